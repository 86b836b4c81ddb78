// Generated from schema/connector/connector.yaml: edit that file, then `npm run schema`.

import {
  type Family,
  type Flags,
  type Reader,
  Struct,
  flagsOf,
  lengthAt,
  nameOf,
  readBytes,
  readString,
} from '../../reader/support.js'
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

export class CnMsg extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare data: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 20) this.data = readBytes(r, s + 20, n - 20)
  }
}

export class CnProcOp extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare mcastOp: ProcCnMcastOp | number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.mcastOp = nameOf(procCnMcastOpNames, v.getUint32(s + 20, le))
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class CnProcInput extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare mcastOp: ProcCnMcastOp | number
  declare eventType: Flags<ProcEvent>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.mcastOp = nameOf(procCnMcastOpNames, v.getUint32(s + 20, le))
    if (n >= 28) this.eventType = flagsOf(procEventNames, v.getUint32(s + 24, le))
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export class CnProcNone extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare err: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.err = v.getInt32(s + 36, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcFork extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare parentPid: number
  declare parentTgid: number
  declare childPid: number
  declare childTgid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.parentPid = v.getInt32(s + 36, le)
    if (n >= 44) this.parentTgid = v.getInt32(s + 40, le)
    if (n >= 48) this.childPid = v.getInt32(s + 44, le)
    if (n >= 52) this.childTgid = v.getInt32(s + 48, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcExec extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcUid extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  declare ruid: number
  declare euid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n >= 48) this.ruid = v.getUint32(s + 44, le)
    if (n >= 52) this.euid = v.getUint32(s + 48, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcGid extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  declare rgid: number
  declare egid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n >= 48) this.rgid = v.getUint32(s + 44, le)
    if (n >= 52) this.egid = v.getUint32(s + 48, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcSid extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcPtrace extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  declare tracerPid: number
  declare tracerTgid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n >= 48) this.tracerPid = v.getInt32(s + 44, le)
    if (n >= 52) this.tracerTgid = v.getInt32(s + 48, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcComm extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  declare comm: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n >= 60) this.comm = readString(r, s + 44, 16)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcCoredump extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  declare parentPid: number
  declare parentTgid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n >= 48) this.parentPid = v.getInt32(s + 44, le)
    if (n >= 52) this.parentTgid = v.getInt32(s + 48, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnProcExit extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare what: ProcWhat | number
  declare cpu: number
  declare timestampNs: bigint
  declare processPid: number
  declare processTgid: number
  declare exitCode: number
  declare exitSignal: number
  declare parentPid: number
  declare parentTgid: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 24) this.what = nameOf(procWhatNames, v.getUint32(s + 20, le))
    if (n >= 28) this.cpu = v.getUint32(s + 24, le)
    if (n >= 36) this.timestampNs = v.getBigUint64(s + 28, le)
    if (n >= 40) this.processPid = v.getInt32(s + 36, le)
    if (n >= 44) this.processTgid = v.getInt32(s + 40, le)
    if (n >= 48) this.exitCode = v.getUint32(s + 44, le)
    if (n >= 52) this.exitSignal = v.getUint32(s + 48, le)
    if (n >= 56) this.parentPid = v.getInt32(s + 52, le)
    if (n >= 60) this.parentTgid = v.getInt32(s + 56, le)
    if (n > 60) this.trailing = readBytes(r, s + 60, n - 60)
  }
}

export class CnW1 extends Struct {
  declare idx: CnIdx | number
  declare val: number
  declare seq: number
  declare ack: number
  declare len: number
  declare flags: number
  declare type: W1Message | number
  declare status: number
  declare length: number
  declare id: Uint8Array
  declare commands: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.idx = nameOf(cnIdxNames, v.getUint32(s, le))
    if (n >= 8) this.val = v.getUint32(s + 4, le)
    if (n >= 12) this.seq = v.getUint32(s + 8, le)
    if (n >= 16) this.ack = v.getUint32(s + 12, le)
    if (n >= 18) this.len = v.getUint16(s + 16, le)
    if (n >= 20) this.flags = v.getUint16(s + 18, le)
    if (n >= 21) this.type = nameOf(w1MessageNames, v.getUint8(s + 20))
    if (n >= 22) this.status = v.getUint8(s + 21)
    if (n >= 24) this.length = v.getUint16(s + 22, le)
    if (n >= 32) this.id = readBytes(r, s + 24, 8)
    if (n >= 32) this.commands = readBytes(r, s + 32, n - 32)
  }
}

export type CnMessage = CnProc | CnW1 | CnMsg
export function cnMessageValue(r: Reader, s: number): CnMessage {
  if (s > 0) return new CnMsg(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1) {
    case 1:
      return new CnW1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new CnMsg(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return cnProcValue(r, s)
}

export type CnProc = CnProcOp | CnProcInput | CnProcEventChoice
export function cnProcValue(r: Reader, s: number): CnProc {
  if (s > 0) return new CnMsg(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 4) {
    case 0:
      return new CnProcOp(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new CnProcInput(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return cnProcEventChoiceValue(r, s)
}

export type CnProcEventChoice = CnProcNone | CnProcFork | CnProcExec | CnProcUid | CnProcGid | CnProcSid | CnProcPtrace | CnProcComm | CnProcCoredump | CnProcExit | CnMsg
export function cnProcEventChoiceValue(r: Reader, s: number): CnProcEventChoice {
  if (s > 0) return new CnMsg(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 7) {
    case 0:
      return new CnProcNone(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new CnProcFork(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new CnProcExec(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 3:
      return new CnProcUid(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 4:
      return new CnProcGid(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return new CnProcSid(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 6:
      return new CnProcPtrace(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 7:
      return new CnProcComm(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 8:
      return new CnProcCoredump(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 9:
      return new CnProcExit(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 10:
      return new CnMsg(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new CnMsg(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

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
