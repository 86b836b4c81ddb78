/**
 * `npm start`: the set-up, then this machine's network state, its changes, and the decoder page on loopback.
 *
 *     npm start              until Ctrl-C
 *     npm start -- --once    the state alone
 */
import { existsSync } from 'node:fs'
import { setUp } from './setup.mjs'
import { inRoot } from './support/paths.mjs'
import { handOver, main } from './support/process.mjs'

await main(() => {
  setUp({ pageOptional: true })
  const extra = process.argv.slice(2)
  const page = !extra.includes('--once') && existsSync(inRoot('packages/page/dist/index.html'))
  const cli = inRoot('packages/cli/bin/nlkit.js')
  return handOver(process.execPath, [cli, 'monitor', '--state', ...(page ? ['--page'] : []), ...extra])
})
