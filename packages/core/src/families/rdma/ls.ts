// Generated from schema/rdma/ls.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  leaves,
  lengthAt,
  readBytes,
  readIpv4,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type LsResolvePathUse = 'all' | 'unidirectional' | 'gmp'

export class IbPathRecData extends Struct {
  declare flags: number
  declare reserved: number
  declare pathRec: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = v.getUint32(s, le)
    if (n >= 8) this.reserved = v.getUint32(s + 4, le)
    if (n >= 72) this.pathRec = readBytes(r, s + 8, 64)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class LsAttributes extends Attributes {
  declare pathRecord?: IbPathRecData[]
  declare timeout?: number
  declare serviceId?: bigint
  declare dgid?: string
  declare sgid?: string
  declare tclass?: number
  declare pkey?: number
  declare qosClass?: number
  declare ipv4?: string
  declare ipv6?: string
  declare mandatoryTimeout?: number
  declare mandatoryServiceId?: bigint
  declare mandatoryDgid?: string
  declare mandatorySgid?: string
  declare mandatoryTclass?: number
  declare mandatoryPkey?: number
  declare mandatoryQosClass?: number
  declare mandatoryIpv4?: string
  declare mandatoryIpv6?: string
}

function readLsAttributes(this: LsAttributes, r: Reader, f: number): void {
  const t = r.tape, v = r.view, le = r.littleEndian
  let s = 0
  if ((s = t[f + 4]!)) this.pathRecord = leaves(r, s & 0x7fffffff, (r, s) => new IbPathRecData(r, s, lengthAt(r, s)))
  if ((s = t[f + 5]!)) this.timeout = v.getUint32(s, le)
  if ((s = t[f + 6]!)) this.serviceId = v.getBigUint64(s)
  if ((s = t[f + 7]!)) this.dgid = readIpv6(r, s)
  if ((s = t[f + 8]!)) this.sgid = readIpv6(r, s)
  if ((s = t[f + 9]!)) this.tclass = v.getUint8(s)
  if ((s = t[f + 10]!)) this.pkey = v.getUint16(s, le)
  if ((s = t[f + 11]!)) this.qosClass = v.getUint16(s, le)
  if ((s = t[f + 12]!)) this.ipv4 = readIpv4(r, s)
  if ((s = t[f + 13]!)) this.ipv6 = readIpv6(r, s)
  if ((s = t[f + 14]!)) this.mandatoryTimeout = v.getUint32(s, le)
  if ((s = t[f + 15]!)) this.mandatoryServiceId = v.getBigUint64(s)
  if ((s = t[f + 16]!)) this.mandatoryDgid = readIpv6(r, s)
  if ((s = t[f + 17]!)) this.mandatorySgid = readIpv6(r, s)
  if ((s = t[f + 18]!)) this.mandatoryTclass = v.getUint8(s)
  if ((s = t[f + 19]!)) this.mandatoryPkey = v.getUint16(s, le)
  if ((s = t[f + 20]!)) this.mandatoryQosClass = v.getUint16(s, le)
  if ((s = t[f + 21]!)) this.mandatoryIpv4 = readIpv4(r, s)
  if ((s = t[f + 22]!)) this.mandatoryIpv6 = readIpv6(r, s)
}

export class Ls extends LsAttributes {
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    readLsAttributes.call(this, r, f)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface LsMessage extends LsAttributes {
  deviceName: string
  portNum: number
  pathUse: LsResolvePathUse | number
}

export interface RdmaLsIpResolveHeaderMessage extends LsAttributes {
  ifindex: number
}

export interface RdmaLsOperations {
  resolve: { request: LsMessage; reply: Ls; event: Ls; dump: false }
  'set-timeout': { request: Ls; reply: Ls; event: Ls; dump: false }
  'ip-resolve': { request: RdmaLsIpResolveHeaderMessage; reply: Ls; event: Ls; dump: false }
}

export type RdmaLsGroup = never

export const rdmaLsFamily: Family<RdmaLsOperations, RdmaLsGroup> = {
  name: 'rdma-ls',
  fingerprint,
  readers: {
    'set-timeout': Ls,
  },
  groups: {},
}
