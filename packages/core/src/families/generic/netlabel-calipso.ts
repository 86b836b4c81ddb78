// Generated from schema/generic/netlabel-calipso.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const mappingNames = {
  2: 'pass',
} as const
export type Mapping = (typeof mappingNames)[keyof typeof mappingNames]

export class Calipso extends Attributes {
  declare doi?: number
  declare mtype?: Mapping | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.doi = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.mtype = nameOf(mappingNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetlabelCalipsoOperations {
  add: { request: Calipso; reply: never; event: never; dump: false }
  remove: { request: Calipso; reply: never; event: never; dump: false }
  list: { request: Calipso; reply: Calipso; event: Calipso; dump: false }
  listall: { request: Calipso; reply: Calipso; event: Calipso; dump: true }
}

export type NetlabelCalipsoGroup = never

export const netlabelCalipsoFamily: Family<NetlabelCalipsoOperations, NetlabelCalipsoGroup> = {
  name: 'netlabel-calipso',
  fingerprint,
  readers: {
    add: Calipso,
    remove: Calipso,
    list: Calipso,
    listall: Calipso,
  },
  groups: {},
}
