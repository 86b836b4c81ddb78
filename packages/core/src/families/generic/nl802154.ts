// Generated from schema/generic/nl802154.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Iftype = 'node' | 'monitor' | 'coord'

export type CcaMode = 'energy' | 'carrier' | 'energy-carrier' | 'aloha' | 'uwb-shr' | 'uwb-multiplexed'

export type CcaOpt = 'energy-carrier-and' | 'energy-carrier-or'

export type BoolStates = 'false' | 'true' | 'both'

export type ScanType = 'ed' | 'active' | 'passive' | 'orphan' | 'enhanced-active' | 'rit-passive'

export type ScanDoneReason = 'finished' | 'aborted'

export type KeyIdMode = 'implicit' | 'index' | 'index-short' | 'index-extended'

export type SecurityLevelName = 'none' | 'mic32' | 'mic64' | 'mic128' | 'enc' | 'enc-mic32' | 'enc-mic64' | 'enc-mic128'

export type Frame = 'beacon' | 'data' | 'ack' | 'cmd'

export type DeviceKeyMode = 'ignore' | 'restrict' | 'record'

export type AddressMode = 'none' | 'short' | 'extended'

export interface Nl802154 extends Attributes {
  wpanPhy?: number
  wpanPhyName?: string
  ifindex?: number
  ifname?: string
  iftype?: Iftype | number
  wpanDev?: bigint
  page?: number
  channel?: number
  panId?: number
  shortAddr?: number
  txPower?: number
  ccaMode?: CcaMode | number
  ccaOpt?: CcaOpt | number
  ccaEdLevel?: number
  maxFrameRetries?: number
  maxBe?: number
  minBe?: number
  maxCsmaBackoffs?: number
  lbtMode?: number
  generation?: number
  channelsSupported?: Channels
  supportedChannel?: number
  extendedAddr?: bigint
  wpanPhyCaps?: Capabilities
  supportedCommands?: number[]
  ackreqDefault?: number
  pid?: number
  netnsFd?: number
  coordinator?: Coordinator
  scanType?: ScanType | number
  scanFlags?: number
  scanChannels?: number
  scanPreambleCodes?: bigint
  scanMeanPrf?: number
  scanDuration?: number
  scanDoneReason?: ScanDoneReason | number
  beaconInterval?: number
  maxAssociations?: number
  peer?: DeviceAddress
  secEnabled?: number
  secOutLevel?: SecurityLevelName | number
  secOutKeyId?: KeyId
  secFrameCounter?: number
  secLevel?: SecurityLevel
  secDevice?: Device
  secDevkey?: DeviceKey
  secKey?: Key
}

export interface Channels extends Attributes {
  supportedChannel?: number[]
}

export interface Capabilities extends Attributes {
  iftypes?: Record<string, true>
  channels?: Record<string, Record<string, true>>
  txPowers?: number[]
  ccaEdLevels?: number[]
  ccaModes?: Record<string, true>
  ccaOpts?: Record<string, true>
  minMinbe?: number
  maxMinbe?: number
  minMaxbe?: number
  maxMaxbe?: number
  minCsmaBackoffs?: number
  maxCsmaBackoffs?: number
  minFrameRetries?: number
  maxFrameRetries?: number
  lbt?: BoolStates | number
}

export interface Coordinator extends Attributes {
  panid?: number
  addr?: CoordinatorAddress
  channel?: number
  page?: number
  preambleCode?: number
  meanPrf?: number
  superframeSpec?: number
  linkQuality?: number
  gtsPermit?: number
  payloadData?: Uint8Array
}

export interface DeviceAddress extends Attributes {
  panId?: number
  mode?: AddressMode | number
  short?: number
  extended?: bigint
}

export interface KeyId extends Attributes {
  mode?: KeyIdMode | number
  index?: number
  implicit?: DeviceAddress
  sourceShort?: number
  sourceExtended?: bigint
}

export interface SecurityLevel extends Attributes {
  levels?: number
  frame?: Frame | number
  cmdFrame?: number
  devOverride?: number
}

export interface Device extends Attributes {
  frameCounter?: number
  panId?: number
  shortAddr?: number
  extendedAddr?: bigint
  seclevelExempt?: number
  keyMode?: DeviceKeyMode | number
}

export interface DeviceKey extends Attributes {
  frameCounter?: number
  extendedAddr?: bigint
  id?: KeyId
}

export interface Key extends Attributes {
  id?: KeyId
  usageFrames?: number
  usageCmds?: Uint8Array
  bytes?: Uint8Array
}

export type CoordinatorAddress = number | bigint | Uint8Array

export interface Nl802154Operations {
  'get-wpan-phy': { request: Nl802154; reply: Nl802154; event: never; dump: true }
  'set-wpan-phy': { request: Nl802154; reply: never; event: never; dump: false }
  'new-wpan-phy': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'del-wpan-phy': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'get-interface': { request: Nl802154; reply: Nl802154; event: never; dump: true }
  'set-interface': { request: Nl802154; reply: never; event: never; dump: false }
  'new-interface': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'del-interface': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'set-channel': { request: Nl802154; reply: never; event: never; dump: false }
  'set-pan-id': { request: Nl802154; reply: never; event: never; dump: false }
  'set-short-addr': { request: Nl802154; reply: never; event: never; dump: false }
  'set-tx-power': { request: Nl802154; reply: never; event: never; dump: false }
  'set-cca-mode': { request: Nl802154; reply: never; event: never; dump: false }
  'set-cca-ed-level': { request: Nl802154; reply: never; event: never; dump: false }
  'set-max-frame-retries': { request: Nl802154; reply: never; event: never; dump: false }
  'set-backoff-exponent': { request: Nl802154; reply: never; event: never; dump: false }
  'set-max-csma-backoffs': { request: Nl802154; reply: never; event: never; dump: false }
  'set-lbt-mode': { request: Nl802154; reply: never; event: never; dump: false }
  'set-ackreq-default': { request: Nl802154; reply: never; event: never; dump: false }
  'set-wpan-phy-netns': { request: Nl802154; reply: never; event: never; dump: false }
  'set-sec-params': { request: Nl802154; reply: never; event: never; dump: false }
  'get-sec-key': { request: Nl802154; reply: Nl802154; event: never; dump: true }
  'new-sec-key': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'del-sec-key': { request: Nl802154; reply: never; event: never; dump: false }
  'get-sec-dev': { request: Nl802154; reply: Nl802154; event: never; dump: true }
  'new-sec-dev': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'del-sec-dev': { request: Nl802154; reply: never; event: never; dump: false }
  'get-sec-devkey': { request: Nl802154; reply: Nl802154; event: never; dump: true }
  'new-sec-devkey': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'del-sec-devkey': { request: Nl802154; reply: never; event: never; dump: false }
  'get-sec-level': { request: Nl802154; reply: Nl802154; event: never; dump: true }
  'new-sec-level': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'del-sec-level': { request: Nl802154; reply: never; event: never; dump: false }
  'scan-event': { request: never; reply: never; event: Nl802154; dump: false }
  'trigger-scan': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: false }
  'abort-scan': { request: Nl802154; reply: never; event: never; dump: false }
  'scan-done': { request: never; reply: never; event: Nl802154; dump: false }
  'send-beacons': { request: Nl802154; reply: never; event: never; dump: false }
  'stop-beacons': { request: Nl802154; reply: never; event: never; dump: false }
  associate: { request: Nl802154; reply: never; event: never; dump: false }
  disassociate: { request: Nl802154; reply: never; event: never; dump: false }
  'set-max-associations': { request: Nl802154; reply: never; event: never; dump: false }
  'list-associations': { request: Nl802154; reply: Nl802154; event: Nl802154; dump: true }
}

export type Nl802154Group = 'config' | 'scan'

export const nl802154Family: Family<Nl802154Operations, Nl802154Group> = {
  name: 'nl802154',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
    scan: 0,
  },
}
