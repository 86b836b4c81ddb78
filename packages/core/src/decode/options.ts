import { protocolNumber } from '../catalog/names.js'
import { NetlinkInputError } from '../errors/errors.js'

/** The NETLINK_ number that the caller means; throws NetlinkInputError for what is none. */
export function protocolOption(protocol: number | string = 0): number {
  if (typeof protocol === 'number') return protocol
  const number = protocolNumber(protocol)
  if (number !== undefined) return number
  throw new NetlinkInputError(
    'protocol',
    `"${protocol}" is no netlink protocol: 'route', 'generic', 'netfilter' ... or its number`,
  )
}
