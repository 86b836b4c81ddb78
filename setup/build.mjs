/**
 * Builds what the sources make: native addon, WebAssembly module, TypeScript, decoder page.
 *
 *     npm run build                      what has changed
 *     npm run build -- typescript page   these alone, changed or not
 */

import { nativeAddon, page, typescript, wasmModule } from './steps/outputs.mjs'
import { withLock } from './support/lock.mjs'
import { isMain, main, SetupError } from './support/process.mjs'
import { runSteps } from './support/steps.mjs'

/** The build's steps, in order. */
export const BUILD = [nativeAddon, wasmModule, typescript, page]

/**
 * @param {readonly string[]} names first words of steps; all steps when empty
 * @throws {SetupError} for a name that no step has, and when a step fails
 */
export function build(names) {
  const unknown = names.find((name) => !BUILD.some((step) => step.name.split(' ')[0] === name))
  if (unknown) throw new SetupError(`no step is called ${unknown}; there are native, wasm, typescript, page`)
  const chosen = BUILD.filter((step) => names.length === 0 || names.includes(step.name.split(' ')[0] ?? ''))
  withLock(() => runSteps(chosen, { force: names.length > 0 }))
}

if (isMain(import.meta.url)) await main(() => build(process.argv.slice(2)))
