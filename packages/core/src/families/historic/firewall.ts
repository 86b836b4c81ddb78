// Generated from schema/historic/firewall.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type IpqCopy = 'none' | 'meta' | 'packet'

export interface IpqModeMsg extends Struct {
  value: IpqCopy | number
  range: bigint
}

export interface IpqVerdictMsg extends Struct {
  value: number
  id: bigint
  dataLen: bigint
  payload: Uint8Array
}

export interface IpqPacketMsg extends Struct {
  packetId: bigint
  mark: bigint
  timestampSec: bigint
  timestampUsec: bigint
  hook: number
  indevName: string
  outdevName: string
  hwProtocol: number
  hwType: number
  hwAddrlen: number
  hwAddr: string
  dataLen: bigint
  payload: Uint8Array
}

export interface FirewallOperations {
  mode: { request: IpqModeMsg; reply: never; event: never; dump: false }
  verdict: { request: IpqVerdictMsg; reply: never; event: never; dump: false }
  packet: { request: never; reply: never; event: IpqPacketMsg; dump: false }
}

export type FirewallGroup = never

export const firewallFamily: Family<FirewallOperations, FirewallGroup> = {
  name: 'firewall',
  fingerprint,
  readers: {},
  groups: {},
}
