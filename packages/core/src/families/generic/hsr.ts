// Generated from schema/generic/hsr.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  leaves,
  readMac,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Node extends Attributes {
  declare nodeAddr?: string[]
  declare ifindex?: number
  declare if1Age?: number
  declare if2Age?: number
  declare nodeAddrB?: string
  declare if1Seq?: number
  declare if2Seq?: number
  declare if1Ifindex?: number
  declare if2Ifindex?: number
  declare addrBIfindex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.nodeAddr = leaves(r, s & 0x7fffffff, (r, s) => readMac(r, s))
    if ((s = t[f + 5]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.if1Age = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.if2Age = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.nodeAddrB = readMac(r, s)
    if ((s = t[f + 9]!)) this.if1Seq = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.if2Seq = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.if1Ifindex = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.if2Ifindex = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.addrBIfindex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface HsrOperations {
  'ring-error': { request: never; reply: never; event: Node; dump: false }
  'node-down': { request: never; reply: never; event: Node; dump: false }
  'get-node-status': { request: Node; reply: Node; event: never; dump: false }
  'set-node-status': { request: never; reply: never; event: Node; dump: false }
  'get-node-list': { request: Node; reply: Node; event: never; dump: false }
  'set-node-list': { request: never; reply: never; event: Node; dump: false }
}

export type HsrGroup = 'hsr-network'

export const hsrFamily: Family<HsrOperations, HsrGroup> = {
  name: 'hsr',
  fingerprint,
  readers: {
    'ring-error': Node,
    'node-down': Node,
    'get-node-status': Node,
    'set-node-status': Node,
    'get-node-list': Node,
    'set-node-list': Node,
  },
  groups: {
    'hsr-network': 0,
  },
}
