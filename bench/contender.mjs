/** A program that does its work once for every line it reads and prints "COUNT NANOSECONDS". */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { SetupError } from '#setup/support/process.mjs'

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {() => Promise<{ count: number, nanoseconds: number }>} turn do the work once
 * @property {() => void} stop
 */

/**
 * Start a contender inside a network namespace.
 *
 * @param {string} name
 * @param {string} namespace
 * @param {readonly string[]} command prints a line of its own when it is ready
 * @returns {Promise<Contender>}
 */
export async function contender(name, namespace, command) {
  const child = spawn('ip', ['netns', 'exec', namespace, ...command], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () => {
    const { value, done } = await lines.next()
    if (done) throw new SetupError(`${name} ended before its work did`)
    return value
  }
  await line()
  return {
    name,
    async turn() {
      child.stdin.write('\n')
      const [count = NaN, nanoseconds = NaN] = (await line()).split(' ').map(Number)
      return { count, nanoseconds }
    },
    stop: () => child.stdin.end(),
  }
}
