import { NetlinkInputError } from '@nlkit/core'
import type { Sockaddr } from '@nlkit/core/families/netlink/sockaddr'
import type { Input } from '../client.js'
import { familyOf } from '../route/prefix.js'

/** '192.0.2.1:51820', '[2001:db8::1]:51820'; a scope as the index of an interface: '[fe80::1%2]:51820'. */
const ENDPOINT = /^(?:\[(?<six>[^\]%]+)(?:%(?<scope>\d+))?\]|(?<four>[\d.]+)):(?<port>\d{1,5})$/
const LARGEST_PORT = 65535

/** Undefined for an address of a family that nlkit does not know. */
export function endpointText(endpoint: Sockaddr | undefined): string | undefined {
  if (endpoint === undefined || endpoint instanceof Uint8Array) return undefined
  if (!('scopeId' in endpoint)) return `${endpoint.addr}:${endpoint.port}`
  const scope = endpoint.scopeId === 0 ? '' : `%${endpoint.scopeId}`
  return `[${endpoint.addr}${scope}]:${endpoint.port}`
}

/** Throws NetlinkInputError. */
export function parseEndpoint(text: string, path: string): Input<Exclude<Sockaddr, Uint8Array>> {
  const { six, four, scope = '0', port: digits } = ENDPOINT.exec(text)?.groups ?? {}
  const port = Number(digits)
  const addr = six ?? four ?? ''
  const family = familyOf(addr)
  if (family === undefined || (family === 'inet6') !== (six !== undefined) || port > LARGEST_PORT)
    throw new NetlinkInputError(
      path,
      `must be an address with a port, such as '192.0.2.1:51820' or '[2001:db8::1]:51820', not '${text}'`,
    )
  return family === 'inet'
    ? { family, port, addr }
    : { family, port, flowinfo: 0, addr, scopeId: Number(scope) }
}
