/**
 * The tests that need a kernel with Wi-Fi, nlmon, WireGuard and every link kind, run in a guest.
 *
 *     npm run test:vm                  the tests under test/vm, and the live ones that are skipped elsewhere
 *     npm run test:vm -- --shell       a shell in the guest; `exit` powers it off
 *     npm run test:vm -- --run 'LINES' these lines, their output here
 *
 * The guest sees this machine's files read-only; what it writes is gone with it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { avaReport } from './runners/ava.mjs'
import { exitStatus, summary } from './runners/tally.mjs'
import { setUp } from './setup.mjs'
import { inTools } from './support/paths.mjs'
import { isMain, main, SetupError } from './support/process.mjs'
import { say } from './support/say.mjs'
import { installPrograms, missingPrograms } from './system.mjs'
import { boot } from './vm/boot.mjs'
import { makeInitramfs } from './vm/initramfs.mjs'
import { guestKernel } from './vm/kernel.mjs'

/** What the guest and its making need of programs.json. */
const NEEDED = ['qemu-system-x86_64', 'busybox', 'cpio', 'depmod', 'xz']
/** The longest a run may take, in seconds. */
const LIMIT = 300

/**
 * Run the guest's tests; where there can be no guest, one skipped test says why.
 *
 * @returns {Promise<import('./runners/tally.mjs').Tally>}
 */
export async function testGuest() {
  console.log('\n# ava in the guest kernel')
  const reason = lack()
  if (reason !== null) return { passed: 0, failed: [], skipped: [`the guest's tests (${reason})`] }
  const report = avaReport()
  const status = await inGuest('node node_modules/.bin/ava --tap --config ava.vm.config.js 2>&1', {
    onLine(line) {
      const shown = report.line(line)
      if (shown !== null) console.log(shown)
    },
  })
  return report.end(status)
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
 * @param {{ onLine?: (line: string) => void, terminal?: boolean }} options
 */
async function inGuest(body, options) {
  const kernel = guestKernel()
  const out = mkdtempSync(join(tmpdir(), 'nlkit-guest-'))
  const initramfs = join(out, 'initramfs.gz')
  try {
    mkdirSync(inTools('vm'), { recursive: true })
    makeInitramfs(kernel, initramfs)
    say(`booting Linux ${kernel.version} in QEMU`)
    return await boot({ kernel, initramfs, out, body, seconds: LIMIT, ...options })
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

if (isMain(import.meta.url)) {
  await main(async () => {
    const [option, lines = ''] = process.argv.slice(2)
    setUp()
    installPrograms()
    if (option === '--shell' || option === '--run') {
      const reason = lack()
      if (reason !== null) throw new SetupError(reason)
      if (option === '--shell') return inGuest('bash -i', { terminal: true })
      return inGuest(lines, { onLine: (line) => console.log(line) })
    }
    const tally = await testGuest()
    for (const title of tally.skipped) console.log(`skipped: ${title}`)
    console.log(summary([tally]))
    return tally.skipped.length > 0 ? 0 : exitStatus([tally])
  })
}
