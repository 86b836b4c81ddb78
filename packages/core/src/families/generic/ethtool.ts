// Generated from schema/generic/ethtool.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flags64Of,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  leavesByIndex,
  nameOf,
  readArray,
  readBytes,
  readString,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const udpTunnelTypeNames = {
  0: 'vxlan', 1: 'geneve', 2: 'vxlan-gpe',
} as const
export type UdpTunnelType = (typeof udpTunnelTypeNames)[keyof typeof udpTunnelTypeNames]

export const headerFlagsNames = [
  'compact-bitsets', 'omit-reply', 'stats',
] as const
export type HeaderFlags = Exclude<(typeof headerFlagsNames)[number], ''>

export const moduleFwFlashStatusNames = {
  1: 'started', 2: 'in-progress', 3: 'completed', 4: 'error',
} as const
export type ModuleFwFlashStatus = (typeof moduleFwFlashStatusNames)[keyof typeof moduleFwFlashStatusNames]

export const c33PseExtStateNames = {
  0: 'none', 1: 'error-condition', 2: 'mr-mps-valid', 3: 'mr-pse-enable', 4: 'option-detect-ted',
  5: 'option-vport-lim', 6: 'ovld-detected', 7: 'pd-dll-power-type', 8: 'power-not-available',
  9: 'short-detected',
} as const
export type C33PseExtState = (typeof c33PseExtStateNames)[keyof typeof c33PseExtStateNames]

export const phyUpstreamTypeNames = {
  0: 'mac', 1: 'phy',
} as const
export type PhyUpstreamType = (typeof phyUpstreamTypeNames)[keyof typeof phyUpstreamTypeNames]

export const tcpDataSplitNames = {
  0: 'unknown', 1: 'disabled', 2: 'enabled',
} as const
export type TcpDataSplit = (typeof tcpDataSplitNames)[keyof typeof tcpDataSplitNames]

export const hwtstampSourceNames = {
  1: 'netdev', 2: 'phylib',
} as const
export type HwtstampSource = (typeof hwtstampSourceNames)[keyof typeof hwtstampSourceNames]

export const pseEventNames = [
  'pse-event-over-current', 'pse-event-over-temp', 'c33-pse-event-detection', 'c33-pse-event-classification',
  'c33-pse-event-disconnection', 'pse-event-over-budget', 'pse-event-sw-pw-control-error',
] as const
export type PseEvent = Exclude<(typeof pseEventNames)[number], ''>

export const inputXfrmNames = [
  'sym-xor', 'sym-or-xor',
] as const
export type InputXfrm = Exclude<(typeof inputXfrmNames)[number], ''>

export const rxfhFieldsNames = [
  '', 'l2da', 'vlan', 'l3-proto', 'ip-src', 'ip-dst', 'l4-b-0-1', 'l4-b-2-3', 'gtp-teid', 'ip6-fl', '', '',
  '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'discard',
] as const
export type RxfhFields = Exclude<(typeof rxfhFieldsNames)[number], ''>

export const stringsetNameNames = {
  0: 'test', 1: 'stats', 2: 'priv-flags', 3: 'ntuple-filters', 4: 'features', 5: 'rss-hash-funcs',
  6: 'tunables', 7: 'phy-stats', 8: 'phy-tunables', 9: 'link-modes', 10: 'msg-classes', 11: 'wol-modes',
  12: 'sof-timestamping', 13: 'ts-tx-types', 14: 'ts-rx-filters', 15: 'udp-tunnel-types', 16: 'stats-std',
  17: 'stats-eth-phy', 18: 'stats-eth-mac', 19: 'stats-eth-ctrl', 20: 'stats-rmon', 21: 'stats-phy',
  22: 'ts-flags',
} as const
export type StringsetName = (typeof stringsetNameNames)[keyof typeof stringsetNameNames]

export const portNames = {
  0: 'tp', 1: 'aui', 2: 'mii', 3: 'fibre', 4: 'bnc', 5: 'da', 239: 'none', 255: 'other',
} as const
export type Port = (typeof portNames)[keyof typeof portNames]

export const duplexNames = {
  0: 'half', 1: 'full', 255: 'unknown',
} as const
export type Duplex = (typeof duplexNames)[keyof typeof duplexNames]

export const mdixNames = {
  0: 'invalid', 1: 'mdi', 2: 'x', 3: 'auto',
} as const
export type Mdix = (typeof mdixNames)[keyof typeof mdixNames]

export const transceiverNames = {
  0: 'internal', 1: 'external', 2: 'dummy1', 3: 'dummy2', 4: 'dummy3',
} as const
export type Transceiver = (typeof transceiverNames)[keyof typeof transceiverNames]

export const masterSlaveCfgNames = {
  0: 'unsupported', 1: 'unknown', 2: 'master-preferred', 3: 'slave-preferred', 4: 'master-force',
  5: 'slave-force',
} as const
export type MasterSlaveCfg = (typeof masterSlaveCfgNames)[keyof typeof masterSlaveCfgNames]

export const masterSlaveStateNames = {
  0: 'unsupported', 1: 'unknown', 2: 'master', 3: 'slave', 4: 'err',
} as const
export type MasterSlaveState = (typeof masterSlaveStateNames)[keyof typeof masterSlaveStateNames]

export const rateMatchNames = {
  0: 'none', 1: 'pause', 2: 'crs', 3: 'open-loop',
} as const
export type RateMatch = (typeof rateMatchNames)[keyof typeof rateMatchNames]

export const linkExtStateNames = {
  0: 'autoneg', 1: 'link-training-failure', 2: 'link-logical-mismatch', 3: 'bad-signal-integrity',
  4: 'no-cable', 5: 'cable-issue', 6: 'eeprom-issue', 7: 'calibration-failure', 8: 'power-budget-exceeded',
  9: 'overheat', 10: 'module', 11: 'otp-speed-violation', 12: 'bmc-request-down',
} as const
export type LinkExtState = (typeof linkExtStateNames)[keyof typeof linkExtStateNames]

export const extSubstateAutonegNames = {
  1: 'no-partner-detected', 2: 'ack-not-received', 3: 'next-page-exchange-failed',
  4: 'no-partner-detected-force-mode', 5: 'fec-mismatch-during-override', 6: 'no-hcd',
} as const
export type ExtSubstateAutoneg = (typeof extSubstateAutonegNames)[keyof typeof extSubstateAutonegNames]

export const extSubstateLinkTrainingNames = {
  1: 'kr-frame-lock-not-acquired', 2: 'kr-link-inhibit-timeout',
  3: 'kr-link-partner-did-not-set-receiver-ready', 4: 'remote-fault',
} as const
export type ExtSubstateLinkTraining = (typeof extSubstateLinkTrainingNames)[keyof typeof extSubstateLinkTrainingNames]

export const extSubstateLinkLogicalMismatchNames = {
  1: 'pcs-did-not-acquire-block-lock', 2: 'pcs-did-not-acquire-am-lock', 3: 'pcs-did-not-get-align-status',
  4: 'fc-fec-is-not-locked', 5: 'rs-fec-is-not-locked',
} as const
export type ExtSubstateLinkLogicalMismatch = (typeof extSubstateLinkLogicalMismatchNames)[keyof typeof extSubstateLinkLogicalMismatchNames]

export const extSubstateBadSignalIntegrityNames = {
  1: 'large-number-of-physical-errors', 2: 'unsupported-rate', 3: 'serdes-reference-clock-lost',
  4: 'serdes-alos',
} as const
export type ExtSubstateBadSignalIntegrity = (typeof extSubstateBadSignalIntegrityNames)[keyof typeof extSubstateBadSignalIntegrityNames]

export const extSubstateCableIssueNames = {
  1: 'unsupported-cable', 2: 'cable-test-failure',
} as const
export type ExtSubstateCableIssue = (typeof extSubstateCableIssueNames)[keyof typeof extSubstateCableIssueNames]

export const extSubstateModuleNames = {
  1: 'cmis-not-ready',
} as const
export type ExtSubstateModule = (typeof extSubstateModuleNames)[keyof typeof extSubstateModuleNames]

export const macStatsSrcNames = {
  0: 'aggregate', 1: 'emac', 2: 'pmac',
} as const
export type MacStatsSrc = (typeof macStatsSrcNames)[keyof typeof macStatsSrcNames]

export const modulePowerModePolicyNames = {
  1: 'high', 2: 'auto',
} as const
export type ModulePowerModePolicy = (typeof modulePowerModePolicyNames)[keyof typeof modulePowerModePolicyNames]

export const modulePowerModeNames = {
  1: 'low', 2: 'high',
} as const
export type ModulePowerMode = (typeof modulePowerModeNames)[keyof typeof modulePowerModeNames]

export const podlPseAdminStateNames = {
  1: 'unknown', 2: 'disabled', 3: 'enabled',
} as const
export type PodlPseAdminState = (typeof podlPseAdminStateNames)[keyof typeof podlPseAdminStateNames]

export const podlPsePwDStatusNames = {
  1: 'unknown', 2: 'disabled', 3: 'searching', 4: 'delivering', 5: 'sleep', 6: 'idle', 7: 'error',
} as const
export type PodlPsePwDStatus = (typeof podlPsePwDStatusNames)[keyof typeof podlPsePwDStatusNames]

export const c33PseAdminStateNames = {
  1: 'unknown', 2: 'disabled', 3: 'enabled',
} as const
export type C33PseAdminState = (typeof c33PseAdminStateNames)[keyof typeof c33PseAdminStateNames]

export const c33PsePwDStatusNames = {
  1: 'unknown', 2: 'disabled', 3: 'searching', 4: 'delivering', 5: 'test', 6: 'fault', 7: 'otherfault',
} as const
export type C33PsePwDStatus = (typeof c33PsePwDStatusNames)[keyof typeof c33PsePwDStatusNames]

export const pseErrorConditionNames = {
  1: 'non-existing-port', 2: 'undefined-port', 3: 'internal-hw-fault', 4: 'comm-error-after-force-on',
  5: 'unknown-port-status', 6: 'host-crash-turn-off', 7: 'host-crash-force-shutdown', 8: 'config-change',
  9: 'detected-over-temp',
} as const
export type PseErrorCondition = (typeof pseErrorConditionNames)[keyof typeof pseErrorConditionNames]

export const pseMrMpsValidNames = {
  1: 'detected-underload', 2: 'connection-open',
} as const
export type PseMrMpsValid = (typeof pseMrMpsValidNames)[keyof typeof pseMrMpsValidNames]

export const pseMrPseEnableNames = {
  1: 'disable-pin-active',
} as const
export type PseMrPseEnable = (typeof pseMrPseEnableNames)[keyof typeof pseMrPseEnableNames]

export const pseOptionDetectTedNames = {
  1: 'det-in-process', 2: 'connection-check-error',
} as const
export type PseOptionDetectTed = (typeof pseOptionDetectTedNames)[keyof typeof pseOptionDetectTedNames]

export const pseOptionVportLimNames = {
  1: 'high-voltage', 2: 'low-voltage', 3: 'voltage-injection',
} as const
export type PseOptionVportLim = (typeof pseOptionVportLimNames)[keyof typeof pseOptionVportLimNames]

export const pseOvldDetectedNames = {
  1: 'overload',
} as const
export type PseOvldDetected = (typeof pseOvldDetectedNames)[keyof typeof pseOvldDetectedNames]

export const psePowerNotAvailableNames = {
  1: 'budget-exceeded', 2: 'port-pw-limit-exceeds-controller-budget', 3: 'pd-request-exceeds-port-limit',
  4: 'hw-pw-limit',
} as const
export type PsePowerNotAvailable = (typeof psePowerNotAvailableNames)[keyof typeof psePowerNotAvailableNames]

export const pseShortDetectedNames = {
  1: 'short-condition',
} as const
export type PseShortDetected = (typeof pseShortDetectedNames)[keyof typeof pseShortDetectedNames]

export const mmVerifyStatusNames = {
  0: 'unknown', 1: 'initial', 2: 'verifying', 3: 'succeeded', 4: 'failed', 5: 'disabled',
} as const
export type MmVerifyStatus = (typeof mmVerifyStatusNames)[keyof typeof mmVerifyStatusNames]

export const cableResultCodeNames = {
  0: 'unspec', 1: 'ok', 2: 'open', 3: 'same-short', 4: 'cross-short', 5: 'impedance-mismatch', 6: 'noise',
  7: 'resolution-not-possible',
} as const
export type CableResultCode = (typeof cableResultCodeNames)[keyof typeof cableResultCodeNames]

export const cablePairNames = {
  0: 'a', 1: 'b', 2: 'c', 3: 'd',
} as const
export type CablePair = (typeof cablePairNames)[keyof typeof cablePairNames]

export const cableSourceNames = {
  0: 'unspec', 1: 'tdr', 2: 'alcd',
} as const
export type CableSource = (typeof cableSourceNames)[keyof typeof cableSourceNames]

export const cableTestStatusNames = {
  0: 'unspec', 1: 'started', 2: 'completed',
} as const
export type CableTestStatus = (typeof cableTestStatusNames)[keyof typeof cableTestStatusNames]

export const statsGroupNames = {
  0: 'eth-phy', 1: 'eth-mac', 2: 'eth-ctrl', 3: 'rmon', 4: 'phy',
} as const
export type StatsGroup = (typeof statsGroupNames)[keyof typeof statsGroupNames]

export const statEthPhyNames = {
  0: 'sym-err',
} as const
export type StatEthPhy = (typeof statEthPhyNames)[keyof typeof statEthPhyNames]

export const statEthMacNames = {
  0: 'tx-pkt', 1: 'single-col', 2: 'multi-col', 3: 'rx-pkt', 4: 'fcs-err', 5: 'align-err', 6: 'tx-bytes',
  7: 'tx-defer', 8: 'late-col', 9: 'xs-col', 10: 'tx-int-err', 11: 'cs-err', 12: 'rx-bytes', 13: 'rx-int-err',
  14: 'tx-mcast', 15: 'tx-bcast', 16: 'xs-defer', 17: 'rx-mcast', 18: 'rx-bcast', 19: 'ir-len-err',
  20: 'oor-len', 21: 'too-long-err',
} as const
export type StatEthMac = (typeof statEthMacNames)[keyof typeof statEthMacNames]

export const statEthCtrlNames = {
  0: 'tx', 1: 'rx', 2: 'rx-unsup',
} as const
export type StatEthCtrl = (typeof statEthCtrlNames)[keyof typeof statEthCtrlNames]

export const statRmonNames = {
  0: 'undersize', 1: 'oversize', 2: 'frag', 3: 'jabber',
} as const
export type StatRmon = (typeof statRmonNames)[keyof typeof statRmonNames]

export const statPhyNames = {
  0: 'rx-pkts', 1: 'rx-bytes', 2: 'rx-errors', 3: 'tx-pkts', 4: 'tx-bytes', 5: 'tx-errors',
} as const
export type StatPhy = (typeof statPhyNames)[keyof typeof statPhyNames]

export class Header extends Attributes {
  declare devIndex?: number
  declare devName?: string
  declare flags?: Flags<HeaderFlags>
  declare phyIndex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.devIndex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.devName = readString(r, s)
    if ((s = t[f + 6]!)) this.flags = flagsOf(headerFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.phyIndex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BitsetBit extends Attributes {
  declare index?: number
  declare name?: string
  declare value?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.name = readString(r, s)
    if (t[f + 6]) this.value = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BitsetBits extends Attributes {
  declare bit?: BitsetBit[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.bit = frames(r, s & 0x7fffffff, (r, i) => new BitsetBit(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bitset extends Attributes {
  declare nomask?: true
  declare size?: number
  declare bits?: BitsetBits
  declare value?: number[]
  declare mask?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.nomask = true
    if ((s = t[f + 5]!)) this.size = v.getUint32(s, le)
    if ((s = t[f + 6]!) < 0) this.bits = new BitsetBits(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.value = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 8]!)) this.mask = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class String extends Attributes {
  declare index?: number
  declare value?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.value = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Strings extends Attributes {
  declare string?: String[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.string = frames(r, s & 0x7fffffff, (r, i) => new String(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stringset extends Attributes {
  declare id?: StringsetName | number
  declare count?: number
  declare strings?: Strings[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = nameOf(stringsetNameNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.count = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.strings = frames(r, s & 0x7fffffff, (r, i) => new Strings(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stringsets extends Attributes {
  declare stringset?: Stringset[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.stringset = frames(r, s & 0x7fffffff, (r, i) => new Stringset(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Strset extends Attributes {
  declare header?: Header
  declare stringsets?: Stringsets
  declare countsOnly?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.stringsets = new Stringsets(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 6]) this.countsOnly = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Privflags extends Attributes {
  declare header?: Header
  declare flags?: Bitset
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.flags = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rings extends Attributes {
  declare header?: Header
  declare rxMax?: number
  declare rxMiniMax?: number
  declare rxJumboMax?: number
  declare txMax?: number
  declare rx?: number
  declare rxMini?: number
  declare rxJumbo?: number
  declare tx?: number
  declare rxBufLen?: number
  declare tcpDataSplit?: TcpDataSplit | number
  declare cqeSize?: number
  declare txPush?: number
  declare rxPush?: number
  declare txPushBufLen?: number
  declare txPushBufLenMax?: number
  declare hdsThresh?: number
  declare hdsThreshMax?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.rxMax = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.rxMiniMax = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rxJumboMax = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.txMax = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.rx = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.rxMini = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.rxJumbo = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.tx = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.rxBufLen = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.tcpDataSplit = nameOf(tcpDataSplitNames, v.getUint8(s))
    if ((s = t[f + 15]!)) this.cqeSize = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.txPush = v.getUint8(s)
    if ((s = t[f + 17]!)) this.rxPush = v.getUint8(s)
    if ((s = t[f + 18]!)) this.txPushBufLen = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.txPushBufLenMax = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.hdsThresh = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.hdsThreshMax = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MmStat extends Attributes {
  declare reassemblyErrors?: bigint
  declare smdErrors?: bigint
  declare reassemblyOk?: bigint
  declare rxFragCount?: bigint
  declare txFragCount?: bigint
  declare holdCount?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.reassemblyErrors = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.smdErrors = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.reassemblyOk = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.rxFragCount = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.txFragCount = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.holdCount = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mm extends Attributes {
  declare header?: Header
  declare pmacEnabled?: number
  declare txEnabled?: number
  declare txActive?: number
  declare txMinFragSize?: number
  declare rxMinFragSize?: number
  declare verifyEnabled?: number
  declare verifyStatus?: MmVerifyStatus | number
  declare verifyTime?: number
  declare maxVerifyTime?: number
  declare stats?: MmStat
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.pmacEnabled = v.getUint8(s)
    if ((s = t[f + 6]!)) this.txEnabled = v.getUint8(s)
    if ((s = t[f + 7]!)) this.txActive = v.getUint8(s)
    if ((s = t[f + 8]!)) this.txMinFragSize = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.rxMinFragSize = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.verifyEnabled = v.getUint8(s)
    if ((s = t[f + 11]!)) this.verifyStatus = nameOf(mmVerifyStatusNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.verifyTime = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.maxVerifyTime = v.getUint32(s, le)
    if ((s = t[f + 14]!) < 0) this.stats = new MmStat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Linkinfo extends Attributes {
  declare header?: Header
  declare port?: Port | number
  declare phyaddr?: number
  declare tpMdix?: Mdix | number
  declare tpMdixCtrl?: Mdix | number
  declare transceiver?: Transceiver | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.port = nameOf(portNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.phyaddr = v.getUint8(s)
    if ((s = t[f + 7]!)) this.tpMdix = nameOf(mdixNames, v.getUint8(s))
    if ((s = t[f + 8]!)) this.tpMdixCtrl = nameOf(mdixNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.transceiver = nameOf(transceiverNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Linkmodes extends Attributes {
  declare header?: Header
  declare autoneg?: number
  declare ours?: Bitset
  declare peer?: Bitset
  declare speed?: number
  declare duplex?: Duplex | number
  declare masterSlaveCfg?: MasterSlaveCfg | number
  declare masterSlaveState?: MasterSlaveState | number
  declare lanes?: number
  declare rateMatching?: RateMatch | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.autoneg = v.getUint8(s)
    if ((s = t[f + 6]!) < 0) this.ours = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.peer = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.speed = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.duplex = nameOf(duplexNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.masterSlaveCfg = nameOf(masterSlaveCfgNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.masterSlaveState = nameOf(masterSlaveStateNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.lanes = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.rateMatching = nameOf(rateMatchNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Linkstate extends Attributes {
  declare header?: Header
  declare link?: number
  declare sqi?: number
  declare sqiMax?: number
  declare extState?: LinkExtState | number
  declare extSubstate?: ExtSubstate
  declare extDownCnt?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.link = v.getUint8(s)
    if ((s = t[f + 6]!)) this.sqi = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.sqiMax = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.extState = nameOf(linkExtStateNames, v.getUint8(s))
    if ((s = t[f + 9]!)) this.extSubstate = extSubstateValue(r, s)
    if ((s = t[f + 10]!)) this.extDownCnt = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Debug extends Attributes {
  declare header?: Header
  declare msgmask?: Bitset
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.msgmask = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Wol extends Attributes {
  declare header?: Header
  declare modes?: Bitset
  declare sopass?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.modes = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.sopass = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Features extends Attributes {
  declare header?: Header
  declare hw?: Bitset
  declare wanted?: Bitset
  declare active?: Bitset
  declare nochange?: Bitset
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.hw = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.wanted = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.active = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.nochange = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Channels extends Attributes {
  declare header?: Header
  declare rxMax?: number
  declare txMax?: number
  declare otherMax?: number
  declare combinedMax?: number
  declare rxCount?: number
  declare txCount?: number
  declare otherCount?: number
  declare combinedCount?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.rxMax = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.txMax = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.otherMax = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.combinedMax = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.rxCount = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.txCount = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.otherCount = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.combinedCount = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IrqModeration extends Attributes {
  declare usec?: number
  declare pkts?: number
  declare comps?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.usec = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.pkts = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.comps = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Profile extends Attributes {
  declare irqModeration?: IrqModeration[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.irqModeration = frames(r, s & 0x7fffffff, (r, i) => new IrqModeration(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Coalesce extends Attributes {
  declare header?: Header
  declare rxUsecs?: number
  declare rxMaxFrames?: number
  declare rxUsecsIrq?: number
  declare rxMaxFramesIrq?: number
  declare txUsecs?: number
  declare txMaxFrames?: number
  declare txUsecsIrq?: number
  declare txMaxFramesIrq?: number
  declare statsBlockUsecs?: number
  declare useAdaptiveRx?: number
  declare useAdaptiveTx?: number
  declare pktRateLow?: number
  declare rxUsecsLow?: number
  declare rxMaxFramesLow?: number
  declare txUsecsLow?: number
  declare txMaxFramesLow?: number
  declare pktRateHigh?: number
  declare rxUsecsHigh?: number
  declare rxMaxFramesHigh?: number
  declare txUsecsHigh?: number
  declare txMaxFramesHigh?: number
  declare rateSampleInterval?: number
  declare useCqeModeTx?: number
  declare useCqeModeRx?: number
  declare txAggrMaxBytes?: number
  declare txAggrMaxFrames?: number
  declare txAggrTimeUsecs?: number
  declare rxProfile?: Profile
  declare txProfile?: Profile
  declare rxCqeFrames?: number
  declare rxCqeNsecs?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.rxUsecs = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.rxMaxFrames = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rxUsecsIrq = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.rxMaxFramesIrq = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.txUsecs = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.txMaxFrames = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.txUsecsIrq = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.txMaxFramesIrq = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.statsBlockUsecs = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.useAdaptiveRx = v.getUint8(s)
    if ((s = t[f + 15]!)) this.useAdaptiveTx = v.getUint8(s)
    if ((s = t[f + 16]!)) this.pktRateLow = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.rxUsecsLow = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.rxMaxFramesLow = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.txUsecsLow = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.txMaxFramesLow = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.pktRateHigh = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.rxUsecsHigh = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.rxMaxFramesHigh = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.txUsecsHigh = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.txMaxFramesHigh = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.rateSampleInterval = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.useCqeModeTx = v.getUint8(s)
    if ((s = t[f + 28]!)) this.useCqeModeRx = v.getUint8(s)
    if ((s = t[f + 29]!)) this.txAggrMaxBytes = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.txAggrMaxFrames = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.txAggrTimeUsecs = v.getUint32(s, le)
    if ((s = t[f + 32]!) < 0) this.rxProfile = new Profile(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 33]!) < 0) this.txProfile = new Profile(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 34]!)) this.rxCqeFrames = v.getUint32(s, le)
    if ((s = t[f + 35]!)) this.rxCqeNsecs = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PauseStat extends Attributes {
  declare txFrames?: bigint
  declare rxFrames?: bigint
  declare txPauseStormEvents?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.txFrames = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.rxFrames = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.txPauseStormEvents = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Pause extends Attributes {
  declare header?: Header
  declare autoneg?: number
  declare rx?: number
  declare tx?: number
  declare stats?: PauseStat
  declare statsSrc?: MacStatsSrc | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.autoneg = v.getUint8(s)
    if ((s = t[f + 6]!)) this.rx = v.getUint8(s)
    if ((s = t[f + 7]!)) this.tx = v.getUint8(s)
    if ((s = t[f + 8]!) < 0) this.stats = new PauseStat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.statsSrc = nameOf(macStatsSrcNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Eee extends Attributes {
  declare header?: Header
  declare modesOurs?: Bitset
  declare modesPeer?: Bitset
  declare active?: number
  declare enabled?: number
  declare txLpiEnabled?: number
  declare txLpiTimer?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.modesOurs = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.modesPeer = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.active = v.getUint8(s)
    if ((s = t[f + 8]!)) this.enabled = v.getUint8(s)
    if ((s = t[f + 9]!)) this.txLpiEnabled = v.getUint8(s)
    if ((s = t[f + 10]!)) this.txLpiTimer = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TsStat extends Attributes {
  declare txPkts?: bigint
  declare txLost?: bigint
  declare txErr?: bigint
  declare txOnestepPktsUnconfirmed?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.txPkts = readUint(r, s)
    if ((s = t[f + 5]!)) this.txLost = readUint(r, s)
    if ((s = t[f + 6]!)) this.txErr = readUint(r, s)
    if ((s = t[f + 7]!)) this.txOnestepPktsUnconfirmed = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TsHwtstampProvider extends Attributes {
  declare index?: number
  declare qualifier?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.qualifier = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tsinfo extends Attributes {
  declare header?: Header
  declare timestamping?: Bitset
  declare txTypes?: Bitset
  declare rxFilters?: Bitset
  declare phcIndex?: number
  declare stats?: TsStat
  declare hwtstampProvider?: TsHwtstampProvider
  declare hwtstampSource?: HwtstampSource | number
  declare hwtstampPhyindex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.timestamping = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.txTypes = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.rxFilters = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.phcIndex = v.getUint32(s, le)
    if ((s = t[f + 9]!) < 0) this.stats = new TsStat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.hwtstampProvider = new TsHwtstampProvider(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.hwtstampSource = nameOf(hwtstampSourceNames, v.getUint32(s, le))
    if ((s = t[f + 12]!)) this.hwtstampPhyindex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableResult extends Attributes {
  declare pair?: CablePair | number
  declare code?: CableResultCode | number
  declare src?: CableSource | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pair = nameOf(cablePairNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.code = nameOf(cableResultCodeNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.src = nameOf(cableSourceNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableFaultLength extends Attributes {
  declare pair?: CablePair | number
  declare cm?: number
  declare src?: CableSource | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pair = nameOf(cablePairNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.cm = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.src = nameOf(cableSourceNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableNest extends Attributes {
  declare result?: CableResult[]
  declare faultLength?: CableFaultLength[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.result = frames(r, s & 0x7fffffff, (r, i) => new CableResult(r, i), this)
    if ((s = t[f + 5]!)) this.faultLength = frames(r, s & 0x7fffffff, (r, i) => new CableFaultLength(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableTest extends Attributes {
  declare header?: Header
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableTestNtf extends Attributes {
  declare header?: Header
  declare status?: CableTestStatus | number
  declare nest?: CableNest
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.status = nameOf(cableTestStatusNames, v.getUint8(s))
    if ((s = t[f + 6]!) < 0) this.nest = new CableNest(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableTestTdrCfg extends Attributes {
  declare first?: number
  declare last?: number
  declare step?: number
  declare pair?: CablePair | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.first = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.last = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.step = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.pair = nameOf(cablePairNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableTestTdrNtf extends Attributes {
  declare header?: Header
  declare status?: CableTestStatus | number
  declare nest?: CableTdrNest
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.status = nameOf(cableTestStatusNames, v.getUint8(s))
    if ((s = t[f + 6]!) < 0) this.nest = new CableTdrNest(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableTestTdr extends Attributes {
  declare header?: Header
  declare cfg?: CableTestTdrCfg
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.cfg = new CableTestTdrCfg(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelUdpEntry extends Attributes {
  declare port?: number
  declare type?: UdpTunnelType | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.port = v.getUint16(s)
    if ((s = t[f + 5]!)) this.type = nameOf(udpTunnelTypeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelUdpTable extends Attributes {
  declare size?: number
  declare types?: Bitset
  declare entry?: TunnelUdpEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.size = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.types = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new TunnelUdpEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelUdp extends Attributes {
  declare table?: TunnelUdpTable[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.table = frames(r, s & 0x7fffffff, (r, i) => new TunnelUdpTable(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelInfo extends Attributes {
  declare header?: Header
  declare udpPorts?: TunnelUdp
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.udpPorts = new TunnelUdp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FecHist extends Attributes {
  declare binLow?: number
  declare binHigh?: number
  declare binVal?: bigint
  declare binValPerLane?: bigint[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.binLow = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.binHigh = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.binVal = readUint(r, s)
    if ((s = t[f + 8]!)) this.binValPerLane = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FecStat extends Attributes {
  declare corrected?: bigint[]
  declare uncorr?: bigint[]
  declare corrBits?: bigint[]
  declare hist?: FecHist[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.corrected = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian))
    if ((s = t[f + 6]!)) this.uncorr = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.corrBits = readArray(r, s, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian))
    if ((s = t[f + 8]!)) this.hist = frames(r, s & 0x7fffffff, (r, i) => new FecHist(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fec extends Attributes {
  declare header?: Header
  declare modes?: Bitset
  declare auto?: number
  declare active?: number
  declare stats?: FecStat
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.modes = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.auto = v.getUint8(s)
    if ((s = t[f + 7]!)) this.active = v.getUint32(s, le)
    if ((s = t[f + 8]!) < 0) this.stats = new FecStat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ModuleEeprom extends Attributes {
  declare header?: Header
  declare offset?: number
  declare length?: number
  declare page?: number
  declare bank?: number
  declare i2cAddress?: number
  declare data?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.offset = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.length = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.page = v.getUint8(s)
    if ((s = t[f + 8]!)) this.bank = v.getUint8(s)
    if ((s = t[f + 9]!)) this.i2cAddress = v.getUint8(s)
    if ((s = t[f + 10]!)) this.data = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StatsGrp extends Attributes {
  declare id?: StatsGroup | number
  declare ssId?: StringsetName | number
  declare stat?: Stat[]
  declare histRx?: StatsGrpHist[]
  declare histTx?: StatsGrpHist[]
  declare histBktLow?: number
  declare histBktHi?: number
  declare histVal?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.id = nameOf(statsGroupNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.ssId = nameOf(stringsetNameNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.stat = leaves(r, s & 0x7fffffff, statValue)
    if ((s = t[f + 8]!)) this.histRx = frames(r, s & 0x7fffffff, (r, i) => new StatsGrpHist(r, i), this)
    if ((s = t[f + 9]!)) this.histTx = frames(r, s & 0x7fffffff, (r, i) => new StatsGrpHist(r, i), this)
    if ((s = t[f + 10]!)) this.histBktLow = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.histBktHi = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.histVal = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class StatsGrpHist extends Attributes {
  declare histBktLow?: number
  declare histBktHi?: number
  declare histVal?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.histBktLow = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.histBktHi = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.histVal = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare header?: Header
  declare groups?: Bitset
  declare grp?: StatsGrp[]
  declare src?: MacStatsSrc | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.groups = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.grp = frames(r, s & 0x7fffffff, (r, i) => new StatsGrp(r, i), this)
    if ((s = t[f + 8]!)) this.src = nameOf(macStatsSrcNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PhcVclocks extends Attributes {
  declare header?: Header
  declare num?: number
  declare index?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.num = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.index = readArray(r, s, 4, (r, at) => r.view.getInt32(at, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Module extends Attributes {
  declare header?: Header
  declare powerModePolicy?: ModulePowerModePolicy | number
  declare powerMode?: ModulePowerMode | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.powerModePolicy = nameOf(modulePowerModePolicyNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.powerMode = nameOf(modulePowerModeNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class C33PsePwLimit extends Attributes {
  declare min?: number
  declare max?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.min = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.max = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Pse extends Attributes {
  declare header?: Header
  declare podlPseAdminState?: PodlPseAdminState | number
  declare podlPseAdminControl?: PodlPseAdminState | number
  declare podlPsePwDStatus?: PodlPsePwDStatus | number
  declare c33PseAdminState?: C33PseAdminState | number
  declare c33PseAdminControl?: C33PseAdminState | number
  declare c33PsePwDStatus?: C33PsePwDStatus | number
  declare c33PsePwClass?: number
  declare c33PseActualPw?: number
  declare c33PseExtState?: C33PseExtState | number
  declare c33PseExtSubstate?: PseExtSubstate
  declare c33PseAvailPwLimit?: number
  declare c33PsePwLimitRanges?: C33PsePwLimit[]
  declare psePwDId?: number
  declare psePrioMax?: number
  declare psePrio?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.podlPseAdminState = nameOf(podlPseAdminStateNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.podlPseAdminControl = nameOf(podlPseAdminStateNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.podlPsePwDStatus = nameOf(podlPsePwDStatusNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.c33PseAdminState = nameOf(c33PseAdminStateNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.c33PseAdminControl = nameOf(c33PseAdminStateNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.c33PsePwDStatus = nameOf(c33PsePwDStatusNames, v.getUint32(s, le))
    if ((s = t[f + 11]!)) this.c33PsePwClass = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.c33PseActualPw = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.c33PseExtState = nameOf(c33PseExtStateNames, v.getUint32(s, le))
    if ((s = t[f + 14]!)) this.c33PseExtSubstate = pseExtSubstateValue(r, s)
    if ((s = t[f + 15]!)) this.c33PseAvailPwLimit = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.c33PsePwLimitRanges = frames(r, s & 0x7fffffff, (r, i) => new C33PsePwLimit(r, i), this)
    if ((s = t[f + 17]!)) this.psePwDId = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.psePrioMax = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.psePrio = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Flow extends Attributes {
  declare ether?: Flags<RxfhFields, bigint>
  declare ip4?: Flags<RxfhFields, bigint>
  declare ip6?: Flags<RxfhFields, bigint>
  declare tcp4?: Flags<RxfhFields, bigint>
  declare tcp6?: Flags<RxfhFields, bigint>
  declare udp4?: Flags<RxfhFields, bigint>
  declare udp6?: Flags<RxfhFields, bigint>
  declare sctp4?: Flags<RxfhFields, bigint>
  declare sctp6?: Flags<RxfhFields, bigint>
  declare ah4?: Flags<RxfhFields, bigint>
  declare ah6?: Flags<RxfhFields, bigint>
  declare esp4?: Flags<RxfhFields, bigint>
  declare esp6?: Flags<RxfhFields, bigint>
  declare ahEsp4?: Flags<RxfhFields, bigint>
  declare ahEsp6?: Flags<RxfhFields, bigint>
  declare gtpu4?: Flags<RxfhFields, bigint>
  declare gtpu6?: Flags<RxfhFields, bigint>
  declare gtpc4?: Flags<RxfhFields, bigint>
  declare gtpc6?: Flags<RxfhFields, bigint>
  declare gtpcTeid4?: Flags<RxfhFields, bigint>
  declare gtpcTeid6?: Flags<RxfhFields, bigint>
  declare gtpuEh4?: Flags<RxfhFields, bigint>
  declare gtpuEh6?: Flags<RxfhFields, bigint>
  declare gtpuUl4?: Flags<RxfhFields, bigint>
  declare gtpuUl6?: Flags<RxfhFields, bigint>
  declare gtpuDl4?: Flags<RxfhFields, bigint>
  declare gtpuDl6?: Flags<RxfhFields, bigint>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ether = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 5]!)) this.ip4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 6]!)) this.ip6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 7]!)) this.tcp4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 8]!)) this.tcp6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 9]!)) this.udp4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 10]!)) this.udp6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 11]!)) this.sctp4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 12]!)) this.sctp6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 13]!)) this.ah4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 14]!)) this.ah6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 15]!)) this.esp4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 16]!)) this.esp6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 17]!)) this.ahEsp4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 18]!)) this.ahEsp6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 19]!)) this.gtpu4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 20]!)) this.gtpu6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 21]!)) this.gtpc4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 22]!)) this.gtpc6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 23]!)) this.gtpcTeid4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 24]!)) this.gtpcTeid6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 25]!)) this.gtpuEh4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 26]!)) this.gtpuEh6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 27]!)) this.gtpuUl4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 28]!)) this.gtpuUl6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 29]!)) this.gtpuDl4 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if ((s = t[f + 30]!)) this.gtpuDl6 = flags64Of(rxfhFieldsNames, readUint(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rss extends Attributes {
  declare header?: Header
  declare context?: number
  declare hfunc?: number
  declare indir?: number[]
  declare hkey?: Uint8Array
  declare inputXfrm?: Flags<InputXfrm>
  declare startContext?: number
  declare flowHash?: Flow
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.context = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.hfunc = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.indir = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 8]!)) this.hkey = readBytes(r, s)
    if ((s = t[f + 9]!)) this.inputXfrm = flagsOf(inputXfrmNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.startContext = v.getUint32(s, le)
    if ((s = t[f + 11]!) < 0) this.flowHash = new Flow(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Plca extends Attributes {
  declare header?: Header
  declare version?: number
  declare enabled?: number
  declare status?: number
  declare nodeCnt?: number
  declare nodeId?: number
  declare toTmr?: number
  declare burstCnt?: number
  declare burstTmr?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.version = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.enabled = v.getUint8(s)
    if ((s = t[f + 7]!)) this.status = v.getUint8(s)
    if ((s = t[f + 8]!)) this.nodeCnt = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.nodeId = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.toTmr = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.burstCnt = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.burstTmr = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ModuleFwFlash extends Attributes {
  declare header?: Header
  declare fileName?: string
  declare password?: number
  declare status?: ModuleFwFlashStatus | number
  declare statusMsg?: string
  declare done?: bigint
  declare total?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.fileName = readString(r, s)
    if ((s = t[f + 6]!)) this.password = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.status = nameOf(moduleFwFlashStatusNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.statusMsg = readString(r, s)
    if ((s = t[f + 9]!)) this.done = readUint(r, s)
    if ((s = t[f + 10]!)) this.total = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Phy extends Attributes {
  declare header?: Header
  declare index?: number
  declare drvname?: string
  declare name?: string
  declare upstreamType?: PhyUpstreamType | number
  declare upstreamIndex?: number
  declare upstreamSfpName?: string
  declare downstreamSfpName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.drvname = readString(r, s)
    if ((s = t[f + 7]!)) this.name = readString(r, s)
    if ((s = t[f + 8]!)) this.upstreamType = nameOf(phyUpstreamTypeNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.upstreamIndex = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.upstreamSfpName = readString(r, s)
    if ((s = t[f + 11]!)) this.downstreamSfpName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tsconfig extends Attributes {
  declare header?: Header
  declare hwtstampProvider?: TsHwtstampProvider
  declare txTypes?: Bitset
  declare rxFilters?: Bitset
  declare hwtstampFlags?: Bitset
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.hwtstampProvider = new TsHwtstampProvider(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.txTypes = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.rxFilters = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.hwtstampFlags = new Bitset(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PseNtf extends Attributes {
  declare header?: Header
  declare events?: Flags<PseEvent, bigint>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.events = flags64Of(pseEventNames, readUint(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MseCapabilities extends Attributes {
  declare maxAverageMse?: bigint
  declare maxPeakMse?: bigint
  declare refreshRatePs?: bigint
  declare numSymbols?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.maxAverageMse = readUint(r, s)
    if ((s = t[f + 5]!)) this.maxPeakMse = readUint(r, s)
    if ((s = t[f + 6]!)) this.refreshRatePs = readUint(r, s)
    if ((s = t[f + 7]!)) this.numSymbols = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MseSnapshot extends Attributes {
  declare averageMse?: bigint
  declare peakMse?: bigint
  declare worstPeakMse?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.averageMse = readUint(r, s)
    if ((s = t[f + 5]!)) this.peakMse = readUint(r, s)
    if ((s = t[f + 6]!)) this.worstPeakMse = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mse extends Attributes {
  declare header?: Header
  declare capabilities?: MseCapabilities
  declare channelA?: MseSnapshot
  declare channelB?: MseSnapshot
  declare channelC?: MseSnapshot
  declare channelD?: MseSnapshot
  declare worstChannel?: MseSnapshot
  declare link?: MseSnapshot
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.header = new Header(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.capabilities = new MseCapabilities(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.channelA = new MseSnapshot(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.channelB = new MseSnapshot(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.channelC = new MseSnapshot(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.channelD = new MseSnapshot(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.worstChannel = new MseSnapshot(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.link = new MseSnapshot(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableAmplitude extends Attributes {
  declare pair?: CablePair | number
  declare mv?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pair = nameOf(cablePairNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.mv = v.getInt16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CablePulse extends Attributes {
  declare mv?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mv = v.getInt16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableStep extends Attributes {
  declare firstDistance?: number
  declare lastDistance?: number
  declare stepDistance?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.firstDistance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.lastDistance = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.stepDistance = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CableTdrNest extends Attributes {
  declare step?: CableStep[]
  declare amplitude?: CableAmplitude[]
  declare pulse?: CablePulse[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.step = frames(r, s & 0x7fffffff, (r, i) => new CableStep(r, i), this)
    if ((s = t[f + 5]!)) this.amplitude = frames(r, s & 0x7fffffff, (r, i) => new CableAmplitude(r, i), this)
    if ((s = t[f + 6]!)) this.pulse = frames(r, s & 0x7fffffff, (r, i) => new CablePulse(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type ExtSubstate = ExtSubstateAutoneg | number | ExtSubstateLinkTraining | number | ExtSubstateLinkLogicalMismatch | number | ExtSubstateBadSignalIntegrity | number | ExtSubstateCableIssue | number | ExtSubstateModule | number | number
export function extSubstateValue(r: Reader, s: number): ExtSubstate {
  if (s > 0) return r.view.getUint8(s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 156) {
    case 0:
      return nameOf(extSubstateAutonegNames, r.view.getUint8(r.tape[i + 1]!))
    case 1:
      return nameOf(extSubstateLinkTrainingNames, r.view.getUint8(r.tape[i + 1]!))
    case 2:
      return nameOf(extSubstateLinkLogicalMismatchNames, r.view.getUint8(r.tape[i + 1]!))
    case 3:
      return nameOf(extSubstateBadSignalIntegrityNames, r.view.getUint8(r.tape[i + 1]!))
    case 4:
      return nameOf(extSubstateCableIssueNames, r.view.getUint8(r.tape[i + 1]!))
    case 5:
      return nameOf(extSubstateModuleNames, r.view.getUint8(r.tape[i + 1]!))
    case 6:
      return r.view.getUint8(r.tape[i + 1]!)
  }
  return r.view.getUint8(r.tape[i + 1]!)
}

export type PseExtSubstate = PseErrorCondition | number | PseMrMpsValid | number | PseMrPseEnable | number | PseOptionDetectTed | number | PseOptionVportLim | number | PseOvldDetected | number | PsePowerNotAvailable | number | PseShortDetected | number | number
export function pseExtSubstateValue(r: Reader, s: number): PseExtSubstate {
  if (s > 0) return r.view.getUint32(s, r.littleEndian)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 163) {
    case 0:
      return nameOf(pseErrorConditionNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 1:
      return nameOf(pseMrMpsValidNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 2:
      return nameOf(pseMrPseEnableNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 3:
      return nameOf(pseOptionDetectTedNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 4:
      return nameOf(pseOptionVportLimNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 5:
      return nameOf(pseOvldDetectedNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 6:
      return nameOf(psePowerNotAvailableNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 7:
      return nameOf(pseShortDetectedNames, r.view.getUint32(r.tape[i + 1]!, r.littleEndian))
    case 8:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
  }
  return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
}

export type Stat = Record<string, bigint> | Uint8Array
export function statValue(r: Reader, s: number): Stat {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 172) {
    case 0:
      return leavesByIndex(r, i + 4, (r, s) => r.view.getBigUint64(s, r.littleEndian), statEthPhyNames)
    case 1:
      return leavesByIndex(r, i + 4, (r, s) => r.view.getBigUint64(s, r.littleEndian), statEthMacNames)
    case 2:
      return leavesByIndex(r, i + 4, (r, s) => r.view.getBigUint64(s, r.littleEndian), statEthCtrlNames)
    case 3:
      return leavesByIndex(r, i + 4, (r, s) => r.view.getBigUint64(s, r.littleEndian), statRmonNames)
    case 4:
      return leavesByIndex(r, i + 4, (r, s) => r.view.getBigUint64(s, r.littleEndian), statPhyNames)
    case 5:
      return leavesByIndex(r, i + 4, (r, s) => r.view.getBigUint64(s, r.littleEndian))
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
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
  readers: {
    'strset-get': Strset,
    'linkinfo-get': Linkinfo,
    'linkinfo-set': Linkinfo,
    'linkinfo-ntf': Linkinfo,
    'linkmodes-get': Linkmodes,
    'linkmodes-set': Linkmodes,
    'linkmodes-ntf': Linkmodes,
    'linkstate-get': Linkstate,
    'debug-get': Debug,
    'debug-set': Debug,
    'debug-ntf': Debug,
    'wol-get': Wol,
    'wol-set': Wol,
    'wol-ntf': Wol,
    'features-get': Features,
    'features-set': Features,
    'features-ntf': Features,
    'privflags-get': Privflags,
    'privflags-set': Privflags,
    'privflags-ntf': Privflags,
    'rings-get': Rings,
    'rings-set': Rings,
    'rings-ntf': Rings,
    'channels-get': Channels,
    'channels-set': Channels,
    'channels-ntf': Channels,
    'coalesce-get': Coalesce,
    'coalesce-set': Coalesce,
    'coalesce-ntf': Coalesce,
    'pause-get': Pause,
    'pause-set': Pause,
    'pause-ntf': Pause,
    'eee-get': Eee,
    'eee-set': Eee,
    'eee-ntf': Eee,
    'tsinfo-get': Tsinfo,
    'cable-test-act': CableTest,
    'cable-test-ntf': CableTestNtf,
    'cable-test-tdr-act': CableTestTdr,
    'cable-test-tdr-ntf': CableTestTdrNtf,
    'tunnel-info-get': TunnelInfo,
    'fec-get': Fec,
    'fec-set': Fec,
    'fec-ntf': Fec,
    'module-eeprom-get': ModuleEeprom,
    'stats-get': Stats,
    'phc-vclocks-get': PhcVclocks,
    'module-get': Module,
    'module-set': Module,
    'module-ntf': Module,
    'pse-get': Pse,
    'pse-set': Pse,
    'rss-get': Rss,
    'plca-get-cfg': Plca,
    'plca-set-cfg': Plca,
    'plca-get-status': Plca,
    'plca-ntf': Plca,
    'mm-get': Mm,
    'mm-set': Mm,
    'mm-ntf': Mm,
    'module-fw-flash-act': ModuleFwFlash,
    'module-fw-flash-ntf': ModuleFwFlash,
    'phy-get': Phy,
    'phy-ntf': Phy,
    'tsconfig-get': Tsconfig,
    'tsconfig-set': Tsconfig,
    'pse-ntf': PseNtf,
    'rss-set': Rss,
    'rss-ntf': Rss,
    'rss-create-act': Rss,
    'rss-create-ntf': Rss,
    'rss-delete-act': Rss,
    'rss-delete-ntf': Rss,
    'mse-get': Mse,
  },
  groups: {
    monitor: 0,
  },
}
