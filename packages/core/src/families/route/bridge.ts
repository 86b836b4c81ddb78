// Generated from schema/route/bridge.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  nameOf,
  readBytes,
  readIpv4,
  readIpv6,
  readMac,
} from '../../reader/support.js'

export const vlanProtocolNames = {
  33024: '8021q', 34984: '8021ad',
} as const
export type VlanProtocol = (typeof vlanProtocolNames)[keyof typeof vlanProtocolNames]

export const bridgeBooloptNames = [
  'no-ll-learn', 'mcast-vlan-snooping', 'mst-enable', 'mdb-offload-fail-notification', 'fdb-local-vlan-0',
] as const
export type BridgeBoolopt = Exclude<(typeof bridgeBooloptNames)[number], ''>

export const bridgeFlagsNames = [
  'master', 'self',
] as const
export type BridgeFlags = Exclude<(typeof bridgeFlagsNames)[number], ''>

export const bridgeModeNames = {
  0: 'veb', 1: 'vepa', 65535: 'undef',
} as const
export type BridgeMode = (typeof bridgeModeNames)[keyof typeof bridgeModeNames]

export const bridgeVlanFlagsNames = [
  'master', 'pvid', 'untagged', 'range-begin', 'range-end', 'brentry', 'only-opts',
] as const
export type BridgeVlanFlags = Exclude<(typeof bridgeVlanFlagsNames)[number], ''>

export const portStateNames = {
  0: 'disabled', 1: 'listening', 2: 'learning', 3: 'forwarding', 4: 'blocking',
} as const
export type PortState = (typeof portStateNames)[keyof typeof portStateNames]

export const multicastRouterNames = {
  0: 'disabled', 1: 'temp-query', 2: 'perm', 3: 'temp',
} as const
export type MulticastRouter = (typeof multicastRouterNames)[keyof typeof multicastRouterNames]

export const stpModeNames = {
  0: 'auto', 1: 'user', 2: 'kernel',
} as const
export type StpMode = (typeof stpModeNames)[keyof typeof stpModeNames]

export const mrpRingRoleNameNames = {
  0: 'disabled', 1: 'mrc', 2: 'mrm', 3: 'mra',
} as const
export type MrpRingRoleName = (typeof mrpRingRoleNameNames)[keyof typeof mrpRingRoleNameNames]

export const mrpRingStateNameNames = {
  0: 'open', 1: 'closed',
} as const
export type MrpRingStateName = (typeof mrpRingStateNameNames)[keyof typeof mrpRingStateNameNames]

export const mrpInRoleNameNames = {
  0: 'disabled', 1: 'mic', 2: 'mim',
} as const
export type MrpInRoleName = (typeof mrpInRoleNameNames)[keyof typeof mrpInRoleNameNames]

export const mrpInStateNameNames = {
  0: 'open', 1: 'closed',
} as const
export type MrpInStateName = (typeof mrpInStateNameNames)[keyof typeof mrpInStateNameNames]

export const mrpPortStateNameNames = {
  0: 'disabled', 1: 'blocked', 2: 'forwarding', 3: 'not-connected',
} as const
export type MrpPortStateName = (typeof mrpPortStateNameNames)[keyof typeof mrpPortStateNameNames]

export const mrpPortRoleNameNames = {
  0: 'primary', 1: 'secondary', 2: 'inter',
} as const
export type MrpPortRoleName = (typeof mrpPortRoleNameNames)[keyof typeof mrpPortRoleNameNames]

export const cfmDomainNames = {
  0: 'port', 1: 'vlan',
} as const
export type CfmDomain = (typeof cfmDomainNames)[keyof typeof cfmDomainNames]

export const cfmDirectionNames = {
  0: 'down', 1: 'up',
} as const
export type CfmDirection = (typeof cfmDirectionNames)[keyof typeof cfmDirectionNames]

export const cfmIntervalNames = {
  0: 'none', 1: '3-3-ms', 2: '10-ms', 3: '100-ms', 4: '1-sec', 5: '10-sec', 6: '1-min', 7: '10-min',
} as const
export type CfmInterval = (typeof cfmIntervalNames)[keyof typeof cfmIntervalNames]

export class IflaBridgeId extends Struct {
  declare prio: number
  declare addr: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.prio = v.getUint16(s)
    if (n >= 8) this.addr = readMac(r, s + 2, 6)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class BrBooloptMulti extends Struct {
  declare optval: Flags<BridgeBoolopt>
  declare optmask: Flags<BridgeBoolopt>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.optval = flagsOf(bridgeBooloptNames, v.getUint32(s, le))
    if (n >= 8) this.optmask = flagsOf(bridgeBooloptNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class BridgeVlanInfo extends Struct {
  declare flags: Flags<BridgeVlanFlags>
  declare vid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.flags = flagsOf(bridgeVlanFlagsNames, v.getUint16(s, le))
    if (n >= 4) this.vid = v.getUint16(s + 2, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class Bridge extends Attributes {
  declare forwardDelay?: number
  declare helloTime?: number
  declare maxAge?: number
  declare ageingTime?: number
  declare stpState?: number
  declare priority?: number
  declare vlanFiltering?: number
  declare vlanProtocol?: VlanProtocol | number
  declare groupFwdMask?: number
  declare rootId?: IflaBridgeId
  declare bridgeId?: IflaBridgeId
  declare rootPort?: number
  declare rootPathCost?: number
  declare topologyChange?: number
  declare topologyChangeDetected?: number
  declare helloTimer?: bigint
  declare tcnTimer?: bigint
  declare topologyChangeTimer?: bigint
  declare gcTimer?: bigint
  declare groupAddr?: string
  declare fdbFlush?: true
  declare mcastRouter?: MulticastRouter | number
  declare mcastSnooping?: number
  declare mcastQueryUseIfaddr?: number
  declare mcastQuerier?: number
  declare mcastHashElasticity?: number
  declare mcastHashMax?: number
  declare mcastLastMemberCnt?: number
  declare mcastStartupQueryCnt?: number
  declare mcastLastMemberIntvl?: bigint
  declare mcastMembershipIntvl?: bigint
  declare mcastQuerierIntvl?: bigint
  declare mcastQueryIntvl?: bigint
  declare mcastQueryResponseIntvl?: bigint
  declare mcastStartupQueryIntvl?: bigint
  declare nfCallIptables?: number
  declare nfCallIp6tables?: number
  declare nfCallArptables?: number
  declare vlanDefaultPvid?: number
  declare vlanStatsEnabled?: number
  declare mcastStatsEnabled?: number
  declare mcastIgmpVersion?: number
  declare mcastMldVersion?: number
  declare vlanStatsPerPort?: number
  declare multiBoolopt?: BrBooloptMulti
  declare mcastQuerierState?: BridgeQuerier
  declare fdbNLearned?: number
  declare fdbMaxLearned?: number
  declare stpMode?: StpMode | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.forwardDelay = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.helloTime = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.maxAge = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ageingTime = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.stpState = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.priority = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.vlanFiltering = v.getUint8(s)
    if ((s = t[f + 11]!)) this.vlanProtocol = nameOf(vlanProtocolNames, v.getUint16(s))
    if ((s = t[f + 12]!)) this.groupFwdMask = v.getUint16(s, le)
    if ((s = t[f + 13]!)) this.rootId = new IflaBridgeId(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.bridgeId = new IflaBridgeId(r, s, lengthAt(r, s))
    if ((s = t[f + 15]!)) this.rootPort = v.getUint16(s, le)
    if ((s = t[f + 16]!)) this.rootPathCost = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.topologyChange = v.getUint8(s)
    if ((s = t[f + 18]!)) this.topologyChangeDetected = v.getUint8(s)
    if ((s = t[f + 19]!)) this.helloTimer = v.getBigUint64(s, le)
    if ((s = t[f + 20]!)) this.tcnTimer = v.getBigUint64(s, le)
    if ((s = t[f + 21]!)) this.topologyChangeTimer = v.getBigUint64(s, le)
    if ((s = t[f + 22]!)) this.gcTimer = v.getBigUint64(s, le)
    if ((s = t[f + 23]!)) this.groupAddr = readMac(r, s)
    if (t[f + 24]) this.fdbFlush = true
    if ((s = t[f + 25]!)) this.mcastRouter = nameOf(multicastRouterNames, v.getUint8(s))
    if ((s = t[f + 26]!)) this.mcastSnooping = v.getUint8(s)
    if ((s = t[f + 27]!)) this.mcastQueryUseIfaddr = v.getUint8(s)
    if ((s = t[f + 28]!)) this.mcastQuerier = v.getUint8(s)
    if ((s = t[f + 29]!)) this.mcastHashElasticity = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.mcastHashMax = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.mcastLastMemberCnt = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.mcastStartupQueryCnt = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.mcastLastMemberIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 34]!)) this.mcastMembershipIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 35]!)) this.mcastQuerierIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 36]!)) this.mcastQueryIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 37]!)) this.mcastQueryResponseIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 38]!)) this.mcastStartupQueryIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 39]!)) this.nfCallIptables = v.getUint8(s)
    if ((s = t[f + 40]!)) this.nfCallIp6tables = v.getUint8(s)
    if ((s = t[f + 41]!)) this.nfCallArptables = v.getUint8(s)
    if ((s = t[f + 42]!)) this.vlanDefaultPvid = v.getUint16(s, le)
    if ((s = t[f + 44]!)) this.vlanStatsEnabled = v.getUint8(s)
    if ((s = t[f + 45]!)) this.mcastStatsEnabled = v.getUint8(s)
    if ((s = t[f + 46]!)) this.mcastIgmpVersion = v.getUint8(s)
    if ((s = t[f + 47]!)) this.mcastMldVersion = v.getUint8(s)
    if ((s = t[f + 48]!)) this.vlanStatsPerPort = v.getUint8(s)
    if ((s = t[f + 49]!)) this.multiBoolopt = new BrBooloptMulti(r, s, lengthAt(r, s))
    if ((s = t[f + 50]!) < 0) this.mcastQuerierState = new BridgeQuerier(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 51]!)) this.fdbNLearned = v.getUint32(s, le)
    if ((s = t[f + 52]!)) this.fdbMaxLearned = v.getUint32(s, le)
    if ((s = t[f + 53]!)) this.stpMode = nameOf(stpModeNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BridgeQuerier extends Attributes {
  declare ipAddress?: string
  declare ipPort?: number
  declare ipOtherTimer?: bigint
  declare ipv6Address?: string
  declare ipv6Port?: number
  declare ipv6OtherTimer?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ipAddress = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.ipPort = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.ipOtherTimer = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.ipv6Address = readIpv6(r, s)
    if ((s = t[f + 9]!)) this.ipv6Port = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.ipv6OtherTimer = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BridgePort extends Attributes {
  declare state?: PortState | number
  declare priority?: number
  declare cost?: number
  declare mode?: number
  declare guard?: number
  declare protect?: number
  declare fastLeave?: number
  declare learning?: number
  declare unicastFlood?: number
  declare proxyarp?: number
  declare learningSync?: number
  declare proxyarpWifi?: number
  declare rootId?: IflaBridgeId
  declare bridgeId?: IflaBridgeId
  declare designatedPort?: number
  declare designatedCost?: number
  declare id?: number
  declare no?: number
  declare topologyChangeAck?: number
  declare configPending?: number
  declare messageAgeTimer?: bigint
  declare forwardDelayTimer?: bigint
  declare holdTimer?: bigint
  declare flush?: true
  declare multicastRouter?: MulticastRouter | number
  declare mcastFlood?: number
  declare mcastToUcast?: number
  declare vlanTunnel?: number
  declare bcastFlood?: number
  declare groupFwdMask?: number
  declare neighSuppress?: number
  declare isolated?: number
  declare backupPort?: number
  declare mrpRingOpen?: number
  declare mrpInOpen?: number
  declare mcastEhtHostsLimit?: number
  declare mcastEhtHostsCnt?: number
  declare locked?: number
  declare mab?: number
  declare mcastNGroups?: number
  declare mcastMaxGroups?: number
  declare neighVlanSuppress?: number
  declare backupNhid?: number
  declare neighForwardGrat?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = nameOf(portStateNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.priority = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.cost = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.mode = v.getUint8(s)
    if ((s = t[f + 8]!)) this.guard = v.getUint8(s)
    if ((s = t[f + 9]!)) this.protect = v.getUint8(s)
    if ((s = t[f + 10]!)) this.fastLeave = v.getUint8(s)
    if ((s = t[f + 11]!)) this.learning = v.getUint8(s)
    if ((s = t[f + 12]!)) this.unicastFlood = v.getUint8(s)
    if ((s = t[f + 13]!)) this.proxyarp = v.getUint8(s)
    if ((s = t[f + 14]!)) this.learningSync = v.getUint8(s)
    if ((s = t[f + 15]!)) this.proxyarpWifi = v.getUint8(s)
    if ((s = t[f + 16]!)) this.rootId = new IflaBridgeId(r, s, lengthAt(r, s))
    if ((s = t[f + 17]!)) this.bridgeId = new IflaBridgeId(r, s, lengthAt(r, s))
    if ((s = t[f + 18]!)) this.designatedPort = v.getUint16(s, le)
    if ((s = t[f + 19]!)) this.designatedCost = v.getUint16(s, le)
    if ((s = t[f + 20]!)) this.id = v.getUint16(s, le)
    if ((s = t[f + 21]!)) this.no = v.getUint16(s, le)
    if ((s = t[f + 22]!)) this.topologyChangeAck = v.getUint8(s)
    if ((s = t[f + 23]!)) this.configPending = v.getUint8(s)
    if ((s = t[f + 24]!)) this.messageAgeTimer = v.getBigUint64(s, le)
    if ((s = t[f + 25]!)) this.forwardDelayTimer = v.getBigUint64(s, le)
    if ((s = t[f + 26]!)) this.holdTimer = v.getBigUint64(s, le)
    if (t[f + 27]) this.flush = true
    if ((s = t[f + 28]!)) this.multicastRouter = nameOf(multicastRouterNames, v.getUint8(s))
    if ((s = t[f + 30]!)) this.mcastFlood = v.getUint8(s)
    if ((s = t[f + 31]!)) this.mcastToUcast = v.getUint8(s)
    if ((s = t[f + 32]!)) this.vlanTunnel = v.getUint8(s)
    if ((s = t[f + 33]!)) this.bcastFlood = v.getUint8(s)
    if ((s = t[f + 34]!)) this.groupFwdMask = v.getUint16(s, le)
    if ((s = t[f + 35]!)) this.neighSuppress = v.getUint8(s)
    if ((s = t[f + 36]!)) this.isolated = v.getUint8(s)
    if ((s = t[f + 37]!)) this.backupPort = v.getUint32(s, le)
    if ((s = t[f + 38]!)) this.mrpRingOpen = v.getUint8(s)
    if ((s = t[f + 39]!)) this.mrpInOpen = v.getUint8(s)
    if ((s = t[f + 40]!)) this.mcastEhtHostsLimit = v.getUint32(s, le)
    if ((s = t[f + 41]!)) this.mcastEhtHostsCnt = v.getUint32(s, le)
    if ((s = t[f + 42]!)) this.locked = v.getUint8(s)
    if ((s = t[f + 43]!)) this.mab = v.getUint8(s)
    if ((s = t[f + 44]!)) this.mcastNGroups = v.getUint32(s, le)
    if ((s = t[f + 45]!)) this.mcastMaxGroups = v.getUint32(s, le)
    if ((s = t[f + 46]!)) this.neighVlanSuppress = v.getUint8(s)
    if ((s = t[f + 47]!)) this.backupNhid = v.getUint32(s, le)
    if ((s = t[f + 48]!)) this.neighForwardGrat = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BridgeAf extends Attributes {
  declare flags?: Flags<BridgeFlags>
  declare mode?: BridgeMode | number
  declare vlanInfo?: BridgeVlanInfo[]
  declare vlanTunnelInfo?: VlanTunnel[]
  declare mrp?: Mrp
  declare cfm?: Cfm
  declare mst?: Mst
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.flags = flagsOf(bridgeFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.mode = nameOf(bridgeModeNames, v.getUint16(s, le))
    if ((s = t[f + 6]!)) this.vlanInfo = leaves(r, s & 0x7fffffff, (r, s) => new BridgeVlanInfo(r, s, lengthAt(r, s)))
    if ((s = t[f + 7]!)) this.vlanTunnelInfo = frames(r, s & 0x7fffffff, (r, i) => new VlanTunnel(r, i), this)
    if ((s = t[f + 8]!) < 0) this.mrp = new Mrp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.cfm = new Cfm(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.mst = new Mst(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanTunnel extends Attributes {
  declare id?: number
  declare vid?: number
  declare flags?: Flags<BridgeVlanFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.vid = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.flags = flagsOf(bridgeVlanFlagsNames, v.getUint16(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mst extends Attributes {
  declare entry?: MstEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new MstEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MstEntry extends Attributes {
  declare msti?: number
  declare state?: PortState | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.msti = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.state = nameOf(portStateNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Mrp extends Attributes {
  declare instance?: MrpInstance
  declare portState?: MrpPortState
  declare portRole?: MrpPortRole
  declare ringState?: MrpRingState
  declare ringRole?: MrpRingRole
  declare startTest?: MrpStartTest
  declare info?: MrpInfo[]
  declare inRole?: MrpInRole
  declare inState?: MrpInState
  declare startInTest?: MrpStartInTest
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.instance = new MrpInstance(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.portState = new MrpPortState(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.portRole = new MrpPortRole(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.ringState = new MrpRingState(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.ringRole = new MrpRingRole(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.startTest = new MrpStartTest(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.info = frames(r, s & 0x7fffffff, (r, i) => new MrpInfo(r, i), this)
    if ((s = t[f + 11]!) < 0) this.inRole = new MrpInRole(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.inState = new MrpInState(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!) < 0) this.startInTest = new MrpStartInTest(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpInstance extends Attributes {
  declare ringId?: number
  declare pIfindex?: number
  declare sIfindex?: number
  declare prio?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ringId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.pIfindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.sIfindex = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.prio = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpPortState extends Attributes {
  declare state?: MrpPortStateName | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = nameOf(mrpPortStateNameNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpPortRole extends Attributes {
  declare role?: MrpPortRoleName | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.role = nameOf(mrpPortRoleNameNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpRingState extends Attributes {
  declare ringId?: number
  declare state?: MrpRingStateName | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ringId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.state = nameOf(mrpRingStateNameNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpRingRole extends Attributes {
  declare ringId?: number
  declare role?: MrpRingRoleName | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ringId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.role = nameOf(mrpRingRoleNameNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpStartTest extends Attributes {
  declare ringId?: number
  declare interval?: number
  declare maxMiss?: number
  declare period?: number
  declare monitor?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ringId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.interval = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.maxMiss = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.period = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.monitor = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpInfo extends Attributes {
  declare ringId?: number
  declare pIfindex?: number
  declare sIfindex?: number
  declare prio?: number
  declare ringState?: MrpRingStateName | number
  declare ringRole?: MrpRingRoleName | number
  declare testInterval?: number
  declare testMaxMiss?: number
  declare testMonitor?: number
  declare iIfindex?: number
  declare inState?: MrpInStateName | number
  declare inRole?: MrpInRoleName | number
  declare inTestInterval?: number
  declare inTestMaxMiss?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ringId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.pIfindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.sIfindex = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.prio = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.ringState = nameOf(mrpRingStateNameNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.ringRole = nameOf(mrpRingRoleNameNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.testInterval = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.testMaxMiss = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.testMonitor = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.iIfindex = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.inState = nameOf(mrpInStateNameNames, v.getUint32(s, le))
    if ((s = t[f + 15]!)) this.inRole = nameOf(mrpInRoleNameNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.inTestInterval = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.inTestMaxMiss = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpInState extends Attributes {
  declare inId?: number
  declare state?: MrpInStateName | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.inId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.state = nameOf(mrpInStateNameNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpInRole extends Attributes {
  declare ringId?: number
  declare inId?: number
  declare role?: MrpInRoleName | number
  declare iIfindex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ringId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.inId = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.role = nameOf(mrpInRoleNameNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.iIfindex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MrpStartInTest extends Attributes {
  declare inId?: number
  declare interval?: number
  declare maxMiss?: number
  declare period?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.inId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.interval = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.maxMiss = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.period = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cfm extends Attributes {
  declare mepCreate?: CfmMepCreate
  declare mepDelete?: CfmMepDelete
  declare mepConfig?: CfmMepConfig
  declare ccConfig?: CfmCcConfig
  declare ccPeerMepAdd?: CfmCcPeerMep
  declare ccPeerMepRemove?: CfmCcPeerMep
  declare ccRdi?: CfmCcRdi
  declare ccCcmTx?: CfmCcCcmTx
  declare mepCreateInfo?: CfmMepCreate[]
  declare mepConfigInfo?: CfmMepConfig[]
  declare ccConfigInfo?: CfmCcConfig[]
  declare ccRdiInfo?: CfmCcRdi[]
  declare ccCcmTxInfo?: CfmCcCcmTx[]
  declare ccPeerMepInfo?: CfmCcPeerMep[]
  declare mepStatusInfo?: CfmMepStatus[]
  declare ccPeerStatusInfo?: CfmCcPeerStatus[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.mepCreate = new CfmMepCreate(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.mepDelete = new CfmMepDelete(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.mepConfig = new CfmMepConfig(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.ccConfig = new CfmCcConfig(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.ccPeerMepAdd = new CfmCcPeerMep(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.ccPeerMepRemove = new CfmCcPeerMep(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.ccRdi = new CfmCcRdi(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.ccCcmTx = new CfmCcCcmTx(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.mepCreateInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmMepCreate(r, i), this)
    if ((s = t[f + 13]!)) this.mepConfigInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmMepConfig(r, i), this)
    if ((s = t[f + 14]!)) this.ccConfigInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmCcConfig(r, i), this)
    if ((s = t[f + 15]!)) this.ccRdiInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmCcRdi(r, i), this)
    if ((s = t[f + 16]!)) this.ccCcmTxInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmCcCcmTx(r, i), this)
    if ((s = t[f + 17]!)) this.ccPeerMepInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmCcPeerMep(r, i), this)
    if ((s = t[f + 18]!)) this.mepStatusInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmMepStatus(r, i), this)
    if ((s = t[f + 19]!)) this.ccPeerStatusInfo = frames(r, s & 0x7fffffff, (r, i) => new CfmCcPeerStatus(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmMepCreate extends Attributes {
  declare instance?: number
  declare domain?: CfmDomain | number
  declare direction?: CfmDirection | number
  declare ifindex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.domain = nameOf(cfmDomainNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.direction = nameOf(cfmDirectionNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.ifindex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmMepDelete extends Attributes {
  declare instance?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmMepConfig extends Attributes {
  declare instance?: number
  declare unicastMac?: string
  declare mdlevel?: number
  declare mepid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.unicastMac = readMac(r, s)
    if ((s = t[f + 6]!)) this.mdlevel = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.mepid = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmCcConfig extends Attributes {
  declare instance?: number
  declare enable?: number
  declare expInterval?: CfmInterval | number
  declare expMaid?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.enable = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.expInterval = nameOf(cfmIntervalNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.expMaid = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmCcPeerMep extends Attributes {
  declare instance?: number
  declare mepid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.mepid = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmCcRdi extends Attributes {
  declare instance?: number
  declare rdi?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.rdi = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmCcCcmTx extends Attributes {
  declare instance?: number
  declare dmac?: string
  declare seqNoUpdate?: number
  declare period?: number
  declare ifTlv?: number
  declare ifTlvValue?: number
  declare portTlv?: number
  declare portTlvValue?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.dmac = readMac(r, s)
    if ((s = t[f + 6]!)) this.seqNoUpdate = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.period = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.ifTlv = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.ifTlvValue = v.getUint8(s)
    if ((s = t[f + 10]!)) this.portTlv = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.portTlvValue = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmMepStatus extends Attributes {
  declare instance?: number
  declare opcodeUnexpSeen?: number
  declare versionUnexpSeen?: number
  declare rxLevelLowSeen?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.opcodeUnexpSeen = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.versionUnexpSeen = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rxLevelLowSeen = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CfmCcPeerStatus extends Attributes {
  declare instance?: number
  declare peerMepid?: number
  declare ccmDefect?: number
  declare rdi?: number
  declare portTlvValue?: number
  declare ifTlvValue?: number
  declare seen?: number
  declare tlvSeen?: number
  declare seqUnexpSeen?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.peerMepid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.ccmDefect = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rdi = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.portTlvValue = v.getUint8(s)
    if ((s = t[f + 9]!)) this.ifTlvValue = v.getUint8(s)
    if ((s = t[f + 10]!)) this.seen = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.tlvSeen = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.seqUnexpSeen = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
