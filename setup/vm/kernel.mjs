/** The guest's kernel: Debian's own, found by its package's name and unpacked below .tools/vm. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { inTools } from '../support/paths.mjs'
import { capture, run, SetupError, which } from '../support/process.mjs'
import { say } from '../support/say.mjs'

/** The package that names the newest kernel of the release. */
const METAPACKAGE = 'linux-image-amd64'

/**
 * @typedef {object} Kernel
 * @property {string} version as `uname -r` tells it in the guest
 * @property {string} folder the unpacked package: boot/ and lib/modules/
 * @property {string} image the file to boot
 */

/**
 * The kernel, downloaded and unpacked when it is not there yet.
 *
 * @returns {Kernel}
 * @throws {SetupError} where the package cannot be had
 */
export function guestKernel() {
  const cached = unpacked()
  if (cached !== null) return cached
  if (!which('apt-get'))
    throw new SetupError('the guest kernel is a Debian package, and this system has no apt-get')
  const name = packageName()
  const folder = inTools('vm', 'download')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  say(`downloading ${name}`)
  // As root apt fetches as its own user, who may not write here: harmless, but said in so many words.
  run('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=root', name], { cwd: folder })
  const file = readdirSync(folder).find((each) => each.endsWith('.deb'))
  if (file === undefined) throw new SetupError(`apt-get download ${name} left no package`)
  const tree = join(folder, 'tree')
  run('dpkg', ['-x', join(folder, file), tree])
  if (!existsSync(join(tree, 'lib/modules'))) symlinkSync('usr/lib', join(tree, 'lib'))
  run(tool('depmod'), ['-b', tree, versionIn(tree)])
  renameSync(tree, kernelFolder())
  rmSync(folder, { recursive: true })
  return unpacked() ?? fail('the unpacked package holds no kernel')
}

const kernelFolder = () => inTools('vm', 'kernel')

/** @returns {Kernel | null} */
function unpacked() {
  const folder = kernelFolder()
  if (!existsSync(join(folder, 'lib/modules'))) return null
  const version = versionIn(folder)
  return { version, folder, image: join(folder, 'boot', `vmlinuz-${version}`) }
}

/** @param {string} tree */
function versionIn(tree) {
  return readdirSync(join(tree, 'lib/modules'))[0] ?? fail(`${tree} holds no modules`)
}

/** The metapackage changes its mind with each release; its dependency is the kernel itself. */
function packageName() {
  const depends = capture('apt-cache', ['depends', METAPACKAGE])
  const name = depends?.match(/Depends: (linux-image-\S+)/)?.[1]
  return name ?? fail(`apt-cache does not know ${METAPACKAGE}: run apt-get update as root`)
}

/** @param {string} program */
export function tool(program) {
  return which(program) ?? fail(`${program} is missing`)
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new SetupError(message)
}
