// Generated from schema/generic/ovs-vport.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const vportTypeNames = {
  0: 'unspec', 1: 'netdev', 2: 'internal', 3: 'gre', 4: 'vxlan', 5: 'geneve',
} as const
export type VportType = (typeof vportTypeNames)[keyof typeof vportTypeNames]

export class OvsVportStats extends Struct {
  declare rxPackets: bigint
  declare txPackets: bigint
  declare rxBytes: bigint
  declare txBytes: bigint
  declare rxErrors: bigint
  declare txErrors: bigint
  declare rxDropped: bigint
  declare txDropped: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.rxPackets = v.getBigUint64(s, le)
    if (n >= 16) this.txPackets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.rxBytes = v.getBigUint64(s + 16, le)
    if (n >= 32) this.txBytes = v.getBigUint64(s + 24, le)
    if (n >= 40) this.rxErrors = v.getBigUint64(s + 32, le)
    if (n >= 48) this.txErrors = v.getBigUint64(s + 40, le)
    if (n >= 56) this.rxDropped = v.getBigUint64(s + 48, le)
    if (n >= 64) this.txDropped = v.getBigUint64(s + 56, le)
    if (n > 64) this.trailing = readBytes(r, s + 64, n - 64)
  }
}

export class VportOptions extends Attributes {
  declare dstPort?: number
  declare extension?: VportExtension
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dstPort = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.extension = new VportExtension(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class UpcallStats extends Attributes {
  declare success?: bigint
  declare fail?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.success = v.getBigUint64(s, le)
    if ((s = t[f + 5]!)) this.fail = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VportExtension extends Attributes {
  declare gbp?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.gbp = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class VportMessage extends Attributes {
  declare dpIfindex: number
  declare portNo?: number
  declare type?: VportType | number
  declare name?: string
  declare options?: VportOptions
  declare upcallPid?: number[]
  declare stats?: OvsVportStats
  declare ifindex?: number
  declare netnsid?: number
  declare upcallStats?: UpcallStats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.dpIfindex = v.getUint32(s, le)
    if ((s = t[f + 4]!)) this.portNo = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.type = nameOf(vportTypeNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.name = readString(r, s)
    if ((s = t[f + 7]!) < 0) this.options = new VportOptions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.upcallPid = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 9]!)) this.stats = new OvsVportStats(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.netnsid = v.getInt32(s, le)
    if ((s = t[f + 13]!) < 0) this.upcallStats = new UpcallStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface OvsVportOperations {
  new: { request: VportMessage; reply: VportMessage; event: VportMessage; dump: false }
  del: { request: VportMessage; reply: VportMessage; event: VportMessage; dump: false }
  get: { request: VportMessage; reply: VportMessage; event: never; dump: true }
  set: { request: VportMessage; reply: VportMessage; event: VportMessage; dump: false }
}

export type OvsVportGroup = 'ovs_vport'

export const ovsVportFamily: Family<OvsVportOperations, OvsVportGroup> = {
  name: 'ovs_vport',
  fingerprint,
  readers: {
    new: VportMessage,
    del: VportMessage,
    get: VportMessage,
    set: VportMessage,
  },
  groups: {
    ovs_vport: 0,
  },
}
