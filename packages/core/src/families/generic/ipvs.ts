// Generated from schema/generic/ipvs.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readBytes,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export const serviceFlagsFlagNames = [
  'persistent', 'hashed', 'onepacket', 'sched1', 'sched2', 'sched3',
] as const
export type ServiceFlagsFlag = Exclude<(typeof serviceFlagsFlagNames)[number], ''>

export const forwardingNames = {
  0: 'masq', 1: 'localnode', 2: 'tunnel', 3: 'droute', 4: 'bypass',
} as const
export type Forwarding = (typeof forwardingNames)[keyof typeof forwardingNames]

export const tunnelTypeNames = {
  0: 'ipip', 1: 'gue', 2: 'gre',
} as const
export type TunnelType = (typeof tunnelTypeNames)[keyof typeof tunnelTypeNames]

export const tunnelFlagsNames = [
  'csum', 'remcsum',
] as const
export type TunnelFlags = Exclude<(typeof tunnelFlagsNames)[number], ''>

export const daemonStateNames = {
  0: 'none', 1: 'master', 2: 'backup',
} as const
export type DaemonState = (typeof daemonStateNames)[keyof typeof daemonStateNames]

export class Ipv4Address extends Struct {
  declare address: string
  constructor(r: Reader, s: number, n: number) {
    super()
    if (n >= 4) this.address = readIpv4(r, s, 4)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class ServiceFlags extends Struct {
  declare flags: Flags<ServiceFlagsFlag>
  declare mask: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.flags = flagsOf(serviceFlagsFlagNames, v.getUint32(s, le))
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class Ipvs extends Attributes {
  declare service?: Service
  declare dest?: Destination
  declare daemon?: Daemon
  declare timeoutTcp?: number
  declare timeoutTcpFin?: number
  declare timeoutUdp?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.service = new Service(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.dest = new Destination(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.daemon = new Daemon(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.timeoutTcp = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.timeoutTcpFin = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.timeoutUdp = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Service extends Attributes {
  declare af?: AddressFamily | number
  declare protocol?: number
  declare addr?: ServiceAddress
  declare port?: number
  declare fwmark?: number
  declare schedName?: string
  declare flags?: ServiceFlags
  declare timeout?: number
  declare netmask?: string
  declare stats?: Stats
  declare peName?: string
  declare stats64?: Stats64
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.af = nameOf(addressFamilyNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.protocol = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.addr = serviceAddressValue(r, s)
    if ((s = t[f + 7]!)) this.port = v.getUint16(s)
    if ((s = t[f + 8]!)) this.fwmark = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.schedName = readString(r, s)
    if ((s = t[f + 10]!)) this.flags = new ServiceFlags(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.timeout = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.netmask = readIpv4(r, s)
    if ((s = t[f + 13]!) < 0) this.stats = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.peName = readString(r, s)
    if ((s = t[f + 15]!) < 0) this.stats64 = new Stats64(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Destination extends Attributes {
  declare addr?: DestinationAddress
  declare port?: number
  declare fwdMethod?: Forwarding | number
  declare weight?: number
  declare uThresh?: number
  declare lThresh?: number
  declare activeConns?: number
  declare inactConns?: number
  declare persistConns?: number
  declare stats?: Stats
  declare addrFamily?: AddressFamily | number
  declare stats64?: Stats64
  declare tunType?: TunnelType | number
  declare tunPort?: number
  declare tunFlags?: Flags<TunnelFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = destinationAddressValue(r, s)
    if ((s = t[f + 5]!)) this.port = v.getUint16(s)
    if ((s = t[f + 6]!)) this.fwdMethod = nameOf(forwardingNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.weight = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.uThresh = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.lThresh = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.activeConns = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.inactConns = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.persistConns = v.getUint32(s, le)
    if ((s = t[f + 13]!) < 0) this.stats = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.addrFamily = nameOf(addressFamilyNames, v.getUint16(s, le))
    if ((s = t[f + 15]!) < 0) this.stats64 = new Stats64(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 16]!)) this.tunType = nameOf(tunnelTypeNames, v.getUint8(s))
    if ((s = t[f + 17]!)) this.tunPort = v.getUint16(s)
    if ((s = t[f + 18]!)) this.tunFlags = flagsOf(tunnelFlagsNames, v.getUint16(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Daemon extends Attributes {
  declare state?: DaemonState | number
  declare mcastIfn?: string
  declare syncId?: number
  declare syncMaxlen?: number
  declare mcastGroup?: string
  declare mcastGroup6?: string
  declare mcastPort?: number
  declare mcastTtl?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = nameOf(daemonStateNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.mcastIfn = readString(r, s)
    if ((s = t[f + 6]!)) this.syncId = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.syncMaxlen = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.mcastGroup = readIpv4(r, s)
    if ((s = t[f + 9]!)) this.mcastGroup6 = readIpv6(r, s)
    if ((s = t[f + 10]!)) this.mcastPort = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.mcastTtl = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare conns?: number
  declare inpkts?: number
  declare outpkts?: number
  declare inbytes?: bigint
  declare outbytes?: bigint
  declare cps?: number
  declare inpps?: number
  declare outpps?: number
  declare inbps?: number
  declare outbps?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.conns = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.inpkts = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.outpkts = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.inbytes = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.outbytes = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.cps = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.inpps = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.outpps = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.inbps = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.outbps = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats64 extends Attributes {
  declare conns?: bigint
  declare inpkts?: bigint
  declare outpkts?: bigint
  declare inbytes?: bigint
  declare outbytes?: bigint
  declare cps?: bigint
  declare inpps?: bigint
  declare outpps?: bigint
  declare inbps?: bigint
  declare outbps?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.conns = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.inpkts = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.outpkts = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.inbytes = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.outbytes = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.cps = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.inpps = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.outpps = v.getBigUint64(s, le)
    if ((s = t[f + 12]!)) this.inbps = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.outbps = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Info extends Attributes {
  declare version?: number
  declare connTabSize?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.version = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.connTabSize = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type ServiceAddress = Ipv4Address | string | Uint8Array
export function serviceAddressValue(r: Reader, s: number): ServiceAddress {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 272) {
    case 0:
      return new Ipv4Address(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type DestinationAddress = Ipv4Address | string | Uint8Array
export function destinationAddressValue(r: Reader, s: number): DestinationAddress {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 274) {
    case 0:
      return new Ipv4Address(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return readIpv6(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface IpvsOperations {
  'new-service': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'set-service': { request: Ipvs; reply: never; event: never; dump: false }
  'del-service': { request: Ipvs; reply: never; event: never; dump: false }
  'get-service': { request: Ipvs; reply: Ipvs; event: never; dump: true }
  'new-dest': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'set-dest': { request: Ipvs; reply: never; event: never; dump: false }
  'del-dest': { request: Ipvs; reply: never; event: never; dump: false }
  'get-dest': { request: Ipvs; reply: Ipvs; event: never; dump: true }
  'new-daemon': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'del-daemon': { request: Ipvs; reply: never; event: never; dump: false }
  'get-daemon': { request: Ipvs; reply: Ipvs; event: never; dump: true }
  'set-config': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'get-config': { request: Attributes; reply: Ipvs; event: never; dump: false }
  'set-info': { request: never; reply: never; event: Info; dump: false }
  'get-info': { request: Attributes; reply: Info; event: never; dump: false }
  zero: { request: Ipvs; reply: never; event: never; dump: false }
  flush: { request: Ipvs; reply: never; event: never; dump: false }
}

export type IpvsGroup = never

export const ipvsFamily: Family<IpvsOperations, IpvsGroup> = {
  name: 'ipvs',
  fingerprint,
  readers: {
    'new-service': Ipvs,
    'set-service': Ipvs,
    'del-service': Ipvs,
    'get-service': Ipvs,
    'new-dest': Ipvs,
    'set-dest': Ipvs,
    'del-dest': Ipvs,
    'get-dest': Ipvs,
    'new-daemon': Ipvs,
    'del-daemon': Ipvs,
    'get-daemon': Ipvs,
    'set-config': Ipvs,
    'set-info': Info,
    zero: Ipvs,
    flush: Ipvs,
  },
  groups: {},
}
