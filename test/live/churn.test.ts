/** Dumps while another process changes what is dumped, on a socket that is subscribed: no error, nobody's answer lost. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ExecutionContext } from 'ava'
import { openRoute } from 'nlkit'
import {
  AddonClient,
  DUMP,
  getLink,
  RTM_GETROUTE,
  RTNLGRP_IPV4_IFADDR,
  RTNLGRP_IPV4_ROUTE,
  RTNLGRP_LINK,
} from '../support/addon-client.js'
import { Builder } from '../support/message.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
/** NLKIT_DUMPS=20000: a longer run. */
const DUMPS = Number(process.env.NLKIT_DUMPS ?? 1000)
/** Dumps at once on a socket. */
const AT_ONCE = 20
const ROUTES = 5000

/** Adds and removes routes, links and addresses until it is killed. */
const CHURN = `
while :; do
  ip link add c0 type veth peer name c1; ip link set c0 up; ip link set c1 up; ip addr add 198.51.100.1/24 dev c0
  ip route add 203.0.113.0/24 dev c0; ip link set c0 mtu 1400; ip link del c0
done`

/** A namespace with 5,000 routes in which another process changes things. */
function churning(t: ExecutionContext): Namespace {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  const batch = Array.from({ length: ROUTES }, (_, n) => `route add 10.${n >> 8}.${n & 255}.0/24 dev v0`)
  namespace.run('ip', ['-batch', '-'], batch.join('\n'))
  const churn = namespace.start('sh', ['-c', CHURN])
  t.teardown(() => churn.kill('SIGKILL'))
  return namespace
}

live(
  '1,000 dumps of 5,000 routes under churn, 20 at once, on a subscribed socket: no error, no route missed',
  async (t) => {
    t.timeout(600_000)
    const namespace = churning(t)
    await using net = await openRoute({ netns: namespace.path })
    const events = { count: 0 }
    const event = () => {
      events.count++
    }
    net.channel.subscribe([RTNLGRP_LINK, RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV4_ROUTE], {
      event,
      lost: () => t.log('notifications on the socket of the dumps were lost'),
      fail: (error) => error !== undefined && t.fail(String(error)),
    })
    await using changes = net.watch(['link', 'address', 'route'])
    let seen = 0
    const following = (async () => {
      for await (const { type } of changes) if (type !== 'resync') seen++
    })()
    const missing: number[] = []
    for (let done = 0; done < DUMPS; done += AT_ONCE) {
      const dumps = Array.from({ length: Math.min(AT_ONCE, DUMPS - done) }, async () => {
        const routes = await net.dump('getroute', { family: 'inet' }).toArray()
        const own = routes.filter(({ dst, rtmTable }) => rtmTable === 'main' && dst?.startsWith('10.'))
        if (own.length !== ROUTES) missing.push(own.length)
      })
      const [lo] = await net.request('getlink', { ifindex: 1 })
      t.is(lo?.ifname, 'lo')
      await Promise.all(dumps)
    }
    await changes.return?.()
    await following
    t.deepEqual(missing, [])
    t.true(seen > 0)
    t.true(events.count > 0)
    t.is(net.statistics.foreign, 0)
  },
)

live('the same on one socket that is a member of the groups: events inside dumps end nothing', async (t) => {
  t.timeout(600_000)
  const namespace = churning(t)
  const client = new AddonClient({ netns: namespace.path, receiveBuffer: 8 << 20 })
  for (const group of [RTNLGRP_LINK, RTNLGRP_IPV4_IFADDR, RTNLGRP_IPV4_ROUTE]) client.socket.join(group)
  // struct rtmsg of AF_INET.
  const getRoutes = () =>
    new Builder().message({ type: RTM_GETROUTE, body: Uint8Array.of(2, ...new Uint8Array(11)) })
  for (let done = 0; done < DUMPS / 20; done += 5) {
    const dumps = Array.from({ length: 5 }, () => client.request(getRoutes(), DUMP))
    t.like(await client.request(getLink(1)), { route: 2, errno: 0 })
    for (const { data, route, errno } of await Promise.all(dumps)) {
      t.deepEqual([route & 0xff, errno], [2, 0])
      t.true(data.length >= ROUTES && data.every(({ bytes }) => bytes.readUInt16LE(4) === 24))
    }
  }
  t.true(client.events.length > 0)
  t.deepEqual(client.socket.stats().foreign, 0)
  client.socket.close()
})

const FLOOD = `
import socket, struct, sys
s = socket.socket(16, 3, 0); s.bind((0, 0)); refused = 0
port, first = int(sys.argv[1]), int(sys.argv[2])
print('started', flush=True)
while True:
    for seq in range(first, first + 200):
        try: s.sendto(struct.pack('=IHHIIiIHHII', 36, 2, 0x100, seq, port, 0, 20, 0, 0, 0, 0), (port, 0))
        except OSError: refused += 1`

needs('netns', 'python3')('a flood of forged acknowledgements has no effect', async (t) => {
  const client = new AddonClient()
  const missing = getLink(999_999)
  await client.request(missing)
  const sequence = new DataView(missing.buffer, missing.byteOffset).getUint32(8, true)
  const flood = spawn('python3', ['-c', FLOOD, String(client.socket.port), String(sequence)])
  t.teardown(() => flood.kill('SIGKILL'))
  await once(flood.stdout, 'data')
  for (let count = 0; count < 5000; count++) {
    const { route, errno } = await client.request(getLink(999_999))
    if (route !== 3 || errno !== -19) return t.fail(`request ${count}: route ${route}, error ${errno}`)
  }
  t.is(flood.exitCode, null)
  t.deepEqual(client.socket.memory().drops, 0)
  t.is(client.socket.stats().overruns, 0)
  return client.socket.close()
})
