// Generated from schema/netfilter/conntrack.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type NfProtocol, nfProtocolNames } from './common.js'
import { ConntrackMessage, ExpectStatsMessage } from './conntrack-sets.js'

export class CpuStatsMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare searched?: number
  declare found?: number
  declare new?: number
  declare invalid?: number
  declare ignore?: number
  declare delete?: number
  declare deleteList?: number
  declare insert?: number
  declare insertFailed?: number
  declare drop?: number
  declare earlyDrop?: number
  declare error?: number
  declare searchRestart?: number
  declare clashResolve?: number
  declare chainToolong?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.searched = v.getUint32(s)
    if ((s = t[f + 5]!)) this.found = v.getUint32(s)
    if ((s = t[f + 6]!)) this.new = v.getUint32(s)
    if ((s = t[f + 7]!)) this.invalid = v.getUint32(s)
    if ((s = t[f + 8]!)) this.ignore = v.getUint32(s)
    if ((s = t[f + 9]!)) this.delete = v.getUint32(s)
    if ((s = t[f + 10]!)) this.deleteList = v.getUint32(s)
    if ((s = t[f + 11]!)) this.insert = v.getUint32(s)
    if ((s = t[f + 12]!)) this.insertFailed = v.getUint32(s)
    if ((s = t[f + 13]!)) this.drop = v.getUint32(s)
    if ((s = t[f + 14]!)) this.earlyDrop = v.getUint32(s)
    if ((s = t[f + 15]!)) this.error = v.getUint32(s)
    if ((s = t[f + 16]!)) this.searchRestart = v.getUint32(s)
    if ((s = t[f + 17]!)) this.clashResolve = v.getUint32(s)
    if ((s = t[f + 18]!)) this.chainToolong = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GlobalStatsMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare entries?: number
  declare maxEntries?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.entries = v.getUint32(s)
    if ((s = t[f + 5]!)) this.maxEntries = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface ConntrackOperations {
  new: { request: ConntrackMessage; reply: ConntrackMessage; event: ConntrackMessage; dump: false }
  get: { request: ConntrackMessage; reply: ConntrackMessage; event: never; dump: true }
  delete: { request: ConntrackMessage; reply: ConntrackMessage; event: ConntrackMessage; dump: false }
  'get-ctrzero': { request: ConntrackMessage; reply: ConntrackMessage; event: never; dump: true }
  'get-stats-cpu': { request: CpuStatsMessage; reply: CpuStatsMessage; event: CpuStatsMessage; dump: true }
  'get-stats': { request: GlobalStatsMessage; reply: GlobalStatsMessage; event: GlobalStatsMessage; dump: false }
  'get-dying': { request: ConntrackMessage; reply: ConntrackMessage; event: never; dump: true }
  'get-unconfirmed': { request: ConntrackMessage; reply: ConntrackMessage; event: never; dump: true }
  'exp-stats-cpu': { request: never; reply: never; event: ExpectStatsMessage; dump: false }
}

export type ConntrackGroup = 'conntrack-new' | 'conntrack-update' | 'conntrack-destroy'

export const conntrackFamily: Family<ConntrackOperations, ConntrackGroup> = {
  name: 'conntrack',
  fingerprint,
  readers: {
    new: ConntrackMessage,
    get: ConntrackMessage,
    delete: ConntrackMessage,
    'get-ctrzero': ConntrackMessage,
    'get-stats-cpu': CpuStatsMessage,
    'get-stats': GlobalStatsMessage,
    'get-dying': ConntrackMessage,
    'get-unconfirmed': ConntrackMessage,
    'exp-stats-cpu': ExpectStatsMessage,
  },
  groups: {
    'conntrack-new': 1,
    'conntrack-update': 2,
    'conntrack-destroy': 3,
  },
}
