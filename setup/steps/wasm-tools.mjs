/** wasm-pack and wasm-bindgen: those on PATH when their versions fit, otherwise built or fetched into .tools. */
import { existsSync, rmSync } from 'node:fs'
import { delimiter } from 'node:path'
import { inTools } from '../support/paths.mjs'
import { capture, run, SetupError } from '../support/process.mjs'
import { say } from '../support/say.mjs'
import { WASM_PACK, WASM_PACK_NPM, wasmBindgenVersion } from '../support/versions.mjs'

const CARGO_ROOT = inTools('cargo')
const NPM_ROOT = inTools('npm')
/** Kept until both tools stand, so that a build that was broken off goes on where it was. */
const BUILD = inTools('build')

/** @type {import('../support/steps.mjs').Step} */
export const wasmTools = {
  name: 'wasm tools',
  stale() {
    const missing = [!hasWasmPack() && 'wasm-pack', !hasWasmBindgen() && 'wasm-bindgen'].filter(Boolean)
    return missing.length > 0 ? `no fitting ${missing.join(' and ')} yet` : null
  },
  run() {
    if (!hasWasmBindgen()) cargoInstall('wasm-bindgen-cli', 'wasm-bindgen', wasmBindgenVersion())
    if (!hasWasmPack() && !fetchWasmPack()) cargoInstall('wasm-pack', 'wasm-pack', WASM_PACK)
    rmSync(BUILD, { recursive: true, force: true })
  },
}

/**
 * @param {string} [path] a PATH to put in front of; this process's own by default
 * @returns {string} the PATH on which both tools are found
 */
export const toolPath = (path = process.env.PATH ?? '') =>
  [inTools('cargo', 'bin'), inTools('npm', 'node_modules', '.bin'), path].join(delimiter)

/** Any release of the same line will do: its command line is the same. */
function hasWasmPack() {
  const line = WASM_PACK.split('.').slice(0, 2).join('.')
  return version('wasm-pack')?.startsWith(`${line}.`) ?? false
}

/** The command and the crate must have the same version to the last digit. */
const hasWasmBindgen = () => version('wasm-bindgen') === wasmBindgenVersion()

/**
 * @param {string} tool
 * @returns {string | undefined} the version it prints ("wasm-pack 0.15.1")
 */
const version = (tool) => capture(tool, ['--version'], { env: { PATH: toolPath() } })?.split(' ')[1]

/** @returns {boolean} whether npm could bring the prebuilt wasm-pack */
function fetchWasmPack() {
  try {
    run('npm', [
      'install',
      '--prefix',
      NPM_ROOT,
      '--no-audit',
      '--no-fund',
      '--loglevel=silent',
      `wasm-pack@${WASM_PACK_NPM}`,
    ])
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say('npm could not fetch a prebuilt wasm-pack; cargo builds it, which takes a minute or two')
  }
  if (hasWasmPack()) return true
  if (existsSync(NPM_ROOT)) rmSync(NPM_ROOT, { recursive: true })
  return false
}

/**
 * @param {string} crate
 * @param {string} program the one of its programs that is wanted
 * @param {string} exact version
 */
function cargoInstall(crate, program, exact) {
  say(`building ${crate} ${exact} into ${CARGO_ROOT}`)
  // Without --locked: a registry mirror may lag behind the lock file inside the package.
  run('cargo', ['install', crate, '--version', exact, '--bin', program, '--root', CARGO_ROOT], {
    // Unoptimised they take half the time to build, and still only a moment to run.
    env: { CARGO_TARGET_DIR: BUILD, CARGO_PROFILE_RELEASE_OPT_LEVEL: '0', CARGO_PROFILE_RELEASE_LTO: 'off' },
  })
}
