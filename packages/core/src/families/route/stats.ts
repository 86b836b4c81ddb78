// Generated from schema/route/stats.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  framesByIndex,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type BridgeVlanFlags, bridgeVlanFlagsNames } from './bridge.js'
import { type AddressFamily, addressFamilyNames } from './common.js'
import { RtnlLinkStats64 } from './link.js'

export const statsFilterNames = [
  'link-64', 'link-xstats', 'link-xstats-slave', 'link-offload-xstats', 'af-spec',
] as const
export type StatsFilter = Exclude<(typeof statsFilterNames)[number], ''>

export class BridgeVlanXstats extends Struct {
  declare rxBytes: bigint
  declare rxPackets: bigint
  declare txBytes: bigint
  declare txPackets: bigint
  declare vid: number
  declare flags: Flags<BridgeVlanFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rxBytes = v.getBigUint64(s, le)
    if (n >= 16) this.rxPackets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.txBytes = v.getBigUint64(s + 16, le)
    if (n >= 32) this.txPackets = v.getBigUint64(s + 24, le)
    if (n >= 34) this.vid = v.getUint16(s + 32, le)
    if (n >= 36) this.flags = flagsOf(bridgeVlanFlagsNames, v.getUint16(s + 34, le))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class BrMcastStats extends Struct {
  declare igmpV1queries: bigint[]
  declare igmpV2queries: bigint[]
  declare igmpV3queries: bigint[]
  declare igmpLeaves: bigint[]
  declare igmpV1reports: bigint[]
  declare igmpV2reports: bigint[]
  declare igmpV3reports: bigint[]
  declare igmpParseErrors: bigint
  declare mldV1queries: bigint[]
  declare mldV2queries: bigint[]
  declare mldLeaves: bigint[]
  declare mldV1reports: bigint[]
  declare mldV2reports: bigint[]
  declare mldParseErrors: bigint
  declare mcastBytes: bigint[]
  declare mcastPackets: bigint[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.igmpV1queries = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 32) this.igmpV2queries = readArray(r, s + 16, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 48) this.igmpV3queries = readArray(r, s + 32, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 64) this.igmpLeaves = readArray(r, s + 48, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 80) this.igmpV1reports = readArray(r, s + 64, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 96) this.igmpV2reports = readArray(r, s + 80, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 112) this.igmpV3reports = readArray(r, s + 96, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 120) this.igmpParseErrors = v.getBigUint64(s + 112, le)
    if (n >= 136) this.mldV1queries = readArray(r, s + 120, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 152) this.mldV2queries = readArray(r, s + 136, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 168) this.mldLeaves = readArray(r, s + 152, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 184) this.mldV1reports = readArray(r, s + 168, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 200) this.mldV2reports = readArray(r, s + 184, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 208) this.mldParseErrors = v.getBigUint64(s + 200, le)
    if (n >= 224) this.mcastBytes = readArray(r, s + 208, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n >= 240) this.mcastPackets = readArray(r, s + 224, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 16)
    if (n > 240) this.trailing = readBytes(r, s + 240, n - 240)
  }
}

export class BridgeStpXstats extends Struct {
  declare transitionBlk: bigint
  declare transitionFwd: bigint
  declare rxBpdu: bigint
  declare txBpdu: bigint
  declare rxTcn: bigint
  declare txTcn: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.transitionBlk = v.getBigUint64(s, le)
    if (n >= 16) this.transitionFwd = v.getBigUint64(s + 8, le)
    if (n >= 24) this.rxBpdu = v.getBigUint64(s + 16, le)
    if (n >= 32) this.txBpdu = v.getBigUint64(s + 24, le)
    if (n >= 40) this.rxTcn = v.getBigUint64(s + 32, le)
    if (n >= 48) this.txTcn = v.getBigUint64(s + 40, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class RtnlHwStats64 extends Struct {
  declare rxPackets: bigint
  declare txPackets: bigint
  declare rxBytes: bigint
  declare txBytes: bigint
  declare rxErrors: bigint
  declare txErrors: bigint
  declare rxDropped: bigint
  declare txDropped: bigint
  declare multicast: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rxPackets = v.getBigUint64(s, le)
    if (n >= 16) this.txPackets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.rxBytes = v.getBigUint64(s + 16, le)
    if (n >= 32) this.txBytes = v.getBigUint64(s + 24, le)
    if (n >= 40) this.rxErrors = v.getBigUint64(s + 32, le)
    if (n >= 48) this.txErrors = v.getBigUint64(s + 40, le)
    if (n >= 56) this.rxDropped = v.getBigUint64(s + 48, le)
    if (n >= 64) this.txDropped = v.getBigUint64(s + 56, le)
    if (n >= 72) this.multicast = v.getBigUint64(s + 64, le)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class MplsLinkStats extends Struct {
  declare rxPackets: bigint
  declare txPackets: bigint
  declare rxBytes: bigint
  declare txBytes: bigint
  declare rxErrors: bigint
  declare txErrors: bigint
  declare rxDropped: bigint
  declare txDropped: bigint
  declare rxNoroute: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rxPackets = v.getBigUint64(s, le)
    if (n >= 16) this.txPackets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.rxBytes = v.getBigUint64(s + 16, le)
    if (n >= 32) this.txBytes = v.getBigUint64(s + 24, le)
    if (n >= 40) this.rxErrors = v.getBigUint64(s + 32, le)
    if (n >= 48) this.txErrors = v.getBigUint64(s + 40, le)
    if (n >= 56) this.rxDropped = v.getBigUint64(s + 48, le)
    if (n >= 64) this.txDropped = v.getBigUint64(s + 56, le)
    if (n >= 72) this.rxNoroute = v.getBigUint64(s + 64, le)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class StatsFilters extends Attributes {
  declare linkOffloadXstats?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.linkOffloadXstats = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Xstats extends Attributes {
  declare bridge?: BridgeXstats
  declare bond?: BondXstats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.bridge = new BridgeXstats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.bond = new BondXstats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BridgeXstats extends Attributes {
  declare vlan?: BridgeVlanXstats[]
  declare mcast?: BrMcastStats
  declare stp?: BridgeStpXstats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.vlan = leaves(r, s & 0x7fffffff, (r, s) => new BridgeVlanXstats(r, s, lengthAt(r, s)))
    if ((s = t[f + 5]!)) this.mcast = new BrMcastStats(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.stp = new BridgeStpXstats(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BondXstats extends Attributes {
  declare '3ad'?: Bond3adStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this['3ad'] = new Bond3adStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bond3adStats extends Attributes {
  declare lacpduRx?: bigint
  declare lacpduTx?: bigint
  declare lacpduUnknownRx?: bigint
  declare lacpduIllegalRx?: bigint
  declare markerRx?: bigint
  declare markerTx?: bigint
  declare markerRespRx?: bigint
  declare markerRespTx?: bigint
  declare markerUnknownRx?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.lacpduRx = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.lacpduTx = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.lacpduUnknownRx = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.lacpduIllegalRx = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.markerRx = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.markerTx = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.markerRespRx = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.markerRespTx = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.markerUnknownRx = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OffloadXstats extends Attributes {
  declare cpuHit?: RtnlLinkStats64
  declare hwSInfo?: Record<string, HwStatsInfo>
  declare l3Stats?: RtnlHwStats64
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cpuHit = new RtnlLinkStats64(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!) < 0) this.hwSInfo = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new HwStatsInfo(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.l3Stats = new RtnlHwStats64(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HwStatsInfo extends Attributes {
  declare request?: number
  declare used?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.request = v.getUint8(s)
    if ((s = t[f + 5]!)) this.used = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StatsAf extends Attributes {
  declare mpls?: MplsStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.mpls = new MplsStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MplsStats extends Attributes {
  declare link?: MplsLinkStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = new MplsLinkStats(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StatsMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare filterMask: Flags<StatsFilter>
  declare link64?: RtnlLinkStats64
  declare linkXstats?: Xstats
  declare linkXstatsSlave?: Xstats
  declare linkOffloadXstats?: OffloadXstats
  declare afSpec?: StatsAf
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    this.filterMask = flagsOf(statsFilterNames, v.getUint32(s + 8, le))
    if ((s = t[f + 4]!)) this.link64 = new RtnlLinkStats64(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!) < 0) this.linkXstats = new Xstats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.linkXstatsSlave = new Xstats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.linkOffloadXstats = new OffloadXstats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.afSpec = new StatsAf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StatsRequestMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare filterMask: Flags<StatsFilter>
  declare getFilters?: StatsFilters
  declare setOffloadXstatsL3Stats?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    this.filterMask = flagsOf(statsFilterNames, v.getUint32(s + 8, le))
    if ((s = t[f + 4]!) < 0) this.getFilters = new StatsFilters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.setOffloadXstatsL3Stats = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface StatsOperations {
  newstats: { request: never; reply: never; event: StatsMessage; dump: false }
  getstats: { request: StatsRequestMessage; reply: StatsMessage; event: never; dump: true }
  setstats: { request: StatsRequestMessage; reply: never; event: never; dump: false }
}

export type StatsGroup = 'stats'

export const statsFamily: Family<StatsOperations, StatsGroup> = {
  name: 'stats',
  fingerprint,
  readers: {
    newstats: StatsMessage,
    getstats: StatsRequestMessage,
    setstats: StatsRequestMessage,
  },
  groups: {
    stats: 36,
  },
}
