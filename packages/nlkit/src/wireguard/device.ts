/** Devices and peers, from the messages that the kernel splits them over. */
import type { KernelTimespec, Wgallowedip, Wgdevice, Wgpeer } from '@nlkit/core/families/generic/wireguard'
import { endpointText, keyText } from './text.js'

/** Whom a device talks to. */
export interface WireGuardPeer {
  /** In base64; what tells the peer from others. */
  readonly publicKey: string
  /** In base64; undefined: none is set. */
  readonly presharedKey: string | undefined
  /** '192.0.2.1:51820', '[2001:db8::1]:51820'; undefined until the peer was set or heard from. */
  readonly endpoint: string | undefined
  /** Seconds; 0: off. */
  readonly persistentKeepalive: number
  /** Undefined: there was none. */
  readonly lastHandshake: Date | undefined
  readonly rxBytes: bigint
  readonly txBytes: bigint
  /** '10.0.0.0/24', '2001:db8::/64', in the kernel's order. */
  readonly allowedIps: readonly string[]
  readonly protocolVersion: number
}

export interface WireGuardDevice {
  readonly ifindex: number
  readonly ifname: string
  /** In base64; undefined: none is set. */
  readonly privateKey: string | undefined
  /** In base64; undefined without a private key. */
  readonly publicKey: string | undefined
  /** UDP port; 0: the device has not come up yet. */
  readonly listenPort: number
  /** Mark of outgoing packets; 0: none. */
  readonly fwmark: number
  readonly peers: readonly WireGuardPeer[]
}

/**
 * One device of the messages of a dump. What does not fit into a message goes on in the next: peers, and the addresses
 * of a peer, which is then there again by its key.
 */
export function deviceOf(messages: readonly Wgdevice[]): WireGuardDevice {
  const peers = new Map<string, Wgpeer>()
  for (const part of messages.flatMap((message) => message.peers ?? [])) {
    const key = keyText(part.publicKey ?? new Uint8Array())
    const begun = peers.get(key)
    if (begun === undefined) peers.set(key, part)
    else begun.allowedips = [...(begun.allowedips ?? []), ...(part.allowedips ?? [])]
  }
  const [first] = messages
  return {
    ifindex: first?.ifindex ?? 0,
    ifname: first?.ifname ?? '',
    privateKey: setKey(first?.privateKey),
    publicKey: setKey(first?.publicKey),
    listenPort: first?.listenPort ?? 0,
    fwmark: first?.fwmark ?? 0,
    peers: Array.from(peers, ([key, peer]) => peerOf(key, peer)),
  }
}

function peerOf(publicKey: string, peer: Wgpeer): WireGuardPeer {
  return {
    publicKey,
    presharedKey: setKey(peer.presharedKey),
    endpoint: peer.endpoint === undefined ? undefined : endpointText(peer.endpoint),
    persistentKeepalive: peer.persistentKeepaliveInterval ?? 0,
    lastHandshake: peer.lastHandshakeTime === undefined ? undefined : timeOf(peer.lastHandshakeTime),
    rxBytes: peer.rxBytes ?? 0n,
    txBytes: peer.txBytes ?? 0n,
    allowedIps: (peer.allowedips ?? []).map(prefixOf),
    protocolVersion: peer.protocolVersion ?? 0,
  }
}

/** The kernel says of no preshared key that it is all zeros. */
function setKey(key: Uint8Array | undefined): string | undefined {
  return key?.some((byte) => byte !== 0) ? keyText(key) : undefined
}

const MS_A_SECOND = 1000n
const NS_A_MS = 1_000_000n

function timeOf({ sec, nsec }: KernelTimespec): Date | undefined {
  return sec === 0n && nsec === 0n ? undefined : new Date(Number(sec * MS_A_SECOND + nsec / NS_A_MS))
}

function prefixOf({ ipaddr = '', cidrMask = 0 }: Wgallowedip): string {
  return `${ipaddr}/${cidrMask}`
}
