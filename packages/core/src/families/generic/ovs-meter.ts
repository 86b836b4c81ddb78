// Generated from schema/generic/ovs-meter.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readBytes,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const bandTypeNames = {
  0: 'unspec', 1: 'drop',
} as const
export type BandType = (typeof bandTypeNames)[keyof typeof bandTypeNames]

export class FlowStats extends Struct {
  declare nPackets: bigint
  declare nBytes: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.nPackets = v.getBigUint64(s, le)
    if (n >= 16) this.nBytes = v.getBigUint64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Band extends Attributes {
  declare type?: BandType | number
  declare rate?: number
  declare burst?: number
  declare stats?: FlowStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(bandTypeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.rate = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.burst = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.stats = new FlowStats(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeterMessage extends Attributes {
  declare dpIfindex: number
  declare id?: number
  declare kbps?: true
  declare stats?: FlowStats
  declare bands?: Band[]
  declare used?: bigint
  declare clear?: true
  declare maxMeters?: number
  declare maxBands?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.dpIfindex = v.getInt32(s, le)
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if (t[f + 5]) this.kbps = true
    if ((s = t[f + 6]!)) this.stats = new FlowStats(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!) < 0) this.bands = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Band(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.used = v.getBigUint64(s, le)
    if (t[f + 9]) this.clear = true
    if ((s = t[f + 10]!)) this.maxMeters = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.maxBands = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OvsMeterOperations {
  features: { request: MeterMessage; reply: MeterMessage; event: MeterMessage; dump: false }
  set: { request: MeterMessage; reply: MeterMessage; event: MeterMessage; dump: false }
  del: { request: MeterMessage; reply: MeterMessage; event: MeterMessage; dump: false }
  get: { request: MeterMessage; reply: MeterMessage; event: MeterMessage; dump: false }
}

export type OvsMeterGroup = 'ovs_meter'

export const ovsMeterFamily: Family<OvsMeterOperations, OvsMeterGroup> = {
  name: 'ovs-meter',
  fingerprint,
  readers: {
    features: MeterMessage,
    set: MeterMessage,
    del: MeterMessage,
    get: MeterMessage,
  },
  groups: {
    ovs_meter: 0,
  },
}
