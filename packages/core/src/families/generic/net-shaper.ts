// Generated from schema/generic/net-shaper.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const scopeNames = {
  0: 'unspec', 1: 'netdev', 2: 'queue', 3: 'node',
} as const
export type Scope = (typeof scopeNames)[keyof typeof scopeNames]

export const metricNames = {
  0: 'bps', 1: 'pps',
} as const
export type Metric = (typeof metricNames)[keyof typeof metricNames]

export class NetShaper extends Attributes {
  declare handle?: Handle
  declare metric?: Metric | number
  declare bwMin?: bigint
  declare bwMax?: bigint
  declare burst?: bigint
  declare priority?: number
  declare weight?: number
  declare ifindex?: number
  declare parent?: Handle
  declare leaves?: NetShaper[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.handle = new Handle(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.metric = nameOf(metricNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.bwMin = readUint(r, s)
    if ((s = t[f + 7]!)) this.bwMax = readUint(r, s)
    if ((s = t[f + 8]!)) this.burst = readUint(r, s)
    if ((s = t[f + 9]!)) this.priority = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.weight = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 12]!) < 0) this.parent = new Handle(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.leaves = frames(r, s & 0x7fffffff, (r, i) => new NetShaper(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Handle extends Attributes {
  declare scope?: Scope | number
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.scope = nameOf(scopeNames, v.getUint32(s, le))
    if ((s = t[f + 5]!)) this.id = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Caps extends Attributes {
  declare ifindex?: number
  declare scope?: Scope | number
  declare supportMetricBps?: true
  declare supportMetricPps?: true
  declare supportNesting?: true
  declare supportBwMin?: true
  declare supportBwMax?: true
  declare supportBurst?: true
  declare supportPriority?: true
  declare supportWeight?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.scope = nameOf(scopeNames, v.getUint32(s, le))
    if (t[f + 6]) this.supportMetricBps = true
    if (t[f + 7]) this.supportMetricPps = true
    if (t[f + 8]) this.supportNesting = true
    if (t[f + 9]) this.supportBwMin = true
    if (t[f + 10]) this.supportBwMax = true
    if (t[f + 11]) this.supportBurst = true
    if (t[f + 12]) this.supportPriority = true
    if (t[f + 13]) this.supportWeight = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetShaperOperations {
  get: { request: NetShaper; reply: NetShaper; event: NetShaper; dump: true }
  set: { request: NetShaper; reply: never; event: never; dump: false }
  delete: { request: NetShaper; reply: never; event: never; dump: false }
  group: { request: NetShaper; reply: NetShaper; event: NetShaper; dump: false }
  'cap-get': { request: Caps; reply: Caps; event: Caps; dump: true }
}

export type NetShaperGroup = never

export const netShaperFamily: Family<NetShaperOperations, NetShaperGroup> = {
  name: 'net-shaper',
  fingerprint,
  readers: {
    get: NetShaper,
    set: NetShaper,
    delete: NetShaper,
    group: NetShaper,
    'cap-get': Caps,
  },
  groups: {},
}
