/** The addon's socket below requests: datagrams between processes, options, waiting, batches. */
import { createNamespace, NetlinkSocket, removeNamespace } from '@nlkit/node'
import test from 'ava'
import { AddonClient, getLink } from '../support/addon-client.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const USERSOCK = 2
const ROUTE = 0

const bytes = (text: string) => new TextEncoder().encode(text)

test('a datagram without a header goes from one socket to another and to itself', (t) => {
  const [first, second] = [
    new NetlinkSocket({ protocol: USERSOCK }),
    new NetlinkSocket({ protocol: USERSOCK }),
  ]
  t.not(first.port, second.port)
  const buffer = new Uint8Array(64)
  second.passCredentials(true)
  t.is(second.receiveFrom(buffer), null)
  t.false(second.wait(0))
  first.sendTo(bytes('Hello world'), second.port, 0)
  t.true(second.wait(1000))
  const datagram = second.receiveFrom(buffer)
  t.like(datagram, { length: 11, port: first.port, group: 0, pid: process.pid, uid: process.getuid?.() })
  t.is(new TextDecoder().decode(buffer.subarray(0, 11)), 'Hello world')
  first.sendTo(bytes('me'), first.port, 0)
  t.deepEqual(first.receiveFrom(buffer), { length: 2, port: first.port, group: 0, groups: 0 })
})

test('a group is reached by its mask, and memberships are listed', (t) => {
  const [first, second] = [
    new NetlinkSocket({ protocol: USERSOCK }),
    new NetlinkSocket({ protocol: USERSOCK }),
  ]
  second.join(5)
  t.deepEqual(second.groups(), [5])
  try {
    first.sendTo(bytes('all'), 0, 1 << 4)
  } catch (error) {
    // Multicasting takes CAP_NET_ADMIN on older kernels.
    t.is(Reflect.get(Object(error), 'code'), 'EPERM')
    return
  }
  t.like(second.receiveFrom(new Uint8Array(8)), { length: 3, group: 5, groups: 16 })
})

test('a filter of the kernel drops what it does not want', (t) => {
  const socket = new NetlinkSocket({ protocol: USERSOCK })
  const buffer = new Uint8Array(8)
  const program = new Uint8Array(16)
  const view = new DataView(program.buffer)
  // ret 0, as little-endian machines have it.
  view.setUint16(0, 0x06, true)
  socket.filter(program.subarray(0, 8))
  socket.sendTo(bytes('dropped'), socket.port, 0)
  t.is(socket.receiveFrom(buffer), null)
  socket.clearFilter()
  socket.sendTo(bytes('kept'), socket.port, 0)
  t.is(socket.receiveFrom(buffer)?.length, 4)
  t.throws(() => socket.filter(program.subarray(0, 5)), { code: 'EINVAL' })
})

test('a batch has an answer for each request, and a window of them loses none', async (t) => {
  const client = new AddonClient()
  const { socket } = client
  t.is(socket.window, Math.floor(Math.floor(socket.receiveBuffer / 832) / 4) * 3)
  const message = getLink(1)
  const count = Math.min(socket.window, 50)
  const messages = new Uint8Array(message.length * count)
  for (let index = 0; index < count; index++) messages.set(message, index * message.length)
  const tokens = new Int32Array(count)
  socket.sendBatch(messages, new Uint8Array(count), tokens)
  t.is(new Set(tokens).size, count)
  t.throws(() => socket.sendBatch(messages, new Uint8Array(count).fill(1), tokens), { code: 'InvalidArg' })
  t.throws(() => socket.sendBatch(messages.subarray(1), new Uint8Array(count), tokens), {
    code: 'InvalidArg',
  })
  for (const token of tokens) socket.forget(token >>> 0)
  const { route } = await client.request(getLink(1))
  t.is(route, 2)
})

test('what the kernel granted is told', (t) => {
  const strict = new NetlinkSocket({ protocol: ROUTE })
  t.deepEqual([strict.extendedAck, strict.cappedAck, strict.strict], [true, true, true])
  t.false(new NetlinkSocket({ protocol: ROUTE, strict: false }).strict)
})

live('a forged answer is refused by the kernel', (t) => {
  const socket = new NetlinkSocket({ protocol: ROUTE })
  const forger = new NetlinkSocket({ protocol: ROUTE })
  t.throws(() => forger.sendTo(new Uint8Array(36), socket.port, 0), { code: 'ECONNREFUSED' })
})

live('a namespace is made, entered by path and removed', (t) => {
  const path = `/tmp/nlkit-addon-${process.pid}`
  createNamespace(path)
  t.throws(() => createNamespace(path), { code: 'EEXIST' })
  t.true(new NetlinkSocket({ protocol: ROUTE, netns: path }).port > 0)
  t.true(new NetlinkSocket({ protocol: ROUTE, netns: process.pid }).port > 0)
  t.throws(() => new NetlinkSocket({ protocol: ROUTE, netns: 'no-such-name' }), {
    code: 'ENOENT',
    message: /\/run\/netns\/no-such-name/,
  })
  removeNamespace(path)
  t.throws(() => removeNamespace(path), { code: 'ENOENT' })
})
