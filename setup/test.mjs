/**
 * `npm test`: the set-up with the programs the tests need, then every test. The last line counts over all runners.
 *
 *     npm test                                     everything
 *     npm test -- test/dist/unit/reader.test.js    these files of ava alone; any of ava's options
 */
import { avaReport } from './runners/ava.mjs'
import { cargoReport } from './runners/cargo.mjs'
import { runTests } from './runners/run.mjs'
import { exitStatus, summary } from './runners/tally.mjs'
import { setUp } from './setup.mjs'
import { removeLeftNamespaces } from './support/namespaces.mjs'
import { inRoot } from './support/paths.mjs'
import { main } from './support/process.mjs'
import { installPrograms } from './system.mjs'
import { forGuest } from './vm/live.mjs'
import { testGuest } from './vm.mjs'

await main(async () => {
  setUp()
  installPrograms()
  removeLeftNamespaces()

  const extra = process.argv.slice(2)
  const tallies = []
  if (extra.length === 0) {
    tallies.push(await runTests('cargo', ['test', '--workspace', '--no-fail-fast'], cargoReport()))
  }
  const ava = await runTests(inRoot('node_modules/.bin/ava'), ['--tap', ...extra], avaReport())
  removeLeftNamespaces()
  if (extra.length > 0) tallies.push(ava)
  else {
    const { wanted, rest } = forGuest(ava.skipped)
    tallies.push({ ...ava, skipped: rest }, await testGuest({ live: wanted }))
  }

  for (const title of tallies.flatMap((tally) => tally.skipped)) console.log(`skipped: ${title}`)
  for (const title of tallies.flatMap((tally) => tally.failed)) console.log(`failed: ${title}`)
  console.log(summary(tallies))
  return exitStatus(tallies)
})
