// Generated from schema/generic/net-dm.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type AlertMode = 'summary' | 'packet'

export type Origin = 'sw' | 'hw'

export interface DropPoint extends Struct {
  pc: bigint
  count: number
}

export interface Alert extends Struct {
  entries: number
  points: DropPoint[]
}

export interface NetDm extends Attributes {
  alert?: Alert
  alertMode?: AlertMode | number
  pc?: bigint
  symbol?: string
  inPort?: Port
  timestamp?: bigint
  proto?: number
  payload?: Uint8Array
  truncLen?: number
  origLen?: number
  queueLen?: number
  stats?: Stats
  hwStats?: Stats
  origin?: Origin | number
  hwTrapGroupName?: string
  hwTrapName?: string
  hwEntries?: HwEntries
  hwEntry?: NetDm
  hwTrapCount?: number
  swDrops?: true
  hwDrops?: true
  flowActionCookie?: Uint8Array
  reason?: string
}

export interface HwEntries extends Attributes {
  hwEntry?: NetDm[]
}

export interface Port extends Attributes {
  netdevIfindex?: number
  netdevName?: string
}

export interface Stats extends Attributes {
  dropped?: bigint
}

export interface NetDmOperations {
  alert: { request: never; reply: never; event: NetDm; dump: false }
  config: { request: NetDm; reply: never; event: never; dump: false }
  start: { request: NetDm; reply: never; event: never; dump: false }
  stop: { request: NetDm; reply: never; event: never; dump: false }
  'packet-alert': { request: never; reply: never; event: NetDm; dump: false }
  'config-get': { request: NetDm; reply: NetDm; event: never; dump: false }
  'config-new': { request: never; reply: never; event: NetDm; dump: false }
  'stats-get': { request: NetDm; reply: NetDm; event: never; dump: false }
  'stats-new': { request: never; reply: never; event: NetDm; dump: false }
}

export type NetDmGroup = 'events'

export const netDmFamily: Family<NetDmOperations, NetDmGroup> = {
  name: 'net-dm',
  fingerprint,
  readers: {},
  groups: {
    events: 0,
  },
}
