// Generated from schema/route/route.yaml: edit that file, then `npm run schema`.

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
  lengthAt,
  nameOf,
  readBytes,
  readIp,
  readMpls,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import {
  type AddressFamily,
  type IpProtocol,
  type RtProtocol,
  type RtScope,
  type RtTable,
  type RtnType,
  addressFamilyNames,
  ipProtocolNames,
  rtProtocolNames,
  rtScopeNames,
  rtTableNames,
  rtnTypeNames,
} from './common.js'
import { type Encap, type EncapType, encapTypeNames, encapValue } from './encap.js'

export const rtmFlagsNames = [
  'dead', 'pervasive', 'onlink', 'offload', 'linkdown', 'unresolved', 'trap', '', 'notify', 'cloned',
  'equalize', 'prefix', 'lookup-table', 'fib-match', 'rt-offload', 'rt-trap', '', '', '', '', '', '', '', '',
  '', '', '', '', '', 'rt-offload-failed',
] as const
export type RtmFlags = Exclude<(typeof rtmFlagsNames)[number], ''>

export const rtnhFlagsNames = [
  'dead', 'pervasive', 'onlink', 'offload', 'linkdown', 'unresolved', 'trap',
] as const
export type RtnhFlags = Exclude<(typeof rtnhFlagsNames)[number], ''>

export const metricFeaturesNames = [
  'ecn', 'sack', 'timestamp', 'allfrag', 'tcp-usec-ts',
] as const
export type MetricFeatures = Exclude<(typeof metricFeaturesNames)[number], ''>

export const metricLockNames = [
  '', '', 'mtu', 'window', 'rtt', 'rttvar', 'ssthresh', 'cwnd', 'advmss', 'reordering', 'hoplimit',
  'initcwnd', 'features', 'rto-min', 'initrwnd', 'quickack', 'cc-algo', 'fastopen-no-cookie',
] as const
export type MetricLock = Exclude<(typeof metricLockNames)[number], ''>

export const routerPreferenceNames = {
  0: 'medium', 1: 'high', 2: 'invalid', 3: 'low',
} as const
export type RouterPreference = (typeof routerPreferenceNames)[keyof typeof routerPreferenceNames]

export class Rtvia extends Struct {
  declare family: AddressFamily | number
  declare addr: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if (n >= 2) this.addr = readIp(r, s + 2, n - 2)
  }
}

export class RtaCacheinfo extends Struct {
  declare clntref: number
  declare lastuse: number
  declare expires: number
  declare error: number
  declare used: number
  declare id: number
  declare ts: number
  declare tsage: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.clntref = v.getUint32(s, le)
    if (n >= 8) this.lastuse = v.getUint32(s + 4, le)
    if (n >= 12) this.expires = v.getInt32(s + 8, le)
    if (n >= 16) this.error = v.getUint32(s + 12, le)
    if (n >= 20) this.used = v.getUint32(s + 16, le)
    if (n >= 24) this.id = v.getUint32(s + 20, le)
    if (n >= 28) this.ts = v.getUint32(s + 24, le)
    if (n >= 32) this.tsage = v.getUint32(s + 28, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class RtaMfcStats extends Struct {
  declare packets: bigint
  declare bytes: bigint
  declare wrongIf: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.packets = v.getBigUint64(s, le)
    if (n >= 16) this.bytes = v.getBigUint64(s + 8, le)
    if (n >= 24) this.wrongIf = v.getBigUint64(s + 16, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class Metrics extends Attributes {
  declare lock?: Flags<MetricLock>
  declare mtu?: number
  declare window?: number
  declare rtt?: number
  declare rttvar?: number
  declare ssthresh?: number
  declare cwnd?: number
  declare advmss?: number
  declare reordering?: number
  declare hoplimit?: number
  declare initcwnd?: number
  declare features?: Flags<MetricFeatures>
  declare rtoMin?: number
  declare initrwnd?: number
  declare quickack?: number
  declare ccAlgo?: string
  declare fastopenNoCookie?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.lock = flagsOf(metricLockNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.mtu = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.window = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rtt = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.rttvar = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.ssthresh = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.cwnd = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.advmss = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.reordering = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.hoplimit = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.initcwnd = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.features = flagsOf(metricFeaturesNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.rtoMin = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.initrwnd = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.quickack = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.ccAlgo = readString(r, s)
    if ((s = t[f + 20]!)) this.fastopenNoCookie = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RtnexthopRoute extends Attributes {
  declare len: number
  declare flags: Flags<RtnhFlags>
  declare hops: number
  declare ifindex: number
  declare dst?: string
  declare src?: string
  declare iif?: number
  declare oif?: number
  declare gateway?: string
  declare priority?: number
  declare prefsrc?: string
  declare metrics?: Metrics
  declare multipath?: RtnexthopRoute[]
  declare protoinfo?: Uint8Array
  declare flow?: number
  declare cacheinfo?: RtaCacheinfo
  declare session?: Uint8Array
  declare mpAlgo?: Uint8Array
  declare table?: RtTable | number
  declare mark?: number
  declare mfcStats?: RtaMfcStats
  declare via?: Rtvia
  declare newdst?: string
  declare pref?: RouterPreference | number
  declare encapType?: EncapType | number
  declare encap?: Encap
  declare expires?: number
  declare uid?: number
  declare ttlPropagate?: number
  declare ipProto?: IpProtocol | number
  declare sport?: number
  declare dport?: number
  declare nhId?: number
  declare flowlabel?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.len = v.getUint16(s, le)
    this.flags = flagsOf(rtnhFlagsNames, v.getUint8(s + 2))
    this.hops = v.getUint8(s + 3)
    this.ifindex = v.getInt32(s + 4, le)
    if ((s = t[f + 4]!)) this.dst = networkValue(r, s)
    if ((s = t[f + 5]!)) this.src = networkValue(r, s)
    if ((s = t[f + 6]!)) this.iif = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.oif = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.gateway = readIp(r, s)
    if ((s = t[f + 9]!)) this.priority = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.prefsrc = readIp(r, s)
    if ((s = t[f + 11]!) < 0) this.metrics = new Metrics(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.multipath = frames(r, (s & 0x7fffffff) + 4, (r, i) => new RtnexthopRoute(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.protoinfo = readBytes(r, s)
    if ((s = t[f + 14]!)) this.flow = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.cacheinfo = new RtaCacheinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 16]!)) this.session = readBytes(r, s)
    if ((s = t[f + 17]!)) this.mpAlgo = readBytes(r, s)
    if ((s = t[f + 18]!)) this.table = nameOf(rtTableNames, v.getUint32(s, le))
    if ((s = t[f + 19]!)) this.mark = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.mfcStats = new RtaMfcStats(r, s, lengthAt(r, s))
    if ((s = t[f + 21]!)) this.via = new Rtvia(r, s, lengthAt(r, s))
    if ((s = t[f + 22]!)) this.newdst = readMpls(r, s)
    if ((s = t[f + 23]!)) this.pref = nameOf(routerPreferenceNames, v.getUint8(s))
    if ((s = t[f + 24]!)) this.encapType = nameOf(encapTypeNames, v.getUint16(s, le))
    if ((s = t[f + 25]!)) this.encap = encapValue(r, s)
    if ((s = t[f + 26]!)) this.expires = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.uid = v.getUint32(s, le)
    if ((s = t[f + 29]!)) this.ttlPropagate = v.getUint8(s)
    if ((s = t[f + 30]!)) this.ipProto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 31]!)) this.sport = v.getUint16(s)
    if ((s = t[f + 32]!)) this.dport = v.getUint16(s)
    if ((s = t[f + 33]!)) this.nhId = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.flowlabel = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RouteMessage extends Attributes {
  declare rtmFamily: AddressFamily | number
  declare dstLen: number
  declare srcLen: number
  declare tos: number
  declare rtmTable: RtTable | number
  declare rtmProtocol: RtProtocol | number
  declare rtmScope: RtScope | number
  declare rtmType: RtnType | number
  declare rtmFlags: Flags<RtmFlags>
  declare dst?: string
  declare src?: string
  declare iif?: number
  declare oif?: number
  declare gateway?: string
  declare priority?: number
  declare prefsrc?: string
  declare metrics?: Metrics
  declare multipath?: RtnexthopRoute[]
  declare protoinfo?: Uint8Array
  declare flow?: number
  declare cacheinfo?: RtaCacheinfo
  declare session?: Uint8Array
  declare mpAlgo?: Uint8Array
  declare table?: RtTable | number
  declare mark?: number
  declare mfcStats?: RtaMfcStats
  declare via?: Rtvia
  declare newdst?: string
  declare pref?: RouterPreference | number
  declare encapType?: EncapType | number
  declare encap?: Encap
  declare expires?: number
  declare uid?: number
  declare ttlPropagate?: number
  declare ipProto?: IpProtocol | number
  declare sport?: number
  declare dport?: number
  declare nhId?: number
  declare flowlabel?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.rtmFamily = nameOf(addressFamilyNames, v.getUint8(s))
    this.dstLen = v.getUint8(s + 1)
    this.srcLen = v.getUint8(s + 2)
    this.tos = v.getUint8(s + 3)
    this.rtmTable = nameOf(rtTableNames, v.getUint8(s + 4))
    this.rtmProtocol = nameOf(rtProtocolNames, v.getUint8(s + 5))
    this.rtmScope = nameOf(rtScopeNames, v.getUint8(s + 6))
    this.rtmType = nameOf(rtnTypeNames, v.getUint8(s + 7))
    this.rtmFlags = flagsOf(rtmFlagsNames, v.getUint32(s + 8, le))
    if ((s = t[f + 4]!)) this.dst = networkValue(r, s)
    if ((s = t[f + 5]!)) this.src = networkValue(r, s)
    if ((s = t[f + 6]!)) this.iif = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.oif = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.gateway = readIp(r, s)
    if ((s = t[f + 9]!)) this.priority = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.prefsrc = readIp(r, s)
    if ((s = t[f + 11]!) < 0) this.metrics = new Metrics(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.multipath = frames(r, (s & 0x7fffffff) + 4, (r, i) => new RtnexthopRoute(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.protoinfo = readBytes(r, s)
    if ((s = t[f + 14]!)) this.flow = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.cacheinfo = new RtaCacheinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 16]!)) this.session = readBytes(r, s)
    if ((s = t[f + 17]!)) this.mpAlgo = readBytes(r, s)
    if ((s = t[f + 18]!)) this.table = nameOf(rtTableNames, v.getUint32(s, le))
    if ((s = t[f + 19]!)) this.mark = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.mfcStats = new RtaMfcStats(r, s, lengthAt(r, s))
    if ((s = t[f + 21]!)) this.via = new Rtvia(r, s, lengthAt(r, s))
    if ((s = t[f + 22]!)) this.newdst = readMpls(r, s)
    if ((s = t[f + 23]!)) this.pref = nameOf(routerPreferenceNames, v.getUint8(s))
    if ((s = t[f + 24]!)) this.encapType = nameOf(encapTypeNames, v.getUint16(s, le))
    if ((s = t[f + 25]!)) this.encap = encapValue(r, s)
    if ((s = t[f + 26]!)) this.expires = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.uid = v.getUint32(s, le)
    if ((s = t[f + 29]!)) this.ttlPropagate = v.getUint8(s)
    if ((s = t[f + 30]!)) this.ipProto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 31]!)) this.sport = v.getUint16(s)
    if ((s = t[f + 32]!)) this.dport = v.getUint16(s)
    if ((s = t[f + 33]!)) this.nhId = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.flowlabel = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export function networkValue(r: Reader, s: number): string {
  if (s > 0) return readIp(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2138) {
    case 0:
      return readMpls(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return readIp(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readIp(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface RouteOperations {
  newroute: { request: RouteMessage; reply: RouteMessage; event: RouteMessage; dump: false }
  delroute: { request: RouteMessage; reply: RouteMessage; event: RouteMessage; dump: false }
  getroute: { request: RouteMessage; reply: RouteMessage; event: never; dump: true }
}

export type RouteGroup = 'ipv4-mroute' | 'ipv4-route' | 'ipv6-mroute' | 'ipv6-route' | 'decnet-route' | 'phonet-route' | 'mpls-route'

export const routeFamily: Family<RouteOperations, RouteGroup> = {
  name: 'route',
  fingerprint,
  readers: {
    newroute: RouteMessage,
    delroute: RouteMessage,
    getroute: RouteMessage,
  },
  groups: {
    'ipv4-mroute': 6,
    'ipv4-route': 7,
    'ipv6-mroute': 10,
    'ipv6-route': 11,
    'decnet-route': 15,
    'phonet-route': 22,
    'mpls-route': 27,
  },
}
