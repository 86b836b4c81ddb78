/** What a dump of 200,000 routes through the library costs beside a C loop that only receives. */
import { inRoot } from '#setup/support/paths.mjs'
import { contender } from '../contender.mjs'
import { changeRoutes, withNamespace } from '../namespace.mjs'
import { program } from '../program.mjs'
import { printTable } from '../table.mjs'
import { measure } from '../turns.mjs'

const ROUTES = 200_000
/** The contender the others are measured against. */
const FLOOR = 'C loop'
/**
 * How many times the C loop's time a dump may take, by contender.
 * @type {ReadonlyMap<string, number>}
 */
const LIMITS = new Map([
  ['streamed', 2.5],
  ['retained', 5],
])

/**
 * Run the benchmark and print its figures.
 *
 * @param {number} rounds
 * @param {boolean} floor the C loop alone
 * @returns {Promise<boolean>} whether the limits held
 */
export async function benchDump(rounds, floor) {
  const ways = floor ? [] : [...LIMITS.keys()]
  const c = program('dump/receive.c')
  const library = inRoot('bench/dump/library.mjs')
  return withNamespace(async (namespace) => {
    changeRoutes(namespace, 'add', ROUTES)
    const contenders = [await contender(FLOOR, namespace, [c])]
    for (const way of ways) contenders.push(await contender(way, namespace, [process.execPath, library, way]))
    // The namespace's own few routes come on top.
    const figures = await measure(contenders, { rounds, least: ROUTES })
    console.log(
      `\na dump of ${ROUTES.toLocaleString('en')} routes, ${rounds} rounds, Node ${process.version}`,
    )
    return printTable(figures, FLOOR, LIMITS)
  })
}
