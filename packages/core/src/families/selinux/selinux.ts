// Generated from schema/selinux/selinux.yaml: edit that file, then `npm run schema`.

import { type Family, type Reader, Struct, readBytes } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class SelnlMsgSetenforce extends Struct {
  declare val: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.val = v.getInt32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class SelnlMsgPolicyload extends Struct {
  declare seqno: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.seqno = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
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
