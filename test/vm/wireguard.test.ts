/** nlkit/wireguard beside `wg`: what one sets the other shows. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { NetlinkError, NetlinkInputError, openRoute } from 'nlkit'
import { openWireGuard, type WireGuardDevice, type WireGuardSocket } from 'nlkit/wireguard'
import { temporaryFolder } from '../support/folder.js'
import { Namespace } from '../support/namespace.js'

interface Setting {
  readonly namespace: Namespace
  readonly wireguard: WireGuardSocket
  /** What `wg` prints, without the last line's end. */
  wg(...args: string[]): string
}

/** A namespace with the device wg0. */
async function setUp(t: ExecutionContext): Promise<Setting> {
  const namespace = Namespace.create(t)
  const net = await openRoute({ netns: namespace.path })
  await net.links.add({ ifname: 'wg0', kind: 'wireguard' })
  net.close()
  const wireguard = await openWireGuard({ netns: namespace.path })
  t.teardown(() => wireguard.close())
  return { namespace, wireguard, wg: (...args) => namespace.run('wg', args).trimEnd() }
}

/** A device as `wg show DEVICE dump` prints it. */
function dumpOf({ privateKey, publicKey, listenPort, fwmark, peers }: WireGuardDevice): string {
  const mark = fwmark === 0 ? 'off' : `0x${fwmark.toString(16)}`
  const lines = peers.map((peer) => [
    ...[peer.publicKey, peer.presharedKey ?? '(none)', peer.endpoint ?? '(none)'],
    peer.allowedIps.join(',') || '(none)',
    Math.floor((peer.lastHandshake?.getTime() ?? 0) / 1000),
    ...[peer.rxBytes, peer.txBytes],
    peer.persistentKeepalive || 'off',
  ])
  return [[privateKey ?? '(none)', publicKey ?? '(none)', listenPort, mark], ...lines]
    .map((line) => line.join('\t'))
    .join('\n')
}

test('what we set, wg shows', async (t) => {
  const { namespace, wireguard, wg } = await setUp(t)
  const [privateKey, presharedKey] = [wg('genkey'), wg('genpsk')]
  const publicKey = () => namespace.run('wg', ['pubkey'], wg('genkey')).trimEnd()
  const [one, two] = [publicKey(), publicKey()]
  await wireguard.set('wg0', {
    privateKey,
    listenPort: 51820,
    fwmark: 0x1234,
    peers: [
      {
        publicKey: one,
        presharedKey,
        endpoint: '192.0.2.1:51821',
        allowedIps: ['10.0.0.0/24', '2001:db8::/64'],
      },
      { publicKey: two, endpoint: '[2001:db8::9]:7', persistentKeepalive: 25, allowedIps: ['10.1.0.1'] },
    ],
  })
  const device = await wireguard.get('wg0')
  t.is(dumpOf(device), wg('show', 'wg0', 'dump'))
  t.is(device.peers.length, 2)
  t.is(device.peers.find(({ publicKey }) => publicKey === two)?.endpoint, '[2001:db8::9]:7')
  t.deepEqual(await wireguard.get(device.ifindex), device, 'by its index')

  await wireguard.set('wg0', { peers: [{ publicKey: one, remove: true }] })
  await wireguard.set('wg0', {
    fwmark: 0,
    peers: [{ publicKey: two, allowedIps: ['10.2.0.0/16'], replaceAllowedIps: true, persistentKeepalive: 0 }],
  })
  const changed = await wireguard.get('wg0')
  t.is(dumpOf(changed), wg('show', 'wg0', 'dump'))
  t.deepEqual(
    changed.peers.map(({ publicKey, allowedIps }) => [publicKey, allowedIps]),
    [[two, ['10.2.0.0/16']]],
  )
})

test('what wg sets from a file, we show', async (t) => {
  const { namespace, wireguard, wg } = await setUp(t)
  const key = namespace.run('wg', ['pubkey'], wg('genkey')).trimEnd()
  const file = join(temporaryFolder(t), 'wg0.conf')
  writeFileSync(
    file,
    `[Interface]\nPrivateKey = ${wg('genkey')}\nListenPort = 4242\n[Peer]\nPublicKey = ${key}\n` +
      'AllowedIPs = 0.0.0.0/0, ::/0\nEndpoint = 198.51.100.7:4243\nPersistentKeepalive = 60\n',
  )
  wg('setconf', 'wg0', file)
  const device = await wireguard.get('wg0')
  t.is(dumpOf(device), wg('show', 'wg0', 'dump'))
  t.like(device.peers[0], { publicKey: key, persistentKeepalive: 60, allowedIps: ['0.0.0.0/0', '::/0'] })
})

test('peers and addresses that need many messages', async (t) => {
  const { namespace, wireguard, wg } = await setUp(t)
  const peers = Array.from({ length: 120 }, (_, number) => ({
    publicKey: Buffer.alloc(32, number + 1).toString('base64'),
    allowedIps: Array.from(
      { length: number === 7 ? 3000 : 10 },
      (_, at) => `10.${number}.${at >> 8}.${at & 255}/32`,
    ),
  }))
  await wireguard.set('wg0', { peers })
  const device = await wireguard.get('wg0')
  t.is(device.peers.length, peers.length)
  const known = new Map(device.peers.map(({ publicKey, allowedIps }) => [publicKey, allowedIps]))
  for (const { publicKey, allowedIps } of peers)
    t.deepEqual([...(known.get(publicKey) ?? [])].sort(), [...allowedIps].sort())
  t.is(dumpOf(device), wg('show', 'wg0', 'dump'))
  await wireguard.set('wg0', { replacePeers: true })
  t.deepEqual((await wireguard.get('wg0')).peers, [])
  t.is(namespace.run('wg', ['show', 'wg0', 'peers']), '')
})

test('a handshake and its traffic, between two namespaces', async (t) => {
  const [left, right] = [await setUp(t), await setUp(t)]
  const sides = [left, right].map(({ wg, namespace }) => {
    const privateKey = wg('genkey')
    return { privateKey, publicKey: namespace.run('wg', ['pubkey'], privateKey).trimEnd() }
  })
  left.namespace.ip(`link add v0 type veth peer name v1 netns ${right.namespace.name}`)
  for (const [index, { namespace, wireguard }] of [left, right].entries()) {
    const other = sides[1 - index]
    namespace.ip(`addr add 192.0.2.${index + 1}/24 dev v${index}`)
    namespace.ip(`link set v${index} up`)
    namespace.ip(`addr add 10.9.0.${index + 1}/24 dev wg0`)
    await wireguard.set('wg0', {
      privateKey: sides[index]?.privateKey ?? '',
      listenPort: 5000 + index,
      peers: [
        {
          publicKey: other?.publicKey ?? '',
          endpoint: `192.0.2.${2 - index}:${5001 - index}`,
          allowedIps: [`10.9.0.${2 - index}/32`],
        },
      ],
    })
    namespace.ip('link set wg0 up')
  }
  // Any packet asks for a handshake, and follows it.
  const send =
    "const s = require('dgram').createSocket('udp4'); s.send('hello', 9, '10.9.0.2', () => s.close())"
  let device = await left.wireguard.get('wg0')
  while (device.peers[0]?.lastHandshake === undefined || device.peers[0].rxBytes === 0n) {
    left.namespace.run(process.execPath, ['--eval', send])
    device = await left.wireguard.get('wg0')
  }
  t.is(dumpOf(device), left.wg('show', 'wg0', 'dump'))
  const [peer] = device.peers
  t.true(Math.abs(Date.now() - (peer?.lastHandshake?.getTime() ?? 0)) < 600_000)
  t.true((peer?.rxBytes ?? 0n) > 0n && (peer?.txBytes ?? 0n) > 0n)
})

test('bad use is named, and nothing is sent', async (t) => {
  const { wireguard } = await setUp(t)
  const publicKey = Buffer.alloc(32, 1).toString('base64')
  const refusals = [
    [{ privateKey: 'no key' }, 'privateKey'],
    [{ peers: [{ publicKey: `${publicKey.slice(0, -2)}==` }] }, 'peers.0.publicKey'],
    [{ peers: [{ publicKey, endpoint: '192.0.2.1' }] }, 'peers.0.endpoint'],
    [{ peers: [{ publicKey, endpoint: '192.0.2.1:70000' }] }, 'peers.0.endpoint'],
    [{ peers: [{ publicKey }, { publicKey, allowedIps: ['10.0.0.0/33'] }] }, 'peers.1.allowedIps.0'],
    [{ peers: [{ publicKey, remove: true, allowedIps: [] }] }, 'peers.0.allowedIps'],
  ] as const
  for (const [settings, path] of refusals) {
    const error = await t.throwsAsync(wireguard.set('wg0', settings), { instanceOf: NetlinkInputError })
    t.is(error?.path, path)
  }
  t.deepEqual((await wireguard.get('wg0')).peers, [])
  await t.throwsAsync(wireguard.get('lo'), { instanceOf: NetlinkError, code: 'EOPNOTSUPP' })
  await t.throwsAsync(wireguard.get('wg9'), { instanceOf: NetlinkError, code: 'ENODEV' })
})
