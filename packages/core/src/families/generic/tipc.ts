// Generated from schema/generic/tipc.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import {
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

export class Tipc extends Attributes {
  declare bearer?: Bearer
  declare sock?: Sock
  declare publ?: Publication
  declare link?: Link
  declare media?: Media
  declare node?: Node
  declare net?: Net
  declare nameTable?: NameTable
  declare mon?: Monitor
  declare monPeer?: MonitorPeer
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.bearer = new Bearer(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.sock = new Sock(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.publ = new Publication(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.link = new Link(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.media = new Media(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.node = new Node(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.net = new Net(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.nameTable = new NameTable(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.mon = new Monitor(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!) < 0) this.monPeer = new MonitorPeer(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'bearer-disable': Tipc,
    'bearer-enable': Tipc,
    'bearer-get': Tipc,
    'bearer-set': Tipc,
    'sock-get': Tipc,
    'publ-get': Tipc,
    'link-get': Tipc,
    'link-set': Tipc,
    'link-reset-stats': Tipc,
    'media-get': Tipc,
    'media-set': Tipc,
    'node-get': Tipc,
    'net-get': Tipc,
    'net-set': Tipc,
    'name-table-get': Tipc,
    'mon-set': Tipc,
    'mon-get': Tipc,
    'mon-peer-get': Tipc,
    'peer-remove': Tipc,
    'bearer-add': Tipc,
    'udp-get-remoteip': Tipc,
    'key-set': Tipc,
    'key-flush': Tipc,
    'addr-legacy-get': Tipc,
  },
  groups: {},
}
