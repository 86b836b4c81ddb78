// Generated from schema/generic/smc-pnetid.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Pnetid extends Attributes {
  declare name?: string
  declare ethname?: string
  declare ibname?: string
  declare ibport?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.ethname = readString(r, s)
    if ((s = t[f + 6]!)) this.ibname = readString(r, s)
    if ((s = t[f + 7]!)) this.ibport = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface SmcPnetidOperations {
  get: { request: Pnetid; reply: Pnetid; event: Pnetid; dump: true }
  add: { request: Pnetid; reply: never; event: never; dump: false }
  del: { request: Pnetid; reply: never; event: never; dump: false }
  flush: { request: Pnetid; reply: never; event: never; dump: false }
}

export type SmcPnetidGroup = never

export const smcPnetidFamily: Family<SmcPnetidOperations, SmcPnetidGroup> = {
  name: 'smc-pnetid',
  fingerprint,
  readers: {
    get: Pnetid,
    add: Pnetid,
    del: Pnetid,
    flush: Pnetid,
  },
  groups: {},
}
