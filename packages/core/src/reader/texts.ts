import { ipv4Text, ipv6Text, macText, mplsText, octetsText, uuidText } from '../values/addresses.js'
import {
  type AuditText,
  auditText,
  type EnvironmentText,
  environmentText,
  type SocketNameText,
  socketNameText,
  type UeventText,
  ueventText,
} from '../values/grammars.js'
import { decodeText, textLength } from '../values/strings.js'
import type { Reader } from './objects.js'
import { lengthAt } from './scalars.js'

const AF_INET = 2
const AF_INET6 = 10
const ETH_P_IP = 0x0800
const ETH_P_IPV6 = 0x86dd
const CACHE_SIZE = 1024
const LONGEST_CACHED = 24
/** Names of interfaces, kinds and qdiscs recur in each message of a dump: one string object serves them all. */
const texts: string[] = new Array<string>(CACHE_SIZE).fill('')

/** The text up to the first NUL. */
export function readString(r: Reader, at: number, length = lengthAt(r, at)): string {
  const view = r.view
  const most = Math.min(length, LONGEST_CACHED)
  let hash = 0
  let size = 0
  for (; size < most; size++) {
    const byte = view.getUint8(at + size)
    if (byte === 0) return cachedText(r, at, size, hash)
    if (byte > 0x7f) break
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  if (size === length) return cachedText(r, at, size, hash)
  return decodeText(r.bytes.subarray(at, at + textLength(r.bytes, at, length)))
}

/** All of the bytes as text: no NUL ends it. */
export function readChars(r: Reader, at: number, length = lengthAt(r, at)): string {
  return decodeText(r.bytes.subarray(at, at + length))
}

function cachedText(r: Reader, at: number, size: number, hash: number): string {
  const place = (hash ^ (hash >>> 10)) & (CACHE_SIZE - 1)
  const cached = texts[place] ?? ''
  if (cached.length === size && isText(r.view, at, cached)) return cached
  const text = String.fromCharCode(...r.bytes.subarray(at, at + size))
  texts[place] = text
  return text
}

function isText(view: DataView, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (view.getUint8(at + index) !== text.charCodeAt(index)) return false
  }
  return true
}

/** A copy of the bytes. */
export function readBytes(r: Reader, at: number, length = lengthAt(r, at)): Uint8Array {
  return r.bytes.slice(at, at + length)
}

/** Four bytes as IPv4, sixteen as IPv6; other lengths as colon-separated hex. */
export function readIp(r: Reader, at: number, length = lengthAt(r, at)): string {
  if (length === 4) return ipv4Text(r.view, at)
  return length === 16 ? ipv6Text(r.view, at) : octets(r, at, length)
}

/**
 * 16 bytes, of which an IPv4 address takes the first 4: the u16 address family at `at + family` tells. Where that is
 * neither IPv4 nor IPv6, zeros behind the first 4 do.
 */
export function readIpOf(r: Reader, at: number, family: number): string {
  const place = at + family
  const inside = place >= 0 && place + 2 <= r.view.byteLength
  const told = inside ? r.view.getUint16(place, r.littleEndian) : 0
  if (told === AF_INET || (told !== AF_INET6 && looksLikeIpv4(r, at))) return ipv4Text(r.view, at)
  return ipv6Text(r.view, at)
}

/** 16 bytes: IPv4 or IPv6, as the protocol (big-endian) at `at + protocol` says, else a MAC address. */
export function readIpOrMac(r: Reader, at: number, protocol: number): string {
  const place = at + protocol
  const told = place >= 0 && place + 2 <= r.view.byteLength ? r.view.getUint16(place) : 0
  if (told === ETH_P_IP) return ipv4Text(r.view, at)
  return told === ETH_P_IPV6 ? ipv6Text(r.view, at) : macText(r.view, at)
}

function looksLikeIpv4(r: Reader, at: number): boolean {
  return r.view.getUint32(at) !== 0 && r.bytes.subarray(at + 4, at + 16).every((byte) => byte === 0)
}

export function readIpv4(r: Reader, at: number, length = lengthAt(r, at)): string {
  return length === 4 ? ipv4Text(r.view, at) : octets(r, at, length)
}

export function readIpv6(r: Reader, at: number, length = lengthAt(r, at)): string {
  return length === 16 ? ipv6Text(r.view, at) : octets(r, at, length)
}

export function readMac(r: Reader, at: number, length = lengthAt(r, at)): string {
  return length === 6 ? macText(r.view, at) : octets(r, at, length)
}

/** A MAC address in a larger room: all of it where more than six bytes of it say something. */
export function readMacIn(r: Reader, at: number, room: number): string {
  const rest = r.bytes.subarray(at + 6, at + room)
  return room > 6 && rest.every((byte) => byte === 0) ? macText(r.view, at) : octets(r, at, room)
}

/** A link-layer address: MAC, or what a tunnel has instead (IPv4, IPv6); other lengths as hex. */
export function readLladdr(r: Reader, at: number, length = lengthAt(r, at)): string {
  return length === 6 ? macText(r.view, at) : readIp(r, at, length)
}

/** A label stack; hex unless it is whole entries. */
export function readMpls(r: Reader, at: number, length = lengthAt(r, at)): string {
  return length % 4 === 0 && length > 0 ? mplsText(r.view, at, length) : octets(r, at, length)
}

export function readUuid(r: Reader, at: number, length = lengthAt(r, at)): string {
  return length === 16 ? uuidText(r.bytes.subarray(at, at + 16)) : octets(r, at, length)
}

/** A kernel event for udev. */
export function readUevent(r: Reader, at: number, length = lengthAt(r, at)): UeventText {
  return ueventText(r.bytes.subarray(at, at + length))
}

/** `KEY=VALUE` pairs. */
export function readEnvironment(r: Reader, at: number, length = lengthAt(r, at)): EnvironmentText {
  return environmentText(r.bytes.subarray(at, at + length))
}

/** An audit record. */
export function readAudit(r: Reader, at: number, length = lengthAt(r, at)): AuditText {
  return auditText(r.bytes.subarray(at, at + length))
}

/** The name of a Unix socket. */
export function readSocketName(r: Reader, at: number, length = lengthAt(r, at)): SocketNameText {
  return socketNameText(r.bytes.subarray(at, at + length))
}

function octets(r: Reader, at: number, length: number): string {
  return octetsText(r.bytes.subarray(at, at + length))
}
