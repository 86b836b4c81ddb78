// Generated from schema/generic/netlabel-calipso.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Mapping = 'pass'

export interface Calipso extends Attributes {
  doi?: number
  mtype?: Mapping | number
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
  readers: {},
  groups: {},
}
