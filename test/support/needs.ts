/** Tests that need something a machine may lack: they are skipped there, and their titles say for want of what. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { release } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import test, { type ExecutionContext, type Implementation } from 'ava'
import { which } from '#setup/support/process.mjs'

/** Declares a test, or a skipped one when a need is not met. */
export interface ConditionalTest {
  (title: string, implementation: Implementation<[]>): void
  /** The same for a test that must not run beside others of its file. */
  serial(title: string, implementation: Implementation<[]>): void
}

/**
 * The project's root folder. Compiled tests stand in test/dist/FOLDER/, so paths relative to the sources would
 * mislead.
 */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * What a test may need:
 * - `root`: to run as root;
 * - `netns`: network namespaces may be made, which takes root, `ip` and a kernel that lets us;
 * - `wasm`: the WebAssembly module has been built; `page`: the decoder page has been built;
 * - `linux 6.14`: that kernel or a newer one;
 *   What the kernel lacks begins with `this kernel: `, by which the guest's tests know what to try in theirs;
 * - a program's name (`strace`, `tshark`, `chromium` ...): it is installed.
 *
 * ```ts
 * const live = needs('netns', 'strace')
 * live('a request is seen by strace', async (t) => { ... })
 * ```
 */
export function needs(...needed: readonly string[]): ConditionalTest {
  const missing = needed.flatMap((need) => lack(need) ?? [])
  if (missing.length === 0) {
    return Object.assign((title: string, run: Implementation<[]>) => test(title, run), {
      serial: (title: string, run: Implementation<[]>) => test.serial(title, run),
    })
  }
  const skip = (title: string, run: Implementation<[]>) => test.skip(`${title} (${missing.join('; ')})`, run)
  return Object.assign(skip, { serial: skip })
}

/**
 * Ends a test that finds out in its course what it lacks. ava knows no such thing: what is logged here makes a skipped
 * test of it in `npm test`.
 */
export function skip(t: ExecutionContext, reason: string): void {
  t.log(`skipped: ${reason}`)
  t.pass()
}

/** Why a need is not met, or null when it is. */
function lack(need: string): string | null {
  const version = /^linux (\d+)\.(\d+)$/.exec(need)
  if (version !== null)
    return isKernel(Number(version[1]), Number(version[2]))
      ? null
      : `this kernel: older than Linux ${version[1]}.${version[2]}`
  switch (need) {
    case 'root':
      return process.geteuid?.() === 0 ? null : 'needs root'
    case 'netns':
      return lackOfNamespaces()
    case 'wasm':
      return built('crates/wasm/dist/nlkit_wasm_bg.wasm')
        ? null
        : 'needs the wasm module, which has not been built'
    case 'page':
      return built('packages/page/dist/index.html')
        ? null
        : 'needs the decoder page, which has not been built'
    default:
      return which(need) === null ? `needs ${need}: apt-get install ${packages[need] ?? need}` : null
  }
}

/** Debian's packages of the programs, by program. */
const packages: Record<string, string> = JSON.parse(readFileSync(join(root, 'setup/programs.json'), 'utf8'))

function isKernel(major: number, minor: number): boolean {
  const [ownMajor = 0, ownMinor = 0] = release().split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

const built = (path: string) => existsSync(join(root, path))

/** Asked of the kernel itself: a container may run as root and yet be refused. */
function lackOfNamespaces(): string | null {
  const missing = lack('root') ?? lack('ip')
  if (missing !== null) return missing
  const { status, stderr } = spawnSync('unshare', ['--net', 'true'], { encoding: 'utf8' })
  return status === 0 ? null : `needs network namespaces: ${stderr.trim()}`
}
