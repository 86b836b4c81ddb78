// Generated from schema/generic/sunrpc.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  leaves,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const cacheTypeNames = [
  'ip-map', 'unix-gid',
] as const
export type CacheType = Exclude<(typeof cacheTypeNames)[number], ''>

export class CacheNotify extends Attributes {
  declare cacheType?: Flags<CacheType>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cacheType = flagsOf(cacheTypeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IpMap extends Attributes {
  declare seqno?: bigint
  declare class?: string
  declare addr?: string
  declare domain?: string
  declare negative?: true
  declare expiry?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.seqno = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.class = readString(r, s)
    if ((s = t[f + 6]!)) this.addr = readString(r, s)
    if ((s = t[f + 7]!)) this.domain = readString(r, s)
    if (t[f + 8]) this.negative = true
    if ((s = t[f + 9]!)) this.expiry = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IpMapReqs extends Attributes {
  declare requests?: IpMap[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.requests = frames(r, s & 0x7fffffff, (r, i) => new IpMap(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UnixGid extends Attributes {
  declare seqno?: bigint
  declare uid?: number
  declare gids?: number[]
  declare negative?: true
  declare expiry?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.seqno = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.uid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.gids = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if (t[f + 7]) this.negative = true
    if ((s = t[f + 8]!)) this.expiry = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UnixGidReqs extends Attributes {
  declare requests?: UnixGid[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.requests = frames(r, s & 0x7fffffff, (r, i) => new UnixGid(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CacheFlush extends Attributes {
  declare mask?: Flags<CacheType>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mask = flagsOf(cacheTypeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface SunrpcOperations {
  'cache-notify': { request: never; reply: never; event: CacheNotify; dump: false }
  'ip-map-get-reqs': { request: IpMapReqs; reply: IpMapReqs; event: IpMapReqs; dump: true }
  'ip-map-set-reqs': { request: IpMapReqs; reply: never; event: never; dump: false }
  'unix-gid-get-reqs': { request: UnixGidReqs; reply: UnixGidReqs; event: UnixGidReqs; dump: true }
  'unix-gid-set-reqs': { request: UnixGidReqs; reply: never; event: never; dump: false }
  'cache-flush': { request: CacheFlush; reply: never; event: never; dump: false }
}

export type SunrpcGroup = 'none' | 'exportd'

export const sunrpcFamily: Family<SunrpcOperations, SunrpcGroup> = {
  name: 'sunrpc',
  fingerprint,
  readers: {
    'cache-notify': CacheNotify,
    'ip-map-get-reqs': IpMapReqs,
    'ip-map-set-reqs': IpMapReqs,
    'unix-gid-get-reqs': UnixGidReqs,
    'unix-gid-set-reqs': UnixGidReqs,
    'cache-flush': CacheFlush,
  },
  groups: {
    none: 0,
    exportd: 0,
  },
}
