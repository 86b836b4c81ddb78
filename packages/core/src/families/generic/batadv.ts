// Generated from schema/generic/batadv.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  hasOddLength,
  nameOf,
  readIpv4,
  readMac,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const ttFlagsNames = [
  'del', 'roam', '', '', 'wifi', 'isola', '', '', 'nopurge', 'new', 'pending', 'temp',
] as const
export type TtFlags = Exclude<(typeof ttFlagsNames)[number], ''>

export const mcastFlagsNames = [
  'bridged', 'querier-ipv4-exists', 'querier-ipv6-exists', 'querier-ipv4-shadowing', 'querier-ipv6-shadowing',
] as const
export type McastFlags = Exclude<(typeof mcastFlagsNames)[number], ''>

export const gatewayModeNames = {
  0: 'off', 1: 'client', 2: 'server',
} as const
export type GatewayMode = (typeof gatewayModeNames)[keyof typeof gatewayModeNames]

export const tpMeterReasonNames = {
  3: 'complete', 4: 'cancel', 128: 'dst-unreachable', 129: 'resend-limit', 130: 'already-ongoing',
  131: 'memory-error', 132: 'cant-send', 133: 'too-many',
} as const
export type TpMeterReason = (typeof tpMeterReasonNames)[keyof typeof tpMeterReasonNames]

export class Batadv extends Attributes {
  declare version?: string
  declare algoName?: string
  declare meshIfindex?: number
  declare meshIfname?: string
  declare meshAddress?: string
  declare hardIfindex?: number
  declare hardIfname?: string
  declare hardAddress?: string
  declare origAddress?: string
  declare tpmeterResult?: TpMeterReason | number
  declare tpmeterTestTime?: number
  declare tpmeterBytes?: bigint
  declare tpmeterCookie?: number
  declare active?: true
  declare ttAddress?: string
  declare ttTtvn?: number
  declare ttLastTtvn?: number
  declare ttCrc32?: number
  declare ttVid?: number
  declare ttFlags?: Flags<TtFlags>
  declare flagBest?: true
  declare lastSeenMsecs?: number
  declare neighAddress?: string
  declare tq?: number
  declare throughput?: number
  declare bandwidthUp?: number
  declare bandwidthDown?: number
  declare router?: string
  declare blaOwn?: true
  declare blaAddress?: string
  declare blaVid?: number
  declare blaBackbone?: string
  declare blaCrc?: number
  declare datCacheIp4address?: string
  declare datCacheHwaddress?: string
  declare datCacheVid?: number
  declare mcastFlags?: number
  declare mcastFlagsPriv?: Flags<McastFlags>
  declare vlanid?: number
  declare aggregatedOgmsEnabled?: number
  declare apIsolationEnabled?: number
  declare isolationMark?: number
  declare isolationMask?: number
  declare bondingEnabled?: number
  declare bridgeLoopAvoidanceEnabled?: number
  declare distributedArpTableEnabled?: number
  declare fragmentationEnabled?: number
  declare gwBandwidthDown?: number
  declare gwBandwidthUp?: number
  declare gwMode?: GatewayMode | number
  declare gwSelClass?: number
  declare hopPenalty?: number
  declare logLevel?: number
  declare multicastForcefloodEnabled?: number
  declare networkCodingEnabled?: number
  declare origInterval?: number
  declare elpInterval?: number
  declare throughputOverride?: number
  declare multicastFanout?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) !== 0) this.version = readString(r, s)
    if ((s = t[f + 5]!) !== 0) this.algoName = readString(r, s)
    if ((s = t[f + 6]!) !== 0) this.meshIfindex = v.getUint32(s, le)
    if ((s = t[f + 7]!) !== 0) this.meshIfname = readString(r, s)
    if ((s = t[f + 8]!) !== 0) this.meshAddress = readMac(r, s)
    if ((s = t[f + 9]!) !== 0) this.hardIfindex = v.getUint32(s, le)
    if ((s = t[f + 10]!) !== 0) this.hardIfname = readString(r, s)
    if ((s = t[f + 11]!) !== 0) this.hardAddress = readMac(r, s)
    if ((s = t[f + 12]!) !== 0) this.origAddress = readMac(r, s)
    if ((s = t[f + 13]!) !== 0) this.tpmeterResult = nameOf(tpMeterReasonNames, v.getUint8(s))
    if ((s = t[f + 14]!) !== 0) this.tpmeterTestTime = v.getUint32(s, le)
    if ((s = t[f + 15]!) !== 0) this.tpmeterBytes = v.getBigUint64(s, le)
    if ((s = t[f + 16]!) !== 0) this.tpmeterCookie = v.getUint32(s, le)
    if (t[f + 18] !== 0) this.active = true
    if ((s = t[f + 19]!) !== 0) this.ttAddress = readMac(r, s)
    if ((s = t[f + 20]!) !== 0) this.ttTtvn = v.getUint8(s)
    if ((s = t[f + 21]!) !== 0) this.ttLastTtvn = v.getUint8(s)
    if ((s = t[f + 22]!) !== 0) this.ttCrc32 = v.getUint32(s, le)
    if ((s = t[f + 23]!) !== 0) this.ttVid = v.getUint16(s, le)
    if ((s = t[f + 24]!) !== 0) this.ttFlags = flagsOf(ttFlagsNames, v.getUint32(s, le))
    if (t[f + 25] !== 0) this.flagBest = true
    if ((s = t[f + 26]!) !== 0) this.lastSeenMsecs = v.getUint32(s, le)
    if ((s = t[f + 27]!) !== 0) this.neighAddress = readMac(r, s)
    if ((s = t[f + 28]!) !== 0) this.tq = v.getUint8(s)
    if ((s = t[f + 29]!) !== 0) this.throughput = v.getUint32(s, le)
    if ((s = t[f + 30]!) !== 0) this.bandwidthUp = v.getUint32(s, le)
    if ((s = t[f + 31]!) !== 0) this.bandwidthDown = v.getUint32(s, le)
    if ((s = t[f + 32]!) !== 0) this.router = readMac(r, s)
    if (t[f + 33] !== 0) this.blaOwn = true
    if ((s = t[f + 34]!) !== 0) this.blaAddress = readMac(r, s)
    if ((s = t[f + 35]!) !== 0) this.blaVid = v.getUint16(s, le)
    if ((s = t[f + 36]!) !== 0) this.blaBackbone = readMac(r, s)
    if ((s = t[f + 37]!) !== 0) this.blaCrc = v.getUint16(s, le)
    if ((s = t[f + 38]!) !== 0) this.datCacheIp4address = readIpv4(r, s)
    if ((s = t[f + 39]!) !== 0) this.datCacheHwaddress = readMac(r, s)
    if ((s = t[f + 40]!) !== 0) this.datCacheVid = v.getUint16(s, le)
    if ((s = t[f + 41]!) !== 0) this.mcastFlags = v.getUint32(s, le)
    if ((s = t[f + 42]!) !== 0) this.mcastFlagsPriv = flagsOf(mcastFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 43]!) !== 0) this.vlanid = v.getUint16(s, le)
    if ((s = t[f + 44]!) !== 0) this.aggregatedOgmsEnabled = v.getUint8(s)
    if ((s = t[f + 45]!) !== 0) this.apIsolationEnabled = v.getUint8(s)
    if ((s = t[f + 46]!) !== 0) this.isolationMark = v.getUint32(s, le)
    if ((s = t[f + 47]!) !== 0) this.isolationMask = v.getUint32(s, le)
    if ((s = t[f + 48]!) !== 0) this.bondingEnabled = v.getUint8(s)
    if ((s = t[f + 49]!) !== 0) this.bridgeLoopAvoidanceEnabled = v.getUint8(s)
    if ((s = t[f + 50]!) !== 0) this.distributedArpTableEnabled = v.getUint8(s)
    if ((s = t[f + 51]!) !== 0) this.fragmentationEnabled = v.getUint8(s)
    if ((s = t[f + 52]!) !== 0) this.gwBandwidthDown = v.getUint32(s, le)
    if ((s = t[f + 53]!) !== 0) this.gwBandwidthUp = v.getUint32(s, le)
    if ((s = t[f + 54]!) !== 0) this.gwMode = nameOf(gatewayModeNames, v.getUint8(s))
    if ((s = t[f + 55]!) !== 0) this.gwSelClass = v.getUint32(s, le)
    if ((s = t[f + 56]!) !== 0) this.hopPenalty = v.getUint8(s)
    if ((s = t[f + 57]!) !== 0) this.logLevel = v.getUint32(s, le)
    if ((s = t[f + 58]!) !== 0) this.multicastForcefloodEnabled = v.getUint8(s)
    if ((s = t[f + 59]!) !== 0) this.networkCodingEnabled = v.getUint8(s)
    if ((s = t[f + 60]!) !== 0) this.origInterval = v.getUint32(s, le)
    if ((s = t[f + 61]!) !== 0) this.elpInterval = v.getUint32(s, le)
    if ((s = t[f + 62]!) !== 0) this.throughputOverride = v.getUint32(s, le)
    if ((s = t[f + 63]!) !== 0) this.multicastFanout = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface BatadvOperations {
  'get-mesh': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'tp-meter': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'tp-meter-cancel': { request: Batadv; reply: never; event: never; dump: false }
  'get-routing-algos': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-hardif': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-transtable-local': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-transtable-global': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-originators': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-neighbors': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-gateways': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-bla-claim': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-bla-backbone': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-dat-cache': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'get-mcast-flags': { request: Batadv; reply: Batadv; event: Batadv; dump: true }
  'set-mesh': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'set-hardif': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'get-vlan': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
  'set-vlan': { request: Batadv; reply: Batadv; event: Batadv; dump: false }
}

export type BatadvGroup = 'config' | 'tpmeter'

export const batadvFamily: Family<BatadvOperations, BatadvGroup> = {
  name: 'batadv',
  fingerprint,
  readers: {
    'get-mesh': Batadv,
    'tp-meter': Batadv,
    'tp-meter-cancel': Batadv,
    'get-routing-algos': Batadv,
    'get-hardif': Batadv,
    'get-transtable-local': Batadv,
    'get-transtable-global': Batadv,
    'get-originators': Batadv,
    'get-neighbors': Batadv,
    'get-gateways': Batadv,
    'get-bla-claim': Batadv,
    'get-bla-backbone': Batadv,
    'get-dat-cache': Batadv,
    'get-mcast-flags': Batadv,
    'set-mesh': Batadv,
    'set-hardif': Batadv,
    'get-vlan': Batadv,
    'set-vlan': Batadv,
  },
  groups: {
    config: 0,
    tpmeter: 0,
  },
}
