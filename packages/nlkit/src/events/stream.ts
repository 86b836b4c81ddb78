import { AbortError, ClosedError, type MessageReader, RECORD_GROUP, TAPE_NAMESPACE, word } from '@nlkit/core'
import type { Channel, Statistics, Subscriber } from '../channel/channel.js'
import { barrierAnswer, noop } from '../channel/noop.js'
import type { Knowledge } from '../knowledge.js'
import { Kind } from '../native/addon.js'

/** Events were lost, or may have been: what is known from them is to be read anew. */
export interface EventLoss {
  readonly type: 'resync'
  /** The receive buffer was full (option `receiveBuffer`), or the family was gone for a while. */
  readonly reason: 'overrun' | 'reload'
  /** Messages that the kernel has dropped for these events since they were asked for. */
  readonly drops: number
}

export interface EventOptions {
  /** Receive buffer to ask for, in bytes; default 4 MiB. */
  receiveBuffer?: number
  /** Also those of other network namespaces, with their `nsid`. Needs CAP_NET_BROADCAST. */
  allNamespaces?: boolean
  signal?: AbortSignal
}

/** Where and when an event was sent from. */
export interface EventOrigin {
  /** Number of the multicast group; 0: to this socket alone. */
  readonly group: number
  /** Id of the network namespace it comes from; undefined: the socket's own. */
  readonly nsid: number | undefined
}

/** Somebody who waits until everything before it has been taken. */
interface Barrier {
  resolve(): void
  reject(error: unknown): void
}

/**
 * Multicast messages as they come, on a socket of their own. While nobody takes them the kernel queues them; when its
 * queue is full, a `resync` says so. Leaving the loop closes the socket.
 */
export abstract class EventStream<E>
  implements AsyncIterableIterator<E | EventLoss>, AsyncDisposable, Subscriber
{
  #queue: (E | EventLoss | Barrier)[] = []
  #next = 0
  #over = false
  #error: unknown
  #wake: (() => void) | undefined
  /** Settles when the latest `next` has. */
  #last: Promise<unknown> = Promise.resolve()
  readonly #barriers = new Set<Barrier>()

  constructor(
    protected readonly channel: Channel,
    protected readonly knowledge: Knowledge,
    groups: Iterable<number>,
    readonly options: EventOptions,
    readonly closed: () => void = () => {},
  ) {
    const { signal, allNamespaces = false } = options
    try {
      if (signal?.aborted) throw new AbortError(signal.reason)
      if (allNamespaces) channel.listenAllNamespaces()
      channel.subscribe(groups, this)
    } catch (error) {
      channel.close()
      throw error
    }
    signal?.addEventListener('abort', this.#aborted, { once: true })
  }

  /** What the message at `record` tells; undefined: nothing. */
  protected abstract read(reader: MessageReader, record: number, origin: EventOrigin): E | undefined

  /** What the socket has seen, and the messages that the kernel dropped for it. */
  get statistics(): Statistics {
    return this.channel.statistics
  }

  /** Waits for the next event. */
  next(): Promise<IteratorResult<E | EventLoss, undefined>> {
    const result = this.#last.then(() => this.#advance())
    this.#last = result.catch(() => undefined)
    return result
  }

  /**
   * Resolves when every event that the kernel sent before the call has been taken, and the next one was asked for. So
   * it waits for the loop over the events: awaiting it inside that loop would wait for ever.
   */
  barrier(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#over) throw new ClosedError('barrier')
      const barrier = { resolve, reject }
      this.#barriers.add(barrier)
      const reached = () => {
        this.#barriers.delete(barrier)
        this.#push(barrier)
      }
      this.channel.send(noop(this.knowledge), Kind.do, barrierAnswer(reached))
    })
  }

  /** Ends the events. */
  async return(): Promise<IteratorResult<E | EventLoss, undefined>> {
    this.close()
    return { value: undefined, done: true }
  }

  /** Ends the events; a `next` that waits gets `error`, or the end when there is none. */
  close(error?: unknown): void {
    if (this.#over) return
    this.#over = true
    this.#error = error
    for (const item of [...this.#queue.slice(this.#next), ...this.#barriers]) {
      if (isBarrier(item)) item.reject(error ?? new ClosedError('barrier'))
    }
    this.#queue = []
    this.#next = 0
    this.options.signal?.removeEventListener('abort', this.#aborted)
    this.channel.close()
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
    const { reader } = this.channel
    const namespace = word(reader.tape, TAPE_NAMESPACE)
    const origin = {
      group: word(reader.tape, record + RECORD_GROUP),
      nsid: namespace === 0 ? undefined : namespace - 1,
    }
    const event = this.read(reader, record, origin)
    if (event !== undefined) this.#push(event)
  }

  lost(): void {
    this.missed('overrun')
  }

  fail(error?: unknown): void {
    this.close(error)
  }

  /** Tells that events are missing from here on. */
  protected missed(reason: EventLoss['reason']): void {
    this.#push({ type: 'resync', reason, drops: this.channel.statistics.drops })
  }

  #push(item: E | EventLoss | Barrier): void {
    if (this.#over) return
    this.#queue.push(item)
    this.#awake()
  }

  async #advance(): Promise<IteratorResult<E | EventLoss, undefined>> {
    for (;;) {
      const value = this.#taken()
      if (value !== undefined) return { value, done: false }
      if (this.#over) return this.#end()
      await this.#more()
    }
  }

  #taken(): E | EventLoss | undefined {
    while (this.#next < this.#queue.length) {
      const item = this.#queue[this.#next++]
      if (!isBarrier(item)) return item
      item.resolve()
    }
    this.#queue = []
    this.#next = 0
    return undefined
  }

  #end(): IteratorResult<E | EventLoss, undefined> {
    const error = this.#error
    this.#error = undefined
    if (error !== undefined) throw error
    return { value: undefined, done: true }
  }

  #more(): Promise<void> | undefined {
    let resolve: (() => void) | undefined
    let awake = false
    this.#wake = () => {
      awake = true
      resolve?.()
    }
    this.channel.wait()
    if (awake) return undefined
    return new Promise((done) => {
      resolve = done
    })
  }

  #awake(): void {
    const wake = this.#wake
    if (wake === undefined) return
    this.#wake = undefined
    this.channel.waited()
    wake()
  }

  readonly #aborted = () => this.close(new AbortError(this.options.signal?.reason))
}

function isBarrier(item: unknown): item is Barrier {
  return typeof item === 'object' && item !== null && 'resolve' in item && typeof item.resolve === 'function'
}
