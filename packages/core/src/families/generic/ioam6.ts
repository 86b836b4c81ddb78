// Generated from schema/generic/ioam6.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Ioam6 extends Attributes {
  nsId?: number
  nsData?: number
  nsDataWide?: bigint
  scId?: number
  scData?: Uint8Array
  scNone?: true
}

export interface Event extends Attributes {
  traceNamespace?: number
  traceNodelen?: number
  traceType?: number
  traceData?: Uint8Array
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
  readers: {},
  groups: {
    ioam6_events: 0,
  },
}
