/**
 * The library's side of the benchmark of events; takes as many as its second argument says. The first says how: `watch`
 * follows the routes and tells what was there before each change; `raw`
 * takes datagrams as they are.
 */
import { openRoute, openSocket } from 'nlkit'
import { takeTurns } from '../turn.mjs'

const RTNLGRP_IPV4_ROUTE = 7
const BUFFER = 4 * 1024 * 1024
const [way, count = '0'] = process.argv.slice(2)
const wanted = Number(count)

/** @type {Record<string, () => Promise<() => Promise<number>>>} */
const ways = {
  async watch() {
    const net = await openRoute()
    const watch = net.watch(['route'], { initial: true, receiveBuffer: BUFFER })
    for (let type = ''; type !== 'ready'; ) type = (await watch.next()).value?.type ?? ''
    return async () => {
      let seen = 0
      while (seen < wanted) {
        const { value } = await watch.next()
        if (value?.type === 'resync') throw new Error('notifications were lost')
        seen++
      }
      return seen
    }
  },
  async raw() {
    const socket = await openSocket({
      protocol: 'route',
      groups: [RTNLGRP_IPV4_ROUTE],
      receiveBuffer: BUFFER,
    })
    return async () => {
      for (let seen = 0; seen < wanted; seen++) await socket.receive()
      return wanted
    }
  },
}

const begin = ways[way ?? '']
if (!begin) throw new Error('usage: library.mjs watch|raw COUNT')
await takeTurns(await begin())
process.exit()
