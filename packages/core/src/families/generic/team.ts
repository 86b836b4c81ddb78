// Generated from schema/generic/team.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { SockFilter } from '../netlink/bpf.js'

export type OptionType = 'u32' | 'string' | 'flag' | 'binary' | 's32'

export interface Team extends Attributes {
  teamIfindex?: number
  listOption?: ItemOption
  listPort?: ItemPort
}

export interface ItemOption extends Attributes {
  option?: AttrOption[]
}

export interface AttrOption extends Attributes {
  name?: string
  changed?: true
  type?: OptionType | number
  data?: OptionData
  removed?: true
  portIfindex?: number
  arrayIndex?: number
}

export interface ItemPort extends Attributes {
  port?: AttrPort[]
}

export interface AttrPort extends Attributes {
  ifindex?: number
  changed?: true
  linkup?: true
  speed?: number
  duplex?: number
  removed?: true
}

export type OptionData = number | string | true | OptionBinary | Uint8Array

export interface OptionDataCases {
  u32: number
  string: string
  flag: true
  binary: OptionBinary
  s32: number
}

export type OptionBinary = SockFilter[] | bigint | Uint8Array

export interface OptionBinaryCases {
  bpf_hash_func: SockFilter[]
  lb_hash_stats: bigint
  lb_port_stats: bigint
}

export interface TeamOperations {
  noop: { request: Team; reply: Team; event: Team; dump: false }
  'options-set': { request: Team; reply: Team; event: Team; dump: false }
  'options-get': { request: Team; reply: Team; event: Team; dump: false }
  'port-list-get': { request: Team; reply: Team; event: Team; dump: false }
}

export type TeamGroup = 'change_event'

export const teamFamily: Family<TeamOperations, TeamGroup> = {
  name: 'team',
  fingerprint,
  readers: {},
  groups: {
    change_event: 0,
  },
}
