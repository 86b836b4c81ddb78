// Generated from schema/generic/mac80211-hwsim.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { WirelessFrame } from './ieee80211-frames.js'
import type { PeerMeasurements } from './nl80211.js'

export type TransmitFlags = 'tx-ctl-req-tx-status' | 'tx-ctl-no-ack' | 'tx-stat-ack'

export type RateFlags = 
  | 'use-rts-cts' | 'use-cts-protect' | 'use-short-preamble' | 'mcs' | 'green-field' | '40-mhz-width'
  | 'dup-data' | 'short-gi' | 'vht-mcs' | '80-mhz-width' | '160-mhz-width'

export interface TxRate extends Struct {
  idx: number
  count: number
}

export interface TxRateFlag extends Struct {
  idx: number
  flags: Flags<RateFlags>
}

export interface Hwsim extends Attributes {
  addrReceiver?: string
  addrTransmitter?: string
  frame?: WirelessFrame
  flags?: Flags<TransmitFlags>
  rxRate?: number
  signal?: number
  txInfo?: TxRate[]
  cookie?: bigint
  channels?: number
  radioId?: number
  regHintAlpha2?: string
  regCustomReg?: number
  regStrictReg?: true
  supportP2pDevice?: true
  useChanctx?: true
  destroyRadioOnClose?: true
  radioName?: string
  noVif?: true
  freq?: number
  txInfoFlags?: TxRateFlag[]
  permAddr?: string
  iftypeSupport?: number
  cipherSupport?: number[]
  mloSupport?: true
  pmsrSupport?: PeerMeasurements
  pmsrRequest?: PmsrRequest
  pmsrResult?: PeerMeasurements
  multiRadio?: true
  supportNanDevice?: true
  supportBackgroundRadar?: true
}

export interface PmsrRequest extends Attributes {
  peerMeasurements?: PeerMeasurements
}

export interface Mac80211HwsimOperations {
  register: { request: Hwsim; reply: never; event: never; dump: false }
  frame: { request: Hwsim; reply: Hwsim; event: Hwsim; dump: false }
  'tx-info-frame': { request: Hwsim; reply: never; event: never; dump: false }
  'new-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: false }
  'del-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: false }
  'get-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: true }
  'add-mac-addr': { request: never; reply: never; event: Hwsim; dump: false }
  'del-mac-addr': { request: never; reply: never; event: Hwsim; dump: false }
  'start-pmsr': { request: never; reply: never; event: Hwsim; dump: false }
  'abort-pmsr': { request: never; reply: never; event: Hwsim; dump: false }
  'report-pmsr': { request: Hwsim; reply: never; event: never; dump: false }
  notify: { request: never; reply: never; event: Hwsim; dump: false }
}

export type Mac80211HwsimGroup = 'config'

export const mac80211HwsimFamily: Family<Mac80211HwsimOperations, Mac80211HwsimGroup> = {
  name: 'mac80211-hwsim',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
  },
}
