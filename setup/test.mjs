/**
 * `npm test`: the set-up with the programs the tests need, then every test. The last line counts over all runners.
 *
 *     npm test                                     everything
 *     npm test -- test/dist/unit/reader.test.js    these files of ava alone; any of ava's options
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { avaReport } from './runners/ava.mjs'
import { cargoReport } from './runners/cargo.mjs'
import { exitStatus, summary } from './runners/tally.mjs'
import { setUp } from './setup.mjs'
import { removeLeftNamespaces } from './support/namespaces.mjs'
import { inRoot, ROOT } from './support/paths.mjs'
import { main, SetupError } from './support/process.mjs'
import { say } from './support/say.mjs'
import { installPrograms } from './system.mjs'

await main(async () => {
  setUp()
  installPrograms()
  removeLeftNamespaces()

  const extra = process.argv.slice(2)
  const tallies = []
  if (extra.length === 0) {
    tallies.push(await test('cargo', ['test', '--workspace', '--no-fail-fast'], cargoReport()))
  }
  tallies.push(await test(inRoot('node_modules/.bin/ava'), ['--tap', ...extra], avaReport()))
  removeLeftNamespaces()

  for (const title of tallies.flatMap((tally) => tally.skipped)) console.log(`skipped: ${title}`)
  for (const title of tallies.flatMap((tally) => tally.failed)) console.log(`failed: ${title}`)
  console.log(summary(tallies))
  return exitStatus(tallies)
})

/**
 * Run a test runner and show its output as it goes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('./runners/tally.mjs').Report} report
 */
async function test(command, args, report) {
  console.log(`\n# ${[command.split('/').at(-1), ...args].join(' ')}`)
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  // Line by line, so that the two streams never break each other's lines.
  createInterface({ input: child.stderr }).on('line', say)
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new SetupError(`${command} cannot be started: ${error.message}`)))
    child.once('close', (status) => resolve(status ?? 1))
  })
  for await (const text of createInterface({ input: child.stdout })) {
    const shown = report.line(text)
    if (shown !== null) console.log(shown)
  }
  return report.end(await ended)
}
