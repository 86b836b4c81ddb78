import { setTimeout as pause } from 'node:timers/promises'
import {
  AbortError,
  type Fault,
  NetlinkError,
  NetlinkInputError,
  NlkitError,
  TimeoutError,
} from '@nlkit/core'
import type { Nl80211, ScanFlags, SchedScanMatch, SchedScanPlan } from '@nlkit/core/families/generic/nl80211'
import type { Input } from '../client.js'
import type { WifiEvents, WifiSocket } from './open.js'

/** What to look for. */
export interface ScanOptions {
  /** Networks that are asked for by name, up to `limits.scanSsids`; default: whoever answers. None: only listen. */
  readonly ssids?: readonly string[]
  /** MHz; default: all that the radio has. */
  readonly frequencies?: readonly number[]
  /** 'flush' forgets what was found before. */
  readonly flags?: readonly ScanFlags[]
  /** Milliseconds for the whole scan; default 60,000. */
  readonly timeout?: number
  /** Ends the scan, too, where the radio can. */
  readonly signal?: AbortSignal
}

/** What to look for again and again. */
export interface ScheduledScanOptions {
  /** Seconds between scans, and how often; the last plan has no end. */
  readonly plans: readonly Input<SchedScanPlan>[]
  readonly ssids?: readonly string[]
  readonly frequencies?: readonly number[]
  /** Only results that fit one of these are told. */
  readonly matches?: readonly Input<SchedScanMatch>[]
}

/** The scan was ended before it was done: by another program, or since the interface went down. */
export class ScanAbortedError extends NlkitError {
  readonly code = 'NLKIT_SCAN_ABORTED'
  readonly fault: Fault = 'kernel'

  constructor(readonly ifindex: number) {
    super('ScanAbortedError', `the scan of interface ${ifindex} was ended before it was done: scan again`)
  }
}

/** The wildcard: every access point answers. */
const ANYONE = ['']
const DEFAULT_TIMEOUT = 60_000
/** Milliseconds after which a busy radio is asked again, should no event tell that it is free: it may do other things. */
const ASK_AGAIN = 1000

/** Values of a request to scan. Throws NetlinkInputError. */
export function scanValues({ ssids = ANYONE, frequencies, flags }: ScanOptions): Input<Nl80211> {
  if (frequencies?.length === 0) throw new NetlinkInputError('frequencies', 'must not be empty')
  return {
    ...(ssids.length > 0 && { scanSsids: ssids }),
    ...(frequencies !== undefined && { scanFrequencies: frequencies }),
    ...(flags !== undefined && { scanFlags: flags }),
  }
}

/**
 * Scans, and resolves when it is done. A radio scans for one at a time: where another scan is under way, its end is
 * waited for, and it counts as ours when it looked where we were to look.
 */
export async function scan(wifi: WifiSocket, ifindex: number, options: ScanOptions): Promise<void> {
  const { timeout = DEFAULT_TIMEOUT, signal } = options
  if (!(timeout > 0)) throw new NetlinkInputError('timeout', `must be milliseconds above 0, not ${timeout}`)
  const values = scanValues(options)
  const limit = AbortSignal.timeout(timeout)
  const end = signal === undefined ? limit : AbortSignal.any([limit, signal])
  // A socket of its own: events cannot take the room of answers.
  const events = wifi.events(['scan'])
  const ends = new ScanEnds(events, ifindex)
  const stop = () => events.close(new AbortError(end.reason))
  end.addEventListener('abort', stop, { once: true })
  try {
    await new Scan(wifi, ifindex, options, ends, end).run(values)
  } catch (error) {
    if (signal?.aborted) throw new AbortError(signal.reason)
    if (limit.aborted) throw new TimeoutError('trigger-scan', timeout)
    throw error
  } finally {
    end.removeEventListener('abort', stop)
    events.close()
    await ends.over
  }
}

class Scan {
  constructor(
    readonly wifi: WifiSocket,
    readonly ifindex: number,
    readonly options: ScanOptions,
    readonly ends: ScanEnds,
    readonly end: AbortSignal,
  ) {}

  async run(values: Input<Nl80211>): Promise<void> {
    for (;;) {
      this.end.throwIfAborted()
      await this.ends.skip()
      if (await this.#begun(values)) {
        const ended = await this.#ours()
        if (ended !== undefined) return
      } else {
        const other = await this.ends.next(ASK_AGAIN)
        if (other?.operation === 'new-scan-results' && this.#covers(other.message)) return
      }
    }
  }

  /** Whether the kernel has begun our scan; false: it is busy. */
  async #begun(values: Input<Nl80211>): Promise<boolean> {
    try {
      await this.wifi.request('trigger-scan', { ifindex: this.ifindex, ...values })
      return true
    } catch (error) {
      if (error instanceof NetlinkError && error.code === 'EBUSY') return false
      throw error
    }
  }

  /** The end of our scan; undefined: it may have been lost, so that the scan is to be made again. */
  async #ours(): Promise<ScanEnd | undefined> {
    const abort = () => {
      // It may be over already, or the radio cannot: then it runs on, and nobody waits for it.
      this.wifi.request('abort-scan', { ifindex: this.ifindex }).catch(() => undefined)
    }
    this.end.addEventListener('abort', abort, { once: true })
    try {
      const ended = await this.ends.next()
      if (ended?.operation === 'scan-aborted') throw new ScanAbortedError(this.ifindex)
      return ended
    } finally {
      this.end.removeEventListener('abort', abort)
    }
  }

  /** Whether a scan of somebody else found what ours would. */
  #covers({ scanFrequencies = [], scanSsids = [] }: Nl80211): boolean {
    const { frequencies, ssids = ANYONE } = this.options
    const there = (wanted: readonly (string | number)[], found: readonly (string | number)[]) =>
      wanted.every((each) => found.includes(each))
    return there(frequencies ?? [], scanFrequencies) && there(ssids, [...scanSsids, ''])
  }
}

interface ScanEnd {
  readonly operation: 'new-scan-results' | 'scan-aborted'
  readonly message: Nl80211
}

/** The ends of an interface's scans, in their order, from the events of the group `scan`. */
class ScanEnds {
  #queue: (ScanEnd | undefined)[] = []
  #wake: (() => void) | undefined
  #error: unknown
  /** Settles when there will be no more. */
  readonly over: Promise<void>

  constructor(
    readonly events: WifiEvents,
    readonly ifindex: number,
  ) {
    this.over = this.#pump()
  }

  /** Passes over all that happened before now. */
  async skip(): Promise<void> {
    await this.events.barrier()
    this.#queue = []
  }

  /** The next one; undefined when it may have been lost, or after so many milliseconds. */
  async next(patience?: number): Promise<ScanEnd | undefined> {
    const over = new AbortController()
    const late = patience === undefined ? undefined : pause(patience, true, { signal: over.signal })
    late?.catch(() => undefined)
    try {
      while (this.#queue.length === 0) {
        if (this.#error !== undefined) throw this.#error
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

  async #pump(): Promise<void> {
    try {
      for await (const event of this.events) {
        if (event.type === 'resync') this.#push(undefined)
        else if (event.operation === 'new-scan-results' || event.operation === 'scan-aborted') {
          const { operation, message } = event
          if (message.ifindex === this.ifindex) this.#push({ operation, message })
        }
      }
    } catch (error) {
      this.#error = error
      this.#wake?.()
    }
  }

  #push(end: ScanEnd | undefined): void {
    this.#queue.push(end)
    this.#wake?.()
  }
}
