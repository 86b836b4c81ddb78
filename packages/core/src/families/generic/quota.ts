// Generated from schema/generic/quota.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type QuotaType = 'user' | 'group' | 'project'

export type Warning = 
  | 'nowarn' | 'ihardwarn' | 'isoftlongwarn' | 'isoftwarn' | 'bhardwarn' | 'bsoftlongwarn' | 'bsoftwarn'
  | 'ihardbelow' | 'isoftbelow' | 'bhardbelow' | 'bsoftbelow'

export interface Quota extends Attributes {
  qtype?: QuotaType | number
  excessId?: bigint
  warning?: Warning | number
  devMajor?: number
  devMinor?: number
  causedId?: bigint
}

export interface QuotaOperations {
  warning: { request: never; reply: never; event: Quota; dump: false }
}

export type QuotaGroup = 'events'

export const quotaFamily: Family<QuotaOperations, QuotaGroup> = {
  name: 'quota',
  fingerprint,
  readers: {},
  groups: {
    events: 0,
  },
}
