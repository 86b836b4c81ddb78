import type { ConntrackOperations } from '@nlkit/core/families/netfilter/conntrack'
import type { Client, Input, RequestOptions } from '../../client.js'
import { type ConnectionFamily, type Flow, familyOfFlow, flowOf, reversed, tupleOf } from './tuples.js'

/** A connection as the kernel sends it. */
export type Connection = ConntrackOperations['get']['reply']
/** What one processor counted; its number is `resId`. */
export type ConnectionStatistics = ConntrackOperations['get-stats-cpu']['reply']

/** Narrows a list, and what is flushed: all that is said holds. */
export interface ConnectionFilter {
  readonly family?: ConnectionFamily
  /** A mark, and the bits of it that count; default: all. */
  readonly mark?: number | { readonly value: number; readonly mask: number }
  /** Bits of the status that are set. */
  readonly status?: NonNullable<Input<Connection>['status']>
}

/** Narrows a list further. */
export interface ConnectionListFilter extends ConnectionFilter {
  readonly zone?: number
  /** Of the first direction. */
  readonly flow?: Partial<Omit<Flow, 'icmp'>>
}

/** What can be changed of a connection. */
export interface ConnectionSettings {
  /** Seconds until it is forgotten. */
  readonly timeout?: number
  readonly mark?: number
  readonly status?: Input<Connection>['status']
  /** State of the protocol: `{ tcp: { state: 'established' } }`. */
  readonly protoinfo?: Input<Connection>['protoinfo']
  /** Name of its helper. */
  readonly helper?: string
}

export interface ConnectionInput extends ConnectionSettings {
  readonly flow: Flow
  /** The other direction; default: `flow` reversed, without translation of addresses. */
  readonly reply?: Flow
  readonly timeout: number
  readonly zone?: number
}

/** nfgenmsg's version with which a flush heeds the family. */
const HEEDS_FAMILY = 1

/** The connections that the kernel tracks. */
export class Connections {
  constructor(readonly client: Client<ConntrackOperations>) {}

  /** The kernel filters by family, mark and status; by zone and flow it is done here. */
  async list(filter: ConnectionListFilter = {}, options?: RequestOptions): Promise<Connection[]> {
    const { zone = 0, flow = {} } = filter
    const values = { ...filterValues(filter), ...(filter.zone !== undefined && { zone }) }
    const all = await this.client.list('get', values, options)
    return all.filter(
      (connection) =>
        (filter.zone === undefined || (connection.zone ?? 0) === zone) &&
        contains(flowOf(connection.tupleOrig), flow),
    )
  }

  /** The connection of which `flow` is one direction. ENOENT when there is none. */
  async get(flow: Flow, zone?: number, options?: RequestOptions): Promise<Connection | undefined> {
    const [connection] = await this.client.request('get', nameValues(flow, zone), options)
    return connection
  }

  /** Fails with EEXIST when it is there. */
  async add(input: ConnectionInput, options: RequestOptions = {}): Promise<void> {
    const { flow, reply = reversed(flow), zone } = input
    const values = { ...nameValues(flow, zone), tupleReply: tupleOf(reply, 'reply'), ...settingValues(input) }
    await this.client.request('new', values, { flags: ['create', 'excl'], ...options })
  }

  /** Changes what is given. ENOENT when there is no such connection. */
  async update(
    flow: Flow,
    settings: ConnectionSettings,
    zone?: number,
    options?: RequestOptions,
  ): Promise<void> {
    await this.client.request('new', { ...nameValues(flow, zone), ...settingValues(settings) }, options)
  }

  /** ENOENT when there is no such connection. */
  async remove(flow: Flow, zone?: number, options?: RequestOptions): Promise<void> {
    await this.client.request('delete', nameValues(flow, zone), options)
  }

  /** Takes away all that the filter fits; without one, all. */
  async flush(filter: ConnectionFilter = {}, options?: RequestOptions): Promise<void> {
    await this.client.request('delete', { ...filterValues(filter), version: HEEDS_FAMILY }, options)
  }

  /** How many there are, and may be. */
  async count(options?: RequestOptions): Promise<{ entries: number; maxEntries: number | undefined }> {
    const [reply] = await this.client.request('get-stats', {}, options)
    return { entries: reply?.entries ?? 0, maxEntries: reply?.maxEntries }
  }

  /** What each processor counted. */
  statistics(options?: RequestOptions): Promise<ConnectionStatistics[]> {
    return this.client.list('get-stats-cpu', {}, options)
  }
}

function filterValues({ family, mark, status }: ConnectionFilter) {
  const { value, mask } = typeof mark === 'number' ? { value: mark, mask: undefined } : (mark ?? {})
  return {
    nfgenFamily: family,
    mark: value,
    markMask: mask,
    ...(status !== undefined && { status, statusMask: status }),
  }
}

function nameValues(flow: Flow, zone: number | undefined) {
  return { nfgenFamily: familyOfFlow(flow, 'flow'), tupleOrig: tupleOf(flow, 'flow'), zone }
}

function settingValues({ timeout, mark, status, protoinfo, helper }: ConnectionSettings): Input<Connection> {
  return {
    timeout,
    mark,
    // Every connection of the table is confirmed, and the kernel refuses (EBUSY) to change that.
    status: status && [...status, 'confirmed'],
    protoinfo,
    help: helper === undefined ? undefined : { name: helper },
  }
}

function contains(flow: Flow | undefined, wanted: Partial<Flow>): boolean {
  return Object.entries(wanted).every(
    ([key, value]) => value === undefined || (flow !== undefined && Reflect.get(flow, key) === value),
  )
}
