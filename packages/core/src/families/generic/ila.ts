// Generated from schema/generic/ila.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const checksumModeNames = {
  0: 'adjust-transport', 1: 'neutral-map', 2: 'no-action', 3: 'neutral-map-auto',
} as const
export type ChecksumMode = (typeof checksumModeNames)[keyof typeof checksumModeNames]

export const identifierTypeNames = {
  0: 'iid', 1: 'luid', 2: 'virt-v4', 3: 'virt-uni-v6', 4: 'virt-multi-v6', 5: 'nonlocal-addr', 6: 'rsvd-1',
  7: 'rsvd-2', 32: 'use-format',
} as const
export type IdentifierType = (typeof identifierTypeNames)[keyof typeof identifierTypeNames]

export const hookTypeNames = {
  0: 'route-output', 1: 'route-input',
} as const
export type HookType = (typeof hookTypeNames)[keyof typeof hookTypeNames]

export class Ila extends Attributes {
  declare locator?: bigint
  declare identifier?: bigint
  declare locatorMatch?: bigint
  declare ifindex?: number
  declare dir?: number
  declare csumMode?: ChecksumMode | number
  declare identType?: IdentifierType | number
  declare hookType?: HookType | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.locator = v.getBigUint64(s)
    if ((s = t[f + 5]!)) this.identifier = v.getBigUint64(s)
    if ((s = t[f + 6]!)) this.locatorMatch = v.getBigUint64(s)
    if ((s = t[f + 7]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.dir = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.csumMode = nameOf(checksumModeNames, v.getUint8(s))
    if ((s = t[f + 11]!)) this.identType = nameOf(identifierTypeNames, v.getUint8(s))
    if ((s = t[f + 12]!)) this.hookType = nameOf(hookTypeNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface IlaOperations {
  add: { request: Ila; reply: never; event: never; dump: false }
  del: { request: Ila; reply: never; event: never; dump: false }
  get: { request: Ila; reply: Ila; event: Ila; dump: true }
  flush: { request: Ila; reply: never; event: never; dump: false }
}

export type IlaGroup = never

export const ilaFamily: Family<IlaOperations, IlaGroup> = {
  name: 'ila',
  fingerprint,
  readers: {
    add: Ila,
    del: Ila,
    get: Ila,
    flush: Ila,
  },
  groups: {},
}
