import type { Listed } from '../channel/acknowledgement.js'
import type { RequestOptions } from '../client.js'
import { listLinks } from '../route/devices.js'
import type { Address, Link, Neighbour, Route, RouteClient, Rule } from '../route/operations.js'
import { RouteState } from './routes.js'
import type { Volatile } from './same.js'
import { KeyedState, type State } from './state.js'

/** What `watch` can follow, and the object of each kind. */
export interface WatchObjects {
  link: Link
  address: Address
  route: Route
  neighbour: Neighbour
  rule: Rule
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
  rule: {
    groups: ['ipv4-rule', 'ipv6-rule'],
    added: 'newrule',
    removed: 'delrule',
    ignores: () => false,
    // A rule has no identity but its contents, and is never changed.
    state: () => new KeyedState((rule) => JSON.stringify(rule), new Set()),
    counted: true,
    dumped: 'getrule',
    dump: (client, options) => client.list('getrule', {}, options),
  },
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
