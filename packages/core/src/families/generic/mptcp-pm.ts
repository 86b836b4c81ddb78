// Generated from schema/generic/mptcp-pm.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily } from '../route/common.js'

export type AddressFlags = 'signal' | 'subflow' | 'backup' | 'fullmesh' | 'implicit' | 'laminar'

export interface Address extends Attributes {
  family?: AddressFamily | number
  id?: number
  addr4?: string
  addr6?: string
  port?: number
  flags?: Flags<AddressFlags>
  ifIdx?: number
}

export interface Endpoint extends Attributes {
  addr?: Address
}

export interface Attr extends Attributes {
  addr?: Address
  rcvAddAddrs?: number
  subflows?: number
  token?: number
  locId?: number
  addrRemote?: Address
}

export interface EventAttr extends Attributes {
  token?: number
  family?: AddressFamily | number
  locId?: number
  remId?: number
  saddr4?: string
  saddr6?: string
  daddr4?: string
  daddr6?: string
  sport?: number
  dport?: number
  backup?: number
  error?: number
  flags?: number
  timeout?: number
  ifIdx?: number
  resetReason?: number
  resetFlags?: number
  serverSide?: number
}

export interface MptcpPmOperations {
  'add-addr': { request: Endpoint; reply: never; event: never; dump: false }
  'del-addr': { request: Endpoint; reply: never; event: never; dump: false }
  'get-addr': { request: Attr; reply: Attr; event: Attr; dump: true }
  'flush-addrs': { request: Endpoint; reply: never; event: never; dump: false }
  'set-limits': { request: Attr; reply: never; event: never; dump: false }
  'get-limits': { request: Attr; reply: Attr; event: Attr; dump: false }
  'set-flags': { request: Attr; reply: never; event: never; dump: false }
  announce: { request: Attr; reply: never; event: never; dump: false }
  remove: { request: Attr; reply: never; event: never; dump: false }
  'subflow-create': { request: Attr; reply: never; event: never; dump: false }
  'subflow-destroy': { request: Attr; reply: never; event: never; dump: false }
  'event-created': { request: never; reply: never; event: EventAttr; dump: false }
  'event-established': { request: never; reply: never; event: EventAttr; dump: false }
  'event-closed': { request: never; reply: never; event: EventAttr; dump: false }
  'event-announced': { request: never; reply: never; event: EventAttr; dump: false }
  'event-removed': { request: never; reply: never; event: EventAttr; dump: false }
  'event-sub-established': { request: never; reply: never; event: EventAttr; dump: false }
  'event-sub-closed': { request: never; reply: never; event: EventAttr; dump: false }
  'event-sub-priority': { request: never; reply: never; event: EventAttr; dump: false }
  'event-listener-created': { request: never; reply: never; event: EventAttr; dump: false }
  'event-listener-closed': { request: never; reply: never; event: EventAttr; dump: false }
}

export type MptcpPmGroup = 'mptcp_pm_cmds' | 'mptcp_pm_events'

export const mptcpPmFamily: Family<MptcpPmOperations, MptcpPmGroup> = {
  name: 'mptcp_pm',
  fingerprint,
  readers: {},
  groups: {
    mptcp_pm_cmds: 0,
    mptcp_pm_events: 0,
  },
}
