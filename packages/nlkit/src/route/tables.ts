import type { RequestOptions } from '../client.js'
import type { Snapshot, SnapshotOptions } from '../watch/snapshot.js'
import { type Device, optionalIndex } from './devices.js'
import type { Neighbour, RouteSource, Rule } from './operations.js'
import type { IpFamily } from './prefix.js'

/** Narrows a list of neighbours. */
export interface NeighbourFilter {
  dev?: Device
  family?: IpFamily
}

/** What is known of the link-layer addresses of other machines (ARP, neighbour discovery). */
export class Neighbours {
  constructor(readonly client: RouteSource) {}

  async list(filter: NeighbourFilter = {}, options?: RequestOptions): Promise<Neighbour[]> {
    const fits = await this.#filter(filter)
    const values = filter.family === undefined ? {} : { family: filter.family }
    return (await this.client.list('getneigh', values, options)).filter(fits)
  }

  /** As `list`, all of one moment: also when the kernel's tables change meanwhile. */
  async snapshot(filter: NeighbourFilter = {}, options?: SnapshotOptions): Promise<Snapshot<Neighbour>> {
    const fits = await this.#filter(filter)
    const { items, consistent } = await this.client.snapshot('neighbour', options)
    return { items: items.filter(fits), consistent }
  }

  async #filter({ dev, family }: NeighbourFilter): Promise<(neighbour: Neighbour) => boolean> {
    const index = await optionalIndex(this.client, dev)
    return (neighbour) =>
      (index === undefined || neighbour.ndmIfindex === index) &&
      (family === undefined || neighbour.family === family)
  }
}

/** The rules that choose a routing table. */
export class Rules {
  constructor(readonly client: RouteSource) {}

  list(filter: { family?: IpFamily } = {}, options?: RequestOptions): Promise<Rule[]> {
    return this.client.list('getrule', filter.family === undefined ? {} : { family: filter.family }, options)
  }

  /** As `list`, all of one moment: also when the kernel's tables change meanwhile. */
  async snapshot(filter: { family?: IpFamily } = {}, options?: SnapshotOptions): Promise<Snapshot<Rule>> {
    const { items, consistent } = await this.client.snapshot('rule', options)
    const fits = ({ family }: Rule) => filter.family === undefined || family === filter.family
    return { items: items.filter(fits), consistent }
  }
}
