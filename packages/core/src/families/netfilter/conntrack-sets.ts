// Generated from schema/netfilter/conntrack-sets.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
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
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { type IpProtocol, ipProtocolNames } from '../route/common.js'
import { type NfProtocol, type NfStatus, nfProtocolNames, nfStatusNames } from './common.js'

export const tcpConnectionStateNames = {
  0: 'none', 1: 'syn-sent', 2: 'syn-recv', 3: 'established', 4: 'fin-wait', 5: 'close-wait', 6: 'last-ack',
  7: 'time-wait', 8: 'close', 9: 'syn-sent2',
} as const
export type TcpConnectionState = (typeof tcpConnectionStateNames)[keyof typeof tcpConnectionStateNames]

export const tcpConnectionFlagsNames = [
  'window-scale', 'sack-perm', 'close-init', 'be-liberal', 'data-unacknowledged', 'maxack-set',
  'challenge-ack', 'simultaneous-open',
] as const
export type TcpConnectionFlags = Exclude<(typeof tcpConnectionFlagsNames)[number], ''>

export const sctpConnectionStateNames = {
  0: 'none', 1: 'closed', 2: 'cookie-wait', 3: 'cookie-echoed', 4: 'established', 5: 'shutdown-sent',
  6: 'shutdown-recd', 7: 'shutdown-ack-sent', 8: 'heartbeat-sent', 9: 'heartbeat-acked',
} as const
export type SctpConnectionState = (typeof sctpConnectionStateNames)[keyof typeof sctpConnectionStateNames]

export const expectFlagsNames = [
  'permanent', 'inactive', 'userspace',
] as const
export type ExpectFlags = Exclude<(typeof expectFlagsNames)[number], ''>

export const connectionInfoNames = {
  0: 'established', 1: 'related', 2: 'new', 3: 'established-reply', 4: 'related-reply',
} as const
export type ConnectionInfo = (typeof connectionInfoNames)[keyof typeof connectionInfoNames]

export class NfCtTcpFlags extends Struct {
  declare flags: Flags<TcpConnectionFlags>
  declare mask: Flags<TcpConnectionFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.flags = flagsOf(tcpConnectionFlagsNames, v.getUint8(s))
    if (n >= 2) this.mask = flagsOf(tcpConnectionFlagsNames, v.getUint8(s + 1))
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class Tuple extends Attributes {
  declare ip?: TupleIp
  declare proto?: TupleProto
  declare zone?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.ip = new TupleIp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.proto = new TupleProto(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.zone = v.getUint16(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TupleIp extends Attributes {
  declare v4Src?: string
  declare v4Dst?: string
  declare v6Src?: string
  declare v6Dst?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.v4Src = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.v4Dst = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.v6Src = readIpv6(r, s)
    if ((s = t[f + 7]!)) this.v6Dst = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TupleProto extends Attributes {
  declare num?: IpProtocol | number
  declare srcPort?: number
  declare dstPort?: number
  declare icmpId?: number
  declare icmpType?: number
  declare icmpCode?: number
  declare icmpv6Id?: number
  declare icmpv6Type?: number
  declare icmpv6Code?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.num = nameOf(ipProtocolNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.srcPort = v.getUint16(s)
    if ((s = t[f + 6]!)) this.dstPort = v.getUint16(s)
    if ((s = t[f + 7]!)) this.icmpId = v.getUint16(s)
    if ((s = t[f + 8]!)) this.icmpType = v.getUint8(s)
    if ((s = t[f + 9]!)) this.icmpCode = v.getUint8(s)
    if ((s = t[f + 10]!)) this.icmpv6Id = v.getUint16(s)
    if ((s = t[f + 11]!)) this.icmpv6Type = v.getUint8(s)
    if ((s = t[f + 12]!)) this.icmpv6Code = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Protoinfo extends Attributes {
  declare tcp?: ProtoinfoTcp
  declare dccp?: ProtoinfoDccp
  declare sctp?: ProtoinfoSctp
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.tcp = new ProtoinfoTcp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.dccp = new ProtoinfoDccp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.sctp = new ProtoinfoSctp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ProtoinfoTcp extends Attributes {
  declare state?: TcpConnectionState | number
  declare wscaleOriginal?: number
  declare wscaleReply?: number
  declare flagsOriginal?: NfCtTcpFlags
  declare flagsReply?: NfCtTcpFlags
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = nameOf(tcpConnectionStateNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.wscaleOriginal = v.getUint8(s)
    if ((s = t[f + 6]!)) this.wscaleReply = v.getUint8(s)
    if ((s = t[f + 7]!)) this.flagsOriginal = new NfCtTcpFlags(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.flagsReply = new NfCtTcpFlags(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ProtoinfoDccp extends Attributes {
  declare state?: number
  declare role?: number
  declare handshakeSeq?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = v.getUint8(s)
    if ((s = t[f + 5]!)) this.role = v.getUint8(s)
    if ((s = t[f + 6]!)) this.handshakeSeq = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ProtoinfoSctp extends Attributes {
  declare state?: SctpConnectionState | number
  declare vtagOriginal?: number
  declare vtagReply?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.state = nameOf(sctpConnectionStateNames, v.getUint8(s))
    if ((s = t[f + 5]!)) this.vtagOriginal = v.getUint32(s)
    if ((s = t[f + 6]!)) this.vtagReply = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Counters extends Attributes {
  declare packets?: bigint
  declare bytes?: bigint
  declare packets32?: number
  declare bytes32?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.packets = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.bytes = v.getBigUint64(s)
    if ((s = t[f + 6]!)) this.packets32 = v.getUint32(s)
    if ((s = t[f + 7]!)) this.bytes32 = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Timestamp extends Attributes {
  declare start?: bigint
  declare stop?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.start = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.stop = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Nat extends Attributes {
  declare v4Minip?: string
  declare v4Maxip?: string
  declare proto?: NatProto
  declare v6Minip?: string
  declare v6Maxip?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.v4Minip = readIpv4(r, s)
    if ((s = t[f + 5]!)) this.v4Maxip = readIpv4(r, s)
    if ((s = t[f + 6]!) < 0) this.proto = new NatProto(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.v6Minip = readIpv6(r, s)
    if ((s = t[f + 8]!)) this.v6Maxip = readIpv6(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NatProto extends Attributes {
  declare portMin?: number
  declare portMax?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.portMin = v.getUint16(s)
    if ((s = t[f + 5]!)) this.portMax = v.getUint16(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Seqadj extends Attributes {
  declare correctionPos?: number
  declare offsetBefore?: number
  declare offsetAfter?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.correctionPos = v.getUint32(s)
    if ((s = t[f + 5]!)) this.offsetBefore = v.getUint32(s)
    if ((s = t[f + 6]!)) this.offsetAfter = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Help extends Attributes {
  declare name?: string
  declare info?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.info = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Secctx extends Attributes {
  declare name?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Synproxy extends Attributes {
  declare isn?: number
  declare its?: number
  declare tsoff?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.isn = v.getUint32(s)
    if ((s = t[f + 5]!)) this.its = v.getUint32(s)
    if ((s = t[f + 6]!)) this.tsoff = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Filter extends Attributes {
  declare origFlags?: number
  declare replyFlags?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.origFlags = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.replyFlags = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Conntrack extends Attributes {
  declare tupleOrig?: Tuple
  declare tupleReply?: Tuple
  declare status?: Flags<NfStatus>
  declare protoinfo?: Protoinfo
  declare help?: Help
  declare natSrc?: Nat
  declare timeout?: number
  declare mark?: number
  declare countersOrig?: Counters
  declare countersReply?: Counters
  declare use?: number
  declare id?: number
  declare natDst?: Nat
  declare tupleMaster?: Tuple
  declare seqAdjOrig?: Seqadj
  declare seqAdjReply?: Seqadj
  declare secmark?: number
  declare zone?: number
  declare secctx?: Secctx
  declare timestamp?: Timestamp
  declare markMask?: number
  declare labels?: Uint8Array
  declare labelsMask?: Uint8Array
  declare synproxy?: Synproxy
  declare filter?: Filter
  declare statusMask?: Flags<NfStatus>
  declare timestampEvent?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.tupleOrig = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.tupleReply = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.status = flagsOf(nfStatusNames, v.getUint32(s))
    if ((s = t[f + 7]!) < 0) this.protoinfo = new Protoinfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.help = new Help(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.natSrc = new Nat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 11]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 12]!) < 0) this.countersOrig = new Counters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!) < 0) this.countersReply = new Counters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.use = v.getUint32(s)
    if ((s = t[f + 15]!)) this.id = v.getUint32(s)
    if ((s = t[f + 16]!) < 0) this.natDst = new Nat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 17]!) < 0) this.tupleMaster = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!) < 0) this.seqAdjOrig = new Seqadj(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 19]!) < 0) this.seqAdjReply = new Seqadj(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!)) this.secmark = v.getUint32(s)
    if ((s = t[f + 21]!)) this.zone = v.getUint16(s)
    if ((s = t[f + 22]!) < 0) this.secctx = new Secctx(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!) < 0) this.timestamp = new Timestamp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.markMask = v.getUint32(s)
    if ((s = t[f + 25]!)) this.labels = readBytes(r, s)
    if ((s = t[f + 26]!)) this.labelsMask = readBytes(r, s)
    if ((s = t[f + 27]!) < 0) this.synproxy = new Synproxy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 28]!) < 0) this.filter = new Filter(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 29]!)) this.statusMask = flagsOf(nfStatusNames, v.getUint32(s))
    if ((s = t[f + 30]!)) this.timestampEvent = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Expect extends Attributes {
  declare master?: Tuple
  declare tuple?: Tuple
  declare mask?: Tuple
  declare timeout?: number
  declare id?: number
  declare helpName?: string
  declare zone?: number
  declare flags?: Flags<ExpectFlags>
  declare class?: number
  declare nat?: ExpectNat
  declare fn?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.master = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.tuple = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.mask = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 8]!)) this.id = v.getUint32(s)
    if ((s = t[f + 9]!)) this.helpName = readString(r, s)
    if ((s = t[f + 10]!)) this.zone = v.getUint16(s)
    if ((s = t[f + 11]!)) this.flags = flagsOf(expectFlagsNames, v.getUint32(s))
    if ((s = t[f + 12]!)) this.class = v.getUint32(s)
    if ((s = t[f + 13]!) < 0) this.nat = new ExpectNat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.fn = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ExpectNat extends Attributes {
  declare dir?: number
  declare tuple?: Tuple
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dir = v.getUint32(s)
    if ((s = t[f + 5]!) < 0) this.tuple = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ConntrackMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare tupleOrig?: Tuple
  declare tupleReply?: Tuple
  declare status?: Flags<NfStatus>
  declare protoinfo?: Protoinfo
  declare help?: Help
  declare natSrc?: Nat
  declare timeout?: number
  declare mark?: number
  declare countersOrig?: Counters
  declare countersReply?: Counters
  declare use?: number
  declare id?: number
  declare natDst?: Nat
  declare tupleMaster?: Tuple
  declare seqAdjOrig?: Seqadj
  declare seqAdjReply?: Seqadj
  declare secmark?: number
  declare zone?: number
  declare secctx?: Secctx
  declare timestamp?: Timestamp
  declare markMask?: number
  declare labels?: Uint8Array
  declare labelsMask?: Uint8Array
  declare synproxy?: Synproxy
  declare filter?: Filter
  declare statusMask?: Flags<NfStatus>
  declare timestampEvent?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!) < 0) this.tupleOrig = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.tupleReply = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.status = flagsOf(nfStatusNames, v.getUint32(s))
    if ((s = t[f + 7]!) < 0) this.protoinfo = new Protoinfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.help = new Help(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.natSrc = new Nat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 11]!)) this.mark = v.getUint32(s)
    if ((s = t[f + 12]!) < 0) this.countersOrig = new Counters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!) < 0) this.countersReply = new Counters(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.use = v.getUint32(s)
    if ((s = t[f + 15]!)) this.id = v.getUint32(s)
    if ((s = t[f + 16]!) < 0) this.natDst = new Nat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 17]!) < 0) this.tupleMaster = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!) < 0) this.seqAdjOrig = new Seqadj(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 19]!) < 0) this.seqAdjReply = new Seqadj(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!)) this.secmark = v.getUint32(s)
    if ((s = t[f + 21]!)) this.zone = v.getUint16(s)
    if ((s = t[f + 22]!) < 0) this.secctx = new Secctx(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!) < 0) this.timestamp = new Timestamp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 24]!)) this.markMask = v.getUint32(s)
    if ((s = t[f + 25]!)) this.labels = readBytes(r, s)
    if ((s = t[f + 26]!)) this.labelsMask = readBytes(r, s)
    if ((s = t[f + 27]!) < 0) this.synproxy = new Synproxy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 28]!) < 0) this.filter = new Filter(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 29]!)) this.statusMask = flagsOf(nfStatusNames, v.getUint32(s))
    if ((s = t[f + 30]!)) this.timestampEvent = v.getBigUint64(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ExpectStatsMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare new?: number
  declare create?: number
  declare delete?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.new = v.getUint32(s)
    if ((s = t[f + 5]!)) this.create = v.getUint32(s)
    if ((s = t[f + 6]!)) this.delete = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ExpectMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare master?: Tuple
  declare tuple?: Tuple
  declare mask?: Tuple
  declare timeout?: number
  declare id?: number
  declare helpName?: string
  declare zone?: number
  declare flags?: Flags<ExpectFlags>
  declare class?: number
  declare nat?: ExpectNat
  declare fn?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!) < 0) this.master = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!) < 0) this.tuple = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.mask = new Tuple(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.timeout = v.getUint32(s)
    if ((s = t[f + 8]!)) this.id = v.getUint32(s)
    if ((s = t[f + 9]!)) this.helpName = readString(r, s)
    if ((s = t[f + 10]!)) this.zone = v.getUint16(s)
    if ((s = t[f + 11]!)) this.flags = flagsOf(expectFlagsNames, v.getUint32(s))
    if ((s = t[f + 12]!)) this.class = v.getUint32(s)
    if ((s = t[f + 13]!) < 0) this.nat = new ExpectNat(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.fn = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
