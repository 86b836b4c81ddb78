/** The versions the set-up asks for. npm's and cargo's own packages are pinned by their lock files. */
import { readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/** The oldest Node that everything here runs on (ava and Vite ask for it). */
export const NODE = '20.19.0'

/** wasm-pack as cargo installs it; npm's package of the same line is one release behind. */
export const WASM_PACK = '0.15.1'
export const WASM_PACK_NPM = '0.15.0'

/** @returns {string} the oldest Rust the crates compile with */
export function rustVersion() {
  const [, version] = readFileSync(inRoot('Cargo.toml'), 'utf8').match(/^rust-version = "(.+)"/m) ?? []
  if (!version) throw new Error('Cargo.toml names no rust-version')
  return version
}

/** @returns {string} wasm-bindgen's version in Cargo.lock: its command must have exactly the same */
export function wasmBindgenVersion() {
  const lock = readFileSync(inRoot('Cargo.lock'), 'utf8')
  const [, version] = lock.match(/^name = "wasm-bindgen"\nversion = "(.+)"/m) ?? []
  if (!version) throw new Error('Cargo.lock does not name wasm-bindgen')
  return version
}

/**
 * @param {string} version dotted numbers, with any text before ("rustc 1.95.0", "v20.20.2")
 * @param {string} minimum dotted numbers
 * @returns {boolean} whether version is minimum or later
 */
export function atLeast(version, minimum) {
  const numbers = (/** @type {string} */ text) =>
    (text.match(/\d+(\.\d+)*/)?.[0] ?? '0').split('.').map(Number)
  const have = numbers(version)
  for (const [index, wanted] of numbers(minimum).entries()) {
    const part = have[index] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}
