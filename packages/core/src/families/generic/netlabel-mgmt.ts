// Generated from schema/generic/netlabel-mgmt.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export const protocolNames = {
  0: 'none', 1: 'mgmt', 2: 'ripso', 3: 'cipsov4', 4: 'cipsov6', 5: 'unlabeled', 6: 'addrselect', 7: 'calipso',
} as const
export type Protocol = (typeof protocolNames)[keyof typeof protocolNames]

export class Mgmt extends Attributes {
  declare domain?: string
  declare protocol?: Protocol | number
  declare version?: number
  declare cv4doi?: number
  declare ipv6addr?: string
  declare ipv6mask?: string
  declare ipv4addr?: string
  declare ipv4mask?: string
  declare addrselector?: Mgmt[]
  declare selectorlist?: Mgmt
  declare family?: AddressFamily | number
  declare clpdoi?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.domain = readString(r, s)
    if ((s = t[f + 5]!)) this.protocol = nameOf(protocolNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.version = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.cv4doi = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.ipv6addr = readIpv6(r, s)
    if ((s = t[f + 9]!)) this.ipv6mask = readIpv6(r, s)
    if ((s = t[f + 10]!)) this.ipv4addr = readIpv4(r, s)
    if ((s = t[f + 11]!)) this.ipv4mask = readIpv4(r, s)
    if ((s = t[f + 12]!)) this.addrselector = frames(r, s & 0x7fffffff, (r, i) => new Mgmt(r, i), this)
    if ((s = t[f + 13]!) < 0) this.selectorlist = new Mgmt(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if ((s = t[f + 15]!)) this.clpdoi = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetlabelMgmtOperations {
  add: { request: Mgmt; reply: never; event: never; dump: false }
  remove: { request: Mgmt; reply: never; event: never; dump: false }
  listall: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: true }
  adddef: { request: Mgmt; reply: never; event: never; dump: false }
  removedef: { request: Mgmt; reply: never; event: never; dump: false }
  listdef: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: false }
  protocols: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: true }
  version: { request: Mgmt; reply: Mgmt; event: Mgmt; dump: false }
}

export type NetlabelMgmtGroup = never

export const netlabelMgmtFamily: Family<NetlabelMgmtOperations, NetlabelMgmtGroup> = {
  name: 'netlabel-mgmt',
  fingerprint,
  readers: {
    add: Mgmt,
    remove: Mgmt,
    listall: Mgmt,
    adddef: Mgmt,
    removedef: Mgmt,
    listdef: Mgmt,
    protocols: Mgmt,
    version: Mgmt,
  },
  groups: {},
}
