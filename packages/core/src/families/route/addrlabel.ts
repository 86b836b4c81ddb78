// Generated from schema/route/addrlabel.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from './common.js'

export class AddrlabelMessage extends Attributes {
  declare family: AddressFamily | number
  declare prefixlen: number
  declare flags: number
  declare index: number
  declare seq: number
  declare address?: string
  declare label?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 12 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.prefixlen = v.getUint8(s + 2)
    this.flags = v.getUint8(s + 3)
    this.index = v.getUint32(s + 4, le)
    this.seq = v.getUint32(s + 8, le)
    if ((s = t[f + 4]!)) this.address = readIpv6(r, s)
    if ((s = t[f + 5]!)) this.label = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface AddrlabelOperations {
  newaddrlabel: { request: AddrlabelMessage; reply: AddrlabelMessage; event: AddrlabelMessage; dump: false }
  deladdrlabel: { request: AddrlabelMessage; reply: AddrlabelMessage; event: AddrlabelMessage; dump: false }
  getaddrlabel: { request: AddrlabelMessage; reply: AddrlabelMessage; event: never; dump: true }
}

export type AddrlabelGroup = never

export const addrlabelFamily: Family<AddrlabelOperations, AddrlabelGroup> = {
  name: 'addrlabel',
  fingerprint,
  readers: {
    newaddrlabel: AddrlabelMessage,
    deladdrlabel: AddrlabelMessage,
    getaddrlabel: AddrlabelMessage,
  },
  groups: {},
}
