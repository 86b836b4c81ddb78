/**
 * The tests that need a kernel with Wi-Fi, nlmon, WireGuard and every link kind, run in a guest.
 *
 *     npm run test:vm                  the tests under test/vm
 *     npm run test:vm -- wifi capture  these suites alone, without a budget
 *     npm run test:vm -- --long        all suites at their full figures, without a budget
 *     npm run test:vm -- --shell       a shell in the guest; `exit` powers it off
 *     npm run test:vm -- --run 'LINES' these lines, their output here
 *     npm run test:vm -- --record ip   what test/live/programs/ip has no vector of is run there, and becomes one
 *
 * The guest sees this machine's files read-only; what it writes is gone with it.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { avaReport } from './runners/ava.mjs'
import { exitStatus, summary } from './runners/tally.mjs'
import { setUp } from './setup.mjs'
import { inRoot, inTools } from './support/paths.mjs'
import { isMain, main, SetupError } from './support/process.mjs'
import { say } from './support/say.mjs'
import { installPrograms, missingPrograms } from './system.mjs'
import { boot, TIMED_OUT } from './vm/boot.mjs'
import { makeInitramfs } from './vm/initramfs.mjs'
import { guestKernel } from './vm/kernel.mjs'
import { deal, suites, unrun } from './vm/suites.mjs'

/** What the guest and its making need of programs.json. */
const NEEDED = ['qemu-system-x86_64', 'busybox', 'cpio', 'depmod', 'xz']
/**
 * Seconds for the suites and the boot. What has not run by then is counted as skipped: a machine that is too slow for
 * all of it shows no fault of the product.
 */
const BUDGET = 300
/** The longest that anything else may take in the guest, in seconds: a long run, a line of `--run`. */
const LIMIT = 3 * 3600
/** Guests at the same time: QEMU emulates each on a core or two. */
const GUESTS = Math.min(2, availableParallelism())

/**
 * Run the guest's tests; where there can be no guest, one skipped test says why.
 *
 * @param {{ names?: readonly string[], long?: boolean, budget?: number }} [options] `names`: of suites, default all;
 *   `budget`: in seconds
 * @returns {Promise<import('./runners/tally.mjs').Tally>}
 */
export async function testGuest({ names = suites(), long = false, budget = BUDGET } = {}) {
  console.log('\n# ava in the guest kernel')
  const reason = lack()
  if (reason !== null) return { passed: 0, failed: [], skipped: [`the guest's tests (${reason})`] }
  const seconds = long ? LIMIT : budget
  const tallies = await Promise.all(deal(names, GUESTS).map((hand) => testIn(hand, { long, seconds })))
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.flatMap(({ failed }) => failed),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  }
}

/** Lines of the console that are shown of a guest which came to no test. */
const TAIL = 40

/**
 * Runs suites in a guest of their own, one after the other.
 *
 * @param {readonly string[]} names
 * @param {{ long: boolean, seconds: number }} options
 * @returns {Promise<import('./runners/tally.mjs').Tally>}
 */
async function testIn(names, { long, seconds }) {
  const report = avaReport()
  /** @type {string[]} */
  const lines = []
  const status = await inGuest(
    `${long ? 'NLKIT_LONG=1 ' : ''}${avaCommand(names.map((name) => `vm/${name}`))}`,
    {
      seconds,
      onLine(line) {
        lines.push(line)
        const shown = report.line(line)
        if (shown !== null) console.log(shown)
      },
    },
  )
  if (status !== TIMED_OUT) return report.end(status)
  const tally = report.end(0)
  const titles = [...tally.failed, ...tally.skipped, ...report.passed()]
  if (titles.length === 0) console.log(lines.slice(-TAIL).join('\n'))
  const budget = `the guest's budget of ${seconds} seconds was used up`
  return { ...tally, skipped: [...tally.skipped, ...unrun(names, titles, budget)] }
}

/** @param {readonly string[]} files below test/dist, without their ending */
function avaCommand(files) {
  return `NLKIT_SUITES='${files.join(' ')}' node node_modules/.bin/ava --tap --config ava.vm.config.js 2>&1`
}

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

/** @returns {string | null} why there can be no guest on this machine */
function lack() {
  const missing = missingPrograms().filter((program) => NEEDED.includes(program))
  if (missing.length > 0) return `${missing.join(', ')} missing`
  try {
    guestKernel()
    return null
  } catch (error) {
    if (error instanceof SetupError) return error.message
    throw error
  }
}

/**
 * Run shell lines in the guest.
 *
 * @param {string} body
 * @param {{ onLine?: (line: string) => void, terminal?: boolean, seconds?: number, onEnd?: (out: string) => void }}
 *   options `onEnd`: is given the folder that the guest saw as /mnt/out
 */
async function inGuest(body, { seconds = LIMIT, onEnd, ...options }) {
  const kernel = guestKernel()
  const out = mkdtempSync(join(tmpdir(), 'nlkit-guest-'))
  const initramfs = join(out, 'initramfs.gz')
  try {
    mkdirSync(inTools('vm'), { recursive: true })
    makeInitramfs(kernel, initramfs)
    say(`booting Linux ${kernel.version} in QEMU`)
    const status = await boot({ kernel, initramfs, out, body, seconds, ...options })
    onEnd?.(out)
    return status
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const [option = '', lines = '', ...more] = process.argv.slice(2)
    setUp()
    installPrograms()
    if (['--shell', '--run', '--record'].includes(option)) {
      const reason = lack()
      if (reason !== null) throw new SetupError(reason)
      if (option === '--record') return record([lines, ...more])
      if (option === '--shell') return inGuest('bash -i', { terminal: true })
      return inGuest(lines, { onLine: (line) => console.log(line) })
    }
    const long = option === '--long'
    const chosen = [option, lines, ...more].filter((name) => name !== '' && name !== '--long')
    const unknown = chosen.find((name) => !suites().includes(name))
    if (unknown !== undefined) throw new SetupError(`no suite is called ${unknown}: ${suites().join(', ')}`)
    const tally = await testGuest(chosen.length > 0 ? { names: chosen, long, budget: LIMIT } : { long })
    for (const title of tally.skipped) console.log(`skipped: ${title}`)
    console.log(summary([tally]))
    return tally.failed.length === 0 && tally.skipped.length > 0 ? 0 : exitStatus([tally])
  })
}
