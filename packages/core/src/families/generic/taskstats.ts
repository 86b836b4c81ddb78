// Generated from schema/generic/taskstats.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export type AcctFlags = 'fork' | 'superuser' | 'compat' | 'core-dumped' | 'killed' | 'group-leader'

export interface Timespec extends Struct {
  sec: bigint
  nsec: bigint
}

export interface Taskstats extends Struct {
  version: number
  acExitcode: number
  acFlag: Flags<AcctFlags>
  acNice: number
  cpuCount: bigint
  cpuDelayTotal: bigint
  blkioCount: bigint
  blkioDelayTotal: bigint
  swapinCount: bigint
  swapinDelayTotal: bigint
  cpuRunRealTotal: bigint
  cpuRunVirtualTotal: bigint
  acComm: string
  acSched: number
  acUid: number
  acGid: number
  acPid: number
  acPpid: number
  acBtime: number
  acEtime: bigint
  acUtime: bigint
  acStime: bigint
  acMinflt: bigint
  acMajflt: bigint
  coremem: bigint
  virtmem: bigint
  hiwaterRss: bigint
  hiwaterVm: bigint
  readChar: bigint
  writeChar: bigint
  readSyscalls: bigint
  writeSyscalls: bigint
  readBytes: bigint
  writeBytes: bigint
  cancelledWriteBytes: bigint
  nvcsw: bigint
  nivcsw: bigint
  acUtimescaled: bigint
  acStimescaled: bigint
  cpuScaledRunRealTotal: bigint
  freepagesCount: bigint
  freepagesDelayTotal: bigint
  thrashingCount: bigint
  thrashingDelayTotal: bigint
  acBtime64: bigint
  compactCount: bigint
  compactDelayTotal: bigint
  acTgid: number
  acTgetime: bigint
  acExeDev: bigint
  acExeInode: bigint
  wpcopyCount: bigint
  wpcopyDelayTotal: bigint
  irqCount: bigint
  irqDelayTotal: bigint
  cpuDelayMax: bigint
  cpuDelayMin: bigint
  blkioDelayMax: bigint
  blkioDelayMin: bigint
  swapinDelayMax: bigint
  swapinDelayMin: bigint
  freepagesDelayMax: bigint
  freepagesDelayMin: bigint
  thrashingDelayMax: bigint
  thrashingDelayMin: bigint
  compactDelayMax: bigint
  compactDelayMin: bigint
  wpcopyDelayMax: bigint
  wpcopyDelayMin: bigint
  irqDelayMax: bigint
  irqDelayMin: bigint
  cpuDelayMaxTs: Timespec
  blkioDelayMaxTs: Timespec
  swapinDelayMaxTs: Timespec
  freepagesDelayMaxTs: Timespec
  thrashingDelayMaxTs: Timespec
  compactDelayMaxTs: Timespec
  wpcopyDelayMaxTs: Timespec
  irqDelayMaxTs: Timespec
}

export interface Cgroupstats extends Struct {
  nrSleeping: bigint
  nrRunning: bigint
  nrStopped: bigint
  nrUninterruptible: bigint
  nrIoWait: bigint
}

export interface Command extends Attributes {
  pid?: number
  tgid?: number
  registerCpumask?: string
  deregisterCpumask?: string
}

export interface Stats extends Attributes {
  pid?: number
  tgid?: number
  stats?: Taskstats
  aggrPid?: Stats
  aggrTgid?: Stats
}

export interface CgroupCommand extends Attributes {
  fd?: number
}

export interface Cgroup extends Attributes {
  cgroupStats?: Cgroupstats
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
  readers: {},
  groups: {},
}
