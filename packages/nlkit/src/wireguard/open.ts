import { UnsupportedError } from '@nlkit/core'
import type { WireguardGroup, WireguardOperations } from '@nlkit/core/families/generic/wireguard'
import type { RequestOptions } from '../client.js'
import { definitionOf, openNumbered } from '../family/open.js'
import { FamilySocket } from '../family/socket.js'
import type { OpenOptions } from '../opening.js'
import type { Device } from '../route/devices.js'
import { deviceOf, type WireGuardDevice } from './device.js'
import { messagesOf, type WireGuardSettings } from './settings.js'

/** WireGuard devices of a network namespace. They are made as links: `net.links.add({ ifname, kind: 'wireguard' })`. */
export class WireGuardSocket extends FamilySocket<WireguardOperations, WireguardGroup> {
  /** A device by its name or ifindex. ENODEV where there is none, EOPNOTSUPP where it is none of WireGuard. */
  async get(device: Device, options?: RequestOptions): Promise<WireGuardDevice> {
    const found = deviceOf(await this.list('get-device', nameOf(device), options))
    if (found === undefined) throw new UnsupportedError(`the kernel told nothing of the device ${device}`)
    return found
  }

  /**
   * Changes what is given. What does not fit one message goes into several, one after the other: should one be
   * refused, those before it have taken effect. Throws NetlinkInputError before anything is sent.
   */
  async set(device: Device, settings: WireGuardSettings, options?: RequestOptions): Promise<void> {
    for (const values of messagesOf(settings))
      await this.request('set-device', { ...nameOf(device), ...values }, options)
  }
}

function nameOf(device: Device) {
  return typeof device === 'number' ? { ifindex: device } : { ifname: device }
}

/**
 * Opens a socket for WireGuard. Its requests need CAP_NET_ADMIN. Rejects with UnsupportedError when the kernel has not
 * loaded it: making a device does.
 */
export function openWireGuard(options: OpenOptions = {}): Promise<WireGuardSocket> {
  return openNumbered(
    'wireguard',
    options,
    (opened, numbers) => new WireGuardSocket(opened, definitionOf('wireguard'), numbers),
  )
}
