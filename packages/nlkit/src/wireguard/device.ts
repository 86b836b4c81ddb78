import type { Wgallowedip, Wgdevice, Wgpeer } from '@nlkit/core/families/generic/wireguard'
import { endpointText } from './endpoint.js'
import { keyText } from './keys.js'

/** A WireGuard device. Keys are base64, as `wg` prints them. */
export interface WireGuardDevice {
  readonly ifindex: number
  readonly ifname: string
  /** Undefined: it has none. */
  readonly privateKey: string | undefined
  readonly publicKey: string | undefined
  /** UDP port; 0: none yet. */
  readonly listenPort: number
  /** Mark of the packets that it sends; 0: none. */
  readonly fwmark: number
  readonly peers: readonly WireGuardPeer[]
}

/** Whom a device talks to. */
export interface WireGuardPeer {
  readonly publicKey: string
  /** Undefined: none. */
  readonly presharedKey: string | undefined
  /** '192.0.2.1:51820', '[2001:db8::1]:51820'; a scope is the index of an interface. Undefined: not known yet. */
  readonly endpoint: string | undefined
  /** Seconds between packets that keep a connection alive; 0: none are sent. */
  readonly persistentKeepalive: number
  /** Undefined: never. */
  readonly lastHandshake: Date | undefined
  readonly rxBytes: bigint
  readonly txBytes: bigint
  /** '10.0.0.0/8', '2001:db8::/32'. */
  readonly allowedIps: readonly string[]
  readonly protocolVersion: number | undefined
}

/** One device of the messages of a dump: a peer whose addresses do not fit one message goes on in the next. */
export function deviceOf(messages: readonly Wgdevice[]): WireGuardDevice | undefined {
  const [first] = messages
  if (first?.ifindex === undefined) return undefined
  return {
    ifindex: first.ifindex,
    ifname: first.ifname ?? '',
    privateKey: keyText(first.privateKey),
    publicKey: keyText(first.publicKey),
    listenPort: first.listenPort ?? 0,
    fwmark: first.fwmark ?? 0,
    peers: joined(messages.flatMap(({ peers = [] }) => peers.map(peerOf))),
  }
}

function joined(parts: readonly WireGuardPeer[]): WireGuardPeer[] {
  const peers: WireGuardPeer[] = []
  for (const part of parts) {
    const last = peers.at(-1)
    if (last?.publicKey !== part.publicKey) peers.push(part)
    else peers[peers.length - 1] = { ...last, allowedIps: [...last.allowedIps, ...part.allowedIps] }
  }
  return peers
}

function peerOf(peer: Wgpeer): WireGuardPeer {
  const { sec = 0n, nsec = 0n } = peer.lastHandshakeTime ?? {}
  return {
    publicKey: keyText(peer.publicKey) ?? '',
    presharedKey: keyText(peer.presharedKey),
    endpoint: endpointText(peer.endpoint),
    persistentKeepalive: peer.persistentKeepaliveInterval ?? 0,
    lastHandshake: sec === 0n ? undefined : new Date(Number(sec) * 1000 + Number(nsec / 1_000_000n)),
    rxBytes: peer.rxBytes ?? 0n,
    txBytes: peer.txBytes ?? 0n,
    allowedIps: (peer.allowedips ?? []).flatMap(prefixText),
    protocolVersion: peer.protocolVersion,
  }
}

function prefixText({ ipaddr, cidrMask }: Wgallowedip): string[] {
  return ipaddr === undefined ? [] : [`${ipaddr}/${cidrMask}`]
}
