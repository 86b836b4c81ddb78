import { setTimeout as pause } from 'node:timers/promises'
import { type Catalog, type MessageReader, RECORD_OPERATION, RECORD_START, word } from '@nlkit/core'
import { publish, type RetryEvent } from '../diagnostics/events.js'
import type { RouteClient } from '../route/operations.js'
import { Follower, type Load, type Notification, type ObjectChange } from './follower.js'
import type { WatchKind } from './kinds.js'
import { SilentRemovals } from './silent.js'

/** Attempts to read a kind of objects that others of it hide from while they are removed. */
const MOST_ATTEMPTS = 10

/** Some kinds of one place that are to be read anew. */
export interface Reading<K extends WatchKind> {
  readonly place: Place<K>
  readonly followers: readonly Follower<K>[]
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  /** Takes what has been announced meanwhile. */
  drain(): void
}

/** What is followed in one network namespace. */
export class Place<K extends WatchKind> {
  readonly followers: readonly Follower<K>[]
  readonly silent: SilentRemovals<Follower<K>>
  /** Kinds whose latest reading was disturbed to the last attempt. */
  readonly #unsure = new Set<Follower<K>>()

  constructor(
    kinds: readonly K[],
    catalog: Catalog,
    /** Whom to ask for the state; undefined: nobody, and only notifications tell of it. */
    readonly client: () => Promise<RouteClient | undefined>,
    /** Id of the namespace; undefined: the watch's own. */
    readonly nsid: number | undefined,
  ) {
    this.followers = [...new Set(kinds)].map((kind) => new Follower(kind, catalog, nsid))
    this.silent = new SilentRemovals(catalog, this.followers)
  }

  /** Names of the groups that tell of it. */
  get groups(): string[] {
    return [...this.followers.flatMap(({ groups }) => groups), ...this.silent.groups]
  }

  /** All that can be read. */
  get all(): Reading<K> {
    return { place: this, followers: this.followers }
  }

  /** Kinds of which objects may have vanished without a notification. */
  get suspects(): Reading<K> {
    return { place: this, followers: this.silent.suspects }
  }

  get unsure(): Reading<K> {
    return { place: this, followers: [...this.#unsure] }
  }

  /** Whether what is known of a kind is sure to be whole. */
  isSure(follower: Follower<K>): boolean {
    return !this.#unsure.has(follower)
  }

  /** Hands on what the message at `record` tells. `behind`: others are still to be applied. */
  observe(
    reader: MessageReader,
    record: number,
    behind: boolean,
    enqueue: (notification: Notification<K>) => void,
  ): void {
    const operation = word(reader.tape, record + RECORD_OPERATION)
    const flags = reader.view.getUint16(word(reader.tape, record + RECORD_START) + 6, reader.littleEndian)
    this.silent.observe(reader, record, operation, behind)
    for (const follower of this.followers) {
      const notification = follower.read(reader, record, operation, flags)
      if (notification !== undefined) enqueue(notification)
    }
  }

  /** Reads some kinds. A socket in another namespace would keep that alive: it is closed at once. */
  async read(followers: readonly Follower<K>[], options: ReadOptions): Promise<Load<K>[]> {
    this.silent.clear(followers)
    if (followers.length === 0) return []
    const client = await this.client()
    const loads: Load<K>[] = []
    try {
      if (client !== undefined)
        for (const follower of followers) loads.push(await this.#load(client, follower, options))
    } finally {
      if (this.nsid !== undefined) client?.channel.close()
    }
    return loads
  }

  /** Reads one kind, anew while removals may have hidden other objects. */
  async #load(client: RouteClient, follower: Follower<K>, { signal, drain }: ReadOptions): Promise<Load<K>> {
    for (let attempt = 1; ; attempt++) {
      const before = follower.removals
      const load = await follower.load(client, { ...(signal !== undefined && { signal }) })
      drain()
      const sure = load.consistent && follower.removals === before
      if (sure) this.#unsure.delete(follower)
      else this.#unsure.add(follower)
      if (sure || attempt === MOST_ATTEMPTS) return load
      publish('retry', () => retryOf(client, follower, load, attempt))
      await pause(attempt)
    }
  }

  /** The namespace is gone: its objects are, too. */
  leave(): ObjectChange<K>[] {
    return this.followers.flatMap((follower) => follower.clear())
  }
}

function retryOf<K extends WatchKind>(
  { channel: { port, protocol } }: RouteClient,
  { dumped }: Follower<K>,
  { consistent }: Load<K>,
  delay: number,
): RetryEvent {
  const reason = consistent ? 'disturbed' : 'interrupted'
  return { operation: dumped, values: {}, dump: true, port, protocol, reason, attempt: delay + 1, delay }
}
