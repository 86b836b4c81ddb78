/** nlkit/sock-diag: the sockets of a network namespace. */
export type { Ports, SocketMatch } from './match.js'
export {
  type InetFilter,
  type InetProtocol,
  type InetSocket,
  type NetlinkSocket,
  openSockDiag,
  type PacketSocket,
  type SockDiagSocket,
  type SocketEnds,
  type SocketState,
  type UnixSocket,
  type VsockSocket,
  type XdpSocket,
} from './open.js'
