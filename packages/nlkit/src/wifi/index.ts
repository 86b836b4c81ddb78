/** Wi-Fi: radios, scans, stations, what happens in the air: `import { openWifi } from 'nlkit/wifi'`. */

export { channelOf } from './channels.js'
export {
  openWifi,
  type WifiEvents,
  type WifiInterface,
  type WifiRegulatory,
  WifiSocket,
  type WifiStation,
  type WifiSurvey,
} from './open.js'
export type { WifiBand, WifiChannel, WifiPhy } from './phys.js'
export type { ScanResult } from './results.js'
export { ScanAbortedError, type ScanOptions, type ScanTarget } from './scan.js'
export type { ScheduledScan, ScheduledScanOptions } from './scheduled-scan.js'
export type { WifiSecurity } from './security.js'
