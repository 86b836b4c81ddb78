/** Running other programs, and the one kind of error the set-up reports. */
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './paths.mjs'

/** Something the person at the keyboard has to know or do: one line, printed without a stack trace. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError'
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] folder to run in; the project's root by default
 * @property {NodeJS.ProcessEnv} [env] variables to add or change
 */

/**
 * Run a program to its end. Its output goes to standard error, so that standard output stays the product's own.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @throws {SetupError} when it cannot be started or fails
 */
export function run(command, args, { cwd = ROOT, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  })
  if (result.error) throw new SetupError(`${command} cannot be started: ${result.error.message}`)
  if (result.signal) throw new SetupError(`${command} was ended by ${result.signal}`)
  if (result.status !== 0) {
    throw new SetupError(`\`${[command, ...args].join(' ')}\` failed with status ${result.status}`)
  }
}

/**
 * Run a program and keep what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {string | null} its standard output without surrounding blanks; null when it is missing or fails
 */
export function capture(command, args, { cwd = ROOT, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return result.status === 0 ? result.stdout.trim() : null
}

/**
 * Run a program to its end with this process's own input and output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit status; 128 + number when a signal ended it
 */
export function handOver(command, args) {
  // Ctrl-C reaches the whole foreground group: the program ends in its own way and its status is passed on.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' })
    process.once('SIGTERM', () => child.kill('SIGTERM'))
    child.once('error', (error) => reject(new SetupError(`${command} cannot be started: ${error.message}`)))
    child.once('exit', (code, signal) => {
      process.off('SIGINT', ignore)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/** An ordinary user's PATH often lacks these. */
const SYSTEM_FOLDERS = ['/usr/local/sbin', '/usr/sbin', '/sbin']

/**
 * The PATH that leads to the system's programs. npm puts the folders of packages' programs in front for its scripts,
 * and one of those programs is called `nft`, too.
 *
 * @param {string} [path] this process's own by default
 */
export function systemPath(path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter((folder) => !/\/node_modules\/\.bin\/?$/.test(folder))
  return [...new Set([...folders, ...SYSTEM_FOLDERS])].join(delimiter)
}

/**
 * Where one of the system's programs stands.
 *
 * @param {string} program
 * @returns {string | null} its path, or null
 */
export function which(program) {
  for (const folder of systemPath().split(delimiter)) {
    const path = join(folder, program)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this folder.
    }
  }
  return null
}

/** Whether the process runs as root. */
export const isRoot = () => process.geteuid?.() === 0

/**
 * Run a script's body; a {@link SetupError} ends it with one line and status 1.
 *
 * @param {() => number | void | Promise<number | void>} body returns the exit status, 0 when nothing
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(`nlkit set-up: ${error.message}`)
    process.exitCode = 1
  }
}

/** @param {string} url a module's import.meta.url; true when node was started with that module */
export const isMain = (url) =>
  process.argv[1] !== undefined && url === new URL(`file://${process.argv[1]}`).href
