/** Reads what `cargo test` prints. */
import { withStatus } from './tally.mjs'

const RESULT = /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/
const TEST = /^test (.+) \.\.\. (FAILED|ignored)(?:, (.+))?$/

/** @returns {import('./tally.mjs').Report} */
export function cargoReport() {
  /** @type {import('./tally.mjs').Tally} */
  const tally = { passed: 0, failed: [], skipped: [] }
  /** @type {string[]} */
  let failed = []
  return {
    line(text) {
      const [, title = '', outcome, reason] = text.match(TEST) ?? []
      if (outcome === 'FAILED') failed.push(title)
      if (outcome === 'ignored') tally.skipped.push(reason ? `${title}: ${reason}` : title)

      const result = text.match(RESULT)
      if (result) {
        tally.passed += Number(result[1])
        // The summary's count holds: a test's own output may have broken its line apart.
        while (failed.length < Number(result[2])) failed.push('a test of cargo test, named above')
        tally.failed.push(...failed)
        failed = []
      }
      return text
    },
    // It prints a result for each of many programs and never says which is the last.
    isComplete: () => false,
    end: (status) => withStatus(tally, 'cargo test', status),
  }
}
