// Generated from schema/generic/nfsd.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type {
  Sockaddr,
  SockaddrIn,
  SockaddrIn6,
  SockaddrStorage,
  SockaddrStorageIn,
} from '../netlink/sockaddr.js'

export type CacheType = 'svc-export' | 'expkey'

export type ExportFlags = 
  | 'readonly' | 'insecure-port' | 'rootsquash' | 'allsquash' | 'async' | 'gathered-writes'
  | 'noreaddirplus' | 'security-label' | 'sign-fh' | 'nohide' | 'nosubtreecheck' | 'noauthnlm' | 'msnfs'
  | 'fsid' | 'crossmount' | 'noacl' | 'v4root' | 'pnfs'

export type XprtsecMode = 'none' | 'tls' | 'mtls'

export interface CacheNotify extends Attributes {
  cacheType?: Flags<CacheType>
}

export interface RpcStatus extends Attributes {
  xid?: number
  flags?: number
  prog?: number
  version?: number
  proc?: number
  serviceTime?: bigint
  saddr4?: string
  daddr4?: string
  saddr6?: string
  daddr6?: string
  sport?: number
  dport?: number
  compoundOps?: number[]
}

export interface Server extends Attributes {
  threads?: number[]
  gracetime?: number
  leasetime?: number
  scope?: string
  minThreads?: number
  fhKey?: Uint8Array
}

export interface Version extends Attributes {
  major?: number
  minor?: number
  enabled?: true
}

export interface ServerProto extends Attributes {
  version?: Version[]
}

export interface Sock extends Attributes {
  addr?: ListenerAddress
  transportName?: string
}

export interface ServerSock extends Attributes {
  addr?: Sock[]
}

export interface PoolMode extends Attributes {
  mode?: string
  npools?: number
}

export interface Fslocation extends Attributes {
  host?: string
  path?: string
}

export interface Fslocations extends Attributes {
  location?: Fslocation[]
}

export interface AuthFlavor extends Attributes {
  pseudoflavor?: number
  flags?: Flags<ExportFlags>
}

export interface SvcExport extends Attributes {
  seqno?: bigint
  client?: string
  path?: string
  negative?: true
  expiry?: bigint
  anonUid?: number
  anonGid?: number
  fslocations?: Fslocations
  uuid?: Uint8Array
  secinfo?: AuthFlavor[]
  xprtsec?: Flags<XprtsecMode>[]
  flags?: Flags<ExportFlags>
  fsid?: number
}

export interface SvcExportReqs extends Attributes {
  requests?: SvcExport[]
}

export interface Expkey extends Attributes {
  seqno?: bigint
  client?: string
  fsidtype?: number
  fsid?: Uint8Array
  negative?: true
  expiry?: bigint
  path?: string
}

export interface ExpkeyReqs extends Attributes {
  requests?: Expkey[]
}

export interface CacheFlush extends Attributes {
  mask?: Flags<CacheType>
}

export interface UnlockIp extends Attributes {
  address?: Sockaddr
}

export interface UnlockFilesystem extends Attributes {
  path?: string
}

export interface UnlockExport extends Attributes {
  path?: string
}

export type ListenerAddress = SockaddrIn | SockaddrIn6 | ListenerStorage | Uint8Array

export type ListenerStorage = SockaddrStorageIn | SockaddrStorage

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
  readers: {},
  groups: {
    none: 0,
    exportd: 0,
  },
}
