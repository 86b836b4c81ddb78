import type { Catalog, MessageReader } from '@nlkit/core'
import type { Address, Link, Nexthop } from '../route/operations.js'
import { typed } from '../typed.js'

/** Objects that the kernel removes without a notification when what they stand on goes. */
export interface Standing {
  /** Groups that tell when that goes; none: these objects never vanish so. */
  readonly bases: readonly string[]
  /** Whether an object stands on `link 3`, `address 192.0.2.1` or `nexthop 7`. */
  uses(base: string): boolean
}

/**
 * The kernel removes some objects without a notification when what they stand on goes: IPv4 routes when their interface
 * goes down or away, and with their preferred source address and their nexthop; nexthops and queueing disciplines with
 * their interface. Notices when that may have happened, so that they are read again.
 */
export class SilentRemovals<S extends Standing> {
  readonly #newLinks: ReadonlySet<number>
  readonly #oldLinks: ReadonlySet<number>
  readonly #oldAddresses: ReadonlySet<number>
  readonly #oldNexthops: ReadonlySet<number>
  readonly #standing: readonly S[]
  readonly #suspects = new Set<S>()

  constructor(catalog: Catalog, kinds: readonly S[]) {
    const indices = (name: string) => new Set(catalog.operationsNamed(name).map(({ index }) => index))
    this.#standing = kinds.filter(({ bases }) => bases.length > 0)
    this.#newLinks = indices('newlink')
    this.#oldLinks = indices('dellink')
    this.#oldAddresses = indices('deladdr')
    this.#oldNexthops = indices('delnexthop')
  }

  /** Groups that tell of it. */
  get groups(): string[] {
    return this.#standing.flatMap(({ bases }) => bases)
  }

  /** Kinds of which some objects may have vanished. */
  get suspects(): S[] {
    return [...this.#suspects]
  }

  get suspected(): boolean {
    return this.#suspects.size > 0
  }

  /** They are about to be read. */
  clear(kinds: Iterable<S>): void {
    for (const kind of kinds) this.#suspects.delete(kind)
  }

  /** `unsure`: what is known lags behind the notifications. */
  observe(reader: MessageReader, record: number, operation: number, unsure: boolean): void {
    if (this.#suspects.size === this.#standing.length) return
    const lost = this.#lost(reader, record, operation)
    if (lost === undefined) return
    for (const kind of this.#standing) if (unsure || kind.uses(lost)) this.#suspects.add(kind)
  }

  /** What went away, if this is what the message says. */
  #lost(reader: MessageReader, record: number, operation: number): string | undefined {
    if (this.#newLinks.has(operation) || this.#oldLinks.has(operation)) {
      const link = typed<Link>(reader.read(record))
      const up = this.#newLinks.has(operation) && link.flags?.includes('up')
      return up || link.family === 'bridge' ? undefined : `link ${link.ifindex}`
    }
    if (this.#oldAddresses.has(operation)) {
      const address = typed<Address>(reader.read(record))
      return address.family === 'inet' ? `address ${address.local}` : undefined
    }
    if (!this.#oldNexthops.has(operation)) return undefined
    return `nexthop ${typed<Nexthop>(reader.read(record)).id}`
  }
}
