// Generated from schema/netfilter/queue.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readBytes,
  readMacIn,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type InetHook, type NfProtocol, inetHookNames, nfProtocolNames } from './common.js'
import { type ConnectionInfo, Conntrack, Expect, connectionInfoNames } from './conntrack-sets.js'

export const queueCommandNames = {
  0: 'none', 1: 'bind', 2: 'unbind', 3: 'pf-bind', 4: 'pf-unbind',
} as const
export type QueueCommand = (typeof queueCommandNames)[keyof typeof queueCommandNames]

export const copyModeNames = {
  0: 'none', 1: 'meta', 2: 'packet',
} as const
export type CopyMode = (typeof copyModeNames)[keyof typeof copyModeNames]

export const queueFlagsNames = [
  'fail-open', 'conntrack', 'gso', 'uid-gid', 'secctx',
] as const
export type QueueFlags = Exclude<(typeof queueFlagsNames)[number], ''>

export const skbInfoNames = [
  'csumnotready', 'gso', 'csum-notverified',
] as const
export type SkbInfo = Exclude<(typeof skbInfoNames)[number], ''>

export const nfVerdictNames = {
  0: 'drop', 1: 'accept', 2: 'stolen', 3: 'queue', 4: 'repeat',
} as const
export type NfVerdict = (typeof nfVerdictNames)[keyof typeof nfVerdictNames]

export class NfqnlMsgPacketHdr extends Struct {
  declare packetId: number
  declare hwProtocol: number
  declare hook: InetHook | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.packetId = v.getUint32(s)
    if (n >= 6) this.hwProtocol = v.getUint16(s + 4)
    if (n >= 7) this.hook = nameOf(inetHookNames, v.getUint8(s + 6))
    if (n > 7) this.trailing = readBytes(r, s + 7, n - 7)
  }
}

export class NfqnlMsgPacketHw extends Struct {
  declare hwAddrlen: number
  declare hwAddr: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.hwAddrlen = v.getUint16(s)
    if (n >= 12) this.hwAddr = readMacIn(r, s + 4, 8)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class NfqnlMsgPacketTimestamp extends Struct {
  declare sec: bigint
  declare usec: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 8) this.sec = v.getBigUint64(s)
    if (n >= 16) this.usec = v.getBigUint64(s + 8)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class NfqnlMsgVerdictHdr extends Struct {
  declare verdict: NfVerdict | number
  declare id: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.verdict = nameOf(nfVerdictNames, v.getUint32(s))
    if (n >= 8) this.id = v.getUint32(s + 4)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class NfqnlMsgConfigCmd extends Struct {
  declare command: QueueCommand | number
  declare pf: NfProtocol | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.command = nameOf(queueCommandNames, v.getUint8(s))
    if (n >= 4) this.pf = nameOf(nfProtocolNames, v.getUint16(s + 2))
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class NfqnlMsgConfigParams extends Struct {
  declare copyRange: number
  declare copyMode: CopyMode | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.copyRange = v.getUint32(s)
    if (n >= 5) this.copyMode = nameOf(copyModeNames, v.getUint8(s + 4))
    if (n > 5) this.trailing = readBytes(r, s + 5, n - 5)
  }
}

export class Vlan extends Attributes {
  declare proto?: number
  declare tci?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.proto = v.getUint16(s)
    if ((s = t[f + 5]!)) this.tci = v.getUint16(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PacketMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare packetHdr?: NfqnlMsgPacketHdr
  declare verdictHdr?: NfqnlMsgVerdictHdr
  declare mark?: number
  declare timestamp?: NfqnlMsgPacketTimestamp
  declare ifindexIndev?: number
  declare ifindexOutdev?: number
  declare ifindexPhysindev?: number
  declare ifindexPhysoutdev?: number
  declare hwaddr?: NfqnlMsgPacketHw
  declare payload?: Uint8Array
  declare ct?: Conntrack
  declare ctInfo?: ConnectionInfo | number
  declare capLen?: number
  declare skbInfo?: Flags<SkbInfo>
  declare exp?: Expect
  declare uid?: number
  declare gid?: number
  declare secctx?: string
  declare vlan?: Vlan
  declare l2hdr?: Uint8Array
  declare priority?: number
  declare cgroupClassid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.packetHdr = new NfqnlMsgPacketHdr(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.verdictHdr = new NfqnlMsgVerdictHdr(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 7]!)) this.timestamp = new NfqnlMsgPacketTimestamp(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.ifindexIndev = v.getUint32(s)
    if ((s = t[f + 9]!)) this.ifindexOutdev = v.getUint32(s)
    if ((s = t[f + 10]!)) this.ifindexPhysindev = v.getUint32(s)
    if ((s = t[f + 11]!)) this.ifindexPhysoutdev = v.getUint32(s)
    if ((s = t[f + 12]!)) this.hwaddr = new NfqnlMsgPacketHw(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.payload = readBytes(r, s)
    if ((s = t[f + 14]!) < 0) this.ct = new Conntrack(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 15]!)) this.ctInfo = nameOf(connectionInfoNames, v.getUint32(s))
    if ((s = t[f + 16]!)) this.capLen = v.getUint32(s)
    if ((s = t[f + 17]!)) this.skbInfo = flagsOf(skbInfoNames, v.getUint32(s))
    if ((s = t[f + 18]!) < 0) this.exp = new Expect(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 19]!)) this.uid = v.getUint32(s)
    if ((s = t[f + 20]!)) this.gid = v.getUint32(s)
    if ((s = t[f + 21]!)) this.secctx = readString(r, s)
    if ((s = t[f + 22]!) < 0) this.vlan = new Vlan(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!)) this.l2hdr = readBytes(r, s)
    if ((s = t[f + 24]!)) this.priority = v.getUint32(s)
    if ((s = t[f + 25]!)) this.cgroupClassid = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ConfigMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare cmd?: NfqnlMsgConfigCmd
  declare params?: NfqnlMsgConfigParams
  declare queueMaxlen?: number
  declare mask?: Flags<QueueFlags>
  declare flags?: Flags<QueueFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.cmd = new NfqnlMsgConfigCmd(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.params = new NfqnlMsgConfigParams(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.queueMaxlen = v.getUint32(s)
    if ((s = t[f + 7]!)) this.mask = flagsOf(queueFlagsNames, v.getUint32(s))
    if ((s = t[f + 8]!)) this.flags = flagsOf(queueFlagsNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NfqueueOperations {
  packet: { request: never; reply: never; event: PacketMessage; dump: false }
  verdict: { request: PacketMessage; reply: never; event: never; dump: false }
  config: { request: ConfigMessage; reply: never; event: never; dump: false }
  'verdict-batch': { request: PacketMessage; reply: never; event: never; dump: false }
}

export type NfqueueGroup = never

export const nfqueueFamily: Family<NfqueueOperations, NfqueueGroup> = {
  name: 'nfqueue',
  fingerprint,
  readers: {
    packet: PacketMessage,
    verdict: PacketMessage,
    config: ConfigMessage,
    'verdict-batch': PacketMessage,
  },
  groups: {},
}
