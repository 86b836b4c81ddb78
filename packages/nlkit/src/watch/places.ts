import { type MessageReader, RECORD_OPERATION, TAPE_NAMESPACE, word } from '@nlkit/core'
import type { RouteClient } from '../route/operations.js'
import { typed } from '../typed.js'
import type { Elsewhere } from './elsewhere.js'
import type { Load, Notification, ObjectChange } from './follower.js'
import type { WatchKind } from './kinds.js'
import { Place, type Reading, type ReadOptions } from './place.js'

/** The network namespaces that a watch follows: its own, and with `elsewhere` those that have an id in it. */
export class Places<K extends WatchKind> {
  /** The watch's own. */
  readonly here: Place<K>
  readonly #places = new Map<number | undefined, Place<K>>()
  /** Ids of namespaces that have come, and places that have gone, since changes were taken last. */
  readonly #arrived = new Set<number>()
  readonly #departed = new Set<Place<K>>()

  constructor(
    readonly kinds: readonly K[],
    readonly client: RouteClient,
    readonly elsewhere: Elsewhere | undefined,
  ) {
    this.here = new Place(kinds, client.knowledge.catalog, async () => client, undefined)
    this.#places.set(undefined, this.here)
  }

  /** Names of the groups that tell of them. */
  get groups(): string[] {
    return [...this.here.groups, ...(this.elsewhere === undefined ? [] : ['nsid'])]
  }

  /** Whether there is something to do before notifications that come are of use. */
  get urgent(): boolean {
    return this.hasArrivals || this.hasDepartures || this.suspected
  }

  get hasArrivals(): boolean {
    return this.#arrived.size > 0
  }

  get hasDepartures(): boolean {
    return this.#departed.size > 0
  }

  /** Whether objects may have vanished without a notification. */
  get suspected(): boolean {
    for (const { silent } of this.#places.values()) if (silent.suspected) return true
    return false
  }

  get all(): Reading<K>[] {
    return [...this.#places.values()].map(({ all }) => all)
  }

  /** What is to be read because objects may have vanished without a notification. */
  get suspects(): Reading<K>[] {
    return this.#some(({ suspects }) => suspects)
  }

  /** What is to be read because the latest reading was disturbed. */
  get unsure(): Reading<K>[] {
    return this.#some(({ unsure }) => unsure)
  }

  /** Hands on what the message at `record` tells. `behind`: others are still to be applied. */
  observe(
    reader: MessageReader,
    record: number,
    behind: boolean,
    enqueue: (notification: Notification<K>) => void,
  ): void {
    const namespace = word(reader.tape, TAPE_NAMESPACE)
    const nsid = namespace === 0 ? undefined : namespace - 1
    if (nsid === undefined && this.elsewhere !== undefined) this.#observeIds(reader, record)
    const place = this.#places.get(nsid)
    if (place !== undefined) place.observe(reader, record, behind, enqueue)
    // Its state will be read, and has this in it.
    else this.#arrive(nsid)
  }

  /** Finds out which namespaces are there, and begins to follow those that are new. */
  async find(): Promise<void> {
    if (this.elsewhere === undefined) return
    const ids = new Set(await this.elsewhere.ids())
    for (const nsid of ids) this.#arrive(nsid)
    for (const nsid of this.#places.keys()) if (nsid !== undefined && !ids.has(nsid)) this.#depart(nsid)
    this.enter()
  }

  /** Begins to follow the namespaces that have come; what is to be read of them. */
  enter(): Reading<K>[] {
    const { kinds, elsewhere, client } = this
    const arrived = [...this.#arrived]
    this.#arrived.clear()
    return arrived.map((nsid) => {
      const place = new Place(kinds, client.knowledge.catalog, async () => elsewhere?.open(nsid), nsid)
      this.#places.set(nsid, place)
      return place.all
    })
  }

  /** The namespaces that have gone, and their objects with them. */
  leave(): ObjectChange<K>[] {
    const departed = [...this.#departed]
    this.#departed.clear()
    for (const { nsid } of departed) this.#places.delete(nsid)
    return departed.flatMap((place) => place.leave())
  }

  /** Reads some kinds; what is announced meanwhile comes after them. */
  async read(readings: readonly Reading<K>[], options: ReadOptions): Promise<Load<K>[]> {
    const loads: Load<K>[] = []
    for (const { place, followers } of readings) loads.push(...(await place.read(followers, options)))
    options.drain()
    return loads
  }

  #some(select: (place: Place<K>) => Reading<K>): Reading<K>[] {
    return [...this.#places.values()].map(select).filter(({ followers }) => followers.length > 0)
  }

  /** Namespaces get ids and lose them. */
  #observeIds(reader: MessageReader, record: number): void {
    const { catalog } = this.client.knowledge
    const operation = catalog.operationAt(word(reader.tape, record + RECORD_OPERATION))?.name
    if (operation !== 'newnsid' && operation !== 'delnsid') return
    const { nsid } = typed<{ nsid?: number }>(reader.read(record))
    if (operation === 'newnsid') this.#arrive(nsid)
    else this.#depart(nsid)
  }

  #arrive(nsid: number | undefined): void {
    if (nsid !== undefined && !this.#places.has(nsid)) this.#arrived.add(nsid)
  }

  #depart(nsid: number | undefined): void {
    const place = nsid === undefined ? undefined : this.#places.get(nsid)
    if (nsid !== undefined) this.#arrived.delete(nsid)
    if (place !== undefined) this.#departed.add(place)
  }
}
