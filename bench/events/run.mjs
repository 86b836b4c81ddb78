/** What following 5,000 changes of routes costs beside a C loop that only receives the notifications. */
import { inRoot } from '#setup/support/paths.mjs'
import { contender } from '../contender.mjs'
import { changeRoutes, withNamespace } from '../namespace.mjs'
import { program } from '../program.mjs'
import { median, printTable } from '../table.mjs'
import { measure } from '../turns.mjs'

/** So many notifications fit a receive buffer of 4 MiB: they are all queued before the time counts. */
const EVENTS = 5000
const FLOOR = 'C loop'
/**
 * How many times the C loop's time.
 * @type {ReadonlyMap<string, number>}
 */
const LIMITS = new Map([
  ['raw', 8],
  ['watch', 15],
])

/**
 * Run the benchmark and print its figures.
 *
 * @param {number} rounds
 * @returns {Promise<boolean>} whether the limits held
 */
export async function benchEvents(rounds) {
  const c = program('events/receive.c')
  const library = inRoot('bench/events/library.mjs')
  return withNamespace(async (namespace) => {
    const contenders = [await contender(FLOOR, namespace, [c, `${EVENTS}`])]
    for (const way of LIMITS.keys())
      contenders.push(await contender(way, namespace, [process.execPath, library, way, `${EVENTS}`]))
    let added = false
    const prepare = () => {
      changeRoutes(namespace, added ? 'del' : 'add', EVENTS)
      added = !added
    }
    const figures = await measure(contenders, { rounds, least: EVENTS, prepare })
    console.log(`\n${EVENTS.toLocaleString('en')} events of routes, ${rounds} rounds`)
    const held = printTable(figures, FLOOR, LIMITS)
    const rate = (/** @type {string} */ name) => EVENTS / (median(figures.get(name) ?? []) / 1e3)
    for (const name of figures.keys())
      console.log(`${name.padEnd(10)} ${Math.round(rate(name)).toLocaleString('en')} events/s`)
    return held
  })
}
