// Generated from schema/generic/batadv.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type TtFlags = 'del' | 'roam' | 'wifi' | 'isola' | 'nopurge' | 'new' | 'pending' | 'temp'

export type McastFlags = 
  | 'bridged' | 'querier-ipv4-exists' | 'querier-ipv6-exists' | 'querier-ipv4-shadowing'
  | 'querier-ipv6-shadowing'

export type GatewayMode = 'off' | 'client' | 'server'

export type TpMeterReason = 
  | 'complete' | 'cancel' | 'dst-unreachable' | 'resend-limit' | 'already-ongoing' | 'memory-error'
  | 'cant-send' | 'too-many'

export interface Batadv extends Attributes {
  version?: string
  algoName?: string
  meshIfindex?: number
  meshIfname?: string
  meshAddress?: string
  hardIfindex?: number
  hardIfname?: string
  hardAddress?: string
  origAddress?: string
  tpmeterResult?: TpMeterReason | number
  tpmeterTestTime?: number
  tpmeterBytes?: bigint
  tpmeterCookie?: number
  active?: true
  ttAddress?: string
  ttTtvn?: number
  ttLastTtvn?: number
  ttCrc32?: number
  ttVid?: number
  ttFlags?: Flags<TtFlags>
  flagBest?: true
  lastSeenMsecs?: number
  neighAddress?: string
  tq?: number
  throughput?: number
  bandwidthUp?: number
  bandwidthDown?: number
  router?: string
  blaOwn?: true
  blaAddress?: string
  blaVid?: number
  blaBackbone?: string
  blaCrc?: number
  datCacheIp4address?: string
  datCacheHwaddress?: string
  datCacheVid?: number
  mcastFlags?: number
  mcastFlagsPriv?: Flags<McastFlags>
  vlanid?: number
  aggregatedOgmsEnabled?: number
  apIsolationEnabled?: number
  isolationMark?: number
  isolationMask?: number
  bondingEnabled?: number
  bridgeLoopAvoidanceEnabled?: number
  distributedArpTableEnabled?: number
  fragmentationEnabled?: number
  gwBandwidthDown?: number
  gwBandwidthUp?: number
  gwMode?: GatewayMode | number
  gwSelClass?: number
  hopPenalty?: number
  logLevel?: number
  multicastForcefloodEnabled?: number
  networkCodingEnabled?: number
  origInterval?: number
  elpInterval?: number
  throughputOverride?: number
  multicastFanout?: number
}

export interface BatadvOperations {
  'get-mesh': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'tp-meter': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'tp-meter-cancel': { request: Batadv; reply: never; event: never; dump: false }
  'get-routing-algos': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-hardif': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-transtable-local': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-transtable-global': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-originators': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-neighbors': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-gateways': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-bla-claim': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-bla-backbone': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-dat-cache': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-mcast-flags': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'set-mesh': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'set-hardif': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'get-vlan': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'set-vlan': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
}

export type BatadvGroup = 'config' | 'tpmeter'

export const batadvFamily: Family<BatadvOperations, BatadvGroup> = {
  name: 'batadv',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
    tpmeter: 0,
  },
}
