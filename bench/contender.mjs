/** A program that performs one dump for every line it reads and prints "MESSAGES NANOSECONDS". */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { SetupError } from '#setup/support/process.mjs'

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {() => Promise<{ count: number, nanoseconds: number }>} dump perform one dump
 * @property {() => void} stop
 */

/**
 * Start a contender inside a network namespace.
 *
 * @param {string} name
 * @param {string} namespace
 * @param {readonly string[]} command
 * @returns {Contender}
 */
export function contender(name, namespace, command) {
  const child = spawn('ip', ['netns', 'exec', namespace, ...command], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    name,
    async dump() {
      child.stdin.write('\n')
      const { value, done } = await lines.next()
      if (done) throw new SetupError(`${name} ended before its dump did`)
      const [count = NaN, nanoseconds = NaN] = value.split(' ').map(Number)
      return { count, nanoseconds }
    },
    stop: () => child.stdin.end(),
  }
}
