/**
 * `npm run bench`: what a dump through the library costs beside a C loop that only receives.
 *
 * 200,000 routes stand in a network namespace. The C loop, the library with its objects streamed and the library with
 * its objects retained take turns in one run, so that all see the same machine; ratios are between figures of that run.
 * Prints minimum and median of each, their ratios to the C loop's, and whether the limits held; status 1 when not.
 *
 *     npm run bench                 15 rounds
 *     npm run bench -- --rounds=30
 *     npm run bench -- --floor      the C loop alone
 *     npm run bench -- --only=decode   the decoder's alone (see decode/run.mjs), --only=dump the dumps'
 */
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { setUp } from '#setup/setup.mjs'
import { removeLeftNamespaces } from '#setup/support/namespaces.mjs'
import { inRoot, inTools } from '#setup/support/paths.mjs'
import { isRoot, main, run, SetupError, which } from '#setup/support/process.mjs'
import { contender } from './contender.mjs'
import { benchDecode } from './decode/run.mjs'
import { withRoutes } from './routes.mjs'
import { printTable } from './table.mjs'

const ROUTES = 200_000
/** The contender the others are measured against. */
const FLOOR = 'C loop'
/** Rounds that let the kernel's caches and the JavaScript engine's compilers settle; not counted. */
const WARM_UP = 3
/**
 * How many times the C loop's time a dump may take, by contender.
 * @type {ReadonlyMap<string, number>}
 */
const LIMITS = new Map([
  ['streamed', 2.5],
  ['retained', 5],
])

await main(async () => {
  const { values } = parseArgs({
    options: {
      floor: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string', default: '15' },
    },
  })
  if (values.only === 'decode') return decode(Number(values.rounds)) ? 0 : 1
  if (!isRoot()) throw new SetupError('the benchmark makes a network namespace, which needs root')
  if (!which('ip')) throw new SetupError('missing: iproute2; as root: apt-get install iproute2')
  if (!values.floor) setUp()
  removeLeftNamespaces()

  const ways = values.floor ? [] : [...LIMITS.keys()]
  const rounds = Number(values.rounds)
  const program = buildFloor()
  let held = true
  await withRoutes(ROUTES, async (namespace) => {
    const contenders = [
      contender(FLOOR, namespace, [program]),
      ...ways.map((way) => contender(way, namespace, [process.execPath, inRoot('bench/library.mjs'), way])),
    ]
    try {
      const figures = await measure(contenders, rounds)
      console.log(`${ROUTES.toLocaleString('en')} routes, ${rounds} rounds, Node ${process.version}`)
      held = printTable(figures, FLOOR, LIMITS)
    } finally {
      for (const { stop } of contenders) stop()
    }
  })
  if (!values.floor && values.only === undefined) held = decode(Number(values.rounds)) && held
  return held ? 0 : 1
})

/**
 * The decoder's benchmark, of which a few rounds do: a round of tshark's takes long.
 *
 * @param {number} rounds
 */
function decode(rounds) {
  setUp()
  return benchDecode(Math.ceil(rounds / 3))
}

/** @returns {string} the C loop's program */
function buildFloor() {
  mkdirSync(inTools('bench'), { recursive: true })
  const program = inTools('bench', 'receive')
  run('cc', ['-O2', '-Wall', '-Wextra', '-o', program, inRoot('bench/receive.c')])
  return program
}

/**
 * @param {readonly import('./contender.mjs').Contender[]} contenders take turns within each round
 * @param {number} rounds
 * @returns {Promise<Map<string, number[]>>} milliseconds of each dump, ascending, by contender
 */
async function measure(contenders, rounds) {
  /** @type {Map<string, number[]>} */
  const figures = new Map(contenders.map(({ name }) => [name, []]))
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { name, dump } of contenders) {
      const { count, nanoseconds } = await dump()
      // The namespace's own few routes come on top.
      if (count < ROUTES) throw new SetupError(`${name} saw ${count} routes of ${ROUTES}`)
      if (round >= 0) figures.get(name)?.push(nanoseconds / 1e6)
    }
  }
  for (const times of figures.values()) times.sort((a, b) => a - b)
  return figures
}
