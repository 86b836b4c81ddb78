// Generated from schema/netfilter/osf.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type NfProtocol, nfProtocolNames } from './common.js'

export const windowOptionNames = {
  0: 'plain', 1: 'mss', 2: 'mtu', 3: 'modulo',
} as const
export type WindowOption = (typeof windowOptionNames)[keyof typeof windowOptionNames]

export const tcpOptionNames = {
  0: 'eol', 1: 'nop', 2: 'mss', 3: 'wso', 4: 'sackp', 5: 'sack', 6: 'echo', 7: 'echoreply', 8: 'ts',
  9: 'pocp', 10: 'posp', 255: 'empty',
} as const
export type TcpOption = (typeof tcpOptionNames)[keyof typeof tcpOptionNames]

export class NfOsfWc extends Struct {
  declare wc: WindowOption | number
  declare val: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.wc = nameOf(windowOptionNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class NfOsfOpt extends Struct {
  declare kind: TcpOption | number
  declare length: number
  declare wc: NfOsfWc
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.kind = nameOf(tcpOptionNames, v.getUint16(s, le))
    if (n >= 4) this.length = v.getUint16(s + 2, le)
    if (n >= 12) this.wc = new NfOsfWc(r, s + 4, 8)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class NfOsfUserFinger extends Struct {
  declare wss: NfOsfWc
  declare ttl: number
  declare df: number
  declare ss: number
  declare mss: number
  declare optNum: number
  declare genre: string
  declare version: string
  declare subtype: string
  declare opt: NfOsfOpt[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.wss = new NfOsfWc(r, s, 8)
    if (n >= 9) this.ttl = v.getUint8(s + 8)
    if (n >= 10) this.df = v.getUint8(s + 9)
    if (n >= 12) this.ss = v.getUint16(s + 10, le)
    if (n >= 14) this.mss = v.getUint16(s + 12, le)
    if (n >= 16) this.optNum = v.getUint16(s + 14, le)
    if (n >= 48) this.genre = readString(r, s + 16, 32)
    if (n >= 80) this.version = readString(r, s + 48, 32)
    if (n >= 112) this.subtype = readString(r, s + 80, 32)
    if (n >= 592) this.opt = readArray(r, s + 112, 12, (r, at) => new NfOsfOpt(r, at, 12), 480)
    if (n > 592) this.trailing = readBytes(r, s + 592, n - 592)
  }
}

export class FingerprintMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare finger?: NfOsfUserFinger
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.finger = new NfOsfUserFinger(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OsfOperations {
  add: { request: FingerprintMessage; reply: never; event: never; dump: false }
  remove: { request: FingerprintMessage; reply: never; event: never; dump: false }
}

export type OsfGroup = never

export const osfFamily: Family<OsfOperations, OsfGroup> = {
  name: 'osf',
  fingerprint,
  readers: {
    add: FingerprintMessage,
    remove: FingerprintMessage,
  },
  groups: {},
}
