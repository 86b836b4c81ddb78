// Generated from schema/generic/net-dm.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  Struct,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const alertModeNames = {
  0: 'summary', 1: 'packet',
} as const
export type AlertMode = (typeof alertModeNames)[keyof typeof alertModeNames]

export const originNames = {
  0: 'sw', 1: 'hw',
} as const
export type Origin = (typeof originNames)[keyof typeof originNames]

export class DropPoint extends Struct {
  declare pc: bigint
  declare count: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.pc = v.getBigUint64(s, le)
    if (n >= 12) this.count = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class Alert extends Struct {
  declare entries: number
  declare points: DropPoint[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.entries = v.getUint32(s, le)
    if (n >= 4) this.points = readArray(r, s + 4, 12, (r, at) => new DropPoint(r, at, 12), n - 4)
  }
}

export class NetDm extends Attributes {
  declare alert?: Alert
  declare alertMode?: AlertMode | number
  declare pc?: bigint
  declare symbol?: string
  declare inPort?: Port
  declare timestamp?: bigint
  declare proto?: number
  declare payload?: Uint8Array
  declare truncLen?: number
  declare origLen?: number
  declare queueLen?: number
  declare stats?: Stats
  declare hwStats?: Stats
  declare origin?: Origin | number
  declare hwTrapGroupName?: string
  declare hwTrapName?: string
  declare hwEntries?: HwEntries
  declare hwEntry?: NetDm
  declare hwTrapCount?: number
  declare swDrops?: true
  declare hwDrops?: true
  declare flowActionCookie?: Uint8Array
  declare reason?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.alert = new Alert(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.alertMode = nameOf(alertModeNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.pc = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.symbol = readString(r, s)
    if ((s = t[f + 8]!) < 0) this.inPort = new Port(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.timestamp = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.proto = v.getUint16(s, le)
    if ((s = t[f + 11]!)) this.payload = readBytes(r, s)
    if ((s = t[f + 13]!)) this.truncLen = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.origLen = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.queueLen = v.getUint32(s, le)
    if ((s = t[f + 16]!) < 0) this.stats = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 17]!) < 0) this.hwStats = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 18]!)) this.origin = nameOf(originNames, v.getUint16(s, le))
    if ((s = t[f + 19]!)) this.hwTrapGroupName = readString(r, s)
    if ((s = t[f + 20]!)) this.hwTrapName = readString(r, s)
    if ((s = t[f + 21]!) < 0) this.hwEntries = new HwEntries(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 22]!) < 0) this.hwEntry = new NetDm(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 23]!)) this.hwTrapCount = v.getUint32(s, le)
    if (t[f + 24]) this.swDrops = true
    if (t[f + 25]) this.hwDrops = true
    if ((s = t[f + 26]!)) this.flowActionCookie = readBytes(r, s)
    if ((s = t[f + 27]!)) this.reason = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HwEntries extends Attributes {
  declare hwEntry?: NetDm[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.hwEntry = frames(r, s & 0x7fffffff, (r, i) => new NetDm(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Port extends Attributes {
  declare netdevIfindex?: number
  declare netdevName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.netdevIfindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.netdevName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare dropped?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.dropped = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetDmOperations {
  alert: { request: never; reply: never; event: NetDm; dump: false }
  config: { request: NetDm; reply: never; event: never; dump: false }
  start: { request: NetDm; reply: never; event: never; dump: false }
  stop: { request: NetDm; reply: never; event: never; dump: false }
  'packet-alert': { request: never; reply: never; event: NetDm; dump: false }
  'config-get': { request: NetDm; reply: NetDm; event: never; dump: false }
  'config-new': { request: never; reply: never; event: NetDm; dump: false }
  'stats-get': { request: NetDm; reply: NetDm; event: never; dump: false }
  'stats-new': { request: never; reply: never; event: NetDm; dump: false }
}

export type NetDmGroup = 'events'

export const netDmFamily: Family<NetDmOperations, NetDmGroup> = {
  name: 'net-dm',
  fingerprint,
  readers: {
    alert: NetDm,
    config: NetDm,
    start: NetDm,
    stop: NetDm,
    'packet-alert': NetDm,
    'config-get': NetDm,
    'config-new': NetDm,
    'stats-get': NetDm,
    'stats-new': NetDm,
  },
  groups: {
    events: 0,
  },
}
