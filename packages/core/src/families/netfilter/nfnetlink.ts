// Generated from schema/netfilter/nfnetlink.yaml: edit that file, then `npm run schema`.

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

export class BatchMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare genid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.genid = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NfnetlinkOperations {
  'batch-begin': { request: BatchMessage; reply: BatchMessage; event: BatchMessage; dump: false }
  'batch-end': { request: BatchMessage; reply: BatchMessage; event: BatchMessage; dump: false }
}

export type NfnetlinkGroup = never

export const nfnetlinkFamily: Family<NfnetlinkOperations, NfnetlinkGroup> = {
  name: 'nfnetlink',
  fingerprint,
  readers: {
    'batch-begin': BatchMessage,
    'batch-end': BatchMessage,
  },
  groups: {},
}
