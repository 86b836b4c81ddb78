// Generated from schema/sock_diag/sock-diag.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { TipcDiag } from '../generic/tipc-sets.js'
import { SockaddrStorage, SockaddrStorageIn } from '../netlink/sockaddr.js'
import { type AddressFamily, type IpProtocol, addressFamilyNames, ipProtocolNames } from '../route/common.js'
import {
  MptcpInfo,
  SctpInfo,
  TcpBbrInfo,
  TcpDctcpInfo,
  TcpDiagMd5sig,
  TcpInfo,
  type TcpState,
  type TcpStates,
  TcpvegasInfo,
  tcpStateNames,
  tcpStatesNames,
} from './tcp-info.js'
import { MptcpSubflow, Tls } from './tls.js'

export const socketTypeNames = {
  1: 'stream', 2: 'dgram', 3: 'raw', 4: 'rdm', 5: 'seqpacket', 6: 'dccp', 10: 'packet',
} as const
export type SocketType = (typeof socketTypeNames)[keyof typeof socketTypeNames]

export const netlinkProtocolNames = {
  0: 'route', 2: 'usersock', 3: 'firewall', 4: 'sock-diag', 5: 'nflog', 6: 'xfrm', 7: 'selinux', 8: 'iscsi',
  9: 'audit', 10: 'fib-lookup', 11: 'connector', 12: 'netfilter', 13: 'ip6-fw', 14: 'dnrtmsg',
  15: 'kobject-uevent', 16: 'generic', 18: 'scsitransport', 19: 'ecryptfs', 20: 'rdma', 21: 'crypto',
  22: 'smc', 255: 'all',
} as const
export type NetlinkProtocol = (typeof netlinkProtocolNames)[keyof typeof netlinkProtocolNames]

export const netlinkStateNames = {
  0: 'unconnected', 1: 'connected',
} as const
export type NetlinkState = (typeof netlinkStateNames)[keyof typeof netlinkStateNames]

export const inetExtensionsNames = [
  'meminfo', 'info', 'vegasinfo', 'cong', 'tos', 'tclass', 'skmeminfo', 'shutdown',
] as const
export type InetExtensions = Exclude<(typeof inetExtensionsNames)[number], ''>

export const smcExtensionsNames = [
  'conninfo', 'lgrinfo', 'shutdown', 'dmbinfo', 'fallback',
] as const
export type SmcExtensions = Exclude<(typeof smcExtensionsNames)[number], ''>

export const inetTimerNames = {
  0: 'off', 1: 'on', 2: 'keepalive', 3: 'timewait', 4: 'probe0', 5: 'delack',
} as const
export type InetTimer = (typeof inetTimerNames)[keyof typeof inetTimerNames]

export const shutdownNames = [
  'receive', 'send',
] as const
export type Shutdown = Exclude<(typeof shutdownNames)[number], ''>

export const unixShowNames = [
  'name', 'vfs', 'peer', 'icons', 'rqlen', 'meminfo', 'uid',
] as const
export type UnixShow = Exclude<(typeof unixShowNames)[number], ''>

export const packetShowNames = [
  'info', 'mclist', 'ring-cfg', 'fanout', 'meminfo', 'filter',
] as const
export type PacketShow = Exclude<(typeof packetShowNames)[number], ''>

export const packetFlagsNames = [
  'running', 'auxdata', 'origdev', 'vnethdr', 'loss',
] as const
export type PacketFlags = Exclude<(typeof packetFlagsNames)[number], ''>

export const netlinkShowNames = [
  'meminfo', 'groups', 'ring-cfg',
] as const
export type NetlinkShow = Exclude<(typeof netlinkShowNames)[number], ''>

export const netlinkFlagsNames = [
  'cb-running', 'pktinfo', 'broadcast-error', 'no-enobufs', 'listen-all-nsid', 'cap-ack',
] as const
export type NetlinkFlags = Exclude<(typeof netlinkFlagsNames)[number], ''>

export const xdpShowNames = [
  'info', 'ring-cfg', 'umem', 'meminfo', 'stats',
] as const
export type XdpShow = Exclude<(typeof xdpShowNames)[number], ''>

export const xdpUmemFlagsNames = [
  'zerocopy',
] as const
export type XdpUmemFlags = Exclude<(typeof xdpUmemFlagsNames)[number], ''>

export const smcModeNames = {
  0: 'smcr', 1: 'fallback-tcp', 2: 'smcd',
} as const
export type SmcMode = (typeof smcModeNames)[keyof typeof smcModeNames]

export const smcStateNames = {
  1: 'active', 2: 'init', 7: 'closed', 10: 'listen', 20: 'peerclosewait1', 21: 'peerclosewait2',
  22: 'appclosewait1', 23: 'appclosewait2', 24: 'appfinclosewait', 25: 'peerfinclosewait',
  26: 'peerabortwait', 27: 'processabort',
} as const
export type SmcState = (typeof smcStateNames)[keyof typeof smcStateNames]

export interface SockDiagReq extends Struct {
  family: AddressFamily | number
  protocol: IpProtocol | number
}

export class InetDiagSockid extends Struct {
  declare sport: number
  declare dport: number
  declare src: string
  declare dst: string
  declare if: number
  declare cookie: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.sport = v.getUint16(s)
    if (n >= 4) this.dport = v.getUint16(s + 2)
    if (n >= 8) this.src = readIpv4(r, s + 4, 4)
    if (n >= 24) this.dst = readIpv4(r, s + 20, 4)
    if (n >= 40) this.if = v.getUint32(s + 36, le)
    if (n >= 48) this.cookie = readArray(r, s + 40, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class Inet6DiagSockid extends Struct {
  declare sport: number
  declare dport: number
  declare src: string
  declare dst: string
  declare if: number
  declare cookie: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.sport = v.getUint16(s)
    if (n >= 4) this.dport = v.getUint16(s + 2)
    if (n >= 20) this.src = readIpv6(r, s + 4, 16)
    if (n >= 36) this.dst = readIpv6(r, s + 20, 16)
    if (n >= 40) this.if = v.getUint32(s + 36, le)
    if (n >= 48) this.cookie = readArray(r, s + 40, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class InetDiagMeminfo extends Struct {
  declare rmem: number
  declare wmem: number
  declare fmem: number
  declare tmem: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rmem = v.getUint32(s, le)
    if (n >= 8) this.wmem = v.getUint32(s + 4, le)
    if (n >= 12) this.fmem = v.getUint32(s + 8, le)
    if (n >= 16) this.tmem = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class InetDiagSockopt extends Struct {
  declare options: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.options = v.getUint16(s, le)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export interface UnixDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  states: Flags<TcpStates>
  ino: number
  show: Flags<UnixShow>
  cookie: number[]
}

export class UnixDiagVfs extends Struct {
  declare vfsIno: number
  declare vfsDev: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vfsIno = v.getUint32(s, le)
    if (n >= 8) this.vfsDev = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class UnixDiagRqlen extends Struct {
  declare rqueue: number
  declare wqueue: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rqueue = v.getUint32(s, le)
    if (n >= 8) this.wqueue = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export interface PacketDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  ino: number
  show: Flags<PacketShow>
  cookie: number[]
}

export class PacketDiagInfo extends Struct {
  declare index: number
  declare version: number
  declare reserve: number
  declare copyThresh: number
  declare tstamp: number
  declare flags: Flags<PacketFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.version = v.getUint32(s + 4, le)
    if (n >= 12) this.reserve = v.getUint32(s + 8, le)
    if (n >= 16) this.copyThresh = v.getUint32(s + 12, le)
    if (n >= 20) this.tstamp = v.getUint32(s + 16, le)
    if (n >= 24) this.flags = flagsOf(packetFlagsNames, v.getUint32(s + 20, le))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class PacketDiagMclist extends Struct {
  declare index: number
  declare count: number
  declare type: number
  declare alen: number
  declare addr: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.count = v.getUint32(s + 4, le)
    if (n >= 10) this.type = v.getUint16(s + 8, le)
    if (n >= 12) this.alen = v.getUint16(s + 10, le)
    if (n >= 44) this.addr = readBytes(r, s + 12, 32)
    if (n > 44) this.trailing = readBytes(r, s + 44, n - 44)
  }
}

export class PacketDiagRing extends Struct {
  declare blockSize: number
  declare blockNr: number
  declare frameSize: number
  declare frameNr: number
  declare retireTmo: number
  declare sizeofPriv: number
  declare features: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.blockSize = v.getUint32(s, le)
    if (n >= 8) this.blockNr = v.getUint32(s + 4, le)
    if (n >= 12) this.frameSize = v.getUint32(s + 8, le)
    if (n >= 16) this.frameNr = v.getUint32(s + 12, le)
    if (n >= 20) this.retireTmo = v.getUint32(s + 16, le)
    if (n >= 24) this.sizeofPriv = v.getUint32(s + 20, le)
    if (n >= 28) this.features = v.getUint32(s + 24, le)
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export interface NetlinkDiagReq extends Struct {
  family: AddressFamily | number
  protocol: NetlinkProtocol | number
  ino: number
  show: Flags<NetlinkShow>
  cookie: number[]
}

export class NetlinkDiagRing extends Struct {
  declare blockSize: number
  declare blockNr: number
  declare frameSize: number
  declare frameNr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.blockSize = v.getUint32(s, le)
    if (n >= 8) this.blockNr = v.getUint32(s + 4, le)
    if (n >= 12) this.frameSize = v.getUint32(s + 8, le)
    if (n >= 16) this.frameNr = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
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

export class SmcDiagCursor extends Struct {
  declare wrap: number
  declare count: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.wrap = v.getUint16(s + 2, le)
    if (n >= 8) this.count = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class SmcDiagConninfo extends Struct {
  declare token: number
  declare sndbufSize: number
  declare rmbeSize: number
  declare peerRmbeSize: number
  declare rxProd: SmcDiagCursor
  declare rxCons: SmcDiagCursor
  declare txProd: SmcDiagCursor
  declare txCons: SmcDiagCursor
  declare rxProdFlags: number
  declare rxConnStateFlags: number
  declare txProdFlags: number
  declare txConnStateFlags: number
  declare txPrep: SmcDiagCursor
  declare txSent: SmcDiagCursor
  declare txFin: SmcDiagCursor
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.token = v.getUint32(s, le)
    if (n >= 8) this.sndbufSize = v.getUint32(s + 4, le)
    if (n >= 12) this.rmbeSize = v.getUint32(s + 8, le)
    if (n >= 16) this.peerRmbeSize = v.getUint32(s + 12, le)
    if (n >= 24) this.rxProd = new SmcDiagCursor(r, s + 16, 8)
    if (n >= 32) this.rxCons = new SmcDiagCursor(r, s + 24, 8)
    if (n >= 40) this.txProd = new SmcDiagCursor(r, s + 32, 8)
    if (n >= 48) this.txCons = new SmcDiagCursor(r, s + 40, 8)
    if (n >= 49) this.rxProdFlags = v.getUint8(s + 48)
    if (n >= 50) this.rxConnStateFlags = v.getUint8(s + 49)
    if (n >= 51) this.txProdFlags = v.getUint8(s + 50)
    if (n >= 52) this.txConnStateFlags = v.getUint8(s + 51)
    if (n >= 60) this.txPrep = new SmcDiagCursor(r, s + 52, 8)
    if (n >= 68) this.txSent = new SmcDiagCursor(r, s + 60, 8)
    if (n >= 76) this.txFin = new SmcDiagCursor(r, s + 68, 8)
    if (n > 76) this.trailing = readBytes(r, s + 76, n - 76)
  }
}

export class SmcDiagLinkinfo extends Struct {
  declare linkId: number
  declare ibname: string
  declare ibport: number
  declare gid: string
  declare peerGid: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.linkId = v.getUint8(s)
    if (n >= 65) this.ibname = readString(r, s + 1, 64)
    if (n >= 66) this.ibport = v.getUint8(s + 65)
    if (n >= 106) this.gid = readString(r, s + 66, 40)
    if (n >= 146) this.peerGid = readString(r, s + 106, 40)
    if (n > 146) this.trailing = readBytes(r, s + 146, n - 146)
  }
}

export class SmcDiagLgrinfo extends Struct {
  declare lnk: SmcDiagLinkinfo
  declare role: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 146) this.lnk = new SmcDiagLinkinfo(r, s, 146)
    if (n >= 147) this.role = v.getUint8(s + 146)
    if (n > 147) this.trailing = readBytes(r, s + 147, n - 147)
  }
}

export class SmcDiagFallback extends Struct {
  declare reason: number
  declare peerDiagnosis: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.reason = v.getUint32(s, le)
    if (n >= 8) this.peerDiagnosis = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class SmcdDiagDmbinfo extends Struct {
  declare linkid: number
  declare peerGid: bigint
  declare myGid: bigint
  declare token: bigint
  declare peerToken: bigint
  declare peerGidExt: bigint
  declare myGidExt: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.linkid = v.getUint32(s, le)
    if (n >= 16) this.peerGid = v.getBigUint64(s + 8, le)
    if (n >= 24) this.myGid = v.getBigUint64(s + 16, le)
    if (n >= 32) this.token = v.getBigUint64(s + 24, le)
    if (n >= 40) this.peerToken = v.getBigUint64(s + 32, le)
    if (n >= 48) this.peerGidExt = v.getBigUint64(s + 40, le)
    if (n >= 56) this.myGidExt = v.getBigUint64(s + 48, le)
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export interface XdpDiagReq extends Struct {
  family: AddressFamily | number
  protocol: number
  ino: number
  show: Flags<XdpShow>
  cookie: number[]
}

export class XdpDiagInfo extends Struct {
  declare ifindex: number
  declare queueId: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.ifindex = v.getUint32(s, le)
    if (n >= 8) this.queueId = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XdpDiagRing extends Struct {
  declare entries: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.entries = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class XdpDiagUmem extends Struct {
  declare size: bigint
  declare id: number
  declare numPages: number
  declare chunkSize: number
  declare headroom: number
  declare ifindex: number
  declare queueId: number
  declare flags: Flags<XdpUmemFlags>
  declare refs: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.size = v.getBigUint64(s, le)
    if (n >= 12) this.id = v.getUint32(s + 8, le)
    if (n >= 16) this.numPages = v.getUint32(s + 12, le)
    if (n >= 20) this.chunkSize = v.getUint32(s + 16, le)
    if (n >= 24) this.headroom = v.getUint32(s + 20, le)
    if (n >= 28) this.ifindex = v.getUint32(s + 24, le)
    if (n >= 32) this.queueId = v.getUint32(s + 28, le)
    if (n >= 36) this.flags = flagsOf(xdpUmemFlagsNames, v.getUint32(s + 32, le))
    if (n >= 40) this.refs = v.getUint32(s + 36, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XdpDiagStats extends Struct {
  declare nRxDropped: bigint
  declare nRxInvalid: bigint
  declare nRxFull: bigint
  declare nFillRingEmpty: bigint
  declare nTxInvalid: bigint
  declare nTxRingEmpty: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.nRxDropped = v.getBigUint64(s, le)
    if (n >= 16) this.nRxInvalid = v.getBigUint64(s + 8, le)
    if (n >= 24) this.nRxFull = v.getBigUint64(s + 16, le)
    if (n >= 32) this.nFillRingEmpty = v.getBigUint64(s + 24, le)
    if (n >= 40) this.nTxInvalid = v.getBigUint64(s + 32, le)
    if (n >= 48) this.nTxRingEmpty = v.getBigUint64(s + 40, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class SkMeminfo extends Struct {
  declare rmemAlloc: number
  declare rcvbuf: number
  declare wmemAlloc: number
  declare sndbuf: number
  declare fwdAlloc: number
  declare wmemQueued: number
  declare optmem: number
  declare backlog: number
  declare drops: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rmemAlloc = v.getUint32(s, le)
    if (n >= 8) this.rcvbuf = v.getUint32(s + 4, le)
    if (n >= 12) this.wmemAlloc = v.getUint32(s + 8, le)
    if (n >= 16) this.sndbuf = v.getUint32(s + 12, le)
    if (n >= 20) this.fwdAlloc = v.getUint32(s + 16, le)
    if (n >= 24) this.wmemQueued = v.getUint32(s + 20, le)
    if (n >= 28) this.optmem = v.getUint32(s + 24, le)
    if (n >= 32) this.backlog = v.getUint32(s + 28, le)
    if (n >= 36) this.drops = v.getUint32(s + 32, le)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class InetRequestAttributes extends Attributes {
  declare bytecode?: Uint8Array
  declare skBpfStorages?: BpfStorageRequest
  declare socketProtocol?: IpProtocol | number
}

function readInetRequestAttributes(this: InetRequestAttributes, r: Reader, f: number): void {
  const t = r.tape, v = r.view, le = r.littleEndian
  let s = 0
  if ((s = t[f + 4]!)) this.bytecode = readBytes(r, s)
  if ((s = t[f + 5]!) < 0) this.skBpfStorages = new BpfStorageRequest(r, s & 0x7fffffff)
  else if (s) keepRaw(r, s, this)
  if ((s = t[f + 6]!)) this.socketProtocol = nameOf(ipProtocolNames, v.getUint32(s, le))
}

export class BpfStorageRequest extends Attributes {
  declare mapFd?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mapFd = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BpfStorages extends Attributes {
  declare storage?: BpfStorage[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.storage = frames(r, s & 0x7fffffff, (r, i) => new BpfStorage(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BpfStorage extends Attributes {
  declare mapId?: number
  declare mapValue?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.mapId = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.mapValue = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ulp extends Attributes {
  declare name?: string
  declare tls?: Tls
  declare mptcp?: MptcpSubflow
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!) < 0) this.tls = new Tls(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.mptcp = new MptcpSubflow(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class InetDiagReqV2InetRequest extends InetRequestAttributes {
  declare family: AddressFamily | number
  declare protocol: IpProtocol | number
  declare ext: Flags<InetExtensions>
  declare rawProtocol: IpProtocol | number
  declare states: Flags<TcpStates>
  declare id: InetDiagSockid
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 56 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.protocol = nameOf(ipProtocolNames, v.getUint8(s + 1))
    this.ext = flagsOf(inetExtensionsNames, v.getUint8(s + 2))
    this.rawProtocol = nameOf(ipProtocolNames, v.getUint8(s + 3))
    this.states = flagsOf(tcpStatesNames, v.getUint32(s + 4, le))
    this.id = new InetDiagSockid(r, s + 8, 48)
    readInetRequestAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Inet6DiagReqV2InetRequest extends InetRequestAttributes {
  declare family: AddressFamily | number
  declare protocol: IpProtocol | number
  declare ext: Flags<InetExtensions>
  declare rawProtocol: IpProtocol | number
  declare states: Flags<TcpStates>
  declare id: Inet6DiagSockid
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 56 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.protocol = nameOf(ipProtocolNames, v.getUint8(s + 1))
    this.ext = flagsOf(inetExtensionsNames, v.getUint8(s + 2))
    this.rawProtocol = nameOf(ipProtocolNames, v.getUint8(s + 3))
    this.states = flagsOf(tcpStatesNames, v.getUint32(s + 4, le))
    this.id = new Inet6DiagSockid(r, s + 8, 48)
    readInetRequestAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UnixDiagMsgUnix extends Attributes {
  declare family: AddressFamily | number
  declare type: SocketType | number
  declare state: TcpState | number
  declare ino: number
  declare cookie: number[]
  declare name?: Uint8Array
  declare vfs?: UnixDiagVfs
  declare peer?: number
  declare icons?: number[]
  declare rqlen?: UnixDiagRqlen
  declare meminfo?: SkMeminfo
  declare shutdown?: Flags<Shutdown>
  declare uid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 16 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.type = nameOf(socketTypeNames, v.getUint8(s + 1))
    this.state = nameOf(tcpStateNames, v.getUint8(s + 2))
    this.ino = v.getUint32(s + 4, le)
    this.cookie = readArray(r, s + 8, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if ((s = t[f + 4]!)) this.name = readBytes(r, s)
    if ((s = t[f + 5]!)) this.vfs = new UnixDiagVfs(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.peer = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.icons = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 8]!)) this.rqlen = new UnixDiagRqlen(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.meminfo = new SkMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.shutdown = flagsOf(shutdownNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.uid = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class InetDiagMsgInet extends Attributes {
  declare family: AddressFamily | number
  declare state: TcpState | number
  declare timer: InetTimer | number
  declare retrans: number
  declare id: InetDiagSockid
  declare expires: number
  declare rqueue: number
  declare wqueue: number
  declare uid: number
  declare inode: number
  declare meminfo?: InetDiagMeminfo
  declare info?: InetInfo
  declare vegasinfo?: TcpvegasInfo
  declare cong?: string
  declare tos?: number
  declare tclass?: number
  declare skmeminfo?: SkMeminfo
  declare shutdown?: Flags<Shutdown>
  declare dctcpinfo?: TcpDctcpInfo
  declare protocol?: IpProtocol | number
  declare skv6only?: number
  declare locals?: Addresses
  declare peers?: Addresses
  declare mark?: number
  declare bbrinfo?: TcpBbrInfo
  declare classId?: number
  declare md5sig?: TcpDiagMd5sig[]
  declare ulpInfo?: Ulp
  declare skBpfStorages?: BpfStorages
  declare cgroupId?: bigint
  declare sockopt?: InetDiagSockopt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 72 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.state = nameOf(tcpStateNames, v.getUint8(s + 1))
    this.timer = nameOf(inetTimerNames, v.getUint8(s + 2))
    this.retrans = v.getUint8(s + 3)
    this.id = new InetDiagSockid(r, s + 4, 48)
    this.expires = v.getUint32(s + 52, le)
    this.rqueue = v.getUint32(s + 56, le)
    this.wqueue = v.getUint32(s + 60, le)
    this.uid = v.getUint32(s + 64, le)
    this.inode = v.getUint32(s + 68, le)
    if ((s = t[f + 4]!)) this.meminfo = new InetDiagMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.info = inetInfoValue(r, s)
    if ((s = t[f + 6]!)) this.vegasinfo = new TcpvegasInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.cong = readString(r, s)
    if ((s = t[f + 8]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 9]!)) this.tclass = v.getUint8(s)
    if ((s = t[f + 10]!)) this.skmeminfo = new SkMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.shutdown = flagsOf(shutdownNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.dctcpinfo = new TcpDctcpInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.protocol = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 14]!)) this.skv6only = v.getUint8(s)
    if ((s = t[f + 15]!)) this.locals = addressesValue(r, s)
    if ((s = t[f + 16]!)) this.peers = addressesValue(r, s)
    if ((s = t[f + 18]!)) this.mark = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.bbrinfo = new TcpBbrInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 20]!)) this.classId = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.md5sig = readArray(r, s, 100, (r, at) => new TcpDiagMd5sig(r, at, 100))
    if ((s = t[f + 22]!) < 0) this.ulpInfo = new Ulp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!) < 0) this.skBpfStorages = new BpfStorages(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.cgroupId = v.getBigUint64(s, le)
    if ((s = t[f + 25]!)) this.sockopt = new InetDiagSockopt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Inet6DiagMsgInet extends Attributes {
  declare family: AddressFamily | number
  declare state: TcpState | number
  declare timer: InetTimer | number
  declare retrans: number
  declare id: Inet6DiagSockid
  declare expires: number
  declare rqueue: number
  declare wqueue: number
  declare uid: number
  declare inode: number
  declare meminfo?: InetDiagMeminfo
  declare info?: InetInfo
  declare vegasinfo?: TcpvegasInfo
  declare cong?: string
  declare tos?: number
  declare tclass?: number
  declare skmeminfo?: SkMeminfo
  declare shutdown?: Flags<Shutdown>
  declare dctcpinfo?: TcpDctcpInfo
  declare protocol?: IpProtocol | number
  declare skv6only?: number
  declare locals?: Addresses
  declare peers?: Addresses
  declare mark?: number
  declare bbrinfo?: TcpBbrInfo
  declare classId?: number
  declare md5sig?: TcpDiagMd5sig[]
  declare ulpInfo?: Ulp
  declare skBpfStorages?: BpfStorages
  declare cgroupId?: bigint
  declare sockopt?: InetDiagSockopt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 72 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.state = nameOf(tcpStateNames, v.getUint8(s + 1))
    this.timer = nameOf(inetTimerNames, v.getUint8(s + 2))
    this.retrans = v.getUint8(s + 3)
    this.id = new Inet6DiagSockid(r, s + 4, 48)
    this.expires = v.getUint32(s + 52, le)
    this.rqueue = v.getUint32(s + 56, le)
    this.wqueue = v.getUint32(s + 60, le)
    this.uid = v.getUint32(s + 64, le)
    this.inode = v.getUint32(s + 68, le)
    if ((s = t[f + 4]!)) this.meminfo = new InetDiagMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.info = inetInfoValue(r, s)
    if ((s = t[f + 6]!)) this.vegasinfo = new TcpvegasInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.cong = readString(r, s)
    if ((s = t[f + 8]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 9]!)) this.tclass = v.getUint8(s)
    if ((s = t[f + 10]!)) this.skmeminfo = new SkMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.shutdown = flagsOf(shutdownNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.dctcpinfo = new TcpDctcpInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.protocol = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 14]!)) this.skv6only = v.getUint8(s)
    if ((s = t[f + 15]!)) this.locals = addressesValue(r, s)
    if ((s = t[f + 16]!)) this.peers = addressesValue(r, s)
    if ((s = t[f + 18]!)) this.mark = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.bbrinfo = new TcpBbrInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 20]!)) this.classId = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.md5sig = readArray(r, s, 100, (r, at) => new TcpDiagMd5sig(r, at, 100))
    if ((s = t[f + 22]!) < 0) this.ulpInfo = new Ulp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!) < 0) this.skBpfStorages = new BpfStorages(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.cgroupId = v.getBigUint64(s, le)
    if ((s = t[f + 25]!)) this.sockopt = new InetDiagSockopt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NetlinkDiagMsgNetlink extends Attributes {
  declare family: AddressFamily | number
  declare type: SocketType | number
  declare protocol: NetlinkProtocol | number
  declare state: NetlinkState | number
  declare portid: number
  declare dstPortid: number
  declare dstGroup: number
  declare ino: number
  declare cookie: number[]
  declare meminfo?: SkMeminfo
  declare groups?: bigint[]
  declare rxRing?: NetlinkDiagRing
  declare txRing?: NetlinkDiagRing
  declare flags?: Flags<NetlinkFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 28 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.type = nameOf(socketTypeNames, v.getUint8(s + 1))
    this.protocol = nameOf(netlinkProtocolNames, v.getUint8(s + 2))
    this.state = nameOf(netlinkStateNames, v.getUint8(s + 3))
    this.portid = v.getUint32(s + 4, le)
    this.dstPortid = v.getUint32(s + 8, le)
    this.dstGroup = v.getUint32(s + 12, le)
    this.ino = v.getUint32(s + 16, le)
    this.cookie = readArray(r, s + 20, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if ((s = t[f + 4]!)) this.meminfo = new SkMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.groups = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian))
    if ((s = t[f + 6]!)) this.rxRing = new NetlinkDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.txRing = new NetlinkDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.flags = flagsOf(netlinkFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PacketDiagMsgPacket extends Attributes {
  declare family: AddressFamily | number
  declare type: SocketType | number
  declare num: number
  declare ino: number
  declare cookie: number[]
  declare info?: PacketDiagInfo
  declare mclist?: PacketDiagMclist[]
  declare rxRing?: PacketDiagRing
  declare txRing?: PacketDiagRing
  declare fanout?: number
  declare uid?: number
  declare meminfo?: SkMeminfo
  declare filter?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 16 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.type = nameOf(socketTypeNames, v.getUint8(s + 1))
    this.num = v.getUint16(s + 2, le)
    this.ino = v.getUint32(s + 4, le)
    this.cookie = readArray(r, s + 8, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if ((s = t[f + 4]!)) this.info = new PacketDiagInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.mclist = readArray(r, s, 44, (r, at) => new PacketDiagMclist(r, at, 44))
    if ((s = t[f + 6]!)) this.rxRing = new PacketDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.txRing = new PacketDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.fanout = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.uid = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.meminfo = new SkMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.filter = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SmcDiagMsgSmc extends Attributes {
  declare family: AddressFamily | number
  declare state: SmcState | number
  declare mode: SmcMode | number
  declare diagShutdown: Flags<Shutdown>
  declare id: InetDiagSockid
  declare uid: number
  declare inode: bigint
  declare conninfo?: SmcDiagConninfo
  declare lgrinfo?: SmcDiagLgrinfo
  declare shutdown?: Flags<Shutdown>
  declare dmbinfo?: SmcdDiagDmbinfo
  declare fallback?: SmcDiagFallback
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 64 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.state = nameOf(smcStateNames, v.getUint8(s + 1))
    this.mode = nameOf(smcModeNames, v.getUint8(s + 2))
    this.diagShutdown = flagsOf(shutdownNames, v.getUint8(s + 3))
    this.id = new InetDiagSockid(r, s + 4, 48)
    this.uid = v.getUint32(s + 52, le)
    this.inode = v.getBigUint64(s + 56, le)
    if ((s = t[f + 4]!)) this.conninfo = new SmcDiagConninfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.lgrinfo = new SmcDiagLgrinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.shutdown = flagsOf(shutdownNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.dmbinfo = new SmcdDiagDmbinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.fallback = new SmcDiagFallback(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XdpDiagMsgXdp extends Attributes {
  declare family: AddressFamily | number
  declare type: SocketType | number
  declare ino: number
  declare cookie: number[]
  declare info?: XdpDiagInfo
  declare uid?: number
  declare rxRing?: XdpDiagRing
  declare txRing?: XdpDiagRing
  declare umem?: XdpDiagUmem
  declare umemFillRing?: XdpDiagRing
  declare umemCompletionRing?: XdpDiagRing
  declare meminfo?: SkMeminfo
  declare stats?: XdpDiagStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 16 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.type = nameOf(socketTypeNames, v.getUint8(s + 1))
    this.ino = v.getUint32(s + 4, le)
    this.cookie = readArray(r, s + 8, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if ((s = t[f + 4]!)) this.info = new XdpDiagInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.uid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.rxRing = new XdpDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.txRing = new XdpDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.umem = new XdpDiagUmem(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.umemFillRing = new XdpDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.umemCompletionRing = new XdpDiagRing(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.meminfo = new SkMeminfo(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.stats = new XdpDiagStats(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class InetDiagReqInetRequest extends InetRequestAttributes {
  declare family: AddressFamily | number
  declare srcLen: number
  declare dstLen: number
  declare ext: Flags<InetExtensions>
  declare id: InetDiagSockid
  declare states: Flags<TcpStates>
  declare dbs: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 60 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.srcLen = v.getUint8(s + 1)
    this.dstLen = v.getUint8(s + 2)
    this.ext = flagsOf(inetExtensionsNames, v.getUint8(s + 3))
    this.id = new InetDiagSockid(r, s + 4, 48)
    this.states = flagsOf(tcpStatesNames, v.getUint32(s + 52, le))
    this.dbs = v.getUint32(s + 56, le)
    readInetRequestAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Inet6DiagReqInetRequest extends InetRequestAttributes {
  declare family: AddressFamily | number
  declare srcLen: number
  declare dstLen: number
  declare ext: Flags<InetExtensions>
  declare id: Inet6DiagSockid
  declare states: Flags<TcpStates>
  declare dbs: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 60 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.srcLen = v.getUint8(s + 1)
    this.dstLen = v.getUint8(s + 2)
    this.ext = flagsOf(inetExtensionsNames, v.getUint8(s + 3))
    this.id = new Inet6DiagSockid(r, s + 4, 48)
    this.states = flagsOf(tcpStatesNames, v.getUint32(s + 52, le))
    this.dbs = v.getUint32(s + 56, le)
    readInetRequestAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type Request = UnixDiagReq | InetDiagReqV2InetRequest | Inet6DiagReqV2InetRequest | NetlinkDiagReq | PacketDiagReq | TipcSockDiagReq | VsockDiagReq | SmcDiagReq | XdpDiagReq | SockDiagReq | Uint8Array

export type Reply = UnixDiagMsgUnix | InetDiagMsgInet | Inet6DiagMsgInet | NetlinkDiagMsgNetlink | PacketDiagMsgPacket | VsockDiagMsg | SmcDiagMsgSmc | XdpDiagMsgXdp | TipcDiag | Uint8Array

export type LegacyRequest = InetDiagReqInetRequest | Inet6DiagReqInetRequest | SockDiagReq | Uint8Array

export type Addresses = SockaddrStorageIn[] | SockaddrStorage[]
export function addressesValue(r: Reader, s: number): Addresses {
  if (s > 0) return readArray(r, s, 128, (r, at) => new SockaddrStorage(r, at, 128))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1646) {
    case 0:
      return readArray(r, r.tape[i + 1]!, 128, (r, at) => new SockaddrStorageIn(r, at, 128), r.tape[i + 2]!)
    case 1:
      return readArray(r, r.tape[i + 1]!, 128, (r, at) => new SockaddrStorage(r, at, 128), r.tape[i + 2]!)
  }
  return readArray(r, r.tape[i + 1]!, 128, (r, at) => new SockaddrStorage(r, at, 128), r.tape[i + 2]!)
}

export type InetInfo = MptcpInfo | SctpInfo | TcpInfo
export function inetInfoValue(r: Reader, s: number): InetInfo {
  if (s > 0) return new TcpInfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1648) {
    case 0:
      return new MptcpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new SctpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new TcpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new TcpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

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
