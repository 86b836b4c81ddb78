// Generated from schema/generic/nl80211.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { FrameType, ManagementFrame, ReasonCode, StatusCode, WirelessFrame } from './ieee80211-frames.js'
import type {
  EhtCapabilities,
  EhtMacCapabilities,
  EhtMcsSet,
  EhtPhyCapabilities,
  He6ghzCapabilityInfo,
  HeCapabilities,
  HeMacCapabilities,
  HeMcsSet,
  HePhyCapabilities,
  HtCapabilities,
  HtCapabilityInfo,
  HtMcsSet,
  LegacyRate,
  VhtCapabilities,
  VhtCapabilityInfo,
  VhtMcsSet,
} from './ieee80211-phy.js'
import type { Akm, Capabilities, ChannelRange, Cipher, Elements, ExtendedCapability } from './ieee80211.js'

export type BssParameter = 
  | 'bss-cts-prot' | 'bss-short-preamble' | 'bss-short-slot-time' | 'bss-basic-rates' | 'ap-isolate'
  | 'bss-ht-opmode' | 'p2p-ctwindow' | 'p2p-oppps'

export type ExtFeature = 
  | 'vht-ibss' | 'rrm' | 'mu-mimo-air-sniffer' | 'scan-start-time' | 'bss-parent-tsf' | 'set-scan-dwell'
  | 'beacon-rate-legacy' | 'beacon-rate-ht' | 'beacon-rate-vht' | 'fils-sta' | 'mgmt-tx-random-ta'
  | 'mgmt-tx-random-ta-connected' | 'sched-scan-relative-rssi' | 'cqm-rssi-list' | 'fils-sk-offload'
  | '4way-handshake-sta-psk' | '4way-handshake-sta-1x' | 'fils-max-channel-time'
  | 'accept-bcast-probe-resp' | 'oce-probe-req-high-tx-rate' | 'oce-probe-req-deferral-suppression'
  | 'mfp-optional' | 'low-span-scan' | 'low-power-scan' | 'high-accuracy-scan' | 'dfs-offload'
  | 'control-port-over-nl80211' | 'ack-signal-support' | 'txqs' | 'scan-random-sn'
  | 'scan-min-preq-content' | 'can-replace-ptk0' | 'enable-ftm-responder' | 'airtime-fairness'
  | 'ap-pmksa-caching' | 'sched-scan-band-specific-rssi-thold' | 'ext-key-id' | 'sta-tx-pwr'
  | 'sae-offload' | 'vlan-offload' | 'aql' | 'beacon-protection' | 'control-port-no-preauth'
  | 'protected-twt' | 'del-ibss-sta' | 'multicast-registrations' | 'beacon-protection-client'
  | 'scan-freq-khz' | 'control-port-over-nl80211-tx-status' | 'operating-channel-validation'
  | '4way-handshake-ap-psk' | 'sae-offload-ap' | 'fils-discovery' | 'unsol-bcast-probe-resp'
  | 'beacon-rate-he' | 'secure-ltf' | 'secure-rtt' | 'prot-range-nego-and-measure' | 'bss-color'
  | 'fils-crypto-offload' | 'radar-background' | 'powered-addr-change' | 'punct' | 'secure-nan'
  | 'auth-and-deauth-random-ta' | 'owe-offload' | 'owe-offload-ap' | 'dfs-concurrent' | 'spp-amsdu-support'
  | 'beacon-rate-eht' | 'eppke' | 'assoc-frame-encryption' | 'ieee8021x-auth' | 'roc-addr-filter'
  | 'set-key-ltf-seed'

export type Iftype = 
  | 'unspecified' | 'adhoc' | 'station' | 'ap' | 'ap-vlan' | 'wds' | 'monitor' | 'mesh-point'
  | 'p2p-client' | 'p2p-go' | 'p2p-device' | 'ocb' | 'nan' | 'nan-data' | 'pd'

export type PlinkAction = 'no-action' | 'open' | 'block'

export type PlinkState = 'listen' | 'opn-snt' | 'opn-rcvd' | 'cnf-rcvd' | 'estab' | 'holding' | 'blocked'

export type ChannelType = 'no-ht' | 'ht20' | 'ht40minus' | 'ht40plus'

export type ChannelWidth = '20-noht' | '20' | '40' | '80' | '80p80' | '160' | '5' | '10' | '1' | '2' | '4' | '8' | '16' | '320'

export type ScanWidth = '20' | '10' | '5' | '1' | '2'

export type RegInitiator = 'core' | 'user' | 'driver' | 'country-ie'

export type RegType = 'country' | 'world' | 'custom-world' | 'intersection'

export type DfsRegion = 'unset' | 'fcc' | 'etsi' | 'jp'

export type UserRegHint = 'user' | 'cell-base' | 'indoor'

export type RuleFlags = 
  | 'no-ofdm' | 'no-cck' | 'no-indoor' | 'no-outdoor' | 'dfs' | 'ptp-only' | 'ptmp-only' | 'no-ir'
  | 'auto-bw' | 'ir-concurrent' | 'no-ht40minus' | 'no-ht40plus' | 'no-80mhz' | 'no-160mhz' | 'no-he'
  | 'no-320mhz' | 'no-eht' | 'psd' | 'dfs-concurrent' | 'no-6ghz-vlp-client' | 'no-6ghz-afc-client'
  | 'allow-6ghz-vlp-ap' | 'allow-20mhz-activity' | 'no-uhr'

export type AuthType = 
  | 'open-system' | 'shared-key' | 'ft' | 'network-eap' | 'sae' | 'fils-sk' | 'fils-sk-pfs' | 'fils-pk'
  | 'eppke' | 'ieee8021x' | 'automatic'

export type KeyType = 'group' | 'pairwise' | 'peerkey'

export type KeyMode = 'rx-tx' | 'no-tx' | 'set-tx'

export type Mfp = 'no' | 'required' | 'optional'

export type WpaVersions = '1' | '2' | '3'

export type StationFlagsFlag = 
  | 'authorized' | 'short-preamble' | 'wme' | 'mfp' | 'authenticated' | 'tdls-peer' | 'associated'
  | 'spp-amsdu'

export type P2pPs = 'unsupported' | 'supported'

export type MeshPowerMode = 'unknown' | 'active' | 'light-sleep' | 'deep-sleep'

export type Ac = 'vo' | 'vi' | 'be' | 'bk'

export type BandName = '2ghz' | '5ghz' | '60ghz' | '6ghz' | 's1ghz' | 'lc'

export type Bands = '2ghz' | '5ghz' | '60ghz' | '6ghz' | 's1ghz' | 'lc'

export type PsState = 'disabled' | 'enabled'

export type TxPowerSetting = 'automatic' | 'limited' | 'fixed'

export type BssStatus = 'authenticated' | 'associated' | 'ibss-joined'

export type UseFor = 'normal' | 'mld-link'

export type CannotUse = 'nstr-nonprimary' | '6ghz-pwr-mismatch'

export type HiddenSsid = 'not-in-use' | 'zero-len' | 'zero-contents'

export type TdlsOperation = 'discovery-req' | 'setup' | 'teardown' | 'enable-link' | 'disable-link'

export type FeatureFlags = 
  | 'sk-tx-status' | 'ht-ibss' | 'inactivity-timer' | 'cell-base-reg-hints' | 'p2p-device-needs-channel'
  | 'sae' | 'low-priority-scan' | 'scan-flush' | 'ap-scan' | 'vif-txpower' | 'need-obss-scan'
  | 'p2p-go-ctwin' | 'p2p-go-oppps' | 'advertise-chan-limits' | 'full-ap-client-state' | 'userspace-mpm'
  | 'active-monitor' | 'ap-mode-chan-width-change' | 'ds-param-set-ie-in-probes' | 'wfa-tpc-ie-in-probes'
  | 'quiet' | 'tx-power-insertion' | 'ackto-estimation' | 'static-smps' | 'dynamic-smps'
  | 'supports-wmm-admission' | 'mac-on-create' | 'tdls-channel-switch' | 'scan-random-mac-addr'
  | 'sched-scan-random-mac-addr' | 'nd-random-mac-addr'

export type ProbeRespOffload = 'wps' | 'wps2' | 'p2p' | '80211u'

export type ConnectFailedReason = 'max-clients' | 'blocked-client'

export type TimeoutReason = 'unspecified' | 'scan' | 'auth' | 'assoc'

export type ScanFlags = 
  | 'low-priority' | 'flush' | 'ap' | 'random-addr' | 'fils-max-channel-time' | 'accept-bcast-probe-resp'
  | 'oce-probe-req-high-tx-rate' | 'oce-probe-req-deferral-suppression' | 'low-span' | 'low-power'
  | 'high-accuracy' | 'random-sn' | 'min-preq-content' | 'freq-khz' | 'colocated-6ghz'

export type AclPolicy = 'accept-unless-listed' | 'deny-unless-listed'

export type SmpsMode = 'off' | 'static' | 'dynamic'

export type RadarEvent = 'detected' | 'cac-finished' | 'cac-aborted' | 'nop-finished' | 'pre-cac-expired' | 'cac-started'

export type DfsState = 'usable' | 'unavailable' | 'available'

export type ProtocolFeatures = 'split-wiphy-dump'

export type CriticalProtocol = 'unspec' | 'dhcp' | 'eapol' | 'apipa'

export type RxmgmtFlags = 'answered' | 'external-auth'

export type TdlsPeerCapability = 'ht' | 'vht' | 'wmm' | 'he'

export type MpathFlags = 'active' | 'resolving' | 'sn-valid' | 'fixed' | 'resolved'

export type NanFunctionType = 'publish' | 'subscribe' | 'follow-up'

export type NanPublishType = 'solicited-publish' | 'unsolicited-publish'

export type NanTermReason = 'user-request' | 'ttl-expired' | 'error'

export type ExternalAuthAction = 'start' | 'abort'

export type Preamble = 'legacy' | 'ht' | 'vht' | 'dmg' | 'he'

export type Preambles = 'legacy' | 'ht' | 'vht' | 'dmg' | 'he'

export type ChannelWidths = '20-noht' | '20' | '40' | '80' | '80p80' | '160' | '5' | '10' | '1' | '2' | '4' | '8' | '16' | '320'

export type MeasurementStatus = 'success' | 'refused' | 'timeout' | 'failure'

export type FtmFailure = 
  | 'unspecified' | 'no-response' | 'rejected' | 'wrong-channel' | 'peer-not-capable' | 'invalid-timestamp'
  | 'peer-busy' | 'bad-changed-params'

export type SaePwe = 'unspecified' | 'hunt-and-peck' | 'hash-to-element' | 'both'

export type SarType = 'power'

export type ApSettings = 'external-auth-support' | 'sa-query-offload-support'

export type CqmThresholdEvent = 'rssi-threshold-event-low' | 'rssi-threshold-event-high' | 'rssi-beacon-loss-event'

export type CoalesceCondition = 'match' | 'no-match'

export type TidSetting = 'enable' | 'disable'

export type TxRateSetting = 'automatic' | 'limited' | 'fixed'

export type HeGi = '0-8' | '1-6' | '3-2'

export type HeRu = '26' | '52' | '106' | '242' | '484' | '996' | '2x996'

export type EhtGi = '0-8' | '1-6' | '3-2'

export type EhtRu = 
  | '26' | '52' | '52p26' | '106' | '106p26' | '242' | '484' | '484p242' | '996' | '996p484'
  | '996p484p242' | '2x996' | '2x996p484' | '3x996' | '3x996p484' | '4x996'

export type TxrateGi = 'default-gi' | 'force-sgi' | 'force-lgi'

export type HeLtf = '1xltf' | '2xltf' | '4xltf'

export type EhtLtf = '1xltf' | '2xltf' | '4xltf' | '6xltf' | '8xltf'

export interface StationFlagUpdate extends Struct {
  mask: Flags<StationFlagsFlag>
  set: Flags<StationFlagsFlag>
}

export interface PatternSupport extends Struct {
  maxPatterns: number
  minPatternLen: number
  maxPatternLen: number
  maxPktOffset: number
}

export interface CoalesceSupport extends Struct {
  maxRules: number
  pat: PatternSupport
  maxDelay: number
}

export interface VendorCommand extends Struct {
  vendorId: number
  subcmd: number
}

export interface RssiAdjust extends Struct {
  band: BandName | number
  delta: number
}

export interface TcpSequence extends Struct {
  start: number
  offset: number
  len: number
}

export interface TcpToken extends Struct {
  offset: number
  len: number
  tokenStream: Uint8Array
}

export interface TcpTokenFeature extends Struct {
  minLen: number
  maxLen: number
  bufsize: number
}

export interface Nl80211 extends Attributes {
  wiphy?: number
  wiphyName?: string
  ifindex?: number
  ifname?: string
  iftype?: Iftype | number
  mac?: string
  keyData?: Uint8Array
  keyIdx?: number
  keyCipher?: Cipher | number
  keySeq?: Uint8Array
  keyDefault?: true
  beaconInterval?: number
  dtimPeriod?: number
  beaconHead?: ManagementFrame
  beaconTail?: Elements
  staAid?: number
  staFlags?: StationFlags
  staListenInterval?: number
  staSupportedRates?: LegacyRate[]
  staVlan?: number
  staInfo?: StationInfo
  wiphyBands?: Record<string, Band>
  mntrFlags?: MonitorFlags
  meshId?: string
  staPlinkAction?: PlinkAction | number
  mpathNextHop?: string
  mpathInfo?: MpathInfo
  bssCtsProt?: number
  bssShortPreamble?: number
  bssShortSlotTime?: number
  htCapability?: HtCapabilities
  supportedIftypes?: Iftypes
  regAlpha2?: string
  regRules?: RegRule[]
  meshConfig?: MeshConfig
  bssBasicRates?: LegacyRate[]
  wiphyTxqParams?: TxqParams[]
  wiphyFreq?: number
  wiphyChannelType?: ChannelType | number
  keyDefaultMgmt?: true
  mgmtSubtype?: number
  ie?: Elements
  maxNumScanSsids?: number
  scanFrequencies?: number[]
  scanSsids?: string[]
  generation?: number
  bss?: Bss
  regInitiator?: RegInitiator | number
  regType?: RegType | number
  supportedCommands?: number[]
  frame?: Frame
  ssid?: string
  authType?: AuthType | number
  reasonCode?: ReasonCode | number
  keyType?: KeyType | number
  maxScanIeLen?: number
  cipherSuites?: (Cipher | number)[]
  freqBefore?: Frequency
  freqAfter?: Frequency
  freqFixed?: true
  wiphyRetryShort?: number
  wiphyRetryLong?: number
  wiphyFragThreshold?: number
  wiphyRtsThreshold?: number
  timedOut?: true
  useMfp?: Mfp | number
  staFlags2?: StationFlagUpdate
  controlPort?: true
  testdata?: Uint8Array
  privacy?: true
  disconnectedByAp?: true
  statusCode?: StatusCode | number
  cipherSuitesPairwise?: (Cipher | number)[]
  cipherSuiteGroup?: Cipher | number
  wpaVersions?: Flags<WpaVersions>
  akmSuites?: (Akm | number)[]
  reqIe?: Elements
  respIe?: Elements
  prevBssid?: string
  key?: Key
  keys?: Key[]
  pid?: number
  '4addr'?: number
  surveyInfo?: SurveyInfo
  pmkid?: Uint8Array
  maxNumPmkids?: number
  duration?: number
  cookie?: bigint
  wiphyCoverageClass?: number
  txRates?: Record<string, TxRate>
  frameMatch?: Uint8Array
  ack?: true
  psState?: PsState | number
  cqm?: Cqm
  localStateChange?: true
  apIsolate?: number
  wiphyTxPowerSetting?: TxPowerSetting | number
  wiphyTxPowerLevel?: number
  txFrameTypes?: Record<string, FrameTypes>
  rxFrameTypes?: Record<string, FrameTypes>
  frameType?: FrameType | number
  controlPortEthertype?: ControlPortEthertype
  controlPortNoEncrypt?: true
  supportIbssRsn?: true
  wiphyAntennaTx?: number
  wiphyAntennaRx?: number
  mcastRate?: number
  offchannelTxOk?: true
  bssHtOpmode?: number
  keyDefaultTypes?: KeyDefaultTypes
  maxRemainOnChannelDuration?: number
  meshSetup?: MeshSetup
  wiphyAntennaAvailTx?: number
  wiphyAntennaAvailRx?: number
  supportMeshAuth?: true
  staPlinkState?: PlinkState | number
  wowlanTriggers?: WowlanTriggers
  wowlanTriggersSupported?: WowlanSupport
  schedScanInterval?: number
  interfaceCombinations?: Combination[]
  softwareIftypes?: Iftypes
  rekeyData?: RekeyData
  maxNumSchedScanSsids?: number
  maxSchedScanIeLen?: number
  scanSuppRates?: Record<string, LegacyRate[]>
  hiddenSsid?: HiddenSsid | number
  ieProbeResp?: Elements
  ieAssocResp?: Elements
  staWme?: StationWme
  supportApUapsd?: true
  roamSupport?: true
  schedScanMatch?: SchedScanMatch[]
  maxMatchSets?: number
  pmksaCandidate?: PmksaCandidate
  txNoCckRate?: true
  tdlsAction?: number
  tdlsDialogToken?: number
  tdlsOperation?: TdlsOperation | number
  tdlsSupport?: true
  tdlsExternalSetup?: true
  deviceApSme?: number
  dontWaitForAck?: true
  featureFlags?: Flags<FeatureFlags>
  probeRespOffload?: Flags<ProbeRespOffload>
  probeResp?: ManagementFrame
  dfsRegion?: DfsRegion | number
  disableHt?: true
  htCapabilityMask?: HtCapabilities
  noackMap?: number
  inactivityTimeout?: number
  rxSignalDbm?: number
  bgScanPeriod?: number
  wdev?: bigint
  userRegHintType?: UserRegHint | number
  connFailedReason?: ConnectFailedReason | number
  authData?: Uint8Array
  vhtCapability?: VhtCapabilities
  scanFlags?: Flags<ScanFlags>
  channelWidth?: ChannelWidth | number
  centerFreq1?: number
  centerFreq2?: number
  p2pCtwindow?: number
  p2pOppps?: number
  localMeshPowerMode?: MeshPowerMode | number
  aclPolicy?: AclPolicy | number
  macAddrs?: string[]
  macAclMax?: number
  radarEvent?: RadarEvent | number
  extCapa?: Flags<ExtendedCapability>
  extCapaMask?: Flags<ExtendedCapability>
  staCapability?: Capabilities
  staExtCapability?: Flags<ExtendedCapability>
  protocolFeatures?: Flags<ProtocolFeatures>
  splitWiphyDump?: true
  disableVht?: true
  vhtCapabilityMask?: VhtCapabilities
  mdid?: number
  ieRic?: Elements
  critProtId?: CriticalProtocol | number
  maxCritProtDuration?: number
  peerAid?: number
  coalesceRule?: Coalesce
  chSwitchCount?: number
  chSwitchBlockTx?: true
  csaIes?: Nl80211
  cntdwnOffsBeacon?: number[]
  cntdwnOffsPresp?: number[]
  rxmgmtFlags?: Flags<RxmgmtFlags>
  staSupportedChannels?: ChannelRange[]
  staSupportedOperClasses?: number[]
  handleDfs?: true
  support5Mhz?: true
  support10Mhz?: true
  opmodeNotif?: number
  vendorId?: number
  vendorSubcmd?: number
  vendorData?: VendorData
  vendorEvents?: VendorCommand[]
  qosMap?: Uint8Array
  macHint?: string
  wiphyFreqHint?: number
  maxApAssocSta?: number
  tdlsPeerCapability?: Flags<TdlsPeerCapability>
  socketOwner?: true
  csaCOffsetsTx?: number[]
  maxCsaCounters?: number
  tdlsInitiator?: true
  useRrm?: true
  wiphyDynAck?: true
  tsid?: number
  userPrio?: number
  admittedTime?: number
  smpsMode?: SmpsMode | number
  operClass?: number
  macMask?: string
  wiphySelfManagedReg?: true
  extFeatures?: Flags<ExtFeature>
  surveyRadioStats?: SurveyInfo
  netnsFd?: number
  schedScanDelay?: number
  regIndoor?: true
  maxNumSchedScanPlans?: number
  maxScanPlanInterval?: number
  maxScanPlanIterations?: number
  schedScanPlans?: SchedScanPlan[]
  pbss?: true
  bssSelect?: BssSelect
  staSupportP2pPs?: P2pPs | number
  iftypeExtCapa?: Nl80211[]
  muMimoGroupData?: Uint8Array
  muMimoFollowMacAddr?: string
  scanStartTimeTsf?: bigint
  scanStartTimeTsfBssid?: string
  measurementDuration?: number
  measurementDurationMandatory?: true
  meshPeerAid?: number
  nanMasterPref?: number
  bands?: Flags<Bands>
  nanFunc?: NanFunction
  nanMatch?: NanMatch
  filsKek?: Uint8Array
  filsNonces?: Uint8Array
  multicastToUnicastEnabled?: true
  bssid?: string
  schedScanRelativeRssi?: number
  schedScanRssiAdjust?: RssiAdjust
  timeoutReason?: TimeoutReason | number
  filsErpUsername?: string
  filsErpRealm?: string
  filsErpNextSeqNum?: number
  filsErpRrk?: Uint8Array
  filsCacheId?: Uint8Array
  pmk?: Uint8Array
  schedScanMulti?: true
  schedScanMaxReqs?: number
  want1x4wayHs?: true
  pmkr0Name?: Uint8Array
  portAuthorized?: true
  externalAuthAction?: ExternalAuthAction | number
  externalAuthSupport?: true
  nss?: number
  ackSignal?: number
  controlPortOverNl80211?: true
  txqStats?: TxqStats
  txqLimit?: number
  txqMemoryLimit?: number
  txqQuantum?: number
  heCapability?: HeCapabilities
  ftmResponder?: FtmResponder
  ftmResponderStats?: FtmResponderStats
  timeout?: number
  peerMeasurements?: PeerMeasurements
  airtimeWeight?: number
  staTxPowerSetting?: TxPowerSetting | number
  staTxPower?: number
  saePassword?: Uint8Array
  twtResponder?: true
  heObssPd?: ObssPd
  wiphyEdmgChannels?: number
  wiphyEdmgBwConfig?: number
  vlanId?: number
  heBssColor?: BssColor
  iftypeAkmSuites?: IftypeAkm[]
  tidConfig?: TidConfigChoice
  controlPortNoPreauth?: true
  pmkLifetime?: number
  pmkReauthThreshold?: number
  receiveMulticast?: true
  wiphyFreqOffset?: number
  centerFreq1Offset?: number
  scanFreqKhz?: number[]
  he6ghzCapability?: He6ghzCapabilityInfo
  filsDiscovery?: FilsDiscovery
  unsolBcastProbeResp?: UnsolProbeResp
  s1gCapability?: Uint8Array
  s1gCapabilityMask?: Uint8Array
  saePwe?: SaePwe | number
  reconnectRequested?: true
  sarSpec?: Sar
  disableHe?: true
  obssColorBitmap?: bigint
  colorChangeCount?: number
  colorChangeColor?: number
  colorChangeElems?: Nl80211
  mbssidConfig?: MbssidConfig
  mbssidElems?: Elements[]
  radarBackground?: true
  apSettingsFlags?: Flags<ApSettings>
  ehtCapability?: EhtCapabilities
  disableEht?: true
  mloLinks?: Nl80211[]
  mloLinkId?: number
  mldAddr?: string
  mloSupport?: true
  maxNumAkmSuites?: number
  emlCapability?: number
  mldCapaAndOps?: number
  txHwTimestamp?: bigint
  rxHwTimestamp?: bigint
  tdBitmap?: number[]
  punctBitmap?: number
  maxHwTimestampPeers?: number
  hwTimestampEnabled?: true
  emaRnrElems?: Elements[]
  mloLinkDisabled?: true
  bssDumpIncludeUseData?: true
  mloTtlmDlink?: number
  mloTtlmUlink?: number
  assocSppAmsdu?: true
  wiphyRadios?: Radio[]
  wiphyInterfaceCombinations?: Combination[]
  vifRadioMask?: number
  supportedSelectors?: Uint8Array
  mloReconfRemLinks?: number
  epcs?: true
  extMldCapaAndOps?: number
  wiphyRadioIndex?: number
  s1gLongBeaconPeriod?: number
  s1gShortBeacon?: S1gShortBeacon
  bssParam?: BssParam
  nanConfig?: NanConfig
  nanNewCluster?: true
  nanCapabilities?: NanCapabilities
  s1gPrimary2mhz?: true
  eppPeer?: true
  uhrCapability?: Uint8Array
  disableUhr?: true
  incumbentSignalInterferenceBitmap?: number
  uhrOperation?: Uint8Array
  nanChannel?: Nl80211[]
  nanChannelEntry?: Uint8Array
  nanTimeSlots?: Uint8Array
  nanRxNss?: number
  nanAvailBlob?: Uint8Array
  nanSchedDeferred?: true
  nanSchedUpdateSuccess?: true
  nanNmiMac?: string
  nanUlw?: Uint8Array
  nanCommittedDw?: number
  nanSeqId?: number
  nanMaxChanSwitchTime?: number
  nanPeerMaps?: NanPeerMap[]
  assocEncrypted?: true
  npcaPrimaryFreq?: number
  npcaPunctBitmap?: number
}

export interface Iftypes extends Attributes {
  unspecified?: true
  adhoc?: true
  station?: true
  ap?: true
  apVlan?: true
  wds?: true
  monitor?: true
  meshPoint?: true
  p2pClient?: true
  p2pGo?: true
  p2pDevice?: true
  ocb?: true
  nan?: true
  nanData?: true
  pd?: true
}

export interface StationFlags extends Attributes {
  authorized?: true
  shortPreamble?: true
  wme?: true
  mfp?: true
  authenticated?: true
  tdlsPeer?: true
  associated?: true
  sppAmsdu?: true
}

export interface MonitorFlags extends Attributes {
  fcsfail?: true
  plcpfail?: true
  control?: true
  otherBss?: true
  cookFrames?: true
  active?: true
  skipTx?: true
}

export interface KeyDefaultTypes extends Attributes {
  unicast?: true
  multicast?: true
}

export interface FrameTypes extends Attributes {
  frameType?: (FrameType | number)[]
}

export interface Key extends Attributes {
  data?: Uint8Array
  idx?: number
  cipher?: Cipher | number
  seq?: Uint8Array
  default?: true
  defaultMgmt?: true
  type?: KeyType | number
  defaultTypes?: KeyDefaultTypes
  mode?: KeyMode | number
  defaultBeacon?: true
  ltfSeed?: Uint8Array
}

export interface Rate extends Attributes {
  bitrate?: number
  mcs?: number
  '40MhzWidth'?: true
  shortGi?: true
  bitrate32?: number
  vhtMcs?: number
  vhtNss?: number
  '80MhzWidth'?: true
  '80p80MhzWidth'?: true
  '160MhzWidth'?: true
  '10MhzWidth'?: true
  '5MhzWidth'?: true
  heMcs?: number
  heNss?: number
  heGi?: HeGi | number
  heDcm?: number
  heRuAlloc?: HeRu | number
  '320MhzWidth'?: true
  ehtMcs?: number
  ehtNss?: number
  ehtGi?: EhtGi | number
  ehtRuAlloc?: EhtRu | number
  s1gMcs?: number
  s1gNss?: number
  '1MhzWidth'?: true
  '2MhzWidth'?: true
  '4MhzWidth'?: true
  '8MhzWidth'?: true
  '16MhzWidth'?: true
  uhrMcs?: number
  uhrElr?: true
  uhrIm?: true
}

export interface BssParameters extends Attributes {
  ctsProt?: true
  shortPreamble?: true
  shortSlotTime?: true
  dtimPeriod?: number
  beaconInterval?: number
}

export interface StationInfo extends Attributes {
  inactiveTime?: number
  rxBytes?: number
  txBytes?: number
  llid?: number
  plid?: number
  plinkState?: PlinkState | number
  signal?: number
  txBitrate?: Rate
  rxPackets?: number
  txPackets?: number
  txRetries?: number
  txFailed?: number
  signalAvg?: number
  rxBitrate?: Rate
  bssParam?: BssParameters
  connectedTime?: number
  staFlags?: StationFlagUpdate
  beaconLoss?: number
  tOffset?: bigint
  localPm?: MeshPowerMode | number
  peerPm?: MeshPowerMode | number
  nonpeerPm?: MeshPowerMode | number
  rxBytes64?: bigint
  txBytes64?: bigint
  chainSignal?: number[]
  chainSignalAvg?: number[]
  expectedThroughput?: number
  rxDropMisc?: bigint
  beaconRx?: bigint
  beaconSignalAvg?: number
  tidStats?: TidStats[]
  rxDuration?: bigint
  ackSignal?: number
  ackSignalAvg?: number
  rxMpdus?: number
  fcsErrorCount?: number
  connectedToGate?: number
  txDuration?: bigint
  airtimeWeight?: number
  airtimeLinkMetric?: number
  assocAtBoottime?: bigint
  connectedToAs?: number
}

export interface TidStats extends Attributes {
  rxMsdu?: bigint
  txMsdu?: bigint
  txMsduRetries?: bigint
  txMsduFailed?: bigint
  txqStats?: TxqStats
}

export interface TxqStats extends Attributes {
  backlogBytes?: number
  backlogPackets?: number
  flows?: number
  drops?: number
  ecnMarks?: number
  overlimit?: number
  overmemory?: number
  collisions?: number
  txBytes?: number
  txPackets?: number
  maxFlows?: number
}

export interface MpathInfo extends Attributes {
  frameQlen?: number
  sn?: number
  metric?: number
  exptime?: number
  flags?: Flags<MpathFlags>
  discoveryTimeout?: number
  discoveryRetries?: number
  hopCount?: number
  pathChange?: number
}

export interface Band extends Attributes {
  freqs?: Frequency[]
  rates?: Bitrate[]
  htMcsSet?: HtMcsSet
  htCapa?: HtCapabilityInfo
  htAmpduFactor?: number
  htAmpduDensity?: number
  vhtMcsSet?: VhtMcsSet
  vhtCapa?: VhtCapabilityInfo
  iftypeData?: BandIftype[]
  edmgChannels?: Uint8Array
  edmgBwConfig?: Uint8Array
  s1gMcsNssSet?: Uint8Array
  s1gCapa?: Uint8Array
}

export interface BandIftype extends Attributes {
  iftypes?: Iftypes
  heCapMac?: HeMacCapabilities
  heCapPhy?: HePhyCapabilities
  heCapMcsSet?: HeMcsSet
  heCapPpe?: Uint8Array
  he6ghzCapa?: He6ghzCapabilityInfo
  vendorElems?: Elements
  ehtCapMac?: EhtMacCapabilities
  ehtCapPhy?: EhtPhyCapabilities
  ehtCapMcsSet?: EhtMcsSet
  ehtCapPpe?: Uint8Array
  uhrCapMac?: Uint8Array
  uhrCapPhy?: Uint8Array
}

export interface Frequency extends Attributes {
  freq?: number
  disabled?: true
  noIr?: true
  noIbss?: true
  radar?: true
  maxTxPower?: number
  dfsState?: DfsState | number
  dfsTime?: number
  noHt40Minus?: true
  noHt40Plus?: true
  no80mhz?: true
  no160mhz?: true
  dfsCacTime?: number
  indoorOnly?: true
  irConcurrent?: true
  no20mhz?: true
  no10mhz?: true
  wmm?: WmmRule[]
  noHe?: true
  offset?: number
  '1mhz'?: true
  '2mhz'?: true
  '4mhz'?: true
  '8mhz'?: true
  '16mhz'?: true
  no320mhz?: true
  noEht?: true
  psd?: number
  dfsConcurrent?: true
  no6ghzVlpClient?: true
  no6ghzAfcClient?: true
  canMonitor?: true
  allow6ghzVlpAp?: true
  allow20mhzActivity?: true
  no4mhz?: true
  no8mhz?: true
  no16mhz?: true
  s1gNoPrimary?: true
  noUhr?: true
  cacStartTime?: bigint
}

export interface Bitrate extends Attributes {
  rate?: number
  '2ghzShortpreamble'?: true
}

export interface WmmRule extends Attributes {
  cwMin?: number
  cwMax?: number
  aifsn?: number
  txop?: number
}

export interface RegRule extends Attributes {
  regRuleFlags?: Flags<RuleFlags>
  freqRangeStart?: number
  freqRangeEnd?: number
  freqRangeMaxBw?: number
  powerRuleMaxAntGain?: number
  powerRuleMaxEirp?: number
  dfsCacTime?: number
  powerRulePsd?: number
}

export interface SchedScanMatch extends Attributes {
  ssid?: string
  rssi?: number
  relativeRssi?: true
  rssiAdjust?: RssiAdjust
  bssid?: string
}

export interface SchedScanPlan extends Attributes {
  interval?: number
  iterations?: number
}

export interface SurveyInfo extends Attributes {
  frequency?: number
  noise?: number
  inUse?: true
  time?: bigint
  timeBusy?: bigint
  timeExtBusy?: bigint
  timeRx?: bigint
  timeTx?: bigint
  timeScan?: bigint
  timeBssRx?: bigint
  frequencyOffset?: number
}

export interface MeshConfig extends Attributes {
  retryTimeout?: number
  confirmTimeout?: number
  holdingTimeout?: number
  maxPeerLinks?: number
  maxRetries?: number
  ttl?: number
  autoOpenPlinks?: number
  hwmpMaxPreqRetries?: number
  pathRefreshTime?: number
  minDiscoveryTimeout?: number
  hwmpActivePathTimeout?: number
  hwmpPreqMinInterval?: number
  hwmpNetDiamTrvsTime?: number
  hwmpRootmode?: number
  elementTtl?: number
  hwmpRannInterval?: number
  gateAnnouncements?: number
  hwmpPerrMinInterval?: number
  forwarding?: number
  rssiThreshold?: number
  syncOffsetMaxNeighbor?: number
  htOpmode?: number
  hwmpPathToRootTimeout?: number
  hwmpRootInterval?: number
  hwmpConfirmationInterval?: number
  powerMode?: MeshPowerMode | number
  awakeWindow?: number
  plinkTimeout?: number
  connectedToGate?: number
  nolearn?: number
  connectedToAs?: number
}

export interface MeshSetup extends Attributes {
  enableVendorPathSel?: number
  enableVendorMetric?: number
  ie?: Elements
  userspaceAuth?: true
  userspaceAmpe?: true
  enableVendorSync?: number
  userspaceMpm?: true
  authProtocol?: number
}

export interface TxqParams extends Attributes {
  ac?: Ac | number
  txop?: number
  cwmin?: number
  cwmax?: number
  aifs?: number
}

export interface Bss extends Attributes {
  bssid?: string
  frequency?: number
  tsf?: bigint
  beaconInterval?: number
  capability?: Capabilities
  informationElements?: Elements
  signalMbm?: number
  signalUnspec?: number
  status?: BssStatus | number
  seenMsAgo?: number
  beaconIes?: Elements
  chanWidth?: ScanWidth | number
  beaconTsf?: bigint
  prespData?: true
  lastSeenBoottime?: bigint
  parentTsf?: bigint
  parentBssid?: string
  chainSignal?: number[]
  frequencyOffset?: number
  mloLinkId?: number
  mldAddr?: string
  useFor?: Flags<UseFor>
  cannotUseReasons?: Flags<CannotUse, bigint>
}

export interface TxRate extends Attributes {
  legacy?: LegacyRate[]
  ht?: number[]
  vht?: number[]
  gi?: TxrateGi | number
  he?: number[]
  heGi?: HeGi | number
  heLtf?: HeLtf | number
  eht?: number[]
  ehtGi?: EhtGi | number
  ehtLtf?: EhtLtf | number
}

export interface Cqm extends Attributes {
  rssiThold?: number[]
  rssiHyst?: number
  rssiThresholdEvent?: CqmThresholdEvent | number
  pktLossEvent?: number
  txeRate?: number
  txePkts?: number
  txeIntvl?: number
  beaconLossEvent?: true
  rssiLevel?: number
}

export interface TidConfig extends Attributes {
  vifSupp?: bigint
  peerSupp?: bigint
  override?: true
  tids?: number
  noack?: TidSetting | number
  retryShort?: number
  retryLong?: number
  ampduCtrl?: TidSetting | number
  rtsctsCtrl?: TidSetting | number
  amsduCtrl?: TidSetting | number
  txRateType?: TxRateSetting | number
  txRate?: Record<string, TxRate>
}

export interface PacketPattern extends Attributes {
  mask?: Uint8Array
  pattern?: Uint8Array
  offset?: number
}

export interface WowlanTriggers extends Attributes {
  any?: true
  disconnect?: true
  magicPkt?: true
  pktPattern?: PacketPattern[]
  gtkRekeySupported?: true
  gtkRekeyFailure?: true
  eapIdentRequest?: true
  '4wayHandshake'?: true
  rfkillRelease?: true
  wakeupPkt80211?: WirelessFrame
  wakeupPkt80211Len?: number
  wakeupPkt8023?: Uint8Array
  wakeupPkt8023Len?: number
  tcpConnection?: WowlanTcp
  wakeupTcpMatch?: true
  wakeupTcpConnlost?: true
  wakeupTcpNomoretokens?: true
  netDetect?: Nl80211
  netDetectResults?: Nl80211[]
  unprotectedDeauthDisassoc?: true
}

export interface WowlanSupport extends Attributes {
  any?: true
  disconnect?: true
  magicPkt?: true
  pktPattern?: PatternSupport
  gtkRekeySupported?: true
  gtkRekeyFailure?: true
  eapIdentRequest?: true
  '4wayHandshake'?: true
  rfkillRelease?: true
  wakeupPkt80211?: WirelessFrame
  wakeupPkt80211Len?: number
  wakeupPkt8023?: Uint8Array
  wakeupPkt8023Len?: number
  tcpConnection?: WowlanTcpSupport
  wakeupTcpMatch?: true
  wakeupTcpConnlost?: true
  wakeupTcpNomoretokens?: true
  netDetect?: number
  netDetectResults?: Nl80211[]
  unprotectedDeauthDisassoc?: true
}

export interface WowlanTcp extends Attributes {
  srcIpv4?: string
  dstIpv4?: string
  dstMac?: string
  srcPort?: number
  dstPort?: number
  dataPayload?: Uint8Array
  dataPayloadSeq?: TcpSequence
  dataPayloadToken?: TcpToken
  dataInterval?: number
  wakePayload?: Uint8Array
  wakeMask?: Uint8Array
}

export interface WowlanTcpSupport extends Attributes {
  dataPayload?: number
  dataPayloadSeq?: true
  dataPayloadToken?: TcpTokenFeature
  dataInterval?: number
  wakePayload?: number
}

export interface CoalesceRule extends Attributes {
  delay?: number
  condition?: CoalesceCondition | number
  pktPattern?: PacketPattern[]
}

export interface Combination extends Attributes {
  limits?: IfaceLimit[]
  maxnum?: number
  staApBiMatch?: true
  numChannels?: number
  radarDetectWidths?: Flags<ChannelWidths>
  radarDetectRegions?: number
  biMinGcd?: number
}

export interface IfaceLimit extends Attributes {
  max?: number
  types?: Iftypes
}

export interface RekeyData extends Attributes {
  kek?: Uint8Array
  kck?: Uint8Array
  replayCtr?: Uint8Array
  akm?: Akm | number
}

export interface StationWme extends Attributes {
  uapsdQueues?: number
  maxSp?: number
}

export interface PmksaCandidate extends Attributes {
  index?: number
  bssid?: string
  preauth?: true
}

export interface BssSelect extends Attributes {
  rssi?: true
  bandPref?: BandName | number
  rssiAdjust?: RssiAdjust
}

export interface NanFunction extends Attributes {
  type?: NanFunctionType | number
  serviceId?: Uint8Array
  publishType?: Flags<NanPublishType>
  publishBcast?: true
  subscribeActive?: true
  followUpId?: number
  followUpReqId?: number
  followUpDest?: string
  closeRange?: true
  ttl?: number
  serviceInfo?: Uint8Array
  srf?: NanSrf
  rxMatchFilter?: Uint8Array[]
  txMatchFilter?: Uint8Array[]
  instanceId?: number
  termReason?: NanTermReason | number
}

export interface NanSrf extends Attributes {
  include?: true
  bf?: Uint8Array
  bfIdx?: number
  macAddrs?: string[]
}

export interface NanMatch extends Attributes {
  funcLocal?: NanFunction
  funcPeer?: NanFunction
}

export interface NanBand extends Attributes {
  band?: BandName | number
  freq?: number
  rssiClose?: number
  rssiMiddle?: number
  wakeDw?: number
  disableScan?: true
}

export interface NanConfig extends Attributes {
  clusterId?: string
  extraAttrs?: Uint8Array
  vendorElems?: Elements
  bandConfigs?: NanBand[]
  scanPeriod?: number
  scanDwellTime?: number
  discoveryBeaconInterval?: number
  notifyDw?: true
}

export interface NanPhy extends Attributes {
  htMcsSet?: HtMcsSet
  htCapa?: HtCapabilityInfo
  htAmpduFactor?: number
  htAmpduDensity?: number
  vhtMcsSet?: VhtMcsSet
  vhtCapa?: VhtCapabilityInfo
  heMac?: HeMacCapabilities
  hePhy?: HePhyCapabilities
  heMcsSet?: HeMcsSet
  hePpe?: Uint8Array
}

export interface NanCapabilities extends Attributes {
  configurableSync?: true
  userspaceDe?: true
  opMode?: number
  numAntennas?: number
  maxChannelSwitchTime?: number
  capabilities?: number
  phy?: NanPhy
}

export interface NanPeerMap extends Attributes {
  mapId?: number
  timeSlots?: Uint8Array
}

export interface FtmResponder extends Attributes {
  enabled?: true
  lci?: Uint8Array
  civicloc?: Uint8Array
}

export interface FtmResponderStats extends Attributes {
  successNum?: number
  partialNum?: number
  failedNum?: number
  asapNum?: number
  nonAsapNum?: number
  totalDurationMsec?: bigint
  unknownTriggersNum?: number
  rescheduleRequestsNum?: number
  outOfWindowTriggersNum?: number
}

export interface PeerMeasurements extends Attributes {
  maxPeers?: number
  reportApTsf?: true
  randomizeMacAddr?: true
  typeCapa?: MeasurementCapabilities
  peers?: MeasuredPeer[]
  maxPeerIstaRole?: number
  maxPeerRstaRole?: number
}

export interface MeasuredPeer extends Attributes {
  addr?: string
  chan?: Nl80211
  req?: MeasurementRequest
  resp?: MeasurementResponse
  reqType?: number
}

export interface MeasurementRequest extends Attributes {
  data?: FtmRequests
  getApTsf?: true
}

export interface MeasurementResponse extends Attributes {
  data?: FtmResponses
  status?: MeasurementStatus | number
  hostTime?: bigint
  apTsf?: bigint
  final?: true
}

export interface MeasurementCapabilities extends Attributes {
  ftm?: FtmCapabilities
}

export interface FtmRequests extends Attributes {
  ftm?: FtmRequest
}

export interface FtmResponses extends Attributes {
  ftm?: FtmResponse
}

export interface FtmCapabilities extends Attributes {
  asap?: true
  nonAsap?: true
  reqLci?: true
  reqCivicloc?: true
  preambles?: Flags<Preambles>
  bandwidths?: Flags<ChannelWidths>
  maxBurstsExponent?: number
  maxFtmsPerBurst?: number
  triggerBased?: true
  nonTriggerBased?: true
  '6ghzSupport'?: true
  maxTxLtfRep?: number
  maxRxLtfRep?: number
  maxTxSts?: number
  maxRxSts?: number
  maxTotalLtfTx?: number
  maxTotalLtfRx?: number
  rstaSupport?: true
  istaCaps?: FtmType
  rstaCaps?: FtmType
  supportNtb?: true
  supportTb?: true
  supportEdca?: true
  typeCaps?: FtmType
  concurrentIstaRstaSupport?: true
  maxNumTxAntennas?: number
  maxNumRxAntennas?: number
  minIntervalEdca?: number
  minIntervalNtb?: number
  pdPreambles?: Flags<Preambles>
  pdBandwidths?: Flags<ChannelWidths>
}

export interface FtmType extends Attributes {
  infraSupport?: true
  pdSupport?: true
}

export interface FtmRequest extends Attributes {
  asap?: true
  preamble?: Preamble | number
  numBurstsExp?: number
  burstPeriod?: number
  burstDuration?: number
  ftmsPerBurst?: number
  numFtmrRetries?: number
  requestLci?: true
  requestCivicloc?: true
  triggerBased?: true
  nonTriggerBased?: true
  lmrFeedback?: true
  bssColor?: number
  rsta?: true
  minTimeBetweenMeasurements?: number
  maxTimeBetweenMeasurements?: number
  nominalTime?: number
  awDuration?: number
  numMeasurements?: number
  ingress?: bigint
  egress?: bigint
  pdSuppressResults?: true
}

export interface FtmResponse extends Attributes {
  failReason?: FtmFailure | number
  burstIndex?: number
  numFtmrAttempts?: number
  numFtmrSuccesses?: number
  busyRetryTime?: number
  numBurstsExp?: number
  burstDuration?: number
  ftmsPerBurst?: number
  rssiAvg?: number
  rssiSpread?: number
  txRate?: Rate
  rxRate?: Rate
  rttAvg?: bigint
  rttVariance?: bigint
  rttSpread?: bigint
  distAvg?: bigint
  distVariance?: bigint
  distSpread?: bigint
  lci?: Uint8Array
  civicloc?: Uint8Array
  burstPeriod?: number
  txLtfRepetitionCount?: number
  rxLtfRepetitionCount?: number
  maxTimeBetweenMeasurements?: number
  minTimeBetweenMeasurements?: number
  numTxSpatialStreams?: number
  numRxSpatialStreams?: number
  nominalTime?: number
  availabilityWindow?: number
  channelWidth?: ChannelWidth | number
  preamble?: Preamble | number
  isDelayedLmr?: true
}

export interface ObssPd extends Attributes {
  minOffset?: number
  maxOffset?: number
  nonSrgMaxOffset?: number
  bssColorBitmap?: Uint8Array
  partialBssidBitmap?: Uint8Array
  srCtrl?: number
}

export interface BssColor extends Attributes {
  color?: number
  disabled?: true
  partial?: true
}

export interface IftypeAkm extends Attributes {
  iftypes?: Iftypes
  suites?: (Akm | number)[]
}

export interface FilsDiscovery extends Attributes {
  intMin?: number
  intMax?: number
  tmpl?: ManagementFrame
}

export interface UnsolProbeResp extends Attributes {
  int?: number
  tmpl?: ManagementFrame
}

export interface Sar extends Attributes {
  type?: SarType | number
  specs?: SarSpec[]
}

export interface SarSpec extends Attributes {
  power?: number
  rangeIndex?: number
  startFreq?: number
  endFreq?: number
}

export interface MbssidConfig extends Attributes {
  maxInterfaces?: number
  maxEmaProfilePeriodicity?: number
  index?: number
  txIfindex?: number
  ema?: true
  txLinkId?: number
}

export interface Radio extends Attributes {
  index?: number
  freqRange?: RadioRange[]
  interfaceCombination?: Combination[]
  antennaMask?: number
  rtsThreshold?: number
}

export interface RadioRange extends Attributes {
  start?: number
  end?: number
}

export interface S1gShortBeacon extends Attributes {
  head?: Uint8Array
  tail?: Uint8Array
}

export type BssParam = Record<string, true> | true | Uint8Array

export type Frame = Uint8Array | ManagementFrame

export type ControlPortEthertype = true | number | Uint8Array

export type Coalesce = CoalesceSupport | CoalesceRule[] | Uint8Array

export type VendorData = VendorCommand[] | Uint8Array

export type TidConfigChoice = TidConfig | TidConfig[] | Uint8Array

export interface Nl80211Operations {
  'get-wiphy': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'set-wiphy': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-wiphy': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-wiphy': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-interface': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'set-interface': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-interface': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-interface': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-key': { request: Nl80211; reply: Nl80211; event: never; dump: false }
  'set-key': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-key': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-key': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-beacon': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-beacon': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'start-ap': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'stop-ap': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-station': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'set-station': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-station': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-station': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-mpath': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'set-mpath': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-mpath': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-mpath': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-bss': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-reg': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'req-set-reg': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-mesh-config': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-mesh-config': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-mgmt-extra-ie': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-reg': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: true }
  'get-scan': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'trigger-scan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-scan-results': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'scan-aborted': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'reg-change': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  authenticate: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  associate: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  deauthenticate: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  disassociate: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'michael-mic-failure': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'reg-beacon-hint': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'join-ibss': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'leave-ibss': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  testmode: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  connect: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  roam: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  disconnect: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-wiphy-netns': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-survey': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'new-survey-results': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-pmksa': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-pmksa': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'flush-pmksa': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'remain-on-channel': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'cancel-remain-on-channel': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-tx-bitrate-mask': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'register-frame': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  frame: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'frame-tx-status': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-power-save': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-power-save': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-cqm': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'notify-cqm': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-channel': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-wds-peer': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'frame-wait-cancel': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'join-mesh': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'leave-mesh': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'unprot-deauthenticate': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'unprot-disassociate': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'new-peer-candidate': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-wowlan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-wowlan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'start-sched-scan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'stop-sched-scan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'sched-scan-results': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'sched-scan-stopped': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-rekey-offload': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'pmksa-candidate': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'tdls-oper': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'tdls-mgmt': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'unexpected-frame': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'probe-client': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'register-beacons': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'unexpected-4addr-frame': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-noack-map': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'ch-switch-notify': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'start-p2p-device': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'stop-p2p-device': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'conn-failed': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-mcast-rate': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-mac-acl': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'radar-detect': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-protocol-features': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'update-ft-ies': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'ft-event': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'crit-protocol-start': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'crit-protocol-stop': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-coalesce': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-coalesce': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'channel-switch': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  vendor: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: true }
  'set-qos-map': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'add-tx-ts': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-tx-ts': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-mpp': { request: Nl80211; reply: Nl80211; event: never; dump: true }
  'join-ocb': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'leave-ocb': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'ch-switch-started-notify': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'tdls-channel-switch': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'tdls-cancel-channel-switch': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'wiphy-reg-change': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'abort-scan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'start-nan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'stop-nan': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'add-nan-function': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-nan-function': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'change-nan-config': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-match': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-multicast-to-unicast': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'update-connect-params': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-pmk': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'del-pmk': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'port-authorized': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'reload-regdb': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'external-auth': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'sta-opmode-changed': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'control-port-frame': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'get-ftm-responder-stats': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'peer-measurement-start': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'peer-measurement-result': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'peer-measurement-complete': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'notify-radar': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'update-owe-info': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'probe-mesh-link': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-tid-config': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'unprot-beacon': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'control-port-frame-tx-status': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-sar-specs': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'obss-color-collision': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'color-change-request': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'color-change-started': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'color-change-aborted': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'color-change-completed': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-fils-aad': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'assoc-comeback': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'add-link': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'remove-link': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'add-link-sta': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'modify-link-sta': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'remove-link-sta': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-hw-timestamp': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'links-removed': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'set-tid-to-link-mapping': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'assoc-mlo-reconf': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'epcs-cfg': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-next-dw-notification': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-cluster-joined': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'incumbent-signal-detect': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-set-local-sched': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-sched-update-done': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-set-peer-sched': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-ulw-update': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'nan-channel-evac': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'start-pd': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
  'stop-pd': { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
}

export type Nl80211Group = 'config' | 'scan' | 'regulatory' | 'mlme' | 'vendor' | 'nan' | 'testmode'

export const nl80211Family: Family<Nl80211Operations, Nl80211Group> = {
  name: 'nl80211',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
    scan: 0,
    regulatory: 0,
    mlme: 0,
    vendor: 0,
    nan: 0,
    testmode: 0,
  },
}
