import type { WatchKind, WatchObjects } from 'nlkit'
import { addressCells, addressChanges } from './address.js'
import { forwardingCells } from './fdb.js'
import { linkCells, linkChanges } from './link.js'
import type { Names } from './names.js'
import { neighbourCells } from './neighbour.js'
import { nexthopCells } from './nexthop.js'
import { qdiscCells } from './qdisc.js'
import { routeCells } from './route.js'
import { ruleCells } from './rule.js'

export { Names } from './names.js'

/** How people read one kind of object. */
interface Description<T> {
  readonly title: string
  cells(object: T, names: Names): string[]
  /** What changed; '' when nothing that a person cares for did. Kinds without it are told as they are now. */
  changes?(object: T, previous: T, names: Names): string
}

const descriptions: { readonly [K in WatchKind]: Description<WatchObjects[K]> } = {
  link: { title: 'Interfaces', cells: linkCells, changes: linkChanges },
  address: { title: 'Addresses', cells: addressCells, changes: addressChanges },
  route: { title: 'Routes', cells: routeCells },
  neighbour: { title: 'Neighbours', cells: neighbourCells },
  rule: { title: 'Rules', cells: ruleCells },
  fdb: { title: 'Forwarding entries', cells: forwardingCells },
  nexthop: { title: 'Nexthops', cells: nexthopCells },
  qdisc: { title: 'Queueing disciplines', cells: qdiscCells },
}

/** The heading of a kind's table. */
export function titleOf(kind: WatchKind): string {
  return descriptions[kind].title
}

/** The cells of one object, to be aligned below those of its kind. */
export function cellsOf<K extends WatchKind>(kind: K, object: WatchObjects[K], names: Names): string[] {
  return descriptions[kind].cells(object, names)
}

/** One line for an object that changed; undefined when nothing changed that the line would tell. */
export function changeText<K extends WatchKind>(
  kind: K,
  object: WatchObjects[K],
  previous: WatchObjects[K],
  names: Names,
): string | undefined {
  const { cells, changes } = descriptions[kind]
  const now = cells(object, names)
  if (changes !== undefined) {
    const what = changes(object, previous, names)
    return what === '' ? undefined : `${now.slice(0, 2).join(' ')}: ${what}`
  }
  const text = sentence(now)
  return text === sentence(cells(previous, names)) ? undefined : text
}

/** Cells as one line without columns. */
export function sentence(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' ')
}
