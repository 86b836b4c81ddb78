// Generated from schema/generic/mac80211-hwsim.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  readArray,
  readBytes,
  readMac,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const transmitFlagsNames = [
  'tx-ctl-req-tx-status', 'tx-ctl-no-ack', 'tx-stat-ack',
] as const
export type TransmitFlags = Exclude<(typeof transmitFlagsNames)[number], ''>

export const rateFlagsNames = [
  'use-rts-cts', 'use-cts-protect', 'use-short-preamble', 'mcs', 'green-field', '40-mhz-width', 'dup-data',
  'short-gi', 'vht-mcs', '80-mhz-width', '160-mhz-width',
] as const
export type RateFlags = Exclude<(typeof rateFlagsNames)[number], ''>

export class TxRate extends Struct {
  declare idx: number
  declare count: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.idx = v.getInt8(s)
    if (n >= 2) this.count = v.getUint8(s + 1)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class TxRateFlag extends Struct {
  declare idx: number
  declare flags: Flags<RateFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.idx = v.getInt8(s)
    if (n >= 3) this.flags = flagsOf(rateFlagsNames, v.getUint16(s + 1, le))
    if (n > 3) this.trailing = readBytes(r, s + 3, n - 3)
  }
}

export class Hwsim extends Attributes {
  declare addrReceiver?: string
  declare addrTransmitter?: string
  declare frame?: Uint8Array
  declare flags?: Flags<TransmitFlags>
  declare rxRate?: number
  declare signal?: number
  declare txInfo?: TxRate[]
  declare cookie?: bigint
  declare channels?: number
  declare radioId?: number
  declare regHintAlpha2?: string
  declare regCustomReg?: number
  declare regStrictReg?: true
  declare supportP2pDevice?: true
  declare useChanctx?: true
  declare destroyRadioOnClose?: true
  declare radioName?: string
  declare noVif?: true
  declare freq?: number
  declare txInfoFlags?: TxRateFlag[]
  declare permAddr?: string
  declare iftypeSupport?: number
  declare cipherSupport?: number[]
  declare mloSupport?: true
  declare pmsrSupport?: Uint8Array
  declare pmsrRequest?: Uint8Array
  declare pmsrResult?: Uint8Array
  declare multiRadio?: true
  declare supportNanDevice?: true
  declare supportBackgroundRadar?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addrReceiver = readMac(r, s)
    if ((s = t[f + 5]!)) this.addrTransmitter = readMac(r, s)
    if ((s = t[f + 6]!)) this.frame = readBytes(r, s)
    if ((s = t[f + 7]!)) this.flags = flagsOf(transmitFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.rxRate = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.signal = v.getInt32(s, le)
    if ((s = t[f + 10]!)) this.txInfo = readArray(r, s, 2, (r, at) => new TxRate(r, at, 2))
    if ((s = t[f + 11]!)) this.cookie = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.channels = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.radioId = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.regHintAlpha2 = readString(r, s)
    if ((s = t[f + 15]!)) this.regCustomReg = v.getUint32(s, le)
    if (t[f + 16]) this.regStrictReg = true
    if (t[f + 17]) this.supportP2pDevice = true
    if (t[f + 18]) this.useChanctx = true
    if (t[f + 19]) this.destroyRadioOnClose = true
    if ((s = t[f + 20]!)) this.radioName = readString(r, s)
    if (t[f + 21]) this.noVif = true
    if ((s = t[f + 22]!)) this.freq = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.txInfoFlags = readArray(r, s, 3, (r, at) => new TxRateFlag(r, at, 3))
    if ((s = t[f + 25]!)) this.permAddr = readMac(r, s)
    if ((s = t[f + 26]!)) this.iftypeSupport = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.cipherSupport = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if (t[f + 28]) this.mloSupport = true
    if ((s = t[f + 29]!)) this.pmsrSupport = readBytes(r, s)
    if ((s = t[f + 30]!)) this.pmsrRequest = readBytes(r, s)
    if ((s = t[f + 31]!)) this.pmsrResult = readBytes(r, s)
    if (t[f + 32]) this.multiRadio = true
    if (t[f + 33]) this.supportNanDevice = true
    if (t[f + 34]) this.supportBackgroundRadar = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    register: Hwsim,
    frame: Hwsim,
    'tx-info-frame': Hwsim,
    'new-radio': Hwsim,
    'del-radio': Hwsim,
    'get-radio': Hwsim,
    'add-mac-addr': Hwsim,
    'del-mac-addr': Hwsim,
    'start-pmsr': Hwsim,
    'abort-pmsr': Hwsim,
    'report-pmsr': Hwsim,
    notify: Hwsim,
  },
  groups: {
    config: 0,
  },
}
