// Generated from schema/route/encap.yaml: edit that file, then `npm run schema`.

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
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIpv4,
  readIpv6,
  readMpls,
  readString,
} from '../../reader/support.js'
import { type IpProtocol, type RtTable, ipProtocolNames, rtTableNames } from './common.js'

export const encapTypeNames = {
  0: 'none', 1: 'mpls', 2: 'ip', 3: 'ila', 4: 'ip6', 5: 'seg6', 6: 'bpf', 7: 'seg6-local', 8: 'rpl',
  9: 'ioam6', 10: 'xfrm',
} as const
export type EncapType = (typeof encapTypeNames)[keyof typeof encapTypeNames]

export const tunnelFlagsNames = [
  'csum', 'routing', 'key', 'seq', 'strict', 'rec', 'version', 'no-key', 'dont-fragment', 'oam', 'crit-opt',
  'geneve-opt', 'vxlan-opt', 'nocache', 'erspan-opt', 'gtp-opt',
] as const
export type TunnelFlags = Exclude<(typeof tunnelFlagsNames)[number], ''>

export type Seg6Mode = 'inline' | 'encap' | 'l2encap' | 'encap-red' | 'l2encap-red'

export const seg6LocalActionNames = {
  0: 'unspec', 1: 'end', 2: 'end-x', 3: 'end-t', 4: 'end-dx2', 5: 'end-dx6', 6: 'end-dx4', 7: 'end-dt6',
  8: 'end-dt4', 9: 'end-b6', 10: 'end-b6-encap', 11: 'end-bm', 12: 'end-s', 13: 'end-as', 14: 'end-am',
  15: 'end-bpf', 16: 'end-dt46',
} as const
export type Seg6LocalAction = (typeof seg6LocalActionNames)[keyof typeof seg6LocalActionNames]

export const seg6LocalFlavorNames = [
  '', 'psp', 'usp', 'usd', 'next-csid',
] as const
export type Seg6LocalFlavor = Exclude<(typeof seg6LocalFlavorNames)[number], ''>

export const ioam6ModeNames = {
  1: 'inline', 2: 'encap', 3: 'auto',
} as const
export type Ioam6Mode = (typeof ioam6ModeNames)[keyof typeof ioam6ModeNames]

export const ilaCsumModeNames = {
  0: 'adjust-transport', 1: 'neutral-map', 2: 'no-action', 3: 'neutral-map-auto',
} as const
export type IlaCsumMode = (typeof ilaCsumModeNames)[keyof typeof ilaCsumModeNames]

export const ilaIdentTypeNames = {
  0: 'iid', 1: 'luid', 2: 'virt-v4', 3: 'virt-uni-v6', 4: 'virt-multi-v6', 5: 'nonlocal-addr', 6: 'rsvd-1',
  7: 'rsvd-2', 32: 'use-format',
} as const
export type IlaIdentType = (typeof ilaIdentTypeNames)[keyof typeof ilaIdentTypeNames]

export const ilaHookTypeNames = {
  0: 'route-output', 1: 'route-input',
} as const
export type IlaHookType = (typeof ilaHookTypeNames)[keyof typeof ilaHookTypeNames]

export class Ipv6RplSrHdr extends Struct {
  declare nexthdr: IpProtocol | number
  declare hdrlen: number
  declare type: number
  declare segmentsLeft: number
  declare compression: number
  declare segments: string[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.nexthdr = nameOf(ipProtocolNames, v.getUint8(s))
    if (n >= 2) this.hdrlen = v.getUint8(s + 1)
    if (n >= 3) this.type = v.getUint8(s + 2)
    if (n >= 4) this.segmentsLeft = v.getUint8(s + 3)
    if (n >= 8) this.compression = v.getUint32(s + 4)
    if (n >= 8) this.segments = readArray(r, s + 8, 16, (r, at) => readIpv6(r, at, 16), n - 8)
  }
}

export class Ioam6TraceHdr extends Struct {
  declare namespaceId: number
  declare lengths: number
  declare type: number
  declare data: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.namespaceId = v.getUint16(s)
    if (n >= 4) this.lengths = v.getUint16(s + 2)
    if (n >= 8) this.type = v.getUint32(s + 4)
    if (n >= 8) this.data = readBytes(r, s + 8, n - 8)
  }
}

export class Ipv6SrHdr extends Struct {
  declare nexthdr?: IpProtocol | number
  declare hdrlen?: number
  declare type?: number
  declare segmentsLeft?: number
  declare firstSegment?: number
  declare flags?: number
  declare tag?: number
  declare segments?: string[]
  declare tlvs?: SrhTlvs
  constructor(r: Reader, f: number) {
    super()
    r.fill(f, this)
  }
}

export class Seg6IptunnelEncap extends Struct {
  declare mode?: Seg6Mode | number
  declare nexthdr?: IpProtocol | number
  declare hdrlen?: number
  declare type?: number
  declare segmentsLeft?: number
  declare firstSegment?: number
  declare flags?: number
  declare tag?: number
  declare segments?: string[]
  declare tlvs?: SrhTlvs
  constructor(r: Reader, f: number) {
    super()
    r.fill(f, this)
  }
}

export interface SrhHmac extends Struct {
  flags?: number
  keyId?: number
  hmac?: Uint8Array
}

export interface SrhTlvs extends Attributes {
  pad1?: Uint8Array[]
  padding?: Uint8Array[]
  hmac?: SrhHmac[]
}

export class MplsIptunnel extends Attributes {
  declare dst?: string
  declare ttl?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dst = readMpls(r, s)
    if ((s = t[f + 5]!)) this.ttl = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class IpTunnel extends Attributes {
  declare id?: bigint
  declare dst?: string
  declare src?: string
  declare ttl?: number
  declare tos?: number
  declare flags?: Flags<TunnelFlags>
  declare opts?: TunnelOptions
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.dst = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.src = readIpv4(r, s)
    if ((s = t[f + 7]!)) this.ttl = v.getUint8(s)
    if ((s = t[f + 8]!)) this.tos = v.getUint8(s)
    if ((s = t[f + 9]!)) this.flags = flagsOf(tunnelFlagsNames, v.getUint16(s))
    if ((s = t[f + 11]!) < 0) this.opts = new TunnelOptions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ip6Tunnel extends Attributes {
  declare id?: bigint
  declare dst?: string
  declare src?: string
  declare hoplimit?: number
  declare tc?: number
  declare flags?: Flags<TunnelFlags>
  declare opts?: TunnelOptions
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.dst = readIpv6(r, s)
    if ((s = t[f + 6]!)) this.src = readIpv6(r, s)
    if ((s = t[f + 7]!)) this.hoplimit = v.getUint8(s)
    if ((s = t[f + 8]!)) this.tc = v.getUint8(s)
    if ((s = t[f + 9]!)) this.flags = flagsOf(tunnelFlagsNames, v.getUint16(s))
    if ((s = t[f + 11]!) < 0) this.opts = new TunnelOptions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TunnelOptions extends Attributes {
  declare geneve?: GeneveOption[]
  declare vxlan?: VxlanOption
  declare erspan?: ErspanOption
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.geneve = frames(r, s & 0x7fffffff, (r, i) => new GeneveOption(r, i), this)
    if ((s = t[f + 5]!) < 0) this.vxlan = new VxlanOption(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.erspan = new ErspanOption(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class GeneveOption extends Attributes {
  declare class?: number
  declare type?: number
  declare data?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.class = v.getUint16(s)
    if ((s = t[f + 5]!)) this.type = v.getUint8(s)
    if ((s = t[f + 6]!)) this.data = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VxlanOption extends Attributes {
  declare gbp?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.gbp = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ErspanOption extends Attributes {
  declare ver?: number
  declare index?: number
  declare dir?: number
  declare hwid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ver = v.getUint8(s)
    if ((s = t[f + 5]!)) this.index = v.getUint32(s)
    if ((s = t[f + 6]!)) this.dir = v.getUint8(s)
    if ((s = t[f + 7]!)) this.hwid = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ila extends Attributes {
  declare locator?: bigint
  declare identifier?: bigint
  declare locatorMatch?: bigint
  declare ifindex?: number
  declare dir?: number
  declare csumMode?: IlaCsumMode | number
  declare identType?: IlaIdentType | number
  declare hookType?: IlaHookType | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.locator = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.identifier = v.getBigUint64(s)
    if ((s = t[f + 6]!)) this.locatorMatch = v.getBigUint64(s)
    if ((s = t[f + 7]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.dir = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.csumMode = nameOf(ilaCsumModeNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.identType = nameOf(ilaIdentTypeNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.hookType = nameOf(ilaHookTypeNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seg6Iptunnel extends Attributes {
  declare srh?: Seg6IptunnelEncap
  declare src?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.srh = new Seg6IptunnelEncap(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.src = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BpfTunnel extends Attributes {
  declare in?: BpfProgram
  declare out?: BpfProgram
  declare xmit?: BpfProgram
  declare xmitHeadroom?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.in = new BpfProgram(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.out = new BpfProgram(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.xmit = new BpfProgram(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.xmitHeadroom = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class BpfProgram extends Attributes {
  declare fd?: number
  declare name?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.fd = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.name = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seg6Local extends Attributes {
  declare action?: Seg6LocalAction | number
  declare srh?: Ipv6SrHdr
  declare table?: RtTable | number
  declare nh4?: string
  declare nh6?: string
  declare iif?: number
  declare oif?: number
  declare bpf?: Seg6LocalBpf
  declare vrftable?: RtTable | number
  declare counters?: Seg6LocalCounters
  declare flavors?: Seg6LocalFlavors
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.action = nameOf(seg6LocalActionNames, v.getUint32(s, le))
    if ((s = t[f + 5]!) < 0) this.srh = new Ipv6SrHdr(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.table = nameOf(rtTableNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.nh4 = readIpv4(r, s)
    if ((s = t[f + 8]!)) this.nh6 = readIpv6(r, s)
    if ((s = t[f + 9]!)) this.iif = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.oif = v.getUint32(s, le)
    if ((s = t[f + 11]!) < 0) this.bpf = new Seg6LocalBpf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.vrftable = nameOf(rtTableNames, v.getUint32(s, le))
    if ((s = t[f + 13]!) < 0) this.counters = new Seg6LocalCounters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!) < 0) this.flavors = new Seg6LocalFlavors(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seg6LocalBpf extends Attributes {
  declare prog?: number
  declare progName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.prog = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.progName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seg6LocalCounters extends Attributes {
  declare packets?: bigint
  declare bytes?: bigint
  declare errors?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.packets = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.bytes = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.errors = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seg6LocalFlavors extends Attributes {
  declare operation?: Flags<Seg6LocalFlavor>
  declare lcblockBits?: number
  declare lcnodeFnBits?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.operation = flagsOf(seg6LocalFlavorNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.lcblockBits = v.getUint8(s)
    if ((s = t[f + 6]!)) this.lcnodeFnBits = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class RplIptunnel extends Attributes {
  declare srh?: Ipv6RplSrHdr
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.srh = new Ipv6RplSrHdr(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ioam6Iptunnel extends Attributes {
  declare mode?: Ioam6Mode | number
  declare dst?: string
  declare trace?: Ioam6TraceHdr
  declare freqK?: number
  declare freqN?: number
  declare src?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.mode = nameOf(ioam6ModeNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.dst = readIpv6(r, s)
    if ((s = t[f + 6]!)) this.trace = new Ioam6TraceHdr(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.freqK = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.freqN = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.src = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class XfrmTunnel extends Attributes {
  declare ifId?: number
  declare link?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.link = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type Encap = MplsIptunnel | IpTunnel | Ila | Ip6Tunnel | Seg6Iptunnel | BpfTunnel | Seg6Local | RplIptunnel | Ioam6Iptunnel | XfrmTunnel | Uint8Array
export function encapValue(r: Reader, s: number): Encap {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1905) {
    case 0:
      return new MplsIptunnel(r, i)
    case 1:
      return new IpTunnel(r, i)
    case 2:
      return new Ila(r, i)
    case 3:
      return new Ip6Tunnel(r, i)
    case 4:
      return new Seg6Iptunnel(r, i)
    case 5:
      return new BpfTunnel(r, i)
    case 6:
      return new Seg6Local(r, i)
    case 7:
      return new RplIptunnel(r, i)
    case 8:
      return new Ioam6Iptunnel(r, i)
    case 9:
      return new XfrmTunnel(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface EncapCases {
  mpls: MplsIptunnel
  ip: IpTunnel
  ila: Ila
  ip6: Ip6Tunnel
  seg6: Seg6Iptunnel
  bpf: BpfTunnel
  'seg6-local': Seg6Local
  rpl: RplIptunnel
  ioam6: Ioam6Iptunnel
  xfrm: XfrmTunnel
}
