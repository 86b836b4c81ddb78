// Generated from schema/generic/thermal.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type TripType = 'active' | 'passive' | 'hot' | 'critical'

export type Mode = 'disabled' | 'enabled'

export type ThresholdDirection = 'up' | 'down'

export interface Thermal extends Attributes {
  tz?: Zones
  tzId?: number
  tzTemp?: number
  tzTrip?: Trips
  tzTripId?: number
  tzTripType?: TripType | number
  tzTripTemp?: number
  tzTripHyst?: number
  tzMode?: Mode | number
  tzName?: string
  tzCdevWeight?: number
  tzGov?: Zones
  tzGovName?: string
  cdev?: CoolingDevices
  cdevId?: number
  cdevCurState?: number
  cdevMaxState?: number
  cdevName?: string
  govName?: string
  cpuCapability?: CpuCapabilities
  cpuCapabilityId?: number
  cpuCapabilityPerformance?: number
  cpuCapabilityEfficiency?: number
  threshold?: Thresholds
  thresholdTemp?: number
  thresholdDirection?: Flags<ThresholdDirection>
  tzPrevTemp?: number
}

export interface Zones extends Attributes {
  tzId?: number[]
  tzName?: string[]
  tzGovName?: string[]
}

export interface Trips extends Attributes {
  tzTripId?: number[]
  tzTripType?: (TripType | number)[]
  tzTripTemp?: number[]
  tzTripHyst?: number[]
}

export interface CoolingDevices extends Attributes {
  cdevId?: number[]
  cdevCurState?: number[]
  cdevMaxState?: number[]
  cdevName?: string[]
}

export interface CpuCapabilities extends Attributes {
  cpuCapabilityId?: number[]
  cpuCapabilityPerformance?: number[]
  cpuCapabilityEfficiency?: number[]
}

export interface Thresholds extends Attributes {
  thresholdTemp?: number[]
  thresholdDirection?: Flags<ThresholdDirection>[]
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
  readers: {},
  groups: {
    sampling: 0,
    event: 0,
  },
}
