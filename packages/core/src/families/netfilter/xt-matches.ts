// Generated from schema/netfilter/xt-matches.yaml: edit that file, then `npm run schema`.

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
  readMac,
  readString,
} from '../../reader/support.js'
import { SockFilter } from '../netlink/bpf.js'
import { type IpProtocol, ipProtocolNames } from '../route/common.js'
import { type NfStatus, nfStatusNames } from './common.js'

export const xtAddressTypeNames = [
  'unspec', 'unicast', 'local', 'broadcast', 'anycast', 'multicast', 'blackhole', 'unreachable', 'prohibit',
  'throw', 'nat', 'xresolve',
] as const
export type XtAddressType = Exclude<(typeof xtAddressTypeNames)[number], ''>

export const xtAddrtypeFlagsNames = [
  'invert-source', 'invert-dest', 'limit-iface-in', 'limit-iface-out',
] as const
export type XtAddrtypeFlags = Exclude<(typeof xtAddrtypeFlagsNames)[number], ''>

export const xtBpfModeNames = {
  0: 'bytecode', 1: 'fd-pinned', 2: 'fd-elf',
} as const
export type XtBpfMode = (typeof xtBpfModeNames)[keyof typeof xtBpfModeNames]

export const xtConnbytesWhatNames = {
  0: 'pkts', 1: 'bytes', 2: 'avgpkt',
} as const
export type XtConnbytesWhat = (typeof xtConnbytesWhatNames)[keyof typeof xtConnbytesWhatNames]

export const xtConnbytesDirectionNames = {
  0: 'original', 1: 'reply', 2: 'both',
} as const
export type XtConnbytesDirection = (typeof xtConnbytesDirectionNames)[keyof typeof xtConnbytesDirectionNames]

export const xtConnlabelOptionsNames = [
  'invert', 'set',
] as const
export type XtConnlabelOptions = Exclude<(typeof xtConnlabelOptionsNames)[number], ''>

export const xtConntrackFlagsNames = [
  'state', 'proto', 'origsrc', 'origdst', 'replsrc', 'repldst', 'status', 'expires', 'origsrc-port',
  'origdst-port', 'replsrc-port', 'repldst-port', 'direction', 'state-alias',
] as const
export type XtConntrackFlags = Exclude<(typeof xtConntrackFlagsNames)[number], ''>

export const xtConntrackStateNames = [
  'invalid', 'established', 'related', 'new', '', '', 'snat', 'dnat', 'untracked',
] as const
export type XtConntrackState = Exclude<(typeof xtConntrackStateNames)[number], ''>

export const xtStateNames = [
  'invalid', 'established', 'related', 'new', '', '', 'untracked',
] as const
export type XtState = Exclude<(typeof xtStateNames)[number], ''>

export const xtConnlimitFlagsNames = [
  'invert', 'daddr',
] as const
export type XtConnlimitFlags = Exclude<(typeof xtConnlimitFlagsNames)[number], ''>

export const xtDevgroupFlagsNames = [
  'match-src', 'invert-src', 'match-dst', 'invert-dst',
] as const
export type XtDevgroupFlags = Exclude<(typeof xtDevgroupFlagsNames)[number], ''>

export const xtHashlimitModeNames = [
  'hash-dip', 'hash-dpt', 'hash-sip', 'hash-spt', 'invert', 'bytes', 'rate-match',
] as const
export type XtHashlimitMode = Exclude<(typeof xtHashlimitModeNames)[number], ''>

export const xtIprangeFlagsNames = [
  'src', 'dst', '', '', 'src-inv', 'dst-inv',
] as const
export type XtIprangeFlags = Exclude<(typeof xtIprangeFlagsNames)[number], ''>

export const xtIpvsFlagsNames = [
  'ipvs-property', 'proto', 'vaddr', 'vport', 'dir', 'method', 'vportctl',
] as const
export type XtIpvsFlags = Exclude<(typeof xtIpvsFlagsNames)[number], ''>

export const xtL2tpTypeNames = {
  0: 'control', 1: 'data',
} as const
export type XtL2tpType = (typeof xtL2tpTypeNames)[keyof typeof xtL2tpTypeNames]

export const xtL2tpFlagsNames = [
  'tid', 'sid', 'version', 'type',
] as const
export type XtL2tpFlags = Exclude<(typeof xtL2tpFlagsNames)[number], ''>

export const xtMultiportSideNames = {
  0: 'source', 1: 'destination', 2: 'either',
} as const
export type XtMultiportSide = (typeof xtMultiportSideNames)[keyof typeof xtMultiportSideNames]

export const xtOwnerFlagsNames = [
  'uid', 'gid', 'socket', 'suppl-groups',
] as const
export type XtOwnerFlags = Exclude<(typeof xtOwnerFlagsNames)[number], ''>

export const xtPhysdevFlagsNames = [
  'in', 'out', 'bridged', 'isin', 'isout',
] as const
export type XtPhysdevFlags = Exclude<(typeof xtPhysdevFlagsNames)[number], ''>

export const packetTypeNames = {
  0: 'host', 1: 'broadcast', 2: 'multicast', 3: 'otherhost', 4: 'outgoing', 5: 'loopback',
} as const
export type PacketType = (typeof packetTypeNames)[keyof typeof packetTypeNames]

export const xtPolicyElementsNames = [
  'saddr', 'daddr', 'proto', 'mode', 'spi', 'reqid',
] as const
export type XtPolicyElements = Exclude<(typeof xtPolicyElementsNames)[number], ''>

export const xtPolicyModeNames = {
  0: 'transport', 1: 'tunnel',
} as const
export type XtPolicyMode = (typeof xtPolicyModeNames)[keyof typeof xtPolicyModeNames]

export const xtPolicyFlagsNames = [
  'in', 'out', 'none', 'strict',
] as const
export type XtPolicyFlags = Exclude<(typeof xtPolicyFlagsNames)[number], ''>

export const xtQuotaFlagsNames = [
  'invert',
] as const
export type XtQuotaFlags = Exclude<(typeof xtQuotaFlagsNames)[number], ''>

export const xtRateestFlagsNames = [
  'invert', 'abs', 'rel', 'delta', 'bps', 'pps',
] as const
export type XtRateestFlags = Exclude<(typeof xtRateestFlagsNames)[number], ''>

export const xtRateestModeNames = {
  0: 'none', 1: 'eq', 2: 'lt', 3: 'gt',
} as const
export type XtRateestMode = (typeof xtRateestModeNames)[keyof typeof xtRateestModeNames]

export const xtRecentFlagsNames = [
  'check', 'set', 'update', 'remove', 'ttl', 'reap',
] as const
export type XtRecentFlags = Exclude<(typeof xtRecentFlagsNames)[number], ''>

export const xtRecentSideNames = {
  0: 'source', 1: 'dest',
} as const
export type XtRecentSide = (typeof xtRecentSideNames)[keyof typeof xtRecentSideNames]

export const xtRpfilterFlagsNames = [
  'loose', 'valid-mark', 'accept-local', 'invert',
] as const
export type XtRpfilterFlags = Exclude<(typeof xtRpfilterFlagsNames)[number], ''>

export const xtSctpFlagsNames = [
  'src-ports', 'dest-ports', 'chunk-types',
] as const
export type XtSctpFlags = Exclude<(typeof xtSctpFlagsNames)[number], ''>

export const xtSetFlagsNames = [
  '', '', 'match-inv', 'return-nomatch', 'match-counters',
] as const
export type XtSetFlags = Exclude<(typeof xtSetFlagsNames)[number], ''>

export const xtSetCounterOpNames = {
  0: 'none', 1: 'eq', 2: 'ne', 3: 'lt', 4: 'gt',
} as const
export type XtSetCounterOp = (typeof xtSetCounterOpNames)[keyof typeof xtSetCounterOpNames]

export const xtSocketFlagsNames = [
  'transparent', 'nowildcard', 'restoreskmark',
] as const
export type XtSocketFlags = Exclude<(typeof xtSocketFlagsNames)[number], ''>

export const xtStatisticModeNames = {
  0: 'random', 1: 'nth',
} as const
export type XtStatisticMode = (typeof xtStatisticModeNames)[keyof typeof xtStatisticModeNames]

export const xtStatisticFlagsNames = [
  'invert',
] as const
export type XtStatisticFlags = Exclude<(typeof xtStatisticFlagsNames)[number], ''>

export const xtStringFlagsNames = [
  'invert', 'ignorecase',
] as const
export type XtStringFlags = Exclude<(typeof xtStringFlagsNames)[number], ''>

export const xtTcpFlagsNames = [
  'fin', 'syn', 'rst', 'psh', 'ack', 'urg', 'ece', 'cwr',
] as const
export type XtTcpFlags = Exclude<(typeof xtTcpFlagsNames)[number], ''>

export const xtTcpInversionsNames = [
  'srcpt', 'dstpt', 'flags', 'option',
] as const
export type XtTcpInversions = Exclude<(typeof xtTcpInversionsNames)[number], ''>

export const xtUdpInversionsNames = [
  'srcpt', 'dstpt',
] as const
export type XtUdpInversions = Exclude<(typeof xtUdpInversionsNames)[number], ''>

export const xtTimeFlagsNames = [
  'local-tz', 'contiguous',
] as const
export type XtTimeFlags = Exclude<(typeof xtTimeFlagsNames)[number], ''>

export const xtU32OpNames = {
  0: 'and', 1: 'leftsh', 2: 'rightsh', 3: 'at',
} as const
export type XtU32Op = (typeof xtU32OpNames)[keyof typeof xtU32OpNames]

export const iptTtlComparisonNames = {
  0: 'eq', 1: 'ne', 2: 'lt', 3: 'gt',
} as const
export type IptTtlComparison = (typeof iptTtlComparisonNames)[keyof typeof iptTtlComparisonNames]

export const ip6tHlComparisonNames = {
  0: 'eq', 1: 'ne', 2: 'lt', 3: 'gt',
} as const
export type Ip6tHlComparison = (typeof ip6tHlComparisonNames)[keyof typeof ip6tHlComparisonNames]

export class XtAddrtypeInfo extends Struct {
  declare source: Flags<XtAddressType>
  declare dest: Flags<XtAddressType>
  declare invertSource: number
  declare invertDest: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.source = flagsOf(xtAddressTypeNames, v.getUint16(s, le))
    if (n >= 4) this.dest = flagsOf(xtAddressTypeNames, v.getUint16(s + 2, le))
    if (n >= 8) this.invertSource = v.getUint32(s + 4, le)
    if (n >= 12) this.invertDest = v.getUint32(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtAddrtypeInfoV1 extends Struct {
  declare source: Flags<XtAddressType>
  declare dest: Flags<XtAddressType>
  declare flags: Flags<XtAddrtypeFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.source = flagsOf(xtAddressTypeNames, v.getUint16(s, le))
    if (n >= 4) this.dest = flagsOf(xtAddressTypeNames, v.getUint16(s + 2, le))
    if (n >= 8) this.flags = flagsOf(xtAddrtypeFlagsNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtBpfInfo extends Struct {
  declare bpfProgramNumElem: number
  declare bpfProgram: SockFilter[]
  declare filter: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.bpfProgramNumElem = v.getUint16(s, le)
    if (n >= 516) this.bpfProgram = readArray(r, s + 4, 8, (r, at) => new SockFilter(r, at, 8), 512)
    if (n >= 528) this.filter = v.getBigUint64(s + 520, le)
    if (n > 528) this.trailing = readBytes(r, s + 528, n - 528)
  }
}

export class XtBpfInfoV1 extends Struct {
  declare mode: XtBpfMode | number
  declare bpfProgramNumElem: number
  declare fd: number
  declare bpfProgram: SockFilter[]
  declare filter: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.mode = nameOf(xtBpfModeNames, v.getUint16(s, le))
    if (n >= 4) this.bpfProgramNumElem = v.getUint16(s + 2, le)
    if (n >= 8) this.fd = v.getInt32(s + 4, le)
    if (n >= 520) this.bpfProgram = readArray(r, s + 8, 8, (r, at) => new SockFilter(r, at, 8), 512)
    if (n >= 528) this.filter = v.getBigUint64(s + 520, le)
    if (n > 528) this.trailing = readBytes(r, s + 528, n - 528)
  }
}

export class XtCgroupInfoV0 extends Struct {
  declare id: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.id = v.getUint32(s, le)
    if (n >= 8) this.invert = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtCgroupInfoV1 extends Struct {
  declare hasPath: number
  declare hasClassid: number
  declare invertPath: number
  declare invertClassid: number
  declare path: string
  declare classid: number
  declare priv: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.hasPath = v.getUint8(s)
    if (n >= 2) this.hasClassid = v.getUint8(s + 1)
    if (n >= 3) this.invertPath = v.getUint8(s + 2)
    if (n >= 4) this.invertClassid = v.getUint8(s + 3)
    if (n >= 4100) this.path = readString(r, s + 4, 4096)
    if (n >= 4104) this.classid = v.getUint32(s + 4100, le)
    if (n >= 4112) this.priv = v.getBigUint64(s + 4104, le)
    if (n > 4112) this.trailing = readBytes(r, s + 4112, n - 4112)
  }
}

export class XtCgroupInfoV2 extends Struct {
  declare hasPath: number
  declare hasClassid: number
  declare invertPath: number
  declare invertClassid: number
  declare path: string
  declare priv: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.hasPath = v.getUint8(s)
    if (n >= 2) this.hasClassid = v.getUint8(s + 1)
    if (n >= 3) this.invertPath = v.getUint8(s + 2)
    if (n >= 4) this.invertClassid = v.getUint8(s + 3)
    if (n >= 516) this.path = readString(r, s + 4, 512)
    if (n >= 528) this.priv = v.getBigUint64(s + 520, le)
    if (n > 528) this.trailing = readBytes(r, s + 528, n - 528)
  }
}

export class XtClusterMatchInfo extends Struct {
  declare totalNodes: number
  declare nodeMask: number
  declare hashSeed: number
  declare flags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.totalNodes = v.getUint32(s, le)
    if (n >= 8) this.nodeMask = v.getUint32(s + 4, le)
    if (n >= 12) this.hashSeed = v.getUint32(s + 8, le)
    if (n >= 16) this.flags = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtCommentInfo extends Struct {
  declare comment: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 256) this.comment = readString(r, s, 256)
    if (n > 256) this.trailing = readBytes(r, s + 256, n - 256)
  }
}

export class XtConnbytesInfo extends Struct {
  declare from: bigint
  declare to: bigint
  declare what: XtConnbytesWhat | number
  declare direction: XtConnbytesDirection | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.from = v.getBigUint64(s, le)
    if (n >= 16) this.to = v.getBigUint64(s + 8, le)
    if (n >= 17) this.what = nameOf(xtConnbytesWhatNames, v.getUint8(s + 16))
    if (n >= 18) this.direction = nameOf(xtConnbytesDirectionNames, v.getUint8(s + 17))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XtConnlabelMtinfo extends Struct {
  declare bit: number
  declare options: Flags<XtConnlabelOptions>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.bit = v.getUint16(s, le)
    if (n >= 4) this.options = flagsOf(xtConnlabelOptionsNames, v.getUint16(s + 2, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtConnlimitInfo extends Struct {
  declare mask: string
  declare limit: number
  declare flags: Flags<XtConnlimitFlags>
  declare data: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.mask = readIpv6(r, s, 16)
    if (n >= 20) this.limit = v.getUint32(s + 16, le)
    if (n >= 24) this.flags = flagsOf(xtConnlimitFlagsNames, v.getUint32(s + 20, le))
    if (n >= 32) this.data = v.getBigUint64(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtConnlimitInfoIpv4 extends Struct {
  declare mask: string
  declare limit: number
  declare flags: Flags<XtConnlimitFlags>
  declare data: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.mask = readIpv4(r, s, 4)
    if (n >= 20) this.limit = v.getUint32(s + 16, le)
    if (n >= 24) this.flags = flagsOf(xtConnlimitFlagsNames, v.getUint32(s + 20, le))
    if (n >= 32) this.data = v.getBigUint64(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtConnmarkMtinfo1 extends Struct {
  declare mark: number
  declare mask: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mark = v.getUint32(s, le)
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n >= 9) this.invert = v.getUint8(s + 8)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtConntrackMtinfo1 extends Struct {
  declare origsrcAddr: string
  declare origsrcMask: string
  declare origdstAddr: string
  declare origdstMask: string
  declare replsrcAddr: string
  declare replsrcMask: string
  declare repldstAddr: string
  declare repldstMask: string
  declare expiresMin: number
  declare expiresMax: number
  declare l4proto: IpProtocol | number
  declare origsrcPort: number
  declare origdstPort: number
  declare replsrcPort: number
  declare repldstPort: number
  declare matchFlags: Flags<XtConntrackFlags>
  declare invertFlags: Flags<XtConntrackFlags>
  declare stateMask: Flags<XtConntrackState>
  declare statusMask: Flags<NfStatus>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.origsrcAddr = readIpv6(r, s, 16)
    if (n >= 32) this.origsrcMask = readIpv6(r, s + 16, 16)
    if (n >= 48) this.origdstAddr = readIpv6(r, s + 32, 16)
    if (n >= 64) this.origdstMask = readIpv6(r, s + 48, 16)
    if (n >= 80) this.replsrcAddr = readIpv6(r, s + 64, 16)
    if (n >= 96) this.replsrcMask = readIpv6(r, s + 80, 16)
    if (n >= 112) this.repldstAddr = readIpv6(r, s + 96, 16)
    if (n >= 128) this.repldstMask = readIpv6(r, s + 112, 16)
    if (n >= 132) this.expiresMin = v.getUint32(s + 128, le)
    if (n >= 136) this.expiresMax = v.getUint32(s + 132, le)
    if (n >= 138) this.l4proto = nameOf(ipProtocolNames, v.getUint16(s + 136, le))
    if (n >= 140) this.origsrcPort = v.getUint16(s + 138)
    if (n >= 142) this.origdstPort = v.getUint16(s + 140)
    if (n >= 144) this.replsrcPort = v.getUint16(s + 142)
    if (n >= 146) this.repldstPort = v.getUint16(s + 144)
    if (n >= 148) this.matchFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 146, le))
    if (n >= 150) this.invertFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 148, le))
    if (n >= 151) this.stateMask = flagsOf(xtConntrackStateNames, v.getUint8(s + 150))
    if (n >= 152) this.statusMask = flagsOf(nfStatusNames, v.getUint8(s + 151))
    if (n > 152) this.trailing = readBytes(r, s + 152, n - 152)
  }
}

export class XtConntrackMtinfo1Ipv4 extends Struct {
  declare origsrcAddr: string
  declare origsrcMask: string
  declare origdstAddr: string
  declare origdstMask: string
  declare replsrcAddr: string
  declare replsrcMask: string
  declare repldstAddr: string
  declare repldstMask: string
  declare expiresMin: number
  declare expiresMax: number
  declare l4proto: IpProtocol | number
  declare origsrcPort: number
  declare origdstPort: number
  declare replsrcPort: number
  declare repldstPort: number
  declare matchFlags: Flags<XtConntrackFlags>
  declare invertFlags: Flags<XtConntrackFlags>
  declare stateMask: Flags<XtConntrackState>
  declare statusMask: Flags<NfStatus>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.origsrcAddr = readIpv4(r, s, 4)
    if (n >= 32) this.origsrcMask = readIpv4(r, s + 16, 4)
    if (n >= 48) this.origdstAddr = readIpv4(r, s + 32, 4)
    if (n >= 64) this.origdstMask = readIpv4(r, s + 48, 4)
    if (n >= 80) this.replsrcAddr = readIpv4(r, s + 64, 4)
    if (n >= 96) this.replsrcMask = readIpv4(r, s + 80, 4)
    if (n >= 112) this.repldstAddr = readIpv4(r, s + 96, 4)
    if (n >= 128) this.repldstMask = readIpv4(r, s + 112, 4)
    if (n >= 132) this.expiresMin = v.getUint32(s + 128, le)
    if (n >= 136) this.expiresMax = v.getUint32(s + 132, le)
    if (n >= 138) this.l4proto = nameOf(ipProtocolNames, v.getUint16(s + 136, le))
    if (n >= 140) this.origsrcPort = v.getUint16(s + 138)
    if (n >= 142) this.origdstPort = v.getUint16(s + 140)
    if (n >= 144) this.replsrcPort = v.getUint16(s + 142)
    if (n >= 146) this.repldstPort = v.getUint16(s + 144)
    if (n >= 148) this.matchFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 146, le))
    if (n >= 150) this.invertFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 148, le))
    if (n >= 151) this.stateMask = flagsOf(xtConntrackStateNames, v.getUint8(s + 150))
    if (n >= 152) this.statusMask = flagsOf(nfStatusNames, v.getUint8(s + 151))
    if (n > 152) this.trailing = readBytes(r, s + 152, n - 152)
  }
}

export class XtConntrackMtinfo2 extends Struct {
  declare origsrcAddr: string
  declare origsrcMask: string
  declare origdstAddr: string
  declare origdstMask: string
  declare replsrcAddr: string
  declare replsrcMask: string
  declare repldstAddr: string
  declare repldstMask: string
  declare expiresMin: number
  declare expiresMax: number
  declare l4proto: IpProtocol | number
  declare origsrcPort: number
  declare origdstPort: number
  declare replsrcPort: number
  declare repldstPort: number
  declare matchFlags: Flags<XtConntrackFlags>
  declare invertFlags: Flags<XtConntrackFlags>
  declare stateMask: Flags<XtConntrackState>
  declare statusMask: Flags<NfStatus>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.origsrcAddr = readIpv6(r, s, 16)
    if (n >= 32) this.origsrcMask = readIpv6(r, s + 16, 16)
    if (n >= 48) this.origdstAddr = readIpv6(r, s + 32, 16)
    if (n >= 64) this.origdstMask = readIpv6(r, s + 48, 16)
    if (n >= 80) this.replsrcAddr = readIpv6(r, s + 64, 16)
    if (n >= 96) this.replsrcMask = readIpv6(r, s + 80, 16)
    if (n >= 112) this.repldstAddr = readIpv6(r, s + 96, 16)
    if (n >= 128) this.repldstMask = readIpv6(r, s + 112, 16)
    if (n >= 132) this.expiresMin = v.getUint32(s + 128, le)
    if (n >= 136) this.expiresMax = v.getUint32(s + 132, le)
    if (n >= 138) this.l4proto = nameOf(ipProtocolNames, v.getUint16(s + 136, le))
    if (n >= 140) this.origsrcPort = v.getUint16(s + 138)
    if (n >= 142) this.origdstPort = v.getUint16(s + 140)
    if (n >= 144) this.replsrcPort = v.getUint16(s + 142)
    if (n >= 146) this.repldstPort = v.getUint16(s + 144)
    if (n >= 148) this.matchFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 146, le))
    if (n >= 150) this.invertFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 148, le))
    if (n >= 152) this.stateMask = flagsOf(xtConntrackStateNames, v.getUint16(s + 150, le))
    if (n >= 154) this.statusMask = flagsOf(nfStatusNames, v.getUint16(s + 152, le))
    if (n > 160) this.trailing = readBytes(r, s + 160, n - 160)
  }
}

export class XtConntrackMtinfo2Ipv4 extends Struct {
  declare origsrcAddr: string
  declare origsrcMask: string
  declare origdstAddr: string
  declare origdstMask: string
  declare replsrcAddr: string
  declare replsrcMask: string
  declare repldstAddr: string
  declare repldstMask: string
  declare expiresMin: number
  declare expiresMax: number
  declare l4proto: IpProtocol | number
  declare origsrcPort: number
  declare origdstPort: number
  declare replsrcPort: number
  declare repldstPort: number
  declare matchFlags: Flags<XtConntrackFlags>
  declare invertFlags: Flags<XtConntrackFlags>
  declare stateMask: Flags<XtConntrackState>
  declare statusMask: Flags<NfStatus>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.origsrcAddr = readIpv4(r, s, 4)
    if (n >= 32) this.origsrcMask = readIpv4(r, s + 16, 4)
    if (n >= 48) this.origdstAddr = readIpv4(r, s + 32, 4)
    if (n >= 64) this.origdstMask = readIpv4(r, s + 48, 4)
    if (n >= 80) this.replsrcAddr = readIpv4(r, s + 64, 4)
    if (n >= 96) this.replsrcMask = readIpv4(r, s + 80, 4)
    if (n >= 112) this.repldstAddr = readIpv4(r, s + 96, 4)
    if (n >= 128) this.repldstMask = readIpv4(r, s + 112, 4)
    if (n >= 132) this.expiresMin = v.getUint32(s + 128, le)
    if (n >= 136) this.expiresMax = v.getUint32(s + 132, le)
    if (n >= 138) this.l4proto = nameOf(ipProtocolNames, v.getUint16(s + 136, le))
    if (n >= 140) this.origsrcPort = v.getUint16(s + 138)
    if (n >= 142) this.origdstPort = v.getUint16(s + 140)
    if (n >= 144) this.replsrcPort = v.getUint16(s + 142)
    if (n >= 146) this.repldstPort = v.getUint16(s + 144)
    if (n >= 148) this.matchFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 146, le))
    if (n >= 150) this.invertFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 148, le))
    if (n >= 152) this.stateMask = flagsOf(xtConntrackStateNames, v.getUint16(s + 150, le))
    if (n >= 154) this.statusMask = flagsOf(nfStatusNames, v.getUint16(s + 152, le))
    if (n > 160) this.trailing = readBytes(r, s + 160, n - 160)
  }
}

export class XtConntrackMtinfo3 extends Struct {
  declare origsrcAddr: string
  declare origsrcMask: string
  declare origdstAddr: string
  declare origdstMask: string
  declare replsrcAddr: string
  declare replsrcMask: string
  declare repldstAddr: string
  declare repldstMask: string
  declare expiresMin: number
  declare expiresMax: number
  declare l4proto: IpProtocol | number
  declare origsrcPort: number
  declare origdstPort: number
  declare replsrcPort: number
  declare repldstPort: number
  declare matchFlags: Flags<XtConntrackFlags>
  declare invertFlags: Flags<XtConntrackFlags>
  declare stateMask: Flags<XtConntrackState>
  declare statusMask: Flags<NfStatus>
  declare origsrcPortHigh: number
  declare origdstPortHigh: number
  declare replsrcPortHigh: number
  declare repldstPortHigh: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.origsrcAddr = readIpv6(r, s, 16)
    if (n >= 32) this.origsrcMask = readIpv6(r, s + 16, 16)
    if (n >= 48) this.origdstAddr = readIpv6(r, s + 32, 16)
    if (n >= 64) this.origdstMask = readIpv6(r, s + 48, 16)
    if (n >= 80) this.replsrcAddr = readIpv6(r, s + 64, 16)
    if (n >= 96) this.replsrcMask = readIpv6(r, s + 80, 16)
    if (n >= 112) this.repldstAddr = readIpv6(r, s + 96, 16)
    if (n >= 128) this.repldstMask = readIpv6(r, s + 112, 16)
    if (n >= 132) this.expiresMin = v.getUint32(s + 128, le)
    if (n >= 136) this.expiresMax = v.getUint32(s + 132, le)
    if (n >= 138) this.l4proto = nameOf(ipProtocolNames, v.getUint16(s + 136, le))
    if (n >= 140) this.origsrcPort = v.getUint16(s + 138, le)
    if (n >= 142) this.origdstPort = v.getUint16(s + 140, le)
    if (n >= 144) this.replsrcPort = v.getUint16(s + 142, le)
    if (n >= 146) this.repldstPort = v.getUint16(s + 144, le)
    if (n >= 148) this.matchFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 146, le))
    if (n >= 150) this.invertFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 148, le))
    if (n >= 152) this.stateMask = flagsOf(xtConntrackStateNames, v.getUint16(s + 150, le))
    if (n >= 154) this.statusMask = flagsOf(nfStatusNames, v.getUint16(s + 152, le))
    if (n >= 156) this.origsrcPortHigh = v.getUint16(s + 154, le)
    if (n >= 158) this.origdstPortHigh = v.getUint16(s + 156, le)
    if (n >= 160) this.replsrcPortHigh = v.getUint16(s + 158, le)
    if (n >= 162) this.repldstPortHigh = v.getUint16(s + 160, le)
    if (n > 168) this.trailing = readBytes(r, s + 168, n - 168)
  }
}

export class XtConntrackMtinfo3Ipv4 extends Struct {
  declare origsrcAddr: string
  declare origsrcMask: string
  declare origdstAddr: string
  declare origdstMask: string
  declare replsrcAddr: string
  declare replsrcMask: string
  declare repldstAddr: string
  declare repldstMask: string
  declare expiresMin: number
  declare expiresMax: number
  declare l4proto: IpProtocol | number
  declare origsrcPort: number
  declare origdstPort: number
  declare replsrcPort: number
  declare repldstPort: number
  declare matchFlags: Flags<XtConntrackFlags>
  declare invertFlags: Flags<XtConntrackFlags>
  declare stateMask: Flags<XtConntrackState>
  declare statusMask: Flags<NfStatus>
  declare origsrcPortHigh: number
  declare origdstPortHigh: number
  declare replsrcPortHigh: number
  declare repldstPortHigh: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.origsrcAddr = readIpv4(r, s, 4)
    if (n >= 32) this.origsrcMask = readIpv4(r, s + 16, 4)
    if (n >= 48) this.origdstAddr = readIpv4(r, s + 32, 4)
    if (n >= 64) this.origdstMask = readIpv4(r, s + 48, 4)
    if (n >= 80) this.replsrcAddr = readIpv4(r, s + 64, 4)
    if (n >= 96) this.replsrcMask = readIpv4(r, s + 80, 4)
    if (n >= 112) this.repldstAddr = readIpv4(r, s + 96, 4)
    if (n >= 128) this.repldstMask = readIpv4(r, s + 112, 4)
    if (n >= 132) this.expiresMin = v.getUint32(s + 128, le)
    if (n >= 136) this.expiresMax = v.getUint32(s + 132, le)
    if (n >= 138) this.l4proto = nameOf(ipProtocolNames, v.getUint16(s + 136, le))
    if (n >= 140) this.origsrcPort = v.getUint16(s + 138, le)
    if (n >= 142) this.origdstPort = v.getUint16(s + 140, le)
    if (n >= 144) this.replsrcPort = v.getUint16(s + 142, le)
    if (n >= 146) this.repldstPort = v.getUint16(s + 144, le)
    if (n >= 148) this.matchFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 146, le))
    if (n >= 150) this.invertFlags = flagsOf(xtConntrackFlagsNames, v.getUint16(s + 148, le))
    if (n >= 152) this.stateMask = flagsOf(xtConntrackStateNames, v.getUint16(s + 150, le))
    if (n >= 154) this.statusMask = flagsOf(nfStatusNames, v.getUint16(s + 152, le))
    if (n >= 156) this.origsrcPortHigh = v.getUint16(s + 154, le)
    if (n >= 158) this.origdstPortHigh = v.getUint16(s + 156, le)
    if (n >= 160) this.replsrcPortHigh = v.getUint16(s + 158, le)
    if (n >= 162) this.repldstPortHigh = v.getUint16(s + 160, le)
    if (n > 168) this.trailing = readBytes(r, s + 168, n - 168)
  }
}

export class XtCpuInfo extends Struct {
  declare cpu: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.cpu = v.getUint32(s, le)
    if (n >= 8) this.invert = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtDccpInfo extends Struct {
  declare dpts: number[]
  declare spts: number[]
  declare flags: number
  declare invflags: number
  declare typemask: number
  declare option: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.dpts = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 8) this.spts = readArray(r, s + 4, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 10) this.flags = v.getUint16(s + 8, le)
    if (n >= 12) this.invflags = v.getUint16(s + 10, le)
    if (n >= 14) this.typemask = v.getUint16(s + 12, le)
    if (n >= 15) this.option = v.getUint8(s + 14)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtDevgroupInfo extends Struct {
  declare flags: Flags<XtDevgroupFlags>
  declare srcGroup: number
  declare srcMask: number
  declare dstGroup: number
  declare dstMask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(xtDevgroupFlagsNames, v.getUint32(s, le))
    if (n >= 8) this.srcGroup = v.getUint32(s + 4, le)
    if (n >= 12) this.srcMask = v.getUint32(s + 8, le)
    if (n >= 16) this.dstGroup = v.getUint32(s + 12, le)
    if (n >= 20) this.dstMask = v.getUint32(s + 16, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XtDscpInfo extends Struct {
  declare dscp: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.dscp = v.getUint8(s)
    if (n >= 2) this.invert = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtTosMatchInfo extends Struct {
  declare tosMask: number
  declare tosValue: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.tosMask = v.getUint8(s)
    if (n >= 2) this.tosValue = v.getUint8(s + 1)
    if (n >= 3) this.invert = v.getUint8(s + 2)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtEcnInfo extends Struct {
  declare operation: number
  declare invert: number
  declare ipEct: number
  declare tcpEct: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.operation = v.getUint8(s)
    if (n >= 2) this.invert = v.getUint8(s + 1)
    if (n >= 3) this.ipEct = v.getUint8(s + 2)
    if (n >= 4) this.tcpEct = v.getUint8(s + 3)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtEsp extends Struct {
  declare spis: number[]
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 8) this.spis = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n >= 9) this.invflags = v.getUint8(s + 8)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class HashlimitCfg1 extends Struct {
  declare mode: Flags<XtHashlimitMode>
  declare avg: number
  declare burst: number
  declare size: number
  declare max: number
  declare gcInterval: number
  declare expire: number
  declare srcmask: number
  declare dstmask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mode = flagsOf(xtHashlimitModeNames, v.getUint32(s, le))
    if (n >= 8) this.avg = v.getUint32(s + 4, le)
    if (n >= 12) this.burst = v.getUint32(s + 8, le)
    if (n >= 16) this.size = v.getUint32(s + 12, le)
    if (n >= 20) this.max = v.getUint32(s + 16, le)
    if (n >= 24) this.gcInterval = v.getUint32(s + 20, le)
    if (n >= 28) this.expire = v.getUint32(s + 24, le)
    if (n >= 29) this.srcmask = v.getUint8(s + 28)
    if (n >= 30) this.dstmask = v.getUint8(s + 29)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class HashlimitCfg2 extends Struct {
  declare avg: bigint
  declare burst: bigint
  declare mode: Flags<XtHashlimitMode>
  declare size: number
  declare max: number
  declare gcInterval: number
  declare expire: number
  declare srcmask: number
  declare dstmask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.avg = v.getBigUint64(s, le)
    if (n >= 16) this.burst = v.getBigUint64(s + 8, le)
    if (n >= 20) this.mode = flagsOf(xtHashlimitModeNames, v.getUint32(s + 16, le))
    if (n >= 24) this.size = v.getUint32(s + 20, le)
    if (n >= 28) this.max = v.getUint32(s + 24, le)
    if (n >= 32) this.gcInterval = v.getUint32(s + 28, le)
    if (n >= 36) this.expire = v.getUint32(s + 32, le)
    if (n >= 37) this.srcmask = v.getUint8(s + 36)
    if (n >= 38) this.dstmask = v.getUint8(s + 37)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class HashlimitCfg3 extends Struct {
  declare avg: bigint
  declare burst: bigint
  declare mode: Flags<XtHashlimitMode>
  declare size: number
  declare max: number
  declare gcInterval: number
  declare expire: number
  declare interval: number
  declare srcmask: number
  declare dstmask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.avg = v.getBigUint64(s, le)
    if (n >= 16) this.burst = v.getBigUint64(s + 8, le)
    if (n >= 20) this.mode = flagsOf(xtHashlimitModeNames, v.getUint32(s + 16, le))
    if (n >= 24) this.size = v.getUint32(s + 20, le)
    if (n >= 28) this.max = v.getUint32(s + 24, le)
    if (n >= 32) this.gcInterval = v.getUint32(s + 28, le)
    if (n >= 36) this.expire = v.getUint32(s + 32, le)
    if (n >= 40) this.interval = v.getUint32(s + 36, le)
    if (n >= 41) this.srcmask = v.getUint8(s + 40)
    if (n >= 42) this.dstmask = v.getUint8(s + 41)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtHashlimitMtinfo1 extends Struct {
  declare name: string
  declare cfg: HashlimitCfg1
  declare hinfo: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.name = readString(r, s, 16)
    if (n >= 48) this.cfg = new HashlimitCfg1(r, s + 16, 32)
    if (n >= 56) this.hinfo = v.getBigUint64(s + 48, le)
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export class XtHashlimitMtinfo2 extends Struct {
  declare name: string
  declare cfg: HashlimitCfg2
  declare hinfo: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 255) this.name = readString(r, s, 255)
    if (n >= 296) this.cfg = new HashlimitCfg2(r, s + 256, 40)
    if (n >= 304) this.hinfo = v.getBigUint64(s + 296, le)
    if (n > 304) this.trailing = readBytes(r, s + 304, n - 304)
  }
}

export class XtHashlimitMtinfo3 extends Struct {
  declare name: string
  declare cfg: HashlimitCfg3
  declare hinfo: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 255) this.name = readString(r, s, 255)
    if (n >= 304) this.cfg = new HashlimitCfg3(r, s + 256, 48)
    if (n >= 312) this.hinfo = v.getBigUint64(s + 304, le)
    if (n > 312) this.trailing = readBytes(r, s + 312, n - 312)
  }
}

export class XtHelperInfo extends Struct {
  declare invert: number
  declare name: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.invert = v.getInt32(s, le)
    if (n >= 34) this.name = readString(r, s + 4, 30)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtIpcomp extends Struct {
  declare spis: number[]
  declare invflags: number
  declare hdrres: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 8) this.spis = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n >= 9) this.invflags = v.getUint8(s + 8)
    if (n >= 10) this.hdrres = v.getUint8(s + 9)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtIprangeMtinfo extends Struct {
  declare srcMin: string
  declare srcMax: string
  declare dstMin: string
  declare dstMax: string
  declare flags: Flags<XtIprangeFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.srcMin = readIpv6(r, s, 16)
    if (n >= 32) this.srcMax = readIpv6(r, s + 16, 16)
    if (n >= 48) this.dstMin = readIpv6(r, s + 32, 16)
    if (n >= 64) this.dstMax = readIpv6(r, s + 48, 16)
    if (n >= 65) this.flags = flagsOf(xtIprangeFlagsNames, v.getUint8(s + 64))
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class XtIprangeMtinfoIpv4 extends Struct {
  declare srcMin: string
  declare srcMax: string
  declare dstMin: string
  declare dstMax: string
  declare flags: Flags<XtIprangeFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.srcMin = readIpv4(r, s, 4)
    if (n >= 32) this.srcMax = readIpv4(r, s + 16, 4)
    if (n >= 48) this.dstMin = readIpv4(r, s + 32, 4)
    if (n >= 64) this.dstMax = readIpv4(r, s + 48, 4)
    if (n >= 65) this.flags = flagsOf(xtIprangeFlagsNames, v.getUint8(s + 64))
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class XtIpvsMtinfo extends Struct {
  declare vaddr: string
  declare vmask: string
  declare vport: number
  declare l4proto: number
  declare fwdMethod: number
  declare vportctl: number
  declare invert: Flags<XtIpvsFlags>
  declare bitmask: Flags<XtIpvsFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.vaddr = readIpv6(r, s, 16)
    if (n >= 32) this.vmask = readIpv6(r, s + 16, 16)
    if (n >= 34) this.vport = v.getUint16(s + 32)
    if (n >= 35) this.l4proto = v.getUint8(s + 34)
    if (n >= 36) this.fwdMethod = v.getUint8(s + 35)
    if (n >= 38) this.vportctl = v.getUint16(s + 36)
    if (n >= 39) this.invert = flagsOf(xtIpvsFlagsNames, v.getUint8(s + 38))
    if (n >= 40) this.bitmask = flagsOf(xtIpvsFlagsNames, v.getUint8(s + 39))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtIpvsMtinfoIpv4 extends Struct {
  declare vaddr: string
  declare vmask: string
  declare vport: number
  declare l4proto: number
  declare fwdMethod: number
  declare vportctl: number
  declare invert: Flags<XtIpvsFlags>
  declare bitmask: Flags<XtIpvsFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.vaddr = readIpv4(r, s, 4)
    if (n >= 32) this.vmask = readIpv4(r, s + 16, 4)
    if (n >= 34) this.vport = v.getUint16(s + 32)
    if (n >= 35) this.l4proto = v.getUint8(s + 34)
    if (n >= 36) this.fwdMethod = v.getUint8(s + 35)
    if (n >= 38) this.vportctl = v.getUint16(s + 36)
    if (n >= 39) this.invert = flagsOf(xtIpvsFlagsNames, v.getUint8(s + 38))
    if (n >= 40) this.bitmask = flagsOf(xtIpvsFlagsNames, v.getUint8(s + 39))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtL2tpInfo extends Struct {
  declare tid: number
  declare sid: number
  declare version: number
  declare type: XtL2tpType | number
  declare flags: Flags<XtL2tpFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.tid = v.getUint32(s, le)
    if (n >= 8) this.sid = v.getUint32(s + 4, le)
    if (n >= 9) this.version = v.getUint8(s + 8)
    if (n >= 10) this.type = nameOf(xtL2tpTypeNames, v.getUint8(s + 9))
    if (n >= 11) this.flags = flagsOf(xtL2tpFlagsNames, v.getUint8(s + 10))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtLengthInfo extends Struct {
  declare min: number
  declare max: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.min = v.getUint16(s, le)
    if (n >= 4) this.max = v.getUint16(s + 2, le)
    if (n >= 5) this.invert = v.getUint8(s + 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtRateinfo extends Struct {
  declare avg: number
  declare burst: number
  declare prev: bigint
  declare credit: number
  declare creditCap: number
  declare cost: number
  declare master: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.avg = v.getUint32(s, le)
    if (n >= 8) this.burst = v.getUint32(s + 4, le)
    if (n >= 16) this.prev = v.getBigUint64(s + 8, le)
    if (n >= 20) this.credit = v.getUint32(s + 16, le)
    if (n >= 24) this.creditCap = v.getUint32(s + 20, le)
    if (n >= 28) this.cost = v.getUint32(s + 24, le)
    if (n >= 40) this.master = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class XtMacInfo extends Struct {
  declare srcaddr: string
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 6) this.srcaddr = readMac(r, s, 6)
    if (n >= 12) this.invert = v.getInt32(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtMarkMtinfo1 extends Struct {
  declare mark: number
  declare mask: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mark = v.getUint32(s, le)
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n >= 9) this.invert = v.getUint8(s + 8)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtMultiport extends Struct {
  declare flags: XtMultiportSide | number
  declare count: number
  declare ports: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = nameOf(xtMultiportSideNames, v.getUint8(s))
    if (n >= 2) this.count = v.getUint8(s + 1)
    if (n >= 32) this.ports = readArray(r, s + 2, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 30)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class XtMultiportV1 extends Struct {
  declare flags: XtMultiportSide | number
  declare count: number
  declare ports: number[]
  declare pflags: number[]
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = nameOf(xtMultiportSideNames, v.getUint8(s))
    if (n >= 2) this.count = v.getUint8(s + 1)
    if (n >= 32) this.ports = readArray(r, s + 2, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 30)
    if (n >= 47) this.pflags = readArray(r, s + 32, 1, (r, at) => r.view.getUint8(at), 15)
    if (n >= 48) this.invert = v.getUint8(s + 47)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtNfacctMatchInfoV1 extends Struct {
  declare name: string
  declare nfacct: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 32) this.name = readString(r, s, 32)
    if (n >= 40) this.nfacct = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class NfOsfInfo extends Struct {
  declare genre: string
  declare len: number
  declare flags: number
  declare loglevel: number
  declare ttl: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 32) this.genre = readString(r, s, 32)
    if (n >= 36) this.len = v.getUint32(s + 32, le)
    if (n >= 40) this.flags = v.getUint32(s + 36, le)
    if (n >= 44) this.loglevel = v.getUint32(s + 40, le)
    if (n >= 48) this.ttl = v.getUint32(s + 44, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtOwnerMatchInfo extends Struct {
  declare uidMin: number
  declare uidMax: number
  declare gidMin: number
  declare gidMax: number
  declare match: Flags<XtOwnerFlags>
  declare invert: Flags<XtOwnerFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.uidMin = v.getUint32(s, le)
    if (n >= 8) this.uidMax = v.getUint32(s + 4, le)
    if (n >= 12) this.gidMin = v.getUint32(s + 8, le)
    if (n >= 16) this.gidMax = v.getUint32(s + 12, le)
    if (n >= 17) this.match = flagsOf(xtOwnerFlagsNames, v.getUint8(s + 16))
    if (n >= 18) this.invert = flagsOf(xtOwnerFlagsNames, v.getUint8(s + 17))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XtPhysdevInfo extends Struct {
  declare physindev: string
  declare inMask: Uint8Array
  declare physoutdev: string
  declare outMask: Uint8Array
  declare invert: Flags<XtPhysdevFlags>
  declare bitmask: Flags<XtPhysdevFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.physindev = readString(r, s, 16)
    if (n >= 32) this.inMask = readBytes(r, s + 16, 16)
    if (n >= 48) this.physoutdev = readString(r, s + 32, 16)
    if (n >= 64) this.outMask = readBytes(r, s + 48, 16)
    if (n >= 65) this.invert = flagsOf(xtPhysdevFlagsNames, v.getUint8(s + 64))
    if (n >= 66) this.bitmask = flagsOf(xtPhysdevFlagsNames, v.getUint8(s + 65))
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class XtPkttypeInfo extends Struct {
  declare pkttype: PacketType | number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.pkttype = nameOf(packetTypeNames, v.getInt32(s, le))
    if (n >= 8) this.invert = v.getInt32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtPolicySpec extends Struct {
  declare elements: Flags<XtPolicyElements>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.elements = flagsOf(xtPolicyElementsNames, v.getUint8(s))
    if (n > 1) this.trailing = readBytes(r, s + 1, n - 1)
  }
}

export class XtPolicyElem extends Struct {
  declare saddr: string
  declare smask: string
  declare daddr: string
  declare dmask: string
  declare spi: number
  declare reqid: number
  declare proto: number
  declare mode: XtPolicyMode | number
  declare match: XtPolicySpec
  declare invert: XtPolicySpec
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.saddr = readIpv6(r, s, 16)
    if (n >= 32) this.smask = readIpv6(r, s + 16, 16)
    if (n >= 48) this.daddr = readIpv6(r, s + 32, 16)
    if (n >= 64) this.dmask = readIpv6(r, s + 48, 16)
    if (n >= 68) this.spi = v.getUint32(s + 64)
    if (n >= 72) this.reqid = v.getUint32(s + 68, le)
    if (n >= 73) this.proto = v.getUint8(s + 72)
    if (n >= 74) this.mode = nameOf(xtPolicyModeNames, v.getUint8(s + 73))
    if (n >= 75) this.match = new XtPolicySpec(r, s + 74, 1)
    if (n >= 76) this.invert = new XtPolicySpec(r, s + 75, 1)
    if (n > 76) this.trailing = readBytes(r, s + 76, n - 76)
  }
}

export class XtPolicyElemIpv4 extends Struct {
  declare saddr: string
  declare smask: string
  declare daddr: string
  declare dmask: string
  declare spi: number
  declare reqid: number
  declare proto: number
  declare mode: XtPolicyMode | number
  declare match: XtPolicySpec
  declare invert: XtPolicySpec
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.saddr = readIpv4(r, s, 4)
    if (n >= 32) this.smask = readIpv4(r, s + 16, 4)
    if (n >= 48) this.daddr = readIpv4(r, s + 32, 4)
    if (n >= 64) this.dmask = readIpv4(r, s + 48, 4)
    if (n >= 68) this.spi = v.getUint32(s + 64)
    if (n >= 72) this.reqid = v.getUint32(s + 68, le)
    if (n >= 73) this.proto = v.getUint8(s + 72)
    if (n >= 74) this.mode = nameOf(xtPolicyModeNames, v.getUint8(s + 73))
    if (n >= 75) this.match = new XtPolicySpec(r, s + 74, 1)
    if (n >= 76) this.invert = new XtPolicySpec(r, s + 75, 1)
    if (n > 76) this.trailing = readBytes(r, s + 76, n - 76)
  }
}

export class XtPolicyInfo extends Struct {
  declare pol: XtPolicyElem[]
  declare flags: Flags<XtPolicyFlags>
  declare len: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 304) this.pol = readArray(r, s, 76, (r, at) => new XtPolicyElem(r, at, 76), 304)
    if (n >= 306) this.flags = flagsOf(xtPolicyFlagsNames, v.getUint16(s + 304, le))
    if (n >= 308) this.len = v.getUint16(s + 306, le)
    if (n > 312) this.trailing = readBytes(r, s + 312, n - 312)
  }
}

export class XtPolicyInfoIpv4 extends Struct {
  declare pol: XtPolicyElemIpv4[]
  declare flags: Flags<XtPolicyFlags>
  declare len: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 304) this.pol = readArray(r, s, 76, (r, at) => new XtPolicyElemIpv4(r, at, 76), 304)
    if (n >= 306) this.flags = flagsOf(xtPolicyFlagsNames, v.getUint16(s + 304, le))
    if (n >= 308) this.len = v.getUint16(s + 306, le)
    if (n > 312) this.trailing = readBytes(r, s + 312, n - 312)
  }
}

export class XtQuotaInfo extends Struct {
  declare flags: Flags<XtQuotaFlags>
  declare quota: bigint
  declare master: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(xtQuotaFlagsNames, v.getUint32(s, le))
    if (n >= 16) this.quota = v.getBigUint64(s + 8, le)
    if (n >= 24) this.master = v.getBigUint64(s + 16, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XtRateestMatchInfo extends Struct {
  declare name1: string
  declare name2: string
  declare flags: Flags<XtRateestFlags>
  declare mode: XtRateestMode | number
  declare bps1: number
  declare pps1: number
  declare bps2: number
  declare pps2: number
  declare est1: bigint
  declare est2: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.name1 = readString(r, s, 16)
    if (n >= 32) this.name2 = readString(r, s + 16, 16)
    if (n >= 34) this.flags = flagsOf(xtRateestFlagsNames, v.getUint16(s + 32, le))
    if (n >= 36) this.mode = nameOf(xtRateestModeNames, v.getUint16(s + 34, le))
    if (n >= 40) this.bps1 = v.getUint32(s + 36, le)
    if (n >= 44) this.pps1 = v.getUint32(s + 40, le)
    if (n >= 48) this.bps2 = v.getUint32(s + 44, le)
    if (n >= 52) this.pps2 = v.getUint32(s + 48, le)
    if (n >= 64) this.est1 = v.getBigUint64(s + 56, le)
    if (n >= 72) this.est2 = v.getBigUint64(s + 64, le)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class XtRealmInfo extends Struct {
  declare id: number
  declare mask: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.id = v.getUint32(s, le)
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n >= 9) this.invert = v.getUint8(s + 8)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtRecentMtinfo extends Struct {
  declare seconds: number
  declare hitCount: number
  declare checkSet: Flags<XtRecentFlags>
  declare invert: number
  declare name: string
  declare side: XtRecentSide | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.seconds = v.getUint32(s, le)
    if (n >= 8) this.hitCount = v.getUint32(s + 4, le)
    if (n >= 9) this.checkSet = flagsOf(xtRecentFlagsNames, v.getUint8(s + 8))
    if (n >= 10) this.invert = v.getUint8(s + 9)
    if (n >= 210) this.name = readString(r, s + 10, 200)
    if (n >= 211) this.side = nameOf(xtRecentSideNames, v.getUint8(s + 210))
    if (n > 216) this.trailing = readBytes(r, s + 216, n - 216)
  }
}

export class XtRecentMtinfoV1 extends Struct {
  declare seconds: number
  declare hitCount: number
  declare checkSet: Flags<XtRecentFlags>
  declare invert: number
  declare name: string
  declare side: XtRecentSide | number
  declare mask: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.seconds = v.getUint32(s, le)
    if (n >= 8) this.hitCount = v.getUint32(s + 4, le)
    if (n >= 9) this.checkSet = flagsOf(xtRecentFlagsNames, v.getUint8(s + 8))
    if (n >= 10) this.invert = v.getUint8(s + 9)
    if (n >= 210) this.name = readString(r, s + 10, 200)
    if (n >= 211) this.side = nameOf(xtRecentSideNames, v.getUint8(s + 210))
    if (n >= 228) this.mask = readIpv6(r, s + 212, 16)
    if (n > 232) this.trailing = readBytes(r, s + 232, n - 232)
  }
}

export class XtRecentMtinfoV1Ipv4 extends Struct {
  declare seconds: number
  declare hitCount: number
  declare checkSet: Flags<XtRecentFlags>
  declare invert: number
  declare name: string
  declare side: XtRecentSide | number
  declare mask: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.seconds = v.getUint32(s, le)
    if (n >= 8) this.hitCount = v.getUint32(s + 4, le)
    if (n >= 9) this.checkSet = flagsOf(xtRecentFlagsNames, v.getUint8(s + 8))
    if (n >= 10) this.invert = v.getUint8(s + 9)
    if (n >= 210) this.name = readString(r, s + 10, 200)
    if (n >= 211) this.side = nameOf(xtRecentSideNames, v.getUint8(s + 210))
    if (n >= 228) this.mask = readIpv4(r, s + 212, 4)
    if (n > 232) this.trailing = readBytes(r, s + 232, n - 232)
  }
}

export class XtRpfilterInfo extends Struct {
  declare flags: Flags<XtRpfilterFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = flagsOf(xtRpfilterFlagsNames, v.getUint8(s))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtSctpFlagInfo extends Struct {
  declare chunktype: number
  declare flag: number
  declare flagMask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.chunktype = v.getUint8(s)
    if (n >= 2) this.flag = v.getUint8(s + 1)
    if (n >= 3) this.flagMask = v.getUint8(s + 2)
    if (n > 3) this.trailing = readBytes(r, s + 3, n - 3)
  }
}

export class XtSctpInfo extends Struct {
  declare dpts: number[]
  declare spts: number[]
  declare chunkmap: number[]
  declare chunkMatchType: number
  declare flagInfo: XtSctpFlagInfo[]
  declare flagCount: number
  declare flags: Flags<XtSctpFlags>
  declare invflags: Flags<XtSctpFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.dpts = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 8) this.spts = readArray(r, s + 4, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 264) this.chunkmap = readArray(r, s + 8, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 256)
    if (n >= 268) this.chunkMatchType = v.getUint32(s + 264, le)
    if (n >= 280) this.flagInfo = readArray(r, s + 268, 3, (r, at) => new XtSctpFlagInfo(r, at, 3), 12)
    if (n >= 284) this.flagCount = v.getInt32(s + 280, le)
    if (n >= 288) this.flags = flagsOf(xtSctpFlagsNames, v.getUint32(s + 284, le))
    if (n >= 292) this.invflags = flagsOf(xtSctpFlagsNames, v.getUint32(s + 288, le))
    if (n > 296) this.trailing = readBytes(r, s + 296, n - 296)
  }
}

export class IpSetCounterMatch0 extends Struct {
  declare op: XtSetCounterOp | number
  declare value: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.op = nameOf(xtSetCounterOpNames, v.getUint8(s))
    if (n >= 16) this.value = v.getBigUint64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class IpSetCounterMatch extends Struct {
  declare value: bigint
  declare op: XtSetCounterOp | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.value = v.getBigUint64(s, le)
    if (n >= 9) this.op = nameOf(xtSetCounterOpNames, v.getUint8(s + 8))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtSetInfo extends Struct {
  declare index: number
  declare dim: number
  declare flags: Flags<XtSetFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.index = v.getUint16(s, le)
    if (n >= 3) this.dim = v.getUint8(s + 2)
    if (n >= 4) this.flags = flagsOf(xtSetFlagsNames, v.getUint8(s + 3))
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class XtSetInfoMatchV1 extends Struct {
  declare matchSet: XtSetInfo
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 4) this.matchSet = new XtSetInfo(r, s, 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtSetInfoMatchV3 extends Struct {
  declare matchSet: XtSetInfo
  declare packets: IpSetCounterMatch0
  declare bytes: IpSetCounterMatch0
  declare flags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.matchSet = new XtSetInfo(r, s, 4)
    if (n >= 24) this.packets = new IpSetCounterMatch0(r, s + 8, 16)
    if (n >= 40) this.bytes = new IpSetCounterMatch0(r, s + 24, 16)
    if (n >= 44) this.flags = v.getUint32(s + 40, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtSetInfoMatchV4 extends Struct {
  declare matchSet: XtSetInfo
  declare packets: IpSetCounterMatch
  declare bytes: IpSetCounterMatch
  declare flags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.matchSet = new XtSetInfo(r, s, 4)
    if (n >= 24) this.packets = new IpSetCounterMatch(r, s + 8, 16)
    if (n >= 40) this.bytes = new IpSetCounterMatch(r, s + 24, 16)
    if (n >= 44) this.flags = v.getUint32(s + 40, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class XtSocketMtinfo1 extends Struct {
  declare flags: Flags<XtSocketFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = flagsOf(xtSocketFlagsNames, v.getUint8(s))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtSocketMtinfo2 extends Struct {
  declare flags: Flags<XtSocketFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = flagsOf(xtSocketFlagsNames, v.getUint8(s))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtSocketMtinfo3 extends Struct {
  declare flags: Flags<XtSocketFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = flagsOf(xtSocketFlagsNames, v.getUint8(s))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtStateInfo extends Struct {
  declare statemask: Flags<XtState>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.statemask = flagsOf(xtStateNames, v.getUint32(s, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtStatisticInfo extends Struct {
  declare mode: XtStatisticMode | number
  declare flags: Flags<XtStatisticFlags>
  declare probabilityOrEvery: number
  declare packet: number
  declare count: number
  declare master: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.mode = nameOf(xtStatisticModeNames, v.getUint16(s, le))
    if (n >= 4) this.flags = flagsOf(xtStatisticFlagsNames, v.getUint16(s + 2, le))
    if (n >= 8) this.probabilityOrEvery = v.getUint32(s + 4, le)
    if (n >= 12) this.packet = v.getUint32(s + 8, le)
    if (n >= 16) this.count = v.getUint32(s + 12, le)
    if (n >= 24) this.master = v.getBigUint64(s + 16, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XtStringInfo extends Struct {
  declare fromOffset: number
  declare toOffset: number
  declare algo: string
  declare pattern: Uint8Array
  declare patlen: number
  declare flags: Flags<XtStringFlags>
  declare config: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.fromOffset = v.getUint16(s, le)
    if (n >= 4) this.toOffset = v.getUint16(s + 2, le)
    if (n >= 20) this.algo = readString(r, s + 4, 16)
    if (n >= 148) this.pattern = readBytes(r, s + 20, 128)
    if (n >= 149) this.patlen = v.getUint8(s + 148)
    if (n >= 150) this.flags = flagsOf(xtStringFlagsNames, v.getUint8(s + 149))
    if (n >= 160) this.config = v.getBigUint64(s + 152, le)
    if (n > 160) this.trailing = readBytes(r, s + 160, n - 160)
  }
}

export class XtTcp extends Struct {
  declare spts: number[]
  declare dpts: number[]
  declare option: number
  declare flgMask: Flags<XtTcpFlags>
  declare flgCmp: Flags<XtTcpFlags>
  declare invflags: Flags<XtTcpInversions>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.spts = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 8) this.dpts = readArray(r, s + 4, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 9) this.option = v.getUint8(s + 8)
    if (n >= 10) this.flgMask = flagsOf(xtTcpFlagsNames, v.getUint8(s + 9))
    if (n >= 11) this.flgCmp = flagsOf(xtTcpFlagsNames, v.getUint8(s + 10))
    if (n >= 12) this.invflags = flagsOf(xtTcpInversionsNames, v.getUint8(s + 11))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtUdp extends Struct {
  declare spts: number[]
  declare dpts: number[]
  declare invflags: Flags<XtUdpInversions>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.spts = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 8) this.dpts = readArray(r, s + 4, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 9) this.invflags = flagsOf(xtUdpInversionsNames, v.getUint8(s + 8))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class XtTcpmssMatchInfo extends Struct {
  declare mssMin: number
  declare mssMax: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.mssMin = v.getUint16(s, le)
    if (n >= 4) this.mssMax = v.getUint16(s + 2, le)
    if (n >= 5) this.invert = v.getUint8(s + 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtTimeInfo extends Struct {
  declare dateStart: number
  declare dateStop: number
  declare daytimeStart: number
  declare daytimeStop: number
  declare monthdaysMatch: number
  declare weekdaysMatch: number
  declare flags: Flags<XtTimeFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.dateStart = v.getUint32(s, le)
    if (n >= 8) this.dateStop = v.getUint32(s + 4, le)
    if (n >= 12) this.daytimeStart = v.getUint32(s + 8, le)
    if (n >= 16) this.daytimeStop = v.getUint32(s + 12, le)
    if (n >= 20) this.monthdaysMatch = v.getUint32(s + 16, le)
    if (n >= 21) this.weekdaysMatch = v.getUint8(s + 20)
    if (n >= 22) this.flags = flagsOf(xtTimeFlagsNames, v.getUint8(s + 21))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class XtU32LocationElement extends Struct {
  declare number: number
  declare nextop: XtU32Op | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.number = v.getUint32(s, le)
    if (n >= 5) this.nextop = nameOf(xtU32OpNames, v.getUint8(s + 4))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtU32ValueElement extends Struct {
  declare min: number
  declare max: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.min = v.getUint32(s, le)
    if (n >= 8) this.max = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtU32Test extends Struct {
  declare location: XtU32LocationElement[]
  declare value: XtU32ValueElement[]
  declare nnums: number
  declare nvalues: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 88) this.location = readArray(r, s, 8, (r, at) => new XtU32LocationElement(r, at, 8), 88)
    if (n >= 176) this.value = readArray(r, s + 88, 8, (r, at) => new XtU32ValueElement(r, at, 8), 88)
    if (n >= 177) this.nnums = v.getUint8(s + 176)
    if (n >= 178) this.nvalues = v.getUint8(s + 177)
    if (n > 180) this.trailing = readBytes(r, s + 180, n - 180)
  }
}

export class XtU32 extends Struct {
  declare tests: XtU32Test[]
  declare ntests: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1980) this.tests = readArray(r, s, 180, (r, at) => new XtU32Test(r, at, 180), 1980)
    if (n >= 1981) this.ntests = v.getUint8(s + 1980)
    if (n >= 1982) this.invert = v.getUint8(s + 1981)
    if (n > 1984) this.trailing = readBytes(r, s + 1984, n - 1984)
  }
}

export class IptAh extends Struct {
  declare spis: number[]
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 8) this.spis = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n >= 9) this.invflags = v.getUint8(s + 8)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class IptIcmp extends Struct {
  declare type: number
  declare code: number[]
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.type = v.getUint8(s)
    if (n >= 3) this.code = readArray(r, s + 1, 1, (r, at) => r.view.getUint8(at), 2)
    if (n >= 4) this.invflags = v.getUint8(s + 3)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IptTtlInfo extends Struct {
  declare mode: IptTtlComparison | number
  declare ttl: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.mode = nameOf(iptTtlComparisonNames, v.getUint8(s))
    if (n >= 2) this.ttl = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tAh extends Struct {
  declare spis: number[]
  declare hdrlen: number
  declare hdrres: number
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.spis = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n >= 12) this.hdrlen = v.getUint32(s + 8, le)
    if (n >= 13) this.hdrres = v.getUint8(s + 12)
    if (n >= 14) this.invflags = v.getUint8(s + 13)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Ip6tFrag extends Struct {
  declare ids: number[]
  declare hdrlen: number
  declare flags: number
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.ids = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n >= 12) this.hdrlen = v.getUint32(s + 8, le)
    if (n >= 13) this.flags = v.getUint8(s + 12)
    if (n >= 14) this.invflags = v.getUint8(s + 13)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Ip6tHlInfo extends Struct {
  declare mode: Ip6tHlComparison | number
  declare hopLimit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.mode = nameOf(ip6tHlComparisonNames, v.getUint8(s))
    if (n >= 2) this.hopLimit = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tIcmp extends Struct {
  declare type: number
  declare code: number[]
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.type = v.getUint8(s)
    if (n >= 3) this.code = readArray(r, s + 1, 1, (r, at) => r.view.getUint8(at), 2)
    if (n >= 4) this.invflags = v.getUint8(s + 3)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tIpv6headerInfo extends Struct {
  declare matchflags: number
  declare invflags: number
  declare modeflag: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.matchflags = v.getUint8(s)
    if (n >= 2) this.invflags = v.getUint8(s + 1)
    if (n >= 3) this.modeflag = v.getUint8(s + 2)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tMh extends Struct {
  declare types: number[]
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.types = readArray(r, s, 1, (r, at) => r.view.getUint8(at), 2)
    if (n >= 3) this.invflags = v.getUint8(s + 2)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ip6tOpts extends Struct {
  declare hdrlen: number
  declare flags: number
  declare invflags: number
  declare opts: number[]
  declare optsnr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.hdrlen = v.getUint32(s, le)
    if (n >= 5) this.flags = v.getUint8(s + 4)
    if (n >= 6) this.invflags = v.getUint8(s + 5)
    if (n >= 38) this.opts = readArray(r, s + 6, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 32)
    if (n >= 39) this.optsnr = v.getUint8(s + 38)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class Ip6tRt extends Struct {
  declare rtType: number
  declare segsleft: number[]
  declare hdrlen: number
  declare flags: number
  declare invflags: number
  declare addrs: string[]
  declare addrnr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rtType = v.getUint32(s, le)
    if (n >= 12) this.segsleft = readArray(r, s + 4, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 8)
    if (n >= 16) this.hdrlen = v.getUint32(s + 12, le)
    if (n >= 17) this.flags = v.getUint8(s + 16)
    if (n >= 18) this.invflags = v.getUint8(s + 17)
    if (n >= 276) this.addrs = readArray(r, s + 20, 16, (r, at) => readIpv6(r, at, 16), 256)
    if (n >= 277) this.addrnr = v.getUint8(s + 276)
    if (n > 280) this.trailing = readBytes(r, s + 280, n - 280)
  }
}

export class Ip6tSrh extends Struct {
  declare nextHdr: number
  declare hdrLen: number
  declare segsLeft: number
  declare lastEntry: number
  declare tag: number
  declare mtFlags: number
  declare mtInvflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.nextHdr = v.getUint8(s)
    if (n >= 2) this.hdrLen = v.getUint8(s + 1)
    if (n >= 3) this.segsLeft = v.getUint8(s + 2)
    if (n >= 4) this.lastEntry = v.getUint8(s + 3)
    if (n >= 6) this.tag = v.getUint16(s + 4, le)
    if (n >= 8) this.mtFlags = v.getUint16(s + 6, le)
    if (n >= 10) this.mtInvflags = v.getUint16(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Ip6tSrh1 extends Struct {
  declare nextHdr: number
  declare hdrLen: number
  declare segsLeft: number
  declare lastEntry: number
  declare tag: number
  declare psidAddr: string
  declare nsidAddr: string
  declare lsidAddr: string
  declare psidMsk: string
  declare nsidMsk: string
  declare lsidMsk: string
  declare mtFlags: number
  declare mtInvflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.nextHdr = v.getUint8(s)
    if (n >= 2) this.hdrLen = v.getUint8(s + 1)
    if (n >= 3) this.segsLeft = v.getUint8(s + 2)
    if (n >= 4) this.lastEntry = v.getUint8(s + 3)
    if (n >= 6) this.tag = v.getUint16(s + 4, le)
    if (n >= 24) this.psidAddr = readIpv6(r, s + 8, 16)
    if (n >= 40) this.nsidAddr = readIpv6(r, s + 24, 16)
    if (n >= 56) this.lsidAddr = readIpv6(r, s + 40, 16)
    if (n >= 72) this.psidMsk = readIpv6(r, s + 56, 16)
    if (n >= 88) this.nsidMsk = readIpv6(r, s + 72, 16)
    if (n >= 104) this.lsidMsk = readIpv6(r, s + 88, 16)
    if (n >= 106) this.mtFlags = v.getUint16(s + 104, le)
    if (n >= 108) this.mtInvflags = v.getUint16(s + 106, le)
    if (n > 112) this.trailing = readBytes(r, s + 112, n - 112)
  }
}

export type XtAhInfo = Ip6tAh | IptAh
export function xtAhInfoValue(r: Reader, s: number): XtAhInfo {
  if (s > 0) return new IptAh(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1489) {
    case 0:
      return new Ip6tAh(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new IptAh(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new IptAh(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtMatchAddrtype = XtAddrtypeInfo | XtAddrtypeInfoV1 | Uint8Array
export function xtMatchAddrtypeValue(r: Reader, s: number): XtMatchAddrtype {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1491) {
    case 0:
      return new XtAddrtypeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtAddrtypeInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchAddrtypeCases {
  '0': XtAddrtypeInfo
  '1': XtAddrtypeInfoV1
}

export type XtMatchBpf = XtBpfInfo | XtBpfInfoV1 | Uint8Array
export function xtMatchBpfValue(r: Reader, s: number): XtMatchBpf {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1493) {
    case 0:
      return new XtBpfInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtBpfInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchBpfCases {
  '0': XtBpfInfo
  '1': XtBpfInfoV1
}

export type XtMatchCgroup = XtCgroupInfoV0 | XtCgroupInfoV1 | XtCgroupInfoV2 | Uint8Array
export function xtMatchCgroupValue(r: Reader, s: number): XtMatchCgroup {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1495) {
    case 0:
      return new XtCgroupInfoV0(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtCgroupInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtCgroupInfoV2(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchCgroupCases {
  '0': XtCgroupInfoV0
  '1': XtCgroupInfoV1
  '2': XtCgroupInfoV2
}

export type XtFamilyXtConnlimitInfo = XtConnlimitInfoIpv4 | XtConnlimitInfo
export function xtFamilyXtConnlimitInfoValue(r: Reader, s: number): XtFamilyXtConnlimitInfo {
  if (s > 0) return new XtConnlimitInfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1498) {
    case 0:
      return new XtConnlimitInfoIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtConnlimitInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtConnlimitInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyXtConntrackMtinfo1 = XtConntrackMtinfo1Ipv4 | XtConntrackMtinfo1
export function xtFamilyXtConntrackMtinfo1Value(r: Reader, s: number): XtFamilyXtConntrackMtinfo1 {
  if (s > 0) return new XtConntrackMtinfo1(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1500) {
    case 0:
      return new XtConntrackMtinfo1Ipv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtConntrackMtinfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtConntrackMtinfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyXtConntrackMtinfo2 = XtConntrackMtinfo2Ipv4 | XtConntrackMtinfo2
export function xtFamilyXtConntrackMtinfo2Value(r: Reader, s: number): XtFamilyXtConntrackMtinfo2 {
  if (s > 0) return new XtConntrackMtinfo2(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1502) {
    case 0:
      return new XtConntrackMtinfo2Ipv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtConntrackMtinfo2(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtConntrackMtinfo2(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyXtConntrackMtinfo3 = XtConntrackMtinfo3Ipv4 | XtConntrackMtinfo3
export function xtFamilyXtConntrackMtinfo3Value(r: Reader, s: number): XtFamilyXtConntrackMtinfo3 {
  if (s > 0) return new XtConntrackMtinfo3(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1504) {
    case 0:
      return new XtConntrackMtinfo3Ipv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtConntrackMtinfo3(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtConntrackMtinfo3(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtMatchConntrack = XtFamilyXtConntrackMtinfo1 | XtFamilyXtConntrackMtinfo2 | XtFamilyXtConntrackMtinfo3 | Uint8Array
export function xtMatchConntrackValue(r: Reader, s: number): XtMatchConntrack {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1506) {
  }
  if (r.tape[i]! >= 1500 && r.tape[i]! < 1502) return xtFamilyXtConntrackMtinfo1Value(r, s)
  if (r.tape[i]! >= 1502 && r.tape[i]! < 1504) return xtFamilyXtConntrackMtinfo2Value(r, s)
  return xtFamilyXtConntrackMtinfo3Value(r, s)
}

export interface XtMatchConntrackCases {
  '1': XtFamilyXtConntrackMtinfo1
  '2': XtFamilyXtConntrackMtinfo2
  '3': XtFamilyXtConntrackMtinfo3
}

export type XtMatchHashlimit = XtHashlimitMtinfo1 | XtHashlimitMtinfo2 | XtHashlimitMtinfo3 | Uint8Array
export function xtMatchHashlimitValue(r: Reader, s: number): XtMatchHashlimit {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1509) {
    case 0:
      return new XtHashlimitMtinfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtHashlimitMtinfo2(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtHashlimitMtinfo3(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchHashlimitCases {
  '1': XtHashlimitMtinfo1
  '2': XtHashlimitMtinfo2
  '3': XtHashlimitMtinfo3
}

export type XtFamilyXtIprangeMtinfo = XtIprangeMtinfoIpv4 | XtIprangeMtinfo
export function xtFamilyXtIprangeMtinfoValue(r: Reader, s: number): XtFamilyXtIprangeMtinfo {
  if (s > 0) return new XtIprangeMtinfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1512) {
    case 0:
      return new XtIprangeMtinfoIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtIprangeMtinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtIprangeMtinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyXtIpvsMtinfo = XtIpvsMtinfoIpv4 | XtIpvsMtinfo
export function xtFamilyXtIpvsMtinfoValue(r: Reader, s: number): XtFamilyXtIpvsMtinfo {
  if (s > 0) return new XtIpvsMtinfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1514) {
    case 0:
      return new XtIpvsMtinfoIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtIpvsMtinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtIpvsMtinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtMatchMultiport = XtMultiport | XtMultiportV1 | Uint8Array
export function xtMatchMultiportValue(r: Reader, s: number): XtMatchMultiport {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1516) {
    case 0:
      return new XtMultiport(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtMultiportV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchMultiportCases {
  '0': XtMultiport
  '1': XtMultiportV1
}

export type XtFamilyXtPolicyInfo = XtPolicyInfoIpv4 | XtPolicyInfo
export function xtFamilyXtPolicyInfoValue(r: Reader, s: number): XtFamilyXtPolicyInfo {
  if (s > 0) return new XtPolicyInfo(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1518) {
    case 0:
      return new XtPolicyInfoIpv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtPolicyInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtPolicyInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtFamilyXtRecentMtinfoV1 = XtRecentMtinfoV1Ipv4 | XtRecentMtinfoV1
export function xtFamilyXtRecentMtinfoV1Value(r: Reader, s: number): XtFamilyXtRecentMtinfoV1 {
  if (s > 0) return new XtRecentMtinfoV1(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1520) {
    case 0:
      return new XtRecentMtinfoV1Ipv4(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtRecentMtinfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new XtRecentMtinfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type XtMatchRecent = XtRecentMtinfo | XtFamilyXtRecentMtinfoV1 | Uint8Array
export function xtMatchRecentValue(r: Reader, s: number): XtMatchRecent {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1522) {
    case 0:
      return new XtRecentMtinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return xtFamilyXtRecentMtinfoV1Value(r, s)
}

export interface XtMatchRecentCases {
  '0': XtRecentMtinfo
  '1': XtFamilyXtRecentMtinfoV1
}

export type XtMatchSet = XtSetInfoMatchV1 | XtSetInfoMatchV3 | XtSetInfoMatchV4 | Uint8Array
export function xtMatchSetValue(r: Reader, s: number): XtMatchSet {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1524) {
    case 0:
      return new XtSetInfoMatchV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtSetInfoMatchV3(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtSetInfoMatchV4(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchSetCases {
  '1': XtSetInfoMatchV1
  '2': XtSetInfoMatchV1
  '3': XtSetInfoMatchV3
  '4': XtSetInfoMatchV4
}

export type XtMatchSocket = XtSocketMtinfo1 | XtSocketMtinfo2 | XtSocketMtinfo3 | Uint8Array
export function xtMatchSocketValue(r: Reader, s: number): XtMatchSocket {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1527) {
    case 0:
      return new XtSocketMtinfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new XtSocketMtinfo2(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new XtSocketMtinfo3(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchSocketCases {
  '1': XtSocketMtinfo1
  '2': XtSocketMtinfo2
  '3': XtSocketMtinfo3
}

export type XtMatchSrh = Ip6tSrh | Ip6tSrh1 | Uint8Array
export function xtMatchSrhValue(r: Reader, s: number): XtMatchSrh {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1530) {
    case 0:
      return new Ip6tSrh(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new Ip6tSrh1(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface XtMatchSrhCases {
  '0': Ip6tSrh
  '1': Ip6tSrh1
}

export type XtMatchInfo = XtMatchAddrtype | XtAhInfo | XtMatchBpf | XtMatchCgroup | XtClusterMatchInfo | XtCommentInfo | XtConnbytesInfo | XtConnlabelMtinfo | XtFamilyXtConnlimitInfo | XtConnmarkMtinfo1 | XtMatchConntrack | XtCpuInfo | XtDccpInfo | XtDevgroupInfo | XtDscpInfo | Ip6tOpts | XtEcnInfo | XtEsp | bigint | Ip6tFrag | XtMatchHashlimit | XtHelperInfo | Ip6tHlInfo | IptIcmp | Ip6tIcmp | XtIpcomp | XtFamilyXtIprangeMtinfo | Ip6tIpv6headerInfo | XtFamilyXtIpvsMtinfo | XtL2tpInfo | XtLengthInfo | XtRateinfo | XtMacInfo | XtMarkMtinfo1 | Ip6tMh | XtMatchMultiport | XtNfacctMatchInfoV1 | NfOsfInfo | XtOwnerMatchInfo | XtPhysdevInfo | XtPkttypeInfo | XtFamilyXtPolicyInfo | XtQuotaInfo | XtRateestMatchInfo | XtRealmInfo | XtMatchRecent | XtRpfilterInfo | Ip6tRt | XtSctpInfo | XtMatchSet | XtMatchSocket | XtMatchSrh | XtStateInfo | XtStatisticInfo | XtStringInfo | XtTcp | XtTcpmssMatchInfo | XtTimeInfo | XtTosMatchInfo | IptTtlInfo | XtU32 | XtUdp | Uint8Array
export function xtMatchInfoValue(r: Reader, s: number): XtMatchInfo {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1532) {
    case 4:
      return new XtClusterMatchInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return new XtCommentInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 6:
      return new XtConnbytesInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 7:
      return new XtConnlabelMtinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 9:
      return new XtConnmarkMtinfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 11:
      return new XtCpuInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 12:
      return new XtDccpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 13:
      return new XtDevgroupInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 14:
      return new XtDscpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 15:
      return new Ip6tOpts(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 16:
      return new XtEcnInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 17:
      return new XtEsp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 18:
      return r.view.getBigUint64(r.tape[i + 1]!, r.littleEndian)
    case 19:
      return new Ip6tFrag(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 21:
      return new XtHelperInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 22:
      return new Ip6tHlInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 23:
      return new IptIcmp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 24:
      return new Ip6tIcmp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 25:
      return new XtIpcomp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 27:
      return new Ip6tIpv6headerInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 29:
      return new XtL2tpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 30:
      return new XtLengthInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 31:
      return new XtRateinfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 32:
      return new XtMacInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 33:
      return new XtMarkMtinfo1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 34:
      return new Ip6tMh(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 36:
      return new XtNfacctMatchInfoV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 37:
      return new NfOsfInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 38:
      return new XtOwnerMatchInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 39:
      return new XtPhysdevInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 40:
      return new XtPkttypeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 42:
      return new XtQuotaInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 43:
      return new XtRateestMatchInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 44:
      return new XtRealmInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 46:
      return new XtRpfilterInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 47:
      return new Ip6tRt(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 48:
      return new XtSctpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 52:
      return new XtStateInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 53:
      return new XtStatisticInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 54:
      return new XtStringInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 55:
      return new XtTcp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 56:
      return new XtTcpmssMatchInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 57:
      return new XtTimeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 58:
      return new XtTosMatchInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 59:
      return new IptTtlInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 60:
      return new XtU32(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 61:
      return new XtUdp(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  if (r.tape[i]! >= 1491 && r.tape[i]! < 1493) return xtMatchAddrtypeValue(r, s)
  if (r.tape[i]! >= 1489 && r.tape[i]! < 1491) return xtAhInfoValue(r, s)
  if (r.tape[i]! >= 1493 && r.tape[i]! < 1495) return xtMatchBpfValue(r, s)
  if (r.tape[i]! >= 1495 && r.tape[i]! < 1498) return xtMatchCgroupValue(r, s)
  if (r.tape[i]! >= 1498 && r.tape[i]! < 1500) return xtFamilyXtConnlimitInfoValue(r, s)
  if (r.tape[i]! >= 1506 && r.tape[i]! < 1509) return xtMatchConntrackValue(r, s)
  if (r.tape[i]! >= 1509 && r.tape[i]! < 1512) return xtMatchHashlimitValue(r, s)
  if (r.tape[i]! >= 1512 && r.tape[i]! < 1514) return xtFamilyXtIprangeMtinfoValue(r, s)
  if (r.tape[i]! >= 1514 && r.tape[i]! < 1516) return xtFamilyXtIpvsMtinfoValue(r, s)
  if (r.tape[i]! >= 1516 && r.tape[i]! < 1518) return xtMatchMultiportValue(r, s)
  if (r.tape[i]! >= 1518 && r.tape[i]! < 1520) return xtFamilyXtPolicyInfoValue(r, s)
  if (r.tape[i]! >= 1522 && r.tape[i]! < 1524) return xtMatchRecentValue(r, s)
  if (r.tape[i]! >= 1524 && r.tape[i]! < 1527) return xtMatchSetValue(r, s)
  if (r.tape[i]! >= 1527 && r.tape[i]! < 1530) return xtMatchSocketValue(r, s)
  return xtMatchSrhValue(r, s)
}

export interface XtMatchInfoCases {
  addrtype: XtMatchAddrtype
  ah: XtAhInfo
  bpf: XtMatchBpf
  cgroup: XtMatchCgroup
  cluster: XtClusterMatchInfo
  comment: XtCommentInfo
  connbytes: XtConnbytesInfo
  connlabel: XtConnlabelMtinfo
  connlimit: XtFamilyXtConnlimitInfo
  connmark: XtConnmarkMtinfo1
  conntrack: XtMatchConntrack
  cpu: XtCpuInfo
  dccp: XtDccpInfo
  devgroup: XtDevgroupInfo
  dscp: XtDscpInfo
  dst: Ip6tOpts
  ecn: XtEcnInfo
  esp: XtEsp
  eui64: bigint
  frag: Ip6tFrag
  hashlimit: XtMatchHashlimit
  hbh: Ip6tOpts
  helper: XtHelperInfo
  hl: Ip6tHlInfo
  icmp: IptIcmp
  icmp6: Ip6tIcmp
  ipcomp: XtIpcomp
  iprange: XtFamilyXtIprangeMtinfo
  ipv6header: Ip6tIpv6headerInfo
  ipvs: XtFamilyXtIpvsMtinfo
  l2tp: XtL2tpInfo
  length: XtLengthInfo
  limit: XtRateinfo
  mac: XtMacInfo
  mark: XtMarkMtinfo1
  mh: Ip6tMh
  multiport: XtMatchMultiport
  nfacct: XtNfacctMatchInfoV1
  osf: NfOsfInfo
  owner: XtOwnerMatchInfo
  physdev: XtPhysdevInfo
  pkttype: XtPkttypeInfo
  policy: XtFamilyXtPolicyInfo
  quota: XtQuotaInfo
  rateest: XtRateestMatchInfo
  realm: XtRealmInfo
  recent: XtMatchRecent
  rpfilter: XtRpfilterInfo
  rt: Ip6tRt
  sctp: XtSctpInfo
  set: XtMatchSet
  socket: XtMatchSocket
  srh: XtMatchSrh
  state: XtStateInfo
  statistic: XtStatisticInfo
  string: XtStringInfo
  tcp: XtTcp
  tcpmss: XtTcpmssMatchInfo
  time: XtTimeInfo
  tos: XtTosMatchInfo
  ttl: IptTtlInfo
  u32: XtU32
  udp: XtUdp
  udplite: XtUdp
}
