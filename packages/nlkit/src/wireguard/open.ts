import type { Wgdevice } from '@nlkit/core/families/generic/wireguard'
import type { RequestOptions } from '../client.js'
import { type FamilySocketOf, openGeneric } from '../family/open.js'
import type { OpenOptions } from '../opening.js'
import { typed } from '../typed.js'
import { deviceOf, type WireGuardDevice } from './device.js'
import { messagesOf, type WireGuardSettings } from './settings.js'

/** The devices of one network namespace. Needs CAP_NET_ADMIN. */
export class WireGuardSocket implements Disposable, AsyncDisposable {
  /** Use `openWireGuard`. */
  constructor(
    /** Every operation as the kernel has it. */
    readonly family: FamilySocketOf<'wireguard'>,
  ) {}

  /** A device by its name or index, keys included. ENODEV: there is none; EOPNOTSUPP: it is no WireGuard device. */
  async get(device: string | number, options?: RequestOptions): Promise<WireGuardDevice> {
    const messages = await this.family.list('get-device', named(device), options)
    return deviceOf(messages.map((message) => typed<Wgdevice>(message)))
  }

  /**
   * Changes a device and its peers; what is not given stays. Much of it goes in several messages, and when one is
   * refused, those before it have been carried out: the peers come in the order given.
   *
   * Throws NetlinkInputError before anything is sent, NetlinkError.
   */
  async set(device: string | number, settings: WireGuardSettings, options?: RequestOptions): Promise<void> {
    for (const values of messagesOf(settings)) {
      await this.family.request('set-device', { ...named(device), ...values }, options)
    }
  }

  close(): void {
    this.family.close()
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }
}

function named(device: string | number) {
  return typeof device === 'number' ? { ifindex: device } : { ifname: device }
}

/** Opens a socket for WireGuard. Rejects with UnsupportedError where the kernel has none. */
export async function openWireGuard(options: OpenOptions = {}): Promise<WireGuardSocket> {
  return new WireGuardSocket(await openGeneric('wireguard', options))
}
