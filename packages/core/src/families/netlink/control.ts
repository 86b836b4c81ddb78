// Generated from schema/netlink/control.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  keepRaw,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { Policy } from './policy.js'

export class Nlmsghdr extends Struct {
  declare len: number
  declare type: number
  declare flags: number
  declare seq: number
  declare pid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.len = v.getUint32(s, le)
    if (n >= 6) this.type = v.getUint16(s + 4, le)
    if (n >= 8) this.flags = v.getUint16(s + 6, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.pid = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class NlmsgerrAttrsMessage extends Attributes {
  declare error: number
  declare msg: Nlmsghdr
  declare message?: string
  declare offs?: number
  declare cookie?: Uint8Array
  declare policy?: Policy
  declare missType?: number
  declare missNest?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 20 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.error = v.getInt32(s, le)
    this.msg = new Nlmsghdr(r, s + 4, 16)
    if ((s = t[f + 4]!)) this.message = readString(r, s)
    if ((s = t[f + 5]!)) this.offs = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.cookie = readBytes(r, s)
    if ((s = t[f + 7]!) < 0) this.policy = new Policy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.missType = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.missNest = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NlmsgdoneMessage extends Attributes {
  declare error: number
  declare message?: string
  declare offs?: number
  declare cookie?: Uint8Array
  declare policy?: Policy
  declare missType?: number
  declare missNest?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.error = v.getInt32(s, le)
    if ((s = t[f + 4]!)) this.message = readString(r, s)
    if ((s = t[f + 5]!)) this.offs = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.cookie = readBytes(r, s)
    if ((s = t[f + 7]!) < 0) this.policy = new Policy(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.missType = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.missNest = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface ControlOperations {
  noop: { request: Attributes; reply: Attributes; event: Attributes; dump: false }
  error: { request: never; reply: never; event: NlmsgerrAttrsMessage; dump: false }
  done: { request: never; reply: never; event: NlmsgdoneMessage; dump: false }
  overrun: { request: never; reply: never; event: Attributes; dump: false }
}

export type ControlGroup = never

export const controlFamily: Family<ControlOperations, ControlGroup> = {
  name: 'control',
  fingerprint,
  readers: {
    error: NlmsgerrAttrsMessage,
    done: NlmsgdoneMessage,
  },
  groups: {},
}
