// Generated from schema/uevent/uevent.yaml: edit that file, then `npm run schema`.

import type { EnvironmentText, Family, Struct, UeventText } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface MonitorNetlinkHeader extends Struct {
  prefix: string
  magic: number
  headerSize: number
  propertiesOff: number
  propertiesLen: number
  filterSubsystemHash: number
  filterDevtypeHash: number
  filterTagBloomHi: number
  filterTagBloomLo: number
  env: EnvironmentText
}

export type Uevent = MonitorNetlinkHeader | UeventText

export interface UeventOperations {
  uevent: { request: MonitorNetlinkHeader | UeventText; reply: MonitorNetlinkHeader | UeventText; event: MonitorNetlinkHeader | UeventText; dump: false }
}

export type UeventGroup = 'kernel' | 'udev'

export const ueventFamily: Family<UeventOperations, UeventGroup> = {
  name: 'uevent',
  fingerprint,
  readers: {},
  groups: {
    kernel: 1,
    udev: 2,
  },
}
