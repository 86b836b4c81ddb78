/** `ip -s -j stats show`: counters of bonds, bridges and MPLS, which are objects of their own in the print. */
import type { Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { LINKS, modules } from './iproute.js'

const PORT =
  'ip link add p0 type veth peer name p1; ip link set p0 master br0; ip link set p0 up; ip link set p1 up; ip link set br0 up'
const BRIDGE = `ip link add br0 type bridge vlan_filtering 1 vlan_stats_enabled 1 mcast_stats_enabled 1; ${PORT}; bridge vlan add vid 10 dev p0`
const BOND =
  'ip link add it type bond mode 802.3ad; ip link add p0 type veth peer name p1; ip link set p0 master it; ip link set p0 up; ip link set p1 up; ip link set it up'

/** One object of all: they print one for each suite of counters, whether there are any or not. */
const merged = (printed: unknown): readonly unknown[] =>
  Array.isArray(printed) ? [Object.assign({}, ...printed)] : []

/** Received and sent stand in this order. */
const pair = (path: string) => (ours: Body) => {
  const own = at(ours, path)
  return Array.isArray(own) ? { rx: own[0], tx: own[1] } : own
}

/** The same counter of several versions of a protocol: both directions of each. */
const versions = (path: (version: number) => string, count: number) => (ours: Body) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => index + 1).flatMap((version) => {
      const own = at(ours, path(version))
      return Array.isArray(own)
        ? [
            [`rx_v${version}`, own[0]],
            [`tx_v${version}`, own[1]],
          ]
        : []
    }),
  )

const multicast = (set: string): Table => ({
  'multicast.igmp_queries': versions((version) => `${set}.bridge.mcast.igmpV${version}queries`, 3),
  'multicast.igmp_reports': versions((version) => `${set}.bridge.mcast.igmpV${version}reports`, 3),
  'multicast.mld_queries': versions((version) => `${set}.bridge.mcast.mldV${version}queries`, 2),
  'multicast.mld_reports': versions((version) => `${set}.bridge.mcast.mldV${version}reports`, 2),
  'multicast.igmp_leaves': pair(`${set}.bridge.mcast.igmpLeaves`),
  'multicast.mld_leaves': pair(`${set}.bridge.mcast.mldLeaves`),
  multicast: `${set}.bridge.mcast`,
  stp: `${set}.bridge.stp`,
})

const shared: Table = {
  ifname: { why: 'found by the index in a message of its own' },
  group: { why: 'of the request' },
  subgroup: { why: 'of the request' },
  suite: { why: 'of the request' },
}

const stats = (name: string, setUp: string, arguments_: string, table: Table): Comparison =>
  jsonComparison({
    name: `ip-stats/${name}`,
    needs: ['ip', 'bridge'],
    kernel: setUp,
    setUp,
    run: `ip -s -j stats show ${arguments_}`,
    operations: ['newstats'],
    list: merged,
    table: () => ({ ...shared, ...table }),
  })

/** 'markerResponseRx' is 'markerRespRx'. */
const lacp = (ours: Body) => {
  const own = at(ours, 'linkXstats.bond.3ad')
  return Object.fromEntries(
    Object.entries(isObject(own) ? own : {}).map(([name, value]) => [
      name.replace('Resp', 'Response').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )
}

export const ipStats: readonly Comparison[] = [
  stats('bond', BOND, 'dev it group xstats', { '802.3ad': lacp }),
  stats('bridge', BRIDGE, 'dev br0 group xstats', multicast('linkXstats')),
  stats('bridge-port', BRIDGE, 'dev p0 group xstats_slave', multicast('linkXstatsSlave')),
  stats(
    'mpls',
    `${modules('mpls_router')}; ${LINKS}; sysctl -qw net.mpls.conf.p0.input=1 || { echo Operation not supported >&2; exit 1; }`,
    'dev p0 group afstats',
    {
      'mpls_stats.rx': 'afSpec.mpls.link.rx+',
      'mpls_stats.tx': 'afSpec.mpls.link.tx+',
    },
  ),
]
