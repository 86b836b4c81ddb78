import { NetlinkInputError } from '@nlkit/core'
import type { RequestOptions } from '../client.js'
import type { Snapshot, SnapshotOptions } from '../watch/snapshot.js'
import { type Device, indexOf, optionalIndex } from './devices.js'
import type { Address, AddressValues, RouteSource } from './operations.js'
import { type IpFamily, parseAddress, parsePrefix } from './prefix.js'

/** Narrows a list of addresses. */
export interface AddressFilter {
  dev?: Device
  family?: IpFamily
}

/** An address as people write it. */
export interface AddressInput {
  dev: Device
  /** '192.0.2.5/24'; without a length all bits count. */
  address: string
  /** The other end of a point-to-point link: '192.0.2.6' or '192.0.2.6/32'. */
  peer?: string
  broadcast?: string
  label?: string
  /** Default: host for 127.0.0.0/8, otherwise universe. */
  scope?: AddressValues['scope']
  flags?: AddressValues['flags']
  /** Metric of the route to the prefix. */
  metric?: number
  /** Lifetimes in seconds; default: for ever. */
  validLifetime?: number
  preferredLifetime?: number
}

const FOREVER = 0xffffffff

/** The addresses of interfaces. */
export class Addresses {
  constructor(readonly client: RouteSource) {}

  async list(filter: AddressFilter = {}, options?: RequestOptions): Promise<Address[]> {
    const fits = await this.#filter(filter)
    const values = filter.family === undefined ? {} : { family: filter.family }
    return (await this.client.list('getaddr', values, options)).filter(fits)
  }

  /** As `list`, all of one moment: also when the kernel's tables change meanwhile. */
  async snapshot(filter: AddressFilter = {}, options?: SnapshotOptions): Promise<Snapshot<Address>> {
    const fits = await this.#filter(filter)
    const { items, consistent } = await this.client.snapshot('address', options)
    return { items: items.filter(fits), consistent }
  }

  /** Fails with EEXIST when the interface has the address. */
  async add(input: AddressInput, options: RequestOptions = {}): Promise<void> {
    const values = { ...(await this.#values(input)), ...detailsOf(input) }
    await this.client.request('newaddr', values, { flags: ['create', 'excl'], ...options })
  }

  /** Fails with EADDRNOTAVAIL when the interface has not got the address. */
  async remove(
    input: Pick<AddressInput, 'dev' | 'address' | 'peer'>,
    options?: RequestOptions,
  ): Promise<void> {
    await this.client.request('deladdr', await this.#values(input), options)
  }

  async #filter({ dev, family }: AddressFilter): Promise<(address: Address) => boolean> {
    const index = await optionalIndex(this.client, dev)
    return (address) =>
      (index === undefined || address.index === index) && (family === undefined || address.family === family)
  }

  async #values({
    dev,
    address,
    peer,
  }: Pick<AddressInput, 'dev' | 'address' | 'peer'>): Promise<AddressValues> {
    const own = parsePrefix(address, 'address')
    const other = peer === undefined ? own : parsePrefix(peer, 'peer')
    if (other.family !== own.family) {
      throw new NetlinkInputError('peer', `must be of the family of address '${address}', not '${peer}'`)
    }
    return {
      family: own.family,
      prefixlen: other.length,
      index: await indexOf(this.client, dev),
      local: own.address,
      address: other.address,
    }
  }
}

function detailsOf(input: AddressInput): AddressValues {
  const { address, broadcast, label, flags, metric, validLifetime, preferredLifetime } = input
  const limited = validLifetime !== undefined || preferredLifetime !== undefined
  const valid = validLifetime ?? FOREVER
  return {
    scope: input.scope ?? (address.startsWith('127.') ? 'host' : 'universe'),
    broadcast: broadcast && parseAddress(broadcast, 'broadcast').address,
    label,
    flags,
    rtPriority: metric,
    cacheinfo: limited ? { valid, prefered: preferredLifetime ?? valid } : undefined,
  }
}
