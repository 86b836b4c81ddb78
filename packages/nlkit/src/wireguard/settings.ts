/** What is to be set, as messages that are small enough. */
import { NetlinkInputError } from '@nlkit/core'
import type { WgpeerFlags } from '@nlkit/core/families/generic/wireguard'
import { parsePrefix } from '../route/prefix.js'
import { endpointAddress, keyBytes } from './text.js'

export interface WireGuardPeerSettings {
  /** In base64: which peer. One that is not there is added. */
  publicKey: string
  /** In base64; null takes it away. */
  presharedKey?: string | null
  /** '192.0.2.1:51820', '[2001:db8::1]:51820'. */
  endpoint?: string
  /** Seconds, 1..65535; 0: off. */
  persistentKeepalive?: number
  /** '10.0.0.0/24'; each is taken from the peer that has it. */
  allowedIps?: readonly string[]
  /** `allowedIps` take the place of those that are there. */
  replaceAllowedIps?: boolean
  /** Removes the peer. */
  remove?: boolean
  /** Does nothing when the peer is not there. */
  updateOnly?: boolean
}

export interface WireGuardSettings {
  /** In base64; null takes it away. */
  privateKey?: string | null
  /** UDP port; 0 lets the kernel choose. */
  listenPort?: number
  /** Mark of outgoing packets; 0: none. */
  fwmark?: number
  /** `peers` take the place of those that are there. */
  replacePeers?: boolean
  peers?: readonly WireGuardPeerSettings[]
}

/** An all-zero key takes the key away. */
const NO_KEY = new Uint8Array(32)
/** Bytes of a message, well below the 64 KiB that the nest of its peers may have. */
const MOST = 32 * 1024
/** More than an attribute of the device or of a peer takes, headers and all. */
const DEVICE = 128
const PEER = 192
const ADDRESS = 48

/** Values of one `set-device`. */
export interface DeviceValues {
  privateKey?: Uint8Array
  listenPort?: number
  fwmark?: number
  flags?: ['replace-peers']
  peers?: PeerValues[]
}

export interface PeerValues {
  publicKey: Uint8Array
  presharedKey?: Uint8Array
  endpoint?: ReturnType<typeof endpointAddress>
  persistentKeepaliveInterval?: number
  allowedips?: AddressValues[]
  flags?: WgpeerFlags[]
}

interface AddressValues {
  family: 'inet' | 'inet6'
  ipaddr: string
  cidrMask: number
}

/**
 * The messages that set all of it, in their order: what says to replace is said first. All of them are made before any
 * is sent, so that nothing is set when a value is wrong. Throws NetlinkInputError.
 */
export function messagesOf(settings: WireGuardSettings): DeviceValues[] {
  const { privateKey, listenPort, fwmark, replacePeers = false, peers = [] } = settings
  let message: DeviceValues = {
    ...(privateKey !== undefined && { privateKey: keyOrNone(privateKey, 'privateKey') }),
    ...(listenPort !== undefined && { listenPort }),
    ...(fwmark !== undefined && { fwmark }),
    ...(replacePeers && { flags: ['replace-peers'] }),
  }
  const messages = [message]
  let room = MOST - DEVICE
  for (const part of peers.flatMap(partsOf)) {
    const size = PEER + ADDRESS * (part.allowedips?.length ?? 0)
    if (size > room) {
      message = {}
      messages.push(message)
      room = MOST - DEVICE
    }
    room -= size
    message.peers ??= []
    message.peers.push(part)
  }
  return messages
}

/** Addresses of one part: two of them fit into a message. */
const ADDRESSES = Math.floor((MOST - DEVICE - PEER) / ADDRESS / 2)

/** A peer with more addresses than fit into a message is there several times: what goes on adds addresses alone. */
function partsOf(peer: WireGuardPeerSettings, index: number): PeerValues[] {
  const path = `peers.${index}`
  const addresses = peer.allowedIps?.map((text, at) => addressOf(text, `${path}.allowedIps.${at}`))
  const first = firstPart(peer, path)
  if (addresses === undefined) return [first]
  const parts: PeerValues[] = [{ ...first, allowedips: addresses.slice(0, ADDRESSES) }]
  for (let at = ADDRESSES; at < addresses.length; at += ADDRESSES) {
    parts.push({
      publicKey: first.publicKey,
      allowedips: addresses.slice(at, at + ADDRESSES),
      flags: ['update-only'],
    })
  }
  return parts
}

function firstPart(peer: WireGuardPeerSettings, path: string): PeerValues {
  const { publicKey, presharedKey, endpoint, persistentKeepalive } = peer
  if (peer.remove && peer.allowedIps !== undefined)
    throw new NetlinkInputError(`${path}.allowedIps`, 'a peer that is removed has none')
  const flags: WgpeerFlags[] = []
  if (peer.remove) flags.push('remove-me')
  if (peer.replaceAllowedIps) flags.push('replace-allowedips')
  if (peer.updateOnly) flags.push('update-only')
  return {
    publicKey: keyBytes(publicKey, `${path}.publicKey`),
    ...(presharedKey !== undefined && { presharedKey: keyOrNone(presharedKey, `${path}.presharedKey`) }),
    ...(endpoint !== undefined && { endpoint: endpointAddress(endpoint, `${path}.endpoint`) }),
    ...(persistentKeepalive !== undefined && { persistentKeepaliveInterval: persistentKeepalive }),
    ...(flags.length > 0 && { flags }),
  }
}

function keyOrNone(key: string | null, path: string): Uint8Array {
  return key === null ? NO_KEY : keyBytes(key, path)
}

function addressOf(text: string, path: string): AddressValues {
  const { family, address, length } = parsePrefix(text, path)
  return { family, ipaddr: address, cidrMask: length }
}
