// Generated from schema/sock_diag/tcp-info.yaml: edit that file, then `npm run schema`.

import type { Flags, Struct } from '../../reader/support.js'
import type { SockaddrStorage } from '../netlink/sockaddr.js'
import type { AddressFamily } from '../route/common.js'

export type SctpState = 
  | 'closed' | 'cookie-wait' | 'cookie-echoed' | 'established' | 'shutdown-pending' | 'shutdown-sent'
  | 'shutdown-received' | 'shutdown-ack-sent'

export type TcpState = 
  | 'established' | 'syn-sent' | 'syn-recv' | 'fin-wait1' | 'fin-wait2' | 'time-wait' | 'close'
  | 'close-wait' | 'last-ack' | 'listen' | 'closing' | 'new-syn-recv' | 'bound-inactive'

export type TcpStates = 
  | 'established' | 'syn-sent' | 'syn-recv' | 'fin-wait1' | 'fin-wait2' | 'time-wait' | 'close'
  | 'close-wait' | 'last-ack' | 'listen' | 'closing' | 'new-syn-recv' | 'bound-inactive'

export type TcpCaState = 'open' | 'disorder' | 'cwr' | 'recovery' | 'loss'

export type TcpOptions = 'timestamps' | 'sack' | 'wscale' | 'ecn' | 'ecn-seen' | 'syn-data' | 'usec-ts' | 'tfo-child'

export interface TcpInfo extends Struct {
  state: TcpState | number
  caState: TcpCaState | number
  retransmits: number
  probes: number
  backoff: number
  options: Flags<TcpOptions>
  wscale: number
  delivery: number
  rto: number
  ato: number
  sndMss: number
  rcvMss: number
  unacked: number
  sacked: number
  lost: number
  retrans: number
  fackets: number
  lastDataSent: number
  lastAckSent: number
  lastDataRecv: number
  lastAckRecv: number
  pmtu: number
  rcvSsthresh: number
  rtt: number
  rttvar: number
  sndSsthresh: number
  sndCwnd: number
  advmss: number
  reordering: number
  rcvRtt: number
  rcvSpace: number
  totalRetrans: number
  pacingRate: bigint
  maxPacingRate: bigint
  bytesAcked: bigint
  bytesReceived: bigint
  segsOut: number
  segsIn: number
  notsentBytes: number
  minRtt: number
  dataSegsIn: number
  dataSegsOut: number
  deliveryRate: bigint
  busyTime: bigint
  rwndLimited: bigint
  sndbufLimited: bigint
  delivered: number
  deliveredCe: number
  bytesSent: bigint
  bytesRetrans: bigint
  dsackDups: number
  reordSeen: number
  rcvOoopack: number
  sndWnd: number
  rcvWnd: number
  rehash: number
  totalRto: number
  totalRtoRecoveries: number
  totalRtoTime: number
  receivedCe: number
  deliveredE1Bytes: number
  deliveredE0Bytes: number
  deliveredCeBytes: number
  receivedE1Bytes: number
  receivedE0Bytes: number
  receivedCeBytes: number
  ecn: number
}

export interface MptcpInfo extends Struct {
  subflows: number
  addAddrSignal: number
  addAddrAccepted: number
  subflowsMax: number
  addAddrSignalMax: number
  addAddrAcceptedMax: number
  flags: number
  token: number
  writeSeq: bigint
  sndUna: bigint
  rcvNxt: bigint
  localAddrUsed: number
  localAddrMax: number
  csumEnabled: number
  retransmits: number
  bytesRetrans: bigint
  bytesSent: bigint
  bytesReceived: bigint
  bytesAcked: bigint
  subflowsTotal: number
  endpLaminarMax: number
  endpFullmeshMax: number
  lastDataSent: number
  lastDataRecv: number
  lastAckRecv: number
}

export interface TcpvegasInfo extends Struct {
  enabled: number
  rttcnt: number
  rtt: number
  minrtt: number
}

export interface TcpDctcpInfo extends Struct {
  enabled: number
  ceState: number
  alpha: number
  abEcn: number
  abTot: number
}

export interface TcpBbrInfo extends Struct {
  bwLo: number
  bwHi: number
  minRtt: number
  pacingGain: number
  cwndGain: number
}

export interface TcpDiagMd5sig extends Struct {
  family: AddressFamily | number
  prefixlen: number
  keylen: number
  addr: Uint8Array
  key: Uint8Array
}

export interface SctpInfo extends Struct {
  tag: number
  state: SctpState | number
  rwnd: number
  unackdata: number
  penddata: number
  instrms: number
  outstrms: number
  fragmentationPoint: number
  inqueue: number
  outqueue: number
  overallError: number
  maxBurst: number
  maxseg: number
  peerRwnd: number
  peerTag: number
  peerCapable: number
  peerSack: number
  isacks: bigint
  osacks: bigint
  opackets: bigint
  ipackets: bigint
  rtxchunks: bigint
  outofseqtsns: bigint
  idupchunks: bigint
  gapcnt: bigint
  ouodchunks: bigint
  iuodchunks: bigint
  oodchunks: bigint
  iodchunks: bigint
  octrlchunks: bigint
  ictrlchunks: bigint
  pAddress: SockaddrStorage
  pState: number
  pCwnd: number
  pSrtt: number
  pRto: number
  pHbinterval: number
  pPathmaxrxt: number
  pSackdelay: number
  pSackfreq: number
  pSsthresh: number
  pPartialBytesAcked: number
  pFlightSize: number
  pError: number
  sAutoclose: number
  sAdaptationInd: number
  sPdPoint: number
  sNodelay: number
  sDisableFragments: number
  sV4mapped: number
  sFragInterleave: number
  sType: number
}
