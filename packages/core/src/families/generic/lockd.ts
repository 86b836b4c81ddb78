// Generated from schema/generic/lockd.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Server extends Attributes {
  gracetime?: number
  tcpPort?: number
  udpPort?: number
}

export interface LockdOperations {
  'server-set': { request: Server; reply: never; event: never; dump: false }
  'server-get': { request: Server; reply: Server; event: Server; dump: false }
}

export type LockdGroup = never

export const lockdFamily: Family<LockdOperations, LockdGroup> = {
  name: 'lockd',
  fingerprint,
  readers: {},
  groups: {},
}
