import { generatedFamilies } from '@nlkit/core'
import type { Listed, Reply } from '../channel/acknowledgement.js'
import type { Statistics } from '../channel/channel.js'
import {
  Client,
  type DumpName,
  type OperationMap,
  type RequestInput,
  type RequestName,
  type RequestOptions,
} from '../client.js'
import { type OpenOptions, openChannel } from '../opening.js'
import type { RouteOperations } from '../route/operations.js'
import { dumpSync, requestSync } from './request.js'

const NETLINK_ROUTE = 0

/** Options of a request that blocks: nothing could abort it. */
export type SyncRequestOptions = Omit<RequestOptions, 'signal'>

/**
 * Requests and dumps that block until they are answered, for scripts: the event loop stands still meanwhile. On a
 * socket of its own.
 */
export class SyncSocket<O extends OperationMap<O>> implements Disposable {
  readonly #client: Client<O>

  /** Use `openRouteSync`. */
  constructor(client: Client<O>) {
    this.#client = client
  }

  /** Port id of the socket. */
  get port(): number {
    return this.#client.channel.port
  }

  get statistics(): Statistics {
    return this.#client.statistics
  }

  /** The messages that answer a request. Throws NetlinkError when the kernel refuses. */
  request<K extends RequestName<O>>(
    operation: K,
    values?: RequestInput<O[K]['request']>,
    options: SyncRequestOptions = {},
  ): Reply<O[K]['reply']> {
    const { channel } = this.#client
    return requestSync<O[K]['reply']>(channel, this.#client.prepare(operation, values, options))
  }

  /** All objects of a dump; `consistent` tells whether they are of one moment, as far as the kernel says. */
  dump<K extends DumpName<O>>(
    operation: K,
    values?: RequestInput<O[K]['request']>,
    options: SyncRequestOptions = {},
  ): Listed<O[K]['reply']> {
    const { channel } = this.#client
    return dumpSync<O[K]['reply']>(channel, this.#client.prepare(operation, values, options))
  }

  close(): void {
    this.#client.channel.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

/** Opens a NETLINK_ROUTE socket whose requests block. Throws UnsupportedError, SocketError. */
export function openRouteSync(options: Omit<OpenOptions, 'signal'> = {}): SyncSocket<RouteOperations> {
  const { channel, knowledge, timeout } = openChannel(NETLINK_ROUTE, options, generatedFamilies)
  return new SyncSocket(new Client<RouteOperations>(channel, NETLINK_ROUTE, knowledge, timeout))
}
