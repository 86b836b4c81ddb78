/** Tests of test/live in the guest: those that this machine's kernel made skip, or all of them. */
import { readdirSync } from 'node:fs'
import { inRoot } from '../support/paths.mjs'

/** The name among the suites. */
export const LIVE = 'live'

/**
 * A test that was skipped for something this machine's kernel lacks.
 *
 * @typedef {object} Wanted
 * @property {string} title with its file, without the reason: 'live › programs › ip › ip-link/vrf'
 * @property {string} reason
 */

const SEPARATOR = ' › '
/** How a test says that the kernel is to blame; see test/support/needs.ts. */
const BLAME = ' (this kernel: '

/**
 * @param {readonly string[]} skipped titles
 * @returns {{ wanted: Wanted[], rest: string[] }} what the guest may have a kernel for, and the other titles
 */
export function forGuest(skipped) {
  const isWanted = (/** @type {string} */ title) =>
    title.startsWith(LIVE + SEPARATOR) && title.includes(BLAME) && title.endsWith(')')
  return {
    wanted: skipped.filter(isWanted).map((title) => {
      const at = title.indexOf(BLAME)
      return { title: title.slice(0, at), reason: title.slice(at + 2, -1) }
    }),
    rest: skipped.filter((title) => !isWanted(title)),
  }
}

/** @param {Wanted} wanted */
const nameOf = ({ title }) => title.split(SEPARATOR).at(-1) ?? title

/** @param {Wanted} wanted */
const fileOf = ({ title }) => title.split(SEPARATOR).slice(0, -1).join('/')

/**
 * What ava is to run for them.
 *
 * @param {readonly Wanted[]} wanted
 * @returns {{ files: string[], titles: string[] }} files below test/dist, without their ending
 */
export const selection = (wanted) => ({
  files: [...new Set(wanted.map(fileOf))],
  titles: wanted.map(nameOf),
})

/**
 * What became of them: each is counted once, as what it was in the guest.
 *
 * @param {readonly Wanted[]} wanted
 * @param {import('../runners/tally.mjs').Tally & { titles: readonly string[] }} tally of the guest's run; `titles`: of
 *   those that passed
 * @param {string | null} unrun why what did not run did not; null when everything should have
 * @returns {import('../runners/tally.mjs').Tally}
 */
export function outcome(wanted, { failed, skipped, titles }, unrun) {
  /** @type {import('../runners/tally.mjs').Tally} */
  const tally = { passed: 0, failed: failed.map((title) => `${title} (in the guest)`), skipped: [] }
  for (const { title, reason } of wanted) {
    const names = endings(title)
    const again = names.flatMap(
      (name) => skipped.find((told) => told.startsWith(`${name} (`))?.slice(name.length + 2, -1) ?? [],
    )
    if (titles.some((told) => names.includes(told))) tally.passed += 1
    else if (failed.some((told) => names.includes(told))) continue
    else if (again.length > 0) tally.skipped.push(`${title} (${reason}; in the guest: ${again[0]})`)
    else if (unrun !== null) tally.skipped.push(`${title} (${reason}; ${unrun})`)
    else tally.failed.push(`${title} (the guest did not run it)`)
  }
  return tally
}

/**
 * A test as ava may call it: it leaves out of a title what the paths of all its files have in common.
 *
 * @param {string} title
 */
function endings(title) {
  const parts = title.split(SEPARATOR)
  return parts.map((_, index) => parts.slice(index).join(SEPARATOR))
}

/** Files that are left out where all of test/live runs in the guest, and why. */
const ELSEWHERE = new Map([
  ['command-page', 'needs chromium, which is no test of a kernel and takes minutes here'],
])

/** @returns {string[]} files below test/dist, without their ending */
export function liveFiles() {
  return readdirSync(inRoot('test/dist/live'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => file.slice(0, -'.test.js'.length))
    .filter((file) => !ELSEWHERE.has(file))
    .map((file) => `${LIVE}/${file}`)
    .sort()
}
