// Generated from schema/generic/gtp.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
  readIpv4,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export const gtpVersionNames = {
  0: 'v0', 1: 'v1',
} as const
export type GtpVersion = (typeof gtpVersionNames)[keyof typeof gtpVersionNames]

export class Pdp extends Attributes {
  declare link?: number
  declare version?: GtpVersion | number
  declare tid?: bigint
  declare peerAddress?: string
  declare msAddress?: string
  declare flow?: number
  declare netNsFd?: number
  declare iTei?: number
  declare oTei?: number
  declare peerAddr6?: string
  declare msAddr6?: string
  declare family?: AddressFamily | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.version = nameOf(gtpVersionNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.tid = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.peerAddress = readIpv4(r, s)
    if ((s = t[f + 8]!)) this.msAddress = readIpv4(r, s)
    if ((s = t[f + 9]!)) this.flow = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.netNsFd = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.iTei = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.oTei = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.peerAddr6 = readIpv6(r, s)
    if ((s = t[f + 15]!)) this.msAddr6 = readIpv6(r, s)
    if ((s = t[f + 16]!)) this.family = nameOf(addressFamilyNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    newpdp: Pdp,
    delpdp: Pdp,
    getpdp: Pdp,
    echoreq: Pdp,
  },
  groups: {
    gtp: 0,
  },
}
