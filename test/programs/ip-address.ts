/** `ip -d -j` of addresses, neighbours and what else belongs to an interface. */
import type { Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison } from '../support/programs/comparison.js'
import { jsonComparison, type Names } from '../support/programs/json.js'
import { byLink, flag, LINKS, scope } from './iproute.js'

/** The addresses of all interfaces: they print them below their links. */
function addressInfo(printed: unknown): readonly unknown[] {
  return Array.isArray(printed) ? printed.flatMap((link) => Object(link).addr_info ?? []) : []
}

const addresses: Table = {
  // Of an address without peer IPv6 sends IFA_ADDRESS alone.
  local: ({ local, address }) => local ?? address,
  scope: scope('scope'),
  valid_life_time: 'cacheinfo.valid',
  preferred_life_time: 'cacheinfo.prefered',
  metric: 'rtPriority',
  tentative: flag('flags', 'tentative'),
  nodad: flag('flags', 'nodad'),
  home: flag('flags', 'homeaddress'),
  deprecated: flag('flags', 'deprecated'),
  mngtmpaddr: flag('flags', 'managetempaddr'),
  noprefixroute: flag('flags', 'noprefixroute'),
  optimistic: flag('flags', 'optimistic'),
  // They print this of what is not permanent.
  dynamic: ({ flags }) => Array.isArray(flags) && !flags.includes('permanent'),
}

const neighbours = (names: Names): Table => ({
  dev: ({ ndmIfindex }) => names(ndmIfindex),
  state: 'state',
  extern_learn: flag('ndmFlags', 'ext-learned'),
  router: flag('ndmFlags', 'router'),
  proxy: flag('ndmFlags', 'proxy'),
  // USER_HZ: hundredths of a second.
  used: (ours) => Math.floor(Number(at(ours, 'cacheinfo.used')) / 100),
  confirmed: (ours) => Math.floor(Number(at(ours, 'cacheinfo.confirmed')) / 100),
  updated: (ours) => Math.floor(Number(at(ours, 'cacheinfo.updated')) / 100),
  refcnt: 'cacheinfo.refcnt',
})

const neighbourTables = (names: Names): Table => ({
  dev: (ours) => names(at(ours, 'parms.ifindex')),
  key_length: 'config.keyLen',
  entry_size: 'config.entrySize',
  entries: 'config.entries',
  last_flush: { why: 'the time of day, less config.lastFlush' },
  last_rand: { why: 'the time of day, less config.lastRand' },
  hash_rnd: 'config.hashRnd',
  hash_mask: 'config.hashMask',
  hash_chain_gc: 'config.hashChainGc',
  proxy_qlen: 'config.proxyQlen',
  refcnt: 'parms.refcnt',
  reachable: 'parms.reachableTime',
  base_reachable: 'parms.baseReachableTime',
  retrans: 'parms.retransTime',
  gc_stale: 'parms.gcStaletime',
  delay_probe: 'parms.delayProbeTime',
  queue: 'parms.queueLen',
  app_probes: 'parms.appProbes',
  ucast_probes: 'parms.ucastProbes',
  mcast_probes: 'parms.mcastProbes',
  anycast_delay: 'parms.anycastDelay',
  proxy_delay: 'parms.proxyDelay',
  proxy_queue: 'parms.proxyQlen',
  locktime: 'parms.locktime',
  ...Object.fromEntries(
    [
      'allocs',
      'destroys',
      'hash_grows',
      'res_failed',
      'lookups',
      'hits',
      'rcv_probes_mcast',
      'rcv_probes_ucast',
      'periodic_gc_runs',
      'forced_gc_runs',
      'table_fulls',
    ].map((name) => [name, `stats.${name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}`]),
  ),
})

/** NETCONFA_IFINDEX_ALL and NETCONFA_IFINDEX_DEFAULT. */
const ALL = new Map<unknown, string>([
  [-1, 'all'],
  [-2, 'default'],
])

const netconf = (names: Names): Table => ({
  interface: ({ ifindex }) => ALL.get(ifindex) ?? names(ifindex),
  rp_filter: ({ rpFilter }) => ['off', 'strict', 'loose'][Number(rpFilter)],
})

/** They print tokens of interfaces that resolve neighbours. */
const withToken = (links: readonly Body[]): readonly Body[] =>
  links.filter(({ flags }) => Array.isArray(flags) && !flags.includes('loopback') && !flags.includes('noarp'))

const NEIGHBOURS = `${LINKS}
ip neigh add 192.0.2.7 lladdr 02:00:00:00:00:07 dev p0 nud permanent protocol bird
ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev p0 nud stale extern_learn
ip neigh add 2001:db8::9 lladdr 02:00:00:00:00:19 dev p0 nud reachable router
ip neigh add proxy 192.0.2.8 dev p0`

export const ipAddress: readonly Comparison[] = [
  jsonComparison({
    name: 'ip-address/all',
    needs: ['ip'],
    setUp: `${LINKS}; ip addr add 192.0.2.2 peer 198.51.100.2/32 dev p0 label p0:x scope link valid_lft 500 preferred_lft 400 metric 7 noprefixroute
ip addr add 203.0.113.1/24 brd + dev p1; ip addr add 2001:db8:1::1/64 dev p1 home mngtmpaddr noprefixroute valid_lft 900 preferred_lft 0 nodad
ip addr add 2001:db8:2::1 peer 2001:db8:2::2/128 dev p1 optimistic`,
    run: 'ip -d -j addr show',
    operations: ['newaddr'],
    list: addressInfo,
    arrange: byLink('index'),
    table: () => addresses,
  }),
  jsonComparison({
    name: 'ip-neigh/all',
    needs: ['ip'],
    setUp: NEIGHBOURS,
    run: 'ip -d -s -j neigh show nud all',
    operations: ['newneigh'],
    table: neighbours,
  }),
  jsonComparison({
    name: 'ip-neigh/proxy',
    needs: ['ip'],
    setUp: NEIGHBOURS,
    run: 'ip -d -s -j neigh show proxy',
    operations: ['newneigh'],
    table: neighbours,
  }),
  jsonComparison({
    name: 'ip-ntable/all',
    needs: ['ip'],
    setUp: LINKS,
    run: 'ip -s -j ntable show',
    operations: ['newneightbl'],
    table: neighbourTables,
  }),
  jsonComparison({
    name: 'ip-netconf/all',
    needs: ['ip'],
    setUp: LINKS,
    run: 'ip -j netconf show',
    operations: ['newnetconf'],
    table: netconf,
  }),
  jsonComparison({
    name: 'ip-addrlabel/all',
    needs: ['ip'],
    setUp: `${LINKS}; ip addrlabel add prefix 2001:db8:5::/48 dev p0 label 99`,
    run: 'ip -d -j addrlabel show',
    operations: ['newaddrlabel'],
    table: (names) => ({ ifname: ({ index }) => names(index) }),
  }),
  jsonComparison({
    name: 'ip-token/all',
    needs: ['ip'],
    setUp: `${LINKS}; sysctl -qw net.ipv6.conf.p0.accept_ra=2; ip token set ::5 dev p0`,
    run: 'ip -j token list',
    operations: ['newlink'],
    // They ask for the links twice: for the names, and for the tokens.
    arrange: (links) => withToken(links.slice(links.length / 2)),
    table: () => ({ token: 'protinfo.token' }),
  }),
  jsonComparison({
    name: 'ip-mroute/all',
    needs: ['ip'],
    setUp: LINKS,
    run: 'ip -j mroute show table all',
    operations: ['newroute'],
    table: () => ({}),
  }),
  jsonComparison({
    name: 'ip-stats/all',
    needs: ['ip'],
    setUp: LINKS,
    run: 'ip -j stats show dev p0 group link',
    operations: ['newstats'],
    table: (names) => ({
      ifname: ({ ifindex }) => names(ifindex) ?? 'p0',
      group: { why: 'what was asked for' },
      'stats64.rx': 'link64.rx+',
      'stats64.tx': 'link64.tx+',
      'stats64.rx.multicast': 'link64.multicast',
      'stats64.tx.collisions': 'link64.collisions',
    }),
  }),
]
