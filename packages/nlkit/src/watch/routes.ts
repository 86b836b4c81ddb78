import { same, type Volatile } from './same.js'
import type { Notice, State, Step } from './state.js'

/** What the state needs to know of a route; the rest is only compared. */
export interface RouteFields {
  readonly rtmFamily?: string | number
  readonly rtmFlags?: readonly (string | number)[]
  readonly dstLen?: number
  readonly srcLen?: number
  readonly tos?: number
  readonly rtmTable?: string | number
  readonly table?: string | number
  readonly dst?: unknown
  readonly src?: unknown
  readonly priority?: number
  readonly gateway?: unknown
  readonly via?: unknown
  readonly oif?: number
  readonly prefsrc?: string
  readonly nhId?: number
  readonly multipath?: readonly NexthopFields[]
}

export interface NexthopFields {
  readonly ifindex?: number
  readonly gateway?: unknown
  readonly via?: unknown
}

/** Counters and remaining times; flags are looked at apart. */
const VOLATILE: Volatile = new Set(['cacheinfo', 'rtmFlags', 'multipath.flags'])
/** Flags that follow the state of the interface, without a notification of the route. */
const LINK_FLAGS: ReadonlySet<unknown> = new Set(['dead', 'linkdown'])

/**
 * Routes. Several may share destination, tos and priority (`ip route append`, IPv6 routes of several interfaces), so
 * that only their other properties tell them apart.
 */
export class RouteState<T extends RouteFields> implements State<T> {
  #groups = new Map<string, T[]>()

  apply(notice: Notice<T>): Step<T> | undefined {
    const key = groupOf(notice.object)
    const group = this.#groups.get(key) ?? []
    const step = notice.removal ? removed(group, notice.object) : set(group, notice)
    if (step === undefined) return undefined
    if (group.length === 0) this.#groups.delete(key)
    else this.#groups.set(key, group)
    return step
  }

  replace(objects: readonly T[]): Step<T>[] {
    const before = this.#groups
    this.#groups = new Map()
    for (const object of objects) {
      const key = groupOf(object)
      const group = this.#groups.get(key)
      if (group === undefined) this.#groups.set(key, [object])
      else group.push(object)
    }
    const steps: Step<T>[] = []
    for (const [key, group] of this.#groups) steps.push(...differences(before.get(key) ?? [], group))
    for (const [key, group] of before) if (!this.#groups.has(key)) steps.push(...differences(group, []))
    return steps
  }

  objects(): T[] {
    return [...this.#groups.values()].flat()
  }
}

function groupOf(route: RouteFields): string {
  const { rtmFamily, table = route.rtmTable, dst, dstLen, src, srcLen, tos, priority } = route
  return `${rtmFamily} ${table} ${dst}/${dstLen} ${src}/${srcLen} ${tos} ${priority}`
}

/** What an IPv4 route stands on, and goes away with. */
export function basesOfRoute(route: RouteFields): string[] {
  if (route.rtmFamily !== 'inet') return []
  const { oif, prefsrc, nhId, multipath = [] } = route
  const interfaces = [oif, ...multipath.map(({ ifindex }) => ifindex)].filter((index) => index !== undefined)
  return [
    ...interfaces.map((index) => `link ${index}`),
    ...(prefsrc === undefined ? [] : [`address ${prefsrc}`]),
    ...(nhId === undefined ? [] : [`nexthop ${nhId}`]),
  ]
}

/** Puts a route into its group. */
function set<T extends RouteFields>(group: T[], { object, replace }: Notice<T>): Step<T> | undefined {
  const known = group.findIndex((other) => same(other, object, VOLATILE))
  const at = known >= 0 || group.length === 0 ? known : replacedBy(group, object, replace)
  const previous = group[at]
  if (previous === undefined) {
    group.push(object)
    return { type: 'added', object }
  }
  // What was told stays: the object of one step is the previous one of the next.
  if (identical(previous, object)) return undefined
  group[at] = object
  return { type: 'changed', object, previous }
}

function identical(a: RouteFields, b: RouteFields): boolean {
  return same(a, b, VOLATILE) && lastingFlags(a) === lastingFlags(b)
}

function lastingFlags({ rtmFlags = [] }: RouteFields): string {
  return rtmFlags.filter((flag) => !LINK_FLAGS.has(flag)).join()
}

/** Position of the route that a new one takes the place of; -1 when it stands beside the others. */
function replacedBy<T extends RouteFields>(group: readonly T[], object: T, replace: boolean): number {
  // The nexthops of an IPv6 destination are one route, announced anew with each nexthop that joins.
  const shared = object.rtmFamily === 'inet6' && hasGateway(object) ? group.findIndex(hasGateway) : -1
  if (shared >= 0 && (replace || object.multipath !== undefined)) return shared
  return replace ? 0 : -1
}

function hasGateway(route: RouteFields): boolean {
  return route.gateway !== undefined || route.via !== undefined || route.multipath !== undefined
}

function removed<T extends RouteFields>(group: T[], object: T): Step<T> | undefined {
  const at = group.findIndex((other) => same(other, object, VOLATILE))
  if (at >= 0) {
    const [previous = object] = group.splice(at, 1)
    return { type: 'removed', object: previous, previous }
  }
  return withoutNexthop(group, object)
}

/** IPv6 announces the removal of one nexthop of several as that of a route with this nexthop alone. */
function withoutNexthop<T extends RouteFields>(group: T[], object: T): Step<T> | undefined {
  const at = group.findIndex(({ multipath = [] }) =>
    multipath.some((nexthop) => isNexthopOf(nexthop, object)),
  )
  const previous = group[at]
  if (previous?.multipath === undefined) return undefined
  const multipath = previous.multipath.filter((nexthop) => !isNexthopOf(nexthop, object))
  if (multipath.length === 0) {
    group.splice(at, 1)
    return { type: 'removed', object: previous, previous }
  }
  const changed: T = { ...previous, multipath }
  Object.setPrototypeOf(changed, Object.getPrototypeOf(previous))
  group[at] = changed
  return { type: 'changed', object: changed, previous }
}

function isNexthopOf(nexthop: NexthopFields, { oif, gateway, via }: RouteFields): boolean {
  return nexthop.ifindex === oif && nexthop.gateway === gateway && same(nexthop.via, via, VOLATILE)
}

/** Steps from one group of routes to another: equal ones first, then in order. Objects already told stay in `after`. */
function differences<T extends RouteFields>(before: readonly T[], after: T[]): Step<T>[] {
  const gone = [...before]
  const steps: Step<T>[] = []
  const fresh: T[] = []
  for (const [index, object] of after.entries()) {
    const at = gone.findIndex((other) => same(other, object, VOLATILE))
    const [previous] = at < 0 ? [] : gone.splice(at, 1)
    if (previous === undefined) fresh.push(object)
    else if (identical(previous, object)) after[index] = previous
    else steps.push({ type: 'changed', object, previous })
  }
  for (const object of fresh) {
    const previous = gone.shift()
    steps.push(previous === undefined ? { type: 'added', object } : { type: 'changed', object, previous })
  }
  for (const object of gone) steps.push({ type: 'removed', object, previous: object })
  return steps
}
