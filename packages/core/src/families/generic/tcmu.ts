// Generated from schema/generic/tcmu.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Tcmu extends Attributes {
  declare device?: string
  declare minor?: number
  declare devCfg?: string
  declare devSize?: bigint
  declare writecache?: number
  declare cmdStatus?: number
  declare deviceId?: number
  declare suppKernCmdReply?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.device = readString(r, s)
    if ((s = t[f + 5]!)) this.minor = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.devCfg = readString(r, s)
    if ((s = t[f + 8]!)) this.devSize = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.writecache = v.getUint8(s)
    if ((s = t[f + 10]!)) this.cmdStatus = v.getInt32(s, le)
    if ((s = t[f + 11]!)) this.deviceId = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.suppKernCmdReply = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
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
  readers: {
    'added-device': Tcmu,
    'removed-device': Tcmu,
    'reconfig-device': Tcmu,
    'added-device-done': Tcmu,
    'removed-device-done': Tcmu,
    'reconfig-device-done': Tcmu,
    'set-features': Tcmu,
  },
  groups: {
    config: 0,
  },
}
