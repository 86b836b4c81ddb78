// Generated from schema/generic/netlabel-cipsov4.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Mapping = 'trans' | 'pass' | 'local'

export interface Cipsov4 extends Attributes {
  doi?: number
  mtype?: Mapping | number
  tag?: number[]
  taglst?: Cipsov4
  mlslvlloc?: number
  mlslvlrem?: number
  mlslvl?: Cipsov4[]
  mlslvllst?: Cipsov4
  mlscatloc?: number
  mlscatrem?: number
  mlscat?: Cipsov4[]
  mlscatlst?: Cipsov4
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
  readers: {},
  groups: {},
}
