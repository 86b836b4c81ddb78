// Generated from schema/generic/netdev.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type XdpAct = 'basic' | 'redirect' | 'ndo-xmit' | 'xsk-zerocopy' | 'hw-offload' | 'rx-sg' | 'ndo-xmit-sg'

export type XdpRxMetadata = 'timestamp' | 'hash' | 'vlan-tag'

export type XskFlags = 'tx-timestamp' | 'tx-checksum' | 'tx-launch-time-fifo'

export type QueueType = 'rx' | 'tx'

export type QstatsScope = 'queue'

export type NapiThreaded = 'disabled' | 'enabled' | 'busy-poll'

export interface Dev extends Attributes {
  ifindex?: number
  xdpFeatures?: Flags<XdpAct, bigint>
  xdpZcMaxSegs?: number
  xdpRxMetadataFeatures?: Flags<XdpRxMetadata, bigint>
  xskFeatures?: Flags<XskFlags, bigint>
}

export interface IoUringProviderInfo extends Attributes {
  rxBufLen?: bigint
}

export interface PagePool extends Attributes {
  id?: bigint
  ifindex?: number
  napiId?: bigint
  inflight?: bigint
  inflightMem?: bigint
  detachTime?: bigint
  dmabuf?: number
  ioUring?: IoUringProviderInfo
}

export interface PagePoolStats extends Attributes {
  info?: PagePool
  allocFast?: bigint
  allocSlow?: bigint
  allocSlowHighOrder?: bigint
  allocEmpty?: bigint
  allocRefill?: bigint
  allocWaive?: bigint
  recycleCached?: bigint
  recycleCacheFull?: bigint
  recycleRing?: bigint
  recycleRingFull?: bigint
  recycleReleasedRefcnt?: bigint
}

export interface Napi extends Attributes {
  ifindex?: number
  id?: number
  irq?: number
  pid?: number
  deferHardIrqs?: number
  groFlushTimeout?: bigint
  irqSuspendTimeout?: bigint
  threaded?: NapiThreaded | number
}

export interface XskInfo extends Attributes {}

export interface Queue extends Attributes {
  id?: number
  ifindex?: number
  type?: QueueType | number
  napiId?: number
  dmabuf?: number
  ioUring?: IoUringProviderInfo
  xsk?: XskInfo
  lease?: Lease
}

export interface Qstats extends Attributes {
  ifindex?: number
  queueType?: QueueType | number
  queueId?: number
  scope?: Flags<QstatsScope, bigint>
  rxPackets?: bigint
  rxBytes?: bigint
  txPackets?: bigint
  txBytes?: bigint
  rxAllocFail?: bigint
  rxHwDrops?: bigint
  rxHwDropOverruns?: bigint
  rxCsumComplete?: bigint
  rxCsumUnnecessary?: bigint
  rxCsumNone?: bigint
  rxCsumBad?: bigint
  rxHwGroPackets?: bigint
  rxHwGroBytes?: bigint
  rxHwGroWirePackets?: bigint
  rxHwGroWireBytes?: bigint
  rxHwDropRatelimits?: bigint
  txHwDrops?: bigint
  txHwDropErrors?: bigint
  txCsumNone?: bigint
  txNeedsCsum?: bigint
  txHwGsoPackets?: bigint
  txHwGsoBytes?: bigint
  txHwGsoWirePackets?: bigint
  txHwGsoWireBytes?: bigint
  txHwDropRatelimits?: bigint
  txStop?: bigint
  txWake?: bigint
}

export interface Lease extends Attributes {
  ifindex?: number
  queue?: Queue
  netnsId?: number
}

export interface Dmabuf extends Attributes {
  ifindex?: number
  queues?: Queue[]
  fd?: number
  id?: number
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
  readers: {},
  groups: {
    mgmt: 0,
    'page-pool': 0,
  },
}
