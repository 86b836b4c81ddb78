/** `bridge -d -s -j`: ports, forwarding and multicast databases, VLANs. */
import type { Rule, Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison, type Names } from '../support/programs/json.js'
import { shownFlags } from './ip-link.js'
import { LINKS } from './iproute.js'

const BRIDGE = `${LINKS}; ip link add br0 type bridge; ip link set p0 master br0; ip link set br0 up`

const PORT =
  'ip link add p0 type veth peer name p1; ip link set p0 master br0; ip link set p0 up; ip link set p1 up; ip link set br0 up'

const VLANS = `ip link add br0 type bridge vlan_filtering 1 vlan_stats_per_port 1
${PORT}
bridge vlan add vid 10-12 dev p0; bridge vlan add vid 20 dev p0 pvid untagged; bridge vlan add vid 30 dev br0 self`

const TUNNELS = `ip link add br0 type bridge vlan_filtering 1; ip link add vx type vxlan external dstport 4789 local 192.0.2.1; ip link set vx master br0
bridge link set dev vx vlan_tunnel on; bridge vlan add dev vx vid 40; bridge vlan add dev vx vid 40 tunnel_info id 4000; bridge vlan add dev vx vid 50-52; bridge vlan add dev vx vid 50-52 tunnel_info id 5000-5002`

const OPTIONS = `ip link add br0 type bridge vlan_filtering 1 mcast_vlan_snooping 1 mcast_snooping 1
${PORT}
bridge vlan add vid 10-12 dev p0; bridge vlan add vid 10-12 dev br0 self
bridge vlan set vid 10 dev p0 state blocking; bridge vlan set vid 11 dev p0 mcast_router 2
bridge vlan global set vid 10 dev br0 mcast_snooping 1 mcast_querier 1 mcast_igmp_version 3 mcast_mld_version 2 mcast_last_member_count 5 mcast_startup_query_count 4 mcast_query_interval 100`

const list = (value: unknown): readonly Body[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** Of a range the kernel tells both ends. */
function tunnels(link: Body): Body[] {
  const own = list(at(link, 'afSpec.vlanTunnelInfo'))
  const ends = (flag: string) =>
    own
      .filter(({ flags }) => Array.isArray(flags) && flags.includes(flag))
      .map(({ vid, id }) => ({ vid, id }))
  const [last] = [ends('range-end')]
  return own
    .filter(({ flags }) => !(Array.isArray(flags) && flags.includes('range-end')))
    .map(({ vid, id, flags }) => ({
      vlan: vid,
      tunid: id,
      ...(Array.isArray(flags) &&
        flags.includes('range-begin') && { vlanEnd: last?.[0]?.vid, tunidEnd: last?.[0]?.id }),
    }))
}

/** In the order of their numbers. */
const ROUTERS = ['disabled', 'temp-query', 'permanent', 'temp']
const VLAN_FLAGS: Readonly<Record<string, string>> = { pvid: 'PVID', untagged: 'Egress Untagged' }

/** A VLAN of a port with its counters. */
function portVlan({ info, state, mcastRouter, stats }: Body): Body {
  const flags = at(info, 'flags')
  return {
    vlan: at(info, 'vid'),
    flags: Array.isArray(flags) ? flags.map((flag) => VLAN_FLAGS[flag] ?? flag) : flags,
    state,
    mcast_router: ROUTERS.indexOf(String(mcastRouter)),
    rx_bytes: at(stats, 'rxBytes'),
    rx_packets: at(stats, 'rxPackets'),
    tx_bytes: at(stats, 'txBytes'),
    tx_packets: at(stats, 'txPackets'),
  }
}

/** What a bridge has set for a VLAN; intervals are hundredths of a second on both sides. */
const vlanOptions =
  (names: Names) =>
  (own: Body): Body => ({
    vlan: own.id,
    mcast_snooping: own.mcastSnooping,
    mcast_querier: own.mcastQuerier,
    mcast_igmp_version: own.mcastIgmpVersion,
    mcast_mld_version: own.mcastMldVersion,
    mcast_last_member_count: own.mcastLastMemberCnt,
    mcast_last_member_interval: own.mcastLastMemberIntvl,
    mcast_startup_query_count: own.mcastStartupQueryCnt,
    mcast_startup_query_interval: own.mcastStartupQueryIntvl,
    mcast_membership_interval: own.mcastMembershipIntvl,
    mcast_querier_interval: own.mcastQuerierIntvl,
    mcast_query_interval: own.mcastQueryIntvl,
    mcast_query_response_interval: own.mcastQueryResponseIntvl,
    router_ports: list(at(own, 'mcastRouterPorts.router.port')).map(({ ifindex }) => ({
      port: names(ifindex),
    })),
  })

/** Of its AF_BRIDGE links the kernel tells ports alone; the others come from the dump that is for names. */
const ports = (links: readonly Body[]) => links.filter(({ family }) => family === 'bridge')

const portTable = (names: Names): Table => ({
  flags: shownFlags,
  link: ({ link }) => names(link),
  master: ({ master }) => names(master),
  state: 'protinfo.state',
  priority: 'protinfo.priority',
  cost: 'protinfo.cost',
  hairpin: 'protinfo.mode',
  guard: 'protinfo.guard',
  root_block: 'protinfo.protect',
  fastleave: 'protinfo.fastLeave',
  learning: 'protinfo.learning',
  flood: 'protinfo.unicastFlood',
  mcast_flood: 'protinfo.mcastFlood',
  bcast_flood: 'protinfo.bcastFlood',
  mcast_router: (ours) =>
    ['disabled', 'temp-query', 'permanent', 'temp'].indexOf(String(at(ours, 'protinfo.multicastRouter'))),
  mcast_to_unicast: 'protinfo.mcastToUcast',
  neigh_suppress: 'protinfo.neighSuppress',
  vlan_tunnel: 'protinfo.vlanTunnel',
  isolated: 'protinfo.isolated',
  locked: 'protinfo.locked',
})

const fdb = (names: Names): Table => ({
  mac: 'lladdr',
  ifname: ({ ndmIfindex }) => names(ndmIfindex),
  master: ({ master }) => names(master),
  state: state,
  flags: ({ ndmFlags }) =>
    Array.isArray(ndmFlags) ? ndmFlags.filter((flag) => flag !== 'master').map(flagWord) : undefined,
  used: (ours) => Math.floor(Number(at(ours, 'cacheinfo.used')) / 100),
  updated: (ours) => Math.floor(Number(at(ours, 'cacheinfo.updated')) / 100),
})

const flagWord = (flag: unknown) => (flag === 'ext-learned' ? 'extern_learn' : flag)

/** NUD_NOARP alone is 'static' to them, and NUD_REACHABLE nothing. */
const state: Rule = ({ state }) => {
  const all = Array.isArray(state) ? state : []
  if (all.includes('permanent')) return 'permanent'
  if (all.includes('noarp')) return 'static'
  return all[0] === 'reachable' ? '' : all[0]
}

/** The entries of all bridges, each with its bridge's index. */
const databaseEntries = (printed: unknown) =>
  Array.isArray(printed) ? printed.flatMap((bridge) => Object(bridge).mdb ?? []) : []

/** Entries one by one; they ask for all twice, for the entries and for the routers. */
function ourEntries(bodies: readonly Body[]): readonly Body[] {
  return bodies.slice(0, bodies.length / 2).flatMap((body) => {
    const entries = at(body, 'mdb.entry')
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => {
      const infos = at(entry, 'info')
      return Array.isArray(infos)
        ? infos.filter(isObject).map((info) => ({ ...info, bridge: body.ifindex }))
        : []
    })
  })
}

export const bridge: readonly Comparison[] = [
  jsonComparison({
    name: 'bridge-link/ports',
    needs: ['ip', 'bridge'],
    setUp: `${BRIDGE}; bridge link set dev p0 cost 77 priority 9 guard on hairpin on fastleave on root_block on learning off flood off mcast_to_unicast on neigh_suppress on isolated on locked on`,
    run: 'bridge -d -s -j link show',
    operations: ['newlink'],
    arrange: ports,
    table: portTable,
  }),
  jsonComparison({
    name: 'bridge-fdb/all',
    needs: ['ip', 'bridge'],
    setUp: `${BRIDGE}; ip link add vx type vxlan id 5 dstport 4789
bridge fdb add 02:00:00:00:00:05 dev p0 master static; bridge fdb add 02:00:00:00:00:06 dev p0 self
bridge fdb add 00:00:00:00:00:00 dev vx dst 192.0.2.9 vni 7 port 99; bridge fdb add 02:00:00:00:00:07 dev p0 master extern_learn`,
    run: 'bridge -d -s -j fdb show',
    operations: ['newneigh'],
    table: fdb,
  }),
  jsonComparison({
    name: 'bridge-mdb/all',
    needs: ['ip', 'bridge'],
    setUp: `${BRIDGE}; ip link set br0 type bridge mcast_igmp_version 3
bridge mdb add dev br0 port p0 grp 239.1.1.1 permanent; bridge mdb add dev br0 port p0 grp ff05::5 temp
bridge mdb add dev br0 port p0 grp 239.1.1.2 src 192.0.2.9 permanent`,
    run: 'bridge -d -s -j mdb show',
    operations: ['newmdb', 'getmdb'],
    arrange: ourEntries,
    list: databaseEntries,
    table: (names) => ({
      index: 'bridge',
      dev: ({ bridge }) => names(bridge),
      port: ({ ifindex }) => names(ifindex),
      grp: 'addr',
      src: 'source',
      state: ({ state }) => (state === 'temporary' ? 'temp' : state),
      filter_mode: 'groupMode',
      protocol: 'rtprot',
      // Hundredths of a second, aligned.
      timer: ({ timer }) => (Number(timer) / 100).toFixed(2).padStart(7),
    }),
  }),
  jsonComparison({
    name: 'bridge-vlan/ports',
    needs: ['ip', 'bridge'],
    kernel: VLANS,
    setUp: VLANS,
    run: 'bridge -d -s -j vlan show',
    operations: ['newvlan'],
    table: (names) => ({
      ifname: ({ ifindex }) => names(ifindex),
      vlans: ({ entry }) => list(entry).map(portVlan),
    }),
  }),
  jsonComparison({
    name: 'bridge-vlan/tunnels',
    needs: ['ip', 'bridge'],
    kernel: TUNNELS,
    setUp: TUNNELS,
    run: 'bridge -d -j vlan tunnelshow',
    operations: ['newlink'],
    arrange: (links) => ports(links).filter((link) => tunnels(link).length > 0),
    table: () => ({ tunnels }),
  }),
  jsonComparison({
    name: 'bridge-vlan/options',
    needs: ['ip', 'bridge'],
    kernel: OPTIONS,
    setUp: OPTIONS,
    run: 'bridge -d -j vlan global show',
    operations: ['newvlan'],
    table: (names) => ({
      ifname: ({ ifindex }) => names(ifindex),
      vlans: ({ globalOptions }) => list(globalOptions).map(vlanOptions(names)),
    }),
  }),
]
