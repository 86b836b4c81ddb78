// Generated from schema/generic/ieee80211.yaml: edit that file, then `npm run schema`.

import type { Attributes, Bits, Flags, Struct } from '../../reader/support.js'
import type {
  EhtCapabilities,
  EhtOperation,
  EhtOperationInfo,
  He6ghzCapabilityInfo,
  HeCapabilities,
  HeOperation,
  HtCapabilities,
  HtOperation,
  LegacyRate,
  SecondaryChannelOffset,
  VhtCapabilities,
  VhtOperation,
  VhtOpmode,
} from './ieee80211-phy.js'
import type {
  EdcaAci,
  EdcaCw,
  EdcaParameters,
  Hotspot,
  Mbo,
  OweTransition,
  P2p,
  Wmm,
  Wpa,
  Wps,
} from './wifi-alliance.js'

export type Cipher = 
  | 'use-group' | 'wep40' | 'tkip' | 'ccmp' | 'wep104' | 'aes-cmac' | 'no-group-addressed' | 'gcmp'
  | 'gcmp-256' | 'ccmp-256' | 'bip-gmac-128' | 'bip-gmac-256' | 'bip-cmac-256' | 'sms4'

export type Akm = 
  | '8021x' | 'psk' | 'ft-8021x' | 'ft-psk' | '8021x-sha256' | 'psk-sha256' | 'tdls' | 'sae'
  | 'ft-over-sae' | '8021x-suite-b' | '8021x-suite-b-192' | 'ft-8021x-sha384' | 'fils-sha256'
  | 'fils-sha384' | 'ft-fils-sha256' | 'ft-fils-sha384' | 'owe' | 'ft-psk-sha384' | 'psk-sha384' | 'pasn'
  | 'ft-8021x-sha384-unrestricted' | '8021x-sha384' | 'sae-ext-key' | 'ft-sae-ext-key' | 'cckm' | 'osen'
  | 'dpp'

export type ReplayCounters = '1' | '2' | '4' | '16'

export type TimeoutIntervalName = 'reassociation-deadline' | 'key-lifetime' | 'association-comeback' | 'time-to-start'

export type AccessNetworkName = 
  | 'private' | 'private-with-guests' | 'chargeable-public' | 'free-public' | 'personal-device'
  | 'emergency-only' | 'test' | 'wildcard'

export type AdvertisementProtocolName = 'anqp' | 'mih-information' | 'mih-command' | 'emergency-alert' | 'rlqp' | 'vendor'

export type TxPowerUnit = 
  | 'eirp' | 'eirp-density' | 'regulatory-eirp' | 'regulatory-eirp-density' | 'additional-eirp'
  | 'additional-eirp-density'

export type MultiLinkType = 'basic' | 'probe-request' | 'reconfiguration' | 'tdls' | 'priority-access'

export type Rsnx = 
  | 'protected-twt' | 'sae-hash-to-element' | 'sae-pk' | 'secure-ltf' | 'secure-rtt'
  | 'ranging-protection-required' | 'urnm-mfpr-x20' | 'ssid-protection' | 'assoc-encryption'

export type ExtendedCapability = 
  | '20-40-coexistence' | 'extended-channel-switching' | 'psmp' | 's-psmp' | 'event' | 'diagnostics'
  | 'multicast-diagnostics' | 'location-tracking' | 'fms' | 'proxy-arp'
  | 'collocated-interference-reporting' | 'civic-location' | 'geospatial-location' | 'tfs' | 'wnm-sleep'
  | 'tim-broadcast' | 'bss-transition' | 'qos-traffic' | 'ac-station-count' | 'multiple-bssid'
  | 'timing-measurement' | 'channel-usage' | 'ssid-list' | 'dms' | 'utc-tsf-offset'
  | 'tdls-peer-u-apsd-buffer' | 'tdls-peer-psm' | 'tdls-channel-switching' | 'interworking' | 'qos-map'
  | 'ebr' | 'sspn-interface' | 'msgcf' | 'tdls' | 'tdls-prohibited' | 'tdls-channel-switching-prohibited'
  | 'reject-unadmitted' | 'identifier-location' | 'u-apsd-coexistence' | 'wnm-notification' | 'qab'
  | 'utf8-ssid' | 'qmf-activated' | 'qmf-reconfiguration-activated' | 'robust-av-streaming'
  | 'advanced-gcr' | 'mesh-gcr' | 'scs' | 'qload-report' | 'alternate-edca'
  | 'unprotected-txop-negotiation' | 'protected-txop-negotiation' | 'protected-qload-report'
  | 'tdls-wider-bandwidth' | 'operating-mode-notification' | 'channel-schedule-management'
  | 'geodatabase-inband' | 'network-channel-control' | 'white-space-map' | 'channel-availability-query'
  | 'ftm-responder' | 'ftm-initiator' | 'fils' | 'extended-spectrum-management' | 'future-channel'
  | 'twt-requester' | 'twt-responder' | 'obss-narrow-bw-ru' | 'complete-nontransmitted-profiles'
  | 'sae-password-ids' | 'sae-password-ids-only' | 'ema' | 'beacon-protection' | 'mirrored-scs' | 'oct'
  | 'sae-pk-only' | 'twt-range' | 'non-tb-ranging-responder' | 'tb-ranging-responder'
  | 'tb-ranging-passive-responder' | 'tb-ranging-passive-initiator' | 'aoa' | 'phase-shift-feedback'
  | 'dmg-location' | 'i2r-lmr-feedback'

export type ElementName = 
  | 'ssid' | 'supported-rates' | 'ds-channel' | 'tim' | 'country' | 'bss-load' | 'erp' | 'ht-capabilities'
  | 'rsn' | 'extended-supported-rates' | 'mobility-domain' | 'ht-operation' | 'rm-capabilities'
  | 'multiple-bssid' | 'interworking' | 'extended-capabilities' | 'vht-capabilities' | 'vht-operation'
  | 'reduced-neighbour-report' | 'vendor' | 'rsnx' | 'extension'

export interface TimControl extends Bits {
  multicast?: true
  offset: number
}

export interface Erp extends Bits {
  nonErpPresent?: true
  useProtection?: true
  barkerPreamble?: true
}

export interface Capabilities extends Bits {
  ess?: true
  ibss?: true
  cfPollable?: true
  cfPollRequest?: true
  privacy?: true
  shortPreamble?: true
  pbcc?: true
  channelAgility?: true
  spectrumManagement?: true
  qos?: true
  shortSlotTime?: true
  apsd?: true
  radioMeasurement?: true
  epd?: true
  delayedBlockAck?: true
  immediateBlockAck?: true
}

export interface RsnCapabilities extends Bits {
  preauthentication?: true
  noPairwise?: true
  ptksaReplayCounters: ReplayCounters | number
  gtksaReplayCounters: ReplayCounters | number
  mfpRequired?: true
  mfpCapable?: true
  jointMultiBand?: true
  peerKey?: true
  sppAmsduCapable?: true
  sppAmsduRequired?: true
  pbac?: true
  extendedKeyId?: true
  ocvc?: true
}

export interface FastTransitionCapabilities extends Bits {
  overDs?: true
  resourceRequest?: true
}

export interface FastTransitionControl extends Bits {
  rsnxeUsed?: true
  mic24Bytes: number
  elements: number
}

export interface NeighbourInfo extends Bits {
  reachability: number
  security?: true
  keyScope?: true
  spectrumManagement?: true
  qos?: true
  apsd?: true
  radioMeasurement?: true
  delayedBlockAck?: true
  immediateBlockAck?: true
  mobilityDomain?: true
  highThroughput?: true
  veryHighThroughput?: true
  ftm?: true
  highEfficiency?: true
  erBss?: true
  coLocated?: true
  unsolicitedProbeResponses?: true
  essWithCoLocated?: true
  octWithReporting?: true
  coLocated6ghz?: true
}

export interface Coexistence extends Bits {
  informationRequest?: true
  '40Intolerant'?: true
  '20WidthRequest'?: true
  scanExemptionRequest?: true
  scanExemptionGrant?: true
}

export interface RmCapabilities extends Bits {
  link?: true
  neighbourReport?: true
  parallel?: true
  repeated?: true
  beaconPassive?: true
  beaconActive?: true
  beaconTable?: true
  beaconConditions?: true
  frame?: true
  channelLoad?: true
  noiseHistogram?: true
  statistics?: true
  lci?: true
  lciAzimuth?: true
  transmitStream?: true
  triggeredTransmitStream?: true
  apChannelReport?: true
  mib?: true
  maxOperatingDuration: number
  maxNonoperatingDuration: number
  pilot: number
  pilotTransmission?: true
  neighbourReportTsfOffset?: true
  rcpi?: true
  rsni?: true
  averageAccessDelay?: true
  availableAdmissionCapacity?: true
  antenna?: true
  ftmRangeReport?: true
  civicLocation?: true
}

export interface AccessNetwork extends Bits {
  type: AccessNetworkName | number
  internet?: true
  asra?: true
  esr?: true
  uesa?: true
}

export interface AdvertisementLimit extends Bits {
  queryResponseLength: number
  pameBi?: true
}

export interface RoamingLengths extends Bits {
  first: number
  second: number
}

export interface TxPowerInfo extends Bits {
  count: number
  unit: TxPowerUnit | number
  category: number
}

export interface NeighbourApsHeader extends Bits {
  type: number
  filtered?: true
  countLessOne: number
  length: number
}

export interface NeighbourBss extends Bits {
  octRecommended?: true
  sameSsid?: true
  multipleBssid?: true
  transmittedBssid?: true
  essWithCoLocated?: true
  unsolicitedProbeResponses?: true
  coLocated?: true
}

export interface NeighbourMld extends Bits {
  id: number
  linkId: number
  parametersChangeCount: number
  allUpdatesIncluded?: true
  disabledLink?: true
}

export interface FilsInfo extends Bits {
  publicKeys: number
  realms: number
  ipConfiguration?: true
  cacheIdIncluded?: true
  hessidIncluded?: true
  sharedKey?: true
  sharedKeyPfs?: true
  publicKeyAuthentication?: true
}

export interface Uora extends Bits {
  minExponent: number
  maxExponent: number
}

export interface SpatialReuseControl extends Bits {
  psrDisallowed?: true
  nonSrgDisallowed?: true
  nonSrgOffsetPresent?: true
  srgPresent?: true
  sigA15Allowed?: true
}

export interface Color extends Bits {
  color: number
}

export interface Tu24 extends Bits {
  tu: number
}

export interface MultiLinkControl extends Bits {
  type: MultiLinkType | number
  linkIdPresent?: true
  parametersChangeCountPresent?: true
  mediumSyncDelayPresent?: true
  emlCapabilitiesPresent?: true
  mldCapabilitiesPresent?: true
  mldIdPresent?: true
  extendedMldCapabilitiesPresent?: true
}

export interface MultiLinkStationControl extends Bits {
  linkId: number
  complete?: true
  macPresent?: true
  beaconIntervalPresent?: true
  tsfOffsetPresent?: true
  dtimInfoPresent?: true
  nstrLinkPairPresent?: true
  nstrBitmap2Bytes?: true
  parametersChangeCountPresent?: true
}

export interface TidToLinkControl extends Bits {
  direction: number
  defaultMapping?: true
  switchTimePresent?: true
  expectedDurationPresent?: true
  linkMapping1Byte?: true
}

export interface BandwidthIndication extends Bits {
  infoPresent?: true
  disabledSubchannelsPresent?: true
}

export interface Nothing extends Struct {}

export interface ContentionFree extends Struct {
  count?: number
  period?: number
  maxDuration?: number
  durationRemaining?: number
}

export interface Tim extends Struct {
  dtimCount?: number
  dtimPeriod?: number
  control?: TimControl
  bitmap?: Uint8Array
}

export interface Country extends Struct {
  code?: string
  ranges?: CountryRange[]
  fill?: number
}

export interface CountryRange extends Struct {
  firstChannel?: number
  channels?: number
  maxPower?: number
}

export interface BssLoad extends Struct {
  stations?: number
  channelUtilization?: number
  admissionCapacity?: number
}

export interface Edca extends Struct {
  qosInfo?: number
  updateInfo?: number
  bestEffort?: EdcaParameters
  background?: EdcaParameters
  video?: EdcaParameters
  voice?: EdcaParameters
}

export interface PowerCapability extends Struct {
  min?: number
  max?: number
}

export interface TpcReport extends Struct {
  txPower?: number
  linkMargin?: number
}

export interface ChannelRange extends Struct {
  firstChannel?: number
  channels?: number
}

export interface ChannelSwitch extends Struct {
  mode?: number
  channel?: number
  count?: number
}

export interface ExtendedChannelSwitch extends Struct {
  mode?: number
  operatingClass?: number
  channel?: number
  count?: number
}

export interface Quiet extends Struct {
  count?: number
  period?: number
  duration?: number
  offset?: number
}

export interface Rsn extends Struct {
  version?: number
  groupCipher?: Cipher | number
  pairwiseCount?: number
  pairwise?: (Cipher | number)[]
  akmCount?: number
  akms?: (Akm | number)[]
  capabilities?: RsnCapabilities
  pmkidCount?: number
  pmkids?: Uint8Array[]
  groupManagementCipher?: Cipher | number
}

export interface RsnSuites extends Struct {
  groupCipher?: Cipher | number
  pairwiseCount?: number
  pairwise?: (Cipher | number)[]
  akmCount?: number
  akms?: (Akm | number)[]
  capabilities?: RsnCapabilities
}

export interface ApChannelReport extends Struct {
  operatingClass?: number
  channels?: number[]
}

export interface NeighbourReport extends Struct {
  bssid?: string
  info?: NeighbourInfo
  operatingClass?: number
  channel?: number
  phyType?: number
  subelements?: NeighbourSubelements
}

export interface NeighbourTsf extends Struct {
  offset?: number
  beaconInterval?: number
}

export interface BssTermination extends Struct {
  tsf?: bigint
  minutes?: number
}

export interface MobilityDomain extends Struct {
  id?: number
  capabilities?: FastTransitionCapabilities
}

export interface FastTransition extends Struct {
  control?: FastTransitionControl
  mic?: Uint8Array
  micRest?: Uint8Array
  apNonce?: Uint8Array
  stationNonce?: Uint8Array
  subelements?: FastTransitionSubelements
}

export interface TimeoutInterval extends Struct {
  type?: TimeoutIntervalName | number
  value?: number
}

export interface OperatingClasses extends Struct {
  current?: number
  alternatives?: number[]
}

export interface MeasurementPilot extends Struct {
  interval?: number
  subelements?: Uint8Array
}

export interface MultipleBssid extends Struct {
  maxBssidIndicator?: number
  subelements?: MultipleBssidSubelements
}

export interface MultipleBssidIndex extends Struct {
  index?: number
  dtimPeriod?: number
  dtimCount?: number
}

export interface OverlappingBssScan extends Struct {
  passiveDwell?: number
  activeDwell?: number
  widthTriggerInterval?: number
  passiveTotal?: number
  activeTotal?: number
  widthTransitionDelay?: number
  activityThreshold?: number
}

export interface ManagementMic extends Struct {
  keyId?: number
  ipn?: number
  ipnHigh?: number
  mic?: Uint8Array
}

export interface BssMaxIdle extends Struct {
  period?: number
  options?: number
}

export interface WnmSleep extends Struct {
  action?: number
  status?: number
  interval?: number
}

export interface LinkIdentifier extends Struct {
  bssid?: string
  initiator?: string
  responder?: string
}

export interface ChannelSwitchTiming extends Struct {
  switchTime?: number
  switchTimeout?: number
}

export interface InterworkingShort extends Struct {
  network?: AccessNetwork
}

export interface InterworkingVenue extends Struct {
  network?: AccessNetwork
  venueGroup?: number
  venueType?: number
}

export interface InterworkingHessid extends Struct {
  network?: AccessNetwork
  hessid?: string
}

export interface InterworkingFull extends Struct {
  network?: AccessNetwork
  venueGroup?: number
  venueType?: number
  hessid?: string
}

export interface AdvertisementProtocol extends Struct {
  limit?: AdvertisementLimit
  id?: AdvertisementProtocolName | number
}

export interface RoamingConsortium extends Struct {
  anqpOis?: number
  lengths?: RoamingLengths
  oi1?: Uint8Array
  oi2?: Uint8Array
  oi3?: Uint8Array
}

export interface MeshConfiguration extends Struct {
  pathProtocol?: number
  pathMetric?: number
  congestionControl?: number
  synchronization?: number
  authentication?: number
  formation?: number
  capability?: number
}

export interface MeshPeering extends Struct {
  protocol?: number
  localLinkId?: number
  rest?: Uint8Array
}

export interface MeshChannelSwitch extends Struct {
  ttl?: number
  flags?: number
  reason?: number
  precedence?: number
}

export interface ExtendedBssLoad extends Struct {
  muMimoStations?: number
  underutilization?: number
  utilization40?: number
  utilization80?: number
  utilization160?: number
}

export interface WideBandwidthChannelSwitch extends Struct {
  channelWidth?: number
  centerSegment0?: number
  centerSegment1?: number
}

export interface TxPowerEnvelope extends Struct {
  info?: TxPowerInfo
  maxPowers?: number[]
}

export interface NeighbourAps extends Struct {
  header?: NeighbourApsHeader
  operatingClass?: number
  channel?: number
  aps?: NeighbourAp[]
}

export interface NeighbourAp1 extends Struct {
  tbttOffset?: number
}

export interface NeighbourAp2 extends Struct {
  tbttOffset?: number
  bss?: NeighbourBss
}

export interface NeighbourAp5 extends Struct {
  tbttOffset?: number
  shortSsid?: number
}

export interface NeighbourAp6 extends Struct {
  tbttOffset?: number
  shortSsid?: number
  bss?: NeighbourBss
}

export interface NeighbourAp7 extends Struct {
  tbttOffset?: number
  bssid?: string
}

export interface NeighbourAp8 extends Struct {
  tbttOffset?: number
  bssid?: string
  bss?: NeighbourBss
}

export interface NeighbourAp9 extends Struct {
  tbttOffset?: number
  bssid?: string
  bss?: NeighbourBss
  powerDensity?: number
}

export interface NeighbourAp11 extends Struct {
  tbttOffset?: number
  bssid?: string
  shortSsid?: number
}

export interface NeighbourAp12 extends Struct {
  tbttOffset?: number
  bssid?: string
  shortSsid?: number
  bss?: NeighbourBss
}

export interface NeighbourAp13 extends Struct {
  tbttOffset?: number
  bssid?: string
  shortSsid?: number
  bss?: NeighbourBss
  powerDensity?: number
  mld?: NeighbourMld
}

export interface FilsIndication extends Struct {
  info?: FilsInfo
  cacheId?: number
  hessid?: string
  realms?: number[]
  publicKeys?: FilsPublicKey[]
}

export interface FilsPublicKey extends Struct {
  type?: number
  length?: number
  key?: Uint8Array
}

export interface Vendor extends Struct {
  oui?: Uint8Array
  data?: Uint8Array
}

export interface DiffieHellman extends Struct {
  group?: number
  publicKey?: Uint8Array
}

export interface MuEdca extends Struct {
  qosInfo?: number
  bestEffort?: MuEdcaParameters
  background?: MuEdcaParameters
  video?: MuEdcaParameters
  voice?: MuEdcaParameters
}

export interface MuEdcaParameters extends Struct {
  aci?: EdcaAci
  cw?: EdcaCw
  timer?: number
}

export interface SpatialReuse extends Struct {
  control?: SpatialReuseControl
  nonSrgMaxOffset?: number
  srgMinOffset?: number
  srgMaxOffset?: number
  srgColors?: readonly number[]
  srgPartialBssids?: readonly number[]
}

export interface BssColorChange extends Struct {
  countdown?: number
  color?: Color
}

export interface HeBssLoad extends Struct {
  stations?: number
  utilization?: number
  frequencyUnderutilization?: number
  spatialUnderutilization?: number
}

export interface MaxChannelSwitchTime extends Struct {
  tu?: Tu24
}

export interface MultipleBssidConfiguration extends Struct {
  bssids?: number
  fullSetPeriod?: number
}

export interface NonInheritance extends Struct {
  count?: number
  elements?: (ElementName | number)[]
  extensionCount?: number
  extensions?: number[]
}

export interface MultiLink extends Struct {
  control?: MultiLinkControl
  common?: MultiLinkCommon
  links?: MultiLinkSubelements
}

export interface MultiLinkBasic extends Struct {
  length?: number
  info?: MultiLinkBasicInfo
}

export interface MultiLinkBasicInfo extends Struct {
  mldAddress?: string
  rest?: Uint8Array
}

export interface MultiLinkOther extends Struct {
  length?: number
  info?: Uint8Array
}

export interface MultiLinkStation extends Struct {
  control?: MultiLinkStationControl
  infoLength?: number
  info?: Uint8Array
  profile?: Uint8Array
}

export interface TidToLinkMapping extends Struct {
  control?: TidToLinkControl
  rest?: Uint8Array
}

export interface BandwidthIndicationSequence extends Struct {
  parameters?: BandwidthIndication
  info?: EhtOperationInfo
  disabledSubchannels?: readonly number[]
}

export interface Elements extends Attributes {
  ssid?: string
  supportedRates?: LegacyRate[]
  dsChannel?: number
  contentionFree?: ContentionFree
  tim?: Tim
  ibssAtimWindow?: number
  country?: Country
  request?: (ElementName | number)[]
  bssLoad?: BssLoad
  edca?: Edca
  challenge?: Uint8Array
  powerConstraint?: number
  powerCapability?: PowerCapability
  tpcRequest?: Nothing
  tpcReport?: TpcReport
  supportedChannels?: ChannelRange[]
  channelSwitch?: ChannelSwitch
  measurementRequest?: Uint8Array
  measurementReport?: Uint8Array
  quiet?: Quiet
  erp?: Erp
  htCapabilities?: HtCapabilities
  qosCapability?: number
  rsn?: Rsn
  extendedSupportedRates?: LegacyRate[]
  apChannelReport?: ApChannelReport[]
  neighbourReport?: NeighbourReport[]
  rcpi?: number
  mobilityDomain?: MobilityDomain
  fastTransition?: FastTransition
  timeoutInterval?: TimeoutInterval[]
  operatingClasses?: OperatingClasses
  extendedChannelSwitch?: ExtendedChannelSwitch
  htOperation?: HtOperation
  secondaryChannelOffset?: SecondaryChannelOffset | number
  averageAccessDelay?: number
  antenna?: number
  rsni?: number
  measurementPilot?: MeasurementPilot
  rmCapabilities?: RmCapabilities
  multipleBssid?: MultipleBssid[]
  '2040Coexistence'?: Coexistence
  '2040IntolerantChannels'?: ApChannelReport[]
  overlappingBssScan?: OverlappingBssScan
  managementMic?: ManagementMic
  nontransmittedBssidCapability?: Capabilities
  ssidList?: Elements
  multipleBssidIndex?: MultipleBssidIndex
  bssMaxIdle?: BssMaxIdle
  wnmSleep?: WnmSleep
  timeZone?: string
  linkIdentifier?: LinkIdentifier
  channelSwitchTiming?: ChannelSwitchTiming
  interworking?: Interworking
  advertisementProtocol?: AdvertisementProtocol[]
  qosMap?: Uint8Array
  roamingConsortium?: RoamingConsortium
  emergencyAlert?: Uint8Array
  meshConfiguration?: MeshConfiguration
  meshId?: string
  meshPeering?: MeshPeering
  meshChannelSwitch?: MeshChannelSwitch
  meshAwakeWindow?: number
  extendedCapabilities?: Flags<ExtendedCapability>
  mic?: Uint8Array
  vhtCapabilities?: VhtCapabilities
  vhtOperation?: VhtOperation
  extendedBssLoad?: ExtendedBssLoad
  wideBandwidthChannelSwitch?: WideBandwidthChannelSwitch
  txPowerEnvelope?: TxPowerEnvelope[]
  channelSwitchWrapper?: Elements
  aid?: number
  operatingMode?: VhtOpmode
  reducedNeighbourReport?: NeighbourAps[][]
  targetWakeTime?: Uint8Array[]
  vendor?: Vendor[]
  qosParameter?: Uint8Array
  cagNumber?: Uint8Array
  apCsn?: number
  filsIndication?: FilsIndication
  dils?: Uint8Array
  fragment?: Uint8Array[]
  rsnx?: Flags<Rsnx>
  associationDelay?: Uint8Array
  filsRequestParameters?: Uint8Array
  filsKeyConfirmation?: Uint8Array
  filsSession?: Uint8Array
  filsHlpContainer?: Uint8Array
  filsIpAddress?: Uint8Array
  keyDelivery?: Uint8Array
  filsWrappedData?: Uint8Array
  filsPublicKey?: Uint8Array
  filsNonce?: Uint8Array
  diffieHellman?: DiffieHellman
  heCapabilities?: HeCapabilities
  heOperation?: HeOperation
  uora?: Uora
  muEdca?: MuEdca
  spatialReuse?: SpatialReuse
  ndpFeedbackReport?: Uint8Array
  bssColorChange?: BssColorChange
  quietTimePeriod?: Uint8Array
  essReport?: number
  ops?: Uint8Array
  heBssLoad?: HeBssLoad
  maxChannelSwitchTime?: MaxChannelSwitchTime
  multipleBssidConfiguration?: MultipleBssidConfiguration
  nonInheritance?: NonInheritance
  knownBssid?: Uint8Array
  shortSsids?: number[]
  he6ghzCapabilities?: He6ghzCapabilityInfo
  ulMuPowerCapabilities?: Uint8Array
  ehtOperation?: EhtOperation
  multiLink?: MultiLink[]
  ehtCapabilities?: EhtCapabilities
  tidToLinkMapping?: TidToLinkMapping[]
  bandwidthIndication?: BandwidthIndicationSequence
  wpa?: Wpa
  wmm?: Wmm
  wps?: Wps
  p2p?: P2p[]
  hotspot?: Hotspot
  osen?: RsnSuites
  mbo?: Mbo
  oweTransition?: OweTransition
}

export interface MultipleBssidSubelements extends Attributes {
  profile?: Elements[]
  vendor?: Vendor[]
}

export interface NeighbourSubelements extends Attributes {
  tsf?: NeighbourTsf
  country?: string
  candidatePreference?: number
  termination?: BssTermination
  bearing?: Uint8Array
  wideBandwidthChannel?: WideBandwidthChannelSwitch
  htCapabilities?: HtCapabilities
  htOperation?: HtOperation
  secondaryChannelOffset?: SecondaryChannelOffset | number
  rmCapabilities?: RmCapabilities
  multipleBssid?: MultipleBssid
  vhtCapabilities?: VhtCapabilities
  vhtOperation?: VhtOperation
  heCapabilities?: HeCapabilities
  heOperation?: HeOperation
  vendor?: Vendor[]
}

export interface FastTransitionSubelements extends Attributes {
  r1KeyHolder?: string
  gtk?: Uint8Array
  r0KeyHolder?: string
  igtk?: Uint8Array
  operatingChannel?: Uint8Array
  bigtk?: Uint8Array
  mloGtk?: Uint8Array[]
  mloIgtk?: Uint8Array[]
  mloBigtk?: Uint8Array[]
}

export interface MultiLinkSubelements extends Attributes {
  station?: MultiLinkStation[]
  vendor?: Vendor[]
  fragment?: Uint8Array[]
}

export type Interworking = InterworkingShort | InterworkingVenue | InterworkingHessid | InterworkingFull | Uint8Array

export type NeighbourAp = NeighbourAp1 | NeighbourAp2 | NeighbourAp5 | NeighbourAp6 | NeighbourAp7 | NeighbourAp8 | NeighbourAp9 | NeighbourAp11 | NeighbourAp12 | NeighbourAp13 | Uint8Array

export type MultiLinkCommon = MultiLinkBasic | MultiLinkOther | Uint8Array
