// Generated from schema/generic/devlink.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type SbPoolType = 'ingress' | 'egress'

export type PortType = 'notset' | 'auto' | 'eth' | 'ib'

export type PortFlavour = 'physical' | 'cpu' | 'dsa' | 'pci-pf' | 'pci-vf' | 'virtual' | 'unused' | 'pci-sf'

export type PortFnState = 'inactive' | 'active'

export type PortFnOpstate = 'detached' | 'attached'

export type PortFnAttrCap = 'roce-bit' | 'migratable-bit' | 'ipsec-crypto-bit' | 'ipsec-packet-bit'

export type RateType = 'leaf' | 'node'

export type SbThresholdType = 'static' | 'dynamic'

export type EswitchMode = 'legacy' | 'switchdev' | 'switchdev-inactive'

export type EswitchInlineMode = 'none' | 'link' | 'network' | 'transport'

export type EswitchEncapMode = 'none' | 'basic'

export type DpipeHeaderId = 'ethernet' | 'ipv4' | 'ipv6'

export type DpipeMatchType = 'field-exact'

export type DpipeActionType = 'field-modify'

export type DpipeFieldMappingType = 'none' | 'ifindex'

export type ResourceUnit = 'entry'

export type ResourceScope = 'dev' | 'port'

export type ReloadAction = 'driver-reinit' | 'fw-activate'

export type ReloadLimitFlags = 'unspec' | 'no-reset'

export type ReloadActionFlags = 'driver-reinit' | 'fw-activate'

export type ParamCmode = 'runtime' | 'driverinit' | 'permanent'

export type FlashOverwrite = 'settings-bit' | 'identifiers-bit'

export type TrapAction = 'drop' | 'trap' | 'mirror'

export type TrapType = 'drop' | 'exception' | 'control'

export type VarAttrType = 'u8' | 'u16' | 'u32' | 'u64' | 'string' | 'flag' | 'nul-string' | 'binary' | 'u64-array'

export interface Devlink extends Attributes {
  busName?: string
  devName?: string
  portIndex?: number
  portType?: PortType | number
  portDesiredType?: number
  portNetdevIfindex?: number
  portNetdevName?: string
  portIbdevName?: string
  portSplitCount?: number
  portSplitGroup?: number
  sbIndex?: number
  sbSize?: number
  sbIngressPoolCount?: number
  sbEgressPoolCount?: number
  sbIngressTcCount?: number
  sbEgressTcCount?: number
  sbPoolIndex?: number
  sbPoolType?: SbPoolType | number
  sbPoolSize?: number
  sbPoolThresholdType?: SbThresholdType | number
  sbThreshold?: number
  sbTcIndex?: number
  sbOccCur?: number
  sbOccMax?: number
  eswitchMode?: EswitchMode | number
  eswitchInlineMode?: EswitchInlineMode | number
  dpipeTables?: Devlink
  dpipeTable?: Devlink[]
  dpipeTableName?: string
  dpipeTableSize?: bigint
  dpipeTableMatches?: Devlink
  dpipeTableActions?: Devlink
  dpipeTableCountersEnabled?: number
  dpipeEntries?: Devlink
  dpipeEntry?: Devlink[]
  dpipeEntryIndex?: bigint
  dpipeEntryMatchValues?: Devlink
  dpipeEntryActionValues?: Devlink
  dpipeEntryCounter?: bigint
  dpipeMatch?: Devlink[]
  dpipeMatchValue?: Devlink[]
  dpipeMatchType?: DpipeMatchType | number
  dpipeAction?: Devlink[]
  dpipeActionValue?: Devlink[]
  dpipeActionType?: DpipeActionType | number
  dpipeValue?: Uint8Array
  dpipeValueMask?: Uint8Array
  dpipeValueMapping?: number
  dpipeHeaders?: Devlink
  dpipeHeader?: Devlink[]
  dpipeHeaderName?: string
  dpipeHeaderId?: DpipeHeaderId | number
  dpipeHeaderFields?: Devlink
  dpipeHeaderGlobal?: number
  dpipeHeaderIndex?: number
  dpipeField?: Devlink[]
  dpipeFieldName?: string
  dpipeFieldId?: number
  dpipeFieldBitwidth?: number
  dpipeFieldMappingType?: DpipeFieldMappingType | number
  eswitchEncapMode?: EswitchEncapMode | number
  resourceList?: Devlink
  resource?: Devlink[]
  resourceName?: string
  resourceId?: bigint
  resourceSize?: bigint
  resourceSizeNew?: bigint
  resourceSizeValid?: number
  resourceSizeMin?: bigint
  resourceSizeMax?: bigint
  resourceSizeGran?: bigint
  resourceUnit?: ResourceUnit | number
  resourceOcc?: bigint
  dpipeTableResourceId?: bigint
  dpipeTableResourceUnits?: bigint
  portFlavour?: PortFlavour | number
  portNumber?: number
  portSplitSubportNumber?: number
  param?: Devlink
  paramName?: string
  paramGeneric?: true
  paramType?: VarAttrType | number
  paramValuesList?: Devlink
  paramValue?: Devlink[]
  paramValueData?: ParamData
  paramValueCmode?: ParamCmode | number
  regionName?: string
  regionSize?: bigint
  regionSnapshots?: Devlink
  regionSnapshot?: Devlink[]
  regionSnapshotId?: number
  regionChunks?: Devlink
  regionChunk?: Devlink[]
  regionChunkData?: Uint8Array
  regionChunkAddr?: bigint
  regionChunkLen?: bigint
  infoDriverName?: string
  infoSerialNumber?: string
  infoVersionFixed?: Devlink[]
  infoVersionRunning?: Devlink[]
  infoVersionStored?: Devlink[]
  infoVersionName?: string
  infoVersionValue?: string
  sbPoolCellSize?: number
  fmsg?: Devlink
  fmsgObjNestStart?: true
  fmsgPairNestStart?: true
  fmsgArrNestStart?: true
  fmsgNestEnd?: true
  fmsgObjName?: string
  fmsgObjValueType?: VarAttrType | number
  fmsgObjValueData?: FmsgData
  healthReporter?: Devlink
  healthReporterName?: string
  healthReporterState?: number
  healthReporterErrCount?: bigint
  healthReporterRecoverCount?: bigint
  healthReporterDumpTs?: bigint
  healthReporterGracefulPeriod?: bigint
  healthReporterAutoRecover?: number
  flashUpdateFileName?: string
  flashUpdateComponent?: string
  flashUpdateStatusMsg?: string
  flashUpdateStatusDone?: bigint
  flashUpdateStatusTotal?: bigint
  portPciPfNumber?: number
  portPciVfNumber?: number
  stats?: DlAttrStats
  trapName?: string
  trapAction?: TrapAction | number
  trapType?: TrapType | number
  trapGeneric?: true
  trapMetadata?: DlTrapMetadata
  trapGroupName?: string
  reloadFailed?: number
  healthReporterDumpTsNs?: bigint
  netnsFd?: number
  netnsPid?: number
  netnsId?: number
  healthReporterAutoDump?: number
  trapPolicerId?: number
  trapPolicerRate?: bigint
  trapPolicerBurst?: bigint
  portFunction?: DlPortFunction
  infoBoardSerialNumber?: string
  portLanes?: number
  portSplittable?: number
  portExternal?: number
  portControllerNumber?: number
  flashUpdateStatusTimeout?: bigint
  flashUpdateOverwriteMask?: { value: Flags<FlashOverwrite>; selector: Flags<FlashOverwrite> }
  reloadAction?: ReloadAction | number
  reloadActionsPerformed?: { value: Flags<ReloadActionFlags>; selector: Flags<ReloadActionFlags> }
  reloadLimits?: { value: Flags<ReloadLimitFlags>; selector: Flags<ReloadLimitFlags> }
  devStats?: Devlink
  reloadStats?: Devlink
  reloadStatsEntry?: Devlink[]
  reloadStatsLimit?: number
  reloadStatsValue?: number
  remoteReloadStats?: Devlink
  reloadActionInfo?: Devlink[]
  reloadActionStats?: Devlink[]
  portPciSfNumber?: number
  rateType?: RateType | number
  rateTxShare?: bigint
  rateTxMax?: bigint
  rateNodeName?: string
  rateParentNodeName?: string
  regionMaxSnapshots?: number
  linecardIndex?: number
  linecardState?: number
  linecardType?: string[]
  linecardSupportedTypes?: Devlink
  nestedDevlink?: Devlink
  selftests?: DlSelftestId
  rateTxPriority?: number
  rateTxWeight?: number
  regionDirect?: true
  rateTcBws?: DlRateTcBws[]
  healthReporterBurstPeriod?: bigint
  paramValueDefault?: ParamData
  paramResetDefault?: true
  index?: bigint
  resourceScopeMask?: Flags<ResourceScope>
}

export interface DlPortFunction extends Attributes {
  hwAddr?: string
  state?: PortFnState | number
  opstate?: PortFnOpstate | number
  caps?: { value: Flags<PortFnAttrCap>; selector: Flags<PortFnAttrCap> }
  devlink?: Devlink
  maxIoEqs?: number
}

export interface DlAttrStats extends Attributes {
  statsRxPackets?: bigint
  statsRxBytes?: bigint
  statsRxDropped?: bigint
}

export interface DlTrapMetadata extends Attributes {
  trapMetadataTypeInPort?: true
  trapMetadataTypeFaCookie?: true
}

export interface DlSelftestId extends Attributes {
  flash?: true
}

export interface DlRateTcBws extends Attributes {
  index?: number
  bw?: number
}

export type ParamData = number | bigint | string | true | Uint8Array

export interface ParamDataCases {
  u8: number
  u16: number
  u32: number
  u64: bigint
  string: string
  flag: true
  'nul-string': string
}

export type FmsgData = number | bigint | string | true | Uint8Array

export interface FmsgDataCases {
  u8: number
  u16: number
  u32: number
  u64: bigint
  string: string
  flag: true
  'nul-string': string
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
  readers: {},
  groups: {
    config: 0,
  },
}
