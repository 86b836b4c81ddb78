/** Tunnels made by the library with all they take, judged by `ip -d -j`, and read back as they were asked for. */
import test, { type ExecutionContext } from 'ava'
import { type LinkInput, openRoute, type RouteSocket } from 'nlkit'
import { Namespace } from '../support/namespace.js'

interface Tunnel {
  readonly kind: string
  readonly data: NonNullable<LinkInput['data']>
  /** What `ip -d -j` then says of it. */
  readonly told: Readonly<Record<string, unknown>>
}

const FOUR = { local: '192.0.2.1', remote: '192.0.2.9' } as const
const SIX = { local: '2001:db8::1', remote: '2001:db8::9' } as const

const tunnels: readonly Tunnel[] = [
  {
    kind: 'gre',
    data: {
      ...FOUR,
      ttl: 64,
      tos: 16,
      pmtudisc: 1,
      iflags: ['key', 'csum'],
      oflags: ['seq', 'key'],
      ikey: 7,
      okey: 0x01020304,
    },
    told: { ...FOUR, ttl: 64, tos: '0x10', ikey: '0.0.0.7', okey: '1.2.3.4', icsum: true, oseq: true },
  },
  {
    kind: 'gretap',
    data: { ...FOUR, ttl: 9, pmtudisc: 1, oflags: ['key'], okey: 8 },
    told: { ...FOUR, ttl: 9, okey: '0.0.0.8' },
  },
  {
    kind: 'ip6gre',
    data: { ...SIX, ttl: 33, encapLimit: 3, flowinfo: 0x12345, iflags: ['key'], ikey: 9 },
    told: { ...SIX, ttl: 33, encap_limit: 3, flowlabel: '0x12345', ikey: '0.0.0.9' },
  },
  {
    kind: 'sit',
    data: { ...FOUR, ttl: 64, pmtudisc: 1, proto: 41, '6rdPrefix': '2001:db8::', '6rdPrefixlen': 32 },
    told: { ...FOUR, ttl: 64, proto: 'ip6ip', pmtudisc: true },
  },
  {
    kind: 'ipip',
    data: { ...FOUR, ttl: 5, pmtudisc: 1, fwmark: 0x2a },
    told: { ...FOUR, ttl: 5, proto: 'ipip', fwmark: '0x2a' },
  },
  {
    kind: 'ip6tnl',
    data: { ...SIX, ttl: 12, encapLimit: 2, flags: ['rcv-dscp-copy'], proto: 41 },
    told: { ...SIX, ttl: 12, encap_limit: 2, proto: 'ip6ip6' },
  },
  { kind: 'vti', data: { ...FOUR, ikey: 1, okey: 2 }, told: { ...FOUR, ikey: '0.0.0.1', okey: '0.0.0.2' } },
  {
    kind: 'geneve',
    data: { id: 4660, remote6: '2001:db8::7', port: 6082, ttl: 17, udpZeroCsum6Tx: 1, label: 0x54321 },
    told: { id: 4660, remote6: '2001:db8::7', port: 6082, ttl: 17 },
  },
]

interface Setting {
  readonly namespace: Namespace
  readonly net: RouteSocket
}

async function setUp(t: ExecutionContext): Promise<Setting> {
  const namespace = Namespace.create(t)
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  return { namespace, net }
}

for (const { kind, data, told } of tunnels) {
  test.serial(`${kind} with its options`, async (t) => {
    const { namespace, net } = await setUp(t)
    await net.links.add({ ifname: 'it', kind, data })
    const [row] = JSON.parse(namespace.ip('-d -j link show it'))
    t.is(row.linkinfo.info_kind, kind)
    t.like(row.linkinfo.info_data, told)
    const { linkinfo } = await net.links.get('it')
    t.is(linkinfo?.unknown, undefined)
    // Names and numbers of the same are both taken; what is read is the name.
    const read: Record<string, unknown> = JSON.parse(JSON.stringify(linkinfo?.data))
    const { proto, ...others } = JSON.parse(JSON.stringify(data))
    t.like(read, others)
    if (proto !== undefined) t.is(read.proto, 'ipv6')
    await net.links.remove('it')
  })
}

test.serial('vxlan that filters VNIs: added in a range, listed, removed', async (t) => {
  const { namespace, net } = await setUp(t)
  await net.links.add({
    ifname: 'vx0',
    kind: 'vxlan',
    data: { collectMetadata: 1, vnifilter: 1, port: 4789 },
  })
  const { ifindex, linkinfo } = await net.links.get('vx0')
  t.like(linkinfo?.data, { collectMetadata: 1, vnifilter: 1, port: 4789 })
  t.like(JSON.parse(namespace.ip('-d -j link show vx0'))[0].linkinfo.info_data, {
    external: true,
    vnifilter: true,
    port: 4789,
  })
  await net.request('newtunnel', {
    family: 'bridge',
    ifindex,
    entry: [
      { start: 100, end: 103 },
      { start: 200, group: '192.0.2.9' },
    ],
  })
  const rows = () =>
    JSON.parse(namespace.run('bridge', ['-j', 'vni', 'show', 'dev', 'vx0']))
      .flatMap(({ vnis }: { vnis: { vni: number; vniEnd?: number }[] }) => vnis)
      .map(({ vni, vniEnd }: { vni: number; vniEnd?: number }) => [vni, vniEnd])
  t.deepEqual(rows(), [
    [100, 103],
    [200, undefined],
  ])
  const listed = (await net.list('gettunnel', { family: 'bridge', ifindex })).flatMap(
    ({ entry = [] }) => entry,
  )
  t.deepEqual(
    listed.map(({ start, end, group }) => [start, end, group]),
    [
      [100, 103, undefined],
      [200, undefined, '192.0.2.9'],
    ],
  )
  await net.request('deltunnel', { family: 'bridge', ifindex, entry: [{ start: 101, end: 103 }] })
  t.deepEqual(rows(), [
    [100, undefined],
    [200, undefined],
  ])
})
