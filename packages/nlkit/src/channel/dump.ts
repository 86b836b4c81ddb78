import { RECORD_ROUTE, ROUTE_INTERRUPTED, TimeoutError, word } from '@nlkit/core'
import { Kind } from '../native/addon.js'
import type { Answer, Channel } from './channel.js'
import type { Outgoing } from './exchange.js'
import { Limits } from './limits.js'

const NOTHING: readonly never[] = []

/**
 * The objects of a dump, streamed: the first `next` sends the request, and no more is received than was asked for
 * while nothing else waits on the socket. Leaving a loop early cancels the dump. It can be iterated once.
 */
export class Dump<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  readonly #source: DumpSource<T>
  #batch: readonly T[] = NOTHING
  #index = 0
  #taking: Promise<void> | undefined

  constructor(channel: Channel, outgoing: Outgoing<T>) {
    this.#source = new DumpSource(channel, outgoing)
  }

  /** False when things changed while the dump ran, so that its parts may not fit together. Final at the end. */
  get consistent(): boolean {
    return !this.#source.interrupted
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const value = this.#batch[this.#index]
    if (value === undefined) return this.#advance()
    this.#index++
    return Promise.resolve({ value, done: false })
  }

  /** Cancels what is left of the dump. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#batch = NOTHING
    this.#source.cancel()
    return Promise.resolve({ value: undefined, done: true })
  }

  /** All that is left at once. */
  async toArray(): Promise<T[]> {
    const all = this.#batch.slice(this.#index)
    this.#batch = NOTHING
    for (;;) {
      const batch = await this.#source.take()
      if (batch === undefined) return all
      for (const item of batch) all.push(item)
    }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  /** The batch is used up. Calls that did not wait for one another queue behind the same batch. */
  #advance(): Promise<IteratorResult<T, undefined>> {
    if (this.#taking !== undefined) return this.#taking.then(() => this.next())
    if (this.#source.ended) return Promise.resolve({ value: undefined, done: true })
    this.#taking = this.#take()
    return this.#taking.then(() => this.next())
  }

  async #take(): Promise<void> {
    try {
      this.#batch = (await this.#source.take()) ?? NOTHING
      this.#index = 0
    } finally {
      this.#taking = undefined
    }
  }
}

/** The answer to a dump request in batches: as many objects as one receive brought. */
class DumpSource<T> implements Answer {
  readonly operation: string
  interrupted = false
  readonly #limits: Limits
  #state: 'new' | 'running' | 'over' = 'new'
  #token = 0
  #buffered: T[] = []
  #error: unknown
  /** Called when there is something to take, while somebody waits for it. */
  #wake: (() => void) | undefined

  constructor(
    readonly channel: Channel,
    readonly outgoing: Outgoing<T>,
  ) {
    this.operation = outgoing.operation
    this.#limits = new Limits(this.operation, outgoing, (error) => this.#abandon(error))
  }

  /** Whether nothing more comes, neither objects nor an error. */
  get ended(): boolean {
    return this.#state === 'over' && this.#buffered.length === 0 && this.#error === undefined
  }

  /** The next objects; undefined at the end. Rejects once with the error that ended the dump. */
  async take(): Promise<readonly T[] | undefined> {
    if (this.#state === 'new') this.#start()
    if (this.#buffered.length === 0 && this.#state === 'running') await this.#more()
    const batch = this.#buffered
    this.#buffered = []
    if (batch.length > 0) return batch
    const error = this.#error
    this.#error = undefined
    if (error !== undefined) throw error
    return undefined
  }

  cancel(): void {
    if (this.#state === 'running') this.channel.forget(this.#token)
    this.#buffered = []
    this.#error = undefined
    this.#finish()
  }

  data(record: number): void {
    this.#buffered.push(this.outgoing.read(record))
    if (this.#wake !== undefined) this.#arrived()
  }

  end(record: number, failed: boolean): void {
    this.interrupted = (word(this.channel.reader.tape, record + RECORD_ROUTE) & ROUTE_INTERRUPTED) !== 0
    if (failed) this.#error = this.outgoing.refusal(record)
    this.#finish()
  }

  fail(error: unknown): void {
    this.#error = error
    this.#finish()
  }

  #start(): void {
    this.#state = 'over'
    this.#limits.check()
    this.#token = this.channel.send(this.outgoing.message, Kind.dump, this)
    this.#state = 'running'
  }

  /** Waits until something has arrived: mostly it is there at once. */
  #more(): Promise<void> | undefined {
    let resolve: (() => void) | undefined
    let arrived = false
    this.#wake = () => {
      arrived = true
      resolve?.()
    }
    this.channel.wait()
    if (arrived) return undefined
    this.#limits.start()
    return new Promise((done) => {
      resolve = done
    })
  }

  #arrived(): void {
    const wake = this.#wake
    if (wake === undefined) return
    this.#wake = undefined
    this.#limits.stop()
    this.channel.waited()
    wake()
  }

  #abandon(error: Error): void {
    // A blocked event loop lets the timer fire although the answer is there.
    if (error instanceof TimeoutError) this.channel.pump()
    if (this.#wake === undefined) return
    this.channel.forget(this.#token)
    this.fail(error)
  }

  #finish(): void {
    this.#state = 'over'
    this.#arrived()
  }
}
