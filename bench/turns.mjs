/** Contenders that take turns within each round, so that all see the same machine. */
import { SetupError } from '#setup/support/process.mjs'

/** Rounds that let the kernel's caches and the JavaScript engine's compilers settle; not counted. */
const WARM_UP = 3

/**
 * Measure the contenders in turns, and stop them.
 *
 * @param {readonly import('./contender.mjs').Contender[]} contenders
 * @param {object} plan
 * @param {number} plan.rounds
 * @param {number} plan.least what each has to see at least
 * @param {() => void} [plan.prepare] called before each round
 * @returns {Promise<Map<string, number[]>>} milliseconds of each turn, ascending, by contender
 */
export async function measure(contenders, { rounds, least, prepare = () => {} }) {
  /** @type {Map<string, number[]>} */
  const figures = new Map(contenders.map(({ name }) => [name, []]))
  try {
    for (let round = -WARM_UP; round < rounds; round += 1) {
      prepare()
      for (const { name, turn } of contenders) {
        const { count, nanoseconds } = await turn()
        if (count < least) throw new SetupError(`${name} saw ${count} of ${least}`)
        if (round >= 0) figures.get(name)?.push(nanoseconds / 1e6)
      }
    }
  } finally {
    for (const { stop } of contenders) stop()
  }
  for (const times of figures.values()) times.sort((a, b) => a - b)
  return figures
}
