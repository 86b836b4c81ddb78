/** Types of the library: what compiles here is right, what must not compile is marked. Nothing of it is run. */
import test from 'ava'
import type { Change, Dump, Link, Neighbour, Reply, Route, RouteSocket } from 'nlkit'

/** Compiles only if the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
function same<A, B>(_: Same<A, B>): void {}

async function requests(net: RouteSocket): Promise<void> {
  const replies = await net.request('getroute', { dst: '192.0.2.1', dstLen: 32, rtmFamily: 'inet' })
  same<typeof replies, Reply<Route>>(true)
  same<typeof replies.warnings, readonly string[]>(true)
  await net.request('newlink', { ifname: 'br0', linkinfo: { kind: 'bridge' } }, { flags: ['create', 'excl'] })
  await net.request('getlink', { ifindex: 1 }, { timeout: 100, signal: AbortSignal.timeout(100) })

  await net.request('getroute', { dst: '192.0.2.1', family: 'inet' })
  await net.request('getrule', { family: 'inet6' })

  // @ts-expect-error not a name of the enum, by the general name either
  await net.request('getroute', { family: 'ipv4' })
  // @ts-expect-error no such operation
  await net.request('getrout')
  // @ts-expect-error no such attribute
  await net.request('getroute', { destination: '192.0.2.1' })
  // @ts-expect-error a number, not a name
  await net.request('getroute', { oif: 'eth0' })
  // @ts-expect-error not a name of the enum
  await net.request('getroute', { rtmFamily: 'ipv4' })
  // @ts-expect-error not a name of the flags
  await net.request('newlink', { flags: ['upp'] })
  // @ts-expect-error no such attribute in the nest
  await net.request('newroute', { metrics: { mtuu: 1400 } })
  // @ts-expect-error no such flag of a request
  await net.request('newlink', { ifname: 'br0' }, { flags: ['creat'] })
  // @ts-expect-error no such option
  await net.request('newlink', { ifname: 'br0' }, { time: 5 })
  // @ts-expect-error only notifications carry it, it cannot be requested
  await net.request('newneightbl', {})
}

async function dumps(net: RouteSocket): Promise<void> {
  const dump = net.dump('getlink')
  same<typeof dump, Dump<Link>>(true)
  for await (const link of dump) {
    same<typeof link.ifindex, number>(true)
    same<typeof link.ifname, string | undefined>(true)
    const kind: string | undefined = link.linkinfo?.kind
    const packets: bigint | undefined = link.stats64?.rxPackets
    // @ts-expect-error 64-bit integers are bigint
    const wrong: number | undefined = link.stats64?.rxPackets
    // @ts-expect-error no such attribute
    void [kind, packets, wrong, link.name]
  }
  // @ts-expect-error cannot be dumped
  net.dump('newlink')
}

async function facade(net: RouteSocket): Promise<void> {
  await net.addresses.add({ dev: 'eth0', address: '192.0.2.5/24' })
  await net.routes.add({ dst: '10.0.0.0/8', via: '192.0.2.1', dev: 2, priority: 100, metrics: { mtu: 1400 } })
  await net.links.add({ ifname: 'br0', kind: 'bridge', data: { vlanFiltering: 1 } })
  await net.links.set('eth0', { up: true, mtu: 9000, controller: 'br0' })
  await net.routes.add({ dst: 'default', via: '192.0.2.1', table: 1000, scope: 'link', type: 'unicast' })

  // @ts-expect-error an address is needed
  await net.addresses.add({ dev: 'eth0' })
  // @ts-expect-error no such key
  await net.addresses.add({ dev: 'eth0', addr: '192.0.2.5/24' })
  // @ts-expect-error no such key
  await net.routes.add({ dst: '10.0.0.0/8', gateway: '192.0.2.1' })
  // @ts-expect-error not a scope
  await net.routes.add({ dst: '10.0.0.0/8', scope: 'global' })
  // @ts-expect-error no such family
  await net.routes.list({ family: 'ipv6' })
  // @ts-expect-error a kind is needed
  await net.links.add({ ifname: 'br0' })
  // @ts-expect-error no kind of link has it
  await net.links.add({ ifname: 'br0', kind: 'bridge', data: { vlanFilterin: 1 } })
}

async function watches(net: RouteSocket): Promise<void> {
  for await (const change of net.watch(['link', 'route'], { initial: true })) {
    same<typeof change, Change<'link' | 'route'>>(true)
    if (change.type === 'resync') {
      same<typeof change.reason, 'overrun' | 'overflow'>(true)
    } else if (change.kind === 'link') {
      same<typeof change.object, Link>(true)
      if (change.type === 'changed') same<typeof change.previous, Link>(true)
      if (change.type === 'added') same<typeof change.previous, undefined>(true)
    } else if (change.kind === 'route') {
      same<typeof change.object, Route>(true)
    }
    // @ts-expect-error not watched
    if (change.kind === 'address') return
  }
  for await (const change of net.watch(['nexthop', 'fdb', 'qdisc'], {
    allNamespaces: true,
    verifyEvery: 1000,
  })) {
    same<typeof change.nsid, number | undefined>(true)
    if (change.kind === 'nexthop') same<typeof change.object.id, number | undefined>(true)
    if (change.kind === 'fdb') same<typeof change.object, Neighbour>(true)
    if (change.kind === 'qdisc') same<typeof change.object.kind, string | undefined>(true)
  }
  // @ts-expect-error no such kind
  net.watch(['links'])
}

async function disposal(net: RouteSocket): Promise<void> {
  using first = net
  await using second = net
  void [first, second]
}

test('the types compile, and what must not does not', (t) => {
  t.is([requests, dumps, facade, watches, disposal].length, 5)
})
