// Generated from schema/route/link.yaml: edit that file, then `npm run schema`.

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
  leaves,
  lengthAt,
  nameOf,
  readBytes,
  readLladdr,
  readMacIn,
  readString,
  readUint,
  readUuid,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { BridgeAf, BridgePort, type VlanProtocol, vlanProtocolNames } from './bridge.js'
import { type AddressFamily, addressFamilyNames } from './common.js'
import { Inet, Inet6, Mctp } from './inet.js'
import {
  type LinkData,
  type LinkXstats,
  type SlaveData,
  linkDataValue,
  linkXstatsValue,
  slaveDataValue,
} from './link-kinds.js'
import { MrouteTable } from './mroute.js'

export const linkFlagsNames = [
  'up', 'broadcast', 'debug', 'loopback', 'pointopoint', 'notrailers', 'running', 'noarp', 'promisc',
  'allmulti', 'master', 'slave', 'multicast', 'portsel', 'automedia', 'dynamic', 'lower-up', 'dormant',
  'echo',
] as const
export type LinkFlags = Exclude<(typeof linkFlagsNames)[number], ''>

export const linkTypeNames = {
  0: 'netrom', 1: 'ether', 2: 'eether', 3: 'ax25', 4: 'pronet', 5: 'chaos', 6: 'ieee802', 7: 'arcnet',
  8: 'appletlk', 15: 'dlci', 19: 'atm', 23: 'metricom', 24: 'ieee1394', 27: 'eui64', 32: 'infiniband',
  256: 'slip', 257: 'cslip', 258: 'slip6', 259: 'cslip6', 260: 'rsrvd', 264: 'adapt', 270: 'rose', 271: 'x25',
  272: 'hwx25', 280: 'can', 290: 'mctp', 512: 'ppp', 513: 'cisco', 516: 'lapb', 517: 'ddcmp', 518: 'rawhdlc',
  519: 'rawip', 768: 'tunnel', 769: 'tunnel6', 770: 'frad', 771: 'skip', 772: 'loopback', 773: 'localtlk',
  774: 'fddi', 775: 'bif', 776: 'sit', 777: 'ipddp', 778: 'ipgre', 779: 'pimreg', 780: 'hippi', 781: 'ash',
  782: 'econet', 783: 'irda', 784: 'fcpp', 785: 'fcal', 786: 'fcpl', 787: 'fcfabric', 800: 'ieee802-tr',
  801: 'ieee80211', 802: 'ieee80211-prism', 803: 'ieee80211-radiotap', 804: 'ieee802154',
  805: 'ieee802154-monitor', 820: 'phonet', 821: 'phonet-pipe', 822: 'caif', 823: 'ip6gre', 824: 'netlink',
  825: '6lowpan', 826: 'vsockmon', 65534: 'none', 65535: 'void',
} as const
export type LinkType = (typeof linkTypeNames)[keyof typeof linkTypeNames]

export const operstateNames = {
  0: 'unknown', 1: 'notpresent', 2: 'down', 3: 'lowerlayerdown', 4: 'testing', 5: 'dormant', 6: 'up',
} as const
export type Operstate = (typeof operstateNames)[keyof typeof operstateNames]

export const linkmodeNames = {
  0: 'default', 1: 'dormant', 2: 'testing',
} as const
export type Linkmode = (typeof linkmodeNames)[keyof typeof linkmodeNames]

export const eventNames = {
  0: 'none', 1: 'reboot', 2: 'features', 3: 'bonding-failover', 4: 'notify-peers', 5: 'igmp-resend',
  6: 'bonding-options',
} as const
export type Event = (typeof eventNames)[keyof typeof eventNames]

export const rtextFilterNames = [
  'vf', 'brvlan', 'brvlan-compressed', 'skip-stats', 'mrp', 'cfm-config', 'cfm-status', 'mst', 'name-only',
] as const
export type RtextFilter = Exclude<(typeof rtextFilterNames)[number], ''>

export const vfLinkStateNames = {
  0: 'auto', 1: 'enable', 2: 'disable',
} as const
export type VfLinkState = (typeof vfLinkStateNames)[keyof typeof vfLinkStateNames]

export const portRequestNames = {
  0: 'preassociate', 1: 'preassociate-rr', 2: 'associate', 3: 'disassociate',
} as const
export type PortRequest = (typeof portRequestNames)[keyof typeof portRequestNames]

export const portResponseNames = {
  0: 'vdp-response-success', 1: 'vdp-response-invalid-format', 2: 'vdp-response-insufficient-resources',
  3: 'vdp-response-unused-vtid', 4: 'vdp-response-vtid-violation', 5: 'vdp-response-vtid-version-vioaltion',
  6: 'vdp-response-out-of-sync', 256: 'profile-response-success', 257: 'profile-response-inprogress',
  258: 'profile-response-invalid', 259: 'profile-response-badstate',
  260: 'profile-response-insufficient-resources', 261: 'profile-response-error',
} as const
export type PortResponse = (typeof portResponseNames)[keyof typeof portResponseNames]

export const xdpAttachedNames = {
  0: 'none', 1: 'drv', 2: 'skb', 3: 'hw', 4: 'multi',
} as const
export type XdpAttached = (typeof xdpAttachedNames)[keyof typeof xdpAttachedNames]

export const xdpFlagsNames = [
  'update-if-noexist', 'skb-mode', 'drv-mode', 'hw-mode', 'replace',
] as const
export type XdpFlags = Exclude<(typeof xdpFlagsNames)[number], ''>

export class RtnlLinkStats extends Struct {
  declare rxPackets: number
  declare txPackets: number
  declare rxBytes: number
  declare txBytes: number
  declare rxErrors: number
  declare txErrors: number
  declare rxDropped: number
  declare txDropped: number
  declare multicast: number
  declare collisions: number
  declare rxLengthErrors: number
  declare rxOverErrors: number
  declare rxCrcErrors: number
  declare rxFrameErrors: number
  declare rxFifoErrors: number
  declare rxMissedErrors: number
  declare txAbortedErrors: number
  declare txCarrierErrors: number
  declare txFifoErrors: number
  declare txHeartbeatErrors: number
  declare txWindowErrors: number
  declare rxCompressed: number
  declare txCompressed: number
  declare rxNohandler: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rxPackets = v.getUint32(s, le)
    if (n >= 8) this.txPackets = v.getUint32(s + 4, le)
    if (n >= 12) this.rxBytes = v.getUint32(s + 8, le)
    if (n >= 16) this.txBytes = v.getUint32(s + 12, le)
    if (n >= 20) this.rxErrors = v.getUint32(s + 16, le)
    if (n >= 24) this.txErrors = v.getUint32(s + 20, le)
    if (n >= 28) this.rxDropped = v.getUint32(s + 24, le)
    if (n >= 32) this.txDropped = v.getUint32(s + 28, le)
    if (n >= 36) this.multicast = v.getUint32(s + 32, le)
    if (n >= 40) this.collisions = v.getUint32(s + 36, le)
    if (n >= 44) this.rxLengthErrors = v.getUint32(s + 40, le)
    if (n >= 48) this.rxOverErrors = v.getUint32(s + 44, le)
    if (n >= 52) this.rxCrcErrors = v.getUint32(s + 48, le)
    if (n >= 56) this.rxFrameErrors = v.getUint32(s + 52, le)
    if (n >= 60) this.rxFifoErrors = v.getUint32(s + 56, le)
    if (n >= 64) this.rxMissedErrors = v.getUint32(s + 60, le)
    if (n >= 68) this.txAbortedErrors = v.getUint32(s + 64, le)
    if (n >= 72) this.txCarrierErrors = v.getUint32(s + 68, le)
    if (n >= 76) this.txFifoErrors = v.getUint32(s + 72, le)
    if (n >= 80) this.txHeartbeatErrors = v.getUint32(s + 76, le)
    if (n >= 84) this.txWindowErrors = v.getUint32(s + 80, le)
    if (n >= 88) this.rxCompressed = v.getUint32(s + 84, le)
    if (n >= 92) this.txCompressed = v.getUint32(s + 88, le)
    if (n >= 96) this.rxNohandler = v.getUint32(s + 92, le)
    if (n > 96) this.trailing = readBytes(r, s + 96, n - 96)
  }
}

export class RtnlLinkStats64 extends Struct {
  declare rxPackets: bigint
  declare txPackets: bigint
  declare rxBytes: bigint
  declare txBytes: bigint
  declare rxErrors: bigint
  declare txErrors: bigint
  declare rxDropped: bigint
  declare txDropped: bigint
  declare multicast: bigint
  declare collisions: bigint
  declare rxLengthErrors: bigint
  declare rxOverErrors: bigint
  declare rxCrcErrors: bigint
  declare rxFrameErrors: bigint
  declare rxFifoErrors: bigint
  declare rxMissedErrors: bigint
  declare txAbortedErrors: bigint
  declare txCarrierErrors: bigint
  declare txFifoErrors: bigint
  declare txHeartbeatErrors: bigint
  declare txWindowErrors: bigint
  declare rxCompressed: bigint
  declare txCompressed: bigint
  declare rxNohandler: bigint
  declare rxOtherhostDropped: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rxPackets = v.getBigUint64(s, le)
    if (n >= 16) this.txPackets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.rxBytes = v.getBigUint64(s + 16, le)
    if (n >= 32) this.txBytes = v.getBigUint64(s + 24, le)
    if (n >= 40) this.rxErrors = v.getBigUint64(s + 32, le)
    if (n >= 48) this.txErrors = v.getBigUint64(s + 40, le)
    if (n >= 56) this.rxDropped = v.getBigUint64(s + 48, le)
    if (n >= 64) this.txDropped = v.getBigUint64(s + 56, le)
    if (n >= 72) this.multicast = v.getBigUint64(s + 64, le)
    if (n >= 80) this.collisions = v.getBigUint64(s + 72, le)
    if (n >= 88) this.rxLengthErrors = v.getBigUint64(s + 80, le)
    if (n >= 96) this.rxOverErrors = v.getBigUint64(s + 88, le)
    if (n >= 104) this.rxCrcErrors = v.getBigUint64(s + 96, le)
    if (n >= 112) this.rxFrameErrors = v.getBigUint64(s + 104, le)
    if (n >= 120) this.rxFifoErrors = v.getBigUint64(s + 112, le)
    if (n >= 128) this.rxMissedErrors = v.getBigUint64(s + 120, le)
    if (n >= 136) this.txAbortedErrors = v.getBigUint64(s + 128, le)
    if (n >= 144) this.txCarrierErrors = v.getBigUint64(s + 136, le)
    if (n >= 152) this.txFifoErrors = v.getBigUint64(s + 144, le)
    if (n >= 160) this.txHeartbeatErrors = v.getBigUint64(s + 152, le)
    if (n >= 168) this.txWindowErrors = v.getBigUint64(s + 160, le)
    if (n >= 176) this.rxCompressed = v.getBigUint64(s + 168, le)
    if (n >= 184) this.txCompressed = v.getBigUint64(s + 176, le)
    if (n >= 192) this.rxNohandler = v.getBigUint64(s + 184, le)
    if (n >= 200) this.rxOtherhostDropped = v.getBigUint64(s + 192, le)
    if (n > 200) this.trailing = readBytes(r, s + 200, n - 200)
  }
}

export class RtnlLinkIfmap extends Struct {
  declare memStart: bigint
  declare memEnd: bigint
  declare baseAddr: bigint
  declare irq: number
  declare dma: number
  declare port: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.memStart = v.getBigUint64(s, le)
    if (n >= 16) this.memEnd = v.getBigUint64(s + 8, le)
    if (n >= 24) this.baseAddr = v.getBigUint64(s + 16, le)
    if (n >= 26) this.irq = v.getUint16(s + 24, le)
    if (n >= 27) this.dma = v.getUint8(s + 26)
    if (n >= 28) this.port = v.getUint8(s + 27)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class IflaVfMac extends Struct {
  declare vf: number
  declare mac: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 36) this.mac = readMacIn(r, s + 4, 32)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class IflaVfVlan extends Struct {
  declare vf: number
  declare vlan: number
  declare qos: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.vlan = v.getUint32(s + 4, le)
    if (n >= 12) this.qos = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class IflaVfTxRate extends Struct {
  declare vf: number
  declare rate: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.rate = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaVfSpoofchk extends Struct {
  declare vf: number
  declare setting: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.setting = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaVfLinkState extends Struct {
  declare vf: number
  declare linkState: VfLinkState | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.linkState = nameOf(vfLinkStateNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaVfRate extends Struct {
  declare vf: number
  declare minTxRate: number
  declare maxTxRate: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.minTxRate = v.getUint32(s + 4, le)
    if (n >= 12) this.maxTxRate = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class IflaVfRssQueryEn extends Struct {
  declare vf: number
  declare setting: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.setting = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaVfTrust extends Struct {
  declare vf: number
  declare setting: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.setting = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaVfGuid extends Struct {
  declare vf: number
  declare guid: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 16) this.guid = v.getBigUint64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class IflaVfVlanInfo extends Struct {
  declare vf: number
  declare vlan: number
  declare qos: number
  declare vlanProto: VlanProtocol | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.vf = v.getUint32(s, le)
    if (n >= 8) this.vlan = v.getUint32(s + 4, le)
    if (n >= 12) this.qos = v.getUint32(s + 8, le)
    if (n >= 14) this.vlanProto = nameOf(vlanProtocolNames, v.getUint16(s + 12))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class IflaPortVsi extends Struct {
  declare mgrId: number
  declare typeId: Uint8Array
  declare typeVersion: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.mgrId = v.getUint8(s)
    if (n >= 4) this.typeId = readBytes(r, s + 1, 3)
    if (n >= 5) this.typeVersion = v.getUint8(s + 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Linkinfo extends Attributes {
  declare kind?: string
  declare data?: LinkData
  declare xstats?: LinkXstats
  declare slaveKind?: string
  declare slaveData?: SlaveData
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.kind = readString(r, s)
    if ((s = t[f + 5]!)) this.data = linkDataValue(r, s)
    if ((s = t[f + 6]!)) this.xstats = linkXstatsValue(r, s)
    if ((s = t[f + 7]!)) this.slaveKind = readString(r, s)
    if ((s = t[f + 8]!)) this.slaveData = slaveDataValue(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PropList extends Attributes {
  declare altIfname?: string[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.altIfname = leaves(r, s & 0x7fffffff, (r, s) => readString(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ProtoDownReason extends Attributes {
  declare mask?: number
  declare value?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mask = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.value = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AfSpec extends Attributes {
  declare inet?: Inet
  declare inet6?: Inet6
  declare mctp?: Mctp
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.inet = new Inet(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.inet6 = new Inet6(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.mctp = new Mctp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VfinfoList extends Attributes {
  declare info?: Vfinfo[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.info = frames(r, s & 0x7fffffff, (r, i) => new Vfinfo(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Vfinfo extends Attributes {
  declare mac?: IflaVfMac
  declare vlan?: IflaVfVlan
  declare txRate?: IflaVfTxRate
  declare spoofchk?: IflaVfSpoofchk
  declare linkState?: IflaVfLinkState
  declare rate?: IflaVfRate
  declare rssQueryEn?: IflaVfRssQueryEn
  declare stats?: VfStats
  declare trust?: IflaVfTrust
  declare ibNodeGuid?: IflaVfGuid
  declare ibPortGuid?: IflaVfGuid
  declare vlanList?: VfVlanList
  declare broadcast?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mac = new IflaVfMac(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.vlan = new IflaVfVlan(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.txRate = new IflaVfTxRate(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.spoofchk = new IflaVfSpoofchk(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.linkState = new IflaVfLinkState(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.rate = new IflaVfRate(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.rssQueryEn = new IflaVfRssQueryEn(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!) < 0) this.stats = new VfStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.trust = new IflaVfTrust(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.ibNodeGuid = new IflaVfGuid(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.ibPortGuid = new IflaVfGuid(r, s, lengthAt(r, s))
    if ((s = t[f + 15]!) < 0) this.vlanList = new VfVlanList(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.broadcast = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VfStats extends Attributes {
  declare rxPackets?: bigint
  declare txPackets?: bigint
  declare rxBytes?: bigint
  declare txBytes?: bigint
  declare broadcast?: bigint
  declare multicast?: bigint
  declare rxDropped?: bigint
  declare txDropped?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rxPackets = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.txPackets = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.rxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.txBytes = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.broadcast = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.multicast = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.rxDropped = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.txDropped = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VfVlanList extends Attributes {
  declare info?: IflaVfVlanInfo[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.info = leaves(r, s & 0x7fffffff, (r, s) => new IflaVfVlanInfo(r, s, lengthAt(r, s)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VfPorts extends Attributes {
  declare port?: Port[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.port = frames(r, s & 0x7fffffff, (r, i) => new Port(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Port extends Attributes {
  declare vf?: number
  declare profile?: string
  declare vsiType?: IflaPortVsi
  declare instanceUuid?: string
  declare hostUuid?: string
  declare request?: PortRequest | number
  declare response?: PortResponse | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.vf = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.profile = readString(r, s)
    if ((s = t[f + 6]!)) this.vsiType = new IflaPortVsi(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.instanceUuid = readUuid(r, s)
    if ((s = t[f + 8]!)) this.hostUuid = readUuid(r, s)
    if ((s = t[f + 9]!)) this.request = nameOf(portRequestNames, v.getUint8(s))
    if ((s = t[f + 10]!)) this.response = nameOf(portResponseNames, v.getUint16(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Xdp extends Attributes {
  declare fd?: number
  declare attached?: XdpAttached | number
  declare flags?: Flags<XdpFlags>
  declare progId?: number
  declare drvProgId?: number
  declare skbProgId?: number
  declare hwProgId?: number
  declare expectedFd?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.fd = v.getInt32(s, le)
    if ((s = t[f + 5]!)) this.attached = nameOf(xdpAttachedNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.flags = flagsOf(xdpFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.progId = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.drvProgId = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.skbProgId = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.hwProgId = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.expectedFd = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DevlinkPort extends Attributes {
  declare busName?: string
  declare devName?: string
  declare portIndex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.busName = readString(r, s)
    if ((s = t[f + 5]!)) this.devName = readString(r, s)
    if ((s = t[f + 6]!)) this.portIndex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class DpllPin extends Attributes {
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class LinkMessage extends Attributes {
  declare family: AddressFamily | number
  declare type: LinkType | number
  declare ifindex: number
  declare flags: Flags<LinkFlags>
  declare change: Flags<LinkFlags>
  declare address?: string
  declare broadcast?: string
  declare ifname?: string
  declare mtu?: number
  declare link?: number
  declare qdisc?: string
  declare stats?: RtnlLinkStats
  declare cost?: Uint8Array
  declare priority?: Uint8Array
  declare master?: number
  declare wireless?: Uint8Array
  declare protinfo?: Protinfo
  declare txqlen?: number
  declare map?: RtnlLinkIfmap
  declare weight?: number
  declare operstate?: Operstate | number
  declare linkmode?: Linkmode | number
  declare linkinfo?: Linkinfo
  declare netNsPid?: number
  declare ifalias?: string
  declare numVf?: number
  declare vfinfoList?: VfinfoList
  declare stats64?: RtnlLinkStats64
  declare vfPorts?: VfPorts
  declare portSelf?: Port
  declare afSpec?: AfSpecChoice
  declare group?: number
  declare netNsFd?: number
  declare extMask?: Flags<RtextFilter>
  declare promiscuity?: number
  declare numTxQueues?: number
  declare numRxQueues?: number
  declare carrier?: number
  declare physPortId?: Uint8Array
  declare carrierChanges?: number
  declare physSwitchId?: Uint8Array
  declare linkNetnsid?: number
  declare physPortName?: string
  declare protoDown?: number
  declare gsoMaxSegs?: number
  declare gsoMaxSize?: number
  declare xdp?: Xdp
  declare event?: Event | number
  declare newNetnsid?: number
  declare targetNetnsid?: number
  declare carrierUpCount?: number
  declare carrierDownCount?: number
  declare newIfindex?: number
  declare minMtu?: number
  declare maxMtu?: number
  declare propList?: PropList
  declare altIfname?: string
  declare permAddress?: string
  declare protoDownReason?: ProtoDownReason
  declare parentDevName?: string
  declare parentDevBusName?: string
  declare groMaxSize?: number
  declare tsoMaxSize?: number
  declare tsoMaxSegs?: number
  declare allmulti?: number
  declare devlinkPort?: DevlinkPort
  declare gsoIpv4MaxSize?: number
  declare groIpv4MaxSize?: number
  declare dpllPin?: DpllPin
  declare maxPacingOffloadHorizon?: bigint
  declare netnsImmutable?: number
  declare headroom?: number
  declare tailroom?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 16 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.type = nameOf(linkTypeNames, v.getUint16(s + 2, le))
    this.ifindex = v.getInt32(s + 4, le)
    this.flags = flagsOf(linkFlagsNames, v.getUint32(s + 8, le))
    this.change = flagsOf(linkFlagsNames, v.getUint32(s + 12, le))
    if ((s = t[f + 4]!)) this.address = readLladdr(r, s)
    if ((s = t[f + 5]!)) this.broadcast = readLladdr(r, s)
    if ((s = t[f + 6]!)) this.ifname = readString(r, s)
    if ((s = t[f + 7]!)) this.mtu = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.qdisc = readString(r, s)
    if ((s = t[f + 10]!)) this.stats = new RtnlLinkStats(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.cost = readBytes(r, s)
    if ((s = t[f + 12]!)) this.priority = readBytes(r, s)
    if ((s = t[f + 13]!)) this.master = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.wireless = readBytes(r, s)
    if ((s = t[f + 15]!)) this.protinfo = protinfoValue(r, s)
    if ((s = t[f + 16]!)) this.txqlen = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.map = new RtnlLinkIfmap(r, s, lengthAt(r, s))
    if ((s = t[f + 18]!)) this.weight = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.operstate = nameOf(operstateNames, v.getUint8(s))
    if ((s = t[f + 20]!)) this.linkmode = nameOf(linkmodeNames, v.getUint8(s))
    if ((s = t[f + 21]!) < 0) this.linkinfo = new Linkinfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!)) this.netNsPid = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.ifalias = readString(r, s)
    if ((s = t[f + 24]!)) this.numVf = v.getUint32(s, le)
    if ((s = t[f + 25]!) < 0) this.vfinfoList = new VfinfoList(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 26]!)) this.stats64 = new RtnlLinkStats64(r, s, lengthAt(r, s))
    if ((s = t[f + 27]!) < 0) this.vfPorts = new VfPorts(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 28]!) < 0) this.portSelf = new Port(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 29]!) < 0) this.afSpec = afSpecChoiceValue(r, s)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 30]!)) this.group = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.netNsFd = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.extMask = flagsOf(rtextFilterNames, v.getUint32(s, le))
    if ((s = t[f + 33]!)) this.promiscuity = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.numTxQueues = v.getUint32(s, le)
    if ((s = t[f + 35]!)) this.numRxQueues = v.getUint32(s, le)
    if ((s = t[f + 36]!)) this.carrier = v.getUint8(s)
    if ((s = t[f + 37]!)) this.physPortId = readBytes(r, s)
    if ((s = t[f + 38]!)) this.carrierChanges = v.getUint32(s, le)
    if ((s = t[f + 39]!)) this.physSwitchId = readBytes(r, s)
    if ((s = t[f + 40]!)) this.linkNetnsid = v.getInt32(s, le)
    if ((s = t[f + 41]!)) this.physPortName = readString(r, s)
    if ((s = t[f + 42]!)) this.protoDown = v.getUint8(s)
    if ((s = t[f + 43]!)) this.gsoMaxSegs = v.getUint32(s, le)
    if ((s = t[f + 44]!)) this.gsoMaxSize = v.getUint32(s, le)
    if ((s = t[f + 46]!) < 0) this.xdp = new Xdp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 47]!)) this.event = nameOf(eventNames, v.getUint32(s, le))
    if ((s = t[f + 48]!)) this.newNetnsid = v.getInt32(s, le)
    if ((s = t[f + 49]!)) this.targetNetnsid = v.getInt32(s, le)
    if ((s = t[f + 50]!)) this.carrierUpCount = v.getUint32(s, le)
    if ((s = t[f + 51]!)) this.carrierDownCount = v.getUint32(s, le)
    if ((s = t[f + 52]!)) this.newIfindex = v.getInt32(s, le)
    if ((s = t[f + 53]!)) this.minMtu = v.getUint32(s, le)
    if ((s = t[f + 54]!)) this.maxMtu = v.getUint32(s, le)
    if ((s = t[f + 55]!) < 0) this.propList = new PropList(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 56]!)) this.altIfname = readString(r, s)
    if ((s = t[f + 57]!)) this.permAddress = readLladdr(r, s)
    if ((s = t[f + 58]!) < 0) this.protoDownReason = new ProtoDownReason(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 59]!)) this.parentDevName = readString(r, s)
    if ((s = t[f + 60]!)) this.parentDevBusName = readString(r, s)
    if ((s = t[f + 61]!)) this.groMaxSize = v.getUint32(s, le)
    if ((s = t[f + 62]!)) this.tsoMaxSize = v.getUint32(s, le)
    if ((s = t[f + 63]!)) this.tsoMaxSegs = v.getUint32(s, le)
    if ((s = t[f + 64]!)) this.allmulti = v.getUint32(s, le)
    if ((s = t[f + 65]!) < 0) this.devlinkPort = new DevlinkPort(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 66]!)) this.gsoIpv4MaxSize = v.getUint32(s, le)
    if ((s = t[f + 67]!)) this.groIpv4MaxSize = v.getUint32(s, le)
    if ((s = t[f + 68]!) < 0) this.dpllPin = new DpllPin(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 69]!)) this.maxPacingOffloadHorizon = readUint(r, s)
    if ((s = t[f + 70]!)) this.netnsImmutable = v.getUint8(s)
    if ((s = t[f + 71]!)) this.headroom = v.getUint16(s, le)
    if ((s = t[f + 72]!)) this.tailroom = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type AfSpecChoice = BridgeAf | MrouteTable | AfSpec | Uint8Array
export function afSpecChoiceValue(r: Reader, s: number): AfSpecChoice {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2027) {
    case 0:
      return new BridgeAf(r, i)
    case 1:
      return new MrouteTable(r, i)
    case 2:
      return new AfSpec(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type Protinfo = BridgePort | Inet6 | Uint8Array
export function protinfoValue(r: Reader, s: number): Protinfo {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2030) {
    case 0:
      return new BridgePort(r, i)
    case 1:
      return new Inet6(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface LinkOperations {
  newlink: { request: LinkMessage; reply: LinkMessage; event: LinkMessage; dump: false }
  dellink: { request: LinkMessage; reply: LinkMessage; event: LinkMessage; dump: false }
  getlink: { request: LinkMessage; reply: LinkMessage; event: never; dump: true }
  setlink: { request: LinkMessage; reply: never; event: never; dump: false }
  newlinkprop: { request: LinkMessage; reply: LinkMessage; event: LinkMessage; dump: false }
  dellinkprop: { request: LinkMessage; reply: LinkMessage; event: LinkMessage; dump: false }
  getlinkprop: { request: LinkMessage; reply: LinkMessage; event: never; dump: false }
}

export type LinkGroup = 'link' | 'notify' | 'ipv6-ifinfo' | 'nop2' | 'nop4'

export const linkFamily: Family<LinkOperations, LinkGroup> = {
  name: 'link',
  fingerprint,
  readers: {
    newlink: LinkMessage,
    dellink: LinkMessage,
    getlink: LinkMessage,
    setlink: LinkMessage,
    newlinkprop: LinkMessage,
    dellinkprop: LinkMessage,
    getlinkprop: LinkMessage,
  },
  groups: {
    link: 1,
    notify: 2,
    'ipv6-ifinfo': 12,
    nop2: 14,
    nop4: 17,
  },
}
