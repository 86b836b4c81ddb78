// Generated from schema/fib_lookup/fib-lookup.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { RtScope, RtTable, RtnType } from '../route/common.js'

export interface FibResultNl extends Struct {
  flAddr: string
  flMark: number
  flTos: number
  flScope: RtScope | number
  tbIdIn: RtTable | number
  tbId: RtTable | number
  prefixlen: number
  nhSel: number
  type: RtnType | number
  scope: RtScope | number
  err: number
}

export interface FibLookupOperations {
  lookup: { request: FibResultNl; reply: FibResultNl; event: FibResultNl; dump: false }
}

export type FibLookupGroup = never

export const fibLookupFamily: Family<FibLookupOperations, FibLookupGroup> = {
  name: 'fib-lookup',
  fingerprint,
  readers: {},
  groups: {},
}
