// Generated from schema/generic/mptcp-pm.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  nameOf,
  readIpv4,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export const addressFlagsNames = [
  'signal', 'subflow', 'backup', 'fullmesh', 'implicit', 'laminar',
] as const
export type AddressFlags = Exclude<(typeof addressFlagsNames)[number], ''>

export class Address extends Attributes {
  declare family?: AddressFamily | number
  declare id?: number
  declare addr4?: string
  declare addr6?: string
  declare port?: number
  declare flags?: Flags<AddressFlags>
  declare ifIdx?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.id = v.getUint8(s)
    if ((s = t[f + 6]!)) this.addr4 = readIpv4(r, s)
    if ((s = t[f + 7]!)) this.addr6 = readIpv6(r, s)
    if ((s = t[f + 8]!)) this.port = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.flags = flagsOf(addressFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.ifIdx = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Endpoint extends Attributes {
  declare addr?: Address
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.addr = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Attr extends Attributes {
  declare addr?: Address
  declare rcvAddAddrs?: number
  declare subflows?: number
  declare token?: number
  declare locId?: number
  declare addrRemote?: Address
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.addr = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.rcvAddAddrs = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.subflows = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.token = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.locId = v.getUint8(s)
    if ((s = t[f + 9]!) < 0) this.addrRemote = new Address(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class EventAttr extends Attributes {
  declare token?: number
  declare family?: AddressFamily | number
  declare locId?: number
  declare remId?: number
  declare saddr4?: string
  declare saddr6?: string
  declare daddr4?: string
  declare daddr6?: string
  declare sport?: number
  declare dport?: number
  declare backup?: number
  declare error?: number
  declare flags?: number
  declare timeout?: number
  declare ifIdx?: number
  declare resetReason?: number
  declare resetFlags?: number
  declare serverSide?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.token = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if ((s = t[f + 6]!)) this.locId = v.getUint8(s)
    if ((s = t[f + 7]!)) this.remId = v.getUint8(s)
    if ((s = t[f + 8]!)) this.saddr4 = readIpv4(r, s)
    if ((s = t[f + 9]!)) this.saddr6 = readIpv6(r, s)
    if ((s = t[f + 10]!)) this.daddr4 = readIpv4(r, s)
    if ((s = t[f + 11]!)) this.daddr6 = readIpv6(r, s)
    if ((s = t[f + 12]!)) this.sport = v.getUint16(s)
    if ((s = t[f + 13]!)) this.dport = v.getUint16(s)
    if ((s = t[f + 14]!)) this.backup = v.getUint8(s)
    if ((s = t[f + 15]!)) this.error = v.getUint8(s)
    if ((s = t[f + 16]!)) this.flags = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this.timeout = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.ifIdx = v.getInt32(s, le)
    if ((s = t[f + 19]!)) this.resetReason = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.resetFlags = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.serverSide = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface MptcpPmOperations {
  'add-addr': { request: Endpoint; reply: never; event: never; dump: false }
  'del-addr': { request: Endpoint; reply: never; event: never; dump: false }
  'get-addr': { request: Attr; reply: Attr; event: Attr; dump: true }
  'flush-addrs': { request: Endpoint; reply: never; event: never; dump: false }
  'set-limits': { request: Attr; reply: never; event: never; dump: false }
  'get-limits': { request: Attr; reply: Attr; event: Attr; dump: false }
  'set-flags': { request: Attr; reply: never; event: never; dump: false }
  announce: { request: Attr; reply: never; event: never; dump: false }
  remove: { request: Attr; reply: never; event: never; dump: false }
  'subflow-create': { request: Attr; reply: never; event: never; dump: false }
  'subflow-destroy': { request: Attr; reply: never; event: never; dump: false }
  'event-created': { request: never; reply: never; event: EventAttr; dump: false }
  'event-established': { request: never; reply: never; event: EventAttr; dump: false }
  'event-removed': { request: never; reply: never; event: EventAttr; dump: false }
  'event-sub-established': { request: never; reply: never; event: EventAttr; dump: false }
  'event-sub-closed': { request: never; reply: never; event: EventAttr; dump: false }
  'event-sub-priority': { request: never; reply: never; event: EventAttr; dump: false }
  'event-listener-created': { request: never; reply: never; event: EventAttr; dump: false }
  'event-listener-closed': { request: never; reply: never; event: EventAttr; dump: false }
}

export type MptcpPmGroup = 'mptcp_pm_cmds' | 'mptcp_pm_events'

export const mptcpPmFamily: Family<MptcpPmOperations, MptcpPmGroup> = {
  name: 'mptcp_pm',
  fingerprint,
  readers: {
    'add-addr': Endpoint,
    'del-addr': Endpoint,
    'get-addr': Attr,
    'flush-addrs': Endpoint,
    'set-limits': Attr,
    'get-limits': Attr,
    'set-flags': Attr,
    announce: Attr,
    remove: Attr,
    'subflow-create': Attr,
    'subflow-destroy': Attr,
    'event-created': EventAttr,
    'event-established': EventAttr,
    'event-removed': EventAttr,
    'event-sub-established': EventAttr,
    'event-sub-closed': EventAttr,
    'event-sub-priority': EventAttr,
    'event-listener-created': EventAttr,
    'event-listener-closed': EventAttr,
  },
  groups: {
    mptcp_pm_cmds: 0,
    mptcp_pm_events: 0,
  },
}
