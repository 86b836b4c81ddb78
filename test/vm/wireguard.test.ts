/** WireGuard in the guest's kernel: what we set `wg` shows, and the other way round. */
import { execFileSync } from 'node:child_process'
import test, { type ExecutionContext } from 'ava'
import { NetlinkError, NetlinkInputError, openRoute } from 'nlkit'
import { openWireGuard, type WireGuardDevice, type WireGuardSocket } from 'nlkit/wireguard'
import { Namespace } from '../support/namespace.js'

const wg = (args: readonly string[], input = '') =>
  execFileSync('wg', args, { encoding: 'utf8', input }).trim()
const newKey = () => wg(['genkey'])
const publicOf = (key: string) => wg(['pubkey'], key)

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; socket: WireGuardSocket }> {
  const namespace = Namespace.create(t)
  await using net = await openRoute({ netns: namespace.name })
  await net.links.add({ ifname: 'wg0', kind: 'wireguard' })
  const socket = await openWireGuard({ netns: namespace.name })
  t.teardown(() => socket.close())
  return { namespace, socket }
}

/** Our device as `wg show wg0 dump` prints one. */
function dumpOf({ privateKey, publicKey, listenPort, fwmark, peers }: WireGuardDevice): string[] {
  const mark = fwmark === 0 ? 'off' : `0x${fwmark.toString(16)}`
  return [
    [privateKey ?? '(none)', publicKey ?? '(none)', listenPort, mark].join('\t'),
    ...peers.map((peer) =>
      [
        peer.publicKey,
        peer.presharedKey ?? '(none)',
        peer.endpoint ?? '(none)',
        peer.allowedIps.join(',') || '(none)',
        Math.floor((peer.lastHandshake?.getTime() ?? 0) / 1000),
        peer.rxBytes,
        peer.txBytes,
        peer.persistentKeepalive || 'off',
      ].join('\t'),
    ),
  ]
}

const shown = (namespace: Namespace) => namespace.run('wg', ['show', 'wg0', 'dump']).trimEnd().split('\n')

test.serial('what we set, wg shows; what we get is the same', async (t) => {
  const { namespace, socket } = await setUp(t)
  t.deepEqual(dumpOf(await socket.get('wg0')), shown(namespace), 'a device without anything')
  const privateKey = newKey()
  const [one, two] = [publicOf(newKey()), publicOf(newKey())]
  const presharedKey = wg(['genpsk'])
  const peers = [
    {
      publicKey: one,
      presharedKey,
      endpoint: '192.0.2.7:51820',
      persistentKeepalive: 25,
      allowedIps: ['10.1.0.0/16', '2001:db8:1::/48'],
    },
    { publicKey: two, endpoint: '[2001:db8::7]:4242', allowedIps: ['10.2.0.1/32'] },
  ]
  await socket.set('wg0', { privateKey, listenPort: 51821, fwmark: 0xca6c, peers })
  const device = await socket.get('wg0')
  t.like(device, {
    ifname: 'wg0',
    privateKey,
    publicKey: publicOf(privateKey),
    listenPort: 51821,
    fwmark: 0xca6c,
  })
  t.deepEqual(new Set(device.peers.map(({ publicKey }) => publicKey)), new Set([one, two]))
  const told = new Map(device.peers.map((peer) => [peer.publicKey, peer]))
  for (const { allowedIps, ...peer } of peers) {
    t.like(told.get(peer.publicKey), peer)
    t.deepEqual(new Set(told.get(peer.publicKey)?.allowedIps), new Set(allowedIps))
  }
  t.deepEqual(dumpOf(device), shown(namespace))
  t.deepEqual(await socket.get(device.ifindex), device)

  await socket.set('wg0', {
    fwmark: 0,
    peers: [
      { publicKey: one, presharedKey: null, persistentKeepalive: 0, allowedIps: [], replaceAllowedIps: true },
      { publicKey: two, remove: true },
      { publicKey: publicOf(newKey()), updateOnly: true },
    ],
  })
  const after = await socket.get('wg0')
  t.like(after, { fwmark: 0, peers: { length: 1 } })
  t.like(after.peers[0], { publicKey: one, presharedKey: undefined, persistentKeepalive: 0, allowedIps: [] })
  t.deepEqual(dumpOf(after), shown(namespace))
  await socket.set('wg0', { privateKey: null, replacePeers: true })
  t.like(await socket.get('wg0'), { privateKey: undefined, peers: { length: 0 } })
})

test.serial('what wg setconf sets, we get', async (t) => {
  const { namespace, socket } = await setUp(t)
  const lines = [
    '[Interface]',
    `PrivateKey = ${newKey()}`,
    'ListenPort = 4711',
    'FwMark = 0x7',
    ...Array.from({ length: 5 }, (_, n) => [
      '[Peer]',
      `PublicKey = ${publicOf(newKey())}`,
      `PresharedKey = ${wg(['genpsk'])}`,
      `AllowedIPs = 10.${n}.0.0/16, fd00:${n}::/32`,
      `Endpoint = ${n % 2 === 0 ? `192.0.2.${n}:51820` : `[2001:db8::${n}]:51820`}`,
      `PersistentKeepalive = ${n}`,
    ]).flat(),
  ]
  namespace.run('wg', ['setconf', 'wg0', '/dev/stdin'], `${lines.join('\n')}\n`)
  const device = await socket.get('wg0')
  t.is(device.peers.length, 5)
  t.deepEqual(dumpOf(device), shown(namespace))
})

test.serial('more peers and addresses than a message holds, both ways', async (t) => {
  const { namespace, socket } = await setUp(t)
  // Any 32 bytes are a public key.
  const keyOf = (n: number) => Buffer.alloc(32, n + 1).toString('base64')
  const many = Array.from({ length: 2000 }, (_, n) => `10.${n >> 8}.${n & 255}.0/24`)
  const peers = Array.from({ length: 200 }, (_, n) => ({
    publicKey: keyOf(n),
    endpoint: `192.0.2.1:${n + 1}`,
    allowedIps: n === 100 ? many : [`fd00::${n.toString(16)}/128`],
  }))
  await socket.set('wg0', { replacePeers: true, peers })
  const device = await socket.get('wg0')
  t.deepEqual(dumpOf(device), shown(namespace))
  t.is(device.peers.length, 200)
  const large = device.peers.find(({ publicKey }) => publicKey === keyOf(100))
  t.deepEqual(new Set(large?.allowedIps), new Set(many))
  await socket.set('wg0', { replacePeers: true, peers: peers.slice(0, 1) })
  t.is((await socket.get('wg0')).peers.length, 1)
})

test.serial('a handshake and traffic are told', async (t) => {
  const one = await setUp(t)
  const two = await setUp(t)
  one.namespace.ip(`link add v0 type veth peer name v1 netns ${two.namespace.name}`)
  const sides = [
    { ...one, veth: 'v0', own: '1', other: '2', key: newKey() },
    { ...two, veth: 'v1', own: '2', other: '1', key: newKey() },
  ]
  for (const [index, { namespace, socket, veth, own, other, key }] of sides.entries()) {
    namespace.ip(`addr add 192.0.2.${own}/24 dev ${veth}`)
    namespace.ip(`addr add 10.9.0.${own}/24 dev wg0`)
    await socket.set('wg0', {
      privateKey: key,
      listenPort: 51820,
      peers: [
        {
          publicKey: publicOf(sides[1 - index]?.key ?? ''),
          endpoint: `192.0.2.${other}:51820`,
          allowedIps: [`10.9.0.${other}/32`],
        },
      ],
    })
    namespace.ip(`link set ${veth} up`)
    namespace.ip('link set wg0 up')
  }
  // A datagram begins the handshake; it is answered in the kernel.
  const datagram =
    "require('dgram').createSocket('udp4').send('hello', 9, '10.9.0.2', function () { this.close() })"
  one.namespace.run(process.execPath, ['-e', datagram])
  const peer = async () => (await one.socket.get('wg0')).peers[0]
  while ((await peer())?.lastHandshake === undefined) await new Promise((resolve) => setTimeout(resolve, 100))
  const { rxBytes = 0n, txBytes = 0n } = (await peer()) ?? {}
  t.true(rxBytes > 0n && txBytes > 0n)
  t.deepEqual(dumpOf(await one.socket.get('wg0')).slice(0, 1), shown(one.namespace).slice(0, 1))
})

test.serial('errors: before anything is sent, and of the kernel', async (t) => {
  const { namespace, socket } = await setUp(t)
  const publicKey = publicOf(newKey())
  const bad = async (settings: Parameters<WireGuardSocket['set']>[1], path: string) => {
    const error = await t.throwsAsync(socket.set('wg0', settings), { instanceOf: NetlinkInputError })
    t.is(error?.path, path)
  }
  await bad({ privateKey: 'c2hvcnQ=' }, 'privateKey')
  await bad({ peers: [{ publicKey, endpoint: '2001:db8::1:51820' }] }, 'peers[0].endpoint')
  await bad({ peers: [{ publicKey, endpoint: '192.0.2.1:65536' }] }, 'peers[0].endpoint')
  await bad({ peers: [{ publicKey }, { publicKey, allowedIps: ['10.0.0.0/33'] }] }, 'peers[1].allowedIps[0]')
  t.is((await socket.get('wg0')).peers.length, 0)
  namespace.ip('link add d0 type dummy')
  await t.throwsAsync(socket.get('d0'), { instanceOf: NetlinkError, code: 'EOPNOTSUPP' })
  await t.throwsAsync(socket.get('none'), { instanceOf: NetlinkError, code: 'ENODEV' })
})
