/** Sockets below requests: between processes, to groups, with credentials, filters and namespaces. */
import { spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import test, { type ExecutionContext } from 'ava'
import {
  ClosedError,
  type MessageFilter,
  NetlinkInputError,
  namespaces,
  openDecoder,
  openRoute,
  openSocket,
  SocketError,
  TimeoutError,
  UnsupportedError,
} from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

test('hello world to itself and to another socket, whose port the kernel chose', async (t) => {
  await using first = await openSocket({ protocol: 'usersock' })
  await using second = await openSocket({ protocol: 2, credentials: true })
  t.not(first.port, second.port)
  first.send('Hello me', { port: first.port })
  t.like(await first.receive(), { port: first.port, group: 0, truncated: false, pid: undefined })
  const waits = second.receive({ timeout: 5000 })
  first.send('Hello world', { port: second.port })
  const datagram = await waits
  t.is(text(datagram), 'Hello world')
  t.like(datagram, { port: first.port, pid: process.pid, uid: process.getuid?.(), gid: process.getgid?.() })
})

test('two sockets of one process: the second gets a port far from the process id', async (t) => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { openSocket } from 'nlkit'
       const sockets = await Promise.all([1, 2].map(() => openSocket({ protocol: 'usersock' })))
       console.log(process.pid, ...sockets.map(({ port }) => port))`,
    ],
    { encoding: 'utf8' },
  )
  const [pid, first, second = 0] = stdout.trim().split(' ').map(Number)
  t.is(first, pid)
  t.true(second >= 0x80000000 && second <= 0xffffefff, stdout)
  await using chosen = await openSocket({ protocol: 'usersock', port: 424_242 })
  t.is(chosen.port, 424_242)
  const taken = await t.throwsAsync(openSocket({ protocol: 'usersock', port: 424_242 }), {
    instanceOf: SocketError,
  })
  t.is(taken?.code, 'EADDRINUSE')
})

test('what cannot be is said at once', async (t) => {
  await t.throwsAsync(openSocket({ protocol: 'nonsense' }), { instanceOf: NetlinkInputError })
  await t.throwsAsync(openSocket({ protocol: 31 }), { instanceOf: UnsupportedError })
  await using socket = await openSocket({ protocol: 'usersock' })
  const nobody = t.throws(() => socket.send('x', { port: 7 }), { instanceOf: SocketError })
  t.is(nobody?.code, 'ECONNREFUSED')
  t.throws(() => socket.send('x', { groups: [33] }), { instanceOf: NetlinkInputError })
  t.throws(() => socket.join('no-such'), { instanceOf: NetlinkInputError })
  await t.throwsAsync(socket.receive({ timeout: 10 }), { instanceOf: TimeoutError })
  await t.throwsAsync(socket.receive({ signal: AbortSignal.timeout(10) }), { name: 'AbortError' })
  const waits = socket.receive()
  socket.close()
  await t.throwsAsync(waits, { instanceOf: ClosedError })
  t.throws(() => socket.send('x'), { instanceOf: ClosedError })
})

test('several who wait get a datagram each, a long one says that it was cut', async (t) => {
  await using socket = await openSocket({ protocol: 'usersock', receiveBuffer: 1024 * 1024 })
  const waits = [1, 2, 3].map(() => socket.receive())
  for (const word of ['one', 'two', 'three']) socket.send(word, { port: socket.port })
  t.deepEqual((await Promise.all(waits)).map(text), ['one', 'two', 'three'])
  const long = new Uint8Array(100_000)
  socket.send(long, { port: socket.port })
  t.like(await socket.receive(), { truncated: true })
  socket.send(long, { port: socket.port })
  t.is((await socket.receive()).bytes.length, long.length)
  socket.send('last', { port: socket.port })
  for await (const datagram of socket) {
    t.is(text(datagram), 'last')
    break
  }
})

live('groups: members alone receive; memberships above 32 are held', async (t) => {
  const namespace = Namespace.create(t)
  const netns = namespace.path
  await using sender = await openSocket({ protocol: 'usersock', netns })
  await using member = await openSocket({ protocol: 'usersock', netns, groups: [3] })
  await using other = await openSocket({ protocol: 'usersock', netns, groups: [4] })
  sender.send('to three', { groups: [3] })
  t.like(await member.receive({ timeout: 5000 }), { group: 3, port: sender.port })
  await t.throwsAsync(other.receive({ timeout: 10 }), { instanceOf: TimeoutError })
  other.leave(4)
  t.deepEqual(other.groups, [])

  // RTNLGRP_NEXTHOP is 32, RTNLGRP_BRVLAN 33, RTNLGRP_STATS 36.
  await using events = await openSocket({ protocol: 'route', netns, groups: ['nexthop', 33, 36] })
  t.deepEqual(events.groups, [32, 33, 36])
  namespace.ip('nexthop add id 9 dev lo')
  const event = await events.receive({ timeout: 5000 })
  t.is(event.group, 32)
  t.is(openDecoder().decodeDatagram(event.bytes, { protocol: 0 })[0]?.operation, 'newnexthop')
})

needs('netns', 'linux 6.14')(
  'a notification of a group above 32 is delivered with its number, and to members alone',
  async (t) => {
    const namespace = Namespace.create(t)
    const netns = namespace.path
    // RTNLGRP_IPV4_MCADDR is 37, whose bit the address of a datagram has not; modulo 32 it would be 5.
    await using member = await openSocket({ protocol: 'route', netns, groups: [37] })
    await using other = await openSocket({ protocol: 'route', netns, groups: [5] })
    namespace.ip('link add v0 type veth peer name v1')
    namespace.run('sysctl', ['-qw', 'net.ipv6.conf.all.disable_ipv6=1'])
    namespace.ip('link set v0 up')
    namespace.ip('addr add 192.0.2.1/24 dev v0')
    const event = await member.receive({ timeout: 5000 })
    t.is(event.group, 37)
    t.is(openDecoder().decodeDatagram(event.bytes, { protocol: 0 })[0]?.operation, 'newmulticast')
    t.is((await other.receive({ timeout: 5000 })).group, 5)
  },
)

/** The names that links and routes of what passes the filter have. */
async function filtered(t: ExecutionContext, filter: MessageFilter): Promise<string[]> {
  const namespace = Namespace.create(t)
  await using socket = await openSocket({
    protocol: 'route',
    netns: namespace.path,
    groups: ['link', 'ipv4-route', 'ipv6-route', 'ipv4-ifaddr'],
  })
  socket.filter(filter)
  namespace.run('sysctl', ['-qw', 'net.ipv6.conf.default.disable_ipv6=0'])
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  namespace.ip('route add 10.0.0.0/8 dev v0')
  namespace.ip('route add 2001:db8::/32 dev v0')
  namespace.ip('route del 10.0.0.0/8 dev v0')
  const decoder = openDecoder()
  const seen = new Set<string>()
  for (;;) {
    const datagram = await socket.receive({ timeout: 50 }).catch(() => undefined)
    if (datagram === undefined) break
    for (const { operation, body } of decoder.decodeDatagram(datagram.bytes, { protocol: 0 }))
      seen.add(`${operation} ${Reflect.get(body, 'rtmFamily') ?? ''}`.trim())
  }
  socket.filter(undefined)
  namespace.ip('link set v1 up')
  t.true((await socket.receive({ timeout: 5000 })).bytes.length > 0)
  return [...seen].sort()
}

live('a filter by operation and header lets the kernel drop the rest', async (t) => {
  t.deepEqual(await filtered(t, { operations: ['delroute'] }), ['delroute inet'])
  t.deepEqual(
    await filtered(t, {
      operations: ['newroute', 'delroute'],
      header: { family: 'inet', rtmType: ['unicast', 'local'] },
    }),
    ['delroute inet', 'newroute inet'],
  )
  t.deepEqual(
    await filtered(t, { operations: ['newroute'], header: { rtmTable: 'main', family: ['inet6', 'mpls'] } }),
    ['newroute inet6'],
  )
  await using socket = await openSocket({ protocol: 'route' })
  const wrong = { instanceOf: NetlinkInputError }
  t.throws(() => socket.filter({ operations: ['newroute'], header: { oif: 1 } }), wrong)
  t.throws(() => socket.filter({ operations: ['newroute'], header: { rtmTable: 'nope' } }), wrong)
  t.throws(() => socket.filter({ operations: ['nonsense'] }), wrong)
  t.throws(() => socket.filter({ operations: [] }), wrong)
})

live('datagrams of all namespaces come with the number of theirs', async (t) => {
  const home = Namespace.create(t)
  const away = Namespace.create(t)
  home.ip(`netns set ${away.name} 77`)
  t.is(await namespaces.id(away.name, home.name), 77)
  t.is(await namespaces.id(home.path, away.path), undefined)
  await using socket = await openSocket({
    protocol: 'route',
    netns: home.name,
    groups: ['link'],
    allNamespaces: true,
  })
  away.ip('link set lo down')
  t.is((await socket.receive({ timeout: 5000 })).nsid, 77)
  home.ip('link set lo down')
  t.is((await socket.receive({ timeout: 5000 })).nsid, undefined)
})

live('namespaces are made, listed, opened by name, path and process, and removed', async (t) => {
  const name = `nlkit-${process.pid}-made`
  await namespaces.create(name)
  t.teardown(() => spawnSync('ip', ['netns', 'delete', name]))
  t.true((await namespaces.list()).includes(name))
  await t.throwsAsync(namespaces.create(name), { instanceOf: SocketError, code: 'EEXIST' })
  for (const netns of [name, `/run/netns/${name}`]) {
    await using net = await openRoute({ netns })
    t.deepEqual(
      (await net.links.list()).map(({ ifname }) => ifname),
      ['lo'],
    )
  }
  await using own = await openRoute({ netns: process.pid })
  t.true((await own.links.list()).length > 0)
  await namespaces.remove(name)
  t.false((await namespaces.list()).includes(name))
  await t.throwsAsync(namespaces.remove(name), { instanceOf: SocketError, code: 'ENOENT' })
  await t.throwsAsync(openRoute({ netns: name }), { instanceOf: SocketError, code: 'ENOENT' })
  await t.throwsAsync(openRoute({ netns: -1 }), { instanceOf: NetlinkInputError })
  await t.throwsAsync(namespaces.create('../x'), { instanceOf: NetlinkInputError })
  await sleep(0)
})

test('what no datagram can be is refused by the kernel and named', async (t) => {
  await using socket = await openSocket({ protocol: 'usersock' })
  t.like(
    t.throws(() => socket.send('', { port: socket.port }), { instanceOf: SocketError }),
    {
      code: 'ENODATA',
      syscall: 'sendmsg',
    },
  )
  const long = new Uint8Array(64 * 1024 * 1024)
  t.is(
    t.throws(() => socket.send(long, { port: socket.port }), { instanceOf: SocketError })?.code,
    'EMSGSIZE',
  )
  socket.send('still', { port: socket.port })
  t.is(text(await socket.receive()), 'still')
})
