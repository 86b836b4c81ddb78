// Generated from schema/generic/smc-gen.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  readBytes,
  readString,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Smc extends Attributes {
  declare sysInfo?: System
  declare lgrSmcr?: LinkGroup
  declare linkSmcr?: Link
  declare lgrSmcd?: LinkGroupSmcd
  declare devSmcd?: Device
  declare devSmcr?: Device
  declare stats?: Stats
  declare fbackStats?: FallbackStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.sysInfo = new System(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.lgrSmcr = new LinkGroup(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.linkSmcr = new Link(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.lgrSmcd = new LinkGroupSmcd(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.devSmcd = new Device(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.devSmcr = new Device(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.stats = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.fbackStats = new FallbackStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class System extends Attributes {
  declare ver?: number
  declare rel?: number
  declare isIsmV2?: number
  declare localHost?: string
  declare seid?: string
  declare isSmcrV2?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ver = v.getUint8(s)
    if ((s = t[f + 5]!)) this.rel = v.getUint8(s)
    if ((s = t[f + 6]!)) this.isIsmV2 = v.getUint8(s)
    if ((s = t[f + 7]!)) this.localHost = readString(r, s)
    if ((s = t[f + 8]!)) this.seid = readString(r, s)
    if ((s = t[f + 9]!)) this.isSmcrV2 = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class LinkGroupV2 extends Attributes {
  declare ver?: number
  declare rel?: number
  declare os?: number
  declare negEid?: string
  declare peerHost?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ver = v.getUint8(s)
    if ((s = t[f + 5]!)) this.rel = v.getUint8(s)
    if ((s = t[f + 6]!)) this.os = v.getUint8(s)
    if ((s = t[f + 7]!)) this.negEid = readString(r, s)
    if ((s = t[f + 8]!)) this.peerHost = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class LinkGroupSmcrV2 extends Attributes {
  declare direct?: number
  declare maxConns?: number
  declare maxLinks?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.direct = v.getUint8(s)
    if ((s = t[f + 5]!)) this.maxConns = v.getUint8(s)
    if ((s = t[f + 6]!)) this.maxLinks = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class LinkGroup extends Attributes {
  declare id?: number
  declare role?: number
  declare type?: number
  declare pnetid?: string
  declare vlanId?: number
  declare connsNum?: number
  declare v2Common?: LinkGroupV2
  declare v2?: LinkGroupSmcrV2
  declare netCookie?: bigint
  declare bufType?: number
  declare sndbufAlloc?: bigint
  declare rmbAlloc?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.role = v.getUint8(s)
    if ((s = t[f + 6]!)) this.type = v.getUint8(s)
    if ((s = t[f + 7]!)) this.pnetid = readString(r, s)
    if ((s = t[f + 8]!)) this.vlanId = v.getUint8(s)
    if ((s = t[f + 9]!)) this.connsNum = v.getUint32(s, le)
    if ((s = t[f + 10]!) < 0) this.v2Common = new LinkGroupV2(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.v2 = new LinkGroupSmcrV2(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.netCookie = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.bufType = v.getUint8(s)
    if ((s = t[f + 15]!)) this.sndbufAlloc = readUint(r, s)
    if ((s = t[f + 16]!)) this.rmbAlloc = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Link extends Attributes {
  declare id?: number
  declare ibDev?: string
  declare ibPort?: number
  declare gid?: string
  declare peerGid?: string
  declare connCnt?: number
  declare netDev?: number
  declare uid?: Uint8Array
  declare peerUid?: Uint8Array
  declare state?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint8(s)
    if ((s = t[f + 5]!)) this.ibDev = readString(r, s)
    if ((s = t[f + 6]!)) this.ibPort = v.getUint8(s)
    if ((s = t[f + 7]!)) this.gid = readString(r, s)
    if ((s = t[f + 8]!)) this.peerGid = readString(r, s)
    if ((s = t[f + 9]!)) this.connCnt = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.netDev = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.uid = readBytes(r, s)
    if ((s = t[f + 12]!)) this.peerUid = readBytes(r, s)
    if ((s = t[f + 13]!)) this.state = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class LinkGroupSmcd extends Attributes {
  declare id?: number
  declare gid?: bigint
  declare peerGid?: bigint
  declare vlanId?: number
  declare connsNum?: number
  declare pnetid?: string
  declare chid?: number
  declare v2Common?: LinkGroupV2
  declare extGid?: bigint
  declare peerExtGid?: bigint
  declare sndbufAlloc?: bigint
  declare dmbAlloc?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.gid = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.peerGid = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.vlanId = v.getUint8(s)
    if ((s = t[f + 8]!)) this.connsNum = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.pnetid = readString(r, s)
    if ((s = t[f + 10]!)) this.chid = v.getUint16(s, le)
    if ((s = t[f + 12]!) < 0) this.v2Common = new LinkGroupV2(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.extGid = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.peerExtGid = v.getBigUint64(s, le)
    if ((s = t[f + 15]!)) this.sndbufAlloc = readUint(r, s)
    if ((s = t[f + 16]!)) this.dmbAlloc = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DevicePort extends Attributes {
  declare pnetUsr?: number
  declare pnetid?: string
  declare netdev?: number
  declare state?: number
  declare valid?: number
  declare lnkCnt?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pnetUsr = v.getUint8(s)
    if ((s = t[f + 5]!)) this.pnetid = readString(r, s)
    if ((s = t[f + 6]!)) this.netdev = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.state = v.getUint8(s)
    if ((s = t[f + 8]!)) this.valid = v.getUint8(s)
    if ((s = t[f + 9]!)) this.lnkCnt = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Device extends Attributes {
  declare useCnt?: number
  declare isCrit?: number
  declare pciFid?: number
  declare pciChid?: number
  declare pciVendor?: number
  declare pciDevice?: number
  declare pciId?: string
  declare port?: DevicePort
  declare port2?: DevicePort
  declare ibName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.useCnt = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.isCrit = v.getUint8(s)
    if ((s = t[f + 6]!)) this.pciFid = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.pciChid = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.pciVendor = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.pciDevice = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.pciId = readString(r, s)
    if ((s = t[f + 11]!) < 0) this.port = new DevicePort(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.port2 = new DevicePort(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.ibName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PayloadSizes extends Attributes {
  declare upTo8k?: bigint
  declare upTo16k?: bigint
  declare upTo32k?: bigint
  declare upTo64k?: bigint
  declare upTo128k?: bigint
  declare upTo256k?: bigint
  declare upTo512k?: bigint
  declare upTo1024k?: bigint
  declare above1024k?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.upTo8k = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.upTo16k = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.upTo32k = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.upTo64k = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.upTo128k = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.upTo256k = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.upTo512k = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.upTo1024k = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.above1024k = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BufferStats extends Attributes {
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TechnologyStats extends Attributes {
  declare txRmbSize?: PayloadSizes
  declare rxRmbSize?: PayloadSizes
  declare txploadSize?: PayloadSizes
  declare rxploadSize?: PayloadSizes
  declare txRmbStats?: BufferStats
  declare rxRmbStats?: BufferStats
  declare clntV1Succ?: bigint
  declare clntV2Succ?: bigint
  declare srvV1Succ?: bigint
  declare srvV2Succ?: bigint
  declare rxBytes?: bigint
  declare txBytes?: bigint
  declare rxRmbUsage?: bigint
  declare txRmbUsage?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!) < 0) this.txRmbSize = new PayloadSizes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.rxRmbSize = new PayloadSizes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.txploadSize = new PayloadSizes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.rxploadSize = new PayloadSizes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.txRmbStats = new BufferStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.rxRmbStats = new BufferStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.clntV1Succ = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.clntV2Succ = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.srvV1Succ = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.srvV2Succ = v.getBigUint64(s, le)
    if ((s = t[f + 15]!)) this.rxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.txBytes = v.getBigUint64(s, le)
    if ((s = t[f + 17]!)) this.rxRmbUsage = readUint(r, s)
    if ((s = t[f + 18]!)) this.txRmbUsage = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare smcdTech?: TechnologyStats
  declare smcrTech?: TechnologyStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!) < 0) this.smcdTech = new TechnologyStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.smcrTech = new TechnologyStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FallbackStats extends Attributes {
  declare type?: number
  declare srvCnt?: bigint
  declare clntCnt?: bigint
  declare rsnCode?: number
  declare rsnCnt?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.type = v.getUint8(s)
    if ((s = t[f + 6]!)) this.srvCnt = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.clntCnt = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.rsnCode = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.rsnCnt = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class EidTable extends Attributes {
  declare entry?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seid extends Attributes {
  declare entry?: string
  declare enabled?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = readString(r, s)
    if ((s = t[f + 5]!)) this.enabled = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HandshakeLimitation extends Attributes {
  declare enabled?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.enabled = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface SmcOperations {
  'get-sys-info': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-lgr-smcr': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-link-smcr': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-lgr-smcd': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-dev-smcd': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-dev-smcr': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-stats': { request: Smc; reply: Smc; event: Smc; dump: true }
  'get-fback-stats': { request: Smc; reply: Smc; event: Smc; dump: true }
  'dump-ueid': { request: EidTable; reply: EidTable; event: EidTable; dump: true }
  'add-ueid': { request: EidTable; reply: never; event: never; dump: false }
  'remove-ueid': { request: EidTable; reply: never; event: never; dump: false }
  'flush-ueid': { request: Attributes; reply: never; event: never; dump: false }
  'dump-seid': { request: Seid; reply: Seid; event: Seid; dump: true }
  'enable-seid': { request: Attributes; reply: never; event: never; dump: false }
  'disable-seid': { request: Attributes; reply: never; event: never; dump: false }
  'dump-hs-limitation': { request: HandshakeLimitation; reply: HandshakeLimitation; event: HandshakeLimitation; dump: true }
  'enable-hs-limitation': { request: Attributes; reply: never; event: never; dump: false }
  'disable-hs-limitation': { request: Attributes; reply: never; event: never; dump: false }
}

export type SmcGroup = never

export const smcFamily: Family<SmcOperations, SmcGroup> = {
  name: 'smc',
  fingerprint,
  readers: {
    'get-sys-info': Smc,
    'get-lgr-smcr': Smc,
    'get-link-smcr': Smc,
    'get-lgr-smcd': Smc,
    'get-dev-smcd': Smc,
    'get-dev-smcr': Smc,
    'get-stats': Smc,
    'get-fback-stats': Smc,
    'dump-ueid': EidTable,
    'add-ueid': EidTable,
    'remove-ueid': EidTable,
    'dump-seid': Seid,
    'dump-hs-limitation': HandshakeLimitation,
  },
  groups: {},
}
