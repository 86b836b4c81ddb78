import { type AbortError, OverrunError, TimeoutError } from '@nlkit/core'
import type { Knowledge } from '../knowledge.js'
import { Kind } from '../native/addon.js'
import { PLAIN_ACKNOWLEDGEMENT, type Reply, replyOf } from './acknowledgement.js'
import type { Channel } from './channel.js'
import { Collector } from './exchange.js'
import { type LimitOptions, Limits } from './limits.js'
import { barrierAnswer, noop } from './noop.js'
import type { Outgoing } from './outgoing.js'

/** What became of a transaction that the kernel has seen. */
export interface TransactionOutcome<T> {
  /** By request: the messages that came back (NLM_F_ECHO). Empty when it was refused. */
  readonly replies: readonly Reply<T>[]
  /** Why it was refused, by position of the request; none: all of it happened. */
  readonly errors: ReadonlyMap<number, unknown>
  /** False when messages were lost: there may be more errors, or replies. */
  readonly complete: boolean
}

/**
 * Requests that happen all or not at all, in one datagram. The kernel answers only those that it refuses, all of them;
 * the acknowledgement of a message behind the transaction tells that nothing more comes.
 */
export class Transaction<T> {
  readonly #parts: Part<T>[]
  readonly #limits: Limits
  #tokens: Iterable<number> = []
  #barrier = 0
  /** Losses of the socket before the transaction. */
  #losses = 0
  #over = false
  #resolve: (outcome: TransactionOutcome<T>) => void = () => {}
  #reject: (error: unknown) => void = () => {}

  /** `requests` begin and end with what the protocol wants around a transaction. */
  constructor(
    readonly channel: Channel,
    readonly knowledge: Knowledge,
    readonly requests: readonly Outgoing<T>[],
    options: LimitOptions,
  ) {
    this.#parts = requests.map((request) => new Part(channel, request))
    this.#limits = new Limits('transaction', options, (error) => this.#abandon(error))
  }

  /** Rejects with OverrunError, TimeoutError, AbortError when the outcome is unknown, and when nothing was sent. */
  run(): Promise<TransactionOutcome<T>> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
      this.#limits.check()
      const { channel } = this
      // Answers come within the send: what is there must not take their room.
      channel.drain()
      this.#losses = lossesOf(channel)
      const messages = this.requests.map(({ message }) => message)
      this.#tokens = channel.sendBatch(messages, Kind.bracket, this.#parts)
      for (const part of this.#parts) part.announce()
      channel.wait()
      const answer = barrierAnswer(
        (failed) => this.#settle(!failed && lossesOf(channel) === this.#losses),
        (error) => this.#fail(error),
      )
      if (!this.#over) this.#barrier = this.#send(answer)
      channel.pump()
      if (!this.#over) this.#limits.start()
    })
  }

  #send(answer: ReturnType<typeof barrierAnswer>): number {
    try {
      return this.channel.send(noop(this.knowledge), Kind.do, answer)
    } catch (error) {
      this.#fail(error)
      return 0
    }
  }

  #settle(complete: boolean): void {
    if (!this.#finish()) return
    const errors = new Map<number, unknown>()
    this.#parts.forEach((part, index) => {
      if (part.error !== undefined) errors.set(index, part.error)
    })
    const echoed = this.#parts.some((part) => part.echoed)
    if (!complete && errors.size === 0 && !echoed) {
      this.#reject(new OverrunError('transaction', {}))
      return
    }
    if (errors.size === 0) for (const part of this.#parts) part.succeeded()
    const replies = this.#parts.map(({ reply }) => reply ?? replyOf<T>([], PLAIN_ACKNOWLEDGEMENT))
    this.#resolve({ replies, errors, complete })
  }

  #abandon(error: AbortError | TimeoutError): void {
    // A blocked event loop lets the timer fire although the answer is there.
    if (error instanceof TimeoutError) this.channel.pump()
    this.#fail(error)
  }

  #fail(error: unknown): void {
    if (this.#finish()) this.#reject(error)
  }

  /** False when it was over already. */
  #finish(): boolean {
    if (this.#over) return false
    this.#over = true
    this.#limits.stop()
    for (const token of this.#tokens) this.channel.forget(token)
    if (this.#barrier !== 0) this.channel.forget(this.#barrier)
    this.channel.waited()
    return true
  }
}

/** Times that messages were lost. */
function lossesOf({ statistics: { overruns, truncated } }: Channel): number {
  return overruns + truncated
}

/** One request of a transaction. */
class Part<T> extends Collector<T> {
  reply: Reply<T> | undefined
  error: unknown

  /** Whether the kernel sent back what it did: it did it. */
  get echoed(): boolean {
    return this.received > 0
  }

  protected override settle(reply: Reply<T> | undefined, error: unknown): void {
    this.reply = reply
    this.error = error
  }
}
