/** Keys, endpoints and addresses as people write them. */
import { NetlinkInputError } from '@nlkit/core'
import type { Sockaddr } from '@nlkit/core/families/netlink/sockaddr'
import { familyOf } from '../route/prefix.js'

/** Bytes of a key. */
const KEY = 32
const LARGEST_PORT = 65535

/** A key in base64, as `wg` prints it. */
export function keyText(key: Uint8Array): string {
  return Buffer.from(key).toString('base64')
}

/** The bytes of a key in base64. Throws NetlinkInputError, which does not repeat the key. */
export function keyBytes(text: string, path: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64')
  // Node leaves out what is not base64: only a key that comes back the same is one.
  if (bytes.length !== KEY || bytes.toString('base64') !== text)
    throw new NetlinkInputError(path, 'must be a key: 32 bytes in base64, 44 characters')
  return bytes
}

/** '192.0.2.1:51820', '[2001:db8::1]:51820', '[fe80::1%3]:51820'; undefined: of no family that has ports. */
export function endpointText(endpoint: Sockaddr): string | undefined {
  if (endpoint instanceof Uint8Array) return undefined
  if (!('scopeId' in endpoint)) return `${endpoint.addr}:${endpoint.port}`
  const scope = endpoint.scopeId === 0 ? '' : `%${endpoint.scopeId}`
  return `[${endpoint.addr}${scope}]:${endpoint.port}`
}

/** The socket address of such a text; a scope is the number of an interface. Throws NetlinkInputError. */
export function endpointAddress(text: string, path: string) {
  const [, six, scope = '0', four, portText] =
    /^(?:\[([^\]%]+)(?:%(\d+))?\]|([^:]+)):(\d{1,5})$/.exec(text) ?? []
  const [addr, port] = [six ?? four ?? '', Number(portText)]
  const family = familyOf(addr)
  if (family !== (six === undefined ? 'inet' : 'inet6') || !(port <= LARGEST_PORT))
    throw new NetlinkInputError(
      path,
      `must be an address and a port such as '192.0.2.1:51820' or '[2001:db8::1]:51820', not '${text}'`,
    )
  if (family === 'inet') return { family, port, addr }
  return { family, port, flowinfo: 0, addr, scopeId: Number(scope) }
}
