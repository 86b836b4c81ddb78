// Generated from schema/generic/dev-energymodel.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type PerfStateFlags = 'perf-state-inefficient'

export type PerfDomainFlags = 'perf-domain-microwatts' | 'perf-domain-skip-inefficiencies' | 'perf-domain-artificial'

export interface PerfDomain extends Attributes {
  perfDomainId?: number
  flags?: Flags<PerfDomainFlags, bigint>
  cpus?: bigint[]
}

export interface PerfTable extends Attributes {
  perfDomainId?: number
  perfState?: PerfState[]
}

export interface PerfState extends Attributes {
  performance?: bigint
  frequency?: bigint
  power?: bigint
  cost?: bigint
  flags?: Flags<PerfStateFlags, bigint>
}

export interface DevEnergymodelOperations {
  'get-perf-domains': { request: PerfDomain; reply: PerfDomain; event: PerfDomain; dump: true }
  'get-perf-table': { request: PerfTable; reply: PerfTable; event: PerfTable; dump: false }
  'perf-domain-created': { request: never; reply: never; event: PerfTable; dump: false }
  'perf-domain-updated': { request: never; reply: never; event: PerfTable; dump: false }
  'perf-domain-deleted': { request: never; reply: never; event: PerfTable; dump: false }
}

export type DevEnergymodelGroup = 'event'

export const devEnergymodelFamily: Family<DevEnergymodelOperations, DevEnergymodelGroup> = {
  name: 'dev-energymodel',
  fingerprint,
  readers: {},
  groups: {
    event: 0,
  },
}
