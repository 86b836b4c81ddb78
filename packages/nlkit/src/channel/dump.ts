import { setTimeout as pause } from 'node:timers/promises'
import { AbortError, OverrunError } from '@nlkit/core'
import type { Acknowledgement } from './acknowledgement.js'
import type { Channel } from './channel.js'
import { DumpSource } from './dump-source.js'
import type { Outgoing } from './outgoing.js'

const NOTHING: readonly never[] = []

/**
 * The objects of a dump, streamed: the first `next` sends the request, and no more is received than was asked for
 * while nothing else waits on the socket. Leaving a loop early cancels the dump. It can be iterated once.
 */
export class Dump<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  #source: DumpSource<T>
  /** Nothing was received yet. */
  #fresh = true
  #batch: readonly T[] = NOTHING
  #index = 0
  #taking: Promise<void> | undefined

  /** `renew`: the request to send instead of one that failed so before it gave anything; undefined: it has failed. */
  constructor(
    readonly channel: Channel,
    outgoing: Outgoing<T>,
    readonly renew: (error: unknown) => Promise<Outgoing<T> | undefined> = async () => undefined,
  ) {
    this.#source = new DumpSource(channel, outgoing)
  }

  /** False when things changed while the dump ran, so that its parts may not fit together. Final at the end. */
  get consistent(): boolean {
    return !this.#source.interrupted
  }

  /** What the kernel says beside the objects, at the end. */
  get acknowledgement(): Acknowledgement {
    return this.#source.acknowledgement
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

  /**
   * All that is left at once. A dump of which nothing was taken yet is asked for again while changes interrupt it, at
   * most 30 times; `consistent` tells of the last.
   */
  async toArray(): Promise<T[]> {
    if (!this.#source.fresh) return this.#rest()
    for (;;) {
      const all = await this.#whole()
      if (all !== undefined) return all
    }
  }

  /** One attempt; undefined when another one shall be made. */
  async #whole(): Promise<T[] | undefined> {
    let delay: number | undefined
    try {
      const all = await this.#rest()
      delay = this.consistent ? undefined : this.#source.repeat('interrupted')
      if (delay === undefined) return all
    } catch (error) {
      delay = error instanceof OverrunError ? this.#source.repeat('lost') : undefined
      if (delay === undefined) throw error
    }
    await this.#pause(delay)
    return undefined
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return()
  }

  async #rest(): Promise<T[]> {
    const all = this.#batch.slice(this.#index)
    this.#batch = NOTHING
    for (;;) {
      const batch = await this.#received()
      if (batch === undefined) return all
      for (const item of batch) all.push(item)
    }
  }

  async #received(): Promise<readonly T[] | undefined> {
    const fresh = this.#fresh
    this.#fresh = false
    try {
      return await this.#source.take()
    } catch (error) {
      const renewed = fresh ? await this.renew(error) : undefined
      if (renewed === undefined) throw error
      this.#source = new DumpSource(this.channel, renewed)
      return this.#source.take()
    }
  }

  async #pause(delay: number): Promise<void> {
    const { signal } = this.#source.outgoing
    try {
      await pause(delay, undefined, signal && { signal })
    } catch {
      throw new AbortError(signal?.reason)
    }
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
      this.#batch = (await this.#received()) ?? NOTHING
      this.#index = 0
    } finally {
      this.#taking = undefined
    }
  }
}
