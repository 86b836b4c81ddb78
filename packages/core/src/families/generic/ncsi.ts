// Generated from schema/generic/ncsi.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Ncsi extends Attributes {
  declare ifindex?: number
  declare packageList?: Packages
  declare packageId?: number
  declare channelId?: number
  declare data?: Uint8Array
  declare multiFlag?: true
  declare packageMask?: number
  declare channelMask?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.packageList = new Packages(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.packageId = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.channelId = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.data = readBytes(r, s)
    if (t[f + 9]) this.multiFlag = true
    if ((s = t[f + 10]!)) this.packageMask = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.channelMask = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Packages extends Attributes {
  declare package?: Package[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.package = frames(r, s & 0x7fffffff, (r, i) => new Package(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Package extends Attributes {
  declare id?: number
  declare forced?: true
  declare channelList?: Channels
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if (t[f + 5]) this.forced = true
    if ((s = t[f + 6]!) < 0) this.channelList = new Channels(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Channels extends Attributes {
  declare channel?: Channel[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.channel = frames(r, s & 0x7fffffff, (r, i) => new Channel(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Channel extends Attributes {
  declare id?: number
  declare versionMajor?: number
  declare versionMinor?: number
  declare versionStr?: string
  declare linkState?: number
  declare active?: true
  declare forced?: true
  declare vlanList?: Vlans
  declare vlanId?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.versionMajor = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.versionMinor = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.versionStr = readString(r, s)
    if ((s = t[f + 8]!)) this.linkState = v.getUint32(s, le)
    if (t[f + 9]) this.active = true
    if (t[f + 10]) this.forced = true
    if ((s = t[f + 11]!) < 0) this.vlanList = new Vlans(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!)) this.vlanId = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Vlans extends Attributes {
  declare vlanId?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.vlanId = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint16(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NcsiOperations {
  'pkg-info': { request: Ncsi; reply: Ncsi; event: Ncsi; dump: true }
  'set-interface': { request: Ncsi; reply: never; event: never; dump: false }
  'clear-interface': { request: Ncsi; reply: never; event: never; dump: false }
  'send-cmd': { request: Ncsi; reply: Ncsi; event: Ncsi; dump: false }
  'set-package-mask': { request: Ncsi; reply: never; event: never; dump: false }
  'set-channel-mask': { request: Ncsi; reply: never; event: never; dump: false }
}

export type NcsiGroup = never

export const ncsiFamily: Family<NcsiOperations, NcsiGroup> = {
  name: 'ncsi',
  fingerprint,
  readers: {
    'pkg-info': Ncsi,
    'set-interface': Ncsi,
    'clear-interface': Ncsi,
    'send-cmd': Ncsi,
    'set-package-mask': Ncsi,
    'set-channel-mask': Ncsi,
  },
  groups: {},
}
