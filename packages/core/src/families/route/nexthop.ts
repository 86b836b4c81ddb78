// Generated from schema/route/nexthop.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readArray,
  readBytes,
  readIp,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import {
  type AddressFamily,
  type RtProtocol,
  type RtScope,
  addressFamilyNames,
  rtProtocolNames,
  rtScopeNames,
} from './common.js'
import { type Encap, type EncapType, encapTypeNames, encapValue } from './encap.js'

export const nexthopFlagsNames = [
  'dead', 'pervasive', 'onlink', 'offload', 'linkdown', 'unresolved', 'trap',
] as const
export type NexthopFlags = Exclude<(typeof nexthopFlagsNames)[number], ''>

export const groupTypeNames = {
  0: 'mpath', 1: 'res',
} as const
export type GroupType = (typeof groupTypeNames)[keyof typeof groupTypeNames]

export const opFlagsNames = [
  'dump-stats', 'dump-hw-stats', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '',
  '', '', '', '', '', '', '', '', '', '', 'resp-grp-resvd-0',
] as const
export type OpFlags = Exclude<(typeof opFlagsNames)[number], ''>

export class NexthopGrp extends Struct {
  declare id: number
  declare weight: number
  declare weightHigh: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.id = v.getUint32(s, le)
    if (n >= 5) this.weight = v.getUint8(s + 4)
    if (n >= 6) this.weightHigh = v.getUint8(s + 5)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class ResilientGroup extends Attributes {
  declare buckets?: number
  declare idleTimer?: number
  declare unbalancedTimer?: number
  declare unbalancedTime?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.buckets = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.idleTimer = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.unbalancedTimer = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.unbalancedTime = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ResilientBucket extends Attributes {
  declare index?: number
  declare idleTime?: bigint
  declare nhId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.index = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.idleTime = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.nhId = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GroupStats extends Attributes {
  declare entry?: GroupStatsEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new GroupStatsEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GroupStatsEntry extends Attributes {
  declare id?: number
  declare packets?: bigint
  declare packetsHw?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.packets = readUint(r, s)
    if ((s = t[f + 6]!)) this.packetsHw = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NexthopMessage extends Attributes {
  declare family: AddressFamily | number
  declare scope: RtScope | number
  declare protocol: RtProtocol | number
  declare flags: Flags<NexthopFlags>
  declare id?: number
  declare group?: NexthopGrp[]
  declare groupType?: GroupType | number
  declare blackhole?: true
  declare oif?: number
  declare gateway?: string
  declare encapType?: EncapType | number
  declare encap?: Encap
  declare groups?: true
  declare master?: number
  declare fdb?: true
  declare resGroup?: ResilientGroup
  declare resBucket?: ResilientBucket
  declare opFlags?: Flags<OpFlags>
  declare groupStats?: GroupStats
  declare hwStatsEnable?: number
  declare hwStatsUsed?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.scope = nameOf(rtScopeNames, v.getUint8(s + 1))
    this.protocol = nameOf(rtProtocolNames, v.getUint8(s + 2))
    this.flags = flagsOf(nexthopFlagsNames, v.getUint32(s + 4, le))
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.group = readArray(r, s, 8, (r, at) => new NexthopGrp(r, at, 8))
    if ((s = t[f + 6]!)) this.groupType = nameOf(groupTypeNames, v.getUint16(s, le))
    if (t[f + 7]) this.blackhole = true
    if ((s = t[f + 8]!)) this.oif = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.gateway = readIp(r, s)
    if ((s = t[f + 10]!)) this.encapType = nameOf(encapTypeNames, v.getUint16(s, le))
    if ((s = t[f + 11]!)) this.encap = encapValue(r, s)
    if (t[f + 12]) this.groups = true
    if ((s = t[f + 13]!)) this.master = v.getUint32(s, le)
    if (t[f + 14]) this.fdb = true
    if ((s = t[f + 15]!) < 0) this.resGroup = new ResilientGroup(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!) < 0) this.resBucket = new ResilientBucket(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 17]!)) this.opFlags = flagsOf(opFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 18]!) < 0) this.groupStats = new GroupStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 19]!)) this.hwStatsEnable = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.hwStatsUsed = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NexthopOperations {
  newnexthop: { request: NexthopMessage; reply: NexthopMessage; event: NexthopMessage; dump: false }
  delnexthop: { request: NexthopMessage; reply: NexthopMessage; event: NexthopMessage; dump: false }
  getnexthop: { request: NexthopMessage; reply: NexthopMessage; event: never; dump: true }
  newnexthopbucket: { request: never; reply: never; event: NexthopMessage; dump: false }
  delnexthopbucket: { request: never; reply: never; event: NexthopMessage; dump: false }
  getnexthopbucket: { request: NexthopMessage; reply: NexthopMessage; event: never; dump: true }
}

export type NexthopGroup = 'nexthop'

export const nexthopFamily: Family<NexthopOperations, NexthopGroup> = {
  name: 'nexthop',
  fingerprint,
  readers: {
    newnexthop: NexthopMessage,
    delnexthop: NexthopMessage,
    getnexthop: NexthopMessage,
    newnexthopbucket: NexthopMessage,
    delnexthopbucket: NexthopMessage,
    getnexthopbucket: NexthopMessage,
  },
  groups: {
    nexthop: 32,
  },
}
