import { NetlinkError, NetlinkInputError } from '@nlkit/core'
import type { Listed } from '../channel/acknowledgement.js'
import type { RequestOptions } from '../client.js'
import type { Link, RouteClient } from './operations.js'

/** An interface by its name ('eth0') or its index. */
export type Device = string | number

/** The index of an interface. Rejects with ENODEV when there is none of that name. */
export async function indexOf(client: RouteClient, device: Device, path = 'dev'): Promise<number> {
  if (typeof device === 'number') return checkedIndex(device, path)
  const { ifindex } = await linkOf(client, device, path)
  return ifindex
}

/** As `indexOf`; undefined when there is no device to look for. */
export async function optionalIndex(
  client: RouteClient,
  device: Device | undefined,
  path = 'dev',
): Promise<number | undefined> {
  return device === undefined ? undefined : indexOf(client, device, path)
}

/** The interface of that name or index. */
export async function linkOf(client: RouteClient, device: Device, path = 'dev'): Promise<Link> {
  const wanted = typeof device === 'number' ? { ifindex: checkedIndex(device, path) } : nameOf(device, path)
  try {
    const [link] = await client.request('getlink', wanted)
    if (link !== undefined) return link
  } catch (error) {
    if (!(error instanceof NetlinkError) || error.code !== 'ENODEV') throw error
  }
  throw new NetlinkError({
    errno: ENODEV,
    operation: 'getlink',
    request: wanted,
    attribute: path,
    detail: `there is no interface ${typeof device === 'number' ? `with index ${device}` : `'${device}'`}`,
  })
}

/**
 * All interfaces. Without IFLA_EXT_MASK the kernel (6.18) reserves no more than a page for each message of the dump, and
 * ends it, as if it were complete, before a link that is longer: one with very many alternative names, or with virtual
 * functions. `brvlan` asks for nothing more in this family.
 */
export function listLinks(client: RouteClient, options?: RequestOptions): Promise<Listed<Link>> {
  return client.list('getlink', { extMask: ['brvlan'] }, options)
}

const ENODEV = 19
/** IFNAMSIZ without the NUL. */
const LONGEST_NAME = 15

function nameOf(name: string, path: string) {
  if (name === '') throw new NetlinkInputError(path, 'must be the name of an interface, not an empty string')
  // Longer names can only be alternative ones (ip link property add altname).
  return name.length > LONGEST_NAME ? { altIfname: name } : { ifname: name }
}

function checkedIndex(index: number, path: string): number {
  if (Number.isInteger(index) && index > 0) return index
  throw new NetlinkInputError(path, `must be the name or the index (1 ..) of an interface, not ${index}`)
}
