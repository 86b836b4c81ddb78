// Generated from schema/connector/connector.yaml: edit that file, then `npm run schema`.

import type { Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type CnIdx = 'proc' | 'cifs' | 'w1' | 'v86d' | 'bb' | 'dst' | 'dm' | 'drbd' | 'kvp' | 'vss'

export type ProcCnMcastOp = 'listen' | 'ignore'

export type ProcWhat = 
  | 'none' | 'fork' | 'exec' | 'uid' | 'gid' | 'sid' | 'ptrace' | 'comm' | 'nonzero-exit' | 'coredump'
  | 'exit'

export type ProcEvent = 'fork' | 'exec' | 'uid' | 'gid' | 'sid' | 'ptrace' | 'comm' | 'nonzero-exit' | 'coredump' | 'exit'

export type W1Message = 
  | 'slave-add' | 'slave-remove' | 'master-add' | 'master-remove' | 'master-cmd' | 'slave-cmd'
  | 'list-masters'

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
