// Generated from schema/generic/netlabel-mgmt.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily } from '../route/common.js'

export type Protocol = 'none' | 'mgmt' | 'ripso' | 'cipsov4' | 'cipsov6' | 'unlabeled' | 'addrselect' | 'calipso'

export interface Mgmt extends Attributes {
  domain?: string
  protocol?: Protocol | number
  version?: number
  cv4doi?: number
  ipv6addr?: string
  ipv6mask?: string
  ipv4addr?: string
  ipv4mask?: string
  addrselector?: Mgmt[]
  selectorlist?: Mgmt
  family?: AddressFamily | number
  clpdoi?: number
}

export interface NetlabelMgmtOperations {
  add: { request: Mgmt; reply: never; event: never; dump: false }
  remove: { request: Mgmt; reply: never; event: never; dump: false }
  listall: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: true }
  adddef: { request: Mgmt; reply: never; event: never; dump: false }
  removedef: { request: Mgmt; reply: never; event: never; dump: false }
  listdef: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: false }
  protocols: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: true }
  version: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: false }
}

export type NetlabelMgmtGroup = never

export const netlabelMgmtFamily: Family<NetlabelMgmtOperations, NetlabelMgmtGroup> = {
  name: 'netlabel-mgmt',
  fingerprint,
  readers: {},
  groups: {},
}
