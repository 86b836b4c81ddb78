// Generated from schema/netfilter/nft-expressions.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { type NatRangeFlags, type NfProtocol, natRangeFlagsNames, nfProtocolNames } from './common.js'
import { type EbtMatchInfo, type EbtTargetInfo, ebtMatchInfoValue, ebtTargetInfoValue } from './ebtables.js'
import { type XtMatchInfo, xtMatchInfoValue } from './xt-matches.js'
import { type XtTargetInfo, xtTargetInfoValue } from './xt-targets.js'

export const registerNames = {
  0: 'verdict', 1: 'reg-1', 2: 'reg-2', 3: 'reg-3', 4: 'reg-4', 8: 'reg32-00', 9: 'reg32-01', 10: 'reg32-02',
  11: 'reg32-03', 12: 'reg32-04', 13: 'reg32-05', 14: 'reg32-06', 15: 'reg32-07', 16: 'reg32-08',
  17: 'reg32-09', 18: 'reg32-10', 19: 'reg32-11', 20: 'reg32-12', 21: 'reg32-13', 22: 'reg32-14',
  23: 'reg32-15',
} as const
export type Register = (typeof registerNames)[keyof typeof registerNames]

export const verdictCodeNames = {
  [-5]: 'return', [-4]: 'goto', [-3]: 'jump', [-2]: 'break', [-1]: 'continue', 0: 'drop', 1: 'accept',
  2: 'stolen', 3: 'queue', 4: 'repeat',
} as const
export type VerdictCode = (typeof verdictCodeNames)[keyof typeof verdictCodeNames]

export const bitwiseOpNames = {
  0: 'mask-xor', 1: 'lshift', 2: 'rshift', 3: 'and', 4: 'or', 5: 'xor',
} as const
export type BitwiseOp = (typeof bitwiseOpNames)[keyof typeof bitwiseOpNames]

export const byteorderOpNames = {
  0: 'ntoh', 1: 'hton',
} as const
export type ByteorderOp = (typeof byteorderOpNames)[keyof typeof byteorderOpNames]

export const cmpOpNames = {
  0: 'eq', 1: 'neq', 2: 'lt', 3: 'lte', 4: 'gt', 5: 'gte',
} as const
export type CmpOp = (typeof cmpOpNames)[keyof typeof cmpOpNames]

export const rangeOpNames = {
  0: 'eq', 1: 'neq',
} as const
export type RangeOp = (typeof rangeOpNames)[keyof typeof rangeOpNames]

export const lookupFlagsNames = [
  'inv',
] as const
export type LookupFlags = Exclude<(typeof lookupFlagsNames)[number], ''>

export const dynsetOpNames = {
  0: 'add', 1: 'update', 2: 'delete',
} as const
export type DynsetOp = (typeof dynsetOpNames)[keyof typeof dynsetOpNames]

export const dynsetFlagsNames = [
  'inv', 'expr',
] as const
export type DynsetFlags = Exclude<(typeof dynsetFlagsNames)[number], ''>

export const payloadBaseNames = {
  0: 'll-header', 1: 'network-header', 2: 'transport-header', 3: 'inner-header', 4: 'tun-header',
} as const
export type PayloadBase = (typeof payloadBaseNames)[keyof typeof payloadBaseNames]

export const payloadCsumNames = {
  0: 'none', 1: 'inet', 2: 'sctp',
} as const
export type PayloadCsum = (typeof payloadCsumNames)[keyof typeof payloadCsumNames]

export const payloadCsumFlagsNames = [
  'l4csum-pseudohdr',
] as const
export type PayloadCsumFlags = Exclude<(typeof payloadCsumFlagsNames)[number], ''>

export const exthdrFlagsNames = [
  'present',
] as const
export type ExthdrFlags = Exclude<(typeof exthdrFlagsNames)[number], ''>

export const exthdrOpNames = {
  0: 'ipv6', 1: 'tcpopt', 2: 'ipv4', 3: 'sctp', 4: 'dccp',
} as const
export type ExthdrOp = (typeof exthdrOpNames)[keyof typeof exthdrOpNames]

export const metaKeyNames = {
  0: 'len', 1: 'protocol', 2: 'priority', 3: 'mark', 4: 'iif', 5: 'oif', 6: 'iifname', 7: 'oifname',
  8: 'iftype', 9: 'oiftype', 10: 'skuid', 11: 'skgid', 12: 'nftrace', 13: 'rtclassid', 14: 'secmark',
  15: 'nfproto', 16: 'l4proto', 17: 'bri-iifname', 18: 'bri-oifname', 19: 'pkttype', 20: 'cpu',
  21: 'iifgroup', 22: 'oifgroup', 23: 'cgroup', 24: 'prandom', 25: 'secpath', 26: 'iifkind', 27: 'oifkind',
  28: 'bri-iifpvid', 29: 'bri-iifvproto', 30: 'time-ns', 31: 'time-day', 32: 'time-hour', 33: 'sdif',
  34: 'sdifname', 35: 'bri-broute', 37: 'bri-iifhwaddr',
} as const
export type MetaKey = (typeof metaKeyNames)[keyof typeof metaKeyNames]

export const rtKeyNames = {
  0: 'classid', 1: 'nexthop4', 2: 'nexthop6', 3: 'tcpmss', 4: 'xfrm',
} as const
export type RtKey = (typeof rtKeyNames)[keyof typeof rtKeyNames]

export const socketKeyNames = {
  0: 'transparent', 1: 'mark', 2: 'wildcard', 3: 'cgroupv2',
} as const
export type SocketKey = (typeof socketKeyNames)[keyof typeof socketKeyNames]

export const hashTypeNames = {
  0: 'jenkins', 1: 'sym',
} as const
export type HashType = (typeof hashTypeNames)[keyof typeof hashTypeNames]

export const ctKeyNames = {
  0: 'state', 1: 'direction', 2: 'status', 3: 'mark', 4: 'secmark', 5: 'expiration', 6: 'helper',
  7: 'l3protocol', 8: 'src', 9: 'dst', 10: 'protocol', 11: 'proto-src', 12: 'proto-dst', 13: 'labels',
  14: 'pkts', 15: 'bytes', 16: 'avgpkt', 17: 'zone', 18: 'eventmask', 19: 'src-ip', 20: 'dst-ip',
  21: 'src-ip6', 22: 'dst-ip6', 23: 'id',
} as const
export type CtKey = (typeof ctKeyNames)[keyof typeof ctKeyNames]

export const ctDirectionNames = {
  0: 'original', 1: 'reply',
} as const
export type CtDirection = (typeof ctDirectionNames)[keyof typeof ctDirectionNames]

export const limitTypeNames = {
  0: 'pkts', 1: 'pkt-bytes',
} as const
export type LimitType = (typeof limitTypeNames)[keyof typeof limitTypeNames]

export const limitFlagsNames = [
  'inv',
] as const
export type LimitFlags = Exclude<(typeof limitFlagsNames)[number], ''>

export const connlimitFlagsNames = [
  'inv',
] as const
export type ConnlimitFlags = Exclude<(typeof connlimitFlagsNames)[number], ''>

export const logLevelNames = {
  0: 'emerg', 1: 'alert', 2: 'crit', 3: 'err', 4: 'warning', 5: 'notice', 6: 'info', 7: 'debug', 8: 'audit',
} as const
export type LogLevel = (typeof logLevelNames)[keyof typeof logLevelNames]

export const logFlagsNames = [
  'tcpseq', 'tcpopt', 'ipopt', 'uid', 'nflog', 'macdecode',
] as const
export type LogFlags = Exclude<(typeof logFlagsNames)[number], ''>

export const queueFlagsNames = [
  'bypass', 'cpu-fanout',
] as const
export type QueueFlags = Exclude<(typeof queueFlagsNames)[number], ''>

export const quotaFlagsNames = [
  'inv', 'depleted',
] as const
export type QuotaFlags = Exclude<(typeof quotaFlagsNames)[number], ''>

export const rejectTypeNames = {
  0: 'icmp-unreach', 1: 'tcp-rst', 2: 'icmpx-unreach',
} as const
export type RejectType = (typeof rejectTypeNames)[keyof typeof rejectTypeNames]

export const natTypeNames = {
  0: 'snat', 1: 'dnat',
} as const
export type NatType = (typeof natTypeNames)[keyof typeof natTypeNames]

export const fibResultNames = {
  0: 'unspec', 1: 'oif', 2: 'oifname', 3: 'addrtype',
} as const
export type FibResult = (typeof fibResultNames)[keyof typeof fibResultNames]

export const fibFlagsNames = [
  'saddr', 'daddr', 'mark', 'iif', 'oif', 'present',
] as const
export type FibFlags = Exclude<(typeof fibFlagsNames)[number], ''>

export const osfFlagsNames = [
  'version',
] as const
export type OsfFlags = Exclude<(typeof osfFlagsNames)[number], ''>

export const synproxyFlagsNames = [
  'mss', 'wscale', 'sack-perm', 'timestamp', 'ecn',
] as const
export type SynproxyFlags = Exclude<(typeof synproxyFlagsNames)[number], ''>

export const xfrmKeyNames = {
  0: 'unspec', 1: 'daddr-ip4', 2: 'daddr-ip6', 3: 'saddr-ip4', 4: 'saddr-ip6', 5: 'reqid', 6: 'spi',
} as const
export type XfrmKey = (typeof xfrmKeyNames)[keyof typeof xfrmKeyNames]

export const xfrmDirectionNames = {
  0: 'in', 1: 'out',
} as const
export type XfrmDirection = (typeof xfrmDirectionNames)[keyof typeof xfrmDirectionNames]

export const numgenTypeNames = {
  0: 'incremental', 1: 'random',
} as const
export type NumgenType = (typeof numgenTypeNames)[keyof typeof numgenTypeNames]

export const tunnelKeyNames = {
  2: 'mode-max',
} as const
export type TunnelKey = (typeof tunnelKeyNames)[keyof typeof tunnelKeyNames]

export const tunnelModeNames = {
  0: 'none', 1: 'rx', 2: 'tx',
} as const
export type TunnelMode = (typeof tunnelModeNames)[keyof typeof tunnelModeNames]

export const tunnelKeyFlagsNames = [
  'zero-csum-tx', 'dont-fragment', 'seq-number',
] as const
export type TunnelKeyFlags = Exclude<(typeof tunnelKeyFlagsNames)[number], ''>

export const innerTypeNames = {
  0: 'unspec', 1: 'vxlan', 2: 'geneve',
} as const
export type InnerType = (typeof innerTypeNames)[keyof typeof innerTypeNames]

export const innerFlagsNames = [
  'hdrsize', 'll', 'nh', 'th',
] as const
export type InnerFlags = Exclude<(typeof innerFlagsNames)[number], ''>

export const objectTypeNumberNames = {
  1: 'counter', 2: 'quota', 3: 'ct-helper', 4: 'limit', 5: 'connlimit', 6: 'tunnel', 7: 'ct-timeout',
  8: 'secmark', 9: 'ct-expect', 10: 'synproxy',
} as const
export type ObjectTypeNumber = (typeof objectTypeNumberNames)[keyof typeof objectTypeNumberNames]

export class Expressions extends Attributes {
  declare elem?: Expression[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.elem = frames(r, s & 0x7fffffff, (r, i) => new Expression(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Expression extends Attributes {
  declare name?: string
  declare data?: ExpressionData
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.data = expressionDataValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Data extends Attributes {
  declare value?: Uint8Array
  declare verdict?: Verdict
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.value = readBytes(r, s)
    if ((s = t[f + 5]!) < 0) this.verdict = new Verdict(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Verdict extends Attributes {
  declare code?: VerdictCode | number
  declare chain?: string
  declare chainId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.code = nameOf(verdictCodeNames, v.getInt32(s))
    if ((s = t[f + 5]!)) this.chain = readString(r, s)
    if ((s = t[f + 6]!)) this.chainId = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bitwise extends Attributes {
  declare sreg?: Register | number
  declare dreg?: Register | number
  declare len?: number
  declare mask?: Data
  declare xor?: Data
  declare op?: BitwiseOp | number
  declare data?: Data
  declare sreg2?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.len = v.getUint32(s)
    if ((s = t[f + 7]!) < 0) this.mask = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.xor = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.op = nameOf(bitwiseOpNames, v.getUint32(s))
    if ((s = t[f + 10]!) < 0) this.data = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.sreg2 = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Byteorder extends Attributes {
  declare sreg?: Register | number
  declare dreg?: Register | number
  declare op?: ByteorderOp | number
  declare len?: number
  declare size?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.op = nameOf(byteorderOpNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.len = v.getUint32(s)
    if ((s = t[f + 8]!)) this.size = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cmp extends Attributes {
  declare sreg?: Register | number
  declare op?: CmpOp | number
  declare data?: Data
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.op = nameOf(cmpOpNames, v.getUint32(s))
    if ((s = t[f + 6]!) < 0) this.data = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Range extends Attributes {
  declare sreg?: Register | number
  declare op?: RangeOp | number
  declare fromData?: Data
  declare toData?: Data
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.op = nameOf(rangeOpNames, v.getUint32(s))
    if ((s = t[f + 6]!) < 0) this.fromData = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.toData = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Immediate extends Attributes {
  declare dreg?: Register | number
  declare data?: Data
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!) < 0) this.data = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Lookup extends Attributes {
  declare set?: string
  declare sreg?: Register | number
  declare dreg?: Register | number
  declare setId?: number
  declare flags?: Flags<LookupFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.set = readString(r, s)
    if ((s = t[f + 5]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.setId = v.getUint32(s)
    if ((s = t[f + 8]!)) this.flags = flagsOf(lookupFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dynset extends Attributes {
  declare setName?: string
  declare setId?: number
  declare op?: DynsetOp | number
  declare sregKey?: Register | number
  declare sregData?: Register | number
  declare timeout?: bigint
  declare expr?: Expression
  declare flags?: Flags<DynsetFlags>
  declare expressions?: Expressions
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.setName = readString(r, s)
    if ((s = t[f + 5]!)) this.setId = v.getUint32(s)
    if ((s = t[f + 6]!)) this.op = nameOf(dynsetOpNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.sregKey = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 8]!)) this.sregData = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.timeout = v.getBigUint64(s)
    if ((s = t[f + 10]!) < 0) this.expr = new Expression(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.flags = flagsOf(dynsetFlagsNames, v.getUint32(s))
    if ((s = t[f + 13]!) < 0) this.expressions = new Expressions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Inner extends Attributes {
  declare num?: number
  declare type?: InnerType | number
  declare flags?: Flags<InnerFlags>
  declare hdrsize?: number
  declare expr?: Expression
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.num = v.getUint32(s)
    if ((s = t[f + 5]!)) this.type = nameOf(innerTypeNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.flags = flagsOf(innerFlagsNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.hdrsize = v.getUint32(s)
    if ((s = t[f + 8]!) < 0) this.expr = new Expression(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Payload extends Attributes {
  declare dreg?: Register | number
  declare base?: PayloadBase | number
  declare offset?: number
  declare len?: number
  declare sreg?: Register | number
  declare csumType?: PayloadCsum | number
  declare csumOffset?: number
  declare csumFlags?: Flags<PayloadCsumFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.base = nameOf(payloadBaseNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.offset = v.getUint32(s)
    if ((s = t[f + 7]!)) this.len = v.getUint32(s)
    if ((s = t[f + 8]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.csumType = nameOf(payloadCsumNames, v.getUint32(s))
    if ((s = t[f + 10]!)) this.csumOffset = v.getUint32(s)
    if ((s = t[f + 11]!)) this.csumFlags = flagsOf(payloadCsumFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Exthdr extends Attributes {
  declare dreg?: Register | number
  declare type?: number
  declare offset?: number
  declare len?: number
  declare flags?: Flags<ExthdrFlags>
  declare op?: ExthdrOp | number
  declare sreg?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.type = v.getUint8(s)
    if ((s = t[f + 6]!)) this.offset = v.getUint32(s)
    if ((s = t[f + 7]!)) this.len = v.getUint32(s)
    if ((s = t[f + 8]!)) this.flags = flagsOf(exthdrFlagsNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.op = nameOf(exthdrOpNames, v.getUint32(s))
    if ((s = t[f + 10]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Meta extends Attributes {
  declare dreg?: Register | number
  declare key?: MetaKey | number
  declare sreg?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.key = nameOf(metaKeyNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rt extends Attributes {
  declare dreg?: Register | number
  declare key?: RtKey | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.key = nameOf(rtKeyNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Socket extends Attributes {
  declare key?: SocketKey | number
  declare dreg?: Register | number
  declare level?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.key = nameOf(socketKeyNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.level = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Hash extends Attributes {
  declare sreg?: Register | number
  declare dreg?: Register | number
  declare len?: number
  declare modulus?: number
  declare seed?: number
  declare offset?: number
  declare type?: HashType | number
  declare setName?: string
  declare setId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.len = v.getUint32(s)
    if ((s = t[f + 7]!)) this.modulus = v.getUint32(s)
    if ((s = t[f + 8]!)) this.seed = v.getUint32(s)
    if ((s = t[f + 9]!)) this.offset = v.getUint32(s)
    if ((s = t[f + 10]!)) this.type = nameOf(hashTypeNames, v.getUint32(s))
    if ((s = t[f + 11]!)) this.setName = readString(r, s)
    if ((s = t[f + 12]!)) this.setId = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ct extends Attributes {
  declare dreg?: Register | number
  declare key?: CtKey | number
  declare direction?: CtDirection | number
  declare sreg?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.key = nameOf(ctKeyNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.direction = nameOf(ctDirectionNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.sreg = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowOffload extends Attributes {
  declare tableName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tableName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Limit extends Attributes {
  declare rate?: bigint
  declare unit?: bigint
  declare burst?: number
  declare type?: LimitType | number
  declare flags?: Flags<LimitFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rate = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.unit = v.getBigUint64(s)
    if ((s = t[f + 6]!)) this.burst = v.getUint32(s)
    if ((s = t[f + 7]!)) this.type = nameOf(limitTypeNames, v.getUint32(s))
    if ((s = t[f + 8]!)) this.flags = flagsOf(limitFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Connlimit extends Attributes {
  declare count?: number
  declare flags?: Flags<ConnlimitFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.count = v.getUint32(s)
    if ((s = t[f + 5]!)) this.flags = flagsOf(connlimitFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Counter extends Attributes {
  declare bytes?: bigint
  declare packets?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.bytes = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.packets = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Last extends Attributes {
  declare set?: number
  declare msecs?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.set = v.getUint32(s)
    if ((s = t[f + 5]!)) this.msecs = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Log extends Attributes {
  declare group?: number
  declare prefix?: string
  declare snaplen?: number
  declare qthreshold?: number
  declare level?: LogLevel | number
  declare flags?: Flags<LogFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.group = v.getUint16(s)
    if ((s = t[f + 5]!)) this.prefix = readString(r, s)
    if ((s = t[f + 6]!)) this.snaplen = v.getUint32(s)
    if ((s = t[f + 7]!)) this.qthreshold = v.getUint16(s)
    if ((s = t[f + 8]!)) this.level = nameOf(logLevelNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.flags = flagsOf(logFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Queue extends Attributes {
  declare num?: number
  declare total?: number
  declare flags?: Flags<QueueFlags>
  declare sregQnum?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.num = v.getUint16(s)
    if ((s = t[f + 5]!)) this.total = v.getUint16(s)
    if ((s = t[f + 6]!)) this.flags = flagsOf(queueFlagsNames, v.getUint16(s))
    if ((s = t[f + 7]!)) this.sregQnum = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Quota extends Attributes {
  declare bytes?: bigint
  declare flags?: Flags<QuotaFlags>
  declare consumed?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.bytes = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.flags = flagsOf(quotaFlagsNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.consumed = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Reject extends Attributes {
  declare type?: RejectType | number
  declare icmpCode?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(rejectTypeNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.icmpCode = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Nat extends Attributes {
  declare type?: NatType | number
  declare family?: NfProtocol | number
  declare regAddrMin?: Register | number
  declare regAddrMax?: Register | number
  declare regProtoMin?: Register | number
  declare regProtoMax?: Register | number
  declare flags?: Flags<NatRangeFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(natTypeNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.family = nameOf(nfProtocolNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.regAddrMin = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.regAddrMax = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 8]!)) this.regProtoMin = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.regProtoMax = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 10]!)) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tproxy extends Attributes {
  declare family?: NfProtocol | number
  declare regAddr?: Register | number
  declare regPort?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.family = nameOf(nfProtocolNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.regAddr = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.regPort = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Masq extends Attributes {
  declare flags?: Flags<NatRangeFlags>
  declare regProtoMin?: Register | number
  declare regProtoMax?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.regProtoMin = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.regProtoMax = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Redir extends Attributes {
  declare regProtoMin?: Register | number
  declare regProtoMax?: Register | number
  declare flags?: Flags<NatRangeFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.regProtoMin = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.regProtoMax = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.flags = flagsOf(natRangeFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dup extends Attributes {
  declare sregAddr?: Register | number
  declare sregDev?: Register | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sregAddr = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.sregDev = nameOf(registerNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fwd extends Attributes {
  declare sregDev?: Register | number
  declare sregAddr?: Register | number
  declare nfproto?: NfProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sregDev = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.sregAddr = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.nfproto = nameOf(nfProtocolNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Objref extends Attributes {
  declare immType?: ObjectTypeNumber | number
  declare immName?: string
  declare setSreg?: Register | number
  declare setName?: string
  declare setId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.immType = nameOf(objectTypeNumberNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.immName = readString(r, s)
    if ((s = t[f + 6]!)) this.setSreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.setName = readString(r, s)
    if ((s = t[f + 8]!)) this.setId = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fib extends Attributes {
  declare dreg?: Register | number
  declare result?: FibResult | number
  declare flags?: Flags<FibFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.result = nameOf(fibResultNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.flags = flagsOf(fibFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Osf extends Attributes {
  declare dreg?: Register | number
  declare ttl?: number
  declare flags?: Flags<OsfFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 6]!)) this.flags = flagsOf(osfFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Synproxy extends Attributes {
  declare mss?: number
  declare wscale?: number
  declare flags?: Flags<SynproxyFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mss = v.getUint16(s)
    if ((s = t[f + 5]!)) this.wscale = v.getUint8(s)
    if ((s = t[f + 6]!)) this.flags = flagsOf(synproxyFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Xfrm extends Attributes {
  declare dreg?: Register | number
  declare key?: XfrmKey | number
  declare dir?: XfrmDirection | number
  declare spnum?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.key = nameOf(xfrmKeyNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.dir = nameOf(xfrmDirectionNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.spnum = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Numgen extends Attributes {
  declare dreg?: Register | number
  declare modulus?: number
  declare type?: NumgenType | number
  declare offset?: number
  declare setName?: string
  declare setId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.modulus = v.getUint32(s)
    if ((s = t[f + 6]!)) this.type = nameOf(numgenTypeNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.offset = v.getUint32(s)
    if ((s = t[f + 8]!)) this.setName = readString(r, s)
    if ((s = t[f + 9]!)) this.setId = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tunnel extends Attributes {
  declare key?: TunnelKey | number
  declare dreg?: Register | number
  declare mode?: TunnelMode | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.key = nameOf(tunnelKeyNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.dreg = nameOf(registerNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.mode = nameOf(tunnelModeNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Target extends Attributes {
  declare name?: string
  declare rev?: number
  declare info?: XtTarget
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.rev = v.getUint32(s)
    if ((s = t[f + 6]!)) this.info = xtTargetValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Match extends Attributes {
  declare name?: string
  declare rev?: number
  declare info?: XtMatch
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.rev = v.getUint32(s)
    if ((s = t[f + 6]!)) this.info = xtMatchValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type XtMatch = EbtMatchInfo | XtMatchInfo
export function xtMatchValue(r: Reader, s: number): XtMatch {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1327) {
  }
  if (r.tape[i]! >= 1265 && r.tape[i]! < 1277) return ebtMatchInfoValue(r, s)
  return xtMatchInfoValue(r, s)
}

export type XtTarget = EbtTargetInfo | XtTargetInfo
export function xtTargetValue(r: Reader, s: number): XtTarget {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1329) {
  }
  if (r.tape[i]! >= 1277 && r.tape[i]! < 1284) return ebtTargetInfoValue(r, s)
  return xtTargetInfoValue(r, s)
}

export type ExpressionData = Bitwise | Byteorder | Cmp | Connlimit | Counter | Ct | Dup | Dynset | Exthdr | Fib | FlowOffload | Fwd | Hash | Immediate | Inner | Last | Limit | Log | Lookup | Masq | Match | Meta | Nat | Numgen | Objref | Osf | Payload | Queue | Quota | Range | Redir | Reject | Rt | Socket | Synproxy | Target | Tproxy | Tunnel | Xfrm | Uint8Array
export function expressionDataValue(r: Reader, s: number): ExpressionData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1331) {
    case 0:
      return new Bitwise(r, i)
    case 1:
      return new Byteorder(r, i)
    case 2:
      return new Cmp(r, i)
    case 3:
      return new Connlimit(r, i)
    case 4:
      return new Counter(r, i)
    case 5:
      return new Ct(r, i)
    case 6:
      return new Dup(r, i)
    case 7:
      return new Dynset(r, i)
    case 8:
      return new Exthdr(r, i)
    case 9:
      return new Fib(r, i)
    case 10:
      return new FlowOffload(r, i)
    case 11:
      return new Fwd(r, i)
    case 12:
      return new Hash(r, i)
    case 13:
      return new Immediate(r, i)
    case 14:
      return new Inner(r, i)
    case 15:
      return new Last(r, i)
    case 16:
      return new Limit(r, i)
    case 17:
      return new Log(r, i)
    case 18:
      return new Lookup(r, i)
    case 19:
      return new Masq(r, i)
    case 20:
      return new Match(r, i)
    case 21:
      return new Meta(r, i)
    case 22:
      return new Nat(r, i)
    case 23:
      return new Numgen(r, i)
    case 24:
      return new Objref(r, i)
    case 25:
      return new Osf(r, i)
    case 26:
      return new Payload(r, i)
    case 27:
      return new Queue(r, i)
    case 28:
      return new Quota(r, i)
    case 29:
      return new Range(r, i)
    case 30:
      return new Redir(r, i)
    case 31:
      return new Reject(r, i)
    case 32:
      return new Rt(r, i)
    case 33:
      return new Socket(r, i)
    case 34:
      return new Synproxy(r, i)
    case 35:
      return new Target(r, i)
    case 36:
      return new Tproxy(r, i)
    case 37:
      return new Tunnel(r, i)
    case 38:
      return new Xfrm(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface ExpressionDataCases {
  bitwise: Bitwise
  byteorder: Byteorder
  cmp: Cmp
  connlimit: Connlimit
  counter: Counter
  ct: Ct
  dup: Dup
  dynset: Dynset
  exthdr: Exthdr
  fib: Fib
  flow_offload: FlowOffload
  fwd: Fwd
  hash: Hash
  immediate: Immediate
  inner: Inner
  last: Last
  limit: Limit
  log: Log
  lookup: Lookup
  masq: Masq
  match: Match
  meta: Meta
  nat: Nat
  numgen: Numgen
  objref: Objref
  osf: Osf
  payload: Payload
  queue: Queue
  quota: Quota
  range: Range
  redir: Redir
  reject: Reject
  rt: Rt
  socket: Socket
  synproxy: Synproxy
  target: Target
  tproxy: Tproxy
  tunnel: Tunnel
  xfrm: Xfrm
}
