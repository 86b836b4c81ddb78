// Generated from schema/generic/gtp.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily } from '../route/common.js'

export type GtpVersion = 'v0' | 'v1'

export interface Pdp extends Attributes {
  link?: number
  version?: GtpVersion | number
  tid?: bigint
  peerAddress?: string
  msAddress?: string
  flow?: number
  netNsFd?: number
  iTei?: number
  oTei?: number
  peerAddr6?: string
  msAddr6?: string
  family?: AddressFamily | number
}

export interface GtpOperations {
  newpdp: { request: Pdp; reply: Pdp; event: Pdp; dump: false }
  delpdp: { request: Pdp; reply: Pdp; event: Pdp; dump: false }
  getpdp: { request: Pdp; reply: Pdp; event: Pdp; dump: true }
  echoreq: { request: Pdp; reply: Pdp; event: Pdp; dump: false }
}

export type GtpGroup = 'gtp'

export const gtpFamily: Family<GtpOperations, GtpGroup> = {
  name: 'gtp',
  fingerprint,
  readers: {},
  groups: {
    gtp: 0,
  },
}
