// Generated from schema/generic/seg6.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  nameOf,
  readBytes,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const hmacAlgorithmNames = {
  1: 'sha1', 2: 'sha256',
} as const
export type HmacAlgorithm = (typeof hmacAlgorithmNames)[keyof typeof hmacAlgorithmNames]

export class Seg6 extends Attributes {
  declare dst?: string
  declare dstlen?: number
  declare hmackeyid?: number
  declare secret?: Uint8Array
  declare secretlen?: number
  declare algid?: HmacAlgorithm | number
  declare hmacinfo?: Seg6[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dst = readIpv6(r, s)
    if ((s = t[f + 5]!)) this.dstlen = v.getInt32(s, le)
    if ((s = t[f + 6]!)) this.hmackeyid = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.secret = readBytes(r, s)
    if ((s = t[f + 8]!)) this.secretlen = v.getUint8(s)
    if ((s = t[f + 9]!)) this.algid = nameOf(hmacAlgorithmNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.hmacinfo = frames(r, s & 0x7fffffff, (r, i) => new Seg6(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface Seg6Operations {
  sethmac: { request: Seg6; reply: never; event: never; dump: false }
  dumphmac: { request: Seg6; reply: Seg6; event: Seg6; dump: true }
  'set-tunsrc': { request: Seg6; reply: never; event: never; dump: false }
  'get-tunsrc': { request: Seg6; reply: Seg6; event: Seg6; dump: false }
}

export type Seg6Group = never

export const seg6Family: Family<Seg6Operations, Seg6Group> = {
  name: 'seg6',
  fingerprint,
  readers: {
    sethmac: Seg6,
    dumphmac: Seg6,
    'set-tunsrc': Seg6,
    'get-tunsrc': Seg6,
  },
  groups: {},
}
