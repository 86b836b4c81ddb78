import type { Wgallowedip, Wgdevice, Wgpeer } from '@nlkit/core/families/generic/wireguard'
import type { Input } from '../client.js'
import { parsePrefix } from '../route/prefix.js'
import { parseEndpoint } from './endpoint.js'
import { keyBytes } from './keys.js'

/** What is to change of a device; what is left out stays. */
export interface WireGuardSettings {
  /** Base64; `null` takes it away. */
  readonly privateKey?: string | null
  /** 0: one that is free. */
  readonly listenPort?: number
  /** 0 takes it away. */
  readonly fwmark?: number
  /** Peers that are not given are taken away. */
  readonly replacePeers?: boolean
  readonly peers?: readonly WireGuardPeerSettings[]
}

/** What is to change of a peer, which is made where there is none of this key. */
export interface WireGuardPeerSettings {
  /** Base64. */
  readonly publicKey: string
  /** Base64; `null` takes it away. */
  readonly presharedKey?: string | null
  /** '192.0.2.1:51820', '[2001:db8::1]:51820', '[fe80::1%2]:51820' with the index of an interface. */
  readonly endpoint?: string
  /** Seconds; 0: none. */
  readonly persistentKeepalive?: number
  /** '10.0.0.0/8'; an address another peer has moves to this one. */
  readonly allowedIps?: readonly string[]
  /** Those that are not given are taken away. */
  readonly replaceAllowedIps?: boolean
  /** Takes the peer away. */
  readonly remove?: boolean
  /** Nothing is done where there is no such peer. */
  readonly updateOnly?: boolean
}

/** Bytes of peers in one message: a nest holds less than 64 KiB, and the kernel's own dumps are no larger. */
const MESSAGE = 30_000
/** The most that a peer takes without its addresses, and an address: with each attribute's header. */
const PEER_BYTES = 160
const ALLOWED_IP_BYTES = 48

/** The messages that make the change, in their order. Throws NetlinkInputError. */
export function messagesOf(settings: WireGuardSettings): Input<Wgdevice>[] {
  const { privateKey, listenPort, fwmark, replacePeers = false, peers = [] } = settings
  const head = {
    privateKey: privateKey === undefined ? undefined : keyBytes(privateKey, 'privateKey'),
    listenPort,
    fwmark,
    flags: replacePeers ? (['replace-peers'] as const) : undefined,
  }
  const [first, ...more] = packed(peers.flatMap(partsOf))
  return [{ ...head, ...(first !== undefined && { peers: first }) }, ...more.map((peers) => ({ peers }))]
}

/** A peer, or as much of it as a message holds. */
interface Part {
  readonly values: Input<Wgpeer>
  readonly bytes: number
}

/** A peer whose addresses are too many for one message is given again with the next of them. */
function partsOf(peer: WireGuardPeerSettings, index: number): Part[] {
  const path = `peers[${index}]`
  const publicKey = keyBytes(peer.publicKey, `${path}.publicKey`)
  const allowed = peer.allowedIps?.map((text, at) => allowedIpOf(text, `${path}.allowedIps[${at}]`)) ?? []
  const room = Math.floor((MESSAGE - PEER_BYTES) / ALLOWED_IP_BYTES)
  const parts: Part[] = []
  for (let start = 0; start === 0 || start < allowed.length; start += room) {
    const allowedips = allowed.slice(start, start + room)
    const values = start === 0 ? peerValues(peer, path) : {}
    parts.push({
      values: { ...values, publicKey, ...(allowedips.length > 0 && { allowedips }) },
      bytes: PEER_BYTES + allowedips.length * ALLOWED_IP_BYTES,
    })
  }
  return parts
}

function packed(parts: readonly Part[]): Input<Wgpeer>[][] {
  const messages: Input<Wgpeer>[][] = []
  let room = 0
  for (const { values, bytes } of parts) {
    if (bytes > room) {
      messages.push([])
      room = MESSAGE
    }
    messages.at(-1)?.push(values)
    room -= bytes
  }
  return messages
}

function peerValues(peer: WireGuardPeerSettings, path: string): Input<Wgpeer> {
  const { presharedKey, endpoint, persistentKeepalive, replaceAllowedIps, remove, updateOnly } = peer
  const flags = [
    ...(remove ? (['remove-me'] as const) : []),
    ...(replaceAllowedIps ? (['replace-allowedips'] as const) : []),
    ...(updateOnly ? (['update-only'] as const) : []),
  ]
  return {
    presharedKey: presharedKey === undefined ? undefined : keyBytes(presharedKey, `${path}.presharedKey`),
    endpoint: endpoint === undefined ? undefined : parseEndpoint(endpoint, `${path}.endpoint`),
    persistentKeepaliveInterval: persistentKeepalive,
    ...(flags.length > 0 && { flags }),
  }
}

function allowedIpOf(text: string, path: string): Input<Wgallowedip> {
  const { family, address, length } = parsePrefix(text, path)
  return { family, ipaddr: address, cidrMask: length }
}
