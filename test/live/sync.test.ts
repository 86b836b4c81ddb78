/** The synchronous twin, and the recorder that both have. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { ClosedError, NetlinkError, openDecoder, openRoute, openRouteSync, TimeoutError } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

live('requests and dumps that block', async (t) => {
  const namespace = Namespace.create(t)
  const net = openRouteSync({ netns: namespace.name })
  t.teardown(() => net.close())
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const [link] = net.request('getlink', { ifname: 'v0' })
  t.is(link?.ifname, 'v0')
  const route = {
    family: 'inet',
    rtmTable: 'main',
    rtmType: 'unicast',
    rtmScope: 'link',
    oif: link?.ifindex,
  } as const
  for (let n = 0; n < 300; n++) {
    const reply = net.request(
      'newroute',
      { ...route, dst: `10.0.${n >> 8}.${n & 255}` },
      { flags: ['create'] },
    )
    t.deepEqual([reply.length, reply.warnings], [0, []])
  }
  const routes = net.dump('getroute', { family: 'inet' })
  t.true(routes.consistent)
  t.is(routes.filter(({ dst, rtmTable }) => rtmTable === 'main' && dst?.startsWith('10.0.')).length, 300)
  t.deepEqual(
    net.dump('getlink').map(({ ifname }) => ifname),
    ['lo', 'v1', 'v0'],
  )
  const refused = t.throws(() => net.request('getlink', { ifname: 'nope' }), { instanceOf: NetlinkError })
  t.like(refused, { code: 'ENODEV', operation: 'getlink' })
  t.throws(() => net.dump('getroute', { family: 'inet', dstLen: 8 }), { instanceOf: NetlinkError })
  net.close()
  t.throws(() => net.request('getlink', { ifname: 'lo' }), { instanceOf: ClosedError })
})

live('a request that blocks ends after its time', (t) => {
  const net = openRouteSync({ timeout: 50, socket: () => silent() })
  t.throws(() => net.request('getlink', { ifname: 'lo' }), { instanceOf: TimeoutError })
  net.close()
})

live('what crosses a socket is recorded, and the decoder reads it', async (t) => {
  const namespace = Namespace.create(t)
  const path = await recording(t)
  const net = await openRoute({ netns: namespace.path, record: path })
  await net.links.get('lo')
  await net.links.get('nope').catch(() => undefined)
  const watch = net.watch(['link'], { initial: true })
  await watch.next()
  net.close()
  const capture = openDecoder().decodeCapture(readFileSync(path))
  t.is(capture.format, 'pcap')
  const messages = [...capture.messages]
  t.deepEqual(
    messages.slice(0, 5).map(({ direction, operation }) => `${direction} ${operation}`),
    ['send getlink', 'receive newlink', 'receive error', 'send getlink', 'receive error'],
  )
  t.is(messages[4]?.outcome?.code, 'ENODEV')
  t.true(messages.every(({ malformed, protocol }) => !malformed && protocol === 'route'))
  t.true(Math.abs((messages[0]?.time ?? 0) - Date.now() / 1000) < 60)
  await t.throwsAsync(openRoute({ record: '/no/such/folder/x.pcap' }), { code: 'ENOENT' })
})

async function recording(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nlkit-'))
  t.teardown(() => rm(folder, { recursive: true }))
  return join(folder, 'recording.pcap')
}

/** A socket that never answers. */
function silent() {
  const nothing = () => {}
  const memory = { queued: 0, receiveBuffer: 0, sending: 0, sendBuffer: 0, drops: 0 }
  const counters = {
    datagrams: 0,
    bytes: 0,
    messages: 0,
    late: 0,
    foreign: 0,
    spoofed: 0,
    malformed: 0,
    truncated: 0,
  }
  return {
    descriptor: -1,
    port: 1,
    receiveBuffer: 212_992,
    join: nothing,
    leave: nothing,
    send: () => 1,
    sendBatch: nothing,
    learn: nothing,
    cancel: nothing,
    receive: () => 0,
    wait: (milliseconds: number) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
      return false
    },
    listen: nothing,
    ref: nothing,
    unref: nothing,
    sendTo: nothing,
    receiveFrom: () => null,
    groups: () => [],
    listenAllNamespaces: nothing,
    passCredentials: nothing,
    filter: nothing,
    clearFilter: nothing,
    memory: () => memory,
    stats: () => ({ ...counters, overruns: 0, pending: 0 }),
    close: nothing,
  }
}
