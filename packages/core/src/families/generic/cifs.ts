// Generated from schema/generic/cifs.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { SockaddrStorage } from '../netlink/sockaddr.js'

export type NotificationType = 'resource-change' | 'client-move' | 'share-move' | 'ip-change'

export type ResourceState = 'unknown' | 'available' | 'unavailable'

export interface Cifs extends Attributes {
  swnRegistrationId?: number
  swnNetName?: string
  swnShareName?: string
  swnIp?: SockaddrStorage
  swnNetNameNotify?: true
  swnShareNameNotify?: true
  swnIpNotify?: true
  swnKrbAuth?: true
  swnUserName?: string
  swnPassword?: string
  swnDomainName?: string
  swnNotificationType?: NotificationType | number
  swnResourceState?: ResourceState | number
  swnResourceName?: string
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
  readers: {},
  groups: {
    cifs_mcgrp_swn: 0,
  },
}
