import { setTimeout as pause } from 'node:timers/promises'
import type { Nl80211 } from '@nlkit/core/families/generic/nl80211'
import type { EventLoss } from '../events/stream.js'
import type { WifiEvents, WifiSocket } from './open.js'

/** What the kernel tells of scans; 'lost': events may be missing here. */
export type ScanEvent = ToldOfScan | 'lost'

export interface ToldOfScan {
  readonly operation:
    | 'trigger-scan'
    | 'new-scan-results'
    | 'scan-aborted'
    | 'start-sched-scan'
    | 'sched-scan-results'
    | 'sched-scan-stopped'
  readonly message: Nl80211
}

/** What is told of an interface's scans, in its order, on a socket of its own: events cannot take the room of answers. */
export class ScanEvents implements AsyncDisposable {
  readonly #events: WifiEvents
  #queue: ScanEvent[] = []
  #wake: (() => void) | undefined
  #error: unknown
  #over = false
  /** Settles when there will be no more. */
  readonly #pumped: Promise<void>

  constructor(
    wifi: WifiSocket,
    readonly ifindex: number,
  ) {
    this.#events = wifi.events(['scan'])
    this.#pumped = this.#pump()
  }

  /** What has come and was not taken. */
  get waiting(): readonly ScanEvent[] {
    return this.#queue
  }

  /** Resolves when all that the kernel told before the call is `waiting`. */
  async reached(): Promise<void> {
    try {
      await this.#events.barrier()
    } catch (error) {
      throw this.#error ?? error
    }
  }

  /** Passes over the first of those that are waiting; default: over all. */
  skip(count = this.#queue.length): void {
    this.#queue.splice(0, count)
  }

  /** The next one; undefined at the end, or after so many milliseconds. */
  async next(patience?: number): Promise<ScanEvent | undefined> {
    const over = new AbortController()
    const late = patience === undefined ? undefined : pause(patience, true, { signal: over.signal })
    late?.catch(() => undefined)
    try {
      while (this.#queue.length === 0) {
        if (this.#error !== undefined) throw this.#error
        if (this.#over) return undefined
        const more = new Promise<boolean>((resolve) => {
          this.#wake = () => resolve(false)
        })
        if (await Promise.race(late === undefined ? [more] : [more, late])) return undefined
      }
      return this.#queue.shift()
    } finally {
      over.abort()
    }
  }

  /** Ends them; who waits for the next one gets the error, or the end when there is none. */
  close(error?: unknown): void {
    this.#error ??= error
    this.#events.close(error)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
    await this.#pumped
  }

  async #pump(): Promise<void> {
    try {
      for await (const event of this.#events) {
        if (event.type === 'resync') {
          this.#push('lost')
          continue
        }
        const told = ofScan(event)
        if (told?.message.ifindex === this.ifindex) this.#push(told)
      }
    } catch (error) {
      this.#error ??= error
    }
    this.#over = true
    this.#wake?.()
  }

  #push(event: ScanEvent): void {
    this.#queue.push(event)
    this.#wake?.()
  }
}

function ofScan(event: Exclude<WifiEvent, EventLoss>): ToldOfScan | undefined {
  switch (event.operation) {
    case 'trigger-scan':
    case 'new-scan-results':
    case 'scan-aborted':
    case 'start-sched-scan':
    case 'sched-scan-results':
    case 'sched-scan-stopped':
      return event
    default:
      return undefined
  }
}

type WifiEvent = WifiEvents extends AsyncIterable<infer E> ? E : never
