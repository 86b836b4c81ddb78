// Generated from schema/generic/hsr.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Node extends Attributes {
  nodeAddr?: string[]
  ifindex?: number
  if1Age?: number
  if2Age?: number
  nodeAddrB?: string
  if1Seq?: number
  if2Seq?: number
  if1Ifindex?: number
  if2Ifindex?: number
  addrBIfindex?: number
}

export interface HsrOperations {
  'ring-error': { request: never; reply: never; event: Node; dump: false }
  'node-down': { request: never; reply: never; event: Node; dump: false }
  'get-node-status': { request: Node; reply: Node; event: never; dump: false }
  'set-node-status': { request: never; reply: never; event: Node; dump: false }
  'get-node-list': { request: Node; reply: Node; event: never; dump: false }
  'set-node-list': { request: never; reply: never; event: Node; dump: false }
}

export type HsrGroup = 'hsr-network'

export const hsrFamily: Family<HsrOperations, HsrGroup> = {
  name: 'hsr',
  fingerprint,
  readers: {},
  groups: {
    'hsr-network': 0,
  },
}
