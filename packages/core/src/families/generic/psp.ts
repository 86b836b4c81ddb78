// Generated from schema/generic/psp.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readUint,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const versionNames = {
  0: 'hdr0-aes-gcm-128', 1: 'hdr0-aes-gcm-256', 2: 'hdr0-aes-gmac-128', 3: 'hdr0-aes-gmac-256',
} as const
export type Version = (typeof versionNames)[keyof typeof versionNames]

export const versionFlagsNames = [
  'hdr0-aes-gcm-128', 'hdr0-aes-gcm-256', 'hdr0-aes-gmac-128', 'hdr0-aes-gmac-256',
] as const
export type VersionFlags = Exclude<(typeof versionFlagsNames)[number], ''>

export class AssocDevInfo extends Attributes {
  declare ifindex?: number
  declare nsid?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.nsid = v.getInt32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dev extends Attributes {
  declare id?: number
  declare ifindex?: number
  declare pspVersionsCap?: Flags<VersionFlags>
  declare pspVersionsEna?: Flags<VersionFlags>
  declare assocList?: AssocDevInfo[]
  declare nsid?: number
  declare byAssociation?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.ifindex = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.pspVersionsCap = flagsOf(versionFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.pspVersionsEna = flagsOf(versionFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.assocList = frames(r, s & 0x7fffffff, (r, i) => new AssocDevInfo(r, i), this)
    if ((s = t[f + 9]!)) this.nsid = v.getInt32(s, le)
    if (t[f + 10]) this.byAssociation = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Assoc extends Attributes {
  declare devId?: number
  declare version?: Version | number
  declare rxKey?: Keys
  declare txKey?: Keys
  declare sockFd?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.devId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.version = nameOf(versionNames, v.getUint32(s, le))
    if ((s = t[f + 6]!) < 0) this.rxKey = new Keys(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.txKey = new Keys(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.sockFd = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Keys extends Attributes {
  declare key?: Uint8Array
  declare spi?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.key = readBytes(r, s)
    if ((s = t[f + 5]!)) this.spi = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare devId?: number
  declare keyRotations?: bigint
  declare staleEvents?: bigint
  declare rxPackets?: bigint
  declare rxBytes?: bigint
  declare rxAuthFail?: bigint
  declare rxError?: bigint
  declare rxBad?: bigint
  declare txPackets?: bigint
  declare txBytes?: bigint
  declare txError?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.devId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.keyRotations = readUint(r, s)
    if ((s = t[f + 6]!)) this.staleEvents = readUint(r, s)
    if ((s = t[f + 7]!)) this.rxPackets = readUint(r, s)
    if ((s = t[f + 8]!)) this.rxBytes = readUint(r, s)
    if ((s = t[f + 9]!)) this.rxAuthFail = readUint(r, s)
    if ((s = t[f + 10]!)) this.rxError = readUint(r, s)
    if ((s = t[f + 11]!)) this.rxBad = readUint(r, s)
    if ((s = t[f + 12]!)) this.txPackets = readUint(r, s)
    if ((s = t[f + 13]!)) this.txBytes = readUint(r, s)
    if ((s = t[f + 14]!)) this.txError = readUint(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface PspOperations {
  'dev-get': { request: Dev; reply: Dev; event: Dev; dump: true }
  'dev-add-ntf': { request: never; reply: never; event: Dev; dump: false }
  'dev-del-ntf': { request: never; reply: never; event: Dev; dump: false }
  'dev-set': { request: Dev; reply: Dev; event: Dev; dump: false }
  'dev-change-ntf': { request: never; reply: never; event: Dev; dump: false }
  'key-rotate': { request: Dev; reply: Dev; event: Dev; dump: false }
  'key-rotate-ntf': { request: never; reply: never; event: Dev; dump: false }
  'rx-assoc': { request: Assoc; reply: Assoc; event: Assoc; dump: false }
  'tx-assoc': { request: Assoc; reply: Assoc; event: Assoc; dump: false }
  'get-stats': { request: Stats; reply: Stats; event: Stats; dump: true }
  'dev-assoc': { request: Dev; reply: Dev; event: Dev; dump: false }
  'dev-disassoc': { request: Dev; reply: Dev; event: Dev; dump: false }
}

export type PspGroup = 'mgmt' | 'use'

export const pspFamily: Family<PspOperations, PspGroup> = {
  name: 'psp',
  fingerprint,
  readers: {
    'dev-get': Dev,
    'dev-add-ntf': Dev,
    'dev-del-ntf': Dev,
    'dev-set': Dev,
    'dev-change-ntf': Dev,
    'key-rotate': Dev,
    'key-rotate-ntf': Dev,
    'rx-assoc': Assoc,
    'tx-assoc': Assoc,
    'get-stats': Stats,
    'dev-assoc': Dev,
    'dev-disassoc': Dev,
  },
  groups: {
    mgmt: 0,
    use: 0,
  },
}
