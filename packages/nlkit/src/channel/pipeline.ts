import { TimeoutError } from '@nlkit/core'
import { Kind } from '../native/addon.js'
import type { Reply } from './acknowledgement.js'
import type { Channel } from './channel.js'
import { Collector } from './exchange.js'
import { type LimitOptions, Limits } from './limits.js'
import type { Outgoing } from './outgoing.js'

/** Bytes: well below the send buffer that every socket has. */
const LONGEST_DATAGRAM = 32 * 1024
/** Of a message in a datagram, at most. */
const PADDING = 3

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
    try {
      for (let batch = this.#batch(); batch.length > 0; batch = this.#batch()) this.#send(batch)
    } catch (error) {
      this.#abandon(error)
    }
    this.#filling = false
    this.channel.pump()
  }

  /** The next requests for which there is room in the receive buffer and in one datagram. */
  #batch(): Flight<T>[] {
    const batch: Flight<T>[] = []
    let room = 0
    let bytes = 0
    while (this.#next < this.count && !this.#over) {
      const flight = new Flight(this, this.outgoing(this.#next), this.#next)
      room += flight.room
      bytes += flight.outgoing.message.length + PADDING
      const busy = this.#flying.size + batch.length > 0
      if (busy && !this.channel.hasRoom(room)) break
      if (batch.length > 0 && bytes > LONGEST_DATAGRAM) break
      batch.push(flight)
      this.#next++
    }
    return batch
  }

  #send(batch: readonly Flight<T>[]): void {
    const tokens = this.channel.sendBatch(
      batch.map(({ outgoing }) => outgoing.message),
      Kind.do,
      batch,
    )
    batch.forEach((flight, index) => {
      flight.token = tokens[index] ?? 0
      this.#flying.set(flight.token, flight)
      flight.announce()
    })
  }

  /** What is in flight has an unknown outcome, what was not sent is not sent: both settle with `reason`. */
  #abandon(reason: unknown): void {
    // A blocked event loop lets the timer fire although answers are there.
    const before = this.#flying.size + this.count - this.#next
    if (reason instanceof TimeoutError) this.channel.pump()
    if (this.#over || this.#flying.size + this.count - this.#next < before) return
    const why = this.channel.explain(reason, 'pipeline')
    for (const token of this.#flying.keys()) this.channel.forget(token)
    for (let index = 0; index < this.count; index++)
      this.#results[index] ??= { status: 'rejected', reason: why }
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

  protected override settle(reply: Reply<T> | undefined, reason: unknown): void {
    const result: Settled<T> =
      reply === undefined ? { status: 'rejected', reason } : { status: 'fulfilled', value: reply }
    this.pipeline.settled(this.index, this.token, result)
  }
}
