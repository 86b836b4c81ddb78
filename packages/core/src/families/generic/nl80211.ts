// Generated from schema/generic/nl80211.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flags64Of,
  flagsOf,
  frames,
  framesByIndex,
  hasOddLength,
  keepRaw,
  leaves,
  leavesByIndex,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIpv4,
  readMac,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const iftypeNames = {
  0: 'unspecified', 1: 'adhoc', 2: 'station', 3: 'ap', 4: 'ap-vlan', 5: 'wds', 6: 'monitor', 7: 'mesh-point',
  8: 'p2p-client', 9: 'p2p-go', 10: 'p2p-device', 11: 'ocb', 12: 'nan', 13: 'nan-data', 14: 'pd',
} as const
export type Iftype = (typeof iftypeNames)[keyof typeof iftypeNames]

export const plinkActionNames = {
  0: 'no-action', 1: 'open', 2: 'block',
} as const
export type PlinkAction = (typeof plinkActionNames)[keyof typeof plinkActionNames]

export const plinkStateNames = {
  0: 'listen', 1: 'opn-snt', 2: 'opn-rcvd', 3: 'cnf-rcvd', 4: 'estab', 5: 'holding', 6: 'blocked',
} as const
export type PlinkState = (typeof plinkStateNames)[keyof typeof plinkStateNames]

export const channelTypeNames = {
  0: 'no-ht', 1: 'ht20', 2: 'ht40minus', 3: 'ht40plus',
} as const
export type ChannelType = (typeof channelTypeNames)[keyof typeof channelTypeNames]

export const channelWidthNames = {
  0: '20-noht', 1: '20', 2: '40', 3: '80', 4: '80p80', 5: '160', 6: '5', 7: '10', 8: '1', 9: '2', 10: '4',
  11: '8', 12: '16', 13: '320',
} as const
export type ChannelWidth = (typeof channelWidthNames)[keyof typeof channelWidthNames]

export const scanWidthNames = {
  0: '20', 1: '10', 2: '5', 3: '1', 4: '2',
} as const
export type ScanWidth = (typeof scanWidthNames)[keyof typeof scanWidthNames]

export const regInitiatorNames = {
  0: 'core', 1: 'user', 2: 'driver', 3: 'country-ie',
} as const
export type RegInitiator = (typeof regInitiatorNames)[keyof typeof regInitiatorNames]

export const regTypeNames = {
  0: 'country', 1: 'world', 2: 'custom-world', 3: 'intersection',
} as const
export type RegType = (typeof regTypeNames)[keyof typeof regTypeNames]

export const dfsRegionNames = {
  0: 'unset', 1: 'fcc', 2: 'etsi', 3: 'jp',
} as const
export type DfsRegion = (typeof dfsRegionNames)[keyof typeof dfsRegionNames]

export const userRegHintNames = {
  0: 'user', 1: 'cell-base', 2: 'indoor',
} as const
export type UserRegHint = (typeof userRegHintNames)[keyof typeof userRegHintNames]

export const ruleFlagsNames = [
  'no-ofdm', 'no-cck', 'no-indoor', 'no-outdoor', 'dfs', 'ptp-only', 'ptmp-only', 'no-ir', '', '', '',
  'auto-bw', 'ir-concurrent', 'no-ht40minus', 'no-ht40plus', 'no-80mhz', 'no-160mhz', 'no-he', 'no-320mhz',
  'no-eht', 'psd', 'dfs-concurrent', 'no-6ghz-vlp-client', 'no-6ghz-afc-client', 'allow-6ghz-vlp-ap',
  'allow-20mhz-activity', 'no-uhr',
] as const
export type RuleFlags = Exclude<(typeof ruleFlagsNames)[number], ''>

export const authTypeNames = {
  0: 'open-system', 1: 'shared-key', 2: 'ft', 3: 'network-eap', 4: 'sae', 5: 'fils-sk', 6: 'fils-sk-pfs',
  7: 'fils-pk', 8: 'eppke', 9: 'ieee8021x', 10: 'automatic',
} as const
export type AuthType = (typeof authTypeNames)[keyof typeof authTypeNames]

export const keyTypeNames = {
  0: 'group', 1: 'pairwise', 2: 'peerkey',
} as const
export type KeyType = (typeof keyTypeNames)[keyof typeof keyTypeNames]

export const keyModeNames = {
  0: 'rx-tx', 1: 'no-tx', 2: 'set-tx',
} as const
export type KeyMode = (typeof keyModeNames)[keyof typeof keyModeNames]

export const mfpNames = {
  0: 'no', 1: 'required', 2: 'optional',
} as const
export type Mfp = (typeof mfpNames)[keyof typeof mfpNames]

export const wpaVersionsNames = [
  '1', '2', '3',
] as const
export type WpaVersions = Exclude<(typeof wpaVersionsNames)[number], ''>

export const stationFlagsFlagNames = [
  '', 'authorized', 'short-preamble', 'wme', 'mfp', 'authenticated', 'tdls-peer', 'associated', 'spp-amsdu',
] as const
export type StationFlagsFlag = Exclude<(typeof stationFlagsFlagNames)[number], ''>

export const p2pPsNames = {
  0: 'unsupported', 1: 'supported',
} as const
export type P2pPs = (typeof p2pPsNames)[keyof typeof p2pPsNames]

export const meshPowerModeNames = {
  0: 'unknown', 1: 'active', 2: 'light-sleep', 3: 'deep-sleep',
} as const
export type MeshPowerMode = (typeof meshPowerModeNames)[keyof typeof meshPowerModeNames]

export const acNames = {
  0: 'vo', 1: 'vi', 2: 'be', 3: 'bk',
} as const
export type Ac = (typeof acNames)[keyof typeof acNames]

export const bandNameNames = {
  0: '2ghz', 1: '5ghz', 2: '60ghz', 3: '6ghz', 4: 's1ghz', 5: 'lc',
} as const
export type BandName = (typeof bandNameNames)[keyof typeof bandNameNames]

export const bandsNames = [
  '2ghz', '5ghz', '60ghz', '6ghz', 's1ghz', 'lc',
] as const
export type Bands = Exclude<(typeof bandsNames)[number], ''>

export const psStateNames = {
  0: 'disabled', 1: 'enabled',
} as const
export type PsState = (typeof psStateNames)[keyof typeof psStateNames]

export const txPowerSettingNames = {
  0: 'automatic', 1: 'limited', 2: 'fixed',
} as const
export type TxPowerSetting = (typeof txPowerSettingNames)[keyof typeof txPowerSettingNames]

export const bssStatusNames = {
  0: 'authenticated', 1: 'associated', 2: 'ibss-joined',
} as const
export type BssStatus = (typeof bssStatusNames)[keyof typeof bssStatusNames]

export const useForNames = [
  'normal', 'mld-link',
] as const
export type UseFor = Exclude<(typeof useForNames)[number], ''>

export const cannotUseNames = [
  'nstr-nonprimary', '6ghz-pwr-mismatch',
] as const
export type CannotUse = Exclude<(typeof cannotUseNames)[number], ''>

export const hiddenSsidNames = {
  0: 'not-in-use', 1: 'zero-len', 2: 'zero-contents',
} as const
export type HiddenSsid = (typeof hiddenSsidNames)[keyof typeof hiddenSsidNames]

export const tdlsOperationNames = {
  0: 'discovery-req', 1: 'setup', 2: 'teardown', 3: 'enable-link', 4: 'disable-link',
} as const
export type TdlsOperation = (typeof tdlsOperationNames)[keyof typeof tdlsOperationNames]

export const featureFlagsNames = [
  'sk-tx-status', 'ht-ibss', 'inactivity-timer', 'cell-base-reg-hints', 'p2p-device-needs-channel', 'sae',
  'low-priority-scan', 'scan-flush', 'ap-scan', 'vif-txpower', 'need-obss-scan', 'p2p-go-ctwin',
  'p2p-go-oppps', '', 'advertise-chan-limits', 'full-ap-client-state', 'userspace-mpm', 'active-monitor',
  'ap-mode-chan-width-change', 'ds-param-set-ie-in-probes', 'wfa-tpc-ie-in-probes', 'quiet',
  'tx-power-insertion', 'ackto-estimation', 'static-smps', 'dynamic-smps', 'supports-wmm-admission',
  'mac-on-create', 'tdls-channel-switch', 'scan-random-mac-addr', 'sched-scan-random-mac-addr',
  'nd-random-mac-addr',
] as const
export type FeatureFlags = Exclude<(typeof featureFlagsNames)[number], ''>

export const probeRespOffloadNames = [
  'wps', 'wps2', 'p2p', '80211u',
] as const
export type ProbeRespOffload = Exclude<(typeof probeRespOffloadNames)[number], ''>

export const connectFailedReasonNames = {
  0: 'max-clients', 1: 'blocked-client',
} as const
export type ConnectFailedReason = (typeof connectFailedReasonNames)[keyof typeof connectFailedReasonNames]

export const timeoutReasonNames = {
  0: 'unspecified', 1: 'scan', 2: 'auth', 3: 'assoc',
} as const
export type TimeoutReason = (typeof timeoutReasonNames)[keyof typeof timeoutReasonNames]

export const scanFlagsNames = [
  'low-priority', 'flush', 'ap', 'random-addr', 'fils-max-channel-time', 'accept-bcast-probe-resp',
  'oce-probe-req-high-tx-rate', 'oce-probe-req-deferral-suppression', 'low-span', 'low-power',
  'high-accuracy', 'random-sn', 'min-preq-content', 'freq-khz', 'colocated-6ghz',
] as const
export type ScanFlags = Exclude<(typeof scanFlagsNames)[number], ''>

export const aclPolicyNames = {
  0: 'accept-unless-listed', 1: 'deny-unless-listed',
} as const
export type AclPolicy = (typeof aclPolicyNames)[keyof typeof aclPolicyNames]

export const smpsModeNames = {
  0: 'off', 1: 'static', 2: 'dynamic',
} as const
export type SmpsMode = (typeof smpsModeNames)[keyof typeof smpsModeNames]

export const radarEventNames = {
  0: 'detected', 1: 'cac-finished', 2: 'cac-aborted', 3: 'nop-finished', 4: 'pre-cac-expired',
  5: 'cac-started',
} as const
export type RadarEvent = (typeof radarEventNames)[keyof typeof radarEventNames]

export const dfsStateNames = {
  0: 'usable', 1: 'unavailable', 2: 'available',
} as const
export type DfsState = (typeof dfsStateNames)[keyof typeof dfsStateNames]

export const protocolFeaturesNames = [
  'split-wiphy-dump',
] as const
export type ProtocolFeatures = Exclude<(typeof protocolFeaturesNames)[number], ''>

export const criticalProtocolNames = {
  0: 'unspec', 1: 'dhcp', 2: 'eapol', 3: 'apipa',
} as const
export type CriticalProtocol = (typeof criticalProtocolNames)[keyof typeof criticalProtocolNames]

export const rxmgmtFlagsNames = [
  'answered', 'external-auth',
] as const
export type RxmgmtFlags = Exclude<(typeof rxmgmtFlagsNames)[number], ''>

export const tdlsPeerCapabilityNames = [
  'ht', 'vht', 'wmm', 'he',
] as const
export type TdlsPeerCapability = Exclude<(typeof tdlsPeerCapabilityNames)[number], ''>

export const mpathFlagsNames = [
  'active', 'resolving', 'sn-valid', 'fixed', 'resolved',
] as const
export type MpathFlags = Exclude<(typeof mpathFlagsNames)[number], ''>

export const nanFunctionTypeNames = {
  0: 'publish', 1: 'subscribe', 2: 'follow-up',
} as const
export type NanFunctionType = (typeof nanFunctionTypeNames)[keyof typeof nanFunctionTypeNames]

export const nanPublishTypeNames = [
  'solicited-publish', 'unsolicited-publish',
] as const
export type NanPublishType = Exclude<(typeof nanPublishTypeNames)[number], ''>

export const nanTermReasonNames = {
  0: 'user-request', 1: 'ttl-expired', 2: 'error',
} as const
export type NanTermReason = (typeof nanTermReasonNames)[keyof typeof nanTermReasonNames]

export const externalAuthActionNames = {
  0: 'start', 1: 'abort',
} as const
export type ExternalAuthAction = (typeof externalAuthActionNames)[keyof typeof externalAuthActionNames]

export const preambleNames = {
  0: 'legacy', 1: 'ht', 2: 'vht', 3: 'dmg', 4: 'he',
} as const
export type Preamble = (typeof preambleNames)[keyof typeof preambleNames]

export const preamblesNames = [
  'legacy', 'ht', 'vht', 'dmg', 'he',
] as const
export type Preambles = Exclude<(typeof preamblesNames)[number], ''>

export const channelWidthsNames = [
  '20-noht', '20', '40', '80', '80p80', '160', '5', '10', '1', '2', '4', '8', '16', '320',
] as const
export type ChannelWidths = Exclude<(typeof channelWidthsNames)[number], ''>

export const measurementStatusNames = {
  0: 'success', 1: 'refused', 2: 'timeout', 3: 'failure',
} as const
export type MeasurementStatus = (typeof measurementStatusNames)[keyof typeof measurementStatusNames]

export const ftmFailureNames = {
  0: 'unspecified', 1: 'no-response', 2: 'rejected', 3: 'wrong-channel', 4: 'peer-not-capable',
  5: 'invalid-timestamp', 6: 'peer-busy', 7: 'bad-changed-params',
} as const
export type FtmFailure = (typeof ftmFailureNames)[keyof typeof ftmFailureNames]

export const saePweNames = {
  0: 'unspecified', 1: 'hunt-and-peck', 2: 'hash-to-element', 3: 'both',
} as const
export type SaePwe = (typeof saePweNames)[keyof typeof saePweNames]

export const sarTypeNames = {
  0: 'power',
} as const
export type SarType = (typeof sarTypeNames)[keyof typeof sarTypeNames]

export const apSettingsNames = [
  'external-auth-support', 'sa-query-offload-support',
] as const
export type ApSettings = Exclude<(typeof apSettingsNames)[number], ''>

export const cqmThresholdEventNames = {
  0: 'rssi-threshold-event-low', 1: 'rssi-threshold-event-high', 2: 'rssi-beacon-loss-event',
} as const
export type CqmThresholdEvent = (typeof cqmThresholdEventNames)[keyof typeof cqmThresholdEventNames]

export const coalesceConditionNames = {
  0: 'match', 1: 'no-match',
} as const
export type CoalesceCondition = (typeof coalesceConditionNames)[keyof typeof coalesceConditionNames]

export const tidSettingNames = {
  0: 'enable', 1: 'disable',
} as const
export type TidSetting = (typeof tidSettingNames)[keyof typeof tidSettingNames]

export const txRateSettingNames = {
  0: 'automatic', 1: 'limited', 2: 'fixed',
} as const
export type TxRateSetting = (typeof txRateSettingNames)[keyof typeof txRateSettingNames]

export const heGiNames = {
  0: '0-8', 1: '1-6', 2: '3-2',
} as const
export type HeGi = (typeof heGiNames)[keyof typeof heGiNames]

export const heRuNames = {
  0: '26', 1: '52', 2: '106', 3: '242', 4: '484', 5: '996', 6: '2x996',
} as const
export type HeRu = (typeof heRuNames)[keyof typeof heRuNames]

export const ehtGiNames = {
  0: '0-8', 1: '1-6', 2: '3-2',
} as const
export type EhtGi = (typeof ehtGiNames)[keyof typeof ehtGiNames]

export const ehtRuNames = {
  0: '26', 1: '52', 2: '52p26', 3: '106', 4: '106p26', 5: '242', 6: '484', 7: '484p242', 8: '996',
  9: '996p484', 10: '996p484p242', 11: '2x996', 12: '2x996p484', 13: '3x996', 14: '3x996p484', 15: '4x996',
} as const
export type EhtRu = (typeof ehtRuNames)[keyof typeof ehtRuNames]

export const txrateGiNames = {
  0: 'default-gi', 1: 'force-sgi', 2: 'force-lgi',
} as const
export type TxrateGi = (typeof txrateGiNames)[keyof typeof txrateGiNames]

export const heLtfNames = {
  0: '1xltf', 1: '2xltf', 2: '4xltf',
} as const
export type HeLtf = (typeof heLtfNames)[keyof typeof heLtfNames]

export const ehtLtfNames = {
  0: '1xltf', 1: '2xltf', 2: '4xltf', 3: '6xltf', 4: '8xltf',
} as const
export type EhtLtf = (typeof ehtLtfNames)[keyof typeof ehtLtfNames]

export const cipherNames = {
  1027073: 'wep40', 1027074: 'tkip', 1027076: 'ccmp', 1027077: 'wep104', 1027078: 'aes-cmac', 1027080: 'gcmp',
  1027081: 'gcmp-256', 1027082: 'ccmp-256', 1027083: 'bip-gmac-128', 1027084: 'bip-gmac-256',
  1027085: 'bip-cmac-256', 1339905: 'sms4',
} as const
export type Cipher = (typeof cipherNames)[keyof typeof cipherNames]

export const akmNames = {
  1027073: '8021x', 1027074: 'psk', 1027075: 'ft-8021x', 1027076: 'ft-psk', 1027077: '8021x-sha256',
  1027078: 'psk-sha256', 1027079: 'tdls', 1027080: 'sae', 1027081: 'ft-over-sae', 1027083: '8021x-suite-b',
  1027084: '8021x-suite-b-192', 1027085: 'ft-8021x-sha384', 1027086: 'fils-sha256', 1027087: 'fils-sha384',
  1027088: 'ft-fils-sha256', 1027089: 'ft-fils-sha384', 1027090: 'owe', 1027091: 'ft-psk-sha384',
  1027092: 'psk-sha384',
} as const
export type Akm = (typeof akmNames)[keyof typeof akmNames]

export class StationFlagUpdate extends Struct {
  declare mask: Flags<StationFlagsFlag>
  declare set: Flags<StationFlagsFlag>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mask = flagsOf(stationFlagsFlagNames, v.getUint32(s, le))
    if (n >= 8) this.set = flagsOf(stationFlagsFlagNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class PatternSupport extends Struct {
  declare maxPatterns: number
  declare minPatternLen: number
  declare maxPatternLen: number
  declare maxPktOffset: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.maxPatterns = v.getUint32(s, le)
    if (n >= 8) this.minPatternLen = v.getUint32(s + 4, le)
    if (n >= 12) this.maxPatternLen = v.getUint32(s + 8, le)
    if (n >= 16) this.maxPktOffset = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class CoalesceSupport extends Struct {
  declare maxRules: number
  declare pat: PatternSupport
  declare maxDelay: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.maxRules = v.getUint32(s, le)
    if (n >= 20) this.pat = new PatternSupport(r, s + 4, 16)
    if (n >= 24) this.maxDelay = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class VendorCommand extends Struct {
  declare vendorId: number
  declare subcmd: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vendorId = v.getUint32(s, le)
    if (n >= 8) this.subcmd = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class RssiAdjust extends Struct {
  declare band: BandName | number
  declare delta: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.band = nameOf(bandNameNames, v.getUint8(s))
    if (n >= 2) this.delta = v.getInt8(s + 1)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class TcpSequence extends Struct {
  declare start: number
  declare offset: number
  declare len: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.start = v.getUint32(s, le)
    if (n >= 8) this.offset = v.getUint32(s + 4, le)
    if (n >= 12) this.len = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcpToken extends Struct {
  declare offset: number
  declare len: number
  declare tokenStream: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.offset = v.getUint32(s, le)
    if (n >= 8) this.len = v.getUint32(s + 4, le)
    if (n >= 8) this.tokenStream = readBytes(r, s + 8, n - 8)
  }
}

export class TcpTokenFeature extends Struct {
  declare minLen: number
  declare maxLen: number
  declare bufsize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.minLen = v.getUint32(s, le)
    if (n >= 8) this.maxLen = v.getUint32(s + 4, le)
    if (n >= 12) this.bufsize = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class Nl80211 extends Attributes {
  declare wiphy?: number
  declare wiphyName?: string
  declare ifindex?: number
  declare ifname?: string
  declare iftype?: Iftype | number
  declare mac?: string
  declare keyData?: Uint8Array
  declare keyIdx?: number
  declare keyCipher?: Cipher | number
  declare keySeq?: Uint8Array
  declare keyDefault?: true
  declare beaconInterval?: number
  declare dtimPeriod?: number
  declare beaconHead?: Uint8Array
  declare beaconTail?: Uint8Array
  declare staAid?: number
  declare staFlags?: StationFlags
  declare staListenInterval?: number
  declare staSupportedRates?: Uint8Array
  declare staVlan?: number
  declare staInfo?: StationInfo
  declare wiphyBands?: Record<string, Band>
  declare mntrFlags?: MonitorFlags
  declare meshId?: string
  declare staPlinkAction?: PlinkAction | number
  declare mpathNextHop?: string
  declare mpathInfo?: MpathInfo
  declare bssCtsProt?: number
  declare bssShortPreamble?: number
  declare bssShortSlotTime?: number
  declare htCapability?: Uint8Array
  declare supportedIftypes?: Iftypes
  declare regAlpha2?: string
  declare regRules?: RegRule[]
  declare meshConfig?: MeshConfig
  declare bssBasicRates?: Uint8Array
  declare wiphyTxqParams?: TxqParams[]
  declare wiphyFreq?: number
  declare wiphyChannelType?: ChannelType | number
  declare keyDefaultMgmt?: true
  declare mgmtSubtype?: number
  declare ie?: Uint8Array
  declare maxNumScanSsids?: number
  declare scanFrequencies?: number[]
  declare scanSsids?: string[]
  declare generation?: number
  declare bss?: Bss
  declare regInitiator?: RegInitiator | number
  declare regType?: RegType | number
  declare supportedCommands?: number[]
  declare frame?: Uint8Array
  declare ssid?: string
  declare authType?: AuthType | number
  declare reasonCode?: number
  declare keyType?: KeyType | number
  declare maxScanIeLen?: number
  declare cipherSuites?: (Cipher | number)[]
  declare freqBefore?: Frequency
  declare freqAfter?: Frequency
  declare freqFixed?: true
  declare wiphyRetryShort?: number
  declare wiphyRetryLong?: number
  declare wiphyFragThreshold?: number
  declare wiphyRtsThreshold?: number
  declare timedOut?: true
  declare useMfp?: Mfp | number
  declare staFlags2?: StationFlagUpdate
  declare controlPort?: true
  declare testdata?: Uint8Array
  declare privacy?: true
  declare disconnectedByAp?: true
  declare statusCode?: number
  declare cipherSuitesPairwise?: (Cipher | number)[]
  declare cipherSuiteGroup?: Cipher | number
  declare wpaVersions?: Flags<WpaVersions>
  declare akmSuites?: (Akm | number)[]
  declare reqIe?: Uint8Array
  declare respIe?: Uint8Array
  declare prevBssid?: string
  declare key?: Key
  declare keys?: Key[]
  declare pid?: number
  declare '4addr'?: number
  declare surveyInfo?: SurveyInfo
  declare pmkid?: Uint8Array
  declare maxNumPmkids?: number
  declare duration?: number
  declare cookie?: bigint
  declare wiphyCoverageClass?: number
  declare txRates?: Record<string, TxRate>
  declare frameMatch?: Uint8Array
  declare ack?: true
  declare psState?: PsState | number
  declare cqm?: Cqm
  declare localStateChange?: true
  declare apIsolate?: number
  declare wiphyTxPowerSetting?: TxPowerSetting | number
  declare wiphyTxPowerLevel?: number
  declare txFrameTypes?: Record<string, FrameTypes>
  declare rxFrameTypes?: Record<string, FrameTypes>
  declare frameType?: number
  declare controlPortEthertype?: ControlPortEthertype
  declare controlPortNoEncrypt?: true
  declare supportIbssRsn?: true
  declare wiphyAntennaTx?: number
  declare wiphyAntennaRx?: number
  declare mcastRate?: number
  declare offchannelTxOk?: true
  declare bssHtOpmode?: number
  declare keyDefaultTypes?: KeyDefaultTypes
  declare maxRemainOnChannelDuration?: number
  declare meshSetup?: MeshSetup
  declare wiphyAntennaAvailTx?: number
  declare wiphyAntennaAvailRx?: number
  declare supportMeshAuth?: true
  declare staPlinkState?: PlinkState | number
  declare wowlanTriggers?: WowlanTriggers
  declare wowlanTriggersSupported?: WowlanSupport
  declare schedScanInterval?: number
  declare interfaceCombinations?: Combination[]
  declare softwareIftypes?: Iftypes
  declare rekeyData?: RekeyData
  declare maxNumSchedScanSsids?: number
  declare maxSchedScanIeLen?: number
  declare scanSuppRates?: Record<string, Uint8Array>
  declare hiddenSsid?: HiddenSsid | number
  declare ieProbeResp?: Uint8Array
  declare ieAssocResp?: Uint8Array
  declare staWme?: StationWme
  declare supportApUapsd?: true
  declare roamSupport?: true
  declare schedScanMatch?: SchedScanMatch[]
  declare maxMatchSets?: number
  declare pmksaCandidate?: PmksaCandidate
  declare txNoCckRate?: true
  declare tdlsAction?: number
  declare tdlsDialogToken?: number
  declare tdlsOperation?: TdlsOperation | number
  declare tdlsSupport?: true
  declare tdlsExternalSetup?: true
  declare deviceApSme?: number
  declare dontWaitForAck?: true
  declare featureFlags?: Flags<FeatureFlags>
  declare probeRespOffload?: Flags<ProbeRespOffload>
  declare probeResp?: Uint8Array
  declare dfsRegion?: DfsRegion | number
  declare disableHt?: true
  declare htCapabilityMask?: Uint8Array
  declare noackMap?: number
  declare inactivityTimeout?: number
  declare rxSignalDbm?: number
  declare bgScanPeriod?: number
  declare wdev?: bigint
  declare userRegHintType?: UserRegHint | number
  declare connFailedReason?: ConnectFailedReason | number
  declare authData?: Uint8Array
  declare vhtCapability?: Uint8Array
  declare scanFlags?: Flags<ScanFlags>
  declare channelWidth?: ChannelWidth | number
  declare centerFreq1?: number
  declare centerFreq2?: number
  declare p2pCtwindow?: number
  declare p2pOppps?: number
  declare localMeshPowerMode?: MeshPowerMode | number
  declare aclPolicy?: AclPolicy | number
  declare macAddrs?: string[]
  declare macAclMax?: number
  declare radarEvent?: RadarEvent | number
  declare extCapa?: Uint8Array
  declare extCapaMask?: Uint8Array
  declare staCapability?: number
  declare staExtCapability?: Uint8Array
  declare protocolFeatures?: Flags<ProtocolFeatures>
  declare splitWiphyDump?: true
  declare disableVht?: true
  declare vhtCapabilityMask?: Uint8Array
  declare mdid?: number
  declare ieRic?: Uint8Array
  declare critProtId?: CriticalProtocol | number
  declare maxCritProtDuration?: number
  declare peerAid?: number
  declare coalesceRule?: Coalesce
  declare chSwitchCount?: number
  declare chSwitchBlockTx?: true
  declare csaIes?: Nl80211
  declare cntdwnOffsBeacon?: number[]
  declare cntdwnOffsPresp?: number[]
  declare rxmgmtFlags?: Flags<RxmgmtFlags>
  declare staSupportedChannels?: Uint8Array
  declare staSupportedOperClasses?: Uint8Array
  declare handleDfs?: true
  declare support5Mhz?: true
  declare support10Mhz?: true
  declare opmodeNotif?: number
  declare vendorId?: number
  declare vendorSubcmd?: number
  declare vendorData?: VendorData
  declare vendorEvents?: VendorCommand[]
  declare qosMap?: Uint8Array
  declare macHint?: string
  declare wiphyFreqHint?: number
  declare maxApAssocSta?: number
  declare tdlsPeerCapability?: Flags<TdlsPeerCapability>
  declare socketOwner?: true
  declare csaCOffsetsTx?: number[]
  declare maxCsaCounters?: number
  declare tdlsInitiator?: true
  declare useRrm?: true
  declare wiphyDynAck?: true
  declare tsid?: number
  declare userPrio?: number
  declare admittedTime?: number
  declare smpsMode?: SmpsMode | number
  declare operClass?: number
  declare macMask?: string
  declare wiphySelfManagedReg?: true
  declare extFeatures?: Uint8Array
  declare surveyRadioStats?: SurveyInfo
  declare netnsFd?: number
  declare schedScanDelay?: number
  declare regIndoor?: true
  declare maxNumSchedScanPlans?: number
  declare maxScanPlanInterval?: number
  declare maxScanPlanIterations?: number
  declare schedScanPlans?: SchedScanPlan[]
  declare pbss?: true
  declare bssSelect?: BssSelect
  declare staSupportP2pPs?: P2pPs | number
  declare iftypeExtCapa?: Nl80211[]
  declare muMimoGroupData?: Uint8Array
  declare muMimoFollowMacAddr?: string
  declare scanStartTimeTsf?: bigint
  declare scanStartTimeTsfBssid?: string
  declare measurementDuration?: number
  declare measurementDurationMandatory?: true
  declare meshPeerAid?: number
  declare nanMasterPref?: number
  declare bands?: Flags<Bands>
  declare nanFunc?: NanFunction
  declare nanMatch?: NanMatch
  declare filsKek?: Uint8Array
  declare filsNonces?: Uint8Array
  declare multicastToUnicastEnabled?: true
  declare bssid?: string
  declare schedScanRelativeRssi?: number
  declare schedScanRssiAdjust?: RssiAdjust
  declare timeoutReason?: TimeoutReason | number
  declare filsErpUsername?: string
  declare filsErpRealm?: string
  declare filsErpNextSeqNum?: number
  declare filsErpRrk?: Uint8Array
  declare filsCacheId?: Uint8Array
  declare pmk?: Uint8Array
  declare schedScanMulti?: true
  declare schedScanMaxReqs?: number
  declare want1x4wayHs?: true
  declare pmkr0Name?: Uint8Array
  declare portAuthorized?: true
  declare externalAuthAction?: ExternalAuthAction | number
  declare externalAuthSupport?: true
  declare nss?: number
  declare ackSignal?: number
  declare controlPortOverNl80211?: true
  declare txqStats?: TxqStats
  declare txqLimit?: number
  declare txqMemoryLimit?: number
  declare txqQuantum?: number
  declare heCapability?: Uint8Array
  declare ftmResponder?: FtmResponder
  declare ftmResponderStats?: FtmResponderStats
  declare timeout?: number
  declare peerMeasurements?: PeerMeasurements
  declare airtimeWeight?: number
  declare staTxPowerSetting?: TxPowerSetting | number
  declare staTxPower?: number
  declare saePassword?: Uint8Array
  declare twtResponder?: true
  declare heObssPd?: ObssPd
  declare wiphyEdmgChannels?: number
  declare wiphyEdmgBwConfig?: number
  declare vlanId?: number
  declare heBssColor?: BssColor
  declare iftypeAkmSuites?: IftypeAkm[]
  declare tidConfig?: TidConfigChoice
  declare controlPortNoPreauth?: true
  declare pmkLifetime?: number
  declare pmkReauthThreshold?: number
  declare receiveMulticast?: true
  declare wiphyFreqOffset?: number
  declare centerFreq1Offset?: number
  declare scanFreqKhz?: number[]
  declare he6ghzCapability?: Uint8Array
  declare filsDiscovery?: FilsDiscovery
  declare unsolBcastProbeResp?: UnsolProbeResp
  declare s1gCapability?: Uint8Array
  declare s1gCapabilityMask?: Uint8Array
  declare saePwe?: SaePwe | number
  declare reconnectRequested?: true
  declare sarSpec?: Sar
  declare disableHe?: true
  declare obssColorBitmap?: bigint
  declare colorChangeCount?: number
  declare colorChangeColor?: number
  declare colorChangeElems?: Nl80211
  declare mbssidConfig?: MbssidConfig
  declare mbssidElems?: Uint8Array[]
  declare radarBackground?: true
  declare apSettingsFlags?: Flags<ApSettings>
  declare ehtCapability?: Uint8Array
  declare disableEht?: true
  declare mloLinks?: Nl80211[]
  declare mloLinkId?: number
  declare mldAddr?: string
  declare mloSupport?: true
  declare maxNumAkmSuites?: number
  declare emlCapability?: number
  declare mldCapaAndOps?: number
  declare txHwTimestamp?: bigint
  declare rxHwTimestamp?: bigint
  declare tdBitmap?: number[]
  declare punctBitmap?: number
  declare maxHwTimestampPeers?: number
  declare hwTimestampEnabled?: true
  declare emaRnrElems?: Uint8Array[]
  declare mloLinkDisabled?: true
  declare bssDumpIncludeUseData?: true
  declare mloTtlmDlink?: number
  declare mloTtlmUlink?: number
  declare assocSppAmsdu?: true
  declare wiphyRadios?: Radio[]
  declare wiphyInterfaceCombinations?: Combination[]
  declare vifRadioMask?: number
  declare supportedSelectors?: Uint8Array
  declare mloReconfRemLinks?: number
  declare epcs?: true
  declare extMldCapaAndOps?: number
  declare wiphyRadioIndex?: number
  declare s1gLongBeaconPeriod?: number
  declare s1gShortBeacon?: S1gShortBeacon
  declare bssParam?: true
  declare nanConfig?: NanConfig
  declare nanNewCluster?: true
  declare nanCapabilities?: NanCapabilities
  declare s1gPrimary2mhz?: true
  declare eppPeer?: true
  declare uhrCapability?: Uint8Array
  declare disableUhr?: true
  declare incumbentSignalInterferenceBitmap?: number
  declare uhrOperation?: Uint8Array
  declare nanChannel?: Nl80211[]
  declare nanChannelEntry?: Uint8Array
  declare nanTimeSlots?: Uint8Array
  declare nanRxNss?: number
  declare nanAvailBlob?: Uint8Array
  declare nanSchedDeferred?: true
  declare nanSchedUpdateSuccess?: true
  declare nanNmiMac?: string
  declare nanUlw?: Uint8Array
  declare nanCommittedDw?: number
  declare nanSeqId?: number
  declare nanMaxChanSwitchTime?: number
  declare nanPeerMaps?: NanPeerMap[]
  declare assocEncrypted?: true
  declare npcaPrimaryFreq?: number
  declare npcaPunctBitmap?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if ((t[f + 47]! < 0 && t[(t[f + 47]! & 0x7fffffff) + 3] !== 0) || (t[f + 53]! < 0 && t[(t[f + 53]! & 0x7fffffff) + 3] !== 0) || (t[f + 295]! < 0 && t[(t[f + 295]! & 0x7fffffff) + 3] !== 0) || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.wiphy = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.wiphyName = readString(r, s)
    if ((s = t[f + 6]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ifname = readString(r, s)
    if ((s = t[f + 8]!)) this.iftype = nameOf(iftypeNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.mac = readMac(r, s)
    if ((s = t[f + 10]!)) this.keyData = readBytes(r, s)
    if ((s = t[f + 11]!)) this.keyIdx = v.getUint8(s)
    if ((s = t[f + 12]!)) this.keyCipher = nameOf(cipherNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.keySeq = readBytes(r, s)
    if (t[f + 14]) this.keyDefault = true
    if ((s = t[f + 15]!)) this.beaconInterval = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.dtimPeriod = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.beaconHead = readBytes(r, s)
    if ((s = t[f + 18]!)) this.beaconTail = readBytes(r, s)
    if ((s = t[f + 19]!)) this.staAid = v.getUint16(s, le)
    if ((s = t[f + 20]!) < 0) this.staFlags = new StationFlags(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 21]!)) this.staListenInterval = v.getUint16(s, le)
    if ((s = t[f + 22]!)) this.staSupportedRates = readBytes(r, s)
    if ((s = t[f + 23]!)) this.staVlan = v.getUint32(s, le)
    if ((s = t[f + 24]!) < 0) this.staInfo = new StationInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 25]!) < 0) this.wiphyBands = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new Band(r, i), this, bandNameNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 26]!) < 0) this.mntrFlags = new MonitorFlags(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 27]!)) this.meshId = readString(r, s)
    if ((s = t[f + 28]!)) this.staPlinkAction = nameOf(plinkActionNames, v.getUint8(s))
    if ((s = t[f + 29]!)) this.mpathNextHop = readMac(r, s)
    if ((s = t[f + 30]!) < 0) this.mpathInfo = new MpathInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 31]!)) this.bssCtsProt = v.getUint8(s)
    if ((s = t[f + 32]!)) this.bssShortPreamble = v.getUint8(s)
    if ((s = t[f + 33]!)) this.bssShortSlotTime = v.getUint8(s)
    if ((s = t[f + 34]!)) this.htCapability = readBytes(r, s)
    if ((s = t[f + 35]!) < 0) this.supportedIftypes = new Iftypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 36]!)) this.regAlpha2 = readString(r, s)
    if ((s = t[f + 37]!) < 0) this.regRules = frames(r, (s & 0x7fffffff) + 4, (r, i) => new RegRule(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 38]!) < 0) this.meshConfig = new MeshConfig(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 39]!)) this.bssBasicRates = readBytes(r, s)
    if ((s = t[f + 40]!) < 0) this.wiphyTxqParams = frames(r, (s & 0x7fffffff) + 4, (r, i) => new TxqParams(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 41]!)) this.wiphyFreq = v.getUint32(s, le)
    if ((s = t[f + 42]!)) this.wiphyChannelType = nameOf(channelTypeNames, v.getUint32(s, le))
    if (t[f + 43]) this.keyDefaultMgmt = true
    if ((s = t[f + 44]!)) this.mgmtSubtype = v.getUint8(s)
    if ((s = t[f + 45]!)) this.ie = readBytes(r, s)
    if ((s = t[f + 46]!)) this.maxNumScanSsids = v.getUint8(s)
    if ((s = t[f + 47]!) < 0) this.scanFrequencies = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getUint32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 48]!) < 0) this.scanSsids = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readString(r, s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 49]!)) this.generation = v.getUint32(s, le)
    if ((s = t[f + 50]!) < 0) this.bss = new Bss(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 51]!)) this.regInitiator = nameOf(regInitiatorNames, v.getUint8(s))
    if ((s = t[f + 52]!)) this.regType = nameOf(regTypeNames, v.getUint8(s))
    if ((s = t[f + 53]!) < 0) this.supportedCommands = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getUint32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 54]!)) this.frame = readBytes(r, s)
    if ((s = t[f + 55]!)) this.ssid = readString(r, s)
    if ((s = t[f + 56]!)) this.authType = nameOf(authTypeNames, v.getUint32(s, le))
    if ((s = t[f + 57]!)) this.reasonCode = v.getUint16(s, le)
    if ((s = t[f + 58]!)) this.keyType = nameOf(keyTypeNames, v.getUint32(s, le))
    if ((s = t[f + 59]!)) this.maxScanIeLen = v.getUint16(s, le)
    if ((s = t[f + 60]!)) this.cipherSuites = readArray(r, s, 4, (r, at) => nameOf(cipherNames, r.view.getUint32(at, r.littleEndian)))
    if ((s = t[f + 61]!) < 0) this.freqBefore = new Frequency(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 62]!) < 0) this.freqAfter = new Frequency(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 63]) this.freqFixed = true
    if ((s = t[f + 64]!)) this.wiphyRetryShort = v.getUint8(s)
    if ((s = t[f + 65]!)) this.wiphyRetryLong = v.getUint8(s)
    if ((s = t[f + 66]!)) this.wiphyFragThreshold = v.getUint32(s, le)
    if ((s = t[f + 67]!)) this.wiphyRtsThreshold = v.getUint32(s, le)
    if (t[f + 68]) this.timedOut = true
    if ((s = t[f + 69]!)) this.useMfp = nameOf(mfpNames, v.getUint32(s, le))
    if ((s = t[f + 70]!)) this.staFlags2 = new StationFlagUpdate(r, s, lengthAt(r, s))
    if (t[f + 71]) this.controlPort = true
    if ((s = t[f + 72]!)) this.testdata = readBytes(r, s)
    if (t[f + 73]) this.privacy = true
    if (t[f + 74]) this.disconnectedByAp = true
    if ((s = t[f + 75]!)) this.statusCode = v.getUint16(s, le)
    if ((s = t[f + 76]!)) this.cipherSuitesPairwise = readArray(r, s, 4, (r, at) => nameOf(cipherNames, r.view.getUint32(at, r.littleEndian)))
    if ((s = t[f + 77]!)) this.cipherSuiteGroup = nameOf(cipherNames, v.getUint32(s, le))
    if ((s = t[f + 78]!)) this.wpaVersions = flagsOf(wpaVersionsNames, v.getUint32(s, le))
    if ((s = t[f + 79]!)) this.akmSuites = readArray(r, s, 4, (r, at) => nameOf(akmNames, r.view.getUint32(at, r.littleEndian)))
    if ((s = t[f + 80]!)) this.reqIe = readBytes(r, s)
    if ((s = t[f + 81]!)) this.respIe = readBytes(r, s)
    if ((s = t[f + 82]!)) this.prevBssid = readMac(r, s)
    if ((s = t[f + 83]!) < 0) this.key = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 84]!) < 0) this.keys = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Key(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 85]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 86]!)) this['4addr'] = v.getUint8(s)
    if ((s = t[f + 87]!) < 0) this.surveyInfo = new SurveyInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 88]!)) this.pmkid = readBytes(r, s)
    if ((s = t[f + 89]!)) this.maxNumPmkids = v.getUint8(s)
    if ((s = t[f + 90]!)) this.duration = v.getUint32(s, le)
    if ((s = t[f + 91]!)) this.cookie = v.getBigUint64(s, le)
    if ((s = t[f + 92]!)) this.wiphyCoverageClass = v.getUint8(s)
    if ((s = t[f + 93]!) < 0) this.txRates = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new TxRate(r, i), this, bandNameNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 94]!)) this.frameMatch = readBytes(r, s)
    if (t[f + 95]) this.ack = true
    if ((s = t[f + 96]!)) this.psState = nameOf(psStateNames, v.getUint32(s, le))
    if ((s = t[f + 97]!) < 0) this.cqm = new Cqm(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 98]) this.localStateChange = true
    if ((s = t[f + 99]!)) this.apIsolate = v.getUint8(s)
    if ((s = t[f + 100]!)) this.wiphyTxPowerSetting = nameOf(txPowerSettingNames, v.getUint32(s, le))
    if ((s = t[f + 101]!)) this.wiphyTxPowerLevel = v.getUint32(s, le)
    if ((s = t[f + 102]!) < 0) this.txFrameTypes = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new FrameTypes(r, i), this, iftypeNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 103]!) < 0) this.rxFrameTypes = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new FrameTypes(r, i), this, iftypeNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 104]!)) this.frameType = v.getUint16(s, le)
    if ((s = t[f + 105]!)) this.controlPortEthertype = controlPortEthertypeValue(r, s)
    if (t[f + 106]) this.controlPortNoEncrypt = true
    if (t[f + 107]) this.supportIbssRsn = true
    if ((s = t[f + 108]!)) this.wiphyAntennaTx = v.getUint32(s, le)
    if ((s = t[f + 109]!)) this.wiphyAntennaRx = v.getUint32(s, le)
    if ((s = t[f + 110]!)) this.mcastRate = v.getUint32(s, le)
    if (t[f + 111]) this.offchannelTxOk = true
    if ((s = t[f + 112]!)) this.bssHtOpmode = v.getUint16(s, le)
    if ((s = t[f + 113]!) < 0) this.keyDefaultTypes = new KeyDefaultTypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 114]!)) this.maxRemainOnChannelDuration = v.getUint32(s, le)
    if ((s = t[f + 115]!) < 0) this.meshSetup = new MeshSetup(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 116]!)) this.wiphyAntennaAvailTx = v.getUint32(s, le)
    if ((s = t[f + 117]!)) this.wiphyAntennaAvailRx = v.getUint32(s, le)
    if (t[f + 118]) this.supportMeshAuth = true
    if ((s = t[f + 119]!)) this.staPlinkState = nameOf(plinkStateNames, v.getUint8(s))
    if ((s = t[f + 120]!) < 0) this.wowlanTriggers = new WowlanTriggers(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 121]!) < 0) this.wowlanTriggersSupported = new WowlanSupport(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 122]!)) this.schedScanInterval = v.getUint32(s, le)
    if ((s = t[f + 123]!) < 0) this.interfaceCombinations = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Combination(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 124]!) < 0) this.softwareIftypes = new Iftypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 125]!) < 0) this.rekeyData = new RekeyData(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 126]!)) this.maxNumSchedScanSsids = v.getUint8(s)
    if ((s = t[f + 127]!)) this.maxSchedScanIeLen = v.getUint16(s, le)
    if ((s = t[f + 128]!) < 0) this.scanSuppRates = leavesByIndex(r, (s & 0x7fffffff) + 4, (r, s) => readBytes(r, s), bandNameNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 129]!)) this.hiddenSsid = nameOf(hiddenSsidNames, v.getUint32(s, le))
    if ((s = t[f + 130]!)) this.ieProbeResp = readBytes(r, s)
    if ((s = t[f + 131]!)) this.ieAssocResp = readBytes(r, s)
    if ((s = t[f + 132]!) < 0) this.staWme = new StationWme(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 133]) this.supportApUapsd = true
    if (t[f + 134]) this.roamSupport = true
    if ((s = t[f + 135]!) < 0) this.schedScanMatch = frames(r, (s & 0x7fffffff) + 4, (r, i) => new SchedScanMatch(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 136]!)) this.maxMatchSets = v.getUint8(s)
    if ((s = t[f + 137]!) < 0) this.pmksaCandidate = new PmksaCandidate(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 138]) this.txNoCckRate = true
    if ((s = t[f + 139]!)) this.tdlsAction = v.getUint8(s)
    if ((s = t[f + 140]!)) this.tdlsDialogToken = v.getUint8(s)
    if ((s = t[f + 141]!)) this.tdlsOperation = nameOf(tdlsOperationNames, v.getUint8(s))
    if (t[f + 142]) this.tdlsSupport = true
    if (t[f + 143]) this.tdlsExternalSetup = true
    if ((s = t[f + 144]!)) this.deviceApSme = v.getUint32(s, le)
    if (t[f + 145]) this.dontWaitForAck = true
    if ((s = t[f + 146]!)) this.featureFlags = flagsOf(featureFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 147]!)) this.probeRespOffload = flagsOf(probeRespOffloadNames, v.getUint32(s, le))
    if ((s = t[f + 148]!)) this.probeResp = readBytes(r, s)
    if ((s = t[f + 149]!)) this.dfsRegion = nameOf(dfsRegionNames, v.getUint8(s))
    if (t[f + 150]) this.disableHt = true
    if ((s = t[f + 151]!)) this.htCapabilityMask = readBytes(r, s)
    if ((s = t[f + 152]!)) this.noackMap = v.getUint16(s, le)
    if ((s = t[f + 153]!)) this.inactivityTimeout = v.getUint16(s, le)
    if ((s = t[f + 154]!)) this.rxSignalDbm = v.getInt32(s, le)
    if ((s = t[f + 155]!)) this.bgScanPeriod = v.getUint16(s, le)
    if ((s = t[f + 156]!)) this.wdev = v.getBigUint64(s, le)
    if ((s = t[f + 157]!)) this.userRegHintType = nameOf(userRegHintNames, v.getUint32(s, le))
    if ((s = t[f + 158]!)) this.connFailedReason = nameOf(connectFailedReasonNames, v.getUint32(s, le))
    if ((s = t[f + 159]!)) this.authData = readBytes(r, s)
    if ((s = t[f + 160]!)) this.vhtCapability = readBytes(r, s)
    if ((s = t[f + 161]!)) this.scanFlags = flagsOf(scanFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 162]!)) this.channelWidth = nameOf(channelWidthNames, v.getUint32(s, le))
    if ((s = t[f + 163]!)) this.centerFreq1 = v.getUint32(s, le)
    if ((s = t[f + 164]!)) this.centerFreq2 = v.getUint32(s, le)
    if ((s = t[f + 165]!)) this.p2pCtwindow = v.getUint8(s)
    if ((s = t[f + 166]!)) this.p2pOppps = v.getUint8(s)
    if ((s = t[f + 167]!)) this.localMeshPowerMode = nameOf(meshPowerModeNames, v.getUint32(s, le))
    if ((s = t[f + 168]!)) this.aclPolicy = nameOf(aclPolicyNames, v.getUint32(s, le))
    if ((s = t[f + 169]!) < 0) this.macAddrs = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readMac(r, s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 170]!)) this.macAclMax = v.getUint32(s, le)
    if ((s = t[f + 171]!)) this.radarEvent = nameOf(radarEventNames, v.getUint32(s, le))
    if ((s = t[f + 172]!)) this.extCapa = readBytes(r, s)
    if ((s = t[f + 173]!)) this.extCapaMask = readBytes(r, s)
    if ((s = t[f + 174]!)) this.staCapability = v.getUint16(s, le)
    if ((s = t[f + 175]!)) this.staExtCapability = readBytes(r, s)
    if ((s = t[f + 176]!)) this.protocolFeatures = flagsOf(protocolFeaturesNames, v.getUint32(s, le))
    if (t[f + 177]) this.splitWiphyDump = true
    if (t[f + 178]) this.disableVht = true
    if ((s = t[f + 179]!)) this.vhtCapabilityMask = readBytes(r, s)
    if ((s = t[f + 180]!)) this.mdid = v.getUint16(s, le)
    if ((s = t[f + 181]!)) this.ieRic = readBytes(r, s)
    if ((s = t[f + 182]!)) this.critProtId = nameOf(criticalProtocolNames, v.getUint16(s, le))
    if ((s = t[f + 183]!)) this.maxCritProtDuration = v.getUint16(s, le)
    if ((s = t[f + 184]!)) this.peerAid = v.getUint16(s, le)
    if ((s = t[f + 185]!)) this.coalesceRule = coalesceValue(r, s)
    if ((s = t[f + 186]!)) this.chSwitchCount = v.getUint32(s, le)
    if (t[f + 187]) this.chSwitchBlockTx = true
    if ((s = t[f + 188]!) < 0) this.csaIes = new Nl80211(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 189]!)) this.cntdwnOffsBeacon = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 190]!)) this.cntdwnOffsPresp = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 191]!)) this.rxmgmtFlags = flagsOf(rxmgmtFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 192]!)) this.staSupportedChannels = readBytes(r, s)
    if ((s = t[f + 193]!)) this.staSupportedOperClasses = readBytes(r, s)
    if (t[f + 194]) this.handleDfs = true
    if (t[f + 195]) this.support5Mhz = true
    if (t[f + 196]) this.support10Mhz = true
    if ((s = t[f + 197]!)) this.opmodeNotif = v.getUint8(s)
    if ((s = t[f + 198]!)) this.vendorId = v.getUint32(s, le)
    if ((s = t[f + 199]!)) this.vendorSubcmd = v.getUint32(s, le)
    if ((s = t[f + 200]!)) this.vendorData = vendorDataValue(r, s)
    if ((s = t[f + 201]!) < 0) this.vendorEvents = leaves(r, (s & 0x7fffffff) + 4, (r, s) => new VendorCommand(r, s, lengthAt(r, s)))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 202]!)) this.qosMap = readBytes(r, s)
    if ((s = t[f + 203]!)) this.macHint = readMac(r, s)
    if ((s = t[f + 204]!)) this.wiphyFreqHint = v.getUint32(s, le)
    if ((s = t[f + 205]!)) this.maxApAssocSta = v.getUint32(s, le)
    if ((s = t[f + 206]!)) this.tdlsPeerCapability = flagsOf(tdlsPeerCapabilityNames, v.getUint32(s, le))
    if (t[f + 207]) this.socketOwner = true
    if ((s = t[f + 208]!)) this.csaCOffsetsTx = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 209]!)) this.maxCsaCounters = v.getUint8(s)
    if (t[f + 210]) this.tdlsInitiator = true
    if (t[f + 211]) this.useRrm = true
    if (t[f + 212]) this.wiphyDynAck = true
    if ((s = t[f + 213]!)) this.tsid = v.getUint8(s)
    if ((s = t[f + 214]!)) this.userPrio = v.getUint8(s)
    if ((s = t[f + 215]!)) this.admittedTime = v.getUint16(s, le)
    if ((s = t[f + 216]!)) this.smpsMode = nameOf(smpsModeNames, v.getUint8(s))
    if ((s = t[f + 217]!)) this.operClass = v.getUint8(s)
    if ((s = t[f + 218]!)) this.macMask = readMac(r, s)
    if (t[f + 219]) this.wiphySelfManagedReg = true
    if ((s = t[f + 220]!)) this.extFeatures = readBytes(r, s)
    if ((s = t[f + 221]!) < 0) this.surveyRadioStats = new SurveyInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 222]!)) this.netnsFd = v.getUint32(s, le)
    if ((s = t[f + 223]!)) this.schedScanDelay = v.getUint32(s, le)
    if (t[f + 224]) this.regIndoor = true
    if ((s = t[f + 225]!)) this.maxNumSchedScanPlans = v.getUint32(s, le)
    if ((s = t[f + 226]!)) this.maxScanPlanInterval = v.getUint32(s, le)
    if ((s = t[f + 227]!)) this.maxScanPlanIterations = v.getUint32(s, le)
    if ((s = t[f + 228]!) < 0) this.schedScanPlans = frames(r, (s & 0x7fffffff) + 4, (r, i) => new SchedScanPlan(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 229]) this.pbss = true
    if ((s = t[f + 230]!) < 0) this.bssSelect = new BssSelect(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 231]!)) this.staSupportP2pPs = nameOf(p2pPsNames, v.getUint8(s))
    if ((s = t[f + 233]!) < 0) this.iftypeExtCapa = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Nl80211(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 234]!)) this.muMimoGroupData = readBytes(r, s)
    if ((s = t[f + 235]!)) this.muMimoFollowMacAddr = readMac(r, s)
    if ((s = t[f + 236]!)) this.scanStartTimeTsf = v.getBigUint64(s, le)
    if ((s = t[f + 237]!)) this.scanStartTimeTsfBssid = readMac(r, s)
    if ((s = t[f + 238]!)) this.measurementDuration = v.getUint16(s, le)
    if (t[f + 239]) this.measurementDurationMandatory = true
    if ((s = t[f + 240]!)) this.meshPeerAid = v.getUint16(s, le)
    if ((s = t[f + 241]!)) this.nanMasterPref = v.getUint8(s)
    if ((s = t[f + 242]!)) this.bands = flagsOf(bandsNames, v.getUint32(s, le))
    if ((s = t[f + 243]!) < 0) this.nanFunc = new NanFunction(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 244]!) < 0) this.nanMatch = new NanMatch(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 245]!)) this.filsKek = readBytes(r, s)
    if ((s = t[f + 246]!)) this.filsNonces = readBytes(r, s)
    if (t[f + 247]) this.multicastToUnicastEnabled = true
    if ((s = t[f + 248]!)) this.bssid = readMac(r, s)
    if ((s = t[f + 249]!)) this.schedScanRelativeRssi = v.getInt8(s)
    if ((s = t[f + 250]!)) this.schedScanRssiAdjust = new RssiAdjust(r, s, lengthAt(r, s))
    if ((s = t[f + 251]!)) this.timeoutReason = nameOf(timeoutReasonNames, v.getUint32(s, le))
    if ((s = t[f + 252]!)) this.filsErpUsername = readString(r, s)
    if ((s = t[f + 253]!)) this.filsErpRealm = readString(r, s)
    if ((s = t[f + 254]!)) this.filsErpNextSeqNum = v.getUint16(s, le)
    if ((s = t[f + 255]!)) this.filsErpRrk = readBytes(r, s)
    if ((s = t[f + 256]!)) this.filsCacheId = readBytes(r, s)
    if ((s = t[f + 257]!)) this.pmk = readBytes(r, s)
    if (t[f + 258]) this.schedScanMulti = true
    if ((s = t[f + 259]!)) this.schedScanMaxReqs = v.getUint32(s, le)
    if (t[f + 260]) this.want1x4wayHs = true
    if ((s = t[f + 261]!)) this.pmkr0Name = readBytes(r, s)
    if (t[f + 262]) this.portAuthorized = true
    if ((s = t[f + 263]!)) this.externalAuthAction = nameOf(externalAuthActionNames, v.getUint32(s, le))
    if (t[f + 264]) this.externalAuthSupport = true
    if ((s = t[f + 265]!)) this.nss = v.getUint8(s)
    if ((s = t[f + 266]!)) this.ackSignal = v.getInt32(s, le)
    if (t[f + 267]) this.controlPortOverNl80211 = true
    if ((s = t[f + 268]!) < 0) this.txqStats = new TxqStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 269]!)) this.txqLimit = v.getUint32(s, le)
    if ((s = t[f + 270]!)) this.txqMemoryLimit = v.getUint32(s, le)
    if ((s = t[f + 271]!)) this.txqQuantum = v.getUint32(s, le)
    if ((s = t[f + 272]!)) this.heCapability = readBytes(r, s)
    if ((s = t[f + 273]!) < 0) this.ftmResponder = new FtmResponder(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 274]!) < 0) this.ftmResponderStats = new FtmResponderStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 275]!)) this.timeout = v.getUint32(s, le)
    if ((s = t[f + 276]!) < 0) this.peerMeasurements = new PeerMeasurements(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 277]!)) this.airtimeWeight = v.getUint16(s, le)
    if ((s = t[f + 278]!)) this.staTxPowerSetting = nameOf(txPowerSettingNames, v.getUint8(s))
    if ((s = t[f + 279]!)) this.staTxPower = v.getInt16(s, le)
    if ((s = t[f + 280]!)) this.saePassword = readBytes(r, s)
    if (t[f + 281]) this.twtResponder = true
    if ((s = t[f + 282]!) < 0) this.heObssPd = new ObssPd(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 283]!)) this.wiphyEdmgChannels = v.getUint8(s)
    if ((s = t[f + 284]!)) this.wiphyEdmgBwConfig = v.getUint8(s)
    if ((s = t[f + 285]!)) this.vlanId = v.getUint16(s, le)
    if ((s = t[f + 286]!) < 0) this.heBssColor = new BssColor(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 287]!) < 0) this.iftypeAkmSuites = frames(r, (s & 0x7fffffff) + 4, (r, i) => new IftypeAkm(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 288]!)) this.tidConfig = tidConfigChoiceValue(r, s)
    if (t[f + 289]) this.controlPortNoPreauth = true
    if ((s = t[f + 290]!)) this.pmkLifetime = v.getUint32(s, le)
    if ((s = t[f + 291]!)) this.pmkReauthThreshold = v.getUint8(s)
    if (t[f + 292]) this.receiveMulticast = true
    if ((s = t[f + 293]!)) this.wiphyFreqOffset = v.getUint32(s, le)
    if ((s = t[f + 294]!)) this.centerFreq1Offset = v.getUint32(s, le)
    if ((s = t[f + 295]!) < 0) this.scanFreqKhz = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getUint32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 296]!)) this.he6ghzCapability = readBytes(r, s)
    if ((s = t[f + 297]!) < 0) this.filsDiscovery = new FilsDiscovery(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 298]!) < 0) this.unsolBcastProbeResp = new UnsolProbeResp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 299]!)) this.s1gCapability = readBytes(r, s)
    if ((s = t[f + 300]!)) this.s1gCapabilityMask = readBytes(r, s)
    if ((s = t[f + 301]!)) this.saePwe = nameOf(saePweNames, v.getUint8(s))
    if (t[f + 302]) this.reconnectRequested = true
    if ((s = t[f + 303]!) < 0) this.sarSpec = new Sar(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 304]) this.disableHe = true
    if ((s = t[f + 305]!)) this.obssColorBitmap = v.getBigUint64(s, le)
    if ((s = t[f + 306]!)) this.colorChangeCount = v.getUint8(s)
    if ((s = t[f + 307]!)) this.colorChangeColor = v.getUint8(s)
    if ((s = t[f + 308]!) < 0) this.colorChangeElems = new Nl80211(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 309]!) < 0) this.mbssidConfig = new MbssidConfig(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 310]!) < 0) this.mbssidElems = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readBytes(r, s))
    else if (s) keepRaw(r, s, this)
    if (t[f + 311]) this.radarBackground = true
    if ((s = t[f + 312]!)) this.apSettingsFlags = flagsOf(apSettingsNames, v.getUint32(s, le))
    if ((s = t[f + 313]!)) this.ehtCapability = readBytes(r, s)
    if (t[f + 314]) this.disableEht = true
    if ((s = t[f + 315]!) < 0) this.mloLinks = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Nl80211(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 316]!)) this.mloLinkId = v.getUint8(s)
    if ((s = t[f + 317]!)) this.mldAddr = readMac(r, s)
    if (t[f + 318]) this.mloSupport = true
    if ((s = t[f + 319]!)) this.maxNumAkmSuites = v.getUint16(s, le)
    if ((s = t[f + 320]!)) this.emlCapability = v.getUint16(s, le)
    if ((s = t[f + 321]!)) this.mldCapaAndOps = v.getUint16(s, le)
    if ((s = t[f + 322]!)) this.txHwTimestamp = v.getBigUint64(s, le)
    if ((s = t[f + 323]!)) this.rxHwTimestamp = v.getBigUint64(s, le)
    if ((s = t[f + 324]!)) this.tdBitmap = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 325]!)) this.punctBitmap = v.getUint32(s, le)
    if ((s = t[f + 326]!)) this.maxHwTimestampPeers = v.getUint16(s, le)
    if (t[f + 327]) this.hwTimestampEnabled = true
    if ((s = t[f + 328]!) < 0) this.emaRnrElems = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readBytes(r, s))
    else if (s) keepRaw(r, s, this)
    if (t[f + 329]) this.mloLinkDisabled = true
    if (t[f + 330]) this.bssDumpIncludeUseData = true
    if ((s = t[f + 331]!)) this.mloTtlmDlink = v.getUint16(s, le)
    if ((s = t[f + 332]!)) this.mloTtlmUlink = v.getUint16(s, le)
    if (t[f + 333]) this.assocSppAmsdu = true
    if ((s = t[f + 334]!) < 0) this.wiphyRadios = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Radio(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 335]!) < 0) this.wiphyInterfaceCombinations = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Combination(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 336]!)) this.vifRadioMask = v.getUint32(s, le)
    if ((s = t[f + 337]!)) this.supportedSelectors = readBytes(r, s)
    if ((s = t[f + 338]!)) this.mloReconfRemLinks = v.getUint16(s, le)
    if (t[f + 339]) this.epcs = true
    if ((s = t[f + 340]!)) this.extMldCapaAndOps = v.getUint16(s, le)
    if ((s = t[f + 341]!)) this.wiphyRadioIndex = v.getUint8(s)
    if ((s = t[f + 342]!)) this.s1gLongBeaconPeriod = v.getUint8(s)
    if ((s = t[f + 343]!) < 0) this.s1gShortBeacon = new S1gShortBeacon(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 344]) this.bssParam = true
    if ((s = t[f + 345]!) < 0) this.nanConfig = new NanConfig(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 346]) this.nanNewCluster = true
    if ((s = t[f + 347]!) < 0) this.nanCapabilities = new NanCapabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 348]) this.s1gPrimary2mhz = true
    if (t[f + 349]) this.eppPeer = true
    if ((s = t[f + 350]!)) this.uhrCapability = readBytes(r, s)
    if (t[f + 351]) this.disableUhr = true
    if ((s = t[f + 352]!)) this.incumbentSignalInterferenceBitmap = v.getUint32(s, le)
    if ((s = t[f + 353]!)) this.uhrOperation = readBytes(r, s)
    if ((s = t[f + 354]!)) this.nanChannel = frames(r, s & 0x7fffffff, (r, i) => new Nl80211(r, i), this)
    if ((s = t[f + 355]!)) this.nanChannelEntry = readBytes(r, s)
    if ((s = t[f + 356]!)) this.nanTimeSlots = readBytes(r, s)
    if ((s = t[f + 357]!)) this.nanRxNss = v.getUint8(s)
    if ((s = t[f + 358]!)) this.nanAvailBlob = readBytes(r, s)
    if (t[f + 359]) this.nanSchedDeferred = true
    if (t[f + 360]) this.nanSchedUpdateSuccess = true
    if ((s = t[f + 361]!)) this.nanNmiMac = readMac(r, s)
    if ((s = t[f + 362]!)) this.nanUlw = readBytes(r, s)
    if ((s = t[f + 363]!)) this.nanCommittedDw = v.getUint16(s, le)
    if ((s = t[f + 364]!)) this.nanSeqId = v.getUint8(s)
    if ((s = t[f + 365]!)) this.nanMaxChanSwitchTime = v.getUint16(s, le)
    if ((s = t[f + 366]!) < 0) this.nanPeerMaps = frames(r, (s & 0x7fffffff) + 4, (r, i) => new NanPeerMap(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 367]) this.assocEncrypted = true
    if ((s = t[f + 368]!)) this.npcaPrimaryFreq = v.getUint32(s, le)
    if ((s = t[f + 369]!)) this.npcaPunctBitmap = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Iftypes extends Attributes {
  declare unspecified?: true
  declare adhoc?: true
  declare station?: true
  declare ap?: true
  declare apVlan?: true
  declare wds?: true
  declare monitor?: true
  declare meshPoint?: true
  declare p2pClient?: true
  declare p2pGo?: true
  declare p2pDevice?: true
  declare ocb?: true
  declare nan?: true
  declare nanData?: true
  declare pd?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.unspecified = true
    if (t[f + 5]) this.adhoc = true
    if (t[f + 6]) this.station = true
    if (t[f + 7]) this.ap = true
    if (t[f + 8]) this.apVlan = true
    if (t[f + 9]) this.wds = true
    if (t[f + 10]) this.monitor = true
    if (t[f + 11]) this.meshPoint = true
    if (t[f + 12]) this.p2pClient = true
    if (t[f + 13]) this.p2pGo = true
    if (t[f + 14]) this.p2pDevice = true
    if (t[f + 15]) this.ocb = true
    if (t[f + 16]) this.nan = true
    if (t[f + 17]) this.nanData = true
    if (t[f + 18]) this.pd = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StationFlags extends Attributes {
  declare authorized?: true
  declare shortPreamble?: true
  declare wme?: true
  declare mfp?: true
  declare authenticated?: true
  declare tdlsPeer?: true
  declare associated?: true
  declare sppAmsdu?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.authorized = true
    if (t[f + 5]) this.shortPreamble = true
    if (t[f + 6]) this.wme = true
    if (t[f + 7]) this.mfp = true
    if (t[f + 8]) this.authenticated = true
    if (t[f + 9]) this.tdlsPeer = true
    if (t[f + 10]) this.associated = true
    if (t[f + 11]) this.sppAmsdu = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MonitorFlags extends Attributes {
  declare fcsfail?: true
  declare plcpfail?: true
  declare control?: true
  declare otherBss?: true
  declare cookFrames?: true
  declare active?: true
  declare skipTx?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.fcsfail = true
    if (t[f + 5]) this.plcpfail = true
    if (t[f + 6]) this.control = true
    if (t[f + 7]) this.otherBss = true
    if (t[f + 8]) this.cookFrames = true
    if (t[f + 9]) this.active = true
    if (t[f + 10]) this.skipTx = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class KeyDefaultTypes extends Attributes {
  declare unicast?: true
  declare multicast?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.unicast = true
    if (t[f + 5]) this.multicast = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FrameTypes extends Attributes {
  declare frameType?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.frameType = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint16(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Key extends Attributes {
  declare data?: Uint8Array
  declare idx?: number
  declare cipher?: Cipher | number
  declare seq?: Uint8Array
  declare default?: true
  declare defaultMgmt?: true
  declare type?: KeyType | number
  declare defaultTypes?: KeyDefaultTypes
  declare mode?: KeyMode | number
  declare defaultBeacon?: true
  declare ltfSeed?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.data = readBytes(r, s)
    if ((s = t[f + 5]!)) this.idx = v.getUint8(s)
    if ((s = t[f + 6]!)) this.cipher = nameOf(cipherNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.seq = readBytes(r, s)
    if (t[f + 8]) this.default = true
    if (t[f + 9]) this.defaultMgmt = true
    if ((s = t[f + 10]!)) this.type = nameOf(keyTypeNames, v.getUint32(s, le))
    if ((s = t[f + 11]!) < 0) this.defaultTypes = new KeyDefaultTypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.mode = nameOf(keyModeNames, v.getUint8(s))
    if (t[f + 13]) this.defaultBeacon = true
    if ((s = t[f + 14]!)) this.ltfSeed = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rate extends Attributes {
  declare bitrate?: number
  declare mcs?: number
  declare '40MhzWidth'?: true
  declare shortGi?: true
  declare bitrate32?: number
  declare vhtMcs?: number
  declare vhtNss?: number
  declare '80MhzWidth'?: true
  declare '80p80MhzWidth'?: true
  declare '160MhzWidth'?: true
  declare '10MhzWidth'?: true
  declare '5MhzWidth'?: true
  declare heMcs?: number
  declare heNss?: number
  declare heGi?: HeGi | number
  declare heDcm?: number
  declare heRuAlloc?: HeRu | number
  declare '320MhzWidth'?: true
  declare ehtMcs?: number
  declare ehtNss?: number
  declare ehtGi?: EhtGi | number
  declare ehtRuAlloc?: EhtRu | number
  declare s1gMcs?: number
  declare s1gNss?: number
  declare '1MhzWidth'?: true
  declare '2MhzWidth'?: true
  declare '4MhzWidth'?: true
  declare '8MhzWidth'?: true
  declare '16MhzWidth'?: true
  declare uhrMcs?: number
  declare uhrElr?: true
  declare uhrIm?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.bitrate = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.mcs = v.getUint8(s)
    if (t[f + 6]) this['40MhzWidth'] = true
    if (t[f + 7]) this.shortGi = true
    if ((s = t[f + 8]!)) this.bitrate32 = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.vhtMcs = v.getUint8(s)
    if ((s = t[f + 10]!)) this.vhtNss = v.getUint8(s)
    if (t[f + 11]) this['80MhzWidth'] = true
    if (t[f + 12]) this['80p80MhzWidth'] = true
    if (t[f + 13]) this['160MhzWidth'] = true
    if (t[f + 14]) this['10MhzWidth'] = true
    if (t[f + 15]) this['5MhzWidth'] = true
    if ((s = t[f + 16]!)) this.heMcs = v.getUint8(s)
    if ((s = t[f + 17]!)) this.heNss = v.getUint8(s)
    if ((s = t[f + 18]!)) this.heGi = nameOf(heGiNames, v.getUint8(s))
    if ((s = t[f + 19]!)) this.heDcm = v.getUint8(s)
    if ((s = t[f + 20]!)) this.heRuAlloc = nameOf(heRuNames, v.getUint8(s))
    if (t[f + 21]) this['320MhzWidth'] = true
    if ((s = t[f + 22]!)) this.ehtMcs = v.getUint8(s)
    if ((s = t[f + 23]!)) this.ehtNss = v.getUint8(s)
    if ((s = t[f + 24]!)) this.ehtGi = nameOf(ehtGiNames, v.getUint8(s))
    if ((s = t[f + 25]!)) this.ehtRuAlloc = nameOf(ehtRuNames, v.getUint8(s))
    if ((s = t[f + 26]!)) this.s1gMcs = v.getUint8(s)
    if ((s = t[f + 27]!)) this.s1gNss = v.getUint8(s)
    if (t[f + 28]) this['1MhzWidth'] = true
    if (t[f + 29]) this['2MhzWidth'] = true
    if (t[f + 30]) this['4MhzWidth'] = true
    if (t[f + 31]) this['8MhzWidth'] = true
    if (t[f + 32]) this['16MhzWidth'] = true
    if ((s = t[f + 33]!)) this.uhrMcs = v.getUint8(s)
    if (t[f + 34]) this.uhrElr = true
    if (t[f + 35]) this.uhrIm = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BssParameters extends Attributes {
  declare ctsProt?: true
  declare shortPreamble?: true
  declare shortSlotTime?: true
  declare dtimPeriod?: number
  declare beaconInterval?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.ctsProt = true
    if (t[f + 5]) this.shortPreamble = true
    if (t[f + 6]) this.shortSlotTime = true
    if ((s = t[f + 7]!)) this.dtimPeriod = v.getUint8(s)
    if ((s = t[f + 8]!)) this.beaconInterval = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StationInfo extends Attributes {
  declare inactiveTime?: number
  declare rxBytes?: number
  declare txBytes?: number
  declare llid?: number
  declare plid?: number
  declare plinkState?: PlinkState | number
  declare signal?: number
  declare txBitrate?: Rate
  declare rxPackets?: number
  declare txPackets?: number
  declare txRetries?: number
  declare txFailed?: number
  declare signalAvg?: number
  declare rxBitrate?: Rate
  declare bssParam?: BssParameters
  declare connectedTime?: number
  declare staFlags?: StationFlagUpdate
  declare beaconLoss?: number
  declare tOffset?: bigint
  declare localPm?: MeshPowerMode | number
  declare peerPm?: MeshPowerMode | number
  declare nonpeerPm?: MeshPowerMode | number
  declare rxBytes64?: bigint
  declare txBytes64?: bigint
  declare chainSignal?: number[]
  declare chainSignalAvg?: number[]
  declare expectedThroughput?: number
  declare rxDropMisc?: bigint
  declare beaconRx?: bigint
  declare beaconSignalAvg?: number
  declare tidStats?: TidStats[]
  declare rxDuration?: bigint
  declare ackSignal?: number
  declare ackSignalAvg?: number
  declare rxMpdus?: number
  declare fcsErrorCount?: number
  declare connectedToGate?: number
  declare txDuration?: bigint
  declare airtimeWeight?: number
  declare airtimeLinkMetric?: number
  declare assocAtBoottime?: bigint
  declare connectedToAs?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if ((t[f + 28]! < 0 && t[(t[f + 28]! & 0x7fffffff) + 3] !== 0) || (t[f + 29]! < 0 && t[(t[f + 29]! & 0x7fffffff) + 3] !== 0) || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.inactiveTime = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.rxBytes = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.txBytes = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.llid = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.plid = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.plinkState = nameOf(plinkStateNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.signal = v.getInt8(s)
    if ((s = t[f + 11]!) < 0) this.txBitrate = new Rate(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.rxPackets = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.txPackets = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.txRetries = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.txFailed = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.signalAvg = v.getInt8(s)
    if ((s = t[f + 17]!) < 0) this.rxBitrate = new Rate(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!) < 0) this.bssParam = new BssParameters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 19]!)) this.connectedTime = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.staFlags = new StationFlagUpdate(r, s, lengthAt(r, s))
    if ((s = t[f + 21]!)) this.beaconLoss = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.tOffset = v.getBigInt64(s, le)
    if ((s = t[f + 23]!)) this.localPm = nameOf(meshPowerModeNames, v.getUint32(s, le))
    if ((s = t[f + 24]!)) this.peerPm = nameOf(meshPowerModeNames, v.getUint32(s, le))
    if ((s = t[f + 25]!)) this.nonpeerPm = nameOf(meshPowerModeNames, v.getUint32(s, le))
    if ((s = t[f + 26]!)) this.rxBytes64 = v.getBigUint64(s, le)
    if ((s = t[f + 27]!)) this.txBytes64 = v.getBigUint64(s, le)
    if ((s = t[f + 28]!) < 0) this.chainSignal = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getInt8(s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 29]!) < 0) this.chainSignalAvg = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getInt8(s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 30]!)) this.expectedThroughput = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.rxDropMisc = v.getBigUint64(s, le)
    if ((s = t[f + 32]!)) this.beaconRx = v.getBigUint64(s, le)
    if ((s = t[f + 33]!)) this.beaconSignalAvg = v.getInt8(s)
    if ((s = t[f + 34]!) < 0) this.tidStats = frames(r, (s & 0x7fffffff) + 4, (r, i) => new TidStats(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 35]!)) this.rxDuration = v.getBigUint64(s, le)
    if ((s = t[f + 37]!)) this.ackSignal = v.getInt8(s)
    if ((s = t[f + 38]!)) this.ackSignalAvg = v.getInt8(s)
    if ((s = t[f + 39]!)) this.rxMpdus = v.getUint32(s, le)
    if ((s = t[f + 40]!)) this.fcsErrorCount = v.getUint32(s, le)
    if ((s = t[f + 41]!)) this.connectedToGate = v.getUint8(s)
    if ((s = t[f + 42]!)) this.txDuration = v.getBigUint64(s, le)
    if ((s = t[f + 43]!)) this.airtimeWeight = v.getUint16(s, le)
    if ((s = t[f + 44]!)) this.airtimeLinkMetric = v.getUint32(s, le)
    if ((s = t[f + 45]!)) this.assocAtBoottime = v.getBigUint64(s, le)
    if ((s = t[f + 46]!)) this.connectedToAs = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TidStats extends Attributes {
  declare rxMsdu?: bigint
  declare txMsdu?: bigint
  declare txMsduRetries?: bigint
  declare txMsduFailed?: bigint
  declare txqStats?: TxqStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rxMsdu = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.txMsdu = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.txMsduRetries = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.txMsduFailed = v.getBigUint64(s, le)
    if ((s = t[f + 9]!) < 0) this.txqStats = new TxqStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TxqStats extends Attributes {
  declare backlogBytes?: number
  declare backlogPackets?: number
  declare flows?: number
  declare drops?: number
  declare ecnMarks?: number
  declare overlimit?: number
  declare overmemory?: number
  declare collisions?: number
  declare txBytes?: number
  declare txPackets?: number
  declare maxFlows?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.backlogBytes = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.backlogPackets = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.flows = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.drops = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.ecnMarks = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.overlimit = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.overmemory = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.collisions = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.txBytes = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.txPackets = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.maxFlows = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MpathInfo extends Attributes {
  declare frameQlen?: number
  declare sn?: number
  declare metric?: number
  declare exptime?: number
  declare flags?: Flags<MpathFlags>
  declare discoveryTimeout?: number
  declare discoveryRetries?: number
  declare hopCount?: number
  declare pathChange?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.frameQlen = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.sn = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.metric = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.exptime = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.flags = flagsOf(mpathFlagsNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.discoveryTimeout = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.discoveryRetries = v.getUint8(s)
    if ((s = t[f + 11]!)) this.hopCount = v.getUint8(s)
    if ((s = t[f + 12]!)) this.pathChange = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Band extends Attributes {
  declare freqs?: Frequency[]
  declare rates?: Bitrate[]
  declare htMcsSet?: Uint8Array
  declare htCapa?: number
  declare htAmpduFactor?: number
  declare htAmpduDensity?: number
  declare vhtMcsSet?: Uint8Array
  declare vhtCapa?: number
  declare iftypeData?: BandIftype[]
  declare edmgChannels?: Uint8Array
  declare edmgBwConfig?: Uint8Array
  declare s1gMcsNssSet?: Uint8Array
  declare s1gCapa?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.freqs = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Frequency(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.rates = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Bitrate(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.htMcsSet = readBytes(r, s)
    if ((s = t[f + 7]!)) this.htCapa = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.htAmpduFactor = v.getUint8(s)
    if ((s = t[f + 9]!)) this.htAmpduDensity = v.getUint8(s)
    if ((s = t[f + 10]!)) this.vhtMcsSet = readBytes(r, s)
    if ((s = t[f + 11]!)) this.vhtCapa = v.getUint32(s, le)
    if ((s = t[f + 12]!) < 0) this.iftypeData = frames(r, (s & 0x7fffffff) + 4, (r, i) => new BandIftype(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.edmgChannels = readBytes(r, s)
    if ((s = t[f + 14]!)) this.edmgBwConfig = readBytes(r, s)
    if ((s = t[f + 15]!)) this.s1gMcsNssSet = readBytes(r, s)
    if ((s = t[f + 16]!)) this.s1gCapa = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BandIftype extends Attributes {
  declare iftypes?: Iftypes
  declare heCapMac?: Uint8Array
  declare heCapPhy?: Uint8Array
  declare heCapMcsSet?: Uint8Array
  declare heCapPpe?: Uint8Array
  declare he6ghzCapa?: Uint8Array
  declare vendorElems?: Uint8Array
  declare ehtCapMac?: Uint8Array
  declare ehtCapPhy?: Uint8Array
  declare ehtCapMcsSet?: Uint8Array
  declare ehtCapPpe?: Uint8Array
  declare uhrCapMac?: Uint8Array
  declare uhrCapPhy?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.iftypes = new Iftypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.heCapMac = readBytes(r, s)
    if ((s = t[f + 6]!)) this.heCapPhy = readBytes(r, s)
    if ((s = t[f + 7]!)) this.heCapMcsSet = readBytes(r, s)
    if ((s = t[f + 8]!)) this.heCapPpe = readBytes(r, s)
    if ((s = t[f + 9]!)) this.he6ghzCapa = readBytes(r, s)
    if ((s = t[f + 10]!)) this.vendorElems = readBytes(r, s)
    if ((s = t[f + 11]!)) this.ehtCapMac = readBytes(r, s)
    if ((s = t[f + 12]!)) this.ehtCapPhy = readBytes(r, s)
    if ((s = t[f + 13]!)) this.ehtCapMcsSet = readBytes(r, s)
    if ((s = t[f + 14]!)) this.ehtCapPpe = readBytes(r, s)
    if ((s = t[f + 15]!)) this.uhrCapMac = readBytes(r, s)
    if ((s = t[f + 16]!)) this.uhrCapPhy = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Frequency extends Attributes {
  declare freq?: number
  declare disabled?: true
  declare noIr?: true
  declare noIbss?: true
  declare radar?: true
  declare maxTxPower?: number
  declare dfsState?: DfsState | number
  declare dfsTime?: number
  declare noHt40Minus?: true
  declare noHt40Plus?: true
  declare no80mhz?: true
  declare no160mhz?: true
  declare dfsCacTime?: number
  declare indoorOnly?: true
  declare irConcurrent?: true
  declare no20mhz?: true
  declare no10mhz?: true
  declare wmm?: WmmRule[]
  declare noHe?: true
  declare offset?: number
  declare '1mhz'?: true
  declare '2mhz'?: true
  declare '4mhz'?: true
  declare '8mhz'?: true
  declare '16mhz'?: true
  declare no320mhz?: true
  declare noEht?: true
  declare psd?: number
  declare dfsConcurrent?: true
  declare no6ghzVlpClient?: true
  declare no6ghzAfcClient?: true
  declare canMonitor?: true
  declare allow6ghzVlpAp?: true
  declare allow20mhzActivity?: true
  declare no4mhz?: true
  declare no8mhz?: true
  declare no16mhz?: true
  declare s1gNoPrimary?: true
  declare noUhr?: true
  declare cacStartTime?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.freq = v.getUint32(s, le)
    if (t[f + 5]) this.disabled = true
    if (t[f + 6]) this.noIr = true
    if (t[f + 7]) this.noIbss = true
    if (t[f + 8]) this.radar = true
    if ((s = t[f + 9]!)) this.maxTxPower = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.dfsState = nameOf(dfsStateNames, v.getUint32(s, le))
    if ((s = t[f + 11]!)) this.dfsTime = v.getUint32(s, le)
    if (t[f + 12]) this.noHt40Minus = true
    if (t[f + 13]) this.noHt40Plus = true
    if (t[f + 14]) this.no80mhz = true
    if (t[f + 15]) this.no160mhz = true
    if ((s = t[f + 16]!)) this.dfsCacTime = v.getUint32(s, le)
    if (t[f + 17]) this.indoorOnly = true
    if (t[f + 18]) this.irConcurrent = true
    if (t[f + 19]) this.no20mhz = true
    if (t[f + 20]) this.no10mhz = true
    if ((s = t[f + 21]!) < 0) this.wmm = frames(r, (s & 0x7fffffff) + 4, (r, i) => new WmmRule(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 22]) this.noHe = true
    if ((s = t[f + 23]!)) this.offset = v.getUint32(s, le)
    if (t[f + 24]) this['1mhz'] = true
    if (t[f + 25]) this['2mhz'] = true
    if (t[f + 26]) this['4mhz'] = true
    if (t[f + 27]) this['8mhz'] = true
    if (t[f + 28]) this['16mhz'] = true
    if (t[f + 29]) this.no320mhz = true
    if (t[f + 30]) this.noEht = true
    if ((s = t[f + 31]!)) this.psd = v.getInt8(s)
    if (t[f + 32]) this.dfsConcurrent = true
    if (t[f + 33]) this.no6ghzVlpClient = true
    if (t[f + 34]) this.no6ghzAfcClient = true
    if (t[f + 35]) this.canMonitor = true
    if (t[f + 36]) this.allow6ghzVlpAp = true
    if (t[f + 37]) this.allow20mhzActivity = true
    if (t[f + 38]) this.no4mhz = true
    if (t[f + 39]) this.no8mhz = true
    if (t[f + 40]) this.no16mhz = true
    if (t[f + 41]) this.s1gNoPrimary = true
    if (t[f + 42]) this.noUhr = true
    if ((s = t[f + 43]!)) this.cacStartTime = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bitrate extends Attributes {
  declare rate?: number
  declare '2ghzShortpreamble'?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rate = v.getUint32(s, le)
    if (t[f + 5]) this['2ghzShortpreamble'] = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class WmmRule extends Attributes {
  declare cwMin?: number
  declare cwMax?: number
  declare aifsn?: number
  declare txop?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cwMin = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.cwMax = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.aifsn = v.getUint8(s)
    if ((s = t[f + 7]!)) this.txop = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RegRule extends Attributes {
  declare regRuleFlags?: Flags<RuleFlags>
  declare freqRangeStart?: number
  declare freqRangeEnd?: number
  declare freqRangeMaxBw?: number
  declare powerRuleMaxAntGain?: number
  declare powerRuleMaxEirp?: number
  declare dfsCacTime?: number
  declare powerRulePsd?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.regRuleFlags = flagsOf(ruleFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.freqRangeStart = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.freqRangeEnd = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.freqRangeMaxBw = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.powerRuleMaxAntGain = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.powerRuleMaxEirp = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.dfsCacTime = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.powerRulePsd = v.getInt8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SchedScanMatch extends Attributes {
  declare ssid?: string
  declare rssi?: number
  declare relativeRssi?: true
  declare rssiAdjust?: RssiAdjust
  declare bssid?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ssid = readString(r, s)
    if ((s = t[f + 5]!)) this.rssi = v.getInt32(s, le)
    if (t[f + 6]) this.relativeRssi = true
    if ((s = t[f + 7]!)) this.rssiAdjust = new RssiAdjust(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.bssid = readMac(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SchedScanPlan extends Attributes {
  declare interval?: number
  declare iterations?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.interval = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.iterations = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SurveyInfo extends Attributes {
  declare frequency?: number
  declare noise?: number
  declare inUse?: true
  declare time?: bigint
  declare timeBusy?: bigint
  declare timeExtBusy?: bigint
  declare timeRx?: bigint
  declare timeTx?: bigint
  declare timeScan?: bigint
  declare timeBssRx?: bigint
  declare frequencyOffset?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.frequency = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.noise = v.getInt8(s)
    if (t[f + 6]) this.inUse = true
    if ((s = t[f + 7]!)) this.time = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.timeBusy = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.timeExtBusy = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.timeRx = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.timeTx = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.timeScan = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.timeBssRx = v.getBigUint64(s, le)
    if ((s = t[f + 15]!)) this.frequencyOffset = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeshConfig extends Attributes {
  declare retryTimeout?: number
  declare confirmTimeout?: number
  declare holdingTimeout?: number
  declare maxPeerLinks?: number
  declare maxRetries?: number
  declare ttl?: number
  declare autoOpenPlinks?: number
  declare hwmpMaxPreqRetries?: number
  declare pathRefreshTime?: number
  declare minDiscoveryTimeout?: number
  declare hwmpActivePathTimeout?: number
  declare hwmpPreqMinInterval?: number
  declare hwmpNetDiamTrvsTime?: number
  declare hwmpRootmode?: number
  declare elementTtl?: number
  declare hwmpRannInterval?: number
  declare gateAnnouncements?: number
  declare hwmpPerrMinInterval?: number
  declare forwarding?: number
  declare rssiThreshold?: number
  declare syncOffsetMaxNeighbor?: number
  declare htOpmode?: number
  declare hwmpPathToRootTimeout?: number
  declare hwmpRootInterval?: number
  declare hwmpConfirmationInterval?: number
  declare powerMode?: MeshPowerMode | number
  declare awakeWindow?: number
  declare plinkTimeout?: number
  declare connectedToGate?: number
  declare nolearn?: number
  declare connectedToAs?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.retryTimeout = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.confirmTimeout = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.holdingTimeout = v.getUint16(s, le)
    if ((s = t[f + 7]!)) this.maxPeerLinks = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.maxRetries = v.getUint8(s)
    if ((s = t[f + 9]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 10]!)) this.autoOpenPlinks = v.getUint8(s)
    if ((s = t[f + 11]!)) this.hwmpMaxPreqRetries = v.getUint8(s)
    if ((s = t[f + 12]!)) this.pathRefreshTime = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.minDiscoveryTimeout = v.getUint16(s, le)
    if ((s = t[f + 14]!)) this.hwmpActivePathTimeout = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.hwmpPreqMinInterval = v.getUint16(s, le)
    if ((s = t[f + 16]!)) this.hwmpNetDiamTrvsTime = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this.hwmpRootmode = v.getUint8(s)
    if ((s = t[f + 18]!)) this.elementTtl = v.getUint8(s)
    if ((s = t[f + 19]!)) this.hwmpRannInterval = v.getUint16(s, le)
    if ((s = t[f + 20]!)) this.gateAnnouncements = v.getUint8(s)
    if ((s = t[f + 21]!)) this.hwmpPerrMinInterval = v.getUint16(s, le)
    if ((s = t[f + 22]!)) this.forwarding = v.getUint8(s)
    if ((s = t[f + 23]!)) this.rssiThreshold = v.getInt32(s, le)
    if ((s = t[f + 24]!)) this.syncOffsetMaxNeighbor = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.htOpmode = v.getUint16(s, le)
    if ((s = t[f + 26]!)) this.hwmpPathToRootTimeout = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.hwmpRootInterval = v.getUint16(s, le)
    if ((s = t[f + 28]!)) this.hwmpConfirmationInterval = v.getUint16(s, le)
    if ((s = t[f + 29]!)) this.powerMode = nameOf(meshPowerModeNames, v.getUint32(s, le))
    if ((s = t[f + 30]!)) this.awakeWindow = v.getUint16(s, le)
    if ((s = t[f + 31]!)) this.plinkTimeout = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.connectedToGate = v.getUint8(s)
    if ((s = t[f + 33]!)) this.nolearn = v.getUint8(s)
    if ((s = t[f + 34]!)) this.connectedToAs = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeshSetup extends Attributes {
  declare enableVendorPathSel?: number
  declare enableVendorMetric?: number
  declare ie?: Uint8Array
  declare userspaceAuth?: true
  declare userspaceAmpe?: true
  declare enableVendorSync?: number
  declare userspaceMpm?: true
  declare authProtocol?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.enableVendorPathSel = v.getUint8(s)
    if ((s = t[f + 5]!)) this.enableVendorMetric = v.getUint8(s)
    if ((s = t[f + 6]!)) this.ie = readBytes(r, s)
    if (t[f + 7]) this.userspaceAuth = true
    if (t[f + 8]) this.userspaceAmpe = true
    if ((s = t[f + 9]!)) this.enableVendorSync = v.getUint8(s)
    if (t[f + 10]) this.userspaceMpm = true
    if ((s = t[f + 11]!)) this.authProtocol = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TxqParams extends Attributes {
  declare ac?: Ac | number
  declare txop?: number
  declare cwmin?: number
  declare cwmax?: number
  declare aifs?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ac = nameOf(acNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.txop = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.cwmin = v.getUint16(s, le)
    if ((s = t[f + 7]!)) this.cwmax = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.aifs = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bss extends Attributes {
  declare bssid?: string
  declare frequency?: number
  declare tsf?: bigint
  declare beaconInterval?: number
  declare capability?: number
  declare informationElements?: Uint8Array
  declare signalMbm?: number
  declare signalUnspec?: number
  declare status?: BssStatus | number
  declare seenMsAgo?: number
  declare beaconIes?: Uint8Array
  declare chanWidth?: ScanWidth | number
  declare beaconTsf?: bigint
  declare prespData?: true
  declare lastSeenBoottime?: bigint
  declare parentTsf?: bigint
  declare parentBssid?: string
  declare chainSignal?: number[]
  declare frequencyOffset?: number
  declare mloLinkId?: number
  declare mldAddr?: string
  declare useFor?: Flags<UseFor>
  declare cannotUseReasons?: Flags<CannotUse, bigint>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if ((t[f + 22]! < 0 && t[(t[f + 22]! & 0x7fffffff) + 3] !== 0) || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.bssid = readMac(r, s)
    if ((s = t[f + 5]!)) this.frequency = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.tsf = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.beaconInterval = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.capability = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.informationElements = readBytes(r, s)
    if ((s = t[f + 10]!)) this.signalMbm = v.getInt32(s, le)
    if ((s = t[f + 11]!)) this.signalUnspec = v.getUint8(s)
    if ((s = t[f + 12]!)) this.status = nameOf(bssStatusNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.seenMsAgo = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.beaconIes = readBytes(r, s)
    if ((s = t[f + 15]!)) this.chanWidth = nameOf(scanWidthNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.beaconTsf = v.getBigUint64(s, le)
    if (t[f + 17]) this.prespData = true
    if ((s = t[f + 18]!)) this.lastSeenBoottime = v.getBigUint64(s, le)
    if ((s = t[f + 20]!)) this.parentTsf = v.getBigUint64(s, le)
    if ((s = t[f + 21]!)) this.parentBssid = readMac(r, s)
    if ((s = t[f + 22]!) < 0) this.chainSignal = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getInt8(s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!)) this.frequencyOffset = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.mloLinkId = v.getUint8(s)
    if ((s = t[f + 25]!)) this.mldAddr = readMac(r, s)
    if ((s = t[f + 26]!)) this.useFor = flagsOf(useForNames, v.getUint32(s, le))
    if ((s = t[f + 27]!)) this.cannotUseReasons = flags64Of(cannotUseNames, v.getBigUint64(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TxRate extends Attributes {
  declare legacy?: Uint8Array
  declare ht?: Uint8Array
  declare vht?: number[]
  declare gi?: TxrateGi | number
  declare he?: number[]
  declare heGi?: HeGi | number
  declare heLtf?: HeLtf | number
  declare eht?: number[]
  declare ehtGi?: EhtGi | number
  declare ehtLtf?: EhtLtf | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.legacy = readBytes(r, s)
    if ((s = t[f + 5]!)) this.ht = readBytes(r, s)
    if ((s = t[f + 6]!)) this.vht = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.gi = nameOf(txrateGiNames, v.getUint8(s))
    if ((s = t[f + 8]!)) this.he = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 9]!)) this.heGi = nameOf(heGiNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.heLtf = nameOf(heLtfNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.eht = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 12]!)) this.ehtGi = nameOf(ehtGiNames, v.getUint8(s))
    if ((s = t[f + 13]!)) this.ehtLtf = nameOf(ehtLtfNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cqm extends Attributes {
  declare rssiThold?: number[]
  declare rssiHyst?: number
  declare rssiThresholdEvent?: CqmThresholdEvent | number
  declare pktLossEvent?: number
  declare txeRate?: number
  declare txePkts?: number
  declare txeIntvl?: number
  declare beaconLossEvent?: true
  declare rssiLevel?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rssiThold = readArray(r, s, 4, (r, at) => r.view.getInt32(at, r.littleEndian))
    if ((s = t[f + 5]!)) this.rssiHyst = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.rssiThresholdEvent = nameOf(cqmThresholdEventNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.pktLossEvent = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.txeRate = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.txePkts = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.txeIntvl = v.getUint32(s, le)
    if (t[f + 11]) this.beaconLossEvent = true
    if ((s = t[f + 12]!)) this.rssiLevel = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TidConfig extends Attributes {
  declare vifSupp?: bigint
  declare peerSupp?: bigint
  declare override?: true
  declare tids?: number
  declare noack?: TidSetting | number
  declare retryShort?: number
  declare retryLong?: number
  declare ampduCtrl?: TidSetting | number
  declare rtsctsCtrl?: TidSetting | number
  declare amsduCtrl?: TidSetting | number
  declare txRateType?: TxRateSetting | number
  declare txRate?: Record<string, TxRate>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.vifSupp = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.peerSupp = v.getBigUint64(s, le)
    if (t[f + 7]) this.override = true
    if ((s = t[f + 8]!)) this.tids = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.noack = nameOf(tidSettingNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.retryShort = v.getUint8(s)
    if ((s = t[f + 11]!)) this.retryLong = v.getUint8(s)
    if ((s = t[f + 12]!)) this.ampduCtrl = nameOf(tidSettingNames, v.getUint8(s))
    if ((s = t[f + 13]!)) this.rtsctsCtrl = nameOf(tidSettingNames, v.getUint8(s))
    if ((s = t[f + 14]!)) this.amsduCtrl = nameOf(tidSettingNames, v.getUint8(s))
    if ((s = t[f + 15]!)) this.txRateType = nameOf(txRateSettingNames, v.getUint8(s))
    if ((s = t[f + 16]!) < 0) this.txRate = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new TxRate(r, i), this, bandNameNames)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PacketPattern extends Attributes {
  declare mask?: Uint8Array
  declare pattern?: Uint8Array
  declare offset?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mask = readBytes(r, s)
    if ((s = t[f + 5]!)) this.pattern = readBytes(r, s)
    if ((s = t[f + 6]!)) this.offset = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class WowlanTriggers extends Attributes {
  declare any?: true
  declare disconnect?: true
  declare magicPkt?: true
  declare pktPattern?: PacketPattern[]
  declare gtkRekeySupported?: true
  declare gtkRekeyFailure?: true
  declare eapIdentRequest?: true
  declare '4wayHandshake'?: true
  declare rfkillRelease?: true
  declare wakeupPkt80211?: Uint8Array
  declare wakeupPkt80211Len?: number
  declare wakeupPkt8023?: Uint8Array
  declare wakeupPkt8023Len?: number
  declare tcpConnection?: WowlanTcp
  declare wakeupTcpMatch?: true
  declare wakeupTcpConnlost?: true
  declare wakeupTcpNomoretokens?: true
  declare netDetect?: Nl80211
  declare netDetectResults?: Nl80211[]
  declare unprotectedDeauthDisassoc?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.any = true
    if (t[f + 5]) this.disconnect = true
    if (t[f + 6]) this.magicPkt = true
    if ((s = t[f + 7]!) < 0) this.pktPattern = frames(r, (s & 0x7fffffff) + 4, (r, i) => new PacketPattern(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 8]) this.gtkRekeySupported = true
    if (t[f + 9]) this.gtkRekeyFailure = true
    if (t[f + 10]) this.eapIdentRequest = true
    if (t[f + 11]) this['4wayHandshake'] = true
    if (t[f + 12]) this.rfkillRelease = true
    if ((s = t[f + 13]!)) this.wakeupPkt80211 = readBytes(r, s)
    if ((s = t[f + 14]!)) this.wakeupPkt80211Len = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.wakeupPkt8023 = readBytes(r, s)
    if ((s = t[f + 16]!)) this.wakeupPkt8023Len = v.getUint32(s, le)
    if ((s = t[f + 17]!) < 0) this.tcpConnection = new WowlanTcp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 18]) this.wakeupTcpMatch = true
    if (t[f + 19]) this.wakeupTcpConnlost = true
    if (t[f + 20]) this.wakeupTcpNomoretokens = true
    if ((s = t[f + 21]!) < 0) this.netDetect = new Nl80211(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!) < 0) this.netDetectResults = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Nl80211(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 23]) this.unprotectedDeauthDisassoc = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class WowlanSupport extends Attributes {
  declare any?: true
  declare disconnect?: true
  declare magicPkt?: true
  declare pktPattern?: PatternSupport
  declare gtkRekeySupported?: true
  declare gtkRekeyFailure?: true
  declare eapIdentRequest?: true
  declare '4wayHandshake'?: true
  declare rfkillRelease?: true
  declare wakeupPkt80211?: Uint8Array
  declare wakeupPkt80211Len?: number
  declare wakeupPkt8023?: Uint8Array
  declare wakeupPkt8023Len?: number
  declare tcpConnection?: WowlanTcpSupport
  declare wakeupTcpMatch?: true
  declare wakeupTcpConnlost?: true
  declare wakeupTcpNomoretokens?: true
  declare netDetect?: number
  declare netDetectResults?: Nl80211[]
  declare unprotectedDeauthDisassoc?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.any = true
    if (t[f + 5]) this.disconnect = true
    if (t[f + 6]) this.magicPkt = true
    if ((s = t[f + 7]!)) this.pktPattern = new PatternSupport(r, s, lengthAt(r, s))
    if (t[f + 8]) this.gtkRekeySupported = true
    if (t[f + 9]) this.gtkRekeyFailure = true
    if (t[f + 10]) this.eapIdentRequest = true
    if (t[f + 11]) this['4wayHandshake'] = true
    if (t[f + 12]) this.rfkillRelease = true
    if ((s = t[f + 13]!)) this.wakeupPkt80211 = readBytes(r, s)
    if ((s = t[f + 14]!)) this.wakeupPkt80211Len = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.wakeupPkt8023 = readBytes(r, s)
    if ((s = t[f + 16]!)) this.wakeupPkt8023Len = v.getUint32(s, le)
    if ((s = t[f + 17]!) < 0) this.tcpConnection = new WowlanTcpSupport(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 18]) this.wakeupTcpMatch = true
    if (t[f + 19]) this.wakeupTcpConnlost = true
    if (t[f + 20]) this.wakeupTcpNomoretokens = true
    if ((s = t[f + 21]!)) this.netDetect = v.getUint32(s, le)
    if ((s = t[f + 22]!) < 0) this.netDetectResults = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Nl80211(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 23]) this.unprotectedDeauthDisassoc = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class WowlanTcp extends Attributes {
  declare srcIpv4?: string
  declare dstIpv4?: string
  declare dstMac?: string
  declare srcPort?: number
  declare dstPort?: number
  declare dataPayload?: Uint8Array
  declare dataPayloadSeq?: TcpSequence
  declare dataPayloadToken?: TcpToken
  declare dataInterval?: number
  declare wakePayload?: Uint8Array
  declare wakeMask?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.srcIpv4 = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.dstIpv4 = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.dstMac = readMac(r, s)
    if ((s = t[f + 7]!)) this.srcPort = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.dstPort = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.dataPayload = readBytes(r, s)
    if ((s = t[f + 10]!)) this.dataPayloadSeq = new TcpSequence(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.dataPayloadToken = new TcpToken(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.dataInterval = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.wakePayload = readBytes(r, s)
    if ((s = t[f + 14]!)) this.wakeMask = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class WowlanTcpSupport extends Attributes {
  declare dataPayload?: number
  declare dataPayloadSeq?: true
  declare dataPayloadToken?: TcpTokenFeature
  declare dataInterval?: number
  declare wakePayload?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dataPayload = v.getUint32(s, le)
    if (t[f + 5]) this.dataPayloadSeq = true
    if ((s = t[f + 6]!)) this.dataPayloadToken = new TcpTokenFeature(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.dataInterval = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.wakePayload = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CoalesceRule extends Attributes {
  declare delay?: number
  declare condition?: CoalesceCondition | number
  declare pktPattern?: PacketPattern[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.delay = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.condition = nameOf(coalesceConditionNames, v.getUint32(s, le))
    if ((s = t[f + 6]!) < 0) this.pktPattern = frames(r, (s & 0x7fffffff) + 4, (r, i) => new PacketPattern(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Combination extends Attributes {
  declare limits?: IfaceLimit[]
  declare maxnum?: number
  declare staApBiMatch?: true
  declare numChannels?: number
  declare radarDetectWidths?: Flags<ChannelWidths>
  declare radarDetectRegions?: number
  declare biMinGcd?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.limits = frames(r, (s & 0x7fffffff) + 4, (r, i) => new IfaceLimit(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.maxnum = v.getUint32(s, le)
    if (t[f + 6]) this.staApBiMatch = true
    if ((s = t[f + 7]!)) this.numChannels = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.radarDetectWidths = flagsOf(channelWidthsNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.radarDetectRegions = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.biMinGcd = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IfaceLimit extends Attributes {
  declare max?: number
  declare types?: Iftypes
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.max = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.types = new Iftypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RekeyData extends Attributes {
  declare kek?: Uint8Array
  declare kck?: Uint8Array
  declare replayCtr?: Uint8Array
  declare akm?: Akm | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.kek = readBytes(r, s)
    if ((s = t[f + 5]!)) this.kck = readBytes(r, s)
    if ((s = t[f + 6]!)) this.replayCtr = readBytes(r, s)
    if ((s = t[f + 7]!)) this.akm = nameOf(akmNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StationWme extends Attributes {
  declare uapsdQueues?: number
  declare maxSp?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.uapsdQueues = v.getUint8(s)
    if ((s = t[f + 5]!)) this.maxSp = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PmksaCandidate extends Attributes {
  declare index?: number
  declare bssid?: string
  declare preauth?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.bssid = readMac(r, s)
    if (t[f + 6]) this.preauth = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BssSelect extends Attributes {
  declare rssi?: true
  declare bandPref?: BandName | number
  declare rssiAdjust?: RssiAdjust
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.rssi = true
    if ((s = t[f + 5]!)) this.bandPref = nameOf(bandNameNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.rssiAdjust = new RssiAdjust(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanFunction extends Attributes {
  declare type?: NanFunctionType | number
  declare serviceId?: Uint8Array
  declare publishType?: Flags<NanPublishType>
  declare publishBcast?: true
  declare subscribeActive?: true
  declare followUpId?: number
  declare followUpReqId?: number
  declare followUpDest?: string
  declare closeRange?: true
  declare ttl?: number
  declare serviceInfo?: Uint8Array
  declare srf?: NanSrf
  declare rxMatchFilter?: Uint8Array[]
  declare txMatchFilter?: Uint8Array[]
  declare instanceId?: number
  declare termReason?: NanTermReason | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(nanFunctionTypeNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.serviceId = readBytes(r, s)
    if ((s = t[f + 6]!)) this.publishType = flagsOf(nanPublishTypeNames, v.getUint8(s))
    if (t[f + 7]) this.publishBcast = true
    if (t[f + 8]) this.subscribeActive = true
    if ((s = t[f + 9]!)) this.followUpId = v.getUint8(s)
    if ((s = t[f + 10]!)) this.followUpReqId = v.getUint8(s)
    if ((s = t[f + 11]!)) this.followUpDest = readMac(r, s)
    if (t[f + 12]) this.closeRange = true
    if ((s = t[f + 13]!)) this.ttl = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.serviceInfo = readBytes(r, s)
    if ((s = t[f + 15]!) < 0) this.srf = new NanSrf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!) < 0) this.rxMatchFilter = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readBytes(r, s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 17]!) < 0) this.txMatchFilter = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readBytes(r, s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!)) this.instanceId = v.getUint8(s)
    if ((s = t[f + 19]!)) this.termReason = nameOf(nanTermReasonNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanSrf extends Attributes {
  declare include?: true
  declare bf?: Uint8Array
  declare bfIdx?: number
  declare macAddrs?: string[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.include = true
    if ((s = t[f + 5]!)) this.bf = readBytes(r, s)
    if ((s = t[f + 6]!)) this.bfIdx = v.getUint8(s)
    if ((s = t[f + 7]!) < 0) this.macAddrs = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readMac(r, s))
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanMatch extends Attributes {
  declare funcLocal?: NanFunction
  declare funcPeer?: NanFunction
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.funcLocal = new NanFunction(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.funcPeer = new NanFunction(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanBand extends Attributes {
  declare band?: BandName | number
  declare freq?: number
  declare rssiClose?: number
  declare rssiMiddle?: number
  declare wakeDw?: number
  declare disableScan?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.band = nameOf(bandNameNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.freq = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.rssiClose = v.getInt8(s)
    if ((s = t[f + 7]!)) this.rssiMiddle = v.getInt8(s)
    if ((s = t[f + 8]!)) this.wakeDw = v.getUint8(s)
    if (t[f + 9]) this.disableScan = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanConfig extends Attributes {
  declare clusterId?: string
  declare extraAttrs?: Uint8Array
  declare vendorElems?: Uint8Array
  declare bandConfigs?: NanBand[]
  declare scanPeriod?: number
  declare scanDwellTime?: number
  declare discoveryBeaconInterval?: number
  declare notifyDw?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.clusterId = readMac(r, s)
    if ((s = t[f + 5]!)) this.extraAttrs = readBytes(r, s)
    if ((s = t[f + 6]!)) this.vendorElems = readBytes(r, s)
    if ((s = t[f + 7]!) < 0) this.bandConfigs = frames(r, (s & 0x7fffffff) + 4, (r, i) => new NanBand(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.scanPeriod = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.scanDwellTime = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.discoveryBeaconInterval = v.getUint8(s)
    if (t[f + 11]) this.notifyDw = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanPhy extends Attributes {
  declare htMcsSet?: Uint8Array
  declare htCapa?: number
  declare htAmpduFactor?: number
  declare htAmpduDensity?: number
  declare vhtMcsSet?: Uint8Array
  declare vhtCapa?: number
  declare heMac?: Uint8Array
  declare hePhy?: Uint8Array
  declare heMcsSet?: Uint8Array
  declare hePpe?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.htMcsSet = readBytes(r, s)
    if ((s = t[f + 5]!)) this.htCapa = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.htAmpduFactor = v.getUint8(s)
    if ((s = t[f + 7]!)) this.htAmpduDensity = v.getUint8(s)
    if ((s = t[f + 8]!)) this.vhtMcsSet = readBytes(r, s)
    if ((s = t[f + 9]!)) this.vhtCapa = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.heMac = readBytes(r, s)
    if ((s = t[f + 11]!)) this.hePhy = readBytes(r, s)
    if ((s = t[f + 12]!)) this.heMcsSet = readBytes(r, s)
    if ((s = t[f + 13]!)) this.hePpe = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanCapabilities extends Attributes {
  declare configurableSync?: true
  declare userspaceDe?: true
  declare opMode?: number
  declare numAntennas?: number
  declare maxChannelSwitchTime?: number
  declare capabilities?: number
  declare phy?: NanPhy
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.configurableSync = true
    if (t[f + 5]) this.userspaceDe = true
    if ((s = t[f + 6]!)) this.opMode = v.getUint8(s)
    if ((s = t[f + 7]!)) this.numAntennas = v.getUint8(s)
    if ((s = t[f + 8]!)) this.maxChannelSwitchTime = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.capabilities = v.getUint8(s)
    if ((s = t[f + 10]!) < 0) this.phy = new NanPhy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NanPeerMap extends Attributes {
  declare mapId?: number
  declare timeSlots?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mapId = v.getUint8(s)
    if ((s = t[f + 5]!)) this.timeSlots = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmResponder extends Attributes {
  declare enabled?: true
  declare lci?: Uint8Array
  declare civicloc?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.enabled = true
    if ((s = t[f + 5]!)) this.lci = readBytes(r, s)
    if ((s = t[f + 6]!)) this.civicloc = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmResponderStats extends Attributes {
  declare successNum?: number
  declare partialNum?: number
  declare failedNum?: number
  declare asapNum?: number
  declare nonAsapNum?: number
  declare totalDurationMsec?: bigint
  declare unknownTriggersNum?: number
  declare rescheduleRequestsNum?: number
  declare outOfWindowTriggersNum?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.successNum = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.partialNum = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.failedNum = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.asapNum = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.nonAsapNum = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.totalDurationMsec = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.unknownTriggersNum = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.rescheduleRequestsNum = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.outOfWindowTriggersNum = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PeerMeasurements extends Attributes {
  declare maxPeers?: number
  declare reportApTsf?: true
  declare randomizeMacAddr?: true
  declare typeCapa?: MeasurementCapabilities
  declare peers?: MeasuredPeer[]
  declare maxPeerIstaRole?: number
  declare maxPeerRstaRole?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.maxPeers = v.getUint32(s, le)
    if (t[f + 5]) this.reportApTsf = true
    if (t[f + 6]) this.randomizeMacAddr = true
    if ((s = t[f + 7]!) < 0) this.typeCapa = new MeasurementCapabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.peers = frames(r, (s & 0x7fffffff) + 4, (r, i) => new MeasuredPeer(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.maxPeerIstaRole = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.maxPeerRstaRole = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeasuredPeer extends Attributes {
  declare addr?: string
  declare chan?: Nl80211
  declare req?: MeasurementRequest
  declare resp?: MeasurementResponse
  declare reqType?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = readMac(r, s)
    if ((s = t[f + 5]!) < 0) this.chan = new Nl80211(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.req = new MeasurementRequest(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.resp = new MeasurementResponse(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.reqType = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeasurementRequest extends Attributes {
  declare data?: FtmRequests
  declare getApTsf?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.data = new FtmRequests(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 5]) this.getApTsf = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeasurementResponse extends Attributes {
  declare data?: FtmResponses
  declare status?: MeasurementStatus | number
  declare hostTime?: bigint
  declare apTsf?: bigint
  declare final?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.data = new FtmResponses(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.status = nameOf(measurementStatusNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.hostTime = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.apTsf = v.getBigUint64(s, le)
    if (t[f + 8]) this.final = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MeasurementCapabilities extends Attributes {
  declare ftm?: FtmCapabilities
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.ftm = new FtmCapabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmRequests extends Attributes {
  declare ftm?: FtmRequest
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.ftm = new FtmRequest(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmResponses extends Attributes {
  declare ftm?: FtmResponse
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.ftm = new FtmResponse(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmCapabilities extends Attributes {
  declare asap?: true
  declare nonAsap?: true
  declare reqLci?: true
  declare reqCivicloc?: true
  declare preambles?: Flags<Preambles>
  declare bandwidths?: Flags<ChannelWidths>
  declare maxBurstsExponent?: number
  declare maxFtmsPerBurst?: number
  declare triggerBased?: true
  declare nonTriggerBased?: true
  declare '6ghzSupport'?: true
  declare maxTxLtfRep?: number
  declare maxRxLtfRep?: number
  declare maxTxSts?: number
  declare maxRxSts?: number
  declare maxTotalLtfTx?: number
  declare maxTotalLtfRx?: number
  declare rstaSupport?: true
  declare istaCaps?: FtmType
  declare rstaCaps?: FtmType
  declare supportNtb?: true
  declare supportTb?: true
  declare supportEdca?: true
  declare typeCaps?: FtmType
  declare concurrentIstaRstaSupport?: true
  declare maxNumTxAntennas?: number
  declare maxNumRxAntennas?: number
  declare minIntervalEdca?: number
  declare minIntervalNtb?: number
  declare pdPreambles?: Flags<Preambles>
  declare pdBandwidths?: Flags<ChannelWidths>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.asap = true
    if (t[f + 5]) this.nonAsap = true
    if (t[f + 6]) this.reqLci = true
    if (t[f + 7]) this.reqCivicloc = true
    if ((s = t[f + 8]!)) this.preambles = flagsOf(preamblesNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.bandwidths = flagsOf(channelWidthsNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.maxBurstsExponent = v.getUint8(s)
    if ((s = t[f + 11]!)) this.maxFtmsPerBurst = v.getUint8(s)
    if (t[f + 12]) this.triggerBased = true
    if (t[f + 13]) this.nonTriggerBased = true
    if (t[f + 14]) this['6ghzSupport'] = true
    if ((s = t[f + 15]!)) this.maxTxLtfRep = v.getUint8(s)
    if ((s = t[f + 16]!)) this.maxRxLtfRep = v.getUint8(s)
    if ((s = t[f + 17]!)) this.maxTxSts = v.getUint8(s)
    if ((s = t[f + 18]!)) this.maxRxSts = v.getUint8(s)
    if ((s = t[f + 19]!)) this.maxTotalLtfTx = v.getUint8(s)
    if ((s = t[f + 20]!)) this.maxTotalLtfRx = v.getUint8(s)
    if (t[f + 21]) this.rstaSupport = true
    if ((s = t[f + 22]!) < 0) this.istaCaps = new FtmType(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!) < 0) this.rstaCaps = new FtmType(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 24]) this.supportNtb = true
    if (t[f + 25]) this.supportTb = true
    if (t[f + 26]) this.supportEdca = true
    if ((s = t[f + 27]!) < 0) this.typeCaps = new FtmType(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 28]) this.concurrentIstaRstaSupport = true
    if ((s = t[f + 29]!)) this.maxNumTxAntennas = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.maxNumRxAntennas = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.minIntervalEdca = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.minIntervalNtb = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.pdPreambles = flagsOf(preamblesNames, v.getUint32(s, le))
    if ((s = t[f + 34]!)) this.pdBandwidths = flagsOf(channelWidthsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmType extends Attributes {
  declare infraSupport?: true
  declare pdSupport?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.infraSupport = true
    if (t[f + 5]) this.pdSupport = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmRequest extends Attributes {
  declare asap?: true
  declare preamble?: Preamble | number
  declare numBurstsExp?: number
  declare burstPeriod?: number
  declare burstDuration?: number
  declare ftmsPerBurst?: number
  declare numFtmrRetries?: number
  declare requestLci?: true
  declare requestCivicloc?: true
  declare triggerBased?: true
  declare nonTriggerBased?: true
  declare lmrFeedback?: true
  declare bssColor?: number
  declare rsta?: true
  declare minTimeBetweenMeasurements?: number
  declare maxTimeBetweenMeasurements?: number
  declare nominalTime?: number
  declare awDuration?: number
  declare numMeasurements?: number
  declare ingress?: bigint
  declare egress?: bigint
  declare pdSuppressResults?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.asap = true
    if ((s = t[f + 5]!)) this.preamble = nameOf(preambleNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.numBurstsExp = v.getUint8(s)
    if ((s = t[f + 7]!)) this.burstPeriod = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.burstDuration = v.getUint8(s)
    if ((s = t[f + 9]!)) this.ftmsPerBurst = v.getUint8(s)
    if ((s = t[f + 10]!)) this.numFtmrRetries = v.getUint8(s)
    if (t[f + 11]) this.requestLci = true
    if (t[f + 12]) this.requestCivicloc = true
    if (t[f + 13]) this.triggerBased = true
    if (t[f + 14]) this.nonTriggerBased = true
    if (t[f + 15]) this.lmrFeedback = true
    if ((s = t[f + 16]!)) this.bssColor = v.getUint8(s)
    if (t[f + 17]) this.rsta = true
    if ((s = t[f + 18]!)) this.minTimeBetweenMeasurements = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.maxTimeBetweenMeasurements = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.nominalTime = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.awDuration = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.numMeasurements = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.ingress = v.getBigUint64(s, le)
    if ((s = t[f + 25]!)) this.egress = v.getBigUint64(s, le)
    if (t[f + 26]) this.pdSuppressResults = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FtmResponse extends Attributes {
  declare failReason?: FtmFailure | number
  declare burstIndex?: number
  declare numFtmrAttempts?: number
  declare numFtmrSuccesses?: number
  declare busyRetryTime?: number
  declare numBurstsExp?: number
  declare burstDuration?: number
  declare ftmsPerBurst?: number
  declare rssiAvg?: number
  declare rssiSpread?: number
  declare txRate?: Rate
  declare rxRate?: Rate
  declare rttAvg?: bigint
  declare rttVariance?: bigint
  declare rttSpread?: bigint
  declare distAvg?: bigint
  declare distVariance?: bigint
  declare distSpread?: bigint
  declare lci?: Uint8Array
  declare civicloc?: Uint8Array
  declare burstPeriod?: number
  declare txLtfRepetitionCount?: number
  declare rxLtfRepetitionCount?: number
  declare maxTimeBetweenMeasurements?: number
  declare minTimeBetweenMeasurements?: number
  declare numTxSpatialStreams?: number
  declare numRxSpatialStreams?: number
  declare nominalTime?: number
  declare availabilityWindow?: number
  declare channelWidth?: ChannelWidth | number
  declare preamble?: Preamble | number
  declare isDelayedLmr?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.failReason = nameOf(ftmFailureNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.burstIndex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.numFtmrAttempts = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.numFtmrSuccesses = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.busyRetryTime = v.getUint8(s)
    if ((s = t[f + 9]!)) this.numBurstsExp = v.getUint8(s)
    if ((s = t[f + 10]!)) this.burstDuration = v.getUint8(s)
    if ((s = t[f + 11]!)) this.ftmsPerBurst = v.getUint8(s)
    if ((s = t[f + 12]!)) this.rssiAvg = v.getInt32(s, le)
    if ((s = t[f + 13]!)) this.rssiSpread = v.getInt32(s, le)
    if ((s = t[f + 14]!) < 0) this.txRate = new Rate(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!) < 0) this.rxRate = new Rate(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.rttAvg = v.getBigInt64(s, le)
    if ((s = t[f + 17]!)) this.rttVariance = v.getBigUint64(s, le)
    if ((s = t[f + 18]!)) this.rttSpread = v.getBigUint64(s, le)
    if ((s = t[f + 19]!)) this.distAvg = v.getBigInt64(s, le)
    if ((s = t[f + 20]!)) this.distVariance = v.getBigUint64(s, le)
    if ((s = t[f + 21]!)) this.distSpread = v.getBigUint64(s, le)
    if ((s = t[f + 22]!)) this.lci = readBytes(r, s)
    if ((s = t[f + 23]!)) this.civicloc = readBytes(r, s)
    if ((s = t[f + 25]!)) this.burstPeriod = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.txLtfRepetitionCount = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.rxLtfRepetitionCount = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.maxTimeBetweenMeasurements = v.getUint32(s, le)
    if ((s = t[f + 29]!)) this.minTimeBetweenMeasurements = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.numTxSpatialStreams = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.numRxSpatialStreams = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.nominalTime = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.availabilityWindow = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.channelWidth = nameOf(channelWidthNames, v.getUint32(s, le))
    if ((s = t[f + 35]!)) this.preamble = nameOf(preambleNames, v.getUint32(s, le))
    if (t[f + 36]) this.isDelayedLmr = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ObssPd extends Attributes {
  declare minOffset?: number
  declare maxOffset?: number
  declare nonSrgMaxOffset?: number
  declare bssColorBitmap?: Uint8Array
  declare partialBssidBitmap?: Uint8Array
  declare srCtrl?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.minOffset = v.getUint8(s)
    if ((s = t[f + 5]!)) this.maxOffset = v.getUint8(s)
    if ((s = t[f + 6]!)) this.nonSrgMaxOffset = v.getUint8(s)
    if ((s = t[f + 7]!)) this.bssColorBitmap = readBytes(r, s)
    if ((s = t[f + 8]!)) this.partialBssidBitmap = readBytes(r, s)
    if ((s = t[f + 9]!)) this.srCtrl = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BssColor extends Attributes {
  declare color?: number
  declare disabled?: true
  declare partial?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.color = v.getUint8(s)
    if (t[f + 5]) this.disabled = true
    if (t[f + 6]) this.partial = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IftypeAkm extends Attributes {
  declare iftypes?: Iftypes
  declare suites?: (Akm | number)[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.iftypes = new Iftypes(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.suites = readArray(r, s, 4, (r, at) => nameOf(akmNames, r.view.getUint32(at, r.littleEndian)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FilsDiscovery extends Attributes {
  declare intMin?: number
  declare intMax?: number
  declare tmpl?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.intMin = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.intMax = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.tmpl = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UnsolProbeResp extends Attributes {
  declare int?: number
  declare tmpl?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.int = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tmpl = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sar extends Attributes {
  declare type?: SarType | number
  declare specs?: SarSpec[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = nameOf(sarTypeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!) < 0) this.specs = frames(r, (s & 0x7fffffff) + 4, (r, i) => new SarSpec(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SarSpec extends Attributes {
  declare power?: number
  declare rangeIndex?: number
  declare startFreq?: number
  declare endFreq?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.power = v.getInt32(s, le)
    if ((s = t[f + 5]!)) this.rangeIndex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.startFreq = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.endFreq = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MbssidConfig extends Attributes {
  declare maxInterfaces?: number
  declare maxEmaProfilePeriodicity?: number
  declare index?: number
  declare txIfindex?: number
  declare ema?: true
  declare txLinkId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.maxInterfaces = v.getUint8(s)
    if ((s = t[f + 5]!)) this.maxEmaProfilePeriodicity = v.getUint8(s)
    if ((s = t[f + 6]!)) this.index = v.getUint8(s)
    if ((s = t[f + 7]!)) this.txIfindex = v.getUint32(s, le)
    if (t[f + 8]) this.ema = true
    if ((s = t[f + 9]!)) this.txLinkId = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Radio extends Attributes {
  declare index?: number
  declare freqRange?: RadioRange[]
  declare interfaceCombination?: Combination[]
  declare antennaMask?: number
  declare rtsThreshold?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.freqRange = frames(r, s & 0x7fffffff, (r, i) => new RadioRange(r, i), this)
    if ((s = t[f + 6]!)) this.interfaceCombination = frames(r, s & 0x7fffffff, (r, i) => new Combination(r, i), this)
    if ((s = t[f + 7]!)) this.antennaMask = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.rtsThreshold = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RadioRange extends Attributes {
  declare start?: number
  declare end?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.start = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.end = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class S1gShortBeacon extends Attributes {
  declare head?: Uint8Array
  declare tail?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.head = readBytes(r, s)
    if ((s = t[f + 5]!)) this.tail = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type ControlPortEthertype = true | number | Uint8Array
export function controlPortEthertypeValue(r: Reader, s: number): ControlPortEthertype {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 385) {
    case 0:
      return true
    case 1:
      return r.view.getUint16(r.tape[i + 1]!, r.littleEndian)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type Coalesce = CoalesceSupport | CoalesceRule[] | Uint8Array
export function coalesceValue(r: Reader, s: number): Coalesce {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 388) {
    case 0:
      return new CoalesceSupport(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return frames(r, i + 4, (r, i) => new CoalesceRule(r, i), new Attributes())
    case 2:
      return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type VendorData = VendorCommand[] | Uint8Array
export function vendorDataValue(r: Reader, s: number): VendorData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 392) {
    case 0:
      return leaves(r, i + 4, (r, s) => new VendorCommand(r, s, lengthAt(r, s)))
    case 1:
      return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type TidConfigChoice = TidConfig | TidConfig[] | Uint8Array
export function tidConfigChoiceValue(r: Reader, s: number): TidConfigChoice {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 395) {
    case 0:
      return new TidConfig(r, i)
    case 1:
      return frames(r, i + 4, (r, i) => new TidConfig(r, i), new Attributes())
    case 2:
      return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

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
  vendor: { request: Nl80211; reply: Nl80211; event: Nl80211; dump: false }
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
  readers: {
    'get-wiphy': Nl80211,
    'set-wiphy': Nl80211,
    'new-wiphy': Nl80211,
    'del-wiphy': Nl80211,
    'get-interface': Nl80211,
    'set-interface': Nl80211,
    'new-interface': Nl80211,
    'del-interface': Nl80211,
    'get-key': Nl80211,
    'set-key': Nl80211,
    'new-key': Nl80211,
    'del-key': Nl80211,
    'get-beacon': Nl80211,
    'set-beacon': Nl80211,
    'start-ap': Nl80211,
    'stop-ap': Nl80211,
    'get-station': Nl80211,
    'set-station': Nl80211,
    'new-station': Nl80211,
    'del-station': Nl80211,
    'get-mpath': Nl80211,
    'set-mpath': Nl80211,
    'new-mpath': Nl80211,
    'del-mpath': Nl80211,
    'set-bss': Nl80211,
    'set-reg': Nl80211,
    'req-set-reg': Nl80211,
    'get-mesh-config': Nl80211,
    'set-mesh-config': Nl80211,
    'set-mgmt-extra-ie': Nl80211,
    'get-reg': Nl80211,
    'get-scan': Nl80211,
    'trigger-scan': Nl80211,
    'new-scan-results': Nl80211,
    'scan-aborted': Nl80211,
    'reg-change': Nl80211,
    authenticate: Nl80211,
    associate: Nl80211,
    deauthenticate: Nl80211,
    disassociate: Nl80211,
    'michael-mic-failure': Nl80211,
    'reg-beacon-hint': Nl80211,
    'join-ibss': Nl80211,
    'leave-ibss': Nl80211,
    testmode: Nl80211,
    connect: Nl80211,
    roam: Nl80211,
    disconnect: Nl80211,
    'set-wiphy-netns': Nl80211,
    'get-survey': Nl80211,
    'new-survey-results': Nl80211,
    'set-pmksa': Nl80211,
    'del-pmksa': Nl80211,
    'flush-pmksa': Nl80211,
    'remain-on-channel': Nl80211,
    'cancel-remain-on-channel': Nl80211,
    'set-tx-bitrate-mask': Nl80211,
    'register-frame': Nl80211,
    frame: Nl80211,
    'frame-tx-status': Nl80211,
    'set-power-save': Nl80211,
    'get-power-save': Nl80211,
    'set-cqm': Nl80211,
    'notify-cqm': Nl80211,
    'set-channel': Nl80211,
    'set-wds-peer': Nl80211,
    'frame-wait-cancel': Nl80211,
    'join-mesh': Nl80211,
    'leave-mesh': Nl80211,
    'unprot-deauthenticate': Nl80211,
    'unprot-disassociate': Nl80211,
    'new-peer-candidate': Nl80211,
    'get-wowlan': Nl80211,
    'set-wowlan': Nl80211,
    'start-sched-scan': Nl80211,
    'stop-sched-scan': Nl80211,
    'sched-scan-results': Nl80211,
    'sched-scan-stopped': Nl80211,
    'set-rekey-offload': Nl80211,
    'pmksa-candidate': Nl80211,
    'tdls-oper': Nl80211,
    'tdls-mgmt': Nl80211,
    'unexpected-frame': Nl80211,
    'probe-client': Nl80211,
    'register-beacons': Nl80211,
    'unexpected-4addr-frame': Nl80211,
    'set-noack-map': Nl80211,
    'ch-switch-notify': Nl80211,
    'start-p2p-device': Nl80211,
    'stop-p2p-device': Nl80211,
    'conn-failed': Nl80211,
    'set-mcast-rate': Nl80211,
    'set-mac-acl': Nl80211,
    'radar-detect': Nl80211,
    'get-protocol-features': Nl80211,
    'update-ft-ies': Nl80211,
    'ft-event': Nl80211,
    'crit-protocol-start': Nl80211,
    'crit-protocol-stop': Nl80211,
    'get-coalesce': Nl80211,
    'set-coalesce': Nl80211,
    'channel-switch': Nl80211,
    vendor: Nl80211,
    'set-qos-map': Nl80211,
    'add-tx-ts': Nl80211,
    'del-tx-ts': Nl80211,
    'get-mpp': Nl80211,
    'join-ocb': Nl80211,
    'leave-ocb': Nl80211,
    'ch-switch-started-notify': Nl80211,
    'tdls-channel-switch': Nl80211,
    'tdls-cancel-channel-switch': Nl80211,
    'wiphy-reg-change': Nl80211,
    'abort-scan': Nl80211,
    'start-nan': Nl80211,
    'stop-nan': Nl80211,
    'add-nan-function': Nl80211,
    'del-nan-function': Nl80211,
    'change-nan-config': Nl80211,
    'nan-match': Nl80211,
    'set-multicast-to-unicast': Nl80211,
    'update-connect-params': Nl80211,
    'set-pmk': Nl80211,
    'del-pmk': Nl80211,
    'port-authorized': Nl80211,
    'reload-regdb': Nl80211,
    'external-auth': Nl80211,
    'sta-opmode-changed': Nl80211,
    'control-port-frame': Nl80211,
    'get-ftm-responder-stats': Nl80211,
    'peer-measurement-start': Nl80211,
    'peer-measurement-result': Nl80211,
    'peer-measurement-complete': Nl80211,
    'notify-radar': Nl80211,
    'update-owe-info': Nl80211,
    'probe-mesh-link': Nl80211,
    'set-tid-config': Nl80211,
    'unprot-beacon': Nl80211,
    'control-port-frame-tx-status': Nl80211,
    'set-sar-specs': Nl80211,
    'obss-color-collision': Nl80211,
    'color-change-request': Nl80211,
    'color-change-started': Nl80211,
    'color-change-aborted': Nl80211,
    'color-change-completed': Nl80211,
    'set-fils-aad': Nl80211,
    'assoc-comeback': Nl80211,
    'add-link': Nl80211,
    'remove-link': Nl80211,
    'add-link-sta': Nl80211,
    'modify-link-sta': Nl80211,
    'remove-link-sta': Nl80211,
    'set-hw-timestamp': Nl80211,
    'links-removed': Nl80211,
    'set-tid-to-link-mapping': Nl80211,
    'assoc-mlo-reconf': Nl80211,
    'epcs-cfg': Nl80211,
    'nan-next-dw-notification': Nl80211,
    'nan-cluster-joined': Nl80211,
    'incumbent-signal-detect': Nl80211,
    'nan-set-local-sched': Nl80211,
    'nan-sched-update-done': Nl80211,
    'nan-set-peer-sched': Nl80211,
    'nan-ulw-update': Nl80211,
    'nan-channel-evac': Nl80211,
    'start-pd': Nl80211,
    'stop-pd': Nl80211,
  },
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
