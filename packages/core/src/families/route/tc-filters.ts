// Generated from schema/route/tc-filters.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
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
  readMac,
  readString,
} from '../../reader/support.js'
import { type InetHook, type NfProtocol, inetHookNames, nfProtocolNames } from '../netfilter/common.js'
import { type XtMatchInfo, XtSetInfo, xtMatchInfoValue } from '../netfilter/xt-matches.js'
import { SockFilter } from '../netlink/bpf.js'
import { type IpProtocol, ipProtocolNames } from './common.js'
import { Act, Police } from './tc-actions.js'

export const ematchOperandNames = {
  0: 'eq', 1: 'gt', 2: 'lt',
} as const
export type EmatchOperand = (typeof ematchOperandNames)[keyof typeof ematchOperandNames]

export const clsFlagsNames = [
  'skip-hw', 'skip-sw', 'in-hw', 'not-in-hw', 'verbose',
] as const
export type ClsFlags = Exclude<(typeof clsFlagsNames)[number], ''>

export const flowerKeyCtrlFlagsNames = [
  'frag', 'firstfrag', 'tuncsum', 'tundf', 'tunoam', 'tuncrit',
] as const
export type FlowerKeyCtrlFlags = Exclude<(typeof flowerKeyCtrlFlagsNames)[number], ''>

export const u32FlagsNames = [
  'terminal', 'offset', 'varoffset', 'eat',
] as const
export type U32Flags = Exclude<(typeof u32FlagsNames)[number], ''>

export const flowKeyNames = [
  'src', 'dst', 'proto', 'proto-src', 'proto-dst', 'iif', 'priority', 'mark', 'nfct', 'nfct-src', 'nfct-dst',
  'nfct-proto-src', 'nfct-proto-dst', 'rtclassid', 'skuid', 'skgid', 'vlan-tag', 'rxhash',
] as const
export type FlowKey = Exclude<(typeof flowKeyNames)[number], ''>

export const flowModeNames = {
  0: 'map', 1: 'hash',
} as const
export type FlowMode = (typeof flowModeNames)[keyof typeof flowModeNames]

export const bpfFlagsNames = [
  'act-direct',
] as const
export type BpfFlags = Exclude<(typeof bpfFlagsNames)[number], ''>

export const ctStateNames = [
  'new', 'established', 'related', 'tracked', 'invalid', 'reply',
] as const
export type CtState = Exclude<(typeof ctStateNames)[number], ''>

export const ematchKindNames = {
  0: 'container', 1: 'cmp', 2: 'nbyte', 3: 'u32', 4: 'meta', 5: 'text', 6: 'vlan', 7: 'canid', 8: 'ipset',
  9: 'ipt',
} as const
export type EmatchKind = (typeof ematchKindNames)[keyof typeof ematchKindNames]

export const ematchFlagsNames = [
  'rel-and', 'rel-or', 'invert', 'simple',
] as const
export type EmatchFlags = Exclude<(typeof ematchFlagsNames)[number], ''>

export class TcU32Key extends Struct {
  declare mask: number
  declare val: number
  declare off: number
  declare offmask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mask = v.getUint32(s)
    if (n >= 8) this.val = v.getUint32(s + 4)
    if (n >= 12) this.off = v.getInt32(s + 8, le)
    if (n >= 16) this.offmask = v.getInt32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcU32Mark extends Struct {
  declare val: number
  declare mask: number
  declare success: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.val = v.getUint32(s, le)
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n >= 12) this.success = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcU32Sel extends Struct {
  declare flags: Flags<U32Flags>
  declare offshift: number
  declare nkeys: number
  declare offmask: number
  declare off: number
  declare offoff: number
  declare hoff: number
  declare hmask: number
  declare keys: TcU32Key[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.flags = flagsOf(u32FlagsNames, v.getUint8(s))
    if (n >= 2) this.offshift = v.getUint8(s + 1)
    if (n >= 3) this.nkeys = v.getUint8(s + 2)
    if (n >= 6) this.offmask = v.getUint16(s + 4)
    if (n >= 8) this.off = v.getUint16(s + 6, le)
    if (n >= 10) this.offoff = v.getInt16(s + 8, le)
    if (n >= 12) this.hoff = v.getInt16(s + 10, le)
    if (n >= 16) this.hmask = v.getUint32(s + 12)
    if (n >= 16) this.keys = readArray(r, s + 16, 16, (r, at) => new TcU32Key(r, at, 16), n - 16)
  }
}

export class TcU32Pcnt extends Struct {
  declare rcnt: bigint
  declare rhit: bigint
  declare kcnts: bigint[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rcnt = v.getBigUint64(s, le)
    if (n >= 16) this.rhit = v.getBigUint64(s + 8, le)
    if (n >= 16) this.kcnts = readArray(r, s + 16, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), n - 16)
  }
}

export class TcfEmatchTreeHdr extends Struct {
  declare nmatches: number
  declare progid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.nmatches = v.getUint16(s, le)
    if (n >= 4) this.progid = v.getUint16(s + 2, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcBasicPcnt extends Struct {
  declare rcnt: bigint
  declare rhit: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rcnt = v.getBigUint64(s, le)
    if (n >= 16) this.rhit = v.getBigUint64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcMatchallPcnt extends Struct {
  declare rhit: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rhit = v.getBigUint64(s, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcfEmatchData extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare data: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 8) this.data = readBytes(r, s + 8, n - 8)
  }
}

export class TcfEmatchContainer extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare position: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 12) this.position = v.getInt32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcfEmatchCmp extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare val: number
  declare mask: number
  declare off: number
  declare alignFlags: number
  declare layerOperand: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 12) this.val = v.getUint32(s + 8, le)
    if (n >= 16) this.mask = v.getUint32(s + 12, le)
    if (n >= 18) this.off = v.getUint16(s + 16, le)
    if (n >= 19) this.alignFlags = v.getUint8(s + 18)
    if (n >= 20) this.layerOperand = v.getUint8(s + 19)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcfEmatchNbyte extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare off: number
  declare lenLayer: number
  declare pattern: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 10) this.off = v.getUint16(s + 8, le)
    if (n >= 12) this.lenLayer = v.getUint16(s + 10, le)
    if (n >= 12) this.pattern = readBytes(r, s + 12, n - 12)
  }
}

export class TcfEmatchU32 extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare key: TcU32Key
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 24) this.key = new TcU32Key(r, s + 8, 16)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcfEmatchText extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare algo: string
  declare fromOffset: number
  declare toOffset: number
  declare patternLen: number
  declare layers: number
  declare pattern: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 24) this.algo = readString(r, s + 8, 16)
    if (n >= 26) this.fromOffset = v.getUint16(s + 24, le)
    if (n >= 28) this.toOffset = v.getUint16(s + 26, le)
    if (n >= 30) this.patternLen = v.getUint16(s + 28, le)
    if (n >= 31) this.layers = v.getUint8(s + 30)
    if (n >= 32) this.pattern = readBytes(r, s + 32, n - 32)
  }
}

export class CanFilter extends Struct {
  declare canId: number
  declare canMask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.canId = v.getUint32(s, le)
    if (n >= 8) this.canMask = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcfEmatchCanid extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare filters: CanFilter[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 8) this.filters = readArray(r, s + 8, 8, (r, at) => new CanFilter(r, at, 8), n - 8)
  }
}

export class TcfEmatchIpset extends Struct {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare set: XtSetInfo
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.matchid = v.getUint16(s, le)
    if (n >= 4) this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    if (n >= 6) this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if (n >= 12) this.set = new XtSetInfo(r, s + 8, 4)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcfMetaVal extends Struct {
  declare kind: number
  declare shift: number
  declare op: EmatchOperand | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.kind = v.getUint16(s, le)
    if (n >= 3) this.shift = v.getUint8(s + 2)
    if (n >= 4) this.op = nameOf(ematchOperandNames, v.getUint8(s + 3))
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcfMetaHdr extends Struct {
  declare left: TcfMetaVal
  declare right: TcfMetaVal
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 4) this.left = new TcfMetaVal(r, s, 4)
    if (n >= 8) this.right = new TcfMetaVal(r, s + 4, 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Flower extends Attributes {
  declare classid?: number
  declare indev?: string
  declare act?: Act[]
  declare keyEthDst?: string
  declare keyEthDstMask?: string
  declare keyEthSrc?: string
  declare keyEthSrcMask?: string
  declare keyEthType?: number
  declare keyIpProto?: IpProtocol | number
  declare keyIpv4Src?: string
  declare keyIpv4SrcMask?: string
  declare keyIpv4Dst?: string
  declare keyIpv4DstMask?: string
  declare keyIpv6Src?: string
  declare keyIpv6SrcMask?: string
  declare keyIpv6Dst?: string
  declare keyIpv6DstMask?: string
  declare keyTcpSrc?: number
  declare keyTcpDst?: number
  declare keyUdpSrc?: number
  declare keyUdpDst?: number
  declare flags?: Flags<ClsFlags>
  declare keyVlanId?: number
  declare keyVlanPrio?: number
  declare keyVlanEthType?: number
  declare keyEncKeyId?: number
  declare keyEncIpv4Src?: string
  declare keyEncIpv4SrcMask?: string
  declare keyEncIpv4Dst?: string
  declare keyEncIpv4DstMask?: string
  declare keyEncIpv6Src?: string
  declare keyEncIpv6SrcMask?: string
  declare keyEncIpv6Dst?: string
  declare keyEncIpv6DstMask?: string
  declare keyTcpSrcMask?: number
  declare keyTcpDstMask?: number
  declare keyUdpSrcMask?: number
  declare keyUdpDstMask?: number
  declare keySctpSrcMask?: number
  declare keySctpDstMask?: number
  declare keySctpSrc?: number
  declare keySctpDst?: number
  declare keyEncUdpSrcPort?: number
  declare keyEncUdpSrcPortMask?: number
  declare keyEncUdpDstPort?: number
  declare keyEncUdpDstPortMask?: number
  declare keyFlags?: Flags<FlowerKeyCtrlFlags>
  declare keyFlagsMask?: Flags<FlowerKeyCtrlFlags>
  declare keyIcmpv4Code?: number
  declare keyIcmpv4CodeMask?: number
  declare keyIcmpv4Type?: number
  declare keyIcmpv4TypeMask?: number
  declare keyIcmpv6Code?: number
  declare keyIcmpv6CodeMask?: number
  declare keyIcmpv6Type?: number
  declare keyIcmpv6TypeMask?: number
  declare keyArpSip?: string
  declare keyArpSipMask?: string
  declare keyArpTip?: string
  declare keyArpTipMask?: string
  declare keyArpOp?: number
  declare keyArpOpMask?: number
  declare keyArpSha?: string
  declare keyArpShaMask?: string
  declare keyArpTha?: string
  declare keyArpThaMask?: string
  declare keyMplsTtl?: number
  declare keyMplsBos?: number
  declare keyMplsTc?: number
  declare keyMplsLabel?: number
  declare keyTcpFlags?: number
  declare keyTcpFlagsMask?: number
  declare keyIpTos?: number
  declare keyIpTosMask?: number
  declare keyIpTtl?: number
  declare keyIpTtlMask?: number
  declare keyCvlanId?: number
  declare keyCvlanPrio?: number
  declare keyCvlanEthType?: number
  declare keyEncIpTos?: number
  declare keyEncIpTosMask?: number
  declare keyEncIpTtl?: number
  declare keyEncIpTtlMask?: number
  declare keyEncOpts?: FlowerKeyEncOpts
  declare keyEncOptsMask?: FlowerKeyEncOpts
  declare inHwCount?: number
  declare keyPortSrcMin?: number
  declare keyPortSrcMax?: number
  declare keyPortDstMin?: number
  declare keyPortDstMax?: number
  declare keyCtState?: Flags<CtState>
  declare keyCtStateMask?: Flags<CtState>
  declare keyCtZone?: number
  declare keyCtZoneMask?: number
  declare keyCtMark?: number
  declare keyCtMarkMask?: number
  declare keyCtLabels?: Uint8Array
  declare keyCtLabelsMask?: Uint8Array
  declare keyMplsOpts?: FlowerKeyMplsOpts
  declare keyHash?: number
  declare keyHashMask?: number
  declare keyNumOfVlans?: number
  declare keyPppoeSid?: number
  declare keyPppProto?: number
  declare keyL2tpv3Sid?: number
  declare l2Miss?: number
  declare keyCfm?: FlowerKeyCfm
  declare keySpi?: number
  declare keySpiMask?: number
  declare keyEncFlags?: Flags<FlowerKeyCtrlFlags>
  declare keyEncFlagsMask?: Flags<FlowerKeyCtrlFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.indev = readString(r, s)
    if ((s = t[f + 6]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.keyEthDst = readMac(r, s)
    if ((s = t[f + 8]!)) this.keyEthDstMask = readMac(r, s)
    if ((s = t[f + 9]!)) this.keyEthSrc = readMac(r, s)
    if ((s = t[f + 10]!)) this.keyEthSrcMask = readMac(r, s)
    if ((s = t[f + 11]!)) this.keyEthType = v.getUint16(s)
    if ((s = t[f + 12]!)) this.keyIpProto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 13]!)) this.keyIpv4Src = readIpv4(r, s)
    if ((s = t[f + 14]!)) this.keyIpv4SrcMask = readIpv4(r, s)
    if ((s = t[f + 15]!)) this.keyIpv4Dst = readIpv4(r, s)
    if ((s = t[f + 16]!)) this.keyIpv4DstMask = readIpv4(r, s)
    if ((s = t[f + 17]!)) this.keyIpv6Src = readIpv6(r, s)
    if ((s = t[f + 18]!)) this.keyIpv6SrcMask = readIpv6(r, s)
    if ((s = t[f + 19]!)) this.keyIpv6Dst = readIpv6(r, s)
    if ((s = t[f + 20]!)) this.keyIpv6DstMask = readIpv6(r, s)
    if ((s = t[f + 21]!)) this.keyTcpSrc = v.getUint16(s)
    if ((s = t[f + 22]!)) this.keyTcpDst = v.getUint16(s)
    if ((s = t[f + 23]!)) this.keyUdpSrc = v.getUint16(s)
    if ((s = t[f + 24]!)) this.keyUdpDst = v.getUint16(s)
    if ((s = t[f + 25]!)) this.flags = flagsOf(clsFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 26]!)) this.keyVlanId = v.getUint16(s, le)
    if ((s = t[f + 27]!)) this.keyVlanPrio = v.getUint8(s)
    if ((s = t[f + 28]!)) this.keyVlanEthType = v.getUint16(s)
    if ((s = t[f + 29]!)) this.keyEncKeyId = v.getUint32(s)
    if ((s = t[f + 30]!)) this.keyEncIpv4Src = readIpv4(r, s)
    if ((s = t[f + 31]!)) this.keyEncIpv4SrcMask = readIpv4(r, s)
    if ((s = t[f + 32]!)) this.keyEncIpv4Dst = readIpv4(r, s)
    if ((s = t[f + 33]!)) this.keyEncIpv4DstMask = readIpv4(r, s)
    if ((s = t[f + 34]!)) this.keyEncIpv6Src = readIpv6(r, s)
    if ((s = t[f + 35]!)) this.keyEncIpv6SrcMask = readIpv6(r, s)
    if ((s = t[f + 36]!)) this.keyEncIpv6Dst = readIpv6(r, s)
    if ((s = t[f + 37]!)) this.keyEncIpv6DstMask = readIpv6(r, s)
    if ((s = t[f + 38]!)) this.keyTcpSrcMask = v.getUint16(s)
    if ((s = t[f + 39]!)) this.keyTcpDstMask = v.getUint16(s)
    if ((s = t[f + 40]!)) this.keyUdpSrcMask = v.getUint16(s)
    if ((s = t[f + 41]!)) this.keyUdpDstMask = v.getUint16(s)
    if ((s = t[f + 42]!)) this.keySctpSrcMask = v.getUint16(s)
    if ((s = t[f + 43]!)) this.keySctpDstMask = v.getUint16(s)
    if ((s = t[f + 44]!)) this.keySctpSrc = v.getUint16(s)
    if ((s = t[f + 45]!)) this.keySctpDst = v.getUint16(s)
    if ((s = t[f + 46]!)) this.keyEncUdpSrcPort = v.getUint16(s)
    if ((s = t[f + 47]!)) this.keyEncUdpSrcPortMask = v.getUint16(s)
    if ((s = t[f + 48]!)) this.keyEncUdpDstPort = v.getUint16(s)
    if ((s = t[f + 49]!)) this.keyEncUdpDstPortMask = v.getUint16(s)
    if ((s = t[f + 50]!)) this.keyFlags = flagsOf(flowerKeyCtrlFlagsNames, v.getUint32(s))
    if ((s = t[f + 51]!)) this.keyFlagsMask = flagsOf(flowerKeyCtrlFlagsNames, v.getUint32(s))
    if ((s = t[f + 52]!)) this.keyIcmpv4Code = v.getUint8(s)
    if ((s = t[f + 53]!)) this.keyIcmpv4CodeMask = v.getUint8(s)
    if ((s = t[f + 54]!)) this.keyIcmpv4Type = v.getUint8(s)
    if ((s = t[f + 55]!)) this.keyIcmpv4TypeMask = v.getUint8(s)
    if ((s = t[f + 56]!)) this.keyIcmpv6Code = v.getUint8(s)
    if ((s = t[f + 57]!)) this.keyIcmpv6CodeMask = v.getUint8(s)
    if ((s = t[f + 58]!)) this.keyIcmpv6Type = v.getUint8(s)
    if ((s = t[f + 59]!)) this.keyIcmpv6TypeMask = v.getUint8(s)
    if ((s = t[f + 60]!)) this.keyArpSip = readIpv4(r, s)
    if ((s = t[f + 61]!)) this.keyArpSipMask = readIpv4(r, s)
    if ((s = t[f + 62]!)) this.keyArpTip = readIpv4(r, s)
    if ((s = t[f + 63]!)) this.keyArpTipMask = readIpv4(r, s)
    if ((s = t[f + 64]!)) this.keyArpOp = v.getUint8(s)
    if ((s = t[f + 65]!)) this.keyArpOpMask = v.getUint8(s)
    if ((s = t[f + 66]!)) this.keyArpSha = readMac(r, s)
    if ((s = t[f + 67]!)) this.keyArpShaMask = readMac(r, s)
    if ((s = t[f + 68]!)) this.keyArpTha = readMac(r, s)
    if ((s = t[f + 69]!)) this.keyArpThaMask = readMac(r, s)
    if ((s = t[f + 70]!)) this.keyMplsTtl = v.getUint8(s)
    if ((s = t[f + 71]!)) this.keyMplsBos = v.getUint8(s)
    if ((s = t[f + 72]!)) this.keyMplsTc = v.getUint8(s)
    if ((s = t[f + 73]!)) this.keyMplsLabel = v.getUint32(s, le)
    if ((s = t[f + 74]!)) this.keyTcpFlags = v.getUint16(s)
    if ((s = t[f + 75]!)) this.keyTcpFlagsMask = v.getUint16(s)
    if ((s = t[f + 76]!)) this.keyIpTos = v.getUint8(s)
    if ((s = t[f + 77]!)) this.keyIpTosMask = v.getUint8(s)
    if ((s = t[f + 78]!)) this.keyIpTtl = v.getUint8(s)
    if ((s = t[f + 79]!)) this.keyIpTtlMask = v.getUint8(s)
    if ((s = t[f + 80]!)) this.keyCvlanId = v.getUint16(s, le)
    if ((s = t[f + 81]!)) this.keyCvlanPrio = v.getUint8(s)
    if ((s = t[f + 82]!)) this.keyCvlanEthType = v.getUint16(s)
    if ((s = t[f + 83]!)) this.keyEncIpTos = v.getUint8(s)
    if ((s = t[f + 84]!)) this.keyEncIpTosMask = v.getUint8(s)
    if ((s = t[f + 85]!)) this.keyEncIpTtl = v.getUint8(s)
    if ((s = t[f + 86]!)) this.keyEncIpTtlMask = v.getUint8(s)
    if ((s = t[f + 87]!) < 0) this.keyEncOpts = new FlowerKeyEncOpts(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 88]!) < 0) this.keyEncOptsMask = new FlowerKeyEncOpts(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 89]!)) this.inHwCount = v.getUint32(s, le)
    if ((s = t[f + 90]!)) this.keyPortSrcMin = v.getUint16(s)
    if ((s = t[f + 91]!)) this.keyPortSrcMax = v.getUint16(s)
    if ((s = t[f + 92]!)) this.keyPortDstMin = v.getUint16(s)
    if ((s = t[f + 93]!)) this.keyPortDstMax = v.getUint16(s)
    if ((s = t[f + 94]!)) this.keyCtState = flagsOf(ctStateNames, v.getUint16(s, le))
    if ((s = t[f + 95]!)) this.keyCtStateMask = flagsOf(ctStateNames, v.getUint16(s, le))
    if ((s = t[f + 96]!)) this.keyCtZone = v.getUint16(s, le)
    if ((s = t[f + 97]!)) this.keyCtZoneMask = v.getUint16(s, le)
    if ((s = t[f + 98]!)) this.keyCtMark = v.getUint32(s, le)
    if ((s = t[f + 99]!)) this.keyCtMarkMask = v.getUint32(s, le)
    if ((s = t[f + 100]!)) this.keyCtLabels = readBytes(r, s)
    if ((s = t[f + 101]!)) this.keyCtLabelsMask = readBytes(r, s)
    if ((s = t[f + 102]!) < 0) this.keyMplsOpts = new FlowerKeyMplsOpts(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 103]!)) this.keyHash = v.getUint32(s, le)
    if ((s = t[f + 104]!)) this.keyHashMask = v.getUint32(s, le)
    if ((s = t[f + 105]!)) this.keyNumOfVlans = v.getUint8(s)
    if ((s = t[f + 106]!)) this.keyPppoeSid = v.getUint16(s)
    if ((s = t[f + 107]!)) this.keyPppProto = v.getUint16(s)
    if ((s = t[f + 108]!)) this.keyL2tpv3Sid = v.getUint32(s)
    if ((s = t[f + 109]!)) this.l2Miss = v.getUint8(s)
    if ((s = t[f + 110]!) < 0) this.keyCfm = new FlowerKeyCfm(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 111]!)) this.keySpi = v.getUint32(s)
    if ((s = t[f + 112]!)) this.keySpiMask = v.getUint32(s)
    if ((s = t[f + 113]!)) this.keyEncFlags = flagsOf(flowerKeyCtrlFlagsNames, v.getUint32(s))
    if ((s = t[f + 114]!)) this.keyEncFlagsMask = flagsOf(flowerKeyCtrlFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyEncOpts extends Attributes {
  declare geneve?: FlowerKeyEncOptGeneve[]
  declare vxlan?: FlowerKeyEncOptVxlan
  declare erspan?: FlowerKeyEncOptErspan
  declare gtp?: FlowerKeyEncOptGtp
  declare pfcp?: FlowerKeyEncOptPfcp
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.geneve = frames(r, s & 0x7fffffff, (r, i) => new FlowerKeyEncOptGeneve(r, i), this)
    if ((s = t[f + 5]!) < 0) this.vxlan = new FlowerKeyEncOptVxlan(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.erspan = new FlowerKeyEncOptErspan(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.gtp = new FlowerKeyEncOptGtp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.pfcp = new FlowerKeyEncOptPfcp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyEncOptGeneve extends Attributes {
  declare class?: number
  declare type?: number
  declare data?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.class = v.getUint16(s)
    if ((s = t[f + 5]!)) this.type = v.getUint8(s)
    if ((s = t[f + 6]!)) this.data = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyEncOptVxlan extends Attributes {
  declare gbp?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.gbp = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyEncOptErspan extends Attributes {
  declare ver?: number
  declare index?: number
  declare dir?: number
  declare hwid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ver = v.getUint8(s)
    if ((s = t[f + 5]!)) this.index = v.getUint32(s)
    if ((s = t[f + 6]!)) this.dir = v.getUint8(s)
    if ((s = t[f + 7]!)) this.hwid = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyEncOptGtp extends Attributes {
  declare pduType?: number
  declare qfi?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pduType = v.getUint8(s)
    if ((s = t[f + 5]!)) this.qfi = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyMplsOpt extends Attributes {
  declare lseDepth?: number
  declare lseTtl?: number
  declare lseBos?: number
  declare lseTc?: number
  declare lseLabel?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.lseDepth = v.getUint8(s)
    if ((s = t[f + 5]!)) this.lseTtl = v.getUint8(s)
    if ((s = t[f + 6]!)) this.lseBos = v.getUint8(s)
    if ((s = t[f + 7]!)) this.lseTc = v.getUint8(s)
    if ((s = t[f + 8]!)) this.lseLabel = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyCfm extends Attributes {
  declare mdLevel?: number
  declare opcode?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mdLevel = v.getUint8(s)
    if ((s = t[f + 5]!)) this.opcode = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyMplsOpts extends Attributes {
  declare lse?: FlowerKeyMplsOpt[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.lse = frames(r, s & 0x7fffffff, (r, i) => new FlowerKeyMplsOpt(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowerKeyEncOptPfcp extends Attributes {
  declare type?: number
  declare seid?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = v.getUint8(s)
    if ((s = t[f + 5]!)) this.seid = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Basic extends Attributes {
  declare classid?: number
  declare ematches?: Ematch
  declare act?: Act[]
  declare police?: Police
  declare pcnt?: TcBasicPcnt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.ematches = new Ematch(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.pcnt = new TcBasicPcnt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bpf extends Attributes {
  declare act?: Act[]
  declare police?: Police
  declare classid?: number
  declare opsLen?: number
  declare ops?: SockFilter[]
  declare fd?: number
  declare name?: string
  declare flags?: Flags<BpfFlags>
  declare flagsGen?: Flags<ClsFlags>
  declare tag?: Uint8Array
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.opsLen = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.ops = readArray(r, s, 8, (r, at) => new SockFilter(r, at, 8))
    if ((s = t[f + 9]!)) this.fd = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.name = readString(r, s)
    if ((s = t[f + 11]!)) this.flags = flagsOf(bpfFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 12]!)) this.flagsGen = flagsOf(clsFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.tag = readBytes(r, s)
    if ((s = t[f + 14]!)) this.id = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cgroup extends Attributes {
  declare act?: Act[]
  declare police?: Police
  declare ematches?: Ematch
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.ematches = new Ematch(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ematch extends Attributes {
  declare treeHdr?: TcfEmatchTreeHdr
  declare treeList?: EmatchByKind[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.treeHdr = new TcfEmatchTreeHdr(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!) < 0) this.treeList = leaves(r, (s & 0x7fffffff) + 4, ematchByKindValue)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Flow extends Attributes {
  declare keys?: Flags<FlowKey>
  declare mode?: FlowMode | number
  declare baseclass?: number
  declare rshift?: number
  declare addend?: number
  declare mask?: number
  declare xor?: number
  declare divisor?: number
  declare act?: Act[]
  declare police?: Police
  declare ematches?: Ematch
  declare perturb?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.keys = flagsOf(flowKeyNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.mode = nameOf(flowModeNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.baseclass = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rshift = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.addend = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.mask = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.xor = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.divisor = v.getUint32(s, le)
    if ((s = t[f + 12]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!) < 0) this.ematches = new Ematch(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!)) this.perturb = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fw extends Attributes {
  declare classid?: number
  declare police?: Police
  declare indev?: string
  declare act?: Act[]
  declare mask?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.indev = readString(r, s)
    if ((s = t[f + 7]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.mask = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Matchall extends Attributes {
  declare classid?: number
  declare act?: Act[]
  declare flags?: Flags<ClsFlags>
  declare pcnt?: TcMatchallPcnt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.flags = flagsOf(clsFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.pcnt = new TcMatchallPcnt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Route extends Attributes {
  declare classid?: number
  declare to?: number
  declare from?: number
  declare iif?: number
  declare police?: Police
  declare act?: Act[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.to = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.from = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.iif = v.getUint32(s, le)
    if ((s = t[f + 8]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class U32 extends Attributes {
  declare classid?: number
  declare hash?: number
  declare link?: number
  declare divisor?: number
  declare sel?: TcU32Sel
  declare police?: Police
  declare act?: Act[]
  declare indev?: string
  declare pcnt?: TcU32Pcnt
  declare mark?: TcU32Mark
  declare flags?: Flags<ClsFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.hash = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.divisor = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.sel = new TcU32Sel(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.indev = readString(r, s)
    if ((s = t[f + 12]!)) this.pcnt = new TcU32Pcnt(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.mark = new TcU32Mark(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.flags = flagsOf(clsFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcfEmatchEmMeta extends Attributes {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare hdr?: TcfMetaHdr
  declare lvalue?: EmMetaValue
  declare rvalue?: EmMetaValue
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.matchid = v.getUint16(s, le)
    this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if ((s = t[f + 4]!)) this.hdr = new TcfMetaHdr(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.lvalue = emMetaValueValue(r, s)
    if ((s = t[f + 6]!)) this.rvalue = emMetaValueValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcfEmatchEmIpt extends Attributes {
  declare matchid: number
  declare kind: EmatchKind | number
  declare flags: Flags<EmatchFlags>
  declare hook?: InetHook | number
  declare name?: string
  declare rev?: number
  declare nfproto?: NfProtocol | number
  declare info?: XtMatchInfo
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.matchid = v.getUint16(s, le)
    this.kind = nameOf(ematchKindNames, v.getUint16(s + 2, le))
    this.flags = flagsOf(ematchFlagsNames, v.getUint16(s + 4, le))
    if ((s = t[f + 4]!)) this.hook = nameOf(inetHookNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.name = readString(r, s)
    if ((s = t[f + 6]!)) this.rev = v.getUint8(s)
    if ((s = t[f + 7]!)) this.nfproto = nameOf(nfProtocolNames, v.getUint8(s))
    if ((s = t[f + 8]!)) this.info = xtMatchInfoValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type EmatchByKind = TcfEmatchContainer | TcfEmatchCmp | TcfEmatchNbyte | TcfEmatchU32 | TcfEmatchEmMeta | TcfEmatchText | TcfEmatchCanid | TcfEmatchIpset | TcfEmatchEmIpt | TcfEmatchData | Uint8Array
export function ematchByKindValue(r: Reader, s: number): EmatchByKind {
  if (s > 0) return new TcfEmatchData(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2243) {
    case 0:
      return new TcfEmatchContainer(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new TcfEmatchCmp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new TcfEmatchNbyte(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 3:
      return new TcfEmatchU32(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 4:
      return new TcfEmatchEmMeta(r, i)
    case 5:
      return new TcfEmatchText(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 6:
      return new TcfEmatchCanid(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 7:
      return new TcfEmatchIpset(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 8:
      return new TcfEmatchEmIpt(r, i)
    case 9:
      return new TcfEmatchData(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type EmMetaValue = number | bigint | string
export function emMetaValueValue(r: Reader, s: number): EmMetaValue {
  if (s > 0) return readString(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2253) {
    case 0:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
    case 1:
      return r.view.getBigUint64(r.tape[i + 1]!, r.littleEndian)
    case 2:
      return readString(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readString(r, r.tape[i + 1]!, r.tape[i + 2]!)
}
