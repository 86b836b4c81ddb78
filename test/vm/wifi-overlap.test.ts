/**
 * Fetches of scan results during which more scans end, of iw's making: the schedule that stops libnl for good (shown in
 * test/unit/wifi-overlap.test.ts and test/live/libnl.test.ts), on real nl80211.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import test, { type ExecutionContext } from 'ava'
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
/** Together; as many as two radios make. */
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

/** Counts the ends of scans, whoever made them. */
class Ends {
  count = 0
  readonly #events = wifi.events(['scan'])

  constructor() {
    void this.#hear()
  }

  close(): void {
    this.#events.close()
  }

  async #hear(): Promise<void> {
    for await (const event of this.#events)
      if (event.type === 'event' && event.operation === 'new-scan-results') this.count++
  }
}

for (let part = 1; part <= PARTS; part++) {
  test.serial(
    `scans end while results are fetched: every fetch ends (part ${part} of ${PARTS})`,
    async (t) => {
      t.timeout(PATIENCE)
      const ends = new Ends()
      const retries = retried(t)
      const rounds: Round[] = []
      while (rounds.length < ROUNDS / PARTS) rounds.push(await round(ends))
      ends.close()
      const errors = rounds.flatMap((each) => each.errors)
      const fetches = rounds.reduce((sum, each) => sum + each.fetches, 0)
      const during = rounds.map((each) => each.during)
      t.log(`${rounds.length} rounds, ${fetches} fetches without a pause, ${ends.count} scans ended`)
      t.log(`ends during the fetches of a round: ${Math.min(...during)} to ${Math.max(...during)}`)
      t.log(`read again, since interrupted: ${retries.length}; named errors: ${errors.join(' ') || 'none'}`)
      t.true(during.every((count) => count >= 2))
      t.false(errors.includes('EBUSY'))
      t.true(errors.length <= rounds.length / 10)
      // The one after all of it.
      t.true((await wifi.scan(STATION, { frequencies: FREQUENCIES, flags: ['flush'] })).length > 0)
    },
  )
}

/** Why dumps of results are asked for again. */
function retried(t: ExecutionContext): unknown[] {
  const reasons: unknown[] = []
  const onRetry = (message: unknown) => {
    const { operation, reason } = Object(message)
    if (operation === 'get-scan') reasons.push(reason)
  }
  subscribe('nlkit:retry', onRetry)
  t.teardown(() => unsubscribe('nlkit:retry', onRetry))
  return reasons
}

interface Round {
  /** One after the other, without a pause: at any time one is being read. */
  readonly fetches: number
  /** Scans that ended during them. */
  readonly during: number
  /** Codes of what fetches ended with instead of data. */
  readonly errors: readonly string[]
}

/**
 * Fetches until a second scan has ended since the first of them began; then, as a survey tool would for each end, two at
 * once on the same socket, and a scan of ours beside.
 */
async function round(ends: Ends): Promise<Round> {
  const before = ends.count
  const errors: string[] = []
  const settle = async (...fetches: Promise<unknown>[]) => {
    for (const each of await Promise.allSettled(fetches))
      if (each.status === 'rejected') errors.push(codeOf(each.reason))
  }
  let fetches = 0
  for (; ends.count - before < 2; fetches++) await settle(wifi.results(STATION))
  const during = ends.count - before
  const scan = wifi.scan(STATION, { frequencies: [2412] })
  await settle(wifi.results(STATION), wifi.results(STATION), scan)
  return { fetches, during, errors }
}

/** Anything but a named error is a fault of ours. */
function codeOf(error: unknown): string {
  if (error instanceof NlkitError) return error.code
  throw error
}
