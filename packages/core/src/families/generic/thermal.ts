// Generated from schema/generic/thermal.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  leaves,
  nameOf,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const tripTypeNames = {
  0: 'active', 1: 'passive', 2: 'hot', 3: 'critical',
} as const
export type TripType = (typeof tripTypeNames)[keyof typeof tripTypeNames]

export const modeNames = {
  0: 'disabled', 1: 'enabled',
} as const
export type Mode = (typeof modeNames)[keyof typeof modeNames]

export const thresholdDirectionNames = [
  'up', 'down',
] as const
export type ThresholdDirection = Exclude<(typeof thresholdDirectionNames)[number], ''>

export class Thermal extends Attributes {
  declare tz?: Zones
  declare tzId?: number
  declare tzTemp?: number
  declare tzTrip?: Trips
  declare tzTripId?: number
  declare tzTripType?: TripType | number
  declare tzTripTemp?: number
  declare tzTripHyst?: number
  declare tzMode?: Mode | number
  declare tzName?: string
  declare tzCdevWeight?: number
  declare tzGov?: Zones
  declare tzGovName?: string
  declare cdev?: CoolingDevices
  declare cdevId?: number
  declare cdevCurState?: number
  declare cdevMaxState?: number
  declare cdevName?: string
  declare govName?: string
  declare cpuCapability?: CpuCapabilities
  declare cpuCapabilityId?: number
  declare cpuCapabilityPerformance?: number
  declare cpuCapabilityEfficiency?: number
  declare threshold?: Thresholds
  declare thresholdTemp?: number
  declare thresholdDirection?: Flags<ThresholdDirection>
  declare tzPrevTemp?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.tz = new Zones(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.tzId = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.tzTemp = v.getInt32(s, le)
    if ((s = t[f + 7]!) < 0) this.tzTrip = new Trips(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.tzTripId = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.tzTripType = nameOf(tripTypeNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.tzTripTemp = v.getInt32(s, le)
    if ((s = t[f + 11]!)) this.tzTripHyst = v.getInt32(s, le)
    if ((s = t[f + 12]!)) this.tzMode = nameOf(modeNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.tzName = readString(r, s)
    if ((s = t[f + 14]!)) this.tzCdevWeight = v.getUint32(s, le)
    if ((s = t[f + 15]!) < 0) this.tzGov = new Zones(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.tzGovName = readString(r, s)
    if ((s = t[f + 17]!) < 0) this.cdev = new CoolingDevices(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!)) this.cdevId = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.cdevCurState = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.cdevMaxState = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.cdevName = readString(r, s)
    if ((s = t[f + 22]!)) this.govName = readString(r, s)
    if ((s = t[f + 23]!) < 0) this.cpuCapability = new CpuCapabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.cpuCapabilityId = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.cpuCapabilityPerformance = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.cpuCapabilityEfficiency = v.getUint32(s, le)
    if ((s = t[f + 27]!) < 0) this.threshold = new Thresholds(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 28]!)) this.thresholdTemp = v.getInt32(s, le)
    if ((s = t[f + 29]!)) this.thresholdDirection = flagsOf(thresholdDirectionNames, v.getUint32(s, le))
    if ((s = t[f + 30]!)) this.tzPrevTemp = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Zones extends Attributes {
  declare tzId?: number[]
  declare tzName?: string[]
  declare tzGovName?: string[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tzId = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 5]!)) this.tzName = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if ((s = t[f + 6]!)) this.tzGovName = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Trips extends Attributes {
  declare tzTripId?: number[]
  declare tzTripType?: (TripType | number)[]
  declare tzTripTemp?: number[]
  declare tzTripHyst?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tzTripId = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 5]!)) this.tzTripType = leaves(r, s & 0x7fffffff, (r, s) => nameOf(tripTypeNames, r.view.getUint32(s, r.littleEndian)))
    if ((s = t[f + 6]!)) this.tzTripTemp = leaves(r, s & 0x7fffffff, (r, s) => r.view.getInt32(s, r.littleEndian))
    if ((s = t[f + 7]!)) this.tzTripHyst = leaves(r, s & 0x7fffffff, (r, s) => r.view.getInt32(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CoolingDevices extends Attributes {
  declare cdevId?: number[]
  declare cdevCurState?: number[]
  declare cdevMaxState?: number[]
  declare cdevName?: string[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cdevId = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 5]!)) this.cdevCurState = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 6]!)) this.cdevMaxState = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 7]!)) this.cdevName = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CpuCapabilities extends Attributes {
  declare cpuCapabilityId?: number[]
  declare cpuCapabilityPerformance?: number[]
  declare cpuCapabilityEfficiency?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cpuCapabilityId = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 5]!)) this.cpuCapabilityPerformance = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 6]!)) this.cpuCapabilityEfficiency = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Thresholds extends Attributes {
  declare thresholdTemp?: number[]
  declare thresholdDirection?: Flags<ThresholdDirection>[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.thresholdTemp = leaves(r, s & 0x7fffffff, (r, s) => r.view.getInt32(s, r.littleEndian))
    if ((s = t[f + 5]!)) this.thresholdDirection = leaves(r, s & 0x7fffffff, (r, s) => flagsOf(thresholdDirectionNames, r.view.getUint32(s, r.littleEndian)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface ThermalOperations {
  'tz-get-id': { request: Thermal; reply: Thermal; event: never; dump: true }
  'tz-get-trip': { request: Thermal; reply: Thermal; event: never; dump: false }
  'tz-get-temp': { request: Thermal; reply: Thermal; event: never; dump: false }
  'tz-get-gov': { request: Thermal; reply: Thermal; event: never; dump: false }
  'tz-get-mode': { request: Thermal; reply: Thermal; event: never; dump: false }
  'cdev-get': { request: Thermal; reply: Thermal; event: never; dump: true }
  'threshold-get': { request: Thermal; reply: Thermal; event: never; dump: false }
  'add-threshold': { request: Thermal; reply: never; event: never; dump: false }
  'delete-threshold': { request: Thermal; reply: never; event: never; dump: false }
  'flush-threshold': { request: Thermal; reply: never; event: never; dump: false }
  'sampling-temp': { request: never; reply: never; event: Thermal; dump: false }
  'tz-create': { request: never; reply: never; event: Thermal; dump: false }
  'tz-delete': { request: never; reply: never; event: Thermal; dump: false }
  'tz-disable': { request: never; reply: never; event: Thermal; dump: false }
  'tz-enable': { request: never; reply: never; event: Thermal; dump: false }
  'tz-trip-up': { request: never; reply: never; event: Thermal; dump: false }
  'tz-trip-down': { request: never; reply: never; event: Thermal; dump: false }
  'tz-trip-change': { request: never; reply: never; event: Thermal; dump: false }
  'tz-trip-add': { request: never; reply: never; event: Thermal; dump: false }
  'tz-trip-delete': { request: never; reply: never; event: Thermal; dump: false }
  'cdev-add': { request: never; reply: never; event: Thermal; dump: false }
  'cdev-delete': { request: never; reply: never; event: Thermal; dump: false }
  'cdev-state-update': { request: never; reply: never; event: Thermal; dump: false }
  'tz-gov-change': { request: never; reply: never; event: Thermal; dump: false }
  'cpu-capability-change': { request: never; reply: never; event: Thermal; dump: false }
  'threshold-add': { request: never; reply: never; event: Thermal; dump: false }
  'threshold-delete': { request: never; reply: never; event: Thermal; dump: false }
  'threshold-flush': { request: never; reply: never; event: Thermal; dump: false }
  'threshold-up': { request: never; reply: never; event: Thermal; dump: false }
  'threshold-down': { request: never; reply: never; event: Thermal; dump: false }
}

export type ThermalGroup = 'sampling' | 'event'

export const thermalFamily: Family<ThermalOperations, ThermalGroup> = {
  name: 'thermal',
  fingerprint,
  readers: {
    'tz-get-id': Thermal,
    'tz-get-trip': Thermal,
    'tz-get-temp': Thermal,
    'tz-get-gov': Thermal,
    'tz-get-mode': Thermal,
    'cdev-get': Thermal,
    'threshold-get': Thermal,
    'add-threshold': Thermal,
    'delete-threshold': Thermal,
    'flush-threshold': Thermal,
    'sampling-temp': Thermal,
    'tz-create': Thermal,
    'tz-delete': Thermal,
    'tz-disable': Thermal,
    'tz-enable': Thermal,
    'tz-trip-up': Thermal,
    'tz-trip-down': Thermal,
    'tz-trip-change': Thermal,
    'tz-trip-add': Thermal,
    'tz-trip-delete': Thermal,
    'cdev-add': Thermal,
    'cdev-delete': Thermal,
    'cdev-state-update': Thermal,
    'tz-gov-change': Thermal,
    'cpu-capability-change': Thermal,
    'threshold-add': Thermal,
    'threshold-delete': Thermal,
    'threshold-flush': Thermal,
    'threshold-up': Thermal,
    'threshold-down': Thermal,
  },
  groups: {
    sampling: 0,
    event: 0,
  },
}
