import type { Listed } from '../channel/acknowledgement.js'
import type { RequestOptions } from '../client.js'
import { listLinks } from '../route/devices.js'
import type {
  Address,
  Link,
  Neighbour,
  Nexthop,
  Qdisc,
  Route,
  RouteClient,
  Rule,
} from '../route/operations.js'
import { basesOfRoute, RouteState } from './routes.js'
import type { Volatile } from './same.js'
import { KeyedState, type State } from './state.js'

/** What `watch` can follow, and the object of each kind. */
export interface WatchObjects {
  link: Link
  address: Address
  route: Route
  neighbour: Neighbour
  /** Forwarding entries of bridges and VXLAN. */
  fdb: Neighbour
  rule: Rule
  nexthop: Nexthop
  qdisc: Qdisc
}
export type WatchKind = keyof WatchObjects

/** How one kind of object is followed. */
export interface KindOf<T> {
  /** Multicast groups that announce changes. */
  readonly groups: readonly string[]
  /** Operations of the notifications. */
  readonly added: string
  readonly removed: string
  /** Messages of these operations that are about something else. */
  ignores(object: T): boolean
  /**
   * The kernel finds its place in the table by counting, so that the removal of one object while the table is dumped
   * can hide another, which NLM_F_DUMP_INTR does not tell.
   */
  readonly counted: boolean
  /** What the objects stand on, and vanish with unannounced: the groups that tell of it, and the bases of one. */
  readonly stands?: { readonly groups: readonly string[]; on(object: T): readonly string[] }
  /** Operation that dumps the objects. */
  readonly dumped: string
  state(): State<T>
  dump(client: RouteClient, options: RequestOptions): Promise<Listed<T>>
}

export const KINDS: { readonly [K in WatchKind]: KindOf<WatchObjects[K]> } = {
  link: {
    groups: ['link'],
    added: 'newlink',
    removed: 'dellink',
    // Of a bridge's port: it joined, left or changed; the port itself is announced apart.
    ignores: (link) => link.family === 'bridge',
    state: () => new KeyedState((link) => `${link.ifindex}`, LINK_VOLATILE),
    counted: false,
    dumped: 'getlink',
    dump: listLinks,
  },
  address: {
    groups: ['ipv4-ifaddr', 'ipv6-ifaddr'],
    added: 'newaddr',
    removed: 'deladdr',
    ignores: () => false,
    state: () =>
      new KeyedState(
        ({ index, family, local, address, prefixlen }) =>
          `${index} ${family} ${local} ${address}/${prefixlen}`,
        ADDRESS_VOLATILE,
      ),
    counted: false,
    dumped: 'getaddr',
    dump: (client, options) => client.list('getaddr', {}, options),
  },
  route: {
    groups: ['ipv4-route', 'ipv6-route'],
    added: 'newroute',
    removed: 'delroute',
    // Cached results of lookups, not entries of a table.
    ignores: (route) => route.rtmFlags?.includes('cloned') === true,
    state: () => new RouteState<Route>(),
    stands: { groups: ['link', 'ipv4-ifaddr', 'nexthop'], on: basesOfRoute },
    counted: false,
    dumped: 'getroute',
    dump: (client, options) => client.list('getroute', {}, options),
  },
  neighbour: {
    groups: ['neigh'],
    added: 'newneigh',
    removed: 'delneigh',
    // Forwarding entries of bridges and VXLAN come over the same group; a dump of neighbours has none.
    ignores: (neighbour) => neighbour.family === 'bridge',
    state: () =>
      new KeyedState((neighbour) => {
        const proxy = neighbour.ndmFlags?.includes('proxy') === true
        return `${neighbour.ndmIfindex} ${neighbour.family} ${neighbour.dst} ${proxy}`
      }, NEIGHBOUR_VOLATILE),
    counted: true,
    dumped: 'getneigh',
    dump: (client, options) => client.list('getneigh', {}, options),
  },
  fdb: {
    groups: ['neigh'],
    added: 'newneigh',
    removed: 'delneigh',
    ignores: (entry) => entry.family !== 'bridge',
    state: () =>
      new KeyedState(({ ndmIfindex, lladdr, ndmFlags = [], vlan, dst, port, vni, srcVni, nhId }) => {
        const table = ndmFlags.includes('self') ? 'self' : 'master'
        return [table, ndmIfindex, lladdr, vlan, dst, port, vni, srcVni, nhId].join(' ')
      }, NEIGHBOUR_VOLATILE),
    counted: true,
    dumped: 'getneigh',
    dump: (client, options) => client.list('getneigh', { family: 'bridge' }, options),
  },
  rule: {
    groups: ['ipv4-rule', 'ipv6-rule'],
    added: 'newrule',
    removed: 'delrule',
    ignores: () => false,
    // A rule has no identity but its contents, and is never changed.
    state: () => new KeyedState(identityOfRule, RULE_VOLATILE),
    counted: true,
    dumped: 'getrule',
    dump: (client, options) => client.list('getrule', {}, options),
  },
  nexthop: {
    groups: ['nexthop'],
    added: 'newnexthop',
    removed: 'delnexthop',
    ignores: () => false,
    state: () => new KeyedState(({ id }) => `${id}`, NEXTHOP_VOLATILE),
    stands: { groups: ['link', 'nexthop'], on: basesOfNexthop },
    counted: false,
    dumped: 'getnexthop',
    dump: (client, options) => client.list('getnexthop', {}, options),
  },
  qdisc: {
    groups: ['tc'],
    added: 'newqdisc',
    removed: 'delqdisc',
    ignores: () => false,
    state: () =>
      new KeyedState(({ ifindex, parent, handle }) => `${ifindex} ${parent} ${handle}`, QDISC_VOLATILE),
    stands: { groups: ['link'], on: ({ ifindex }) => [`link ${ifindex}`] },
    counted: true,
    dumped: 'getqdisc',
    dump: (client, options) => client.list('getqdisc', {}, options),
  },
}

/** Whether the interface and the rule that it names are there changes without a notification. */
function identityOfRule({ flags, ...rule }: Rule): string {
  const lasting = flags?.filter((flag) => !UNANNOUNCED.has(flag))
  return JSON.stringify({ ...rule, flags: lasting }, (_, value) =>
    typeof value === 'bigint' ? `${value}` : value,
  )
}

/** A nexthop goes with its interface, a group with the last of its members. */
function basesOfNexthop({ oif, group = [] }: Nexthop): string[] {
  return [...(oif === undefined ? [] : [`link ${oif}`]), ...group.map(({ id }) => `nexthop ${id}`)]
}

/** Counters, timers and what only says why a message was sent. */
const LINK_VOLATILE: Volatile = new Set([
  'stats',
  'stats64',
  'event',
  'change',
  'vfinfoList',
  'linkinfo.xstats',
  'linkinfo.data.helloTimer',
  'linkinfo.data.tcnTimer',
  'linkinfo.data.topologyChangeTimer',
  'linkinfo.data.gcTimer',
  'linkinfo.slaveData.messageAgeTimer',
  'linkinfo.slaveData.forwardDelayTimer',
  'linkinfo.slaveData.holdTimer',
  'afSpec.inet6.stats',
  'afSpec.inet6.icmp6stats',
  'afSpec.inet6.cacheinfo',
])
/** Remaining lifetimes; the end of one shows as a flag (deprecated) or as a removal. */
const ADDRESS_VOLATILE: Volatile = new Set(['cacheinfo'])
const NEIGHBOUR_VOLATILE: Volatile = new Set(['cacheinfo', 'probes'])
const RULE_VOLATILE: Volatile = new Set(['flags'])
const UNANNOUNCED: ReadonlySet<unknown> = new Set(['iif-detached', 'oif-detached', 'unresolved'])
/** Flags that follow the interface, without a notification; counters. */
const NEXTHOP_VOLATILE: Volatile = new Set(['flags', 'groupStats', 'hwStatsUsed', 'resGroup.unbalancedTime'])
const QDISC_VOLATILE: Volatile = new Set(['stats', 'stats2', 'xstats'])
