// Generated from schema/route/vlan.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import {
  BridgeQuerier,
  BridgeVlanInfo,
  type MulticastRouter,
  type PortState,
  multicastRouterNames,
  portStateNames,
} from './bridge.js'
import { type AddressFamily, addressFamilyNames } from './common.js'
import { RouterPorts } from './mdb.js'

export const dumpFlagsNames = [
  'stats', 'global',
] as const
export type DumpFlags = Exclude<(typeof dumpFlagsNames)[number], ''>

export const tunnelCommandNames = {
  17: 'remove', 19: 'set',
} as const
export type TunnelCommand = (typeof tunnelCommandNames)[keyof typeof tunnelCommandNames]

export class VlanEntry extends Attributes {
  declare info?: BridgeVlanInfo
  declare range?: number
  declare state?: PortState | number
  declare tunnelInfo?: VlanTunnelInfo
  declare stats?: VlanStats
  declare mcastRouter?: MulticastRouter | number
  declare mcastNGroups?: number
  declare mcastMaxGroups?: number
  declare neighSuppress?: number
  declare neighForwardGrat?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.info = new BridgeVlanInfo(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.range = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.state = nameOf(portStateNames, v.getUint8(s))
    if ((s = t[f + 7]!) < 0) this.tunnelInfo = new VlanTunnelInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.stats = new VlanStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.mcastRouter = nameOf(multicastRouterNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.mcastNGroups = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.mcastMaxGroups = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.neighSuppress = v.getUint8(s)
    if ((s = t[f + 13]!)) this.neighForwardGrat = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanTunnelInfo extends Attributes {
  declare id?: number
  declare cmd?: TunnelCommand | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.cmd = nameOf(tunnelCommandNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanStats extends Attributes {
  declare rxBytes?: bigint
  declare rxPackets?: bigint
  declare txBytes?: bigint
  declare txPackets?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.rxPackets = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.txBytes = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.txPackets = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanOptions extends Attributes {
  declare id?: number
  declare range?: number
  declare mcastSnooping?: number
  declare mcastIgmpVersion?: number
  declare mcastMldVersion?: number
  declare mcastLastMemberCnt?: number
  declare mcastStartupQueryCnt?: number
  declare mcastLastMemberIntvl?: bigint
  declare mcastMembershipIntvl?: bigint
  declare mcastQuerierIntvl?: bigint
  declare mcastQueryIntvl?: bigint
  declare mcastQueryResponseIntvl?: bigint
  declare mcastStartupQueryIntvl?: bigint
  declare mcastQuerier?: number
  declare mcastRouterPorts?: RouterPorts
  declare mcastQuerierState?: BridgeQuerier
  declare msti?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.range = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.mcastSnooping = v.getUint8(s)
    if ((s = t[f + 7]!)) this.mcastIgmpVersion = v.getUint8(s)
    if ((s = t[f + 8]!)) this.mcastMldVersion = v.getUint8(s)
    if ((s = t[f + 9]!)) this.mcastLastMemberCnt = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.mcastStartupQueryCnt = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.mcastLastMemberIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.mcastMembershipIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 14]!)) this.mcastQuerierIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 15]!)) this.mcastQueryIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.mcastQueryResponseIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 17]!)) this.mcastStartupQueryIntvl = v.getBigUint64(s, le)
    if ((s = t[f + 18]!)) this.mcastQuerier = v.getUint8(s)
    if ((s = t[f + 19]!) < 0) this.mcastRouterPorts = new RouterPorts(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!) < 0) this.mcastQuerierState = new BridgeQuerier(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 21]!)) this.msti = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare entry?: VlanEntry[]
  declare globalOptions?: VlanOptions[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new VlanEntry(r, i), this)
    if ((s = t[f + 5]!)) this.globalOptions = frames(r, s & 0x7fffffff, (r, i) => new VlanOptions(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanDumpMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare flags?: Flags<DumpFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 8 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getUint32(s + 4, le)
    if ((s = t[f + 4]!)) this.flags = flagsOf(dumpFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface VlanOperations {
  newvlan: { request: VlanMessage; reply: VlanMessage; event: VlanMessage; dump: false }
  delvlan: { request: VlanMessage; reply: VlanMessage; event: VlanMessage; dump: false }
  getvlan: { request: VlanDumpMessage; reply: VlanMessage; event: never; dump: true }
}

export type VlanGroup = 'brvlan'

export const vlanFamily: Family<VlanOperations, VlanGroup> = {
  name: 'vlan',
  fingerprint,
  readers: {
    newvlan: VlanMessage,
    delvlan: VlanMessage,
    getvlan: VlanDumpMessage,
  },
  groups: {
    brvlan: 33,
  },
}
