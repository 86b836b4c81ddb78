import type { RequestOptions } from '../client.js'
import { type Device, optionalIndex } from './devices.js'
import type { Neighbour, RouteClient, Rule } from './operations.js'
import type { IpFamily } from './prefix.js'

/** Narrows a list of neighbours. */
export interface NeighbourFilter {
  dev?: Device
  family?: IpFamily
}

/** What is known of the link-layer addresses of other machines (ARP, neighbour discovery). */
export class Neighbours {
  constructor(readonly client: RouteClient) {}

  async list(filter: NeighbourFilter = {}, options?: RequestOptions): Promise<Neighbour[]> {
    const index = await optionalIndex(this.client, filter.dev)
    const values = filter.family === undefined ? {} : { family: filter.family }
    const all = await this.client.list('getneigh', values, options)
    return index === undefined ? all : all.filter((neighbour) => neighbour.ndmIfindex === index)
  }
}

/** The rules that choose a routing table. */
export class Rules {
  constructor(readonly client: RouteClient) {}

  list(filter: { family?: IpFamily } = {}, options?: RequestOptions): Promise<Rule[]> {
    return this.client.list('getrule', filter.family === undefined ? {} : { family: filter.family }, options)
  }
}
