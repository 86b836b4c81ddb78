// Generated from schema/netfilter/xt-targets.yaml: edit that file, then `npm run schema`.

import {
  type Flags,
  type Reader,
  Struct,
  flagsOf,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { type NatRangeFlags, natRangeFlagsNames } from './common.js'
import { XtSetInfo } from './xt-matches.js'

export const arptMangleFlagsNames = [
  'sdev', 'tdev', 'sip', 'tip',
] as const
export type ArptMangleFlags = Exclude<(typeof arptMangleFlagsNames)[number], ''>

export const xtAuditTypeNames = {
  0: 'accept', 1: 'drop', 2: 'reject',
} as const
export type XtAuditType = (typeof xtAuditTypeNames)[keyof typeof xtAuditTypeNames]

export const xtConnmarkModeNames = {
  0: 'set', 1: 'save', 2: 'restore',
} as const
export type XtConnmarkMode = (typeof xtConnmarkModeNames)[keyof typeof xtConnmarkModeNames]

export const xtConnsecmarkModeNames = {
  1: 'save', 2: 'restore',
} as const
export type XtConnsecmarkMode = (typeof xtConnsecmarkModeNames)[keyof typeof xtConnsecmarkModeNames]

export const xtCtFlagsNames = [
  'notrack', 'notrack-alias', 'zone-dir-orig', 'zone-dir-repl', 'zone-mark',
] as const
export type XtCtFlags = Exclude<(typeof xtCtFlagsNames)[number], ''>

export const conntrackEventsNames = [
  'new', 'related', 'destroy', 'reply', 'assured', 'protoinfo', 'helper', 'mark', 'seqadj', 'secmark',
  'label', 'synproxy',
] as const
export type ConntrackEvents = Exclude<(typeof conntrackEventsNames)[number], ''>

export const expectEventsNames = [
  'new', 'destroy',
] as const
export type ExpectEvents = Exclude<(typeof expectEventsNames)[number], ''>

export const xtHmarkFlagsNames = [
  'saddr-mask', 'daddr-mask', 'spi', 'spi-mask', 'sport', 'dport', 'sport-mask', 'dport-mask', 'proto-mask',
  'rnd', 'modulus', 'offset', 'ct', 'method-l3', 'method-l3-4',
] as const
export type XtHmarkFlags = Exclude<(typeof xtHmarkFlagsNames)[number], ''>

export const xtLogFlagsNames = [
  'tcpseq', 'tcpopt', 'ipopt', 'uid', 'nflog', 'macdecode',
] as const
export type XtLogFlags = Exclude<(typeof xtLogFlagsNames)[number], ''>

export const xtLogLevelNames = {
  0: 'emerg', 1: 'alert', 2: 'crit', 3: 'error', 4: 'warning', 5: 'notice', 6: 'info', 7: 'debug',
} as const
export type XtLogLevel = (typeof xtLogLevelNames)[keyof typeof xtLogLevelNames]

export const xtNflogFlagsNames = [
  'copy-len',
] as const
export type XtNflogFlags = Exclude<(typeof xtNflogFlagsNames)[number], ''>

export const xtNfqueueFlagsNames = [
  'bypass', 'cpu-fanout',
] as const
export type XtNfqueueFlags = Exclude<(typeof xtNfqueueFlagsNames)[number], ''>

export const xtSynproxyOptionsNames = [
  'mss', 'wscale', 'sack-perm', 'timestamp', 'ecn',
] as const
export type XtSynproxyOptions = Exclude<(typeof xtSynproxyOptionsNames)[number], ''>

export const iptRejectWithNames = {
  0: 'icmp-net-unreachable', 1: 'icmp-host-unreachable', 2: 'icmp-prot-unreachable',
  3: 'icmp-port-unreachable', 4: 'icmp-echoreply', 5: 'icmp-net-prohibited', 6: 'icmp-host-prohibited',
  7: 'tcp-reset', 8: 'icmp-admin-prohibited',
} as const
export type IptRejectWith = (typeof iptRejectWithNames)[keyof typeof iptRejectWithNames]

export const ip6tRejectWithNames = {
  0: 'icmp6-no-route', 1: 'icmp6-adm-prohibited', 2: 'icmp6-not-neighbour', 3: 'icmp6-addr-unreach',
  4: 'icmp6-port-unreach', 5: 'icmp6-echoreply', 6: 'tcp-reset', 7: 'icmp6-policy-fail',
  8: 'icmp6-reject-route',
} as const
export type Ip6tRejectWith = (typeof ip6tRejectWithNames)[keyof typeof ip6tRejectWithNames]

export const iptTtlChangeNames = {
  0: 'set', 1: 'inc', 2: 'dec',
} as const
export type IptTtlChange = (typeof iptTtlChangeNames)[keyof typeof iptTtlChangeNames]

export const ip6tHlChangeNames = {
  0: 'set', 1: 'inc', 2: 'dec',
} as const
export type Ip6tHlChange = (typeof ip6tHlChangeNames)[keyof typeof ip6tHlChangeNames]

export class ArptMangle extends Struct {
  declare srcDevaddr: Uint8Array
  declare tgtDevaddr: Uint8Array
  declare srcIp: string
  declare tgtIp: string
  declare flags: Flags<ArptMangleFlags>
  declare target: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.srcDevaddr = readBytes(r, s, 16)
    if (n >= 32) this.tgtDevaddr = readBytes(r, s + 16, 16)
    if (n >= 36) this.srcIp = readIpv4(r, s + 32, 4)
    if (n >= 40) this.tgtIp = readIpv4(r, s + 36, 4)
    if (n >= 41) this.flags = flagsOf(arptMangleFlagsNames, v.getUint8(s + 40))
    if (n >= 48) this.target = v.getInt32(s + 44, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtAuditInfo extends Struct {
  declare type: XtAuditType | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.type = nameOf(xtAuditTypeNames, v.getUint8(s))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtChecksumInfo extends Struct {
  declare operation: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.operation = v.getUint8(s)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtClassifyTargetInfo extends Struct {
  declare priority: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.priority = v.getUint32(s, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtConnmarkTginfo1 extends Struct {
  declare ctmark: number
  declare ctmask: number
  declare nfmask: number
  declare mode: XtConnmarkMode | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.ctmark = v.getUint32(s, le)
    if (n >= 8) this.ctmask = v.getUint32(s + 4, le)
    if (n >= 12) this.nfmask = v.getUint32(s + 8, le)
    if (n >= 13) this.mode = nameOf(xtConnmarkModeNames, v.getUint8(s + 12))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtConnmarkTginfo2 extends Struct {
  declare ctmark: number
  declare ctmask: number
  declare nfmask: number
  declare shiftDir: number
  declare shiftBits: number
  declare mode: XtConnmarkMode | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.ctmark = v.getUint32(s, le)
    if (n >= 8) this.ctmask = v.getUint32(s + 4, le)
    if (n >= 12) this.nfmask = v.getUint32(s + 8, le)
    if (n >= 13) this.shiftDir = v.getUint8(s + 12)
    if (n >= 14) this.shiftBits = v.getUint8(s + 13)
    if (n >= 15) this.mode = nameOf(xtConnmarkModeNames, v.getUint8(s + 14))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtConnsecmarkTargetInfo extends Struct {
  declare mode: XtConnsecmarkMode | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.mode = nameOf(xtConnsecmarkModeNames, v.getUint8(s))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtCtTargetInfo extends Struct {
  declare flags: Flags<XtCtFlags>
  declare zone: number
  declare ctEvents: Flags<ConntrackEvents>
  declare expEvents: Flags<ExpectEvents>
  declare helper: string
  declare ct: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.flags = flagsOf(xtCtFlagsNames, v.getUint16(s, le))
    if (n >= 4) this.zone = v.getUint16(s + 2, le)
    if (n >= 8) this.ctEvents = flagsOf(conntrackEventsNames, v.getUint32(s + 4, le))
    if (n >= 12) this.expEvents = flagsOf(expectEventsNames, v.getUint32(s + 8, le))
    if (n >= 28) this.helper = readString(r, s + 12, 16)
    if (n >= 40) this.ct = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtCtTargetInfoV1 extends Struct {
  declare flags: Flags<XtCtFlags>
  declare zone: number
  declare ctEvents: Flags<ConntrackEvents>
  declare expEvents: Flags<ExpectEvents>
  declare helper: string
  declare timeout: string
  declare ct: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.flags = flagsOf(xtCtFlagsNames, v.getUint16(s, le))
    if (n >= 4) this.zone = v.getUint16(s + 2, le)
    if (n >= 8) this.ctEvents = flagsOf(conntrackEventsNames, v.getUint32(s + 4, le))
    if (n >= 12) this.expEvents = flagsOf(expectEventsNames, v.getUint32(s + 8, le))
    if (n >= 28) this.helper = readString(r, s + 12, 16)
    if (n >= 60) this.timeout = readString(r, s + 28, 32)
    if (n >= 72) this.ct = v.getBigUint64(s + 64, le)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class XtDscpChangeInfo extends Struct {
  declare dscp: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.dscp = v.getUint8(s)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtTosTargetInfo extends Struct {
  declare tosValue: number
  declare tosMask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.tosValue = v.getUint8(s)
    if (n >= 2) this.tosMask = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtHmarkInfo extends Struct {
  declare srcMask: string
  declare dstMask: string
  declare portMask: number
  declare portSet: number
  declare flags: Flags<XtHmarkFlags>
  declare protoMask: number
  declare hashrnd: number
  declare hmodulus: number
  declare hoffset: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.srcMask = readIpv6(r, s, 16)
    if (n >= 32) this.dstMask = readIpv6(r, s + 16, 16)
    if (n >= 36) this.portMask = v.getUint32(s + 32, le)
    if (n >= 40) this.portSet = v.getUint32(s + 36, le)
    if (n >= 44) this.flags = flagsOf(xtHmarkFlagsNames, v.getUint32(s + 40, le))
    if (n >= 46) this.protoMask = v.getUint16(s + 44, le)
    if (n >= 52) this.hashrnd = v.getUint32(s + 48, le)
    if (n >= 56) this.hmodulus = v.getUint32(s + 52, le)
    if (n >= 60) this.hoffset = v.getUint32(s + 56, le)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class XtHmarkInfoIpv4 extends Struct {
  declare srcMask: string
  declare dstMask: string
  declare portMask: number
  declare portSet: number
  declare flags: Flags<XtHmarkFlags>
  declare protoMask: number
  declare hashrnd: number
  declare hmodulus: number
  declare hoffset: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.srcMask = readIpv4(r, s, 4)
    if (n >= 32) this.dstMask = readIpv4(r, s + 16, 4)
    if (n >= 36) this.portMask = v.getUint32(s + 32, le)
    if (n >= 40) this.portSet = v.getUint32(s + 36, le)
    if (n >= 44) this.flags = flagsOf(xtHmarkFlagsNames, v.getUint32(s + 40, le))
    if (n >= 46) this.protoMask = v.getUint16(s + 44, le)
    if (n >= 52) this.hashrnd = v.getUint32(s + 48, le)
    if (n >= 56) this.hmodulus = v.getUint32(s + 52, le)
    if (n >= 60) this.hoffset = v.getUint32(s + 56, le)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class IdletimerTgInfo extends Struct {
  declare timeout: number
  declare label: string
  declare timer: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.timeout = v.getUint32(s, le)
    if (n >= 32) this.label = readString(r, s + 4, 28)
    if (n >= 40) this.timer = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class IdletimerTgInfoV1 extends Struct {
  declare timeout: number
  declare label: string
  declare sendNlMsg: number
  declare timerType: number
  declare timer: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.timeout = v.getUint32(s, le)
    if (n >= 32) this.label = readString(r, s + 4, 28)
    if (n >= 33) this.sendNlMsg = v.getUint8(s + 32)
    if (n >= 34) this.timerType = v.getUint8(s + 33)
    if (n >= 48) this.timer = v.getBigUint64(s + 40, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtLedInfo extends Struct {
  declare id: string
  declare alwaysBlink: number
  declare delay: number
  declare internalData: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 27) this.id = readString(r, s, 27)
    if (n >= 28) this.alwaysBlink = v.getUint8(s + 27)
    if (n >= 32) this.delay = v.getUint32(s + 28, le)
    if (n >= 40) this.internalData = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtLogInfo extends Struct {
  declare level: XtLogLevel | number
  declare logflags: Flags<XtLogFlags>
  declare prefix: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.level = nameOf(xtLogLevelNames, v.getUint8(s))
    if (n >= 2) this.logflags = flagsOf(xtLogFlagsNames, v.getUint8(s + 1))
    if (n >= 32) this.prefix = readString(r, s + 2, 30)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtMarkTginfo2 extends Struct {
  declare mark: number
  declare mask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mark = v.getUint32(s, le)
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class NfNatIpv4Range extends Struct {
  declare flags: Flags<NatRangeFlags>
  declare minIp: string
  declare maxIp: string
  declare min: number
  declare max: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s, le))
    if (n >= 8) this.minIp = readIpv4(r, s + 4, 4)
    if (n >= 12) this.maxIp = readIpv4(r, s + 8, 4)
    if (n >= 14) this.min = v.getUint16(s + 12)
    if (n >= 16) this.max = v.getUint16(s + 14)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class NfNatIpv4MultiRangeCompat extends Struct {
  declare rangesize: number
  declare range: NfNatIpv4Range[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rangesize = v.getUint32(s, le)
    if (n >= 20) this.range = readArray(r, s + 4, 16, (r, at) => new NfNatIpv4Range(r, at, 16), 16)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class NfNatRange extends Struct {
  declare flags: Flags<NatRangeFlags>
  declare minAddr: string
  declare maxAddr: string
  declare minProto: number
  declare maxProto: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s, le))
    if (n >= 20) this.minAddr = readIpv6(r, s + 4, 16)
    if (n >= 36) this.maxAddr = readIpv6(r, s + 20, 16)
    if (n >= 38) this.minProto = v.getUint16(s + 36)
    if (n >= 40) this.maxProto = v.getUint16(s + 38)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class NfNatRangeIpv4 extends Struct {
  declare flags: Flags<NatRangeFlags>
  declare minAddr: string
  declare maxAddr: string
  declare minProto: number
  declare maxProto: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s, le))
    if (n >= 20) this.minAddr = readIpv4(r, s + 4, 4)
    if (n >= 36) this.maxAddr = readIpv4(r, s + 20, 4)
    if (n >= 38) this.minProto = v.getUint16(s + 36)
    if (n >= 40) this.maxProto = v.getUint16(s + 38)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class NfNatRange2 extends Struct {
  declare flags: Flags<NatRangeFlags>
  declare minAddr: string
  declare maxAddr: string
  declare minProto: number
  declare maxProto: number
  declare baseProto: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s, le))
    if (n >= 20) this.minAddr = readIpv6(r, s + 4, 16)
    if (n >= 36) this.maxAddr = readIpv6(r, s + 20, 16)
    if (n >= 38) this.minProto = v.getUint16(s + 36)
    if (n >= 40) this.maxProto = v.getUint16(s + 38)
    if (n >= 42) this.baseProto = v.getUint16(s + 40)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class NfNatRange2Ipv4 extends Struct {
  declare flags: Flags<NatRangeFlags>
  declare minAddr: string
  declare maxAddr: string
  declare minProto: number
  declare maxProto: number
  declare baseProto: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s, le))
    if (n >= 20) this.minAddr = readIpv4(r, s + 4, 4)
    if (n >= 36) this.maxAddr = readIpv4(r, s + 20, 4)
    if (n >= 38) this.minProto = v.getUint16(s + 36)
    if (n >= 40) this.maxProto = v.getUint16(s + 38)
    if (n >= 42) this.baseProto = v.getUint16(s + 40)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtNflogInfo extends Struct {
  declare len: number
  declare group: number
  declare threshold: number
  declare flags: Flags<XtNflogFlags>
  declare prefix: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.len = v.getUint32(s, le)
    if (n >= 6) this.group = v.getUint16(s + 4, le)
    if (n >= 8) this.threshold = v.getUint16(s + 6, le)
    if (n >= 10) this.flags = flagsOf(xtNflogFlagsNames, v.getUint16(s + 8, le))
    if (n >= 76) this.prefix = readString(r, s + 12, 64)
    if (n > 80) this.trailing = readBytes(r, s + 80, n - 80)
  }
}

export class XtNfqInfo extends Struct {
  declare queuenum: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.queuenum = v.getUint16(s, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtNfqInfoV1 extends Struct {
  declare queuenum: number
  declare queuesTotal: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.queuenum = v.getUint16(s, le)
    if (n >= 4) this.queuesTotal = v.getUint16(s + 2, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtNfqInfoV2 extends Struct {
  declare queuenum: number
  declare queuesTotal: number
  declare bypass: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.queuenum = v.getUint16(s, le)
    if (n >= 4) this.queuesTotal = v.getUint16(s + 2, le)
    if (n >= 6) this.bypass = v.getUint16(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtNfqInfoV3 extends Struct {
  declare queuenum: number
  declare queuesTotal: number
  declare flags: Flags<XtNfqueueFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.queuenum = v.getUint16(s, le)
    if (n >= 4) this.queuesTotal = v.getUint16(s + 2, le)
    if (n >= 6) this.flags = flagsOf(xtNfqueueFlagsNames, v.getUint16(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtRateestTargetInfo extends Struct {
  declare name: string
  declare interval: number
  declare ewmaLog: number
  declare est: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.name = readString(r, s, 16)
    if (n >= 17) this.interval = v.getInt8(s + 16)
    if (n >= 18) this.ewmaLog = v.getUint8(s + 17)
    if (n >= 32) this.est = v.getBigUint64(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtSecmarkTargetInfo extends Struct {
  declare mode: number
  declare secid: number
  declare secctx: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.mode = v.getUint8(s)
    if (n >= 8) this.secid = v.getUint32(s + 4, le)
    if (n >= 264) this.secctx = readString(r, s + 8, 256)
    if (n > 264) this.trailing = readBytes(r, s + 264, n - 264)
  }
}

export class XtSecmarkTargetInfoV1 extends Struct {
  declare mode: number
  declare secctx: string
  declare secid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.mode = v.getUint8(s)
    if (n >= 257) this.secctx = readString(r, s + 1, 256)
    if (n >= 264) this.secid = v.getUint32(s + 260, le)
    if (n > 264) this.trailing = readBytes(r, s + 264, n - 264)
  }
}

export class XtSetInfoTargetV1 extends Struct {
  declare addSet: XtSetInfo
  declare delSet: XtSetInfo
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 4) this.addSet = new XtSetInfo(r, s, 4)
    if (n >= 8) this.delSet = new XtSetInfo(r, s + 4, 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtSetInfoTargetV2 extends Struct {
  declare addSet: XtSetInfo
  declare delSet: XtSetInfo
  declare flags: number
  declare timeout: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.addSet = new XtSetInfo(r, s, 4)
    if (n >= 8) this.delSet = new XtSetInfo(r, s + 4, 4)
    if (n >= 12) this.flags = v.getUint32(s + 8, le)
    if (n >= 16) this.timeout = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtSetInfoTargetV3 extends Struct {
  declare addSet: XtSetInfo
  declare delSet: XtSetInfo
  declare mapSet: XtSetInfo
  declare flags: number
  declare timeout: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.addSet = new XtSetInfo(r, s, 4)
    if (n >= 8) this.delSet = new XtSetInfo(r, s + 4, 4)
    if (n >= 12) this.mapSet = new XtSetInfo(r, s + 8, 4)
    if (n >= 16) this.flags = v.getUint32(s + 12, le)
    if (n >= 20) this.timeout = v.getUint32(s + 16, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class NfSynproxyInfo extends Struct {
  declare options: Flags<XtSynproxyOptions>
  declare wscale: number
  declare mss: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.options = flagsOf(xtSynproxyOptionsNames, v.getUint8(s))
    if (n >= 2) this.wscale = v.getUint8(s + 1)
    if (n >= 4) this.mss = v.getUint16(s + 2, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtTcpmssInfo extends Struct {
  declare mss: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.mss = v.getUint16(s, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtTcpoptstripTargetInfo extends Struct {
  declare stripBmap: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 32) this.stripBmap = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtTeeTginfo extends Struct {
  declare gw: string
  declare oif: string
  declare priv: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.gw = readIpv6(r, s, 16)
    if (n >= 32) this.oif = readString(r, s + 16, 16)
    if (n >= 40) this.priv = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtTeeTginfoIpv4 extends Struct {
  declare gw: string
  declare oif: string
  declare priv: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.gw = readIpv4(r, s, 4)
    if (n >= 32) this.oif = readString(r, s + 16, 16)
    if (n >= 40) this.priv = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtTproxyTargetInfo extends Struct {
  declare markMask: number
  declare markValue: number
  declare laddr: string
  declare lport: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.markMask = v.getUint32(s, le)
    if (n >= 8) this.markValue = v.getUint32(s + 4, le)
    if (n >= 12) this.laddr = readIpv4(r, s + 8, 4)
    if (n >= 14) this.lport = v.getUint16(s + 12)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtTproxyTargetInfoV1 extends Struct {
  declare markMask: number
  declare markValue: number
  declare laddr: string
  declare lport: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.markMask = v.getUint32(s, le)
    if (n >= 8) this.markValue = v.getUint32(s + 4, le)
    if (n >= 24) this.laddr = readIpv6(r, s + 8, 16)
    if (n >= 26) this.lport = v.getUint16(s + 24)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtTproxyTargetInfoV1Ipv4 extends Struct {
  declare markMask: number
  declare markValue: number
  declare laddr: string
  declare lport: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.markMask = v.getUint32(s, le)
    if (n >= 8) this.markValue = v.getUint32(s + 4, le)
    if (n >= 24) this.laddr = readIpv4(r, s + 8, 4)
    if (n >= 26) this.lport = v.getUint16(s + 24)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class IptEcnInfo extends Struct {
  declare operation: number
  declare ipEct: number
  declare tcpBits: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.operation = v.getUint8(s)
    if (n >= 2) this.ipEct = v.getUint8(s + 1)
    if (n >= 3) this.tcpBits = v.getUint8(s + 2)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IptRejectInfo extends Struct {
  declare with: IptRejectWith | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.with = nameOf(iptRejectWithNames, v.getUint32(s, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IptTtlChangeInfo extends Struct {
  declare mode: IptTtlChange | number
  declare ttl: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.mode = nameOf(iptTtlChangeNames, v.getUint8(s))
    if (n >= 2) this.ttl = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tHlChangeInfo extends Struct {
  declare mode: Ip6tHlChange | number
  declare hopLimit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.mode = nameOf(ip6tHlChangeNames, v.getUint8(s))
    if (n >= 2) this.hopLimit = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tNptTginfo extends Struct {
  declare srcPfx: string
  declare dstPfx: string
  declare srcPfxLen: number
  declare dstPfxLen: number
  declare adjustment: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.srcPfx = readIpv6(r, s, 16)
    if (n >= 32) this.dstPfx = readIpv6(r, s + 16, 16)
    if (n >= 33) this.srcPfxLen = v.getUint8(s + 32)
    if (n >= 34) this.dstPfxLen = v.getUint8(s + 33)
    if (n >= 36) this.adjustment = v.getUint16(s + 34)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class Ip6tRejectInfo extends Struct {
  declare with: Ip6tRejectWith | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.with = nameOf(ip6tRejectWithNames, v.getUint32(s, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export type XtRejectInfo = Ip6tRejectInfo | IptRejectInfo
export function xtRejectInfoValue(r: Reader, s: number): XtRejectInfo {
  if (s > 0) return new IptRejectInfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1673) {
    case 0:
      return new Ip6tRejectInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new IptRejectInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new IptRejectInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtNat0Info = NfNatRange | NfNatIpv4MultiRangeCompat
export function xtNat0InfoValue(r: Reader, s: number): XtNat0Info {
  if (s > 0) return new NfNatIpv4MultiRangeCompat(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1675) {
    case 0:
      return new NfNatRange(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new NfNatIpv4MultiRangeCompat(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new NfNatIpv4MultiRangeCompat(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtNatInfo = NfNatIpv4MultiRangeCompat | XtFamilyNfNatRange | XtFamilyNfNatRange2 | Uint8Array
export function xtNatInfoValue(r: Reader, s: number): XtNatInfo {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1677) {
    case 0:
      return new NfNatIpv4MultiRangeCompat(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  if (r.tape[i]! >= 1680 && r.tape[i]! < 1682) return xtFamilyNfNatRangeValue(r, s)
  return xtFamilyNfNatRange2Value(r, s)
}

export interface XtNatInfoCases {
  '0': NfNatIpv4MultiRangeCompat
  '1': XtFamilyNfNatRange
  '2': XtFamilyNfNatRange2
}

export type XtFamilyNfNatRange = NfNatRangeIpv4 | NfNatRange
export function xtFamilyNfNatRangeValue(r: Reader, s: number): XtFamilyNfNatRange {
  if (s > 0) return new NfNatRange(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1680) {
    case 0:
      return new NfNatRangeIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new NfNatRange(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new NfNatRange(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyNfNatRange2 = NfNatRange2Ipv4 | NfNatRange2
export function xtFamilyNfNatRange2Value(r: Reader, s: number): XtFamilyNfNatRange2 {
  if (s > 0) return new NfNatRange2(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1682) {
    case 0:
      return new NfNatRange2Ipv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new NfNatRange2(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new NfNatRange2(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtTargetConnmark = XtConnmarkTginfo1 | XtConnmarkTginfo2 | Uint8Array
export function xtTargetConnmarkValue(r: Reader, s: number): XtTargetConnmark {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1684) {
    case 0:
      return new XtConnmarkTginfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtConnmarkTginfo2(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtTargetConnmarkCases {
  '1': XtConnmarkTginfo1
  '2': XtConnmarkTginfo2
}

export type XtTargetCt = XtCtTargetInfo | XtCtTargetInfoV1 | Uint8Array
export function xtTargetCtValue(r: Reader, s: number): XtTargetCt {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1686) {
    case 0:
      return new XtCtTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtCtTargetInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtTargetCtCases {
  '0': XtCtTargetInfo
  '1': XtCtTargetInfoV1
  '2': XtCtTargetInfoV1
}

export type XtFamilyXtHmarkInfo = XtHmarkInfoIpv4 | XtHmarkInfo
export function xtFamilyXtHmarkInfoValue(r: Reader, s: number): XtFamilyXtHmarkInfo {
  if (s > 0) return new XtHmarkInfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1688) {
    case 0:
      return new XtHmarkInfoIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtHmarkInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtHmarkInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtTargetIdletimer = IdletimerTgInfo | IdletimerTgInfoV1 | Uint8Array
export function xtTargetIdletimerValue(r: Reader, s: number): XtTargetIdletimer {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1690) {
    case 0:
      return new IdletimerTgInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new IdletimerTgInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtTargetIdletimerCases {
  '0': IdletimerTgInfo
  '1': IdletimerTgInfoV1
}

export type XtTargetNfqueue = XtNfqInfo | XtNfqInfoV1 | XtNfqInfoV2 | XtNfqInfoV3 | Uint8Array
export function xtTargetNfqueueValue(r: Reader, s: number): XtTargetNfqueue {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1692) {
    case 0:
      return new XtNfqInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtNfqInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtNfqInfoV2(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 3:
      return new XtNfqInfoV3(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtTargetNfqueueCases {
  '0': XtNfqInfo
  '1': XtNfqInfoV1
  '2': XtNfqInfoV2
  '3': XtNfqInfoV3
}

export type XtTargetSecmark = XtSecmarkTargetInfo | XtSecmarkTargetInfoV1 | Uint8Array
export function xtTargetSecmarkValue(r: Reader, s: number): XtTargetSecmark {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1696) {
    case 0:
      return new XtSecmarkTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtSecmarkTargetInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtTargetSecmarkCases {
  '0': XtSecmarkTargetInfo
  '1': XtSecmarkTargetInfoV1
}

export type XtTargetSet = XtSetInfoTargetV1 | XtSetInfoTargetV2 | XtSetInfoTargetV3 | Uint8Array
export function xtTargetSetValue(r: Reader, s: number): XtTargetSet {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1698) {
    case 0:
      return new XtSetInfoTargetV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtSetInfoTargetV2(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtSetInfoTargetV3(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtTargetSetCases {
  '1': XtSetInfoTargetV1
  '2': XtSetInfoTargetV2
  '3': XtSetInfoTargetV3
}

export type XtFamilyXtTeeTginfo = XtTeeTginfoIpv4 | XtTeeTginfo
export function xtFamilyXtTeeTginfoValue(r: Reader, s: number): XtFamilyXtTeeTginfo {
  if (s > 0) return new XtTeeTginfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1701) {
    case 0:
      return new XtTeeTginfoIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtTeeTginfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtTeeTginfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyXtTproxyTargetInfoV1 = XtTproxyTargetInfoV1Ipv4 | XtTproxyTargetInfoV1
export function xtFamilyXtTproxyTargetInfoV1Value(r: Reader, s: number): XtFamilyXtTproxyTargetInfoV1 {
  if (s > 0) return new XtTproxyTargetInfoV1(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1703) {
    case 0:
      return new XtTproxyTargetInfoV1Ipv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtTproxyTargetInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtTproxyTargetInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtTargetTproxy = XtTproxyTargetInfo | XtFamilyXtTproxyTargetInfoV1 | Uint8Array
export function xtTargetTproxyValue(r: Reader, s: number): XtTargetTproxy {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1705) {
    case 0:
      return new XtTproxyTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return xtFamilyXtTproxyTargetInfoV1Value(r, s)
}

export interface XtTargetTproxyCases {
  '0': XtTproxyTargetInfo
  '1': XtFamilyXtTproxyTargetInfoV1
}

export type XtTargetInfo = XtAuditInfo | XtChecksumInfo | XtClassifyTargetInfo | XtTargetConnmark | XtConnsecmarkTargetInfo | XtTargetCt | XtNatInfo | Ip6tNptTginfo | XtDscpChangeInfo | IptEcnInfo | Ip6tHlChangeInfo | XtFamilyXtHmarkInfo | XtTargetIdletimer | XtLedInfo | XtLogInfo | XtMarkTginfo2 | XtNat0Info | XtNflogInfo | XtTargetNfqueue | XtRateestTargetInfo | XtRejectInfo | XtTargetSecmark | XtTargetSet | NfSynproxyInfo | XtTcpmssInfo | XtTcpoptstripTargetInfo | XtFamilyXtTeeTginfo | XtTosTargetInfo | XtTargetTproxy | IptTtlChangeInfo | ArptMangle | Uint8Array
export function xtTargetInfoValue(r: Reader, s: number): XtTargetInfo {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1707) {
    case 0:
      return new XtAuditInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtChecksumInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtClassifyTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 4:
      return new XtConnsecmarkTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 7:
      return new Ip6tNptTginfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 8:
      return new XtDscpChangeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 9:
      return new IptEcnInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 10:
      return new Ip6tHlChangeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 13:
      return new XtLedInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 14:
      return new XtLogInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 15:
      return new XtMarkTginfo2(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 17:
      return new XtNflogInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 19:
      return new XtRateestTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 23:
      return new NfSynproxyInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 24:
      return new XtTcpmssInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 25:
      return new XtTcpoptstripTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 27:
      return new XtTosTargetInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 29:
      return new IptTtlChangeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 30:
      return new ArptMangle(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  if (r.tape[i]! >= 1684 && r.tape[i]! < 1686) return xtTargetConnmarkValue(r, s)
  if (r.tape[i]! >= 1686 && r.tape[i]! < 1688) return xtTargetCtValue(r, s)
  if (r.tape[i]! >= 1677 && r.tape[i]! < 1680) return xtNatInfoValue(r, s)
  if (r.tape[i]! >= 1688 && r.tape[i]! < 1690) return xtFamilyXtHmarkInfoValue(r, s)
  if (r.tape[i]! >= 1690 && r.tape[i]! < 1692) return xtTargetIdletimerValue(r, s)
  if (r.tape[i]! >= 1675 && r.tape[i]! < 1677) return xtNat0InfoValue(r, s)
  if (r.tape[i]! >= 1692 && r.tape[i]! < 1696) return xtTargetNfqueueValue(r, s)
  if (r.tape[i]! >= 1673 && r.tape[i]! < 1675) return xtRejectInfoValue(r, s)
  if (r.tape[i]! >= 1696 && r.tape[i]! < 1698) return xtTargetSecmarkValue(r, s)
  if (r.tape[i]! >= 1698 && r.tape[i]! < 1701) return xtTargetSetValue(r, s)
  if (r.tape[i]! >= 1701 && r.tape[i]! < 1703) return xtFamilyXtTeeTginfoValue(r, s)
  return xtTargetTproxyValue(r, s)
}

export interface XtTargetInfoCases {
  AUDIT: XtAuditInfo
  CHECKSUM: XtChecksumInfo
  CLASSIFY: XtClassifyTargetInfo
  CONNMARK: XtTargetConnmark
  CONNSECMARK: XtConnsecmarkTargetInfo
  CT: XtTargetCt
  DNAT: XtNatInfo
  DNPT: Ip6tNptTginfo
  DSCP: XtDscpChangeInfo
  ECN: IptEcnInfo
  HL: Ip6tHlChangeInfo
  HMARK: XtFamilyXtHmarkInfo
  IDLETIMER: XtTargetIdletimer
  LED: XtLedInfo
  LOG: XtLogInfo
  MARK: XtMarkTginfo2
  MASQUERADE: XtNat0Info
  NETMAP: XtNat0Info
  NFLOG: XtNflogInfo
  NFQUEUE: XtTargetNfqueue
  RATEEST: XtRateestTargetInfo
  REDIRECT: XtNat0Info
  REJECT: XtRejectInfo
  SECMARK: XtTargetSecmark
  SET: XtTargetSet
  SNAT: XtNatInfo
  SNPT: Ip6tNptTginfo
  SYNPROXY: NfSynproxyInfo
  TCPMSS: XtTcpmssInfo
  TCPOPTSTRIP: XtTcpoptstripTargetInfo
  TEE: XtFamilyXtTeeTginfo
  TOS: XtTosTargetInfo
  TPROXY: XtTargetTproxy
  TTL: IptTtlChangeInfo
  mangle: ArptMangle
}
