// Generated from schema/generic/quota.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const quotaTypeNames = {
  0: 'user', 1: 'group', 2: 'project',
} as const
export type QuotaType = (typeof quotaTypeNames)[keyof typeof quotaTypeNames]

export const warningNames = {
  0: 'nowarn', 1: 'ihardwarn', 2: 'isoftlongwarn', 3: 'isoftwarn', 4: 'bhardwarn', 5: 'bsoftlongwarn',
  6: 'bsoftwarn', 7: 'ihardbelow', 8: 'isoftbelow', 9: 'bhardbelow', 10: 'bsoftbelow',
} as const
export type Warning = (typeof warningNames)[keyof typeof warningNames]

export class Quota extends Attributes {
  declare qtype?: QuotaType | number
  declare excessId?: bigint
  declare warning?: Warning | number
  declare devMajor?: number
  declare devMinor?: number
  declare causedId?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.qtype = nameOf(quotaTypeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.excessId = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.warning = nameOf(warningNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.devMajor = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.devMinor = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.causedId = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface QuotaOperations {
  warning: { request: never; reply: never; event: Quota; dump: false }
}

export type QuotaGroup = 'events'

export const quotaFamily: Family<QuotaOperations, QuotaGroup> = {
  name: 'quota',
  fingerprint,
  readers: {
    warning: Quota,
  },
  groups: {
    events: 0,
  },
}
