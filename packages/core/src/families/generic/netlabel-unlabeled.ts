// Generated from schema/generic/netlabel-unlabeled.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Unlabeled extends Attributes {
  acptflg?: number
  ipv6addr?: string
  ipv6mask?: string
  ipv4addr?: string
  ipv4mask?: string
  iface?: string
  secctx?: string
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
  readers: {},
  groups: {},
}
