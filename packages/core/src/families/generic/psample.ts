// Generated from schema/generic/psample.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  readBytes,
  readIpv4,
  readIpv6,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Sample extends Attributes {
  declare iifindex?: number
  declare oifindex?: number
  declare origsize?: number
  declare sampleGroup?: number
  declare groupSeq?: number
  declare sampleRate?: number
  declare data?: Uint8Array
  declare groupRefcount?: number
  declare tunnel?: TunnelKey
  declare outTc?: number
  declare outTcOcc?: bigint
  declare latency?: bigint
  declare timestamp?: bigint
  declare proto?: number
  declare userCookie?: Uint8Array
  declare sampleProbability?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.iifindex = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.oifindex = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.origsize = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.sampleGroup = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.groupSeq = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.sampleRate = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.data = readBytes(r, s)
    if ((s = t[f + 11]!)) this.groupRefcount = v.getUint32(s, le)
    if ((s = t[f + 12]!) < 0) this.tunnel = new TunnelKey(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.outTc = v.getUint16(s, le)
    if ((s = t[f + 15]!)) this.outTcOcc = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.latency = v.getBigUint64(s, le)
    if ((s = t[f + 17]!)) this.timestamp = v.getBigUint64(s, le)
    if ((s = t[f + 18]!)) this.proto = v.getUint16(s, le)
    if ((s = t[f + 19]!)) this.userCookie = readBytes(r, s)
    if (t[f + 20]) this.sampleProbability = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelKey extends Attributes {
  declare id?: bigint
  declare ipv4Src?: string
  declare ipv4Dst?: string
  declare tos?: number
  declare ttl?: number
  declare dontFragment?: true
  declare csum?: true
  declare oam?: true
  declare geneveOpts?: Uint8Array
  declare tpSrc?: number
  declare tpDst?: number
  declare vxlanOpts?: Uint8Array
  declare ipv6Src?: string
  declare ipv6Dst?: string
  declare erspanOpts?: Uint8Array
  declare ipv4InfoBridge?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.ipv4Src = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.ipv4Dst = readIpv4(r, s)
    if ((s = t[f + 7]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 8]!)) this.ttl = v.getUint8(s)
    if (t[f + 9]) this.dontFragment = true
    if (t[f + 10]) this.csum = true
    if (t[f + 11]) this.oam = true
    if ((s = t[f + 12]!)) this.geneveOpts = readBytes(r, s)
    if ((s = t[f + 13]!)) this.tpSrc = v.getUint16(s)
    if ((s = t[f + 14]!)) this.tpDst = v.getUint16(s)
    if ((s = t[f + 15]!)) this.vxlanOpts = readBytes(r, s)
    if ((s = t[f + 16]!)) this.ipv6Src = readIpv6(r, s)
    if ((s = t[f + 17]!)) this.ipv6Dst = readIpv6(r, s)
    if ((s = t[f + 19]!)) this.erspanOpts = readBytes(r, s)
    if (t[f + 20]) this.ipv4InfoBridge = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface PsampleOperations {
  sample: { request: never; reply: never; event: Sample; dump: false }
  'get-group': { request: Sample; reply: Sample; event: never; dump: true }
  'new-group': { request: never; reply: never; event: Sample; dump: false }
  'del-group': { request: never; reply: never; event: Sample; dump: false }
}

export type PsampleGroup = 'config' | 'packets'

export const psampleFamily: Family<PsampleOperations, PsampleGroup> = {
  name: 'psample',
  fingerprint,
  readers: {
    sample: Sample,
    'get-group': Sample,
    'new-group': Sample,
    'del-group': Sample,
  },
  groups: {
    config: 0,
    packets: 0,
  },
}
