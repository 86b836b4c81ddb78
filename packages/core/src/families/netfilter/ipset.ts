// Generated from schema/netfilter/ipset.yaml: edit that file, then `npm run schema`.

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
  nameOf,
  readBytes,
  readIpv4,
  readIpv6,
  readMac,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type IpProtocol, ipProtocolNames } from '../route/common.js'
import { type NfProtocol, nfProtocolNames } from './common.js'

export const commandFlagsNames = [
  'exist', 'list-setname', 'list-header', 'skip-counter-update', 'skip-subcounter-update', 'match-counters',
  '', 'return-nomatch', 'map-skbmark', 'map-skbprio', 'map-skbqueue',
] as const
export type CommandFlags = Exclude<(typeof commandFlagsNames)[number], ''>

export const memberFlagsNames = [
  'before', 'physdev', 'nomatch', 'with-counters', 'with-comment', 'with-forceadd', 'with-skbinfo',
  'iface-wildcard',
] as const
export type MemberFlags = Exclude<(typeof memberFlagsNames)[number], ''>

export class Members extends Attributes {
  declare data?: Member[]
  declare lineno?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.data = frames(r, s & 0x7fffffff, (r, i) => new Member(r, i), this)
    if ((s = t[f + 5]!)) this.lineno = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Create extends Attributes {
  declare ip?: Address
  declare ipTo?: Address
  declare cidr?: number
  declare port?: number
  declare portTo?: number
  declare timeout?: number
  declare proto?: IpProtocol | number
  declare cadtFlags?: Flags<MemberFlags>
  declare cadtLineno?: number
  declare mark?: number
  declare markmask?: Markmask
  declare bitmask?: Address
  declare initval?: number
  declare hashsize?: number
  declare maxelem?: number
  declare netmask?: number
  declare bucketsize?: number
  declare resize?: number
  declare size?: number
  declare elements?: number
  declare references?: number
  declare memsize?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.ip = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.ipTo = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.cidr = v.getUint8(s)
    if ((s = t[f + 7]!)) this.port = v.getUint16(s)
    if ((s = t[f + 8]!)) this.portTo = v.getUint16(s)
    if ((s = t[f + 9]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 10]!)) this.proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.cadtFlags = flagsOf(memberFlagsNames, v.getUint32(s))
    if ((s = t[f + 12]!)) this.cadtLineno = v.getUint32(s)
    if ((s = t[f + 13]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 14]!)) this.markmask = markmaskValue(r, s)
    if ((s = t[f + 15]!) < 0) this.bitmask = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.initval = v.getUint32(s)
    if ((s = t[f + 17]!)) this.hashsize = v.getUint32(s)
    if ((s = t[f + 18]!)) this.maxelem = v.getUint32(s)
    if ((s = t[f + 19]!)) this.netmask = v.getUint8(s)
    if ((s = t[f + 20]!)) this.bucketsize = v.getUint8(s)
    if ((s = t[f + 21]!)) this.resize = v.getUint8(s)
    if ((s = t[f + 22]!)) this.size = v.getUint32(s)
    if ((s = t[f + 23]!)) this.elements = v.getUint32(s)
    if ((s = t[f + 24]!)) this.references = v.getUint32(s)
    if ((s = t[f + 25]!)) this.memsize = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Member extends Attributes {
  declare ip?: Address
  declare ipTo?: Address
  declare cidr?: number
  declare port?: number
  declare portTo?: number
  declare timeout?: number
  declare proto?: IpProtocol | number
  declare cadtFlags?: Flags<MemberFlags>
  declare cadtLineno?: number
  declare mark?: number
  declare markmask?: number
  declare bitmask?: Address
  declare ether?: string
  declare name?: string
  declare nameref?: string
  declare ip2?: Address
  declare cidr2?: number
  declare ip2To?: Address
  declare iface?: string
  declare bytes?: bigint
  declare packets?: bigint
  declare comment?: string
  declare skbmark?: bigint
  declare skbprio?: number
  declare skbqueue?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.ip = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.ipTo = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.cidr = v.getUint8(s)
    if ((s = t[f + 7]!)) this.port = v.getUint16(s)
    if ((s = t[f + 8]!)) this.portTo = v.getUint16(s)
    if ((s = t[f + 9]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 10]!)) this.proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.cadtFlags = flagsOf(memberFlagsNames, v.getUint32(s))
    if ((s = t[f + 12]!)) this.cadtLineno = v.getUint32(s)
    if ((s = t[f + 13]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 14]!)) this.markmask = v.getUint32(s)
    if ((s = t[f + 15]!) < 0) this.bitmask = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.ether = readMac(r, s)
    if ((s = t[f + 17]!)) this.name = readString(r, s)
    if ((s = t[f + 18]!)) this.nameref = readString(r, s)
    if ((s = t[f + 19]!) < 0) this.ip2 = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!)) this.cidr2 = v.getUint8(s)
    if ((s = t[f + 21]!) < 0) this.ip2To = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!)) this.iface = readString(r, s)
    if ((s = t[f + 23]!)) this.bytes = v.getBigUint64(s)
    if ((s = t[f + 24]!)) this.packets = v.getBigUint64(s)
    if ((s = t[f + 25]!)) this.comment = readString(r, s)
    if ((s = t[f + 26]!)) this.skbmark = v.getBigUint64(s)
    if ((s = t[f + 27]!)) this.skbprio = v.getUint32(s)
    if ((s = t[f + 28]!)) this.skbqueue = v.getUint16(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Address extends Attributes {
  declare ipv4?: string
  declare ipv6?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ipv4 = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.ipv6 = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IpsetMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare protocol?: number
  declare setname?: string
  declare typename?: string
  declare revision?: number
  declare family?: NfProtocol | number
  declare flags?: Flags<CommandFlags>
  declare data?: Data
  declare adt?: Members
  declare lineno?: number
  declare revisionMin?: number
  declare index?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.protocol = v.getUint8(s)
    if ((s = t[f + 5]!)) this.setname = readString(r, s)
    if ((s = t[f + 6]!)) this.typename = readString(r, s)
    if ((s = t[f + 7]!)) this.revision = v.getUint8(s)
    if ((s = t[f + 8]!)) this.family = nameOf(nfProtocolNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.flags = flagsOf(commandFlagsNames, v.getUint32(s))
    if ((s = t[f + 10]!) < 0) this.data = dataValue(r, s)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.adt = new Members(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.lineno = v.getUint32(s)
    if ((s = t[f + 13]!)) this.revisionMin = v.getUint8(s)
    if ((s = t[f + 14]!)) this.index = v.getUint16(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TwoSetsMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare protocol?: number
  declare setname?: string
  declare setname2?: string
  declare revision?: number
  declare family?: NfProtocol | number
  declare flags?: Flags<CommandFlags>
  declare data?: Data
  declare adt?: Members
  declare lineno?: number
  declare revisionMin?: number
  declare index?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.protocol = v.getUint8(s)
    if ((s = t[f + 5]!)) this.setname = readString(r, s)
    if ((s = t[f + 6]!)) this.setname2 = readString(r, s)
    if ((s = t[f + 7]!)) this.revision = v.getUint8(s)
    if ((s = t[f + 8]!)) this.family = nameOf(nfProtocolNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.flags = flagsOf(commandFlagsNames, v.getUint32(s))
    if ((s = t[f + 10]!) < 0) this.data = dataValue(r, s)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.adt = new Members(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.lineno = v.getUint32(s)
    if ((s = t[f + 13]!)) this.revisionMin = v.getUint8(s)
    if ((s = t[f + 14]!)) this.index = v.getUint16(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type Markmask = number | Uint8Array
export function markmaskValue(r: Reader, s: number): Markmask {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1300) {
    case 0:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
    case 1:
      return r.view.getUint32(r.tape[i + 1]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type Data = Member | Create | Uint8Array
export function dataValue(r: Reader, s: number): Data {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1302) {
    case 0:
      return new Member(r, i)
    case 1:
      return new Create(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface IpsetOperations {
  protocol: { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: false }
  create: { request: IpsetMessage; reply: never; event: never; dump: false }
  destroy: { request: IpsetMessage; reply: never; event: never; dump: false }
  flush: { request: IpsetMessage; reply: never; event: never; dump: false }
  rename: { request: TwoSetsMessage; reply: never; event: never; dump: false }
  swap: { request: TwoSetsMessage; reply: never; event: never; dump: false }
  list: { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: true }
  save: { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: true }
  add: { request: IpsetMessage; reply: never; event: never; dump: false }
  del: { request: IpsetMessage; reply: never; event: never; dump: false }
  test: { request: IpsetMessage; reply: never; event: never; dump: false }
  header: { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: false }
  type: { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: false }
  'get-byname': { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: false }
  'get-byindex': { request: IpsetMessage; reply: IpsetMessage; event: IpsetMessage; dump: false }
}

export type IpsetGroup = never

export const ipsetFamily: Family<IpsetOperations, IpsetGroup> = {
  name: 'ipset',
  fingerprint,
  readers: {
    protocol: IpsetMessage,
    create: IpsetMessage,
    destroy: IpsetMessage,
    flush: IpsetMessage,
    rename: TwoSetsMessage,
    swap: TwoSetsMessage,
    list: IpsetMessage,
    save: IpsetMessage,
    add: IpsetMessage,
    del: IpsetMessage,
    test: IpsetMessage,
    header: IpsetMessage,
    type: IpsetMessage,
    'get-byname': IpsetMessage,
    'get-byindex': IpsetMessage,
  },
  groups: {},
}
