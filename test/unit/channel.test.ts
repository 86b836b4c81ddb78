/** The library's loop around the socket, with answers that the kernel would hardly give on demand. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROUTE_DATA, ROUTE_FAILED, ROUTE_FINISHED } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { ClosedError, NetlinkError, OverrunError, openRoute, SocketError, TimeoutError } from 'nlkit'
import { type Batch, FakeSocket, sockets, useFakeAddon } from '../support/fake-addon.js'
import { Builder, cString, join } from '../support/message.js'

useFakeAddon()
const bytes = new Builder()

async function open(timeout = 1000) {
  const opening = openRoute({ timeout })
  // Taken at once: the tests of a file run side by side.
  const socket = sockets.at(-1)
  const net = await opening
  if (!(socket instanceof FakeSocket)) throw new Error('the socket is not the fake one')
  return { net, socket }
}

/** RTM_NEWLINK of interface `index`. */
const link = (index: number): Batch => ({
  route: ROUTE_DATA,
  bytes: bytes.message({ type: 16, body: join(bytes.u32(0), bytes.u32(index), bytes.u32(0), bytes.u32(0)) }),
})
const failure = (errno: number, marks = 0): Batch => ({
  route: ROUTE_FAILED | marks,
  bytes: bytes.message({
    type: 2,
    flags: 0x100,
    body: join(bytes.u32(-errno >>> 0), bytes.message({ type: 18 })),
  }),
})
/** With an extended ACK: NLM_F_CAPPED, NLM_F_ACK_TLVS. */
const extended = (errno: number, ...attributes: Uint8Array[]): Batch => ({
  route: ROUTE_FAILED,
  bytes: bytes.message({
    type: 2,
    flags: 0x300,
    body: join(bytes.u32(-errno >>> 0), bytes.message({ type: 16 }), ...attributes),
  }),
})
const done: Batch = { ...failure(0), route: ROUTE_FINISHED }

type Told = Record<string, unknown> & { channel: string; values?: Record<string, unknown> }

/** What the diagnostics channels say while the test runs, of this test and those beside it. */
function observe(t: ExecutionContext, ...names: string[]): Told[] {
  const events: Told[] = []
  const onMessage = (event: unknown, name: string | symbol) =>
    events.push({ ...(event as Told), channel: String(name) })
  for (const name of names) {
    subscribe(name, onMessage)
    t.teardown(() => unsubscribe(name, onMessage))
  }
  return events
}

test('an answer that is there at once needs no poll and no timer', async (t) => {
  const { net, socket } = await open()
  socket.onSend = () => socket.steps.push(link(7), done)
  const [reply] = await net.request('getlink', { ifindex: 7 })
  t.is(reply?.ifindex, 7)
  t.false(socket.held)
  t.is(socket.memories.length, 2)
})

test('an answer that comes later is waited for, and only then the event loop is held', async (t) => {
  const { net, socket } = await open()
  const answer = net.request('getlink', { ifindex: 7 })
  await sleep(1)
  t.true(socket.held)
  socket.steps.push(link(7), done)
  socket.readable()
  t.is((await answer)[0]?.ifindex, 7)
  t.false(socket.held)
})

test('a request without an answer ends after its time, and its late answer is not wanted', async (t) => {
  const { net, socket } = await open(20)
  const error = await t.throwsAsync(net.request('getlink'), { instanceOf: TimeoutError })
  t.is(error?.message, 'getlink: no answer within 20 ms (option `timeout`)')
  t.deepEqual(socket.cancelled, [socket.token])
  t.false(socket.held)
  const own = await t.throwsAsync(net.request('getlink', {}, { timeout: 5 }), { instanceOf: TimeoutError })
  t.is(own?.timeout, 5)
  await t.throwsAsync(net.dump('getlink').next(), { instanceOf: TimeoutError })
})

test('an answer that a blocked event loop has kept waiting is still an answer', async (t) => {
  const { net, socket } = await open(10)
  const answer = net.request('getlink', { ifindex: 7 })
  await sleep(1)
  socket.steps.push(link(7), done)
  const end = Date.now() + 30
  while (Date.now() < end);
  t.is((await answer)[0]?.ifindex, 7)
})

test('a dump that makes progress does not time out', async (t) => {
  const { net, socket } = await open(60)
  const dump = net.dump('getlink').toArray()
  for (let index = 1; index <= 4; index++) {
    await sleep(30)
    socket.steps.push(link(index))
    socket.readable()
  }
  socket.steps.push(done)
  socket.readable()
  t.deepEqual(
    (await dump).map(({ ifindex }) => ifindex),
    [1, 2, 3, 4],
  )
})

test('ring and tape grow when they are too small', async (t) => {
  const { net, socket } = await open()
  socket.onSend = () => socket.steps.push(-1, -1, -2, link(7), done)
  await net.request('getlink', { ifindex: 7 })
  const [first, , , last] = socket.memories
  t.is(last?.tape, (first?.tape ?? 0) * 4)
  t.is(last?.ring, (first?.ring ?? 0) * 2)
})

test('a refusal, and an answer that was lost', async (t) => {
  const { net, socket } = await open()
  socket.onSend = () => socket.steps.push(failure(1))
  const refusal = await t.throwsAsync(net.request('dellink', { ifindex: 7 }), { instanceOf: NetlinkError })
  t.like(refusal, { code: 'EPERM', operation: 'dellink', request: { ifindex: 7 } })
  socket.onSend = () => socket.steps.push(failure(105, 1 << 9))
  const loss = await t.throwsAsync(net.request('dellink', { ifindex: 7 }), { instanceOf: OverrunError })
  t.like(loss, { fault: 'overrun', operation: 'dellink', request: { ifindex: 7 } })
  socket.onSend = () => socket.steps.push(link(1), failure(16))
  const dump = net.dump('getlink')
  t.is((await dump.next()).value?.ifindex, 1)
  await t.throwsAsync(dump.next(), { instanceOf: NetlinkError, code: 'EBUSY' })
  t.true((await dump.next()).done)
})

test("the design's own refusal, from the bytes of its extended ACK", async (t) => {
  const { net, socket } = await open()
  const policy = bytes.attribute(
    4 | 0x8000,
    bytes.attribute(1, bytes.u32(3)),
    bytes.attribute(4, bytes.u32(1), bytes.u32(0)),
    bytes.attribute(5, bytes.u32(4094), bytes.u32(0)),
  )
  const text = bytes.attribute(1, cString('Attribute failed policy validation'))
  socket.onSend = () => socket.steps.push(extended(22, text, bytes.attribute(2, bytes.u32(52)), policy))
  const vlan = { linkinfo: { kind: 'vlan', data: { id: 5000 } } }
  const error = await t.throwsAsync(net.request('newlink', vlan), { instanceOf: NetlinkError })
  t.is(
    error?.message,
    'EINVAL at linkinfo.data.id (offset 52): Attribute failed policy validation, u16 1..4094',
  )
  t.like(error, { attribute: 'linkinfo.data.id', offset: 52, code: 'EINVAL' })
})

test('an attribute that is missing is named, in its nest or at the top', async (t) => {
  const { net, socket } = await open()
  const nest = bytes.attribute(6, bytes.u32(48))
  socket.onSend = () => socket.steps.push(extended(22, bytes.attribute(5, bytes.u32(1)), nest))
  const vlan = { linkinfo: { kind: 'vlan', data: { flags: { flags: [], mask: [] } } } }
  const inside = await t.throwsAsync(net.request('newlink', vlan), { instanceOf: NetlinkError })
  t.is(inside?.missing, 'linkinfo.data.id')
  socket.onSend = () => socket.steps.push(extended(22, bytes.attribute(5, bytes.u32(3))))
  const outside = await t.throwsAsync(net.request('newlink', vlan), { instanceOf: NetlinkError })
  t.is(outside?.missing, 'ifname')
  t.regex(outside?.message ?? '', /^EINVAL in newlink: .*, the request lacks ifname$/)
})

test('a socket that fails fails what is pending', async (t) => {
  const { net, socket } = await open()
  const error = Object.assign(new Error('bad'), { code: 'ENOMEM', errno: -12, syscall: 'recvmsg' })
  const requests = [net.request('getlink'), net.dump('getlink').toArray()]
  await sleep(1)
  socket.steps.push(error)
  socket.readable()
  for (const request of requests) {
    t.like(await t.throwsAsync(request, { instanceOf: SocketError }), {
      code: 'ENOMEM',
      syscall: 'recvmsg',
      errno: 12,
    })
  }
})

test('answers for somebody else change nothing', async (t) => {
  const { net, socket } = await open()
  socket.onSend = () => socket.steps.push({ ...link(9), token: 1 }, { ...done, token: 1 }, link(7), done)
  t.deepEqual(
    (await net.request('getlink')).map(({ ifindex }) => ifindex),
    [7],
  )
})

test('a dump that was interrupted by changes is asked for again', async (t) => {
  const { net, socket } = await open()
  const interrupted = { ...done, route: ROUTE_FINISHED | 256 }
  let dumps = 0
  socket.onSend = () => socket.steps.push(link(++dumps), dumps < 3 ? interrupted : done)
  t.deepEqual(
    (await net.links.list()).map(({ ifindex }) => ifindex),
    [3],
  )
  socket.onSend = () => socket.steps.push(link(1), interrupted)
  const dump = net.dump('getlink')
  await dump.toArray()
  t.false(dump.consistent)
})

test('a dump that changes interrupt every time is asked for 30 times, and its last data given', async (t) => {
  const { net, socket } = await open()
  let dumps = 0
  socket.onSend = () => socket.steps.push(link(++dumps), { ...done, route: ROUTE_FINISHED | 256 })
  const links = await net.list('getlink')
  t.is(dumps, 30)
  t.false(links.consistent)
  t.deepEqual(
    links.map(({ ifindex }) => ifindex),
    [30],
  )
})

test('a dump that the kernel cannot run now is sent again, with pauses, and a caller sees nothing of it', async (t) => {
  const { net, socket } = await open()
  const events = observe(t, 'nlkit:retry', 'nlkit:dump')
  const answers = [failure(16, 1 << 11), failure(105, 1 << 11), failure(16, 1 << 11)]
  socket.onSend = () => {
    const refusal = answers.shift()
    socket.steps.push(...(refusal === undefined ? [link(1), done] : [refusal]))
  }
  const seen: number[] = []
  for await (const { ifindex } of net.dump('getlink', { ifindex: 40 })) seen.push(ifindex)
  t.deepEqual(seen, [1])
  t.is(socket.sent.length, 4)
  t.false(socket.held)
  const own = events.filter(({ values }) => values?.ifindex === 40)
  t.deepEqual(
    own.map(({ reason, attempt, delay }) => [reason, attempt, delay]),
    [
      ['refused', 2, 1],
      ['refused', 3, 2],
      ['refused', 4, 4],
      [undefined, undefined, undefined],
    ],
  )
  t.like(own.at(-1), { operation: 'getlink', attempts: 4, messages: 1, consistent: true, dump: true })
})

test('a dump that is refused for ever fails with the refusal, one that is left is not sent again', async (t) => {
  const { net, socket } = await open(300)
  socket.onSend = () => socket.steps.push(failure(16, 1 << 11))
  await t.throwsAsync(net.dump('getlink').toArray(), { instanceOf: TimeoutError })
  const dump = net.dump('getlink')
  const next = dump.next()
  await sleep(1)
  await dump.return()
  t.true((await next).done)
  const sent = socket.sent.length
  await sleep(80)
  t.is(socket.sent.length, sent)
  t.false(socket.held)
})

test('a whole dump whose end was lost in an overrun is asked for again', async (t) => {
  const { net, socket } = await open()
  let dumps = 0
  socket.onSend = () => socket.steps.push(link(++dumps), dumps < 3 ? failure(105, 1 << 9) : done)
  t.deepEqual(
    (await net.list('getlink')).map(({ ifindex }) => ifindex),
    [3],
  )
  const streamed = net.dump('getlink')
  dumps = 0
  await streamed.next()
  await t.throwsAsync(streamed.next(), { instanceOf: OverrunError })
})

test('a warning and a cookie come with the objects, and are told', async (t) => {
  const { net, socket } = await open()
  const events = observe(t, 'nlkit:warning', 'nlkit:request', 'nlkit:reply')
  const warned = (...data: Batch[]) => [
    ...data,
    {
      ...extended(
        0,
        bytes.attribute(1, cString('quantum is small')),
        bytes.attribute(3, Uint8Array.of(1, 2)),
      ),
      route: ROUTE_FINISHED,
    },
  ]
  socket.onSend = () => socket.steps.push(...warned(link(3)))
  const reply = await net.request('getlink', { ifindex: 41 })
  t.deepEqual(reply.warnings, ['quantum is small'])
  t.deepEqual(reply.cookie, Uint8Array.of(1, 2))
  t.deepEqual(Object.keys(reply), ['0'])
  const told = events.filter(({ values }) => values?.ifindex === 41)
  t.deepEqual(
    told.map(({ channel }) => channel),
    ['nlkit:request', 'nlkit:warning', 'nlkit:reply'],
  )
  t.like(told[1], { warning: 'quantum is small', operation: 'getlink' })
  t.like(told[2], { messages: 1, dump: false })
  const listed = await net.list('getlink')
  t.deepEqual([listed.warnings, listed.consistent], [['quantum is small'], true])
  // A generic family acknowledges what it made by its number.
  socket.onSend = () => socket.steps.push({ ...failure(-7), route: ROUTE_FINISHED })
  t.is((await net.request('getlink', { ifindex: 41 })).result, 7)
  socket.onSend = () => socket.steps.push(done)
  t.deepEqual((await net.request('dellink', { ifindex: 3 })).warnings, [])
})

test('an overrun is told with the number of messages that were dropped', async (t) => {
  const { net, socket } = await open()
  const events = observe(t, 'nlkit:overrun')
  socket.drops = 12345
  socket.onSend = () => socket.steps.push({ ...done, status: 3 })
  await net.request('getlink')
  t.is(events.filter(({ drops }) => drops === 12345).length, 1)
  t.is(net.statistics.drops, 12345)
})

test('nothing is received ahead of a consumer that takes its time', async (t) => {
  const { net, socket } = await open()
  socket.onSend = () => socket.steps.push(link(1), link(2), link(3), done)
  const dump = net.dump('getlink')
  await dump.next()
  t.is(socket.memories.length, 1)
  t.false(socket.held)
  socket.readable()
  t.is(socket.memories.length, 1)
  await dump.next()
  t.is(socket.memories.length, 2)
})

test('closing ends what waits', async (t) => {
  const { net, socket } = await open()
  const pending = net.request('getlink')
  await sleep(1)
  net.close()
  await t.throwsAsync(pending, { instanceOf: ClosedError })
  t.true(socket.closed)
  await t.throwsAsync(net.request('getlink'), { instanceOf: ClosedError })
})
