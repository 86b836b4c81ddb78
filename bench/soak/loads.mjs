/**
 * What the soak does, all of it at the same time: each load repeats a round on sockets of its own until it is told to
 * stop, checks what it got, and closes what it opened. A wrong answer throws.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { NetlinkError, openRoute, openRouteSync } from 'nlkit'
import { Followed } from './follow.mjs'

/** Routes in the namespace of the dumps. */
export const ROUTES = 2000
/** The kernel grants its least: room for about one message. */
const TINY = 1
const ROOMY = 4 * 1024 * 1024

/**
 * @typedef {object} Place
 * @property {string} quiet a namespace that only the load itself changes
 * @property {string} busy one with ROUTES routes, in which another process changes links
 */

/** @typedef {(place: Place, over: () => boolean, round: () => void) => Promise<void>} Load */

/** @type {Record<string, Load>} */
export const loads = {
  /** Requests that succeed, that the kernel refuses, and that are given up. */
  async requests({ quiet }, over, round) {
    const net = await openRoute({ netns: quiet })
    while (!over()) {
      const links = await Promise.all(Array.from({ length: 20 }, () => net.links.get('lo')))
      expect(
        links.every(({ ifindex }) => ifindex === 1),
        'a request got another answer',
      )
      const refused = await net.request('getlink', { ifindex: 999_999 }).catch((error) => error)
      expect(refused instanceof NetlinkError && refused.code === 'ENODEV', refused)
      const controller = new AbortController()
      const given = net
        .request('getlink', { ifindex: 1 }, { signal: controller.signal })
        .catch((error) => error)
      controller.abort()
      await given
      round()
      await turn()
    }
    expect(net.statistics.pending === 0, 'a request is still pending')
    net.close()
  },

  /** Dumps at once, whole and left half read, while links change. */
  async dumps({ busy }, over, round) {
    const net = await openRoute({ netns: busy })
    while (!over()) {
      const whole = Array.from({ length: 3 }, () => net.dump('getroute', { family: 'inet' }).toArray())
      for await (const _ of net.dump('getroute')) break
      for (const routes of await Promise.all(whole)) {
        const own = routes.filter(({ dst }) => dst?.startsWith('10.')).length
        expect(own === ROUTES, `a dump told ${own} routes of ${ROUTES}`)
      }
      expect((await net.links.snapshot()).items.length >= 3, 'links are missing')
      round()
    }
    // What was left half read is drained.
    await net.links.get('lo')
    await net.links.list()
    expect(net.statistics.pending === 0, 'a dump is still pending')
    net.close()
  },

  /** Changes, followed with a roomy buffer and with one that overruns. */
  async changes({ quiet }, over, round) {
    const net = await openRoute({ netns: quiet })
    const { ifindex } = await net.links.get('bench0')
    const watches = [new Followed(net, ROOMY), new Followed(net, TINY)]
    for (let number = 0; !over(); number = (number + 1) % 50) {
      const adds = number % 2 === 0
      const numbers = Array.from({ length: 60 }, (_, n) => n + (number >> 1))
      await net.pipeline(
        numbers.map((n) => ({
          operation: adds ? 'newroute' : 'delroute',
          values: routeOver(ifindex, n),
          flags: adds ? ['create'] : [],
        })),
      )
      for (const watch of watches) await watch.compare(net)
      round()
    }
    for (const watch of watches) await watch.stop()
    expect(watches[1] !== undefined && watches[1].resyncs > 0, 'nothing was overrun')
    await net.pipeline(
      Array.from({ length: 100 }, (_, n) => ({ operation: 'delroute', values: routeOver(ifindex, n) })),
    )
    net.close()
  },

  /** Sockets that live for one request, in both namespaces, blocking ones too, and some that cannot be opened. */
  async sockets({ quiet, busy }, over, round) {
    while (!over()) {
      for (const netns of [quiet, busy, undefined]) {
        const net = await openRoute(netns === undefined ? {} : { netns })
        expect((await net.links.get('lo')).ifindex === 1, 'another link')
        net.close()
      }
      const blocking = openRouteSync({ netns: quiet })
      expect(blocking.request('getlink', { ifindex: 1 })[0]?.ifname === 'lo', 'another link')
      blocking.close()
      const failed = await openRoute({ netns: '/no/such/file' }).catch((error) => error)
      expect(failed.code === 'ENOENT', failed)
      round()
      await turn()
    }
  },

  /** Threads that are terminated in the middle of a dump. */
  async workers({ busy }, over, round) {
    while (!over()) {
      const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: busy })
      await once(worker, 'message')
      await worker.terminate()
      round()
    }
  },
}

/**
 * Another process that changes links, addresses and routes.
 *
 * @param {string} namespace
 * @returns {() => Promise<void>} ends it
 */
export function churn(namespace) {
  const script = `while :; do ip link add c0 type veth peer name c1; ip link set c0 up
    ip addr add 198.51.100.1/24 dev c0; ip link set c0 mtu 1400; ip link del c0; done`
  const child = spawn('ip', ['netns', 'exec', namespace, 'sh', '-c', script], { stdio: 'ignore' })
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

/**
 * @param {number} oif
 * @param {number} n
 */
const routeOver = (oif, n) =>
  /** @type {const} */ ({
    family: 'inet',
    dst: `10.0.0.${n}`,
    rtmTable: 'main',
    rtmType: 'unicast',
    rtmScope: 'link',
    oif,
  })

/**
 * @param {boolean} right
 * @param {unknown} what
 */
function expect(right, what) {
  if (!right) throw what instanceof Error ? what : new Error(String(what))
}
