// Generated from schema/generic/ovs-ct-limit.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface ZoneLimit extends Struct {
  zoneId: number
  limit: number
  count: number
}

export interface CtLimitMessage extends Attributes {
  dpIfindex: number
  zoneLimit?: ZoneLimit[]
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
  readers: {},
  groups: {
    ovs_ct_limit: 0,
  },
}
