// Generated from schema/generic/nbd.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type ServerFlags = 
  | 'has-flags' | 'read-only' | 'send-flush' | 'send-fua' | 'rotational' | 'send-trim'
  | 'send-write-zeroes' | 'can-multi-conn'

export type ClientFlags = 'destroy-on-disconnect' | 'disconnect-on-close'

export interface Nbd extends Attributes {
  index?: number
  sizeBytes?: bigint
  blockSizeBytes?: bigint
  timeout?: bigint
  serverFlags?: Flags<ServerFlags, bigint>
  clientFlags?: Flags<ClientFlags, bigint>
  sockets?: Sockets
  deadConnTimeout?: bigint
  deviceList?: Devices
  backendIdentifier?: string
}

export interface Devices extends Attributes {
  item?: Device[]
}

export interface Device extends Attributes {
  index?: number
  connected?: number
}

export interface Sockets extends Attributes {
  item?: Socket[]
}

export interface Socket extends Attributes {
  fd?: number
}

export interface NbdOperations {
  connect: { request: Nbd; reply: Nbd; event: Nbd; dump: false }
  disconnect: { request: Nbd; reply: never; event: never; dump: false }
  reconfigure: { request: Nbd; reply: never; event: never; dump: false }
  'link-dead': { request: never; reply: never; event: Nbd; dump: false }
  status: { request: Nbd; reply: Nbd; event: Nbd; dump: false }
}

export type NbdGroup = 'nbd_mc_group'

export const nbdFamily: Family<NbdOperations, NbdGroup> = {
  name: 'nbd',
  fingerprint,
  readers: {},
  groups: {
    nbd_mc_group: 0,
  },
}
