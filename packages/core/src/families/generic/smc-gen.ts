// Generated from schema/generic/smc-gen.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Smc extends Attributes {
  sysInfo?: System
  lgrSmcr?: LinkGroup
  linkSmcr?: Link
  lgrSmcd?: LinkGroupSmcd
  devSmcd?: Device
  devSmcr?: Device
  stats?: Stats
  fbackStats?: FallbackStats
}

export interface System extends Attributes {
  ver?: number
  rel?: number
  isIsmV2?: number
  localHost?: string
  seid?: string
  isSmcrV2?: number
}

export interface LinkGroupV2 extends Attributes {
  ver?: number
  rel?: number
  os?: number
  negEid?: string
  peerHost?: string
}

export interface LinkGroupSmcrV2 extends Attributes {
  direct?: number
  maxConns?: number
  maxLinks?: number
}

export interface LinkGroup extends Attributes {
  id?: number
  role?: number
  type?: number
  pnetid?: string
  vlanId?: number
  connsNum?: number
  v2Common?: LinkGroupV2
  v2?: LinkGroupSmcrV2
  netCookie?: bigint
  bufType?: number
  sndbufAlloc?: bigint
  rmbAlloc?: bigint
}

export interface Link extends Attributes {
  id?: number
  ibDev?: string
  ibPort?: number
  gid?: string
  peerGid?: string
  connCnt?: number
  netDev?: number
  uid?: Uint8Array
  peerUid?: Uint8Array
  state?: number
}

export interface LinkGroupSmcd extends Attributes {
  id?: number
  gid?: bigint
  peerGid?: bigint
  vlanId?: number
  connsNum?: number
  pnetid?: string
  chid?: number
  v2Common?: LinkGroupV2
  extGid?: bigint
  peerExtGid?: bigint
  sndbufAlloc?: bigint
  dmbAlloc?: bigint
}

export interface DevicePort extends Attributes {
  pnetUsr?: number
  pnetid?: string
  netdev?: number
  state?: number
  valid?: number
  lnkCnt?: number
}

export interface Device extends Attributes {
  useCnt?: number
  isCrit?: number
  pciFid?: number
  pciChid?: number
  pciVendor?: number
  pciDevice?: number
  pciId?: string
  port?: DevicePort
  port2?: DevicePort
  ibName?: string
}

export interface PayloadSizes extends Attributes {
  upTo8k?: bigint
  upTo16k?: bigint
  upTo32k?: bigint
  upTo64k?: bigint
  upTo128k?: bigint
  upTo256k?: bigint
  upTo512k?: bigint
  upTo1024k?: bigint
  above1024k?: bigint
}

export interface BufferStats extends Attributes {}

export interface TechnologyStats extends Attributes {
  txRmbSize?: PayloadSizes
  rxRmbSize?: PayloadSizes
  txploadSize?: PayloadSizes
  rxploadSize?: PayloadSizes
  txRmbStats?: BufferStats
  rxRmbStats?: BufferStats
  clntV1Succ?: bigint
  clntV2Succ?: bigint
  srvV1Succ?: bigint
  srvV2Succ?: bigint
  rxBytes?: bigint
  txBytes?: bigint
  rxRmbUsage?: bigint
  txRmbUsage?: bigint
}

export interface Stats extends Attributes {
  smcdTech?: TechnologyStats
  smcrTech?: TechnologyStats
}

export interface FallbackStats extends Attributes {
  type?: number
  srvCnt?: bigint
  clntCnt?: bigint
  rsnCode?: number
  rsnCnt?: number
}

export interface EidTable extends Attributes {
  entry?: string
}

export interface Seid extends Attributes {
  entry?: string
  enabled?: number
}

export interface HandshakeLimitation extends Attributes {
  enabled?: number
}

export interface SmcOperations {
  'get-sys-info': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-lgr-smcr': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-link-smcr': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-lgr-smcd': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-dev-smcd': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-dev-smcr': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-stats': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-fback-stats': { request: Smc; reply: Smc; event: Smc; dump: true }
  'dump-ueid': { request: EidTable; reply: EidTable; event: EidTable; dump: true }
  'add-ueid': { request: EidTable; reply: never; event: never; dump: false }
  'remove-ueid': { request: EidTable; reply: never; event: never; dump: false }
  'flush-ueid': { request: Attributes; reply: never; event: never; dump: false }
  'dump-seid': { request: Seid; reply: Seid; event: Seid; dump: true }
  'enable-seid': { request: Attributes; reply: never; event: never; dump: false }
  'disable-seid': { request: Attributes; reply: never; event: never; dump: false }
  'dump-hs-limitation': { request: HandshakeLimitation; reply: HandshakeLimitation; event: HandshakeLimitation; dump: true }
  'enable-hs-limitation': { request: Attributes; reply: never; event: never; dump: false }
  'disable-hs-limitation': { request: Attributes; reply: never; event: never; dump: false }
}

export type SmcGroup = never

export const smcFamily: Family<SmcOperations, SmcGroup> = {
  name: 'smc',
  fingerprint,
  readers: {},
  groups: {},
}
