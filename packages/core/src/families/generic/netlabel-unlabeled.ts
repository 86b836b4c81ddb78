// Generated from schema/generic/netlabel-unlabeled.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  readIpv4,
  readIpv6,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Unlabeled extends Attributes {
  declare acptflg?: number
  declare ipv6addr?: string
  declare ipv6mask?: string
  declare ipv4addr?: string
  declare ipv4mask?: string
  declare iface?: string
  declare secctx?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.acptflg = v.getUint8(s)
    if ((s = t[f + 5]!)) this.ipv6addr = readIpv6(r, s)
    if ((s = t[f + 6]!)) this.ipv6mask = readIpv6(r, s)
    if ((s = t[f + 7]!)) this.ipv4addr = readIpv4(r, s)
    if ((s = t[f + 8]!)) this.ipv4mask = readIpv4(r, s)
    if ((s = t[f + 9]!)) this.iface = readString(r, s)
    if ((s = t[f + 10]!)) this.secctx = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface NetlabelUnlabeledOperations {
  accept: { request: Unlabeled; reply: never; event: never; dump: false }
  list: { request: Unlabeled; reply: Unlabeled; event: Unlabeled; dump: false }
  staticadd: { request: Unlabeled; reply: never; event: never; dump: false }
  staticremove: { request: Unlabeled; reply: never; event: never; dump: false }
  staticlist: { request: Unlabeled; reply: Unlabeled; event: Unlabeled; dump: true }
  staticadddef: { request: Unlabeled; reply: never; event: never; dump: false }
  staticremovedef: { request: Unlabeled; reply: never; event: never; dump: false }
  staticlistdef: { request: Unlabeled; reply: Unlabeled; event: Unlabeled; dump: true }
}

export type NetlabelUnlabeledGroup = never

export const netlabelUnlabeledFamily: Family<NetlabelUnlabeledOperations, NetlabelUnlabeledGroup> = {
  name: 'netlabel-unlabeled',
  fingerprint,
  readers: {
    accept: Unlabeled,
    list: Unlabeled,
    staticadd: Unlabeled,
    staticremove: Unlabeled,
    staticlist: Unlabeled,
    staticadddef: Unlabeled,
    staticremovedef: Unlabeled,
    staticlistdef: Unlabeled,
  },
  groups: {},
}
