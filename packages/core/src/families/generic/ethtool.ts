// Generated from schema/generic/ethtool.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type UdpTunnelType = 'vxlan' | 'geneve' | 'vxlan-gpe'

export type HeaderFlags = 'compact-bitsets' | 'omit-reply' | 'stats'

export type ModuleFwFlashStatus = 'started' | 'in-progress' | 'completed' | 'error'

export type C33PseExtState = 
  | 'none' | 'error-condition' | 'mr-mps-valid' | 'mr-pse-enable' | 'option-detect-ted'
  | 'option-vport-lim' | 'ovld-detected' | 'pd-dll-power-type' | 'power-not-available' | 'short-detected'

export type PhyUpstreamType = 'mac' | 'phy'

export type TcpDataSplit = 'unknown' | 'disabled' | 'enabled'

export type HwtstampSource = 'netdev' | 'phylib'

export type PseEvent = 
  | 'pse-event-over-current' | 'pse-event-over-temp' | 'c33-pse-event-detection'
  | 'c33-pse-event-classification' | 'c33-pse-event-disconnection' | 'pse-event-over-budget'
  | 'pse-event-sw-pw-control-error'

export type InputXfrm = 'sym-xor' | 'sym-or-xor'

export type RxfhFields = 
  | 'l2da' | 'vlan' | 'l3-proto' | 'ip-src' | 'ip-dst' | 'l4-b-0-1' | 'l4-b-2-3' | 'gtp-teid' | 'ip6-fl'
  | 'discard'

export type StringsetName = 
  | 'test' | 'stats' | 'priv-flags' | 'ntuple-filters' | 'features' | 'rss-hash-funcs' | 'tunables'
  | 'phy-stats' | 'phy-tunables' | 'link-modes' | 'msg-classes' | 'wol-modes' | 'sof-timestamping'
  | 'ts-tx-types' | 'ts-rx-filters' | 'udp-tunnel-types' | 'stats-std' | 'stats-eth-phy' | 'stats-eth-mac'
  | 'stats-eth-ctrl' | 'stats-rmon' | 'stats-phy' | 'ts-flags'

export type Port = 'tp' | 'aui' | 'mii' | 'fibre' | 'bnc' | 'da' | 'none' | 'other'

export type Duplex = 'half' | 'full' | 'unknown'

export type Mdix = 'invalid' | 'mdi' | 'x' | 'auto'

export type Transceiver = 'internal' | 'external' | 'dummy1' | 'dummy2' | 'dummy3'

export type MasterSlaveCfg = 'unsupported' | 'unknown' | 'master-preferred' | 'slave-preferred' | 'master-force' | 'slave-force'

export type MasterSlaveState = 'unsupported' | 'unknown' | 'master' | 'slave' | 'err'

export type RateMatch = 'none' | 'pause' | 'crs' | 'open-loop'

export type LinkExtState = 
  | 'autoneg' | 'link-training-failure' | 'link-logical-mismatch' | 'bad-signal-integrity' | 'no-cable'
  | 'cable-issue' | 'eeprom-issue' | 'calibration-failure' | 'power-budget-exceeded' | 'overheat'
  | 'module' | 'otp-speed-violation' | 'bmc-request-down'

export type ExtSubstateAutoneg = 
  | 'no-partner-detected' | 'ack-not-received' | 'next-page-exchange-failed'
  | 'no-partner-detected-force-mode' | 'fec-mismatch-during-override' | 'no-hcd'

export type ExtSubstateLinkTraining = 
  | 'kr-frame-lock-not-acquired' | 'kr-link-inhibit-timeout' | 'kr-link-partner-did-not-set-receiver-ready'
  | 'remote-fault'

export type ExtSubstateLinkLogicalMismatch = 
  | 'pcs-did-not-acquire-block-lock' | 'pcs-did-not-acquire-am-lock' | 'pcs-did-not-get-align-status'
  | 'fc-fec-is-not-locked' | 'rs-fec-is-not-locked'

export type ExtSubstateBadSignalIntegrity = 'large-number-of-physical-errors' | 'unsupported-rate' | 'serdes-reference-clock-lost' | 'serdes-alos'

export type ExtSubstateCableIssue = 'unsupported-cable' | 'cable-test-failure'

export type ExtSubstateModule = 'cmis-not-ready'

export type MacStatsSrc = 'aggregate' | 'emac' | 'pmac'

export type ModulePowerModePolicy = 'high' | 'auto'

export type ModulePowerMode = 'low' | 'high'

export type PodlPseAdminState = 'unknown' | 'disabled' | 'enabled'

export type PodlPsePwDStatus = 'unknown' | 'disabled' | 'searching' | 'delivering' | 'sleep' | 'idle' | 'error'

export type C33PseAdminState = 'unknown' | 'disabled' | 'enabled'

export type C33PsePwDStatus = 'unknown' | 'disabled' | 'searching' | 'delivering' | 'test' | 'fault' | 'otherfault'

export type PseErrorCondition = 
  | 'non-existing-port' | 'undefined-port' | 'internal-hw-fault' | 'comm-error-after-force-on'
  | 'unknown-port-status' | 'host-crash-turn-off' | 'host-crash-force-shutdown' | 'config-change'
  | 'detected-over-temp'

export type PseMrMpsValid = 'detected-underload' | 'connection-open'

export type PseMrPseEnable = 'disable-pin-active'

export type PseOptionDetectTed = 'det-in-process' | 'connection-check-error'

export type PseOptionVportLim = 'high-voltage' | 'low-voltage' | 'voltage-injection'

export type PseOvldDetected = 'overload'

export type PsePowerNotAvailable = 
  | 'budget-exceeded' | 'port-pw-limit-exceeds-controller-budget' | 'pd-request-exceeds-port-limit'
  | 'hw-pw-limit'

export type PseShortDetected = 'short-condition'

export type MmVerifyStatus = 'unknown' | 'initial' | 'verifying' | 'succeeded' | 'failed' | 'disabled'

export type CableResultCode = 
  | 'unspec' | 'ok' | 'open' | 'same-short' | 'cross-short' | 'impedance-mismatch' | 'noise'
  | 'resolution-not-possible'

export type CablePair = 'a' | 'b' | 'c' | 'd'

export type CableSource = 'unspec' | 'tdr' | 'alcd'

export type CableTestStatus = 'unspec' | 'started' | 'completed'

export type StatsGroup = 'eth-phy' | 'eth-mac' | 'eth-ctrl' | 'rmon' | 'phy'

export type StatEthPhy = 'sym-err'

export type StatEthMac = 
  | 'tx-pkt' | 'single-col' | 'multi-col' | 'rx-pkt' | 'fcs-err' | 'align-err' | 'tx-bytes' | 'tx-defer'
  | 'late-col' | 'xs-col' | 'tx-int-err' | 'cs-err' | 'rx-bytes' | 'rx-int-err' | 'tx-mcast' | 'tx-bcast'
  | 'xs-defer' | 'rx-mcast' | 'rx-bcast' | 'ir-len-err' | 'oor-len' | 'too-long-err'

export type StatEthCtrl = 'tx' | 'rx' | 'rx-unsup'

export type StatRmon = 'undersize' | 'oversize' | 'frag' | 'jabber'

export type StatPhy = 'rx-pkts' | 'rx-bytes' | 'rx-errors' | 'tx-pkts' | 'tx-bytes' | 'tx-errors'

export interface Header extends Attributes {
  devIndex?: number
  devName?: string
  flags?: Flags<HeaderFlags>
  phyIndex?: number
}

export interface BitsetBit extends Attributes {
  index?: number
  name?: string
  value?: true
}

export interface BitsetBits extends Attributes {
  bit?: BitsetBit[]
}

export interface Bitset extends Attributes {
  nomask?: true
  size?: number
  bits?: BitsetBits
  value?: number[]
  mask?: number[]
}

export interface String extends Attributes {
  index?: number
  value?: string
}

export interface Strings extends Attributes {
  string?: String[]
}

export interface Stringset extends Attributes {
  id?: StringsetName | number
  count?: number
  strings?: Strings[]
}

export interface Stringsets extends Attributes {
  stringset?: Stringset[]
}

export interface Strset extends Attributes {
  header?: Header
  stringsets?: Stringsets
  countsOnly?: true
}

export interface Privflags extends Attributes {
  header?: Header
  flags?: Bitset
}

export interface Rings extends Attributes {
  header?: Header
  rxMax?: number
  rxMiniMax?: number
  rxJumboMax?: number
  txMax?: number
  rx?: number
  rxMini?: number
  rxJumbo?: number
  tx?: number
  rxBufLen?: number
  tcpDataSplit?: TcpDataSplit | number
  cqeSize?: number
  txPush?: number
  rxPush?: number
  txPushBufLen?: number
  txPushBufLenMax?: number
  hdsThresh?: number
  hdsThreshMax?: number
}

export interface MmStat extends Attributes {
  reassemblyErrors?: bigint
  smdErrors?: bigint
  reassemblyOk?: bigint
  rxFragCount?: bigint
  txFragCount?: bigint
  holdCount?: bigint
}

export interface Mm extends Attributes {
  header?: Header
  pmacEnabled?: number
  txEnabled?: number
  txActive?: number
  txMinFragSize?: number
  rxMinFragSize?: number
  verifyEnabled?: number
  verifyStatus?: MmVerifyStatus | number
  verifyTime?: number
  maxVerifyTime?: number
  stats?: MmStat
}

export interface Linkinfo extends Attributes {
  header?: Header
  port?: Port | number
  phyaddr?: number
  tpMdix?: Mdix | number
  tpMdixCtrl?: Mdix | number
  transceiver?: Transceiver | number
}

export interface Linkmodes extends Attributes {
  header?: Header
  autoneg?: number
  ours?: Bitset
  peer?: Bitset
  speed?: number
  duplex?: Duplex | number
  masterSlaveCfg?: MasterSlaveCfg | number
  masterSlaveState?: MasterSlaveState | number
  lanes?: number
  rateMatching?: RateMatch | number
}

export interface Linkstate extends Attributes {
  header?: Header
  link?: number
  sqi?: number
  sqiMax?: number
  extState?: LinkExtState | number
  extSubstate?: ExtSubstate
  extDownCnt?: number
}

export interface Debug extends Attributes {
  header?: Header
  msgmask?: Bitset
}

export interface Wol extends Attributes {
  header?: Header
  modes?: Bitset
  sopass?: Uint8Array
}

export interface Features extends Attributes {
  header?: Header
  hw?: Bitset
  wanted?: Bitset
  active?: Bitset
  nochange?: Bitset
}

export interface Channels extends Attributes {
  header?: Header
  rxMax?: number
  txMax?: number
  otherMax?: number
  combinedMax?: number
  rxCount?: number
  txCount?: number
  otherCount?: number
  combinedCount?: number
}

export interface IrqModeration extends Attributes {
  usec?: number
  pkts?: number
  comps?: number
}

export interface Profile extends Attributes {
  irqModeration?: IrqModeration[]
}

export interface Coalesce extends Attributes {
  header?: Header
  rxUsecs?: number
  rxMaxFrames?: number
  rxUsecsIrq?: number
  rxMaxFramesIrq?: number
  txUsecs?: number
  txMaxFrames?: number
  txUsecsIrq?: number
  txMaxFramesIrq?: number
  statsBlockUsecs?: number
  useAdaptiveRx?: number
  useAdaptiveTx?: number
  pktRateLow?: number
  rxUsecsLow?: number
  rxMaxFramesLow?: number
  txUsecsLow?: number
  txMaxFramesLow?: number
  pktRateHigh?: number
  rxUsecsHigh?: number
  rxMaxFramesHigh?: number
  txUsecsHigh?: number
  txMaxFramesHigh?: number
  rateSampleInterval?: number
  useCqeModeTx?: number
  useCqeModeRx?: number
  txAggrMaxBytes?: number
  txAggrMaxFrames?: number
  txAggrTimeUsecs?: number
  rxProfile?: Profile
  txProfile?: Profile
  rxCqeFrames?: number
  rxCqeNsecs?: number
}

export interface PauseStat extends Attributes {
  txFrames?: bigint
  rxFrames?: bigint
  txPauseStormEvents?: bigint
}

export interface Pause extends Attributes {
  header?: Header
  autoneg?: number
  rx?: number
  tx?: number
  stats?: PauseStat
  statsSrc?: MacStatsSrc | number
}

export interface Eee extends Attributes {
  header?: Header
  modesOurs?: Bitset
  modesPeer?: Bitset
  active?: number
  enabled?: number
  txLpiEnabled?: number
  txLpiTimer?: number
}

export interface TsStat extends Attributes {
  txPkts?: bigint
  txLost?: bigint
  txErr?: bigint
  txOnestepPktsUnconfirmed?: bigint
}

export interface TsHwtstampProvider extends Attributes {
  index?: number
  qualifier?: number
}

export interface Tsinfo extends Attributes {
  header?: Header
  timestamping?: Bitset
  txTypes?: Bitset
  rxFilters?: Bitset
  phcIndex?: number
  stats?: TsStat
  hwtstampProvider?: TsHwtstampProvider
  hwtstampSource?: HwtstampSource | number
  hwtstampPhyindex?: number
}

export interface CableResult extends Attributes {
  pair?: CablePair | number
  code?: CableResultCode | number
  src?: CableSource | number
}

export interface CableFaultLength extends Attributes {
  pair?: CablePair | number
  cm?: number
  src?: CableSource | number
}

export interface CableNest extends Attributes {
  result?: CableResult[]
  faultLength?: CableFaultLength[]
}

export interface CableTest extends Attributes {
  header?: Header
}

export interface CableTestNtf extends Attributes {
  header?: Header
  status?: CableTestStatus | number
  nest?: CableNest
}

export interface CableTestTdrCfg extends Attributes {
  first?: number
  last?: number
  step?: number
  pair?: CablePair | number
}

export interface CableTestTdrNtf extends Attributes {
  header?: Header
  status?: CableTestStatus | number
  nest?: CableTdrNest
}

export interface CableTestTdr extends Attributes {
  header?: Header
  cfg?: CableTestTdrCfg
}

export interface TunnelUdpEntry extends Attributes {
  port?: number
  type?: UdpTunnelType | number
}

export interface TunnelUdpTable extends Attributes {
  size?: number
  types?: Bitset
  entry?: TunnelUdpEntry[]
}

export interface TunnelUdp extends Attributes {
  table?: TunnelUdpTable[]
}

export interface TunnelInfo extends Attributes {
  header?: Header
  udpPorts?: TunnelUdp
}

export interface FecHist extends Attributes {
  binLow?: number
  binHigh?: number
  binVal?: bigint
  binValPerLane?: bigint[]
}

export interface FecStat extends Attributes {
  corrected?: bigint[]
  uncorr?: bigint[]
  corrBits?: bigint[]
  hist?: FecHist[]
}

export interface Fec extends Attributes {
  header?: Header
  modes?: Bitset
  auto?: number
  active?: number
  stats?: FecStat
}

export interface ModuleEeprom extends Attributes {
  header?: Header
  offset?: number
  length?: number
  page?: number
  bank?: number
  i2cAddress?: number
  data?: Uint8Array
}

export interface StatsGrp extends Attributes {
  id?: StatsGroup | number
  ssId?: StringsetName | number
  stat?: Stat[]
  histRx?: StatsGrpHist[]
  histTx?: StatsGrpHist[]
  histBktLow?: number
  histBktHi?: number
  histVal?: bigint
}

export interface StatsGrpHist extends Attributes {
  histBktLow?: number
  histBktHi?: number
  histVal?: bigint
}

export interface Stats extends Attributes {
  header?: Header
  groups?: Bitset
  grp?: StatsGrp[]
  src?: MacStatsSrc | number
}

export interface PhcVclocks extends Attributes {
  header?: Header
  num?: number
  index?: number[]
}

export interface Module extends Attributes {
  header?: Header
  powerModePolicy?: ModulePowerModePolicy | number
  powerMode?: ModulePowerMode | number
}

export interface C33PsePwLimit extends Attributes {
  min?: number
  max?: number
}

export interface Pse extends Attributes {
  header?: Header
  podlPseAdminState?: PodlPseAdminState | number
  podlPseAdminControl?: PodlPseAdminState | number
  podlPsePwDStatus?: PodlPsePwDStatus | number
  c33PseAdminState?: C33PseAdminState | number
  c33PseAdminControl?: C33PseAdminState | number
  c33PsePwDStatus?: C33PsePwDStatus | number
  c33PsePwClass?: number
  c33PseActualPw?: number
  c33PseExtState?: C33PseExtState | number
  c33PseExtSubstate?: PseExtSubstate
  c33PseAvailPwLimit?: number
  c33PsePwLimitRanges?: C33PsePwLimit[]
  psePwDId?: number
  psePrioMax?: number
  psePrio?: number
}

export interface Flow extends Attributes {
  ether?: Flags<RxfhFields, bigint>
  ip4?: Flags<RxfhFields, bigint>
  ip6?: Flags<RxfhFields, bigint>
  tcp4?: Flags<RxfhFields, bigint>
  tcp6?: Flags<RxfhFields, bigint>
  udp4?: Flags<RxfhFields, bigint>
  udp6?: Flags<RxfhFields, bigint>
  sctp4?: Flags<RxfhFields, bigint>
  sctp6?: Flags<RxfhFields, bigint>
  ah4?: Flags<RxfhFields, bigint>
  ah6?: Flags<RxfhFields, bigint>
  esp4?: Flags<RxfhFields, bigint>
  esp6?: Flags<RxfhFields, bigint>
  ahEsp4?: Flags<RxfhFields, bigint>
  ahEsp6?: Flags<RxfhFields, bigint>
  gtpu4?: Flags<RxfhFields, bigint>
  gtpu6?: Flags<RxfhFields, bigint>
  gtpc4?: Flags<RxfhFields, bigint>
  gtpc6?: Flags<RxfhFields, bigint>
  gtpcTeid4?: Flags<RxfhFields, bigint>
  gtpcTeid6?: Flags<RxfhFields, bigint>
  gtpuEh4?: Flags<RxfhFields, bigint>
  gtpuEh6?: Flags<RxfhFields, bigint>
  gtpuUl4?: Flags<RxfhFields, bigint>
  gtpuUl6?: Flags<RxfhFields, bigint>
  gtpuDl4?: Flags<RxfhFields, bigint>
  gtpuDl6?: Flags<RxfhFields, bigint>
}

export interface Rss extends Attributes {
  header?: Header
  context?: number
  hfunc?: number
  indir?: number[]
  hkey?: Uint8Array
  inputXfrm?: Flags<InputXfrm>
  startContext?: number
  flowHash?: Flow
}

export interface Plca extends Attributes {
  header?: Header
  version?: number
  enabled?: number
  status?: number
  nodeCnt?: number
  nodeId?: number
  toTmr?: number
  burstCnt?: number
  burstTmr?: number
}

export interface ModuleFwFlash extends Attributes {
  header?: Header
  fileName?: string
  password?: number
  status?: ModuleFwFlashStatus | number
  statusMsg?: string
  done?: bigint
  total?: bigint
}

export interface Phy extends Attributes {
  header?: Header
  index?: number
  drvname?: string
  name?: string
  upstreamType?: PhyUpstreamType | number
  upstreamIndex?: number
  upstreamSfpName?: string
  downstreamSfpName?: string
}

export interface Tsconfig extends Attributes {
  header?: Header
  hwtstampProvider?: TsHwtstampProvider
  txTypes?: Bitset
  rxFilters?: Bitset
  hwtstampFlags?: Bitset
}

export interface PseNtf extends Attributes {
  header?: Header
  events?: Flags<PseEvent, bigint>
}

export interface MseCapabilities extends Attributes {
  maxAverageMse?: bigint
  maxPeakMse?: bigint
  refreshRatePs?: bigint
  numSymbols?: bigint
}

export interface MseSnapshot extends Attributes {
  averageMse?: bigint
  peakMse?: bigint
  worstPeakMse?: bigint
}

export interface Mse extends Attributes {
  header?: Header
  capabilities?: MseCapabilities
  channelA?: MseSnapshot
  channelB?: MseSnapshot
  channelC?: MseSnapshot
  channelD?: MseSnapshot
  worstChannel?: MseSnapshot
  link?: MseSnapshot
}

export interface CableAmplitude extends Attributes {
  pair?: CablePair | number
  mv?: number
}

export interface CablePulse extends Attributes {
  mv?: number
}

export interface CableStep extends Attributes {
  firstDistance?: number
  lastDistance?: number
  stepDistance?: number
}

export interface CableTdrNest extends Attributes {
  step?: CableStep[]
  amplitude?: CableAmplitude[]
  pulse?: CablePulse[]
}

export type ExtSubstate = ExtSubstateAutoneg | number | ExtSubstateLinkTraining | number | ExtSubstateLinkLogicalMismatch | number | ExtSubstateBadSignalIntegrity | number | ExtSubstateCableIssue | number | ExtSubstateModule | number | number

export interface ExtSubstateCases {
  autoneg: ExtSubstateAutoneg | number
  'link-training-failure': ExtSubstateLinkTraining | number
  'link-logical-mismatch': ExtSubstateLinkLogicalMismatch | number
  'bad-signal-integrity': ExtSubstateBadSignalIntegrity | number
  'cable-issue': ExtSubstateCableIssue | number
  module: ExtSubstateModule | number
}

export type PseExtSubstate = PseErrorCondition | number | PseMrMpsValid | number | PseMrPseEnable | number | PseOptionDetectTed | number | PseOptionVportLim | number | PseOvldDetected | number | PsePowerNotAvailable | number | PseShortDetected | number | number

export interface PseExtSubstateCases {
  'error-condition': PseErrorCondition | number
  'mr-mps-valid': PseMrMpsValid | number
  'mr-pse-enable': PseMrPseEnable | number
  'option-detect-ted': PseOptionDetectTed | number
  'option-vport-lim': PseOptionVportLim | number
  'ovld-detected': PseOvldDetected | number
  'power-not-available': PsePowerNotAvailable | number
  'short-detected': PseShortDetected | number
}

export type Stat = Record<string, bigint> | Uint8Array

export interface StatCases {
  'eth-phy': Record<string, bigint>
  'eth-mac': Record<string, bigint>
  'eth-ctrl': Record<string, bigint>
  rmon: Record<string, bigint>
  phy: Record<string, bigint>
}

export interface EthtoolOperations {
  'strset-get': { request: Strset; reply: Strset; event: Strset; dump: true }
  'linkinfo-get': { request: Linkinfo; reply: Linkinfo; event: Linkinfo; dump: true }
  'linkinfo-set': { request: Linkinfo; reply: never; event: never; dump: false }
  'linkinfo-ntf': { request: never; reply: never; event: Linkinfo; dump: false }
  'linkmodes-get': { request: Linkmodes; reply: Linkmodes; event: Linkmodes; dump: true }
  'linkmodes-set': { request: Linkmodes; reply: never; event: never; dump: false }
  'linkmodes-ntf': { request: never; reply: never; event: Linkmodes; dump: false }
  'linkstate-get': { request: Linkstate; reply: Linkstate; event: Linkstate; dump: true }
  'debug-get': { request: Debug; reply: Debug; event: Debug; dump: true }
  'debug-set': { request: Debug; reply: never; event: never; dump: false }
  'debug-ntf': { request: never; reply: never; event: Debug; dump: false }
  'wol-get': { request: Wol; reply: Wol; event: Wol; dump: true }
  'wol-set': { request: Wol; reply: never; event: never; dump: false }
  'wol-ntf': { request: never; reply: never; event: Wol; dump: false }
  'features-get': { request: Features; reply: Features; event: Features; dump: true }
  'features-set': { request: Features; reply: Features; event: Features; dump: false }
  'features-ntf': { request: never; reply: never; event: Features; dump: false }
  'privflags-get': { request: Privflags; reply: Privflags; event: Privflags; dump: true }
  'privflags-set': { request: Privflags; reply: never; event: never; dump: false }
  'privflags-ntf': { request: never; reply: never; event: Privflags; dump: false }
  'rings-get': { request: Rings; reply: Rings; event: Rings; dump: true }
  'rings-set': { request: Rings; reply: never; event: never; dump: false }
  'rings-ntf': { request: never; reply: never; event: Rings; dump: false }
  'channels-get': { request: Channels; reply: Channels; event: Channels; dump: true }
  'channels-set': { request: Channels; reply: never; event: never; dump: false }
  'channels-ntf': { request: never; reply: never; event: Channels; dump: false }
  'coalesce-get': { request: Coalesce; reply: Coalesce; event: Coalesce; dump: true }
  'coalesce-set': { request: Coalesce; reply: never; event: never; dump: false }
  'coalesce-ntf': { request: never; reply: never; event: Coalesce; dump: false }
  'pause-get': { request: Pause; reply: Pause; event: Pause; dump: true }
  'pause-set': { request: Pause; reply: never; event: never; dump: false }
  'pause-ntf': { request: never; reply: never; event: Pause; dump: false }
  'eee-get': { request: Eee; reply: Eee; event: Eee; dump: true }
  'eee-set': { request: Eee; reply: never; event: never; dump: false }
  'eee-ntf': { request: never; reply: never; event: Eee; dump: false }
  'tsinfo-get': { request: Tsinfo; reply: Tsinfo; event: Tsinfo; dump: true }
  'cable-test-act': { request: CableTest; reply: never; event: never; dump: false }
  'cable-test-ntf': { request: never; reply: never; event: CableTestNtf; dump: false }
  'cable-test-tdr-act': { request: CableTestTdr; reply: never; event: never; dump: false }
  'cable-test-tdr-ntf': { request: never; reply: never; event: CableTestTdrNtf; dump: false }
  'tunnel-info-get': { request: TunnelInfo; reply: TunnelInfo; event: TunnelInfo; dump: true }
  'fec-get': { request: Fec; reply: Fec; event: Fec; dump: true }
  'fec-set': { request: Fec; reply: never; event: never; dump: false }
  'fec-ntf': { request: never; reply: never; event: Fec; dump: false }
  'module-eeprom-get': { request: ModuleEeprom; reply: ModuleEeprom; event: ModuleEeprom; dump: true }
  'stats-get': { request: Stats; reply: Stats; event: Stats; dump: true }
  'phc-vclocks-get': { request: PhcVclocks; reply: PhcVclocks; event: PhcVclocks; dump: true }
  'module-get': { request: Module; reply: Module; event: Module; dump: true }
  'module-set': { request: Module; reply: never; event: never; dump: false }
  'module-ntf': { request: never; reply: never; event: Module; dump: false }
  'pse-get': { request: Pse; reply: Pse; event: Pse; dump: true }
  'pse-set': { request: Pse; reply: never; event: never; dump: false }
  'rss-get': { request: Rss; reply: Rss; event: Rss; dump: true }
  'plca-get-cfg': { request: Plca; reply: Plca; event: Plca; dump: true }
  'plca-set-cfg': { request: Plca; reply: never; event: never; dump: false }
  'plca-get-status': { request: Plca; reply: Plca; event: Plca; dump: true }
  'plca-ntf': { request: never; reply: never; event: Plca; dump: false }
  'mm-get': { request: Mm; reply: Mm; event: Mm; dump: true }
  'mm-set': { request: Mm; reply: never; event: never; dump: false }
  'mm-ntf': { request: never; reply: never; event: Mm; dump: false }
  'module-fw-flash-act': { request: ModuleFwFlash; reply: never; event: never; dump: false }
  'module-fw-flash-ntf': { request: never; reply: never; event: ModuleFwFlash; dump: false }
  'phy-get': { request: Phy; reply: Phy; event: Phy; dump: true }
  'phy-ntf': { request: never; reply: never; event: Phy; dump: false }
  'tsconfig-get': { request: Tsconfig; reply: Tsconfig; event: Tsconfig; dump: true }
  'tsconfig-set': { request: Tsconfig; reply: Tsconfig; event: Tsconfig; dump: false }
  'pse-ntf': { request: never; reply: never; event: PseNtf; dump: false }
  'rss-set': { request: Rss; reply: never; event: never; dump: false }
  'rss-ntf': { request: never; reply: never; event: Rss; dump: false }
  'rss-create-act': { request: Rss; reply: Rss; event: Rss; dump: false }
  'rss-create-ntf': { request: never; reply: never; event: Rss; dump: false }
  'rss-delete-act': { request: Rss; reply: never; event: never; dump: false }
  'rss-delete-ntf': { request: never; reply: never; event: Rss; dump: false }
  'mse-get': { request: Mse; reply: Mse; event: Mse; dump: true }
}

export type EthtoolGroup = 'monitor'

export const ethtoolFamily: Family<EthtoolOperations, EthtoolGroup> = {
  name: 'ethtool',
  fingerprint,
  readers: {},
  groups: {
    monitor: 0,
  },
}
