import type { Catalog, MessageReader } from '@nlkit/core'
import type { Address, Link } from '../route/operations.js'
import { typed } from '../typed.js'
import type { RouteState } from './routes.js'

/**
 * The kernel removes IPv4 routes without a notification when their interface goes down or away, and when their
 * preferred source address does. Notices when that may have happened, so that the routes are read again.
 */
export class SilentRemovals {
  /** Groups that tell of it. */
  readonly groups = ['link', 'ipv4-ifaddr'] as const
  readonly #newLinks: ReadonlySet<number>
  readonly #oldLinks: ReadonlySet<number>
  readonly #oldAddresses: ReadonlySet<number>
  #suspected = false

  constructor(
    catalog: Catalog,
    readonly routes: Pick<RouteState<never>, 'uses'>,
  ) {
    const indices = (name: string) => new Set(catalog.operationsNamed(name).map(({ index }) => index))
    this.#newLinks = indices('newlink')
    this.#oldLinks = indices('dellink')
    this.#oldAddresses = indices('deladdr')
  }

  get suspected(): boolean {
    return this.#suspected
  }

  /** The routes are about to be read. */
  clear(): void {
    this.#suspected = false
  }

  /** `unsure`: the state of the routes lags behind the notifications. */
  observe(reader: MessageReader, record: number, operation: number, unsure: boolean): void {
    if (this.#suspected) return
    const lost = this.#lost(reader, record, operation)
    this.#suspected = lost !== undefined && (unsure || this.routes.uses(lost))
  }

  /** The interface or address that went away, if this is what the message says. */
  #lost(reader: MessageReader, record: number, operation: number): number | string | undefined {
    if (this.#newLinks.has(operation) || this.#oldLinks.has(operation)) {
      const link = typed<Link>(reader.read(record))
      const up = this.#newLinks.has(operation) && link.flags?.includes('up')
      return up || link.family === 'bridge' ? undefined : link.ifindex
    }
    if (!this.#oldAddresses.has(operation)) return undefined
    const address = typed<Address>(reader.read(record))
    return address.family === 'inet' ? address.local : undefined
  }
}
