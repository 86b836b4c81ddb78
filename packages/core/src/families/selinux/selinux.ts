// Generated from schema/selinux/selinux.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface SelnlMsgSetenforce extends Struct {
  val: number
}

export interface SelnlMsgPolicyload extends Struct {
  seqno: number
}

export interface SelinuxOperations {
  setenforce: { request: never; reply: never; event: SelnlMsgSetenforce; dump: false }
  policyload: { request: never; reply: never; event: SelnlMsgPolicyload; dump: false }
}

export type SelinuxGroup = 'avc'

export const selinuxFamily: Family<SelinuxOperations, SelinuxGroup> = {
  name: 'selinux',
  fingerprint,
  readers: {},
  groups: {
    avc: 1,
  },
}
