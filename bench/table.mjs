/** The benchmark's result: minimum, median, and both as multiples of the floor's. */

/**
 * Print the table.
 *
 * @param {ReadonlyMap<string, readonly number[]>} figures milliseconds, ascending, by contender
 * @param {string} floor the contender that the ratios refer to
 * @param {ReadonlyMap<string, number>} limits highest ratio allowed, by contender
 * @returns {boolean} whether all limits held
 */
export function printTable(figures, floor, limits) {
  const base = figures.get(floor) ?? []
  let allHeld = true
  console.log(row('', 'minimum', 'median', 'x min', 'x median', 'limit'))
  for (const [name, times] of figures) {
    const byMinimum = minimum(times) / minimum(base)
    const byMedian = median(times) / median(base)
    const limit = limits.get(name)
    const held = limit === undefined || Math.max(byMinimum, byMedian) <= limit
    allHeld &&= held
    const verdict = limit === undefined ? '' : `${limit} ${held ? 'held' : 'NOT HELD'}`
    console.log(
      row(name, ms(minimum(times)), ms(median(times)), byMinimum.toFixed(2), byMedian.toFixed(2), verdict),
    )
  }
  return allHeld
}

/**
 * @param {string} name
 * @param {...string} cells
 */
const row = (name, ...cells) =>
  [name.padEnd(10), ...cells.map((cell) => cell.padStart(13))].join('').trimEnd()

/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(1)} ms`

/** @param {readonly number[]} ascending */
export const minimum = (ascending) => ascending[0] ?? NaN

/** @param {readonly number[]} ascending */
export function median(ascending) {
  const middle = ascending.length >> 1
  const upper = ascending[middle] ?? NaN
  return ascending.length % 2 === 1 ? upper : ((ascending[middle - 1] ?? NaN) + upper) / 2
}
