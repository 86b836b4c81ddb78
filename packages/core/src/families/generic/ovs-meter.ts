// Generated from schema/generic/ovs-meter.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type BandType = 'unspec' | 'drop'

export interface FlowStats extends Struct {
  nPackets: bigint
  nBytes: bigint
}

export interface Band extends Attributes {
  type?: BandType | number
  rate?: number
  burst?: number
  stats?: FlowStats
}

export interface MeterMessage extends Attributes {
  dpIfindex: number
  id?: number
  kbps?: true
  stats?: FlowStats
  bands?: Band[]
  used?: bigint
  clear?: true
  maxMeters?: number
  maxBands?: number
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
  readers: {},
  groups: {
    ovs_meter: 0,
  },
}
