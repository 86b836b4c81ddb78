// Generated from schema/generic/ovs-packet.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  readBytes,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { Action, Key, TunnelKey } from './ovs-flow.js'

export class PacketMessage extends Attributes {
  declare dpIfindex: number
  declare packet?: Uint8Array
  declare key?: Key
  declare actions?: Action
  declare userdata?: Uint8Array
  declare egressTunKey?: TunnelKey
  declare probe?: true
  declare mru?: number
  declare len?: number
  declare hash?: bigint
  declare upcallPid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.dpIfindex = v.getUint32(s, le)
    if ((s = t[f + 4]!)) this.packet = readBytes(r, s)
    if ((s = t[f + 5]!) < 0) this.key = new Key(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.actions = new Action(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.userdata = readBytes(r, s)
    if ((s = t[f + 8]!) < 0) this.egressTunKey = new TunnelKey(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 9]) this.probe = true
    if ((s = t[f + 10]!)) this.mru = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.len = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.hash = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.upcallPid = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    miss: PacketMessage,
    action: PacketMessage,
    execute: PacketMessage,
  },
  groups: {},
}
