import { NetlinkInputError, parseIpv4, parseIpv6 } from '@nlkit/core'

export type IpFamily = 'inet' | 'inet6'

/** An address with the number of its bits that count. */
export interface Prefix {
  readonly family: IpFamily
  readonly address: string
  readonly length: number
}

/** 'inet' for IPv4 text, 'inet6' for IPv6 text, else undefined. */
export function familyOf(address: string): IpFamily | undefined {
  if (parseIpv4(address) !== undefined) return 'inet'
  return parseIpv6(address) === undefined ? undefined : 'inet6'
}

/** '192.0.2.5/24', '2001:db8::1/64'; without a length all bits count. Throws NetlinkInputError. */
export function parsePrefix(text: string, path: string): Prefix {
  const [address = '', length, ...more] = text.split('/')
  const family = familyOf(address)
  if (family === undefined || more.length > 0) {
    throw new NetlinkInputError(path, `must be an address such as '192.0.2.5/24', not '${text}'`)
  }
  const bits = family === 'inet' ? 32 : 128
  if (length === undefined) return { family, address, length: bits }
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) {
    throw new NetlinkInputError(path, `the length after '/' must lie in 0..${bits}, not '${length}'`)
  }
  return { family, address, length: Number(length) }
}

/** Throws NetlinkInputError unless `address` is an IP address without a length. */
export function parseAddress(address: string, path: string): Prefix {
  const family = familyOf(address)
  if (family !== undefined) return { family, address, length: family === 'inet' ? 32 : 128 }
  throw new NetlinkInputError(
    path,
    `must be an address such as '192.0.2.1' or '2001:db8::1', not '${address}'`,
  )
}
