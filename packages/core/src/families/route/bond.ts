// Generated from schema/route/bond.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  leaves,
  nameOf,
  readIpv4,
  readIpv6,
  readLladdr,
  readMac,
} from '../../reader/support.js'

export const bondModeNames = {
  0: 'balance-rr', 1: 'active-backup', 2: 'balance-xor', 3: 'broadcast', 4: '8023ad', 5: 'balance-tlb',
  6: 'balance-alb',
} as const
export type BondMode = (typeof bondModeNames)[keyof typeof bondModeNames]

export const bondHashNames = {
  0: 'layer2', 1: 'layer34', 2: 'layer23', 3: 'encap23', 4: 'encap34', 5: 'vlan-srcmac',
} as const
export type BondHash = (typeof bondHashNames)[keyof typeof bondHashNames]

export const bondArpValidateNames = {
  0: 'none', 1: 'active', 2: 'backup', 3: 'all', 4: 'filter', 5: 'filter-active', 6: 'filter-backup',
} as const
export type BondArpValidate = (typeof bondArpValidateNames)[keyof typeof bondArpValidateNames]

export const bondArpAllTargetsNames = {
  0: 'any', 1: 'all',
} as const
export type BondArpAllTargets = (typeof bondArpAllTargetsNames)[keyof typeof bondArpAllTargetsNames]

export const bondPrimaryReselectNames = {
  0: 'always', 1: 'better', 2: 'failure',
} as const
export type BondPrimaryReselect = (typeof bondPrimaryReselectNames)[keyof typeof bondPrimaryReselectNames]

export const bondFailOverMacNames = {
  0: 'none', 1: 'active', 2: 'follow',
} as const
export type BondFailOverMac = (typeof bondFailOverMacNames)[keyof typeof bondFailOverMacNames]

export const bondLacpActiveNames = {
  0: 'off', 1: 'on',
} as const
export type BondLacpActive = (typeof bondLacpActiveNames)[keyof typeof bondLacpActiveNames]

export const bondLacpRateNames = {
  0: 'slow', 1: 'fast',
} as const
export type BondLacpRate = (typeof bondLacpRateNames)[keyof typeof bondLacpRateNames]

export const bondAdSelectNames = {
  0: 'stable', 1: 'bandwidth', 2: 'count', 3: 'actor-port-prio',
} as const
export type BondAdSelect = (typeof bondAdSelectNames)[keyof typeof bondAdSelectNames]

export const bondPortStateNames = {
  0: 'active', 1: 'backup',
} as const
export type BondPortState = (typeof bondPortStateNames)[keyof typeof bondPortStateNames]

export const bondLinkNames = {
  0: 'up', 1: 'fail', 2: 'down', 3: 'back',
} as const
export type BondLink = (typeof bondLinkNames)[keyof typeof bondLinkNames]

export const lacpStateNames = [
  'lacp-activity', 'lacp-timeout', 'aggregation', 'synchronization', 'collecting', 'distributing',
  'defaulted', 'expired',
] as const
export type LacpState = Exclude<(typeof lacpStateNames)[number], ''>

export class Bond extends Attributes {
  declare mode?: BondMode | number
  declare activeSlave?: number
  declare miimon?: number
  declare updelay?: number
  declare downdelay?: number
  declare useCarrier?: number
  declare arpInterval?: number
  declare arpIpTarget?: string[]
  declare arpValidate?: BondArpValidate | number
  declare arpAllTargets?: BondArpAllTargets | number
  declare primary?: number
  declare primaryReselect?: BondPrimaryReselect | number
  declare failOverMac?: BondFailOverMac | number
  declare xmitHashPolicy?: BondHash | number
  declare resendIgmp?: number
  declare numPeerNotif?: number
  declare allSlavesActive?: number
  declare minLinks?: number
  declare lpInterval?: number
  declare packetsPerSlave?: number
  declare adLacpRate?: BondLacpRate | number
  declare adSelect?: BondAdSelect | number
  declare adInfo?: BondAdInfo
  declare adActorSysPrio?: number
  declare adUserPortKey?: number
  declare adActorSystem?: string
  declare tlbDynamicLb?: number
  declare peerNotifDelay?: number
  declare adLacpActive?: BondLacpActive | number
  declare missedMax?: number
  declare nsIp6Target?: string[]
  declare coupledControl?: number
  declare broadcastNeigh?: number
  declare lacpStrict?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(bondModeNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.activeSlave = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.miimon = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.updelay = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.downdelay = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.useCarrier = v.getUint8(s)
    if ((s = t[f + 10]!)) this.arpInterval = v.getUint32(s, le)
    if ((s = t[f + 11]!) < 0) this.arpIpTarget = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readIpv4(r, s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.arpValidate = nameOf(bondArpValidateNames, v.getUint32(s, le))
    if ((s = t[f + 13]!)) this.arpAllTargets = nameOf(bondArpAllTargetsNames, v.getUint32(s, le))
    if ((s = t[f + 14]!)) this.primary = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.primaryReselect = nameOf(bondPrimaryReselectNames, v.getUint8(s))
    if ((s = t[f + 16]!)) this.failOverMac = nameOf(bondFailOverMacNames, v.getUint8(s))
    if ((s = t[f + 17]!)) this.xmitHashPolicy = nameOf(bondHashNames, v.getUint8(s))
    if ((s = t[f + 18]!)) this.resendIgmp = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.numPeerNotif = v.getUint8(s)
    if ((s = t[f + 20]!)) this.allSlavesActive = v.getUint8(s)
    if ((s = t[f + 21]!)) this.minLinks = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.lpInterval = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.packetsPerSlave = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.adLacpRate = nameOf(bondLacpRateNames, v.getUint8(s))
    if ((s = t[f + 25]!)) this.adSelect = nameOf(bondAdSelectNames, v.getUint8(s))
    if ((s = t[f + 26]!) < 0) this.adInfo = new BondAdInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 27]!)) this.adActorSysPrio = v.getUint16(s, le)
    if ((s = t[f + 28]!)) this.adUserPortKey = v.getUint16(s, le)
    if ((s = t[f + 29]!)) this.adActorSystem = readMac(r, s)
    if ((s = t[f + 30]!)) this.tlbDynamicLb = v.getUint8(s)
    if ((s = t[f + 31]!)) this.peerNotifDelay = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.adLacpActive = nameOf(bondLacpActiveNames, v.getUint8(s))
    if ((s = t[f + 33]!)) this.missedMax = v.getUint8(s)
    if ((s = t[f + 34]!) < 0) this.nsIp6Target = leaves(r, (s & 0x7fffffff) + 4, (r, s) => readIpv6(r, s))
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 35]!)) this.coupledControl = v.getUint8(s)
    if ((s = t[f + 36]!)) this.broadcastNeigh = v.getUint8(s)
    if ((s = t[f + 37]!)) this.lacpStrict = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BondAdInfo extends Attributes {
  declare aggregator?: number
  declare numPorts?: number
  declare actorKey?: number
  declare partnerKey?: number
  declare partnerMac?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.aggregator = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.numPorts = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.actorKey = v.getUint16(s, le)
    if ((s = t[f + 7]!)) this.partnerKey = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.partnerMac = readMac(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BondPort extends Attributes {
  declare state?: BondPortState | number
  declare miiStatus?: BondLink | number
  declare linkFailureCount?: number
  declare permHwaddr?: string
  declare queueId?: number
  declare adAggregatorId?: number
  declare adActorOperPortState?: Flags<LacpState>
  declare adPartnerOperPortState?: Flags<LacpState>
  declare prio?: number
  declare actorPortPrio?: number
  declare adChurnActorState?: number
  declare adChurnPartnerState?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = nameOf(bondPortStateNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.miiStatus = nameOf(bondLinkNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.linkFailureCount = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.permHwaddr = readLladdr(r, s)
    if ((s = t[f + 8]!)) this.queueId = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.adAggregatorId = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.adActorOperPortState = flagsOf(lacpStateNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.adPartnerOperPortState = flagsOf(lacpStateNames, v.getUint16(s, le))
    if ((s = t[f + 12]!)) this.prio = v.getInt32(s, le)
    if ((s = t[f + 13]!)) this.actorPortPrio = v.getUint16(s, le)
    if ((s = t[f + 14]!)) this.adChurnActorState = v.getUint8(s)
    if ((s = t[f + 15]!)) this.adChurnPartnerState = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
