/** `ip -d -j` of routes, rules and nexthops. */
import type { Rule, Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison, type Names } from '../support/programs/json.js'
import { flag, hexadecimal, LINKS, modules, prefix, realm, scope, translated } from './iproute.js'

/** Metrics that they print in words of their own. */
const metrics: Table = {
  // TCP keeps the first in eighths and the second in quarters.
  'metrics.rtt': (ours) => Math.floor(Number(at(ours, 'metrics.rtt')) / 8),
  'metrics.rttvar': (ours) => Math.floor(Number(at(ours, 'metrics.rttvar')) / 4),
  'metrics.congestion': 'metrics.ccAlgo',
  'metrics.ecn': flag('metrics.features', 'ecn'),
}

function routeTable(names: Names): Table {
  return {
    type: 'rtmType',
    dst: prefix('dst', 'dstLen', 'default'),
    from: prefix('src', 'srcLen', 'default'),
    tos: hexadecimal('tos'),
    dev: ({ oif }) => names(oif),
    protocol: 'rtmProtocol',
    scope: scope('rtmScope'),
    flags: 'rtmFlags',
    metric: 'priority',
    nhid: 'nhId',
    'flow.from': realm('from'),
    'flow.to': realm('to'),
    'via.host': 'via.addr',
    // USER_HZ: hundredths of a second.
    expires: (ours) => Math.floor(Number(at(ours, 'cacheinfo.expires')) / 100),
    nh_info: { why: 'from a message of its own, compared in ip-nexthop' },
    nexthops: (ours, theirs) => nexthops(ours, theirs, names),
    ...metrics,
    ...encapsulation,
  }
}

/** rtnexthop: its weight is one more than rtnh_hops. */
function nexthops({ multipath }: Body, theirs: unknown, names: Names): unknown {
  if (!Array.isArray(multipath)) return undefined
  return multipath.map(({ hops, flags, gateway, via, newdst, ifindex }: Body, index) => {
    const told = at(theirs, String(index))
    return {
      ...(gateway !== undefined && { gateway }),
      ...(newdst !== undefined && { to: newdst }),
      ...(isObject(via) && { via: { family: via.family, host: via.addr } }),
      dev: names(ifindex),
      weight: isObject(told) && 'weight' in told ? Number(hops) + 1 : undefined,
      flags,
    }
  })
}

/** Of lightweight tunnels they print the members beside those of the route. */
const encapsulation: Table = {
  encap: translated('encapType', { 'seg6-local': 'seg6local' }),
  action: (ours) => ACTIONS[String(at(ours, 'encap.action'))],
  mode: 'encap.srh.mode',
  // The header holds them in reverse.
  segs: (ours) => reversed(at(ours, 'encap.srh.segments')),
  'srh.segs': (ours) => reversed(at(ours, 'encap.srh.segments')),
  nh4: 'encap.nh4',
  nh6: 'encap.nh6',
  id: 'encap.id',
  src: 'encap.src',
  ttl: 'encap.ttl',
  hoplimit: 'encap.hoplimit',
  tc: 'encap.tc',
  key: flag('encap.flags', 'key'),
  csum: flag('encap.flags', 'csum'),
  seq: flag('encap.flags', 'seq'),
}

const ACTIONS: Readonly<Record<string, string>> = {
  end: 'End',
  'end-x': 'End.X',
  'end-t': 'End.T',
  'end-dx4': 'End.DX4',
  'end-dx6': 'End.DX6',
  'end-b6': 'End.B6',
  'end-b6-encap': 'End.B6.Encaps',
}

function reversed(list: unknown): unknown {
  return Array.isArray(list) ? list.toReversed() : undefined
}

export const ipRoute: readonly Comparison[] = [
  jsonComparison({
    name: 'ip-route/inet',
    needs: ['ip'],
    setUp: `${LINKS}; ip link set lo up
ip route add 198.51.100.0/24 via 192.0.2.9 dev p0 src 192.0.2.1 metric 7 mtu 1400 advmss 1300 window 5000 rtt 100 rttvar 50 hoplimit 44 initcwnd 12 initrwnd 13 cwnd lock 5 quickack 1 features ecn congctl cubic fastopen_no_cookie 1 rto_min 300ms
ip route add 198.51.101.0/24 nexthop via 192.0.2.8 dev p0 weight 3 nexthop via 192.0.2.9 dev p0 weight 5 onlink nexthop via inet6 fe80::7 dev p0
ip route add blackhole 198.51.102.0/24; ip route add unreachable 198.51.103.0/24 table 77
ip route add prohibit 198.51.104.0/24 tos 0x10 realms 3/4; ip route add throw 198.51.105.0/24 proto bird scope link
ip route add 198.51.106.0/24 via inet6 fe80::9 dev p0
ip nexthop add id 5 via 192.0.2.7 dev p0; ip route add 198.51.107.0/24 nhid 5
ip route add default via 192.0.2.9`,
    run: 'ip -d -j -4 route show table all',
    operations: ['newroute'],
    table: routeTable,
  }),
  jsonComparison({
    name: 'ip-route/inet6',
    needs: ['ip'],
    setUp: `${LINKS}
ip -6 route add 2001:db8:5::/48 via 2001:db8::9 dev p0 metric 77 pref high expires 500 mtu 1300
ip -6 route add 2001:db8:6::/48 nexthop via 2001:db8::8 dev p0 weight 3 nexthop via 2001:db8::9 dev p0 weight 5
ip -6 route add unreachable 2001:db8:7::/48; ip -6 route add 2001:db8:8::/48 from 2001:db8:9::/48 dev p0`,
    run: 'ip -6 -d -j route show table all',
    operations: ['newroute'],
    table: routeTable,
  }),
  jsonComparison({
    name: 'ip-route/seg6',
    needs: ['ip'],
    setUp: `${LINKS}; ip -6 route add 2001:db8:55::/64 encap seg6 mode encap segs 2001:db8::5,2001:db8::6 dev p0
ip -6 route add 2001:db8:56::/64 encap seg6 mode inline segs 2001:db8::5 dev p0
ip -6 route add 2001:db8:57::/64 encap seg6local action End.X nh6 2001:db8::5 dev p0
ip -6 route add 2001:db8:58::/64 encap seg6local action End count dev p0
ip -6 route add 2001:db8:59::/64 encap seg6local action End.DX4 nh4 192.0.2.7 dev p0
ip -6 route add 2001:db8:5a::/64 encap seg6local action End.B6.Encaps srh segs 2001:db8::6,2001:db8::7 dev p0`,
    run: 'ip -6 -d -j route show',
    operations: ['newroute'],
    table: routeTable,
  }),
  jsonComparison({
    name: 'ip-route/tunnels',
    needs: ['ip'],
    setUp: `${LINKS}; ip -6 route add 2001:db8:55::/64 encap ip6 id 5 dst 2001:db8::7 src 2001:db8::8 hoplimit 4 tc 3 seq dev p0
ip -6 route add 2001:db8:56::/64 encap ip id 5 dst 192.0.2.7 ttl 5 tos 3 key csum dev p0`,
    run: 'ip -6 -d -j route show',
    operations: ['newroute'],
    table: (names) => ({
      ...routeTable(names),
      // They print two members dst, and the tunnel's comes last.
      dst: (ours) => at(ours, 'encap.dst') ?? prefix('dst', 'dstLen', 'default')(ours),
      tos: 'encap.tos',
    }),
  }),
  jsonComparison({
    name: 'ip-route/cache',
    needs: ['ip'],
    setUp: `${LINKS}; ip route add 198.51.100.0/24 via 192.0.2.9 dev p0 mtu 1400`,
    run: 'ip -d -j route get 198.51.100.7 from 192.0.2.1 mark 5 uid 3 ipproto tcp dport 80',
    operations: ['newroute'],
    table: (names) => ({
      ...routeTable(names),
      dst: 'dst',
      from: 'src',
      flags: { why: 'RTM_F_CLONED alone, which they leave out' },
      cache: ({ rtmFlags }) =>
        Array.isArray(rtmFlags) ? rtmFlags.filter((name) => name !== 'cloned') : rtmFlags,
      mark: hexadecimal('mark'),
    }),
  }),
  jsonComparison({
    name: 'ip-route/mpls',
    needs: ['ip'],
    kernel: `${modules('mpls_router', 'mpls_iptunnel')}
test -e /proc/sys/net/mpls/platform_labels || { echo Operation not supported: no mpls_router >&2; exit 1; }`,
    setUp: `${LINKS}; sysctl -qw net.mpls.platform_labels=1000
ip -f mpls route add 100 as 200/300 via inet 192.0.2.9 dev p0; ip -f mpls route add 101 dev lo; ip -f mpls route add 102 via inet6 2001:db8::9 dev p0 ttl-propagate enabled
ip -f mpls route add 103 nexthop as 400 via inet 192.0.2.8 dev p0 nexthop via inet 192.0.2.9 dev p0`,
    run: 'ip -f mpls -d -j route show',
    operations: ['newroute'],
    table: (names) => ({
      ...routeTable(names),
      dst: 'dst',
      to: 'newdst',
      // They misspell it.
      'ttl-propogate': 'ttlPropagate',
    }),
  }),
]

const rules: Table = {
  priority: ({ priority }) => priority ?? 0,
  src: (ours) => ours.src ?? 'all',
  srclen: 'srcLen',
  dstlen: 'dstLen',
  tos: hexadecimal('tos'),
  fwmark: hexadecimal('fwmark'),
  fwmask: hexadecimal('fwmask'),
  iif: 'iifname',
  oif: 'oifname',
  oif_detached: flag('flags', 'oif-detached'),
  not: flag('flags', 'invert'),
  suppress_prefixlen: 'suppressPrefixlen',
  suppress_ifgroup: 'suppressIfgroup',
  flow_from: realm('from'),
  flow_to: realm('to'),
  uid_start: 'uidRange.start',
  uid_end: 'uidRange.end',
  ipproto: 'ipProto',
  sport: 'sportRange.start',
  sport_start: 'sportRange.start',
  sport_end: 'sportRange.end',
  dport: 'dportRange.start',
  l3mdev: ({ l3mdev }) => (l3mdev === 1 ? null : undefined),
}

const groupMember: Rule = ({ group }, theirs) =>
  Array.isArray(group) && Array.isArray(theirs)
    ? group.map(({ id, weight }, index) => ({ id, ...('weight' in theirs[index] && { weight: weight + 1 }) }))
    : undefined

function nexthopTable(names: Names): Table {
  return {
    dev: ({ oif }) => names(oif),
    scope: scope('scope'),
    blackhole: ({ blackhole }) => (blackhole === true ? null : undefined),
    fdb: ({ fdb }) => (fdb === true ? null : undefined),
    group: groupMember,
    type: translated('groupType', { res: 'resilient' }),
    'via.host': 'via.addr',
    resilient_args: 'resGroup',
    // Clock ticks of a hundredth of a second.
    'resilient_args.idle_timer': (ours) => Number(at(ours, 'resGroup.idleTimer')) / 100,
    'resilient_args.unbalanced_timer': (ours) => Number(at(ours, 'resGroup.unbalancedTimer')) / 100,
    'resilient_args.unbalanced_time': (ours) => Number(at(ours, 'resGroup.unbalancedTime')) / 100,
    'bucket.idle_time': (ours) => Number(at(ours, 'resBucket.idleTime')) / 100,
    bucket: 'resBucket',
    'bucket.nhid': 'resBucket.nhId',
  }
}

const NEXTHOPS = `${LINKS}; ip link set lo up
ip nexthop add id 5 via 192.0.2.7 dev p0; ip nexthop add id 6 via 2001:db8::8 dev p0 onlink protocol bird; ip nexthop add id 10 via 192.0.2.8 dev p0
ip nexthop add id 7 group 5,3/10,4; ip nexthop add id 8 blackhole; ip nexthop add id 11 dev lo; ip nexthop add id 12 via 192.0.2.6 fdb
ip nexthop add id 9 group 5/10,3 type resilient buckets 4 idle_timer 100 unbalanced_timer 200`

export const ipRule: readonly Comparison[] = [
  jsonComparison({
    name: 'ip-rule/inet',
    needs: ['ip'],
    setUp: `ip rule add from 10.0.0.0/8 to 192.0.2.0/24 tos 0x10 fwmark 0x5/0xff iif lo oif p9 table 77 pref 50 suppress_prefixlength 8 suppress_ifgroup 4 realms 3/4
ip rule add uidrange 100-200 ipproto tcp sport 10-20 dport 30 lookup main protocol bird
ip rule add not from 10.1.1.1 goto 60 pref 40; ip rule add blackhole pref 60; ip rule add l3mdev pref 70; ip rule add tun_id 77 pref 80 lookup 8`,
    run: 'ip -d -j rule show',
    operations: ['newrule'],
    table: () => rules,
  }),
  jsonComparison({
    name: 'ip-rule/inet6',
    needs: ['ip'],
    setUp: 'ip -6 rule add from 2001:db8::/32 to 2001:db8:1::/48 fwmark 7 table 78 pref 9',
    run: 'ip -d -6 -j rule show',
    operations: ['newrule'],
    table: () => rules,
  }),
]

export const ipNexthop: readonly Comparison[] = [
  jsonComparison({
    name: 'ip-nexthop/objects',
    needs: ['ip'],
    setUp: NEXTHOPS,
    run: 'ip -d -j nexthop show',
    operations: ['newnexthop'],
    table: nexthopTable,
  }),
  jsonComparison({
    name: 'ip-nexthop/buckets',
    needs: ['ip'],
    setUp: NEXTHOPS,
    run: 'ip -d -j nexthop bucket show',
    operations: ['newnexthopbucket'],
    table: nexthopTable,
  }),
]
