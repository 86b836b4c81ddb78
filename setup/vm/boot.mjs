/** Boots the guest in QEMU (TCG: it runs anywhere, without the right to /dev/kvm). */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/paths.mjs'
import { SetupError } from '../support/process.mjs'
import { tool } from './kernel.mjs'

/**
 * @typedef {object} Boot
 * @property {import('./kernel.mjs').Kernel} kernel
 * @property {string} initramfs
 * @property {string} out folder that the guest sees as /mnt/out and may write to
 * @property {string} body shell lines to run in the project's folder; their exit status is the guest's
 * @property {number} seconds after which the guest is ended
 * @property {boolean} [terminal] the guest's console is this terminal
 * @property {(line: string) => void} [onLine] called with each line of the console
 */

const SCRIPT = 'guest.sh'
const STATUS = 'status'

/** As of timeout(1): the guest came to no end in its time. */
export const TIMED_OUT = 124
/** It ended, and not by itself: its kernel panicked, or QEMU crashed. */
const DIED = 125

/**
 * Boot, run, power off.
 *
 * @param {Boot} boot
 * @returns {Promise<number>} the exit status of the lines; TIMED_OUT or DIED when they came to no end
 * @throws {SetupError} when QEMU cannot be started
 */
export async function boot({ kernel, initramfs, out, body, seconds, terminal = false, onLine = () => {} }) {
  writeFileSync(join(out, SCRIPT), script(body))
  const child = spawn(tool('qemu-system-x86_64'), qemuArguments(kernel, initramfs, out), {
    stdio: terminal ? 'inherit' : ['ignore', 'pipe', 'inherit'],
  })
  let late = false
  const end = () => {
    late = true
    child.kill('SIGKILL')
  }
  const timer = terminal ? undefined : setTimeout(end, seconds * 1000)
  let rest = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split(/\r?\n/)
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  })
  await new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new SetupError(`QEMU cannot be started: ${error.message}`)))
    child.once('close', resolve)
  })
  clearTimeout(timer)
  const status = join(out, STATUS)
  if (existsSync(status)) return Number(readFileSync(status, 'utf8'))
  return late ? TIMED_OUT : DIED
}

/** @param {string} body */
const script = (
  body,
) => `export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp NLKIT_GUEST=1
hostname nlkit-guest
ip link set lo up
cd '${ROOT}'
(
${body}
)
echo $? > /mnt/out/${STATUS}
sync
echo o > /proc/sysrq-trigger
sleep 30
`

/**
 * @param {import('./kernel.mjs').Kernel} kernel
 * @param {string} initramfs
 * @param {string} out
 */
function qemuArguments({ image, folder }, initramfs, out) {
  const share = (/** @type {string} */ id, /** @type {string} */ path, mode = '') => [
    ['-fsdev', `local,id=${id},path=${path},security_model=none,multidevs=remap${mode}`],
    ['-device', `virtio-9p-pci,fsdev=${id},mount_tag=${id}`],
  ]
  return [
    ['-accel', 'tcg,thread=multi'],
    ['-cpu', 'max'],
    ['-m', '1536'],
    ['-smp', '2'],
    ['-kernel', image],
    ['-initrd', initramfs],
    // Alerts and panics alone: what else the kernel says would break the lines of the tests apart.
    [
      '-append',
      `console=ttyS0 quiet loglevel=2 panic=-1 mitigations=off nlkit.kernel=${folder} nlkit.script=${SCRIPT}`,
    ],
    ['-nographic', '-no-reboot', '-nodefaults'],
    ['-serial', 'mon:stdio'],
    ...share('host', '/', ',readonly=on'),
    ...share('out', out),
    ['-device', 'virtio-rng-pci'],
  ].flat()
}
