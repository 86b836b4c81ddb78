// Generated from schema/generic/acpi-event.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Event extends Struct {
  deviceClass: string
  busId: string
  type: number
  data: number
}

export interface AcpiEvent extends Attributes {
  event?: Event
}

export interface AcpiEventOperations {
  event: { request: never; reply: never; event: AcpiEvent; dump: false }
}

export type AcpiEventGroup = 'acpi_mc_group'

export const acpiEventFamily: Family<AcpiEventOperations, AcpiEventGroup> = {
  name: 'acpi-event',
  fingerprint,
  readers: {},
  groups: {
    acpi_mc_group: 0,
  },
}
