// Generated from schema/generic/ila.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type ChecksumMode = 'adjust-transport' | 'neutral-map' | 'no-action' | 'neutral-map-auto'

export type IdentifierType = 
  | 'iid' | 'luid' | 'virt-v4' | 'virt-uni-v6' | 'virt-multi-v6' | 'nonlocal-addr' | 'rsvd-1' | 'rsvd-2'
  | 'use-format'

export type HookType = 'route-output' | 'route-input'

export interface Ila extends Attributes {
  locator?: bigint
  identifier?: bigint
  locatorMatch?: bigint
  ifindex?: number
  dir?: number
  csumMode?: ChecksumMode | number
  identType?: IdentifierType | number
  hookType?: HookType | number
}

export interface IlaOperations {
  add: { request: Ila; reply: never; event: never; dump: false }
  del: { request: Ila; reply: never; event: never; dump: false }
  get: { request: Ila; reply: Ila; event: Ila; dump: true }
  flush: { request: Ila; reply: never; event: never; dump: false }
}

export type IlaGroup = never

export const ilaFamily: Family<IlaOperations, IlaGroup> = {
  name: 'ila',
  fingerprint,
  readers: {},
  groups: {},
}
