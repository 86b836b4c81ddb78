import { AbortError, generatedFamilies } from '@nlkit/core'
import { Client } from '../client.js'
import { EVENT_BUFFER, type Opened, type OpenOptions, openChannel } from '../opening.js'
import { Elsewhere } from '../watch/elsewhere.js'
import type { WatchObjects } from '../watch/kinds.js'
import { type Snapshot, type SnapshotOptions, type Snapshots, takeSnapshot } from '../watch/snapshot.js'
import { type Changes, Watch, type WatchKind, type WatchOptions } from '../watch/watch.js'
import { Addresses } from './addresses.js'
import { Links } from './links.js'
import type { RouteOperations } from './operations.js'
import { Routes } from './routes.js'
import { Neighbours, Rules } from './tables.js'

const NETLINK_ROUTE = 0

/** A NETLINK_ROUTE socket: links, addresses, routes, neighbours, rules, and every other operation by its name. */
export class RouteSocket extends Client<RouteOperations> implements Snapshots, Disposable, AsyncDisposable {
  readonly links = new Links(this)
  readonly addresses = new Addresses(this)
  readonly routes = new Routes(this)
  readonly neighbours = new Neighbours(this)
  readonly rules = new Rules(this)
  readonly #another: Opened['another']
  readonly #watches = new Set<{ close(reason?: unknown): void }>()

  /** Use `openRoute`. */
  constructor({ channel, knowledge, timeout, another }: Opened) {
    super(channel, NETLINK_ROUTE, knowledge, timeout)
    this.#another = another
  }

  /** Port id of the socket. */
  get port(): number {
    return this.channel.port
  }

  /** Receive buffer as the kernel counts it: twice the bytes granted. */
  get receiveBuffer(): number {
    return this.channel.receiveBuffer
  }

  /**
   * Live changes, over a socket of its own that is opened when iteration begins and closed when it ends. The state is
   * read first, so that each change comes once and with what was there before.
   */
  watch<K extends WatchKind>(kinds: readonly K[], options: WatchOptions = {}): Changes<K> {
    const openEvents = () => this.#another(options.receiveBuffer ?? EVENT_BUFFER)
    const elsewhere = options.allNamespaces
      ? new Elsewhere(this, (path) => this.#another(undefined, path))
      : undefined
    const closed = () => this.#watches.delete(watch)
    const watch = new Watch<K>(this, openEvents, kinds, options, closed, elsewhere)
    this.#watches.add(watch)
    return watch
  }

  /** All objects of one kind at one moment; see also `snapshot` of `links`, `addresses`, `routes` ... */
  snapshot<K extends WatchKind>(kind: K, options: SnapshotOptions = {}): Promise<Snapshot<WatchObjects[K]>> {
    const openEvents = () => this.#another(options.receiveBuffer ?? EVENT_BUFFER)
    return takeSnapshot(this, openEvents, kind, options)
  }

  /** Ends what is pending with a ClosedError, and the watches without one. A closed socket stays closed. */
  close(): void {
    this.#close()
  }

  [Symbol.dispose](): void {
    this.#close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#close()
  }

  /** Closes with an AbortError when the signal fires. */
  closeOn(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#close(new AbortError(signal.reason)), { once: true })
  }

  #close(reason?: unknown): void {
    for (const watch of this.#watches) watch.close(reason)
    this.channel.close(reason)
  }
}

/** Opens a NETLINK_ROUTE socket. Rejects with UnsupportedError where there is none, with SocketError when refused. */
export async function openRoute(options: OpenOptions = {}): Promise<RouteSocket> {
  const socket = new RouteSocket(openChannel(NETLINK_ROUTE, options, generatedFamilies))
  if (options.signal !== undefined) socket.closeOn(options.signal)
  return socket
}
