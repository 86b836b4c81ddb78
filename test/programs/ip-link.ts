/** `ip -d -s -s -j link`: links of every kind. */
import type { Rule, Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison } from '../support/programs/comparison.js'
import { jsonComparison, type Names } from '../support/programs/json.js'
import { cipherSuite, flag, modules, translated } from './iproute.js'

interface Kind {
  /** Also the vector's name, with what `make` has to show. */
  readonly kind: string
  readonly make: string
}

const PARENT =
  'ip link add p0 type veth peer name p1; ip addr add 192.0.2.1/24 dev p0; ip link set p0 up; ip link set p1 up'

const kinds: readonly Kind[] = [
  { kind: 'veth', make: 'ip link add it type veth; ip link set it alias other txqueuelen 33 group 7' },
  {
    kind: 'bridge',
    make: 'ip link add it type bridge forward_delay 1400 hello_time 300 max_age 1800 ageing_time 20000 stp_state 1 priority 4096 group_fwd_mask 0x8 mcast_igmp_version 3 mcast_mld_version 2 mcast_stats_enabled 1 mcast_querier 1 nf_call_iptables 1',
  },
  {
    kind: 'bridge-vlan',
    make: 'ip link add it type bridge vlan_filtering 1 vlan_default_pvid 9 vlan_stats_enabled 1 vlan_protocol 802.1ad',
  },
  {
    kind: 'bridge-port',
    make: `ip link add br0 type bridge; ${PARENT}; ip link set p0 master br0; ip link set p0 type bridge_slave cost 77 priority 9 guard on hairpin on fastleave on root_block on learning off flood off proxy_arp on mcast_to_unicast on neigh_suppress on isolated on locked on group_fwd_mask 0x10`,
  },
  {
    kind: 'vxlan',
    make: `${PARENT}; ip link add it type vxlan id 5 dev p0 group 239.1.1.1 local 192.0.2.1 dstport 4790 srcport 1000 2000 ttl 9 tos 0x20 ageing 99 maxaddress 44 nolearning proxy rsc l2miss l3miss noudpcsum gbp df set`,
  },
  {
    kind: 'vxlan6',
    make: 'ip link add it type vxlan id 6 remote 2001:db8::9 local 2001:db8::1 dstport 4789 flowlabel 0x12345 udp6zerocsumtx udp6zerocsumrx ttl inherit',
  },
  { kind: 'vxlan-external', make: 'ip link add it type vxlan external vnifilter dstport 4789' },
  { kind: 'ifb', make: 'ip link add it type ifb' },
  {
    kind: 'macvlan',
    make: `${PARENT}; ip link add it link p0 type macvlan mode source macaddr add 02:00:00:00:00:05; ip link add it2 link p1 type macvlan mode bridge bcqueuelen 77`,
  },
  { kind: 'macvtap', make: `${PARENT}; ip link add it link p0 type macvtap mode vepa` },
  {
    kind: 'tun',
    make: 'ip tuntap add it mode tun user 1234 group 1234; ip tuntap add ta mode tap multi_queue',
  },
  {
    kind: 'dummy',
    make: 'ip link add it type dummy; ip link set it addrgenmode random; ip link property add dev it altname another',
  },
  {
    kind: 'bond',
    make: 'ip link add it type bond mode active-backup miimon 100 updelay 200 downdelay 300 primary_reselect better fail_over_mac active xmit_hash_policy layer2+3 resend_igmp 3 num_grat_arp 4 all_slaves_active 1 lp_interval 5',
  },
  {
    kind: 'bond-arp',
    make: 'ip link add it type bond mode active-backup arp_interval 500 arp_validate all arp_all_targets all arp_ip_target 192.0.2.7,192.0.2.8 ns_ip6_target 2001:db8::7',
  },
  {
    kind: 'bond-lacp',
    make: `${PARENT}; ip link add it type bond mode 802.3ad lacp_rate fast ad_select count ad_user_port_key 5 ad_actor_sys_prio 6 ad_actor_system 02:00:00:00:00:01; ip link set p0 down; ip link set p0 master it; ip link set it up`,
  },
  {
    kind: 'vlan',
    make: `${PARENT}; ip link add it link p0 type vlan id 42 gvrp on mvrp on loose_binding on ingress-qos-map 1:2 3:4 egress-qos-map 5:6; ip link add it2 link p1 type vlan id 43 protocol 802.1ad reorder_hdr off`,
  },
  { kind: 'vrf', make: `ip link add it type vrf table 77; ${PARENT}; ip link set p0 master it` },
  {
    kind: 'gre',
    make: 'ip link add it type gre local 192.0.2.1 remote 192.0.2.9 ttl 5 tos 0x10 ikey 7 okey 1.2.3.4 icsum oseq; ip link add it2 type gre external',
  },
  {
    kind: 'gre-encap',
    make: `${modules('fou')}; ip link add it type gre local 192.0.2.1 remote 192.0.2.9 key 9 encap fou encap-sport 1000 encap-dport 2000 encap-csum fwmark 0x55`,
  },
  {
    kind: 'gretap',
    make: 'ip link add it type gretap local 192.0.2.1 remote 192.0.2.9 nopmtudisc ignore-df ttl inherit tos inherit key 4',
  },
  {
    kind: 'erspan',
    make: 'ip link add it type erspan local 192.0.2.1 remote 192.0.2.9 seq key 5 erspan_ver 1 erspan 123; ip link add it2 type erspan local 192.0.2.1 remote 192.0.2.8 seq key 6 erspan_ver 2 erspan_dir egress erspan_hwid 17',
  },
  {
    kind: 'ip6gre',
    make: 'ip link add it type ip6gre local 2001:db8::1 remote 2001:db8::9 hoplimit 33 encaplimit 3 tclass 0x20 flowlabel 0x12345 key 5; ip link add it2 type ip6gretap local 2001:db8::1 remote 2001:db8::8 encaplimit none tclass inherit flowlabel inherit dscp inherit',
  },
  {
    kind: 'ip6erspan',
    make: 'ip link add it type ip6erspan local 2001:db8::1 remote 2001:db8::9 seq key 5 erspan_ver 2 erspan_dir ingress erspan_hwid 3',
  },
  {
    kind: 'ip6tnl',
    make: 'ip link add it type ip6tnl mode ip6ip6 local 2001:db8::1 remote 2001:db8::9 hoplimit 33 encaplimit 3 tclass 0x20 flowlabel 0x12345; ip link add it2 type ip6tnl external',
  },
  { kind: 'ipip', make: 'ip link add it type ipip local 192.0.2.1 remote 192.0.2.9 ttl 7 tos 0x4' },
  {
    kind: 'sit',
    make: 'ip link add it type sit mode any local 192.0.2.1 remote 192.0.2.9 ttl 9; ip link add it2 type sit local 192.0.2.1 isatap',
  },
  {
    kind: 'sit-6rd',
    make: 'ip link add it type sit local 192.0.2.1; ip tunnel 6rd dev it 6rd-prefix 2001:db8::/32 6rd-relay_prefix 192.0.2.0/24',
  },
  { kind: 'vti', make: 'ip link add it type vti local 192.0.2.1 remote 192.0.2.9 key 5 fwmark 7' },
  { kind: 'vti6', make: 'ip link add it type vti6 local 2001:db8::1 remote 2001:db8::9 ikey 5 okey 6' },
  { kind: 'xfrm', make: `${PARENT}; ip link add it type xfrm dev p0 if_id 0x42` },
  {
    kind: 'macsec',
    make: `${PARENT}; ip link add it link p0 type macsec port 11 cipher gcm-aes-256 icvlen 12 encrypt on send_sci on protect on replay on window 64 validate check encodingsa 2`,
  },
  {
    kind: 'geneve',
    make: 'ip link add it type geneve id 7 remote 192.0.2.9 ttl 5 tos 0x10 df set dstport 6082 udpcsum; ip link add it2 type geneve id 8 remote 2001:db8::9 flowlabel 0x123 udp6zerocsumtx udp6zerocsumrx',
  },
  {
    kind: 'ipvlan',
    make: `${PARENT}; ip link add it link p0 type ipvlan mode l3s private; ip link add it2 link p1 type ipvtap mode l2 vepa`,
  },
  { kind: 'nlmon', make: 'ip link add it type nlmon' },
  { kind: 'wireguard', make: 'ip link add it type wireguard' },
  { kind: 'vcan', make: 'ip link add it type vcan; ip link add it2 type vxcan' },
  { kind: 'team', make: 'ip link add it type team' },
  { kind: 'batadv', make: 'ip link add it type batadv' },
]

/** Four hexadecimal digits, and an address of which each byte is a number without leading zeros. */
const bridgeId =
  (path: string): Rule =>
  (ours) => {
    const { prio, addr } = Object(at(ours, path))
    return `${Number(prio).toString(16).padStart(4, '0')}.${String(addr).replace(/\b0(?=[0-9a-f])/g, '')}`
  }

/** What they call the numbers of multicast_router. */
const routers = ['disabled', 'temp-query', 'permanent', 'temp']
const router =
  (path: string): Rule =>
  (ours) =>
    routers.indexOf(String(at(ours, path)))

function hasOption(ours: Body, option: string): boolean {
  const options = at(ours, 'linkinfo.data.multiBoolopt.optval')
  return Array.isArray(options) && options.includes(option)
}

const bridge: Table = {
  // They print this timer alone in seconds.
  'linkinfo.info_data.gc_timer': (ours) => Number(at(ours, 'linkinfo.data.gcTimer')) / 100,
  'linkinfo.info_data.no_linklocal_learn': (ours) => Number(hasOption(ours, 'no-ll-learn')),
  'linkinfo.info_data.mcast_vlan_snooping': (ours) => Number(hasOption(ours, 'mcast-vlan-snooping')),
  'linkinfo.info_data.bridge_id': bridgeId('linkinfo.data.bridgeId'),
  'linkinfo.info_data.root_id': bridgeId('linkinfo.data.rootId'),
  'linkinfo.info_data.mcast_router': router('linkinfo.data.mcastRouter'),
}

const bond: Table = {
  'linkinfo.info_data.mode': translated('linkinfo.data.mode', { '8023ad': '802.3ad' }),
  'linkinfo.info_data.peer_notify_delay': 'linkinfo.data.peerNotifDelay',
  'linkinfo.info_data.arp_missed_max': 'linkinfo.data.missedMax',
  'linkinfo.info_data.arp_validate': (ours) => {
    const own = at(ours, 'linkinfo.data.arpValidate')
    return own === 'none' ? null : own
  },
  'linkinfo.info_data.ns_ip6_target': 'linkinfo.data.nsIp6Target',
  'linkinfo.info_data.xmit_hash_policy': translated('linkinfo.data.xmitHashPolicy', {
    layer34: 'layer3+4',
    layer23: 'layer2+3',
    encap23: 'encap2+3',
    encap34: 'encap3+4',
    'vlan-srcmac': 'vlan+srcmac',
  }),
}

/** The state of a side of LACP: a number, and the same in words. */
const lacpSide = (side: 'Actor' | 'Partner'): Table => {
  const own = `linkinfo.slaveData.ad${side}OperPortState`
  const theirs = `linkinfo.info_slave_data.ad_${side.toLowerCase()}_oper_port_state`
  return {
    [theirs]: (ours) => lacpFlags(ours, own).reduce((sum, name) => sum + 2 ** LACP_FLAGS.indexOf(name), 0),
    [`${theirs}_str`]: (ours) => lacpFlags(ours, own).map((name) => LACP_WORDS[LACP_FLAGS.indexOf(name)]),
  }
}

function lacpFlags(ours: Body, path: string): string[] {
  const flags = at(ours, path)
  return Array.isArray(flags) ? flags.map(String) : []
}

/** By their bits, as we call them and as they do. */
const LACP_FLAGS = [
  'lacp-activity',
  'lacp-timeout',
  'aggregation',
  'synchronization',
  'collecting',
  'distributing',
  'defaulted',
  'expired',
]
const LACP_WORDS = [
  'active',
  'short_timeout',
  'aggregating',
  'in_sync',
  'collecting',
  'distributing',
  'defaulted',
  'expired',
]

const port: Table = {
  'linkinfo.info_slave_data.bridge_id': bridgeId('linkinfo.slaveData.bridgeId'),
  'linkinfo.info_slave_data.root_id': bridgeId('linkinfo.slaveData.rootId'),
  'linkinfo.info_slave_data.multicast_router': router('linkinfo.slaveData.multicastRouter'),
  'linkinfo.info_slave_data.hairpin': 'linkinfo.slaveData.mode',
  'linkinfo.info_slave_data.root_block': 'linkinfo.slaveData.protect',
  'linkinfo.info_slave_data.fastleave': 'linkinfo.slaveData.fastLeave',
  'linkinfo.info_slave_data.flood': 'linkinfo.slaveData.unicastFlood',
  'linkinfo.info_slave_data.proxy_arp': 'linkinfo.slaveData.proxyarp',
  'linkinfo.info_slave_data.proxy_arp_wifi': 'linkinfo.slaveData.proxyarpWifi',
  'linkinfo.info_slave_data.mcast_to_unicast': 'linkinfo.slaveData.mcastToUcast',
  'linkinfo.info_slave_data.group_fwd_mask_str': { why: 'group_fwd_mask in words' },
}

const remote: Rule = (ours) => orAny(at(ours, 'linkinfo.data.remote') ?? at(ours, 'linkinfo.data.group'))

/** The unspecified address is a word to them. */
const orAny = (address: unknown) => (address === '0.0.0.0' || address === '::' ? 'any' : address)

/** A key of GRE is written like an address. */
const key =
  (path: string): Rule =>
  (ours) => {
    const value = Number(at(ours, path))
    return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff).join('.')
  }

/** Traffic class and flow label share a number. */
const flow =
  (shift: number, mask: number, digits: number): Rule =>
  (ours) =>
    `0x${((Number(at(ours, 'linkinfo.data.flowinfo')) >>> shift) & mask).toString(16).padStart(digits, '0')}`

/** What the tunnel carries, which `ip` says together with what carries it. */
const carried: Rule = (ours) => {
  const proto = at(ours, 'linkinfo.data.proto')
  if (proto === 'ip') return 'any'
  return at(ours, 'linkinfo.kind') === 'sit' ? 'ip6ip' : 'ip6ip6'
}

const etherType = (path: string): Rule => translated(path, { '8021q': '802.1Q', '8021ad': '802.1ad' })

/** Members of info_data; names that several kinds share mean the same in all. */
function kindTable(names: Names): Table {
  return {
    'linkinfo.info_data.link': (ours) => names(at(ours, 'linkinfo.data.link')),
    // One of them by its address: a group is multicast.
    'linkinfo.info_data.remote': remote,
    'linkinfo.info_data.local': (ours) => orAny(at(ours, 'linkinfo.data.local')),
    'linkinfo.info_data.ikey': key('linkinfo.data.ikey'),
    'linkinfo.info_data.okey': key('linkinfo.data.okey'),
    'linkinfo.info_data.tclass': flow(20, 0xff, 2),
    'linkinfo.info_data.flowlabel': flow(0, 0xfffff, 5),
    'linkinfo.info_data.proto': carried,
    'linkinfo.info_data.prefix': 'linkinfo.data.6rdPrefix',
    'linkinfo.info_data.prefixlen': 'linkinfo.data.6rdPrefixlen',
    'linkinfo.info_data.remote6': (ours) =>
      at(ours, 'linkinfo.data.remote6') ?? at(ours, 'linkinfo.data.group6'),
    'linkinfo.info_data.relay_prefix': 'linkinfo.data.6rdRelayPrefix',
    'linkinfo.info_data.relay_prefixlen': 'linkinfo.data.6rdRelayPrefixlen',
    'linkinfo.info_data.isatap': flag('linkinfo.data.flags', 'isatap'),
    'linkinfo.info_data.ip6_tnl_f_ign_encap_limit': flag('linkinfo.data.flags', 'ign-encap-limit'),
    'linkinfo.info_data.ip6_tnl_f_use_orig_tclass': flag('linkinfo.data.flags', 'use-orig-tclass'),
    'linkinfo.info_data.ip6_tnl_f_use_orig_flowlabel': flag('linkinfo.data.flags', 'use-orig-flowlabel'),
    'linkinfo.info_data.ip6_tnl_f_rcv_dscp_copy': flag('linkinfo.data.flags', 'rcv-dscp-copy'),
    'linkinfo.info_data.icsum': flag('linkinfo.data.iflags', 'csum'),
    'linkinfo.info_data.ocsum': flag('linkinfo.data.oflags', 'csum'),
    'linkinfo.info_data.iseq': flag('linkinfo.data.iflags', 'seq'),
    'linkinfo.info_data.oseq': flag('linkinfo.data.oflags', 'seq'),

    'linkinfo.info_data.encap.type': 'linkinfo.data.encapType',
    'linkinfo.info_data.encap.sport': 'linkinfo.data.encapSport',
    'linkinfo.info_data.encap.dport': 'linkinfo.data.encapDport',
    'linkinfo.info_data.encap.csum': flag('linkinfo.data.encapFlags', 'csum'),
    'linkinfo.info_data.encap.csum6': flag('linkinfo.data.encapFlags', 'csum6'),
    'linkinfo.info_data.encap.remcsum': flag('linkinfo.data.encapFlags', 'remcsum'),
    // Of bridges and VLANs.
    'linkinfo.info_data.protocol': etherType('linkinfo.data.protocol'),
    'linkinfo.info_data.vlan_protocol': etherType('linkinfo.data.vlanProtocol'),
    'linkinfo.info_data.flags': 'linkinfo.data.flags.flags',
    'linkinfo.info_data.ingress_qos': 'linkinfo.data.ingressQos.mapping',
    'linkinfo.info_data.egress_qos': 'linkinfo.data.egressQos.mapping',
    // Of ipvlan.
    'linkinfo.info_data.private': flag('linkinfo.data.flags', 'private'),
    'linkinfo.info_data.vepa': flag('linkinfo.data.flags', 'vepa'),
    // Of MACsec.
    'linkinfo.info_data.sci': (ours) =>
      BigInt(String(at(ours, 'linkinfo.data.sci')))
        .toString(16)
        .padStart(16, '0'),
    'linkinfo.info_data.cipher_suite': cipherSuite('linkinfo.data.cipherSuite'),

    'linkinfo.info_data.external': 'linkinfo.data.collectMetadata',
    'linkinfo.info_data.bcqueuelen': 'linkinfo.data.bcQueueLen',
    'linkinfo.info_data.usedbcqueuelen': 'linkinfo.data.bcQueueLenUsed',
    'linkinfo.info_data.macaddr_data': 'linkinfo.data.macaddrData.macaddr',
    'linkinfo.info_data.user': 'linkinfo.data.owner',
    'linkinfo.info_data.numqueues': 'linkinfo.data.numQueues',
    'linkinfo.info_data.numdisabled': 'linkinfo.data.numDisabledQueues',
  }
}

function linkTable(names: Names): Table {
  return {
    flags: shownFlags,
    link: ({ link }) => names(link) ?? null,
    master: ({ master }) => names(master),
    group: ({ group }) => (group === 0 ? 'default' : String(group)),
    // Names of ARPHRD_TUNNEL, ARPHRD_IPGRE and ARPHRD_IP6GRE.
    link_type: translated('type', { tunnel: 'ipip', ipgre: 'gre', ip6gre: 'gre6' }),
    permaddr: 'permAddress',
    // By the type: of a device without link layer they take four bytes for no IPv4 address.
    address: (ours) => hardware(ours, 'address'),
    broadcast: (ours) => hardware(ours, 'broadcast'),
    altnames: 'propList.altIfname',
    link_pointtopoint: ({ flags }) => Array.isArray(flags) && flags.includes('pointopoint'),
    inet6_addr_gen_mode: 'afSpec.inet6.addrGenMode',
    'stats64.rx': 'stats64.rx+',
    'stats64.tx': 'stats64.tx+',
    'stats64.rx.multicast': 'stats64.multicast',
    'stats64.tx.collisions': 'stats64.collisions',
    'stats64.tx.carrier_changes': 'carrierChanges',
    ...kindTable(names),
    'linkinfo.info_kind': 'linkinfo.kind',
    'linkinfo.info_data': 'linkinfo.data',
    'linkinfo.info_slave_kind': 'linkinfo.slaveKind',
    'linkinfo.info_slave_data': 'linkinfo.slaveData',
    ...bridge,
    ...bond,
    ...lacpSide('Actor'),
    ...lacpSide('Partner'),
    ...port,
  }
}

function hardware({ type, ...ours }: Body, path: string): unknown {
  const own = ours[path]
  return type === 'none' && own === '0.0.0.0' ? '00:00:00:00' : own
}

/**
 * They leave `running` out, and add M-DOWN, which is no flag of the kernel, where the lower interface is known to be
 * down.
 */
export function shownFlags({ flags }: Body, theirs: unknown): string[] {
  const all = Array.isArray(flags) ? flags.map(String) : []
  const own = Array.isArray(theirs) && theirs.includes('M-DOWN') ? ['M-DOWN'] : []
  return [...all.filter((flag) => flag !== 'running').map((flag) => flag.toUpperCase()), ...own]
}

export const ipLink: readonly Comparison[] = kinds.map(({ kind, make }) =>
  jsonComparison({
    name: `ip-link/${kind}`,
    needs: ['ip'],
    kernel: make,
    setUp: make,
    run: 'ip -d -s -s -j link show',
    operations: ['newlink'],
    table: linkTable,
  }),
)
