// Generated from schema/generic/macsec.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const validationNames = {
  0: 'disabled', 1: 'check', 2: 'strict',
} as const
export type Validation = (typeof validationNames)[keyof typeof validationNames]

export const offloadNameNames = {
  0: 'off', 1: 'phy', 2: 'mac',
} as const
export type OffloadName = (typeof offloadNameNames)[keyof typeof offloadNameNames]

export class Macsec extends Attributes {
  declare ifindex?: number
  declare rxscConfig?: Rxsc
  declare saConfig?: Sa
  declare secy?: Secy
  declare txsaList?: Sa[]
  declare rxscList?: Rxsc[]
  declare txscStats?: TxscStats
  declare secyStats?: SecyStats
  declare offload?: Offload
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.rxscConfig = new Rxsc(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.saConfig = new Sa(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.secy = new Secy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.txsaList = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Sa(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.rxscList = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Rxsc(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.txscStats = new TxscStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.secyStats = new SecyStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.offload = new Offload(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Secy extends Attributes {
  declare sci?: bigint
  declare encodingSa?: number
  declare window?: number
  declare cipherSuite?: bigint
  declare icvLen?: number
  declare protect?: number
  declare replay?: number
  declare oper?: number
  declare validate?: Validation | number
  declare encrypt?: number
  declare incSci?: number
  declare es?: number
  declare scb?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sci = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.encodingSa = v.getUint8(s)
    if ((s = t[f + 6]!)) this.window = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.cipherSuite = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.icvLen = v.getUint8(s)
    if ((s = t[f + 9]!)) this.protect = v.getUint8(s)
    if ((s = t[f + 10]!)) this.replay = v.getUint8(s)
    if ((s = t[f + 11]!)) this.oper = v.getUint8(s)
    if ((s = t[f + 12]!)) this.validate = nameOf(validationNames, v.getUint8(s))
    if ((s = t[f + 13]!)) this.encrypt = v.getUint8(s)
    if ((s = t[f + 14]!)) this.incSci = v.getUint8(s)
    if ((s = t[f + 15]!)) this.es = v.getUint8(s)
    if ((s = t[f + 16]!)) this.scb = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rxsc extends Attributes {
  declare sci?: bigint
  declare active?: number
  declare saList?: Sa[]
  declare stats?: RxscStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sci = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.active = v.getUint8(s)
    if ((s = t[f + 6]!) < 0) this.saList = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Sa(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.stats = new RxscStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sa extends Attributes {
  declare an?: number
  declare active?: number
  declare pn?: bigint
  declare key?: Uint8Array
  declare keyid?: Uint8Array
  declare stats?: SaStats
  declare ssci?: number
  declare salt?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.an = v.getUint8(s)
    if ((s = t[f + 5]!)) this.active = v.getUint8(s)
    if ((s = t[f + 6]!)) this.pn = readUint(r, s)
    if ((s = t[f + 7]!)) this.key = readBytes(r, s)
    if ((s = t[f + 8]!)) this.keyid = readBytes(r, s)
    if ((s = t[f + 9]!) < 0) this.stats = new SaStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.ssci = v.getUint32(s)
    if ((s = t[f + 12]!)) this.salt = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Offload extends Attributes {
  declare type?: OffloadName | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(offloadNameNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RxscStats extends Attributes {
  declare inOctetsValidated?: bigint
  declare inOctetsDecrypted?: bigint
  declare inPktsUnchecked?: bigint
  declare inPktsDelayed?: bigint
  declare inPktsOk?: bigint
  declare inPktsInvalid?: bigint
  declare inPktsLate?: bigint
  declare inPktsNotValid?: bigint
  declare inPktsNotUsingSa?: bigint
  declare inPktsUnusedSa?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.inOctetsValidated = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.inOctetsDecrypted = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.inPktsUnchecked = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.inPktsDelayed = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.inPktsOk = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.inPktsInvalid = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.inPktsLate = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.inPktsNotValid = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.inPktsNotUsingSa = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.inPktsUnusedSa = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SaStats extends Attributes {
  declare inPktsOk?: number
  declare inPktsInvalid?: number
  declare inPktsNotValid?: number
  declare inPktsNotUsingSa?: number
  declare inPktsUnusedSa?: number
  declare outPktsProtected?: number
  declare outPktsEncrypted?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.inPktsOk = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.inPktsInvalid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.inPktsNotValid = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.inPktsNotUsingSa = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.inPktsUnusedSa = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.outPktsProtected = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.outPktsEncrypted = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TxscStats extends Attributes {
  declare outPktsProtected?: bigint
  declare outPktsEncrypted?: bigint
  declare outOctetsProtected?: bigint
  declare outOctetsEncrypted?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.outPktsProtected = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.outPktsEncrypted = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.outOctetsProtected = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.outOctetsEncrypted = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SecyStats extends Attributes {
  declare outPktsUntagged?: bigint
  declare inPktsUntagged?: bigint
  declare outPktsTooLong?: bigint
  declare inPktsNoTag?: bigint
  declare inPktsBadTag?: bigint
  declare inPktsUnknownSci?: bigint
  declare inPktsNoSci?: bigint
  declare inPktsOverrun?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.outPktsUntagged = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.inPktsUntagged = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.outPktsTooLong = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.inPktsNoTag = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.inPktsBadTag = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.inPktsUnknownSci = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.inPktsNoSci = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.inPktsOverrun = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'get-txsc': Macsec,
    'add-rxsc': Macsec,
    'del-rxsc': Macsec,
    'upd-rxsc': Macsec,
    'add-txsa': Macsec,
    'del-txsa': Macsec,
    'upd-txsa': Macsec,
    'add-rxsa': Macsec,
    'del-rxsa': Macsec,
    'upd-rxsa': Macsec,
    'upd-offload': Macsec,
  },
  groups: {},
}
