/**
 * The programs that only tests need, with the packages that bring them (programs.json): installed when root,
 * otherwise named. A test that lacks one is skipped with its name; nothing else depends on them.
 *
 *     node setup/system.mjs
 */
import { readFileSync } from 'node:fs'
import { canInstall, installPackages } from './support/apt.mjs'
import { readStamp, writeStamp } from './support/fingerprint.mjs'
import { inRoot } from './support/paths.mjs'
import { isMain, main, SetupError, which } from './support/process.mjs'
import { say } from './support/say.mjs'

/** @type {Record<string, string>} program to Debian package */
export const PROGRAMS = JSON.parse(readFileSync(inRoot('setup/programs.json'), 'utf8'))

const STAMP = 'system programs'

/** @returns {string[]} the programs that are not on this machine */
export const missingPrograms = () => Object.keys(PROGRAMS).filter((program) => which(program) === null)

/**
 * Install what is missing, as far as that goes: a failure is told, not thrown.
 *
 * @returns {string[]} the programs that are missing still
 */
export function installPrograms() {
  const before = missingPrograms()
  if (before.length === 0) return []
  // What could not be had today is not tried again with every run of the tests.
  const attempt = `${new Date().toISOString().slice(0, 10)} ${before.join(' ')}`
  if (canInstall() && readStamp(STAMP) !== attempt) installEach(before.map(packageOf))

  const missing = missingPrograms()
  if (missing.length > 0) {
    writeStamp(STAMP, `${attempt.split(' ')[0]} ${missing.join(' ')}`)
    say(`missing for some tests, which are skipped: ${missing.join(', ')}`)
    say(`as root: apt-get install ${missing.map(packageOf).join(' ')}`)
  }
  return missing
}

/** @param {string} program */
const packageOf = (program) => PROGRAMS[program] ?? program

/**
 * Install the packages in one go; where that fails, one by one, so that one unknown name costs only itself.
 *
 * @param {readonly string[]} packages
 */
function installEach(packages) {
  for (const group of [packages, ...packages.map((name) => [name])]) {
    try {
      installPackages(group)
      if (group === packages) return
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      say(error.message)
    }
  }
}

if (isMain(import.meta.url)) await main(() => void installPrograms())
