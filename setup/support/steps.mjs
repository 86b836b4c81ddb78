/** The steps of the set-up and how they are run: each says what it does, which of how many it is, and its time. */
import { existsSync } from 'node:fs'
import { fingerprint, readStamp, removeStamp, writeStamp } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { SetupError } from './process.mjs'
import { say, seconds } from './say.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => string | null} stale why the step has to run now; null when there is nothing to do
 * @property {() => void} run
 * @property {readonly string[]} [after] names of steps whose results this one uses
 */

/**
 * @typedef {object} BuildStep
 * @property {string} name
 * @property {readonly string[]} inputs files and folders below the root that the outputs are made from
 * @property {readonly string[]} outputs files below the root that must exist
 * @property {() => void} run
 * @property {readonly string[]} [after]
 */

/**
 * A step that runs when its inputs have changed since it last succeeded, or an output is missing.
 *
 * @param {BuildStep} step
 * @returns {Step}
 */
export function buildStep({ name, inputs, outputs, run, after = [] }) {
  return {
    name,
    after,
    stale() {
      const missing = outputs.find((path) => !existsSync(inRoot(path)))
      if (missing) return `${missing} is missing`
      return readStamp(name) === fingerprint(inputs) ? null : 'its sources have changed'
    },
    run() {
      // Taken before the build: a file that changes meanwhile must count as changed afterwards.
      const before = fingerprint(inputs)
      removeStamp(name)
      run()
      writeStamp(name, before)
    },
  }
}

/**
 * Run the steps in order.
 *
 * @param {readonly Step[]} steps
 * @param {{ force?: boolean, optional?: ReadonlySet<string> }} [options] force: run them although nothing changed;
 *   optional: names of steps to leave out, with those after them, when their requirements are not met
 * @throws {SetupError} of the first step that fails
 */
export function runSteps(steps, { force = false, optional = new Set() } = {}) {
  const begin = performance.now()
  /** @type {Set<string>} */
  const leftOut = new Set()
  for (const [index, step] of steps.entries()) {
    const label = `[${index + 1}/${steps.length}] ${step.name}`
    const cause = step.after?.find((name) => leftOut.has(name))
    if (cause) {
      leftOut.add(step.name)
      say(`${label}: left out, it needs the ${cause}`)
      continue
    }
    try {
      runStep(step, label, force)
    } catch (error) {
      if (!(error instanceof SetupError) || !optional.has(step.name)) throw error
      leftOut.add(step.name)
      say(`${label}: left out. ${error.message}`)
    }
  }
  say(`set-up done in ${seconds(begin)}`)
}

/**
 * @param {Step} step
 * @param {string} label
 * @param {boolean} force
 */
function runStep(step, label, force) {
  const begin = performance.now()
  const reason = step.stale() ?? (force ? 'asked for' : null)
  if (reason === null) {
    say(`${label}: up to date`)
    return
  }
  say(`${label}: ${reason}`)
  step.run()
  say(`${label}: done in ${seconds(begin)}`)
}
