// Generated from schema/sock_diag/sock-diag.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, SocketNameText, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { TipcDiag } from '../generic/tipc-sets.js'
import type { SockFilter } from '../netlink/bpf.js'
import type { SockaddrStorage, SockaddrStorageIn } from '../netlink/sockaddr.js'
import type { AddressFamily, IpProtocol } from '../route/common.js'
import type {
  MptcpInfo,
  SctpInfo,
  TcpBbrInfo,
  TcpDctcpInfo,
  TcpDiagMd5sig,
  TcpInfo,
  TcpState,
  TcpStates,
  TcpvegasInfo,
} from './tcp-info.js'
import type { MptcpSubflow, Tls } from './tls.js'

export type InetDiagOperation = 
  | 'nop' | 'jmp' | 's-ge' | 's-le' | 'd-ge' | 'd-le' | 'auto' | 's-cond' | 'd-cond' | 'dev-cond'
  | 'mark-cond' | 's-eq' | 'd-eq' | 'cgroup-cond'

export type SocketType = 'stream' | 'dgram' | 'raw' | 'rdm' | 'seqpacket' | 'dccp' | 'packet'

export type NetlinkProtocol = 
  | 'route' | 'usersock' | 'firewall' | 'sock-diag' | 'nflog' | 'xfrm' | 'selinux' | 'iscsi' | 'audit'
  | 'fib-lookup' | 'connector' | 'netfilter' | 'ip6-fw' | 'dnrtmsg' | 'kobject-uevent' | 'generic'
  | 'scsitransport' | 'ecryptfs' | 'rdma' | 'crypto' | 'smc' | 'all'

export type NetlinkState = 'unconnected' | 'connected'

export type InetExtensions = 'meminfo' | 'info' | 'vegasinfo' | 'cong' | 'tos' | 'tclass' | 'skmeminfo' | 'shutdown'

export type SmcExtensions = 'conninfo' | 'lgrinfo' | 'shutdown' | 'dmbinfo' | 'fallback'

export type InetTimer = 'off' | 'on' | 'keepalive' | 'timewait' | 'probe0' | 'delack'

export type Shutdown = 'receive' | 'send'

export type UnixShow = 'name' | 'vfs' | 'peer' | 'icons' | 'rqlen' | 'meminfo' | 'uid'

export type PacketShow = 'info' | 'mclist' | 'ring-cfg' | 'fanout' | 'meminfo' | 'filter'

export type PacketFlags = 'running' | 'auxdata' | 'origdev' | 'vnethdr' | 'loss'

export type NetlinkShow = 'meminfo' | 'groups' | 'ring-cfg' | 'flags'

export type NetlinkFlags = 'cb-running' | 'pktinfo' | 'broadcast-error' | 'no-enobufs' | 'listen-all-nsid' | 'cap-ack'

export type XdpShow = 'info' | 'ring-cfg' | 'umem' | 'meminfo' | 'stats'

export type XdpUmemFlags = 'zerocopy'

export type SmcMode = 'smcr' | 'fallback-tcp' | 'smcd'

export type SmcState = 
  | 'active' | 'init' | 'closed' | 'listen' | 'peerclosewait1' | 'peerclosewait2' | 'appclosewait1'
  | 'appclosewait2' | 'appfinclosewait' | 'peerfinclosewait' | 'peerabortwait' | 'processabort'

export interface SockDiagReq extends Struct {
  family: AddressFamily | number
  protocol: IpProtocol | number
}

export interface InetDiagSockid extends Struct {
  sport: number
  dport: number
  src: string
  dst: string
  if: number
  cookie: number[]
}

export interface Inet6DiagSockid extends Struct {
  sport: number
  dport: number
  src: string
  dst: string
  if: number
  cookie: number[]
}

export interface InetDiagMeminfo extends Struct {
  rmem: number
  wmem: number
  fmem: number
  tmem: number
}

export interface InetDiagSockopt extends Struct {
  options: number
}

export interface UnixDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  states: Flags<TcpStates>
  ino: number
  show: Flags<UnixShow>
  cookie: number[]
}

export interface UnixDiagVfs extends Struct {
  vfsIno: number
  vfsDev: number
}

export interface UnixDiagRqlen extends Struct {
  rqueue: number
  wqueue: number
}

export interface PacketDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  ino: number
  show: Flags<PacketShow>
  cookie: number[]
}

export interface PacketDiagInfo extends Struct {
  index: number
  version: number
  reserve: number
  copyThresh: number
  tstamp: number
  flags: Flags<PacketFlags>
}

export interface PacketDiagMclist extends Struct {
  index: number
  count: number
  type: number
  alen: number
  addr: string
}

export interface PacketDiagRing extends Struct {
  blockSize: number
  blockNr: number
  frameSize: number
  frameNr: number
  retireTmo: number
  sizeofPriv: number
  features: number
}

export interface NetlinkDiagReq extends Struct {
  family: AddressFamily | number
  protocol: NetlinkProtocol | number
  ino: number
  show: Flags<NetlinkShow>
  cookie: number[]
}

export interface NetlinkDiagRing extends Struct {
  blockSize: number
  blockNr: number
  frameSize: number
  frameNr: number
}

export interface VsockDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  states: Flags<TcpStates>
  ino: number
  show: number
  cookie: number[]
}

export interface VsockDiagMsg extends Struct {
  family: AddressFamily | number
  type: SocketType | number
  state: TcpState | number
  shutdown: number
  srcCid: number
  srcPort: number
  dstCid: number
  dstPort: number
  ino: number
  cookie: number[]
}

export interface TipcSockDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  states: number
}

export interface SmcDiagReq extends Struct {
  family: AddressFamily | number
  ext: Flags<SmcExtensions>
  id: InetDiagSockid
}

export interface SmcDiagCursor extends Struct {
  wrap: number
  count: number
}

export interface SmcDiagConninfo extends Struct {
  token: number
  sndbufSize: number
  rmbeSize: number
  peerRmbeSize: number
  rxProd: SmcDiagCursor
  rxCons: SmcDiagCursor
  txProd: SmcDiagCursor
  txCons: SmcDiagCursor
  rxProdFlags: number
  rxConnStateFlags: number
  txProdFlags: number
  txConnStateFlags: number
  txPrep: SmcDiagCursor
  txSent: SmcDiagCursor
  txFin: SmcDiagCursor
}

export interface SmcDiagLinkinfo extends Struct {
  linkId: number
  ibname: string
  ibport: number
  gid: string
  peerGid: string
}

export interface SmcDiagLgrinfo extends Struct {
  lnk: SmcDiagLinkinfo
  role: number
}

export interface SmcDiagFallback extends Struct {
  reason: number
  peerDiagnosis: number
}

export interface SmcdDiagDmbinfo extends Struct {
  linkid: number
  peerGid: bigint
  myGid: bigint
  token: bigint
  peerToken: bigint
  peerGidExt: bigint
  myGidExt: bigint
}

export interface XdpDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  ino: number
  show: Flags<XdpShow>
  cookie: number[]
}

export interface XdpDiagInfo extends Struct {
  ifindex: number
  queueId: number
}

export interface XdpDiagRing extends Struct {
  entries: number
}

export interface XdpDiagUmem extends Struct {
  size: bigint
  id: number
  numPages: number
  chunkSize: number
  headroom: number
  ifindex: number
  queueId: number
  flags: Flags<XdpUmemFlags>
  refs: number
}

export interface XdpDiagStats extends Struct {
  nRxDropped: bigint
  nRxInvalid: bigint
  nRxFull: bigint
  nFillRingEmpty: bigint
  nTxInvalid: bigint
  nTxRingEmpty: bigint
}

export interface SkMeminfo extends Struct {
  rmemAlloc: number
  rcvbuf: number
  wmemAlloc: number
  sndbuf: number
  fwdAlloc: number
  wmemQueued: number
  optmem: number
  backlog: number
  drops: number
}

export interface InetDiagPort extends Struct {
  port: number
}

export interface InetDiagHostcond extends Struct {
  family: AddressFamily | number
  prefixLen: number
  port: number
  addr: string
}

export interface InetDiagMarkcond extends Struct {
  mark: number
  mask: number
}

export interface InetDiagBcOp extends Struct {
  code?: InetDiagOperation | number
  yes?: number
  no?: number
  operand?: InetDiagOperand
}

export interface InetRequestAttributes extends Attributes {
  bytecode?: InetDiagBcOp[]
  skBpfStorages?: BpfStorageRequest
  socketProtocol?: IpProtocol | number
}

export interface BpfStorageRequest extends Attributes {
  mapFd?: number[]
}

export interface BpfStorages extends Attributes {
  storage?: BpfStorage[]
}

export interface BpfStorage extends Attributes {
  mapId?: number
  mapValue?: Uint8Array
}

export interface Ulp extends Attributes {
  name?: string
  tls?: Tls
  mptcp?: MptcpSubflow
}

export interface InetDiagReqV2InetRequest extends InetRequestAttributes {
  family: AddressFamily | number
  protocol: IpProtocol | number
  ext: Flags<InetExtensions>
  rawProtocol: IpProtocol | number
  states: Flags<TcpStates>
  id: InetDiagSockid
}

export interface Inet6DiagReqV2InetRequest extends InetRequestAttributes {
  family: AddressFamily | number
  protocol: IpProtocol | number
  ext: Flags<InetExtensions>
  rawProtocol: IpProtocol | number
  states: Flags<TcpStates>
  id: Inet6DiagSockid
}

export interface UnixDiagMsgUnix extends Attributes {
  family: AddressFamily | number
  type: SocketType | number
  state: TcpState | number
  ino: number
  cookie: number[]
  name?: SocketNameText
  vfs?: UnixDiagVfs
  peer?: number
  icons?: number[]
  rqlen?: UnixDiagRqlen
  meminfo?: SkMeminfo
  shutdown?: Flags<Shutdown>
  uid?: number
}

export interface InetDiagMsgInet extends Attributes {
  family: AddressFamily | number
  state: TcpState | number
  timer: InetTimer | number
  retrans: number
  id: InetDiagSockid
  expires: number
  rqueue: number
  wqueue: number
  uid: number
  inode: number
  meminfo?: InetDiagMeminfo
  info?: InetInfo
  vegasinfo?: TcpvegasInfo
  cong?: string
  tos?: number
  tclass?: number
  skmeminfo?: SkMeminfo
  shutdown?: Flags<Shutdown>
  dctcpinfo?: TcpDctcpInfo
  protocol?: IpProtocol | number
  skv6only?: number
  locals?: Addresses
  peers?: Addresses
  mark?: number
  bbrinfo?: TcpBbrInfo
  classId?: number
  md5sig?: TcpDiagMd5sig[]
  ulpInfo?: Ulp
  skBpfStorages?: BpfStorages
  cgroupId?: bigint
  sockopt?: InetDiagSockopt
}

export interface Inet6DiagMsgInet extends Attributes {
  family: AddressFamily | number
  state: TcpState | number
  timer: InetTimer | number
  retrans: number
  id: Inet6DiagSockid
  expires: number
  rqueue: number
  wqueue: number
  uid: number
  inode: number
  meminfo?: InetDiagMeminfo
  info?: InetInfo
  vegasinfo?: TcpvegasInfo
  cong?: string
  tos?: number
  tclass?: number
  skmeminfo?: SkMeminfo
  shutdown?: Flags<Shutdown>
  dctcpinfo?: TcpDctcpInfo
  protocol?: IpProtocol | number
  skv6only?: number
  locals?: Addresses
  peers?: Addresses
  mark?: number
  bbrinfo?: TcpBbrInfo
  classId?: number
  md5sig?: TcpDiagMd5sig[]
  ulpInfo?: Ulp
  skBpfStorages?: BpfStorages
  cgroupId?: bigint
  sockopt?: InetDiagSockopt
}

export interface NetlinkDiagMsgNetlink extends Attributes {
  family: AddressFamily | number
  type: SocketType | number
  protocol: NetlinkProtocol | number
  state: NetlinkState | number
  portid: number
  dstPortid: number
  dstGroup: number
  ino: number
  cookie: number[]
  meminfo?: SkMeminfo
  groups?: bigint[]
  rxRing?: NetlinkDiagRing
  txRing?: NetlinkDiagRing
  flags?: Flags<NetlinkFlags>
}

export interface PacketDiagMsgPacket extends Attributes {
  family: AddressFamily | number
  type: SocketType | number
  num: number
  ino: number
  cookie: number[]
  info?: PacketDiagInfo
  mclist?: PacketDiagMclist[]
  rxRing?: PacketDiagRing
  txRing?: PacketDiagRing
  fanout?: number
  uid?: number
  meminfo?: SkMeminfo
  filter?: SockFilter[]
}

export interface SmcDiagMsgSmc extends Attributes {
  family: AddressFamily | number
  state: SmcState | number
  mode: SmcMode | number
  diagShutdown: Flags<Shutdown>
  id: InetDiagSockid
  uid: number
  inode: bigint
  conninfo?: SmcDiagConninfo
  lgrinfo?: SmcDiagLgrinfo
  shutdown?: Flags<Shutdown>
  dmbinfo?: SmcdDiagDmbinfo
  fallback?: SmcDiagFallback
}

export interface XdpDiagMsgXdp extends Attributes {
  family: AddressFamily | number
  type: SocketType | number
  ino: number
  cookie: number[]
  info?: XdpDiagInfo
  uid?: number
  rxRing?: XdpDiagRing
  txRing?: XdpDiagRing
  umem?: XdpDiagUmem
  umemFillRing?: XdpDiagRing
  umemCompletionRing?: XdpDiagRing
  meminfo?: SkMeminfo
  stats?: XdpDiagStats
}

export interface InetDiagReqInetRequest extends InetRequestAttributes {
  family: AddressFamily | number
  srcLen: number
  dstLen: number
  ext: Flags<InetExtensions>
  id: InetDiagSockid
  states: Flags<TcpStates>
  dbs: number
}

export interface Inet6DiagReqInetRequest extends InetRequestAttributes {
  family: AddressFamily | number
  srcLen: number
  dstLen: number
  ext: Flags<InetExtensions>
  id: Inet6DiagSockid
  states: Flags<TcpStates>
  dbs: number
}

export type InetDiagOperand = InetDiagPort | InetDiagHostcond | number | InetDiagMarkcond | bigint | Uint8Array

export type Request = UnixDiagReq | InetDiagReqV2InetRequest | Inet6DiagReqV2InetRequest | NetlinkDiagReq | PacketDiagReq | TipcSockDiagReq | VsockDiagReq | SmcDiagReq | XdpDiagReq | SockDiagReq | Uint8Array

export type Reply = UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag | Uint8Array

export type LegacyRequest = InetDiagReqInetRequest | Inet6DiagReqInetRequest | SockDiagReq | Uint8Array

export type Addresses = SockaddrStorageIn[] | SockaddrStorage[]

export type InetInfo = MptcpInfo | SctpInfo | TcpInfo

export interface SockDiagOperations {
  'by-family': { request: UnixDiagReq | InetDiagReqV2InetRequest | Inet6DiagReqV2InetRequest | NetlinkDiagReq | PacketDiagReq | TipcSockDiagReq | VsockDiagReq | SmcDiagReq | XdpDiagReq | SockDiagReq; reply: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; event: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; dump: true }
  destroy: { request: UnixDiagReq | InetDiagReqV2InetRequest | Inet6DiagReqV2InetRequest | NetlinkDiagReq | PacketDiagReq | TipcSockDiagReq | VsockDiagReq | SmcDiagReq | XdpDiagReq | SockDiagReq; reply: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; event: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; dump: false }
  'tcpdiag-getsock': { request: InetDiagReqInetRequest | Inet6DiagReqInetRequest | SockDiagReq; reply: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; event: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; dump: true }
  'dccpdiag-getsock': { request: InetDiagReqInetRequest | Inet6DiagReqInetRequest | SockDiagReq; reply: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; event: UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag; dump: true }
}

export type SockDiagGroup = 'inet-tcp-destroy' | 'inet-udp-destroy' | 'inet6-tcp-destroy' | 'inet6-udp-destroy'

export const sockDiagFamily: Family<SockDiagOperations, SockDiagGroup> = {
  name: 'sock_diag',
  fingerprint,
  readers: {},
  groups: {
    'inet-tcp-destroy': 1,
    'inet-udp-destroy': 2,
    'inet6-tcp-destroy': 3,
    'inet6-udp-destroy': 4,
  },
}
