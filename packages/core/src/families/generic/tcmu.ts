// Generated from schema/generic/tcmu.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export interface Tcmu extends Attributes {
  device?: string
  minor?: number
  devCfg?: string
  devSize?: bigint
  writecache?: number
  cmdStatus?: number
  deviceId?: number
  suppKernCmdReply?: number
}

export interface TcmuOperations {
  'added-device': { request: never; reply: never; event: Tcmu; dump: false }
  'removed-device': { request: never; reply: never; event: Tcmu; dump: false }
  'reconfig-device': { request: never; reply: never; event: Tcmu; dump: false }
  'added-device-done': { request: Tcmu; reply: never; event: never; dump: false }
  'removed-device-done': { request: Tcmu; reply: never; event: never; dump: false }
  'reconfig-device-done': { request: Tcmu; reply: never; event: never; dump: false }
  'set-features': { request: Tcmu; reply: never; event: never; dump: false }
}

export type TcmuGroup = 'config'

export const tcmuFamily: Family<TcmuOperations, TcmuGroup> = {
  name: 'tcmu',
  fingerprint,
  readers: {},
  groups: {
    config: 0,
  },
}
