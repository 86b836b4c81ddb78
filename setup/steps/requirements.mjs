/** What must be on the machine before anything else: Linux, Node, Rust, a C linker. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installPackages } from '../support/apt.mjs'
import { capture, SetupError, which } from '../support/process.mjs'
import { atLeast, NODE, rustVersion } from '../support/versions.mjs'

/** @type {import('../support/steps.mjs').Step} */
export const requirements = {
  name: 'requirements',
  stale() {
    if (process.platform !== 'linux')
      throw new SetupError('netlink is a part of Linux; this is another system')
    if (!atLeast(process.version, NODE)) {
      throw new SetupError(
        `Node ${NODE} or later is needed, this is ${process.version}; https://nodejs.org has it`,
      )
    }
    findRustup()
    if (!hasRust()) return 'Rust is missing'
    checkRust()
    return which('cc') ? null : 'a C compiler is missing'
  },
  run() {
    if (!which('cc')) installPackages(['gcc', 'libc6-dev'])
    if (!hasRust()) installRust()
    checkRust()
  },
}

const hasRust = () => which('cargo') !== null && which('rustc') !== null

/** rustup's folder is on the PATH of login shells only. */
function findRustup() {
  const folder = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin')
  if (which('cargo') || !existsSync(join(folder, 'cargo'))) return
  process.env.PATH = [folder, process.env.PATH].join(delimiter)
}

/** Debian's current Rust; the one its ordinary `rustc` package brings is too old. */
function installRust() {
  try {
    installPackages(['rustc-web', 'cargo-web'])
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    throw new SetupError(
      `Rust ${rustVersion()} or later is needed, https://rustup.rs has it (${error.message})`,
    )
  }
}

function checkRust() {
  const version = capture('rustc', ['--version'])
  if (version === null)
    throw new SetupError('`rustc --version` fails; `rustup default stable` may set it right')
  if (atLeast(version, rustVersion())) return
  throw new SetupError(
    `Rust ${rustVersion()} or later is needed, this is ${version}; \`rustup update\` brings it`,
  )
}
