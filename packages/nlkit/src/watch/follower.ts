import type { Catalog, MessageReader } from '@nlkit/core'
import type { RequestOptions } from '../client.js'
import type { RouteClient } from '../route/operations.js'
import { typed } from '../typed.js'
import { KINDS, type KindOf, type WatchKind, type WatchObjects } from './kinds.js'
import type { Standing } from './silent.js'
import type { State, Step } from './state.js'
import { Usage } from './usage.js'

/** A change of one object of one of the kinds `K`. */
export type ObjectChange<K extends WatchKind> = {
  [P in K]: Step<WatchObjects[P]> & {
    readonly kind: P
    /** Id of the network namespace it is in (option `allNamespaces`); without one it is the socket's own. */
    readonly nsid?: number
  }
}[K]

/** What a notification does once it is its turn. */
export type Notification<K extends WatchKind> = () => ObjectChange<K> | undefined

/** The objects of one kind, read anew. */
export interface Load<K extends WatchKind> {
  readonly consistent: boolean
  /** Makes them the state; the steps from the old state to the new one. */
  take(): ObjectChange<K>[]
}

const NLM_F_REPLACE = 0x100

/** The objects of one kind: their state, and how messages change it. */
export class Follower<K extends WatchKind> implements Standing {
  readonly #kind: KindOf<WatchObjects[K]>
  readonly #state: State<WatchObjects[K]>
  /** Operation indices of the notifications; true: of removals. */
  readonly #operations: ReadonlyMap<number, boolean>
  readonly #usage: Usage<WatchObjects[K]> | undefined
  #removals = 0

  constructor(
    readonly name: K,
    catalog: Catalog,
    /** Id of the namespace; undefined: the watch's own. */
    readonly nsid: number | undefined,
  ) {
    this.#kind = KINDS[name]
    this.#state = this.#kind.state()
    this.#usage = this.#kind.stands && new Usage(this.#kind.stands)
    this.#operations = new Map([
      ...indicesOf(catalog, this.#kind.added).map((index) => [index, false] as const),
      ...indicesOf(catalog, this.#kind.removed).map((index) => [index, true] as const),
    ])
  }

  get bases(): readonly string[] {
    return this.#kind.stands?.groups ?? []
  }

  uses(base: string): boolean {
    return this.#usage?.has(base) ?? false
  }

  /** Removals announced so far, if they can hide other objects from a dump; otherwise always 0. */
  get removals(): number {
    return this.#kind.counted ? this.#removals : 0
  }

  /** What is known. */
  objects(): WatchObjects[K][] {
    return this.#state.objects()
  }

  /** Operation that dumps the objects. */
  get dumped(): string {
    return this.#kind.dumped
  }

  get groups(): readonly string[] {
    return this.#kind.groups
  }

  /** Reads the notification at `record`; undefined when it is about another kind of object. */
  read(reader: MessageReader, record: number, operation: number, flags: number): Notification<K> | undefined {
    const removal = this.#operations.get(operation)
    if (removal === undefined) return undefined
    const object = typed<WatchObjects[K]>(reader.read(record))
    if (this.#kind.ignores(object)) return undefined
    if (removal) this.#removals++
    const replace = (flags & NLM_F_REPLACE) !== 0
    return () => {
      const step = this.#state.apply({ removal, replace, object })
      return step === undefined ? undefined : this.#stepped(step)
    }
  }

  /** Reads all objects anew. */
  async load(client: RouteClient, options: RequestOptions): Promise<Load<K>> {
    const objects = await this.#kind.dump(client, options)
    return {
      consistent: objects.consistent,
      take: () => {
        const wanted = objects.filter((object) => !this.#kind.ignores(object))
        return this.#state.replace(wanted).map((step) => this.#stepped(step))
      },
    }
  }

  /** All objects are gone. */
  clear(): ObjectChange<K>[] {
    return this.#state.replace([]).map((step) => this.#stepped(step))
  }

  /** Kind and objects belong together because the state is that of the kind. */
  #stepped(step: Step<WatchObjects[K]>): ObjectChange<K> {
    this.#usage?.count(step)
    const { name: kind, nsid } = this
    return { ...step, kind, ...(nsid !== undefined && { nsid }) } as ObjectChange<K>
  }
}

/** A notification may be recorded as either direction of its operation. */
function indicesOf(catalog: Catalog, name: string): number[] {
  return catalog
    .operationsNamed(name)
    .filter((operation) => operation.family.protocol === 0)
    .map(({ index }) => index)
}
