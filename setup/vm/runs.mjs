/** What a guest runs: ava, once or several times, and what becomes of each run. */
import { avaReport } from '../runners/ava.mjs'
import { TIMED_OUT } from './boot.mjs'
import { inGuest } from './guest.mjs'
import { outcome, selection } from './live.mjs'
import { unrun } from './suites.mjs'

/**
 * @typedef {object} Run
 * @property {string} command a shell line
 * @property {(tally: Told, late: string | null) => import('../runners/tally.mjs').Tally} count takes what the run told,
 *   and, when the guest was ended before the run was, why
 */

/** @typedef {import('../runners/tally.mjs').Tally & { titles: readonly string[] }} Told `titles`: of those that passed */

/**
 * @param {readonly string[]} files below test/dist, without their ending
 * @param {readonly string[]} [titles] of the tests to run, without what they add when they are skipped; default all
 */
export function avaCommand(files, titles = []) {
  const matches = titles
    .flatMap((title) => [pattern(title), `${pattern(title)} (*)`])
    .map((each) => `--match ${quoted(each)}`)
  const environment = titles.length > 0 ? `NLKIT_TITLES=${quoted(titles.join('\n'))} ` : ''
  const ava = 'node node_modules/.bin/ava --tap --config ava.vm.config.js'
  return `${environment}NLKIT_SUITES='${files.join(' ')}' ${[ava, ...matches].join(' ')} 2>&1`
}

/** @param {string} title as ava's --match takes it */
const pattern = (title) => title.replace(/[*\\]|^!/g, '\\$&')

/** @param {string} word for the shell */
const quoted = (word) => `'${word.replaceAll("'", `'\\''`)}'`

/**
 * @param {readonly string[]} files below test/dist, without their ending
 * @returns {Run} of all their tests, with all the time they take
 */
export const filesRun = (files) => ({
  command: `NLKIT_PATIENCE=60m ${avaCommand(files)}`,
  count: ({ titles, ...tally }) => tally,
})

/**
 * @param {readonly string[]} names of suites
 * @returns {Run}
 */
export const suitesRun = (names) => ({
  command: avaCommand(names.map((name) => `vm/${name}`)),
  count({ titles, ...tally }, late) {
    if (late === null) return tally
    const left = unrun(names, [...tally.failed, ...tally.skipped, ...titles], late)
    return { ...tally, skipped: [...tally.skipped, ...left] }
  },
})

/** Modules that tests ask for by the name of a generic family, at which the kernel does not load them. */
const MODULES = ['fou']

/**
 * @param {readonly import('./live.mjs').Wanted[]} wanted
 * @returns {Run}
 */
export function liveRun(wanted) {
  const { files, titles } = selection(wanted)
  return {
    command: `modprobe -qa ${MODULES.join(' ')}; ${avaCommand(files, titles)}`,
    count: (told, late) => outcome(wanted, told, late),
  }
}

/** What the guest prints behind each run. */
const ENDED = /^# run ended with status (\d+)$/

/** Lines of the console that are shown of a guest which came to no test. */
const TAIL = 40

/**
 * Does runs in a guest of their own, one after the other.
 *
 * @param {readonly Run[]} runs
 * @param {{ long: boolean, seconds: number }} options
 * @returns {Promise<import('../runners/tally.mjs').Tally[]>} of each run
 */
export async function runIn(runs, { long, seconds }) {
  const reported = runs.map(({ count }) => ({ count, report: avaReport() }))
  /** @type {number[]} */
  const ended = []
  /** @type {string[]} */
  const lines = []
  const status = await inGuest(script(runs, long), {
    seconds,
    onLine(line) {
      lines.push(line)
      const end = ENDED.exec(line)
      if (end !== null) ended.push(Number(end[1]))
      const shown = end === null ? (reported[ended.length]?.report.line(line) ?? null) : null
      if (shown !== null) console.log(shown)
    },
  })
  if (ended.length < runs.length) console.log(lines.slice(-TAIL).join('\n'))
  const late = status === TIMED_OUT ? `the guest's budget of ${seconds} seconds was used up` : null
  return reported.map(({ count, report }, index) => {
    const isLate = late !== null && index >= ended.length
    const tally = report.end(isLate ? 0 : (ended[index] ?? status))
    return count({ ...tally, titles: report.passed() }, isLate ? late : null)
  })
}

/**
 * @param {readonly Run[]} runs
 * @param {boolean} long
 */
function script(runs, long) {
  const each = runs.map(({ command }) => `${command}\necho "# run ended with status $?"`)
  return [long ? 'export NLKIT_LONG=1' : '', ...each].join('\n')
}
