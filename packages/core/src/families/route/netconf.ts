// Generated from schema/route/netconf.yaml: edit that file, then `npm run schema`.

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

export class NetconfMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex?: number
  declare forwarding?: number
  declare rpFilter?: number
  declare mcForwarding?: number
  declare proxyNeigh?: number
  declare ignoreRoutesWithLinkdown?: number
  declare input?: number
  declare bcForwarding?: number
  declare forceForwarding?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 1 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    if ((s = t[f + 4]!)) this.ifindex = v.getInt32(s, le)
    if ((s = t[f + 5]!)) this.forwarding = v.getInt32(s, le)
    if ((s = t[f + 6]!)) this.rpFilter = v.getInt32(s, le)
    if ((s = t[f + 7]!)) this.mcForwarding = v.getInt32(s, le)
    if ((s = t[f + 8]!)) this.proxyNeigh = v.getInt32(s, le)
    if ((s = t[f + 9]!)) this.ignoreRoutesWithLinkdown = v.getInt32(s, le)
    if ((s = t[f + 10]!)) this.input = v.getInt32(s, le)
    if ((s = t[f + 11]!)) this.bcForwarding = v.getInt32(s, le)
    if ((s = t[f + 12]!)) this.forceForwarding = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetconfOperations {
  newnetconf: { request: never; reply: never; event: NetconfMessage; dump: false }
  delnetconf: { request: never; reply: never; event: NetconfMessage; dump: false }
  getnetconf: { request: NetconfMessage; reply: NetconfMessage; event: never; dump: true }
}

export type NetconfGroup = 'ipv4-netconf' | 'ipv6-netconf' | 'mpls-netconf'

export const netconfFamily: Family<NetconfOperations, NetconfGroup> = {
  name: 'netconf',
  fingerprint,
  readers: {
    newnetconf: NetconfMessage,
    delnetconf: NetconfMessage,
    getnetconf: NetconfMessage,
  },
  groups: {
    'ipv4-netconf': 24,
    'ipv6-netconf': 25,
    'mpls-netconf': 29,
  },
}
