// Generated from schema/generic/ovpn.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type CipherAlg = 'none' | 'aes-gcm' | 'chacha20-poly1305'

export type DelPeerReason = 'teardown' | 'userspace' | 'expired' | 'transport-error' | 'transport-disconnect'

export type KeySlot = 'primary' | 'secondary'

export interface Peer extends Attributes {
  id?: number
  remoteIpv4?: string
  remoteIpv6?: string
  remoteIpv6ScopeId?: number
  remotePort?: number
  socket?: number
  socketNetnsid?: number
  vpnIpv4?: string
  vpnIpv6?: string
  localIpv4?: string
  localIpv6?: string
  localPort?: number
  keepaliveInterval?: number
  keepaliveTimeout?: number
  delReason?: DelPeerReason | number
  vpnRxBytes?: bigint
  vpnTxBytes?: bigint
  vpnRxPackets?: bigint
  vpnTxPackets?: bigint
  linkRxBytes?: bigint
  linkTxBytes?: bigint
  linkRxPackets?: bigint
  linkTxPackets?: bigint
  txId?: number
}

export interface Keyconf extends Attributes {
  peerId?: number
  slot?: KeySlot | number
  keyId?: number
  cipherAlg?: CipherAlg | number
  encryptDir?: Keydir
  decryptDir?: Keydir
}

export interface Keydir extends Attributes {
  cipherKey?: Uint8Array
  nonceTail?: Uint8Array
}

export interface Ovpn extends Attributes {
  ifindex?: number
  peer?: Peer
  keyconf?: Keyconf
}

export interface OvpnPeerNewInput extends Attributes {
  ifindex?: number
  peer?: Peer
}

export interface OvpnPeerSetInput extends Attributes {
  ifindex?: number
  peer?: Peer
}

export interface OvpnPeerDelInput extends Attributes {
  ifindex?: number
  peer?: Peer
}

export interface OvpnKeyconfGet extends Attributes {
  ifindex?: number
  keyconf?: Keyconf
}

export interface OvpnKeyconfSwapInput extends Attributes {
  ifindex?: number
  keyconf?: Keyconf
}

export interface OvpnKeyconfDelInput extends Attributes {
  ifindex?: number
  keyconf?: Keyconf
}

export interface OvpnOperations {
  'peer-new': { request: OvpnPeerNewInput; reply: never; event: never; dump: false }
  'peer-set': { request: OvpnPeerSetInput; reply: never; event: never; dump: false }
  'peer-get': { request: Ovpn; reply: Ovpn; event: Ovpn; dump: true }
  'peer-del': { request: OvpnPeerDelInput; reply: never; event: never; dump: false }
  'peer-del-ntf': { request: never; reply: never; event: Ovpn; dump: false }
  'key-new': { request: Ovpn; reply: never; event: never; dump: false }
  'key-get': { request: OvpnKeyconfGet; reply: OvpnKeyconfGet; event: OvpnKeyconfGet; dump: false }
  'key-swap': { request: OvpnKeyconfSwapInput; reply: never; event: never; dump: false }
  'key-swap-ntf': { request: never; reply: never; event: OvpnKeyconfGet; dump: false }
  'key-del': { request: OvpnKeyconfDelInput; reply: never; event: never; dump: false }
  'peer-float-ntf': { request: never; reply: never; event: Ovpn; dump: false }
}

export type OvpnGroup = 'peers'

export const ovpnFamily: Family<OvpnOperations, OvpnGroup> = {
  name: 'ovpn',
  fingerprint,
  readers: {},
  groups: {
    peers: 0,
  },
}
