/** Bonds with two slaves, made by the library and judged by `ip -d -j`; the active slave's change as `watch` tells it. */
import test, { type ExecutionContext } from 'ava'
import { type Link, openRoute, type RouteSocket } from 'nlkit'
import { Namespace } from '../support/namespace.js'

interface Row {
  master?: string
  linkinfo: { info_data: Record<string, unknown>; info_slave_data: Record<string, unknown> }
}

interface Bond {
  readonly net: RouteSocket
  index(name: string): Promise<number>
  told(name: string): Row
}

/** A bond with the slaves s0 and s1, which are up; their peers are e0 and e1. */
async function setUp(t: ExecutionContext, data: Record<string, unknown>): Promise<Bond> {
  const namespace = Namespace.create(t)
  const net = await openRoute({ netns: namespace.path })
  t.teardown(() => net.close())
  await net.links.add({ ifname: 'bond0', kind: 'bond', data: { miimon: 50, ...data } })
  for (const number of [0, 1]) {
    const slave = `s${number}`
    await net.links.add({ ifname: slave, kind: 'veth', data: { peer: { ifname: `e${number}` } } })
    await net.links.set(`e${number}`, { up: true })
    await net.links.set(slave, { controller: 'bond0' })
    await net.links.set(slave, { up: true })
  }
  await net.links.set('bond0', { up: true })
  return {
    net,
    index: async (name) => (await net.links.get(name)).ifindex,
    told: (name) => JSON.parse(namespace.ip(`-d -j link show ${name}`))[0],
  }
}

/** A value of a link's data, which is of a type for each kind. */
const dataOf = ({ linkinfo }: Link, name: string): unknown => Reflect.get(Object(linkinfo?.data), name)
const slaveOf = ({ linkinfo }: Link, name: string): unknown => Reflect.get(Object(linkinfo?.slaveData), name)

test.serial('active-backup: the active slave changes as we say, and when its link goes', async (t) => {
  const { net, index, told } = await setUp(t, { mode: 'active-backup', failOverMac: 'active' })
  const [first, second] = [await index('s0'), await index('s1')]
  const changes = net.watch(['link'], { initial: true })
  t.teardown(() => changes.return?.())
  const bond = await index('bond0')
  const until = async (active: number) => {
    for (;;) {
      const { value } = await changes.next()
      if (value === undefined) throw new Error('the watch has ended')
      if (!('object' in value) || value.object.ifindex !== bond) continue
      if (dataOf(value.object, 'activeSlave') === active) return
    }
  }
  await until(first)
  t.like(told('bond0').linkinfo.info_data, {
    mode: 'active-backup',
    miimon: 50,
    fail_over_mac: 'active',
    active_slave: 's0',
  })

  await net.links.set('bond0', { attributes: { linkinfo: { kind: 'bond', data: { activeSlave: second } } } })
  await until(second)
  t.like(told('bond0').linkinfo.info_data, { active_slave: 's1' })
  const links = [await net.links.get('s0'), await net.links.get('s1')]
  t.deepEqual(
    links.map((link) => [link.master, link.linkinfo?.slaveKind, slaveOf(link, 'state')]),
    [
      [bond, 'bond', 'backup'],
      [bond, 'bond', 'active'],
    ],
  )
  t.deepEqual(
    ['s0', 's1'].map((name) => told(name).linkinfo.info_slave_data.state),
    ['BACKUP', 'ACTIVE'],
  )

  await net.links.set('e1', { up: false })
  await until(first)
  t.like(told('bond0').linkinfo.info_data, { active_slave: 's0' })
  const down = await net.links.get('s1')
  t.like(told('s1').linkinfo.info_slave_data, {
    mii_status: 'DOWN',
    link_failure_count: slaveOf(down, 'linkFailureCount'),
  })
  t.is(slaveOf(down, 'miiStatus'), 'down')
  t.is(slaveOf(down, 'permHwaddr'), told('s1').linkinfo.info_slave_data.perm_hwaddr)

  await net.links.set('s0', { controller: null })
  t.is((await net.links.get('s0')).master, undefined)
  t.is(told('s0').master, undefined)
})

test.serial('802.3ad: the aggregator, its ports and their states', async (t) => {
  const { net, told } = await setUp(t, {
    mode: '8023ad',
    adLacpRate: 'fast',
    xmitHashPolicy: 'layer34',
    minLinks: 1,
  })
  const bond = await net.links.get('bond0')
  const { info_data: theirs } = told('bond0').linkinfo
  t.like(theirs, { mode: '802.3ad', ad_lacp_rate: 'fast', xmit_hash_policy: 'layer3+4', min_links: 1 })
  t.like(bond.linkinfo?.data, { mode: '8023ad', adLacpRate: 'fast', xmitHashPolicy: 'layer34', minLinks: 1 })
  const info = Object(theirs.ad_info)
  t.like(dataOf(bond, 'adInfo'), {
    ...{ aggregator: info.aggregator, numPorts: info.num_ports, actorKey: info.actor_key },
    ...{ partnerKey: info.partner_key, partnerMac: info.partner_mac },
  })
  for (const name of ['s0', 's1']) {
    const slave = await net.links.get(name)
    const { info_slave_data: row } = told(name).linkinfo
    t.is(slaveOf(slave, 'adAggregatorId'), row.ad_aggregator_id, name)
    const words = Object(row.ad_actor_oper_port_state_str ?? [])
    const states = Object(slaveOf(slave, 'adActorOperPortState'))
    t.true(
      states.includes('lacp-activity') && states.includes('lacp-timeout') && states.includes('aggregation'),
      `${states}`,
    )
    t.true(
      words.includes('active') && words.includes('short_timeout') && words.includes('aggregating'),
      `${words}`,
    )
  }
  await t.throwsAsync(
    net.links.set('bond0', { attributes: { linkinfo: { kind: 'bond', data: { activeSlave: 1 } } } }),
    { code: 'EACCES' },
    'which this mode has not',
  )
})
