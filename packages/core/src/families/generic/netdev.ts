// Generated from schema/generic/netdev.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flags64Of,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const xdpActNames = [
  'basic', 'redirect', 'ndo-xmit', 'xsk-zerocopy', 'hw-offload', 'rx-sg', 'ndo-xmit-sg',
] as const
export type XdpAct = Exclude<(typeof xdpActNames)[number], ''>

export const xdpRxMetadataNames = [
  'timestamp', 'hash', 'vlan-tag',
] as const
export type XdpRxMetadata = Exclude<(typeof xdpRxMetadataNames)[number], ''>

export const xskFlagsNames = [
  'tx-timestamp', 'tx-checksum', 'tx-launch-time-fifo',
] as const
export type XskFlags = Exclude<(typeof xskFlagsNames)[number], ''>

export const queueTypeNames = {
  0: 'rx', 1: 'tx',
} as const
export type QueueType = (typeof queueTypeNames)[keyof typeof queueTypeNames]

export const qstatsScopeNames = [
  'queue',
] as const
export type QstatsScope = Exclude<(typeof qstatsScopeNames)[number], ''>

export const napiThreadedNames = {
  0: 'disabled', 1: 'enabled', 2: 'busy-poll',
} as const
export type NapiThreaded = (typeof napiThreadedNames)[keyof typeof napiThreadedNames]

export class Dev extends Attributes {
  declare ifindex?: number
  declare xdpFeatures?: Flags<XdpAct, bigint>
  declare xdpZcMaxSegs?: number
  declare xdpRxMetadataFeatures?: Flags<XdpRxMetadata, bigint>
  declare xskFeatures?: Flags<XskFlags, bigint>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.xdpFeatures = flags64Of(xdpActNames, v.getBigUint64(s, le))
    if ((s = t[f + 7]!)) this.xdpZcMaxSegs = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.xdpRxMetadataFeatures = flags64Of(xdpRxMetadataNames, v.getBigUint64(s, le))
    if ((s = t[f + 9]!)) this.xskFeatures = flags64Of(xskFlagsNames, v.getBigUint64(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IoUringProviderInfo extends Attributes {
  declare rxBufLen?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rxBufLen = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PagePool extends Attributes {
  declare id?: bigint
  declare ifindex?: number
  declare napiId?: bigint
  declare inflight?: bigint
  declare inflightMem?: bigint
  declare detachTime?: bigint
  declare dmabuf?: number
  declare ioUring?: IoUringProviderInfo
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = readUint(r, s)
    if ((s = t[f + 5]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.napiId = readUint(r, s)
    if ((s = t[f + 7]!)) this.inflight = readUint(r, s)
    if ((s = t[f + 8]!)) this.inflightMem = readUint(r, s)
    if ((s = t[f + 9]!)) this.detachTime = readUint(r, s)
    if ((s = t[f + 10]!)) this.dmabuf = v.getUint32(s, le)
    if ((s = t[f + 11]!) < 0) this.ioUring = new IoUringProviderInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PagePoolStats extends Attributes {
  declare info?: PagePool
  declare allocFast?: bigint
  declare allocSlow?: bigint
  declare allocSlowHighOrder?: bigint
  declare allocEmpty?: bigint
  declare allocRefill?: bigint
  declare allocWaive?: bigint
  declare recycleCached?: bigint
  declare recycleCacheFull?: bigint
  declare recycleRing?: bigint
  declare recycleRingFull?: bigint
  declare recycleReleasedRefcnt?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.info = new PagePool(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.allocFast = readUint(r, s)
    if ((s = t[f + 6]!)) this.allocSlow = readUint(r, s)
    if ((s = t[f + 7]!)) this.allocSlowHighOrder = readUint(r, s)
    if ((s = t[f + 8]!)) this.allocEmpty = readUint(r, s)
    if ((s = t[f + 9]!)) this.allocRefill = readUint(r, s)
    if ((s = t[f + 10]!)) this.allocWaive = readUint(r, s)
    if ((s = t[f + 11]!)) this.recycleCached = readUint(r, s)
    if ((s = t[f + 12]!)) this.recycleCacheFull = readUint(r, s)
    if ((s = t[f + 13]!)) this.recycleRing = readUint(r, s)
    if ((s = t[f + 14]!)) this.recycleRingFull = readUint(r, s)
    if ((s = t[f + 15]!)) this.recycleReleasedRefcnt = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Napi extends Attributes {
  declare ifindex?: number
  declare id?: number
  declare irq?: number
  declare pid?: number
  declare deferHardIrqs?: number
  declare groFlushTimeout?: bigint
  declare irqSuspendTimeout?: bigint
  declare threaded?: NapiThreaded | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.irq = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.deferHardIrqs = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.groFlushTimeout = readUint(r, s)
    if ((s = t[f + 10]!)) this.irqSuspendTimeout = readUint(r, s)
    if ((s = t[f + 11]!)) this.threaded = nameOf(napiThreadedNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XskInfo extends Attributes {
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Queue extends Attributes {
  declare id?: number
  declare ifindex?: number
  declare type?: QueueType | number
  declare napiId?: number
  declare dmabuf?: number
  declare ioUring?: IoUringProviderInfo
  declare xsk?: XskInfo
  declare lease?: Lease
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.type = nameOf(queueTypeNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.napiId = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.dmabuf = v.getUint32(s, le)
    if ((s = t[f + 9]!) < 0) this.ioUring = new IoUringProviderInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.xsk = new XskInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.lease = new Lease(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Qstats extends Attributes {
  declare ifindex?: number
  declare queueType?: QueueType | number
  declare queueId?: number
  declare scope?: Flags<QstatsScope, bigint>
  declare rxPackets?: bigint
  declare rxBytes?: bigint
  declare txPackets?: bigint
  declare txBytes?: bigint
  declare rxAllocFail?: bigint
  declare rxHwDrops?: bigint
  declare rxHwDropOverruns?: bigint
  declare rxCsumComplete?: bigint
  declare rxCsumUnnecessary?: bigint
  declare rxCsumNone?: bigint
  declare rxCsumBad?: bigint
  declare rxHwGroPackets?: bigint
  declare rxHwGroBytes?: bigint
  declare rxHwGroWirePackets?: bigint
  declare rxHwGroWireBytes?: bigint
  declare rxHwDropRatelimits?: bigint
  declare txHwDrops?: bigint
  declare txHwDropErrors?: bigint
  declare txCsumNone?: bigint
  declare txNeedsCsum?: bigint
  declare txHwGsoPackets?: bigint
  declare txHwGsoBytes?: bigint
  declare txHwGsoWirePackets?: bigint
  declare txHwGsoWireBytes?: bigint
  declare txHwDropRatelimits?: bigint
  declare txStop?: bigint
  declare txWake?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.queueType = nameOf(queueTypeNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.queueId = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.scope = flags64Of(qstatsScopeNames, readUint(r, s))
    if ((s = t[f + 8]!)) this.rxPackets = readUint(r, s)
    if ((s = t[f + 9]!)) this.rxBytes = readUint(r, s)
    if ((s = t[f + 10]!)) this.txPackets = readUint(r, s)
    if ((s = t[f + 11]!)) this.txBytes = readUint(r, s)
    if ((s = t[f + 12]!)) this.rxAllocFail = readUint(r, s)
    if ((s = t[f + 13]!)) this.rxHwDrops = readUint(r, s)
    if ((s = t[f + 14]!)) this.rxHwDropOverruns = readUint(r, s)
    if ((s = t[f + 15]!)) this.rxCsumComplete = readUint(r, s)
    if ((s = t[f + 16]!)) this.rxCsumUnnecessary = readUint(r, s)
    if ((s = t[f + 17]!)) this.rxCsumNone = readUint(r, s)
    if ((s = t[f + 18]!)) this.rxCsumBad = readUint(r, s)
    if ((s = t[f + 19]!)) this.rxHwGroPackets = readUint(r, s)
    if ((s = t[f + 20]!)) this.rxHwGroBytes = readUint(r, s)
    if ((s = t[f + 21]!)) this.rxHwGroWirePackets = readUint(r, s)
    if ((s = t[f + 22]!)) this.rxHwGroWireBytes = readUint(r, s)
    if ((s = t[f + 23]!)) this.rxHwDropRatelimits = readUint(r, s)
    if ((s = t[f + 24]!)) this.txHwDrops = readUint(r, s)
    if ((s = t[f + 25]!)) this.txHwDropErrors = readUint(r, s)
    if ((s = t[f + 26]!)) this.txCsumNone = readUint(r, s)
    if ((s = t[f + 27]!)) this.txNeedsCsum = readUint(r, s)
    if ((s = t[f + 28]!)) this.txHwGsoPackets = readUint(r, s)
    if ((s = t[f + 29]!)) this.txHwGsoBytes = readUint(r, s)
    if ((s = t[f + 30]!)) this.txHwGsoWirePackets = readUint(r, s)
    if ((s = t[f + 31]!)) this.txHwGsoWireBytes = readUint(r, s)
    if ((s = t[f + 32]!)) this.txHwDropRatelimits = readUint(r, s)
    if ((s = t[f + 33]!)) this.txStop = readUint(r, s)
    if ((s = t[f + 34]!)) this.txWake = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Lease extends Attributes {
  declare ifindex?: number
  declare queue?: Queue
  declare netnsId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.queue = new Queue(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.netnsId = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dmabuf extends Attributes {
  declare ifindex?: number
  declare queues?: Queue[]
  declare fd?: number
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.queues = frames(r, s & 0x7fffffff, (r, i) => new Queue(r, i), this)
    if ((s = t[f + 6]!)) this.fd = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.id = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetdevOperations {
  'dev-get': { request: Dev; reply: Dev; event: Dev; dump: true }
  'dev-add-ntf': { request: never; reply: never; event: Dev; dump: false }
  'dev-del-ntf': { request: never; reply: never; event: Dev; dump: false }
  'dev-change-ntf': { request: never; reply: never; event: Dev; dump: false }
  'page-pool-get': { request: PagePool; reply: PagePool; event: PagePool; dump: true }
  'page-pool-add-ntf': { request: never; reply: never; event: PagePool; dump: false }
  'page-pool-del-ntf': { request: never; reply: never; event: PagePool; dump: false }
  'page-pool-change-ntf': { request: never; reply: never; event: PagePool; dump: false }
  'page-pool-stats-get': { request: PagePoolStats; reply: PagePoolStats; event: PagePoolStats; dump: true }
  'queue-get': { request: Queue; reply: Queue; event: Queue; dump: true }
  'napi-get': { request: Napi; reply: Napi; event: Napi; dump: true }
  'qstats-get': { request: Qstats; reply: Qstats; event: Qstats; dump: true }
  'bind-rx': { request: Dmabuf; reply: Dmabuf; event: Dmabuf; dump: false }
  'napi-set': { request: Napi; reply: never; event: never; dump: false }
  'bind-tx': { request: Dmabuf; reply: Dmabuf; event: Dmabuf; dump: false }
  'queue-create': { request: Queue; reply: Queue; event: Queue; dump: false }
}

export type NetdevGroup = 'mgmt' | 'page-pool'

export const netdevFamily: Family<NetdevOperations, NetdevGroup> = {
  name: 'netdev',
  fingerprint,
  readers: {
    'dev-get': Dev,
    'dev-add-ntf': Dev,
    'dev-del-ntf': Dev,
    'dev-change-ntf': Dev,
    'page-pool-get': PagePool,
    'page-pool-add-ntf': PagePool,
    'page-pool-del-ntf': PagePool,
    'page-pool-change-ntf': PagePool,
    'page-pool-stats-get': PagePoolStats,
    'queue-get': Queue,
    'napi-get': Napi,
    'qstats-get': Qstats,
    'bind-rx': Dmabuf,
    'napi-set': Napi,
    'bind-tx': Dmabuf,
    'queue-create': Queue,
  },
  groups: {
    mgmt: 0,
    'page-pool': 0,
  },
}
