/** A watch beside the same state read anew: the comparison that ends each round of the soak. */

/** @typedef {import('nlkit').RouteSocket} RouteSocket */

/** What does not last, and what only one of both tells. */
const FLEETING = new Set(['cacheinfo', 'rtmFlags', 'stats', 'stats64', 'probes'])

/** The routes that a watch has told. */
export class Followed {
  /** @type {Set<object>} */
  #objects = new Set()
  resyncs = 0
  /** @type {import('nlkit').Changes<'route'>} */
  watch
  /** @type {Promise<void>} */
  #loop

  /**
   * @param {RouteSocket} net
   * @param {number} receiveBuffer bytes
   */
  constructor(net, receiveBuffer) {
    this.watch = net.watch(['route'], { initial: true, receiveBuffer })
    this.#loop = this.#follow()
  }

  /**
   * Throws when the watch, after a barrier, does not know what a dump shows.
   *
   * @param {RouteSocket} net
   */
  async compare(net) {
    await this.watch.barrier()
    const told = ipv4([...this.#objects])
    const fresh = ipv4(await net.routes.list())
    if (told.join('\n') !== fresh.join('\n'))
      throw new Error(`a watch knows ${told.length} routes, the kernel has ${fresh.length}, and they differ`)
  }

  async stop() {
    await this.watch.return?.()
    await this.#loop
  }

  async #follow() {
    for await (const { type, object, previous } of this.watch) {
      if (type === 'resync') this.resyncs += 1
      if (previous !== undefined && !this.#objects.delete(previous))
        throw new Error(`${type}: not known before`)
      if (object !== undefined && type !== 'removed') this.#objects.add(object)
    }
  }
}

/**
 * The lines of IPv4 routes: those of IPv6 also change when an address has been tried out.
 *
 * @param {readonly object[]} routes
 */
function ipv4(routes) {
  return routes
    .filter((route) => Reflect.get(route, 'rtmFamily') === 'inet')
    .map(line)
    .sort()
}

/** @param {object} object */
function line(object) {
  const lasting = Object.entries(object).filter(([name]) => !FLEETING.has(name))
  return JSON.stringify(lasting, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}
