// Generated from schema/generic/ovpn.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readIpv4,
  readIpv6,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const cipherAlgNames = {
  0: 'none', 1: 'aes-gcm', 2: 'chacha20-poly1305',
} as const
export type CipherAlg = (typeof cipherAlgNames)[keyof typeof cipherAlgNames]

export const delPeerReasonNames = {
  0: 'teardown', 1: 'userspace', 2: 'expired', 3: 'transport-error', 4: 'transport-disconnect',
} as const
export type DelPeerReason = (typeof delPeerReasonNames)[keyof typeof delPeerReasonNames]

export const keySlotNames = {
  0: 'primary', 1: 'secondary',
} as const
export type KeySlot = (typeof keySlotNames)[keyof typeof keySlotNames]

export class Peer extends Attributes {
  declare id?: number
  declare remoteIpv4?: string
  declare remoteIpv6?: string
  declare remoteIpv6ScopeId?: number
  declare remotePort?: number
  declare socket?: number
  declare socketNetnsid?: number
  declare vpnIpv4?: string
  declare vpnIpv6?: string
  declare localIpv4?: string
  declare localIpv6?: string
  declare localPort?: number
  declare keepaliveInterval?: number
  declare keepaliveTimeout?: number
  declare delReason?: DelPeerReason | number
  declare vpnRxBytes?: bigint
  declare vpnTxBytes?: bigint
  declare vpnRxPackets?: bigint
  declare vpnTxPackets?: bigint
  declare linkRxBytes?: bigint
  declare linkTxBytes?: bigint
  declare linkRxPackets?: bigint
  declare linkTxPackets?: bigint
  declare txId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.remoteIpv4 = readIpv4(r, s)
    if ((s = t[f + 6]!)) this.remoteIpv6 = readIpv6(r, s)
    if ((s = t[f + 7]!)) this.remoteIpv6ScopeId = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.remotePort = v.getUint16(s)
    if ((s = t[f + 9]!)) this.socket = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.socketNetnsid = v.getInt32(s, le)
    if ((s = t[f + 11]!)) this.vpnIpv4 = readIpv4(r, s)
    if ((s = t[f + 12]!)) this.vpnIpv6 = readIpv6(r, s)
    if ((s = t[f + 13]!)) this.localIpv4 = readIpv4(r, s)
    if ((s = t[f + 14]!)) this.localIpv6 = readIpv6(r, s)
    if ((s = t[f + 15]!)) this.localPort = v.getUint16(s)
    if ((s = t[f + 16]!)) this.keepaliveInterval = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.keepaliveTimeout = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.delReason = nameOf(delPeerReasonNames, v.getUint32(s, le))
    if ((s = t[f + 19]!)) this.vpnRxBytes = readUint(r, s)
    if ((s = t[f + 20]!)) this.vpnTxBytes = readUint(r, s)
    if ((s = t[f + 21]!)) this.vpnRxPackets = readUint(r, s)
    if ((s = t[f + 22]!)) this.vpnTxPackets = readUint(r, s)
    if ((s = t[f + 23]!)) this.linkRxBytes = readUint(r, s)
    if ((s = t[f + 24]!)) this.linkTxBytes = readUint(r, s)
    if ((s = t[f + 25]!)) this.linkRxPackets = readUint(r, s)
    if ((s = t[f + 26]!)) this.linkTxPackets = readUint(r, s)
    if ((s = t[f + 27]!)) this.txId = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Keyconf extends Attributes {
  declare peerId?: number
  declare slot?: KeySlot | number
  declare keyId?: number
  declare cipherAlg?: CipherAlg | number
  declare encryptDir?: Keydir
  declare decryptDir?: Keydir
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.peerId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.slot = nameOf(keySlotNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.keyId = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.cipherAlg = nameOf(cipherAlgNames, v.getUint32(s, le))
    if ((s = t[f + 8]!) < 0) this.encryptDir = new Keydir(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.decryptDir = new Keydir(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Keydir extends Attributes {
  declare cipherKey?: Uint8Array
  declare nonceTail?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cipherKey = readBytes(r, s)
    if ((s = t[f + 5]!)) this.nonceTail = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ovpn extends Attributes {
  declare ifindex?: number
  declare peer?: Peer
  declare keyconf?: Keyconf
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.peer = new Peer(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.keyconf = new Keyconf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvpnPeerNewInput extends Attributes {
  declare ifindex?: number
  declare peer?: Peer
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.peer = new Peer(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvpnPeerSetInput extends Attributes {
  declare ifindex?: number
  declare peer?: Peer
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.peer = new Peer(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvpnPeerDelInput extends Attributes {
  declare ifindex?: number
  declare peer?: Peer
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.peer = new Peer(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvpnKeyconfGet extends Attributes {
  declare ifindex?: number
  declare keyconf?: Keyconf
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.keyconf = new Keyconf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvpnKeyconfSwapInput extends Attributes {
  declare ifindex?: number
  declare keyconf?: Keyconf
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.keyconf = new Keyconf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OvpnKeyconfDelInput extends Attributes {
  declare ifindex?: number
  declare keyconf?: Keyconf
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.keyconf = new Keyconf(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OvpnOperations {
  'peer-new': { request: OvpnPeerNewInput; reply: never; event: never; dump: false }
  'peer-set': { request: OvpnPeerSetInput; reply: never; event: never; dump: false }
  'peer-get': { request: Ovpn; reply: Ovpn; event: Ovpn; dump: true }
  'peer-del': { request: OvpnPeerDelInput; reply: never; event: never; dump: false }
  'peer-del-ntf': { request: never; reply: never; event: Ovpn; dump: false }
  'key-new': { request: Ovpn; reply: never; event: never; dump: false }
  'key-get': { request: OvpnKeyconfGet; reply: OvpnKeyconfGet; event: OvpnKeyconfGet; dump: false }
  'key-swap': { request: OvpnKeyconfSwapInput; reply: never; event: never; dump: false }
  'key-swap-ntf': { request: never; reply: never; event: OvpnKeyconfGet; dump: false }
  'key-del': { request: OvpnKeyconfDelInput; reply: never; event: never; dump: false }
  'peer-float-ntf': { request: never; reply: never; event: Ovpn; dump: false }
}

export type OvpnGroup = 'peers'

export const ovpnFamily: Family<OvpnOperations, OvpnGroup> = {
  name: 'ovpn',
  fingerprint,
  readers: {
    'peer-new': OvpnPeerNewInput,
    'peer-set': OvpnPeerSetInput,
    'peer-get': Ovpn,
    'peer-del': OvpnPeerDelInput,
    'peer-del-ntf': Ovpn,
    'key-new': Ovpn,
    'key-get': OvpnKeyconfGet,
    'key-swap': OvpnKeyconfSwapInput,
    'key-swap-ntf': OvpnKeyconfGet,
    'key-del': OvpnKeyconfDelInput,
    'peer-float-ntf': Ovpn,
  },
  groups: {
    peers: 0,
  },
}
