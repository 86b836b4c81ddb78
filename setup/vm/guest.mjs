/** Whether there can be a guest, and running shell lines in one. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTools } from '../support/paths.mjs'
import { SetupError } from '../support/process.mjs'
import { say } from '../support/say.mjs'
import { missingPrograms } from '../system.mjs'
import { boot } from './boot.mjs'
import { makeInitramfs } from './initramfs.mjs'
import { guestKernel } from './kernel.mjs'

/** What the guest and its making need of programs.json. */
const NEEDED = ['qemu-system-x86_64', 'busybox', 'cpio', 'depmod', 'xz']

/** The longest that anything may take that has no budget, in seconds: a long run, a line of `--run`. */
export const LIMIT = 3 * 3600

/** @returns {string | null} why there can be no guest on this machine */
export function lackOfGuest() {
  const missing = missingPrograms().filter((program) => NEEDED.includes(program))
  if (missing.length > 0) return `${missing.join(', ')} missing`
  try {
    guestKernel()
    return null
  } catch (error) {
    if (error instanceof SetupError) return error.message
    throw error
  }
}

/**
 * Run shell lines in the guest.
 *
 * @param {string} body
 * @param {{ onLine?: (line: string) => void, terminal?: boolean, seconds?: number, onEnd?: (out: string) => void }}
 *   options `onEnd`: is given the folder that the guest saw as /mnt/out
 */
export async function inGuest(body, { seconds = LIMIT, onEnd, ...options }) {
  const kernel = guestKernel()
  const out = mkdtempSync(join(tmpdir(), 'nlkit-guest-'))
  const initramfs = join(out, 'initramfs.gz')
  try {
    mkdirSync(inTools('vm'), { recursive: true })
    makeInitramfs(kernel, initramfs)
    say(`booting Linux ${kernel.version} in QEMU`)
    const status = await boot({ kernel, initramfs, out, body, seconds, ...options })
    onEnd?.(out)
    return status
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
