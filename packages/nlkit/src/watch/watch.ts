import { setTimeout as pause } from 'node:timers/promises'
import { AbortError, ClosedError } from '@nlkit/core'
import type { Channel, Statistics, Subscriber } from '../channel/channel.js'
import { now, publish } from '../diagnostics/events.js'
import type { RouteClient } from '../route/operations.js'
import { type Barrier, Barriers } from './barriers.js'
import type { Elsewhere } from './elsewhere.js'
import type { Load, Notification, ObjectChange } from './follower.js'
import type { WatchKind, WatchObjects } from './kinds.js'
import type { Reading } from './place.js'
import { Places } from './places.js'

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
  readonly nsid?: undefined
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
  readonly nsid?: undefined
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
  /**
   * Also follows the other network namespaces that have an id in the socket's own, and those that get one later; their
   * changes carry it as `nsid`. Needs CAP_NET_BROADCAST, and CAP_SYS_ADMIN to read their state.
   */
  allNamespaces?: boolean
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
/** Milliseconds between two attempts to catch up with a kernel that is faster. */
const LONGEST_PAUSE = 256

export type { ObjectChange, WatchKind, WatchObjects }

/**
 * Live changes: subscribes, reads the state, then applies the notifications that came meanwhile and those that come.
 * What is known already is no change, so that nothing comes twice. While nobody takes changes the kernel queues them;
 * when its queue is full, the state is read anew and the differences are told.
 */
export class Watch<K extends WatchKind> implements Changes<K>, Subscriber {
  readonly #places: Places<K>
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
    /** The other namespaces (option `allNamespaces`). */
    readonly elsewhere?: Elsewhere,
  ) {
    this.#places = new Places(kinds, client, elsewhere)
    this.#barriers = new Barriers(
      client.knowledge,
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
    const follower = this.#places.here.followers.find(({ name }) => name === kind)
    const consistent =
      follower !== undefined && this.#places.here.isSure(follower) && this.#stale === undefined
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
    const behind = this.#reading || this.#next < this.#queue.length
    this.#places.observe(reader, record, behind, (notification) => this.#enqueue(notification))
    if (this.#places.urgent) this.#awake()
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
    if (this.#reading || this.#stale !== undefined || this.#places.urgent) return
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
      else if (this.#places.hasDepartures) this.#tell(inOrder(this.#places.leave()))
      else if (this.#places.hasArrivals) await this.#read(this.#places.enter())
      else if (this.#places.suspected) await this.#read(this.#places.suspects)
      else if (this.#due) await this.#verify()
      else if (this.#places.unsure.length > 0) await this.#read(this.#places.unsure)
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
    if (this.elsewhere !== undefined) events.listenAllNamespaces()
    events.subscribe(this.#groups(), this)
    this.#discard()
    this.#barriers.sendAll(events)
    this.#verifyLater()
    const found = await this.#readAll()
    if (!initial) this.#changes = []
    else this.#tell([...found, { type: 'ready' }])
  }

  async #resync(reason: Resync['reason']): Promise<void> {
    const began = now()
    if (this.#losses > 0) await pause(Math.min(2 ** this.#losses, LONGEST_PAUSE))
    if (this.#state === 'over') return
    this.#discard()
    const drops = this.statistics?.drops ?? 0
    const changes = await this.#readAll()
    this.#losses = this.#stale === undefined ? 0 : this.#losses + 1
    this.#tell([{ type: 'resync', reason, drops }, ...changes])
    publish('resync', () => ({
      port: this.#events?.port ?? 0,
      kinds: this.#places.here.followers.map(({ name }) => name),
      reason,
      drops,
      changes: changes.length,
      milliseconds: now() - began,
    }))
  }

  async #verify(): Promise<void> {
    this.#due = false
    await this.#readAll()
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

  /** Reads the state of everything, and which namespaces there are; tells the differences. */
  async #readAll(): Promise<Change<K>[]> {
    await this.#places.find()
    const gone = inOrder(this.#places.leave())
    const changes = [...gone, ...(await this.#read(this.#places.all))]
    this.#tell(changes)
    return changes
  }

  /** Reads the state of some kinds and tells the differences; what is announced meanwhile comes after them. */
  async #read(readings: readonly Reading<K>[]): Promise<Change<K>[]> {
    const { signal } = this.options
    let loads: Load<K>[] = []
    this.#reading = true
    try {
      loads = await this.#places.read(readings, { signal, drain: () => this.#events?.drain() })
    } finally {
      this.#reading = false
    }
    const changes = inOrder(loads.flatMap((load) => load.take()))
    this.#tell(changes)
    this.#passBarriers()
    return changes
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
    const names = new Set(this.#places.groups)
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
