/** Bridges driven by the library, judged by `bridge -d -s -j`: VLANs, ports, forwarding and multicast databases. */
import test, { type ExecutionContext } from 'ava'
import { openDecoder, openRoute, openSocket, type RouteSocket } from 'nlkit'
import { Namespace } from '../support/namespace.js'

interface Bridge {
  readonly namespace: Namespace
  readonly net: RouteSocket
  readonly br0: number
  readonly p0: number
  /** What `bridge -d -s -j` prints. */
  told<T>(...words: string[]): T
}

/** A bridge that filters VLANs, with one port; both are up. */
async function setUp(t: ExecutionContext): Promise<Bridge> {
  const namespace = Namespace.create(t)
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  await net.links.add({ ifname: 'br0', kind: 'bridge', data: { vlanFiltering: 1, ageingTime: 5000 } })
  await net.links.add({ ifname: 'p0', kind: 'dummy' })
  await net.links.set('p0', { controller: 'br0' })
  for (const name of ['p0', 'br0']) await net.links.set(name, { up: true })
  const [br0, p0] = [(await net.links.get('br0')).ifindex, (await net.links.get('p0')).ifindex]
  return {
    namespace,
    net,
    br0,
    p0,
    told: (...words) => JSON.parse(namespace.run('bridge', ['-d', '-s', '-j', ...words])),
  }
}

interface VlanRow {
  ifname: string
  vlans?: { vlan: number; vlanEnd?: number; flags?: string[] }[]
  tunnels?: { vlan: number; vlanEnd?: number; tunid: number; tunidEnd?: number }[]
}

/** Decoded notifications of a group, until one fits. */
async function heard(t: ExecutionContext, { namespace }: Bridge, group: string) {
  const socket = await openSocket({ protocol: 'route', netns: namespace.path, groups: [group] })
  t.teardown(() => socket.close())
  return async () => {
    const { bytes } = await socket.receive({ timeout: 60_000 })
    const [message] = openDecoder().decodeDatagram(bytes, { protocol: 0 })
    return { operation: message?.operation, body: JSON.parse(JSON.stringify(message?.body)) }
  }
}

test.serial('VLANs of a port: single, in a range, the untagged one; and their notifications', async (t) => {
  const bridge = await setUp(t)
  const { net, p0, told } = bridge
  const next = await heard(t, bridge, 'brvlan')
  const vlans = (
    operation: 'setlink' | 'dellink',
    vlanInfo: { flags: ('range-begin' | 'range-end' | 'pvid' | 'untagged')[]; vid: number }[],
  ) => net.request(operation, { family: 'bridge', ifindex: p0, afSpec: { vlanInfo } })
  await vlans('setlink', [
    { flags: ['range-begin'], vid: 10 },
    { flags: ['range-end'], vid: 12 },
  ])
  await vlans('setlink', [{ flags: ['pvid', 'untagged'], vid: 20 }])
  const rows = () =>
    told<VlanRow[]>('vlan', 'show', 'dev', 'p0')[0]?.vlans?.map(({ vlan, vlanEnd, flags }) => [
      vlan,
      vlanEnd,
      flags,
    ])
  t.deepEqual(rows(), [
    [1, undefined, ['Egress Untagged']],
    [10, undefined, undefined],
    [11, undefined, undefined],
    [12, undefined, undefined],
    [20, undefined, ['PVID', 'Egress Untagged']],
  ])
  const [own] = (await net.list('getvlan', { family: 'bridge' })).filter(({ ifindex }) => ifindex === p0)
  t.deepEqual(
    own?.entry?.map(({ info, range }) => [info?.vid, range, info?.flags]),
    [
      [1, undefined, ['untagged']],
      [10, 12, []],
      [20, undefined, ['pvid', 'untagged']],
    ],
  )
  const made = await next()
  t.is(made.operation, 'newvlan')
  t.like(made.body, { ifindex: p0, entry: [{ info: { vid: 10 }, range: 12 }] })
  t.like((await next()).body, { entry: [{ info: { vid: 20, flags: ['pvid', 'untagged'] } }] })

  await vlans('dellink', [
    { flags: ['range-begin'], vid: 11 },
    { flags: ['range-end'], vid: 12 },
  ])
  t.deepEqual(
    rows()?.map(([vlan]) => vlan),
    [1, 10, 20],
  )
  const gone = await next()
  t.is(gone.operation, 'delvlan')
  t.like(gone.body, { ifindex: p0, entry: [{ info: { vid: 11 }, range: 12 }] })
})

test.serial('tunnels of VLANs, in a range', async (t) => {
  const bridge = await setUp(t)
  const { namespace, net } = bridge
  await net.links.add({ ifname: 'vx0', kind: 'vxlan', data: { collectMetadata: 1, port: 4789, learning: 0 } })
  await net.links.set('vx0', { controller: 'br0' })
  await net.links.set('vx0', { up: true })
  const { ifindex } = await net.links.get('vx0')
  await net.links.set('vx0', {
    attributes: { linkinfo: { slaveKind: 'bridge', slaveData: { vlanTunnel: 1 } } },
  })
  await net.request('setlink', {
    family: 'bridge',
    ifindex,
    afSpec: {
      vlanInfo: [
        { flags: ['range-begin'], vid: 30 },
        { flags: ['range-end'], vid: 31 },
      ],
    },
  })
  await net.request('setlink', {
    family: 'bridge',
    ifindex,
    afSpec: {
      vlanTunnelInfo: [
        { id: 4030, vid: 30, flags: ['range-begin'] },
        { id: 4031, vid: 31, flags: ['range-end'] },
      ],
    },
  })
  // With statistics it would show those of all VLANs instead.
  const [row]: VlanRow[] = JSON.parse(namespace.run('bridge', ['-j', 'vlan', 'tunnelshow', 'dev', 'vx0']))
  t.deepEqual(row?.tunnels, [{ vlan: 30, vlanEnd: 31, tunid: 4030, tunidEnd: 4031 }])
})

test.serial('forwarding entries: added, replaced, removed, listed, and watched', async (t) => {
  const { net, p0, told } = await setUp(t)
  const changes = net.watch(['fdb'], { initial: true })
  t.teardown(() => changes.return?.())
  for (;;) if ((await changes.next()).value?.type === 'ready') break
  const lladdr = '02:00:00:00:00:99'
  const entry = { family: 'bridge', ndmIfindex: p0, lladdr, vlan: 1, ndmFlags: ['master'] } as const
  await net.request('newneigh', { ...entry, state: ['noarp'] }, { flags: ['create', 'excl'] })
  const rows = () =>
    told<{ mac: string; vlan?: number; state: string; master: string }[]>('fdb', 'show', 'br', 'br0').filter(
      ({ mac }) => mac === lladdr,
    )
  t.like(rows()[0], { vlan: 1, state: 'static', master: 'br0' })
  await t.throwsAsync(
    net.request('newneigh', { ...entry, state: ['noarp'] }, { flags: ['create', 'excl'] }),
    { code: 'EEXIST' },
  )
  await net.request('newneigh', { ...entry, state: ['permanent'] }, { flags: ['create', 'replace'] })
  t.like(rows()[0], { state: 'permanent' })
  const listed = (await net.list('getneigh', { family: 'bridge' })).filter((one) => one.lladdr === lladdr)
  t.deepEqual(
    listed.map(({ ndmIfindex, vlan, state }) => [ndmIfindex, vlan, state]),
    [[p0, 1, ['permanent']]],
  )
  await net.request('delneigh', entry)
  t.deepEqual(rows(), [])
  await t.throwsAsync(net.request('delneigh', entry), { code: 'ENOENT' })
  const seen: unknown[] = []
  while (seen.length < 3) {
    const { value } = await changes.next()
    if (value?.kind === 'fdb' && 'object' in value && value.object.lladdr === lladdr)
      seen.push([value.type, value.object.state])
  }
  t.deepEqual(seen, [
    ['added', ['noarp']],
    ['changed', ['permanent']],
    ['removed', ['permanent']],
  ])
})

test.serial('multicast groups: added with sources, listed, removed, and heard of', async (t) => {
  const bridge = await setUp(t)
  const { net, br0, p0, told } = bridge
  await net.links.set('br0', {
    attributes: { linkinfo: { kind: 'bridge', data: { mcastIgmpVersion: 3, mcastMldVersion: 2 } } },
  })
  const next = await heard(t, bridge, 'mdb')
  const setEntry = { ifindex: p0, state: 'permanent', vid: 1, addr: '239.1.1.1', proto: 0x0800 } as const
  await net.request('newmdb', { family: 'bridge', ifindex: br0, setEntry }, { flags: ['create', 'excl'] })
  const six = { ...setEntry, state: 'temporary', addr: 'ff0e::77', proto: 0x86dd } as const
  await net.request(
    'newmdb',
    { family: 'bridge', ifindex: br0, setEntry: six, setEntryAttrs: { source: '2001:db8::5' } },
    { flags: ['create', 'excl'] },
  )
  const rows = () =>
    told<{ mdb: { grp: string; port: string; state: string; src?: string; vid: number }[] }[]>(
      'mdb',
      'show',
      'dev',
      'br0',
    )[0]
      ?.mdb.filter(({ port }) => port === 'p0')
      .map(({ grp, port, state, src, vid }) => [grp, port, state, src, vid])
      .sort()
  t.deepEqual(rows(), [
    ['239.1.1.1', 'p0', 'permanent', undefined, 1],
    ['ff0e::77', 'p0', 'temp', '2001:db8::5', 1],
  ])
  const [listed] = (await net.list('getmdb', { family: 'bridge' })).filter(({ ifindex }) => ifindex === br0)
  // The bridge itself is a member of IPv6 groups.
  const infos =
    listed?.mdb?.entry?.flatMap(({ info = [] }) => info).filter(({ ifindex }) => ifindex === p0) ?? []
  t.deepEqual(infos.map(({ addr, state, ifindex, source }) => [addr, state, ifindex, source]).sort(), [
    ['239.1.1.1', 'permanent', p0, undefined],
    ['ff0e::77', 'temporary', p0, '2001:db8::5'],
  ])
  await net.request('delmdb', { family: 'bridge', ifindex: br0, setEntry })
  t.deepEqual(
    rows()?.map(([grp]) => grp),
    ['ff0e::77'],
  )
  const events: Awaited<ReturnType<typeof next>>[] = []
  while (events.length < 3) {
    const event = await next()
    if (event.body.mdb?.entry?.[0]?.info?.[0]?.ifindex === p0) events.push(event)
  }
  t.deepEqual(
    events.map(({ operation }) => operation),
    ['newmdb', 'newmdb', 'delmdb'],
  )
  t.like(events[1]?.body, { mdb: { entry: [{ info: [{ addr: 'ff0e::77', ifindex: p0 }] }] } })
})

test.serial('options of a port', async (t) => {
  const { net, told } = await setUp(t)
  const slaveData = {
    cost: 7,
    priority: 5,
    learning: 0,
    unicastFlood: 0,
    mode: 1,
    isolated: 1,
    fastLeave: 1,
    neighSuppress: 1,
  }
  await net.links.set('p0', { attributes: { linkinfo: { slaveKind: 'bridge', slaveData } } })
  const [row] = told<Record<string, unknown>[]>('link', 'show', 'dev', 'p0')
  t.like(row, {
    ...{
      cost: 7,
      priority: 5,
      learning: false,
      flood: false,
      hairpin: true,
      isolated: true,
      fastleave: true,
    },
    ...{ neigh_suppress: true, state: 'forwarding', master: 'br0' },
  })
  const data: unknown = (await net.links.get('p0')).linkinfo?.slaveData
  t.like(data, { ...slaveData, state: 'forwarding', bcastFlood: 1 })
})
