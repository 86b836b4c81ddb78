// Generated from schema/generic/ioam6.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  readBytes,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Ioam6 extends Attributes {
  declare nsId?: number
  declare nsData?: number
  declare nsDataWide?: bigint
  declare scId?: number
  declare scData?: Uint8Array
  declare scNone?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.nsId = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.nsData = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.nsDataWide = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.scId = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.scData = readBytes(r, s)
    if (t[f + 9]) this.scNone = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Event extends Attributes {
  declare traceNamespace?: number
  declare traceNodelen?: number
  declare traceType?: number
  declare traceData?: Uint8Array
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.traceNamespace = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.traceNodelen = v.getUint8(s)
    if ((s = t[f + 6]!)) this.traceType = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.traceData = readBytes(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface Ioam6Operations {
  'add-namespace': { request: Ioam6; reply: never; event: never; dump: false }
  'del-namespace': { request: Ioam6; reply: never; event: never; dump: false }
  'dump-namespaces': { request: Ioam6; reply: Ioam6; event: Ioam6; dump: true }
  'add-schema': { request: Ioam6; reply: never; event: never; dump: false }
  'del-schema': { request: Ioam6; reply: never; event: never; dump: false }
  'dump-schemas': { request: Ioam6; reply: Ioam6; event: Ioam6; dump: true }
  'ns-set-schema': { request: Ioam6; reply: never; event: never; dump: false }
  trace: { request: never; reply: never; event: Event; dump: false }
}

export type Ioam6Group = 'ioam6_events'

export const ioam6Family: Family<Ioam6Operations, Ioam6Group> = {
  name: 'ioam6',
  fingerprint,
  readers: {
    'add-namespace': Ioam6,
    'del-namespace': Ioam6,
    'dump-namespaces': Ioam6,
    'add-schema': Ioam6,
    'del-schema': Ioam6,
    'dump-schemas': Ioam6,
    'ns-set-schema': Ioam6,
    trace: Event,
  },
  groups: {
    ioam6_events: 0,
  },
}
