import { NetlinkInputError } from '@nlkit/core'
import type { RequestOptions } from '../client.js'
import type { Snapshot, SnapshotOptions } from '../watch/snapshot.js'
import { type Device, optionalIndex } from './devices.js'
import type { Route, RouteSource, RouteValues } from './operations.js'
import { familyOf, type IpFamily, type Prefix, parseAddress, parsePrefix } from './prefix.js'

/** Narrows a list of routes. */
export interface RouteFilter {
  family?: IpFamily
  table?: RouteValues['table']
  dev?: Device
}

/** One way of several to a destination. */
export interface NexthopInput {
  via?: string
  dev?: Device
  /** Share of the traffic, from 1. */
  weight?: number
  onlink?: boolean
}

/** A route as people write it; defaults are those of `ip route`. */
export interface RouteInput {
  /** '10.0.0.0/8', '2001:db8::/32', or 'default'. */
  dst: string
  via?: string
  dev?: Device
  /** Several ways instead of `via` and `dev`. */
  nexthops?: readonly NexthopInput[]
  /** Smaller ones are preferred. */
  priority?: number
  metrics?: RouteValues['metrics']
  /** Default: main. */
  table?: RouteValues['table']
  /** Default: boot. */
  protocol?: RouteValues['rtmProtocol']
  /** Default: unicast. */
  type?: RouteValues['rtmType']
  /** IPv4; default: link without a gateway, host for local routes, otherwise universe. */
  scope?: RouteValues['rtmScope']
  /** Source address that is preferred. */
  prefsrc?: string
  /** Source prefix (IPv6). */
  from?: string
  tos?: number
  onlink?: boolean
  /** Which family 'default' means when no gateway says it; default: inet. */
  family?: IpFamily
}

/** The routing tables. */
export class Routes {
  constructor(readonly client: RouteSource) {}

  /** Routes of every table, unless the filter names one. */
  async list(filter: RouteFilter = {}, options?: RequestOptions): Promise<Route[]> {
    const fits = await this.#filter(filter)
    const values = filter.family === undefined ? {} : { rtmFamily: filter.family }
    return (await this.client.list('getroute', values, options)).filter(fits)
  }

  /** As `list`, all of one moment: also when the kernel's tables change meanwhile. */
  async snapshot(filter: RouteFilter = {}, options?: SnapshotOptions): Promise<Snapshot<Route>> {
    const fits = await this.#filter(filter)
    const { items, consistent } = await this.client.snapshot('route', options)
    return { items: items.filter(fits), consistent }
  }

  /** The route that the kernel would take to an address. */
  async get(dst: string, options?: RequestOptions): Promise<Route | undefined> {
    const { family, address, length } = parseAddress(dst, 'dst')
    const values = { rtmFamily: family, dstLen: length, dst: address }
    const [route] = await this.client.request('getroute', values, options)
    return route
  }

  /** Fails with EEXIST when there is a route of the same destination, tos and priority. */
  async add(input: RouteInput, options: RequestOptions = {}): Promise<void> {
    const values = await this.#values(input)
    const { type = 'unicast' } = input
    const wanted: RouteValues = {
      ...values,
      rtmProtocol: input.protocol ?? 'boot',
      rtmType: type,
      rtmScope: input.scope ?? scopeOf(input, values),
    }
    await this.client.request('newroute', wanted, { flags: ['create', 'excl'], ...options })
  }

  /** As `add`, in place of the route of the same destination, tos and priority. */
  replace(input: RouteInput, options: RequestOptions = {}): Promise<void> {
    return this.add(input, { flags: ['create', 'replace'], ...options })
  }

  /** Removes the first route that fits; what is not given fits any. Fails with ESRCH when none does. */
  async remove(input: RouteInput, options?: RequestOptions): Promise<void> {
    const values = await this.#values(input)
    const { protocol, type } = input
    const wanted: RouteValues = {
      ...values,
      rtmScope: input.scope ?? (values.rtmFamily === 'inet' ? 'nowhere' : 'universe'),
      rtmProtocol: protocol,
      rtmType: type,
    }
    await this.client.request('delroute', wanted, options)
  }

  async #filter({ dev, family, table }: RouteFilter): Promise<(route: Route) => boolean> {
    const index = await optionalIndex(this.client, dev)
    return (route) =>
      (family === undefined || route.rtmFamily === family) &&
      (table === undefined || tableOf(route) === table) &&
      (index === undefined || leadsTo(route, index))
  }

  async #values(input: RouteInput): Promise<RouteValues> {
    const dst = destinationOf(input)
    const { table = 'main', from, prefsrc, via, dev, nexthops } = input
    const source = from === undefined ? undefined : parsePrefix(from, 'from')
    const numbered = typeof table === 'number' && table > 255
    return {
      rtmFamily: dst.family,
      dstLen: dst.length,
      dst: dst.length > 0 ? dst.address : undefined,
      srcLen: source?.length,
      src: source?.address,
      tos: input.tos,
      rtmTable: numbered ? 'unspec' : table,
      table: numbered ? table : undefined,
      rtmFlags: input.onlink ? ['onlink'] : undefined,
      priority: input.priority,
      metrics: input.metrics,
      prefsrc: prefsrc && parseAddress(prefsrc, 'prefsrc').address,
      ...(via !== undefined && gatewayOf(via, dst.family, 'via')),
      oif: await optionalIndex(this.client, dev),
      multipath: nexthops && (await this.#nexthops(nexthops, dst.family)),
    }
  }

  async #nexthops(nexthops: readonly NexthopInput[], family: IpFamily) {
    const found: NonNullable<RouteValues['multipath']>[number][] = []
    for (const [index, { via, dev, weight = 1, onlink }] of nexthops.entries()) {
      if (!Number.isInteger(weight) || weight < 1 || weight > 256) {
        throw new NetlinkInputError(`nexthops.${index}.weight`, `must lie in 1..256, not ${weight}`)
      }
      found.push({
        hops: weight - 1,
        flags: onlink ? ['onlink'] : [],
        ifindex: await optionalIndex(this.client, dev, `nexthops.${index}.dev`),
        ...(via !== undefined && gatewayOf(via, family, `nexthops.${index}.via`)),
      })
    }
    return found
  }
}

/** Table of a route: the attribute holds those above 255, too. */
export function tableOf(route: Route): Route['table'] {
  return route.table ?? route.rtmTable
}

function leadsTo(route: Route, index: number): boolean {
  return route.oif === index || (route.multipath ?? []).some((nexthop) => nexthop.ifindex === index)
}

function destinationOf({ dst, via, prefsrc, nexthops, family }: RouteInput): Prefix {
  if (dst !== 'default') return parsePrefix(dst, 'dst')
  const hint = via ?? nexthops?.find((nexthop) => nexthop.via !== undefined)?.via ?? prefsrc
  const chosen = family ?? (hint === undefined ? 'inet' : familyOf(hint)) ?? 'inet'
  return { family: chosen, address: chosen === 'inet' ? '0.0.0.0' : '::', length: 0 }
}

/** A gateway of the other family (IPv4 via IPv6) is another attribute. */
function gatewayOf(via: string, family: IpFamily, path: string) {
  const gateway = parseAddress(via, path)
  if (gateway.family === family) return { gateway: gateway.address }
  return { via: { family: gateway.family, addr: gateway.address } }
}

function scopeOf(
  { via, nexthops, type = 'unicast' }: RouteInput,
  values: RouteValues,
): RouteValues['rtmScope'] {
  if (values.rtmFamily !== 'inet') return 'universe'
  if (type === 'local' || type === 'nat') return 'host'
  if (type === 'broadcast' || type === 'multicast' || type === 'anycast') return 'link'
  const direct = (type === 'unicast' || type === 'unspec') && via === undefined && nexthops === undefined
  return direct ? 'link' : 'universe'
}
