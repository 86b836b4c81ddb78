// Generated from schema/generic/wifi-alliance.yaml: edit that file, then `npm run schema`.

import type { Attributes, Bits, Flags, Struct } from '../../reader/support.js'

export type WpsOuiName = 'wi-fi-alliance'

export type WpaCipher = 'none' | 'wep40' | 'tkip' | 'ccmp' | 'wep104'

export type WpaAkm = 'none' | '8021x' | 'psk'

export type WpsConfigMethods = 
  | 'usb' | 'ethernet' | 'label' | 'display' | 'external-nfc-token' | 'integrated-nfc-token'
  | 'nfc-interface' | 'push-button' | 'keypad' | 'virtual' | 'physical' | 'p2ps'

export type WpsPasswordId = 
  | 'default' | 'user-specified' | 'machine-specified' | 'rekey' | 'push-button' | 'registrar-specified'
  | 'nfc-connection-handover' | 'p2ps'

export type WpsRequestType = 'enrollee-info' | 'enrollee' | 'registrar' | 'wlan-manager-registrar'

export type WpsResponseType = 'enrollee-info' | 'enrollee' | 'registrar' | 'access-point'

export type WpsRfBand = '2ghz' | '5ghz' | '60ghz'

export type WpsState = 'unconfigured' | 'configured'

export type WpsDeviceCategory = 
  | 'computer' | 'input' | 'printer' | 'camera' | 'storage' | 'network-infrastructure' | 'display'
  | 'multimedia' | 'gaming' | 'telephone' | 'audio' | 'other'

export type P2pDeviceCapability = 
  | 'service-discovery' | 'client-discoverability' | 'concurrent-operation' | 'infrastructure-managed'
  | 'device-limit' | 'invitation-procedure'

export type P2pGroupCapability = 
  | 'group-owner' | 'persistent-group' | 'group-limit' | 'intra-bss-distribution' | 'cross-connection'
  | 'persistent-reconnect' | 'group-formation' | 'ip-address-allocation'

export interface WpsOui extends Bits {
  number: WpsOuiName | number
}

export interface EdcaAci extends Bits {
  aifsn: number
  admissionControl?: true
  aci: number
}

export interface EdcaCw extends Bits {
  minExponent: number
  maxExponent: number
}

export interface WmmTspecInfo extends Bits {
  tid: number
  direction: number
  psb?: true
  userPriority: number
}

export interface HotspotConfiguration extends Bits {
  dgafDisabled?: true
  ppsMoIdPresent?: true
  anqpDomainIdPresent?: true
  release: number
}

export interface Wpa extends Struct {
  version?: number
  groupCipher?: WpaCipher | number
  pairwiseCount?: number
  pairwise?: (WpaCipher | number)[]
  akmCount?: number
  akms?: (WpaAkm | number)[]
  capabilities?: number
}

export interface WmmInformation extends Struct {
  subtype?: number
  version?: number
  qosInfo?: number
}

export interface WmmParameters extends Struct {
  subtype?: number
  version?: number
  qosInfo?: number
  reservedByte?: number
  bestEffort?: EdcaParameters
  background?: EdcaParameters
  video?: EdcaParameters
  voice?: EdcaParameters
}

export interface WmmTspec extends Struct {
  subtype?: number
  version?: number
  info?: WmmTspecInfo
  nominalMsdu?: number
  maxMsdu?: number
  minServiceInterval?: number
  maxServiceInterval?: number
  inactivityInterval?: number
  suspensionInterval?: number
  serviceStart?: number
  minDataRate?: number
  meanDataRate?: number
  peakDataRate?: number
  maxBurst?: number
  delayBound?: number
  minPhyRate?: number
  surplusBandwidth?: number
  mediumTime?: number
}

export interface WmmOther extends Struct {
  subtype?: number
  version?: number
  data?: Uint8Array
}

export interface EdcaParameters extends Struct {
  aci?: EdcaAci
  cw?: EdcaCw
  txopLimit?: number
}

export interface Hotspot extends Struct {
  configuration?: HotspotConfiguration
  ppsMoId?: number
  anqpDomainId?: number
}

export interface OweTransition extends Struct {
  bssid?: string
  ssidLength?: number
  ssid?: string
  operatingClass?: number
  channel?: number
}

export interface P2pCapability extends Struct {
  device?: Flags<P2pDeviceCapability>
  group?: Flags<P2pGroupCapability>
}

export interface P2pChannel extends Struct {
  country?: string
  operatingClass?: number
  channel?: number
}

export interface P2pChannelList extends Struct {
  country?: string
  entries?: P2pChannelEntry[]
}

export interface P2pChannelEntry extends Struct {
  operatingClass?: number
  count?: number
  channels?: number[]
}

export interface P2pTimeout extends Struct {
  go?: number
  client?: number
}

export interface P2pGroup extends Struct {
  device?: string
  ssid?: string
}

export interface P2pDeviceInfo extends Struct {
  device?: string
  configMethods?: Flags<WpsConfigMethods>
  primaryType?: WpsDeviceType
  secondaryCount?: number
  secondaryTypes?: WpsDeviceType[]
  name?: Wps
}

export interface P2pNoticeOfAbsence extends Struct {
  index?: number
  parameters?: number
  descriptors?: P2pAbsence[]
}

export interface P2pAbsence extends Struct {
  count?: number
  duration?: number
  interval?: number
  start?: number
}

export interface P2pClient extends Struct {
  length?: number
  client?: P2pClientInfo
}

export interface P2pClientInfo extends Struct {
  device?: string
  interface?: string
  capability?: Flags<P2pDeviceCapability>
  configMethods?: Flags<WpsConfigMethods>
  primaryType?: WpsDeviceType
  secondaryCount?: number
  secondaryTypes?: WpsDeviceType[]
  name?: Wps
}

export interface WpsDeviceType extends Struct {
  category?: WpsDeviceCategory | number
  oui?: number
  subcategory?: number
}

export interface WpsVendorExtension extends Struct {
  oui?: WpsOui
  attributes?: WpsVendorAttributes
}

export interface MboNonPreferred extends Struct {
  operatingClass?: number
  channelsAndReason?: Uint8Array
}

export interface Wps extends Attributes {
  apChannel?: number
  associationState?: number
  configMethods?: Flags<WpsConfigMethods>
  configurationError?: number
  deviceName?: string
  devicePasswordId?: WpsPasswordId | number
  manufacturer?: string
  modelName?: string
  modelNumber?: string
  requestType?: WpsRequestType | number
  responseType?: WpsResponseType | number
  rfBands?: Flags<WpsRfBand>
  selectedRegistrar?: number
  serialNumber?: string
  state?: WpsState | number
  uuidE?: string
  uuidR?: string
  vendorExtension?: WpsVendorExtension[]
  version?: number
  selectedRegistrarConfigMethods?: Flags<WpsConfigMethods>
  primaryDeviceType?: WpsDeviceType
  secondaryDeviceTypes?: WpsDeviceType[]
  portableDevice?: number
  apSetupLocked?: number
  requestedDeviceType?: WpsDeviceType[]
}

export interface WpsWfa extends Attributes {
  version2?: number
  authorizedMacs?: string[]
  networkKeyShareable?: number
  requestToEnroll?: number
  settingsDelayTime?: number
  registrarConfigMethods?: Flags<WpsConfigMethods>
}

export interface P2p extends Attributes {
  status?: number
  minorReasonCode?: number
  capability?: P2pCapability
  deviceId?: string
  goIntent?: number
  configurationTimeout?: P2pTimeout
  listenChannel?: P2pChannel
  groupBssid?: string
  extendedListen?: number[]
  intendedInterface?: string
  manageability?: number
  channelList?: P2pChannelList
  noticeOfAbsence?: P2pNoticeOfAbsence
  deviceInfo?: P2pDeviceInfo
  groupInfo?: P2pClient[]
  groupId?: P2pGroup
  interface?: Uint8Array
  operatingChannel?: P2pChannel
  invitationFlags?: number
  vendor?: Uint8Array[]
}

export interface Mbo extends Attributes {
  apCapability?: number
  nonPreferredChannels?: MboNonPreferred[]
  cellularCapability?: number
  associationDisallowed?: number
  cellularPreference?: number
  transitionReason?: number
  transitionRejection?: number
  retryDelay?: number
  oceCapability?: number
  rssiRejection?: number[]
  reducedWanMetrics?: number
  rnrCompleteness?: number[]
}

export type WpsVendorAttributes = WpsWfa | Uint8Array

export type Wmm = WmmInformation | WmmParameters | WmmTspec | WmmOther | Uint8Array
