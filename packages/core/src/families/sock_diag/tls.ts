// Generated from schema/sock_diag/tls.yaml: edit that file, then `npm run schema`.

import { Attributes, type Reader, collectUnknown, hasOddLength, nameOf } from '../../reader/support.js'

export const tlsConfigNames = {
  1: 'base', 2: 'sw', 3: 'hw', 4: 'hw-record',
} as const
export type TlsConfig = (typeof tlsConfigNames)[keyof typeof tlsConfigNames]

export class Tls extends Attributes {
  declare version?: number
  declare cipher?: number
  declare txconf?: TlsConfig | number
  declare rxconf?: TlsConfig | number
  declare zcRoTx?: true
  declare rxNoPad?: true
  declare txMaxPayloadLen?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.version = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.cipher = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.txconf = nameOf(tlsConfigNames, v.getUint16(s, le))
    if ((s = t[f + 7]!)) this.rxconf = nameOf(tlsConfigNames, v.getUint16(s, le))
    if (t[f + 8]) this.zcRoTx = true
    if (t[f + 9]) this.rxNoPad = true
    if ((s = t[f + 10]!)) this.txMaxPayloadLen = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MptcpSubflow extends Attributes {
  declare tokenRem?: number
  declare tokenLoc?: number
  declare relwriteSeq?: number
  declare mapSeq?: bigint
  declare mapSfseq?: number
  declare ssnOffset?: number
  declare mapDatalen?: number
  declare flags?: number
  declare idRem?: number
  declare idLoc?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tokenRem = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tokenLoc = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.relwriteSeq = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.mapSeq = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.mapSfseq = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.ssnOffset = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.mapDatalen = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.flags = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.idRem = v.getUint8(s)
    if ((s = t[f + 13]!)) this.idLoc = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
