// Generated from schema/generic/nfsd.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  readBytes,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type Sockaddr, sockaddrValue } from '../netlink/sockaddr.js'

export const cacheTypeNames = [
  'svc-export', 'expkey',
] as const
export type CacheType = Exclude<(typeof cacheTypeNames)[number], ''>

export const exportFlagsNames = [
  'readonly', 'insecure-port', 'rootsquash', 'allsquash', 'async', 'gathered-writes', 'noreaddirplus',
  'security-label', 'sign-fh', 'nohide', 'nosubtreecheck', 'noauthnlm', 'msnfs', 'fsid', 'crossmount',
  'noacl', 'v4root', 'pnfs',
] as const
export type ExportFlags = Exclude<(typeof exportFlagsNames)[number], ''>

export const xprtsecModeNames = [
  'none', 'tls', 'mtls',
] as const
export type XprtsecMode = Exclude<(typeof xprtsecModeNames)[number], ''>

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

export class RpcStatus extends Attributes {
  declare xid?: number
  declare flags?: number
  declare prog?: number
  declare version?: number
  declare proc?: number
  declare serviceTime?: bigint
  declare saddr4?: string
  declare daddr4?: string
  declare saddr6?: string
  declare daddr6?: string
  declare sport?: number
  declare dport?: number
  declare compoundOps?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.xid = v.getUint32(s)
    if ((s = t[f + 5]!)) this.flags = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.prog = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.version = v.getUint8(s)
    if ((s = t[f + 8]!)) this.proc = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.serviceTime = v.getBigInt64(s, le)
    if ((s = t[f + 11]!)) this.saddr4 = readIpv4(r, s)
    if ((s = t[f + 12]!)) this.daddr4 = readIpv4(r, s)
    if ((s = t[f + 13]!)) this.saddr6 = readIpv6(r, s)
    if ((s = t[f + 14]!)) this.daddr6 = readIpv6(r, s)
    if ((s = t[f + 15]!)) this.sport = v.getUint16(s)
    if ((s = t[f + 16]!)) this.dport = v.getUint16(s)
    if ((s = t[f + 17]!)) this.compoundOps = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Server extends Attributes {
  declare threads?: number[]
  declare gracetime?: number
  declare leasetime?: number
  declare scope?: string
  declare minThreads?: number
  declare fhKey?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.threads = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 5]!)) this.gracetime = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.leasetime = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.scope = readString(r, s)
    if ((s = t[f + 8]!)) this.minThreads = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.fhKey = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Version extends Attributes {
  declare major?: number
  declare minor?: number
  declare enabled?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.major = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.minor = v.getUint32(s, le)
    if (t[f + 6]) this.enabled = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ServerProto extends Attributes {
  declare version?: Version[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.version = frames(r, s & 0x7fffffff, (r, i) => new Version(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sock extends Attributes {
  declare addr?: Sockaddr
  declare transportName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = sockaddrValue(r, s)
    if ((s = t[f + 5]!)) this.transportName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ServerSock extends Attributes {
  declare addr?: Sock[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = frames(r, s & 0x7fffffff, (r, i) => new Sock(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PoolMode extends Attributes {
  declare mode?: string
  declare npools?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = readString(r, s)
    if ((s = t[f + 5]!)) this.npools = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fslocation extends Attributes {
  declare host?: string
  declare path?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.host = readString(r, s)
    if ((s = t[f + 5]!)) this.path = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fslocations extends Attributes {
  declare location?: Fslocation[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.location = frames(r, s & 0x7fffffff, (r, i) => new Fslocation(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AuthFlavor extends Attributes {
  declare pseudoflavor?: number
  declare flags?: Flags<ExportFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pseudoflavor = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.flags = flagsOf(exportFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SvcExport extends Attributes {
  declare seqno?: bigint
  declare client?: string
  declare path?: string
  declare negative?: true
  declare expiry?: bigint
  declare anonUid?: number
  declare anonGid?: number
  declare fslocations?: Fslocations
  declare uuid?: Uint8Array
  declare secinfo?: AuthFlavor[]
  declare xprtsec?: Flags<XprtsecMode>[]
  declare flags?: Flags<ExportFlags>
  declare fsid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.seqno = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.client = readString(r, s)
    if ((s = t[f + 6]!)) this.path = readString(r, s)
    if (t[f + 7]) this.negative = true
    if ((s = t[f + 8]!)) this.expiry = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.anonUid = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.anonGid = v.getUint32(s, le)
    if ((s = t[f + 11]!) < 0) this.fslocations = new Fslocations(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.uuid = readBytes(r, s)
    if ((s = t[f + 13]!)) this.secinfo = frames(r, s & 0x7fffffff, (r, i) => new AuthFlavor(r, i), this)
    if ((s = t[f + 14]!)) this.xprtsec = leaves(r, s & 0x7fffffff, (r, s) => flagsOf(xprtsecModeNames, r.view.getUint32(s, r.littleEndian)))
    if ((s = t[f + 15]!)) this.flags = flagsOf(exportFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.fsid = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SvcExportReqs extends Attributes {
  declare requests?: SvcExport[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.requests = frames(r, s & 0x7fffffff, (r, i) => new SvcExport(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Expkey extends Attributes {
  declare seqno?: bigint
  declare client?: string
  declare fsidtype?: number
  declare fsid?: Uint8Array
  declare negative?: true
  declare expiry?: bigint
  declare path?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.seqno = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.client = readString(r, s)
    if ((s = t[f + 6]!)) this.fsidtype = v.getUint8(s)
    if ((s = t[f + 7]!)) this.fsid = readBytes(r, s)
    if (t[f + 8]) this.negative = true
    if ((s = t[f + 9]!)) this.expiry = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.path = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ExpkeyReqs extends Attributes {
  declare requests?: Expkey[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.requests = frames(r, s & 0x7fffffff, (r, i) => new Expkey(r, i), this)
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

export class UnlockIp extends Attributes {
  declare address?: Sockaddr
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.address = sockaddrValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UnlockFilesystem extends Attributes {
  declare path?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.path = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UnlockExport extends Attributes {
  declare path?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.path = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NfsdOperations {
  'rpc-status-get': { request: RpcStatus; reply: RpcStatus; event: RpcStatus; dump: true }
  'threads-set': { request: Server; reply: never; event: never; dump: false }
  'threads-get': { request: Server; reply: Server; event: Server; dump: false }
  'version-set': { request: ServerProto; reply: never; event: never; dump: false }
  'version-get': { request: ServerProto; reply: ServerProto; event: ServerProto; dump: false }
  'listener-set': { request: ServerSock; reply: never; event: never; dump: false }
  'listener-get': { request: ServerSock; reply: ServerSock; event: ServerSock; dump: false }
  'pool-mode-set': { request: PoolMode; reply: never; event: never; dump: false }
  'pool-mode-get': { request: PoolMode; reply: PoolMode; event: PoolMode; dump: false }
  'cache-notify': { request: never; reply: never; event: CacheNotify; dump: false }
  'svc-export-get-reqs': { request: SvcExportReqs; reply: SvcExportReqs; event: SvcExportReqs; dump: true }
  'svc-export-set-reqs': { request: SvcExportReqs; reply: never; event: never; dump: false }
  'expkey-get-reqs': { request: ExpkeyReqs; reply: ExpkeyReqs; event: ExpkeyReqs; dump: true }
  'expkey-set-reqs': { request: ExpkeyReqs; reply: never; event: never; dump: false }
  'cache-flush': { request: CacheFlush; reply: never; event: never; dump: false }
  'unlock-ip': { request: UnlockIp; reply: never; event: never; dump: false }
  'unlock-filesystem': { request: UnlockFilesystem; reply: never; event: never; dump: false }
  'unlock-export': { request: UnlockExport; reply: never; event: never; dump: false }
}

export type NfsdGroup = 'none' | 'exportd'

export const nfsdFamily: Family<NfsdOperations, NfsdGroup> = {
  name: 'nfsd',
  fingerprint,
  readers: {
    'rpc-status-get': RpcStatus,
    'threads-set': Server,
    'threads-get': Server,
    'version-set': ServerProto,
    'version-get': ServerProto,
    'listener-set': ServerSock,
    'listener-get': ServerSock,
    'pool-mode-set': PoolMode,
    'pool-mode-get': PoolMode,
    'cache-notify': CacheNotify,
    'svc-export-get-reqs': SvcExportReqs,
    'svc-export-set-reqs': SvcExportReqs,
    'expkey-get-reqs': ExpkeyReqs,
    'expkey-set-reqs': ExpkeyReqs,
    'cache-flush': CacheFlush,
    'unlock-ip': UnlockIp,
    'unlock-filesystem': UnlockFilesystem,
    'unlock-export': UnlockExport,
  },
  groups: {
    none: 0,
    exportd: 0,
  },
}
