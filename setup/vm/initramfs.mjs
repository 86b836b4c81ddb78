/** The guest's first file system: busybox, the modules that reach the host's files, and an init that goes on there. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { capture, run, SetupError } from '../support/process.mjs'
import { tool } from './kernel.mjs'

/** What must be loaded before the host's files can be seen. */
const MODULES = ['virtio_pci', '9pnet_virtio', '9p', 'overlay', 'virtio-rng']

/**
 * Write the compressed archive to `path`.
 *
 * @param {import('./kernel.mjs').Kernel} kernel
 * @param {string} path
 */
export function makeInitramfs(kernel, path) {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-initramfs-'))
  try {
    for (const each of ['bin', 'modules', 'proc', 'sys', 'dev']) mkdirSync(join(folder, each))
    copyFileSync(tool('busybox'), join(folder, 'bin/busybox'))
    const modules = neededModules(kernel)
    for (const file of modules) copyModule(file, join(folder, 'modules'))
    writeFileSync(join(folder, 'modules/order'), modules.map((file) => `${moduleName(file)}\n`).join(''))
    writeFileSync(join(folder, 'init'), readFileSync(new URL('init.sh', import.meta.url)), { mode: 0o755 })
    run('sh', ['-c', 'find . | cpio -o -H newc --quiet | gzip -1 > "$1"', 'sh', path], { cwd: folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {import('./kernel.mjs').Kernel} kernel
 * @returns {string[]} the modules' files in the order to load them
 */
function neededModules({ folder, version }) {
  const files = new Set()
  for (const name of MODULES) {
    const plan = capture(tool('modprobe'), ['-d', folder, '-S', version, '--show-depends', name])
    if (plan === null) throw new SetupError(`the kernel ${version} has no module ${name}`)
    for (const [, file] of plan.matchAll(/^insmod (\S+)/gm)) files.add(file)
  }
  return [...files]
}

/** @param {string} file */
const moduleName = (file) => basename(file).replace(/\.xz$/, '')

/**
 * @param {string} file
 * @param {string} folder
 */
function copyModule(file, folder) {
  const target = join(folder, moduleName(file))
  if (file.endsWith('.xz')) run('sh', ['-c', 'xz -dc "$1" > "$2"', 'sh', file, target])
  else copyFileSync(file, target)
}
