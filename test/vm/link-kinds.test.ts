/** Links of every kind that the guest's kernel has: made by us, read by `ip -d -j`, and the other way round. */
import { isDeepStrictEqual } from 'node:util'
import test, { type ExecutionContext } from 'ava'
import { type LinkInput, openRoute, type RouteSocket } from 'nlkit'
import { Namespace } from '../support/namespace.js'

type Row = { ifname: string; linkinfo?: { info_kind?: string; info_data?: Record<string, unknown> } }

/** A kind, what we ask for, and what `ip -d -j` then says of it. */
interface Kind {
  readonly kind: string
  readonly data?: LinkInput['data']
  /** It stands on another interface. */
  readonly stacked?: true
  readonly told?: Readonly<Record<string, unknown>>
}

const kinds: readonly Kind[] = [
  { kind: 'dummy' },
  { kind: 'ifb' },
  { kind: 'nlmon' },
  { kind: 'vcan' },
  { kind: 'wireguard' },
  { kind: 'bridge', data: { vlanFiltering: 1 }, told: { vlan_filtering: 1 } },
  { kind: 'bond', data: { mode: 1 }, told: { mode: 'active-backup' } },
  { kind: 'vrf', data: { table: 77 }, told: { table: 77 } },
  { kind: 'vlan', data: { id: 42 }, stacked: true, told: { id: 42, protocol: '802.1Q' } },
  { kind: 'macvlan', data: { mode: 4 }, stacked: true, told: { mode: 'bridge' } },
  { kind: 'vxlan', data: { id: 4242, port: 4789 }, told: { id: 4242, port: 4789 } },
  { kind: 'geneve', data: { id: 7, remote: '192.0.2.9' }, told: { id: 7, remote: '192.0.2.9' } },
  { kind: 'gre', data: { local: '192.0.2.1', remote: '192.0.2.9' }, told: { remote: '192.0.2.9' } },
  { kind: 'gretap', data: { local: '192.0.2.1', remote: '192.0.2.8' }, told: { remote: '192.0.2.8' } },
  { kind: 'ipip', data: { local: '192.0.2.1', remote: '192.0.2.9' }, told: { remote: '192.0.2.9' } },
  { kind: 'sit', data: { local: '192.0.2.1', remote: '192.0.2.7' }, told: { remote: '192.0.2.7' } },
  { kind: 'ip6tnl', data: { local: '2001:db8::1', remote: '2001:db8::9' }, told: { remote: '2001:db8::9' } },
  { kind: 'veth' },
]

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; net: RouteSocket }> {
  const namespace = Namespace.create(t)
  namespace.ip('link add parent type dummy')
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { namespace, net }
}

for (const { kind, data, stacked, told = {} } of kinds) {
  test.serial(`a ${kind} link`, async (t) => {
    const { namespace, net } = await setUp(t)
    await net.links.add({
      ifname: 'it',
      kind,
      ...(data !== undefined && { data }),
      ...(stacked && { link: 'parent' }),
    })
    const [row]: Row[] = JSON.parse(namespace.ip('-d -j link show it'))
    t.is(row?.linkinfo?.info_kind, kind)
    for (const [name, value] of Object.entries(told))
      t.deepEqual(row?.linkinfo?.info_data?.[name], value, name)

    const link = (await net.links.list()).find(({ ifname }) => ifname === 'it')
    t.is(link?.linkinfo?.kind, kind)
    t.is(link?.linkinfo?.unknown, undefined)
    const read: unknown = link?.linkinfo?.data
    for (const [name, value] of Object.entries(data ?? {})) {
      const told = typeof read === 'object' && read !== null ? Reflect.get(read, name) : undefined
      t.true(told === value || typeof told === 'string' || isDeepStrictEqual(told, value), `${name}: ${told}`)
    }
    await net.links.remove('it')
    await t.throwsAsync(net.links.get('it'), { code: 'ENODEV' })
  })
}

test.serial('slaves of a bond and ports of a bridge tell whose they are', async (t) => {
  const { namespace, net } = await setUp(t)
  namespace.ip('link add bond7 type bond mode active-backup')
  namespace.ip('link add br7 type bridge')
  namespace.ip('link add slave7 type dummy')
  await net.links.set('slave7', { controller: 'bond7' })
  await net.links.set('parent', { controller: 'br7' })
  const links = await net.links.list()
  const indexOf = (name: string) => links.find(({ ifname }) => ifname === name)?.ifindex
  const slave = links.find(({ ifname }) => ifname === 'slave7')
  t.is(slave?.master, indexOf('bond7'))
  t.is(slave?.linkinfo?.slaveKind, 'bond')
  const port = links.find(({ ifname }) => ifname === 'parent')
  t.is(port?.master, indexOf('br7'))
  t.is(port?.linkinfo?.slaveKind, 'bridge')
  await net.links.set('parent', { controller: null })
  t.is((await net.links.get('parent')).master, undefined)
})
