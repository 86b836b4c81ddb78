/** Each failure that other netlink libraries are known for, tried on ours. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { NetlinkSocket } from '@nlkit/node'
import test, { type ExecutionContext } from 'ava'
import { type NativeOptions, NetlinkError, openDecoder, openRoute, openSocket, type RouteSocket } from 'nlkit'
import { Builder, join } from '../support/message.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')
const bytes = new Builder()

async function setUp(t: ExecutionContext): Promise<{ net: RouteSocket; namespace: Namespace; oif: number }> {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { net, namespace, oif: (await net.links.get('v0')).ifindex }
}

/** Makes the request socket itself a member of groups; the notifications it gets. */
function subscribed(net: RouteSocket, ...names: string[]): { count: number } {
  const seen = { count: 0 }
  const families = net.knowledge.catalog.families.filter(({ protocol }) => protocol === 0)
  const groups = families.flatMap((family) => family.groups).filter(({ name }) => names.includes(name))
  const event = () => {
    seen.count++
  }
  net.channel.subscribe(
    groups.map(({ id }) => id),
    { event, lost: () => {}, fail: () => {} },
  )
  return seen
}

const route = (oif: number, n: number) =>
  ({
    family: 'inet',
    dst: `10.${n >> 14}.${(n >> 8) & 63}.${n & 255}`,
    rtmTable: 'main',
    rtmType: 'unicast',
    rtmScope: 'link',
    oif,
  }) as const

live('two dumps at once on one socket: each is whole, nobody sees EBUSY', async (t) => {
  const { net } = await setUp(t)
  const dumps = [net.dump('getlink'), net.dump('getroute'), net.dump('getlink')]
  const [links, routes, again] = await Promise.all(dumps.map((dump) => dump.toArray()))
  t.is(links?.length, 3)
  t.is(again?.length, 3)
  t.true((routes?.length ?? 0) > 3)
})

live('notifications inside a dump on a subscribed socket neither end it nor harm what follows', async (t) => {
  const { net, oif } = await setUp(t)
  const all = Array.from({ length: 3000 }, (_, n) => ({
    operation: 'newroute' as const,
    values: route(oif, n),
    flags: ['create' as const],
  }))
  await net.pipeline(all)
  const seen = subscribed(net, 'ipv4-route')
  let routes = 0
  // Routes that are added meanwhile stand behind the others, and may come or not.
  for await (const { dst } of net.dump('getroute', { family: 'inet' })) {
    if (!dst?.startsWith('10.0.')) continue
    routes++
    if (routes % 500 === 0) await net.request('newroute', route(oif, 20_000 + routes), { flags: ['create'] })
  }
  t.is(routes, 3000)
  t.is(seen.count, 6)
  for (let round = 0; round < 5; round++) t.is((await net.links.list()).length, 3)
})

live(
  'a change on a subscribed socket is answered by its acknowledgement, not by the notification',
  async (t) => {
    const { net, oif } = await setUp(t)
    const seen = subscribed(net, 'ipv4-route')
    for (let n = 0; n < 50; n++) {
      const reply = await net.request('newroute', route(oif, n), { flags: ['create', 'excl'] })
      t.deepEqual([...reply], [])
    }
    await t.throwsAsync(net.request('newroute', route(oif, 0), { flags: ['create', 'excl'] }), {
      code: 'EEXIST',
    })
    t.true(seen.count >= 50)
  },
)

live('an echo goes to who asked for it, subscribed or not, and to a watch', async (t) => {
  const { net, oif } = await setUp(t)
  const watch = net.watch(['route'], { initial: true })
  while ((await watch.next()).value?.type !== 'ready');
  const [echo, ...more] = await net.request('newroute', route(oif, 1), { flags: ['create', 'echo'] })
  t.like(echo, { dst: '10.0.0.1', dstLen: 32, oif })
  t.deepEqual(more, [])
  const { value } = await watch.next()
  t.like(value, { type: 'added', kind: 'route' })
  subscribed(net, 'ipv4-route')
  const [member] = await net.request('newroute', route(oif, 2), { flags: ['create', 'echo'] })
  t.is(member?.dst, '10.0.0.2')
  await watch.return?.()
})

live('one route via an address of the other family does not spoil the list', async (t) => {
  const { net, namespace } = await setUp(t)
  namespace.ip('route add 198.51.100.0/24 via inet6 fe80::1 dev v0')
  const routes = await net.routes.list({ table: 'main', family: 'inet' })
  t.like(
    routes.find(({ dst }) => dst === '198.51.100.0'),
    { via: { family: 'inet6', addr: 'fe80::1' } },
  )
  t.true(routes.some(({ dst }) => dst === '192.0.2.0'))
})

test('a struct that has grown, and attributes of newer kernels, reach the caller', (t) => {
  const stats = bytes.attribute(23, new Uint8Array(26 * 8).fill(1))
  const unknown = bytes.attribute(0x3abc, Uint8Array.of(1, 2, 3))
  const header = join(bytes.u32(0), bytes.u32(7), bytes.u32(0), bytes.u32(0))
  const message = bytes.message({ type: 16, body: join(header, stats, unknown) })
  const [link] = openDecoder().decodeDatagram(message, { protocol: 0 })
  const body: unknown = link?.body
  t.like(body, { ifindex: 7, unknown: [{ type: 0x3abc, bytes: Uint8Array.of(1, 2, 3) }] })
  t.is(typeof Reflect.get(Object(Reflect.get(Object(body), 'stats64')), 'rxPackets'), 'bigint')
})

live('an error has its code and the text of the kernel', async (t) => {
  const { net } = await setUp(t)
  const error = await t.throwsAsync(
    net.routes.add({ dst: '203.0.113.0/24', via: '198.51.100.9', dev: 'v0' }),
    {
      instanceOf: NetlinkError,
    },
  )
  t.like(error, { code: 'ENETUNREACH', errno: 101, fault: 'kernel', operation: 'newroute' })
  t.is(error?.kernelMessage, 'Nexthop has invalid gateway')
})

live('200 dumps that are abandoned: every request after them is answered', async (t) => {
  const { net, oif } = await setUp(t)
  await net.pipeline(
    Array.from({ length: 2000 }, (_, n) => ({
      operation: 'newroute' as const,
      values: route(oif, n),
      flags: ['create' as const],
    })),
  )
  for (let round = 0; round < 200; round++) {
    for await (const _ of net.dump('getroute')) break
    t.is((await net.links.get('v0')).ifindex, oif)
  }
})

live(
  'a dump that changes interrupt is no error: it is made again, or says that it is not consistent',
  async (t) => {
    const { net, namespace } = await setUp(t)
    await using other = await openRoute({ netns: namespace.path })
    for (let n = 0; n < 100; n++)
      await other.links
        .add({ ifname: `p${n}`, kind: 'dummy' })
        .catch(() => other.links.add({ ifname: `p${n}`, kind: 'veth' }))
    let churning = true
    const churn = (async () => {
      for (let n = 0; churning; n++) {
        await other.addresses.add({ dev: 'v0', address: `198.18.${(n >> 8) & 255}.${n & 255}/32` })
        await other.addresses.remove({ dev: 'v0', address: `198.18.${(n >> 8) & 255}.${n & 255}/32` })
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    for (let round = 0; round < 100; round++) {
      const [links, addresses] = await Promise.all([net.list('getlink'), net.list('getaddr')])
      t.true(links.length >= 103)
      t.is(typeof addresses.consistent, 'boolean')
      t.true(addresses.some(({ local }) => local === '192.0.2.1'))
    }
    churning = false
    await churn
  },
)

live.serial('5,000 sockets opened and closed leave no descriptor behind', async (t) => {
  const descriptors = () => readdirSync('/proc/self/fd').length
  const { namespace } = await setUp(t)
  const before = descriptors()
  for (let round = 0; round < 5000; round++) {
    const net = await openRoute(round % 50 === 0 ? { netns: namespace.path } : {})
    if (round % 10 === 0) await net.links.get('lo')
    net.close()
  }
  for (let round = 0; round < 50; round++) await t.throwsAsync(openRoute({ netns: '/no/such/file' }))
  // Poll handles close their descriptors at the end of a turn.
  await new Promise((resolve) => setImmediate(resolve))
  t.is(descriptors(), before)
})

const NOBODY = 65_534
const ROOT = 0
const FORGER = `
  import { openSocket } from 'nlkit'
  const [port, user] = process.argv.slice(1).map(Number)
  process.setgroups([])
  process.setgid(user)
  process.setuid(user)
  const socket = await openSocket({ protocol: 'route' })
  const forged = new DataView(new ArrayBuffer(36))
  // NLMSG_ERROR with 0: the acknowledgement of whatever has this sequence number.
  for (const [offset, value] of [[0, 36], [12, port]]) forged.setUint32(offset, value, true)
  forged.setUint16(4, 2, true)
  const counts = { sent: 0, refused: 0 }
  process.send('ready')
  const end = Date.now() + 1000
  for (let seq = 1; Date.now() < end; seq++) {
    forged.setUint32(8, seq, true)
    try { socket.send(new Uint8Array(forged.buffer), { port }); counts.sent++ } catch { counts.refused++ }
    // What is delivered must not fill the buffer of a reader that other processes keep from reading for a while.
    if (counts.sent % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  process.send(counts)`

/** Floods the port from a process of `user` while requests run. */
async function flooded(
  t: ExecutionContext,
  net: RouteSocket,
  user: number,
): Promise<{ sent: number; refused: number }> {
  const options = {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'] as ['ignore', 'inherit', 'inherit', 'ipc'],
  }
  const forger = spawn(
    process.execPath,
    ['--input-type=module', '--eval', FORGER, `${net.port}`, `${user}`],
    options,
  )
  t.teardown(() => forger.kill('SIGKILL'))
  await new Promise((resolve) => forger.once('message', resolve))
  let counts: { sent: number; refused: number } | undefined
  forger.once('message', (message) => {
    counts = message as { sent: number; refused: number }
  })
  let rounds = 0
  for (; counts === undefined; rounds++) {
    t.is((await net.links.get('lo')).ifindex, 1)
    await t.throwsAsync(net.links.get('nope'), { code: 'ENODEV' })
    t.true((await net.links.list()).length > 0)
    await new Promise((resolve) => setImmediate(resolve))
  }
  t.true(rounds > 10, `${rounds} rounds`)
  return counts
}

live.serial('a process that floods our port with forged replies has no effect', async (t) => {
  await using net = await openRoute()
  // The kernel delivers them neither from a process without rights nor from root.
  for (const user of [NOBODY, ROOT]) {
    const { sent, refused } = await flooded(t, net, user)
    t.is(sent, 0)
    t.true(refused > 1000, `${refused} refused`)
  }
  t.like(net.statistics, { overruns: 0, spoofed: 0, drops: 0 })
})

live.serial('forged replies that the kernel delivers have no effect either', async (t) => {
  const open = (options: NativeOptions) => new NetlinkSocket({ ...options, peers: true })
  await using net = await openRoute({ socket: open, receiveBuffer: 4 * 1024 * 1024 })
  t.is((await flooded(t, net, NOBODY)).sent, 0)
  const { sent } = await flooded(t, net, ROOT)
  t.true(sent > 1000, `${sent} sent`)
  t.true(net.statistics.datagrams > 1000)
})

live('a header shorter than itself is malformed, no more', async (t) => {
  await using first = await openSocket({ protocol: 'usersock' })
  await using second = await openSocket({ protocol: 'usersock' })
  for (const length of [0, 1, 15]) {
    const datagram = new Uint8Array(16)
    datagram[0] = length
    first.send(datagram, { port: second.port })
    const received = await second.receive({ timeout: 1000 })
    const messages = openDecoder().decodeDatagram(received.bytes, { protocol: 2 })
    t.true(messages.every(({ malformed }) => malformed))
  }
})
