// Generated from schema/generic/nl802154.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  leaves,
  leavesByIndex,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const iftypeNames = {
  0: 'node', 1: 'monitor', 2: 'coord',
} as const
export type Iftype = (typeof iftypeNames)[keyof typeof iftypeNames]

export const ccaModeNames = {
  1: 'energy', 2: 'carrier', 3: 'energy-carrier', 4: 'aloha', 5: 'uwb-shr', 6: 'uwb-multiplexed',
} as const
export type CcaMode = (typeof ccaModeNames)[keyof typeof ccaModeNames]

export const ccaOptNames = {
  0: 'energy-carrier-and', 1: 'energy-carrier-or',
} as const
export type CcaOpt = (typeof ccaOptNames)[keyof typeof ccaOptNames]

export const boolStatesNames = {
  0: 'false', 1: 'true', 3: 'both',
} as const
export type BoolStates = (typeof boolStatesNames)[keyof typeof boolStatesNames]

export const scanTypeNames = {
  1: 'ed', 2: 'active', 3: 'passive', 4: 'orphan', 5: 'enhanced-active', 6: 'rit-passive',
} as const
export type ScanType = (typeof scanTypeNames)[keyof typeof scanTypeNames]

export const scanDoneReasonNames = {
  1: 'finished', 2: 'aborted',
} as const
export type ScanDoneReason = (typeof scanDoneReasonNames)[keyof typeof scanDoneReasonNames]

export const keyIdModeNames = {
  0: 'implicit', 1: 'index', 2: 'index-short', 3: 'index-extended',
} as const
export type KeyIdMode = (typeof keyIdModeNames)[keyof typeof keyIdModeNames]

export const securityLevelNameNames = {
  0: 'none', 1: 'mic32', 2: 'mic64', 3: 'mic128', 4: 'enc', 5: 'enc-mic32', 6: 'enc-mic64', 7: 'enc-mic128',
} as const
export type SecurityLevelName = (typeof securityLevelNameNames)[keyof typeof securityLevelNameNames]

export const frameNames = {
  0: 'beacon', 1: 'data', 2: 'ack', 3: 'cmd',
} as const
export type Frame = (typeof frameNames)[keyof typeof frameNames]

export const deviceKeyModeNames = {
  0: 'ignore', 1: 'restrict', 2: 'record',
} as const
export type DeviceKeyMode = (typeof deviceKeyModeNames)[keyof typeof deviceKeyModeNames]

export const addressModeNames = {
  0: 'none', 2: 'short', 3: 'extended',
} as const
export type AddressMode = (typeof addressModeNames)[keyof typeof addressModeNames]

export class Nl802154 extends Attributes {
  declare wpanPhy?: number
  declare wpanPhyName?: string
  declare ifindex?: number
  declare ifname?: string
  declare iftype?: Iftype | number
  declare wpanDev?: bigint
  declare page?: number
  declare channel?: number
  declare panId?: number
  declare shortAddr?: number
  declare txPower?: number
  declare ccaMode?: CcaMode | number
  declare ccaOpt?: CcaOpt | number
  declare ccaEdLevel?: number
  declare maxFrameRetries?: number
  declare maxBe?: number
  declare minBe?: number
  declare maxCsmaBackoffs?: number
  declare lbtMode?: number
  declare generation?: number
  declare channelsSupported?: Channels
  declare supportedChannel?: number
  declare extendedAddr?: bigint
  declare wpanPhyCaps?: Capabilities
  declare supportedCommands?: number[]
  declare ackreqDefault?: number
  declare pid?: number
  declare netnsFd?: number
  declare coordinator?: Coordinator
  declare scanType?: ScanType | number
  declare scanFlags?: number
  declare scanChannels?: number
  declare scanPreambleCodes?: bigint
  declare scanMeanPrf?: number
  declare scanDuration?: number
  declare scanDoneReason?: ScanDoneReason | number
  declare beaconInterval?: number
  declare maxAssociations?: number
  declare peer?: DeviceAddress
  declare secEnabled?: number
  declare secOutLevel?: SecurityLevelName | number
  declare secOutKeyId?: KeyId
  declare secFrameCounter?: number
  declare secLevel?: SecurityLevel
  declare secDevice?: Device
  declare secDevkey?: DeviceKey
  declare secKey?: Key
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if ((t[f + 28]! < 0 && t[(t[f + 28]! & 0x7fffffff) + 3] !== 0) || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.wpanPhy = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.wpanPhyName = readString(r, s)
    if ((s = t[f + 6]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ifname = readString(r, s)
    if ((s = t[f + 8]!)) this.iftype = nameOf(iftypeNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.wpanDev = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.page = v.getUint8(s)
    if ((s = t[f + 11]!)) this.channel = v.getUint8(s)
    if ((s = t[f + 12]!)) this.panId = v.getUint16(s, true)
    if ((s = t[f + 13]!)) this.shortAddr = v.getUint16(s, true)
    if ((s = t[f + 14]!)) this.txPower = v.getInt32(s, le)
    if ((s = t[f + 15]!)) this.ccaMode = nameOf(ccaModeNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.ccaOpt = nameOf(ccaOptNames, v.getUint32(s, le))
    if ((s = t[f + 17]!)) this.ccaEdLevel = v.getInt32(s, le)
    if ((s = t[f + 18]!)) this.maxFrameRetries = v.getInt8(s)
    if ((s = t[f + 19]!)) this.maxBe = v.getUint8(s)
    if ((s = t[f + 20]!)) this.minBe = v.getUint8(s)
    if ((s = t[f + 21]!)) this.maxCsmaBackoffs = v.getUint8(s)
    if ((s = t[f + 22]!)) this.lbtMode = v.getUint8(s)
    if ((s = t[f + 23]!)) this.generation = v.getUint32(s, le)
    if ((s = t[f + 24]!) < 0) this.channelsSupported = new Channels(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 25]!)) this.supportedChannel = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.extendedAddr = v.getBigUint64(s, true)
    if ((s = t[f + 27]!) < 0) this.wpanPhyCaps = new Capabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 28]!) < 0) this.supportedCommands = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getUint32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 29]!)) this.ackreqDefault = v.getUint8(s)
    if ((s = t[f + 31]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.netnsFd = v.getUint32(s, le)
    if ((s = t[f + 33]!) < 0) this.coordinator = new Coordinator(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 34]!)) this.scanType = nameOf(scanTypeNames, v.getUint8(s))
    if ((s = t[f + 35]!)) this.scanFlags = v.getUint32(s, le)
    if ((s = t[f + 36]!)) this.scanChannels = v.getUint32(s, le)
    if ((s = t[f + 37]!)) this.scanPreambleCodes = v.getBigUint64(s, le)
    if ((s = t[f + 38]!)) this.scanMeanPrf = v.getUint8(s)
    if ((s = t[f + 39]!)) this.scanDuration = v.getUint8(s)
    if ((s = t[f + 40]!)) this.scanDoneReason = nameOf(scanDoneReasonNames, v.getUint8(s))
    if ((s = t[f + 41]!)) this.beaconInterval = v.getUint8(s)
    if ((s = t[f + 42]!)) this.maxAssociations = v.getUint32(s, le)
    if ((s = t[f + 43]!) < 0) this.peer = new DeviceAddress(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 44]!)) this.secEnabled = v.getUint8(s)
    if ((s = t[f + 45]!)) this.secOutLevel = nameOf(securityLevelNameNames, v.getUint32(s, le))
    if ((s = t[f + 46]!) < 0) this.secOutKeyId = new KeyId(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 47]!)) this.secFrameCounter = v.getUint32(s)
    if ((s = t[f + 48]!) < 0) this.secLevel = new SecurityLevel(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 49]!) < 0) this.secDevice = new Device(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 50]!) < 0) this.secDevkey = new DeviceKey(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 51]!) < 0) this.secKey = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Channels extends Attributes {
  declare supportedChannel?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.supportedChannel = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Capabilities extends Attributes {
  declare iftypes?: Record<string, true>
  declare channels?: Record<string, number>
  declare txPowers?: number[]
  declare ccaEdLevels?: number[]
  declare ccaModes?: Record<string, true>
  declare ccaOpts?: Record<string, true>
  declare minMinbe?: number
  declare maxMinbe?: number
  declare minMaxbe?: number
  declare maxMaxbe?: number
  declare minCsmaBackoffs?: number
  declare maxCsmaBackoffs?: number
  declare minFrameRetries?: number
  declare maxFrameRetries?: number
  declare lbt?: BoolStates | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if ((t[f + 5]! < 0 && t[(t[f + 5]! & 0x7fffffff) + 3] !== 0) || (t[f + 6]! < 0 && t[(t[f + 6]! & 0x7fffffff) + 3] !== 0) || (t[f + 7]! < 0 && t[(t[f + 7]! & 0x7fffffff) + 3] !== 0) || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.iftypes = leavesByIndex(r, (s & 0x7fffffff) + 4, () => true, iftypeNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.channels = leavesByIndex(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getUint32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.txPowers = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getInt32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.ccaEdLevels = leaves(r, (s & 0x7fffffff) + 4, (r, s) => r.view.getInt32(s, r.littleEndian))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.ccaModes = leavesByIndex(r, (s & 0x7fffffff) + 4, () => true, ccaModeNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.ccaOpts = leavesByIndex(r, (s & 0x7fffffff) + 4, () => true, ccaOptNames)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.minMinbe = v.getUint8(s)
    if ((s = t[f + 11]!)) this.maxMinbe = v.getUint8(s)
    if ((s = t[f + 12]!)) this.minMaxbe = v.getUint8(s)
    if ((s = t[f + 13]!)) this.maxMaxbe = v.getUint8(s)
    if ((s = t[f + 14]!)) this.minCsmaBackoffs = v.getUint8(s)
    if ((s = t[f + 15]!)) this.maxCsmaBackoffs = v.getUint8(s)
    if ((s = t[f + 16]!)) this.minFrameRetries = v.getInt8(s)
    if ((s = t[f + 17]!)) this.maxFrameRetries = v.getInt8(s)
    if ((s = t[f + 18]!)) this.lbt = nameOf(boolStatesNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Coordinator extends Attributes {
  declare panid?: number
  declare addr?: CoordinatorAddress
  declare channel?: number
  declare page?: number
  declare preambleCode?: number
  declare meanPrf?: number
  declare superframeSpec?: number
  declare linkQuality?: number
  declare gtsPermit?: number
  declare payloadData?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.panid = v.getUint16(s, true)
    if ((s = t[f + 5]!)) this.addr = coordinatorAddressValue(r, s)
    if ((s = t[f + 6]!)) this.channel = v.getUint8(s)
    if ((s = t[f + 7]!)) this.page = v.getUint8(s)
    if ((s = t[f + 8]!)) this.preambleCode = v.getUint8(s)
    if ((s = t[f + 9]!)) this.meanPrf = v.getUint8(s)
    if ((s = t[f + 10]!)) this.superframeSpec = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.linkQuality = v.getUint8(s)
    if ((s = t[f + 12]!)) this.gtsPermit = v.getUint8(s)
    if ((s = t[f + 13]!)) this.payloadData = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DeviceAddress extends Attributes {
  declare panId?: number
  declare mode?: AddressMode | number
  declare short?: number
  declare extended?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.panId = v.getUint16(s, true)
    if ((s = t[f + 5]!)) this.mode = nameOf(addressModeNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.short = v.getUint16(s, true)
    if ((s = t[f + 7]!)) this.extended = v.getBigUint64(s, true)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class KeyId extends Attributes {
  declare mode?: KeyIdMode | number
  declare index?: number
  declare implicit?: DeviceAddress
  declare sourceShort?: number
  declare sourceExtended?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(keyIdModeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.index = v.getUint8(s)
    if ((s = t[f + 6]!) < 0) this.implicit = new DeviceAddress(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.sourceShort = v.getUint32(s, true)
    if ((s = t[f + 8]!)) this.sourceExtended = v.getBigUint64(s, true)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SecurityLevel extends Attributes {
  declare levels?: number
  declare frame?: Frame | number
  declare cmdFrame?: number
  declare devOverride?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.levels = v.getUint8(s)
    if ((s = t[f + 5]!)) this.frame = nameOf(frameNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.cmdFrame = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.devOverride = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Device extends Attributes {
  declare frameCounter?: number
  declare panId?: number
  declare shortAddr?: number
  declare extendedAddr?: bigint
  declare seclevelExempt?: number
  declare keyMode?: DeviceKeyMode | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.frameCounter = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.panId = v.getUint16(s, true)
    if ((s = t[f + 6]!)) this.shortAddr = v.getUint16(s, true)
    if ((s = t[f + 7]!)) this.extendedAddr = v.getBigUint64(s, true)
    if ((s = t[f + 8]!)) this.seclevelExempt = v.getUint8(s)
    if ((s = t[f + 9]!)) this.keyMode = nameOf(deviceKeyModeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DeviceKey extends Attributes {
  declare frameCounter?: number
  declare extendedAddr?: bigint
  declare id?: KeyId
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.frameCounter = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.extendedAddr = v.getBigUint64(s, true)
    if ((s = t[f + 6]!) < 0) this.id = new KeyId(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Key extends Attributes {
  declare id?: KeyId
  declare usageFrames?: number
  declare usageCmds?: Uint8Array
  declare bytes?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.id = new KeyId(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.usageFrames = v.getUint8(s)
    if ((s = t[f + 6]!)) this.usageCmds = readBytes(r, s)
    if ((s = t[f + 7]!)) this.bytes = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type CoordinatorAddress = number | bigint | Uint8Array
export function coordinatorAddressValue(r: Reader, s: number): CoordinatorAddress {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 587) {
    case 0:
      return r.view.getUint16(r.tape[i + 1]!, true)
    case 1:
      return r.view.getBigUint64(r.tape[i + 1]!, true)
    case 2:
      return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

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
  readers: {
    'get-wpan-phy': Nl802154,
    'set-wpan-phy': Nl802154,
    'new-wpan-phy': Nl802154,
    'del-wpan-phy': Nl802154,
    'get-interface': Nl802154,
    'set-interface': Nl802154,
    'new-interface': Nl802154,
    'del-interface': Nl802154,
    'set-channel': Nl802154,
    'set-pan-id': Nl802154,
    'set-short-addr': Nl802154,
    'set-tx-power': Nl802154,
    'set-cca-mode': Nl802154,
    'set-cca-ed-level': Nl802154,
    'set-max-frame-retries': Nl802154,
    'set-backoff-exponent': Nl802154,
    'set-max-csma-backoffs': Nl802154,
    'set-lbt-mode': Nl802154,
    'set-ackreq-default': Nl802154,
    'set-wpan-phy-netns': Nl802154,
    'set-sec-params': Nl802154,
    'get-sec-key': Nl802154,
    'new-sec-key': Nl802154,
    'del-sec-key': Nl802154,
    'get-sec-dev': Nl802154,
    'new-sec-dev': Nl802154,
    'del-sec-dev': Nl802154,
    'get-sec-devkey': Nl802154,
    'new-sec-devkey': Nl802154,
    'del-sec-devkey': Nl802154,
    'get-sec-level': Nl802154,
    'new-sec-level': Nl802154,
    'del-sec-level': Nl802154,
    'scan-event': Nl802154,
    'trigger-scan': Nl802154,
    'abort-scan': Nl802154,
    'scan-done': Nl802154,
    'send-beacons': Nl802154,
    'stop-beacons': Nl802154,
    associate: Nl802154,
    disassociate: Nl802154,
    'set-max-associations': Nl802154,
    'list-associations': Nl802154,
  },
  groups: {
    config: 0,
    scan: 0,
  },
}
