import type { Channel } from '../channel/channel.js'
import type { RouteClient } from '../route/operations.js'
import type { WatchKind, WatchObjects } from './kinds.js'
import { Watch, type WatchOptions } from './watch.js'

/** The objects of one kind at one moment. */
export interface Snapshot<T> {
  readonly items: T[]
  /** False when the kernel's state changed so fast that it could not be caught in the attempts there are. */
  readonly consistent: boolean
}

export type SnapshotOptions = Pick<WatchOptions, 'signal' | 'receiveBuffer'>

/** What can take snapshots. */
export interface Snapshots {
  snapshot<K extends WatchKind>(kind: K, options?: SnapshotOptions): Promise<Snapshot<WatchObjects[K]>>
}

/** Readings of a table that changes meanwhile, and losses of notifications, before the snapshot is given as it is. */
const MOST_CHANGES = 1_000_000

/**
 * The objects that the kernel had at one moment during the call: read, then brought up to date with what was announced
 * meanwhile. A dump alone is not enough: the kernel does not tell when routes, rules or neighbours change under it.
 */
export async function takeSnapshot<K extends WatchKind>(
  client: RouteClient,
  openEvents: () => Channel,
  kind: K,
  options: SnapshotOptions,
): Promise<Snapshot<WatchObjects[K]>> {
  const watch = new Watch<K>(client, openEvents, [kind], options, () => {})
  try {
    let caughtUp = false
    const barrier = watch.barrier().then(() => {
      caughtUp = true
    })
    for (let changes = 0; !caughtUp && changes < MOST_CHANGES; changes++) {
      await Promise.race([watch.next(), barrier])
    }
    const { objects, consistent } = watch.known(kind)
    return { items: objects, consistent: consistent && caughtUp }
  } finally {
    watch.close()
  }
}
