// Generated from schema/generic/dpll.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Mode = 'manual' | 'automatic'

export type LockStatus = 'unlocked' | 'locked' | 'locked-ho-acq' | 'holdover'

export type LockStatusError = 'none' | 'undefined' | 'media-down' | 'fractional-frequency-offset-too-high'

export type ClockQualityLevel = 
  | 'itu-opt1-prc' | 'itu-opt1-ssu-a' | 'itu-opt1-ssu-b' | 'itu-opt1-eec1' | 'itu-opt1-prtc'
  | 'itu-opt1-eprtc' | 'itu-opt1-eeec' | 'itu-opt1-eprc'

export type Type = 'pps' | 'eec' | 'generic'

export type PinType = 'mux' | 'ext' | 'synce-eth-port' | 'int-oscillator' | 'gnss'

export type PinDirection = 'input' | 'output'

export type PinState = 'connected' | 'disconnected' | 'selectable'

export type PinOperstate = 'active' | 'standby' | 'no-signal' | 'qual-failed'

export type PinCapabilities = 'direction-can-change' | 'priority-can-change' | 'state-can-change'

export type FeatureState = 'disable' | 'enable'

export interface Dpll extends Attributes {
  id?: number
  moduleName?: string
  clockId?: bigint
  mode?: Mode | number
  modeSupported?: (Mode | number)[]
  lockStatus?: LockStatus | number
  temp?: number
  type?: Type | number
  lockStatusError?: LockStatusError | number
  clockQualityLevel?: (ClockQualityLevel | number)[]
  phaseOffsetMonitor?: FeatureState | number
  phaseOffsetAvgFactor?: number
  frequencyMonitor?: FeatureState | number
}

export interface Pin extends Attributes {
  id?: number
  parentId?: number
  moduleName?: string
  clockId?: bigint
  boardLabel?: string
  panelLabel?: string
  packageLabel?: string
  type?: PinType | number
  direction?: PinDirection | number
  frequency?: bigint
  frequencySupported?: Pin[]
  frequencyMin?: bigint
  frequencyMax?: bigint
  prio?: number
  state?: PinState | number
  capabilities?: Flags<PinCapabilities>
  parentDevice?: Pin[]
  parentPin?: Pin[]
  phaseAdjustMin?: number
  phaseAdjustMax?: number
  phaseAdjust?: number
  phaseOffset?: bigint
  fractionalFrequencyOffset?: bigint
  esyncFrequency?: bigint
  esyncFrequencySupported?: Pin[]
  esyncPulse?: number
  referenceSync?: Pin[]
  phaseAdjustGran?: number
  fractionalFrequencyOffsetPpt?: bigint
  measuredFrequency?: bigint
  operstate?: PinOperstate | number
}

export interface DpllOperations {
  'device-id-get': { request: Dpll; reply: Dpll; event: Dpll; dump: false }
  'device-get': { request: Dpll; reply: Dpll; event: Dpll; dump: true }
  'device-set': { request: Dpll; reply: never; event: never; dump: false }
  'device-create-ntf': { request: never; reply: never; event: Dpll; dump: false }
  'device-delete-ntf': { request: never; reply: never; event: Dpll; dump: false }
  'device-change-ntf': { request: never; reply: never; event: Dpll; dump: false }
  'pin-id-get': { request: Pin; reply: Pin; event: Pin; dump: false }
  'pin-get': { request: Pin; reply: Pin; event: Pin; dump: true }
  'pin-set': { request: Pin; reply: never; event: never; dump: false }
  'pin-create-ntf': { request: never; reply: never; event: Pin; dump: false }
  'pin-delete-ntf': { request: never; reply: never; event: Pin; dump: false }
  'pin-change-ntf': { request: never; reply: never; event: Pin; dump: false }
}

export type DpllGroup = 'monitor'

export const dpllFamily: Family<DpllOperations, DpllGroup> = {
  name: 'dpll',
  fingerprint,
  readers: {},
  groups: {
    monitor: 0,
  },
}
