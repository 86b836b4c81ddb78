/** Live changes: in order, none twice, none lost; the watch ends cleanly. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ExecutionContext } from 'ava'
import { type Change, openRoute, type RouteSocket, type WatchKind, type WatchOptions } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const ALL = ['link', 'address', 'route', 'neighbour', 'rule'] as const

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; net: RouteSocket }> {
  const namespace = Namespace.create(t)
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { namespace, net }
}

/** A watch whose changes are taken in pieces. */
class Record {
  readonly #changes: AsyncIterator<Change>
  #next: Promise<IteratorResult<Change>> | undefined

  private constructor(changes: AsyncIterator<Change>) {
    this.#changes = changes
  }

  /** Resolves when the watch is live. */
  static async start(
    t: ExecutionContext,
    net: RouteSocket,
    kinds: readonly WatchKind[],
    options: WatchOptions = {},
  ) {
    const watch = net.watch(kinds, { ...options, initial: true })
    t.teardown(() => watch.return?.())
    const record = new Record(watch)
    const initial = await record.until((change) => change.type === 'ready')
    return { record, initial }
  }

  /** The next change; undefined when none comes in time. */
  async take(milliseconds: number): Promise<Change | undefined> {
    this.#next ??= this.#changes.next()
    const result = await Promise.race([this.#next, sleep(milliseconds, undefined, { ref: false })])
    if (result === undefined) return undefined
    if (result.done) throw new Error('the watch has ended')
    this.#next = undefined
    return result.value
  }

  /** The changes up to the first that fits, this one left out. Fails when nothing comes for 10 s. */
  async until(fits: (change: Change) => boolean): Promise<Change[]> {
    return (await this.upTo(fits)).slice(0, -1)
  }

  /** As `until`, with the one that fits at the end. */
  async upTo(fits: (change: Change) => boolean): Promise<Change[]> {
    const changes: Change[] = []
    for (;;) {
      const change = await this.take(10_000)
      if (change === undefined) throw new Error(`not seen; but ${changes.map(line).join(', ')}`)
      changes.push(change)
      if (fits(change)) return changes
    }
  }

  /** The changes so far: a link that is added marks their end. */
  async soFar(namespace: Namespace): Promise<Change[]> {
    namespace.ip('link add mark type veth peer name mark-peer')
    const changes = await this.until(
      ({ type, kind, object }) => type === 'added' && kind === 'link' && object.ifname === 'mark',
    )
    return changes.filter((change) => line(change) !== 'added link mark-peer')
  }
}

/** A change in a few words. */
function line(change: Change): string {
  const { type, kind } = change
  switch (kind) {
    case 'link':
      return `${type} link ${change.object.ifname}`
    case 'address':
      return `${type} address ${change.object.address}/${change.object.prefixlen}`
    case 'route':
      return `${type} route ${change.object.dst ?? 'default'}/${change.object.dstLen}`
    case 'neighbour':
      return `${type} neighbour ${change.object.dst}`
    case 'rule':
      return `${type} rule ${change.object.priority}`
    default:
      return type
  }
}

const isIpv4 = (change: Change) =>
  change.kind === 'link' ||
  !/:/.test(line(change)) ||
  (change.kind === 'rule' && change.object.family === 'inet')

live('what ip does is seen in order, none twice', async (t) => {
  const { namespace, net } = await setUp(t)
  const { record } = await Record.start(t, net, ALL)
  namespace.run('sysctl', ['-qw', 'net.ipv6.conf.default.disable_ipv6=1'])
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  namespace.ip('route add 10.0.0.0/8 via 192.0.2.2')
  namespace.ip('neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0')
  namespace.ip('rule add from 192.0.2.0/24 table 100 priority 50')
  namespace.ip('rule del priority 50')
  namespace.ip('neigh del 192.0.2.9 dev v0')
  namespace.ip('route del 10.0.0.0/8')
  namespace.ip('addr del 192.0.2.1/24 dev v0')
  namespace.ip('link del v0')
  const lines = (await record.soFar(namespace)).filter(isIpv4).map(line)
  const order = [
    'added link v0',
    'changed link v0',
    'added address 192.0.2.1/24',
    'added route 192.0.2.0/24',
    'added route 10.0.0.0/8',
    'added neighbour 192.0.2.9',
    'added rule 50',
    'removed rule 50',
    'removed neighbour 192.0.2.9',
    'removed route 10.0.0.0/8',
    'removed route 192.0.2.0/24',
    'removed link v0',
  ]
  const places = order.map((wanted) => lines.indexOf(wanted))
  t.false(places.includes(-1), `${lines.join('\n')}`)
  t.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
    lines.join('\n'),
  )
  for (const text of order) {
    if (!text.startsWith('changed')) t.is(lines.filter((other) => other === text).length, 1, text)
  }
})

live('a change carries what was there before, and says what is no change not at all', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const { record } = await Record.start(t, net, ['link'])
  namespace.ip('link set v0 mtu 1400')
  namespace.ip('link set v0 mtu 1400')
  namespace.ip('link set v0 alias again')
  namespace.ip('link set v0 alias again')
  const changes = await record.soFar(namespace)
  t.deepEqual(changes.map(line), ['changed link v0', 'changed link v0'])
  const [first] = changes
  if (first?.type !== 'changed' || first.kind !== 'link') return t.fail()
  t.is(first.previous.mtu, 1500)
  t.is(first.object.mtu, 1400)
})

live('the initial state comes first', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add v0 type veth peer name v1')
  const { initial } = await Record.start(t, net, ['link', 'address'])
  t.deepEqual(initial.map(line), [
    'added link lo',
    'added link v1',
    'added link v0',
    'added address 127.0.0.1/8',
    'added address ::1/128',
  ])
})

live('an IPv6 address goes from tentative to permanent', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  await sleep(50)
  const { record } = await Record.start(t, net, ['address'])
  namespace.ip('addr add 2001:db8::1/64 dev v0')
  const isIt = ({ type, kind, object }: Change, wanted: string) =>
    type === wanted && kind === 'address' && object.address === '2001:db8::1'
  const added = (await record.upTo((change) => isIt(change, 'added'))).at(-1)
  t.deepEqual(added?.kind === 'address' && added.object.flags, ['tentative', 'permanent'])
  const changed = (await record.upTo((change) => isIt(change, 'changed'))).at(-1)
  if (changed?.kind !== 'address' || changed.type !== 'changed') return t.fail()
  t.deepEqual(changed.object.flags, ['permanent'])
  t.deepEqual(changed.previous.flags, ['tentative', 'permanent'])
})

live('routes that the kernel removes without a word are removed here, too', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  namespace.ip('route add 10.0.0.0/8 via 192.0.2.2')
  namespace.ip('route add 10.1.0.0/16 via 192.0.2.2 src 192.0.2.1')
  const { record } = await Record.start(t, net, ['route'])
  namespace.ip('link set v0 down')
  const changes: string[] = []
  const wanted = ['removed route 10.0.0.0/8', 'removed route 10.1.0.0/16', 'removed route 192.0.2.0/24']
  await record.until((change) => {
    changes.push(line(change))
    return wanted.every((text) => changes.includes(text))
  })
  t.is(
    new Set(changes.filter((text) => !text.includes(':'))).size,
    changes.filter((text) => !text.includes(':')).length,
  )
})

live('routes that differ in their nexthop alone are kept apart', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  namespace.ip('addr add 2001:db8::1/64 dev v0 nodad')
  const { record } = await Record.start(t, net, ['route', 'link'])
  namespace.ip('route add 10.0.0.0/8 via 192.0.2.2')
  namespace.ip('route append 10.0.0.0/8 via 192.0.2.3')
  namespace.ip('route del 10.0.0.0/8 via 192.0.2.3')
  namespace.ip('route replace 10.0.0.0/8 via 192.0.2.4')
  namespace.ip('-6 route add 2001:db8:1::/48 via 2001:db8::2')
  namespace.ip('-6 route append 2001:db8:1::/48 via 2001:db8::3')
  namespace.ip('-6 route del 2001:db8:1::/48 via 2001:db8::2')
  namespace.ip('-6 route del 2001:db8:1::/48')
  const changes = await record.soFar(namespace)
  const gateways = (prefix: string) =>
    changes.flatMap((change) => {
      if (change.kind !== 'route' || change.object.dst !== prefix) return []
      const { gateway, multipath } = change.object
      const gateways = multipath?.map((nexthop) => nexthop.gateway).sort()
      return `${change.type} ${gateway ?? gateways?.join('+')}`
    })
  t.deepEqual(gateways('10.0.0.0'), [
    'added 192.0.2.2',
    'added 192.0.2.3',
    'removed 192.0.2.3',
    'changed 192.0.2.4',
  ])
  t.deepEqual(gateways('2001:db8:1::'), [
    'added 2001:db8::2',
    'changed 2001:db8::2+2001:db8::3',
    'changed 2001:db8::3',
    'removed 2001:db8::3',
  ])
})

live('lost notifications lead to a resync and the right state', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const { record, initial } = await Record.start(t, net, ['route', 'link'], { receiveBuffer: 4096 })
  const state = new Map<string, Change>()
  const apply = (change: Change) => {
    if (change.kind !== 'route') return
    const key = `${change.object.dst}/${change.object.dstLen} ${change.object.table} ${change.object.oif}`
    t.not(state.has(key), change.type === 'added', `${change.type} ${key}`)
    if (change.type === 'removed') state.delete(key)
    else state.set(key, change)
  }
  initial.forEach(apply)
  const batch = (verb: string, from: number, to: number) => {
    const lines = Array.from({ length: to - from }, (_, n) => `route ${verb} 10.0.0.${from + n}/32 dev v0`)
    namespace.run('ip', ['-batch', '-'], `${lines.join('\n')}\n`)
  }
  batch('add', 0, 200)
  batch('del', 50, 100)
  let resyncs = 0
  const before = await record.until((change) => change.type === 'resync')
  before.forEach(apply)
  resyncs++
  const after = await record.soFar(namespace)
  for (const change of after) {
    if (change.type === 'resync') resyncs++
    else apply(change)
  }
  const fresh = (await net.routes.list()).map(
    ({ dst, dstLen, table, oif }) => `${dst}/${dstLen} ${table} ${oif}`,
  )
  t.deepEqual([...state.keys()].sort(), fresh.sort())
  t.true(resyncs >= 1)
})

live('after any churn the state that was told is that of the kernel', async (t) => {
  const { namespace, net } = await setUp(t)
  const { record, initial } = await Record.start(t, net, ['link', 'address', 'route'])
  const told = new Set<object>()
  const apply = (change: Change) => {
    if (change.kind === undefined) return
    const { object, previous } = change
    if (previous !== undefined) t.true(told.delete(previous), `not known before: ${line(change)}`)
    if (change.type !== 'removed') told.add(object)
  }
  initial.forEach(apply)
  const child = namespace.start('ip', ['-force', '-batch', '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
  child.stdin?.end(`${churn(600).join('\n')}\n`)
  // What the kernel removes without a word is noticed after the notifications: silence means all is told.
  for (let change = await record.take(5000); change !== undefined; change = await record.take(1000))
    apply(change)
  // A link-local address is announced once it is no longer tentative.
  const addresses = (await net.addresses.list()).filter(({ flags = [] }) => !flags.includes('tentative'))
  const fresh = [...(await net.links.list()), ...addresses, ...(await net.routes.list())]
  t.deepEqual([...told].map(essence).sort(), fresh.map(essence).sort())
})

/** Commands that make and remove links, addresses and routes of all sorts; some fail. */
function churn(count: number): string[] {
  let state = 7
  const below = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % limit
  }
  const link = () => `v${below(3)}`
  const verb = (...verbs: string[]) => verbs[below(verbs.length)]
  const commands: (() => string)[] = [
    () => `link add v${below(3)} type veth peer name w${below(3)}`,
    () => `link set ${link()} ${verb('up', 'up', 'up', 'down')}`,
    () => `link set w${below(3)} ${verb('up', 'up', 'down')}`,
    () => (below(4) === 0 ? `link del ${link()}` : `link set ${link()} mtu ${1300 + below(200)}`),
    () => `addr ${verb('add', 'add', 'del')} 192.0.${below(3)}.${1 + below(3)}/24 dev ${link()}`,
    () => `addr ${verb('add', 'add', 'del')} 2001:db8:${below(3)}::${1 + below(3)}/64 dev ${link()} nodad`,
    () => `route ${verb('add', 'append', 'replace', 'del')} 10.${below(4)}.0.0/16 via 192.0.${below(3)}.9`,
    () =>
      `route ${verb('add', 'append', 'replace', 'del')} 10.${below(4)}.0.0/16 dev ${link()} metric ${below(2)}`,
    () => `route ${verb('add', 'replace', 'del')} 10.9.0.0/16 src 192.0.0.1 dev ${link()}`,
    () => `route ${verb('add', 'del')} 10.8.0.0/16 nexthop via 192.0.0.9 nexthop via 192.0.1.9`,
    () => `route ${verb('add', 'append', 'replace', 'del')} 2001:db8:f::/48 via 2001:db8:${below(3)}::9`,
    () => `route ${verb('add', 'append', 'del')} 2001:db8:e::/48 dev ${link()}`,
  ]
  return Array.from({ length: count }, () => commands[below(commands.length)]?.() ?? '')
}

/**
 * What tells objects apart, without counters, what follows the state of links, and the peer of a veth device: the
 * first of a pair is announced before there is a second, and never again.
 */
function essence(object: object): string {
  const entries = Object.entries(JSON.parse(JSON.stringify(object)) as Row).filter(
    ([key]) => !FLEETING.has(key),
  )
  const { multipath, gateway, oif, ...rest }: Row = Object.fromEntries(entries)
  // One nexthop alone may be told as such or as several.
  const nexthops: unknown = multipath ?? [{ gateway, ifindex: oif }]
  const ways = Array.isArray(nexthops)
    ? nexthops.map((way: Row) => `${way.gateway} ${way.ifindex}`).sort()
    : []
  return JSON.stringify(Object.entries({ ...rest, ways }).sort(([a], [b]) => (a < b ? -1 : 1)))
}

const FLEETING = new Set(['stats', 'stats64', 'cacheinfo', 'rtmFlags', 'afSpec', 'event', 'change', 'link'])
type Row = { readonly [key: string]: unknown }

live('a watch ends by return, by leaving the loop, by its signal, with its socket', async (t) => {
  const { namespace, net } = await setUp(t)
  const returned = net.watch(['link'])
  const pending = returned.next()
  await sleep(20)
  await returned.return?.()
  t.deepEqual(await pending, { value: undefined, done: true })
  t.deepEqual(await returned.next(), { value: undefined, done: true })

  for await (const change of net.watch(['link'], { initial: true })) {
    t.is(change.type, 'added')
    break
  }

  const controller = new AbortController()
  const aborted = net.watch(['link'], { signal: controller.signal })
  const waiting = aborted.next()
  await sleep(20)
  controller.abort()
  await t.throwsAsync(waiting, { name: 'AbortError' })
  t.deepEqual(await aborted.next(), { value: undefined, done: true })

  const closed = net.watch(ALL)
  const last = closed.next()
  await sleep(20)
  net.close()
  t.deepEqual(await last, { value: undefined, done: true })
  t.pass(namespace.name)
})
