/**
 * `npm run bench`: what the library costs beside a C loop that does the same and looks at nothing.
 *
 * Contenders take turns in one run, so that all see the same machine; ratios are between figures of that run. Prints
 * minimum and median of each, their ratios to the C loop's, and whether the limits held; status 1 when not.
 *
 *     npm run bench                  15 rounds of each
 *     npm run bench -- --rounds=30
 *     npm run bench -- --only=dump   one alone: dump, events, round-trip, decode
 *     npm run bench -- --floor       the dump's C loop alone
 */
import { parseArgs } from 'node:util'
import { setUp } from '#setup/setup.mjs'
import { removeLeftNamespaces } from '#setup/support/namespaces.mjs'
import { isRoot, main, SetupError, which } from '#setup/support/process.mjs'
import { benchDecode } from './decode/run.mjs'
import { benchDump } from './dump/run.mjs'
import { benchEvents } from './events/run.mjs'
import { benchRoundTrip } from './round-trip/run.mjs'

/** @type {Record<string, (rounds: number) => boolean | Promise<boolean>>} */
const BENCHES = {
  dump: (rounds) => benchDump(rounds, false),
  events: benchEvents,
  'round-trip': benchRoundTrip,
  // A few rounds do: one of tshark's takes long.
  decode: (rounds) => benchDecode(Math.ceil(rounds / 3)),
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      floor: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string', default: '15' },
    },
  })
  const { only, floor } = values
  const rounds = Number(values.rounds)
  if (only !== undefined && !(only in BENCHES))
    throw new SetupError(`--only takes ${Object.keys(BENCHES).join(', ')}, not ${only}`)
  if (!floor) setUp()
  if (only !== 'decode') prepare()
  if (floor) return (await benchDump(rounds, true)) ? 0 : 1
  let held = true
  for (const [name, bench] of Object.entries(BENCHES))
    if (only === undefined || only === name) held = (await bench(rounds)) && held
  return held ? 0 : 1
})

/** The other benchmarks run in network namespaces of their own. */
function prepare() {
  if (!isRoot()) throw new SetupError('the benchmark makes a network namespace, which needs root')
  if (!which('ip')) throw new SetupError('missing: iproute2; as root: apt-get install iproute2')
  removeLeftNamespaces()
}
