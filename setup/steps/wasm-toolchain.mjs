/**
 * A Rust compiler that can build for WebAssembly.
 *
 * The ordinary ways come first: the compiler at hand has the target already, or rustup adds it. Where rustup is
 * missing or cannot download, Debian's Rust with the source of its standard library serves: the library is built
 * for the target into a sysroot of our own, beside links to the distribution's, and a small `rustc` in front of
 * the real one points there. Nothing outside .tools changes except by the package manager.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { hasPackage, installPackages } from '../support/apt.mjs'
import { readStamp, writeStamp } from '../support/fingerprint.mjs'
import { inRoot, inTools } from '../support/paths.mjs'
import { capture, run, SetupError, which } from '../support/process.mjs'
import { say } from '../support/say.mjs'

const TARGET = 'wasm32-unknown-unknown'
const PACKAGES = ['rustc-web', 'cargo-web', 'rust-web-src', 'lld']
const RUSTC = '/usr/bin/rustc'
const CARGO = '/usr/bin/cargo'
const STAMP = 'wasm sysroot'
/** Holds `rustc` and `cargo` for the builds that use our sysroot. */
const BIN = inTools('wasm', 'bin')
const SYSROOT = inTools('wasm', 'sysroot')
/** Where cargo builds for the target. */
const OUTPUT = inRoot('target', 'wasm')
/** The empty crate that the standard library is built with. */
const CRATE = inTools('wasm', 'std')

/** @type {import('../support/steps.mjs').Step} */
export const wasmToolchain = {
  name: 'wasm toolchain',
  stale: () => (hasTarget() || hasSysroot() ? null : `no standard library for ${TARGET}`),
  run() {
    if (addWithRustup()) return
    if (!PACKAGES.every(hasPackage)) installPackages(PACKAGES)
    buildSysroot()
  },
}

/** @returns {Record<string, string>} variables under which cargo and wasm-pack build for the target */
export function wasmEnvironment() {
  // Apart from the native builds: another compiler may be at work here, and no lock is waited for.
  if (hasTarget()) return { CARGO_TARGET_DIR: OUTPUT }
  return {
    CARGO_TARGET_DIR: OUTPUT,
    PATH: [BIN, process.env.PATH].join(delimiter),
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER: 'wasm-ld',
  }
}

/** Whether the compiler on PATH has the target's standard library. */
function hasTarget() {
  const folder = capture('rustc', ['--print', 'target-libdir', '--target', TARGET])
  return (
    folder !== null && existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('libstd-'))
  )
}

/** Whether our sysroot fits the installed compiler: libraries of another version are of no use to it. */
function hasSysroot() {
  return (
    existsSync(SYSROOT) && which('wasm-ld') !== null && readStamp(STAMP) === capture(RUSTC, ['--version'])
  )
}

/** @returns {boolean} whether rustup is there and could add the target */
function addWithRustup() {
  if (!which('rustup')) return false
  try {
    run('rustup', ['target', 'add', TARGET])
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say("rustup could not add the target; Debian's packages take its place")
  }
  return hasTarget()
}

function buildSysroot() {
  const libraries = buildStandardLibrary()
  const distribution = capture(RUSTC, ['--print', 'sysroot'])
  if (distribution === null) throw new SetupError(`\`${RUSTC} --print sysroot\` fails`)

  rmSync(SYSROOT, { recursive: true, force: true })
  // What was built upon other libraries cannot be used with these, and cargo would not notice.
  rmSync(OUTPUT, { recursive: true, force: true })
  const own = join(SYSROOT, 'lib', 'rustlib')
  mkdirSync(join(own, TARGET, 'lib'), { recursive: true })
  for (const name of readdirSync(join(distribution, 'lib', 'rustlib'))) {
    if (name !== TARGET) symlinkSync(join(distribution, 'lib', 'rustlib', name), join(own, name))
  }
  for (const library of libraries) copyFileSync(library.path, join(own, TARGET, 'lib', library.name))
  writeTools()
  rmSync(CRATE, { recursive: true })
  writeStamp(STAMP, capture(RUSTC, ['--version']) ?? '')
}

/**
 * Build the standard library for the target, as a by-product of building an empty crate.
 *
 * @returns {{ name: string, path: string }[]} its libraries
 */
function buildStandardLibrary() {
  rmSync(CRATE, { recursive: true, force: true })
  mkdirSync(join(CRATE, 'src'), { recursive: true })
  writeFileSync(join(CRATE, 'Cargo.toml'), '[package]\nname = "empty"\nedition = "2024"\n\n[workspace]\n')
  writeFileSync(join(CRATE, 'src', 'lib.rs'), '')
  run(CARGO, ['build', '--release', '--target', TARGET, '-Zbuild-std=std,panic_abort'], {
    cwd: CRATE,
    env: {
      RUSTC,
      // The stable compiler takes -Z options only when told so.
      RUSTC_BOOTSTRAP: '1',
      // Our release profile optimises across crates, which reads the libraries' bitcode.
      RUSTFLAGS: '-Cembed-bitcode=yes',
      CARGO_TARGET_DIR: join(CRATE, 'target'),
    },
  })
  const folder = join(CRATE, 'target', TARGET, 'release', 'deps')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.rlib') && !name.startsWith('libempty-'))
    .map((name) => ({ name, path: join(folder, name) }))
}

/** The `rustc` that looks into our sysroot, and the `cargo` of the same version. */
function writeTools() {
  rmSync(BIN, { recursive: true, force: true })
  mkdirSync(BIN, { recursive: true })
  // An explicit --sysroot later on the command line would be an error; cargo and wasm-pack never give one.
  writeFileSync(join(BIN, 'rustc'), `#!/bin/sh\nexec ${RUSTC} --sysroot '${SYSROOT}' "$@"\n`)
  chmodSync(join(BIN, 'rustc'), 0o755)
  symlinkSync(CARGO, join(BIN, 'cargo'))
}
