import { TimeoutError } from '@nlkit/core'
import { Kind } from '../native/addon.js'
import type { Answer, Channel } from './channel.js'
import { type LimitOptions, Limits } from './limits.js'

/** A message to send, and how to read what comes back. `T` is the object of one message. */
export interface Outgoing<T> extends LimitOptions {
  readonly operation: string
  readonly message: Uint8Array
  /** The object of the message at `record` of the channel's tape. */
  read(record: number): T
  /** The error that the message at `record` carries. */
  refusal(record: number): Error
}

/** Sends a request; the messages of its answer, without the acknowledgement. Rejects when the kernel refuses. */
export function exchange<T>(channel: Channel, outgoing: Outgoing<T>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    new Exchange(channel, outgoing, resolve, reject).start()
  })
}

class Exchange<T> implements Answer {
  readonly operation: string
  readonly #limits: Limits
  readonly #replies: T[] = []
  #token = 0
  #settled = false

  constructor(
    readonly channel: Channel,
    readonly outgoing: Outgoing<T>,
    readonly resolve: (replies: T[]) => void,
    readonly reject: (error: unknown) => void,
  ) {
    this.operation = outgoing.operation
    this.#limits = new Limits(this.operation, outgoing, (error) => this.#abandon(error))
  }

  /** Throws inside the promise's executor, which rejects it. */
  start(): void {
    this.#limits.check()
    this.#token = this.channel.send(this.outgoing.message, Kind.do, this)
    this.channel.wait()
    if (!this.#settled) this.#limits.start()
  }

  data(record: number): void {
    this.#replies.push(this.outgoing.read(record))
  }

  end(record: number, failed: boolean): void {
    this.#settle()
    if (failed) this.reject(this.outgoing.refusal(record))
    else this.resolve(this.#replies)
  }

  fail(error: unknown): void {
    if (this.#settled) return
    this.#settle()
    this.reject(error)
  }

  #abandon(error: Error): void {
    // A blocked event loop lets the timer fire although the answer is there.
    if (error instanceof TimeoutError) this.channel.pump()
    if (this.#settled) return
    this.channel.forget(this.#token)
    this.fail(error)
  }

  #settle(): void {
    this.#settled = true
    this.#limits.stop()
    this.channel.waited()
  }
}
