/** The kinds of `watch` that vanish without a notification, or are told in a way of their own; reading again on time. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ExecutionContext } from 'ava'
import {
  type Change,
  type Changes,
  openRoute,
  type RouteSocket,
  type WatchKind,
  type WatchOptions,
} from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; net: RouteSocket }> {
  const namespace = Namespace.create(t)
  namespace.run('sysctl', ['-qw', 'net.ipv6.conf.all.disable_ipv6=1'])
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { namespace, net }
}

/** A watch that is live. */
async function watch<K extends WatchKind>(
  t: ExecutionContext,
  net: RouteSocket,
  kinds: readonly K[],
  options: WatchOptions = {},
): Promise<Changes<K>> {
  const changes = net.watch(kinds, { ...options, initial: true })
  t.teardown(() => changes.return?.())
  for (;;) {
    const { value } = await changes.next()
    if (value?.type === 'ready') return changes
  }
}

/** Takes changes until `count` of them fit. */
async function take<K extends WatchKind>(
  changes: Changes<K>,
  count: number,
  line: (change: Change<K>) => string | undefined,
): Promise<string[]> {
  const lines: string[] = []
  while (lines.length < count) {
    const { value, done } = await changes.next()
    if (done) throw new Error('the watch has ended')
    const text = line(value)
    if (text !== undefined) lines.push(text)
  }
  return lines
}

function nexthop(change: Change<'nexthop' | 'route'>): string | undefined {
  if (change.kind === 'nexthop') return `${change.type} nexthop ${change.object.id}`
  if (change.kind === 'route' && change.object.rtmTable === 'main' && change.object.nhId !== undefined)
    return `${change.type} route ${change.object.dst}`
  return undefined
}

live('nexthops come, change and go; with the interface, too, which the kernel does not tell', async (t) => {
  const { namespace, net } = await setUp(t)
  const changes = await watch(t, net, ['nexthop'])
  namespace.ip('nexthop add id 5 via 192.0.2.2 dev v0')
  namespace.ip('nexthop add id 6 via 192.0.2.3 dev v0')
  namespace.ip('nexthop add id 10 group 5/6')
  namespace.ip('nexthop replace id 6 via 192.0.2.4 dev v0')
  t.deepEqual(await take(changes, 4, nexthop), [
    'added nexthop 5',
    'added nexthop 6',
    'added nexthop 10',
    'changed nexthop 6',
  ])
  namespace.ip('link set v0 down')
  const gone = await take(changes, 3, nexthop)
  t.deepEqual(gone.sort(), ['removed nexthop 10', 'removed nexthop 5', 'removed nexthop 6'])
  t.is(namespace.ip('nexthop'), '')
})

live('IPv4 routes over a nexthop go with it, which the kernel does not tell', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('nexthop add id 5 via 192.0.2.2 dev v0')
  namespace.ip('route add 198.51.100.0/24 nhid 5')
  const changes = await watch(t, net, ['route'])
  namespace.ip('nexthop del id 5')
  t.deepEqual(await take(changes, 1, nexthop), ['removed route 198.51.100.0'])
})

live('queueing disciplines come and go; with the interface, too', async (t) => {
  const { namespace, net } = await setUp(t)
  try {
    namespace.run('tc', [
      'qdisc',
      'add',
      'dev',
      'v1',
      'root',
      'tbf',
      'rate',
      '1mbit',
      'burst',
      '32k',
      'latency',
      '1s',
    ])
    namespace.run('tc', ['qdisc', 'del', 'dev', 'v1', 'root'])
  } catch (error) {
    t.log(`this kernel has no tbf: ${error}`)
    return t.pass()
  }
  const line = (change: Change<'qdisc'>) =>
    change.kind === 'qdisc' && change.object.kind === 'tbf'
      ? `${change.type} ${change.object.handle.toString(16)}`
      : undefined
  const changes = await watch(t, net, ['qdisc'])
  const tbf = ['root', 'handle', '1:', 'tbf', 'rate', '1mbit', 'burst', '32k', 'latency']
  namespace.run('tc', ['qdisc', 'add', 'dev', 'v0', ...tbf, '1s'])
  namespace.run('tc', ['qdisc', 'change', 'dev', 'v0', ...tbf, '2s'])
  t.deepEqual(await take(changes, 2, line), ['added 10000', 'changed 10000'])
  namespace.ip('link del v0')
  t.deepEqual(await take(changes, 1, line), ['removed 10000'])
})

live('forwarding entries of bridges and VXLAN are told apart from neighbours', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add br0 type bridge')
  namespace.ip('link set v0 master br0')
  const changes = await watch(t, net, ['fdb', 'neighbour'])
  const line = (change: Change<'fdb' | 'neighbour'>) =>
    change.kind !== undefined && change.object.lladdr?.match(/^0[02]:00:00:00:00:0\d$/)
      ? `${change.type} ${change.kind} ${change.object.lladdr} ${change.object.dst ?? ''}`.trim()
      : undefined
  namespace.run('bridge', ['fdb', 'add', '02:00:00:00:00:01', 'dev', 'v0', 'master', 'static'])
  namespace.run('bridge', ['fdb', 'del', '02:00:00:00:00:01', 'dev', 'v0', 'master'])
  namespace.ip('neigh add 192.0.2.9 lladdr 02:00:00:00:00:02 dev br0')
  namespace.ip('link add vx0 type vxlan id 7 dstport 4789')
  for (const dst of ['192.0.2.77', '192.0.2.78'])
    namespace.run('bridge', ['fdb', 'append', '00:00:00:00:00:00', 'dev', 'vx0', 'dst', dst])
  namespace.run('bridge', ['fdb', 'del', '00:00:00:00:00:00', 'dev', 'vx0', 'dst', '192.0.2.77'])
  t.deepEqual(await take(changes, 6, line), [
    'added fdb 02:00:00:00:00:01',
    'removed fdb 02:00:00:00:00:01',
    'added neighbour 02:00:00:00:00:02 192.0.2.9',
    'added fdb 00:00:00:00:00:00 192.0.2.77',
    'added fdb 00:00:00:00:00:00 192.0.2.78',
    'removed fdb 00:00:00:00:00:00 192.0.2.77',
  ])
})

live('a rule stays the same when the interface that it names comes and goes', async (t) => {
  const { namespace, net } = await setUp(t)
  const changes = await watch(t, net, ['rule'])
  namespace.ip('rule add iif v1 table 7 priority 70')
  namespace.ip('link del v0')
  namespace.ip('rule del priority 70')
  const line = (change: Change<'rule'>) =>
    change.kind === 'rule' && change.object.priority === 70 ? change.type : undefined
  t.deepEqual(await take(changes, 2, line), ['added', 'removed'])
})

live('what changes without any notification is found by reading again', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.run('sysctl', ['-qw', 'net.ipv6.conf.all.disable_ipv6=0'])
  namespace.run('sysctl', ['-qw', 'net.ipv6.conf.v0.disable_ipv6=0'])
  namespace.run('sysctl', ['-qw', 'net.ipv6.route.skip_notify_on_dev_down=1'])
  namespace.ip('route add 2001:db8:7::/64 dev v0')
  const changes = await watch(t, net, ['route'], { verifyEvery: 50 })
  const removal = take(changes, 1, (change) =>
    change.kind === 'route' && change.object.dst === '2001:db8:7::' ? change.type : undefined,
  )
  namespace.ip('link set v0 down')
  t.deepEqual(await removal, ['removed'])
})

live('reading again finds no change where there is none', async (t) => {
  const { net } = await setUp(t)
  const kinds = ['link', 'address', 'route', 'neighbour', 'fdb', 'rule', 'nexthop', 'qdisc'] as const
  const changes = await watch(t, net, kinds, { verifyEvery: 1 })
  const told: unknown[] = []
  const loop = (async () => {
    for await (const change of changes) told.push(change)
  })()
  await new Promise<void>((resolve) => {
    let readings = 0
    const count = (event: unknown) => {
      if (typeof event !== 'object' || event === null || Reflect.get(event, 'operation') !== 'getqdisc')
        return
      if (++readings < 5) return
      unsubscribe('nlkit:dump', count)
      resolve()
    }
    subscribe('nlkit:dump', count)
  })
  await changes.barrier()
  await changes.return?.()
  await loop
  t.deepEqual(told, [])
})
