// Generated from schema/generic/l2tp.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const pseudowireTypeNames = {
  0: 'none', 4: 'eth-vlan', 5: 'eth', 7: 'ppp', 8: 'ppp-ac', 11: 'ip',
} as const
export type PseudowireType = (typeof pseudowireTypeNames)[keyof typeof pseudowireTypeNames]

export const l2specTypeNames = {
  0: 'none', 1: 'default',
} as const
export type L2specType = (typeof l2specTypeNames)[keyof typeof l2specTypeNames]

export const encapTypeNames = {
  0: 'udp', 1: 'ip',
} as const
export type EncapType = (typeof encapTypeNames)[keyof typeof encapTypeNames]

export const seqModeNames = {
  0: 'none', 1: 'ip', 2: 'all',
} as const
export type SeqMode = (typeof seqModeNames)[keyof typeof seqModeNames]

export const debugFlagsNames = [
  'debug', 'control', 'seq', 'data',
] as const
export type DebugFlags = Exclude<(typeof debugFlagsNames)[number], ''>

export class L2tp extends Attributes {
  declare pwType?: PseudowireType | number
  declare encapType?: EncapType | number
  declare offset?: number
  declare dataSeq?: SeqMode | number
  declare l2specType?: L2specType | number
  declare l2specLen?: number
  declare protoVersion?: number
  declare ifname?: string
  declare connId?: number
  declare peerConnId?: number
  declare sessionId?: number
  declare peerSessionId?: number
  declare udpCsum?: number
  declare vlanId?: number
  declare cookie?: Uint8Array
  declare peerCookie?: Uint8Array
  declare debug?: Flags<DebugFlags>
  declare recvSeq?: number
  declare sendSeq?: number
  declare lnsMode?: number
  declare usingIpsec?: number
  declare recvTimeout?: bigint
  declare fd?: number
  declare ipSaddr?: string
  declare ipDaddr?: string
  declare udpSport?: number
  declare udpDport?: number
  declare mtu?: number
  declare mru?: number
  declare stats?: Stats
  declare ip6Saddr?: string
  declare ip6Daddr?: string
  declare udpZeroCsum6Tx?: true
  declare udpZeroCsum6Rx?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pwType = nameOf(pseudowireTypeNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.encapType = nameOf(encapTypeNames, v.getUint16(s, le))
    if ((s = t[f + 6]!)) this.offset = v.getUint16(s, le)
    if ((s = t[f + 7]!)) this.dataSeq = nameOf(seqModeNames, v.getUint8(s))
    if ((s = t[f + 8]!)) this.l2specType = nameOf(l2specTypeNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.l2specLen = v.getUint8(s)
    if ((s = t[f + 10]!)) this.protoVersion = v.getUint8(s)
    if ((s = t[f + 11]!)) this.ifname = readString(r, s)
    if ((s = t[f + 12]!)) this.connId = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.peerConnId = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.sessionId = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.peerSessionId = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.udpCsum = v.getUint8(s)
    if ((s = t[f + 17]!)) this.vlanId = v.getUint16(s, le)
    if ((s = t[f + 18]!)) this.cookie = readBytes(r, s)
    if ((s = t[f + 19]!)) this.peerCookie = readBytes(r, s)
    if ((s = t[f + 20]!)) this.debug = flagsOf(debugFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 21]!)) this.recvSeq = v.getUint8(s)
    if ((s = t[f + 22]!)) this.sendSeq = v.getUint8(s)
    if ((s = t[f + 23]!)) this.lnsMode = v.getUint8(s)
    if ((s = t[f + 24]!)) this.usingIpsec = v.getUint8(s)
    if ((s = t[f + 25]!)) this.recvTimeout = v.getBigUint64(s, le)
    if ((s = t[f + 26]!)) this.fd = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.ipSaddr = readIpv4(r, s)
    if ((s = t[f + 28]!)) this.ipDaddr = readIpv4(r, s)
    if ((s = t[f + 29]!)) this.udpSport = v.getUint16(s, le)
    if ((s = t[f + 30]!)) this.udpDport = v.getUint16(s, le)
    if ((s = t[f + 31]!)) this.mtu = v.getUint16(s, le)
    if ((s = t[f + 32]!)) this.mru = v.getUint16(s, le)
    if ((s = t[f + 33]!) < 0) this.stats = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 34]!)) this.ip6Saddr = readIpv6(r, s)
    if ((s = t[f + 35]!)) this.ip6Daddr = readIpv6(r, s)
    if (t[f + 36]) this.udpZeroCsum6Tx = true
    if (t[f + 37]) this.udpZeroCsum6Rx = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare txPackets?: bigint
  declare txBytes?: bigint
  declare txErrors?: bigint
  declare rxPackets?: bigint
  declare rxBytes?: bigint
  declare rxSeqDiscards?: bigint
  declare rxOosPackets?: bigint
  declare rxErrors?: bigint
  declare rxCookieDiscards?: bigint
  declare rxInvalid?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.txPackets = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.txBytes = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.txErrors = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.rxPackets = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.rxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.rxSeqDiscards = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.rxOosPackets = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.rxErrors = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.rxCookieDiscards = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.rxInvalid = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface L2tpOperations {
  noop: { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-create': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-delete': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-modify': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-get': { request: L2tp; reply: L2tp; event: L2tp; dump: true }
  'session-create': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'session-delete': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'session-modify': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'session-get': { request: L2tp; reply: L2tp; event: L2tp; dump: true }
}

export type L2tpGroup = 'l2tp'

export const l2tpFamily: Family<L2tpOperations, L2tpGroup> = {
  name: 'l2tp',
  fingerprint,
  readers: {
    noop: L2tp,
    'tunnel-create': L2tp,
    'tunnel-delete': L2tp,
    'tunnel-modify': L2tp,
    'tunnel-get': L2tp,
    'session-create': L2tp,
    'session-delete': L2tp,
    'session-modify': L2tp,
    'session-get': L2tp,
  },
  groups: {
    l2tp: 0,
  },
}
