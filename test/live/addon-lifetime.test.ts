/**
 * The addon's handles: programs end by themselves, Workers and processes at any time, descriptors are closed.
 * One after the other: the tests count descriptors and calls.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { NetlinkSocket } from '@nlkit/node'
import test from 'ava'
import { AddonClient, DUMP, getLink, RTNLGRP_LINK, setMtu } from '../support/addon-client.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')
const CLIENT = `import { AddonClient, getLink, setMtu } from ${JSON.stringify(
  new URL('../support/addon-client.js', import.meta.url).href,
)}\n`

/** Runs lines as a module of its own process. */
function program(lines: string) {
  const args = ['--input-type=module', '--eval', CLIENT + lines]
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 20_000 })
}

const descriptors = () => readdirSync('/proc/self/fd').length
const milliseconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count))

test.serial('a program that listens and waits for nothing ends by itself', (t) => {
  const { status, stdout, stderr } = program(`
    const client = new AddonClient()
    client.socket.join(1)
    const { route } = await client.request(getLink(), 1)
    console.log(route)`)
  t.deepEqual([status, stdout, stderr], [0, '2\n', ''])
})

test.serial('process.exit ends a program that waits', (t) => {
  const { status, stderr } = program(`
    const client = new AddonClient({}, true)
    client.socket.join(1)
    setTimeout(() => process.exit(7), 20)`)
  t.deepEqual([status, stderr], [7, ''])
})

test.serial('process.exit in the callback itself', (t) => {
  const { status, stderr } = program(`
    const client = new AddonClient({}, true)
    client.socket.listen(() => process.exit(7))
    client.socket.send(getLink(), 1)`)
  t.deepEqual([status, stderr], [7, ''])
})

test.serial('what the callback throws is an uncaught exception, and the socket goes on', (t) => {
  const { status, stdout, stderr } = program(`
    const client = new AddonClient({}, true)
    process.once('uncaughtException', ({ message }) => {
      console.log(message)
      client.socket.listen(() => client.socket.close())
      client.socket.send(getLink(), 1)
    })
    client.socket.listen(() => { throw new Error('thrown') })
    client.socket.send(getLink(), 1)`)
  t.deepEqual([status, stdout, stderr], [0, 'thrown\n', ''])
})

test.serial('a Worker is terminated while it listens and dumps, 100 times', async (t) => {
  const lines = `${CLIENT}
    import { parentPort } from 'node:worker_threads'
    const watcher = new AddonClient({}, true)
    watcher.socket.join(1)
    const client = new AddonClient()
    await client.request(getLink(), 1)
    parentPort.postMessage('listening')
    for (;;) await Promise.all([1, 2, 3].map(() => client.request(getLink(), 1)))`
  const before = descriptors()
  for (let round = 0; round < 100; round++) {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(lines)}`))
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    await milliseconds(round % 4)
    t.is(await worker.terminate(), 1)
  }
  t.true(descriptors() <= before)
})

live.serial('a Worker is terminated in the middle of a dump of the library, 100 times', async (t) => {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  // More than are received at once: the dump cannot be over when the first object is there.
  const batch = Array.from({ length: 5000 }, (_, n) => `route add 10.0.${n >> 8}.${n & 255}/32 dev v0`)
  namespace.run('ip', ['-batch', '-'], batch.join('\n'))
  const lines = `
    import { parentPort } from 'node:worker_threads'
    import { openRoute } from ${JSON.stringify(import.meta.resolve('nlkit'))}
    const net = await openRoute({ netns: ${JSON.stringify(namespace.path)} })
    // Keeps the thread alive: a dump that nobody takes on does not.
    const watch = async () => {
      for await (const _ of net.watch(['link']));
    }
    void watch()
    for await (const _ of net.dump('getroute')) {
      parentPort.postMessage('in the middle')
      await new Promise(() => {})
    }`
  const before = descriptors()
  for (let round = 0; round < 100; round++) {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(lines)}`))
    await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    t.is(await worker.terminate(), 1)
  }
  t.true(descriptors() <= before)
})

test.serial('sockets that were closed leave no descriptor', async (t) => {
  await milliseconds(10)
  const before = descriptors()
  for (let round = 0; round < 500; round++) {
    const client = new AddonClient()
    if (round % 2 === 0) await client.request(getLink(1))
    client.socket.close()
    new NetlinkSocket({ protocol: 0 }).close()
  }
  await milliseconds(10)
  t.true(descriptors() <= before)
})

live.serial('a listener that does not receive is called once, not all the time', async (t) => {
  const namespace = Namespace.create(t)
  const socket = new NetlinkSocket({ protocol: 0, netns: namespace.path })
  t.teardown(() => socket.close())
  let calls = 0
  socket.join(RTNLGRP_LINK)
  socket.listen(() => {
    calls += 1
  })
  socket.ref()
  const actor = new AddonClient({ netns: namespace.path })
  await actor.request(setMtu(1400))
  await milliseconds(50)
  t.is(calls, 1)
  t.true(socket.receive(new Uint8Array(65_536), new Int32Array(65_536)) > 0)
  await actor.request(setMtu(1300))
  await milliseconds(50)
  t.is(calls, 2)
})

live.serial('a socket that is closed in its callback is not called again', async (t) => {
  const namespace = Namespace.create(t)
  const client = new AddonClient({ netns: namespace.path }, true)
  let calls = 0
  client.socket.listen(() => {
    calls += 1
    client.socket.close()
  })
  client.socket.send(getLink(), DUMP)
  await milliseconds(50)
  t.is(calls, 1)
})
