// Generated from schema/route/rule.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  lengthAt,
  nameOf,
  readBytes,
  readIp,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import {
  type AddressFamily,
  type IpProtocol,
  type RtProtocol,
  type RtTable,
  addressFamilyNames,
  ipProtocolNames,
  rtProtocolNames,
  rtTableNames,
} from './common.js'

export const ruleActionNames = {
  0: 'unspec', 1: 'to-tbl', 2: 'goto', 3: 'nop', 4: 'res3', 5: 'res4', 6: 'blackhole', 7: 'unreachable',
  8: 'prohibit',
} as const
export type RuleAction = (typeof ruleActionNames)[keyof typeof ruleActionNames]

export const ruleFlagsNames = [
  'permanent', 'invert', 'unresolved', 'iif-detached', 'oif-detached', '', '', '', '', '', '', '', '', '', '',
  '', 'find-saddr',
] as const
export type RuleFlags = Exclude<(typeof ruleFlagsNames)[number], ''>

export class FibRuleUidRange extends Struct {
  declare start: number
  declare end: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.start = v.getUint32(s, le)
    if (n >= 8) this.end = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class FibRulePortRange extends Struct {
  declare start: number
  declare end: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.start = v.getUint16(s, le)
    if (n >= 4) this.end = v.getUint16(s + 2, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class RuleMessage extends Attributes {
  declare family: AddressFamily | number
  declare dstLen: number
  declare srcLen: number
  declare tos: number
  declare ruleTable: RtTable | number
  declare action: RuleAction | number
  declare flags: Flags<RuleFlags>
  declare dst?: string
  declare src?: string
  declare iifname?: string
  declare goto?: number
  declare unused2?: Uint8Array
  declare priority?: number
  declare unused3?: Uint8Array
  declare unused4?: Uint8Array
  declare unused5?: Uint8Array
  declare fwmark?: number
  declare flow?: number
  declare tunId?: bigint
  declare suppressIfgroup?: number
  declare suppressPrefixlen?: number
  declare table?: RtTable | number
  declare fwmask?: number
  declare oifname?: string
  declare l3mdev?: number
  declare uidRange?: FibRuleUidRange
  declare protocol?: RtProtocol | number
  declare ipProto?: IpProtocol | number
  declare sportRange?: FibRulePortRange
  declare dportRange?: FibRulePortRange
  declare dscp?: number
  declare flowlabel?: number
  declare flowlabelMask?: number
  declare sportMask?: number
  declare dportMask?: number
  declare dscpMask?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.dstLen = v.getUint8(s + 1)
    this.srcLen = v.getUint8(s + 2)
    this.tos = v.getUint8(s + 3)
    this.ruleTable = nameOf(rtTableNames, v.getUint8(s + 4))
    this.action = nameOf(ruleActionNames, v.getUint8(s + 7))
    this.flags = flagsOf(ruleFlagsNames, v.getUint32(s + 8, le))
    if ((s = t[f + 4]!)) this.dst = readIp(r, s)
    if ((s = t[f + 5]!)) this.src = readIp(r, s)
    if ((s = t[f + 6]!)) this.iifname = readString(r, s)
    if ((s = t[f + 7]!)) this.goto = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.unused2 = readBytes(r, s)
    if ((s = t[f + 9]!)) this.priority = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.unused3 = readBytes(r, s)
    if ((s = t[f + 11]!)) this.unused4 = readBytes(r, s)
    if ((s = t[f + 12]!)) this.unused5 = readBytes(r, s)
    if ((s = t[f + 13]!)) this.fwmark = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.flow = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.tunId = v.getBigUint64(s)
    if ((s = t[f + 16]!)) this.suppressIfgroup = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.suppressPrefixlen = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.table = nameOf(rtTableNames, v.getUint32(s, le))
    if ((s = t[f + 19]!)) this.fwmask = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.oifname = readString(r, s)
    if ((s = t[f + 22]!)) this.l3mdev = v.getUint8(s)
    if ((s = t[f + 23]!)) this.uidRange = new FibRuleUidRange(r, s, lengthAt(r, s))
    if ((s = t[f + 24]!)) this.protocol = nameOf(rtProtocolNames, v.getUint8(s))
    if ((s = t[f + 25]!)) this.ipProto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 26]!)) this.sportRange = new FibRulePortRange(r, s, lengthAt(r, s))
    if ((s = t[f + 27]!)) this.dportRange = new FibRulePortRange(r, s, lengthAt(r, s))
    if ((s = t[f + 28]!)) this.dscp = v.getUint8(s)
    if ((s = t[f + 29]!)) this.flowlabel = v.getUint32(s)
    if ((s = t[f + 30]!)) this.flowlabelMask = v.getUint32(s)
    if ((s = t[f + 31]!)) this.sportMask = v.getUint16(s, le)
    if ((s = t[f + 32]!)) this.dportMask = v.getUint16(s, le)
    if ((s = t[f + 33]!)) this.dscpMask = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface RuleOperations {
  newrule: { request: RuleMessage; reply: RuleMessage; event: RuleMessage; dump: false }
  delrule: { request: RuleMessage; reply: RuleMessage; event: RuleMessage; dump: false }
  getrule: { request: RuleMessage; reply: RuleMessage; event: never; dump: true }
}

export type RuleGroup = 'ipv4-rule' | 'decnet-rule' | 'ipv6-rule'

export const ruleFamily: Family<RuleOperations, RuleGroup> = {
  name: 'rule',
  fingerprint,
  readers: {
    newrule: RuleMessage,
    delrule: RuleMessage,
    getrule: RuleMessage,
  },
  groups: {
    'ipv4-rule': 8,
    'decnet-rule': 16,
    'ipv6-rule': 19,
  },
}
