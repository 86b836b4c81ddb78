// Generated from schema/route/tc-actions.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flags64Of,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readArray,
  readBitfield32,
  readBytes,
  readIpv4,
  readIpv6,
  readMac,
  readString,
} from '../../reader/support.js'
import { type PacketType, packetTypeNames } from '../netfilter/xt-matches.js'
import { SockFilter } from '../netlink/bpf.js'
import { type AddressFamily, type IpProtocol, addressFamilyNames, ipProtocolNames } from './common.js'
import { FlowerKeyEncOpts } from './tc-filters.js'
import { ActIpt } from './tc-gone.js'
import { type Clock, TcRatespec, clockNames } from './tc-qdiscs.js'
import { TcaStats } from './tc.js'

export const actionNames = {
  [-1]: 'unspec', 0: 'ok', 1: 'reclassify', 2: 'shot', 3: 'pipe', 4: 'stolen', 5: 'queued', 6: 'repeat',
  7: 'redirect', 8: 'trap',
} as const
export type Action = (typeof actionNames)[keyof typeof actionNames]

export const gactProbabilityNames = {
  0: 'none', 1: 'netrand', 2: 'determ',
} as const
export type GactProbability = (typeof gactProbabilityNames)[keyof typeof gactProbabilityNames]

export const actionFlagsNames = [
  'no-percpu-stats', 'skip-hw', 'skip-sw',
] as const
export type ActionFlags = Exclude<(typeof actionFlagsNames)[number], ''>

export const hwStatsNames = [
  'immediate', 'delayed',
] as const
export type HwStats = Exclude<(typeof hwStatsNames)[number], ''>

export const csumFlagsNames = [
  'ipv4hdr', 'icmp', 'igmp', 'tcp', 'udp', 'udplite', 'sctp',
] as const
export type CsumFlags = Exclude<(typeof csumFlagsNames)[number], ''>

export const ctActionNames = [
  'commit', 'force', 'clear', 'nat', 'nat-src', 'nat-dst',
] as const
export type CtAction = Exclude<(typeof ctActionNames)[number], ''>

export const mirredActionNames = {
  1: 'egress-redir', 2: 'egress-mirror', 3: 'ingress-redir', 4: 'ingress-mirror',
} as const
export type MirredAction = (typeof mirredActionNames)[keyof typeof mirredActionNames]

export const mplsActionNames = {
  1: 'pop', 2: 'push', 3: 'modify', 4: 'dec-ttl', 5: 'mac-push',
} as const
export type MplsAction = (typeof mplsActionNames)[keyof typeof mplsActionNames]

export const vlanActionNames = {
  1: 'pop', 2: 'push', 3: 'modify', 4: 'pop-eth', 5: 'push-eth',
} as const
export type VlanAction = (typeof vlanActionNames)[keyof typeof vlanActionNames]

export const natFlagsNames = [
  'egress',
] as const
export type NatFlags = Exclude<(typeof natFlagsNames)[number], ''>

export const tunnelKeyActionNames = {
  1: 'set', 2: 'release',
} as const
export type TunnelKeyAction = (typeof tunnelKeyActionNames)[keyof typeof tunnelKeyActionNames]

export const skbmodFlagsNames = [
  'dmac', 'smac', 'etype', 'swapmac', 'ecn',
] as const
export type SkbmodFlags = Exclude<(typeof skbmodFlagsNames)[number], ''>

export const skbeditFlagsNames = [
  'priority', 'queue-mapping', 'mark', 'ptype', 'mask', 'inheritdsfield', 'txq-skbhash',
] as const
export type SkbeditFlags = Exclude<(typeof skbeditFlagsNames)[number], ''>

export const peditHeaderNames = {
  0: 'network', 1: 'eth', 2: 'ip4', 3: 'ip6', 4: 'tcp', 5: 'udp',
} as const
export type PeditHeader = (typeof peditHeaderNames)[keyof typeof peditHeaderNames]

export const peditCommandNames = {
  0: 'set', 1: 'add',
} as const
export type PeditCommand = (typeof peditCommandNames)[keyof typeof peditCommandNames]

export class TcfT extends Struct {
  declare install: bigint
  declare lastuse: bigint
  declare expires: bigint
  declare firstuse: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.install = v.getBigUint64(s, le)
    if (n >= 16) this.lastuse = v.getBigUint64(s + 8, le)
    if (n >= 24) this.expires = v.getBigUint64(s + 16, le)
    if (n >= 32) this.firstuse = v.getBigUint64(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class TcGact extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcGactP extends Struct {
  declare ptype: GactProbability | number
  declare pval: number
  declare paction: Action | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.ptype = nameOf(gactProbabilityNames, v.getUint16(s, le))
    if (n >= 4) this.pval = v.getUint16(s + 2, le)
    if (n >= 8) this.paction = nameOf(actionNames, v.getInt32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcMpls extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare mAction: MplsAction | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 24) this.mAction = nameOf(mplsActionNames, v.getInt32(s + 20, le))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcPolice extends Struct {
  declare index: number
  declare action: Action | number
  declare limit: number
  declare burst: number
  declare mtu: number
  declare rate: TcRatespec
  declare peakrate: TcRatespec
  declare refcnt: number
  declare bindcnt: number
  declare capab: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.action = nameOf(actionNames, v.getInt32(s + 4, le))
    if (n >= 12) this.limit = v.getUint32(s + 8, le)
    if (n >= 16) this.burst = v.getUint32(s + 12, le)
    if (n >= 20) this.mtu = v.getUint32(s + 16, le)
    if (n >= 32) this.rate = new TcRatespec(r, s + 20, 12)
    if (n >= 44) this.peakrate = new TcRatespec(r, s + 32, 12)
    if (n >= 48) this.refcnt = v.getInt32(s + 44, le)
    if (n >= 52) this.bindcnt = v.getInt32(s + 48, le)
    if (n >= 56) this.capab = v.getUint32(s + 52, le)
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export class TcPeditSel extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare nkeys: number
  declare flags: number
  declare keys: TcPeditKey[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 21) this.nkeys = v.getUint8(s + 20)
    if (n >= 22) this.flags = v.getUint8(s + 21)
    if (n >= 24) this.keys = readArray(r, s + 24, 24, (r, at) => new TcPeditKey(r, at, 24), n - 24)
  }
}

export class TcPeditKey extends Struct {
  declare mask: number
  declare val: number
  declare off: number
  declare at: number
  declare offmask: number
  declare shift: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mask = v.getUint32(s)
    if (n >= 8) this.val = v.getUint32(s + 4)
    if (n >= 12) this.off = v.getUint32(s + 8, le)
    if (n >= 16) this.at = v.getUint32(s + 12, le)
    if (n >= 20) this.offmask = v.getUint32(s + 16, le)
    if (n >= 24) this.shift = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcVlan extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare vAction: VlanAction | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 24) this.vAction = nameOf(vlanActionNames, v.getInt32(s + 20, le))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcIfe extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare flags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 22) this.flags = v.getUint16(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcMirred extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare eaction: MirredAction | number
  declare ifindex: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 24) this.eaction = nameOf(mirredActionNames, v.getInt32(s + 20, le))
    if (n >= 28) this.ifindex = v.getUint32(s + 24, le)
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export class TcNat extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare oldAddr: string
  declare newAddr: string
  declare mask: string
  declare flags: Flags<NatFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 24) this.oldAddr = readIpv4(r, s + 20, 4)
    if (n >= 28) this.newAddr = readIpv4(r, s + 24, 4)
    if (n >= 32) this.mask = readIpv4(r, s + 28, 4)
    if (n >= 36) this.flags = flagsOf(natFlagsNames, v.getUint32(s + 32, le))
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class TcCsum extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare updateFlags: Flags<CsumFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 24) this.updateFlags = flagsOf(csumFlagsNames, v.getUint32(s + 20, le))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcConnmark extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare zone: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 22) this.zone = v.getUint16(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcSkbmod extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare flags: Flags<SkbmodFlags, bigint>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 32) this.flags = flags64Of(skbmodFlagsNames, v.getBigUint64(s + 24, le))
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class TcTunnelKey extends Struct {
  declare index: number
  declare capab: number
  declare action: Action | number
  declare refcnt: number
  declare bindcnt: number
  declare tAction: TunnelKeyAction | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.index = v.getUint32(s, le)
    if (n >= 8) this.capab = v.getUint32(s + 4, le)
    if (n >= 12) this.action = nameOf(actionNames, v.getInt32(s + 8, le))
    if (n >= 16) this.refcnt = v.getInt32(s + 12, le)
    if (n >= 20) this.bindcnt = v.getInt32(s + 16, le)
    if (n >= 24) this.tAction = nameOf(tunnelKeyActionNames, v.getInt32(s + 20, le))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class ActBpf extends Attributes {
  declare tm?: TcfT
  declare parms?: TcGact
  declare opsLen?: number
  declare ops?: SockFilter[]
  declare fd?: number
  declare name?: string
  declare tag?: Uint8Array
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.opsLen = v.getUint16(s, le)
    if ((s = t[f + 7]!)) this.ops = readArray(r, s, 8, (r, at) => new SockFilter(r, at, 8))
    if ((s = t[f + 8]!)) this.fd = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.name = readString(r, s)
    if ((s = t[f + 11]!)) this.tag = readBytes(r, s)
    if ((s = t[f + 12]!)) this.id = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActConnmark extends Attributes {
  declare parms?: TcConnmark
  declare tm?: TcfT
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcConnmark(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActCsum extends Attributes {
  declare parms?: TcCsum
  declare tm?: TcfT
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcCsum(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActCt extends Attributes {
  declare parms?: TcGact
  declare tm?: TcfT
  declare action?: Flags<CtAction>
  declare zone?: number
  declare mark?: number
  declare markMask?: number
  declare labels?: Uint8Array
  declare labelsMask?: Uint8Array
  declare natIpv4Min?: string
  declare natIpv4Max?: string
  declare natIpv6Min?: string
  declare natIpv6Max?: string
  declare natPortMin?: number
  declare natPortMax?: number
  declare helperName?: string
  declare helperFamily?: AddressFamily | number
  declare helperProto?: IpProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.action = flagsOf(ctActionNames, v.getUint16(s, le))
    if ((s = t[f + 7]!)) this.zone = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.mark = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.markMask = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.labels = readBytes(r, s)
    if ((s = t[f + 11]!)) this.labelsMask = readBytes(r, s)
    if ((s = t[f + 12]!)) this.natIpv4Min = readIpv4(r, s)
    if ((s = t[f + 13]!)) this.natIpv4Max = readIpv4(r, s)
    if ((s = t[f + 14]!)) this.natIpv6Min = readIpv6(r, s)
    if ((s = t[f + 15]!)) this.natIpv6Max = readIpv6(r, s)
    if ((s = t[f + 16]!)) this.natPortMin = v.getUint16(s)
    if ((s = t[f + 17]!)) this.natPortMax = v.getUint16(s)
    if ((s = t[f + 19]!)) this.helperName = readString(r, s)
    if ((s = t[f + 20]!)) this.helperFamily = nameOf(addressFamilyNames, v.getUint8(s))
    if ((s = t[f + 21]!)) this.helperProto = nameOf(ipProtocolNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActCtinfo extends Attributes {
  declare tm?: TcfT
  declare act?: TcGact
  declare zone?: number
  declare parmsDscpMask?: number
  declare parmsDscpStatemask?: number
  declare parmsCpmarkMask?: number
  declare statsDscpSet?: bigint
  declare statsDscpError?: bigint
  declare statsCpmarkSet?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.act = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.zone = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.parmsDscpMask = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.parmsDscpStatemask = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.parmsCpmarkMask = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.statsDscpSet = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.statsDscpError = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.statsCpmarkSet = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActGate extends Attributes {
  declare tm?: TcfT
  declare parms?: TcGact
  declare priority?: number
  declare entryList?: GateEntries
  declare baseTime?: bigint
  declare cycleTime?: bigint
  declare cycleTimeExt?: bigint
  declare flags?: number
  declare clockid?: Clock | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.priority = v.getInt32(s, le)
    if ((s = t[f + 8]!) < 0) this.entryList = new GateEntries(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.baseTime = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.cycleTime = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.cycleTimeExt = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.flags = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.clockid = nameOf(clockNames, v.getInt32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActIfe extends Attributes {
  declare parms?: TcIfe
  declare tm?: TcfT
  declare dmac?: string
  declare smac?: string
  declare type?: number
  declare metalst?: IfeMetadata
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcIfe(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.dmac = readMac(r, s)
    if ((s = t[f + 7]!)) this.smac = readMac(r, s)
    if ((s = t[f + 8]!)) this.type = v.getUint16(s, le)
    if ((s = t[f + 9]!) < 0) this.metalst = new IfeMetadata(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActMirred extends Attributes {
  declare tm?: TcfT
  declare parms?: TcMirred
  declare blockid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcMirred(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.blockid = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActMpls extends Attributes {
  declare tm?: TcfT
  declare parms?: TcMpls
  declare proto?: number
  declare label?: number
  declare tc?: number
  declare ttl?: number
  declare bos?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcMpls(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.proto = v.getUint16(s)
    if ((s = t[f + 8]!)) this.label = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.tc = v.getUint8(s)
    if ((s = t[f + 10]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 11]!)) this.bos = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActNat extends Attributes {
  declare parms?: TcNat
  declare tm?: TcfT
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcNat(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActPedit extends Attributes {
  declare tm?: TcfT
  declare parms?: TcPeditSel
  declare parmsEx?: TcPeditSel
  declare keysEx?: PeditKeys
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcPeditSel(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.parmsEx = new TcPeditSel(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!) < 0) this.keysEx = new PeditKeys(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActSimple extends Attributes {
  declare tm?: TcfT
  declare parms?: TcGact
  declare data?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.data = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActSkbedit extends Attributes {
  declare tm?: TcfT
  declare parms?: TcGact
  declare priority?: number
  declare queueMapping?: number
  declare mark?: number
  declare ptype?: PacketType | number
  declare mask?: number
  declare flags?: Flags<SkbeditFlags, bigint>
  declare queueMappingMax?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.priority = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.queueMapping = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.mark = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.ptype = nameOf(packetTypeNames, v.getUint16(s, le))
    if ((s = t[f + 11]!)) this.mask = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.flags = flags64Of(skbeditFlagsNames, v.getBigUint64(s, le))
    if ((s = t[f + 13]!)) this.queueMappingMax = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActSkbmod extends Attributes {
  declare tm?: TcfT
  declare parms?: TcSkbmod
  declare dmac?: string
  declare smac?: string
  declare etype?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcSkbmod(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.dmac = readMac(r, s)
    if ((s = t[f + 7]!)) this.smac = readMac(r, s)
    if ((s = t[f + 8]!)) this.etype = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActTunnelKey extends Attributes {
  declare tm?: TcfT
  declare parms?: TcTunnelKey
  declare encIpv4Src?: string
  declare encIpv4Dst?: string
  declare encIpv6Src?: string
  declare encIpv6Dst?: string
  declare encKeyId?: number
  declare encDstPort?: number
  declare noCsum?: number
  declare encOpts?: FlowerKeyEncOpts
  declare encTos?: number
  declare encTtl?: number
  declare noFrag?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcTunnelKey(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.encIpv4Src = readIpv4(r, s)
    if ((s = t[f + 7]!)) this.encIpv4Dst = readIpv4(r, s)
    if ((s = t[f + 8]!)) this.encIpv6Src = readIpv6(r, s)
    if ((s = t[f + 9]!)) this.encIpv6Dst = readIpv6(r, s)
    if ((s = t[f + 10]!)) this.encKeyId = v.getUint32(s)
    if ((s = t[f + 12]!)) this.encDstPort = v.getUint16(s)
    if ((s = t[f + 13]!)) this.noCsum = v.getUint8(s)
    if ((s = t[f + 14]!) < 0) this.encOpts = new FlowerKeyEncOpts(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!)) this.encTos = v.getUint8(s)
    if ((s = t[f + 16]!)) this.encTtl = v.getUint8(s)
    if (t[f + 17]) this.noFrag = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActVlan extends Attributes {
  declare tm?: TcfT
  declare parms?: TcVlan
  declare pushVlanId?: number
  declare pushVlanProtocol?: number
  declare pushVlanPriority?: number
  declare pushEthDst?: string
  declare pushEthSrc?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcVlan(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.pushVlanId = v.getUint16(s, le)
    if ((s = t[f + 7]!)) this.pushVlanProtocol = v.getUint16(s)
    if ((s = t[f + 9]!)) this.pushVlanPriority = v.getUint8(s)
    if ((s = t[f + 10]!)) this.pushEthDst = readMac(r, s)
    if ((s = t[f + 11]!)) this.pushEthSrc = readMac(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActSample extends Attributes {
  declare tm?: TcfT
  declare parms?: TcGact
  declare rate?: number
  declare truncSize?: number
  declare psampleGroup?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.rate = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.truncSize = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.psampleGroup = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActGact extends Attributes {
  declare tm?: TcfT
  declare parms?: TcGact
  declare prob?: TcGactP
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.parms = new TcGact(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.prob = new TcGactP(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Act extends Attributes {
  declare kind?: string
  declare options?: ActionOptions
  declare index?: number
  declare stats?: TcaStats
  declare cookie?: Uint8Array
  declare flags?: { value: Flags<ActionFlags>; selector: Flags<ActionFlags> }
  declare hwStats?: { value: Flags<HwStats>; selector: Flags<HwStats> }
  declare usedHwStats?: { value: Flags<HwStats>; selector: Flags<HwStats> }
  declare inHwCount?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.kind = readString(r, s)
    if ((s = t[f + 5]!)) this.options = actionOptionsValue(r, s)
    if ((s = t[f + 6]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 7]!) < 0) this.stats = new TcaStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.cookie = readBytes(r, s)
    if ((s = t[f + 10]!)) this.flags = readBitfield32(r, s, actionFlagsNames)
    if ((s = t[f + 11]!)) this.hwStats = readBitfield32(r, s, hwStatsNames)
    if ((s = t[f + 12]!)) this.usedHwStats = readBitfield32(r, s, hwStatsNames)
    if ((s = t[f + 13]!)) this.inHwCount = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Police extends Attributes {
  declare tbf?: TcPolice
  declare rate?: number[]
  declare peakrate?: number[]
  declare avrate?: number
  declare result?: Action | number
  declare tm?: TcfT
  declare rate64?: bigint
  declare peakrate64?: bigint
  declare pktrate64?: bigint
  declare pktburst64?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tbf = new TcPolice(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.rate = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 6]!)) this.peakrate = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.avrate = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.result = nameOf(actionNames, v.getInt32(s, le))
    if ((s = t[f + 9]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.rate64 = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.peakrate64 = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.pktrate64 = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.pktburst64 = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GateEntries extends Attributes {
  declare entry?: GateEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new GateEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GateEntry extends Attributes {
  declare index?: number
  declare gate?: true
  declare interval?: number
  declare ipv?: number
  declare maxOctets?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if (t[f + 5]) this.gate = true
    if ((s = t[f + 6]!)) this.interval = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ipv = v.getInt32(s, le)
    if ((s = t[f + 8]!)) this.maxOctets = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IfeMetadata extends Attributes {
  declare skbmark?: IfeU32
  declare hashid?: IfeU32
  declare prio?: IfeU32
  declare qmap?: IfeU16
  declare tcindex?: IfeU16
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.skbmark = ifeU32Value(r, s)
    if ((s = t[f + 5]!)) this.hashid = ifeU32Value(r, s)
    if ((s = t[f + 6]!)) this.prio = ifeU32Value(r, s)
    if ((s = t[f + 7]!)) this.qmap = ifeU16Value(r, s)
    if ((s = t[f + 8]!)) this.tcindex = ifeU16Value(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PeditKeys extends Attributes {
  declare keyEx?: PeditKey[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.keyEx = frames(r, s & 0x7fffffff, (r, i) => new PeditKey(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PeditKey extends Attributes {
  declare htype?: PeditHeader | number
  declare cmd?: PeditCommand | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.htype = nameOf(peditHeaderNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.cmd = nameOf(peditCommandNames, v.getUint16(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type IfeU16 = true | number | Uint8Array
export function ifeU16Value(r: Reader, s: number): IfeU16 {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2174) {
    case 0:
      return true
    case 1:
      return r.view.getUint16(r.tape[i + 1]!, r.littleEndian)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type IfeU32 = true | number | Uint8Array
export function ifeU32Value(r: Reader, s: number): IfeU32 {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2176) {
    case 0:
      return true
    case 1:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type ActionOptions = ActBpf | ActConnmark | ActCsum | ActCt | ActCtinfo | ActGact | ActGate | ActIfe | ActIpt | ActMirred | ActMpls | ActNat | ActPedit | Police | ActSample | ActSimple | ActSkbedit | ActSkbmod | ActTunnelKey | ActVlan | Uint8Array
export function actionOptionsValue(r: Reader, s: number): ActionOptions {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2178) {
    case 0:
      return new ActBpf(r, i)
    case 1:
      return new ActConnmark(r, i)
    case 2:
      return new ActCsum(r, i)
    case 3:
      return new ActCt(r, i)
    case 4:
      return new ActCtinfo(r, i)
    case 5:
      return new ActGact(r, i)
    case 6:
      return new ActGate(r, i)
    case 7:
      return new ActIfe(r, i)
    case 8:
      return new ActIpt(r, i)
    case 9:
      return new ActMirred(r, i)
    case 10:
      return new ActMpls(r, i)
    case 11:
      return new ActNat(r, i)
    case 12:
      return new ActPedit(r, i)
    case 13:
      return new Police(r, i)
    case 14:
      return new ActSample(r, i)
    case 15:
      return new ActSimple(r, i)
    case 16:
      return new ActSkbedit(r, i)
    case 17:
      return new ActSkbmod(r, i)
    case 18:
      return new ActTunnelKey(r, i)
    case 19:
      return new ActVlan(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface ActionOptionsCases {
  bpf: ActBpf
  connmark: ActConnmark
  csum: ActCsum
  ct: ActCt
  ctinfo: ActCtinfo
  gact: ActGact
  gate: ActGate
  ife: ActIfe
  ipt: ActIpt
  mirred: ActMirred
  mpls: ActMpls
  nat: ActNat
  pedit: ActPedit
  police: Police
  sample: ActSample
  simple: ActSimple
  skbedit: ActSkbedit
  skbmod: ActSkbmod
  tunnel_key: ActTunnelKey
  vlan: ActVlan
  xt: ActIpt
}
