/** The addon's socket against the kernel: requests, dumps, events, errors, memory that is too small. */
import { NetlinkSocket } from '@nlkit/node'
import test from 'ava'
import {
  AddonClient,
  addAddress,
  DO,
  DUMP,
  getLink,
  NLM_F_ECHO,
  RTM_NEWLINK,
  RTNLGRP_IPV4_IFADDR,
  RTNLGRP_LINK,
  setMtu,
} from '../support/addon-client.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const ENODEV = 19
const DATA = 1
const FINISHED = 2
const FAILED = 3
const EVENT = 4

test('a dump of the links ends, and has the loopback', async (t) => {
  const { data, route } = await new AddonClient().request(getLink(), DUMP)
  t.is(route, FINISHED)
  t.is(data[0]?.bytes.readUInt16LE(4), RTM_NEWLINK)
  t.true(data.some(({ bytes }) => bytes.readInt32LE(20) === 1))
})

test('requests and dumps in flight at once each have their own answer', async (t) => {
  const client = new AddonClient()
  const dumps = Array.from({ length: 20 }, () => client.request(getLink(), DUMP))
  const gets = Array.from({ length: 50 }, () => client.request(getLink(1)))
  const missing = client.request(getLink(999_999))
  const links = (await Promise.all(dumps)).map(({ data, route }) => [data.length, route])
  t.deepEqual(new Set(links.map(String)).size, 1)
  t.is(links[0]?.[1], FINISHED)
  for (const { data, route } of await Promise.all(gets)) t.deepEqual([data.length, route], [1, FINISHED])
  const { route, errno } = await missing
  t.deepEqual([route, errno], [FAILED, -ENODEV])
  t.is(client.socket.stats().late, 0)
})

test('ring and tape that are too small lose nothing', async (t) => {
  const whole = await new AddonClient().request(getLink(), DUMP)
  const client = new AddonClient()
  client.ring = new Uint8Array(64)
  client.tape = new Int32Array(1)
  const parts = await client.request(getLink(), DUMP)
  t.deepEqual(
    parts.data.map(({ bytes }) => bytes.length),
    whole.data.map(({ bytes }) => bytes.length),
  )
  t.true(client.ring.length > 64 && client.tape.length > 64)
})

test('a cancelled dump harms neither the next dump nor a request', async (t) => {
  const client = new AddonClient()
  const token = client.socket.send(getLink(), DUMP)
  client.socket.cancel(token)
  const [dump, get] = await Promise.all([client.request(getLink(), DUMP), client.request(getLink(1))])
  t.deepEqual([dump.route, get.route], [FINISHED, FINISHED])
  t.true(client.socket.stats().late > 0)
})

live('the notification of an own change is an event, its echo an answer', async (t) => {
  const namespace = Namespace.create(t)
  const member = new AddonClient({ netns: namespace.path })
  member.socket.join(RTNLGRP_IPV4_IFADDR)
  t.deepEqual((await member.request(addAddress(1))).data, [])
  t.deepEqual(
    member.events.map(({ route, group }) => [route, group]),
    [[EVENT, RTNLGRP_IPV4_IFADDR]],
  )
  const asking = new AddonClient({ netns: namespace.path })
  const { data } = await asking.request(addAddress(2, NLM_F_ECHO))
  t.deepEqual(
    data.map(({ route, group }) => [route, group]),
    [[DATA, RTNLGRP_IPV4_IFADDR]],
  )
  t.deepEqual(asking.events, [])
})

live('a group that was left tells nothing more', async (t) => {
  const namespace = Namespace.create(t)
  const client = new AddonClient({ netns: namespace.path })
  client.socket.join(RTNLGRP_LINK)
  await client.request(setMtu(1400))
  t.is(client.events.length, 1)
  client.socket.leave(RTNLGRP_LINK)
  await client.request(setMtu(1300))
  t.is(client.events.length, 1)
})

live('overruns are told, and the socket lives on', async (t) => {
  const namespace = Namespace.create(t)
  const watcher = new AddonClient({ netns: namespace.path, receiveBuffer: 1 }, true)
  t.teardown(() => watcher.socket.close())
  watcher.socket.join(RTNLGRP_LINK)
  const actor = new AddonClient({ netns: namespace.path })
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5))
  for (let round = 0; round < 100; round++) {
    // All within one turn of the loop: the watcher cannot read in between.
    for (let change = 0; change < 30; change++) actor.socket.send(setMtu(1300 + change + round), DO)
    await turn()
    const seen = watcher.events.length
    await actor.request(setMtu(2000 + round))
    await turn()
    t.is(watcher.events.length, seen + 1, `round ${round}`)
  }
  t.deepEqual([watcher.statuses.length, new Set(watcher.statuses)], [100, new Set([2 | 8])])
  const { drops, queued } = watcher.socket.memory()
  t.true(drops > 1000)
  t.is(queued, 0)
})

test('what receive buffer was granted can be read', (t) => {
  const socket = new NetlinkSocket({ protocol: 0, receiveBuffer: 50_000 })
  t.is(socket.receiveBuffer, 100_000)
  t.is(socket.memory().receiveBuffer, 100_000)
  socket.close()
})

test('failed system calls have code, number and call', (t) => {
  const { port } = new AddonClient().socket
  const failures = [
    [{ protocol: 31 }, 'EPROTONOSUPPORT', -93, 'socket'],
    [{ protocol: 0, netns: '/run/netns/no such' }, 'ENOENT', -2, 'open'],
    [{ protocol: 0, netns: '/dev/null' }, process.geteuid?.() === 0 ? 'EINVAL' : 'EPERM', undefined, 'setns'],
  ] as const
  t.true(port !== 0)
  for (const [options, code, errno, syscall] of failures) {
    const error = t.throws(() => new NetlinkSocket(options), { code })
    t.is(Reflect.get(error, 'syscall'), syscall)
    if (errno !== undefined) t.is(Reflect.get(error, 'errno'), errno)
    t.regex(error.message, new RegExp(`^${code}: .*, ${syscall}`))
  }
})

test('a port that is taken is refused', (t) => {
  const { port } = new AddonClient().socket
  t.throws(() => new NetlinkSocket({ protocol: 0, port }), { code: 'EADDRINUSE' })
})

test('bad arguments are refused before anything is sent', (t) => {
  const { socket } = new AddonClient()
  t.throws(() => socket.send(new Uint8Array(8), DO), { message: /nlmsg_len is 0, and there are 8 bytes/ })
  t.throws(() => socket.send(getLink(), 3), { message: 'kind is 0, 1 or 2, not 3' })
  t.throws(() => new NetlinkSocket({ protocol: 70_000 }), { message: 'protocol is 0 to 65535, not 70000' })
  const memory = new ArrayBuffer(1024)
  const shared = () => socket.receive(new Uint8Array(memory), new Int32Array(memory))
  t.throws(shared, { message: 'arrays of one call must not share memory' })
  t.deepEqual(socket.stats().datagrams, 0)
})

test('a closed socket refuses, and closing twice is no error', (t) => {
  const { socket } = new AddonClient()
  socket.close()
  socket.close()
  socket.ref()
  t.throws(() => socket.send(getLink(), DO), { code: 'ERR_SOCKET_CLOSED' })
  t.throws(() => socket.listen(() => {}), { code: 'ERR_SOCKET_CLOSED' })
})
