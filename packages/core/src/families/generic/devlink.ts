// Generated from schema/generic/devlink.yaml: edit that file, then `npm run schema`.

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
  nameOf,
  readBitfield32,
  readBytes,
  readLladdr,
  readString,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const sbPoolTypeNames = {
  0: 'ingress', 1: 'egress',
} as const
export type SbPoolType = (typeof sbPoolTypeNames)[keyof typeof sbPoolTypeNames]

export const portTypeNames = {
  0: 'notset', 1: 'auto', 2: 'eth', 3: 'ib',
} as const
export type PortType = (typeof portTypeNames)[keyof typeof portTypeNames]

export const portFlavourNames = {
  0: 'physical', 1: 'cpu', 2: 'dsa', 3: 'pci-pf', 4: 'pci-vf', 5: 'virtual', 6: 'unused', 7: 'pci-sf',
} as const
export type PortFlavour = (typeof portFlavourNames)[keyof typeof portFlavourNames]

export const portFnStateNames = {
  0: 'inactive', 1: 'active',
} as const
export type PortFnState = (typeof portFnStateNames)[keyof typeof portFnStateNames]

export const portFnOpstateNames = {
  0: 'detached', 1: 'attached',
} as const
export type PortFnOpstate = (typeof portFnOpstateNames)[keyof typeof portFnOpstateNames]

export const portFnAttrCapNames = [
  'roce-bit', 'migratable-bit', 'ipsec-crypto-bit', 'ipsec-packet-bit',
] as const
export type PortFnAttrCap = Exclude<(typeof portFnAttrCapNames)[number], ''>

export const rateTypeNames = {
  0: 'leaf', 1: 'node',
} as const
export type RateType = (typeof rateTypeNames)[keyof typeof rateTypeNames]

export const sbThresholdTypeNames = {
  0: 'static', 1: 'dynamic',
} as const
export type SbThresholdType = (typeof sbThresholdTypeNames)[keyof typeof sbThresholdTypeNames]

export const eswitchModeNames = {
  0: 'legacy', 1: 'switchdev', 2: 'switchdev-inactive',
} as const
export type EswitchMode = (typeof eswitchModeNames)[keyof typeof eswitchModeNames]

export const eswitchInlineModeNames = {
  0: 'none', 1: 'link', 2: 'network', 3: 'transport',
} as const
export type EswitchInlineMode = (typeof eswitchInlineModeNames)[keyof typeof eswitchInlineModeNames]

export const eswitchEncapModeNames = {
  0: 'none', 1: 'basic',
} as const
export type EswitchEncapMode = (typeof eswitchEncapModeNames)[keyof typeof eswitchEncapModeNames]

export const dpipeHeaderIdNames = {
  0: 'ethernet', 1: 'ipv4', 2: 'ipv6',
} as const
export type DpipeHeaderId = (typeof dpipeHeaderIdNames)[keyof typeof dpipeHeaderIdNames]

export const dpipeMatchTypeNames = {
  0: 'field-exact',
} as const
export type DpipeMatchType = (typeof dpipeMatchTypeNames)[keyof typeof dpipeMatchTypeNames]

export const dpipeActionTypeNames = {
  0: 'field-modify',
} as const
export type DpipeActionType = (typeof dpipeActionTypeNames)[keyof typeof dpipeActionTypeNames]

export const dpipeFieldMappingTypeNames = {
  0: 'none', 1: 'ifindex',
} as const
export type DpipeFieldMappingType = (typeof dpipeFieldMappingTypeNames)[keyof typeof dpipeFieldMappingTypeNames]

export const resourceUnitNames = {
  0: 'entry',
} as const
export type ResourceUnit = (typeof resourceUnitNames)[keyof typeof resourceUnitNames]

export const resourceScopeNames = [
  'dev', 'port',
] as const
export type ResourceScope = Exclude<(typeof resourceScopeNames)[number], ''>

export const reloadActionNames = {
  1: 'driver-reinit', 2: 'fw-activate',
} as const
export type ReloadAction = (typeof reloadActionNames)[keyof typeof reloadActionNames]

export const reloadActionFlagsNames = [
  '', 'driver-reinit', 'fw-activate',
] as const
export type ReloadActionFlags = Exclude<(typeof reloadActionFlagsNames)[number], ''>

export const paramCmodeNames = {
  0: 'runtime', 1: 'driverinit', 2: 'permanent',
} as const
export type ParamCmode = (typeof paramCmodeNames)[keyof typeof paramCmodeNames]

export const flashOverwriteNames = [
  'settings-bit', 'identifiers-bit',
] as const
export type FlashOverwrite = Exclude<(typeof flashOverwriteNames)[number], ''>

export const trapActionNames = {
  0: 'drop', 1: 'trap', 2: 'mirror',
} as const
export type TrapAction = (typeof trapActionNames)[keyof typeof trapActionNames]

export const trapTypeNames = {
  0: 'drop', 1: 'exception', 2: 'control',
} as const
export type TrapType = (typeof trapTypeNames)[keyof typeof trapTypeNames]

export const varAttrTypeNames = {
  1: 'u8', 2: 'u16', 3: 'u32', 4: 'u64', 5: 'string', 6: 'flag', 10: 'nul-string', 11: 'binary',
  129: 'u64-array',
} as const
export type VarAttrType = (typeof varAttrTypeNames)[keyof typeof varAttrTypeNames]

export class Devlink extends Attributes {
  declare busName?: string
  declare devName?: string
  declare portIndex?: number
  declare portType?: PortType | number
  declare portDesiredType?: number
  declare portNetdevIfindex?: number
  declare portNetdevName?: string
  declare portIbdevName?: string
  declare portSplitCount?: number
  declare portSplitGroup?: number
  declare sbIndex?: number
  declare sbSize?: number
  declare sbIngressPoolCount?: number
  declare sbEgressPoolCount?: number
  declare sbIngressTcCount?: number
  declare sbEgressTcCount?: number
  declare sbPoolIndex?: number
  declare sbPoolType?: SbPoolType | number
  declare sbPoolSize?: number
  declare sbPoolThresholdType?: SbThresholdType | number
  declare sbThreshold?: number
  declare sbTcIndex?: number
  declare sbOccCur?: number
  declare sbOccMax?: number
  declare eswitchMode?: EswitchMode | number
  declare eswitchInlineMode?: EswitchInlineMode | number
  declare dpipeTables?: Devlink
  declare dpipeTable?: Devlink[]
  declare dpipeTableName?: string
  declare dpipeTableSize?: bigint
  declare dpipeTableMatches?: Devlink
  declare dpipeTableActions?: Devlink
  declare dpipeTableCountersEnabled?: number
  declare dpipeEntries?: Devlink
  declare dpipeEntry?: Devlink[]
  declare dpipeEntryIndex?: bigint
  declare dpipeEntryMatchValues?: Devlink
  declare dpipeEntryActionValues?: Devlink
  declare dpipeEntryCounter?: bigint
  declare dpipeMatch?: Devlink[]
  declare dpipeMatchValue?: Devlink[]
  declare dpipeMatchType?: DpipeMatchType | number
  declare dpipeAction?: Devlink[]
  declare dpipeActionValue?: Devlink[]
  declare dpipeActionType?: DpipeActionType | number
  declare dpipeValue?: Uint8Array
  declare dpipeValueMask?: Uint8Array
  declare dpipeValueMapping?: number
  declare dpipeHeaders?: Devlink
  declare dpipeHeader?: Devlink[]
  declare dpipeHeaderName?: string
  declare dpipeHeaderId?: DpipeHeaderId | number
  declare dpipeHeaderFields?: Devlink
  declare dpipeHeaderGlobal?: number
  declare dpipeHeaderIndex?: number
  declare dpipeField?: Devlink[]
  declare dpipeFieldName?: string
  declare dpipeFieldId?: number
  declare dpipeFieldBitwidth?: number
  declare dpipeFieldMappingType?: DpipeFieldMappingType | number
  declare eswitchEncapMode?: EswitchEncapMode | number
  declare resourceList?: Devlink
  declare resource?: Devlink[]
  declare resourceName?: string
  declare resourceId?: bigint
  declare resourceSize?: bigint
  declare resourceSizeNew?: bigint
  declare resourceSizeValid?: number
  declare resourceSizeMin?: bigint
  declare resourceSizeMax?: bigint
  declare resourceSizeGran?: bigint
  declare resourceUnit?: ResourceUnit | number
  declare resourceOcc?: bigint
  declare dpipeTableResourceId?: bigint
  declare dpipeTableResourceUnits?: bigint
  declare portFlavour?: PortFlavour | number
  declare portNumber?: number
  declare portSplitSubportNumber?: number
  declare param?: Devlink
  declare paramName?: string
  declare paramGeneric?: true
  declare paramType?: VarAttrType | number
  declare paramValuesList?: Devlink
  declare paramValue?: Devlink[]
  declare paramValueData?: ParamData
  declare paramValueCmode?: ParamCmode | number
  declare regionName?: string
  declare regionSize?: bigint
  declare regionSnapshots?: Devlink
  declare regionSnapshot?: Devlink[]
  declare regionSnapshotId?: number
  declare regionChunks?: Devlink
  declare regionChunk?: Devlink[]
  declare regionChunkData?: Uint8Array
  declare regionChunkAddr?: bigint
  declare regionChunkLen?: bigint
  declare infoDriverName?: string
  declare infoSerialNumber?: string
  declare infoVersionFixed?: Devlink[]
  declare infoVersionRunning?: Devlink[]
  declare infoVersionStored?: Devlink[]
  declare infoVersionName?: string
  declare infoVersionValue?: string
  declare sbPoolCellSize?: number
  declare fmsg?: Devlink
  declare fmsgObjNestStart?: true
  declare fmsgPairNestStart?: true
  declare fmsgArrNestStart?: true
  declare fmsgNestEnd?: true
  declare fmsgObjName?: string
  declare fmsgObjValueType?: VarAttrType | number
  declare fmsgObjValueData?: FmsgData
  declare healthReporter?: Devlink
  declare healthReporterName?: string
  declare healthReporterState?: number
  declare healthReporterErrCount?: bigint
  declare healthReporterRecoverCount?: bigint
  declare healthReporterDumpTs?: bigint
  declare healthReporterGracefulPeriod?: bigint
  declare healthReporterAutoRecover?: number
  declare flashUpdateFileName?: string
  declare flashUpdateComponent?: string
  declare flashUpdateStatusMsg?: string
  declare flashUpdateStatusDone?: bigint
  declare flashUpdateStatusTotal?: bigint
  declare portPciPfNumber?: number
  declare portPciVfNumber?: number
  declare stats?: DlAttrStats
  declare trapName?: string
  declare trapAction?: TrapAction | number
  declare trapType?: TrapType | number
  declare trapGeneric?: true
  declare trapMetadata?: DlTrapMetadata
  declare trapGroupName?: string
  declare reloadFailed?: number
  declare healthReporterDumpTsNs?: bigint
  declare netnsFd?: number
  declare netnsPid?: number
  declare netnsId?: number
  declare healthReporterAutoDump?: number
  declare trapPolicerId?: number
  declare trapPolicerRate?: bigint
  declare trapPolicerBurst?: bigint
  declare portFunction?: DlPortFunction
  declare infoBoardSerialNumber?: string
  declare portLanes?: number
  declare portSplittable?: number
  declare portExternal?: number
  declare portControllerNumber?: number
  declare flashUpdateStatusTimeout?: bigint
  declare flashUpdateOverwriteMask?: { value: Flags<FlashOverwrite>; selector: Flags<FlashOverwrite> }
  declare reloadAction?: ReloadAction | number
  declare reloadActionsPerformed?: { value: Flags<ReloadActionFlags>; selector: Flags<ReloadActionFlags> }
  declare reloadLimits?: { value: Flags<ReloadActionFlags>; selector: Flags<ReloadActionFlags> }
  declare devStats?: Devlink
  declare reloadStats?: Devlink
  declare reloadStatsEntry?: Devlink[]
  declare reloadStatsLimit?: number
  declare reloadStatsValue?: number
  declare remoteReloadStats?: Devlink
  declare reloadActionInfo?: Devlink[]
  declare reloadActionStats?: Devlink[]
  declare portPciSfNumber?: number
  declare rateType?: RateType | number
  declare rateTxShare?: bigint
  declare rateTxMax?: bigint
  declare rateNodeName?: string
  declare rateParentNodeName?: string
  declare regionMaxSnapshots?: number
  declare linecardIndex?: number
  declare linecardState?: number
  declare linecardType?: string[]
  declare linecardSupportedTypes?: Devlink
  declare nestedDevlink?: Devlink
  declare selftests?: DlSelftestId
  declare rateTxPriority?: number
  declare rateTxWeight?: number
  declare regionDirect?: true
  declare rateTcBws?: DlRateTcBws[]
  declare healthReporterBurstPeriod?: bigint
  declare paramValueDefault?: ParamData
  declare paramResetDefault?: true
  declare index?: bigint
  declare resourceScopeMask?: Flags<ResourceScope>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.busName = readString(r, s)
    if ((s = t[f + 5]!)) this.devName = readString(r, s)
    if ((s = t[f + 6]!)) this.portIndex = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.portType = nameOf(portTypeNames, v.getUint16(s, le))
    if ((s = t[f + 8]!)) this.portDesiredType = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.portNetdevIfindex = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.portNetdevName = readString(r, s)
    if ((s = t[f + 11]!)) this.portIbdevName = readString(r, s)
    if ((s = t[f + 12]!)) this.portSplitCount = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.portSplitGroup = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.sbIndex = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.sbSize = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.sbIngressPoolCount = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this.sbEgressPoolCount = v.getUint16(s, le)
    if ((s = t[f + 18]!)) this.sbIngressTcCount = v.getUint16(s, le)
    if ((s = t[f + 19]!)) this.sbEgressTcCount = v.getUint16(s, le)
    if ((s = t[f + 20]!)) this.sbPoolIndex = v.getUint16(s, le)
    if ((s = t[f + 21]!)) this.sbPoolType = nameOf(sbPoolTypeNames, v.getUint8(s))
    if ((s = t[f + 22]!)) this.sbPoolSize = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.sbPoolThresholdType = nameOf(sbThresholdTypeNames, v.getUint8(s))
    if ((s = t[f + 24]!)) this.sbThreshold = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.sbTcIndex = v.getUint16(s, le)
    if ((s = t[f + 26]!)) this.sbOccCur = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.sbOccMax = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.eswitchMode = nameOf(eswitchModeNames, v.getUint16(s, le))
    if ((s = t[f + 29]!)) this.eswitchInlineMode = nameOf(eswitchInlineModeNames, v.getUint8(s))
    if ((s = t[f + 30]!) < 0) this.dpipeTables = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 31]!)) this.dpipeTable = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 32]!)) this.dpipeTableName = readString(r, s)
    if ((s = t[f + 33]!)) this.dpipeTableSize = v.getBigUint64(s, le)
    if ((s = t[f + 34]!) < 0) this.dpipeTableMatches = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 35]!) < 0) this.dpipeTableActions = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 36]!)) this.dpipeTableCountersEnabled = v.getUint8(s)
    if ((s = t[f + 37]!) < 0) this.dpipeEntries = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 38]!)) this.dpipeEntry = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 39]!)) this.dpipeEntryIndex = v.getBigUint64(s, le)
    if ((s = t[f + 40]!) < 0) this.dpipeEntryMatchValues = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 41]!) < 0) this.dpipeEntryActionValues = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 42]!)) this.dpipeEntryCounter = v.getBigUint64(s, le)
    if ((s = t[f + 43]!)) this.dpipeMatch = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 44]!)) this.dpipeMatchValue = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 45]!)) this.dpipeMatchType = nameOf(dpipeMatchTypeNames, v.getUint32(s, le))
    if ((s = t[f + 46]!)) this.dpipeAction = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 47]!)) this.dpipeActionValue = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 48]!)) this.dpipeActionType = nameOf(dpipeActionTypeNames, v.getUint32(s, le))
    if ((s = t[f + 49]!)) this.dpipeValue = readBytes(r, s)
    if ((s = t[f + 50]!)) this.dpipeValueMask = readBytes(r, s)
    if ((s = t[f + 51]!)) this.dpipeValueMapping = v.getUint32(s, le)
    if ((s = t[f + 52]!) < 0) this.dpipeHeaders = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 53]!)) this.dpipeHeader = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 54]!)) this.dpipeHeaderName = readString(r, s)
    if ((s = t[f + 55]!)) this.dpipeHeaderId = nameOf(dpipeHeaderIdNames, v.getUint32(s, le))
    if ((s = t[f + 56]!) < 0) this.dpipeHeaderFields = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 57]!)) this.dpipeHeaderGlobal = v.getUint8(s)
    if ((s = t[f + 58]!)) this.dpipeHeaderIndex = v.getUint32(s, le)
    if ((s = t[f + 59]!)) this.dpipeField = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 60]!)) this.dpipeFieldName = readString(r, s)
    if ((s = t[f + 61]!)) this.dpipeFieldId = v.getUint32(s, le)
    if ((s = t[f + 62]!)) this.dpipeFieldBitwidth = v.getUint32(s, le)
    if ((s = t[f + 63]!)) this.dpipeFieldMappingType = nameOf(dpipeFieldMappingTypeNames, v.getUint32(s, le))
    if ((s = t[f + 65]!)) this.eswitchEncapMode = nameOf(eswitchEncapModeNames, v.getUint8(s))
    if ((s = t[f + 66]!) < 0) this.resourceList = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 67]!)) this.resource = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 68]!)) this.resourceName = readString(r, s)
    if ((s = t[f + 69]!)) this.resourceId = v.getBigUint64(s, le)
    if ((s = t[f + 70]!)) this.resourceSize = v.getBigUint64(s, le)
    if ((s = t[f + 71]!)) this.resourceSizeNew = v.getBigUint64(s, le)
    if ((s = t[f + 72]!)) this.resourceSizeValid = v.getUint8(s)
    if ((s = t[f + 73]!)) this.resourceSizeMin = v.getBigUint64(s, le)
    if ((s = t[f + 74]!)) this.resourceSizeMax = v.getBigUint64(s, le)
    if ((s = t[f + 75]!)) this.resourceSizeGran = v.getBigUint64(s, le)
    if ((s = t[f + 76]!)) this.resourceUnit = nameOf(resourceUnitNames, v.getUint8(s))
    if ((s = t[f + 77]!)) this.resourceOcc = v.getBigUint64(s, le)
    if ((s = t[f + 78]!)) this.dpipeTableResourceId = v.getBigUint64(s, le)
    if ((s = t[f + 79]!)) this.dpipeTableResourceUnits = v.getBigUint64(s, le)
    if ((s = t[f + 80]!)) this.portFlavour = nameOf(portFlavourNames, v.getUint16(s, le))
    if ((s = t[f + 81]!)) this.portNumber = v.getUint32(s, le)
    if ((s = t[f + 82]!)) this.portSplitSubportNumber = v.getUint32(s, le)
    if ((s = t[f + 83]!) < 0) this.param = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 84]!)) this.paramName = readString(r, s)
    if (t[f + 85]) this.paramGeneric = true
    if ((s = t[f + 86]!)) this.paramType = nameOf(varAttrTypeNames, v.getUint8(s))
    if ((s = t[f + 87]!) < 0) this.paramValuesList = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 88]!)) this.paramValue = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 89]!)) this.paramValueData = paramDataValue(r, s)
    if ((s = t[f + 90]!)) this.paramValueCmode = nameOf(paramCmodeNames, v.getUint8(s))
    if ((s = t[f + 91]!)) this.regionName = readString(r, s)
    if ((s = t[f + 92]!)) this.regionSize = v.getBigUint64(s, le)
    if ((s = t[f + 93]!) < 0) this.regionSnapshots = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 94]!)) this.regionSnapshot = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 95]!)) this.regionSnapshotId = v.getUint32(s, le)
    if ((s = t[f + 96]!) < 0) this.regionChunks = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 97]!)) this.regionChunk = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 98]!)) this.regionChunkData = readBytes(r, s)
    if ((s = t[f + 99]!)) this.regionChunkAddr = v.getBigUint64(s, le)
    if ((s = t[f + 100]!)) this.regionChunkLen = v.getBigUint64(s, le)
    if ((s = t[f + 101]!)) this.infoDriverName = readString(r, s)
    if ((s = t[f + 102]!)) this.infoSerialNumber = readString(r, s)
    if ((s = t[f + 103]!)) this.infoVersionFixed = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 104]!)) this.infoVersionRunning = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 105]!)) this.infoVersionStored = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 106]!)) this.infoVersionName = readString(r, s)
    if ((s = t[f + 107]!)) this.infoVersionValue = readString(r, s)
    if ((s = t[f + 108]!)) this.sbPoolCellSize = v.getUint32(s, le)
    if ((s = t[f + 109]!) < 0) this.fmsg = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 110]) this.fmsgObjNestStart = true
    if (t[f + 111]) this.fmsgPairNestStart = true
    if (t[f + 112]) this.fmsgArrNestStart = true
    if (t[f + 113]) this.fmsgNestEnd = true
    if ((s = t[f + 114]!)) this.fmsgObjName = readString(r, s)
    if ((s = t[f + 115]!)) this.fmsgObjValueType = nameOf(varAttrTypeNames, v.getUint8(s))
    if ((s = t[f + 116]!)) this.fmsgObjValueData = fmsgDataValue(r, s)
    if ((s = t[f + 117]!) < 0) this.healthReporter = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 118]!)) this.healthReporterName = readString(r, s)
    if ((s = t[f + 119]!)) this.healthReporterState = v.getUint8(s)
    if ((s = t[f + 120]!)) this.healthReporterErrCount = v.getBigUint64(s, le)
    if ((s = t[f + 121]!)) this.healthReporterRecoverCount = v.getBigUint64(s, le)
    if ((s = t[f + 122]!)) this.healthReporterDumpTs = v.getBigUint64(s, le)
    if ((s = t[f + 123]!)) this.healthReporterGracefulPeriod = v.getBigUint64(s, le)
    if ((s = t[f + 124]!)) this.healthReporterAutoRecover = v.getUint8(s)
    if ((s = t[f + 125]!)) this.flashUpdateFileName = readString(r, s)
    if ((s = t[f + 126]!)) this.flashUpdateComponent = readString(r, s)
    if ((s = t[f + 127]!)) this.flashUpdateStatusMsg = readString(r, s)
    if ((s = t[f + 128]!)) this.flashUpdateStatusDone = v.getBigUint64(s, le)
    if ((s = t[f + 129]!)) this.flashUpdateStatusTotal = v.getBigUint64(s, le)
    if ((s = t[f + 130]!)) this.portPciPfNumber = v.getUint16(s, le)
    if ((s = t[f + 131]!)) this.portPciVfNumber = v.getUint16(s, le)
    if ((s = t[f + 132]!) < 0) this.stats = new DlAttrStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 133]!)) this.trapName = readString(r, s)
    if ((s = t[f + 134]!)) this.trapAction = nameOf(trapActionNames, v.getUint8(s))
    if ((s = t[f + 135]!)) this.trapType = nameOf(trapTypeNames, v.getUint8(s))
    if (t[f + 136]) this.trapGeneric = true
    if ((s = t[f + 137]!) < 0) this.trapMetadata = new DlTrapMetadata(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 138]!)) this.trapGroupName = readString(r, s)
    if ((s = t[f + 139]!)) this.reloadFailed = v.getUint8(s)
    if ((s = t[f + 140]!)) this.healthReporterDumpTsNs = v.getBigUint64(s, le)
    if ((s = t[f + 141]!)) this.netnsFd = v.getUint32(s, le)
    if ((s = t[f + 142]!)) this.netnsPid = v.getUint32(s, le)
    if ((s = t[f + 143]!)) this.netnsId = v.getUint32(s, le)
    if ((s = t[f + 144]!)) this.healthReporterAutoDump = v.getUint8(s)
    if ((s = t[f + 145]!)) this.trapPolicerId = v.getUint32(s, le)
    if ((s = t[f + 146]!)) this.trapPolicerRate = v.getBigUint64(s, le)
    if ((s = t[f + 147]!)) this.trapPolicerBurst = v.getBigUint64(s, le)
    if ((s = t[f + 148]!) < 0) this.portFunction = new DlPortFunction(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 149]!)) this.infoBoardSerialNumber = readString(r, s)
    if ((s = t[f + 150]!)) this.portLanes = v.getUint32(s, le)
    if ((s = t[f + 151]!)) this.portSplittable = v.getUint8(s)
    if ((s = t[f + 152]!)) this.portExternal = v.getUint8(s)
    if ((s = t[f + 153]!)) this.portControllerNumber = v.getUint32(s, le)
    if ((s = t[f + 154]!)) this.flashUpdateStatusTimeout = v.getBigUint64(s, le)
    if ((s = t[f + 155]!)) this.flashUpdateOverwriteMask = readBitfield32(r, s, flashOverwriteNames)
    if ((s = t[f + 156]!)) this.reloadAction = nameOf(reloadActionNames, v.getUint8(s))
    if ((s = t[f + 157]!)) this.reloadActionsPerformed = readBitfield32(r, s, reloadActionFlagsNames)
    if ((s = t[f + 158]!)) this.reloadLimits = readBitfield32(r, s, reloadActionFlagsNames)
    if ((s = t[f + 159]!) < 0) this.devStats = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 160]!) < 0) this.reloadStats = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 161]!)) this.reloadStatsEntry = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 162]!)) this.reloadStatsLimit = v.getUint8(s)
    if ((s = t[f + 163]!)) this.reloadStatsValue = v.getUint32(s, le)
    if ((s = t[f + 164]!) < 0) this.remoteReloadStats = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 165]!)) this.reloadActionInfo = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 166]!)) this.reloadActionStats = frames(r, s & 0x7fffffff, (r, i) => new Devlink(r, i), this)
    if ((s = t[f + 167]!)) this.portPciSfNumber = v.getUint32(s, le)
    if ((s = t[f + 168]!)) this.rateType = nameOf(rateTypeNames, v.getUint16(s, le))
    if ((s = t[f + 169]!)) this.rateTxShare = v.getBigUint64(s, le)
    if ((s = t[f + 170]!)) this.rateTxMax = v.getBigUint64(s, le)
    if ((s = t[f + 171]!)) this.rateNodeName = readString(r, s)
    if ((s = t[f + 172]!)) this.rateParentNodeName = readString(r, s)
    if ((s = t[f + 173]!)) this.regionMaxSnapshots = v.getUint32(s, le)
    if ((s = t[f + 174]!)) this.linecardIndex = v.getUint32(s, le)
    if ((s = t[f + 175]!)) this.linecardState = v.getUint8(s)
    if ((s = t[f + 176]!)) this.linecardType = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if ((s = t[f + 177]!) < 0) this.linecardSupportedTypes = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 178]!) < 0) this.nestedDevlink = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 179]!) < 0) this.selftests = new DlSelftestId(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 180]!)) this.rateTxPriority = v.getUint32(s, le)
    if ((s = t[f + 181]!)) this.rateTxWeight = v.getUint32(s, le)
    if (t[f + 182]) this.regionDirect = true
    if ((s = t[f + 183]!)) this.rateTcBws = frames(r, s & 0x7fffffff, (r, i) => new DlRateTcBws(r, i), this)
    if ((s = t[f + 184]!)) this.healthReporterBurstPeriod = v.getBigUint64(s, le)
    if ((s = t[f + 185]!)) this.paramValueDefault = paramDataValue(r, s)
    if (t[f + 186]) this.paramResetDefault = true
    if ((s = t[f + 187]!)) this.index = readUint(r, s)
    if ((s = t[f + 188]!)) this.resourceScopeMask = flagsOf(resourceScopeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DlPortFunction extends Attributes {
  declare hwAddr?: string
  declare state?: PortFnState | number
  declare opstate?: PortFnOpstate | number
  declare caps?: { value: Flags<PortFnAttrCap>; selector: Flags<PortFnAttrCap> }
  declare devlink?: Devlink
  declare maxIoEqs?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.hwAddr = readLladdr(r, s)
    if ((s = t[f + 5]!)) this.state = nameOf(portFnStateNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.opstate = nameOf(portFnOpstateNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.caps = readBitfield32(r, s, portFnAttrCapNames)
    if ((s = t[f + 8]!) < 0) this.devlink = new Devlink(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.maxIoEqs = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DlAttrStats extends Attributes {
  declare statsRxPackets?: bigint
  declare statsRxBytes?: bigint
  declare statsRxDropped?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.statsRxPackets = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.statsRxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.statsRxDropped = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DlTrapMetadata extends Attributes {
  declare trapMetadataTypeInPort?: true
  declare trapMetadataTypeFaCookie?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.trapMetadataTypeInPort = true
    if (t[f + 5]) this.trapMetadataTypeFaCookie = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DlSelftestId extends Attributes {
  declare flash?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.flash = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DlRateTcBws extends Attributes {
  declare index?: number
  declare bw?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint8(s)
    if ((s = t[f + 5]!)) this.bw = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type ParamData = number | bigint | string | true | Uint8Array
export function paramDataValue(r: Reader, s: number): ParamData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 93) {
    case 0:
      return r.view.getUint8(r.tape[i + 1]!)
    case 1:
      return r.view.getUint16(r.tape[i + 1]!, r.littleEndian)
    case 2:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
    case 3:
      return r.view.getBigUint64(r.tape[i + 1]!, r.littleEndian)
    case 4:
      return readString(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return true
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type FmsgData = number | bigint | string | true | Uint8Array
export function fmsgDataValue(r: Reader, s: number): FmsgData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 99) {
    case 0:
      return r.view.getUint8(r.tape[i + 1]!)
    case 1:
      return r.view.getUint16(r.tape[i + 1]!, r.littleEndian)
    case 2:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
    case 3:
      return r.view.getBigUint64(r.tape[i + 1]!, r.littleEndian)
    case 4:
      return readString(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return true
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface DevlinkOperations {
  get: { request: Devlink; reply: Devlink; event: never; dump: true }
  set: { request: Devlink; reply: never; event: never; dump: false }
  new: { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  del: { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'port-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'port-set': { request: Devlink; reply: never; event: never; dump: false }
  'port-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'port-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'port-split': { request: Devlink; reply: never; event: never; dump: false }
  'port-unsplit': { request: Devlink; reply: never; event: never; dump: false }
  'sb-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'sb-set': { request: Devlink; reply: never; event: never; dump: false }
  'sb-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-pool-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'sb-pool-set': { request: Devlink; reply: never; event: never; dump: false }
  'sb-pool-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-pool-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-port-pool-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'sb-port-pool-set': { request: Devlink; reply: never; event: never; dump: false }
  'sb-port-pool-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-port-pool-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-tc-pool-bind-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'sb-tc-pool-bind-set': { request: Devlink; reply: never; event: never; dump: false }
  'sb-tc-pool-bind-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-tc-pool-bind-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'sb-occ-snapshot': { request: Devlink; reply: never; event: never; dump: false }
  'sb-occ-max-clear': { request: Devlink; reply: never; event: never; dump: false }
  'eswitch-get': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'eswitch-set': { request: Devlink; reply: never; event: never; dump: false }
  'dpipe-table-get': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'dpipe-entries-get': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'dpipe-headers-get': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'dpipe-table-counters-set': { request: Devlink; reply: never; event: never; dump: false }
  'resource-set': { request: Devlink; reply: never; event: never; dump: false }
  'resource-dump': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  reload: { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'param-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'param-set': { request: Devlink; reply: never; event: never; dump: false }
  'param-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'param-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'region-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'region-set': { request: Devlink; reply: never; event: never; dump: false }
  'region-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'region-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'region-read': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'port-param-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'port-param-set': { request: Devlink; reply: never; event: never; dump: false }
  'port-param-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'port-param-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'info-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'health-reporter-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'health-reporter-set': { request: Devlink; reply: never; event: never; dump: false }
  'health-reporter-recover': { request: Devlink; reply: never; event: never; dump: false }
  'health-reporter-diagnose': { request: Devlink; reply: never; event: never; dump: false }
  'health-reporter-dump-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'health-reporter-dump-clear': { request: Devlink; reply: never; event: never; dump: false }
  'flash-update': { request: Devlink; reply: never; event: never; dump: false }
  'flash-update-end': { request: never; reply: never; event: Devlink; dump: false }
  'flash-update-status': { request: never; reply: never; event: Devlink; dump: false }
  'trap-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'trap-set': { request: Devlink; reply: never; event: never; dump: false }
  'trap-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'trap-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'trap-group-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'trap-group-set': { request: Devlink; reply: never; event: never; dump: false }
  'trap-group-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'trap-group-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'trap-policer-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'trap-policer-set': { request: Devlink; reply: never; event: never; dump: false }
  'trap-policer-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'trap-policer-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'health-reporter-test': { request: Devlink; reply: never; event: never; dump: false }
  'rate-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'rate-set': { request: Devlink; reply: never; event: never; dump: false }
  'rate-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'rate-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'linecard-get': { request: Devlink; reply: Devlink; event: never; dump: true }
  'linecard-set': { request: Devlink; reply: never; event: never; dump: false }
  'linecard-new': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'linecard-del': { request: Devlink; reply: Devlink; event: Devlink; dump: false }
  'selftests-get': { request: Devlink; reply: Devlink; event: Devlink; dump: true }
  'selftests-run': { request: Devlink; reply: never; event: never; dump: false }
  'notify-filter-set': { request: Devlink; reply: never; event: never; dump: false }
}

export type DevlinkGroup = 'config'

export const devlinkFamily: Family<DevlinkOperations, DevlinkGroup> = {
  name: 'devlink',
  fingerprint,
  readers: {
    get: Devlink,
    set: Devlink,
    new: Devlink,
    del: Devlink,
    'port-get': Devlink,
    'port-set': Devlink,
    'port-new': Devlink,
    'port-del': Devlink,
    'port-split': Devlink,
    'port-unsplit': Devlink,
    'sb-get': Devlink,
    'sb-set': Devlink,
    'sb-new': Devlink,
    'sb-del': Devlink,
    'sb-pool-get': Devlink,
    'sb-pool-set': Devlink,
    'sb-pool-new': Devlink,
    'sb-pool-del': Devlink,
    'sb-port-pool-get': Devlink,
    'sb-port-pool-set': Devlink,
    'sb-port-pool-new': Devlink,
    'sb-port-pool-del': Devlink,
    'sb-tc-pool-bind-get': Devlink,
    'sb-tc-pool-bind-set': Devlink,
    'sb-tc-pool-bind-new': Devlink,
    'sb-tc-pool-bind-del': Devlink,
    'sb-occ-snapshot': Devlink,
    'sb-occ-max-clear': Devlink,
    'eswitch-get': Devlink,
    'eswitch-set': Devlink,
    'dpipe-table-get': Devlink,
    'dpipe-entries-get': Devlink,
    'dpipe-headers-get': Devlink,
    'dpipe-table-counters-set': Devlink,
    'resource-set': Devlink,
    'resource-dump': Devlink,
    reload: Devlink,
    'param-get': Devlink,
    'param-set': Devlink,
    'param-new': Devlink,
    'param-del': Devlink,
    'region-get': Devlink,
    'region-set': Devlink,
    'region-new': Devlink,
    'region-del': Devlink,
    'region-read': Devlink,
    'port-param-get': Devlink,
    'port-param-set': Devlink,
    'port-param-new': Devlink,
    'port-param-del': Devlink,
    'info-get': Devlink,
    'health-reporter-get': Devlink,
    'health-reporter-set': Devlink,
    'health-reporter-recover': Devlink,
    'health-reporter-diagnose': Devlink,
    'health-reporter-dump-get': Devlink,
    'health-reporter-dump-clear': Devlink,
    'flash-update': Devlink,
    'flash-update-end': Devlink,
    'flash-update-status': Devlink,
    'trap-get': Devlink,
    'trap-set': Devlink,
    'trap-new': Devlink,
    'trap-del': Devlink,
    'trap-group-get': Devlink,
    'trap-group-set': Devlink,
    'trap-group-new': Devlink,
    'trap-group-del': Devlink,
    'trap-policer-get': Devlink,
    'trap-policer-set': Devlink,
    'trap-policer-new': Devlink,
    'trap-policer-del': Devlink,
    'health-reporter-test': Devlink,
    'rate-get': Devlink,
    'rate-set': Devlink,
    'rate-new': Devlink,
    'rate-del': Devlink,
    'linecard-get': Devlink,
    'linecard-set': Devlink,
    'linecard-new': Devlink,
    'linecard-del': Devlink,
    'selftests-get': Devlink,
    'selftests-run': Devlink,
    'notify-filter-set': Devlink,
  },
  groups: {
    config: 0,
  },
}
