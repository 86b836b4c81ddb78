// Generated from schema/historic/ecryptfs.yaml: edit that file, then `npm run schema`.

import type { Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface EcryptfsMessage extends Struct {
  index: number
  dataLen: number
  data: Uint8Array
}

export interface EcryptfsOperations {
  helo: { request: EcryptfsMessage; reply: never; event: never; dump: false }
  quit: { request: EcryptfsMessage; reply: never; event: never; dump: false }
  request: { request: never; reply: never; event: EcryptfsMessage; dump: false }
  response: { request: EcryptfsMessage; reply: never; event: never; dump: false }
}

export type EcryptfsGroup = never

export const ecryptfsFamily: Family<EcryptfsOperations, EcryptfsGroup> = {
  name: 'ecryptfs',
  fingerprint,
  readers: {},
  groups: {},
}
