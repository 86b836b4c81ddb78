/** The words after `nlkit monitor`: what can be watched. */
import { type Catalog, GENERIC_PROTOCOL, protocolNumber } from '@nlkit/core'
import { openFamily, type WatchKind } from 'nlkit'
import { CommandError, UsageError } from '../usage.js'

/** Notifications of a family as they come. */
export interface Events {
  /** As it is told: 'conntrack'. */
  readonly name: string
  /** NETLINK_ number. */
  readonly protocol: number
  readonly groups: readonly number[]
  /** The kernel tells it in every network namespace, not in the initial one alone. */
  readonly everywhere: boolean
}

export interface Kinds {
  /** Objects whose state is followed. */
  readonly objects: readonly WatchKind[]
  readonly events: readonly Events[]
}

const OBJECTS: Readonly<Partial<Record<string, WatchKind>>> = {
  links: 'link',
  link: 'link',
  addresses: 'address',
  address: 'address',
  routes: 'route',
  route: 'route',
  neighbours: 'neighbour',
  neighbour: 'neighbour',
  rules: 'rule',
  rule: 'rule',
  nexthops: 'nexthop',
  nexthop: 'nexthop',
  qdiscs: 'qdisc',
  qdisc: 'qdisc',
  fdb: 'fdb',
}
export const USUAL: readonly WatchKind[] = ['link', 'address', 'route', 'neighbour']

/** Words that people know better than the name of the family. */
const FAMILIES: Readonly<Partial<Record<string, string>>> = {
  wifi: 'nl80211',
  uevents: 'uevent',
  processes: 'connector',
  expectations: 'conntrack-expect',
}
/** Of families with groups for more than their own notifications. */
const GROUPS: Readonly<Partial<Record<string, readonly string[]>>> = {
  // Others of the connector are not the kernel's.
  connector: ['proc'],
  // What udevd tells is in a format of its own.
  uevent: ['kernel'],
}

/** What the words mean; generic families and their groups are asked of the kernel. Throws UsageError, CommandError. */
export async function kindsOf(words: readonly string[], catalog: Catalog): Promise<Kinds> {
  if (words.length === 0) return { objects: USUAL, events: [] }
  const objects = new Set<WatchKind>()
  const events = new Map<string, Events>()
  for (const word of words) {
    const object = OBJECTS[word]
    if (object !== undefined) objects.add(object)
    else events.set(word, await eventsOf(word, catalog))
  }
  return { objects: [...objects], events: [...events.values()] }
}

async function eventsOf(word: string, catalog: Catalog): Promise<Events> {
  const name = FAMILIES[word] ?? word
  const family = catalog.family(name) ?? catalog.families.find(({ genericName }) => genericName === name)
  if (family === undefined && protocolNumber(word) === undefined)
    throw new UsageError(
      `cannot monitor '${word}': links, addresses, routes, neighbours, fdb, rules, nexthops, qdiscs, ` +
        "tc, conntrack, nftables, wifi, uevents, processes, or a family of 'nlkit families'",
    )
  if (family?.protocol === GENERIC_PROTOCOL)
    return {
      name: word,
      protocol: GENERIC_PROTOCOL,
      groups: await genericGroups(family.genericName),
      everywhere: true,
    }
  const wanted = GROUPS[name]
  const groups = (family?.groups ?? [])
    .filter((group) => group.id > 0 && (wanted === undefined || wanted.includes(group.name)))
    .map(({ id }) => id)
  if (family === undefined || groups.length === 0) throw new UsageError(`'${word}' has no multicast group`)
  return { name: word, protocol: family.protocol, groups, everywhere: name !== 'connector' }
}

async function genericGroups(name: string): Promise<number[]> {
  using controller = await openFamily('nlctrl')
  const [reply] = await controller.request('getfamily', { familyName: name }).catch(() => [])
  if (reply === undefined)
    throw new CommandError(`this kernel has no generic family '${name}' (module not loaded?)`)
  const list: unknown = Reflect.get(reply, 'mcastGroups')
  const groups = (Array.isArray(list) ? list : [])
    .map((group): unknown => Reflect.get(group, 'id'))
    .filter((id) => typeof id === 'number')
  if (groups.length === 0) throw new CommandError(`the generic family '${name}' has no multicast group`)
  return groups
}
