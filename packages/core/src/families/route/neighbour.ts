// Generated from schema/route/neighbour.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readBytes,
  readIp,
  readLladdr,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import {
  type AddressFamily,
  type RtProtocol,
  type RtnType,
  addressFamilyNames,
  rtProtocolNames,
  rtnTypeNames,
} from './common.js'

export const neighbourStateNames = [
  'incomplete', 'reachable', 'stale', 'delay', 'probe', 'failed', 'noarp', 'permanent',
] as const
export type NeighbourState = Exclude<(typeof neighbourStateNames)[number], ''>

export const neighbourFlagsNames = [
  'use', 'self', 'master', 'proxy', 'ext-learned', 'offloaded', 'sticky', 'router',
] as const
export type NeighbourFlags = Exclude<(typeof neighbourFlagsNames)[number], ''>

export const neighbourFlagsExtNames = [
  'managed', 'locked', 'ext-validated',
] as const
export type NeighbourFlagsExt = Exclude<(typeof neighbourFlagsExtNames)[number], ''>

export const fdbActivityNames = [
  'bit', 'inactive-bit',
] as const
export type FdbActivity = Exclude<(typeof fdbActivityNames)[number], ''>

export class NdaCacheinfo extends Struct {
  declare confirmed: number
  declare used: number
  declare updated: number
  declare refcnt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.confirmed = v.getUint32(s, le)
    if (n >= 8) this.used = v.getUint32(s + 4, le)
    if (n >= 12) this.updated = v.getUint32(s + 8, le)
    if (n >= 16) this.refcnt = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class NdtConfig extends Struct {
  declare keyLen: number
  declare entrySize: number
  declare entries: number
  declare lastFlush: number
  declare lastRand: number
  declare hashRnd: number
  declare hashMask: number
  declare hashChainGc: number
  declare proxyQlen: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.keyLen = v.getUint16(s, le)
    if (n >= 4) this.entrySize = v.getUint16(s + 2, le)
    if (n >= 8) this.entries = v.getUint32(s + 4, le)
    if (n >= 12) this.lastFlush = v.getUint32(s + 8, le)
    if (n >= 16) this.lastRand = v.getUint32(s + 12, le)
    if (n >= 20) this.hashRnd = v.getUint32(s + 16, le)
    if (n >= 24) this.hashMask = v.getUint32(s + 20, le)
    if (n >= 28) this.hashChainGc = v.getUint32(s + 24, le)
    if (n >= 32) this.proxyQlen = v.getUint32(s + 28, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class NdtStats extends Struct {
  declare allocs: bigint
  declare destroys: bigint
  declare hashGrows: bigint
  declare resFailed: bigint
  declare lookups: bigint
  declare hits: bigint
  declare rcvProbesMcast: bigint
  declare rcvProbesUcast: bigint
  declare periodicGcRuns: bigint
  declare forcedGcRuns: bigint
  declare tableFulls: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.allocs = v.getBigUint64(s, le)
    if (n >= 16) this.destroys = v.getBigUint64(s + 8, le)
    if (n >= 24) this.hashGrows = v.getBigUint64(s + 16, le)
    if (n >= 32) this.resFailed = v.getBigUint64(s + 24, le)
    if (n >= 40) this.lookups = v.getBigUint64(s + 32, le)
    if (n >= 48) this.hits = v.getBigUint64(s + 40, le)
    if (n >= 56) this.rcvProbesMcast = v.getBigUint64(s + 48, le)
    if (n >= 64) this.rcvProbesUcast = v.getBigUint64(s + 56, le)
    if (n >= 72) this.periodicGcRuns = v.getBigUint64(s + 64, le)
    if (n >= 80) this.forcedGcRuns = v.getBigUint64(s + 72, le)
    if (n >= 88) this.tableFulls = v.getBigUint64(s + 80, le)
    if (n > 88) this.trailing = readBytes(r, s + 88, n - 88)
  }
}

export class Fdb extends Attributes {
  declare activityNotify?: Flags<FdbActivity>
  declare dontRefresh?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.activityNotify = flagsOf(fdbActivityNames, v.getUint8(s))
    if (t[f + 5]) this.dontRefresh = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TableParameters extends Attributes {
  declare ifindex?: number
  declare refcnt?: number
  declare reachableTime?: bigint
  declare baseReachableTime?: bigint
  declare retransTime?: bigint
  declare gcStaletime?: bigint
  declare delayProbeTime?: bigint
  declare queueLen?: number
  declare appProbes?: number
  declare ucastProbes?: number
  declare mcastProbes?: number
  declare anycastDelay?: bigint
  declare proxyDelay?: bigint
  declare proxyQlen?: number
  declare locktime?: bigint
  declare queueLenbytes?: number
  declare mcastReprobes?: number
  declare intervalProbeTimeMs?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.refcnt = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.reachableTime = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.baseReachableTime = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.retransTime = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.gcStaletime = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.delayProbeTime = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.queueLen = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.appProbes = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.ucastProbes = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.mcastProbes = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.anycastDelay = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.proxyDelay = v.getBigUint64(s, le)
    if ((s = t[f + 17]!)) this.proxyQlen = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.locktime = v.getBigUint64(s, le)
    if ((s = t[f + 19]!)) this.queueLenbytes = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.mcastReprobes = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.intervalProbeTimeMs = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NeighbourMessage extends Attributes {
  declare family: AddressFamily | number
  declare ndmIfindex: number
  declare state: Flags<NeighbourState>
  declare ndmFlags: Flags<NeighbourFlags>
  declare type: RtnType | number
  declare dst?: string
  declare lladdr?: string
  declare cacheinfo?: NdaCacheinfo
  declare probes?: number
  declare vlan?: number
  declare port?: number
  declare vni?: number
  declare ifindex?: number
  declare master?: number
  declare linkNetnsid?: number
  declare srcVni?: number
  declare protocol?: RtProtocol | number
  declare nhId?: number
  declare fdbExtAttrs?: Fdb
  declare flagsExt?: Flags<NeighbourFlagsExt>
  declare ndmStateMask?: Flags<NeighbourState>
  declare ndmFlagsMask?: Flags<NeighbourFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ndmIfindex = v.getInt32(s + 4, le)
    this.state = flagsOf(neighbourStateNames, v.getUint16(s + 8, le))
    this.ndmFlags = flagsOf(neighbourFlagsNames, v.getUint8(s + 10))
    this.type = nameOf(rtnTypeNames, v.getUint8(s + 11))
    if ((s = t[f + 4]!)) this.dst = readIp(r, s)
    if ((s = t[f + 5]!)) this.lladdr = readLladdr(r, s)
    if ((s = t[f + 6]!)) this.cacheinfo = new NdaCacheinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.probes = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.vlan = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.port = v.getUint16(s)
    if ((s = t[f + 10]!)) this.vni = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.master = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.linkNetnsid = v.getInt32(s, le)
    if ((s = t[f + 14]!)) this.srcVni = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.protocol = nameOf(rtProtocolNames, v.getUint8(s))
    if ((s = t[f + 16]!)) this.nhId = v.getUint32(s, le)
    if ((s = t[f + 17]!) < 0) this.fdbExtAttrs = new Fdb(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!)) this.flagsExt = flagsOf(neighbourFlagsExtNames, v.getUint32(s, le))
    if ((s = t[f + 19]!)) this.ndmStateMask = flagsOf(neighbourStateNames, v.getUint16(s, le))
    if ((s = t[f + 20]!)) this.ndmFlagsMask = flagsOf(neighbourFlagsNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TableMessage extends Attributes {
  declare family: AddressFamily | number
  declare name?: string
  declare thresh1?: number
  declare thresh2?: number
  declare thresh3?: number
  declare config?: NdtConfig
  declare parms?: TableParameters
  declare stats?: NdtStats
  declare gcInterval?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.thresh1 = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.thresh2 = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.thresh3 = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.config = new NdtConfig(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!) < 0) this.parms = new TableParameters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.stats = new NdtStats(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.gcInterval = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NeighbourOperations {
  newneigh: { request: NeighbourMessage; reply: NeighbourMessage; event: NeighbourMessage; dump: false }
  delneigh: { request: NeighbourMessage; reply: NeighbourMessage; event: NeighbourMessage; dump: false }
  getneigh: { request: NeighbourMessage; reply: NeighbourMessage; event: NeighbourMessage; dump: true }
  newneightbl: { request: never; reply: never; event: TableMessage; dump: false }
  getneightbl: { request: TableMessage; reply: TableMessage; event: never; dump: true }
  setneightbl: { request: TableMessage; reply: never; event: never; dump: false }
}

export type NeighbourGroup = 'neigh'

export const neighbourFamily: Family<NeighbourOperations, NeighbourGroup> = {
  name: 'neighbour',
  fingerprint,
  readers: {
    newneigh: NeighbourMessage,
    delneigh: NeighbourMessage,
    getneigh: NeighbourMessage,
    newneightbl: TableMessage,
    getneightbl: TableMessage,
    setneightbl: TableMessage,
  },
  groups: {
    neigh: 3,
  },
}
