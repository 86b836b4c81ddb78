// Generated from schema/generic/binder.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Report extends Attributes {
  declare error?: number
  declare context?: string
  declare fromPid?: number
  declare fromTid?: number
  declare toPid?: number
  declare toTid?: number
  declare isReply?: true
  declare flags?: number
  declare code?: number
  declare dataSize?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.error = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.context = readString(r, s)
    if ((s = t[f + 6]!)) this.fromPid = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.fromTid = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.toPid = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.toTid = v.getUint32(s, le)
    if (t[f + 10]) this.isReply = true
    if ((s = t[f + 11]!)) this.flags = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.code = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.dataSize = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface BinderOperations {
  report: { request: never; reply: never; event: Report; dump: false }
}

export type BinderGroup = 'report'

export const binderFamily: Family<BinderOperations, BinderGroup> = {
  name: 'binder',
  fingerprint,
  readers: {
    report: Report,
  },
  groups: {
    report: 0,
  },
}
