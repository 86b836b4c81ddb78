/** One set-up at a time in one folder: two at once would build into each other's outputs. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inTools, TOOLS } from './paths.mjs'
import { say } from './say.mjs'

const PATH = inTools('setup.lock')
const WAIT_MS = 500

/**
 * Run a body while no other set-up runs; waits for one that does.
 *
 * @param {() => void} body
 */
export function withLock(body) {
  mkdirSync(TOOLS, { recursive: true })
  let told = false
  while (!take()) {
    if (!told) say(`waiting for the set-up of process ${holder()} to end (${PATH})`)
    told = true
    sleep(WAIT_MS)
  }
  try {
    body()
  } finally {
    rmSync(PATH, { force: true })
  }
}

/** @returns {boolean} whether the lock is ours now; a lock whose process has gone is removed for the next try */
function take() {
  const own = `${PATH}.${process.pid}`
  writeFileSync(own, `${process.pid}\n`)
  try {
    // A link appears with its content at once, so that nobody ever reads a lock without a holder.
    linkSync(own, PATH)
    return true
  } catch {
    if (!isAlive(holder())) rmSync(PATH, { force: true })
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/** @returns {number} process id in the lock file; 0 when there is none */
function holder() {
  try {
    return Number(readFileSync(PATH, 'utf8'))
  } catch {
    return 0
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {number} milliseconds */
const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
