// Generated from schema/generic/ieee802154.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Ieee802154 extends Attributes {
  devName?: string
  devIndex?: number
  status?: number
  shortAddr?: number
  hwAddr?: bigint
  panId?: number
  channel?: number
  coordShortAddr?: number
  coordHwAddr?: bigint
  coordPanId?: number
  srcShortAddr?: number
  srcHwAddr?: bigint
  srcPanId?: number
  destShortAddr?: number
  destHwAddr?: bigint
  destPanId?: number
  capability?: number
  reason?: number
  scanType?: number
  channels?: number
  duration?: number
  edList?: Uint8Array
  bcnOrd?: number
  sfOrd?: number
  panCoord?: number
  batExt?: number
  coordRealign?: number
  sec?: Uint8Array
  page?: number
  channelPageList?: number[]
  phyName?: string
  devType?: number
  txpower?: number
  lbtEnabled?: number
  ccaMode?: number
  ccaEdLevel?: number
  csmaRetries?: number
  csmaMinBe?: number
  csmaMaxBe?: number
  frameRetries?: number
  llsecEnabled?: number
  llsecSeclevel?: number
  llsecKeyMode?: number
  llsecKeySourceShort?: number
  llsecKeySourceExtended?: bigint
  llsecKeyId?: number
  llsecFrameCounter?: number
  llsecKeyBytes?: Uint8Array
  llsecKeyUsageFrameTypes?: number
  llsecKeyUsageCommands?: Uint8Array
  llsecFrameType?: number
  llsecCmdFrameId?: number
  llsecSeclevels?: number
  llsecDevOverride?: number
  llsecDevKeyMode?: number
}

export interface Ieee802154Operations {
  'associate-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'associate-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'disassociate-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'disassociate-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'get-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'get-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'reset-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'reset-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'scan-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'scan-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'set-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'set-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'start-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'start-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'sync-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'poll-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'poll-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'associate-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'associate-resp': { request: Ieee802154; reply: never; event: never; dump: false }
  'disassociate-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'beacon-notify-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'orphan-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'orphan-resp': { request: Ieee802154; reply: never; event: never; dump: false }
  'comm-status-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'sync-loss-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'gts-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'gts-indic': { request: never; reply: never; event: Ieee802154; dump: false }
  'gts-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'rx-enable-req': { request: Ieee802154; reply: never; event: never; dump: false }
  'rx-enable-conf': { request: never; reply: never; event: Ieee802154; dump: false }
  'list-iface': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: true }
  'list-phy': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: true }
  'add-iface': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: false }
  'del-iface': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: false }
  'set-macparams': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-getparams': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: false }
  'llsec-setparams': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-list-key': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: true }
  'llsec-add-key': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-del-key': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-list-dev': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: true }
  'llsec-add-dev': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-del-dev': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-list-devkey': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: true }
  'llsec-add-devkey': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-del-devkey': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-list-seclevel': { request: Ieee802154; reply: Ieee802154; event: Ieee802154; dump: true }
  'llsec-add-seclevel': { request: Ieee802154; reply: never; event: never; dump: false }
  'llsec-del-seclevel': { request: Ieee802154; reply: never; event: never; dump: false }
}

export type Ieee802154Group = 'coordinator' | 'beacon'

export const ieee802154Family: Family<Ieee802154Operations, Ieee802154Group> = {
  name: 'ieee802154',
  fingerprint,
  readers: {},
  groups: {
    coordinator: 0,
    beacon: 0,
  },
}
