/**
 * The tests that need a kernel with Wi-Fi, nlmon, WireGuard and every link kind, run in a guest.
 *
 *     npm run test:vm                  the tests under test/vm
 *     npm run test:vm -- wifi capture  these suites alone, without a budget
 *     npm run test:vm -- --long        all suites at their full figures, without a budget
 *     npm run test:vm -- --live        the tests under test/live, without a budget
 *     npm run test:vm -- --shell       a shell in the guest; `exit` powers it off
 *     npm run test:vm -- --run 'LINES' these lines, their output here
 *     npm run test:vm -- --record ip   what test/live/programs/ip has no vector of is run there, and becomes one
 *
 * The guest sees this machine's files read-only; what it writes is gone with it.
 */
import { cpSync, existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { exitStatus, summary } from './runners/tally.mjs'
import { setUp } from './setup.mjs'
import { inRoot } from './support/paths.mjs'
import { isMain, main, SetupError } from './support/process.mjs'
import { installPrograms } from './system.mjs'
import { inGuest, LIMIT, lackOfGuest } from './vm/guest.mjs'
import { LIVE, liveFiles } from './vm/live.mjs'
import { avaCommand, filesRun, liveRun, runIn, suitesRun } from './vm/runs.mjs'
import { deal, inOrder, suites } from './vm/suites.mjs'

/**
 * Seconds for the suites and the boot. What has not run by then is counted as skipped: a machine that is too slow for
 * all of it shows no fault of the product.
 */
const BUDGET = 300
/** Guests at the same time: QEMU emulates each on a core or two. */
const GUESTS = Math.min(2, availableParallelism())

/**
 * Run the guest's tests; where there can be no guest, one skipped test says why.
 *
 * @param {object} [options]
 * @param {readonly string[]} [options.names] of suites, default all
 * @param {readonly import('./vm/live.mjs').Wanted[]} [options.live] what this machine's kernel made skip of test/live
 * @param {boolean} [options.long] whether suites run at their full figures
 * @param {number} [options.budget] in seconds
 * @returns {Promise<import('./runners/tally.mjs').Tally>}
 */
export async function testGuest({ names = suites(), live = [], long = false, budget = BUDGET } = {}) {
  console.log('\n# ava in the guest kernel')
  const reason = lackOfGuest()
  if (reason !== null) {
    const titles = live.map((wanted) => `${wanted.title} (${wanted.reason})`)
    return { passed: 0, failed: [], skipped: [`the guest's tests (${reason})`, ...titles] }
  }
  const hands = deal(inOrder(live.length > 0 ? [...names, LIVE] : names), GUESTS)
  return inGuests(
    hands.map((hand) => runsOf(hand, live)),
    { long, seconds: long ? LIMIT : budget },
  )
}

/**
 * @param {readonly string[]} names of suites; those of test/live take an ava of their own
 * @param {readonly import('./vm/live.mjs').Wanted[]} live
 */
function runsOf(names, live) {
  const at = names.indexOf(LIVE)
  if (at < 0) return [suitesRun(names)]
  const around = [names.slice(0, at), names.slice(at + 1)]
  const [before = [], after = []] = around.map((some) => (some.length > 0 ? [suitesRun(some)] : []))
  return [...before, liveRun(live), ...after]
}

/** All of test/live in the guest. */
async function testLive() {
  const reason = lackOfGuest()
  if (reason !== null) throw new SetupError(reason)
  const hands = deal(liveFiles(), GUESTS)
  return inGuests(
    hands.map((files) => [filesRun(files)]),
    { long: false, seconds: LIMIT },
  )
}

/**
 * @param {readonly (readonly import('./vm/runs.mjs').Run[])[]} hands what each guest runs
 * @param {{ long: boolean, seconds: number }} options
 * @returns {Promise<import('./runners/tally.mjs').Tally>}
 */
async function inGuests(hands, options) {
  const tallies = (await Promise.all(hands.map((runs) => runIn(runs, options)))).flat()
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  }
}

/** The console is a terminal of its own only to a session that owns it: without one Ctrl-C reaches nobody. */
const SHELL = 'setsid --ctty --wait bash -i <>/dev/ttyS0 >&0 2>&1'

/** Where the guest leaves new vectors, and where they belong. */
const RECORDED = 'vectors'
const VECTORS = 'test/vectors/programs'

/**
 * Record what programs say to the guest's kernel.
 *
 * @param {readonly string[]} names of files under test/live/programs
 */
async function record(names) {
  const files = names.map((name) => `live/programs/${name}`)
  const environment = `NLKIT_RECORD=new NLKIT_VECTORS=/mnt/out/${RECORDED}`
  return inGuest(`${environment} ${avaCommand(files)}`, {
    onLine: (line) => console.log(line),
    onEnd(out) {
      if (existsSync(join(out, RECORDED))) cpSync(join(out, RECORDED), inRoot(VECTORS), { recursive: true })
    },
  })
}

/**
 * @param {import('./runners/tally.mjs').Tally} tally
 * @returns {number} the exit status: where nothing could run, nothing has failed
 */
function told(tally) {
  for (const title of tally.skipped) console.log(`skipped: ${title}`)
  console.log(summary([tally]))
  return tally.failed.length === 0 && tally.skipped.length > 0 ? 0 : exitStatus([tally])
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const [option = '', lines = '', ...more] = process.argv.slice(2)
    setUp()
    installPrograms()
    if (['--shell', '--run', '--record'].includes(option)) {
      const reason = lackOfGuest()
      if (reason !== null) throw new SetupError(reason)
      if (option === '--record') return record([lines, ...more])
      if (option === '--shell') return inGuest(SHELL, { terminal: true })
      return inGuest(lines, { onLine: (line) => console.log(line) })
    }
    if (option === '--live') return told(await testLive())
    const long = option === '--long'
    const chosen = [option, lines, ...more].filter((name) => name !== '' && name !== '--long')
    const unknown = chosen.find((name) => !suites().includes(name))
    if (unknown !== undefined) throw new SetupError(`no suite is called ${unknown}: ${suites().join(', ')}`)
    return told(await testGuest(chosen.length > 0 ? { names: chosen, long, budget: LIMIT } : { long }))
  })
}
