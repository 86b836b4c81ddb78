/** What a test runner reported, in the same terms for every runner. */

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {string[]} failed titles
 * @property {string[]} skipped titles, with the reason where the test gives one
 */

/**
 * Reads a runner's output line by line.
 *
 * @typedef {object} Report
 * @property {(text: string) => string | null} line takes a line without its end; returns what to show of it
 * @property {() => boolean} isComplete whether the runner has said that this was all
 * @property {(status: number) => Tally} end takes the runner's exit status
 */

/**
 * @param {readonly Tally[]} tallies
 * @returns {string} the run's last line
 */
export function summary(tallies) {
  const count = (/** @type {(tally: Tally) => number} */ of) =>
    tallies.reduce((sum, tally) => sum + of(tally), 0)
  const passed = count((tally) => tally.passed)
  const failed = count((tally) => tally.failed.length)
  const skipped = count((tally) => tally.skipped.length)
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {number} 1 when a test failed or none passed
 */
export const exitStatus = (tallies) =>
  tallies.some((tally) => tally.failed.length > 0) || tallies.every((tally) => tally.passed === 0) ? 1 : 0

/**
 * A runner that fails without naming a test has failed all the same: a compile error, a crash, no test found.
 *
 * @param {Tally} tally
 * @param {string} runner
 * @param {number} status
 * @returns {Tally}
 */
export function withStatus(tally, runner, status) {
  if (status === 0 || tally.failed.length > 0) return tally
  return { ...tally, failed: [`${runner} ended with status ${status}`] }
}
