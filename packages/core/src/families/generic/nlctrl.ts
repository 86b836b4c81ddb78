// Generated from schema/generic/nlctrl.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { Policy } from '../netlink/policy.js'

export type OperationFlags = 'admin-perm' | 'cmd-cap-do' | 'cmd-cap-dump' | 'cmd-cap-haspol' | 'uns-admin-perm'

export interface Control extends Attributes {
  familyId?: number
  familyName?: string
  version?: number
  hdrsize?: number
  maxattr?: number
  ops?: Operation[]
  mcastGroups?: Group[]
  policy?: Record<string, Record<string, Policy>>
  opPolicy?: Record<string, OperationPolicy>
  op?: number
}

export interface Operation extends Attributes {
  id?: number
  flags?: Flags<OperationFlags>
}

export interface Group extends Attributes {
  name?: string
  id?: number
}

export interface OperationPolicy extends Attributes {
  do?: number
  dump?: number
}

export interface NlctrlOperations {
  newfamily: { request: Control; reply: Control; event: Control; dump: false }
  delfamily: { request: Control; reply: Control; event: Control; dump: false }
  getfamily: { request: Control; reply: Control; event: never; dump: true }
  newops: { request: Control; reply: Control; event: Control; dump: false }
  delops: { request: Control; reply: Control; event: Control; dump: false }
  getops: { request: Control; reply: never; event: never; dump: false }
  'newmcast-grp': { request: Control; reply: Control; event: Control; dump: false }
  'delmcast-grp': { request: Control; reply: Control; event: Control; dump: false }
  'getmcast-grp': { request: Control; reply: never; event: never; dump: false }
  getpolicy: { request: Control; reply: Control; event: Control; dump: true }
}

export type NlctrlGroup = 'notify'

export const nlctrlFamily: Family<NlctrlOperations, NlctrlGroup> = {
  name: 'nlctrl',
  fingerprint,
  readers: {},
  groups: {
    notify: 0,
  },
}
