// Generated from schema/route/dcb.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readLladdr,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from './common.js'

export const dcbCommandNames = {
  0: 'undefined', 1: 'gstate', 2: 'sstate', 3: 'pgtx-gcfg', 4: 'pgtx-scfg', 5: 'pgrx-gcfg', 6: 'pgrx-scfg',
  7: 'pfc-gcfg', 8: 'pfc-scfg', 9: 'set-all', 10: 'gperm-hwaddr', 11: 'gcap', 12: 'gnumtcs', 13: 'snumtcs',
  14: 'pfc-gstate', 15: 'pfc-sstate', 16: 'bcn-gcfg', 17: 'bcn-scfg', 18: 'gapp', 19: 'sapp', 20: 'ieee-set',
  21: 'ieee-get', 22: 'gdcbx', 23: 'sdcbx', 24: 'gfeatcfg', 25: 'sfeatcfg', 26: 'cee-get', 27: 'ieee-del',
} as const
export type DcbCommand = (typeof dcbCommandNames)[keyof typeof dcbCommandNames]

export const appSelectorNames = {
  1: 'ethertype', 2: 'stream', 3: 'dgram', 4: 'any', 5: 'dscp', 255: 'pcp',
} as const
export type AppSelector = (typeof appSelectorNames)[keyof typeof appSelectorNames]

export const appIdtypeNames = {
  0: 'ethtype', 1: 'portnum',
} as const
export type AppIdtype = (typeof appIdtypeNames)[keyof typeof appIdtypeNames]

export const dcbxNames = [
  'host', 'lld-managed', 'ver-cee', 'ver-ieee', 'static',
] as const
export type Dcbx = Exclude<(typeof dcbxNames)[number], ''>

export const featureNames = [
  'attr-all', 'attr-pg', 'attr-app', 'advertise',
] as const
export type Feature = Exclude<(typeof featureNames)[number], ''>

export class IeeeEts extends Struct {
  declare willing: number
  declare etsCap: number
  declare cbs: number
  declare tcTxBw: number[]
  declare tcRxBw: number[]
  declare tcTsa: number[]
  declare prioTc: number[]
  declare tcRecoBw: number[]
  declare tcRecoTsa: number[]
  declare recoPrioTc: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.willing = v.getUint8(s)
    if (n >= 2) this.etsCap = v.getUint8(s + 1)
    if (n >= 3) this.cbs = v.getUint8(s + 2)
    if (n >= 11) this.tcTxBw = readArray(r, s + 3, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 19) this.tcRxBw = readArray(r, s + 11, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 27) this.tcTsa = readArray(r, s + 19, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 35) this.prioTc = readArray(r, s + 27, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 43) this.tcRecoBw = readArray(r, s + 35, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 51) this.tcRecoTsa = readArray(r, s + 43, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 59) this.recoPrioTc = readArray(r, s + 51, 1, (r, at) => r.view.getUint8(at), 8)
    if (n > 59) this.trailing = readBytes(r, s + 59, n - 59)
  }
}

export class IeeeMaxrate extends Struct {
  declare tcMaxrate: bigint[]
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.tcMaxrate = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 64)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class IeeeQcn extends Struct {
  declare rpgEnable: number[]
  declare rpppMaxRps: number[]
  declare rpgTimeReset: number[]
  declare rpgByteReset: number[]
  declare rpgThreshold: number[]
  declare rpgMaxRate: number[]
  declare rpgAiRate: number[]
  declare rpgHaiRate: number[]
  declare rpgGd: number[]
  declare rpgMinDecFac: number[]
  declare rpgMinRate: number[]
  declare cnddStateMachine: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 8) this.rpgEnable = readArray(r, s, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 40) this.rpppMaxRps = readArray(r, s + 8, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 72) this.rpgTimeReset = readArray(r, s + 40, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 104) this.rpgByteReset = readArray(r, s + 72, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 136) this.rpgThreshold = readArray(r, s + 104, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 168) this.rpgMaxRate = readArray(r, s + 136, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 200) this.rpgAiRate = readArray(r, s + 168, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 232) this.rpgHaiRate = readArray(r, s + 200, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 264) this.rpgGd = readArray(r, s + 232, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 296) this.rpgMinDecFac = readArray(r, s + 264, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 328) this.rpgMinRate = readArray(r, s + 296, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 360) this.cnddStateMachine = readArray(r, s + 328, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n > 360) this.trailing = readBytes(r, s + 360, n - 360)
  }
}

export class IeeeQcnStats extends Struct {
  declare rpppRpCentiseconds: bigint[]
  declare rpppCreatedRps: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 64) this.rpppRpCentiseconds = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 64)
    if (n >= 96) this.rpppCreatedRps = readArray(r, s + 64, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n > 96) this.trailing = readBytes(r, s + 96, n - 96)
  }
}

export class IeeePfc extends Struct {
  declare pfcCap: number
  declare pfcEn: number
  declare mbc: number
  declare delay: number
  declare requests: bigint[]
  declare indications: bigint[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.pfcCap = v.getUint8(s)
    if (n >= 2) this.pfcEn = v.getUint8(s + 1)
    if (n >= 3) this.mbc = v.getUint8(s + 2)
    if (n >= 6) this.delay = v.getUint16(s + 4, le)
    if (n >= 72) this.requests = readArray(r, s + 8, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 64)
    if (n >= 136) this.indications = readArray(r, s + 72, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 64)
    if (n > 136) this.trailing = readBytes(r, s + 136, n - 136)
  }
}

export class DcbnlBuffer extends Struct {
  declare prio2buffer: number[]
  declare bufferSize: number[]
  declare totalSize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.prio2buffer = readArray(r, s, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 40) this.bufferSize = readArray(r, s + 8, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 32)
    if (n >= 44) this.totalSize = v.getUint32(s + 40, le)
    if (n > 44) this.trailing = readBytes(r, s + 44, n - 44)
  }
}

export class CeePg extends Struct {
  declare willing: number
  declare error: number
  declare pgEn: number
  declare tcsSupported: number
  declare pgBw: number[]
  declare prioPg: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.willing = v.getUint8(s)
    if (n >= 2) this.error = v.getUint8(s + 1)
    if (n >= 3) this.pgEn = v.getUint8(s + 2)
    if (n >= 4) this.tcsSupported = v.getUint8(s + 3)
    if (n >= 12) this.pgBw = readArray(r, s + 4, 1, (r, at) => r.view.getUint8(at), 8)
    if (n >= 20) this.prioPg = readArray(r, s + 12, 1, (r, at) => r.view.getUint8(at), 8)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class CeePfc extends Struct {
  declare willing: number
  declare error: number
  declare pfcEn: number
  declare tcsSupported: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.willing = v.getUint8(s)
    if (n >= 2) this.error = v.getUint8(s + 1)
    if (n >= 3) this.pfcEn = v.getUint8(s + 2)
    if (n >= 4) this.tcsSupported = v.getUint8(s + 3)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class DcbApp extends Struct {
  declare selector: AppSelector | number
  declare priority: number
  declare protocol: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.selector = nameOf(appSelectorNames, v.getUint8(s))
    if (n >= 2) this.priority = v.getUint8(s + 1)
    if (n >= 4) this.protocol = v.getUint16(s + 2, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class DcbPeerAppInfo extends Struct {
  declare willing: number
  declare error: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.willing = v.getUint8(s)
    if (n >= 2) this.error = v.getUint8(s + 1)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class Ieee extends Attributes {
  declare ets?: IeeeEts
  declare pfc?: IeeePfc
  declare appTable?: AppTable
  declare peerEts?: IeeeEts
  declare peerPfc?: IeeePfc
  declare peerApp?: AppTable
  declare maxrate?: IeeeMaxrate
  declare qcn?: IeeeQcn
  declare qcnStats?: IeeeQcnStats
  declare dcbBuffer?: DcbnlBuffer
  declare dcbAppTrustTable?: AppTrust
  declare dcbRewrTable?: AppTable
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ets = new IeeeEts(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.pfc = new IeeePfc(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!) < 0) this.appTable = new AppTable(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.peerEts = new IeeeEts(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.peerPfc = new IeeePfc(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!) < 0) this.peerApp = new AppTable(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.maxrate = new IeeeMaxrate(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.qcn = new IeeeQcn(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.qcnStats = new IeeeQcnStats(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.dcbBuffer = new DcbnlBuffer(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!) < 0) this.dcbAppTrustTable = new AppTrust(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!) < 0) this.dcbRewrTable = new AppTable(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AppTable extends Attributes {
  declare ieeeApp?: DcbApp[]
  declare dcbApp?: DcbApp[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ieeeApp = leaves(r, s & 0x7fffffff, (r, s) => new DcbApp(r, s, lengthAt(r, s)))
    if ((s = t[f + 5]!)) this.dcbApp = leaves(r, s & 0x7fffffff, (r, s) => new DcbApp(r, s, lengthAt(r, s)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AppTrust extends Attributes {
  declare ieeeApp?: (AppSelector | number)[]
  declare dcbApp?: (AppSelector | number)[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ieeeApp = leaves(r, s & 0x7fffffff, (r, s) => nameOf(appSelectorNames, r.view.getUint8(s)))
    if ((s = t[f + 5]!)) this.dcbApp = leaves(r, s & 0x7fffffff, (r, s) => nameOf(appSelectorNames, r.view.getUint8(s)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cee extends Attributes {
  declare peerPg?: CeePg
  declare peerPfc?: CeePfc
  declare peerAppTable?: CeePeerApps
  declare txPg?: PriorityGroups
  declare rxPg?: PriorityGroups
  declare pfc?: Pfc
  declare appTable?: CeeApps
  declare feat?: Features
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.peerPg = new CeePg(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.peerPfc = new CeePfc(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!) < 0) this.peerAppTable = new CeePeerApps(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.txPg = new PriorityGroups(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.rxPg = new PriorityGroups(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.pfc = new Pfc(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.appTable = new CeeApps(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.feat = new Features(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CeePeerApps extends Attributes {
  declare appInfo?: DcbPeerAppInfo
  declare app?: DcbApp[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.appInfo = new DcbPeerAppInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.app = leaves(r, s & 0x7fffffff, (r, s) => new DcbApp(r, s, lengthAt(r, s)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CeeApps extends Attributes {
  declare app?: App[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.app = frames(r, s & 0x7fffffff, (r, i) => new App(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Pfc extends Attributes {
  declare up0?: number
  declare up1?: number
  declare up2?: number
  declare up3?: number
  declare up4?: number
  declare up5?: number
  declare up6?: number
  declare up7?: number
  declare all?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.up0 = v.getUint8(s)
    if ((s = t[f + 5]!)) this.up1 = v.getUint8(s)
    if ((s = t[f + 6]!)) this.up2 = v.getUint8(s)
    if ((s = t[f + 7]!)) this.up3 = v.getUint8(s)
    if ((s = t[f + 8]!)) this.up4 = v.getUint8(s)
    if ((s = t[f + 9]!)) this.up5 = v.getUint8(s)
    if ((s = t[f + 10]!)) this.up6 = v.getUint8(s)
    if ((s = t[f + 11]!)) this.up7 = v.getUint8(s)
    if (t[f + 12]) this.all = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PriorityGroups extends Attributes {
  declare tc0?: TrafficClass
  declare tc1?: TrafficClass
  declare tc2?: TrafficClass
  declare tc3?: TrafficClass
  declare tc4?: TrafficClass
  declare tc5?: TrafficClass
  declare tc6?: TrafficClass
  declare tc7?: TrafficClass
  declare tcMax?: Uint8Array
  declare tcAll?: TrafficClass
  declare bwId0?: number
  declare bwId1?: number
  declare bwId2?: number
  declare bwId3?: number
  declare bwId4?: number
  declare bwId5?: number
  declare bwId6?: number
  declare bwId7?: number
  declare bwIdMax?: Uint8Array
  declare bwIdAll?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.tc0 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.tc1 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.tc2 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.tc3 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.tc4 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.tc5 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.tc6 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.tc7 = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.tcMax = readBytes(r, s)
    if ((s = t[f + 13]!) < 0) this.tcAll = new TrafficClass(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.bwId0 = v.getUint8(s)
    if ((s = t[f + 15]!)) this.bwId1 = v.getUint8(s)
    if ((s = t[f + 16]!)) this.bwId2 = v.getUint8(s)
    if ((s = t[f + 17]!)) this.bwId3 = v.getUint8(s)
    if ((s = t[f + 18]!)) this.bwId4 = v.getUint8(s)
    if ((s = t[f + 19]!)) this.bwId5 = v.getUint8(s)
    if ((s = t[f + 20]!)) this.bwId6 = v.getUint8(s)
    if ((s = t[f + 21]!)) this.bwId7 = v.getUint8(s)
    if ((s = t[f + 22]!)) this.bwIdMax = readBytes(r, s)
    if (t[f + 23]) this.bwIdAll = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TrafficClass extends Attributes {
  declare pgid?: number
  declare upMapping?: number
  declare strictPrio?: number
  declare bwPct?: number
  declare all?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pgid = v.getUint8(s)
    if ((s = t[f + 5]!)) this.upMapping = v.getUint8(s)
    if ((s = t[f + 6]!)) this.strictPrio = v.getUint8(s)
    if ((s = t[f + 7]!)) this.bwPct = v.getUint8(s)
    if (t[f + 8]) this.all = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Capabilities extends Attributes {
  declare all?: true
  declare pg?: number
  declare pfc?: number
  declare up2tc?: number
  declare pgTcs?: number
  declare pfcTcs?: number
  declare gsp?: number
  declare bcn?: number
  declare dcbx?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.all = true
    if ((s = t[f + 5]!)) this.pg = v.getUint8(s)
    if ((s = t[f + 6]!)) this.pfc = v.getUint8(s)
    if ((s = t[f + 7]!)) this.up2tc = v.getUint8(s)
    if ((s = t[f + 8]!)) this.pgTcs = v.getUint8(s)
    if ((s = t[f + 9]!)) this.pfcTcs = v.getUint8(s)
    if ((s = t[f + 10]!)) this.gsp = v.getUint8(s)
    if ((s = t[f + 11]!)) this.bcn = v.getUint8(s)
    if ((s = t[f + 12]!)) this.dcbx = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TrafficClasses extends Attributes {
  declare all?: true
  declare pg?: number
  declare pfc?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.all = true
    if ((s = t[f + 5]!)) this.pg = v.getUint8(s)
    if ((s = t[f + 6]!)) this.pfc = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Congestion extends Attributes {
  declare rp0?: number
  declare rp1?: number
  declare rp2?: number
  declare rp3?: number
  declare rp4?: number
  declare rp5?: number
  declare rp6?: number
  declare rp7?: number
  declare rpAll?: true
  declare bcna0?: number
  declare bcna1?: number
  declare alpha?: number
  declare beta?: number
  declare gd?: number
  declare gi?: number
  declare tmax?: number
  declare td?: number
  declare rmin?: number
  declare w?: number
  declare rd?: number
  declare ru?: number
  declare wrtt?: number
  declare ri?: number
  declare c?: number
  declare all?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rp0 = v.getUint8(s)
    if ((s = t[f + 5]!)) this.rp1 = v.getUint8(s)
    if ((s = t[f + 6]!)) this.rp2 = v.getUint8(s)
    if ((s = t[f + 7]!)) this.rp3 = v.getUint8(s)
    if ((s = t[f + 8]!)) this.rp4 = v.getUint8(s)
    if ((s = t[f + 9]!)) this.rp5 = v.getUint8(s)
    if ((s = t[f + 10]!)) this.rp6 = v.getUint8(s)
    if ((s = t[f + 11]!)) this.rp7 = v.getUint8(s)
    if (t[f + 12]) this.rpAll = true
    if ((s = t[f + 13]!)) this.bcna0 = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.bcna1 = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.alpha = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.beta = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.gd = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.gi = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.tmax = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.td = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.rmin = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.w = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.rd = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.ru = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.wrtt = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.ri = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.c = v.getUint32(s, le)
    if (t[f + 28]) this.all = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class App extends Attributes {
  declare idtype?: AppIdtype | number
  declare id?: number
  declare priority?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.idtype = nameOf(appIdtypeNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.id = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.priority = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Features extends Attributes {
  declare all?: true
  declare pg?: Flags<Feature>
  declare pfc?: Flags<Feature>
  declare app?: Flags<Feature>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.all = true
    if ((s = t[f + 5]!)) this.pg = flagsOf(featureNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.pfc = flagsOf(featureNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.app = flagsOf(featureNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DcbMessage extends Attributes {
  declare family: AddressFamily | number
  declare cmd: DcbCommand | number
  declare ifname?: string
  declare state?: number
  declare pfcState?: number
  declare pfcCfg?: Pfc
  declare numTc?: Uint8Array
  declare pgCfg?: PriorityGroups
  declare setAll?: number
  declare permHwaddr?: string
  declare cap?: Capabilities
  declare numtcs?: TrafficClasses
  declare bcn?: Congestion
  declare app?: App
  declare ieee?: Ieee
  declare dcbx?: Flags<Dcbx>
  declare featcfg?: Features
  declare cee?: Cee
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.cmd = nameOf(dcbCommandNames, v.getUint8(s + 1))
    if ((s = t[f + 4]!)) this.ifname = readString(r, s)
    if ((s = t[f + 5]!)) this.state = v.getUint8(s)
    if ((s = t[f + 6]!)) this.pfcState = v.getUint8(s)
    if ((s = t[f + 7]!) < 0) this.pfcCfg = new Pfc(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.numTc = readBytes(r, s)
    if ((s = t[f + 9]!) < 0) this.pgCfg = new PriorityGroups(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.setAll = v.getUint8(s)
    if ((s = t[f + 11]!)) this.permHwaddr = readLladdr(r, s)
    if ((s = t[f + 12]!) < 0) this.cap = new Capabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!) < 0) this.numtcs = new TrafficClasses(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!) < 0) this.bcn = new Congestion(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!) < 0) this.app = new App(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!) < 0) this.ieee = new Ieee(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 17]!)) this.dcbx = flagsOf(dcbxNames, v.getUint8(s))
    if ((s = t[f + 18]!) < 0) this.featcfg = new Features(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 19]!) < 0) this.cee = new Cee(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface DcbOperations {
  getdcb: { request: DcbMessage; reply: DcbMessage; event: DcbMessage; dump: false }
  setdcb: { request: DcbMessage; reply: DcbMessage; event: DcbMessage; dump: false }
}

export type DcbGroup = 'dcb'

export const dcbFamily: Family<DcbOperations, DcbGroup> = {
  name: 'dcb',
  fingerprint,
  readers: {
    getdcb: DcbMessage,
    setdcb: DcbMessage,
  },
  groups: {
    dcb: 23,
  },
}
