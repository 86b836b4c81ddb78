/** nlkit/wireguard over the simulated kernel: what is told in parts is one, what is set is checked first. */
import { NetlinkInputError } from '@nlkit/core'
import { SimulatedKernel } from '@nlkit/testing'
import test from 'ava'
import { openWireGuard, type WireGuardPeerSettings } from 'nlkit/wireguard'
import { sentRequests } from '../support/requests.js'

const key = (fill: number) => Buffer.alloc(32, fill)

async function open() {
  const kernel = new SimulatedKernel()
  kernel.addFamily('wireguard')
  return { kernel, socket: await openWireGuard({ socket: kernel.socket }) }
}

test('a peer that goes on in the next message is one', async (t) => {
  const { kernel, socket } = await open()
  const ip = (ipaddr: string) => ({ family: 'inet', ipaddr, cidrMask: 32 })
  const device = (...peers: object[]) => ({
    operation: 'get-device',
    values: { ifindex: 4, ifname: 'wg0', privateKey: key(0), listenPort: 7, peers },
  })
  const endpoint = { family: 'inet6', port: 51820, flowinfo: 0, addr: 'fe80::1', scopeId: 2 }
  const messages = [
    device(
      { publicKey: key(1), allowedips: [ip('10.0.0.1')] },
      { publicKey: key(2), endpoint, allowedips: [ip('10.0.0.2')] },
    ),
    device({ publicKey: key(2), allowedips: [ip('10.0.0.3')] }, { publicKey: key(3) }),
  ]
  kernel.answer('get-device', { messages }, 'wireguard')
  const { peers, ...own } = await socket.get('wg0')
  t.deepEqual(own, {
    ifindex: 4,
    ifname: 'wg0',
    privateKey: undefined,
    publicKey: undefined,
    listenPort: 7,
    fwmark: 0,
  })
  t.deepEqual(
    peers.map(({ publicKey, endpoint, allowedIps }) => ({ publicKey, endpoint, allowedIps })),
    [
      { publicKey: key(1).toString('base64'), endpoint: undefined, allowedIps: ['10.0.0.1/32'] },
      {
        publicKey: key(2).toString('base64'),
        endpoint: '[fe80::1%2]:51820',
        allowedIps: ['10.0.0.2/32', '10.0.0.3/32'],
      },
      { publicKey: key(3).toString('base64'), endpoint: undefined, allowedIps: [] },
    ],
  )
  socket.close()
})

test('bad settings are named before anything is sent, and keys stay out of the message', async (t) => {
  const { socket } = await open()
  const publicKey = key(1).toString('base64')
  const bad = async (peer: WireGuardPeerSettings, path: string) => {
    const error = await t.throwsAsync(socket.set('wg0', { peers: [peer] }), { instanceOf: NetlinkInputError })
    t.is(error?.path, `peers[0].${path}`)
    t.false(error?.message.includes(publicKey.slice(0, 20)))
  }
  await bad({ publicKey: publicKey.slice(0, -1) }, 'publicKey')
  await bad({ publicKey: publicKey.replace('E=', 'F=') }, 'publicKey')
  await bad({ publicKey, presharedKey: '' }, 'presharedKey')
  for (const endpoint of ['192.0.2.1', '192.0.2.1:65536', '2001:db8::1:7', '[192.0.2.1]:7', 'name:7'])
    await bad({ publicKey, endpoint }, 'endpoint')
  for (const each of ['10.0.0.0/33', '2001:db8::/129', 'all'])
    await bad({ publicKey, allowedIps: [each] }, 'allowedIps[0]')
  socket.close()
})

test.serial('what is set goes in as few messages as hold it', async (t) => {
  const { kernel, socket } = await open()
  kernel.answer('set-device', {}, 'wireguard')
  const sent = sentRequests(t)
  await socket.set('wg0', { listenPort: 1 })
  t.deepEqual(sent, ['set-device'])
  const peers = Array.from({ length: 1000 }, (_, n) => ({
    publicKey: Buffer.from(Uint8Array.of(n & 255, n >> 8, ...key(1).subarray(2))).toString('base64'),
    allowedIps: n === 0 ? Array.from({ length: 2000 }, (_, m) => `fd00::${m.toString(16)}/128`) : [],
  }))
  await socket.set('wg0', { peers })
  t.true(sent.length >= 5 && sent.length <= 20, `${sent.length}`)
  socket.close()
})
