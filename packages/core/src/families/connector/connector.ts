// Generated from schema/connector/connector.yaml: edit that file, then `npm run schema`.

import type { Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const cnIdxNames = {
  1: 'proc', 2: 'cifs', 3: 'w1', 4: 'v86d', 5: 'bb', 6: 'dst', 7: 'dm', 8: 'drbd', 9: 'kvp', 10: 'vss',
} as const
export type CnIdx = (typeof cnIdxNames)[keyof typeof cnIdxNames]

export const procCnMcastOpNames = {
  1: 'listen', 2: 'ignore',
} as const
export type ProcCnMcastOp = (typeof procCnMcastOpNames)[keyof typeof procCnMcastOpNames]

export const procWhatNames = {
  0: 'none', 1: 'fork', 2: 'exec', 4: 'uid', 64: 'gid', 128: 'sid', 256: 'ptrace', 512: 'comm',
  536870912: 'nonzero-exit', 1073741824: 'coredump', 2147483648: 'exit',
} as const
export type ProcWhat = (typeof procWhatNames)[keyof typeof procWhatNames]

export const procEventNames = [
  'fork', 'exec', 'uid', '', '', '', 'gid', 'sid', 'ptrace', 'comm', '', '', '', '', '', '', '', '', '', '',
  '', '', '', '', '', '', '', '', '', 'nonzero-exit', 'coredump', 'exit',
] as const
export type ProcEvent = Exclude<(typeof procEventNames)[number], ''>

export const w1MessageNames = {
  0: 'slave-add', 1: 'slave-remove', 2: 'master-add', 3: 'master-remove', 4: 'master-cmd', 5: 'slave-cmd',
  6: 'list-masters',
} as const
export type W1Message = (typeof w1MessageNames)[keyof typeof w1MessageNames]

export interface CnMsg extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  data: Uint8Array
}

export interface CnProcOp extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  mcastOp: ProcCnMcastOp | number
}

export interface CnProcInput extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  mcastOp: ProcCnMcastOp | number
  eventType: Flags<ProcEvent>
}

export interface CnProcNone extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  err: number
}

export interface CnProcFork extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  parentPid: number
  parentTgid: number
  childPid: number
  childTgid: number
}

export interface CnProcExec extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
}

export interface CnProcUid extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
  ruid: number
  euid: number
}

export interface CnProcGid extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
  rgid: number
  egid: number
}

export interface CnProcSid extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
}

export interface CnProcPtrace extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
  tracerPid: number
  tracerTgid: number
}

export interface CnProcComm extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
  comm: string
}

export interface CnProcCoredump extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
  parentPid: number
  parentTgid: number
}

export interface CnProcExit extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  what: ProcWhat | number
  cpu: number
  timestampNs: bigint
  processPid: number
  processTgid: number
  exitCode: number
  exitSignal: number
  parentPid: number
  parentTgid: number
}

export interface CnW1 extends Struct {
  idx: CnIdx | number
  val: number
  seq: number
  ack: number
  len: number
  flags: number
  type: W1Message | number
  status: number
  length: number
  id: Uint8Array
  commands: Uint8Array
}

export type CnMessage = CnProc | CnW1 | CnMsg

export type CnProc = CnProcOp | CnProcInput | CnProcEventChoice

export type CnProcEventChoice = CnProcNone | CnProcFork | CnProcExec | CnProcUid | CnProcGid | CnProcSid | CnProcPtrace | CnProcComm | CnProcCoredump | CnProcExit | CnMsg

export interface ConnectorOperations {
  message: { request: CnProc | CnW1 | CnMsg; reply: CnProc | CnW1 | CnMsg; event: CnProc | CnW1 | CnMsg; dump: false }
}

export type ConnectorGroup = 'proc' | 'cifs' | 'w1' | 'dm' | 'drbd'

export const connectorFamily: Family<ConnectorOperations, ConnectorGroup> = {
  name: 'connector',
  fingerprint,
  readers: {},
  groups: {
    proc: 1,
    cifs: 2,
    w1: 3,
    dm: 7,
    drbd: 8,
  },
}
