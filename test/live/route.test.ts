/** Links, addresses, routes, neighbours and rules against the kernel, beside what `ip -j` says of them. */

import type { ExecutionContext } from 'ava'
import { NetlinkError, NetlinkInputError, openFamily, openRoute, type RouteSocket, SocketError } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')

type Row = Record<string, unknown>

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; net: RouteSocket; ip: Ip }> {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { namespace, net, ip: (command) => JSON.parse(namespace.ip(`-j ${command}`)) }
}
type Ip = (command: string) => Row[]

/** The error that a promise rejects with. */
async function rejected<E extends Error>(
  t: ExecutionContext,
  promise: Promise<unknown>,
  instanceOf: new (...values: never[]) => E,
): Promise<E> {
  const error = await t.throwsAsync(promise)
  if (error instanceof instanceOf) return error
  throw new Error(`not a ${instanceOf.name}`, { cause: error })
}

live('links are what ip says they are', async (t) => {
  const { net, ip } = await setUp(t)
  const links = await net.links.list()
  t.deepEqual(
    links.map(({ ifindex, ifname, mtu, address, operstate, txqlen }) => ({
      ifindex,
      ifname,
      mtu,
      address,
      operstate,
      txqlen,
    })),
    ip('link show').map((row) => ({
      ifindex: row.ifindex,
      ifname: row.ifname,
      mtu: row.mtu,
      address: row.address,
      operstate: String(row.operstate).toLowerCase(),
      txqlen: row.txqlen,
    })),
  )
  t.deepEqual(
    links.map((link) => link.linkinfo?.kind),
    [undefined, 'veth', 'veth'],
  )
})

live('a link is found by name, by alternative name and by index', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link property add dev v0 altname a-name-longer-than-fifteen')
  const byName = await net.links.get('v0')
  t.is((await net.links.get(byName.ifindex)).ifname, 'v0')
  t.is((await net.links.get('a-name-longer-than-fifteen')).ifname, 'v0')
  const error = await rejected(t, net.links.get('nope'), NetlinkError)
  t.is(error.code, 'ENODEV')
  t.is(error.message, "ENODEV at dev: there is no interface 'nope'")
  await rejected(t, net.links.get(0), NetlinkInputError)
  await rejected(t, net.links.get(''), NetlinkInputError)
})

live('a bridge is added, filled, changed and removed', async (t) => {
  const { net, ip } = await setUp(t)
  await net.links.add({ ifname: 'br0', kind: 'bridge', data: { ageingTime: 1000 }, mtu: 1400, up: true })
  await net.links.set('v0', { controller: 'br0', mtu: 1400, ifalias: 'to the bridge' })
  const [bridge] = ip('-d link show dev br0')
  t.is(bridge?.mtu, 1400)
  t.regex(String(bridge?.flags), /UP/)
  const port = await net.links.get('v0')
  t.is(port.master, (await net.links.get('br0')).ifindex)
  t.is(port.ifalias, 'to the bridge')
  t.is(port.linkinfo?.slaveKind, 'bridge')
  await net.links.set('v0', { controller: null, up: false })
  const free = await net.links.get('v0')
  t.is(free.master, undefined)
  t.false(free.flags.includes('up'))
  await net.links.set('v0', { ifname: 'w0', address: '02:00:00:00:00:99' })
  t.is((await net.links.get('w0')).address, '02:00:00:00:00:99')
  await net.links.remove('br0')
  t.is((await rejected(t, net.links.get('br0'), NetlinkError)).code, 'ENODEV')
})

live('addresses come and go', async (t) => {
  const { net, ip } = await setUp(t)
  await net.addresses.add({ dev: 'v0', address: '192.0.2.5/24', broadcast: '192.0.2.255', label: 'v0:web' })
  await net.addresses.add({ dev: 'v0', address: '10.9.0.1', peer: '10.9.0.2/30' })
  await net.addresses.add({ dev: 'v0', address: '2001:db8::5/64', flags: ['nodad'] })
  await net.addresses.add({ dev: 'lo', address: '127.5.0.1/8' })
  await net.addresses.add({ dev: 'v1', address: '192.0.2.9/32', validLifetime: 3600, preferredLifetime: 60 })
  const row = (dev: string) => ip(`addr show dev ${dev}`)[0]?.addr_info as Row[]
  const [second, first, third] = row('v0')
  t.like(first, { local: '10.9.0.1', address: '10.9.0.2', prefixlen: 30, scope: 'global' })
  t.like(second, { local: '192.0.2.5', prefixlen: 24, broadcast: '192.0.2.255', label: 'v0:web' })
  t.like(third, { local: '2001:db8::5', prefixlen: 64, scope: 'global' })
  t.like(
    row('lo').find((address) => address.local === '127.5.0.1'),
    { scope: 'host' },
  )
  t.true(Number(row('v1').find(({ local }) => local === '192.0.2.9')?.preferred_life_time) <= 60)

  const listed = await net.addresses.list({ dev: 'v0', family: 'inet' })
  t.deepEqual(listed.map(({ local }) => local).sort(), ['10.9.0.1', '192.0.2.5'])

  const again = net.addresses.add({ dev: 'v0', address: '192.0.2.5/24' })
  t.is((await rejected(t, again, NetlinkError)).code, 'EEXIST')
  await net.addresses.remove({ dev: 'v0', address: '192.0.2.5/24' })
  await net.addresses.remove({ dev: 'v0', address: '10.9.0.1', peer: '10.9.0.2/30' })
  await net.addresses.remove({ dev: 'v0', address: '2001:db8::5/64' })
  t.deepEqual(await net.addresses.list({ dev: 'v0', family: 'inet' }), [])
  const gone = net.addresses.remove({ dev: 'v0', address: '192.0.2.5/24' })
  t.is((await rejected(t, gone, NetlinkError)).code, 'EADDRNOTAVAIL')
})

live('routes come and go as ip makes them', async (t) => {
  const { net, ip, namespace } = await setUp(t)
  await net.addresses.add({ dev: 'v0', address: '192.0.2.5/24' })
  const same = async (theirs: string, ours: () => Promise<void>, show: string) => {
    namespace.ip(`route add ${theirs}`)
    const expected = ip(show)
    namespace.ip(`route del ${theirs}`)
    await ours()
    t.deepEqual(ip(show), expected, theirs)
  }
  const { routes } = net
  await same(
    '10.0.0.0/8 via 192.0.2.1',
    () => routes.add({ dst: '10.0.0.0/8', via: '192.0.2.1' }),
    'route show 10.0.0.0/8',
  )
  await same(
    '10.1.0.0/16 dev v0',
    () => routes.add({ dst: '10.1.0.0/16', dev: 'v0' }),
    'route show 10.1.0.0/16',
  )
  await same(
    'default via 192.0.2.1',
    () => routes.add({ dst: 'default', via: '192.0.2.1' }),
    'route show default',
  )
  await same(
    '10.2.0.0/16 via 192.0.2.1 dev v0 metric 100 mtu 1400 proto static src 192.0.2.5 table 1000',
    () =>
      routes.add({
        dst: '10.2.0.0/16',
        via: '192.0.2.1',
        dev: 'v0',
        priority: 100,
        metrics: { mtu: 1400 },
        protocol: 'static',
        prefsrc: '192.0.2.5',
        table: 1000,
      }),
    'route show table 1000',
  )
  await same(
    'blackhole 10.3.0.0/16',
    () => routes.add({ dst: '10.3.0.0/16', type: 'blackhole' }),
    'route show 10.3.0.0/16',
  )
  await same(
    '10.4.0.0/16 nexthop via 192.0.2.1 weight 3 nexthop via 192.0.2.2',
    () =>
      routes.add({ dst: '10.4.0.0/16', nexthops: [{ via: '192.0.2.1', weight: 3 }, { via: '192.0.2.2' }] }),
    'route show 10.4.0.0/16',
  )
  await same(
    '10.5.0.0/16 via inet6 fe80::1 dev v0',
    () => routes.add({ dst: '10.5.0.0/16', via: 'fe80::1', dev: 'v0' }),
    'route show 10.5.0.0/16',
  )
  await same(
    '10.6.0.0/16 via 203.0.113.1 dev v0 onlink',
    () => routes.add({ dst: '10.6.0.0/16', via: '203.0.113.1', dev: 'v0', onlink: true }),
    'route show 10.6.0.0/16',
  )
  await same(
    '2001:db8:1::/48 dev v0',
    () => routes.add({ dst: '2001:db8:1::/48', dev: 'v0' }),
    '-6 route show 2001:db8:1::/48',
  )

  const [static_] = await routes.list({ table: 1000 })
  t.like(static_, { dst: '10.2.0.0', dstLen: 16, gateway: '192.0.2.1', rtmProtocol: 'static', priority: 100 })
  t.is((await routes.get('10.0.0.7'))?.gateway, '192.0.2.1')
  await routes.replace({ dst: '10.0.0.0/8', via: '192.0.2.9' })
  t.is((await routes.get('10.0.0.7'))?.gateway, '192.0.2.9')

  const removals = [
    '10.0.0.0/8',
    '10.1.0.0/16',
    'default',
    '10.3.0.0/16',
    '10.4.0.0/16',
    '10.5.0.0/16',
    '10.6.0.0/16',
  ]
  for (const dst of removals)
    await routes.remove({ dst, type: dst === '10.3.0.0/16' ? 'blackhole' : undefined })
  await routes.remove({ dst: '10.2.0.0/16', table: 1000 })
  await routes.remove({ dst: '2001:db8:1::/48' })
  t.deepEqual(
    ip('route show').map(({ dst }) => dst),
    ['192.0.2.0/24'],
  )
  const gone = await rejected(t, routes.remove({ dst: '10.0.0.0/8' }), NetlinkError)
  t.is(gone.code, 'ESRCH')
})

live('routes are listed like ip lists them', async (t) => {
  const { net, ip } = await setUp(t)
  await net.addresses.add({ dev: 'v0', address: '192.0.2.5/24' })
  const theirs = ip('-4 route show table all').map(({ dst }) =>
    dst === 'default' ? '0.0.0.0/0' : String(dst),
  )
  const ours = (await net.routes.list({ family: 'inet' })).map(({ dst, dstLen }) =>
    dstLen === 32 ? `${dst}` : `${dst}/${dstLen}`,
  )
  t.deepEqual(ours.sort(), theirs.sort())
  const all = await net.routes.list()
  t.true(all.some((route) => route.rtmFamily === 'inet6'))
  const index = (await net.links.get('v0')).ifindex
  t.true((await net.routes.list({ dev: 'v0' })).every((route) => route.oif === index))
})

live('neighbours and rules are listed', async (t) => {
  const { namespace, net, ip } = await setUp(t)
  namespace.ip('neigh add 192.0.2.77 lladdr 02:00:00:00:00:77 nud permanent dev v0')
  namespace.ip('rule add from 192.0.2.0/24 table 100 priority 50')
  const neighbours = await net.neighbours.list({ dev: 'v0', family: 'inet' })
  t.is(neighbours.length, 1)
  t.like(neighbours[0], { dst: '192.0.2.77', lladdr: '02:00:00:00:00:77', state: ['permanent'] })
  const rules = await net.rules.list({ family: 'inet' })
  t.deepEqual(
    rules.map(({ priority = 0 }) => priority),
    ip('rule show').map(({ priority }) => priority),
  )
  t.like(
    rules.find(({ priority }) => priority === 50),
    { src: '192.0.2.0', srcLen: 24, table: 100 },
  )
})

live("a refusal names the attribute, the kernel's rule and the request", async (t) => {
  const { net } = await setUp(t)
  const long = 'x'.repeat(20)
  const request = net.request('newlink', { ifname: long, linkinfo: { kind: 'veth' } }, { flags: ['create'] })
  const error = await rejected(t, request, NetlinkError)
  t.is(
    error.message,
    'ERANGE at ifname (offset 32): Attribute failed policy validation, string of at most 15 bytes',
  )
  t.like(error, {
    code: 'ERANGE',
    errno: 34,
    fault: 'kernel',
    attribute: 'ifname',
    offset: 32,
    operation: 'newlink',
  })
  t.deepEqual(error.policy?.maxLength, 15)
  t.is(error.request.ifname, long)
})

live('the stack of a refusal leads to who asked', async (t) => {
  const { net } = await setUp(t)
  async function whoAsked() {
    await net.request('dellink', { ifindex: 4242 })
  }
  const error = await t.throwsAsync(whoAsked(), { instanceOf: NetlinkError })
  t.regex(error?.stack ?? '', /at async whoAsked/)
})

live('a refusal deep in a link names its path', async (t) => {
  const { net } = await setUp(t)
  const error = await rejected(
    t,
    net.links.add({ ifname: 'x0', kind: 'vxlan', data: { id: 1 << 24 } }),
    NetlinkError,
  )
  t.is(error.attribute, 'linkinfo.data.id')
  t.regex(error.message, /^ERANGE at linkinfo\.data\.id \(offset \d+\): VXLAN ID/)
})

live('values are checked before anything is sent', async (t) => {
  const { net } = await setUp(t)
  const wrong: [Promise<unknown>, string][] = [
    [net.addresses.add({ dev: 'v0', address: '192.0.2.256/24' }), 'address'],
    [net.addresses.add({ dev: 'v0', address: '192.0.2.5/33' }), 'address'],
    [net.addresses.add({ dev: 'v0', address: '192.0.2.5', peer: '2001:db8::1' }), 'peer'],
    [net.routes.add({ dst: '10.0.0.0/8', via: 'somewhere' }), 'via'],
    [net.routes.add({ dst: '10.0.0.0/8', metrics: { mtu: -1 } }), 'metrics.mtu'],
    [net.routes.add({ dst: '10.0.0.0/8', nexthops: [{ weight: 0 }] }), 'nexthops.0.weight'],
  ]
  for (const [promise, path] of wrong) t.is((await rejected(t, promise, NetlinkInputError)).path, path)
})

live('an unknown namespace and a file that is none are refused with what to do', async (t) => {
  const missing = await rejected(t, openRoute({ netns: 'no-such-namespace' }), SocketError)
  t.is(missing.code, 'ENOENT')
  t.regex(missing.message, /no such network namespace/)
  const file = await rejected(t, openRoute({ netns: '/etc/passwd' }), SocketError)
  t.regex(file.message, /not a network namespace/)
})

live("the design's own request: the family by its general name, all bits of the address", async (t) => {
  const { net, namespace } = await setUp(t)
  namespace.ip('addr add 192.0.2.5/24 dev v0')
  const [reply] = await net.request('getroute', { dst: '192.0.2.1', family: 'inet' })
  t.like(reply, { dst: '192.0.2.1', dstLen: 32, prefsrc: '192.0.2.5' })
  t.is((await net.dump('getrule', { family: 'inet' }).toArray()).length, 3)
})

live('what the kernel did, but not quite as asked, comes as a warning with the reply', async (t) => {
  const { namespace } = await setUp(t)
  try {
    namespace.run('tc', ['qdisc', 'add', 'dev', 'lo', 'root', 'handle', '1:', 'htb'])
  } catch {
    t.log('this kernel has no htb')
    return t.pass()
  }
  using net = await openFamily('tc', { netns: namespace.path })
  const slow = { rate: 125, cellLog: 3, linklayer: 'ethernet' } as const
  const parms = { rate: slow, ceil: slow, buffer: 200_000_000, cbuffer: 200_000_000 }
  const table = Array.from({ length: 256 }, (_, n) => (n + 1) * 1_000_000)
  const values = {
    ifindex: 1,
    handle: 0x10001,
    parent: 0x10000,
    kind: 'htb',
    options: { parms, ctab: table, rtab: table },
  }
  const reply = await net.request('newtclass', values, { flags: ['create', 'excl'] })
  t.regex(reply.warnings.join(), /quantum of class 10001 is small/)
  t.deepEqual((await net.request('deltclass', { ifindex: 1, handle: 0x10001 })).warnings, [])
})
