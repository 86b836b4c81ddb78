// Generated from schema/sock_diag/tcp-info.yaml: edit that file, then `npm run schema`.

import { type Flags, type Reader, Struct, flagsOf, nameOf, readBytes } from '../../reader/support.js'
import { SockaddrStorage } from '../netlink/sockaddr.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export const sctpStateNames = {
  0: 'closed', 1: 'cookie-wait', 2: 'cookie-echoed', 3: 'established', 4: 'shutdown-pending',
  5: 'shutdown-sent', 6: 'shutdown-received', 7: 'shutdown-ack-sent',
} as const
export type SctpState = (typeof sctpStateNames)[keyof typeof sctpStateNames]

export const tcpStateNames = {
  1: 'established', 2: 'syn-sent', 3: 'syn-recv', 4: 'fin-wait1', 5: 'fin-wait2', 6: 'time-wait', 7: 'close',
  8: 'close-wait', 9: 'last-ack', 10: 'listen', 11: 'closing', 12: 'new-syn-recv', 13: 'bound-inactive',
} as const
export type TcpState = (typeof tcpStateNames)[keyof typeof tcpStateNames]

export const tcpStatesNames = [
  '', 'established', 'syn-sent', 'syn-recv', 'fin-wait1', 'fin-wait2', 'time-wait', 'close', 'close-wait',
  'last-ack', 'listen', 'closing', 'new-syn-recv', 'bound-inactive',
] as const
export type TcpStates = Exclude<(typeof tcpStatesNames)[number], ''>

export const tcpCaStateNames = {
  0: 'open', 1: 'disorder', 2: 'cwr', 3: 'recovery', 4: 'loss',
} as const
export type TcpCaState = (typeof tcpCaStateNames)[keyof typeof tcpCaStateNames]

export const tcpOptionsNames = [
  'timestamps', 'sack', 'wscale', 'ecn', 'ecn-seen', 'syn-data', 'usec-ts', 'tfo-child',
] as const
export type TcpOptions = Exclude<(typeof tcpOptionsNames)[number], ''>

export class TcpInfo extends Struct {
  declare state: TcpState | number
  declare caState: TcpCaState | number
  declare retransmits: number
  declare probes: number
  declare backoff: number
  declare options: Flags<TcpOptions>
  declare wscale: number
  declare delivery: number
  declare rto: number
  declare ato: number
  declare sndMss: number
  declare rcvMss: number
  declare unacked: number
  declare sacked: number
  declare lost: number
  declare retrans: number
  declare fackets: number
  declare lastDataSent: number
  declare lastAckSent: number
  declare lastDataRecv: number
  declare lastAckRecv: number
  declare pmtu: number
  declare rcvSsthresh: number
  declare rtt: number
  declare rttvar: number
  declare sndSsthresh: number
  declare sndCwnd: number
  declare advmss: number
  declare reordering: number
  declare rcvRtt: number
  declare rcvSpace: number
  declare totalRetrans: number
  declare pacingRate: bigint
  declare maxPacingRate: bigint
  declare bytesAcked: bigint
  declare bytesReceived: bigint
  declare segsOut: number
  declare segsIn: number
  declare notsentBytes: number
  declare minRtt: number
  declare dataSegsIn: number
  declare dataSegsOut: number
  declare deliveryRate: bigint
  declare busyTime: bigint
  declare rwndLimited: bigint
  declare sndbufLimited: bigint
  declare delivered: number
  declare deliveredCe: number
  declare bytesSent: bigint
  declare bytesRetrans: bigint
  declare dsackDups: number
  declare reordSeen: number
  declare rcvOoopack: number
  declare sndWnd: number
  declare rcvWnd: number
  declare rehash: number
  declare totalRto: number
  declare totalRtoRecoveries: number
  declare totalRtoTime: number
  declare receivedCe: number
  declare deliveredE1Bytes: number
  declare deliveredE0Bytes: number
  declare deliveredCeBytes: number
  declare receivedE1Bytes: number
  declare receivedE0Bytes: number
  declare receivedCeBytes: number
  declare ecn: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.state = nameOf(tcpStateNames, v.getUint8(s))
    if (n >= 2) this.caState = nameOf(tcpCaStateNames, v.getUint8(s + 1))
    if (n >= 3) this.retransmits = v.getUint8(s + 2)
    if (n >= 4) this.probes = v.getUint8(s + 3)
    if (n >= 5) this.backoff = v.getUint8(s + 4)
    if (n >= 6) this.options = flagsOf(tcpOptionsNames, v.getUint8(s + 5))
    if (n >= 7) this.wscale = v.getUint8(s + 6)
    if (n >= 8) this.delivery = v.getUint8(s + 7)
    if (n >= 12) this.rto = v.getUint32(s + 8, le)
    if (n >= 16) this.ato = v.getUint32(s + 12, le)
    if (n >= 20) this.sndMss = v.getUint32(s + 16, le)
    if (n >= 24) this.rcvMss = v.getUint32(s + 20, le)
    if (n >= 28) this.unacked = v.getUint32(s + 24, le)
    if (n >= 32) this.sacked = v.getUint32(s + 28, le)
    if (n >= 36) this.lost = v.getUint32(s + 32, le)
    if (n >= 40) this.retrans = v.getUint32(s + 36, le)
    if (n >= 44) this.fackets = v.getUint32(s + 40, le)
    if (n >= 48) this.lastDataSent = v.getUint32(s + 44, le)
    if (n >= 52) this.lastAckSent = v.getUint32(s + 48, le)
    if (n >= 56) this.lastDataRecv = v.getUint32(s + 52, le)
    if (n >= 60) this.lastAckRecv = v.getUint32(s + 56, le)
    if (n >= 64) this.pmtu = v.getUint32(s + 60, le)
    if (n >= 68) this.rcvSsthresh = v.getUint32(s + 64, le)
    if (n >= 72) this.rtt = v.getUint32(s + 68, le)
    if (n >= 76) this.rttvar = v.getUint32(s + 72, le)
    if (n >= 80) this.sndSsthresh = v.getUint32(s + 76, le)
    if (n >= 84) this.sndCwnd = v.getUint32(s + 80, le)
    if (n >= 88) this.advmss = v.getUint32(s + 84, le)
    if (n >= 92) this.reordering = v.getUint32(s + 88, le)
    if (n >= 96) this.rcvRtt = v.getUint32(s + 92, le)
    if (n >= 100) this.rcvSpace = v.getUint32(s + 96, le)
    if (n >= 104) this.totalRetrans = v.getUint32(s + 100, le)
    if (n >= 112) this.pacingRate = v.getBigUint64(s + 104, le)
    if (n >= 120) this.maxPacingRate = v.getBigUint64(s + 112, le)
    if (n >= 128) this.bytesAcked = v.getBigUint64(s + 120, le)
    if (n >= 136) this.bytesReceived = v.getBigUint64(s + 128, le)
    if (n >= 140) this.segsOut = v.getUint32(s + 136, le)
    if (n >= 144) this.segsIn = v.getUint32(s + 140, le)
    if (n >= 148) this.notsentBytes = v.getUint32(s + 144, le)
    if (n >= 152) this.minRtt = v.getUint32(s + 148, le)
    if (n >= 156) this.dataSegsIn = v.getUint32(s + 152, le)
    if (n >= 160) this.dataSegsOut = v.getUint32(s + 156, le)
    if (n >= 168) this.deliveryRate = v.getBigUint64(s + 160, le)
    if (n >= 176) this.busyTime = v.getBigUint64(s + 168, le)
    if (n >= 184) this.rwndLimited = v.getBigUint64(s + 176, le)
    if (n >= 192) this.sndbufLimited = v.getBigUint64(s + 184, le)
    if (n >= 196) this.delivered = v.getUint32(s + 192, le)
    if (n >= 200) this.deliveredCe = v.getUint32(s + 196, le)
    if (n >= 208) this.bytesSent = v.getBigUint64(s + 200, le)
    if (n >= 216) this.bytesRetrans = v.getBigUint64(s + 208, le)
    if (n >= 220) this.dsackDups = v.getUint32(s + 216, le)
    if (n >= 224) this.reordSeen = v.getUint32(s + 220, le)
    if (n >= 228) this.rcvOoopack = v.getUint32(s + 224, le)
    if (n >= 232) this.sndWnd = v.getUint32(s + 228, le)
    if (n >= 236) this.rcvWnd = v.getUint32(s + 232, le)
    if (n >= 240) this.rehash = v.getUint32(s + 236, le)
    if (n >= 242) this.totalRto = v.getUint16(s + 240, le)
    if (n >= 244) this.totalRtoRecoveries = v.getUint16(s + 242, le)
    if (n >= 248) this.totalRtoTime = v.getUint32(s + 244, le)
    if (n >= 252) this.receivedCe = v.getUint32(s + 248, le)
    if (n >= 256) this.deliveredE1Bytes = v.getUint32(s + 252, le)
    if (n >= 260) this.deliveredE0Bytes = v.getUint32(s + 256, le)
    if (n >= 264) this.deliveredCeBytes = v.getUint32(s + 260, le)
    if (n >= 268) this.receivedE1Bytes = v.getUint32(s + 264, le)
    if (n >= 272) this.receivedE0Bytes = v.getUint32(s + 268, le)
    if (n >= 276) this.receivedCeBytes = v.getUint32(s + 272, le)
    if (n >= 280) this.ecn = v.getUint32(s + 276, le)
    if (n > 280) this.trailing = readBytes(r, s + 280, n - 280)
  }
}

export class MptcpInfo extends Struct {
  declare subflows: number
  declare addAddrSignal: number
  declare addAddrAccepted: number
  declare subflowsMax: number
  declare addAddrSignalMax: number
  declare addAddrAcceptedMax: number
  declare flags: number
  declare token: number
  declare writeSeq: bigint
  declare sndUna: bigint
  declare rcvNxt: bigint
  declare localAddrUsed: number
  declare localAddrMax: number
  declare csumEnabled: number
  declare retransmits: number
  declare bytesRetrans: bigint
  declare bytesSent: bigint
  declare bytesReceived: bigint
  declare bytesAcked: bigint
  declare subflowsTotal: number
  declare endpLaminarMax: number
  declare endpFullmeshMax: number
  declare lastDataSent: number
  declare lastDataRecv: number
  declare lastAckRecv: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.subflows = v.getUint8(s)
    if (n >= 2) this.addAddrSignal = v.getUint8(s + 1)
    if (n >= 3) this.addAddrAccepted = v.getUint8(s + 2)
    if (n >= 4) this.subflowsMax = v.getUint8(s + 3)
    if (n >= 5) this.addAddrSignalMax = v.getUint8(s + 4)
    if (n >= 6) this.addAddrAcceptedMax = v.getUint8(s + 5)
    if (n >= 12) this.flags = v.getUint32(s + 8, le)
    if (n >= 16) this.token = v.getUint32(s + 12, le)
    if (n >= 24) this.writeSeq = v.getBigUint64(s + 16, le)
    if (n >= 32) this.sndUna = v.getBigUint64(s + 24, le)
    if (n >= 40) this.rcvNxt = v.getBigUint64(s + 32, le)
    if (n >= 41) this.localAddrUsed = v.getUint8(s + 40)
    if (n >= 42) this.localAddrMax = v.getUint8(s + 41)
    if (n >= 43) this.csumEnabled = v.getUint8(s + 42)
    if (n >= 48) this.retransmits = v.getUint32(s + 44, le)
    if (n >= 56) this.bytesRetrans = v.getBigUint64(s + 48, le)
    if (n >= 64) this.bytesSent = v.getBigUint64(s + 56, le)
    if (n >= 72) this.bytesReceived = v.getBigUint64(s + 64, le)
    if (n >= 80) this.bytesAcked = v.getBigUint64(s + 72, le)
    if (n >= 81) this.subflowsTotal = v.getUint8(s + 80)
    if (n >= 82) this.endpLaminarMax = v.getUint8(s + 81)
    if (n >= 83) this.endpFullmeshMax = v.getUint8(s + 82)
    if (n >= 88) this.lastDataSent = v.getUint32(s + 84, le)
    if (n >= 92) this.lastDataRecv = v.getUint32(s + 88, le)
    if (n >= 96) this.lastAckRecv = v.getUint32(s + 92, le)
    if (n > 96) this.trailing = readBytes(r, s + 96, n - 96)
  }
}

export class TcpvegasInfo extends Struct {
  declare enabled: number
  declare rttcnt: number
  declare rtt: number
  declare minrtt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.enabled = v.getUint32(s, le)
    if (n >= 8) this.rttcnt = v.getUint32(s + 4, le)
    if (n >= 12) this.rtt = v.getUint32(s + 8, le)
    if (n >= 16) this.minrtt = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcpDctcpInfo extends Struct {
  declare enabled: number
  declare ceState: number
  declare alpha: number
  declare abEcn: number
  declare abTot: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.enabled = v.getUint16(s, le)
    if (n >= 4) this.ceState = v.getUint16(s + 2, le)
    if (n >= 8) this.alpha = v.getUint32(s + 4, le)
    if (n >= 12) this.abEcn = v.getUint32(s + 8, le)
    if (n >= 16) this.abTot = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcpBbrInfo extends Struct {
  declare bwLo: number
  declare bwHi: number
  declare minRtt: number
  declare pacingGain: number
  declare cwndGain: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.bwLo = v.getUint32(s, le)
    if (n >= 8) this.bwHi = v.getUint32(s + 4, le)
    if (n >= 12) this.minRtt = v.getUint32(s + 8, le)
    if (n >= 16) this.pacingGain = v.getUint32(s + 12, le)
    if (n >= 20) this.cwndGain = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcpDiagMd5sig extends Struct {
  declare family: AddressFamily | number
  declare prefixlen: number
  declare keylen: number
  declare addr: Uint8Array
  declare key: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.family = nameOf(addressFamilyNames, v.getUint8(s))
    if (n >= 2) this.prefixlen = v.getUint8(s + 1)
    if (n >= 4) this.keylen = v.getUint16(s + 2, le)
    if (n >= 20) this.addr = readBytes(r, s + 4, 16)
    if (n >= 100) this.key = readBytes(r, s + 20, 80)
    if (n > 100) this.trailing = readBytes(r, s + 100, n - 100)
  }
}

export class SctpInfo extends Struct {
  declare tag: number
  declare state: SctpState | number
  declare rwnd: number
  declare unackdata: number
  declare penddata: number
  declare instrms: number
  declare outstrms: number
  declare fragmentationPoint: number
  declare inqueue: number
  declare outqueue: number
  declare overallError: number
  declare maxBurst: number
  declare maxseg: number
  declare peerRwnd: number
  declare peerTag: number
  declare peerCapable: number
  declare peerSack: number
  declare isacks: bigint
  declare osacks: bigint
  declare opackets: bigint
  declare ipackets: bigint
  declare rtxchunks: bigint
  declare outofseqtsns: bigint
  declare idupchunks: bigint
  declare gapcnt: bigint
  declare ouodchunks: bigint
  declare iuodchunks: bigint
  declare oodchunks: bigint
  declare iodchunks: bigint
  declare octrlchunks: bigint
  declare ictrlchunks: bigint
  declare pAddress: SockaddrStorage
  declare pState: number
  declare pCwnd: number
  declare pSrtt: number
  declare pRto: number
  declare pHbinterval: number
  declare pPathmaxrxt: number
  declare pSackdelay: number
  declare pSackfreq: number
  declare pSsthresh: number
  declare pPartialBytesAcked: number
  declare pFlightSize: number
  declare pError: number
  declare sAutoclose: number
  declare sAdaptationInd: number
  declare sPdPoint: number
  declare sNodelay: number
  declare sDisableFragments: number
  declare sV4mapped: number
  declare sFragInterleave: number
  declare sType: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.tag = v.getUint32(s, le)
    if (n >= 8) this.state = nameOf(sctpStateNames, v.getUint32(s + 4, le))
    if (n >= 12) this.rwnd = v.getUint32(s + 8, le)
    if (n >= 14) this.unackdata = v.getUint16(s + 12, le)
    if (n >= 16) this.penddata = v.getUint16(s + 14, le)
    if (n >= 18) this.instrms = v.getUint16(s + 16, le)
    if (n >= 20) this.outstrms = v.getUint16(s + 18, le)
    if (n >= 24) this.fragmentationPoint = v.getUint32(s + 20, le)
    if (n >= 28) this.inqueue = v.getUint32(s + 24, le)
    if (n >= 32) this.outqueue = v.getUint32(s + 28, le)
    if (n >= 36) this.overallError = v.getUint32(s + 32, le)
    if (n >= 40) this.maxBurst = v.getUint32(s + 36, le)
    if (n >= 44) this.maxseg = v.getUint32(s + 40, le)
    if (n >= 48) this.peerRwnd = v.getUint32(s + 44, le)
    if (n >= 52) this.peerTag = v.getUint32(s + 48, le)
    if (n >= 53) this.peerCapable = v.getUint8(s + 52)
    if (n >= 54) this.peerSack = v.getUint8(s + 53)
    if (n >= 64) this.isacks = v.getBigUint64(s + 56, le)
    if (n >= 72) this.osacks = v.getBigUint64(s + 64, le)
    if (n >= 80) this.opackets = v.getBigUint64(s + 72, le)
    if (n >= 88) this.ipackets = v.getBigUint64(s + 80, le)
    if (n >= 96) this.rtxchunks = v.getBigUint64(s + 88, le)
    if (n >= 104) this.outofseqtsns = v.getBigUint64(s + 96, le)
    if (n >= 112) this.idupchunks = v.getBigUint64(s + 104, le)
    if (n >= 120) this.gapcnt = v.getBigUint64(s + 112, le)
    if (n >= 128) this.ouodchunks = v.getBigUint64(s + 120, le)
    if (n >= 136) this.iuodchunks = v.getBigUint64(s + 128, le)
    if (n >= 144) this.oodchunks = v.getBigUint64(s + 136, le)
    if (n >= 152) this.iodchunks = v.getBigUint64(s + 144, le)
    if (n >= 160) this.octrlchunks = v.getBigUint64(s + 152, le)
    if (n >= 168) this.ictrlchunks = v.getBigUint64(s + 160, le)
    if (n >= 296) this.pAddress = new SockaddrStorage(r, s + 168, 128)
    if (n >= 300) this.pState = v.getInt32(s + 296, le)
    if (n >= 304) this.pCwnd = v.getUint32(s + 300, le)
    if (n >= 308) this.pSrtt = v.getUint32(s + 304, le)
    if (n >= 312) this.pRto = v.getUint32(s + 308, le)
    if (n >= 316) this.pHbinterval = v.getUint32(s + 312, le)
    if (n >= 320) this.pPathmaxrxt = v.getUint32(s + 316, le)
    if (n >= 324) this.pSackdelay = v.getUint32(s + 320, le)
    if (n >= 328) this.pSackfreq = v.getUint32(s + 324, le)
    if (n >= 332) this.pSsthresh = v.getUint32(s + 328, le)
    if (n >= 336) this.pPartialBytesAcked = v.getUint32(s + 332, le)
    if (n >= 340) this.pFlightSize = v.getUint32(s + 336, le)
    if (n >= 342) this.pError = v.getUint16(s + 340, le)
    if (n >= 348) this.sAutoclose = v.getUint32(s + 344, le)
    if (n >= 352) this.sAdaptationInd = v.getUint32(s + 348, le)
    if (n >= 356) this.sPdPoint = v.getUint32(s + 352, le)
    if (n >= 357) this.sNodelay = v.getUint8(s + 356)
    if (n >= 358) this.sDisableFragments = v.getUint8(s + 357)
    if (n >= 359) this.sV4mapped = v.getUint8(s + 358)
    if (n >= 360) this.sFragInterleave = v.getUint8(s + 359)
    if (n >= 364) this.sType = v.getUint32(s + 360, le)
    if (n > 368) this.trailing = readBytes(r, s + 368, n - 368)
  }
}
