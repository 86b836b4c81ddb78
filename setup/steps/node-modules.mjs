/** The npm packages of the workspace, as package-lock.json has them. */
import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from '../support/paths.mjs'
import { run } from '../support/process.mjs'

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
  run: () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
}

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
