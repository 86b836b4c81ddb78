// Generated from schema/generic/reg-event.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type EventFlags = 
  | 'under-voltage' | 'over-current' | 'regulation-out' | 'fail' | 'over-temp' | 'force-disable'
  | 'voltage-change' | 'disable' | 'pre-voltage-change' | 'abort-voltage-change' | 'pre-disable'
  | 'abort-disable' | 'enable' | 'under-voltage-warn' | 'over-current-warn' | 'over-voltage-warn'
  | 'over-temp-warn'

export interface Event extends Struct {
  name: string
  event: Flags<EventFlags, bigint>
}

export interface RegEvent extends Attributes {
  event?: Event
}

export interface RegEventOperations {
  event: { request: never; reply: never; event: RegEvent; dump: false }
}

export type RegEventGroup = 'reg_mc_group'

export const regEventFamily: Family<RegEventOperations, RegEventGroup> = {
  name: 'reg-event',
  fingerprint,
  readers: {},
  groups: {
    reg_mc_group: 0,
  },
}
