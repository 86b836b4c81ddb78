// Generated from schema/generic/vdpa.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type NetStatus = 'link-up' | 'announce'

export interface Vdpa extends Attributes {
  mgmtdevBusName?: string
  mgmtdevDevName?: string
  mgmtdevSupportedClasses?: bigint
  devName?: string
  devId?: number
  devVendorId?: number
  devMaxVqs?: number
  devMaxVqSize?: number
  devMinVqSize?: number
  devNetCfgMacaddr?: string
  devNetStatus?: Flags<NetStatus>
  devNetCfgMaxVqp?: number
  devNetCfgMtu?: number
  devNegotiatedFeatures?: bigint
  devMgmtdevMaxVqs?: number
  devSupportedFeatures?: bigint
  devQueueIndex?: number
  devVendorAttrName?: string[]
  devVendorAttrValue?: bigint[]
  devFeatures?: bigint
  devBlkCfgCapacity?: bigint
  devBlkCfgBlkSize?: number
  devBlkCfgNumQueues?: number
  devBlkCfgPhyBlkExp?: number
  devBlkCfgAlignOffset?: number
  devBlkCfgMinIoSize?: number
  devBlkCfgOptIoSize?: number
  devBlkCfgMaxDiscardSec?: number
  devBlkCfgMaxDiscardSeg?: number
  devBlkCfgDiscardSecAlign?: number
  devBlkCfgMaxWriteZeroesSec?: number
  devBlkCfgMaxWriteZeroesSeg?: number
  devBlkReadOnly?: number
  devBlkFlush?: number
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
  readers: {},
  groups: {},
}
