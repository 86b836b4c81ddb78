import { AbortError, TimeoutError } from '@nlkit/core'

/** What ends a request from outside. */
export interface LimitOptions {
  /** Milliseconds without an answer, for a dump without progress; 0 or Infinity: no limit. */
  timeout: number
  signal?: AbortSignal | undefined
}

/** Largest delay that setTimeout takes. */
const MAX_DELAY = 0x7fffffff

/** The time limit and the AbortSignal of one request. Nothing is set up for an answer that comes at once. */
export class Limits {
  #timer: NodeJS.Timeout | undefined
  #listening = false

  constructor(
    readonly operation: string,
    readonly options: LimitOptions,
    readonly ended: (error: AbortError | TimeoutError) => void,
  ) {}

  /** Throws AbortError when the signal has fired already. */
  check(): void {
    const { signal } = this.options
    if (signal?.aborted) throw new AbortError(signal.reason)
  }

  /** The wait begins. */
  start(): void {
    const { timeout, signal } = this.options
    if (timeout > 0 && timeout <= MAX_DELAY && this.#timer === undefined) {
      this.#timer = setTimeout(() => this.ended(new TimeoutError(this.operation, timeout)), timeout)
    }
    if (signal === undefined || this.#listening) return
    this.#listening = true
    signal.addEventListener('abort', this.#aborted, { once: true })
  }

  /** Something came: the time begins anew. */
  progress(): void {
    this.#timer?.refresh()
  }

  /** The wait is over. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#listening) this.options.signal?.removeEventListener('abort', this.#aborted)
    this.#listening = false
  }

  readonly #aborted = () => this.ended(new AbortError(this.options.signal?.reason))
}
