/**
 * The library's side of the round trips; makes as many as its second argument says, each when the one before is
 * answered. The first says how: `promise` awaits each, `blocking` uses the synchronous twin.
 */
import { openRoute, openRouteSync } from 'nlkit'
import { takeTurns } from '../turn.mjs'

const [way, count = '0'] = process.argv.slice(2)
const wanted = Number(count)
const LOOPBACK = { ifindex: 1 }

/** @type {Record<string, () => Promise<() => number | Promise<number>>>} */
const ways = {
  async promise() {
    const net = await openRoute()
    return async () => {
      let answers = 0
      while (answers < wanted) answers += (await net.request('getlink', LOOPBACK)).length
      return answers
    }
  },
  async blocking() {
    const net = openRouteSync()
    return () => {
      let answers = 0
      while (answers < wanted) answers += net.request('getlink', LOOPBACK).length
      return answers
    }
  },
}

const begin = ways[way ?? '']
if (!begin) throw new Error('usage: library.mjs promise|blocking COUNT')
await takeTurns(await begin())
process.exit()
