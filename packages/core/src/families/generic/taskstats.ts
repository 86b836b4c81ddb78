// Generated from schema/generic/taskstats.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  lengthAt,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const acctFlagsNames = [
  'fork', 'superuser', 'compat', 'core-dumped', 'killed', 'group-leader',
] as const
export type AcctFlags = Exclude<(typeof acctFlagsNames)[number], ''>

export class Timespec extends Struct {
  declare sec: bigint
  declare nsec: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.sec = v.getBigInt64(s, le)
    if (n >= 16) this.nsec = v.getBigInt64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class Taskstats extends Struct {
  declare version: number
  declare acExitcode: number
  declare acFlag: Flags<AcctFlags>
  declare acNice: number
  declare cpuCount: bigint
  declare cpuDelayTotal: bigint
  declare blkioCount: bigint
  declare blkioDelayTotal: bigint
  declare swapinCount: bigint
  declare swapinDelayTotal: bigint
  declare cpuRunRealTotal: bigint
  declare cpuRunVirtualTotal: bigint
  declare acComm: string
  declare acSched: number
  declare acUid: number
  declare acGid: number
  declare acPid: number
  declare acPpid: number
  declare acBtime: number
  declare acEtime: bigint
  declare acUtime: bigint
  declare acStime: bigint
  declare acMinflt: bigint
  declare acMajflt: bigint
  declare coremem: bigint
  declare virtmem: bigint
  declare hiwaterRss: bigint
  declare hiwaterVm: bigint
  declare readChar: bigint
  declare writeChar: bigint
  declare readSyscalls: bigint
  declare writeSyscalls: bigint
  declare readBytes: bigint
  declare writeBytes: bigint
  declare cancelledWriteBytes: bigint
  declare nvcsw: bigint
  declare nivcsw: bigint
  declare acUtimescaled: bigint
  declare acStimescaled: bigint
  declare cpuScaledRunRealTotal: bigint
  declare freepagesCount: bigint
  declare freepagesDelayTotal: bigint
  declare thrashingCount: bigint
  declare thrashingDelayTotal: bigint
  declare acBtime64: bigint
  declare compactCount: bigint
  declare compactDelayTotal: bigint
  declare acTgid: number
  declare acTgetime: bigint
  declare acExeDev: bigint
  declare acExeInode: bigint
  declare wpcopyCount: bigint
  declare wpcopyDelayTotal: bigint
  declare irqCount: bigint
  declare irqDelayTotal: bigint
  declare cpuDelayMax: bigint
  declare cpuDelayMin: bigint
  declare blkioDelayMax: bigint
  declare blkioDelayMin: bigint
  declare swapinDelayMax: bigint
  declare swapinDelayMin: bigint
  declare freepagesDelayMax: bigint
  declare freepagesDelayMin: bigint
  declare thrashingDelayMax: bigint
  declare thrashingDelayMin: bigint
  declare compactDelayMax: bigint
  declare compactDelayMin: bigint
  declare wpcopyDelayMax: bigint
  declare wpcopyDelayMin: bigint
  declare irqDelayMax: bigint
  declare irqDelayMin: bigint
  declare cpuDelayMaxTs: Timespec
  declare blkioDelayMaxTs: Timespec
  declare swapinDelayMaxTs: Timespec
  declare freepagesDelayMaxTs: Timespec
  declare thrashingDelayMaxTs: Timespec
  declare compactDelayMaxTs: Timespec
  declare wpcopyDelayMaxTs: Timespec
  declare irqDelayMaxTs: Timespec
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.version = v.getUint16(s, le)
    if (n >= 8) this.acExitcode = v.getUint32(s + 4, le)
    if (n >= 9) this.acFlag = flagsOf(acctFlagsNames, v.getUint8(s + 8))
    if (n >= 10) this.acNice = v.getUint8(s + 9)
    if (n >= 24) this.cpuCount = v.getBigUint64(s + 16, le)
    if (n >= 32) this.cpuDelayTotal = v.getBigUint64(s + 24, le)
    if (n >= 40) this.blkioCount = v.getBigUint64(s + 32, le)
    if (n >= 48) this.blkioDelayTotal = v.getBigUint64(s + 40, le)
    if (n >= 56) this.swapinCount = v.getBigUint64(s + 48, le)
    if (n >= 64) this.swapinDelayTotal = v.getBigUint64(s + 56, le)
    if (n >= 72) this.cpuRunRealTotal = v.getBigUint64(s + 64, le)
    if (n >= 80) this.cpuRunVirtualTotal = v.getBigUint64(s + 72, le)
    if (n >= 112) this.acComm = readString(r, s + 80, 32)
    if (n >= 113) this.acSched = v.getUint8(s + 112)
    if (n >= 124) this.acUid = v.getUint32(s + 120, le)
    if (n >= 128) this.acGid = v.getUint32(s + 124, le)
    if (n >= 132) this.acPid = v.getUint32(s + 128, le)
    if (n >= 136) this.acPpid = v.getUint32(s + 132, le)
    if (n >= 140) this.acBtime = v.getUint32(s + 136, le)
    if (n >= 152) this.acEtime = v.getBigUint64(s + 144, le)
    if (n >= 160) this.acUtime = v.getBigUint64(s + 152, le)
    if (n >= 168) this.acStime = v.getBigUint64(s + 160, le)
    if (n >= 176) this.acMinflt = v.getBigUint64(s + 168, le)
    if (n >= 184) this.acMajflt = v.getBigUint64(s + 176, le)
    if (n >= 192) this.coremem = v.getBigUint64(s + 184, le)
    if (n >= 200) this.virtmem = v.getBigUint64(s + 192, le)
    if (n >= 208) this.hiwaterRss = v.getBigUint64(s + 200, le)
    if (n >= 216) this.hiwaterVm = v.getBigUint64(s + 208, le)
    if (n >= 224) this.readChar = v.getBigUint64(s + 216, le)
    if (n >= 232) this.writeChar = v.getBigUint64(s + 224, le)
    if (n >= 240) this.readSyscalls = v.getBigUint64(s + 232, le)
    if (n >= 248) this.writeSyscalls = v.getBigUint64(s + 240, le)
    if (n >= 256) this.readBytes = v.getBigUint64(s + 248, le)
    if (n >= 264) this.writeBytes = v.getBigUint64(s + 256, le)
    if (n >= 272) this.cancelledWriteBytes = v.getBigUint64(s + 264, le)
    if (n >= 280) this.nvcsw = v.getBigUint64(s + 272, le)
    if (n >= 288) this.nivcsw = v.getBigUint64(s + 280, le)
    if (n >= 296) this.acUtimescaled = v.getBigUint64(s + 288, le)
    if (n >= 304) this.acStimescaled = v.getBigUint64(s + 296, le)
    if (n >= 312) this.cpuScaledRunRealTotal = v.getBigUint64(s + 304, le)
    if (n >= 320) this.freepagesCount = v.getBigUint64(s + 312, le)
    if (n >= 328) this.freepagesDelayTotal = v.getBigUint64(s + 320, le)
    if (n >= 336) this.thrashingCount = v.getBigUint64(s + 328, le)
    if (n >= 344) this.thrashingDelayTotal = v.getBigUint64(s + 336, le)
    if (n >= 352) this.acBtime64 = v.getBigUint64(s + 344, le)
    if (n >= 360) this.compactCount = v.getBigUint64(s + 352, le)
    if (n >= 368) this.compactDelayTotal = v.getBigUint64(s + 360, le)
    if (n >= 372) this.acTgid = v.getUint32(s + 368, le)
    if (n >= 384) this.acTgetime = v.getBigUint64(s + 376, le)
    if (n >= 392) this.acExeDev = v.getBigUint64(s + 384, le)
    if (n >= 400) this.acExeInode = v.getBigUint64(s + 392, le)
    if (n >= 408) this.wpcopyCount = v.getBigUint64(s + 400, le)
    if (n >= 416) this.wpcopyDelayTotal = v.getBigUint64(s + 408, le)
    if (n >= 424) this.irqCount = v.getBigUint64(s + 416, le)
    if (n >= 432) this.irqDelayTotal = v.getBigUint64(s + 424, le)
    if (n >= 440) this.cpuDelayMax = v.getBigUint64(s + 432, le)
    if (n >= 448) this.cpuDelayMin = v.getBigUint64(s + 440, le)
    if (n >= 456) this.blkioDelayMax = v.getBigUint64(s + 448, le)
    if (n >= 464) this.blkioDelayMin = v.getBigUint64(s + 456, le)
    if (n >= 472) this.swapinDelayMax = v.getBigUint64(s + 464, le)
    if (n >= 480) this.swapinDelayMin = v.getBigUint64(s + 472, le)
    if (n >= 488) this.freepagesDelayMax = v.getBigUint64(s + 480, le)
    if (n >= 496) this.freepagesDelayMin = v.getBigUint64(s + 488, le)
    if (n >= 504) this.thrashingDelayMax = v.getBigUint64(s + 496, le)
    if (n >= 512) this.thrashingDelayMin = v.getBigUint64(s + 504, le)
    if (n >= 520) this.compactDelayMax = v.getBigUint64(s + 512, le)
    if (n >= 528) this.compactDelayMin = v.getBigUint64(s + 520, le)
    if (n >= 536) this.wpcopyDelayMax = v.getBigUint64(s + 528, le)
    if (n >= 544) this.wpcopyDelayMin = v.getBigUint64(s + 536, le)
    if (n >= 552) this.irqDelayMax = v.getBigUint64(s + 544, le)
    if (n >= 560) this.irqDelayMin = v.getBigUint64(s + 552, le)
    if (n >= 576) this.cpuDelayMaxTs = new Timespec(r, s + 560, 16)
    if (n >= 592) this.blkioDelayMaxTs = new Timespec(r, s + 576, 16)
    if (n >= 608) this.swapinDelayMaxTs = new Timespec(r, s + 592, 16)
    if (n >= 624) this.freepagesDelayMaxTs = new Timespec(r, s + 608, 16)
    if (n >= 640) this.thrashingDelayMaxTs = new Timespec(r, s + 624, 16)
    if (n >= 656) this.compactDelayMaxTs = new Timespec(r, s + 640, 16)
    if (n >= 672) this.wpcopyDelayMaxTs = new Timespec(r, s + 656, 16)
    if (n >= 688) this.irqDelayMaxTs = new Timespec(r, s + 672, 16)
    if (n > 688) this.trailing = readBytes(r, s + 688, n - 688)
  }
}

export class Cgroupstats extends Struct {
  declare nrSleeping: bigint
  declare nrRunning: bigint
  declare nrStopped: bigint
  declare nrUninterruptible: bigint
  declare nrIoWait: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.nrSleeping = v.getBigUint64(s, le)
    if (n >= 16) this.nrRunning = v.getBigUint64(s + 8, le)
    if (n >= 24) this.nrStopped = v.getBigUint64(s + 16, le)
    if (n >= 32) this.nrUninterruptible = v.getBigUint64(s + 24, le)
    if (n >= 40) this.nrIoWait = v.getBigUint64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class Command extends Attributes {
  declare pid?: number
  declare tgid?: number
  declare registerCpumask?: string
  declare deregisterCpumask?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tgid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.registerCpumask = readString(r, s)
    if ((s = t[f + 7]!)) this.deregisterCpumask = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Stats extends Attributes {
  declare pid?: number
  declare tgid?: number
  declare stats?: Taskstats
  declare aggrPid?: Stats
  declare aggrTgid?: Stats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tgid = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.stats = new Taskstats(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!) < 0) this.aggrPid = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!) < 0) this.aggrTgid = new Stats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CgroupCommand extends Attributes {
  declare fd?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.fd = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cgroup extends Attributes {
  declare cgroupStats?: Cgroupstats
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.cgroupStats = new Cgroupstats(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface TaskstatsOperations {
  get: { request: Command; reply: Stats; event: never; dump: false }
  new: { request: never; reply: never; event: Stats; dump: false }
  'cgroup-get': { request: CgroupCommand; reply: Cgroup; event: never; dump: false }
  'cgroup-new': { request: never; reply: never; event: Cgroup; dump: false }
}

export type TaskstatsGroup = never

export const taskstatsFamily: Family<TaskstatsOperations, TaskstatsGroup> = {
  name: 'taskstats',
  fingerprint,
  readers: {
    get: Command,
    new: Stats,
    'cgroup-get': CgroupCommand,
    'cgroup-new': Cgroup,
  },
  groups: {},
}
