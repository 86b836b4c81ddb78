import { AbortError, RECORD_OPERATION, RECORD_START, word } from '@nlkit/core'
import type { Channel, Subscriber } from '../channel/channel.js'
import type { RouteClient } from '../route/operations.js'
import { Follower, type Notification, type ObjectChange } from './follower.js'
import type { WatchKind, WatchObjects } from './kinds.js'
import { SilentRemovals } from './silent.js'

/**
 * A change of one object; `ready`: the initial state has been told; or `resync`: notifications were lost, and the
 * differences follow as changes.
 */
export type Change<K extends WatchKind = WatchKind> = ObjectChange<K> | Ready | Resync

export interface Ready {
  readonly type: 'ready'
  readonly kind?: undefined
  readonly object?: undefined
  readonly previous?: undefined
}

export interface Resync {
  readonly type: 'resync'
  /** The receive buffer was full (option `receiveBuffer`). */
  readonly reason: 'overrun'
  readonly kind?: undefined
  readonly object?: undefined
  readonly previous?: undefined
}

export interface WatchOptions {
  /** First tell what is there, as `added`, then `ready`; default false. */
  initial?: boolean
  /** Receive buffer of the event socket to ask for, in bytes; default 4 MiB. */
  receiveBuffer?: number
  signal?: AbortSignal
}

export type { ObjectChange, WatchKind, WatchObjects }

/**
 * Live changes: subscribes, reads the state, then applies the notifications that came meanwhile and those that come.
 * What is known already is no change, so that nothing comes twice. While nobody takes changes the kernel queues them;
 * when its queue is full, the state is read anew and the differences are told.
 */
export class Watch<K extends WatchKind>
  implements AsyncIterableIterator<Change<K>>, AsyncDisposable, Subscriber
{
  readonly #followers: readonly Follower<K>[]
  readonly #silent: SilentRemovals | undefined
  #events: Channel | undefined
  #state: 'new' | 'live' | 'over' = 'new'
  #error: unknown
  /** Messages were lost. */
  #stale = false
  /** Notifications that came while the state is read. */
  #held: Notification<K>[] | undefined
  #changes: Change<K>[] = []
  #next = 0
  #wake: (() => void) | undefined
  /** Settles when the latest `next` has. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly client: RouteClient,
    readonly openEvents: () => Channel,
    kinds: readonly K[],
    readonly options: WatchOptions,
    readonly closed: () => void,
  ) {
    const { catalog } = client.knowledge
    this.#followers = [...new Set(kinds)].map((kind) => new Follower(kind, catalog))
    const routes = this.#followers.map((follower) => follower.routes).find((state) => state !== undefined)
    this.#silent = routes && new SilentRemovals(catalog, routes)
  }

  /** Waits for the next change. */
  next(): Promise<IteratorResult<Change<K>, undefined>> {
    const result = this.#last.then(() => this.#advance())
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Ends the watch. */
  async return(): Promise<IteratorResult<Change<K>, undefined>> {
    this.close()
    return { value: undefined, done: true }
  }

  /** Ends the watch; a `next` that waits gets `error`, or the end when there is none. */
  close(error?: unknown): void {
    if (this.#state === 'over') return
    this.#state = 'over'
    this.#error = error
    this.#changes = []
    this.options.signal?.removeEventListener('abort', this.#aborted)
    this.#events?.close()
    this.closed()
    this.#awake()
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  event(record: number): void {
    const reader = this.#events?.reader
    if (reader === undefined) return
    const operation = word(reader.tape, record + RECORD_OPERATION)
    const flags = reader.view.getUint16(word(reader.tape, record + RECORD_START) + 6, reader.littleEndian)
    this.#silent?.observe(reader, record, operation, this.#held !== undefined)
    for (const follower of this.#followers) {
      const notification = follower.read(reader, record, operation, flags)
      if (notification === undefined) continue
      if (this.#held === undefined) this.#tell(notification())
      else this.#held.push(notification)
    }
    if (this.#silent?.suspected) this.#awake()
  }

  lost(): void {
    this.#stale = true
    this.#awake()
  }

  fail(error?: unknown): void {
    this.close(error)
  }

  async #advance(): Promise<IteratorResult<Change<K>, undefined>> {
    for (;;) {
      const value = this.#changes[this.#next++]
      if (value !== undefined) return { value, done: false }
      this.#changes = []
      this.#next = 0
      if (this.#state === 'over') return this.#end()
      await this.#progress()
    }
  }

  /** Does what brings changes next. */
  async #progress(): Promise<void> {
    try {
      if (this.#state === 'new') await this.#start()
      else if (this.#stale) await this.#resync()
      else if (this.#silent?.suspected)
        await this.#read(this.#followers.filter(({ routes }) => routes !== undefined))
      else await this.#more()
    } catch (error) {
      this.close(error)
    }
  }

  #end(): IteratorResult<Change<K>, undefined> {
    const error = this.#error
    this.#error = undefined
    if (error !== undefined) throw error
    return { value: undefined, done: true }
  }

  async #start(): Promise<void> {
    const { signal, initial = false } = this.options
    if (signal?.aborted) throw new AbortError(signal.reason)
    signal?.addEventListener('abort', this.#aborted)
    this.#state = 'live'
    this.#events = this.openEvents()
    this.#events.subscribe(this.#groups(), this)
    this.#discard()
    await this.#read(this.#followers, initial ? 'initial' : 'silently')
  }

  async #resync(): Promise<void> {
    this.#discard()
    this.#tell({ type: 'resync', reason: 'overrun' })
    await this.#read(this.#followers)
  }

  /** What lies in the queue is older than the state that will be read, all of it. */
  #discard(): void {
    this.#stale = false
    this.#held = []
    this.#events?.drain()
  }

  /** Reads the state of some kinds, tells the differences, and keeps what is announced meanwhile for later. */
  async #read(followers: readonly Follower<K>[], how?: 'initial' | 'silently'): Promise<void> {
    this.#silent?.clear()
    this.#held = []
    const loads: (() => ObjectChange<K>[])[] = []
    for (const follower of followers) loads.push(await follower.load(this.client))
    const changes = loads.flatMap((load) => load())
    if (how !== 'silently') for (const change of inOrder(changes)) this.#tell(change)
    if (how === 'initial') this.#tell({ type: 'ready' })
    this.#events?.drain()
    this.#release()
  }

  #release(): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const notification of held) this.#tell(notification())
  }

  #tell(change: Change<K> | undefined): void {
    if (change === undefined || this.#state === 'over') return
    this.#changes.push(change)
    this.#awake()
  }

  #more(): Promise<void> | undefined {
    let resolve: (() => void) | undefined
    let awake = false
    this.#wake = () => {
      awake = true
      resolve?.()
    }
    this.#events?.wait()
    if (awake) return undefined
    return new Promise((done) => {
      resolve = done
    })
  }

  #awake(): void {
    const wake = this.#wake
    if (wake === undefined) return
    this.#wake = undefined
    this.#events?.waited()
    wake()
  }

  #groups(): number[] {
    const names = new Set(this.#followers.flatMap((follower) => follower.groups))
    for (const name of this.#silent?.groups ?? []) names.add(name)
    const families = this.client.knowledge.catalog.families.filter((family) => family.protocol === 0)
    const groups = families.flatMap((family) => family.groups)
    return groups.filter((group) => names.has(group.name)).map((group) => group.id)
  }

  readonly #aborted = () => this.close(new AbortError(this.options.signal?.reason))
}

/** What goes away first goes first: routes before the addresses and links they stand on. */
function inOrder<K extends WatchKind>(changes: readonly ObjectChange<K>[]): ObjectChange<K>[] {
  const removals = changes.filter((change) => change.type === 'removed')
  return [...removals.reverse(), ...changes.filter((change) => change.type !== 'removed')]
}
