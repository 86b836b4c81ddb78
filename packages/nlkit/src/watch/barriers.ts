import { ClosedError } from '@nlkit/core'
import type { Channel } from '../channel/channel.js'
import { barrierAnswer, noop } from '../channel/noop.js'
import type { Knowledge } from '../knowledge.js'
import { Kind } from '../native/addon.js'

/** Somebody who waits until everything before it has been taken. */
export interface Barrier {
  resolve(): void
  reject(error: unknown): void
}

/**
 * Orders what somebody did against the notifications of it: a message without a meaning is sent on the socket of the
 * events, and its acknowledgement queues behind all that the kernel sent before.
 */
export class Barriers {
  /** Those whose acknowledgement has not come yet. */
  readonly #open = new Set<Barrier>()
  /** Those whose acknowledgement has come, in their order. */
  #reached: Barrier[] = []

  /** `reached` is called when one has become ready to be passed; `lost` when an overrun took its acknowledgement. */
  constructor(
    readonly knowledge: Knowledge,
    readonly reached: () => void,
    readonly lost: () => void,
  ) {}

  add(barrier: Barrier, channel: Channel | undefined): void {
    this.#open.add(barrier)
    if (channel !== undefined) this.#send(barrier, channel)
  }

  /** Sends those that were added before there was a channel. */
  sendAll(channel: Channel): void {
    for (const barrier of this.#open) this.#send(barrier, channel)
  }

  /** Those that nothing but the changes told so far stands before. */
  take(): Barrier[] {
    const reached = this.#reached
    this.#reached = []
    return reached
  }

  /** Puts back what cannot be passed yet after all. */
  restore(barriers: readonly Barrier[]): void {
    this.#reached = [...barriers, ...this.#reached]
  }

  /** Nothing will come any more. */
  reject(error: unknown): void {
    for (const barrier of [...this.#reached, ...this.#open])
      barrier.reject(error ?? new ClosedError('barrier'))
    this.#open.clear()
    this.#reached = []
  }

  #send(barrier: Barrier, channel: Channel): void {
    const message = noop(this.knowledge)
    const answer = barrierAnswer((failed) => {
      this.#pass(barrier)
      if (failed) this.lost()
      else this.reached()
    })
    try {
      channel.send(message, Kind.do, answer)
    } catch (error) {
      this.#open.delete(barrier)
      barrier.reject(error)
    }
  }

  #pass(barrier: Barrier): void {
    this.#open.delete(barrier)
    this.#reached.push(barrier)
  }
}
