// Generated from schema/generic/nlctrl.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  framesByIndex,
  hasOddLength,
  keepRaw,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { Policy } from '../netlink/policy.js'

export const operationFlagsNames = [
  'admin-perm', 'cmd-cap-do', 'cmd-cap-dump', 'cmd-cap-haspol', 'uns-admin-perm',
] as const
export type OperationFlags = Exclude<(typeof operationFlagsNames)[number], ''>

export class Control extends Attributes {
  declare familyId?: number
  declare familyName?: string
  declare version?: number
  declare hdrsize?: number
  declare maxattr?: number
  declare ops?: Operation[]
  declare mcastGroups?: Group[]
  declare policy?: Record<string, Record<string, Policy>>
  declare opPolicy?: Record<string, OperationPolicy>
  declare op?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.familyId = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.familyName = readString(r, s)
    if ((s = t[f + 6]!)) this.version = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.hdrsize = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.maxattr = v.getUint32(s, le)
    if ((s = t[f + 9]!) < 0) this.ops = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Operation(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.mcastGroups = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Group(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.policy = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => framesByIndex(r, i + 4, (r, i) => new Policy(r, i), this), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 12]!) < 0) this.opPolicy = framesByIndex(r, (s & 0x7fffffff) + 4, (r, i) => new OperationPolicy(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.op = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Operation extends Attributes {
  declare id?: number
  declare flags?: Flags<OperationFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.flags = flagsOf(operationFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Group extends Attributes {
  declare name?: string
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if ((s = t[f + 5]!)) this.id = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class OperationPolicy extends Attributes {
  declare do?: number
  declare dump?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.do = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.dump = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NlctrlOperations {
  newfamily: { request: Control; reply: Control; event: Control; dump: false }
  delfamily: { request: Control; reply: Control; event: Control; dump: false }
  getfamily: { request: Control; reply: Control; event: never; dump: true }
  newops: { request: Control; reply: Control; event: Control; dump: false }
  delops: { request: Control; reply: Control; event: Control; dump: false }
  getops: { request: Control; reply: never; event: never; dump: false }
  'newmcast-grp': { request: Control; reply: Control; event: Control; dump: false }
  'delmcast-grp': { request: Control; reply: Control; event: Control; dump: false }
  'getmcast-grp': { request: Control; reply: never; event: never; dump: false }
  getpolicy: { request: Control; reply: Control; event: Control; dump: true }
}

export type NlctrlGroup = 'notify'

export const nlctrlFamily: Family<NlctrlOperations, NlctrlGroup> = {
  name: 'nlctrl',
  fingerprint,
  readers: {
    newfamily: Control,
    delfamily: Control,
    getfamily: Control,
    newops: Control,
    delops: Control,
    getops: Control,
    'newmcast-grp': Control,
    'delmcast-grp': Control,
    'getmcast-grp': Control,
    getpolicy: Control,
  },
  groups: {
    notify: 0,
  },
}
