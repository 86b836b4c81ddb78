// Generated from schema/generic/ieee802154.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Ieee802154 extends Attributes {
  declare devName?: string
  declare devIndex?: number
  declare status?: number
  declare shortAddr?: number
  declare hwAddr?: bigint
  declare panId?: number
  declare channel?: number
  declare coordShortAddr?: number
  declare coordHwAddr?: bigint
  declare coordPanId?: number
  declare srcShortAddr?: number
  declare srcHwAddr?: bigint
  declare srcPanId?: number
  declare destShortAddr?: number
  declare destHwAddr?: bigint
  declare destPanId?: number
  declare capability?: number
  declare reason?: number
  declare scanType?: number
  declare channels?: number
  declare duration?: number
  declare edList?: Uint8Array
  declare bcnOrd?: number
  declare sfOrd?: number
  declare panCoord?: number
  declare batExt?: number
  declare coordRealign?: number
  declare sec?: Uint8Array
  declare page?: number
  declare channelPageList?: number[]
  declare phyName?: string
  declare devType?: number
  declare txpower?: number
  declare lbtEnabled?: number
  declare ccaMode?: number
  declare ccaEdLevel?: number
  declare csmaRetries?: number
  declare csmaMinBe?: number
  declare csmaMaxBe?: number
  declare frameRetries?: number
  declare llsecEnabled?: number
  declare llsecSeclevel?: number
  declare llsecKeyMode?: number
  declare llsecKeySourceShort?: number
  declare llsecKeySourceExtended?: bigint
  declare llsecKeyId?: number
  declare llsecFrameCounter?: number
  declare llsecKeyBytes?: Uint8Array
  declare llsecKeyUsageFrameTypes?: number
  declare llsecKeyUsageCommands?: Uint8Array
  declare llsecFrameType?: number
  declare llsecCmdFrameId?: number
  declare llsecSeclevels?: number
  declare llsecDevOverride?: number
  declare llsecDevKeyMode?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.devName = readString(r, s)
    if ((s = t[f + 5]!)) this.devIndex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.status = v.getUint8(s)
    if ((s = t[f + 7]!)) this.shortAddr = v.getUint16(s, le)
    if ((s = t[f + 8]!)) this.hwAddr = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.panId = v.getUint16(s, le)
    if ((s = t[f + 10]!)) this.channel = v.getUint8(s)
    if ((s = t[f + 11]!)) this.coordShortAddr = v.getUint16(s, le)
    if ((s = t[f + 12]!)) this.coordHwAddr = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.coordPanId = v.getUint16(s, le)
    if ((s = t[f + 14]!)) this.srcShortAddr = v.getUint16(s, le)
    if ((s = t[f + 15]!)) this.srcHwAddr = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.srcPanId = v.getUint16(s, le)
    if ((s = t[f + 17]!)) this.destShortAddr = v.getUint16(s, le)
    if ((s = t[f + 18]!)) this.destHwAddr = v.getBigUint64(s, le)
    if ((s = t[f + 19]!)) this.destPanId = v.getUint16(s, le)
    if ((s = t[f + 20]!)) this.capability = v.getUint8(s)
    if ((s = t[f + 21]!)) this.reason = v.getUint8(s)
    if ((s = t[f + 22]!)) this.scanType = v.getUint8(s)
    if ((s = t[f + 23]!)) this.channels = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.duration = v.getUint8(s)
    if ((s = t[f + 25]!)) this.edList = readBytes(r, s)
    if ((s = t[f + 26]!)) this.bcnOrd = v.getUint8(s)
    if ((s = t[f + 27]!)) this.sfOrd = v.getUint8(s)
    if ((s = t[f + 28]!)) this.panCoord = v.getUint8(s)
    if ((s = t[f + 29]!)) this.batExt = v.getUint8(s)
    if ((s = t[f + 30]!)) this.coordRealign = v.getUint8(s)
    if ((s = t[f + 31]!)) this.sec = readBytes(r, s)
    if ((s = t[f + 32]!)) this.page = v.getUint8(s)
    if ((s = t[f + 33]!)) this.channelPageList = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 34]!)) this.phyName = readString(r, s)
    if ((s = t[f + 35]!)) this.devType = v.getUint8(s)
    if ((s = t[f + 36]!)) this.txpower = v.getInt8(s)
    if ((s = t[f + 37]!)) this.lbtEnabled = v.getUint8(s)
    if ((s = t[f + 38]!)) this.ccaMode = v.getUint8(s)
    if ((s = t[f + 39]!)) this.ccaEdLevel = v.getInt32(s, le)
    if ((s = t[f + 40]!)) this.csmaRetries = v.getUint8(s)
    if ((s = t[f + 41]!)) this.csmaMinBe = v.getUint8(s)
    if ((s = t[f + 42]!)) this.csmaMaxBe = v.getUint8(s)
    if ((s = t[f + 43]!)) this.frameRetries = v.getInt8(s)
    if ((s = t[f + 44]!)) this.llsecEnabled = v.getUint8(s)
    if ((s = t[f + 45]!)) this.llsecSeclevel = v.getUint8(s)
    if ((s = t[f + 46]!)) this.llsecKeyMode = v.getUint8(s)
    if ((s = t[f + 47]!)) this.llsecKeySourceShort = v.getUint32(s, le)
    if ((s = t[f + 48]!)) this.llsecKeySourceExtended = v.getBigUint64(s, le)
    if ((s = t[f + 49]!)) this.llsecKeyId = v.getUint8(s)
    if ((s = t[f + 50]!)) this.llsecFrameCounter = v.getUint32(s, le)
    if ((s = t[f + 51]!)) this.llsecKeyBytes = readBytes(r, s)
    if ((s = t[f + 52]!)) this.llsecKeyUsageFrameTypes = v.getUint8(s)
    if ((s = t[f + 53]!)) this.llsecKeyUsageCommands = readBytes(r, s)
    if ((s = t[f + 54]!)) this.llsecFrameType = v.getUint8(s)
    if ((s = t[f + 55]!)) this.llsecCmdFrameId = v.getUint8(s)
    if ((s = t[f + 56]!)) this.llsecSeclevels = v.getUint8(s)
    if ((s = t[f + 57]!)) this.llsecDevOverride = v.getUint8(s)
    if ((s = t[f + 58]!)) this.llsecDevKeyMode = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'associate-req': Ieee802154,
    'associate-conf': Ieee802154,
    'disassociate-req': Ieee802154,
    'disassociate-conf': Ieee802154,
    'get-req': Ieee802154,
    'get-conf': Ieee802154,
    'reset-req': Ieee802154,
    'reset-conf': Ieee802154,
    'scan-req': Ieee802154,
    'scan-conf': Ieee802154,
    'set-req': Ieee802154,
    'set-conf': Ieee802154,
    'start-req': Ieee802154,
    'start-conf': Ieee802154,
    'sync-req': Ieee802154,
    'poll-req': Ieee802154,
    'poll-conf': Ieee802154,
    'associate-indic': Ieee802154,
    'associate-resp': Ieee802154,
    'disassociate-indic': Ieee802154,
    'beacon-notify-indic': Ieee802154,
    'orphan-indic': Ieee802154,
    'orphan-resp': Ieee802154,
    'comm-status-indic': Ieee802154,
    'sync-loss-indic': Ieee802154,
    'gts-req': Ieee802154,
    'gts-indic': Ieee802154,
    'gts-conf': Ieee802154,
    'rx-enable-req': Ieee802154,
    'rx-enable-conf': Ieee802154,
    'list-iface': Ieee802154,
    'list-phy': Ieee802154,
    'add-iface': Ieee802154,
    'del-iface': Ieee802154,
    'set-macparams': Ieee802154,
    'llsec-getparams': Ieee802154,
    'llsec-setparams': Ieee802154,
    'llsec-list-key': Ieee802154,
    'llsec-add-key': Ieee802154,
    'llsec-del-key': Ieee802154,
    'llsec-list-dev': Ieee802154,
    'llsec-add-dev': Ieee802154,
    'llsec-del-dev': Ieee802154,
    'llsec-list-devkey': Ieee802154,
    'llsec-add-devkey': Ieee802154,
    'llsec-del-devkey': Ieee802154,
    'llsec-list-seclevel': Ieee802154,
    'llsec-add-seclevel': Ieee802154,
    'llsec-del-seclevel': Ieee802154,
  },
  groups: {
    coordinator: 0,
    beacon: 0,
  },
}
