// Generated from schema/historic/dnrtmsg.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface NfDnRtmsg extends Struct {
  ifindex: number
  packet: Uint8Array
}

export interface DnrtmsgOperations {
  packet: { request: never; reply: never; event: NfDnRtmsg; dump: false }
}

export type DnrtmsgGroup = 'l1' | 'l2'

export const dnrtmsgFamily: Family<DnrtmsgOperations, DnrtmsgGroup> = {
  name: 'dnrtmsg',
  fingerprint,
  readers: {},
  groups: {
    l1: 1,
    l2: 2,
  },
}
