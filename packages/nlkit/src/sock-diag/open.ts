import { NetlinkInputError } from '@nlkit/core'
import type {
  Inet6DiagMsgInet,
  InetDiagMsgInet,
  InetExtensions,
  NetlinkDiagMsgNetlink,
  NetlinkProtocol,
  NetlinkShow,
  PacketDiagMsgPacket,
  PacketShow,
  SockDiagGroup,
  SockDiagOperations,
  UnixDiagMsgUnix,
  UnixShow,
  VsockDiagMsg,
  XdpDiagMsgXdp,
  XdpShow,
} from '@nlkit/core/families/sock_diag/sock-diag'
import type { TcpStates } from '@nlkit/core/families/sock_diag/tcp-info'
import type { RequestInput, RequestOptions } from '../client.js'
import { definitionOf } from '../family/open.js'
import { FamilySocket } from '../family/socket.js'
import { type OpenOptions, openChannel } from '../opening.js'
import { familyOf, type IpFamily } from '../route/prefix.js'
import { typed } from '../typed.js'
import { compileMatch, type SocketMatch } from './match.js'

/** A socket of an IP protocol: TCP, UDP ... */
export type InetSocket = InetDiagMsgInet | Inet6DiagMsgInet
/** A socket of the local system: AF_UNIX. */
export type UnixSocket = UnixDiagMsgUnix
/** A socket of AF_PACKET. */
export type PacketSocket = PacketDiagMsgPacket
/** A netlink socket. */
export type NetlinkSocket = NetlinkDiagMsgNetlink
/** A socket between virtual machines: AF_VSOCK. */
export type VsockSocket = VsockDiagMsg
/** A socket of AF_XDP. */
export type XdpSocket = XdpDiagMsgXdp

export type InetProtocol = keyof typeof PROTOCOLS
export type SocketState = TcpStates

/** Which sockets, and what of them is told beside addresses, state and queues. */
export interface InetFilter extends SocketMatch {
  /** Default: both. */
  readonly family?: IpFamily
  /** Default: all states. */
  readonly states?: readonly (SocketState | number)[]
  readonly show?: readonly InetExtensions[]
}

/** The two ends of a connection; of a socket that listens the other end is left out. */
export interface SocketEnds {
  readonly src: string
  readonly sport: number
  readonly dst?: string
  readonly dport?: number
}

const NETLINK_SOCK_DIAG = 4
const PROTOCOLS = { tcp: 6, udp: 17, dccp: 33, sctp: 132, udplite: 136, raw: 255, mptcp: 262 } as const
/** sdiag_protocol has 8 bits; what is larger stands in INET_DIAG_REQ_PROTOCOL. */
const LARGEST_PROTOCOL = 255
const ALL_STATES = [0xffffffff] as const
/** INET_DIAG_NOCOOKIE: whichever socket has the ends. */
const NO_COOKIE = [0xffffffff, 0xffffffff] as const
const IP_FAMILIES: readonly IpFamily[] = ['inet', 'inet6']

type DiagRequest = RequestInput<SockDiagOperations['by-family']['request']>

/** What the sockets of a network namespace are: asked of the kernel, which filters. */
export class SockDiagSocket extends FamilySocket<SockDiagOperations, SockDiagGroup> {
  tcp(filter: InetFilter = {}, options?: RequestOptions): Promise<InetSocket[]> {
    return this.inet('tcp', filter, options)
  }

  udp(filter: InetFilter = {}, options?: RequestOptions): Promise<InetSocket[]> {
    return this.inet('udp', filter, options)
  }

  /** Sockets of any IP protocol; EOPNOTSUPP, ENOENT where the kernel cannot tell. */
  async inet(
    protocol: InetProtocol,
    { family, states = ALL_STATES, show = [], ...match }: InetFilter = {},
    options?: RequestOptions,
  ): Promise<InetSocket[]> {
    const bytecode = compileMatch(match)
    const sockets: InetSocket[] = []
    for (const each of family === undefined ? IP_FAMILIES : [family]) {
      const request = {
        ...protocolValues(protocol),
        family: each,
        ext: show,
        states,
        ...(bytecode !== undefined && { bytecode }),
      }
      sockets.push(...(await this.#list<InetSocket>(request, options)))
    }
    return sockets
  }

  /** The socket with these ends. ENOENT when there is none. */
  async find(
    protocol: InetProtocol,
    { src, sport, dst, dport = 0 }: SocketEnds,
    { show = [] }: Pick<InetFilter, 'show'> = {},
    options?: RequestOptions,
  ): Promise<InetSocket | undefined> {
    const [reply] = await this.request(
      'by-family',
      {
        ...protocolValues(protocol),
        family: familyOf(src) ?? 'inet',
        ext: show,
        states: ALL_STATES,
        id: { src, sport, dst, dport, cookie: NO_COOKIE },
      },
      options,
    )
    return reply && typed<InetSocket>(reply)
  }

  unix(
    {
      states = ALL_STATES,
      show = ['name', 'peer'],
    }: { states?: readonly (SocketState | number)[]; show?: readonly UnixShow[] } = {},
    options?: RequestOptions,
  ): Promise<UnixSocket[]> {
    return this.#list({ family: 'unix', states, show }, options)
  }

  packet(
    { show = ['info'] }: { show?: readonly PacketShow[] } = {},
    options?: RequestOptions,
  ): Promise<PacketSocket[]> {
    return this.#list({ family: 'packet', show }, options)
  }

  /** Netlink sockets of one protocol; default: of all. */
  netlink(
    {
      protocol = 'all',
      show = ['groups'],
    }: { protocol?: NetlinkProtocol; show?: readonly NetlinkShow[] } = {},
    options?: RequestOptions,
  ): Promise<NetlinkSocket[]> {
    return this.#list({ family: 'netlink', protocol, show }, options)
  }

  vsock(
    { states = ALL_STATES }: { states?: readonly (SocketState | number)[] } = {},
    options?: RequestOptions,
  ): Promise<VsockSocket[]> {
    return this.#list({ family: 'vsock', states }, options)
  }

  xdp(
    { show = ['info'] }: { show?: readonly XdpShow[] } = {},
    options?: RequestOptions,
  ): Promise<XdpSocket[]> {
    return this.#list({ family: 'xdp', show }, options)
  }

  /**
   * Closes somebody's socket as an error would (ECONNABORTED), a TCP connection with a reset. Needs CAP_NET_ADMIN;
   * EOPNOTSUPP where the kernel was built without.
   */
  async destroy(protocol: InetProtocol, { family, id }: InetSocket, options?: RequestOptions): Promise<void> {
    await this.request('destroy', { ...protocolValues(protocol), family, id }, options)
  }

  async #list<T>(request: DiagRequest, options: RequestOptions | undefined): Promise<T[]> {
    const replies = await this.list('by-family', request, options)
    return replies.map((reply) => typed<T>(reply))
  }
}

/** How a request names a protocol. */
function protocolValues(protocol: InetProtocol) {
  const number = PROTOCOLS[protocol]
  if (number === undefined)
    throw new NetlinkInputError(
      'protocol',
      `must be one of ${Object.keys(PROTOCOLS).join(', ')}, not '${protocol}'`,
    )
  return number <= LARGEST_PROTOCOL
    ? { protocol: number }
    : { protocol: number & LARGEST_PROTOCOL, socketProtocol: number }
}

/** Opens a NETLINK_SOCK_DIAG socket. Rejects with UnsupportedError, SocketError. */
export async function openSockDiag(options: OpenOptions = {}): Promise<SockDiagSocket> {
  const opened = openChannel(NETLINK_SOCK_DIAG, options)
  return new SockDiagSocket(opened, definitionOf('sock_diag', opened.knowledge.catalog)).closeOn(
    options.signal,
  )
}
