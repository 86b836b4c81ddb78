// Generated from schema/route/mroute.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  readIpv4,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily } from './common.js'

export const vifFlagsNames = [
  'tunnel', 'srcrt', 'register', 'use-ifindex',
] as const
export type VifFlags = Exclude<(typeof vifFlagsNames)[number], ''>

export type IgmpmsgType = 'nocache' | 'wrongvif' | 'wholepkt' | 'wrvifwhole'

export type Mrt6msgType = 'nocache' | 'wrongmif' | 'wholepkt' | 'wrmifwhole'

export class MrouteTable extends Attributes {
  declare id?: number
  declare cacheResQueueLen?: number
  declare mrouteRegVifNum?: number
  declare mrouteDoAssert?: number
  declare mrouteDoPim?: number
  declare vifs?: MrouteVifs
  declare mrouteDoWrvifwhole?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.cacheResQueueLen = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.mrouteRegVifNum = v.getInt32(s, le)
    if ((s = t[f + 7]!)) this.mrouteDoAssert = v.getUint8(s)
    if ((s = t[f + 8]!)) this.mrouteDoPim = v.getUint8(s)
    if ((s = t[f + 9]!) < 0) this.vifs = new MrouteVifs(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.mrouteDoWrvifwhole = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrouteVifs extends Attributes {
  declare vif?: MrouteVif[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.vif = frames(r, s & 0x7fffffff, (r, i) => new MrouteVif(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrouteVif extends Attributes {
  declare ifindex?: number
  declare vifId?: number
  declare flags?: Flags<VifFlags>
  declare bytesIn?: bigint
  declare bytesOut?: bigint
  declare packetsIn?: bigint
  declare packetsOut?: bigint
  declare localAddr?: string
  declare remoteAddr?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.vifId = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.flags = flagsOf(vifFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 7]!)) this.bytesIn = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.bytesOut = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.packetsIn = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.packetsOut = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.localAddr = readIpv4(r, s)
    if ((s = t[f + 12]!)) this.remoteAddr = readIpv4(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface CacheReport6Message extends Attributes {
  family: AddressFamily | number
  msgtype?: Mrt6msgType | number
  mifId?: number
  srcAddr?: string
  dstAddr?: string
  pkt?: Uint8Array
}

export interface CacheReportMessage extends Attributes {
  family: AddressFamily | number
  msgtype?: IgmpmsgType | number
  vifId?: number
  srcAddr?: string
  dstAddr?: string
  pkt?: Uint8Array
  table?: number
}

export type CacheReportChoice = CacheReport6Message | CacheReportMessage | Uint8Array

export interface MrouteOperations {
  newcachereport: { request: never; reply: never; event: CacheReport6Message | CacheReportMessage; dump: false }
}

export type MrouteGroup = 'ipv4-mroute-r' | 'ipv6-mroute-r'

export const mrouteFamily: Family<MrouteOperations, MrouteGroup> = {
  name: 'mroute',
  fingerprint,
  readers: {},
  groups: {
    'ipv4-mroute-r': 30,
    'ipv6-mroute-r': 31,
  },
}
