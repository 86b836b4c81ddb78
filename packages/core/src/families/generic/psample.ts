// Generated from schema/generic/psample.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Sample extends Attributes {
  iifindex?: number
  oifindex?: number
  origsize?: number
  sampleGroup?: number
  groupSeq?: number
  sampleRate?: number
  data?: Uint8Array
  groupRefcount?: number
  tunnel?: TunnelKey
  outTc?: number
  outTcOcc?: bigint
  latency?: bigint
  timestamp?: bigint
  proto?: number
  userCookie?: Uint8Array
  sampleProbability?: true
}

export interface TunnelKey extends Attributes {
  id?: bigint
  ipv4Src?: string
  ipv4Dst?: string
  tos?: number
  ttl?: number
  dontFragment?: true
  csum?: true
  oam?: true
  geneveOpts?: Uint8Array
  tpSrc?: number
  tpDst?: number
  vxlanOpts?: Uint8Array
  ipv6Src?: string
  ipv6Dst?: string
  erspanOpts?: Uint8Array
  ipv4InfoBridge?: true
}

export interface PsampleOperations {
  sample: { request: never; reply: never; event: Sample; dump: false }
  'get-group': { request: Sample; reply: Sample; event: never; dump: true }
  'new-group': { request: never; reply: never; event: Sample; dump: false }
  'del-group': { request: never; reply: never; event: Sample; dump: false }
}

export type PsampleGroup = 'config' | 'packets'

export const psampleFamily: Family<PsampleOperations, PsampleGroup> = {
  name: 'psample',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
    packets: 0,
  },
}
