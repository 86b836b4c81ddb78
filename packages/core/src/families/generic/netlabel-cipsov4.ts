// Generated from schema/generic/netlabel-cipsov4.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const mappingNames = {
  1: 'trans', 2: 'pass', 3: 'local',
} as const
export type Mapping = (typeof mappingNames)[keyof typeof mappingNames]

export class Cipsov4 extends Attributes {
  declare doi?: number
  declare mtype?: Mapping | number
  declare tag?: number[]
  declare taglst?: Cipsov4
  declare mlslvlloc?: number
  declare mlslvlrem?: number
  declare mlslvl?: Cipsov4[]
  declare mlslvllst?: Cipsov4
  declare mlscatloc?: number
  declare mlscatrem?: number
  declare mlscat?: Cipsov4[]
  declare mlscatlst?: Cipsov4
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.doi = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.mtype = nameOf(mappingNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.tag = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint8(s))
    if ((s = t[f + 7]!) < 0) this.taglst = new Cipsov4(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.mlslvlloc = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.mlslvlrem = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.mlslvl = frames(r, s & 0x7fffffff, (r, i) => new Cipsov4(r, i), this)
    if ((s = t[f + 11]!) < 0) this.mlslvllst = new Cipsov4(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.mlscatloc = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.mlscatrem = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.mlscat = frames(r, s & 0x7fffffff, (r, i) => new Cipsov4(r, i), this)
    if ((s = t[f + 15]!) < 0) this.mlscatlst = new Cipsov4(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetlabelCipsov4Operations {
  add: { request: Cipsov4; reply: never; event: never; dump: false }
  remove: { request: Cipsov4; reply: never; event: never; dump: false }
  list: { request: Cipsov4; reply: Cipsov4; event: Cipsov4; dump: false }
  listall: { request: Cipsov4; reply: Cipsov4; event: Cipsov4; dump: true }
}

export type NetlabelCipsov4Group = never

export const netlabelCipsov4Family: Family<NetlabelCipsov4Operations, NetlabelCipsov4Group> = {
  name: 'netlabel-cipsov4',
  fingerprint,
  readers: {
    add: Cipsov4,
    remove: Cipsov4,
    list: Cipsov4,
    listall: Cipsov4,
  },
  groups: {},
}
