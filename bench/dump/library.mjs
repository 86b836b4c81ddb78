/**
 * The library's side of the dumps' benchmark. The argument says how: `streamed` takes the objects one by one and lets
 * them go, `retained` keeps them all in one list.
 */
import { openRoute } from 'nlkit'
import { takeTurns } from '../turn.mjs'

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
await takeTurns(dump)
net.close()
