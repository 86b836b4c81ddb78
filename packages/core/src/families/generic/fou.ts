// Generated from schema/generic/fou.yaml: edit that file, then `npm run schema`.

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
import { type AddressFamily, type IpProtocol, addressFamilyNames, ipProtocolNames } from '../route/common.js'

export const encapTypeNames = {
  0: 'unspec', 1: 'direct', 2: 'gue',
} as const
export type EncapType = (typeof encapTypeNames)[keyof typeof encapTypeNames]

export class Fou extends Attributes {
  declare port?: number
  declare af?: AddressFamily | number
  declare ipproto?: IpProtocol | number
  declare type?: EncapType | number
  declare remcsumNopartial?: true
  declare localV4?: string
  declare localV6?: string
  declare peerV4?: string
  declare peerV6?: string
  declare peerPort?: number
  declare ifindex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.port = v.getUint16(s)
    if ((s = t[f + 5]!)) this.af = nameOf(addressFamilyNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.ipproto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.type = nameOf(encapTypeNames, v.getUint8(s))
    if (t[f + 8]) this.remcsumNopartial = true
    if ((s = t[f + 9]!)) this.localV4 = readIpv4(r, s)
    if ((s = t[f + 10]!)) this.localV6 = readIpv6(r, s)
    if ((s = t[f + 11]!)) this.peerV4 = readIpv4(r, s)
    if ((s = t[f + 12]!)) this.peerV6 = readIpv6(r, s)
    if ((s = t[f + 13]!)) this.peerPort = v.getUint16(s)
    if ((s = t[f + 14]!)) this.ifindex = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    add: Fou,
    del: Fou,
    get: Fou,
  },
  groups: {},
}
