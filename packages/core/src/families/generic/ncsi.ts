// Generated from schema/generic/ncsi.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Ncsi extends Attributes {
  ifindex?: number
  packageList?: Packages
  packageId?: number
  channelId?: number
  data?: Uint8Array
  multiFlag?: true
  packageMask?: number
  channelMask?: number
}

export interface Packages extends Attributes {
  package?: Package[]
}

export interface Package extends Attributes {
  id?: number
  forced?: true
  channelList?: Channels
}

export interface Channels extends Attributes {
  channel?: Channel[]
}

export interface Channel extends Attributes {
  id?: number
  versionMajor?: number
  versionMinor?: number
  versionStr?: string
  linkState?: number
  active?: true
  forced?: true
  vlanList?: Vlans
  vlanId?: number
}

export interface Vlans extends Attributes {
  vlanId?: number[]
}

export interface NcsiOperations {
  'pkg-info': { request: Ncsi; reply: Ncsi; event: Ncsi; dump: true }
  'set-interface': { request: Ncsi; reply: never; event: never; dump: false }
  'clear-interface': { request: Ncsi; reply: never; event: never; dump: false }
  'send-cmd': { request: Ncsi; reply: Ncsi; event: Ncsi; dump: false }
  'set-package-mask': { request: Ncsi; reply: never; event: never; dump: false }
  'set-channel-mask': { request: Ncsi; reply: never; event: never; dump: false }
}

export type NcsiGroup = never

export const ncsiFamily: Family<NcsiOperations, NcsiGroup> = {
  name: 'ncsi',
  fingerprint,
  readers: {},
  groups: {},
}
