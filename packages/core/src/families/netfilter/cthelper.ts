// Generated from schema/netfilter/cthelper.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  nameOf,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type IpProtocol, ipProtocolNames } from '../route/common.js'
import { type NfProtocol, nfProtocolNames } from './common.js'

export const helperStatusNames = {
  0: 'disabled', 1: 'enabled',
} as const
export type HelperStatus = (typeof helperStatusNames)[keyof typeof helperStatusNames]

export class HelperTuple extends Attributes {
  declare l3protonum?: NfProtocol | number
  declare l4protonum?: IpProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.l3protonum = nameOf(nfProtocolNames, v.getUint16(s))
    if ((s = t[f + 5]!)) this.l4protonum = nameOf(ipProtocolNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HelperPolicies extends Attributes {
  declare setNum?: number
  declare set1?: HelperPolicy
  declare set2?: HelperPolicy
  declare set3?: HelperPolicy
  declare set4?: HelperPolicy
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.setNum = v.getUint32(s)
    if ((s = t[f + 5]!) < 0) this.set1 = new HelperPolicy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.set2 = new HelperPolicy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.set3 = new HelperPolicy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.set4 = new HelperPolicy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HelperPolicy extends Attributes {
  declare name?: string
  declare expectMax?: number
  declare expectTimeout?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.expectMax = v.getUint32(s)
    if ((s = t[f + 6]!)) this.expectTimeout = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HelperMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare name?: string
  declare tuple?: HelperTuple
  declare queueNum?: number
  declare policy?: HelperPolicies
  declare privDataLen?: number
  declare status?: HelperStatus | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!) < 0) this.tuple = new HelperTuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.queueNum = v.getUint32(s)
    if ((s = t[f + 7]!) < 0) this.policy = new HelperPolicies(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.privDataLen = v.getUint32(s)
    if ((s = t[f + 9]!)) this.status = nameOf(helperStatusNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface CthelperOperations {
  new: { request: HelperMessage; reply: HelperMessage; event: HelperMessage; dump: false }
  get: { request: HelperMessage; reply: HelperMessage; event: never; dump: true }
  del: { request: HelperMessage; reply: never; event: never; dump: false }
}

export type CthelperGroup = never

export const cthelperFamily: Family<CthelperOperations, CthelperGroup> = {
  name: 'cthelper',
  fingerprint,
  readers: {
    new: HelperMessage,
    get: HelperMessage,
    del: HelperMessage,
  },
  groups: {},
}
