// Generated from schema/route/tunnel.yaml: edit that file, then `npm run schema`.

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
  readIpv4,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from './common.js'

export const tunnelMessageFlagsNames = [
  'stats',
] as const
export type TunnelMessageFlags = Exclude<(typeof tunnelMessageFlagsNames)[number], ''>

export class VniEntry extends Attributes {
  declare start?: number
  declare end?: number
  declare group?: string
  declare group6?: string
  declare stats?: VniStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.start = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.end = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.group = readIpv4(r, s)
    if ((s = t[f + 7]!)) this.group6 = readIpv6(r, s)
    if ((s = t[f + 8]!) < 0) this.stats = new VniStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VniStats extends Attributes {
  declare rxBytes?: bigint
  declare rxPkts?: bigint
  declare rxDrops?: bigint
  declare rxErrors?: bigint
  declare txBytes?: bigint
  declare txPkts?: bigint
  declare txDrops?: bigint
  declare txErrors?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.rxPkts = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.rxDrops = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.rxErrors = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.txBytes = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.txPkts = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.txDrops = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.txErrors = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelMessage extends Attributes {
  declare family: AddressFamily | number
  declare flags: Flags<TunnelMessageFlags>
  declare ifindex: number
  declare entry?: VniEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.flags = flagsOf(tunnelMessageFlagsNames, v.getUint8(s + 1))
    this.ifindex = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new VniEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface TunnelOperations {
  newtunnel: { request: TunnelMessage; reply: TunnelMessage; event: TunnelMessage; dump: false }
  deltunnel: { request: TunnelMessage; reply: TunnelMessage; event: TunnelMessage; dump: false }
  gettunnel: { request: TunnelMessage; reply: TunnelMessage; event: never; dump: true }
}

export type TunnelGroup = 'tunnel'

export const tunnelFamily: Family<TunnelOperations, TunnelGroup> = {
  name: 'tunnel',
  fingerprint,
  readers: {
    newtunnel: TunnelMessage,
    deltunnel: TunnelMessage,
    gettunnel: TunnelMessage,
  },
  groups: {
    tunnel: 35,
  },
}
