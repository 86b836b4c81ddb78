// Generated from schema/generic/macsec.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Validation = 'disabled' | 'check' | 'strict'

export type OffloadName = 'off' | 'phy' | 'mac'

export interface Macsec extends Attributes {
  ifindex?: number
  rxscConfig?: Rxsc
  saConfig?: Sa
  secy?: Secy
  txsaList?: Sa[]
  rxscList?: Rxsc[]
  txscStats?: TxscStats
  secyStats?: SecyStats
  offload?: Offload
}

export interface Secy extends Attributes {
  sci?: bigint
  encodingSa?: number
  window?: number
  cipherSuite?: bigint
  icvLen?: number
  protect?: number
  replay?: number
  oper?: number
  validate?: Validation | number
  encrypt?: number
  incSci?: number
  es?: number
  scb?: number
}

export interface Rxsc extends Attributes {
  sci?: bigint
  active?: number
  saList?: Sa[]
  stats?: RxscStats
}

export interface Sa extends Attributes {
  an?: number
  active?: number
  pn?: bigint
  key?: Uint8Array
  keyid?: Uint8Array
  stats?: SaStats
  ssci?: number
  salt?: Uint8Array
}

export interface Offload extends Attributes {
  type?: OffloadName | number
}

export interface RxscStats extends Attributes {
  inOctetsValidated?: bigint
  inOctetsDecrypted?: bigint
  inPktsUnchecked?: bigint
  inPktsDelayed?: bigint
  inPktsOk?: bigint
  inPktsInvalid?: bigint
  inPktsLate?: bigint
  inPktsNotValid?: bigint
  inPktsNotUsingSa?: bigint
  inPktsUnusedSa?: bigint
}

export interface SaStats extends Attributes {
  inPktsOk?: number
  inPktsInvalid?: number
  inPktsNotValid?: number
  inPktsNotUsingSa?: number
  inPktsUnusedSa?: number
  outPktsProtected?: number
  outPktsEncrypted?: number
}

export interface TxscStats extends Attributes {
  outPktsProtected?: bigint
  outPktsEncrypted?: bigint
  outOctetsProtected?: bigint
  outOctetsEncrypted?: bigint
}

export interface SecyStats extends Attributes {
  outPktsUntagged?: bigint
  inPktsUntagged?: bigint
  outPktsTooLong?: bigint
  inPktsNoTag?: bigint
  inPktsBadTag?: bigint
  inPktsUnknownSci?: bigint
  inPktsNoSci?: bigint
  inPktsOverrun?: bigint
}

export interface MacsecOperations {
  'get-txsc': { request: Macsec; reply: Macsec; event: Macsec; dump: true }
  'add-rxsc': { request: Macsec; reply: never; event: never; dump: false }
  'del-rxsc': { request: Macsec; reply: never; event: never; dump: false }
  'upd-rxsc': { request: Macsec; reply: never; event: never; dump: false }
  'add-txsa': { request: Macsec; reply: never; event: never; dump: false }
  'del-txsa': { request: Macsec; reply: never; event: never; dump: false }
  'upd-txsa': { request: Macsec; reply: never; event: never; dump: false }
  'add-rxsa': { request: Macsec; reply: never; event: never; dump: false }
  'del-rxsa': { request: Macsec; reply: never; event: never; dump: false }
  'upd-rxsa': { request: Macsec; reply: never; event: never; dump: false }
  'upd-offload': { request: Macsec; reply: never; event: never; dump: false }
}

export type MacsecGroup = never

export const macsecFamily: Family<MacsecOperations, MacsecGroup> = {
  name: 'macsec',
  fingerprint,
  readers: {},
  groups: {},
}
