/** What must be back at its base when a program has closed what it opened. */
import { readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** @type {() => void} */
const collect = runInNewContext('gc')

/**
 * @typedef {object} Gauges
 * @property {number} descriptors open file descriptors
 * @property {number} handles what keeps the event loop alive
 * @property {number} heap bytes of JavaScript objects
 * @property {number} external bytes of buffers that the addon and typed arrays hold
 * @property {number} resident bytes of the process
 */

/** @returns {Promise<Gauges>} when what is garbage has been collected */
export async function readGauges() {
  for (let round = 0; round < 5; round += 1) {
    collect()
    await pause(20)
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return {
    descriptors: readdirSync('/proc/self/fd').length,
    handles: process.getActiveResourcesInfo().filter((name) => name !== 'Timeout').length,
    heap: heapUsed,
    external,
    resident: rss,
  }
}
