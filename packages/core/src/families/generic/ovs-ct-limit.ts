// Generated from schema/generic/ovs-ct-limit.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  readArray,
  readBytes,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class ZoneLimit extends Struct {
  declare zoneId: number
  declare limit: number
  declare count: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.zoneId = v.getInt32(s, le)
    if (n >= 8) this.limit = v.getUint32(s + 4, le)
    if (n >= 12) this.count = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class CtLimitMessage extends Attributes {
  declare dpIfindex: number
  declare zoneLimit?: ZoneLimit[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.dpIfindex = v.getInt32(s, le)
    if ((s = t[f + 4]!)) this.zoneLimit = readArray(r, s, 12, (r, at) => new ZoneLimit(r, at, 12))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OvsCtLimitOperations {
  set: { request: CtLimitMessage; reply: never; event: never; dump: false }
  del: { request: CtLimitMessage; reply: never; event: never; dump: false }
  get: { request: CtLimitMessage; reply: CtLimitMessage; event: CtLimitMessage; dump: false }
}

export type OvsCtLimitGroup = 'ovs_ct_limit'

export const ovsCtLimitFamily: Family<OvsCtLimitOperations, OvsCtLimitGroup> = {
  name: 'ovs-ct-limit',
  fingerprint,
  readers: {
    set: CtLimitMessage,
    del: CtLimitMessage,
    get: CtLimitMessage,
  },
  groups: {
    ovs_ct_limit: 0,
  },
}
