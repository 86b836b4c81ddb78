// Generated from schema/generic/acpi-event.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  lengthAt,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Event extends Struct {
  declare deviceClass: string
  declare busId: string
  declare type: number
  declare data: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 20) this.deviceClass = readString(r, s, 20)
    if (n >= 35) this.busId = readString(r, s + 20, 15)
    if (n >= 40) this.type = v.getUint32(s + 36, le)
    if (n >= 44) this.data = v.getUint32(s + 40, le)
    if (n > 44) this.trailing = readBytes(r, s + 44, n - 44)
  }
}

export class AcpiEvent extends Attributes {
  declare event?: Event
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.event = new Event(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface AcpiEventOperations {
  event: { request: never; reply: never; event: AcpiEvent; dump: false }
}

export type AcpiEventGroup = 'acpi_mc_group'

export const acpiEventFamily: Family<AcpiEventOperations, AcpiEventGroup> = {
  name: 'acpi-event',
  fingerprint,
  readers: {
    event: AcpiEvent,
  },
  groups: {
    acpi_mc_group: 0,
  },
}
