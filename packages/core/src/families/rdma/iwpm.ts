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
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { SockaddrStorage } from './common.js'

export const iwpmFlagsNames = [
  'no-port-map',
] as const
export type IwpmFlags = Exclude<(typeof iwpmFlagsNames)[number], ''>

export interface RegPid extends Attributes {
  pidSeq?: number
  ifName?: string
  ibdevName?: string
  ulibName?: string
}

export interface RegPidReply extends Attributes {
  pidSeq?: number
  ibdevName?: string
  ulibName?: string
  ulibVer?: number
  pidErr?: number
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

export interface MappingReply extends Attributes {
  mappingSeq?: number
  addr?: SockaddrStorage
  mappedLocAddr?: SockaddrStorage
  mappingErr?: number
}

export interface Query extends Attributes {
  mappingSeq?: number
  localAddr?: SockaddrStorage
  remoteAddr?: SockaddrStorage
  flags?: Flags<IwpmFlags>
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

export interface MapinfoRequest extends Attributes {
  ulibName?: string
  ulibVer?: number
}

export interface Mapinfo extends Attributes {
  localAddr?: SockaddrStorage
  mappedAddr?: SockaddrStorage
  flags?: Flags<IwpmFlags>
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
