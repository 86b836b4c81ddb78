// Generated from schema/rdma/rdma.yaml: edit that file, then `npm run schema`.

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
  leaves,
  lengthAt,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { SockaddrStorage } from './common.js'

export const rdmaNodeNames = {
  1: 'ib-ca', 2: 'ib-switch', 3: 'ib-router', 4: 'rnic', 5: 'usnic', 6: 'usnic-udp', 7: 'unspecified',
} as const
export type RdmaNode = (typeof rdmaNodeNames)[keyof typeof rdmaNodeNames]

export const ibPortStateNames = {
  0: 'nop', 1: 'down', 2: 'init', 3: 'armed', 4: 'active', 5: 'active-defer',
} as const
export type IbPortState = (typeof ibPortStateNames)[keyof typeof ibPortStateNames]

export const ibPortPhysStateNames = {
  1: 'sleep', 2: 'polling', 3: 'disabled', 4: 'port-configuration-training', 5: 'link-up',
  6: 'link-error-recovery', 7: 'phy-test',
} as const
export type IbPortPhysState = (typeof ibPortPhysStateNames)[keyof typeof ibPortPhysStateNames]

export const ibQpTypeNames = {
  0: 'smi', 1: 'gsi', 2: 'rc', 3: 'uc', 4: 'ud', 5: 'raw-ipv6', 6: 'raw-ethertype', 8: 'raw-packet',
  9: 'xrc-ini', 10: 'xrc-tgt', 255: 'driver',
} as const
export type IbQpType = (typeof ibQpTypeNames)[keyof typeof ibQpTypeNames]

export const rdmaPrintTypeNames = {
  0: 'unspec', 1: 'hex',
} as const
export type RdmaPrintType = (typeof rdmaPrintTypeNames)[keyof typeof rdmaPrintTypeNames]

export const rdmaCounterModeNames = {
  0: 'none', 1: 'auto', 2: 'manual',
} as const
export type RdmaCounterMode = (typeof rdmaCounterModeNames)[keyof typeof rdmaCounterModeNames]

export const rdmaCounterMaskNames = [
  'qp-type', 'pid',
] as const
export type RdmaCounterMask = Exclude<(typeof rdmaCounterMaskNames)[number], ''>

export const rdmaDevTypeNames = {
  1: 'smi',
} as const
export type RdmaDevType = (typeof rdmaDevTypeNames)[keyof typeof rdmaDevTypeNames]

export const rdmaNameAssignTypeNames = {
  0: 'unknown', 1: 'user',
} as const
export type RdmaNameAssignType = (typeof rdmaNameAssignTypeNames)[keyof typeof rdmaNameAssignTypeNames]

export const rdmaEventNames = {
  0: 'register-event', 1: 'unregister-event', 2: 'netdev-attach-event', 3: 'netdev-detach-event',
  4: 'rename-event', 5: 'netdev-rename-event',
} as const
export type RdmaEvent = (typeof rdmaEventNames)[keyof typeof rdmaEventNames]

export class Nldev extends Attributes {
  declare devIndex?: number
  declare devName?: string
  declare portIndex?: number
  declare capFlags?: bigint
  declare fwVersion?: string
  declare nodeGuid?: bigint
  declare sysImageGuid?: bigint
  declare subnetPrefix?: bigint
  declare lid?: number
  declare smLid?: number
  declare lmc?: number
  declare portState?: IbPortState | number
  declare portPhysState?: IbPortPhysState | number
  declare devNodeType?: RdmaNode | number
  declare resSummary?: Nldev
  declare resSummaryEntry?: Nldev[]
  declare resSummaryEntryName?: string
  declare resSummaryEntryCurr?: bigint
  declare resQp?: Nldev
  declare resQpEntry?: Nldev[]
  declare resLqpn?: number
  declare resRqpn?: number
  declare resRqPsn?: number
  declare resSqPsn?: number
  declare resPathMigState?: number
  declare resType?: IbQpType | number
  declare resState?: number
  declare resPid?: number
  declare resKernName?: string
  declare resCmId?: Nldev
  declare resCmIdEntry?: Nldev[]
  declare resPs?: number
  declare resSrcAddr?: SockaddrStorage
  declare resDstAddr?: SockaddrStorage
  declare resCq?: Nldev
  declare resCqEntry?: Nldev[]
  declare resCqe?: number
  declare resUsecnt?: bigint
  declare resPollCtx?: number
  declare resMr?: Nldev
  declare resMrEntry?: Nldev[]
  declare resRkey?: number
  declare resLkey?: number
  declare resIova?: bigint
  declare resMrlen?: bigint
  declare resPd?: Nldev
  declare resPdEntry?: Nldev[]
  declare resLocalDmaLkey?: number
  declare resUnsafeGlobalRkey?: number
  declare ndevIndex?: number
  declare ndevName?: string
  declare driver?: Nldev
  declare driverEntry?: Nldev[]
  declare driverString?: string[]
  declare driverPrintType?: (RdmaPrintType | number)[]
  declare driverS32?: number[]
  declare driverU32?: number[]
  declare driverS64?: bigint[]
  declare driverU64?: bigint[]
  declare resPdn?: number
  declare resCqn?: number
  declare resMrn?: number
  declare resCmIdn?: number
  declare resCtxn?: number
  declare linkType?: string
  declare sysAttrNetnsMode?: number
  declare devProtocol?: string
  declare netNsFd?: number
  declare chardevType?: string
  declare chardevName?: string
  declare chardevAbi?: bigint
  declare chardev?: bigint
  declare uverbsDriverId?: number
  declare statMode?: RdmaCounterMode | number
  declare statRes?: number
  declare statAutoModeMask?: Flags<RdmaCounterMask>
  declare statCounter?: Nldev
  declare statCounterEntry?: Nldev[]
  declare statCounterId?: number
  declare statHwcounters?: Nldev
  declare statHwcounterEntry?: Nldev[]
  declare statHwcounterEntryName?: string
  declare statHwcounterEntryValue?: bigint
  declare devDim?: number
  declare resRaw?: Uint8Array
  declare resCtx?: Nldev
  declare resCtxEntry?: Nldev[]
  declare resSrq?: Nldev
  declare resSrqEntry?: Nldev[]
  declare resSrqn?: number
  declare minRange?: number
  declare maxRange?: number
  declare sysAttrCopyOnFork?: number
  declare statHwcounterIndex?: number
  declare statHwcounterDynamic?: number
  declare sysAttrPrivilegedQkeyMode?: number
  declare driverDetails?: number
  declare resSubtype?: string
  declare devType?: RdmaDevType | number
  declare parentName?: string
  declare nameAssignType?: RdmaNameAssignType | number
  declare eventType?: RdmaEvent | number
  declare sysAttrMonitorMode?: number
  declare statOpcounterEnabled?: number
  declare frmrPools?: Nldev
  declare frmrPoolEntry?: Nldev[]
  declare frmrPoolKey?: Nldev
  declare frmrPoolKeyAts?: number
  declare frmrPoolKeyAccessFlags?: number
  declare frmrPoolKeyVendorKey?: bigint
  declare frmrPoolKeyNumDmaBlocks?: bigint
  declare frmrPoolQueueHandles?: number
  declare frmrPoolMaxInUse?: bigint
  declare frmrPoolInUse?: bigint
  declare frmrPoolsAgingPeriod?: number
  declare frmrPoolPinnedHandles?: number
  declare frmrPoolKeyKernelVendorKey?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.devIndex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.devName = readString(r, s)
    if ((s = t[f + 7]!)) this.portIndex = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.capFlags = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.fwVersion = readString(r, s)
    if ((s = t[f + 10]!)) this.nodeGuid = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.sysImageGuid = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.subnetPrefix = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.lid = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.smLid = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.lmc = v.getUint8(s)
    if ((s = t[f + 16]!)) this.portState = nameOf(ibPortStateNames, v.getUint8(s))
    if ((s = t[f + 17]!)) this.portPhysState = nameOf(ibPortPhysStateNames, v.getUint8(s))
    if ((s = t[f + 18]!)) this.devNodeType = nameOf(rdmaNodeNames, v.getUint8(s))
    if ((s = t[f + 19]!) < 0) this.resSummary = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!)) this.resSummaryEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 21]!)) this.resSummaryEntryName = readString(r, s)
    if ((s = t[f + 22]!)) this.resSummaryEntryCurr = v.getBigUint64(s, le)
    if ((s = t[f + 23]!) < 0) this.resQp = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.resQpEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 25]!)) this.resLqpn = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.resRqpn = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.resRqPsn = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.resSqPsn = v.getUint32(s, le)
    if ((s = t[f + 29]!)) this.resPathMigState = v.getUint8(s)
    if ((s = t[f + 30]!)) this.resType = nameOf(ibQpTypeNames, v.getUint8(s))
    if ((s = t[f + 31]!)) this.resState = v.getUint8(s)
    if ((s = t[f + 32]!)) this.resPid = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.resKernName = readString(r, s)
    if ((s = t[f + 34]!) < 0) this.resCmId = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 35]!)) this.resCmIdEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 36]!)) this.resPs = v.getUint32(s, le)
    if ((s = t[f + 37]!)) this.resSrcAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 38]!)) this.resDstAddr = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 39]!) < 0) this.resCq = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 40]!)) this.resCqEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 41]!)) this.resCqe = v.getUint32(s, le)
    if ((s = t[f + 42]!)) this.resUsecnt = v.getBigUint64(s, le)
    if ((s = t[f + 43]!)) this.resPollCtx = v.getUint8(s)
    if ((s = t[f + 44]!) < 0) this.resMr = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 45]!)) this.resMrEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 46]!)) this.resRkey = v.getUint32(s, le)
    if ((s = t[f + 47]!)) this.resLkey = v.getUint32(s, le)
    if ((s = t[f + 48]!)) this.resIova = v.getBigUint64(s, le)
    if ((s = t[f + 49]!)) this.resMrlen = v.getBigUint64(s, le)
    if ((s = t[f + 50]!) < 0) this.resPd = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 51]!)) this.resPdEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 52]!)) this.resLocalDmaLkey = v.getUint32(s, le)
    if ((s = t[f + 53]!)) this.resUnsafeGlobalRkey = v.getUint32(s, le)
    if ((s = t[f + 54]!)) this.ndevIndex = v.getUint32(s, le)
    if ((s = t[f + 55]!)) this.ndevName = readString(r, s)
    if ((s = t[f + 56]!) < 0) this.driver = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 57]!)) this.driverEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 58]!)) this.driverString = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if ((s = t[f + 59]!)) this.driverPrintType = leaves(r, s & 0x7fffffff, (r, s) => nameOf(rdmaPrintTypeNames, r.view.getUint8(s)))
    if ((s = t[f + 60]!)) this.driverS32 = leaves(r, s & 0x7fffffff, (r, s) => r.view.getInt32(s, r.littleEndian))
    if ((s = t[f + 61]!)) this.driverU32 = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 62]!)) this.driverS64 = leaves(r, s & 0x7fffffff, (r, s) => r.view.getBigInt64(s, r.littleEndian))
    if ((s = t[f + 63]!)) this.driverU64 = leaves(r, s & 0x7fffffff, (r, s) => r.view.getBigUint64(s, r.littleEndian))
    if ((s = t[f + 64]!)) this.resPdn = v.getUint32(s, le)
    if ((s = t[f + 65]!)) this.resCqn = v.getUint32(s, le)
    if ((s = t[f + 66]!)) this.resMrn = v.getUint32(s, le)
    if ((s = t[f + 67]!)) this.resCmIdn = v.getUint32(s, le)
    if ((s = t[f + 68]!)) this.resCtxn = v.getUint32(s, le)
    if ((s = t[f + 69]!)) this.linkType = readString(r, s)
    if ((s = t[f + 70]!)) this.sysAttrNetnsMode = v.getUint8(s)
    if ((s = t[f + 71]!)) this.devProtocol = readString(r, s)
    if ((s = t[f + 72]!)) this.netNsFd = v.getUint32(s, le)
    if ((s = t[f + 73]!)) this.chardevType = readString(r, s)
    if ((s = t[f + 74]!)) this.chardevName = readString(r, s)
    if ((s = t[f + 75]!)) this.chardevAbi = v.getBigUint64(s, le)
    if ((s = t[f + 76]!)) this.chardev = v.getBigUint64(s, le)
    if ((s = t[f + 77]!)) this.uverbsDriverId = v.getUint32(s, le)
    if ((s = t[f + 78]!)) this.statMode = nameOf(rdmaCounterModeNames, v.getUint32(s, le))
    if ((s = t[f + 79]!)) this.statRes = v.getUint32(s, le)
    if ((s = t[f + 80]!)) this.statAutoModeMask = flagsOf(rdmaCounterMaskNames, v.getUint32(s, le))
    if ((s = t[f + 81]!) < 0) this.statCounter = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 82]!)) this.statCounterEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 83]!)) this.statCounterId = v.getUint32(s, le)
    if ((s = t[f + 84]!) < 0) this.statHwcounters = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 85]!)) this.statHwcounterEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 86]!)) this.statHwcounterEntryName = readString(r, s)
    if ((s = t[f + 87]!)) this.statHwcounterEntryValue = v.getBigUint64(s, le)
    if ((s = t[f + 88]!)) this.devDim = v.getUint8(s)
    if ((s = t[f + 89]!)) this.resRaw = readBytes(r, s)
    if ((s = t[f + 90]!) < 0) this.resCtx = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 91]!)) this.resCtxEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 92]!) < 0) this.resSrq = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 93]!)) this.resSrqEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 94]!)) this.resSrqn = v.getUint32(s, le)
    if ((s = t[f + 95]!)) this.minRange = v.getUint32(s, le)
    if ((s = t[f + 96]!)) this.maxRange = v.getUint32(s, le)
    if ((s = t[f + 97]!)) this.sysAttrCopyOnFork = v.getUint8(s)
    if ((s = t[f + 98]!)) this.statHwcounterIndex = v.getUint32(s, le)
    if ((s = t[f + 99]!)) this.statHwcounterDynamic = v.getUint8(s)
    if ((s = t[f + 100]!)) this.sysAttrPrivilegedQkeyMode = v.getUint8(s)
    if ((s = t[f + 101]!)) this.driverDetails = v.getUint8(s)
    if ((s = t[f + 102]!)) this.resSubtype = readString(r, s)
    if ((s = t[f + 103]!)) this.devType = nameOf(rdmaDevTypeNames, v.getUint8(s))
    if ((s = t[f + 104]!)) this.parentName = readString(r, s)
    if ((s = t[f + 105]!)) this.nameAssignType = nameOf(rdmaNameAssignTypeNames, v.getUint8(s))
    if ((s = t[f + 106]!)) this.eventType = nameOf(rdmaEventNames, v.getUint8(s))
    if ((s = t[f + 107]!)) this.sysAttrMonitorMode = v.getUint8(s)
    if ((s = t[f + 108]!)) this.statOpcounterEnabled = v.getUint8(s)
    if ((s = t[f + 109]!) < 0) this.frmrPools = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 110]!)) this.frmrPoolEntry = frames(r, s & 0x7fffffff, (r, i) => new Nldev(r, i), this)
    if ((s = t[f + 111]!) < 0) this.frmrPoolKey = new Nldev(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 112]!)) this.frmrPoolKeyAts = v.getUint8(s)
    if ((s = t[f + 113]!)) this.frmrPoolKeyAccessFlags = v.getUint32(s, le)
    if ((s = t[f + 114]!)) this.frmrPoolKeyVendorKey = v.getBigUint64(s, le)
    if ((s = t[f + 115]!)) this.frmrPoolKeyNumDmaBlocks = v.getBigUint64(s, le)
    if ((s = t[f + 116]!)) this.frmrPoolQueueHandles = v.getUint32(s, le)
    if ((s = t[f + 117]!)) this.frmrPoolMaxInUse = v.getBigUint64(s, le)
    if ((s = t[f + 118]!)) this.frmrPoolInUse = v.getBigUint64(s, le)
    if ((s = t[f + 119]!)) this.frmrPoolsAgingPeriod = v.getUint32(s, le)
    if ((s = t[f + 120]!)) this.frmrPoolPinnedHandles = v.getUint32(s, le)
    if ((s = t[f + 121]!)) this.frmrPoolKeyKernelVendorKey = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface RdmaOperations {
  get: { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  set: { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  newlink: { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  dellink: { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  'port-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'sys-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'sys-set': { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  'res-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-qp-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-cm-id-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-cq-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-mr-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-pd-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'get-chardev': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'stat-set': { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  'stat-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'stat-del': { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  'res-qp-get-raw': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-cq-get-raw': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-mr-get-raw': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-ctx-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-srq-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'stat-get-status': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'res-srq-get-raw': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  newdev: { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  deldev: { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  monitor: { request: Nldev; reply: Nldev; event: Nldev; dump: false }
  'frmr-pools-get': { request: Nldev; reply: Nldev; event: Nldev; dump: true }
  'frmr-pools-set': { request: Nldev; reply: Nldev; event: Nldev; dump: false }
}

export type RdmaGroup = 'iwpm' | 'ls' | 'notify'

export const rdmaFamily: Family<RdmaOperations, RdmaGroup> = {
  name: 'rdma',
  fingerprint,
  readers: {
    get: Nldev,
    set: Nldev,
    newlink: Nldev,
    dellink: Nldev,
    'port-get': Nldev,
    'sys-get': Nldev,
    'sys-set': Nldev,
    'res-get': Nldev,
    'res-qp-get': Nldev,
    'res-cm-id-get': Nldev,
    'res-cq-get': Nldev,
    'res-mr-get': Nldev,
    'res-pd-get': Nldev,
    'get-chardev': Nldev,
    'stat-set': Nldev,
    'stat-get': Nldev,
    'stat-del': Nldev,
    'res-qp-get-raw': Nldev,
    'res-cq-get-raw': Nldev,
    'res-mr-get-raw': Nldev,
    'res-ctx-get': Nldev,
    'res-srq-get': Nldev,
    'stat-get-status': Nldev,
    'res-srq-get-raw': Nldev,
    newdev: Nldev,
    deldev: Nldev,
    monitor: Nldev,
    'frmr-pools-get': Nldev,
    'frmr-pools-set': Nldev,
  },
  groups: {
    iwpm: 2,
    ls: 3,
    notify: 4,
  },
}
