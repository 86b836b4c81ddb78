// Generated from schema/generic/vdpa.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  leaves,
  readMac,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const netStatusNames = [
  'link-up', 'announce',
] as const
export type NetStatus = Exclude<(typeof netStatusNames)[number], ''>

export class Vdpa extends Attributes {
  declare mgmtdevBusName?: string
  declare mgmtdevDevName?: string
  declare mgmtdevSupportedClasses?: bigint
  declare devName?: string
  declare devId?: number
  declare devVendorId?: number
  declare devMaxVqs?: number
  declare devMaxVqSize?: number
  declare devMinVqSize?: number
  declare devNetCfgMacaddr?: string
  declare devNetStatus?: Flags<NetStatus>
  declare devNetCfgMaxVqp?: number
  declare devNetCfgMtu?: number
  declare devNegotiatedFeatures?: bigint
  declare devMgmtdevMaxVqs?: number
  declare devSupportedFeatures?: bigint
  declare devQueueIndex?: number
  declare devVendorAttrName?: string[]
  declare devVendorAttrValue?: bigint[]
  declare devFeatures?: bigint
  declare devBlkCfgCapacity?: bigint
  declare devBlkCfgBlkSize?: number
  declare devBlkCfgNumQueues?: number
  declare devBlkCfgPhyBlkExp?: number
  declare devBlkCfgAlignOffset?: number
  declare devBlkCfgMinIoSize?: number
  declare devBlkCfgOptIoSize?: number
  declare devBlkCfgMaxDiscardSec?: number
  declare devBlkCfgMaxDiscardSeg?: number
  declare devBlkCfgDiscardSecAlign?: number
  declare devBlkCfgMaxWriteZeroesSec?: number
  declare devBlkCfgMaxWriteZeroesSeg?: number
  declare devBlkReadOnly?: number
  declare devBlkFlush?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mgmtdevBusName = readString(r, s)
    if ((s = t[f + 5]!)) this.mgmtdevDevName = readString(r, s)
    if ((s = t[f + 6]!)) this.mgmtdevSupportedClasses = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.devName = readString(r, s)
    if ((s = t[f + 8]!)) this.devId = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.devVendorId = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.devMaxVqs = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.devMaxVqSize = v.getUint16(s, le)
    if ((s = t[f + 12]!)) this.devMinVqSize = v.getUint16(s, le)
    if ((s = t[f + 13]!)) this.devNetCfgMacaddr = readMac(r, s)
    if ((s = t[f + 14]!)) this.devNetStatus = flagsOf(netStatusNames, v.getUint16(s, le))
    if ((s = t[f + 15]!)) this.devNetCfgMaxVqp = v.getUint16(s, le)
    if ((s = t[f + 16]!)) this.devNetCfgMtu = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this.devNegotiatedFeatures = v.getBigUint64(s, le)
    if ((s = t[f + 18]!)) this.devMgmtdevMaxVqs = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.devSupportedFeatures = v.getBigUint64(s, le)
    if ((s = t[f + 20]!)) this.devQueueIndex = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.devVendorAttrName = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if ((s = t[f + 22]!)) this.devVendorAttrValue = leaves(r, s & 0x7fffffff, (r, s) => r.view.getBigUint64(s, r.littleEndian))
    if ((s = t[f + 23]!)) this.devFeatures = v.getBigUint64(s, le)
    if ((s = t[f + 24]!)) this.devBlkCfgCapacity = v.getBigUint64(s, le)
    if ((s = t[f + 25]!)) this.devBlkCfgBlkSize = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.devBlkCfgNumQueues = v.getUint16(s, le)
    if ((s = t[f + 27]!)) this.devBlkCfgPhyBlkExp = v.getUint8(s)
    if ((s = t[f + 28]!)) this.devBlkCfgAlignOffset = v.getUint8(s)
    if ((s = t[f + 29]!)) this.devBlkCfgMinIoSize = v.getUint16(s, le)
    if ((s = t[f + 30]!)) this.devBlkCfgOptIoSize = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.devBlkCfgMaxDiscardSec = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.devBlkCfgMaxDiscardSeg = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.devBlkCfgDiscardSecAlign = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.devBlkCfgMaxWriteZeroesSec = v.getUint32(s, le)
    if ((s = t[f + 35]!)) this.devBlkCfgMaxWriteZeroesSeg = v.getUint32(s, le)
    if ((s = t[f + 36]!)) this.devBlkReadOnly = v.getUint8(s)
    if ((s = t[f + 37]!)) this.devBlkFlush = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface VdpaOperations {
  'mgmtdev-new': { request: never; reply: never; event: Vdpa; dump: false }
  'mgmtdev-get': { request: Vdpa; reply: Vdpa; event: never; dump: true }
  'dev-new': { request: Vdpa; reply: Vdpa; event: Vdpa; dump: false }
  'dev-del': { request: Vdpa; reply: never; event: never; dump: false }
  'dev-get': { request: Vdpa; reply: Vdpa; event: never; dump: true }
  'dev-config-get': { request: Vdpa; reply: Vdpa; event: Vdpa; dump: true }
  'dev-vstats-get': { request: Vdpa; reply: Vdpa; event: Vdpa; dump: false }
  'dev-attr-set': { request: Vdpa; reply: never; event: never; dump: false }
}

export type VdpaGroup = never

export const vdpaFamily: Family<VdpaOperations, VdpaGroup> = {
  name: 'vdpa',
  fingerprint,
  readers: {
    'mgmtdev-new': Vdpa,
    'mgmtdev-get': Vdpa,
    'dev-new': Vdpa,
    'dev-del': Vdpa,
    'dev-get': Vdpa,
    'dev-config-get': Vdpa,
    'dev-vstats-get': Vdpa,
    'dev-attr-set': Vdpa,
  },
  groups: {},
}
