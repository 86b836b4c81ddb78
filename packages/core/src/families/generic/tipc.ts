// Generated from schema/generic/tipc.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type {
  Bearer,
  Link,
  Media,
  Monitor,
  MonitorPeer,
  NameTable,
  Net,
  Node,
  Publication,
  Sock,
} from './tipc-sets.js'

export interface Tipc extends Attributes {
  bearer?: Bearer
  sock?: Sock
  publ?: Publication
  link?: Link
  media?: Media
  node?: Node
  net?: Net
  nameTable?: NameTable
  mon?: Monitor
  monPeer?: MonitorPeer
}

export interface TipcOperations {
  'bearer-disable': { request: Tipc; reply: never; event: never; dump: false }
  'bearer-enable': { request: Tipc; reply: never; event: never; dump: false }
  'bearer-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'bearer-set': { request: Tipc; reply: never; event: never; dump: false }
  'sock-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'publ-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'link-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'link-set': { request: Tipc; reply: never; event: never; dump: false }
  'link-reset-stats': { request: Tipc; reply: never; event: never; dump: false }
  'media-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'media-set': { request: Tipc; reply: never; event: never; dump: false }
  'node-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'net-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'net-set': { request: Tipc; reply: never; event: never; dump: false }
  'name-table-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'mon-set': { request: Tipc; reply: never; event: never; dump: false }
  'mon-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'mon-peer-get': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'peer-remove': { request: Tipc; reply: never; event: never; dump: false }
  'bearer-add': { request: Tipc; reply: never; event: never; dump: false }
  'udp-get-remoteip': { request: Tipc; reply: Tipc; event: Tipc; dump: true }
  'key-set': { request: Tipc; reply: never; event: never; dump: false }
  'key-flush': { request: Tipc; reply: never; event: never; dump: false }
  'addr-legacy-get': { request: Tipc; reply: Tipc; event: Tipc; dump: false }
}

export type TipcGroup = never

export const tipcFamily: Family<TipcOperations, TipcGroup> = {
  name: 'tipc',
  fingerprint,
  readers: {},
  groups: {},
}
