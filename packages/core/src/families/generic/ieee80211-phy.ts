// Generated from schema/generic/ieee80211-phy.yaml: edit that file, then `npm run schema`.

import type { Bits, Struct } from '../../reader/support.js'

export type SmPowerSave = 'static' | 'dynamic' | 'disabled'

export type SecondaryChannelOffset = 'none' | 'above' | 'below'

export type HtProtection = 'none' | 'nonmember' | '20-mhz' | 'non-ht-mixed'

export type VhtMaxMpdu = '3895-bytes' | '7991-bytes' | '11454-bytes'

export type VhtChannelWidthSet = 'up-to-80' | 'up-to-160' | 'up-to-80p80'

export type VhtMcs = 'mcs-0-7' | 'mcs-0-8' | 'mcs-0-9' | 'none'

export type VhtWidth = '20-or-40' | '80-or-wider' | 'only-160' | 'only-80p80'

export type OpmodeWidth = '20-mhz' | '40-mhz' | '80-mhz' | '160-mhz'

export type HeMcs = 'mcs-0-7' | 'mcs-0-9' | 'mcs-0-11' | 'none'

export type He6ghzWidth = '20-mhz' | '40-mhz' | '80-mhz' | '160-or-80p80'

export type EhtWidth = '20-mhz' | '40-mhz' | '80-mhz' | '160-mhz' | '320-mhz'

export interface LegacyRate extends Bits {
  rate: number
  basic?: true
}

export interface HtCapabilityInfo extends Bits {
  ldpc?: true
  '40Mhz'?: true
  smPowerSave: SmPowerSave | number
  greenfield?: true
  shortGi20?: true
  shortGi40?: true
  txStbc?: true
  rxStbc: number
  delayedBlockAck?: true
  maxAmsdu7935?: true
  dsssCck40?: true
  psmp?: true
  '40MhzIntolerant'?: true
  lSigTxop?: true
}

export interface HtAmpdu extends Bits {
  lengthExponent: number
  density: number
}

export interface HtMcsRxHighest extends Bits {
  mbps: number
}

export interface HtMcsTx extends Bits {
  defined?: true
  differsFromRx?: true
  streamsLessOne: number
  unequalModulation?: true
}

export interface HtExtendedCapabilities extends Bits {
  pco?: true
  pcoTransition: number
  mcsFeedback: number
  htc?: true
  rdResponder?: true
}

export interface HtBeamforming extends Bits {
  implicitReceiving?: true
  staggeredSoundingRx?: true
  staggeredSoundingTx?: true
  ndpRx?: true
  ndpTx?: true
  implicit?: true
  calibration: number
  csi?: true
  noncompressed?: true
  compressed?: true
  csiFeedback: number
  noncompressedFeedback: number
  compressedFeedback: number
  minGrouping: number
  csiAntennas: number
  noncompressedAntennas: number
  compressedAntennas: number
  csiRows: number
  channelEstimation: number
}

export interface AntennaSelection extends Bits {
  capable?: true
  csiTx?: true
  indicesTx?: true
  csiFeedback?: true
  indicesFeedback?: true
  rx?: true
  soundingTx?: true
}

export interface HtOperation1 extends Bits {
  secondaryChannelOffset: SecondaryChannelOffset | number
  anyWidth?: true
  rifs?: true
}

export interface HtOperation2 extends Bits {
  protection: HtProtection | number
  nongreenfieldPresent?: true
  obssNonHtPresent?: true
  centerSegment2: number
}

export interface HtOperation3 extends Bits {
  dualBeacon?: true
  dualCts?: true
  stbcBeacon?: true
  lSigTxop?: true
  pcoActive?: true
  pcoPhase?: true
}

export interface VhtCapabilityInfo extends Bits {
  maxMpdu: VhtMaxMpdu | number
  channelWidthSet: VhtChannelWidthSet | number
  rxLdpc?: true
  shortGi80?: true
  shortGi160?: true
  txStbc?: true
  rxStbc: number
  suBeamformer?: true
  suBeamformee?: true
  beamformeeSts: number
  soundingDimensions: number
  muBeamformer?: true
  muBeamformee?: true
  txopPs?: true
  htcVht?: true
  maxAmpduExponent: number
  linkAdaptation: number
  rxAntennaPattern?: true
  txAntennaPattern?: true
  extendedNssBw: number
}

export interface VhtMcsMap extends Bits {
  ss1: VhtMcs | number
  ss2: VhtMcs | number
  ss3: VhtMcs | number
  ss4: VhtMcs | number
  ss5: VhtMcs | number
  ss6: VhtMcs | number
  ss7: VhtMcs | number
  ss8: VhtMcs | number
}

export interface VhtRxHighest extends Bits {
  mbps: number
  maxNstsTotal: number
}

export interface VhtTxHighest extends Bits {
  mbps: number
  extendedNssBwCapable?: true
}

export interface VhtOpmode extends Bits {
  channelWidth: OpmodeWidth | number
  '160Or80p80'?: true
  noLdpc?: true
  rxNssLessOne: number
  rxNssForBeamforming?: true
}

export interface HeMacCapabilities extends Bits {
  htc?: true
  twtRequester?: true
  twtResponder?: true
  dynamicFragmentation: number
  maxFragmentedMsdus: number
  minFragmentSize: number
  triggerMacPadding: number
  multiTidRx: number
  linkAdaptation: number
  allAck?: true
  trs?: true
  bsr?: true
  broadcastTwt?: true
  '32BitBaBitmap'?: true
  muCascading?: true
  ackEnabledAggregation?: true
  omControl?: true
  ofdmaRa?: true
  maxAmpduExponentExtension: number
  amsduFragmentation?: true
  flexibleTwt?: true
  rxControlToMultibss?: true
  bsrpBqrpAmpdu?: true
  qtp?: true
  bqr?: true
  psrResponder?: true
  ndpFeedbackReport?: true
  ops?: true
  amsduNotUnderBa?: true
  multiTidTx: number
  subchannelSelective?: true
  ul2x996ToneRu?: true
  omControlUlMuDisable?: true
  dynamicSmPowerSave?: true
  puncturedSounding?: true
  htVhtTriggerRx?: true
}

export interface HePhyCapabilities extends Bits {
  '40MhzIn2ghz'?: true
  '80MhzIn5ghz'?: true
  '160MhzIn5ghz'?: true
  '80p80MhzIn5ghz'?: true
  '242ToneIn2ghz'?: true
  '242ToneIn5ghz'?: true
  puncturedPreambleRx: number
  deviceClassA?: true
  ldpc?: true
  su1xLtf800ns?: true
  midambleMaxNsts: number
  ndp4xLtf3200ns?: true
  stbcTx80?: true
  stbcRx80?: true
  dopplerTx?: true
  dopplerRx?: true
  ulMuMimoFull?: true
  ulMuMimoPartial?: true
  dcmMaxConstellationTx: number
  dcmMaxNssTx?: true
  dcmMaxConstellationRx: number
  dcmMaxNssRx?: true
  rxPartialBwSuIn20MhzMu?: true
  suBeamformer?: true
  suBeamformee?: true
  muBeamformer?: true
  beamformeeSts80: number
  beamformeeSts160: number
  soundingDimensions80: number
  soundingDimensions160: number
  ng16SuFeedback?: true
  ng16MuFeedback?: true
  codebook42Su?: true
  codebook75Mu?: true
  triggeredSuFeedback?: true
  triggeredMuFeedback?: true
  triggeredCqiFeedback?: true
  partialBwExtendedRange?: true
  partialBwDlMuMimo?: true
  ppeThresholdsPresent?: true
  psrBasedSr?: true
  powerBoostFactor?: true
  suMu4xLtf800ns?: true
  maxNc: number
  stbcTx160?: true
  stbcRx160?: true
  erSu4xLtf800ns?: true
  '20MhzIn402ghz'?: true
  '20MhzIn160'?: true
  '80MhzIn160'?: true
  erSu1xLtf800ns?: true
  midamble2x1xLtf?: true
  dcmMaxRu: number
  longerThan16SigbSymbols?: true
  nonTriggeredCqiFeedback?: true
  tx1024QamBelow242?: true
  rx1024QamBelow242?: true
  rxFullBwSuCompressedSigb?: true
  rxFullBwSuNoncompressedSigb?: true
  nominalPacketPadding: number
  muMultiRuRxMaxLtf?: true
}

export interface HeMcsMap extends Bits {
  ss1: HeMcs | number
  ss2: HeMcs | number
  ss3: HeMcs | number
  ss4: HeMcs | number
  ss5: HeMcs | number
  ss6: HeMcs | number
  ss7: HeMcs | number
  ss8: HeMcs | number
}

export interface HeOperationParameters extends Bits {
  defaultPeDuration: number
  twtRequired?: true
  txopRtsThreshold: number
  vhtOperationPresent?: true
  coHostedBss?: true
  erSuDisable?: true
  '6ghzOperationPresent'?: true
}

export interface HeBssColor extends Bits {
  color: number
  partial?: true
  disabled?: true
}

export interface He6ghzControl extends Bits {
  channelWidth: He6ghzWidth | number
  duplicateBeacon?: true
  regulatoryInfo: number
}

export interface He6ghzCapabilityInfo extends Bits {
  minMpduStartSpacing: number
  maxAmpduExponent: number
  maxMpdu: VhtMaxMpdu | number
  smPowerSave: SmPowerSave | number
  rdResponder?: true
  rxAntennaPattern?: true
  txAntennaPattern?: true
}

export interface EhtMacCapabilities extends Bits {
  epcsPriority?: true
  omControl?: true
  triggeredTxopMode1?: true
  triggeredTxopMode2?: true
  restrictedTwt?: true
  scsTrafficDescription?: true
  maxMpdu: VhtMaxMpdu | number
  maxAmpduExponentExtension?: true
  trs?: true
  txopReturnMode2?: true
  twoBqrs?: true
  linkAdaptation: number
  unsolicitedEpcsUpdate?: true
}

export interface EhtPhyCapabilities extends Bits {
  '320MhzIn6ghz'?: true
  '242ToneInWiderThan20'?: true
  ndp4xLtf3200ns?: true
  partialBwUlMuMimo?: true
  suBeamformer?: true
  suBeamformee?: true
  beamformeeSs80: number
  beamformeeSs160: number
  beamformeeSs320: number
  soundingDimensions80: number
  soundingDimensions160: number
  soundingDimensions320: number
  ng16SuFeedback?: true
  ng16MuFeedback?: true
  codebook42Su?: true
  codebook75Mu?: true
  triggeredSuFeedback?: true
  triggeredMuPartialFeedback?: true
  triggeredCqiFeedback?: true
  partialBwDlMuMimo?: true
  psrBasedSr?: true
  powerBoostFactor?: true
  mu4xLtf800ns?: true
  maxNc: number
  nonTriggeredCqiFeedback?: true
  tx10244096QamBelow242?: true
  rx10244096QamBelow242?: true
  ppeThresholdsPresent?: true
  commonNominalPacketPadding: number
  maxLtfs: number
  mcs15: number
  ehtDupIn6ghz?: true
  '20MhzRxNdpWider'?: true
  nonOfdmaUlMuMimo80?: true
  nonOfdmaUlMuMimo160?: true
  nonOfdmaUlMuMimo320?: true
  muBeamformer80?: true
  muBeamformer160?: true
  muBeamformer320?: true
  tbSoundingRateLimit?: true
  rx1024QamWiderDlOfdma?: true
  rx4096QamWiderDlOfdma?: true
  '20MhzLimited'?: true
  '20MhzTriggeredMuFullFeedback'?: true
  '20MhzMru'?: true
}

export interface NssPair extends Bits {
  rx: number
  tx: number
}

export interface EhtOperationParameters extends Bits {
  operationInfoPresent?: true
  disabledSubchannelsPresent?: true
  defaultPeDuration?: true
  groupAddressedBuLimit?: true
  groupAddressedBuLimitExponent: number
  mcs15Disabled?: true
}

export interface EhtControl extends Bits {
  channelWidth: EhtWidth | number
}

export interface HtMcsSet extends Struct {
  rx?: readonly number[]
  rxHighest?: HtMcsRxHighest
  tx?: HtMcsTx
  reservedBytes?: Uint8Array
}

export interface HtCapabilities extends Struct {
  info?: HtCapabilityInfo
  ampdu?: HtAmpdu
  mcs?: HtMcsSet
  extended?: HtExtendedCapabilities
  beamforming?: HtBeamforming
  antennaSelection?: AntennaSelection
}

export interface HtOperation extends Struct {
  primaryChannel?: number
  info1?: HtOperation1
  info2?: HtOperation2
  info3?: HtOperation3
  basicMcs?: readonly number[]
}

export interface VhtMcsSet extends Struct {
  rx?: VhtMcsMap
  rxHighest?: VhtRxHighest
  tx?: VhtMcsMap
  txHighest?: VhtTxHighest
}

export interface VhtCapabilities extends Struct {
  info?: VhtCapabilityInfo
  mcs?: VhtMcsSet
}

export interface VhtOperation extends Struct {
  channelWidth?: VhtWidth | number
  centerSegment0?: number
  centerSegment1?: number
  basicMcs?: VhtMcsMap
}

export interface HeMcsPair extends Struct {
  rx?: HeMcsMap
  tx?: HeMcsMap
}

export interface HeMcsSet extends Struct {
  upTo80?: HeMcsPair
  at160?: HeMcsPair
  at80p80?: HeMcsPair
}

export interface HeCapabilities extends Struct {
  mac?: HeMacCapabilities
  phy?: HePhyCapabilities
  mcsUpTo80?: HeMcsPair
  mcsAt160?: HeMcsPair
  mcsAt80p80?: HeMcsPair
  ppeThresholds?: Uint8Array
}

export interface VhtOperationInfo extends Struct {
  channelWidth?: VhtWidth | number
  centerSegment0?: number
  centerSegment1?: number
}

export interface He6ghzOperation extends Struct {
  primaryChannel?: number
  control?: He6ghzControl
  centerSegment0?: number
  centerSegment1?: number
  minRate?: number
}

export interface HeOperation extends Struct {
  parameters?: HeOperationParameters
  bssColor?: HeBssColor
  basicMcs?: HeMcsMap
  vhtOperation?: VhtOperationInfo
  maxCoHostedBssidIndicator?: number
  '6ghzOperation'?: He6ghzOperation
}

export interface EhtMcsSet extends Struct {
  nss?: NssPair[]
}

export interface EhtCapabilities extends Struct {
  mac?: EhtMacCapabilities
  phy?: EhtPhyCapabilities
  mcsAndPpeThresholds?: Uint8Array
}

export interface EhtOperationInfo extends Struct {
  control?: EhtControl
  centerSegment0?: number
  centerSegment1?: number
}

export interface EhtBasicMcs extends Struct {
  mcs07?: NssPair
  mcs89?: NssPair
  mcs1011?: NssPair
  mcs1213?: NssPair
}

export interface EhtOperation extends Struct {
  parameters?: EhtOperationParameters
  basicMcs?: EhtBasicMcs
  info?: EhtOperationInfo
  disabledSubchannels?: readonly number[]
}
