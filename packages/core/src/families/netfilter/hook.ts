// Generated from schema/netfilter/hook.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  keepRaw,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type NfProtocol, nfProtocolNames } from './common.js'

export const hookTypeNames = {
  1: 'nftables', 2: 'bpf', 3: 'nft-flowtable',
} as const
export type HookType = (typeof hookTypeNames)[keyof typeof hookTypeNames]

export class HookInfo extends Attributes {
  declare desc?: HookDescription
  declare type?: HookType | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!) < 0) this.desc = hookDescriptionValue(r, s)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.type = nameOf(hookTypeNames, v.getUint32(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HookChain extends Attributes {
  declare table?: string
  declare family?: NfProtocol | number
  declare name?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.family = nameOf(nfProtocolNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.name = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HookBpf extends Attributes {
  declare id?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.id = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class HookMessage extends Attributes {
  declare nfgenFamily: NfProtocol | number
  declare version: number
  declare resId: number
  declare hooknum?: number
  declare priority?: number
  declare dev?: string
  declare functionName?: string
  declare moduleName?: string
  declare chainInfo?: HookInfo
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.nfgenFamily = nameOf(nfProtocolNames, v.getUint8(s))
    this.version = v.getUint8(s + 1)
    this.resId = v.getUint16(s + 2)
    if ((s = t[f + 4]!)) this.hooknum = v.getUint32(s)
    if ((s = t[f + 5]!)) this.priority = v.getInt32(s)
    if ((s = t[f + 6]!)) this.dev = readString(r, s)
    if ((s = t[f + 7]!)) this.functionName = readString(r, s)
    if ((s = t[f + 8]!)) this.moduleName = readString(r, s)
    if ((s = t[f + 9]!) < 0) this.chainInfo = new HookInfo(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type HookDescription = HookBpf | HookChain | Uint8Array
export function hookDescriptionValue(r: Reader, s: number): HookDescription {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1294) {
    case 0:
      return new HookBpf(r, i)
    case 1:
      return new HookChain(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface HookDescriptionCases {
  bpf: HookBpf
}

export interface NfhookOperations {
  get: { request: HookMessage; reply: HookMessage; event: HookMessage; dump: true }
}

export type NfhookGroup = never

export const nfhookFamily: Family<NfhookOperations, NfhookGroup> = {
  name: 'nfhook',
  fingerprint,
  readers: {
    get: HookMessage,
  },
  groups: {},
}
