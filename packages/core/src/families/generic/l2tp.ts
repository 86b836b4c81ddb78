// Generated from schema/generic/l2tp.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type PseudowireType = 'none' | 'eth-vlan' | 'eth' | 'ppp' | 'ppp-ac' | 'ip'

export type L2specType = 'none' | 'default'

export type EncapType = 'udp' | 'ip'

export type SeqMode = 'none' | 'ip' | 'all'

export type DebugFlags = 'debug' | 'control' | 'seq' | 'data'

export interface L2tp extends Attributes {
  pwType?: PseudowireType | number
  encapType?: EncapType | number
  offset?: number
  dataSeq?: SeqMode | number
  l2specType?: L2specType | number
  l2specLen?: number
  protoVersion?: number
  ifname?: string
  connId?: number
  peerConnId?: number
  sessionId?: number
  peerSessionId?: number
  udpCsum?: number
  vlanId?: number
  cookie?: Uint8Array
  peerCookie?: Uint8Array
  debug?: Flags<DebugFlags>
  recvSeq?: number
  sendSeq?: number
  lnsMode?: number
  usingIpsec?: number
  recvTimeout?: bigint
  fd?: number
  ipSaddr?: string
  ipDaddr?: string
  udpSport?: number
  udpDport?: number
  mtu?: number
  mru?: number
  stats?: Stats
  ip6Saddr?: string
  ip6Daddr?: string
  udpZeroCsum6Tx?: true
  udpZeroCsum6Rx?: true
}

export interface Stats extends Attributes {
  txPackets?: bigint
  txBytes?: bigint
  txErrors?: bigint
  rxPackets?: bigint
  rxBytes?: bigint
  rxSeqDiscards?: bigint
  rxOosPackets?: bigint
  rxErrors?: bigint
  rxCookieDiscards?: bigint
  rxInvalid?: bigint
}

export interface L2tpOperations {
  noop: { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-create': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-delete': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-modify': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'tunnel-get': { request: L2tp; reply: L2tp; event: L2tp; dump: true }
  'session-create': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'session-delete': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'session-modify': { request: L2tp; reply: L2tp; event: L2tp; dump: false }
  'session-get': { request: L2tp; reply: L2tp; event: L2tp; dump: true }
}

export type L2tpGroup = 'l2tp'

export const l2tpFamily: Family<L2tpOperations, L2tpGroup> = {
  name: 'l2tp',
  fingerprint,
  readers: {},
  groups: {
    l2tp: 0,
  },
}
