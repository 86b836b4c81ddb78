// Generated from schema/generic/tipc-sets.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'
import { SockaddrStorage } from '../netlink/sockaddr.js'

export class Bearer extends Attributes {
  declare name?: string
  declare prop?: Properties
  declare domain?: number
  declare udpOpts?: Udp
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!) < 0) this.prop = new Properties(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.domain = v.getUint32(s, le)
    if ((s = t[f + 7]!) < 0) this.udpOpts = new Udp(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Udp extends Attributes {
  declare local?: SockaddrStorage
  declare remote?: SockaddrStorage[]
  declare multiRemoteip?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.local = new SockaddrStorage(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.remote = leaves(r, s & 0x7fffffff, (r, s) => new SockaddrStorage(r, s, lengthAt(r, s)))
    if (t[f + 6]) this.multiRemoteip = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sock extends Attributes {
  declare addr?: number
  declare ref?: number
  declare con?: Connection
  declare hasPubl?: true
  declare stat?: SockStats
  declare type?: number
  declare ino?: number
  declare uid?: number
  declare tipcState?: number
  declare cookie?: bigint
  declare group?: Group
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ref = v.getUint32(s, le)
    if ((s = t[f + 6]!) < 0) this.con = new Connection(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 7]) this.hasPubl = true
    if ((s = t[f + 8]!) < 0) this.stat = new SockStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.type = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.ino = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.uid = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.tipcState = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.cookie = v.getBigUint64(s, le)
    if ((s = t[f + 15]!) < 0) this.group = new Group(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Group extends Attributes {
  declare id?: number
  declare open?: true
  declare nodeScope?: true
  declare clusterScope?: true
  declare instance?: number
  declare bcSendNext?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if (t[f + 5]) this.open = true
    if (t[f + 6]) this.nodeScope = true
    if (t[f + 7]) this.clusterScope = true
    if ((s = t[f + 8]!)) this.instance = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.bcSendNext = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Connection extends Attributes {
  declare flag?: true
  declare node?: number
  declare sock?: number
  declare type?: number
  declare inst?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if (t[f + 4]) this.flag = true
    if ((s = t[f + 5]!)) this.node = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.sock = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.type = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.inst = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class SockStats extends Attributes {
  declare rcvq?: number
  declare sendq?: number
  declare linkCong?: true
  declare connCong?: true
  declare drop?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rcvq = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.sendq = v.getUint32(s, le)
    if (t[f + 6]) this.linkCong = true
    if (t[f + 7]) this.connCong = true
    if ((s = t[f + 8]!)) this.drop = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Link extends Attributes {
  declare name?: string
  declare dest?: number
  declare mtu?: number
  declare broadcast?: true
  declare up?: true
  declare active?: true
  declare prop?: Properties
  declare stats?: LinkStats
  declare rx?: number
  declare tx?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.dest = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.mtu = v.getUint32(s, le)
    if (t[f + 7]) this.broadcast = true
    if (t[f + 8]) this.up = true
    if (t[f + 9]) this.active = true
    if ((s = t[f + 10]!) < 0) this.prop = new Properties(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.stats = new LinkStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.rx = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.tx = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Media extends Attributes {
  declare name?: string
  declare prop?: Properties
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!) < 0) this.prop = new Properties(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Node extends Attributes {
  declare addr?: number
  declare up?: true
  declare id?: Uint8Array
  declare key?: Uint8Array
  declare keyMaster?: true
  declare rekeying?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = v.getUint32(s, le)
    if (t[f + 5]) this.up = true
    if ((s = t[f + 6]!)) this.id = readBytes(r, s)
    if ((s = t[f + 7]!)) this.key = readBytes(r, s)
    if (t[f + 8]) this.keyMaster = true
    if ((s = t[f + 9]!)) this.rekeying = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Net extends Attributes {
  declare id?: number
  declare addr?: number
  declare nodeid?: bigint
  declare nodeidW1?: bigint
  declare addrLegacy?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.addr = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.nodeid = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.nodeidW1 = v.getBigUint64(s, le)
    if (t[f + 8]) this.addrLegacy = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NameTable extends Attributes {
  declare publ?: Publication
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.publ = new Publication(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Monitor extends Attributes {
  declare activationThreshold?: number
  declare ref?: number
  declare active?: true
  declare bearerName?: string
  declare peercnt?: number
  declare listgen?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.activationThreshold = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ref = v.getUint32(s, le)
    if (t[f + 6]) this.active = true
    if ((s = t[f + 7]!)) this.bearerName = readString(r, s)
    if ((s = t[f + 8]!)) this.peercnt = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.listgen = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Publication extends Attributes {
  declare type?: number
  declare lower?: number
  declare upper?: number
  declare scope?: number
  declare node?: number
  declare ref?: number
  declare key?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.type = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.lower = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.upper = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.scope = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.node = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.ref = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.key = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MonitorPeer extends Attributes {
  declare addr?: number
  declare domgen?: number
  declare applied?: number
  declare upmap?: bigint
  declare members?: number[]
  declare up?: true
  declare head?: true
  declare local?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.addr = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.domgen = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.applied = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.upmap = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.members = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if (t[f + 9]) this.up = true
    if (t[f + 10]) this.head = true
    if (t[f + 11]) this.local = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Properties extends Attributes {
  declare prio?: number
  declare tol?: number
  declare win?: number
  declare mtu?: number
  declare broadcast?: number
  declare broadcastRatio?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.prio = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tol = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.win = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.mtu = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.broadcast = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.broadcastRatio = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class LinkStats extends Attributes {
  declare rxInfo?: number
  declare rxFragments?: number
  declare rxFragmented?: number
  declare rxBundles?: number
  declare rxBundled?: number
  declare txInfo?: number
  declare txFragments?: number
  declare txFragmented?: number
  declare txBundles?: number
  declare txBundled?: number
  declare msgProfTot?: number
  declare msgLenCnt?: number
  declare msgLenTot?: number
  declare msgLenP0?: number
  declare msgLenP1?: number
  declare msgLenP2?: number
  declare msgLenP3?: number
  declare msgLenP4?: number
  declare msgLenP5?: number
  declare msgLenP6?: number
  declare rxStates?: number
  declare rxProbes?: number
  declare rxNacks?: number
  declare rxDeferred?: number
  declare txStates?: number
  declare txProbes?: number
  declare txNacks?: number
  declare txAcks?: number
  declare retransmitted?: number
  declare duplicates?: number
  declare linkCongs?: number
  declare maxQueue?: number
  declare avgQueue?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rxInfo = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.rxFragments = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.rxFragmented = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.rxBundles = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.rxBundled = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.txInfo = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.txFragments = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.txFragmented = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.txBundles = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.txBundled = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.msgProfTot = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.msgLenCnt = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.msgLenTot = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.msgLenP0 = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.msgLenP1 = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.msgLenP2 = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.msgLenP3 = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.msgLenP4 = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.msgLenP5 = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.msgLenP6 = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.rxStates = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.rxProbes = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.rxNacks = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.rxDeferred = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.txStates = v.getUint32(s, le)
    if ((s = t[f + 29]!)) this.txProbes = v.getUint32(s, le)
    if ((s = t[f + 30]!)) this.txNacks = v.getUint32(s, le)
    if ((s = t[f + 31]!)) this.txAcks = v.getUint32(s, le)
    if ((s = t[f + 32]!)) this.retransmitted = v.getUint32(s, le)
    if ((s = t[f + 33]!)) this.duplicates = v.getUint32(s, le)
    if ((s = t[f + 34]!)) this.linkCongs = v.getUint32(s, le)
    if ((s = t[f + 35]!)) this.maxQueue = v.getUint32(s, le)
    if ((s = t[f + 36]!)) this.avgQueue = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TipcDiag extends Attributes {
  declare sock?: Sock
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.sock = new Sock(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
