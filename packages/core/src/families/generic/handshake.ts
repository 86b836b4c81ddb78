// Generated from schema/generic/handshake.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  leaves,
  nameOf,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const handlerClassNames = {
  0: 'none', 1: 'tlshd', 2: 'max',
} as const
export type HandlerClass = (typeof handlerClassNames)[keyof typeof handlerClassNames]

export const msgTypeNames = {
  0: 'unspec', 1: 'clienthello', 2: 'serverhello',
} as const
export type MsgType = (typeof msgTypeNames)[keyof typeof msgTypeNames]

export const authNames = {
  0: 'unspec', 1: 'unauth', 2: 'psk', 3: 'x509',
} as const
export type Auth = (typeof authNames)[keyof typeof authNames]

export class X509 extends Attributes {
  declare cert?: number
  declare privkey?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cert = v.getInt32(s, le)
    if ((s = t[f + 5]!)) this.privkey = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Accept extends Attributes {
  declare sockfd?: number
  declare handlerClass?: HandlerClass | number
  declare messageType?: MsgType | number
  declare timeout?: number
  declare authMode?: Auth | number
  declare peerIdentity?: number[]
  declare certificate?: X509[]
  declare peername?: string
  declare keyring?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.sockfd = v.getInt32(s, le)
    if ((s = t[f + 5]!)) this.handlerClass = nameOf(handlerClassNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.messageType = nameOf(msgTypeNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.timeout = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.authMode = nameOf(authNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.peerIdentity = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 10]!)) this.certificate = frames(r, s & 0x7fffffff, (r, i) => new X509(r, i), this)
    if ((s = t[f + 11]!)) this.peername = readString(r, s)
    if ((s = t[f + 12]!)) this.keyring = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Done extends Attributes {
  declare status?: number
  declare sockfd?: number
  declare remoteAuth?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.status = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.sockfd = v.getInt32(s, le)
    if ((s = t[f + 6]!)) this.remoteAuth = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface HandshakeOperations {
  ready: { request: never; reply: never; event: Attributes; dump: false }
  accept: { request: Accept; reply: Accept; event: Accept; dump: false }
  done: { request: Done; reply: never; event: never; dump: false }
}

export type HandshakeGroup = 'none' | 'tlshd'

export const handshakeFamily: Family<HandshakeOperations, HandshakeGroup> = {
  name: 'handshake',
  fingerprint,
  readers: {
    accept: Accept,
    done: Done,
  },
  groups: {
    none: 0,
    tlshd: 0,
  },
}
