// Generated from schema/uevent/uevent.yaml: edit that file, then `npm run schema`.

import {
  type EnvironmentText,
  type Family,
  type Reader,
  Struct,
  type UeventText,
  readEnvironment,
  readString,
  readUevent,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class MonitorNetlinkHeader extends Struct {
  declare prefix: string
  declare magic: number
  declare headerSize: number
  declare propertiesOff: number
  declare propertiesLen: number
  declare filterSubsystemHash: number
  declare filterDevtypeHash: number
  declare filterTagBloomHi: number
  declare filterTagBloomLo: number
  declare env: EnvironmentText
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.prefix = readString(r, s, 8)
    if (n >= 12) this.magic = v.getUint32(s + 8)
    if (n >= 16) this.headerSize = v.getUint32(s + 12, le)
    if (n >= 20) this.propertiesOff = v.getUint32(s + 16, le)
    if (n >= 24) this.propertiesLen = v.getUint32(s + 20, le)
    if (n >= 28) this.filterSubsystemHash = v.getUint32(s + 24)
    if (n >= 32) this.filterDevtypeHash = v.getUint32(s + 28)
    if (n >= 36) this.filterTagBloomHi = v.getUint32(s + 32)
    if (n >= 40) this.filterTagBloomLo = v.getUint32(s + 36)
    if (n >= 40) this.env = readEnvironment(r, s + 40, n - 40)
  }
}

export type Uevent = MonitorNetlinkHeader | UeventText
export function ueventValue(r: Reader, s: number): Uevent {
  if (s > 0) return readUevent(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1661) {
    case 0:
      return new MonitorNetlinkHeader(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return readUevent(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readUevent(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

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
