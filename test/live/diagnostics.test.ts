/** What can be seen from outside: events with figures, the debug switch, recordings that other programs open. */
import { spawnSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExecutionContext } from 'ava'
import { type DiagnosticsEvents, NetlinkError, openRoute } from 'nlkit'
import { nlkit } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')
/** More than are received at once. */
const ROUTES = 3000
const NLMSG_ERROR = 2

/** What of a line of `nlkit decode --json` is looked at. */
interface Line {
  readonly direction: string
  readonly operation: string
  readonly header: { readonly type: number; readonly length: number; readonly seq: number }
  readonly problems: readonly unknown[]
}

type Seen = {
  [N in keyof DiagnosticsEvents]: { name: N; event: DiagnosticsEvents[N] }
}[keyof DiagnosticsEvents]

/** What is published about the socket with a port id. */
function observe(t: ExecutionContext, port: number): Seen[] {
  const seen: Seen[] = []
  for (const name of ['request', 'reply', 'dump', 'retry', 'warning', 'overrun', 'shared'] as const) {
    const onMessage = (event: unknown) => {
      if (Reflect.get(Object(event), 'port') === port) seen.push({ name, event } as Seen)
    }
    subscribe(`nlkit:${name}`, onMessage)
    t.teardown(() => unsubscribe(`nlkit:${name}`, onMessage))
  }
  return seen
}

function withRoutes(t: ExecutionContext, count = ROUTES): Namespace {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const batch = Array.from({ length: count }, (_, n) => `route add 10.0.${n >> 8}.${n & 255}/32 dev v0`)
  namespace.run('ip', ['-batch', '-'], batch.join('\n'))
  return namespace
}

live.serial('a request is announced, and its reply with messages and time', async (t) => {
  await using net = await openRoute({ netns: Namespace.create(t).path })
  const seen = observe(t, net.port)
  await net.request('getlink', { ifindex: 1 })
  await t.throwsAsync(net.request('getlink', { ifindex: 999 }), { instanceOf: NetlinkError })
  t.deepEqual(
    seen.map(({ name }) => name),
    ['request', 'reply', 'request', 'reply'],
  )
  const [request, reply, , refused] = seen
  t.deepEqual(request?.event, {
    operation: 'getlink',
    values: { ifindex: 1 },
    dump: false,
    port: net.port,
    protocol: 0,
  })
  t.like(reply?.event, { operation: 'getlink', messages: 1 })
  t.like(refused?.event, { messages: 0, error: { code: 'ENODEV' } })
  t.true(reply?.name === 'reply' && reply.event.milliseconds > 0)
})

live.serial('a dump is announced when it has ended, with its objects and attempts', async (t) => {
  await using net = await openRoute({ netns: withRoutes(t).path })
  const seen = observe(t, net.port)
  const routes = await net.dump('getroute', { family: 'inet' }).toArray()
  t.true(routes.length >= ROUTES)
  t.deepEqual(
    seen.map(({ name }) => name),
    ['request', 'dump'],
  )
  t.like(seen[0]?.event, { operation: 'getroute', dump: true, values: { family: 'inet' } })
  t.like(seen[1]?.event, { messages: routes.length, attempts: 1, consistent: true })
  for await (const _ of net.dump('getroute', { family: 'inet' })) break
  const left = seen.at(-1)
  t.true(left?.name === 'dump' && left.event.messages > 0 && left.event.messages < routes.length)
})

live.serial('a dump that changes interrupt is announced with each attempt', async (t) => {
  const namespace = Namespace.create(t)
  await using net = await openRoute({ netns: namespace.path })
  await using other = await openRoute({ netns: namespace.path })
  // More addresses than are received at once, and one less between two parts of them.
  const add = (n: number) => ({ index: 1, prefixlen: 32, local: `10.1.${n >> 8}.${n & 255}` })
  const values = Array.from({ length: 5000 }, (_, n) => ({ family: 'inet', ...add(n) }) as const)
  await other.pipeline(values.map((values) => ({ operation: 'newaddr', values, flags: ['create'] })))
  const seen = observe(t, net.port)
  const dump = net.dump('getaddr')
  await dump.next()
  await other.request('deladdr', { family: 'inet', ...add(4999) })
  for await (const _ of dump);
  t.false(dump.consistent)
  t.like(seen.at(-1)?.event, { attempts: 1, consistent: false })

  // As a whole it is asked for again, until nothing changes any more.
  seen.length = 0
  let changes = 3
  const changing = setInterval(() => {
    if (changes-- > 0) void other.request('deladdr', { family: 'inet', ...add(changes) })
    else clearInterval(changing)
  }, 1)
  t.teardown(() => clearInterval(changing))
  const addresses = await net.list('getaddr')
  t.true(addresses.consistent)
  const retries = seen.filter(({ name }) => name === 'retry')
  const last = seen.findLast(({ name }) => name === 'dump')
  t.is(last?.name === 'dump' && last.event.attempts, retries.length + 1)
  for (const [index, { event }] of retries.entries())
    t.like(event, { operation: 'getaddr', reason: 'interrupted', attempt: index + 2 })
})

live.serial('NLKIT_DEBUG=1 prints as many messages as the socket has seen', (t) => {
  const namespace = withRoutes(t)
  const lines = `
    import { openRoute } from 'nlkit'
    const net = await openRoute({ netns: '${namespace.path}' })
    const routes = await net.routes.list()
    await net.links.get('nope').catch(() => undefined)
    console.log(net.statistics.messages)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', lines], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NLKIT_DEBUG: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  const printed = stderr.split('\n').filter((line) => /^nlkit \d+ <- /.test(line))
  t.is(printed.length, Number(stdout))
  t.true(printed.length > ROUTES)
  t.is(stderr.split('\n').filter((line) => /^nlkit \d+ -> /.test(line)).length, 2)
})

needs('netns', 'tshark')(
  'a recording of requests, a dump, a refusal and events is read by tshark and by nlkit',
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'nlkit-'))
    t.teardown(() => rm(folder, { recursive: true }))
    const record = join(folder, 'recording.pcap')
    // tshark 4.0 gives up in a datagram of 500 messages and more (gui.max_tree_depth), which long dumps have.
    const namespace = withRoutes(t, 100)
    const net = await openRoute({ netns: namespace.path, record })
    const watch = net.watch(['link'], { initial: true })
    while ((await watch.next()).value?.type !== 'ready');
    const routes = await net.routes.list()
    await net.links.get('nope').catch(() => undefined)
    namespace.ip('link set v1 up')
    await watch.next()
    net.close()

    const { stdout, stderr } = spawnSync(
      'tshark',
      ['-r', record, '-T', 'fields', '-e', 'netlink.hdr_len', '-e', '_ws.malformed'],
      { encoding: 'utf8' },
    )
    t.false(stdout.includes('alformed'), stderr)
    const shown = nlkit(['decode', '--json', record])
    t.is(shown.status, 0, shown.stderr)
    const ours: Line[] = shown.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const sent = new Map(
      ours.filter(({ direction }) => direction === 'send').map(({ header }) => [header.seq, header.length]),
    )
    // tshark counts the header of the request that an error gives back as a message of its own.
    const lengths = ours.flatMap(({ header: { type, length, seq } }) =>
      type === NLMSG_ERROR ? [length, sent.get(seq)] : [length],
    )
    t.deepEqual(
      stdout
        .trim()
        .split(/[\s,]+/)
        .map(Number),
      lengths,
    )
    t.true(ours.filter(({ operation }) => operation === 'newroute').length >= routes.length)
    t.true(ours.every(({ problems }) => problems.length === 0))
  },
)
