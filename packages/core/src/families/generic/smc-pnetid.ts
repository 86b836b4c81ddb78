// Generated from schema/generic/smc-pnetid.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Pnetid extends Attributes {
  name?: string
  ethname?: string
  ibname?: string
  ibport?: number
}

export interface SmcPnetidOperations {
  get: { request: Pnetid; reply: Pnetid; event: Pnetid; dump: true }
  add: { request: Pnetid; reply: never; event: never; dump: false }
  del: { request: Pnetid; reply: never; event: never; dump: false }
  flush: { request: Pnetid; reply: never; event: never; dump: false }
}

export type SmcPnetidGroup = never

export const smcPnetidFamily: Family<SmcPnetidOperations, SmcPnetidGroup> = {
  name: 'smc-pnetid',
  fingerprint,
  readers: {},
  groups: {},
}
