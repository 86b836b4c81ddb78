// Generated from schema/netfilter/nft-compat.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type NfProtocol, nfProtocolNames } from './common.js'

export class CompatMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare name?: string
  declare rev?: number
  declare type?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.rev = v.getUint32(s)
    if ((s = t[f + 6]!)) this.type = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NftCompatOperations {
  get: { request: CompatMessage; reply: CompatMessage; event: CompatMessage; dump: false }
}

export type NftCompatGroup = never

export const nftCompatFamily: Family<NftCompatOperations, NftCompatGroup> = {
  name: 'nft-compat',
  fingerprint,
  readers: {
    get: CompatMessage,
  },
  groups: {},
}
