// Generated from schema/route/mdb.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readBytes,
  readIp,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type MulticastRouter, multicastRouterNames } from './bridge.js'
import { type AddressFamily, type RtProtocol, addressFamilyNames, rtProtocolNames } from './common.js'

export const mdbStateNames = {
  0: 'temporary', 1: 'permanent',
} as const
export type MdbState = (typeof mdbStateNames)[keyof typeof mdbStateNames]

export const mdbFlagsNames = [
  'offload', 'fast-leave', 'star-excl', 'blocked', 'offload-failed',
] as const
export type MdbFlags = Exclude<(typeof mdbFlagsNames)[number], ''>

export const groupModeNames = {
  0: 'exclude', 1: 'include',
} as const
export type GroupMode = (typeof groupModeNames)[keyof typeof groupModeNames]

export class BrMdbEntry extends Struct {
  declare ifindex: number
  declare state: MdbState | number
  declare flags: Flags<MdbFlags>
  declare vid: number
  declare addr: Uint8Array
  declare proto: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.ifindex = v.getUint32(s, le)
    if (n >= 5) this.state = nameOf(mdbStateNames, v.getUint8(s + 4))
    if (n >= 6) this.flags = flagsOf(mdbFlagsNames, v.getUint8(s + 5))
    if (n >= 8) this.vid = v.getUint16(s + 6, le)
    if (n >= 24) this.addr = readBytes(r, s + 8, 16)
    if (n >= 26) this.proto = v.getUint16(s + 24)
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export class MdbTable extends Attributes {
  declare entry?: MdbEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new MdbEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbEntry extends Attributes {
  declare info?: BrMdbEntryMdbEntryAttributes[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.info = frames(r, s & 0x7fffffff, (r, i) => new BrMdbEntryMdbEntryAttributes(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbSources extends Attributes {
  declare entry?: MdbSource[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new MdbSource(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbSource extends Attributes {
  declare address?: string
  declare timer?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.address = readIp(r, s)
    if ((s = t[f + 5]!)) this.timer = v.getUint32(s, le)
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

export class MdbSetAttributes extends Attributes {
  declare source?: string
  declare srcList?: MdbSetSources
  declare groupMode?: GroupMode | number
  declare rtprot?: RtProtocol | number
  declare dst?: string
  declare dstPort?: number
  declare vni?: number
  declare ifindex?: number
  declare srcVni?: number
  declare stateMask?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.source = readIp(r, s)
    if ((s = t[f + 5]!) < 0) this.srcList = new MdbSetSources(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.groupMode = nameOf(groupModeNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.rtprot = nameOf(rtProtocolNames, v.getUint8(s))
    if ((s = t[f + 8]!)) this.dst = readIp(r, s)
    if ((s = t[f + 9]!)) this.dstPort = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.vni = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.ifindex = v.getInt32(s, le)
    if ((s = t[f + 12]!)) this.srcVni = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.stateMask = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbSetSources extends Attributes {
  declare entry?: MdbSetSource[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new MdbSetSource(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbSetSource extends Attributes {
  declare address?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.address = readIp(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BrMdbEntryMdbEntryAttributes extends Attributes {
  declare ifindex: number
  declare state: MdbState | number
  declare flags: Flags<MdbFlags>
  declare vid: number
  declare addr: Uint8Array
  declare proto: number
  declare timer?: number
  declare srcList?: MdbSources
  declare groupMode?: GroupMode | number
  declare source?: string
  declare rtprot?: RtProtocol | number
  declare dst?: string
  declare dstPort?: number
  declare vni?: number
  declare remoteIfindex?: number
  declare srcVni?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 28 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.ifindex = v.getUint32(s, le)
    this.state = nameOf(mdbStateNames, v.getUint8(s + 4))
    this.flags = flagsOf(mdbFlagsNames, v.getUint8(s + 5))
    this.vid = v.getUint16(s + 6, le)
    this.addr = readBytes(r, s + 8, 16)
    this.proto = v.getUint16(s + 24)
    if ((s = t[f + 4]!)) this.timer = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.srcList = new MdbSources(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.groupMode = nameOf(groupModeNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.source = readIp(r, s)
    if ((s = t[f + 8]!)) this.rtprot = nameOf(rtProtocolNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.dst = readIp(r, s)
    if ((s = t[f + 10]!)) this.dstPort = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.vni = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.remoteIfindex = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.srcVni = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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

export class MdbSetMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare setEntry?: BrMdbEntry
  declare setEntryAttrs?: MdbSetAttributes
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!)) this.setEntry = new BrMdbEntry(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!) < 0) this.setEntryAttrs = new MdbSetAttributes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare mdb?: MdbTable
  declare router?: Router
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!) < 0) this.mdb = new MdbTable(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.router = new Router(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MdbGetMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare getEntry?: BrMdbEntry
  declare getEntryAttrs?: MdbSetAttributes
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!)) this.getEntry = new BrMdbEntry(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!) < 0) this.getEntryAttrs = new MdbSetAttributes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
