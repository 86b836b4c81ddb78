// Generated from schema/route/mdb.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  type Struct,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type MulticastRouter, multicastRouterNames } from './bridge.js'
import type { AddressFamily, RtProtocol } from './common.js'

export type MdbState = 'temporary' | 'permanent'

export type MdbFlags = 'offload' | 'fast-leave' | 'star-excl' | 'blocked' | 'offload-failed'

export type GroupMode = 'exclude' | 'include'

export interface BrMdbEntry extends Struct {
  ifindex: number
  state: MdbState | number
  flags: Flags<MdbFlags>
  vid: number
  addr: string
  proto: number
}

export interface MdbTable extends Attributes {
  entry?: MdbEntry[]
}

export interface MdbEntry extends Attributes {
  info?: BrMdbEntryMdbEntryAttributes[]
}

export interface MdbSources extends Attributes {
  entry?: MdbSource[]
}

export interface MdbSource extends Attributes {
  address?: string
  timer?: number
}

export class RouterPorts extends Attributes {
  declare router?: Router
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.router = new Router(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Router extends Attributes {
  declare port?: MdbRouterPortRouterPort[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.port = frames(r, s & 0x7fffffff, (r, i) => new MdbRouterPortRouterPort(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface MdbSetAttributes extends Attributes {
  source?: string
  srcList?: MdbSetSources
  groupMode?: GroupMode | number
  rtprot?: RtProtocol | number
  dst?: string
  dstPort?: number
  vni?: number
  ifindex?: number
  srcVni?: number
  stateMask?: number
}

export interface MdbSetSources extends Attributes {
  entry?: MdbSetSource[]
}

export interface MdbSetSource extends Attributes {
  address?: string
}

export interface BrMdbEntryMdbEntryAttributes extends Attributes {
  ifindex: number
  state: MdbState | number
  flags: Flags<MdbFlags>
  vid: number
  addr: string
  proto: number
  timer?: number
  srcList?: MdbSources
  groupMode?: GroupMode | number
  source?: string
  rtprot?: RtProtocol | number
  dst?: string
  dstPort?: number
  vni?: number
  remoteIfindex?: number
  srcVni?: number
}

export class MdbRouterPortRouterPort extends Attributes {
  declare ifindex: number
  declare timer?: number
  declare type?: MulticastRouter | number
  declare inetTimer?: number
  declare inet6Timer?: number
  declare vid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 4]!)) this.timer = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.type = nameOf(multicastRouterNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.inetTimer = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.inet6Timer = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.vid = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface MdbSetMessage extends Attributes {
  family: AddressFamily | number
  ifindex: number
  setEntry?: BrMdbEntry
  setEntryAttrs?: MdbSetAttributes
}

export interface MdbMessage extends Attributes {
  family: AddressFamily | number
  ifindex: number
  mdb?: MdbTable
  router?: Router
}

export interface MdbGetMessage extends Attributes {
  family: AddressFamily | number
  ifindex: number
  getEntry?: BrMdbEntry
  getEntryAttrs?: MdbSetAttributes
}

export interface MdbOperations {
  newmdb: { request: MdbSetMessage; reply: MdbMessage; event: MdbMessage; dump: false }
  delmdb: { request: MdbSetMessage; reply: MdbMessage; event: MdbMessage; dump: false }
  getmdb: { request: MdbGetMessage; reply: MdbMessage; event: MdbMessage; dump: true }
}

export type MdbGroup = 'mdb'

export const mdbFamily: Family<MdbOperations, MdbGroup> = {
  name: 'mdb',
  fingerprint,
  readers: {},
  groups: {
    mdb: 26,
  },
}
