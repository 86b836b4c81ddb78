/** nlkit/wireguard: devices and peers of WireGuard, as `wg` shows and sets them. */
export type { WireGuardDevice, WireGuardPeer } from './device.js'
export { openWireGuard, type WireGuardSocket } from './open.js'
export type { WireGuardPeerSettings, WireGuardSettings } from './settings.js'
