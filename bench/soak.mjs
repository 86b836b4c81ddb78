/**
 * `node bench/soak.mjs --minutes=10`: requests, dumps, watches, overruns, cancelled iterators, pipelines, sockets and
 * threads that come and go, all at once, in one process, beside another process that changes what is read. Every answer
 * is checked, and at the end descriptors, handles, pending requests and memory have to be back at their base.
 *
 * The base is taken after a warm-up that did everything once and closed it. Memory is compared from two minutes on:
 * before that the JavaScript engine is still making room. Status 1 when something is wrong.
 */
import { parseArgs } from 'node:util'
import { setUp } from '#setup/setup.mjs'
import { removeLeftNamespaces } from '#setup/support/namespaces.mjs'
import { isRoot, main, SetupError } from '#setup/support/process.mjs'
import { changeRoutes, withNamespace } from './namespace.mjs'
import { readGauges } from './soak/gauges.mjs'
import { churn, loads, ROUTES } from './soak/loads.mjs'

const WARM_UP = 10_000
/** Milliseconds from which memory is compared. */
const LONG = 120_000
const MEBIBYTE = 1024 * 1024
/**
 * What memory may be above its base in the end, in bytes.
 * @type {ReadonlyMap<'heap' | 'external' | 'resident', number>}
 */
const GROWTH = new Map([
  ['heap', 4 * MEBIBYTE],
  ['external', 4 * MEBIBYTE],
  ['resident', 48 * MEBIBYTE],
])

await main(async () => {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
  const duration = Number(values.minutes) * 60_000
  if (!(duration > 0)) throw new SetupError('usage: node bench/soak.mjs --minutes=N')
  if (!isRoot()) throw new SetupError('the soak makes network namespaces, which needs root')
  setUp()
  removeLeftNamespaces()
  return withNamespace((quiet) =>
    withNamespace(async (busy) => {
      changeRoutes(busy, 'add', ROUTES)
      await run({ quiet, busy }, Math.min(WARM_UP, duration))
      const base = await readGauges()
      const rounds = await run({ quiet, busy }, duration)
      const end = await readGauges()
      return report(rounds, base, end, duration) ? 0 : 1
    }),
  )
})

/**
 * All loads at once, until the time is over.
 *
 * @param {import('./soak/loads.mjs').Place} place
 * @param {number} milliseconds
 * @returns {Promise<Map<string, number>>} rounds, by load
 */
async function run(place, milliseconds) {
  const stopChurn = churn(place.busy)
  const end = performance.now() + milliseconds
  let failed = false
  const rounds = new Map(Object.keys(loads).map((name) => [name, 0]))
  const over = () => failed || performance.now() > end
  const running = Object.entries(loads).map(async ([name, load]) => {
    try {
      await load(place, over, () => rounds.set(name, (rounds.get(name) ?? 0) + 1))
    } catch (error) {
      failed = true
      throw new Error(`${name}: ${error instanceof Error ? error.stack : error}`)
    }
  })
  const progress = setInterval(() => console.log(state(rounds)), 30_000)
  try {
    for (const result of await Promise.allSettled(running))
      if (result.status === 'rejected') throw result.reason
  } finally {
    clearInterval(progress)
    await stopChurn()
  }
  return rounds
}

/** @param {ReadonlyMap<string, number>} rounds */
function state(rounds) {
  const { rss, heapUsed } = process.memoryUsage()
  const done = [...rounds].map(([name, count]) => `${name} ${count}`).join(', ')
  return `${megabytes(rss)} resident, ${megabytes(heapUsed)} heap; rounds: ${done}`
}

/**
 * @param {ReadonlyMap<string, number>} rounds
 * @param {import('./soak/gauges.mjs').Gauges} base
 * @param {import('./soak/gauges.mjs').Gauges} end
 * @param {number} duration
 */
function report(rounds, base, end, duration) {
  console.log(`\n${duration / 60_000} minutes; ${state(rounds)}`)
  let right = true
  /** @param {string} line @param {boolean} held */
  const tell = (line, held) => {
    right &&= held
    console.log(`${line}: ${held ? 'held' : 'NOT HELD'}`)
  }
  for (const [name, count] of rounds) if (count === 0) tell(`${name}: no round`, false)
  for (const name of /** @type {const} */ (['descriptors', 'handles']))
    tell(`${name} ${base[name]} at first, ${end[name]} in the end`, end[name] <= base[name])
  for (const [name, growth] of GROWTH) {
    const line = `${name} ${megabytes(base[name])} at first, ${megabytes(end[name])} in the end`
    if (duration >= LONG) tell(line, end[name] <= base[name] + growth)
    else console.log(line)
  }
  return right
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / MEBIBYTE).toFixed(1)} MiB`
}
