/** WireGuard devices and their peers: `import { openWireGuard } from 'nlkit/wireguard'`. */
export type { WireGuardDevice, WireGuardPeer } from './device.js'
export { openWireGuard, WireGuardSocket } from './open.js'
export type { WireGuardPeerSettings, WireGuardSettings } from './settings.js'
