// Generated from schema/generic/ovs-datapath.yaml: edit that file, then `npm run schema`.

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
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const userFeaturesNames = [
  'unaligned', 'vport-pids', 'tc-recirc-sharing', 'dispatch-upcall-per-cpu',
] as const
export type UserFeatures = Exclude<(typeof userFeaturesNames)[number], ''>

export class OvsDpStats extends Struct {
  declare nHit: bigint
  declare nMissed: bigint
  declare nLost: bigint
  declare nFlows: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.nHit = v.getBigUint64(s, le)
    if (n >= 16) this.nMissed = v.getBigUint64(s + 8, le)
    if (n >= 24) this.nLost = v.getBigUint64(s + 16, le)
    if (n >= 32) this.nFlows = v.getBigUint64(s + 24, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class OvsDpMegaflowStats extends Struct {
  declare nMaskHit: bigint
  declare nMasks: number
  declare nCacheHit: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.nMaskHit = v.getBigUint64(s, le)
    if (n >= 12) this.nMasks = v.getUint32(s + 8, le)
    if (n >= 24) this.nCacheHit = v.getBigUint64(s + 16, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class DatapathMessage extends Attributes {
  declare dpIfindex: number
  declare name?: string
  declare upcallPid?: number
  declare stats?: OvsDpStats
  declare megaflowStats?: OvsDpMegaflowStats
  declare userFeatures?: Flags<UserFeatures>
  declare masksCacheSize?: number
  declare perCpuPids?: number[]
  declare ifindex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.dpIfindex = v.getUint32(s, le)
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.upcallPid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.stats = new OvsDpStats(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.megaflowStats = new OvsDpMegaflowStats(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.userFeatures = flagsOf(userFeaturesNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.masksCacheSize = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.perCpuPids = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 12]!)) this.ifindex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OvsDatapathOperations {
  new: { request: DatapathMessage; reply: DatapathMessage; event: DatapathMessage; dump: false }
  del: { request: DatapathMessage; reply: DatapathMessage; event: DatapathMessage; dump: false }
  get: { request: DatapathMessage; reply: DatapathMessage; event: never; dump: true }
  set: { request: DatapathMessage; reply: DatapathMessage; event: DatapathMessage; dump: false }
}

export type OvsDatapathGroup = 'ovs_datapath'

export const ovsDatapathFamily: Family<OvsDatapathOperations, OvsDatapathGroup> = {
  name: 'ovs_datapath',
  fingerprint,
  readers: {
    new: DatapathMessage,
    del: DatapathMessage,
    get: DatapathMessage,
    set: DatapathMessage,
  },
  groups: {
    ovs_datapath: 0,
  },
}
