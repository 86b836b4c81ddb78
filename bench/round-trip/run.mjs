/** What asking for one link costs beside a C loop and `ip -batch`. */
import { writeFileSync } from 'node:fs'
import { inRoot, inTools } from '#setup/support/paths.mjs'
import { contender } from '../contender.mjs'
import { withNamespace } from '../namespace.mjs'
import { program } from '../program.mjs'
import { median, printTable } from '../table.mjs'
import { measure } from '../turns.mjs'

const REQUESTS = 2000
const FLOOR = 'C loop'
/**
 * How many times the C loop's time.
 * @type {ReadonlyMap<string, number>}
 */
const LIMITS = new Map([
  ['blocking', 4],
  ['promise', 5],
])

/** Runs `ip -batch` once for every line; what it prints is thrown away. */
const IP = `echo ready; while read -r _; do
begin=$(date +%s%N); ip -batch "$0" > /dev/null; echo ${REQUESTS} $(($(date +%s%N) - begin)); done`

/**
 * Run the benchmark and print its figures.
 *
 * @param {number} rounds
 * @returns {Promise<boolean>} whether the limits held
 */
export async function benchRoundTrip(rounds) {
  const c = program('round-trip/ask.c')
  const library = inRoot('bench/round-trip/library.mjs')
  const batch = inTools('bench', 'links.batch')
  writeFileSync(batch, 'link show dev lo\n'.repeat(REQUESTS))
  return withNamespace(async (namespace) => {
    const contenders = [await contender(FLOOR, namespace, [c, `${REQUESTS}`])]
    contenders.push(await contender('ip -batch', namespace, ['sh', '-c', IP, batch]))
    for (const way of LIMITS.keys())
      contenders.push(await contender(way, namespace, [process.execPath, library, way, `${REQUESTS}`]))
    const figures = await measure(contenders, { rounds, least: REQUESTS })
    console.log(`\n${REQUESTS.toLocaleString('en')} round trips of RTM_GETLINK, ${rounds} rounds`)
    const held = printTable(figures, FLOOR, LIMITS)
    for (const [name, times] of figures)
      console.log(`${name.padEnd(10)} ${((median(times) / REQUESTS) * 1e3).toFixed(1)} µs each`)
    return held
  })
}
