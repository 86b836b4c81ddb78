// Generated from schema/generic/ovs-flow.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIp,
  readIpv4,
  readIpv6,
  readMac,
  readString,
  readUuid,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type IpProtocol, ipProtocolNames } from '../route/common.js'

export const ovsFragTypeNames = {
  0: 'none', 1: 'first', 2: 'later',
} as const
export type OvsFragType = (typeof ovsFragTypeNames)[keyof typeof ovsFragTypeNames]

export const ovsUfidFlagsNames = [
  'omit-key', 'omit-mask', 'omit-actions',
] as const
export type OvsUfidFlags = Exclude<(typeof ovsUfidFlagsNames)[number], ''>

export const ovsHashAlgNames = {
  0: 'l4', 1: 'sym-l4',
} as const
export type OvsHashAlg = (typeof ovsHashAlgNames)[keyof typeof ovsHashAlgNames]

export const ctStateFlagsNames = [
  'new', 'established', 'related', 'reply-dir', 'invalid', 'tracked', 'src-nat', 'dst-nat',
] as const
export type CtStateFlags = Exclude<(typeof ctStateFlagsNames)[number], ''>

export class OvsFlowStats extends Struct {
  declare nPackets: bigint
  declare nBytes: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.nPackets = v.getBigUint64(s, le)
    if (n >= 16) this.nBytes = v.getBigUint64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class OvsKeyEthernet extends Struct {
  declare ethSrc: string
  declare ethDst: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 6) this.ethSrc = readMac(r, s, 6)
    if (n >= 12) this.ethDst = readMac(r, s + 6, 6)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class OvsKeyMpls extends Struct {
  declare mplsLse: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.mplsLse = v.getUint32(s)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class OvsKeyIpv4 extends Struct {
  declare ipv4Src: string
  declare ipv4Dst: string
  declare ipv4Proto: IpProtocol | number
  declare ipv4Tos: number
  declare ipv4Ttl: number
  declare ipv4Frag: OvsFragType | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.ipv4Src = readIpv4(r, s, 4)
    if (n >= 8) this.ipv4Dst = readIpv4(r, s + 4, 4)
    if (n >= 9) this.ipv4Proto = nameOf(ipProtocolNames, v.getUint8(s + 8))
    if (n >= 10) this.ipv4Tos = v.getUint8(s + 9)
    if (n >= 11) this.ipv4Ttl = v.getUint8(s + 10)
    if (n >= 12) this.ipv4Frag = nameOf(ovsFragTypeNames, v.getUint8(s + 11))
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class OvsKeyIpv6 extends Struct {
  declare ipv6Src: string
  declare ipv6Dst: string
  declare ipv6Label: number
  declare ipv6Proto: IpProtocol | number
  declare ipv6Tclass: number
  declare ipv6Hlimit: number
  declare ipv6Frag: OvsFragType | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.ipv6Src = readIpv6(r, s, 16)
    if (n >= 32) this.ipv6Dst = readIpv6(r, s + 16, 16)
    if (n >= 36) this.ipv6Label = v.getUint32(s + 32)
    if (n >= 37) this.ipv6Proto = nameOf(ipProtocolNames, v.getUint8(s + 36))
    if (n >= 38) this.ipv6Tclass = v.getUint8(s + 37)
    if (n >= 39) this.ipv6Hlimit = v.getUint8(s + 38)
    if (n >= 40) this.ipv6Frag = nameOf(ovsFragTypeNames, v.getUint8(s + 39))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class OvsKeyIpv6Exthdrs extends Struct {
  declare hdrs: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.hdrs = v.getUint16(s, le)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class OvsKeyTcp extends Struct {
  declare tcpSrc: number
  declare tcpDst: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.tcpSrc = v.getUint16(s)
    if (n >= 4) this.tcpDst = v.getUint16(s + 2)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class OvsKeyUdp extends Struct {
  declare udpSrc: number
  declare udpDst: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.udpSrc = v.getUint16(s)
    if (n >= 4) this.udpDst = v.getUint16(s + 2)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class OvsKeySctp extends Struct {
  declare sctpSrc: number
  declare sctpDst: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.sctpSrc = v.getUint16(s)
    if (n >= 4) this.sctpDst = v.getUint16(s + 2)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class OvsKeyIcmp extends Struct {
  declare icmpType: number
  declare icmpCode: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.icmpType = v.getUint8(s)
    if (n >= 2) this.icmpCode = v.getUint8(s + 1)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class OvsKeyArp extends Struct {
  declare arpSip: string
  declare arpTip: string
  declare arpOp: number
  declare arpSha: string
  declare arpTha: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.arpSip = readIpv4(r, s, 4)
    if (n >= 8) this.arpTip = readIpv4(r, s + 4, 4)
    if (n >= 10) this.arpOp = v.getUint16(s + 8)
    if (n >= 16) this.arpSha = readMac(r, s + 10, 6)
    if (n >= 22) this.arpTha = readMac(r, s + 16, 6)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class OvsKeyNd extends Struct {
  declare ndTarget: string
  declare ndSll: string
  declare ndTll: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 16) this.ndTarget = readIpv6(r, s, 16)
    if (n >= 22) this.ndSll = readMac(r, s + 16, 6)
    if (n >= 28) this.ndTll = readMac(r, s + 22, 6)
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export class OvsKeyCtTupleIpv4 extends Struct {
  declare ipv4Src: string
  declare ipv4Dst: string
  declare srcPort: number
  declare dstPort: number
  declare ipv4Proto: IpProtocol | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.ipv4Src = readIpv4(r, s, 4)
    if (n >= 8) this.ipv4Dst = readIpv4(r, s + 4, 4)
    if (n >= 10) this.srcPort = v.getUint16(s + 8)
    if (n >= 12) this.dstPort = v.getUint16(s + 10)
    if (n >= 13) this.ipv4Proto = nameOf(ipProtocolNames, v.getUint8(s + 12))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class OvsActionPushVlan extends Struct {
  declare vlanTpid: number
  declare vlanTci: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.vlanTpid = v.getUint16(s)
    if (n >= 4) this.vlanTci = v.getUint16(s + 2)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class OvsActionHash extends Struct {
  declare hashAlg: OvsHashAlg | number
  declare hashBasis: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.hashAlg = nameOf(ovsHashAlgNames, v.getUint32(s, le))
    if (n >= 8) this.hashBasis = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class OvsActionPushMpls extends Struct {
  declare mplsLse: number
  declare mplsEthertype: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.mplsLse = v.getUint32(s)
    if (n >= 6) this.mplsEthertype = v.getUint16(s + 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class OvsActionAddMpls extends Struct {
  declare mplsLse: number
  declare mplsEthertype: number
  declare tunFlags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mplsLse = v.getUint32(s)
    if (n >= 6) this.mplsEthertype = v.getUint16(s + 4)
    if (n >= 8) this.tunFlags = v.getUint16(s + 6, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class OvsKeyCtTupleIpv6 extends Struct {
  declare ipv6Src: string
  declare ipv6Dst: string
  declare srcPort: number
  declare dstPort: number
  declare ipv6Proto: IpProtocol | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.ipv6Src = readIpv6(r, s, 16)
    if (n >= 32) this.ipv6Dst = readIpv6(r, s + 16, 16)
    if (n >= 34) this.srcPort = v.getUint16(s + 32)
    if (n >= 36) this.dstPort = v.getUint16(s + 34)
    if (n >= 37) this.ipv6Proto = nameOf(ipProtocolNames, v.getUint8(s + 36))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class OvsNshKeyBase extends Struct {
  declare flags: number
  declare ttl: number
  declare mdtype: number
  declare np: number
  declare pathHdr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = v.getUint8(s)
    if (n >= 2) this.ttl = v.getUint8(s + 1)
    if (n >= 3) this.mdtype = v.getUint8(s + 2)
    if (n >= 4) this.np = v.getUint8(s + 3)
    if (n >= 8) this.pathHdr = v.getUint32(s + 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class OvsNshKeyMd1 extends Struct {
  declare context: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 16) this.context = readBytes(r, s, 16)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class OvsActionTrunc extends Struct {
  declare maxLen: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.maxLen = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class Key extends Attributes {
  declare encap?: Key
  declare priority?: number
  declare inPort?: number
  declare ethernet?: OvsKeyEthernet
  declare vlan?: number
  declare ethertype?: number
  declare ipv4?: OvsKeyIpv4
  declare ipv6?: OvsKeyIpv6
  declare tcp?: OvsKeyTcp
  declare udp?: OvsKeyUdp
  declare icmp?: OvsKeyIcmp
  declare icmpv6?: OvsKeyIcmp
  declare arp?: OvsKeyArp
  declare nd?: OvsKeyNd
  declare skbMark?: number
  declare tunnel?: TunnelKey
  declare sctp?: OvsKeySctp
  declare tcpFlags?: number
  declare dpHash?: number
  declare recircId?: number
  declare mpls?: OvsKeyMpls
  declare ctState?: Flags<CtStateFlags>
  declare ctZone?: number
  declare ctMark?: number
  declare ctLabels?: Uint8Array
  declare ctOrigTupleIpv4?: OvsKeyCtTupleIpv4
  declare ctOrigTupleIpv6?: OvsKeyCtTupleIpv6
  declare nsh?: OvsNshKey
  declare packetType?: number
  declare ndExtensions?: Uint8Array
  declare tunnelInfo?: Uint8Array
  declare ipv6Exthdrs?: OvsKeyIpv6Exthdrs
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.encap = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.priority = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.inPort = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ethernet = new OvsKeyEthernet(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.vlan = v.getUint16(s)
    if ((s = t[f + 9]!)) this.ethertype = v.getUint16(s)
    if ((s = t[f + 10]!)) this.ipv4 = new OvsKeyIpv4(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.ipv6 = new OvsKeyIpv6(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.tcp = new OvsKeyTcp(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.udp = new OvsKeyUdp(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.icmp = new OvsKeyIcmp(r, s, lengthAt(r, s))
    if ((s = t[f + 15]!)) this.icmpv6 = new OvsKeyIcmp(r, s, lengthAt(r, s))
    if ((s = t[f + 16]!)) this.arp = new OvsKeyArp(r, s, lengthAt(r, s))
    if ((s = t[f + 17]!)) this.nd = new OvsKeyNd(r, s, lengthAt(r, s))
    if ((s = t[f + 18]!)) this.skbMark = v.getUint32(s, le)
    if ((s = t[f + 19]!) < 0) this.tunnel = new TunnelKey(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!)) this.sctp = new OvsKeySctp(r, s, lengthAt(r, s))
    if ((s = t[f + 21]!)) this.tcpFlags = v.getUint16(s)
    if ((s = t[f + 22]!)) this.dpHash = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.recircId = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.mpls = new OvsKeyMpls(r, s, lengthAt(r, s))
    if ((s = t[f + 25]!)) this.ctState = flagsOf(ctStateFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 26]!)) this.ctZone = v.getUint16(s, le)
    if ((s = t[f + 27]!)) this.ctMark = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.ctLabels = readBytes(r, s)
    if ((s = t[f + 29]!)) this.ctOrigTupleIpv4 = new OvsKeyCtTupleIpv4(r, s, lengthAt(r, s))
    if ((s = t[f + 30]!)) this.ctOrigTupleIpv6 = new OvsKeyCtTupleIpv6(r, s, lengthAt(r, s))
    if ((s = t[f + 31]!) < 0) this.nsh = new OvsNshKey(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 32]!)) this.packetType = v.getUint32(s)
    if ((s = t[f + 33]!)) this.ndExtensions = readBytes(r, s)
    if ((s = t[f + 34]!)) this.tunnelInfo = readBytes(r, s)
    if ((s = t[f + 35]!)) this.ipv6Exthdrs = new OvsKeyIpv6Exthdrs(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Action extends Attributes {
  declare output?: number
  declare userspace?: Userspace
  declare set?: Key
  declare pushVlan?: OvsActionPushVlan
  declare popVlan?: true
  declare sample?: Sample
  declare recirc?: number
  declare hash?: OvsActionHash
  declare pushMpls?: OvsActionPushMpls
  declare popMpls?: number
  declare setMasked?: Key
  declare ct?: Ct
  declare trunc?: OvsActionTrunc
  declare pushEth?: OvsKeyEthernet
  declare popEth?: true
  declare ctClear?: true
  declare pushNsh?: OvsNshKey
  declare popNsh?: true
  declare meter?: number
  declare clone?: Action
  declare checkPktLen?: CheckPktLen
  declare addMpls?: OvsActionAddMpls
  declare decTtl?: DecTtl
  declare drop?: number
  declare psample?: Psample
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.output = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.userspace = new Userspace(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.set = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.pushVlan = new OvsActionPushVlan(r, s, lengthAt(r, s))
    if (t[f + 8]) this.popVlan = true
    if ((s = t[f + 9]!) < 0) this.sample = new Sample(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.recirc = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.hash = new OvsActionHash(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.pushMpls = new OvsActionPushMpls(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.popMpls = v.getUint16(s)
    if ((s = t[f + 14]!) < 0) this.setMasked = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!) < 0) this.ct = new Ct(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.trunc = new OvsActionTrunc(r, s, lengthAt(r, s))
    if ((s = t[f + 17]!)) this.pushEth = new OvsKeyEthernet(r, s, lengthAt(r, s))
    if (t[f + 18]) this.popEth = true
    if (t[f + 19]) this.ctClear = true
    if ((s = t[f + 20]!) < 0) this.pushNsh = new OvsNshKey(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 21]) this.popNsh = true
    if ((s = t[f + 22]!)) this.meter = v.getUint32(s, le)
    if ((s = t[f + 23]!) < 0) this.clone = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!) < 0) this.checkPktLen = new CheckPktLen(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 25]!)) this.addMpls = new OvsActionAddMpls(r, s, lengthAt(r, s))
    if ((s = t[f + 26]!) < 0) this.decTtl = new DecTtl(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 27]!)) this.drop = v.getUint32(s, le)
    if ((s = t[f + 28]!) < 0) this.psample = new Psample(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelKey extends Attributes {
  declare id?: bigint
  declare ipv4Src?: string
  declare ipv4Dst?: string
  declare tos?: number
  declare ttl?: number
  declare dontFragment?: true
  declare csum?: true
  declare oam?: true
  declare geneveOpts?: Uint8Array
  declare tpSrc?: number
  declare tpDst?: number
  declare vxlanOpts?: VxlanExt
  declare ipv6Src?: string
  declare ipv6Dst?: string
  declare erspanOpts?: Uint8Array
  declare ipv4InfoBridge?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.ipv4Src = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.ipv4Dst = readIpv4(r, s)
    if ((s = t[f + 7]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 8]!)) this.ttl = v.getUint8(s)
    if (t[f + 9]) this.dontFragment = true
    if (t[f + 10]) this.csum = true
    if (t[f + 11]) this.oam = true
    if ((s = t[f + 12]!)) this.geneveOpts = readBytes(r, s)
    if ((s = t[f + 13]!)) this.tpSrc = v.getUint16(s)
    if ((s = t[f + 14]!)) this.tpDst = v.getUint16(s)
    if ((s = t[f + 15]!) < 0) this.vxlanOpts = new VxlanExt(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.ipv6Src = readIpv6(r, s)
    if ((s = t[f + 17]!)) this.ipv6Dst = readIpv6(r, s)
    if ((s = t[f + 19]!)) this.erspanOpts = readBytes(r, s)
    if (t[f + 20]) this.ipv4InfoBridge = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CheckPktLen extends Attributes {
  declare pktLen?: number
  declare actionsIfGreater?: Action
  declare actionsIfLessEqual?: Action
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pktLen = v.getUint16(s, le)
    if ((s = t[f + 5]!) < 0) this.actionsIfGreater = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.actionsIfLessEqual = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sample extends Attributes {
  declare probability?: number
  declare actions?: Action
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.probability = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.actions = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Userspace extends Attributes {
  declare pid?: number
  declare userdata?: Uint8Array
  declare egressTunPort?: number
  declare actions?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.userdata = readBytes(r, s)
    if ((s = t[f + 6]!)) this.egressTunPort = v.getUint32(s, le)
    if (t[f + 7]) this.actions = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvsNshKey extends Attributes {
  declare base?: OvsNshKeyBase
  declare md1?: OvsNshKeyMd1
  declare md2?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.base = new OvsNshKeyBase(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.md1 = new OvsNshKeyMd1(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.md2 = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ct extends Attributes {
  declare commit?: true
  declare zone?: number
  declare mark?: number[]
  declare labels?: Uint8Array
  declare helper?: string
  declare nat?: Nat
  declare forceCommit?: true
  declare eventmask?: number
  declare timeout?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.commit = true
    if ((s = t[f + 5]!)) this.zone = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.mark = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.labels = readBytes(r, s)
    if ((s = t[f + 8]!)) this.helper = readString(r, s)
    if ((s = t[f + 9]!) < 0) this.nat = new Nat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 10]) this.forceCommit = true
    if ((s = t[f + 11]!)) this.eventmask = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.timeout = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Nat extends Attributes {
  declare src?: true
  declare dst?: true
  declare ipMin?: string
  declare ipMax?: string
  declare protoMin?: number
  declare protoMax?: number
  declare persistent?: true
  declare protoHash?: true
  declare protoRandom?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.src = true
    if (t[f + 5]) this.dst = true
    if ((s = t[f + 6]!)) this.ipMin = readIp(r, s)
    if ((s = t[f + 7]!)) this.ipMax = readIp(r, s)
    if ((s = t[f + 8]!)) this.protoMin = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.protoMax = v.getUint16(s, le)
    if (t[f + 10]) this.persistent = true
    if (t[f + 11]) this.protoHash = true
    if (t[f + 12]) this.protoRandom = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DecTtl extends Attributes {
  declare action?: Action
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.action = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VxlanExt extends Attributes {
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

export class Psample extends Attributes {
  declare group?: number
  declare cookie?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.group = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.cookie = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowMessage extends Attributes {
  declare dpIfindex: number
  declare key?: Key
  declare actions?: Action
  declare stats?: OvsFlowStats
  declare tcpFlags?: number
  declare used?: bigint
  declare clear?: true
  declare mask?: Key
  declare probe?: true
  declare ufid?: string
  declare ufidFlags?: Flags<OvsUfidFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.dpIfindex = v.getUint32(s, le)
    if ((s = t[f + 4]!) < 0) this.key = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.actions = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.stats = new OvsFlowStats(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.tcpFlags = v.getUint8(s)
    if ((s = t[f + 8]!)) this.used = v.getBigUint64(s, le)
    if (t[f + 9]) this.clear = true
    if ((s = t[f + 10]!) < 0) this.mask = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 11]) this.probe = true
    if ((s = t[f + 12]!)) this.ufid = readUuid(r, s)
    if ((s = t[f + 13]!)) this.ufidFlags = flagsOf(ovsUfidFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OvsFlowOperations {
  new: { request: FlowMessage; reply: FlowMessage; event: FlowMessage; dump: false }
  del: { request: FlowMessage; reply: FlowMessage; event: FlowMessage; dump: false }
  get: { request: FlowMessage; reply: FlowMessage; event: never; dump: true }
  set: { request: FlowMessage; reply: never; event: never; dump: false }
}

export type OvsFlowGroup = 'ovs_flow'

export const ovsFlowFamily: Family<OvsFlowOperations, OvsFlowGroup> = {
  name: 'ovs_flow',
  fingerprint,
  readers: {
    new: FlowMessage,
    del: FlowMessage,
    get: FlowMessage,
    set: FlowMessage,
  },
  groups: {
    ovs_flow: 0,
  },
}
