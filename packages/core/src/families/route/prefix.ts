// Generated from schema/route/prefix.yaml: edit that file, then `npm run schema`.

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
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from './common.js'

export const prefixFlagsNames = [
  'onlink', 'autoconf',
] as const
export type PrefixFlags = Exclude<(typeof prefixFlagsNames)[number], ''>

export class PrefixCacheinfo extends Struct {
  declare preferredTime: number
  declare validTime: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.preferredTime = v.getUint32(s, le)
    if (n >= 8) this.validTime = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export interface Nduseroptmsg extends Struct {
  family: AddressFamily | number
  optsLen: number
  ifindex: number
  icmpType: number
  icmpCode: number
  options: Uint8Array
}

export class PrefixMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare type: number
  declare len: number
  declare flags: Flags<PrefixFlags>
  declare address?: string
  declare cacheinfo?: PrefixCacheinfo
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getInt32(s + 4, le)
    this.type = v.getUint8(s + 8)
    this.len = v.getUint8(s + 9)
    this.flags = flagsOf(prefixFlagsNames, v.getUint8(s + 10))
    if ((s = t[f + 4]!)) this.address = readIpv6(r, s)
    if ((s = t[f + 5]!)) this.cacheinfo = new PrefixCacheinfo(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface PrefixOperations {
  newprefix: { request: never; reply: never; event: PrefixMessage; dump: false }
  newnduseropt: { request: never; reply: never; event: Nduseroptmsg; dump: false }
}

export type PrefixGroup = 'ipv6-prefix' | 'nd-useropt'

export const prefixFamily: Family<PrefixOperations, PrefixGroup> = {
  name: 'prefix',
  fingerprint,
  readers: {
    newprefix: PrefixMessage,
  },
  groups: {
    'ipv6-prefix': 18,
    'nd-useropt': 20,
  },
}
