// Generated from schema/generic/reg-event.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flags64Of,
  hasOddLength,
  lengthAt,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const eventFlagsNames = [
  'under-voltage', 'over-current', 'regulation-out', 'fail', 'over-temp', 'force-disable', 'voltage-change',
  'disable', 'pre-voltage-change', 'abort-voltage-change', 'pre-disable', 'abort-disable', 'enable',
  'under-voltage-warn', 'over-current-warn', 'over-voltage-warn', 'over-temp-warn',
] as const
export type EventFlags = Exclude<(typeof eventFlagsNames)[number], ''>

export class Event extends Struct {
  declare name: string
  declare event: Flags<EventFlags, bigint>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 32) this.name = readString(r, s, 32)
    if (n >= 40) this.event = flags64Of(eventFlagsNames, v.getBigUint64(s + 32, le))
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class RegEvent extends Attributes {
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

export interface RegEventOperations {
  event: { request: never; reply: never; event: RegEvent; dump: false }
}

export type RegEventGroup = 'reg_mc_group'

export const regEventFamily: Family<RegEventOperations, RegEventGroup> = {
  name: 'reg-event',
  fingerprint,
  readers: {
    event: RegEvent,
  },
  groups: {
    reg_mc_group: 0,
  },
}
