// Generated from schema/netfilter/log.yaml: edit that file, then `npm run schema`.

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
import { type ConnectionInfo, Conntrack, connectionInfoNames } from './conntrack-sets.js'

export const logCommandNames = {
  0: 'none', 1: 'bind', 2: 'unbind', 3: 'pf-bind', 4: 'pf-unbind',
} as const
export type LogCommand = (typeof logCommandNames)[keyof typeof logCommandNames]

export const copyModeNames = {
  0: 'none', 1: 'meta', 2: 'packet',
} as const
export type CopyMode = (typeof copyModeNames)[keyof typeof copyModeNames]

export const logFlagsNames = [
  'seq', 'seq-global', 'conntrack',
] as const
export type LogFlags = Exclude<(typeof logFlagsNames)[number], ''>

export class NfulnlMsgPacketHdr extends Struct {
  declare hwProtocol: number
  declare hook: InetHook | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 2) this.hwProtocol = v.getUint16(s)
    if (n >= 3) this.hook = nameOf(inetHookNames, v.getUint8(s + 2))
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class NfulnlMsgPacketHw extends Struct {
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

export class NfulnlMsgPacketTimestamp extends Struct {
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

export class NfulnlMsgConfigCmd extends Struct {
  declare command: LogCommand | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.command = nameOf(logCommandNames, v.getUint8(s))
    if (n > 1) this.trailing = readBytes(r, s + 1, n - 1)
  }
}

export class NfulnlMsgConfigMode extends Struct {
  declare copyRange: number
  declare copyMode: CopyMode | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 4) this.copyRange = v.getUint32(s)
    if (n >= 5) this.copyMode = nameOf(copyModeNames, v.getUint8(s + 4))
    if (n > 6) this.trailing = readBytes(r, s + 6, n - 6)
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
  declare packetHdr?: NfulnlMsgPacketHdr
  declare mark?: number
  declare timestamp?: NfulnlMsgPacketTimestamp
  declare ifindexIndev?: number
  declare ifindexOutdev?: number
  declare ifindexPhysindev?: number
  declare ifindexPhysoutdev?: number
  declare hwaddr?: NfulnlMsgPacketHw
  declare payload?: Uint8Array
  declare prefix?: string
  declare uid?: number
  declare seq?: number
  declare seqGlobal?: number
  declare gid?: number
  declare hwtype?: number
  declare hwheader?: Uint8Array
  declare hwlen?: number
  declare ct?: Conntrack
  declare ctInfo?: ConnectionInfo | number
  declare vlan?: Vlan
  declare l2hdr?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.packetHdr = new NfulnlMsgPacketHdr(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 6]!)) this.timestamp = new NfulnlMsgPacketTimestamp(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.ifindexIndev = v.getUint32(s)
    if ((s = t[f + 8]!)) this.ifindexOutdev = v.getUint32(s)
    if ((s = t[f + 9]!)) this.ifindexPhysindev = v.getUint32(s)
    if ((s = t[f + 10]!)) this.ifindexPhysoutdev = v.getUint32(s)
    if ((s = t[f + 11]!)) this.hwaddr = new NfulnlMsgPacketHw(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.payload = readBytes(r, s)
    if ((s = t[f + 13]!)) this.prefix = readString(r, s)
    if ((s = t[f + 14]!)) this.uid = v.getUint32(s)
    if ((s = t[f + 15]!)) this.seq = v.getUint32(s)
    if ((s = t[f + 16]!)) this.seqGlobal = v.getUint32(s)
    if ((s = t[f + 17]!)) this.gid = v.getUint32(s)
    if ((s = t[f + 18]!)) this.hwtype = v.getUint16(s)
    if ((s = t[f + 19]!)) this.hwheader = readBytes(r, s)
    if ((s = t[f + 20]!)) this.hwlen = v.getUint16(s)
    if ((s = t[f + 21]!) < 0) this.ct = new Conntrack(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!)) this.ctInfo = nameOf(connectionInfoNames, v.getUint32(s))
    if ((s = t[f + 23]!) < 0) this.vlan = new Vlan(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.l2hdr = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ConfigMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare cmd?: NfulnlMsgConfigCmd
  declare mode?: NfulnlMsgConfigMode
  declare nlbufsiz?: number
  declare timeout?: number
  declare qthresh?: number
  declare flags?: Flags<LogFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.cmd = new NfulnlMsgConfigCmd(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.mode = new NfulnlMsgConfigMode(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.nlbufsiz = v.getUint32(s)
    if ((s = t[f + 7]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 8]!)) this.qthresh = v.getUint32(s)
    if ((s = t[f + 9]!)) this.flags = flagsOf(logFlagsNames, v.getUint16(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NflogOperations {
  packet: { request: never; reply: never; event: PacketMessage; dump: false }
  config: { request: ConfigMessage; reply: never; event: never; dump: false }
}

export type NflogGroup = never

export const nflogFamily: Family<NflogOperations, NflogGroup> = {
  name: 'nflog',
  fingerprint,
  readers: {
    packet: PacketMessage,
    config: ConfigMessage,
  },
  groups: {},
}
