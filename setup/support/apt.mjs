/** Packages of a Debian-like system: installed when root, otherwise named together with the command. */
import { capture, isRoot, run, SetupError, which } from './process.mjs'
import { say } from './say.mjs'

let updated = false

/** Whether this process may install packages. */
export const canInstall = () => isRoot() && which('apt-get') !== null

/**
 * Install packages with apt-get, without recommendations and questions.
 *
 * @param {readonly string[]} packages
 * @throws {SetupError} naming the packages and the command when this process cannot install them
 */
export function installPackages(packages) {
  const command = `apt-get install ${packages.join(' ')}`
  if (!which('apt-get'))
    throw new SetupError(`missing: ${packages.join(', ')} (Debian's names); this system has no apt-get`)
  if (!isRoot()) throw new SetupError(`missing: ${packages.join(', ')}; as root: ${command}`)
  say(`installing with apt-get: ${packages.join(' ')}`)
  update()
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...OPTIONS, ...packages], { env: QUIET })
}

/**
 * @param {string} name
 * @returns {boolean} whether the package is installed
 */
export const hasPackage = (name) =>
  capture('dpkg', ['-s', name])?.includes('Status: install ok installed') ?? false

/** Another apt-get may be at work, as it often is just after a machine's start. */
const OPTIONS = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0']

/** No question is asked: tshark's about captures by ordinary users is answered by its default, no. */
const QUIET = { DEBIAN_FRONTEND: 'noninteractive' }

/** Fetch the package lists once in this process. */
function update() {
  if (updated) return
  updated = true
  run('apt-get', ['update', '-q', ...OPTIONS], { env: QUIET })
}
