// Generated from schema/netfilter/expect.yaml: edit that file, then `npm run schema`.

import type { Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { ExpectMessage, ExpectStatsMessage } from './conntrack-sets.js'

export interface ConntrackExpectOperations {
  new: { request: ExpectMessage; reply: ExpectMessage; event: ExpectMessage; dump: false }
  get: { request: ExpectMessage; reply: ExpectMessage; event: never; dump: true }
  delete: { request: ExpectMessage; reply: ExpectMessage; event: ExpectMessage; dump: false }
  'get-stats-cpu': { request: ExpectStatsMessage; reply: ExpectStatsMessage; event: ExpectStatsMessage; dump: true }
}

export type ConntrackExpectGroup = 'conntrack-exp-new' | 'conntrack-exp-update' | 'conntrack-exp-destroy'

export const conntrackExpectFamily: Family<ConntrackExpectOperations, ConntrackExpectGroup> = {
  name: 'conntrack-expect',
  fingerprint,
  readers: {
    new: ExpectMessage,
    get: ExpectMessage,
    delete: ExpectMessage,
    'get-stats-cpu': ExpectStatsMessage,
  },
  groups: {
    'conntrack-exp-new': 4,
    'conntrack-exp-update': 5,
    'conntrack-exp-destroy': 6,
  },
}
