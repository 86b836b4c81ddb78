/**
 * `npm run check`: what a commit must pass beside the tests. All checks run; the last line says whether they held.
 */

import { setUp } from './setup.mjs'
import { inRoot } from './support/paths.mjs'
import { main, run, SetupError } from './support/process.mjs'
import { say, seconds } from './support/say.mjs'

/** @param {string} name of a program that an npm package brings */
const bin = (name) => inRoot('node_modules', '.bin', name)

/** @type {readonly { name: string, command: string, args: readonly string[] }[]} */
const CHECKS = [
  {
    name: 'generated files are fresh',
    command: process.execPath,
    args: [inRoot('packages/schema-compiler/dist/main.js'), '--check'],
  },
  { name: 'rustfmt', command: 'cargo', args: ['fmt', '--all', '--check'] },
  {
    name: 'clippy',
    command: 'cargo',
    args: ['clippy', '--workspace', '--all-targets', '--', '-D', 'warnings'],
  },
  { name: 'typescript', command: bin('tsc'), args: ['-b'] },
  // Vite builds the page without looking at its types.
  { name: 'typescript of the page', command: bin('tsc'), args: ['-p', 'packages/page'] },
  { name: 'biome', command: bin('biome'), args: ['check', '--error-on-warnings'] },
]

await main(() => {
  setUp()
  const failed = CHECKS.filter((check) => !holds(check)).map((check) => check.name)
  console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})

/** @param {(typeof CHECKS)[number]} check */
function holds({ name, command, args }) {
  const begin = performance.now()
  say(`${name}: ...`)
  try {
    run(command, args)
    say(`${name}: passed in ${seconds(begin)}`)
    return true
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(`${name}: FAILED. ${error.message}`)
    return false
  }
}
