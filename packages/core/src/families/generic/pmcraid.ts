// Generated from schema/generic/pmcraid.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type PmcraidOpCode = 'ccn' | 'ldn'

export type PmcraidNotification = 
  | 'entry-changed' | 'entry-new' | 'entry-deleted' | 'state-change' | 'entry-statechanged' | 'error-log'
  | 'information-log'

export type PmcraidResourceType = 'af-dasd' | 'gscsi' | 'vset' | 'ioa-fp'

export interface PmcraidAenMsg extends Struct {
  hostno: number
  length: number
  opCode: PmcraidOpCode | number
  notificationType: PmcraidNotification | number
  notificationLost: number
  flags: number
  overlayId: number
  ilid: number
  timestamp1: number
  timestamp2: number
  dataLen: number
}

export interface PmcraidStateMsg extends Struct {
  hostno: number
  length: number
  ioaState: number
}

export interface PmcraidConfigTableEntry extends Struct {
  resourceType: PmcraidResourceType | number
  busProtocol: number
  arrayId: number
  commonFlags0: number
  commonFlags1: number
  uniqueFlags0: number
  uniqueFlags1: number
  resourceHandle: number
  resourceAddress: number
  deviceId: Uint8Array
  lun: Uint8Array
}

export interface PmcraidConfigurationChanged extends Struct {
  hostno: number
  length: number
  opCode: PmcraidOpCode | number
  notificationType: PmcraidNotification | number
  notificationLost: number
  flags: number
  overlayId: number
  ilid: number
  timestamp1: number
  timestamp2: number
  dataLen: number
  cfgEntry: PmcraidConfigTableEntry
  cfgEntryOld: PmcraidConfigTableEntry
}

export interface PmcraidLog extends Struct {
  hostno: number
  length: number
  opCode: PmcraidOpCode | number
  notificationType: PmcraidNotification | number
  notificationLost: number
  flags: number
  overlayId: number
  ilid: number
  timestamp1: number
  timestamp2: number
  dataLen: number
  fdIoasc: number
  fdRa: number
  fdRh: number
  prc: number
  data: Uint8Array
}

export interface Pmcraid extends Attributes {
  event?: PmcraidEvent
}

export type PmcraidEvent = PmcraidStateMsg | PmcraidHcam

export type PmcraidHcam = PmcraidConfigurationChanged | PmcraidLog | PmcraidAenMsg

export interface PmcraidOperations {
  event: { request: never; reply: never; event: Pmcraid; dump: false }
}

export type PmcraidGroup = 'events'

export const pmcraidFamily: Family<PmcraidOperations, PmcraidGroup> = {
  name: 'pmcraid',
  fingerprint,
  readers: {},
  groups: {
    events: 0,
  },
}
