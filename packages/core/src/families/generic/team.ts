// Generated from schema/generic/team.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const optionTypeNames = {
  3: 'u32', 5: 'string', 6: 'flag', 11: 'binary', 14: 's32',
} as const
export type OptionType = (typeof optionTypeNames)[keyof typeof optionTypeNames]

export class Team extends Attributes {
  declare teamIfindex?: number
  declare listOption?: ItemOption
  declare listPort?: ItemPort
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.teamIfindex = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.listOption = new ItemOption(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.listPort = new ItemPort(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ItemOption extends Attributes {
  declare option?: AttrOption[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.option = frames(r, s & 0x7fffffff, (r, i) => new AttrOption(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AttrOption extends Attributes {
  declare name?: string
  declare changed?: true
  declare type?: OptionType | number
  declare data?: OptionData
  declare removed?: true
  declare portIfindex?: number
  declare arrayIndex?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.name = readString(r, s)
    if (t[f + 5]) this.changed = true
    if ((s = t[f + 6]!)) this.type = nameOf(optionTypeNames, v.getUint8(s))
    if ((s = t[f + 7]!)) this.data = optionDataValue(r, s)
    if (t[f + 8]) this.removed = true
    if ((s = t[f + 9]!)) this.portIfindex = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.arrayIndex = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ItemPort extends Attributes {
  declare port?: AttrPort[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.port = frames(r, s & 0x7fffffff, (r, i) => new AttrPort(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class AttrPort extends Attributes {
  declare ifindex?: number
  declare changed?: true
  declare linkup?: true
  declare speed?: number
  declare duplex?: number
  declare removed?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if (t[f + 5]) this.changed = true
    if (t[f + 6]) this.linkup = true
    if ((s = t[f + 7]!)) this.speed = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.duplex = v.getUint8(s)
    if (t[f + 9]) this.removed = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type OptionData = number | string | true | Uint8Array
export function optionDataValue(r: Reader, s: number): OptionData {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 731) {
    case 0:
      return r.view.getUint32(r.tape[i + 1]!, r.littleEndian)
    case 1:
      return readString(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return true
    case 3:
      return r.view.getInt32(r.tape[i + 1]!, r.littleEndian)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface TeamOperations {
  noop: { request: Team; reply: Team; event: Team; dump: false }
  'options-set': { request: Team; reply: Team; event: Team; dump: false }
  'options-get': { request: Team; reply: Team; event: Team; dump: false }
  'port-list-get': { request: Team; reply: Team; event: Team; dump: false }
}

export type TeamGroup = 'change_event'

export const teamFamily: Family<TeamOperations, TeamGroup> = {
  name: 'team',
  fingerprint,
  readers: {
    noop: Team,
    'options-set': Team,
    'options-get': Team,
    'port-list-get': Team,
  },
  groups: {
    change_event: 0,
  },
}
