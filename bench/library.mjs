/**
 * The library's side of the benchmark, run in the namespace that holds the routes. One dump for every line on standard
 * input; prints "ROUTES NANOSECONDS" for each. The argument says how: `streamed` takes the objects one by one and lets
 * them go, `retained` keeps them all in one list.
 */
import { createInterface } from 'node:readline'
import { openRoute } from 'nlkit'

const net = await openRoute()

/** @type {Record<string, () => Promise<number>>} */
const ways = {
  async streamed() {
    let count = 0
    for await (const _route of net.dump('getroute')) count += 1
    return count
  },
  async retained() {
    return (await net.routes.list()).length
  },
}

const dump = ways[process.argv[2] ?? '']
if (!dump) throw new Error('usage: library.mjs streamed|retained')

for await (const _line of createInterface({ input: process.stdin })) {
  const begin = process.hrtime.bigint()
  const count = await dump()
  console.log(`${count} ${process.hrtime.bigint() - begin}`)
}
await net[Symbol.asyncDispose]()
