// Generated from schema/generic/ovs-packet.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { Action, Key, TunnelKey } from './ovs-flow.js'

export interface PacketMessage extends Attributes {
  dpIfindex: number
  packet?: Uint8Array
  key?: Key
  actions?: Action
  userdata?: Uint8Array
  egressTunKey?: TunnelKey
  probe?: true
  mru?: number
  len?: number
  hash?: bigint
  upcallPid?: number
}

export interface OvsPacketOperations {
  miss: { request: never; reply: never; event: PacketMessage; dump: false }
  action: { request: never; reply: never; event: PacketMessage; dump: false }
  execute: { request: PacketMessage; reply: never; event: never; dump: false }
}

export type OvsPacketGroup = never

export const ovsPacketFamily: Family<OvsPacketOperations, OvsPacketGroup> = {
  name: 'ovs_packet',
  fingerprint,
  readers: {},
  groups: {},
}
