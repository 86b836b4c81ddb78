// Generated from schema/generic/sunrpc.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type CacheType = 'ip-map' | 'unix-gid'

export interface CacheNotify extends Attributes {
  cacheType?: Flags<CacheType>
}

export interface IpMap extends Attributes {
  seqno?: bigint
  class?: string
  addr?: string
  domain?: string
  negative?: true
  expiry?: bigint
}

export interface IpMapReqs extends Attributes {
  requests?: IpMap[]
}

export interface UnixGid extends Attributes {
  seqno?: bigint
  uid?: number
  gids?: number[]
  negative?: true
  expiry?: bigint
}

export interface UnixGidReqs extends Attributes {
  requests?: UnixGid[]
}

export interface CacheFlush extends Attributes {
  mask?: Flags<CacheType>
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
  readers: {},
  groups: {
    none: 0,
    exportd: 0,
  },
}
