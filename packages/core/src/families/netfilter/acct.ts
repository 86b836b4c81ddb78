// Generated from schema/netfilter/acct.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  nameOf,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type NfProtocol, nfProtocolNames } from './common.js'

export const accountFlagsNames = [
  'quota-pkts', 'quota-bytes', 'overquota',
] as const
export type AccountFlags = Exclude<(typeof accountFlagsNames)[number], ''>

export class AccountFilter extends Attributes {
  declare mask?: Flags<AccountFlags>
  declare value?: Flags<AccountFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mask = flagsOf(accountFlagsNames, v.getUint32(s))
    if ((s = t[f + 5]!)) this.value = flagsOf(accountFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AccountMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare name?: string
  declare pkts?: bigint
  declare bytes?: bigint
  declare use?: number
  declare flags?: Flags<AccountFlags>
  declare quota?: bigint
  declare filter?: AccountFilter
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.pkts = v.getBigUint64(s)
    if ((s = t[f + 6]!)) this.bytes = v.getBigUint64(s)
    if ((s = t[f + 7]!)) this.use = v.getUint32(s)
    if ((s = t[f + 8]!)) this.flags = flagsOf(accountFlagsNames, v.getUint32(s))
    if ((s = t[f + 9]!)) this.quota = v.getBigUint64(s)
    if ((s = t[f + 10]!) < 0) this.filter = new AccountFilter(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NfacctOperations {
  new: { request: AccountMessage; reply: AccountMessage; event: AccountMessage; dump: false }
  get: { request: AccountMessage; reply: AccountMessage; event: never; dump: true }
  'get-ctrzero': { request: AccountMessage; reply: AccountMessage; event: never; dump: true }
  del: { request: AccountMessage; reply: never; event: never; dump: false }
  overquota: { request: never; reply: never; event: AccountMessage; dump: false }
}

export type NfacctGroup = 'acct-quota'

export const nfacctFamily: Family<NfacctOperations, NfacctGroup> = {
  name: 'nfacct',
  fingerprint,
  readers: {
    new: AccountMessage,
    get: AccountMessage,
    'get-ctrzero': AccountMessage,
    del: AccountMessage,
    overquota: AccountMessage,
  },
  groups: {
    'acct-quota': 8,
  },
}
