// Generated from schema/generic/net-shaper.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Scope = 'unspec' | 'netdev' | 'queue' | 'node'

export type Metric = 'bps' | 'pps'

export interface NetShaper extends Attributes {
  handle?: Handle
  metric?: Metric | number
  bwMin?: bigint
  bwMax?: bigint
  burst?: bigint
  priority?: number
  weight?: number
  ifindex?: number
  parent?: Handle
  leaves?: NetShaper[]
}

export interface Handle extends Attributes {
  scope?: Scope | number
  id?: number
}

export interface Caps extends Attributes {
  ifindex?: number
  scope?: Scope | number
  supportMetricBps?: true
  supportMetricPps?: true
  supportNesting?: true
  supportBwMin?: true
  supportBwMax?: true
  supportBurst?: true
  supportPriority?: true
  supportWeight?: true
}

export interface NetShaperOperations {
  get: { request: NetShaper; reply: NetShaper; event: NetShaper; dump: true }
  set: { request: NetShaper; reply: never; event: never; dump: false }
  delete: { request: NetShaper; reply: never; event: never; dump: false }
  group: { request: NetShaper; reply: NetShaper; event: NetShaper; dump: false }
  'cap-get': { request: Caps; reply: Caps; event: Caps; dump: true }
}

export type NetShaperGroup = never

export const netShaperFamily: Family<NetShaperOperations, NetShaperGroup> = {
  name: 'net-shaper',
  fingerprint,
  readers: {},
  groups: {},
}
