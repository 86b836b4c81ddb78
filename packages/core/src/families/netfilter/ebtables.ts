// Generated from schema/netfilter/ebtables.yaml: edit that file, then `npm run schema`.

import {
  type Flags,
  type Reader,
  Struct,
  flagsOf,
  nameOf,
  readArray,
  readBytes,
  readIpv4,
  readIpv6,
  readMac,
  readString,
} from '../../reader/support.js'
import { type XtMatchInfo, xtMatchInfoValue } from './xt-matches.js'
import { type XtTargetInfo, xtTargetInfoValue } from './xt-targets.js'

export const ebtVerdictNames = {
  [-4]: 'return', [-3]: 'continue', [-2]: 'drop', [-1]: 'accept',
} as const
export type EbtVerdict = (typeof ebtVerdictNames)[keyof typeof ebtVerdictNames]

export const ebtArpFlagsNames = [
  'opcode', 'htype', 'ptype', 'src-ip', 'dst-ip', 'src-mac', 'dst-mac', 'grat',
] as const
export type EbtArpFlags = Exclude<(typeof ebtArpFlagsNames)[number], ''>

export const ebtIpFlagsNames = [
  'source', 'dest', 'tos', 'proto', 'sport', 'dport', 'icmp', 'igmp',
] as const
export type EbtIpFlags = Exclude<(typeof ebtIpFlagsNames)[number], ''>

export const ebtIp6FlagsNames = [
  'source', 'dest', 'tclass', 'proto', 'sport', 'dport', 'icmp6',
] as const
export type EbtIp6Flags = Exclude<(typeof ebtIp6FlagsNames)[number], ''>

export const ebtLogFlagsNames = [
  'ip', 'arp', 'nflog', 'ip6',
] as const
export type EbtLogFlags = Exclude<(typeof ebtLogFlagsNames)[number], ''>

export const ebtStpFlagsNames = [
  'type', 'flags', 'rootprio', 'rootaddr', 'rootcost', 'senderprio', 'senderaddr', 'port', 'msgage', 'maxage',
  'hellotime', 'fwdd',
] as const
export type EbtStpFlags = Exclude<(typeof ebtStpFlagsNames)[number], ''>

export const ebtVlanFlagsNames = [
  'id', 'prio', 'encap',
] as const
export type EbtVlanFlags = Exclude<(typeof ebtVlanFlagsNames)[number], ''>

export class Ebt8023Info extends Struct {
  declare sap: number
  declare type: number
  declare bitmask: number
  declare invflags: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.sap = v.getUint8(s)
    if (n >= 4) this.type = v.getUint16(s + 2)
    if (n >= 5) this.bitmask = v.getUint8(s + 4)
    if (n >= 6) this.invflags = v.getUint8(s + 5)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class EbtArpInfo extends Struct {
  declare htype: number
  declare ptype: number
  declare opcode: number
  declare saddr: string
  declare smsk: string
  declare daddr: string
  declare dmsk: string
  declare smaddr: string
  declare smmsk: string
  declare dmaddr: string
  declare dmmsk: string
  declare bitmask: Flags<EbtArpFlags>
  declare invflags: Flags<EbtArpFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.htype = v.getUint16(s)
    if (n >= 4) this.ptype = v.getUint16(s + 2)
    if (n >= 6) this.opcode = v.getUint16(s + 4)
    if (n >= 12) this.saddr = readIpv4(r, s + 8, 4)
    if (n >= 16) this.smsk = readIpv4(r, s + 12, 4)
    if (n >= 20) this.daddr = readIpv4(r, s + 16, 4)
    if (n >= 24) this.dmsk = readIpv4(r, s + 20, 4)
    if (n >= 30) this.smaddr = readMac(r, s + 24, 6)
    if (n >= 36) this.smmsk = readMac(r, s + 30, 6)
    if (n >= 42) this.dmaddr = readMac(r, s + 36, 6)
    if (n >= 48) this.dmmsk = readMac(r, s + 42, 6)
    if (n >= 49) this.bitmask = flagsOf(ebtArpFlagsNames, v.getUint8(s + 48))
    if (n >= 50) this.invflags = flagsOf(ebtArpFlagsNames, v.getUint8(s + 49))
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export class EbtArpreplyInfo extends Struct {
  declare mac: string
  declare target: EbtVerdict | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 6) this.mac = readMac(r, s, 6)
    if (n >= 12) this.target = nameOf(ebtVerdictNames, v.getInt32(s + 8, le))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class EbtIpInfo extends Struct {
  declare saddr: string
  declare daddr: string
  declare smsk: string
  declare dmsk: string
  declare tos: number
  declare protocol: number
  declare bitmask: Flags<EbtIpFlags>
  declare invflags: Flags<EbtIpFlags>
  declare sport: number[]
  declare dport: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.saddr = readIpv4(r, s, 4)
    if (n >= 8) this.daddr = readIpv4(r, s + 4, 4)
    if (n >= 12) this.smsk = readIpv4(r, s + 8, 4)
    if (n >= 16) this.dmsk = readIpv4(r, s + 12, 4)
    if (n >= 17) this.tos = v.getUint8(s + 16)
    if (n >= 18) this.protocol = v.getUint8(s + 17)
    if (n >= 19) this.bitmask = flagsOf(ebtIpFlagsNames, v.getUint8(s + 18))
    if (n >= 20) this.invflags = flagsOf(ebtIpFlagsNames, v.getUint8(s + 19))
    if (n >= 24) this.sport = readArray(r, s + 20, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 28) this.dport = readArray(r, s + 24, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class EbtIp6Info extends Struct {
  declare saddr: string
  declare daddr: string
  declare smsk: string
  declare dmsk: string
  declare tclass: number
  declare protocol: number
  declare bitmask: Flags<EbtIp6Flags>
  declare invflags: Flags<EbtIp6Flags>
  declare sport: number[]
  declare dport: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 16) this.saddr = readIpv6(r, s, 16)
    if (n >= 32) this.daddr = readIpv6(r, s + 16, 16)
    if (n >= 48) this.smsk = readIpv6(r, s + 32, 16)
    if (n >= 64) this.dmsk = readIpv6(r, s + 48, 16)
    if (n >= 65) this.tclass = v.getUint8(s + 64)
    if (n >= 66) this.protocol = v.getUint8(s + 65)
    if (n >= 67) this.bitmask = flagsOf(ebtIp6FlagsNames, v.getUint8(s + 66))
    if (n >= 68) this.invflags = flagsOf(ebtIp6FlagsNames, v.getUint8(s + 67))
    if (n >= 72) this.sport = readArray(r, s + 68, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n >= 76) this.dport = readArray(r, s + 72, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 4)
    if (n > 80) this.trailing = readBytes(r, s + 80, n - 80)
  }
}

export class EbtLimitInfo extends Struct {
  declare avg: number
  declare burst: number
  declare prev: bigint
  declare credit: number
  declare creditCap: number
  declare cost: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.avg = v.getUint32(s, le)
    if (n >= 8) this.burst = v.getUint32(s + 4, le)
    if (n >= 16) this.prev = v.getBigUint64(s + 8, le)
    if (n >= 20) this.credit = v.getUint32(s + 16, le)
    if (n >= 24) this.creditCap = v.getUint32(s + 20, le)
    if (n >= 28) this.cost = v.getUint32(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class EbtLogInfo extends Struct {
  declare loglevel: number
  declare prefix: string
  declare bitmask: Flags<EbtLogFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.loglevel = v.getUint8(s)
    if (n >= 31) this.prefix = readString(r, s + 1, 30)
    if (n >= 36) this.bitmask = flagsOf(ebtLogFlagsNames, v.getUint32(s + 32, le))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class EbtMarkMInfo extends Struct {
  declare mark: bigint
  declare mask: bigint
  declare invert: number
  declare bitmask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.mark = v.getBigUint64(s, le)
    if (n >= 16) this.mask = v.getBigUint64(s + 8, le)
    if (n >= 17) this.invert = v.getUint8(s + 16)
    if (n >= 18) this.bitmask = v.getUint8(s + 17)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class EbtMarkTInfo extends Struct {
  declare mark: bigint
  declare target: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.mark = v.getBigUint64(s, le)
    if (n >= 12) this.target = v.getInt32(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class EbtNatInfo extends Struct {
  declare mac: string
  declare target: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 6) this.mac = readMac(r, s, 6)
    if (n >= 12) this.target = v.getInt32(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class EbtNflogInfo extends Struct {
  declare len: number
  declare group: number
  declare threshold: number
  declare flags: number
  declare prefix: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.len = v.getUint32(s, le)
    if (n >= 6) this.group = v.getUint16(s + 4, le)
    if (n >= 8) this.threshold = v.getUint16(s + 6, le)
    if (n >= 10) this.flags = v.getUint16(s + 8, le)
    if (n >= 76) this.prefix = readString(r, s + 12, 64)
    if (n > 80) this.trailing = readBytes(r, s + 80, n - 80)
  }
}

export class EbtPkttypeInfo extends Struct {
  declare pktType: number
  declare invert: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.pktType = v.getUint8(s)
    if (n >= 2) this.invert = v.getUint8(s + 1)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class EbtRedirectInfo extends Struct {
  declare target: EbtVerdict | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.target = nameOf(ebtVerdictNames, v.getInt32(s, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class EbtStpConfigInfo extends Struct {
  declare flags: number
  declare rootPriol: number
  declare rootPriou: number
  declare rootAddr: string
  declare rootAddrmsk: string
  declare rootCostl: number
  declare rootCostu: number
  declare senderPriol: number
  declare senderPriou: number
  declare senderAddr: string
  declare senderAddrmsk: string
  declare portl: number
  declare portu: number
  declare msgAgel: number
  declare msgAgeu: number
  declare maxAgel: number
  declare maxAgeu: number
  declare helloTimel: number
  declare helloTimeu: number
  declare forwardDelayl: number
  declare forwardDelayu: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.flags = v.getUint8(s)
    if (n >= 4) this.rootPriol = v.getUint16(s + 2, le)
    if (n >= 6) this.rootPriou = v.getUint16(s + 4, le)
    if (n >= 12) this.rootAddr = readMac(r, s + 6, 6)
    if (n >= 18) this.rootAddrmsk = readMac(r, s + 12, 6)
    if (n >= 24) this.rootCostl = v.getUint32(s + 20, le)
    if (n >= 28) this.rootCostu = v.getUint32(s + 24, le)
    if (n >= 30) this.senderPriol = v.getUint16(s + 28, le)
    if (n >= 32) this.senderPriou = v.getUint16(s + 30, le)
    if (n >= 38) this.senderAddr = readMac(r, s + 32, 6)
    if (n >= 44) this.senderAddrmsk = readMac(r, s + 38, 6)
    if (n >= 46) this.portl = v.getUint16(s + 44, le)
    if (n >= 48) this.portu = v.getUint16(s + 46, le)
    if (n >= 50) this.msgAgel = v.getUint16(s + 48, le)
    if (n >= 52) this.msgAgeu = v.getUint16(s + 50, le)
    if (n >= 54) this.maxAgel = v.getUint16(s + 52, le)
    if (n >= 56) this.maxAgeu = v.getUint16(s + 54, le)
    if (n >= 58) this.helloTimel = v.getUint16(s + 56, le)
    if (n >= 60) this.helloTimeu = v.getUint16(s + 58, le)
    if (n >= 62) this.forwardDelayl = v.getUint16(s + 60, le)
    if (n >= 64) this.forwardDelayu = v.getUint16(s + 62, le)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class EbtStpInfo extends Struct {
  declare type: number
  declare config: EbtStpConfigInfo
  declare bitmask: Flags<EbtStpFlags>
  declare invflags: Flags<EbtStpFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.type = v.getUint8(s)
    if (n >= 68) this.config = new EbtStpConfigInfo(r, s + 4, 64)
    if (n >= 70) this.bitmask = flagsOf(ebtStpFlagsNames, v.getUint16(s + 68, le))
    if (n >= 72) this.invflags = flagsOf(ebtStpFlagsNames, v.getUint16(s + 70, le))
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class EbtVlanInfo extends Struct {
  declare id: number
  declare prio: number
  declare encap: number
  declare bitmask: Flags<EbtVlanFlags>
  declare invflags: Flags<EbtVlanFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.id = v.getUint16(s, le)
    if (n >= 3) this.prio = v.getUint8(s + 2)
    if (n >= 6) this.encap = v.getUint16(s + 4)
    if (n >= 7) this.bitmask = flagsOf(ebtVlanFlagsNames, v.getUint8(s + 6))
    if (n >= 8) this.invflags = flagsOf(ebtVlanFlagsNames, v.getUint8(s + 7))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export type EbtMatchInfo = Ebt8023Info | EbtArpInfo | EbtIpInfo | EbtIp6Info | EbtLimitInfo | EbtLogInfo | EbtMarkMInfo | EbtNflogInfo | EbtPkttypeInfo | EbtStpInfo | EbtVlanInfo | XtMatchInfo
export function ebtMatchInfoValue(r: Reader, s: number): EbtMatchInfo {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1265) {
    case 0:
      return new Ebt8023Info(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new EbtArpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new EbtIpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 3:
      return new EbtIp6Info(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 4:
      return new EbtLimitInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return new EbtLogInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 6:
      return new EbtMarkMInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 7:
      return new EbtNflogInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 8:
      return new EbtPkttypeInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 9:
      return new EbtStpInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 10:
      return new EbtVlanInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return xtMatchInfoValue(r, s)
}

export interface EbtMatchInfoCases {
  '802_3': Ebt8023Info
  arp: EbtArpInfo
  ip: EbtIpInfo
  ip6: EbtIp6Info
  limit: EbtLimitInfo
  log: EbtLogInfo
  mark_m: EbtMarkMInfo
  nflog: EbtNflogInfo
  pkttype: EbtPkttypeInfo
  stp: EbtStpInfo
  vlan: EbtVlanInfo
}

export type EbtTargetInfo = EbtArpreplyInfo | EbtNatInfo | EbtLogInfo | EbtMarkTInfo | EbtNflogInfo | EbtRedirectInfo | XtTargetInfo
export function ebtTargetInfoValue(r: Reader, s: number): EbtTargetInfo {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1277) {
    case 0:
      return new EbtArpreplyInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new EbtNatInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new EbtLogInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 3:
      return new EbtMarkTInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 4:
      return new EbtNflogInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return new EbtRedirectInfo(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return xtTargetInfoValue(r, s)
}

export interface EbtTargetInfoCases {
  arpreply: EbtArpreplyInfo
  dnat: EbtNatInfo
  log: EbtLogInfo
  mark: EbtMarkTInfo
  nflog: EbtNflogInfo
  redirect: EbtRedirectInfo
  snat: EbtNatInfo
}
