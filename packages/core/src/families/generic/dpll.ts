// Generated from schema/generic/dpll.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  leaves,
  nameOf,
  readSint,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const modeNames = {
  1: 'manual', 2: 'automatic',
} as const
export type Mode = (typeof modeNames)[keyof typeof modeNames]

export const lockStatusNames = {
  1: 'unlocked', 2: 'locked', 3: 'locked-ho-acq', 4: 'holdover',
} as const
export type LockStatus = (typeof lockStatusNames)[keyof typeof lockStatusNames]

export const lockStatusErrorNames = {
  1: 'none', 2: 'undefined', 3: 'media-down', 4: 'fractional-frequency-offset-too-high',
} as const
export type LockStatusError = (typeof lockStatusErrorNames)[keyof typeof lockStatusErrorNames]

export const clockQualityLevelNames = {
  1: 'itu-opt1-prc', 2: 'itu-opt1-ssu-a', 3: 'itu-opt1-ssu-b', 4: 'itu-opt1-eec1', 5: 'itu-opt1-prtc',
  6: 'itu-opt1-eprtc', 7: 'itu-opt1-eeec', 8: 'itu-opt1-eprc',
} as const
export type ClockQualityLevel = (typeof clockQualityLevelNames)[keyof typeof clockQualityLevelNames]

export const typeNames = {
  1: 'pps', 2: 'eec', 3: 'generic',
} as const
export type Type = (typeof typeNames)[keyof typeof typeNames]

export const pinTypeNames = {
  1: 'mux', 2: 'ext', 3: 'synce-eth-port', 4: 'int-oscillator', 5: 'gnss',
} as const
export type PinType = (typeof pinTypeNames)[keyof typeof pinTypeNames]

export const pinDirectionNames = {
  1: 'input', 2: 'output',
} as const
export type PinDirection = (typeof pinDirectionNames)[keyof typeof pinDirectionNames]

export const pinStateNames = {
  1: 'connected', 2: 'disconnected', 3: 'selectable',
} as const
export type PinState = (typeof pinStateNames)[keyof typeof pinStateNames]

export const pinOperstateNames = {
  1: 'active', 2: 'standby', 3: 'no-signal', 4: 'qual-failed',
} as const
export type PinOperstate = (typeof pinOperstateNames)[keyof typeof pinOperstateNames]

export const pinCapabilitiesNames = [
  'direction-can-change', 'priority-can-change', 'state-can-change',
] as const
export type PinCapabilities = Exclude<(typeof pinCapabilitiesNames)[number], ''>

export const featureStateNames = {
  0: 'disable', 1: 'enable',
} as const
export type FeatureState = (typeof featureStateNames)[keyof typeof featureStateNames]

export class Dpll extends Attributes {
  declare id?: number
  declare moduleName?: string
  declare clockId?: bigint
  declare mode?: Mode | number
  declare modeSupported?: (Mode | number)[]
  declare lockStatus?: LockStatus | number
  declare temp?: number
  declare type?: Type | number
  declare lockStatusError?: LockStatusError | number
  declare clockQualityLevel?: (ClockQualityLevel | number)[]
  declare phaseOffsetMonitor?: FeatureState | number
  declare phaseOffsetAvgFactor?: number
  declare frequencyMonitor?: FeatureState | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.moduleName = readString(r, s)
    if ((s = t[f + 7]!)) this.clockId = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.mode = nameOf(modeNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.modeSupported = leaves(r, s & 0x7fffffff, (r, s) => nameOf(modeNames, r.view.getUint32(s, r.littleEndian)))
    if ((s = t[f + 10]!)) this.lockStatus = nameOf(lockStatusNames, v.getUint32(s, le))
    if ((s = t[f + 11]!)) this.temp = v.getInt32(s, le)
    if ((s = t[f + 12]!)) this.type = nameOf(typeNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.lockStatusError = nameOf(lockStatusErrorNames, v.getUint32(s, le))
    if ((s = t[f + 14]!)) this.clockQualityLevel = leaves(r, s & 0x7fffffff, (r, s) => nameOf(clockQualityLevelNames, r.view.getUint32(s, r.littleEndian)))
    if ((s = t[f + 15]!)) this.phaseOffsetMonitor = nameOf(featureStateNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.phaseOffsetAvgFactor = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.frequencyMonitor = nameOf(featureStateNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Pin extends Attributes {
  declare id?: number
  declare parentId?: number
  declare moduleName?: string
  declare clockId?: bigint
  declare boardLabel?: string
  declare panelLabel?: string
  declare packageLabel?: string
  declare type?: PinType | number
  declare direction?: PinDirection | number
  declare frequency?: bigint
  declare frequencySupported?: Pin[]
  declare frequencyMin?: bigint
  declare frequencyMax?: bigint
  declare prio?: number
  declare state?: PinState | number
  declare capabilities?: Flags<PinCapabilities>
  declare parentDevice?: Pin[]
  declare parentPin?: Pin[]
  declare phaseAdjustMin?: number
  declare phaseAdjustMax?: number
  declare phaseAdjust?: number
  declare phaseOffset?: bigint
  declare fractionalFrequencyOffset?: bigint
  declare esyncFrequency?: bigint
  declare esyncFrequencySupported?: Pin[]
  declare esyncPulse?: number
  declare referenceSync?: Pin[]
  declare phaseAdjustGran?: number
  declare fractionalFrequencyOffsetPpt?: bigint
  declare measuredFrequency?: bigint
  declare operstate?: PinOperstate | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.parentId = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.moduleName = readString(r, s)
    if ((s = t[f + 8]!)) this.clockId = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.boardLabel = readString(r, s)
    if ((s = t[f + 10]!)) this.panelLabel = readString(r, s)
    if ((s = t[f + 11]!)) this.packageLabel = readString(r, s)
    if ((s = t[f + 12]!)) this.type = nameOf(pinTypeNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.direction = nameOf(pinDirectionNames, v.getUint32(s, le))
    if ((s = t[f + 14]!)) this.frequency = v.getBigUint64(s, le)
    if ((s = t[f + 15]!)) this.frequencySupported = frames(r, s & 0x7fffffff, (r, i) => new Pin(r, i), this)
    if ((s = t[f + 16]!)) this.frequencyMin = v.getBigUint64(s, le)
    if ((s = t[f + 17]!)) this.frequencyMax = v.getBigUint64(s, le)
    if ((s = t[f + 18]!)) this.prio = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.state = nameOf(pinStateNames, v.getUint32(s, le))
    if ((s = t[f + 20]!)) this.capabilities = flagsOf(pinCapabilitiesNames, v.getUint32(s, le))
    if ((s = t[f + 21]!)) this.parentDevice = frames(r, s & 0x7fffffff, (r, i) => new Pin(r, i), this)
    if ((s = t[f + 22]!)) this.parentPin = frames(r, s & 0x7fffffff, (r, i) => new Pin(r, i), this)
    if ((s = t[f + 23]!)) this.phaseAdjustMin = v.getInt32(s, le)
    if ((s = t[f + 24]!)) this.phaseAdjustMax = v.getInt32(s, le)
    if ((s = t[f + 25]!)) this.phaseAdjust = v.getInt32(s, le)
    if ((s = t[f + 26]!)) this.phaseOffset = v.getBigInt64(s, le)
    if ((s = t[f + 27]!)) this.fractionalFrequencyOffset = readSint(r, s)
    if ((s = t[f + 28]!)) this.esyncFrequency = v.getBigUint64(s, le)
    if ((s = t[f + 29]!)) this.esyncFrequencySupported = frames(r, s & 0x7fffffff, (r, i) => new Pin(r, i), this)
    if ((s = t[f + 30]!)) this.esyncPulse = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.referenceSync = frames(r, s & 0x7fffffff, (r, i) => new Pin(r, i), this)
    if ((s = t[f + 32]!)) this.phaseAdjustGran = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.fractionalFrequencyOffsetPpt = readSint(r, s)
    if ((s = t[f + 34]!)) this.measuredFrequency = v.getBigUint64(s, le)
    if ((s = t[f + 35]!)) this.operstate = nameOf(pinOperstateNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'device-id-get': Dpll,
    'device-get': Dpll,
    'device-set': Dpll,
    'device-create-ntf': Dpll,
    'device-delete-ntf': Dpll,
    'device-change-ntf': Dpll,
    'pin-id-get': Pin,
    'pin-get': Pin,
    'pin-set': Pin,
    'pin-create-ntf': Pin,
    'pin-delete-ntf': Pin,
    'pin-change-ntf': Pin,
  },
  groups: {
    monitor: 0,
  },
}
