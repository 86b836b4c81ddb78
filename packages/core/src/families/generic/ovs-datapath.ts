// Generated from schema/generic/ovs-datapath.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type UserFeatures = 'unaligned' | 'vport-pids' | 'tc-recirc-sharing' | 'dispatch-upcall-per-cpu'

export interface OvsDpStats extends Struct {
  nHit: bigint
  nMissed: bigint
  nLost: bigint
  nFlows: bigint
}

export interface OvsDpMegaflowStats extends Struct {
  nMaskHit: bigint
  nMasks: number
  nCacheHit: bigint
}

export interface DatapathMessage extends Attributes {
  dpIfindex: number
  name?: string
  upcallPid?: number
  stats?: OvsDpStats
  megaflowStats?: OvsDpMegaflowStats
  userFeatures?: Flags<UserFeatures>
  masksCacheSize?: number
  perCpuPids?: number[]
  ifindex?: number
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
  readers: {},
  groups: {
    ovs_datapath: 0,
  },
}
