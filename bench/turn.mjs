/** The library's side of a contender: see contender.mjs. */
import { createInterface } from 'node:readline'

/**
 * Say that we are ready, then do the work once for every line on standard input and print "COUNT NANOSECONDS".
 *
 * @param {() => number | Promise<number>} work returns what it has seen
 */
export async function takeTurns(work) {
  console.log('ready')
  for await (const _line of createInterface({ input: process.stdin })) {
    const begin = process.hrtime.bigint()
    const count = await work()
    console.log(`${count} ${process.hrtime.bigint() - begin}`)
  }
}
