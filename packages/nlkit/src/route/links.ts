import type { RequestOptions } from '../client.js'
import type { Snapshot, SnapshotOptions } from '../watch/snapshot.js'
import { type Device, indexOf, linkOf, listLinks, optionalIndex } from './devices.js'
import type { Link, LinkValues, RouteSource } from './operations.js'

/** What can be set of an interface. */
export interface LinkSettings {
  up?: boolean
  mtu?: number
  /** Link-layer address. */
  address?: string
  txqlen?: number
  ifalias?: string
  /** The bridge, bond or VRF it belongs to; null: none. */
  controller?: Device | null
  /** What else the link request takes. */
  attributes?: LinkValues
}

/** A new interface. */
export interface LinkInput extends LinkSettings {
  ifname: string
  /** 'bridge', 'vlan', 'dummy', ... */
  kind: string
  /** What the kind takes (`linkinfo.data`). */
  data?: NonNullable<LinkValues['linkinfo']>['data']
  /** The interface it stands on (vlan, macvlan). */
  link?: Device
}

/** The interfaces. */
export class Links {
  constructor(readonly client: RouteSource) {}

  list(options?: RequestOptions): Promise<Link[]> {
    return listLinks(this.client, options)
  }

  /** As `list`, all of one moment: also when the kernel's tables change meanwhile. */
  snapshot(options?: SnapshotOptions): Promise<Snapshot<Link>> {
    return this.client.snapshot('link', options)
  }

  /** Rejects with ENODEV when there is no such interface. */
  get(device: Device): Promise<Link> {
    return linkOf(this.client, device)
  }

  /** Fails with EEXIST when there is an interface of that name. */
  async add(input: LinkInput, options: RequestOptions = {}): Promise<void> {
    const { ifname, kind, data, link } = input
    const values: LinkValues = {
      ...(await this.#settings(input)),
      ifname,
      link: await optionalIndex(this.client, link, 'link'),
      linkinfo: { kind, data },
    }
    await this.client.request('newlink', values, { flags: ['create', 'excl'], ...options })
  }

  /** Changes what is given; `ifname` renames. */
  async set(
    device: Device,
    settings: LinkSettings & { ifname?: string },
    options?: RequestOptions,
  ): Promise<void> {
    const { ifname } = settings
    const values: LinkValues = {
      ifindex: await indexOf(this.client, device),
      ...(await this.#settings(settings)),
      ifname,
    }
    await this.client.request('newlink', values, options)
  }

  async remove(device: Device, options?: RequestOptions): Promise<void> {
    await this.client.request('dellink', { ifindex: await indexOf(this.client, device) }, options)
  }

  async #settings({
    up,
    controller,
    mtu,
    address,
    txqlen,
    ifalias,
    attributes,
  }: LinkSettings): Promise<LinkValues> {
    const master = await optionalIndex(this.client, controller ?? undefined, 'controller')
    return {
      ...attributes,
      flags: up ? ['up'] : [],
      change: up === undefined ? [] : ['up'],
      master: controller === null ? 0 : master,
      mtu,
      address,
      txqlen,
      ifalias,
    }
  }
}
