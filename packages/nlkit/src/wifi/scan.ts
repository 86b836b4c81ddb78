import { type Fault, NetlinkError, NetlinkInputError, NlkitError } from '@nlkit/core'
import type { Nl80211, ScanFlags } from '@nlkit/core/families/generic/nl80211'
import type { Input } from '../client.js'
import type { WifiSocket } from './open.js'
import { type ScanEvent, ScanEvents, type ToldOfScan } from './scan-events.js'

/** What to look for. */
export interface ScanTarget {
  /** Networks that are asked for by name, up to `limits.scanSsids`; default: whoever answers. None: only listen. */
  readonly ssids?: readonly string[]
  /** MHz; default: all that the radio has. */
  readonly frequencies?: readonly number[]
  /** 'flush' forgets what was found before. */
  readonly flags?: readonly ScanFlags[]
}

export interface ScanOptions extends ScanTarget {
  /** Milliseconds for the whole scan, fetching what it found included; default 60,000. */
  readonly timeout?: number
  /** Ends the scan, too, where the radio can. */
  readonly signal?: AbortSignal
}

/** The scan was ended before it was done: by another program, by the kernel, or since the interface went down. */
export class ScanAbortedError extends NlkitError {
  readonly code = 'NLKIT_SCAN_ABORTED'
  readonly fault: Fault = 'kernel'

  constructor(readonly ifindex: number) {
    super('ScanAbortedError', `the scan of interface ${ifindex} was ended before it was done: scan again`)
  }
}

/** The wildcard: every access point answers. */
const ANYONE = ['']
/** Milliseconds after which a busy radio is asked again, should no event tell that it is free: it may do other things. */
const ASK_AGAIN = 1000
const KHZ_PER_MHZ = 1000

/** Values of a request to scan. Throws NetlinkInputError. */
export function scanValues({ ssids = ANYONE, frequencies, flags }: ScanTarget): Input<Nl80211> {
  if (frequencies?.length === 0) throw new NetlinkInputError('frequencies', 'must not be empty')
  return {
    ...(ssids.length > 0 && { scanSsids: ssids }),
    ...(frequencies !== undefined && { scanFrequencies: frequencies }),
    ...(flags !== undefined && { scanFlags: flags }),
  }
}

/**
 * Scans, and resolves when it is done. A radio scans for one at a time: where another scan is under way, its end is
 * waited for, and it counts as ours when it looked where we were to look. Rejects when `end` fires.
 */
export async function scan(
  wifi: WifiSocket,
  ifindex: number,
  target: ScanTarget,
  end: AbortSignal,
): Promise<void> {
  const values = scanValues(target)
  await using events = new ScanEvents(wifi, ifindex)
  const stop = () => events.close(end.reason)
  end.addEventListener('abort', stop, { once: true })
  try {
    await new Scan(wifi, ifindex, target, events, end).run(values)
  } finally {
    end.removeEventListener('abort', stop)
  }
}

class Scan {
  /** MHz of the channels that a scan of all looks at. */
  #channels: Promise<readonly number[]> | undefined

  constructor(
    readonly wifi: WifiSocket,
    readonly ifindex: number,
    readonly target: ScanTarget,
    readonly events: ScanEvents,
    readonly end: AbortSignal,
  ) {}

  async run(values: Input<Nl80211>): Promise<void> {
    for (;;) {
      this.end.throwIfAborted()
      await this.events.reached()
      this.events.skip()
      const done = (await this.#begun(values)) ? await this.#ours() : await this.#another()
      if (done) return
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

  /** Waits for the end of our scan; false: that may have been lost, and only asking anew can tell. */
  async #ours(): Promise<boolean> {
    const abort = () => {
      // It may be over already, or the radio cannot: then it runs on, and nobody waits for it.
      this.wifi.request('abort-scan', { ifindex: this.ifindex }).catch(() => undefined)
    }
    if (this.end.aborted) abort()
    else this.end.addEventListener('abort', abort, { once: true })
    try {
      return await this.#oursEnded()
    } finally {
      this.end.removeEventListener('abort', abort)
    }
  }

  /**
   * The kernel tells who begins before it acknowledges, and no scan begins before the other has ended. So whatever is
   * told before our own beginning is somebody else's, who was first after all, and the next end is ours.
   */
  async #oursEnded(): Promise<boolean> {
    await this.events.reached()
    const told = this.events.waiting
    if (told.includes('lost')) return false
    const begins = told.filter((event) => isOf(event, 'trigger-scan'))
    const ours = begins.findLast(({ message }) => this.#asWished(message)) ?? begins.at(-1)
    if (ours !== undefined) this.events.skip(told.indexOf(ours) + 1)
    for (;;) {
      const event = await this.events.next()
      if (event === undefined || event === 'lost') return false
      // Of a beginning that was not told we know no more than what was asked for.
      if (!isEnd(event) || (ours === undefined && !this.#asWished(event.message))) continue
      if (event.operation === 'scan-aborted') throw new ScanAbortedError(this.ifindex)
      return true
    }
  }

  /** Waits for the end of somebody else's scan: whether it found what ours would. */
  async #another(): Promise<boolean> {
    for (;;) {
      const event = await this.events.next(ASK_AGAIN)
      if (event === undefined || event === 'lost' || isOf(event, 'scan-aborted')) return false
      if (isOf(event, 'new-scan-results')) return this.#serves(event.message)
    }
  }

  async #serves(message: Nl80211): Promise<boolean> {
    if (!this.#asWished(message)) return false
    if (this.target.frequencies !== undefined) return true
    this.#channels ??= this.#enabledChannels()
    return hasAll(frequenciesOf(message), await this.#channels)
  }

  /** Whether a scan is what was asked for, or more; of 'all channels' it is assumed. */
  #asWished(message: Nl80211): boolean {
    const { ssids = [], frequencies = [], flags = [] } = this.target
    const { scanSsids = [], scanFlags = [] } = message
    // Who listens hears all who would answer to the wildcard.
    const asked = ssids.length > 0 ? ssids : ANYONE
    const found = scanSsids.length > 0 ? scanSsids : ANYONE
    return hasAll(found, asked) && hasAll(frequenciesOf(message), frequencies) && hasAll(scanFlags, flags)
  }

  async #enabledChannels(): Promise<readonly number[]> {
    const { bands } = await this.wifi.phyOf(this.ifindex)
    const channels = bands.flatMap((band) => band.channels)
    return channels.filter(({ disabled }) => !disabled).map(({ frequency }) => frequency)
  }
}

function isOf<O extends ToldOfScan['operation']>(
  event: ScanEvent,
  operation: O,
): event is ToldOfScan & { operation: O } {
  return event !== 'lost' && event.operation === operation
}

function isEnd({ operation }: ToldOfScan): boolean {
  return operation === 'new-scan-results' || operation === 'scan-aborted'
}

function frequenciesOf({ scanFrequencies = [], scanFreqKhz = [] }: Nl80211): readonly number[] {
  return [...scanFrequencies, ...scanFreqKhz.map((khz) => khz / KHZ_PER_MHZ)]
}

function hasAll<T>(found: readonly T[], wanted: readonly T[]): boolean {
  return wanted.every((each) => found.includes(each))
}
