/**
 * The set-up: from a fresh clone to everything built. Safe to run again at any time; what is up to date is skipped.
 *
 *     node setup/setup.mjs
 */
import { BUILD } from './build.mjs'
import { nodeModules } from './steps/node-modules.mjs'
import { requirements } from './steps/requirements.mjs'
import { wasmToolchain } from './steps/wasm-toolchain.mjs'
import { wasmTools } from './steps/wasm-tools.mjs'
import { withLock } from './support/lock.mjs'
import { isMain, main } from './support/process.mjs'
import { runSteps } from './support/steps.mjs'

/** What only the decoder page needs. */
const PAGE_ONLY = new Set([wasmToolchain.name, wasmTools.name])

/**
 * Run the set-up.
 *
 * @param {{ pageOptional?: boolean }} [options] pageOptional: go on without the decoder page where its compiler
 *   can neither be found nor installed
 * @throws {import('./support/process.mjs').SetupError} naming what is missing and the command that brings it
 */
export function setUp({ pageOptional = false } = {}) {
  const steps = [requirements, nodeModules, wasmToolchain, wasmTools, ...BUILD]
  withLock(() => runSteps(steps, { optional: pageOptional ? PAGE_ONLY : new Set() }))
}

if (isMain(import.meta.url)) await main(() => setUp())
