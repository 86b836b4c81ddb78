// Generated from schema/netfilter/nftables.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  nameOf,
  readBytes,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type IpProtocol, ipProtocolNames } from '../route/common.js'
import { type NfProtocol, type NfStatus, nfProtocolNames, nfStatusNames } from './common.js'
import {
  Connlimit,
  Counter,
  Data,
  Expression,
  Expressions,
  Limit,
  Quota,
  Synproxy,
  type TunnelKeyFlags,
  Verdict,
  tunnelKeyFlagsNames,
} from './nft-expressions.js'
import { type Timeouts, timeoutsValue } from './timeouts.js'

export const tableFlagsNames = [
  'dormant', 'owner', 'persist',
] as const
export type TableFlags = Exclude<(typeof tableFlagsNames)[number], ''>

export const chainFlagsNames = [
  'base', 'hw-offload', 'binding', '', '', '', '', '', 'maxnamelen',
] as const
export type ChainFlags = Exclude<(typeof chainFlagsNames)[number], ''>

export const chainPolicyNames = {
  0: 'drop', 1: 'accept',
} as const
export type ChainPolicy = (typeof chainPolicyNames)[keyof typeof chainPolicyNames]

export const setFlagsNames = [
  'anonymous', 'constant', 'interval', 'map', 'timeout', 'eval', 'object', 'concat', 'expr',
] as const
export type SetFlags = Exclude<(typeof setFlagsNames)[number], ''>

export const setPolicyNames = {
  0: 'performance', 1: 'memory',
} as const
export type SetPolicy = (typeof setPolicyNames)[keyof typeof setPolicyNames]

export const elementFlagsNames = [
  'interval-end', 'catchall',
] as const
export type ElementFlags = Exclude<(typeof elementFlagsNames)[number], ''>

export const ruleCompatFlagsNames = [
  'unused', 'inv',
] as const
export type RuleCompatFlags = Exclude<(typeof ruleCompatFlagsNames)[number], ''>

export const objectTypeNames = {
  0: 'unspec', 1: 'counter', 2: 'quota', 3: 'ct-helper', 4: 'limit', 5: 'connlimit', 6: 'tunnel',
  7: 'ct-timeout', 8: 'secmark', 9: 'ct-expect', 10: 'synproxy',
} as const
export type ObjectType = (typeof objectTypeNames)[keyof typeof objectTypeNames]

export const flowtableFlagsNames = [
  'hw-offload', 'counter',
] as const
export type FlowtableFlags = Exclude<(typeof flowtableFlagsNames)[number], ''>

export const traceTypeNames = {
  0: 'unspec', 1: 'policy', 2: 'return', 3: 'rule',
} as const
export type TraceType = (typeof traceTypeNames)[keyof typeof traceTypeNames]

export class Hook extends Attributes {
  declare hooknum?: number
  declare priority?: number
  declare dev?: string
  declare devs?: Devices
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.hooknum = v.getUint32(s)
    if ((s = t[f + 5]!)) this.priority = v.getInt32(s)
    if ((s = t[f + 6]!)) this.dev = readString(r, s)
    if ((s = t[f + 7]!) < 0) this.devs = new Devices(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Devices extends Attributes {
  declare name?: string[]
  declare prefix?: string[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if ((s = t[f + 5]!)) this.prefix = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RuleCompat extends Attributes {
  declare proto?: IpProtocol | number
  declare flags?: Flags<RuleCompatFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.proto = nameOf(ipProtocolNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.flags = flagsOf(ruleCompatFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SetDescription extends Attributes {
  declare size?: number
  declare concat?: SetFields
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.size = v.getUint32(s)
    if ((s = t[f + 5]!) < 0) this.concat = new SetFields(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SetFields extends Attributes {
  declare elem?: SetField[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.elem = frames(r, s & 0x7fffffff, (r, i) => new SetField(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SetField extends Attributes {
  declare len?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.len = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Element extends Attributes {
  declare key?: Data
  declare data?: Data
  declare flags?: Flags<ElementFlags>
  declare timeout?: bigint
  declare expiration?: bigint
  declare userdata?: Uint8Array
  declare expr?: Expression
  declare objref?: string
  declare keyEnd?: Data
  declare expressions?: Expressions
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.key = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.data = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.flags = flagsOf(elementFlagsNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.timeout = v.getBigUint64(s)
    if ((s = t[f + 8]!)) this.expiration = v.getBigUint64(s)
    if ((s = t[f + 9]!)) this.userdata = readBytes(r, s)
    if ((s = t[f + 10]!) < 0) this.expr = new Expression(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.objref = readString(r, s)
    if ((s = t[f + 13]!) < 0) this.keyEnd = new Data(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!) < 0) this.expressions = new Expressions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Secmark extends Attributes {
  declare ctx?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ctx = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CtHelper extends Attributes {
  declare name?: string
  declare l3proto?: NfProtocol | number
  declare l4proto?: IpProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.l3proto = nameOf(nfProtocolNames, v.getUint16(s))
    if ((s = t[f + 6]!)) this.l4proto = nameOf(ipProtocolNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CtTimeout extends Attributes {
  declare l3proto?: NfProtocol | number
  declare l4proto?: IpProtocol | number
  declare data?: Timeouts
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.l3proto = nameOf(nfProtocolNames, v.getUint16(s))
    if ((s = t[f + 5]!)) this.l4proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 6]!) < 0) this.data = timeoutsValue(r, s)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CtExpect extends Attributes {
  declare l3proto?: NfProtocol | number
  declare l4proto?: IpProtocol | number
  declare dport?: number
  declare timeout?: number
  declare size?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.l3proto = nameOf(nfProtocolNames, v.getUint16(s))
    if ((s = t[f + 5]!)) this.l4proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.dport = v.getUint16(s)
    if ((s = t[f + 7]!)) this.timeout = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.size = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowtableHook extends Attributes {
  declare num?: number
  declare priority?: number
  declare devs?: Devices
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.num = v.getUint32(s)
    if ((s = t[f + 5]!)) this.priority = v.getInt32(s)
    if ((s = t[f + 6]!) < 0) this.devs = new Devices(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelObject extends Attributes {
  declare id?: number
  declare ip?: TunnelIp
  declare ip6?: TunnelIp6
  declare flags?: Flags<TunnelKeyFlags>
  declare tos?: number
  declare ttl?: number
  declare sport?: number
  declare dport?: number
  declare opts?: TunnelOptions
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s)
    if ((s = t[f + 5]!) < 0) this.ip = new TunnelIp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.ip6 = new TunnelIp6(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.flags = flagsOf(tunnelKeyFlagsNames, v.getUint32(s))
    if ((s = t[f + 8]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 9]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 10]!)) this.sport = v.getUint16(s)
    if ((s = t[f + 11]!)) this.dport = v.getUint16(s)
    if ((s = t[f + 12]!) < 0) this.opts = new TunnelOptions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelIp extends Attributes {
  declare src?: string
  declare dst?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.src = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.dst = readIpv4(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelIp6 extends Attributes {
  declare src?: string
  declare dst?: string
  declare flowlabel?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.src = readIpv6(r, s)
    if ((s = t[f + 5]!)) this.dst = readIpv6(r, s)
    if ((s = t[f + 6]!)) this.flowlabel = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelOptions extends Attributes {
  declare vxlan?: TunnelVxlan
  declare erspan?: TunnelErspan
  declare geneve?: TunnelGeneve[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.vxlan = new TunnelVxlan(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.erspan = new TunnelErspan(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.geneve = frames(r, s & 0x7fffffff, (r, i) => new TunnelGeneve(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelVxlan extends Attributes {
  declare gbp?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.gbp = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelErspan extends Attributes {
  declare version?: number
  declare v1Index?: number
  declare v2Hwid?: number
  declare v2Dir?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.version = v.getUint32(s)
    if ((s = t[f + 5]!)) this.v1Index = v.getUint32(s)
    if ((s = t[f + 6]!)) this.v2Hwid = v.getUint8(s)
    if ((s = t[f + 7]!)) this.v2Dir = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelGeneve extends Attributes {
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

export class TableMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare name?: string
  declare flags?: Flags<TableFlags>
  declare use?: number
  declare handle?: bigint
  declare userdata?: Uint8Array
  declare owner?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.flags = flagsOf(tableFlagsNames, v.getUint32(s))
    if ((s = t[f + 6]!)) this.use = v.getUint32(s)
    if ((s = t[f + 7]!)) this.handle = v.getBigUint64(s)
    if ((s = t[f + 9]!)) this.userdata = readBytes(r, s)
    if ((s = t[f + 10]!)) this.owner = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ChainMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare handle?: bigint
  declare name?: string
  declare hook?: Hook
  declare policy?: ChainPolicy | number
  declare use?: number
  declare type?: string
  declare counters?: Counter
  declare flags?: Flags<ChainFlags>
  declare id?: number
  declare userdata?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.handle = v.getBigUint64(s)
    if ((s = t[f + 6]!)) this.name = readString(r, s)
    if ((s = t[f + 7]!) < 0) this.hook = new Hook(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.policy = nameOf(chainPolicyNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.use = v.getUint32(s)
    if ((s = t[f + 10]!)) this.type = readString(r, s)
    if ((s = t[f + 11]!) < 0) this.counters = new Counter(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.flags = flagsOf(chainFlagsNames, v.getUint32(s))
    if ((s = t[f + 14]!)) this.id = v.getUint32(s)
    if ((s = t[f + 15]!)) this.userdata = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RuleMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare chain?: string
  declare handle?: bigint
  declare expressions?: Expressions
  declare compat?: RuleCompat
  declare position?: bigint
  declare userdata?: Uint8Array
  declare id?: number
  declare positionId?: number
  declare chainId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.chain = readString(r, s)
    if ((s = t[f + 6]!)) this.handle = v.getBigUint64(s)
    if ((s = t[f + 7]!) < 0) this.expressions = new Expressions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.compat = new RuleCompat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.position = v.getBigUint64(s)
    if ((s = t[f + 10]!)) this.userdata = readBytes(r, s)
    if ((s = t[f + 12]!)) this.id = v.getUint32(s)
    if ((s = t[f + 13]!)) this.positionId = v.getUint32(s)
    if ((s = t[f + 14]!)) this.chainId = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SetMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare name?: string
  declare flags?: Flags<SetFlags>
  declare keyType?: number
  declare keyLen?: number
  declare dataType?: number
  declare dataLen?: number
  declare policy?: SetPolicy | number
  declare desc?: SetDescription
  declare id?: number
  declare timeout?: bigint
  declare gcInterval?: number
  declare userdata?: Uint8Array
  declare objType?: ObjectType | number
  declare handle?: bigint
  declare expr?: Expression
  declare expressions?: Expressions
  declare type?: string
  declare count?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.name = readString(r, s)
    if ((s = t[f + 6]!)) this.flags = flagsOf(setFlagsNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.keyType = v.getUint32(s)
    if ((s = t[f + 8]!)) this.keyLen = v.getUint32(s)
    if ((s = t[f + 9]!)) this.dataType = v.getUint32(s)
    if ((s = t[f + 10]!)) this.dataLen = v.getUint32(s)
    if ((s = t[f + 11]!)) this.policy = nameOf(setPolicyNames, v.getUint32(s))
    if ((s = t[f + 12]!) < 0) this.desc = new SetDescription(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.id = v.getUint32(s)
    if ((s = t[f + 14]!)) this.timeout = v.getBigUint64(s)
    if ((s = t[f + 15]!)) this.gcInterval = v.getUint32(s)
    if ((s = t[f + 16]!)) this.userdata = readBytes(r, s)
    if ((s = t[f + 18]!)) this.objType = nameOf(objectTypeNames, v.getUint32(s))
    if ((s = t[f + 19]!)) this.handle = v.getBigUint64(s)
    if ((s = t[f + 20]!) < 0) this.expr = new Expression(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 21]!) < 0) this.expressions = new Expressions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!)) this.type = readString(r, s)
    if ((s = t[f + 23]!)) this.count = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ElementsMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare set?: string
  declare elements?: Element[]
  declare setId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.set = readString(r, s)
    if ((s = t[f + 6]!) < 0) this.elements = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Element(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.setId = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GenerationMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare id?: number
  declare procPid?: number
  declare procName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.id = v.getUint32(s)
    if ((s = t[f + 5]!)) this.procPid = v.getUint32(s)
    if ((s = t[f + 6]!)) this.procName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TraceMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare chain?: string
  declare ruleHandle?: bigint
  declare type?: TraceType | number
  declare verdict?: Verdict
  declare id?: number
  declare llHeader?: Uint8Array
  declare networkHeader?: Uint8Array
  declare transportHeader?: Uint8Array
  declare iif?: number
  declare iiftype?: number
  declare oif?: number
  declare oiftype?: number
  declare mark?: number
  declare nfproto?: NfProtocol | number
  declare policy?: ChainPolicy | number
  declare ctId?: number
  declare ctDirection?: number
  declare ctStatus?: Flags<NfStatus>
  declare ctState?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.chain = readString(r, s)
    if ((s = t[f + 6]!)) this.ruleHandle = v.getBigUint64(s)
    if ((s = t[f + 7]!)) this.type = nameOf(traceTypeNames, v.getUint32(s))
    if ((s = t[f + 8]!) < 0) this.verdict = new Verdict(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.id = v.getUint32(s)
    if ((s = t[f + 10]!)) this.llHeader = readBytes(r, s)
    if ((s = t[f + 11]!)) this.networkHeader = readBytes(r, s)
    if ((s = t[f + 12]!)) this.transportHeader = readBytes(r, s)
    if ((s = t[f + 13]!)) this.iif = v.getUint32(s)
    if ((s = t[f + 14]!)) this.iiftype = v.getUint16(s)
    if ((s = t[f + 15]!)) this.oif = v.getUint32(s)
    if ((s = t[f + 16]!)) this.oiftype = v.getUint16(s)
    if ((s = t[f + 17]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 18]!)) this.nfproto = nameOf(nfProtocolNames, v.getUint32(s))
    if ((s = t[f + 19]!)) this.policy = nameOf(chainPolicyNames, v.getUint32(s))
    if ((s = t[f + 21]!)) this.ctId = v.getUint32(s)
    if ((s = t[f + 22]!)) this.ctDirection = v.getUint8(s)
    if ((s = t[f + 23]!)) this.ctStatus = flagsOf(nfStatusNames, v.getUint32(s))
    if ((s = t[f + 24]!)) this.ctState = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ObjectMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare name?: string
  declare type?: ObjectType | number
  declare data?: ObjectData
  declare use?: number
  declare handle?: bigint
  declare userdata?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.name = readString(r, s)
    if ((s = t[f + 6]!)) this.type = nameOf(objectTypeNames, v.getUint32(s))
    if ((s = t[f + 7]!)) this.data = objectDataValue(r, s)
    if ((s = t[f + 8]!)) this.use = v.getUint32(s)
    if ((s = t[f + 9]!)) this.handle = v.getBigUint64(s)
    if ((s = t[f + 11]!)) this.userdata = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FlowtableMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare table?: string
  declare name?: string
  declare hook?: FlowtableHook
  declare use?: number
  declare handle?: bigint
  declare flags?: Flags<FlowtableFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.name = readString(r, s)
    if ((s = t[f + 6]!) < 0) this.hook = new FlowtableHook(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.use = v.getUint32(s)
    if ((s = t[f + 8]!)) this.handle = v.getBigUint64(s)
    if ((s = t[f + 10]!)) this.flags = flagsOf(flowtableFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type ObjectData = Counter | Quota | CtHelper | Limit | Connlimit | TunnelObject | CtTimeout | Secmark | CtExpect | Synproxy | Uint8Array
export function objectDataValue(r: Reader, s: number): ObjectData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1421) {
    case 0:
      return new Counter(r, i)
    case 1:
      return new Quota(r, i)
    case 2:
      return new CtHelper(r, i)
    case 3:
      return new Limit(r, i)
    case 4:
      return new Connlimit(r, i)
    case 5:
      return new TunnelObject(r, i)
    case 6:
      return new CtTimeout(r, i)
    case 7:
      return new Secmark(r, i)
    case 8:
      return new CtExpect(r, i)
    case 9:
      return new Synproxy(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface ObjectDataCases {
  counter: Counter
  quota: Quota
  'ct-helper': CtHelper
  limit: Limit
  connlimit: Connlimit
  tunnel: TunnelObject
  'ct-timeout': CtTimeout
  secmark: Secmark
  'ct-expect': CtExpect
  synproxy: Synproxy
}

export interface NftablesOperations {
  newtable: { request: TableMessage; reply: TableMessage; event: TableMessage; dump: false }
  gettable: { request: TableMessage; reply: TableMessage; event: never; dump: true }
  deltable: { request: TableMessage; reply: TableMessage; event: TableMessage; dump: false }
  newchain: { request: ChainMessage; reply: ChainMessage; event: ChainMessage; dump: false }
  getchain: { request: ChainMessage; reply: ChainMessage; event: never; dump: true }
  delchain: { request: ChainMessage; reply: ChainMessage; event: ChainMessage; dump: false }
  newrule: { request: RuleMessage; reply: RuleMessage; event: RuleMessage; dump: false }
  getrule: { request: RuleMessage; reply: RuleMessage; event: never; dump: true }
  delrule: { request: RuleMessage; reply: RuleMessage; event: RuleMessage; dump: false }
  newset: { request: SetMessage; reply: SetMessage; event: SetMessage; dump: false }
  getset: { request: SetMessage; reply: SetMessage; event: never; dump: true }
  delset: { request: SetMessage; reply: SetMessage; event: SetMessage; dump: false }
  newsetelem: { request: ElementsMessage; reply: ElementsMessage; event: ElementsMessage; dump: false }
  getsetelem: { request: ElementsMessage; reply: ElementsMessage; event: never; dump: true }
  delsetelem: { request: ElementsMessage; reply: ElementsMessage; event: ElementsMessage; dump: false }
  newgen: { request: never; reply: never; event: GenerationMessage; dump: false }
  getgen: { request: GenerationMessage; reply: GenerationMessage; event: never; dump: true }
  trace: { request: never; reply: never; event: TraceMessage; dump: false }
  newobj: { request: ObjectMessage; reply: ObjectMessage; event: ObjectMessage; dump: false }
  getobj: { request: ObjectMessage; reply: ObjectMessage; event: never; dump: true }
  delobj: { request: ObjectMessage; reply: ObjectMessage; event: ObjectMessage; dump: false }
  'getobj-reset': { request: ObjectMessage; reply: ObjectMessage; event: never; dump: true }
  newflowtable: { request: FlowtableMessage; reply: FlowtableMessage; event: FlowtableMessage; dump: false }
  getflowtable: { request: FlowtableMessage; reply: FlowtableMessage; event: never; dump: true }
  delflowtable: { request: FlowtableMessage; reply: FlowtableMessage; event: FlowtableMessage; dump: false }
  'getrule-reset': { request: RuleMessage; reply: RuleMessage; event: never; dump: true }
  destroytable: { request: TableMessage; reply: never; event: never; dump: false }
  destroychain: { request: ChainMessage; reply: never; event: never; dump: false }
  destroyrule: { request: RuleMessage; reply: never; event: never; dump: false }
  destroyset: { request: SetMessage; reply: never; event: never; dump: false }
  destroysetelem: { request: ElementsMessage; reply: never; event: never; dump: false }
  destroyobj: { request: ObjectMessage; reply: never; event: never; dump: false }
  destroyflowtable: { request: FlowtableMessage; reply: never; event: never; dump: false }
  'getsetelem-reset': { request: ElementsMessage; reply: ElementsMessage; event: never; dump: true }
}

export type NftablesGroup = 'nftables' | 'nftrace'

export const nftablesFamily: Family<NftablesOperations, NftablesGroup> = {
  name: 'nftables',
  fingerprint,
  readers: {
    newtable: TableMessage,
    gettable: TableMessage,
    deltable: TableMessage,
    newchain: ChainMessage,
    getchain: ChainMessage,
    delchain: ChainMessage,
    newrule: RuleMessage,
    getrule: RuleMessage,
    delrule: RuleMessage,
    newset: SetMessage,
    getset: SetMessage,
    delset: SetMessage,
    newsetelem: ElementsMessage,
    getsetelem: ElementsMessage,
    delsetelem: ElementsMessage,
    newgen: GenerationMessage,
    getgen: GenerationMessage,
    trace: TraceMessage,
    newobj: ObjectMessage,
    getobj: ObjectMessage,
    delobj: ObjectMessage,
    'getobj-reset': ObjectMessage,
    newflowtable: FlowtableMessage,
    getflowtable: FlowtableMessage,
    delflowtable: FlowtableMessage,
    'getrule-reset': RuleMessage,
    destroytable: TableMessage,
    destroychain: ChainMessage,
    destroyrule: RuleMessage,
    destroyset: SetMessage,
    destroysetelem: ElementsMessage,
    destroyobj: ObjectMessage,
    destroyflowtable: FlowtableMessage,
    'getsetelem-reset': ElementsMessage,
  },
  groups: {
    nftables: 7,
    nftrace: 9,
  },
}
