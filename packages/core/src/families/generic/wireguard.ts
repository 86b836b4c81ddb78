// Generated from schema/generic/wireguard.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { Sockaddr } from '../netlink/sockaddr.js'
import type { AddressFamily } from '../route/common.js'

export type WgdeviceFlags = 'replace-peers'

export type WgpeerFlags = 'remove-me' | 'replace-allowedips' | 'update-only'

export type WgallowedipFlags = 'remove-me'

export interface KernelTimespec extends Struct {
  sec: bigint
  nsec: bigint
}

export interface Wgdevice extends Attributes {
  ifindex?: number
  ifname?: string
  privateKey?: Uint8Array
  publicKey?: Uint8Array
  flags?: Flags<WgdeviceFlags>
  listenPort?: number
  fwmark?: number
  peers?: Wgpeer[]
}

export interface Wgpeer extends Attributes {
  publicKey?: Uint8Array
  presharedKey?: Uint8Array
  flags?: Flags<WgpeerFlags>
  endpoint?: Sockaddr
  persistentKeepaliveInterval?: number
  lastHandshakeTime?: KernelTimespec
  rxBytes?: bigint
  txBytes?: bigint
  allowedips?: Wgallowedip[]
  protocolVersion?: number
}

export interface Wgallowedip extends Attributes {
  family?: AddressFamily | number
  ipaddr?: string
  cidrMask?: number
  flags?: Flags<WgallowedipFlags>
}

export interface WireguardOperations {
  'get-device': { request: Wgdevice; reply: Wgdevice; event: Wgdevice; dump: true }
  'set-device': { request: Wgdevice; reply: never; event: never; dump: false }
}

export type WireguardGroup = never

export const wireguardFamily: Family<WireguardOperations, WireguardGroup> = {
  name: 'wireguard',
  fingerprint,
  readers: {},
  groups: {},
}
