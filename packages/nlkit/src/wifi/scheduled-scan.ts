import { AbortError, ClosedError, NetlinkError, NetlinkInputError } from '@nlkit/core'
import type { Nl80211, SchedScanMatch, SchedScanPlan } from '@nlkit/core/families/generic/nl80211'
import type { Input } from '../client.js'
import type { WifiSocket } from './open.js'
import type { ScanResult } from './results.js'
import { ScanAbortedError, type ScanTarget, scanValues } from './scan.js'
import { type ScanEvent, ScanEvents } from './scan-events.js'

/** What to look for again and again: give `interval` or `plans`. */
export interface ScheduledScanOptions extends ScanTarget {
  /** Seconds between scans. */
  readonly interval?: number
  /** Seconds between scans, and how many; the last plan has no end. At most `limits.scheduledScanPlans`. */
  readonly plans?: readonly Input<SchedScanPlan>[]
  /** Seconds before the first scan. */
  readonly delay?: number
  /** Only results that fit one of these are told, up to `limits.scheduledScanMatches`. */
  readonly matches?: readonly Input<SchedScanMatch>[]
  /** Stops it. */
  readonly signal?: AbortSignal
}

const MS_PER_SECOND = 1000

export async function startScheduledScan(
  wifi: WifiSocket,
  ifindex: number,
  options: ScheduledScanOptions,
): Promise<ScheduledScan> {
  const { signal } = options
  if (signal?.aborted) throw new AbortError(signal.reason)
  const values = { ifindex, ...scheduledScanValues(options), socketOwner: true } as const
  const events = new ScanEvents(wifi, ifindex)
  try {
    await events.reached()
    events.skip()
    const start = async () => {
      await wifi.request('start-sched-scan', values)
    }
    await start()
    await events.reached()
    return new ScheduledScan(wifi, events, start, cookieOf(events), signal)
  } catch (error) {
    await events[Symbol.asyncDispose]()
    throw explained(error)
  }
}

/** Values of a request for scheduled scans. Throws NetlinkInputError. */
export function scheduledScanValues(options: ScheduledScanOptions): Input<Nl80211> {
  const { delay, matches } = options
  return {
    ...scanValues(options),
    ...timesOf(options),
    ...(delay !== undefined && { schedScanDelay: delay }),
    ...(matches !== undefined && { schedScanMatch: matches }),
  }
}

function timesOf({ interval, plans }: ScheduledScanOptions): Input<Nl80211> {
  if ((interval === undefined) === (plans === undefined))
    throw new NetlinkInputError('', 'a scheduled scan needs `interval` or `plans`, and not both')
  if (interval !== undefined) {
    if (!(interval > 0)) throw new NetlinkInputError('interval', `must be seconds above 0, not ${interval}`)
    // The kernel rounds up to seconds.
    return { schedScanInterval: Math.ceil(interval * MS_PER_SECOND) }
  }
  if (plans?.length === 0) throw new NetlinkInputError('plans', 'must not be empty')
  plans?.forEach((plan, index) => {
    const path = `plans.${index}`
    if (!((plan.interval ?? 0) > 0))
      throw new NetlinkInputError(`${path}.interval`, 'must be seconds above 0')
    const last = index === plans.length - 1
    if (last && plan.iterations !== undefined)
      throw new NetlinkInputError(`${path}.iterations`, 'the last plan has no end: leave it out')
    if (!last && !((plan.iterations ?? 0) > 0))
      throw new NetlinkInputError(`${path}.iterations`, 'every plan but the last needs a number above 0')
  })
  return { schedScanPlans: plans }
}

/** Of several scheduled scans of a radio: the kernel tells which one begins before it acknowledges. */
function cookieOf(events: ScanEvents): bigint | undefined {
  const told = events.waiting
  const begin = told.findLastIndex((event) => event !== 'lost' && event.operation === 'start-sched-scan')
  const event = told[begin]
  events.skip(begin + 1)
  return event === undefined || event === 'lost' ? undefined : event.message.cookie
}

/** The kernel does not say whose fault this is. */
function explained(error: unknown): unknown {
  if (!(error instanceof NetlinkError) || error.code !== 'EOPNOTSUPP') return error
  const detail =
    'the driver of this radio offers no scheduled scans (`limits.scheduledScans` of its phy says so): scan by a timer'
  return new NetlinkError({ ...refusalOf(error), detail })
}

function refusalOf({ errno, operation, request, attribute, offset, kernelMessage }: NetlinkError) {
  return { errno, operation, request, attribute, offset, kernelMessage }
}

/**
 * A radio that scans by itself: each turn of the iteration is what it has found, as soon as there is something new.
 * The iteration ends after `stop`; it rejects with ScanAbortedError when somebody else, or the kernel, has ended it.
 */
export class ScheduledScan implements AsyncIterable<ScanResult[]>, AsyncDisposable {
  readonly #wifi: WifiSocket
  readonly #events: ScanEvents
  readonly #start: () => Promise<void>
  /** Its number, as the kernel has it; a new one when it had to be started again. */
  #cookie: bigint | undefined
  readonly #signal: AbortSignal | undefined
  #stopping: Promise<void> | undefined

  /** Use `startScheduledScan`. */
  constructor(
    wifi: WifiSocket,
    events: ScanEvents,
    start: () => Promise<void>,
    cookie: bigint | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#wifi = wifi
    this.#events = events
    this.#start = start
    this.#cookie = cookie
    this.#signal = signal
    if (signal?.aborted) this.#aborted()
    signal?.addEventListener('abort', this.#aborted, { once: true })
  }

  get ifindex(): number {
    return this.#events.ifindex
  }

  /** Ends it, and the iteration. That it has ended already is no error. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ScanResult[], void, undefined> {
    try {
      for (;;) {
        const event = await this.#events.next()
        if (event === undefined) return
        if (this.#isStopped(event)) throw new ScanAbortedError(this.ifindex)
        if (event === 'lost') await this.#goOn()
        if (event === 'lost' || event.operation === 'sched-scan-results')
          yield await this.#wifi.results(this.ifindex)
      }
    } finally {
      await this.stop()
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  #isStopped(event: ScanEvent): boolean {
    if (event === 'lost' || event.operation !== 'sched-scan-stopped') return false
    const { cookie } = event.message
    return this.#cookie === undefined || cookie === undefined || cookie === this.#cookie
  }

  /** Its end may be among what was lost. The kernel refuses a second one while there is one. */
  async #goOn(): Promise<void> {
    const begun = await this.#start().then(() => true, unless('EINPROGRESS'))
    if (!begun) return
    // Closed meanwhile: the iteration ends by itself.
    await this.#events.reached().catch(unless())
    this.#cookie = cookieOf(this.#events)
  }

  async #stop(error?: AbortError): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#aborted)
    // First, so that the end that we cause is not taken for somebody else's.
    this.#events.close(error)
    const which = this.#cookie === undefined ? {} : { cookie: this.#cookie }
    await this.#wifi
      .request('stop-sched-scan', { ifindex: this.ifindex, ...which })
      .catch(unless('ENOENT', 'ENODEV'))
  }

  readonly #aborted = () => {
    this.#stopping ??= this.#stop(new AbortError(this.#signal?.reason))
    this.#stopping.catch(() => undefined)
  }
}

/** Lets these refusals pass, and that the socket is closed: the scheduled scan ends with it. */
function unless(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (error instanceof ClosedError) return
    if (!(error instanceof NetlinkError) || !codes.includes(error.code)) throw error
  }
}
