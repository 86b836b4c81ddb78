// Generated from schema/route/address.yaml: edit that file, then `npm run schema`.

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
import { type AddressFamily, type RtScope, addressFamilyNames, rtScopeNames } from './common.js'

export const ifaFlagsNames = [
  'secondary', 'nodad', 'optimistic', 'dadfailed', 'homeaddress', 'deprecated', 'tentative', 'permanent',
  'managetempaddr', 'noprefixroute', 'mcautojoin', 'stable-privacy',
] as const
export type IfaFlags = Exclude<(typeof ifaFlagsNames)[number], ''>

export const ifaProtoNames = {
  0: 'unspec', 1: 'kernel-lo', 2: 'kernel-ra', 3: 'kernel-ll',
} as const
export type IfaProto = (typeof ifaProtoNames)[keyof typeof ifaProtoNames]

export class IfaCacheinfo extends Struct {
  declare prefered: number
  declare valid: number
  declare cstamp: number
  declare tstamp: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.prefered = v.getUint32(s, le)
    if (n >= 8) this.valid = v.getUint32(s + 4, le)
    if (n >= 12) this.cstamp = v.getUint32(s + 8, le)
    if (n >= 16) this.tstamp = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class AddressMessage extends Attributes {
  declare family: AddressFamily | number
  declare prefixlen: number
  declare ifaFlags: Flags<IfaFlags>
  declare scope: RtScope | number
  declare index: number
  declare address?: string
  declare local?: string
  declare label?: string
  declare broadcast?: string
  declare anycast?: string
  declare cacheinfo?: IfaCacheinfo
  declare multicast?: string
  declare flags?: Flags<IfaFlags>
  declare rtPriority?: number
  declare targetNetnsid?: number
  declare proto?: IfaProto | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.prefixlen = v.getUint8(s + 1)
    this.ifaFlags = flagsOf(ifaFlagsNames, v.getUint8(s + 2))
    this.scope = nameOf(rtScopeNames, v.getUint8(s + 3))
    this.index = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!)) this.address = readIp(r, s)
    if ((s = t[f + 5]!)) this.local = readIp(r, s)
    if ((s = t[f + 6]!)) this.label = readString(r, s)
    if ((s = t[f + 7]!)) this.broadcast = readIp(r, s)
    if ((s = t[f + 8]!)) this.anycast = readIp(r, s)
    if ((s = t[f + 9]!)) this.cacheinfo = new IfaCacheinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.multicast = readIp(r, s)
    if ((s = t[f + 11]!)) this.flags = flagsOf(ifaFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 12]!)) this.rtPriority = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.targetNetnsid = v.getInt32(s, le)
    if ((s = t[f + 14]!)) this.proto = nameOf(ifaProtoNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface AddressOperations {
  newaddr: { request: AddressMessage; reply: AddressMessage; event: AddressMessage; dump: false }
  deladdr: { request: AddressMessage; reply: AddressMessage; event: AddressMessage; dump: false }
  getaddr: { request: AddressMessage; reply: AddressMessage; event: never; dump: true }
  newmulticast: { request: AddressMessage; reply: AddressMessage; event: AddressMessage; dump: false }
  delmulticast: { request: AddressMessage; reply: AddressMessage; event: AddressMessage; dump: false }
  getmulticast: { request: AddressMessage; reply: AddressMessage; event: never; dump: true }
  newanycast: { request: never; reply: never; event: AddressMessage; dump: false }
  delanycast: { request: never; reply: never; event: AddressMessage; dump: false }
  getanycast: { request: AddressMessage; reply: AddressMessage; event: never; dump: true }
}

export type AddressGroup = 'ipv4-ifaddr' | 'ipv6-ifaddr' | 'decnet-ifaddr' | 'phonet-ifaddr' | 'mctp-ifaddr' | 'ipv4-mcaddr' | 'ipv6-mcaddr' | 'ipv6-acaddr'

export const addressFamily: Family<AddressOperations, AddressGroup> = {
  name: 'address',
  fingerprint,
  readers: {
    newaddr: AddressMessage,
    deladdr: AddressMessage,
    getaddr: AddressMessage,
    newmulticast: AddressMessage,
    delmulticast: AddressMessage,
    getmulticast: AddressMessage,
    newanycast: AddressMessage,
    delanycast: AddressMessage,
    getanycast: AddressMessage,
  },
  groups: {
    'ipv4-ifaddr': 5,
    'ipv6-ifaddr': 9,
    'decnet-ifaddr': 13,
    'phonet-ifaddr': 21,
    'mctp-ifaddr': 34,
    'ipv4-mcaddr': 37,
    'ipv6-mcaddr': 38,
    'ipv6-acaddr': 39,
  },
}
