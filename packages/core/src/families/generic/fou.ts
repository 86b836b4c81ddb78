// Generated from schema/generic/fou.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily, IpProtocol } from '../route/common.js'

export type EncapType = 'unspec' | 'direct' | 'gue'

export interface Fou extends Attributes {
  port?: number
  af?: AddressFamily | number
  ipproto?: IpProtocol | number
  type?: EncapType | number
  remcsumNopartial?: true
  localV4?: string
  localV6?: string
  peerV4?: string
  peerV6?: string
  peerPort?: number
  ifindex?: number
}

export interface FouOperations {
  unspec: { request: Attributes; reply: never; event: never; dump: false }
  add: { request: Fou; reply: never; event: never; dump: false }
  del: { request: Fou; reply: never; event: never; dump: false }
  get: { request: Fou; reply: Fou; event: Fou; dump: true }
}

export type FouGroup = never

export const fouFamily: Family<FouOperations, FouGroup> = {
  name: 'fou',
  fingerprint,
  readers: {},
  groups: {},
}
