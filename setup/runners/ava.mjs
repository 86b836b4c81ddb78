/** Reads what `ava --tap` prints: the Test Anything Protocol, made a little easier on the eye. */
import { withStatus } from './tally.mjs'

const TEST = /^(ok|not ok) \d+ - (.*?)( # SKIP| # TODO)?$/
/** The plan and the closing counts: the last line of the run says it for all runners. */
const CLOSING = /^(TAP version \d+|1\.\.\d+|# (tests|pass|skip|todo|fail) \d+)$/
const LAST = /^# fail \d+$/
/** Behind a test that found out in its course what it lacks; see test/support/needs.ts. */
const LACKING = /^# {3}skipped: (.*)$/

/** @returns {import('./tally.mjs').Report & { passed: () => readonly string[] }} `passed`: titles so far */
export function avaReport() {
  /** @type {import('./tally.mjs').Tally} */
  const tally = { passed: 0, failed: [], skipped: [] }
  /** @type {string[]} */
  const passed = []
  let complete = false
  return {
    line(text) {
      complete ||= LAST.test(text)
      const [, reason] = text.match(LACKING) ?? []
      if (reason !== undefined) {
        const title = `${passed.pop()} (${reason})`
        tally.passed -= 1
        tally.skipped.push(title)
        return `skip  ${title}`
      }
      const [, outcome, title = '', directive] = text.match(TEST) ?? []
      if (outcome === undefined) return CLOSING.test(text) ? null : text
      if (directive) {
        tally.skipped.push(title)
        return `skip  ${title}`
      }
      if (outcome === 'ok') {
        tally.passed += 1
        passed.push(title)
        return `ok    ${title}`
      }
      tally.failed.push(title)
      return `FAIL  ${title}`
    },
    isComplete: () => complete,
    passed: () => passed,
    end: (status) => withStatus(tally, 'ava', status),
  }
}
