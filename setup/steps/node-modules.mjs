/** The npm packages of the workspace, as package-lock.json has them. */
import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from '../support/paths.mjs'
import { run, SetupError } from '../support/process.mjs'
import { say } from '../support/say.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [link] a package of this workspace
 * @property {boolean} [optional] may be absent, such as another platform's binary
 * @property {boolean} [devOptional]
 */

/** @type {import('../support/steps.mjs').Step} */
export const nodeModules = {
  name: 'npm packages',
  stale() {
    const installed = lockedPackages('node_modules/.package-lock.json')
    if (installed === null) return 'not installed yet'
    const differing = Object.entries(lockedPackages('package-lock.json') ?? {}).find(
      ([path, wanted]) => path.startsWith('node_modules/') && !isInstalled(path, wanted, installed[path]),
    )
    return differing ? `${differing[0]} is not the one in package-lock.json` : null
  },
  run() {
    try {
      run('npm', ['ci', ...QUIET])
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      // `npm ci` refuses a lock file that lacks another platform's optional package, as one written against a
      // partial registry does.
      say('npm ci would not do it; npm install takes the same versions from package-lock.json')
      run('npm', ['install', '--no-save', ...QUIET])
    }
  },
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error']

/**
 * @param {string} path of a lock file below the root
 * @returns {Record<string, LockedPackage> | null} its packages by folder; null without the file
 */
function lockedPackages(path) {
  if (!existsSync(inRoot(path))) return null
  return JSON.parse(readFileSync(inRoot(path), 'utf8')).packages
}

/**
 * @param {string} path folder below the root
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} found
 */
function isInstalled(path, wanted, found) {
  if (!found) return Boolean(wanted.optional ?? wanted.devOptional)
  return found.version === wanted.version && found.link === wanted.link && existsSync(inRoot(path))
}
