// Generated from schema/generic/wireguard.yaml: edit that file, then `npm run schema`.

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
  lengthAt,
  nameOf,
  readBytes,
  readIp,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type Sockaddr, sockaddrValue } from '../netlink/sockaddr.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export const wgdeviceFlagsNames = [
  'replace-peers',
] as const
export type WgdeviceFlags = Exclude<(typeof wgdeviceFlagsNames)[number], ''>

export const wgpeerFlagsNames = [
  'remove-me', 'replace-allowedips', 'update-only',
] as const
export type WgpeerFlags = Exclude<(typeof wgpeerFlagsNames)[number], ''>

export const wgallowedipFlagsNames = [
  'remove-me',
] as const
export type WgallowedipFlags = Exclude<(typeof wgallowedipFlagsNames)[number], ''>

export class KernelTimespec extends Struct {
  declare sec: bigint
  declare nsec: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.sec = v.getBigInt64(s, le)
    if (n >= 16) this.nsec = v.getBigInt64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Wgdevice extends Attributes {
  declare ifindex?: number
  declare ifname?: string
  declare privateKey?: Uint8Array
  declare publicKey?: Uint8Array
  declare flags?: Flags<WgdeviceFlags>
  declare listenPort?: number
  declare fwmark?: number
  declare peers?: Wgpeer[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ifname = readString(r, s)
    if ((s = t[f + 6]!)) this.privateKey = readBytes(r, s)
    if ((s = t[f + 7]!)) this.publicKey = readBytes(r, s)
    if ((s = t[f + 8]!)) this.flags = flagsOf(wgdeviceFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.listenPort = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.fwmark = v.getUint32(s, le)
    if ((s = t[f + 11]!) < 0) this.peers = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Wgpeer(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Wgpeer extends Attributes {
  declare publicKey?: Uint8Array
  declare presharedKey?: Uint8Array
  declare flags?: Flags<WgpeerFlags>
  declare endpoint?: Sockaddr
  declare persistentKeepaliveInterval?: number
  declare lastHandshakeTime?: KernelTimespec
  declare rxBytes?: bigint
  declare txBytes?: bigint
  declare allowedips?: Wgallowedip[]
  declare protocolVersion?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.publicKey = readBytes(r, s)
    if ((s = t[f + 5]!)) this.presharedKey = readBytes(r, s)
    if ((s = t[f + 6]!)) this.flags = flagsOf(wgpeerFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.endpoint = sockaddrValue(r, s)
    if ((s = t[f + 8]!)) this.persistentKeepaliveInterval = v.getUint16(s, le)
    if ((s = t[f + 9]!)) this.lastHandshakeTime = new KernelTimespec(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.rxBytes = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.txBytes = v.getBigUint64(s, le)
    if ((s = t[f + 12]!) < 0) this.allowedips = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Wgallowedip(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.protocolVersion = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Wgallowedip extends Attributes {
  declare family?: AddressFamily | number
  declare ipaddr?: string
  declare cidrMask?: number
  declare flags?: Flags<WgallowedipFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.ipaddr = readIp(r, s)
    if ((s = t[f + 6]!)) this.cidrMask = v.getUint8(s)
    if ((s = t[f + 7]!)) this.flags = flagsOf(wgallowedipFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface WireguardOperations {
  'get-device': { request: Wgdevice; reply: Wgdevice; event: Wgdevice; dump: true }
  'set-device': { request: Wgdevice; reply: never; event: never; dump: false }
}

export type WireguardGroup = never

export const wireguardFamily: Family<WireguardOperations, WireguardGroup> = {
  name: 'wireguard',
  fingerprint,
  readers: {
    'get-device': Wgdevice,
    'set-device': Wgdevice,
  },
  groups: {},
}
