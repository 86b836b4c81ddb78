// Generated from schema/route/link-kinds.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  nameOf,
  readBytes,
  readIp,
  readIpv4,
  readIpv6,
  readMac,
  readString,
} from '../../reader/support.js'
import { Bond, BondPort } from './bond.js'
import { Bridge, BridgePort, type VlanProtocol, vlanProtocolNames } from './bridge.js'
import { Can, CanDeviceStats } from './can.js'
import { type IpProtocol, type RtTable, ipProtocolNames, rtTableNames } from './common.js'
import { LinkMessage } from './link.js'

export const vlanFlagsNames = [
  'reorder-hdr', 'gvrp', 'loose-binding', 'mvrp', 'bridge-binding',
] as const
export type VlanFlags = Exclude<(typeof vlanFlagsNames)[number], ''>

export const macvlanModeNames = {
  1: 'private', 2: 'vepa', 4: 'bridge', 8: 'passthru', 16: 'source',
} as const
export type MacvlanMode = (typeof macvlanModeNames)[keyof typeof macvlanModeNames]

export const macvlanFlagsNames = [
  'nopromisc', 'nodst',
] as const
export type MacvlanFlags = Exclude<(typeof macvlanFlagsNames)[number], ''>

export const macvlanAddressModeNames = {
  0: 'add', 1: 'del', 2: 'flush', 3: 'set',
} as const
export type MacvlanAddressMode = (typeof macvlanAddressModeNames)[keyof typeof macvlanAddressModeNames]

export const ipvlanModeNames = {
  0: 'l2', 1: 'l3', 2: 'l3s',
} as const
export type IpvlanMode = (typeof ipvlanModeNames)[keyof typeof ipvlanModeNames]

export const ipvlanFlagsNames = [
  'private', 'vepa',
] as const
export type IpvlanFlags = Exclude<(typeof ipvlanFlagsNames)[number], ''>

export const macsecValidationNames = {
  0: 'disabled', 1: 'check', 2: 'strict',
} as const
export type MacsecValidation = (typeof macsecValidationNames)[keyof typeof macsecValidationNames]

export const macsecOffloadNames = {
  0: 'off', 1: 'phy', 2: 'mac',
} as const
export type MacsecOffload = (typeof macsecOffloadNames)[keyof typeof macsecOffloadNames]

export const netkitPolicyNames = {
  [-1]: 'next', 0: 'pass', 2: 'drop', 7: 'redirect',
} as const
export type NetkitPolicy = (typeof netkitPolicyNames)[keyof typeof netkitPolicyNames]

export const netkitModeNames = {
  0: 'l2', 1: 'l3',
} as const
export type NetkitMode = (typeof netkitModeNames)[keyof typeof netkitModeNames]

export const netkitPairingNames = {
  0: 'pair', 1: 'single',
} as const
export type NetkitPairing = (typeof netkitPairingNames)[keyof typeof netkitPairingNames]

export const netkitScrubNames = {
  0: 'none', 1: 'default',
} as const
export type NetkitScrub = (typeof netkitScrubNames)[keyof typeof netkitScrubNames]

export const vxlanDfNames = {
  0: 'unset', 1: 'set', 2: 'inherit',
} as const
export type VxlanDf = (typeof vxlanDfNames)[keyof typeof vxlanDfNames]

export const vxlanLabelPolicyNames = {
  0: 'fixed', 1: 'inherit',
} as const
export type VxlanLabelPolicy = (typeof vxlanLabelPolicyNames)[keyof typeof vxlanLabelPolicyNames]

export const geneveDfNames = {
  0: 'unset', 1: 'set', 2: 'inherit',
} as const
export type GeneveDf = (typeof geneveDfNames)[keyof typeof geneveDfNames]

export const gtpRoleNames = {
  0: 'ggsn', 1: 'sgsn',
} as const
export type GtpRole = (typeof gtpRoleNames)[keyof typeof gtpRoleNames]

export const ipoibModeNames = {
  0: 'datagram', 1: 'connected',
} as const
export type IpoibMode = (typeof ipoibModeNames)[keyof typeof ipoibModeNames]

export const hsrProtocolNames = {
  0: 'hsr', 1: 'prp',
} as const
export type HsrProtocol = (typeof hsrProtocolNames)[keyof typeof hsrProtocolNames]

export const rmnetFlagsNames = [
  'ingress-deaggregation', 'ingress-map-commands', 'ingress-map-cksumv4', 'egress-map-cksumv4',
  'ingress-map-cksumv5', 'egress-map-cksumv5',
] as const
export type RmnetFlags = Exclude<(typeof rmnetFlagsNames)[number], ''>

export const amtModeNames = {
  0: 'gateway', 1: 'relay',
} as const
export type AmtMode = (typeof amtModeNames)[keyof typeof amtModeNames]

export const ovpnModeNames = {
  0: 'p2p', 1: 'mp',
} as const
export type OvpnMode = (typeof ovpnModeNames)[keyof typeof ovpnModeNames]

export const tunTypeNames = {
  1: 'tun', 2: 'tap',
} as const
export type TunType = (typeof tunTypeNames)[keyof typeof tunTypeNames]

export const greFlagsNames = [
  '', '', '', '', '', '', '', 'ack', '', '', '', 'strict', 'seq', 'key', 'routing', 'csum',
] as const
export type GreFlags = Exclude<(typeof greFlagsNames)[number], ''>

export const ip6TunnelFlagsNames = [
  'ign-encap-limit', 'use-orig-tclass', 'use-orig-flowlabel', 'mip6-dev', 'rcv-dscp-copy', 'use-orig-fwmark',
  'allow-local-remote', '', '', '', '', '', '', '', '', '', 'cap-xmit', 'cap-rcv', 'cap-per-packet',
] as const
export type Ip6TunnelFlags = Exclude<(typeof ip6TunnelFlagsNames)[number], ''>

export const sitFlagsNames = [
  'isatap',
] as const
export type SitFlags = Exclude<(typeof sitFlagsNames)[number], ''>

export const erspanDirNames = {
  0: 'ingress', 1: 'egress',
} as const
export type ErspanDir = (typeof erspanDirNames)[keyof typeof erspanDirNames]

export const tunnelEncapNames = {
  0: 'none', 1: 'fou', 2: 'gue', 3: 'mpls',
} as const
export type TunnelEncap = (typeof tunnelEncapNames)[keyof typeof tunnelEncapNames]

export const tunnelEncapFlagsNames = [
  'csum', 'csum6', 'remcsum',
] as const
export type TunnelEncapFlags = Exclude<(typeof tunnelEncapFlagsNames)[number], ''>

export class IflaVlanFlags extends Struct {
  declare flags: Flags<VlanFlags>
  declare mask: Flags<VlanFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(vlanFlagsNames, v.getUint32(s, le))
    if (n >= 8) this.mask = flagsOf(vlanFlagsNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaVlanQosMapping extends Struct {
  declare from: number
  declare to: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.from = v.getUint32(s, le)
    if (n >= 8) this.to = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class IflaGenevePortRange extends Struct {
  declare low: number
  declare high: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.low = v.getUint16(s)
    if (n >= 4) this.high = v.getUint16(s + 2)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class IflaVxlanPortRange extends Struct {
  declare low: number
  declare high: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.low = v.getUint16(s)
    if (n >= 4) this.high = v.getUint16(s + 2)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class IflaRmnetFlags extends Struct {
  declare flags: Flags<RmnetFlags>
  declare mask: Flags<RmnetFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(rmnetFlagsNames, v.getUint32(s, le))
    if (n >= 8) this.mask = flagsOf(rmnetFlagsNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Vlan extends Attributes {
  declare id?: number
  declare flags?: IflaVlanFlags
  declare egressQos?: VlanQos
  declare ingressQos?: VlanQos
  declare protocol?: VlanProtocol | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.flags = new IflaVlanFlags(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!) < 0) this.egressQos = new VlanQos(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.ingressQos = new VlanQos(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.protocol = nameOf(vlanProtocolNames, v.getUint16(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VlanQos extends Attributes {
  declare mapping?: IflaVlanQosMapping[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mapping = leaves(r, s & 0x7fffffff, (r, s) => new IflaVlanQosMapping(r, s, lengthAt(r, s)))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Macvlan extends Attributes {
  declare mode?: MacvlanMode | number
  declare flags?: Flags<MacvlanFlags>
  declare macaddrMode?: MacvlanAddressMode | number
  declare macaddr?: string
  declare macaddrData?: MacvlanAddresses
  declare macaddrCount?: number
  declare bcQueueLen?: number
  declare bcQueueLenUsed?: number
  declare bcCutoff?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(macvlanModeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.flags = flagsOf(macvlanFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 6]!)) this.macaddrMode = nameOf(macvlanAddressModeNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.macaddr = readMac(r, s)
    if ((s = t[f + 8]!) < 0) this.macaddrData = new MacvlanAddresses(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.macaddrCount = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.bcQueueLen = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.bcQueueLenUsed = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.bcCutoff = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MacvlanAddresses extends Attributes {
  declare macaddr?: string[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.macaddr = leaves(r, s & 0x7fffffff, (r, s) => readMac(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Vrf extends Attributes {
  declare table?: RtTable | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.table = nameOf(rtTableNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VrfPort extends Attributes {
  declare table?: RtTable | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.table = nameOf(rtTableNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Macsec extends Attributes {
  declare sci?: bigint
  declare port?: number
  declare icvLen?: number
  declare cipherSuite?: bigint
  declare window?: number
  declare encodingSa?: number
  declare encrypt?: number
  declare protect?: number
  declare incSci?: number
  declare es?: number
  declare scb?: number
  declare replayProtect?: number
  declare validation?: MacsecValidation | number
  declare offload?: MacsecOffload | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sci = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.port = v.getUint16(s)
    if ((s = t[f + 6]!)) this.icvLen = v.getUint8(s)
    if ((s = t[f + 7]!)) this.cipherSuite = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.window = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.encodingSa = v.getUint8(s)
    if ((s = t[f + 10]!)) this.encrypt = v.getUint8(s)
    if ((s = t[f + 11]!)) this.protect = v.getUint8(s)
    if ((s = t[f + 12]!)) this.incSci = v.getUint8(s)
    if ((s = t[f + 13]!)) this.es = v.getUint8(s)
    if ((s = t[f + 14]!)) this.scb = v.getUint8(s)
    if ((s = t[f + 15]!)) this.replayProtect = v.getUint8(s)
    if ((s = t[f + 16]!)) this.validation = nameOf(macsecValidationNames, v.getUint8(s))
    if ((s = t[f + 18]!)) this.offload = nameOf(macsecOffloadNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Xfrm extends Attributes {
  declare link?: number
  declare ifId?: number
  declare collectMetadata?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ifId = v.getUint32(s, le)
    if (t[f + 6]) this.collectMetadata = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ipvlan extends Attributes {
  declare mode?: IpvlanMode | number
  declare flags?: Flags<IpvlanFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(ipvlanModeNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.flags = flagsOf(ipvlanFlagsNames, v.getUint16(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Netkit extends Attributes {
  declare peerInfo?: LinkMessage
  declare primary?: number
  declare policy?: NetkitPolicy | number
  declare peerPolicy?: NetkitPolicy | number
  declare mode?: NetkitMode | number
  declare scrub?: NetkitScrub | number
  declare peerScrub?: NetkitScrub | number
  declare headroom?: number
  declare tailroom?: number
  declare pairing?: NetkitPairing | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.peerInfo = new LinkMessage(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.primary = v.getUint8(s)
    if ((s = t[f + 6]!)) this.policy = nameOf(netkitPolicyNames, v.getInt32(s, le))
    if ((s = t[f + 7]!)) this.peerPolicy = nameOf(netkitPolicyNames, v.getInt32(s, le))
    if ((s = t[f + 8]!)) this.mode = nameOf(netkitModeNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.scrub = nameOf(netkitScrubNames, v.getUint32(s, le))
    if ((s = t[f + 10]!)) this.peerScrub = nameOf(netkitScrubNames, v.getUint32(s, le))
    if ((s = t[f + 11]!)) this.headroom = v.getUint16(s, le)
    if ((s = t[f + 12]!)) this.tailroom = v.getUint16(s, le)
    if ((s = t[f + 13]!)) this.pairing = nameOf(netkitPairingNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Vxlan extends Attributes {
  declare id?: number
  declare group?: string
  declare link?: number
  declare local?: string
  declare ttl?: number
  declare tos?: number
  declare learning?: number
  declare ageing?: number
  declare limit?: number
  declare portRange?: IflaVxlanPortRange
  declare proxy?: number
  declare rsc?: number
  declare l2miss?: number
  declare l3miss?: number
  declare port?: number
  declare group6?: string
  declare local6?: string
  declare udpCsum?: number
  declare udpZeroCsum6Tx?: number
  declare udpZeroCsum6Rx?: number
  declare remcsumTx?: number
  declare remcsumRx?: number
  declare gbp?: true
  declare remcsumNopartial?: true
  declare collectMetadata?: number
  declare label?: number
  declare gpe?: true
  declare ttlInherit?: VxlanTtlInherit
  declare df?: VxlanDf | number
  declare vnifilter?: number
  declare localbypass?: number
  declare labelPolicy?: VxlanLabelPolicy | number
  declare reservedBits?: Uint8Array
  declare mcRoute?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.group = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.local = readIpv4(r, s)
    if ((s = t[f + 8]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 9]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 10]!)) this.learning = v.getUint8(s)
    if ((s = t[f + 11]!)) this.ageing = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.portRange = new IflaVxlanPortRange(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.proxy = v.getUint8(s)
    if ((s = t[f + 15]!)) this.rsc = v.getUint8(s)
    if ((s = t[f + 16]!)) this.l2miss = v.getUint8(s)
    if ((s = t[f + 17]!)) this.l3miss = v.getUint8(s)
    if ((s = t[f + 18]!)) this.port = v.getUint16(s)
    if ((s = t[f + 19]!)) this.group6 = readIpv6(r, s)
    if ((s = t[f + 20]!)) this.local6 = readIpv6(r, s)
    if ((s = t[f + 21]!)) this.udpCsum = v.getUint8(s)
    if ((s = t[f + 22]!)) this.udpZeroCsum6Tx = v.getUint8(s)
    if ((s = t[f + 23]!)) this.udpZeroCsum6Rx = v.getUint8(s)
    if ((s = t[f + 24]!)) this.remcsumTx = v.getUint8(s)
    if ((s = t[f + 25]!)) this.remcsumRx = v.getUint8(s)
    if (t[f + 26]) this.gbp = true
    if (t[f + 27]) this.remcsumNopartial = true
    if ((s = t[f + 28]!)) this.collectMetadata = v.getUint8(s)
    if ((s = t[f + 29]!)) this.label = v.getUint32(s)
    if (t[f + 30]) this.gpe = true
    if ((s = t[f + 31]!)) this.ttlInherit = vxlanTtlInheritValue(r, s)
    if ((s = t[f + 32]!)) this.df = nameOf(vxlanDfNames, v.getUint8(s))
    if ((s = t[f + 33]!)) this.vnifilter = v.getUint8(s)
    if ((s = t[f + 34]!)) this.localbypass = v.getUint8(s)
    if ((s = t[f + 35]!)) this.labelPolicy = nameOf(vxlanLabelPolicyNames, v.getUint32(s, le))
    if ((s = t[f + 36]!)) this.reservedBits = readBytes(r, s)
    if ((s = t[f + 37]!)) this.mcRoute = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Geneve extends Attributes {
  declare id?: number
  declare remote?: string
  declare ttl?: number
  declare tos?: number
  declare port?: number
  declare collectMetadata?: true
  declare remote6?: string
  declare udpCsum?: number
  declare udpZeroCsum6Tx?: number
  declare udpZeroCsum6Rx?: number
  declare label?: number
  declare ttlInherit?: number
  declare df?: GeneveDf | number
  declare innerProtoInherit?: true
  declare portRange?: IflaGenevePortRange
  declare groHint?: true
  declare local?: string
  declare local6?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.remote = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 7]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 8]!)) this.port = v.getUint16(s)
    if (t[f + 9]) this.collectMetadata = true
    if ((s = t[f + 10]!)) this.remote6 = readIpv6(r, s)
    if ((s = t[f + 11]!)) this.udpCsum = v.getUint8(s)
    if ((s = t[f + 12]!)) this.udpZeroCsum6Tx = v.getUint8(s)
    if ((s = t[f + 13]!)) this.udpZeroCsum6Rx = v.getUint8(s)
    if ((s = t[f + 14]!)) this.label = v.getUint32(s)
    if ((s = t[f + 15]!)) this.ttlInherit = v.getUint8(s)
    if ((s = t[f + 16]!)) this.df = nameOf(geneveDfNames, v.getUint8(s))
    if (t[f + 17]) this.innerProtoInherit = true
    if ((s = t[f + 18]!)) this.portRange = new IflaGenevePortRange(r, s, lengthAt(r, s))
    if (t[f + 19]) this.groHint = true
    if ((s = t[f + 20]!)) this.local = readIpv4(r, s)
    if ((s = t[f + 21]!)) this.local6 = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Bareudp extends Attributes {
  declare port?: number
  declare ethertype?: number
  declare srcportMin?: number
  declare multiprotoMode?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.port = v.getUint16(s)
    if ((s = t[f + 5]!)) this.ethertype = v.getUint16(s)
    if ((s = t[f + 6]!)) this.srcportMin = v.getUint16(s, le)
    if (t[f + 7]) this.multiprotoMode = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ppp extends Attributes {
  declare devFd?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.devFd = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Gtp extends Attributes {
  declare fd0?: number
  declare fd1?: number
  declare pdpHashsize?: number
  declare role?: GtpRole | number
  declare createSockets?: number
  declare restartCount?: number
  declare local?: string
  declare local6?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.fd0 = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.fd1 = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.pdpHashsize = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.role = nameOf(gtpRoleNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.createSockets = v.getUint8(s)
    if ((s = t[f + 9]!)) this.restartCount = v.getUint8(s)
    if ((s = t[f + 10]!)) this.local = readIpv4(r, s)
    if ((s = t[f + 11]!)) this.local6 = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ipoib extends Attributes {
  declare pkey?: number
  declare mode?: IpoibMode | number
  declare umcast?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pkey = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.mode = nameOf(ipoibModeNames, v.getUint16(s, le))
    if ((s = t[f + 6]!)) this.umcast = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Hsr extends Attributes {
  declare slave1?: number
  declare slave2?: number
  declare multicastSpec?: number
  declare supervisionAddr?: string
  declare seqNr?: number
  declare version?: number
  declare protocol?: HsrProtocol | number
  declare interlink?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.slave1 = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.slave2 = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.multicastSpec = v.getUint8(s)
    if ((s = t[f + 7]!)) this.supervisionAddr = readMac(r, s)
    if ((s = t[f + 8]!)) this.seqNr = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.version = v.getUint8(s)
    if ((s = t[f + 10]!)) this.protocol = nameOf(hsrProtocolNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.interlink = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tun extends Attributes {
  declare owner?: number
  declare group?: number
  declare type?: TunType | number
  declare pi?: number
  declare vnetHdr?: number
  declare persist?: number
  declare multiQueue?: number
  declare numQueues?: number
  declare numDisabledQueues?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.owner = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.group = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.type = nameOf(tunTypeNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.pi = v.getUint8(s)
    if ((s = t[f + 8]!)) this.vnetHdr = v.getUint8(s)
    if ((s = t[f + 9]!)) this.persist = v.getUint8(s)
    if ((s = t[f + 10]!)) this.multiQueue = v.getUint8(s)
    if ((s = t[f + 11]!)) this.numQueues = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.numDisabledQueues = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rmnet extends Attributes {
  declare muxId?: number
  declare flags?: IflaRmnetFlags
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.muxId = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.flags = new IflaRmnetFlags(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dsa extends Attributes {
  declare conduit?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.conduit = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ovpn extends Attributes {
  declare mode?: OvpnMode | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(ovpnModeNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Veth extends Attributes {
  declare peer?: LinkMessage
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.peer = new LinkMessage(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Vxcan extends Attributes {
  declare peer?: LinkMessage
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.peer = new LinkMessage(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Batadv extends Attributes {
  declare algoName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.algoName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Wwan extends Attributes {
  declare linkId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.linkId = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Amt extends Attributes {
  declare mode?: AmtMode | number
  declare relayPort?: number
  declare gatewayPort?: number
  declare link?: number
  declare localIp?: string
  declare remoteIp?: string
  declare discoveryIp?: string
  declare maxTunnels?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(amtModeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.relayPort = v.getUint16(s)
    if ((s = t[f + 6]!)) this.gatewayPort = v.getUint16(s)
    if ((s = t[f + 7]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.localIp = readIpv4(r, s)
    if ((s = t[f + 9]!)) this.remoteIp = readIpv4(r, s)
    if ((s = t[f + 10]!)) this.discoveryIp = readIpv4(r, s)
    if ((s = t[f + 11]!)) this.maxTunnels = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Gre extends Attributes {
  declare link?: number
  declare iflags?: Flags<GreFlags>
  declare oflags?: Flags<GreFlags>
  declare ikey?: number
  declare okey?: number
  declare local?: string
  declare remote?: string
  declare ttl?: number
  declare tos?: number
  declare pmtudisc?: number
  declare encapLimit?: number
  declare flowinfo?: number
  declare flags?: Flags<Ip6TunnelFlags>
  declare encapType?: TunnelEncap | number
  declare encapFlags?: Flags<TunnelEncapFlags>
  declare encapSport?: number
  declare encapDport?: number
  declare collectMetadata?: true
  declare ignoreDf?: number
  declare fwmark?: number
  declare erspanIndex?: number
  declare erspanVer?: number
  declare erspanDir?: ErspanDir | number
  declare erspanHwid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.iflags = flagsOf(greFlagsNames, v.getUint16(s))
    if ((s = t[f + 6]!)) this.oflags = flagsOf(greFlagsNames, v.getUint16(s))
    if ((s = t[f + 7]!)) this.ikey = v.getUint32(s)
    if ((s = t[f + 8]!)) this.okey = v.getUint32(s)
    if ((s = t[f + 9]!)) this.local = readIp(r, s)
    if ((s = t[f + 10]!)) this.remote = readIp(r, s)
    if ((s = t[f + 11]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 12]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 13]!)) this.pmtudisc = v.getUint8(s)
    if ((s = t[f + 14]!)) this.encapLimit = v.getUint8(s)
    if ((s = t[f + 15]!)) this.flowinfo = v.getUint32(s)
    if ((s = t[f + 16]!)) this.flags = flagsOf(ip6TunnelFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 17]!)) this.encapType = nameOf(tunnelEncapNames, v.getUint16(s, le))
    if ((s = t[f + 18]!)) this.encapFlags = flagsOf(tunnelEncapFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 19]!)) this.encapSport = v.getUint16(s)
    if ((s = t[f + 20]!)) this.encapDport = v.getUint16(s)
    if (t[f + 21]) this.collectMetadata = true
    if ((s = t[f + 22]!)) this.ignoreDf = v.getUint8(s)
    if ((s = t[f + 23]!)) this.fwmark = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.erspanIndex = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.erspanVer = v.getUint8(s)
    if ((s = t[f + 26]!)) this.erspanDir = nameOf(erspanDirNames, v.getUint8(s))
    if ((s = t[f + 27]!)) this.erspanHwid = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Vti extends Attributes {
  declare link?: number
  declare ikey?: number
  declare okey?: number
  declare local?: string
  declare remote?: string
  declare fwmark?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ikey = v.getUint32(s)
    if ((s = t[f + 6]!)) this.okey = v.getUint32(s)
    if ((s = t[f + 7]!)) this.local = readIp(r, s)
    if ((s = t[f + 8]!)) this.remote = readIp(r, s)
    if ((s = t[f + 9]!)) this.fwmark = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Iptun extends Attributes {
  declare link?: number
  declare local?: string
  declare remote?: string
  declare ttl?: number
  declare tos?: number
  declare encapLimit?: number
  declare flowinfo?: number
  declare flags?: Flags<SitFlags>
  declare proto?: IpProtocol | number
  declare pmtudisc?: number
  declare '6rdPrefix'?: string
  declare '6rdRelayPrefix'?: string
  declare '6rdPrefixlen'?: number
  declare '6rdRelayPrefixlen'?: number
  declare encapType?: TunnelEncap | number
  declare encapFlags?: Flags<TunnelEncapFlags>
  declare encapSport?: number
  declare encapDport?: number
  declare collectMetadata?: true
  declare fwmark?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.local = readIp(r, s)
    if ((s = t[f + 6]!)) this.remote = readIp(r, s)
    if ((s = t[f + 7]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 8]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 9]!)) this.encapLimit = v.getUint8(s)
    if ((s = t[f + 10]!)) this.flowinfo = v.getUint32(s)
    if ((s = t[f + 11]!)) this.flags = flagsOf(sitFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 12]!)) this.proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 13]!)) this.pmtudisc = v.getUint8(s)
    if ((s = t[f + 14]!)) this['6rdPrefix'] = readIpv6(r, s)
    if ((s = t[f + 15]!)) this['6rdRelayPrefix'] = readIpv4(r, s)
    if ((s = t[f + 16]!)) this['6rdPrefixlen'] = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this['6rdRelayPrefixlen'] = v.getUint16(s, le)
    if ((s = t[f + 18]!)) this.encapType = nameOf(tunnelEncapNames, v.getUint16(s, le))
    if ((s = t[f + 19]!)) this.encapFlags = flagsOf(tunnelEncapFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 20]!)) this.encapSport = v.getUint16(s)
    if ((s = t[f + 21]!)) this.encapDport = v.getUint16(s)
    if (t[f + 22]) this.collectMetadata = true
    if ((s = t[f + 23]!)) this.fwmark = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ip6tnl extends Attributes {
  declare link?: number
  declare local?: string
  declare remote?: string
  declare ttl?: number
  declare tos?: number
  declare encapLimit?: number
  declare flowinfo?: number
  declare flags?: Flags<Ip6TunnelFlags>
  declare proto?: IpProtocol | number
  declare pmtudisc?: number
  declare '6rdPrefix'?: string
  declare '6rdRelayPrefix'?: string
  declare '6rdPrefixlen'?: number
  declare '6rdRelayPrefixlen'?: number
  declare encapType?: TunnelEncap | number
  declare encapFlags?: Flags<TunnelEncapFlags>
  declare encapSport?: number
  declare encapDport?: number
  declare collectMetadata?: true
  declare fwmark?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.link = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.local = readIp(r, s)
    if ((s = t[f + 6]!)) this.remote = readIp(r, s)
    if ((s = t[f + 7]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 8]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 9]!)) this.encapLimit = v.getUint8(s)
    if ((s = t[f + 10]!)) this.flowinfo = v.getUint32(s)
    if ((s = t[f + 11]!)) this.flags = flagsOf(ip6TunnelFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 12]!)) this.proto = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 13]!)) this.pmtudisc = v.getUint8(s)
    if ((s = t[f + 14]!)) this['6rdPrefix'] = readIpv6(r, s)
    if ((s = t[f + 15]!)) this['6rdRelayPrefix'] = readIpv4(r, s)
    if ((s = t[f + 16]!)) this['6rdPrefixlen'] = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this['6rdRelayPrefixlen'] = v.getUint16(s, le)
    if ((s = t[f + 18]!)) this.encapType = nameOf(tunnelEncapNames, v.getUint16(s, le))
    if ((s = t[f + 19]!)) this.encapFlags = flagsOf(tunnelEncapFlagsNames, v.getUint16(s, le))
    if ((s = t[f + 20]!)) this.encapSport = v.getUint16(s)
    if ((s = t[f + 21]!)) this.encapDport = v.getUint16(s)
    if (t[f + 22]) this.collectMetadata = true
    if ((s = t[f + 23]!)) this.fwmark = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type VxlanTtlInherit = number | true | Uint8Array
export function vxlanTtlInheritValue(r: Reader, s: number): VxlanTtlInherit {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1951) {
    case 0:
      return r.view.getUint8(r.tape[i + 1]!)
    case 1:
      return true
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type LinkData = Amt | Bareudp | Batadv | Bond | Bridge | Can | Dsa | Gre | Geneve | Gtp | Hsr | Ip6tnl | Iptun | Ipoib | Ipvlan | Macsec | Macvlan | Netkit | Ovpn | Ppp | Rmnet | Tun | Veth | Vlan | Vrf | Vti | Vxcan | Vxlan | Wwan | Xfrm | Uint8Array
export function linkDataValue(r: Reader, s: number): LinkData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1953) {
    case 0:
      return new Amt(r, i)
    case 1:
      return new Bareudp(r, i)
    case 2:
      return new Batadv(r, i)
    case 3:
      return new Bond(r, i)
    case 4:
      return new Bridge(r, i)
    case 5:
      return new Can(r, i)
    case 6:
      return new Dsa(r, i)
    case 7:
      return new Gre(r, i)
    case 8:
      return new Geneve(r, i)
    case 9:
      return new Gtp(r, i)
    case 10:
      return new Hsr(r, i)
    case 11:
      return new Ip6tnl(r, i)
    case 12:
      return new Iptun(r, i)
    case 13:
      return new Ipoib(r, i)
    case 14:
      return new Ipvlan(r, i)
    case 15:
      return new Macsec(r, i)
    case 16:
      return new Macvlan(r, i)
    case 17:
      return new Netkit(r, i)
    case 18:
      return new Ovpn(r, i)
    case 19:
      return new Ppp(r, i)
    case 20:
      return new Rmnet(r, i)
    case 21:
      return new Tun(r, i)
    case 22:
      return new Veth(r, i)
    case 23:
      return new Vlan(r, i)
    case 24:
      return new Vrf(r, i)
    case 25:
      return new Vti(r, i)
    case 26:
      return new Vxcan(r, i)
    case 27:
      return new Vxlan(r, i)
    case 28:
      return new Wwan(r, i)
    case 29:
      return new Xfrm(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface LinkDataCases {
  amt: Amt
  bareudp: Bareudp
  batadv: Batadv
  bond: Bond
  bridge: Bridge
  can: Can
  dsa: Dsa
  erspan: Gre
  geneve: Geneve
  gre: Gre
  gretap: Gre
  gtp: Gtp
  hsr: Hsr
  ip6erspan: Gre
  ip6gre: Gre
  ip6gretap: Gre
  ip6tnl: Ip6tnl
  ipip: Iptun
  ipoib: Ipoib
  ipvlan: Ipvlan
  ipvtap: Ipvlan
  macsec: Macsec
  macvlan: Macvlan
  macvtap: Macvlan
  netkit: Netkit
  ovpn: Ovpn
  ovs_geneve: Geneve
  ppp: Ppp
  rmnet: Rmnet
  sit: Iptun
  tun: Tun
  veth: Veth
  vlan: Vlan
  vrf: Vrf
  vti: Vti
  vti6: Vti
  vxcan: Vxcan
  vxlan: Vxlan
  wwan: Wwan
  xfrm: Xfrm
}

export type SlaveData = BondPort | BridgePort | VrfPort | SlaveDataByKind | Uint8Array
export function slaveDataValue(r: Reader, s: number): SlaveData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1983) {
    case 0:
      return new BondPort(r, i)
    case 1:
      return new BridgePort(r, i)
    case 2:
      return new VrfPort(r, i)
  }
  return slaveDataByKindValue(r, s)
}

export interface SlaveDataCases {
  bond: BondPort
  bridge: BridgePort
  vrf: VrfPort
}

export type SlaveDataByKind = BondPort | BridgePort | Uint8Array
export function slaveDataByKindValue(r: Reader, s: number): SlaveDataByKind {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1987) {
    case 0:
      return new BondPort(r, i)
    case 1:
      return new BridgePort(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface SlaveDataByKindCases {
  bond_slave: BondPort
  bridge_slave: BridgePort
}

export type LinkXstats = CanDeviceStats | Uint8Array
export function linkXstatsValue(r: Reader, s: number): LinkXstats {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1989) {
    case 0:
      return new CanDeviceStats(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface LinkXstatsCases {
  can: CanDeviceStats
}
