import { setTimeout as pause } from 'node:timers/promises'
import { AbortError, ClosedError, RECORD_OPERATION, RECORD_START, word } from '@nlkit/core'
import type { Channel, Statistics, Subscriber } from '../channel/channel.js'
import { now, publish, type RetryEvent } from '../diagnostics/events.js'
import type { RouteClient } from '../route/operations.js'
import { type Barrier, Barriers } from './barriers.js'
import { Follower, type Load, type Notification, type ObjectChange } from './follower.js'
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
  /** The receive buffer was full (option `receiveBuffer`), or nobody took the changes (option `queueLimit`). */
  readonly reason: 'overrun' | 'overflow'
  /** Messages that the kernel has dropped for the watch's socket since it was opened. */
  readonly drops: number
  readonly kind?: undefined
  readonly object?: undefined
  readonly previous?: undefined
}

export interface WatchOptions {
  /** First tell what is there, as `added`, then `ready`; default false. */
  initial?: boolean
  /** Receive buffer of the event socket to ask for, in bytes; default 4 MiB. */
  receiveBuffer?: number
  /** Notifications that may wait to be taken; more are dropped, and the state is read anew. Default 65,536. */
  queueLimit?: number
  /**
   * Milliseconds after which the state is read again and compared, for what the kernel changes without a notification;
   * 0, the default: never.
   */
  verifyEvery?: number
  signal?: AbortSignal
}

/** Live changes as `watch` gives them. */
export interface Changes<K extends WatchKind = WatchKind>
  extends AsyncIterableIterator<Change<K>>,
    AsyncDisposable {
  /**
   * Resolves when every change that the kernel announced before the call has been taken, and the next one was asked
   * for. So it waits for the loop over the changes: awaiting it inside that loop would wait for ever.
   */
  barrier(): Promise<void>
  /** What the event socket has seen, and the messages that the kernel dropped for it; undefined while there is none. */
  readonly statistics: Statistics | undefined
}

const QUEUE_LIMIT = 65_536
/** Attempts to read a kind of objects that others of it hide from while they are removed. */
const MOST_ATTEMPTS = 10
/** Milliseconds between two attempts to catch up with a kernel that is faster. */
const LONGEST_PAUSE = 256

export type { ObjectChange, WatchKind, WatchObjects }

/**
 * Live changes: subscribes, reads the state, then applies the notifications that came meanwhile and those that come.
 * What is known already is no change, so that nothing comes twice. While nobody takes changes the kernel queues them;
 * when its queue is full, the state is read anew and the differences are told.
 */
export class Watch<K extends WatchKind> implements Changes<K>, Subscriber {
  readonly #followers: readonly Follower<K>[]
  readonly #silent: SilentRemovals<Follower<K>>
  readonly #barriers: Barriers
  #events: Channel | undefined
  #state: 'new' | 'live' | 'over' = 'new'
  #error: unknown
  /** Why the state must be read anew: messages were lost. */
  #stale: Resync['reason'] | undefined
  #reading = false
  /** Readings in a row during which messages were lost again. */
  #losses = 0
  /** It is time to read the state again (option `verifyEvery`). */
  #due = false
  #timer: NodeJS.Timeout | undefined
  /** Kinds whose latest reading was disturbed to the last attempt. */
  readonly #unsure = new Set<Follower<K>>()
  /** Differences that reading found: they come before the notifications. */
  #changes: Change<K>[] = []
  /** Notifications (and barriers among them) in the order they came; they change the state when they are taken. */
  #queue: (Notification<K> | Barrier)[] = []
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
    const { knowledge } = client
    this.#followers = [...new Set(kinds)].map((kind) => new Follower(kind, knowledge.catalog))
    this.#silent = new SilentRemovals(knowledge.catalog, this.#followers)
    this.#barriers = new Barriers(
      knowledge,
      () => this.#passBarriers(),
      () => this.lost(),
    )
  }

  /** Waits for the next change. */
  next(): Promise<IteratorResult<Change<K>, undefined>> {
    const result = this.#last.then(() => this.#advance())
    this.#last = result.catch(() => undefined)
    return result
  }

  barrier(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#state === 'over') reject(new ClosedError('barrier'))
      else this.#barriers.add({ resolve, reject }, this.#events)
    })
  }

  get statistics(): Statistics | undefined {
    return this.#events === undefined || this.#events.closed ? undefined : this.#events.statistics
  }

  /** What is known of one kind, and whether it is sure to be whole. */
  known(kind: K): { objects: WatchObjects[K][]; consistent: boolean } {
    const follower = this.#followers.find(({ name }) => name === kind)
    const consistent = follower !== undefined && !this.#unsure.has(follower) && this.#stale === undefined
    return { objects: follower?.objects() ?? [], consistent }
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
    for (const waiting of this.#queue.slice(this.#next)) {
      if (typeof waiting !== 'function') waiting.reject(error ?? new ClosedError('barrier'))
    }
    this.#queue = []
    this.#next = 0
    this.#barriers.reject(error)
    clearTimeout(this.#timer)
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
    // What comes before the state is read anew is older than that.
    if (reader === undefined || (this.#stale !== undefined && !this.#reading)) return
    const operation = word(reader.tape, record + RECORD_OPERATION)
    const flags = reader.view.getUint16(word(reader.tape, record + RECORD_START) + 6, reader.littleEndian)
    this.#silent.observe(reader, record, operation, this.#reading || this.#next < this.#queue.length)
    for (const follower of this.#followers) {
      const notification = follower.read(reader, record, operation, flags)
      if (notification !== undefined) this.#enqueue(notification)
    }
    if (this.#silent.suspected) this.#awake()
  }

  lost(): void {
    this.#stale ??= 'overrun'
    this.#awake()
  }

  fail(error?: unknown): void {
    this.close(error)
  }

  #enqueue(notification: Notification<K>): void {
    if (this.#queue.length - this.#next >= (this.options.queueLimit ?? QUEUE_LIMIT)) {
      this.#stale ??= 'overflow'
      this.#forget()
    } else {
      this.#queue.push(notification)
    }
    this.#awake()
  }

  /** The notifications that wait are of no use any more. Barriers among them are passed after the next reading. */
  #forget(): void {
    const waiting = this.#queue.slice(this.#next)
    this.#queue = []
    this.#next = 0
    this.#barriers.restore(waiting.filter((item) => typeof item !== 'function'))
  }

  /** Puts the barriers that were reached behind the notifications that came before them. */
  #passBarriers(): void {
    if (this.#reading || this.#stale !== undefined || this.#silent.suspected) return
    const barriers = this.#barriers.take()
    if (barriers.length === 0) return
    this.#queue.push(...barriers)
    this.#awake()
  }

  async #advance(): Promise<IteratorResult<Change<K>, undefined>> {
    for (;;) {
      const value = this.#taken()
      if (value !== undefined) return { value, done: false }
      if (this.#state === 'over') return this.#end()
      await this.#progress()
    }
  }

  /** The next change of those that are there; undefined when there is none. */
  #taken(): Change<K> | undefined {
    const difference = this.#changes.pop()
    if (difference !== undefined) return difference
    while (this.#next < this.#queue.length) {
      const item = this.#queue[this.#next++]
      const change = typeof item === 'function' ? item() : item?.resolve()
      if (change !== undefined) return change
    }
    this.#queue = []
    this.#next = 0
    return undefined
  }

  /** Does what brings changes next. */
  async #progress(): Promise<void> {
    try {
      if (this.#state === 'new') await this.#start()
      else if (this.#stale !== undefined) await this.#resync(this.#stale)
      else if (this.#silent.suspected) await this.#read(this.#silent.suspects)
      else if (this.#due) await this.#verify()
      else if (this.#unsure.size > 0) await this.#read([...this.#unsure])
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
    const events = this.openEvents()
    this.#events = events
    events.subscribe(this.#groups(), this)
    this.#discard()
    this.#barriers.sendAll(events)
    this.#verifyLater()
    const found = await this.#read(this.#followers)
    if (!initial) this.#changes = []
    else this.#tell([...found, { type: 'ready' }])
  }

  async #resync(reason: Resync['reason']): Promise<void> {
    const began = now()
    if (this.#losses > 0) await pause(Math.min(2 ** this.#losses, LONGEST_PAUSE))
    if (this.#state === 'over') return
    this.#discard()
    const drops = this.statistics?.drops ?? 0
    const changes = await this.#read(this.#followers)
    this.#losses = this.#stale === undefined ? 0 : this.#losses + 1
    this.#tell([{ type: 'resync', reason, drops }, ...changes])
    publish('resync', () => ({
      port: this.#events?.port ?? 0,
      kinds: this.#followers.map(({ name }) => name),
      reason,
      drops,
      changes: changes.length,
      milliseconds: now() - began,
    }))
  }

  async #verify(): Promise<void> {
    this.#due = false
    await this.#read(this.#followers)
    this.#verifyLater()
  }

  /** The timer alone does not keep the process alive: who waits for changes does. */
  #verifyLater(): void {
    const { verifyEvery = 0 } = this.options
    if (verifyEvery <= 0 || this.#state === 'over') return
    this.#timer = setTimeout(() => {
      this.#due = true
      this.#awake()
    }, verifyEvery).unref()
  }

  /** What lies in the queues is older than the state that will be read, all of it. */
  #discard(): void {
    this.#events?.drain()
    this.#forget()
    this.#stale = undefined
  }

  /** Reads the state of some kinds and tells the differences; what is announced meanwhile comes after them. */
  async #read(followers: readonly Follower<K>[]): Promise<Change<K>[]> {
    this.#silent.clear(followers)
    this.#reading = true
    const loads: Load<K>[] = []
    try {
      for (const follower of followers) loads.push(await this.#load(follower))
      this.#events?.drain()
    } finally {
      this.#reading = false
    }
    const changes = inOrder(loads.flatMap((load) => load.take()))
    this.#tell(changes)
    this.#passBarriers()
    return changes
  }

  /** Reads one kind, anew while removals may have hidden other objects. */
  async #load(follower: Follower<K>): Promise<Load<K>> {
    const { signal } = this.options
    for (let attempt = 1; ; attempt++) {
      const before = follower.removals
      const load = await follower.load(this.client, { ...(signal !== undefined && { signal }) })
      this.#events?.drain()
      const sure = load.consistent && follower.removals === before
      if (sure) this.#unsure.delete(follower)
      else this.#unsure.add(follower)
      if (sure || attempt === MOST_ATTEMPTS) return load
      publish('retry', () => this.#retry(follower, load, attempt))
      await pause(attempt)
    }
  }

  #retry({ dumped }: Follower<K>, { consistent }: Load<K>, delay: number): RetryEvent {
    const { port, protocol } = this.client.channel
    const reason = consistent ? 'disturbed' : 'interrupted'
    return { operation: dumped, values: {}, dump: true, port, protocol, reason, attempt: delay + 1, delay }
  }

  /** Changes that come before all others. */
  #tell(changes: readonly Change<K>[]): void {
    if (this.#state === 'over') return
    this.#changes = [...changes].reverse()
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
    for (const name of this.#silent.groups) names.add(name)
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
