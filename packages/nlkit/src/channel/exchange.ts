import { TimeoutError } from '@nlkit/core'
import { now, publish, type ReplyEvent, type RequestEvent } from '../diagnostics/events.js'
import { Kind } from '../native/addon.js'
import { type Acknowledgement, PLAIN_ACKNOWLEDGEMENT, type Reply, replyOf } from './acknowledgement.js'
import type { Answer } from './answers.js'
import type { Channel } from './channel.js'
import { Limits } from './limits.js'
import type { Outgoing } from './outgoing.js'

/** Sends a request; the messages of its answer, without the acknowledgement. Rejects when the kernel refuses. */
export function exchange<T>(channel: Channel, outgoing: Outgoing<T>): Promise<Reply<T>> {
  return new Promise((resolve, reject) => {
    new Exchange(channel, outgoing, resolve, reject).start()
  })
}

/** The answer to one request as it comes in. */
export abstract class Collector<T> implements Answer {
  readonly operation: string
  readonly room: number
  readonly #replies: T[] = []
  readonly #began = now()

  constructor(
    readonly channel: Channel,
    readonly outgoing: Outgoing<T>,
  ) {
    this.operation = outgoing.operation
    this.room = outgoing.room
  }

  /** The one answer that there is. */
  protected abstract settle(reply: Reply<T> | undefined, error: unknown): void

  data(record: number): void {
    this.#replies.push(this.outgoing.read(record))
  }

  end(record: number, failed: boolean): void {
    if (failed) this.fail(this.outgoing.refusal(record))
    else this.#succeed(this.outgoing.acknowledgement(record))
  }

  /** It was carried out, which the kernel does not say of each part of a transaction. */
  succeeded(): void {
    this.#succeed(PLAIN_ACKNOWLEDGEMENT)
  }

  /** An answer that was not awaited: nothing was kept of it. */
  fail(error: unknown): void {
    publish('reply', () => this.#event(error))
    this.settle(undefined, error)
  }

  /** What is announced when the request is sent. */
  announce(): void {
    publish('request', () => requestEvent(this.channel, this.outgoing, false))
  }

  #succeed(acknowledgement: Acknowledgement): void {
    for (const warning of acknowledgement.warnings) {
      publish('warning', () => ({ ...requestEvent(this.channel, this.outgoing, false), warning }))
    }
    publish('reply', () => this.#event())
    this.settle(replyOf(this.#replies, acknowledgement), undefined)
  }

  /** Messages of the answer so far. */
  protected get received(): number {
    return this.#replies.length
  }

  #event(error?: unknown): ReplyEvent {
    return {
      ...requestEvent(this.channel, this.outgoing, false),
      messages: this.#replies.length,
      milliseconds: now() - this.#began,
      ...(error !== undefined && { error }),
    }
  }
}

class Exchange<T> extends Collector<T> {
  readonly #limits: Limits
  #token = 0
  #settled = false

  constructor(
    channel: Channel,
    outgoing: Outgoing<T>,
    readonly resolve: (reply: Reply<T>) => void,
    readonly reject: (error: unknown) => void,
  ) {
    super(channel, outgoing)
    this.#limits = new Limits(this.operation, outgoing, (error) => this.#abandon(error))
  }

  /** Throws inside the promise's executor, which rejects it. */
  start(): void {
    this.#limits.check()
    this.#token = this.channel.send(this.outgoing.message, Kind.do, this)
    this.announce()
    this.channel.wait()
    if (!this.#settled) this.#limits.start()
  }

  protected override settle(reply: Reply<T> | undefined, error: unknown): void {
    if (this.#settled) return
    this.#settled = true
    this.#limits.stop()
    this.channel.waited()
    if (reply === undefined) this.reject(error)
    else this.resolve(reply)
  }

  #abandon(error: Error): void {
    // A blocked event loop lets the timer fire although the answer is there.
    if (error instanceof TimeoutError) this.channel.pump()
    if (this.#settled) return
    this.channel.forget(this.#token)
    this.fail(this.channel.explain(error, this.operation))
  }
}

export function requestEvent(
  { port, protocol }: Channel,
  { operation, values }: Outgoing<unknown>,
  dump: boolean,
): RequestEvent {
  return { operation, values, dump, port, protocol }
}
