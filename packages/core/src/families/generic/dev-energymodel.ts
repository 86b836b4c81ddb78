// Generated from schema/generic/dev-energymodel.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flags64Of,
  frames,
  hasOddLength,
  leaves,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const perfStateFlagsNames = [
  'perf-state-inefficient',
] as const
export type PerfStateFlags = Exclude<(typeof perfStateFlagsNames)[number], ''>

export const perfDomainFlagsNames = [
  'perf-domain-microwatts', 'perf-domain-skip-inefficiencies', 'perf-domain-artificial',
] as const
export type PerfDomainFlags = Exclude<(typeof perfDomainFlagsNames)[number], ''>

export class PerfDomain extends Attributes {
  declare perfDomainId?: number
  declare flags?: Flags<PerfDomainFlags, bigint>
  declare cpus?: bigint[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.perfDomainId = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.flags = flags64Of(perfDomainFlagsNames, v.getBigUint64(s, le))
    if ((s = t[f + 7]!)) this.cpus = leaves(r, s & 0x7fffffff, (r, s) => r.view.getBigUint64(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PerfTable extends Attributes {
  declare perfDomainId?: number
  declare perfState?: PerfState[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.perfDomainId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.perfState = frames(r, s & 0x7fffffff, (r, i) => new PerfState(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PerfState extends Attributes {
  declare performance?: bigint
  declare frequency?: bigint
  declare power?: bigint
  declare cost?: bigint
  declare flags?: Flags<PerfStateFlags, bigint>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.performance = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.frequency = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.power = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.cost = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.flags = flags64Of(perfStateFlagsNames, v.getBigUint64(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'get-perf-domains': PerfDomain,
    'get-perf-table': PerfTable,
    'perf-domain-created': PerfTable,
    'perf-domain-updated': PerfTable,
    'perf-domain-deleted': PerfTable,
  },
  groups: {
    event: 0,
  },
}
