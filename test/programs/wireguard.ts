/** `wg show all dump`: keys, peers and what they may send. */
import { at, type Body, type Comparison, isObject, received } from '../support/programs/comparison.js'
import { lines } from '../support/programs/text.js'

/** The second key of a peer is all zeros when there is none. */
const DEVICE = `ip link add wg0 type wireguard
echo QJ5C5dPuRa2kvH8AoKGnjgsFpHJ5xWUfMCqjWR4xi2E= >/run/k; echo AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= >/run/p
wg set wg0 listen-port 51820 fwmark 0x55 private-key /run/k peer 6Ls7ZfyQc4MkEFBOiVDw1dDRj5CGyBZ2KAIjXBvZ8hU= preshared-key /run/p endpoint 192.0.2.9:51821 persistent-keepalive 25 allowed-ips 10.0.0.0/8,2001:db8::/32 peer 1LPAQNtZgKyYLEpAgjEWmJqQRbXyf5pKSoHhMcnB1RY= endpoint [2001:db8::9]:99`

const base64 = (hex: unknown) => Buffer.from(String(hex), 'hex').toString('base64')
const list = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isObject) : [])

function endpointText(endpoint: unknown): string {
  const address = String(at(endpoint, 'addr'))
  return `${address.includes(':') ? `[${address}]` : address}:${at(endpoint, 'port')}`
}

/** Columns of a device's line and of those of its peers. */
function deviceLines({ ifname, privateKey, publicKey, listenPort, fwmark, peers }: Body): string[] {
  const device = [base64(privateKey), base64(publicKey), listenPort, `0x${Number(fwmark).toString(16)}`]
  return [device, ...list(peers).map(peerColumns)].map((columns) => [ifname, ...columns].join('\t'))
}

function peerColumns(peer: Body): readonly unknown[] {
  const allowed = list(peer.allowedips).map(({ ipaddr, cidrMask }) => `${ipaddr}/${cidrMask}`)
  return [
    base64(peer.publicKey),
    /^0+$/.test(String(peer.presharedKey)) ? '(none)' : base64(peer.presharedKey),
    endpointText(peer.endpoint),
    allowed.length === 0 ? '(none)' : allowed.join(','),
    at(peer, 'lastHandshakeTime.sec'),
    peer.rxBytes,
    peer.txBytes,
    peer.persistentKeepaliveInterval === 0 ? 'off' : peer.persistentKeepaliveInterval,
  ]
}

export const wireguard: readonly Comparison[] = [
  {
    name: 'wg/all',
    needs: ['ip', 'wg'],
    kernel: 'ip link add wg0 type wireguard',
    setUp: DEVICE,
    run: 'wg show all dump',
    compare(messages, printed) {
      const theirs = lines(printed)
      const ours = received(messages, 'get-device').flatMap(deviceLines)
      if (theirs.length !== ours.length) return [`they print ${theirs.length}, we have ${ours.length}`]
      return theirs.flatMap((line, index) =>
        line === ours[index] ? [] : [`they say ${line}, we ${ours[index]}`],
      )
    },
  },
]
