// Generated from schema/netfilter/cttimeout.yaml: edit that file, then `npm run schema`.

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
import { type Timeouts, timeoutsValue } from './timeouts.js'

export class TimeoutMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare name?: string
  declare l3proto?: NfProtocol | number
  declare l4proto?: IpProtocol | number
  declare data?: Timeouts
  declare use?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.l3proto = nameOf(nfProtocolNames, v.getUint16(s))
    if ((s = t[f + 6]!)) this.l4proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 7]!) < 0) this.data = timeoutsValue(r, s)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.use = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface CttimeoutOperations {
  new: { request: TimeoutMessage; reply: TimeoutMessage; event: TimeoutMessage; dump: false }
  get: { request: TimeoutMessage; reply: TimeoutMessage; event: never; dump: true }
  delete: { request: TimeoutMessage; reply: never; event: never; dump: false }
  'default-set': { request: TimeoutMessage; reply: TimeoutMessage; event: TimeoutMessage; dump: false }
  'default-get': { request: TimeoutMessage; reply: TimeoutMessage; event: never; dump: false }
}

export type CttimeoutGroup = never

export const cttimeoutFamily: Family<CttimeoutOperations, CttimeoutGroup> = {
  name: 'cttimeout',
  fingerprint,
  readers: {
    new: TimeoutMessage,
    get: TimeoutMessage,
    delete: TimeoutMessage,
    'default-set': TimeoutMessage,
    'default-get': TimeoutMessage,
  },
  groups: {},
}
