import { RECORD_ROUTE, ROUTE_INTERRUPTED, TimeoutError, word } from '@nlkit/core'
import { type DumpEvent, now, publish, type RetryReason } from '../diagnostics/events.js'
import { Kind, ROUTE_DAMAGED, ROUTE_RETRY } from '../native/addon.js'
import { type Acknowledgement, PLAIN_ACKNOWLEDGEMENT } from './acknowledgement.js'
import type { Answer } from './answers.js'
import type { Channel } from './channel.js'
import { requestEvent } from './exchange.js'
import { Limits } from './limits.js'
import type { Outgoing } from './outgoing.js'

/** A dump that changes interrupt is asked for so often in all. */
const MOST_ATTEMPTS = 30
/** A dump that the kernel cannot run now is sent so often: for 1.7 s. */
const MOST_REFUSALS = 32
/** Milliseconds between two attempts: 1, 2, 4 ... */
const LONGEST_PAUSE = 64
const LONGEST_REPEAT_PAUSE = 8

/** The answer to a dump request in batches: as many objects as one receive brought. */
export class DumpSource<T> implements Answer {
  readonly operation: string
  readonly room: number
  interrupted = false
  acknowledgement: Acknowledgement = PLAIN_ACKNOWLEDGEMENT
  readonly #limits: Limits
  #state: 'new' | 'running' | 'over' = 'new'
  #token = 0
  #attempts = 0
  #refusals = 0
  #objects = 0
  #began = 0
  #pause: NodeJS.Timeout | undefined
  #buffered: T[] = []
  #error: unknown
  /** Called when there is something to take, while somebody waits for it. */
  #wake: (() => void) | undefined

  constructor(
    readonly channel: Channel,
    readonly outgoing: Outgoing<T>,
  ) {
    this.operation = outgoing.operation
    this.room = outgoing.room
    this.#limits = new Limits(this.operation, outgoing, (error) => this.#abandon(error))
  }

  /** Whether nothing of it was asked for yet. */
  get fresh(): boolean {
    return this.#state === 'new'
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

  /** After an end that is of no use: makes the dump new. Milliseconds to wait before it is taken; undefined: enough. */
  repeat(reason: RetryReason): number | undefined {
    if (this.#attempts >= MOST_ATTEMPTS) return undefined
    const delay = Math.min(this.#attempts, LONGEST_REPEAT_PAUSE)
    this.#announceRetry(reason, delay)
    this.interrupted = false
    this.#state = 'new'
    return delay
  }

  data(record: number): void {
    this.#objects++
    this.#buffered.push(this.outgoing.read(record))
    if (this.#wake !== undefined) this.#arrived()
  }

  end(record: number, failed: boolean): void {
    const route = word(this.channel.reader.tape, record + RECORD_ROUTE)
    if (failed && (route & ROUTE_RETRY) !== 0 && this.#refusals < MOST_REFUSALS) {
      this.#again()
      return
    }
    this.interrupted = (route & (ROUTE_INTERRUPTED | ROUTE_DAMAGED)) !== 0
    if (failed) this.#error = this.channel.explain(this.outgoing.refusal(record), this.operation)
    else this.#acknowledged(this.outgoing.acknowledgement(record))
    this.#finish()
  }

  fail(error: unknown): void {
    this.#error = error
    this.#finish()
  }

  #start(): void {
    this.#state = 'over'
    this.#limits.check()
    this.#began = now()
    this.#objects = 0
    this.#refusals = 0
    this.#send()
    this.#state = 'running'
  }

  #send(): void {
    this.#attempts++
    this.#token = this.channel.send(this.outgoing.message, Kind.dump, this)
    publish('request', () => requestEvent(this.channel, this.outgoing, true))
  }

  /** The kernel did not run the dump: nothing of it has come, and it may run a little later. */
  #again(): void {
    const delay = Math.min(2 ** this.#refusals++, LONGEST_PAUSE)
    this.#announceRetry('refused', delay)
    this.#pause = setTimeout(() => {
      try {
        this.#send()
        this.channel.pump()
      } catch (error) {
        this.fail(error)
      }
    }, delay)
  }

  #acknowledged(acknowledgement: Acknowledgement): void {
    this.acknowledgement = acknowledgement
    for (const warning of acknowledgement.warnings) {
      publish('warning', () => ({ ...requestEvent(this.channel, this.outgoing, true), warning }))
    }
  }

  #announceRetry(reason: RetryReason, delay: number): void {
    const attempt = this.#attempts + 1
    publish('retry', () => ({ ...requestEvent(this.channel, this.outgoing, true), reason, attempt, delay }))
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
    this.fail(this.channel.explain(error, this.operation))
  }

  #finish(): void {
    if (this.#state === 'running') publish('dump', () => this.#event())
    this.#state = 'over'
    clearTimeout(this.#pause)
    this.#arrived()
  }

  #event(): DumpEvent {
    return {
      ...requestEvent(this.channel, this.outgoing, true),
      messages: this.#objects,
      milliseconds: now() - this.#began,
      attempts: this.#attempts,
      consistent: !this.interrupted,
      ...(this.#error !== undefined && { error: this.#error }),
    }
  }
}
