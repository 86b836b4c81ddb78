// Generated from schema/generic/psp.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type Version = 'hdr0-aes-gcm-128' | 'hdr0-aes-gcm-256' | 'hdr0-aes-gmac-128' | 'hdr0-aes-gmac-256'

export type VersionFlags = 'hdr0-aes-gcm-128' | 'hdr0-aes-gcm-256' | 'hdr0-aes-gmac-128' | 'hdr0-aes-gmac-256'

export interface AssocDevInfo extends Attributes {
  ifindex?: number
  nsid?: number
}

export interface Dev extends Attributes {
  id?: number
  ifindex?: number
  pspVersionsCap?: Flags<VersionFlags>
  pspVersionsEna?: Flags<VersionFlags>
  assocList?: AssocDevInfo[]
  nsid?: number
  byAssociation?: true
}

export interface Assoc extends Attributes {
  devId?: number
  version?: Version | number
  rxKey?: Keys
  txKey?: Keys
  sockFd?: number
}

export interface Keys extends Attributes {
  key?: Uint8Array
  spi?: number
}

export interface Stats extends Attributes {
  devId?: number
  keyRotations?: bigint
  staleEvents?: bigint
  rxPackets?: bigint
  rxBytes?: bigint
  rxAuthFail?: bigint
  rxError?: bigint
  rxBad?: bigint
  txPackets?: bigint
  txBytes?: bigint
  txError?: bigint
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
  readers: {},
  groups: {
    mgmt: 0,
    use: 0,
  },
}
