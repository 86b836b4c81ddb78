// Generated from schema/generic/cifs.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  hasOddLength,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const notificationTypeNames = {
  1: 'resource-change', 2: 'client-move', 3: 'share-move', 4: 'ip-change',
} as const
export type NotificationType = (typeof notificationTypeNames)[keyof typeof notificationTypeNames]

export const resourceStateNames = {
  0: 'unknown', 1: 'available', 255: 'unavailable',
} as const
export type ResourceState = (typeof resourceStateNames)[keyof typeof resourceStateNames]

export class Cifs extends Attributes {
  declare swnRegistrationId?: number
  declare swnNetName?: string
  declare swnShareName?: string
  declare swnIp?: Uint8Array
  declare swnNetNameNotify?: true
  declare swnShareNameNotify?: true
  declare swnIpNotify?: true
  declare swnKrbAuth?: true
  declare swnUserName?: string
  declare swnPassword?: string
  declare swnDomainName?: string
  declare swnNotificationType?: NotificationType | number
  declare swnResourceState?: ResourceState | number
  declare swnResourceName?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.swnRegistrationId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.swnNetName = readString(r, s)
    if ((s = t[f + 6]!)) this.swnShareName = readString(r, s)
    if ((s = t[f + 7]!)) this.swnIp = readBytes(r, s)
    if (t[f + 8]) this.swnNetNameNotify = true
    if (t[f + 9]) this.swnShareNameNotify = true
    if (t[f + 10]) this.swnIpNotify = true
    if (t[f + 11]) this.swnKrbAuth = true
    if ((s = t[f + 12]!)) this.swnUserName = readString(r, s)
    if ((s = t[f + 13]!)) this.swnPassword = readString(r, s)
    if ((s = t[f + 14]!)) this.swnDomainName = readString(r, s)
    if ((s = t[f + 15]!)) this.swnNotificationType = nameOf(notificationTypeNames, v.getUint32(s, le))
    if ((s = t[f + 16]!)) this.swnResourceState = nameOf(resourceStateNames, v.getUint32(s, le))
    if ((s = t[f + 17]!)) this.swnResourceName = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface CifsOperations {
  'swn-register': { request: never; reply: never; event: Cifs; dump: false }
  'swn-unregister': { request: never; reply: never; event: Cifs; dump: false }
  'swn-notify': { request: Cifs; reply: never; event: never; dump: false }
}

export type CifsGroup = 'cifs_mcgrp_swn'

export const cifsFamily: Family<CifsOperations, CifsGroup> = {
  name: 'cifs',
  fingerprint,
  readers: {
    'swn-register': Cifs,
    'swn-unregister': Cifs,
    'swn-notify': Cifs,
  },
  groups: {
    cifs_mcgrp_swn: 0,
  },
}
