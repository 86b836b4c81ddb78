// Generated from schema/rdma/iwpm.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  lengthAt,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { SockaddrStorage } from './common.js'

export const iwpmFlagsNames = [
  'no-port-map',
] as const
export type IwpmFlags = Exclude<(typeof iwpmFlagsNames)[number], ''>

export class RegPid extends Attributes {
  declare pidSeq?: number
  declare ifName?: string
  declare ibdevName?: string
  declare ulibName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pidSeq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ifName = readString(r, s)
    if ((s = t[f + 6]!)) this.ibdevName = readString(r, s)
    if ((s = t[f + 7]!)) this.ulibName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RegPidReply extends Attributes {
  declare pidSeq?: number
  declare ibdevName?: string
  declare ulibName?: string
  declare ulibVer?: number
  declare pidErr?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pidSeq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ibdevName = readString(r, s)
    if ((s = t[f + 6]!)) this.ulibName = readString(r, s)
    if ((s = t[f + 7]!)) this.ulibVer = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.pidErr = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mapping extends Attributes {
  declare mappingSeq?: number
  declare addr?: SockaddrStorage
  declare flags?: Flags<IwpmFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mappingSeq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.addr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.flags = flagsOf(iwpmFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MappingReply extends Attributes {
  declare mappingSeq?: number
  declare addr?: SockaddrStorage
  declare mappedLocAddr?: SockaddrStorage
  declare mappingErr?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mappingSeq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.addr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.mappedLocAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.mappingErr = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Query extends Attributes {
  declare mappingSeq?: number
  declare localAddr?: SockaddrStorage
  declare remoteAddr?: SockaddrStorage
  declare flags?: Flags<IwpmFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mappingSeq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.localAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.remoteAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.flags = flagsOf(iwpmFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class QueryReply extends Attributes {
  declare mappingSeq?: number
  declare localAddr?: SockaddrStorage
  declare remoteAddr?: SockaddrStorage
  declare mappedLocAddr?: SockaddrStorage
  declare mappedRemAddr?: SockaddrStorage
  declare mappingErr?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mappingSeq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.localAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.remoteAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.mappedLocAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.mappedRemAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.mappingErr = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MapinfoRequest extends Attributes {
  declare ulibName?: string
  declare ulibVer?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ulibName = readString(r, s)
    if ((s = t[f + 5]!)) this.ulibVer = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mapinfo extends Attributes {
  declare localAddr?: SockaddrStorage
  declare mappedAddr?: SockaddrStorage
  declare flags?: Flags<IwpmFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.localAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.mappedAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.flags = flagsOf(iwpmFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MapinfoNum extends Attributes {
  declare seq?: number
  declare sendNum?: number
  declare ackNum?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.seq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.sendNum = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.ackNum = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Err extends Attributes {
  declare seq?: number
  declare code?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.seq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.code = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Hello extends Attributes {
  declare abiVersion?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.abiVersion = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface RdmaIwpmOperations {
  'reg-pid': { request: RegPid; reply: RegPidReply; event: RegPidReply; dump: false }
  'add-mapping': { request: Mapping; reply: MappingReply; event: MappingReply; dump: false }
  'query-mapping': { request: Query; reply: QueryReply; event: QueryReply; dump: false }
  'remove-mapping': { request: Mapping; reply: Mapping; event: Mapping; dump: false }
  'remote-info': { request: QueryReply; reply: QueryReply; event: QueryReply; dump: false }
  'handle-err': { request: Err; reply: Err; event: Err; dump: false }
  mapinfo: { request: MapinfoRequest; reply: Mapinfo; event: Mapinfo; dump: false }
  'mapinfo-num': { request: MapinfoNum; reply: MapinfoNum; event: MapinfoNum; dump: false }
  hello: { request: Hello; reply: Hello; event: Hello; dump: false }
}

export type RdmaIwpmGroup = never

export const rdmaIwpmFamily: Family<RdmaIwpmOperations, RdmaIwpmGroup> = {
  name: 'rdma-iwpm',
  fingerprint,
  readers: {
    'remove-mapping': Mapping,
    'remote-info': QueryReply,
    'handle-err': Err,
    'mapinfo-num': MapinfoNum,
    hello: Hello,
  },
  groups: {},
}
