/** What is lost is told, and what is told is whole again: barriers, overruns, overflows, snapshots. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ExecutionContext } from 'ava'
import {
  type Change,
  type Changes,
  ClosedError,
  openRoute,
  type RouteSocket,
  type WatchKind,
  type WatchOptions,
} from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
/** The kernel gives 2304 bytes: room for about one message. */
const TINY = 1

async function setUp(t: ExecutionContext): Promise<{ net: RouteSocket; namespace: Namespace; oif: number }> {
  const namespace = Namespace.create(t)
  namespace.run('sysctl', ['-qw', 'net.ipv6.conf.default.disable_ipv6=1'])
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { net, namespace, oif: (await net.links.get('v0')).ifindex }
}

/** What a loop over a watch knows from the changes alone. */
class Told {
  readonly objects = new Set<object>()
  readonly resyncs: { reason: string; drops: number }[] = []
  changes = 0

  private constructor(readonly watch: Changes) {}

  static async start(
    t: ExecutionContext,
    net: RouteSocket,
    kinds: readonly WatchKind[],
    options: WatchOptions = {},
  ) {
    const told = new Told(net.watch(kinds, { ...options, initial: true }))
    const loop = told.#follow(t)
    t.teardown(async () => {
      await told.watch.return?.()
      await loop
    })
    await told.watch.barrier()
    return told
  }

  lines(): string[] {
    return [...this.objects].map(line).sort()
  }

  async #follow(t: ExecutionContext): Promise<void> {
    for await (const change of this.watch) this.#apply(t, change)
  }

  #apply(t: ExecutionContext, change: Change): void {
    if (change.type === 'ready') return
    if (change.type === 'resync') {
      this.resyncs.push(change)
      return
    }
    this.changes++
    if (change.type === 'added') t.false(this.objects.has(change.object))
    else t.true(this.objects.delete(change.previous), `${change.type} ${line(change.previous)}`)
    if (change.type !== 'removed') this.objects.add(change.object)
  }
}

/** What identifies an object and what of it lasts. */
function line(object: object): string {
  const { cacheinfo, rtmFlags, stats, stats64, probes, ...rest } = object as Record<string, unknown>
  return JSON.stringify(rest, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

const route = (oif: number, n: number) => ({
  family: 'inet' as const,
  dst: `10.0.${n >> 8}.${n & 255}`,
  rtmTable: 'main' as const,
  rtmType: 'unicast' as const,
  rtmScope: 'link' as const,
  oif,
})

live('a barrier waits for what the kernel announced before it, and only for that', async (t) => {
  const { net, oif } = await setUp(t)
  const told = await Told.start(t, net, ['route'])
  for (let n = 0; n < 50; n++) {
    await net.request('newroute', route(oif, n), { flags: ['create'] })
    await told.watch.barrier()
    t.is(told.changes, told.objects.size)
    t.true(told.lines().some((text) => text.includes(`"10.0.0.${n}"`)))
  }
  await Promise.all([told.watch.barrier(), told.watch.barrier()])
  t.deepEqual(told.resyncs, [])
  const barrier = t.throwsAsync(net.watch(['rule']).barrier(), { instanceOf: ClosedError })
  net.close()
  await barrier
  await t.throwsAsync(told.watch.barrier(), { instanceOf: ClosedError })
})

live(
  'an overrun with the smallest buffer: afterwards the watch knows what a fresh dump shows, 100 times',
  async (t) => {
    const { net, oif } = await setUp(t)
    const overruns: object[] = []
    const resyncs: { kinds?: unknown[] }[] = []
    observe(t, 'nlkit:overrun', overruns)
    observe(t, 'nlkit:resync', resyncs)
    const told = await Told.start(t, net, ['route', 'rule', 'neighbour'], { receiveBuffer: TINY })
    for (let round = 0; round < 100; round++) {
      const operation = round % 2 === 0 ? 'newroute' : 'delroute'
      const flags = round % 2 === 0 ? (['create'] as const) : []
      const requests: Promise<unknown>[] = Array.from({ length: 40 }, (_, n) =>
        net.request(operation, route(oif, n), { flags }),
      )
      const rule = { family: 'inet', priority: 1000 + (round >> 1), table: 'main', action: 'to-tbl' } as const
      requests.push(net.request(round % 2 === 0 ? 'newrule' : 'delrule', rule, { flags }))
      await Promise.all(requests)
      await told.watch.barrier()
      const lists = await Promise.all([net.routes.list(), net.rules.list(), net.neighbours.list()])
      t.deepEqual(told.lines(), lists.flat().map(line).sort(), `round ${round}`)
    }
    t.true(told.resyncs.length >= 100, `${told.resyncs.length} resyncs`)
    t.true(told.resyncs.every(({ reason }) => reason === 'overrun'))
    t.true((told.resyncs.at(-1)?.drops ?? 0) > 100)
    t.true((told.watch.statistics?.drops ?? 0) >= (told.resyncs.at(-1)?.drops ?? 0))
    t.true(overruns.length >= 100)
    // The tests beside this one watch other kinds.
    const own = resyncs.filter(({ kinds }) => kinds?.length === 3)
    t.is(own.length, told.resyncs.length)
    t.like(own[0], { kinds: ['route', 'rule', 'neighbour'], reason: 'overrun' })
  },
)

live('notifications that nobody takes are dropped at the limit, and the state is read anew', async (t) => {
  const { net, oif } = await setUp(t)
  const watch = net.watch(['route'], { initial: true, queueLimit: 10 })
  t.teardown(() => watch.return?.())
  const known = new Set<string | undefined>()
  const take = async () => {
    const { value } = await watch.next()
    if (value?.type === 'added') known.add(value.object.dst)
    return value
  }
  while ((await take())?.type !== 'ready');
  for (let n = 0; n < 100; n++) await net.request('newroute', route(oif, n), { flags: ['create'] })
  const passed = watch.barrier()
  const first = await take()
  t.is(first?.type, 'resync')
  t.is(first?.type === 'resync' ? first.reason : '', 'overflow')
  const over = sleep(200, 'over', { ref: false })
  let caughtUp = false
  void passed.then(() => {
    caughtUp = true
  })
  while (!caughtUp && (await Promise.race([take(), over])) !== 'over');
  t.true(caughtUp)
  for (let n = 0; n < 100; n++) t.true(known.has(`10.0.0.${n}`), `10.0.0.${n}`)
})

live(
  'no acknowledgement is lost, however many requests are sent at once and however small the buffer',
  async (t) => {
    const { namespace, oif } = await setUp(t)
    for (const receiveBuffer of [TINY, 212_992]) {
      await using net = await openRoute({ netns: namespace.path, receiveBuffer })
      const numbers = Array.from({ length: 2000 }, (_, n) => n)
      await Promise.all(numbers.map((n) => net.request('newroute', route(oif, n), { flags: ['create'] })))
      // An answer of this size leaves no room for its acknowledgement in the smallest buffer.
      const gets = receiveBuffer === TINY ? [] : numbers.slice(0, 300)
      const links = await Promise.all(gets.map(() => net.request('getlink', { ifname: 'lo' })))
      t.true(links.every(([link]) => link?.ifindex === 1))
      await Promise.all(numbers.map((n) => net.request('delroute', route(oif, n))))
      t.is(net.statistics.drops, 0)
    }
  },
)

live('snapshots are those of one moment while the kernel state changes', async (t) => {
  const { net, namespace, oif } = await setUp(t)
  await Promise.all(
    Array.from({ length: 500 }, (_, n) => net.request('newroute', route(oif, n), { flags: ['create'] })),
  )
  await using other = await openRoute({ netns: namespace.path })
  let churning = true
  const churn = (async () => {
    for (let n = 0; churning; n = (n + 1) % 200) {
      // In this order there are always 500 or 501 routes, never 499.
      await other.request('newroute', route(oif, 1000 + n), { flags: ['create'] })
      await other.request('delroute', route(oif, 1000 + n))
      await other.request(
        'newrule',
        { family: 'inet', priority: 5000 + n, table: 'main', action: 'to-tbl' },
        { flags: ['create'] },
      )
      await other.request('delrule', { family: 'inet', priority: 5000 + n, table: 'main', action: 'to-tbl' })
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
  const churned = (route: { dst?: string; rtmTable: unknown }) =>
    route.rtmTable === 'main' && route.dst?.startsWith('10.0.')
  for (let round = 0; round < 20; round++) {
    const routes = await net.routes.snapshot({ table: 'main' })
    t.true(routes.consistent)
    const count = routes.items.filter(churned).length
    t.true(count === 500 || count === 501, `${count} routes`)
    const rules = await net.rules.snapshot({ family: 'inet' })
    t.true(rules.items.length === 3 || rules.items.length === 4, `${rules.items.length} rules`)
  }
  churning = false
  await churn
  t.deepEqual((await net.links.snapshot()).items.map(({ ifname }) => ifname).sort(), ['lo', 'v0', 'v1'])
  const own = await net.addresses.snapshot({ dev: 'v0', family: 'inet' })
  t.deepEqual(
    own.items.map(({ local }) => local),
    ['192.0.2.1'],
  )
  t.true((await net.neighbours.snapshot({ dev: 'v0' })).consistent)
})

function observe(t: ExecutionContext, name: string, events: object[]): void {
  const onMessage = (event: unknown) => events.push(Object(event))
  subscribe(name, onMessage)
  t.teardown(() => unsubscribe(name, onMessage))
}
