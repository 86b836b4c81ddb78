/**
 * A fetch of scan results during which more scans end, of iw's making: the schedule that stops libnl for good (shown in
 * test/unit/wifi-overlap.test.ts and test/live/libnl.test.ts), on real nl80211.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import test from 'ava'
import { NlkitError } from 'nlkit'
import { openWifi, type WifiSocket } from 'nlkit/wifi'
import { Air } from '../support/air.js'

/** Rounds: all with `npm run test:vm -- --long`. */
const ROUNDS = process.env.NLKIT_LONG === '1' ? 1000 : 100
/** Each a test of its own, so that a slow machine shows how far it came. */
const PARTS = 10
/** Milliseconds for a part: everything is emulated. */
const PATIENCE = 3_600_000
const STATION = 'wlan2'
const FREQUENCIES = [2412, 2437]
/** More than the first datagram of a dump holds. */
const NETWORKS = 16

let air: Air
let wifi: WifiSocket
let others: ChildProcess[] = []

test.before(async () => {
  air = Air.create()
  wifi = await openWifi()
  const networks = (first: number) =>
    Array.from({ length: NETWORKS / 2 }, (_, index) => ({ ssid: `network ${first + index}`, lines: [] }))
  await air.startAll('wlan0', 1, networks(0))
  await air.startAll('wlan1', 6, networks(NETWORKS / 2))
  others = [1, 2].map(scanner)
})

test.after.always(async () => {
  for (const { pid } of others) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  wifi?.close()
  await air?.end()
})

/** A process that scans as fast as the radio lets it; that it is busy (EBUSY) is its own affair. */
function scanner(): ChildProcess {
  const loop = `while :; do timeout 20 iw dev ${STATION} scan trigger freq 2412; done`
  return spawn('sh', ['-c', loop], { stdio: 'ignore', detached: true })
}

/** Tells of the ends of scans, whoever made them. */
class Ends {
  count = 0
  readonly #events = wifi.events(['scan'])
  #waiting: (() => void)[] = []

  constructor() {
    void this.#hear()
  }

  /** The next one. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  close(): void {
    this.#events.close()
  }

  async #hear(): Promise<void> {
    for await (const event of this.#events) {
      if (event.type !== 'event' || event.operation !== 'new-scan-results') continue
      this.count++
      for (const wake of this.#waiting.splice(0)) wake()
    }
  }
}

for (let part = 1; part <= PARTS; part++) {
  test.serial(`scans end while a fetch is read: every fetch ends (part ${part} of ${PARTS})`, async (t) => {
    t.timeout(PATIENCE)
    const ends = new Ends()
    const rounds: Round[] = []
    while (rounds.length < ROUNDS / PARTS) rounds.push(await round(ends))
    ends.close()
    const errors = rounds.flatMap(({ errors }) => errors)
    const during = rounds.map((each) => each.during)
    const interrupted = rounds.filter((each) => each.interrupted).length
    t.log(
      `${rounds.length} rounds, ${ends.count} scans ended; in each fetch ${Math.min(...during)} to ${Math.max(...during)}`,
    )
    t.log(`fetches that were interrupted: ${interrupted}; named errors: ${errors.join(' ') || 'none'}`)
    t.true(during.every((count) => count >= 2))
    t.false(errors.includes('EBUSY'))
    t.true(errors.length <= rounds.length / 10)
    // The one after all of it.
    t.true((await wifi.scan(STATION, { frequencies: FREQUENCIES, flags: ['flush'] })).length > 0)
  })
}

interface Round {
  /** Scans that ended while the first fetch was half read. */
  readonly during: number
  /** Whether the kernel says that what it read changed meanwhile. */
  readonly interrupted: boolean
  /** Codes of what fetches ended with instead of data. */
  readonly errors: readonly string[]
}

/**
 * A fetch of which a part is read, during which two scans end; for each of them another fetch on the same socket, as a
 * survey tool would begin it, and a scan of ours beside; then all are read to their ends.
 */
async function round(ends: Ends): Promise<Round> {
  const { ifindex = 0 } = (await wifi.interfaces()).find(({ ifname }) => ifname === STATION) ?? {}
  const before = ends.count
  const first = wifi.dump('get-scan', { ifindex })
  await first.next()
  await ends.next()
  await ends.next()
  const during = ends.count - before
  const fetches = [wifi.results(STATION), wifi.results(STATION), wifi.scan(STATION, { frequencies: [2412] })]
  const settled = await Promise.allSettled([...fetches, first.toArray()])
  const errors = settled.flatMap((each) => (each.status === 'rejected' ? [codeOf(each.reason)] : []))
  return { during, interrupted: !first.consistent, errors }
}

/** Anything but a named error is a fault of ours. */
function codeOf(error: unknown): string {
  if (error instanceof NlkitError) return error.code
  throw error
}
