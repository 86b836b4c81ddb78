// Generated from schema/generic/seg6.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type HmacAlgorithm = 'sha1' | 'sha256'

export interface Seg6 extends Attributes {
  dst?: string
  dstlen?: number
  hmackeyid?: number
  secret?: Uint8Array
  secretlen?: number
  algid?: HmacAlgorithm | number
  hmacinfo?: Seg6[]
}

export interface Seg6Operations {
  sethmac: { request: Seg6; reply: never; event: never; dump: false }
  dumphmac: { request: Seg6; reply: Seg6; event: Seg6; dump: true }
  'set-tunsrc': { request: Seg6; reply: never; event: never; dump: false }
  'get-tunsrc': { request: Seg6; reply: Seg6; event: Seg6; dump: false }
}

export type Seg6Group = never

export const seg6Family: Family<Seg6Operations, Seg6Group> = {
  name: 'seg6',
  fingerprint,
  readers: {},
  groups: {},
}
