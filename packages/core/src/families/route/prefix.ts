// Generated from schema/route/prefix.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Bits,
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

export type NdOptionType = 'prefix' | 'dns-servers' | 'dns-search' | 'captive-portal' | 'nat64-prefix'

export const prefixFlagsNames = [
  'onlink', 'autoconf', '', '', 'dhcpv6-pd-preferred', 'router-address', 'autonomous', 'on-link',
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

export interface NdPrefixFlags extends Bits {
  dhcpv6PdPreferred?: true
  routerAddress?: true
  autonomous?: true
  onLink?: true
}

export interface NduseroptSequence extends Struct {
  family?: AddressFamily | number
  pad1?: number
  optsLen?: number
  ifindex?: number
  icmpType?: number
  icmpCode?: number
  pad2?: number
  pad3?: number
  option?: NdOption
  attributes?: Nduseropt
}

export interface NdOption extends Struct {
  type?: NdOptionType | number
  length?: number
  content?: NdOptionChoice
}

export interface NdPrefix extends Struct {
  prefixLength?: number
  flags?: NdPrefixFlags
  validLifetime?: number
  preferredLifetime?: number
  reserved?: number
  prefix?: string
}

export interface NdDnsServers extends Struct {
  reserved?: number
  lifetime?: number
  servers?: string[]
}

export interface NdDnsSearch extends Struct {
  reserved?: number
  lifetime?: number
  domains?: Uint8Array
}

export interface NdNat64Prefix extends Struct {
  lifetimeAndLength?: number
  prefix?: Uint8Array
}

export interface Nduseropt extends Attributes {
  srcaddr?: string
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

export type NdOptionChoice = NdPrefix | NdDnsServers | NdDnsSearch | string | NdNat64Prefix | Uint8Array

export interface PrefixOperations {
  newprefix: { request: never; reply: never; event: PrefixMessage; dump: false }
  newnduseropt: { request: never; reply: never; event: NduseroptSequence; dump: false }
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
