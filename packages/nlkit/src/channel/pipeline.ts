import { TimeoutError } from '@nlkit/core'
import { Kind } from '../native/addon.js'
import type { Reply } from './acknowledgement.js'
import type { Channel } from './channel.js'
import { Collector } from './exchange.js'
import { type LimitOptions, Limits } from './limits.js'
import type { Outgoing } from './outgoing.js'

/** What became of one request of a pipeline. */
export type Settled<T> = PromiseSettledResult<Reply<T>>

/**
 * Many requests, as many in flight as their acknowledgements surely fit the receive buffer. The kernel runs them in
 * their order, and goes on after one that it refuses.
 */
export class Pipeline<T> {
  readonly #results: Settled<T>[] = []
  readonly #flying = new Map<number, Flight<T>>()
  readonly #limits: Limits
  #resolve: () => void = () => {}
  #next = 0
  #over = false
  #filling = false

  /** `outgoing(n)` makes request number n of `count` when its turn has come. */
  constructor(
    readonly channel: Channel,
    readonly count: number,
    readonly outgoing: (index: number) => Outgoing<T>,
    readonly options: LimitOptions,
  ) {
    this.#limits = new Limits('pipeline', options, (error) => this.#abandon(error))
  }

  /** The results, in the order of the requests. Rejects only when nothing was sent. */
  async run(): Promise<Settled<T>[]> {
    this.#limits.check()
    if (this.count === 0) return []
    await new Promise<void>((resolve) => {
      this.#resolve = resolve
      this.channel.wait()
      this.#limits.start()
      this.#fill()
    })
    return this.#results
  }

  /** The answer to request `index` is complete. */
  settled(index: number, token: number, result: Settled<T>): void {
    if (this.#over) return
    this.#flying.delete(token)
    this.#results[index] = result
    this.#limits.progress()
    if (this.#next === this.count && this.#flying.size === 0) this.#finish()
    else if (this.#flying.size === 0) this.#fill()
  }

  /** Sends a window full; what they make the kernel say is received when all are sent. */
  #fill(): void {
    if (this.#filling) return
    this.#filling = true
    while (this.#next < this.count && !this.#over) {
      const flight = new Flight(this, this.outgoing(this.#next), this.#next)
      if (this.#flying.size > 0 && !this.channel.hasRoom(flight.room)) break
      this.#next++
      try {
        flight.send()
        this.#flying.set(flight.token, flight)
      } catch (error) {
        this.#abandon(error)
      }
    }
    this.#filling = false
    this.channel.pump()
  }

  /** What is in flight has an unknown outcome, what was not sent is not sent: both settle with `reason`. */
  #abandon(reason: unknown): void {
    // A blocked event loop lets the timer fire although answers are there.
    const before = this.#flying.size + this.count - this.#next
    if (reason instanceof TimeoutError) this.channel.pump()
    if (this.#over || this.#flying.size + this.count - this.#next < before) return
    for (const token of this.#flying.keys()) this.channel.forget(token)
    for (let index = 0; index < this.count; index++) this.#results[index] ??= { status: 'rejected', reason }
    this.#finish()
  }

  #finish(): void {
    this.#over = true
    this.#limits.stop()
    this.channel.waited()
    this.#resolve()
  }
}

class Flight<T> extends Collector<T> {
  token = 0

  constructor(
    readonly pipeline: Pipeline<T>,
    outgoing: Outgoing<T>,
    readonly index: number,
  ) {
    super(pipeline.channel, outgoing)
  }

  send(): void {
    this.token = this.channel.send(this.outgoing.message, Kind.do, this)
    this.announce()
  }

  protected override settle(reply: Reply<T> | undefined, reason: unknown): void {
    const result: Settled<T> =
      reply === undefined ? { status: 'rejected', reason } : { status: 'fulfilled', value: reply }
    this.pipeline.settled(this.index, this.token, result)
  }
}
