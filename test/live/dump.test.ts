/** Dumps and requests on one socket: streaming, leaving early, waiting, ending. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ExecutionContext } from 'ava'
import { ClosedError, NetlinkError, openRoute } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const ROUTES = 5000

/** A namespace with many routes: their dump takes many datagrams. */
function crowded(t: ExecutionContext): Namespace {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const lines = Array.from({ length: ROUTES }, (_, n) => `route add 10.0.${n >> 8}.${n & 255}/32 dev v0`)
  namespace.run('ip', ['-batch', '-'], `${lines.join('\n')}\n`)
  return namespace
}

const hosts = ({ dst, dstLen, rtmTable }: { dst?: string; dstLen: number; rtmTable: unknown }) =>
  rtmTable === 'main' && dstLen === 32 && dst !== undefined

live('a dump streams every object once, in order', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  const seen: string[] = []
  const dump = net.dump('getroute', { rtmFamily: 'inet' })
  for await (const route of dump) if (hosts(route)) seen.push(route.dst ?? '')
  t.is(seen.length, ROUTES)
  t.is(new Set(seen).size, ROUTES)
  t.true(dump.consistent)
  t.deepEqual(await dump.next(), { value: undefined, done: true })
  t.is((await net.routes.list({ family: 'inet' })).filter(hosts).length, ROUTES)
})

live('leaving a dump early cancels it and leaves the socket usable', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  for (let round = 0; round < 20; round++) {
    for await (const _ of net.dump('getroute')) break
    t.is((await net.links.get('lo')).ifindex, 1)
  }
  t.is((await net.routes.list({ family: 'inet' })).filter(hosts).length, ROUTES)
})

live('a dump inside a dump, requests inside both', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  let routes = 0
  for await (const _ of net.dump('getroute', { rtmFamily: 'inet' })) {
    routes++
    if (routes % 1000 !== 0) continue
    let links = 0
    for await (const link of net.dump('getlink')) {
      links++
      t.is((await net.links.get(link.ifindex)).ifindex, link.ifindex)
    }
    t.is(links, 3)
  }
  t.true(routes >= ROUTES)
})

live('many dumps and requests at once each get their own answer', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  const dumps = Array.from({ length: 20 }, () => net.routes.list({ family: 'inet' }))
  const requests = ['lo', 'v0', 'v1'].map((name) => net.links.get(name))
  const refused = net.links.get('nope').catch((error: unknown) => error)
  t.deepEqual(
    (await Promise.all(requests)).map(({ ifname }) => ifname),
    ['lo', 'v0', 'v1'],
  )
  t.true((await refused) instanceof NetlinkError)
  for (const routes of await Promise.all(dumps)) t.is(routes.filter(hosts).length, ROUTES)
})

live(
  '1,000 dumps of 5,000 routes while another process changes them, on a socket that is subscribed',
  async (t) => {
    const namespace = crowded(t)
    await using net = await openRoute({ netns: namespace.path })
    let notifications = 0
    const groups = net.knowledge.catalog.family('route')?.groups ?? []
    net.channel.subscribe(
      groups.filter(({ name }) => name === 'ipv4-route').map(({ id }) => id),
      { event: () => notifications++, lost: () => {}, fail: () => {} },
    )
    const changes =
      'for i in 1 2 3 4 5 6 7 8; do echo route add 10.9.0.$i dev v0; echo route del 10.9.0.$i; done'
    const churn = namespace.start('sh', [
      '-c',
      `while :; do ${changes}; done | ip -force -batch - 2>/dev/null`,
    ])
    t.teardown(() => churn.kill('SIGKILL'))
    const ended = new Promise((resolve) => churn.once('exit', resolve))
    const steady = ({ dst }: { dst?: string }) => dst?.startsWith('10.0.') === true
    for (let round = 0; round < 50; round++) {
      const dumps = Array.from({ length: 20 }, () => net.dump('getroute', { family: 'inet' }).toArray())
      for (const routes of await Promise.all(dumps)) t.is(routes.filter(hosts).filter(steady).length, ROUTES)
    }
    namespace.run('pkill', ['-f', '^ip -force -batch -$'])
    churn.kill()
    await ended
    t.true(notifications > 1000, `${notifications} notifications`)
  },
)

live('calls to next need not wait for one another', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  const dump = net.dump('getroute', { rtmFamily: 'inet' })
  const results = await Promise.all(Array.from({ length: ROUTES + 100 }, () => dump.next()))
  const values = results.flatMap(({ value }) => value ?? [])
  t.is(values.filter(hosts).length, ROUTES)
  t.is(new Set(values).size, values.length)
  t.true(results.at(-1)?.done)
})

live('a slow consumer is not run over: nothing is received ahead of it', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  let taken = 0
  for await (const _ of net.dump('getroute', { rtmFamily: 'inet' })) {
    taken++
    if (taken % 1500 === 0) await sleep(20)
  }
  t.true(taken >= ROUTES)
})

live('timers and signals fire while a long dump runs', async (t) => {
  await using net = await openRoute({ netns: crowded(t).path })
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('enough')), 5)
  const endless = async () => {
    for (;;) {
      for await (const _ of net.dump('getroute', {}, { signal: controller.signal }));
    }
  }
  const error = await t.throwsAsync(endless(), { name: 'AbortError' })
  t.like(error?.cause, { message: 'enough' })
  t.is((await net.links.get('lo')).ifindex, 1)
})

live('a signal that has fired sends nothing', async (t) => {
  await using net = await openRoute({ netns: Namespace.create(t).path })
  const signal = AbortSignal.abort()
  await t.throwsAsync(net.request('getlink', { ifindex: 1 }, { signal }), {
    name: 'AbortError',
    code: 'ABORT_ERR',
  })
  await t.throwsAsync(net.dump('getlink', {}, { signal }).next(), { name: 'AbortError' })
  await t.throwsAsync(openRoute({ signal }), { name: 'AbortError' })
})

live('closing ends what is pending, and what comes after', async (t) => {
  const net = await openRoute({ netns: crowded(t).path })
  const dump = net.dump('getroute')
  await dump.next()
  net.close()
  net.close()
  await t.throwsAsync(net.links.list(), { instanceOf: ClosedError })
  await t.throwsAsync(
    async () => {
      for await (const _ of dump);
    },
    { instanceOf: ClosedError },
  )
})

live('the signal of a socket closes it', async (t) => {
  const controller = new AbortController()
  const net = await openRoute({ netns: Namespace.create(t).path, signal: controller.signal })
  controller.abort()
  await t.throwsAsync(net.links.list(), { instanceOf: ClosedError })
})

live('the error of a dump is that of its request', async (t) => {
  await using net = await openRoute({ netns: Namespace.create(t).path })
  const error = await t.throwsAsync(net.dump('getroute', { rtmFamily: 'inet', dstLen: 8 }).toArray())
  t.like(error, { code: 'EINVAL', operation: 'getroute', fault: 'kernel' })
  t.regex(error?.message ?? '', /Invalid values in header/)
})

live(
  'one object longer than any datagram of a dump (32 KiB) comes whole, from a request and a dump',
  async (t) => {
    const namespace = Namespace.create(t)
    await using net = await openRoute({ netns: namespace.path })
    namespace.ip('link add v0 type veth peer name v1')
    const names = Array.from({ length: 300 }, (_, n) => `${n}-`.padEnd(127, 'x'))
    const { ifindex } = await net.links.get('lo')
    for (const altIfname of names) {
      await net.request(
        'newlinkprop',
        { ifindex, propList: { altIfname: [altIfname] } },
        { flags: ['create', 'excl', 'append'] },
      )
    }
    const [link] = await net.request('getlink', { ifindex })
    t.deepEqual([...(link?.propList?.altIfname ?? [])].sort(), [...names].sort())
    // Without IFLA_EXT_MASK the kernel leaves such a link out of the dump, and all behind it, without a word.
    const watched: unknown[] = []
    for await (const { type, object } of net.watch(['link'], { initial: true })) {
      if (type === 'ready') break
      watched.push(object?.ifname)
    }
    t.deepEqual(watched.sort(), ['lo', 'v0', 'v1'])
    const listed = await net.links.list()
    t.deepEqual(listed.find(({ ifname }) => ifname === 'lo')?.propList, link?.propList)
    t.deepEqual(lasting(listed.find(({ ifname }) => ifname === 'v0')), lasting(await net.links.get('v0')))
    t.is((await net.links.get(names[299] ?? '')).ifindex, ifindex)
    t.like(net.statistics, { truncated: 0, drops: 0, pending: 0 })
  },
)

/** A link without its counters. */
function lasting(link: object | undefined): object {
  return Object.fromEntries(Object.entries({ ...link }).filter(([name]) => !/^(stats|afSpec)/.test(name)))
}
