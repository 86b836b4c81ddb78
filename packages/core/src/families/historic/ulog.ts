// Generated from schema/historic/ulog.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface UlogPacketMsg extends Struct {
  mark: bigint
  timestampSec: bigint
  timestampUsec: bigint
  hook: number
  indevName: string
  outdevName: string
  dataLen: bigint
  prefix: string
  macLen: number
  mac: Uint8Array
  payload: Uint8Array
}

export interface UlogOperations {
  event: { request: never; reply: never; event: UlogPacketMsg; dump: false }
}

export type UlogGroup = never

export const ulogFamily: Family<UlogOperations, UlogGroup> = {
  name: 'ulog',
  fingerprint,
  readers: {},
  groups: {},
}
