/** Wi-Fi: radios, scans, stations, what happens in the air: `import { openWifi } from 'nlkit/wifi'`. */

export { channelOf } from './channels.js'
export {
  openWifi,
  type ScanResult,
  type WifiEvents,
  type WifiInterface,
  type WifiRegulatory,
  WifiSocket,
  type WifiStation,
  type WifiSurvey,
} from './open.js'
export type { WifiBand, WifiChannel, WifiPhy } from './phys.js'
export { ScanAbortedError, type ScanOptions, type ScheduledScanOptions } from './scan.js'
