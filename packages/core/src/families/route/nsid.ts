// Generated from schema/route/nsid.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from './common.js'

export class NsidMessage extends Attributes {
  declare family: AddressFamily | number
  declare nsid?: number
  declare pid?: number
  declare fd?: number
  declare targetNsid?: number
  declare currentNsid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 1 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    if ((s = t[f + 4]!)) this.nsid = v.getInt32(s, le)
    if ((s = t[f + 5]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.fd = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.targetNsid = v.getInt32(s, le)
    if ((s = t[f + 8]!)) this.currentNsid = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NsidOperations {
  newnsid: { request: NsidMessage; reply: NsidMessage; event: NsidMessage; dump: false }
  delnsid: { request: never; reply: never; event: NsidMessage; dump: false }
  getnsid: { request: NsidMessage; reply: NsidMessage; event: never; dump: true }
}

export type NsidGroup = 'nsid'

export const nsidFamily: Family<NsidOperations, NsidGroup> = {
  name: 'nsid',
  fingerprint,
  readers: {
    newnsid: NsidMessage,
    delnsid: NsidMessage,
    getnsid: NsidMessage,
  },
  groups: {
    nsid: 28,
  },
}
