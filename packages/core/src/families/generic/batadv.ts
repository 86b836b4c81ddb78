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
    if ((s = t[f + 4]!)) this.version = readString(r, s)
    if ((s = t[f + 5]!)) this.algoName = readString(r, s)
    if ((s = t[f + 6]!)) this.meshIfindex = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.meshIfname = readString(r, s)
    if ((s = t[f + 8]!)) this.meshAddress = readMac(r, s)
    if ((s = t[f + 9]!)) this.hardIfindex = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.hardIfname = readString(r, s)
    if ((s = t[f + 11]!)) this.hardAddress = readMac(r, s)
    if ((s = t[f + 12]!)) this.origAddress = readMac(r, s)
    if ((s = t[f + 13]!)) this.tpmeterResult = nameOf(tpMeterReasonNames, v.getUint8(s))
    if ((s = t[f + 14]!)) this.tpmeterTestTime = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.tpmeterBytes = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.tpmeterCookie = v.getUint32(s, le)
    if (t[f + 18]) this.active = true
    if ((s = t[f + 19]!)) this.ttAddress = readMac(r, s)
    if ((s = t[f + 20]!)) this.ttTtvn = v.getUint8(s)
    if ((s = t[f + 21]!)) this.ttLastTtvn = v.getUint8(s)
    if ((s = t[f + 22]!)) this.ttCrc32 = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.ttVid = v.getUint16(s, le)
    if ((s = t[f + 24]!)) this.ttFlags = flagsOf(ttFlagsNames, v.getUint32(s, le))
    if (t[f + 25]) this.flagBest = true
    if ((s = t[f + 26]!)) this.lastSeenMsecs = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.neighAddress = readMac(r, s)
    if ((s = t[f + 28]!)) this.tq = v.getUint8(s)
    if ((s = t[f + 29]!)) this.throughput = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.bandwidthUp = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.bandwidthDown = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.router = readMac(r, s)
    if (t[f + 33]) this.blaOwn = true
    if ((s = t[f + 34]!)) this.blaAddress = readMac(r, s)
    if ((s = t[f + 35]!)) this.blaVid = v.getUint16(s, le)
    if ((s = t[f + 36]!)) this.blaBackbone = readMac(r, s)
    if ((s = t[f + 37]!)) this.blaCrc = v.getUint16(s, le)
    if ((s = t[f + 38]!)) this.datCacheIp4address = readIpv4(r, s)
    if ((s = t[f + 39]!)) this.datCacheHwaddress = readMac(r, s)
    if ((s = t[f + 40]!)) this.datCacheVid = v.getUint16(s, le)
    if ((s = t[f + 41]!)) this.mcastFlags = v.getUint32(s, le)
    if ((s = t[f + 42]!)) this.mcastFlagsPriv = flagsOf(mcastFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 43]!)) this.vlanid = v.getUint16(s, le)
    if ((s = t[f + 44]!)) this.aggregatedOgmsEnabled = v.getUint8(s)
    if ((s = t[f + 45]!)) this.apIsolationEnabled = v.getUint8(s)
    if ((s = t[f + 46]!)) this.isolationMark = v.getUint32(s, le)
    if ((s = t[f + 47]!)) this.isolationMask = v.getUint32(s, le)
    if ((s = t[f + 48]!)) this.bondingEnabled = v.getUint8(s)
    if ((s = t[f + 49]!)) this.bridgeLoopAvoidanceEnabled = v.getUint8(s)
    if ((s = t[f + 50]!)) this.distributedArpTableEnabled = v.getUint8(s)
    if ((s = t[f + 51]!)) this.fragmentationEnabled = v.getUint8(s)
    if ((s = t[f + 52]!)) this.gwBandwidthDown = v.getUint32(s, le)
    if ((s = t[f + 53]!)) this.gwBandwidthUp = v.getUint32(s, le)
    if ((s = t[f + 54]!)) this.gwMode = nameOf(gatewayModeNames, v.getUint8(s))
    if ((s = t[f + 55]!)) this.gwSelClass = v.getUint32(s, le)
    if ((s = t[f + 56]!)) this.hopPenalty = v.getUint8(s)
    if ((s = t[f + 57]!)) this.logLevel = v.getUint32(s, le)
    if ((s = t[f + 58]!)) this.multicastForcefloodEnabled = v.getUint8(s)
    if ((s = t[f + 59]!)) this.networkCodingEnabled = v.getUint8(s)
    if ((s = t[f + 60]!)) this.origInterval = v.getUint32(s, le)
    if ((s = t[f + 61]!)) this.elpInterval = v.getUint32(s, le)
    if ((s = t[f + 62]!)) this.throughputOverride = v.getUint32(s, le)
    if ((s = t[f + 63]!)) this.multicastFanout = v.getUint32(s, le)
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
