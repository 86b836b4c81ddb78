/** Runs a test runner: shows its output as it goes, reads it, and outlasts processes that a test leaves behind. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { ROOT } from '../support/paths.mjs'
import { capture, SetupError } from '../support/process.mjs'
import { say } from '../support/say.mjs'

/** How long a runner may take to end after its last result. A process left by a test can keep it for ever. */
const GRACE_MS = 10_000

/** What ends a run early. The runner's session is not the terminal's, so they are passed on. */
const INTERRUPTS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('./tally.mjs').Report} report
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export function runTests(command, args, report) {
  console.log(`\n# ${[command.split('/').at(-1), ...args].join(' ')}`)
  // Detached, it leads a session of its own, in which whatever it starts can be found and ended.
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const interrupt = (/** @type {NodeJS.Signals} */ name) => {
    signal(child.pid, name)
    process.exit(1)
  }
  for (const name of INTERRUPTS) process.once(name, interrupt)

  return new Promise((resolve, reject) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    const end = (/** @type {number | null} */ status, /** @type {string[]} */ left) => {
      clearTimeout(timer)
      for (const name of INTERRUPTS) process.off(name, interrupt)
      const tally = report.end(status ?? 1)
      resolve({ ...tally, failed: [...tally.failed, ...left] })
    }
    // Line by line, so that the two streams never break each other's lines.
    createInterface({ input: child.stderr }).on('line', say)
    createInterface({ input: child.stdout }).on('line', (text) => {
      const shown = report.line(text)
      if (shown !== null) console.log(shown)
      if (report.isComplete()) timer ??= setTimeout(() => end(0, endSession(child)), GRACE_MS)
    })
    child.once('error', (error) => reject(new SetupError(`${command} cannot be started: ${error.message}`)))
    child.once('close', (status) => end(status, []))
  })
}

/**
 * End a runner that has told all its results and still runs, with everything it started.
 *
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable,
 *   import('node:stream').Readable>} child
 * @returns {string[]} a line for each process that was left
 */
function endSession(child) {
  const processes = capture('ps', ['-o', 'args=', '--sid', `${child.pid}`])?.split('\n') ?? []
  signal(child.pid, 'SIGKILL')
  child.stdout.destroy()
  child.stderr.destroy()
  return processes
    .filter((args) => !/\bava\b/.test(args))
    .map((args) => `a test left a process behind: ${args}`)
}

/**
 * @param {number | undefined} leader of a process group
 * @param {NodeJS.Signals} name
 */
function signal(leader, name) {
  try {
    if (leader !== undefined) process.kill(-leader, name)
  } catch {
    // It has ended already.
  }
}
