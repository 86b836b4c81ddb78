// Generated from schema/generic/ovs-vport.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type VportType = 'unspec' | 'netdev' | 'internal' | 'gre' | 'vxlan' | 'geneve'

export interface OvsVportStats extends Struct {
  rxPackets: bigint
  txPackets: bigint
  rxBytes: bigint
  txBytes: bigint
  rxErrors: bigint
  txErrors: bigint
  rxDropped: bigint
  txDropped: bigint
}

export interface VportOptions extends Attributes {
  dstPort?: number
  extension?: VportExtension
}

export interface UpcallStats extends Attributes {
  success?: bigint
  fail?: bigint
}

export interface VportExtension extends Attributes {
  gbp?: true
}

export interface VportMessage extends Attributes {
  dpIfindex: number
  portNo?: number
  type?: VportType | number
  name?: string
  options?: VportOptions
  upcallPid?: number[]
  stats?: OvsVportStats
  ifindex?: number
  netnsid?: number
  upcallStats?: UpcallStats
}

export interface OvsVportOperations {
  new: { request: VportMessage; reply: VportMessage; event: VportMessage; dump: false }
  del: { request: VportMessage; reply: VportMessage; event: VportMessage; dump: false }
  get: { request: VportMessage; reply: VportMessage; event: never; dump: true }
  set: { request: VportMessage; reply: VportMessage; event: VportMessage; dump: false }
}

export type OvsVportGroup = 'ovs_vport'

export const ovsVportFamily: Family<OvsVportOperations, OvsVportGroup> = {
  name: 'ovs_vport',
  fingerprint,
  readers: {},
  groups: {
    ovs_vport: 0,
  },
}
