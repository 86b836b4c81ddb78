// Generated from schema/route/can-gateway.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily } from './common.js'

export type CanGatewayType = 'can-can'

export type CanGatewayFlags = 'can-echo' | 'can-src-tstamp' | 'can-iif-tx-ok' | 'can-fd'

export type CanFramePart = 'id' | 'dlc' | 'data' | 'flags'

export type CanCrc8Profile = '1u8' | '16u8' | 'sffid-xor'

export interface CanFrame extends Struct {
  canId: number
  len: number
  len8Dlc: number
  data: Uint8Array
}

export interface CanfdFrame extends Struct {
  canId: number
  len: number
  flags: number
  data: Uint8Array
}

export interface CgwFrameMod extends Struct {
  cf: CanFrame
  modtype: Flags<CanFramePart>
}

export interface CgwFdframeMod extends Struct {
  cf: CanfdFrame
  modtype: Flags<CanFramePart>
}

export interface CgwCsumXor extends Struct {
  fromIdx: number
  toIdx: number
  resultIdx: number
  initXorVal: number
}

export interface CgwCsumCrc8 extends Struct {
  fromIdx: number
  toIdx: number
  resultIdx: number
  initCrcVal: number
  finalXorVal: number
  crctab: Uint8Array
  profile: CanCrc8Profile | number
  profileData: Uint8Array
}

export interface CanIdFilter extends Struct {
  canId: number
  canMask: number
}

export interface CanGatewayMessage extends Attributes {
  canFamily: AddressFamily | number
  gwtype: CanGatewayType | number
  flags: Flags<CanGatewayFlags>
  modAnd?: CgwFrameMod
  modOr?: CgwFrameMod
  modXor?: CgwFrameMod
  modSet?: CgwFrameMod
  csXor?: CgwCsumXor
  csCrc8?: CgwCsumCrc8
  handled?: number
  dropped?: number
  srcIf?: number
  dstIf?: number
  filter?: CanIdFilter
  deleted?: number
  limHops?: number
  modUid?: number
  fdmodAnd?: CgwFdframeMod
  fdmodOr?: CgwFdframeMod
  fdmodXor?: CgwFdframeMod
  fdmodSet?: CgwFdframeMod
}

export interface CanGatewayOperations {
  newcanroute: { request: CanGatewayMessage; reply: CanGatewayMessage; event: CanGatewayMessage; dump: false }
  delcanroute: { request: CanGatewayMessage; reply: never; event: never; dump: false }
  getcanroute: { request: CanGatewayMessage; reply: CanGatewayMessage; event: never; dump: true }
}

export type CanGatewayGroup = never

export const canGatewayFamily: Family<CanGatewayOperations, CanGatewayGroup> = {
  name: 'can-gateway',
  fingerprint,
  readers: {},
  groups: {},
}
