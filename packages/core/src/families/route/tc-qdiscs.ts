// Generated from schema/route/tc-qdiscs.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  frames,
  hasOddLength,
  keepRaw,
  leaves,
  lengthAt,
  nameOf,
  readArray,
  readBitfield32,
  readBytes,
} from '../../reader/support.js'

export const clockNames = {
  0: 'realtime', 1: 'monotonic', 7: 'boottime', 11: 'tai',
} as const
export type Clock = (typeof clockNames)[keyof typeof clockNames]

export const dualpi2DropOverloadNames = {
  0: 'overflow', 1: 'drop',
} as const
export type Dualpi2DropOverload = (typeof dualpi2DropOverloadNames)[keyof typeof dualpi2DropOverloadNames]

export const dualpi2DropEarlyNames = {
  0: 'drop-dequeue', 1: 'drop-enqueue',
} as const
export type Dualpi2DropEarly = (typeof dualpi2DropEarlyNames)[keyof typeof dualpi2DropEarlyNames]

export const dualpi2EcnMaskNames = {
  1: 'l4s-ect', 2: 'cla-ect', 3: 'any-ect',
} as const
export type Dualpi2EcnMask = (typeof dualpi2EcnMaskNames)[keyof typeof dualpi2EcnMaskNames]

export const dualpi2SplitGsoNames = {
  0: 'no-split-gso', 1: 'split-gso',
} as const
export type Dualpi2SplitGso = (typeof dualpi2SplitGsoNames)[keyof typeof dualpi2SplitGsoNames]

export const linkLayerNames = {
  0: 'unaware', 1: 'ethernet', 2: 'atm',
} as const
export type LinkLayer = (typeof linkLayerNames)[keyof typeof linkLayerNames]

export const redFlagsNames = [
  'ecn', 'harddrop', 'adaptative', 'nodrop',
] as const
export type RedFlags = Exclude<(typeof redFlagsNames)[number], ''>

export const etfFlagsNames = [
  'deadline-mode-on', 'offload-on', 'skip-sock-check',
] as const
export type EtfFlags = Exclude<(typeof etfFlagsNames)[number], ''>

export const plugActionNames = {
  0: 'buffer', 1: 'release-one', 2: 'release-indefinite', 3: 'limit',
} as const
export type PlugAction = (typeof plugActionNames)[keyof typeof plugActionNames]

export const cakeFlowNames = {
  0: 'none', 1: 'src-ip', 2: 'dst-ip', 3: 'hosts', 4: 'flows', 5: 'dual-src', 6: 'dual-dst', 7: 'triple',
} as const
export type CakeFlow = (typeof cakeFlowNames)[keyof typeof cakeFlowNames]

export const cakeDiffservNames = {
  0: 'diffserv3', 1: 'diffserv4', 2: 'diffserv8', 3: 'besteffort', 4: 'precedence',
} as const
export type CakeDiffserv = (typeof cakeDiffservNames)[keyof typeof cakeDiffservNames]

export const cakeAckNames = {
  0: 'none', 1: 'filter', 2: 'aggressive',
} as const
export type CakeAck = (typeof cakeAckNames)[keyof typeof cakeAckNames]

export const cakeAtmNames = {
  0: 'none', 1: 'atm', 2: 'ptm',
} as const
export type CakeAtm = (typeof cakeAtmNames)[keyof typeof cakeAtmNames]

export const taprioCommandNames = {
  0: 'set-gates', 1: 'set-and-hold', 2: 'set-and-release',
} as const
export type TaprioCommand = (typeof taprioCommandNames)[keyof typeof taprioCommandNames]

export const taprioFlagsNames = [
  'txtime-assist', 'full-offload',
] as const
export type TaprioFlags = Exclude<(typeof taprioFlagsNames)[number], ''>

export const framePreemptionNames = {
  1: 'express', 2: 'preemptible',
} as const
export type FramePreemption = (typeof framePreemptionNames)[keyof typeof framePreemptionNames]

export const mqprioModeNames = {
  0: 'dcb', 1: 'channel',
} as const
export type MqprioMode = (typeof mqprioModeNames)[keyof typeof mqprioModeNames]

export const mqprioShaperNames = {
  0: 'dcb', 1: 'bw-rate',
} as const
export type MqprioShaper = (typeof mqprioShaperNames)[keyof typeof mqprioShaperNames]

export const fqCodelXstatsTypeNames = {
  0: 'qdisc', 1: 'class',
} as const
export type FqCodelXstatsType = (typeof fqCodelXstatsTypeNames)[keyof typeof fqCodelXstatsTypeNames]

export class TcCbsQopt extends Struct {
  declare offload: number
  declare hicredit: number
  declare locredit: number
  declare idleslope: number
  declare sendslope: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.offload = v.getUint8(s)
    if (n >= 8) this.hicredit = v.getInt32(s + 4, le)
    if (n >= 12) this.locredit = v.getInt32(s + 8, le)
    if (n >= 16) this.idleslope = v.getInt32(s + 12, le)
    if (n >= 20) this.sendslope = v.getInt32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcEtfQopt extends Struct {
  declare delta: number
  declare clockid: Clock | number
  declare flags: Flags<EtfFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.delta = v.getInt32(s, le)
    if (n >= 8) this.clockid = nameOf(clockNames, v.getInt32(s + 4, le))
    if (n >= 12) this.flags = flagsOf(etfFlagsNames, v.getUint32(s + 8, le))
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcFifoQopt extends Struct {
  declare limit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.limit = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcHtbOpt extends Struct {
  declare rate: TcRatespec
  declare ceil: TcRatespec
  declare buffer: number
  declare cbuffer: number
  declare quantum: number
  declare level: number
  declare prio: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 12) this.rate = new TcRatespec(r, s, 12)
    if (n >= 24) this.ceil = new TcRatespec(r, s + 12, 12)
    if (n >= 28) this.buffer = v.getUint32(s + 24, le)
    if (n >= 32) this.cbuffer = v.getUint32(s + 28, le)
    if (n >= 36) this.quantum = v.getUint32(s + 32, le)
    if (n >= 40) this.level = v.getUint32(s + 36, le)
    if (n >= 44) this.prio = v.getUint32(s + 40, le)
    if (n > 44) this.trailing = readBytes(r, s + 44, n - 44)
  }
}

export class TcHtbGlob extends Struct {
  declare version: number
  declare rate2quantum: number
  declare defcls: number
  declare debug: number
  declare directPkts: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.version = v.getUint32(s, le)
    if (n >= 8) this.rate2quantum = v.getUint32(s + 4, le)
    if (n >= 12) this.defcls = v.getUint32(s + 8, le)
    if (n >= 16) this.debug = v.getUint32(s + 12, le)
    if (n >= 20) this.directPkts = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcGredQopt extends Struct {
  declare limit: number
  declare qthMin: number
  declare qthMax: number
  declare dp: number
  declare backlog: number
  declare qave: number
  declare forced: number
  declare early: number
  declare other: number
  declare pdrop: number
  declare wlog: number
  declare plog: number
  declare scellLog: number
  declare prio: number
  declare packets: number
  declare bytesin: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.limit = v.getUint32(s, le)
    if (n >= 8) this.qthMin = v.getUint32(s + 4, le)
    if (n >= 12) this.qthMax = v.getUint32(s + 8, le)
    if (n >= 16) this.dp = v.getUint32(s + 12, le)
    if (n >= 20) this.backlog = v.getUint32(s + 16, le)
    if (n >= 24) this.qave = v.getUint32(s + 20, le)
    if (n >= 28) this.forced = v.getUint32(s + 24, le)
    if (n >= 32) this.early = v.getUint32(s + 28, le)
    if (n >= 36) this.other = v.getUint32(s + 32, le)
    if (n >= 40) this.pdrop = v.getUint32(s + 36, le)
    if (n >= 41) this.wlog = v.getUint8(s + 40)
    if (n >= 42) this.plog = v.getUint8(s + 41)
    if (n >= 43) this.scellLog = v.getUint8(s + 42)
    if (n >= 44) this.prio = v.getUint8(s + 43)
    if (n >= 48) this.packets = v.getUint32(s + 44, le)
    if (n >= 52) this.bytesin = v.getUint32(s + 48, le)
    if (n > 52) this.trailing = readBytes(r, s + 52, n - 52)
  }
}

export class TcGredSopt extends Struct {
  declare dps: number
  declare defDp: number
  declare grio: number
  declare flags: Flags<RedFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.dps = v.getUint32(s, le)
    if (n >= 8) this.defDp = v.getUint32(s + 4, le)
    if (n >= 9) this.grio = v.getUint8(s + 8)
    if (n >= 10) this.flags = flagsOf(redFlagsNames, v.getUint8(s + 9))
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcHfscQopt extends Struct {
  declare defcls: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.defcls = v.getUint16(s, le)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class TcMqprioQopt extends Struct {
  declare numTc: number
  declare prioTcMap: number[]
  declare hw: number
  declare count: number[]
  declare offset: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.numTc = v.getUint8(s)
    if (n >= 17) this.prioTcMap = readArray(r, s + 1, 1, (r, at) => r.view.getUint8(at), 16)
    if (n >= 18) this.hw = v.getUint8(s + 17)
    if (n >= 50) this.count = readArray(r, s + 18, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 32)
    if (n >= 82) this.offset = readArray(r, s + 50, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 32)
    if (n > 82) this.trailing = readBytes(r, s + 82, n - 82)
  }
}

export class TcMultiqQopt extends Struct {
  declare bands: number
  declare maxBands: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.bands = v.getUint16(s, le)
    if (n >= 4) this.maxBands = v.getUint16(s + 2, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcNetemGimodel extends Struct {
  declare p13: number
  declare p31: number
  declare p32: number
  declare p14: number
  declare p23: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.p13 = v.getUint32(s, le)
    if (n >= 8) this.p31 = v.getUint32(s + 4, le)
    if (n >= 12) this.p32 = v.getUint32(s + 8, le)
    if (n >= 16) this.p14 = v.getUint32(s + 12, le)
    if (n >= 20) this.p23 = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcNetemGemodel extends Struct {
  declare p: number
  declare r: number
  declare h: number
  declare k1: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.p = v.getUint32(s, le)
    if (n >= 8) this.r = v.getUint32(s + 4, le)
    if (n >= 12) this.h = v.getUint32(s + 8, le)
    if (n >= 16) this.k1 = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcNetemCorr extends Struct {
  declare delayCorr: number
  declare lossCorr: number
  declare dupCorr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.delayCorr = v.getUint32(s, le)
    if (n >= 8) this.lossCorr = v.getUint32(s + 4, le)
    if (n >= 12) this.dupCorr = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcNetemReorder extends Struct {
  declare probability: number
  declare correlation: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.probability = v.getUint32(s, le)
    if (n >= 8) this.correlation = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcNetemCorrupt extends Struct {
  declare probability: number
  declare correlation: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.probability = v.getUint32(s, le)
    if (n >= 8) this.correlation = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcNetemRate extends Struct {
  declare rate: number
  declare packetOverhead: number
  declare cellSize: number
  declare cellOverhead: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rate = v.getUint32(s, le)
    if (n >= 8) this.packetOverhead = v.getInt32(s + 4, le)
    if (n >= 12) this.cellSize = v.getUint32(s + 8, le)
    if (n >= 16) this.cellOverhead = v.getInt32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcNetemSlot extends Struct {
  declare minDelay: bigint
  declare maxDelay: bigint
  declare maxPackets: number
  declare maxBytes: number
  declare distDelay: bigint
  declare distJitter: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.minDelay = v.getBigInt64(s, le)
    if (n >= 16) this.maxDelay = v.getBigInt64(s + 8, le)
    if (n >= 20) this.maxPackets = v.getInt32(s + 16, le)
    if (n >= 24) this.maxBytes = v.getInt32(s + 20, le)
    if (n >= 32) this.distDelay = v.getBigInt64(s + 24, le)
    if (n >= 40) this.distJitter = v.getBigInt64(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class TcPlugQopt extends Struct {
  declare action: PlugAction | number
  declare limit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.action = nameOf(plugActionNames, v.getInt32(s, le))
    if (n >= 8) this.limit = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcPrioQopt extends Struct {
  declare bands: number
  declare priomap: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.bands = v.getInt32(s, le)
    if (n >= 20) this.priomap = readArray(r, s + 4, 1, (r, at) => r.view.getUint8(at), 16)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcRedQopt extends Struct {
  declare limit: number
  declare qthMin: number
  declare qthMax: number
  declare wlog: number
  declare plog: number
  declare scellLog: number
  declare flags: Flags<RedFlags>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.limit = v.getUint32(s, le)
    if (n >= 8) this.qthMin = v.getUint32(s + 4, le)
    if (n >= 12) this.qthMax = v.getUint32(s + 8, le)
    if (n >= 13) this.wlog = v.getUint8(s + 12)
    if (n >= 14) this.plog = v.getUint8(s + 13)
    if (n >= 15) this.scellLog = v.getUint8(s + 14)
    if (n >= 16) this.flags = flagsOf(redFlagsNames, v.getUint8(s + 15))
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcSfbQopt extends Struct {
  declare rehashInterval: number
  declare warmupTime: number
  declare max: number
  declare binSize: number
  declare increment: number
  declare decrement: number
  declare limit: number
  declare penaltyRate: number
  declare penaltyBurst: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.rehashInterval = v.getUint32(s, le)
    if (n >= 8) this.warmupTime = v.getUint32(s + 4, le)
    if (n >= 12) this.max = v.getUint32(s + 8, le)
    if (n >= 16) this.binSize = v.getUint32(s + 12, le)
    if (n >= 20) this.increment = v.getUint32(s + 16, le)
    if (n >= 24) this.decrement = v.getUint32(s + 20, le)
    if (n >= 28) this.limit = v.getUint32(s + 24, le)
    if (n >= 32) this.penaltyRate = v.getUint32(s + 28, le)
    if (n >= 36) this.penaltyBurst = v.getUint32(s + 32, le)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class TcSfqQopt extends Struct {
  declare quantum: number
  declare perturbPeriod: number
  declare limit: number
  declare divisor: number
  declare flows: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.quantum = v.getUint32(s, le)
    if (n >= 8) this.perturbPeriod = v.getInt32(s + 4, le)
    if (n >= 12) this.limit = v.getUint32(s + 8, le)
    if (n >= 16) this.divisor = v.getUint32(s + 12, le)
    if (n >= 20) this.flows = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcSfqredStats extends Struct {
  declare probDrop: number
  declare forcedDrop: number
  declare probMark: number
  declare forcedMark: number
  declare probMarkHead: number
  declare forcedMarkHead: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.probDrop = v.getUint32(s, le)
    if (n >= 8) this.forcedDrop = v.getUint32(s + 4, le)
    if (n >= 12) this.probMark = v.getUint32(s + 8, le)
    if (n >= 16) this.forcedMark = v.getUint32(s + 12, le)
    if (n >= 20) this.probMarkHead = v.getUint32(s + 16, le)
    if (n >= 24) this.forcedMarkHead = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcSfqQoptV1 extends Struct {
  declare v0: TcSfqQopt
  declare depth: number
  declare headdrop: number
  declare limit: number
  declare qthMin: number
  declare qthMax: number
  declare wlog: number
  declare plog: number
  declare scellLog: number
  declare flags: Flags<RedFlags>
  declare maxP: number
  declare stats: TcSfqredStats
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 20) this.v0 = new TcSfqQopt(r, s, 20)
    if (n >= 24) this.depth = v.getUint32(s + 20, le)
    if (n >= 28) this.headdrop = v.getUint32(s + 24, le)
    if (n >= 32) this.limit = v.getUint32(s + 28, le)
    if (n >= 36) this.qthMin = v.getUint32(s + 32, le)
    if (n >= 40) this.qthMax = v.getUint32(s + 36, le)
    if (n >= 41) this.wlog = v.getUint8(s + 40)
    if (n >= 42) this.plog = v.getUint8(s + 41)
    if (n >= 43) this.scellLog = v.getUint8(s + 42)
    if (n >= 44) this.flags = flagsOf(redFlagsNames, v.getUint8(s + 43))
    if (n >= 48) this.maxP = v.getUint32(s + 44, le)
    if (n >= 72) this.stats = new TcSfqredStats(r, s + 48, 24)
    if (n > 72) this.trailing = readBytes(r, s + 72, n - 72)
  }
}

export class TcRatespec extends Struct {
  declare cellLog: number
  declare linklayer: LinkLayer | number
  declare overhead: number
  declare cellAlign: number
  declare mpu: number
  declare rate: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.cellLog = v.getUint8(s)
    if (n >= 2) this.linklayer = nameOf(linkLayerNames, v.getUint8(s + 1))
    if (n >= 4) this.overhead = v.getUint16(s + 2, le)
    if (n >= 6) this.cellAlign = v.getInt16(s + 4, le)
    if (n >= 8) this.mpu = v.getUint16(s + 6, le)
    if (n >= 12) this.rate = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcTbfQopt extends Struct {
  declare rate: TcRatespec
  declare peakrate: TcRatespec
  declare limit: number
  declare buffer: number
  declare mtu: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 12) this.rate = new TcRatespec(r, s, 12)
    if (n >= 24) this.peakrate = new TcRatespec(r, s + 12, 12)
    if (n >= 28) this.limit = v.getUint32(s + 24, le)
    if (n >= 32) this.buffer = v.getUint32(s + 28, le)
    if (n >= 36) this.mtu = v.getUint32(s + 32, le)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class TcChokeXstats extends Struct {
  declare early: number
  declare pdrop: number
  declare other: number
  declare marked: number
  declare matched: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.early = v.getUint32(s, le)
    if (n >= 8) this.pdrop = v.getUint32(s + 4, le)
    if (n >= 12) this.other = v.getUint32(s + 8, le)
    if (n >= 16) this.marked = v.getUint32(s + 12, le)
    if (n >= 20) this.matched = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcCodelXstats extends Struct {
  declare maxpacket: number
  declare count: number
  declare lastcount: number
  declare ldelay: number
  declare dropNext: number
  declare dropOverlimit: number
  declare ecnMark: number
  declare dropping: number
  declare ceMark: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.maxpacket = v.getUint32(s, le)
    if (n >= 8) this.count = v.getUint32(s + 4, le)
    if (n >= 12) this.lastcount = v.getUint32(s + 8, le)
    if (n >= 16) this.ldelay = v.getUint32(s + 12, le)
    if (n >= 20) this.dropNext = v.getInt32(s + 16, le)
    if (n >= 24) this.dropOverlimit = v.getUint32(s + 20, le)
    if (n >= 28) this.ecnMark = v.getUint32(s + 24, le)
    if (n >= 32) this.dropping = v.getUint32(s + 28, le)
    if (n >= 36) this.ceMark = v.getUint32(s + 32, le)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class TcDualpi2Xstats extends Struct {
  declare prob: number
  declare delayC: number
  declare delayL: number
  declare packetsInC: number
  declare packetsInL: number
  declare maxq: number
  declare ecnMark: number
  declare stepMarks: number
  declare credit: number
  declare memoryUsed: number
  declare maxMemoryUsed: number
  declare memoryLimit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.prob = v.getUint32(s, le)
    if (n >= 8) this.delayC = v.getUint32(s + 4, le)
    if (n >= 12) this.delayL = v.getUint32(s + 8, le)
    if (n >= 16) this.packetsInC = v.getUint32(s + 12, le)
    if (n >= 20) this.packetsInL = v.getUint32(s + 16, le)
    if (n >= 24) this.maxq = v.getUint32(s + 20, le)
    if (n >= 28) this.ecnMark = v.getUint32(s + 24, le)
    if (n >= 32) this.stepMarks = v.getUint32(s + 28, le)
    if (n >= 36) this.credit = v.getInt32(s + 32, le)
    if (n >= 40) this.memoryUsed = v.getUint32(s + 36, le)
    if (n >= 44) this.maxMemoryUsed = v.getUint32(s + 40, le)
    if (n >= 48) this.memoryLimit = v.getUint32(s + 44, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class TcFqPieXstats extends Struct {
  declare packetsIn: number
  declare dropped: number
  declare overlimit: number
  declare overmemory: number
  declare ecnMark: number
  declare newFlowCount: number
  declare newFlowsLen: number
  declare oldFlowsLen: number
  declare memoryUsage: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.packetsIn = v.getUint32(s, le)
    if (n >= 8) this.dropped = v.getUint32(s + 4, le)
    if (n >= 12) this.overlimit = v.getUint32(s + 8, le)
    if (n >= 16) this.overmemory = v.getUint32(s + 12, le)
    if (n >= 20) this.ecnMark = v.getUint32(s + 16, le)
    if (n >= 24) this.newFlowCount = v.getUint32(s + 20, le)
    if (n >= 28) this.newFlowsLen = v.getUint32(s + 24, le)
    if (n >= 32) this.oldFlowsLen = v.getUint32(s + 28, le)
    if (n >= 36) this.memoryUsage = v.getUint32(s + 32, le)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class TcFqQdStats extends Struct {
  declare gcFlows: bigint
  declare highprioPackets: bigint
  declare tcpRetrans: bigint
  declare throttled: bigint
  declare flowsPlimit: bigint
  declare pktsTooLong: bigint
  declare allocationErrors: bigint
  declare timeNextDelayedFlow: bigint
  declare flows: number
  declare inactiveFlows: number
  declare throttledFlows: number
  declare unthrottleLatencyNs: number
  declare ceMark: bigint
  declare horizonDrops: bigint
  declare horizonCaps: bigint
  declare fastpathPackets: bigint
  declare bandDrops: bigint[]
  declare bandPktCount: number[]
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.gcFlows = v.getBigUint64(s, le)
    if (n >= 16) this.highprioPackets = v.getBigUint64(s + 8, le)
    if (n >= 24) this.tcpRetrans = v.getBigUint64(s + 16, le)
    if (n >= 32) this.throttled = v.getBigUint64(s + 24, le)
    if (n >= 40) this.flowsPlimit = v.getBigUint64(s + 32, le)
    if (n >= 48) this.pktsTooLong = v.getBigUint64(s + 40, le)
    if (n >= 56) this.allocationErrors = v.getBigUint64(s + 48, le)
    if (n >= 64) this.timeNextDelayedFlow = v.getBigInt64(s + 56, le)
    if (n >= 68) this.flows = v.getUint32(s + 64, le)
    if (n >= 72) this.inactiveFlows = v.getUint32(s + 68, le)
    if (n >= 76) this.throttledFlows = v.getUint32(s + 72, le)
    if (n >= 80) this.unthrottleLatencyNs = v.getUint32(s + 76, le)
    if (n >= 88) this.ceMark = v.getBigUint64(s + 80, le)
    if (n >= 96) this.horizonDrops = v.getBigUint64(s + 88, le)
    if (n >= 104) this.horizonCaps = v.getBigUint64(s + 96, le)
    if (n >= 112) this.fastpathPackets = v.getBigUint64(s + 104, le)
    if (n >= 136) this.bandDrops = readArray(r, s + 112, 8, (r, at) => r.view.getBigUint64(at, r.littleEndian), 24)
    if (n >= 148) this.bandPktCount = readArray(r, s + 136, 4, (r, at) => r.view.getUint32(at, r.littleEndian), 12)
    if (n > 152) this.trailing = readBytes(r, s + 152, n - 152)
  }
}

export class TcHhfXstats extends Struct {
  declare dropOverlimit: number
  declare hhOverlimit: number
  declare hhTotCount: number
  declare hhCurCount: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.dropOverlimit = v.getUint32(s, le)
    if (n >= 8) this.hhOverlimit = v.getUint32(s + 4, le)
    if (n >= 12) this.hhTotCount = v.getUint32(s + 8, le)
    if (n >= 16) this.hhCurCount = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcPieXstats extends Struct {
  declare prob: bigint
  declare delay: number
  declare avgDqRate: number
  declare dqRateEstimating: number
  declare packetsIn: number
  declare dropped: number
  declare overlimit: number
  declare maxq: number
  declare ecnMark: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.prob = v.getBigUint64(s, le)
    if (n >= 12) this.delay = v.getUint32(s + 8, le)
    if (n >= 16) this.avgDqRate = v.getUint32(s + 12, le)
    if (n >= 20) this.dqRateEstimating = v.getUint32(s + 16, le)
    if (n >= 24) this.packetsIn = v.getUint32(s + 20, le)
    if (n >= 28) this.dropped = v.getUint32(s + 24, le)
    if (n >= 32) this.overlimit = v.getUint32(s + 28, le)
    if (n >= 36) this.maxq = v.getUint32(s + 32, le)
    if (n >= 40) this.ecnMark = v.getUint32(s + 36, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class TcRedXstats extends Struct {
  declare early: number
  declare pdrop: number
  declare other: number
  declare marked: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.early = v.getUint32(s, le)
    if (n >= 8) this.pdrop = v.getUint32(s + 4, le)
    if (n >= 12) this.other = v.getUint32(s + 8, le)
    if (n >= 16) this.marked = v.getUint32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcSfbXstats extends Struct {
  declare earlydrop: number
  declare penaltydrop: number
  declare bucketdrop: number
  declare queuedrop: number
  declare childdrop: number
  declare marked: number
  declare maxqlen: number
  declare maxprob: number
  declare avgprob: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.earlydrop = v.getUint32(s, le)
    if (n >= 8) this.penaltydrop = v.getUint32(s + 4, le)
    if (n >= 12) this.bucketdrop = v.getUint32(s + 8, le)
    if (n >= 16) this.queuedrop = v.getUint32(s + 12, le)
    if (n >= 20) this.childdrop = v.getUint32(s + 16, le)
    if (n >= 24) this.marked = v.getUint32(s + 20, le)
    if (n >= 28) this.maxqlen = v.getUint32(s + 24, le)
    if (n >= 32) this.maxprob = v.getUint32(s + 28, le)
    if (n >= 36) this.avgprob = v.getUint32(s + 32, le)
    if (n > 36) this.trailing = readBytes(r, s + 36, n - 36)
  }
}

export class TcSfqXstats extends Struct {
  declare allot: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.allot = v.getInt32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcFqCodelXstats extends Struct {
  declare type: FqCodelXstatsType | number
  declare maxpacket: number
  declare dropOverlimit: number
  declare ecnMark: number
  declare newFlowCount: number
  declare newFlowsLen: number
  declare oldFlowsLen: number
  declare ceMark: number
  declare memoryUsage: number
  declare dropOvermemory: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.type = nameOf(fqCodelXstatsTypeNames, v.getUint32(s, le))
    if (n >= 8) this.maxpacket = v.getUint32(s + 4, le)
    if (n >= 12) this.dropOverlimit = v.getUint32(s + 8, le)
    if (n >= 16) this.ecnMark = v.getUint32(s + 12, le)
    if (n >= 20) this.newFlowCount = v.getUint32(s + 16, le)
    if (n >= 24) this.newFlowsLen = v.getUint32(s + 20, le)
    if (n >= 28) this.oldFlowsLen = v.getUint32(s + 24, le)
    if (n >= 32) this.ceMark = v.getUint32(s + 28, le)
    if (n >= 36) this.memoryUsage = v.getUint32(s + 32, le)
    if (n >= 40) this.dropOvermemory = v.getUint32(s + 36, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class TcFqCodelClassXstats extends Struct {
  declare type: FqCodelXstatsType | number
  declare deficit: number
  declare ldelay: number
  declare count: number
  declare lastcount: number
  declare dropping: number
  declare dropNext: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.type = nameOf(fqCodelXstatsTypeNames, v.getUint32(s, le))
    if (n >= 8) this.deficit = v.getInt32(s + 4, le)
    if (n >= 12) this.ldelay = v.getUint32(s + 8, le)
    if (n >= 16) this.count = v.getUint32(s + 12, le)
    if (n >= 20) this.lastcount = v.getUint32(s + 16, le)
    if (n >= 24) this.dropping = v.getUint32(s + 20, le)
    if (n >= 28) this.dropNext = v.getInt32(s + 24, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class TcServiceCurve extends Struct {
  declare m1: number
  declare d: number
  declare m2: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.m1 = v.getUint32(s, le)
    if (n >= 8) this.d = v.getUint32(s + 4, le)
    if (n >= 12) this.m2 = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcHfscStats extends Struct {
  declare work: bigint
  declare rtwork: bigint
  declare period: number
  declare level: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.work = v.getBigUint64(s, le)
    if (n >= 16) this.rtwork = v.getBigUint64(s + 8, le)
    if (n >= 20) this.period = v.getUint32(s + 16, le)
    if (n >= 24) this.level = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class TcHtbXstats extends Struct {
  declare lends: number
  declare borrows: number
  declare giants: number
  declare tokens: number
  declare ctokens: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.lends = v.getUint32(s, le)
    if (n >= 8) this.borrows = v.getUint32(s + 4, le)
    if (n >= 12) this.giants = v.getUint32(s + 8, le)
    if (n >= 16) this.tokens = v.getInt32(s + 12, le)
    if (n >= 20) this.ctokens = v.getInt32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcDrrStats extends Struct {
  declare deficit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.deficit = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcQfqStats extends Struct {
  declare weight: number
  declare lmax: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.weight = v.getUint32(s, le)
    if (n >= 8) this.lmax = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcNetemXstats extends Struct {
  declare delayed: bigint
  declare dropped: bigint
  declare corrupted: bigint
  declare duplicated: bigint
  declare reordered: bigint
  declare ecnMarked: bigint
  declare allocationErrors: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.delayed = v.getBigUint64(s, le)
    if (n >= 16) this.dropped = v.getBigUint64(s + 8, le)
    if (n >= 24) this.corrupted = v.getBigUint64(s + 16, le)
    if (n >= 32) this.duplicated = v.getBigUint64(s + 24, le)
    if (n >= 40) this.reordered = v.getBigUint64(s + 32, le)
    if (n >= 48) this.ecnMarked = v.getBigUint64(s + 40, le)
    if (n >= 56) this.allocationErrors = v.getBigUint64(s + 48, le)
    if (n > 56) this.trailing = readBytes(r, s + 56, n - 56)
  }
}

export class TcSkbprioQopt extends Struct {
  declare limit: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.limit = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class Cake extends Attributes {
  declare baseRate64?: bigint
  declare diffservMode?: CakeDiffserv | number
  declare atm?: CakeAtm | number
  declare flowMode?: CakeFlow | number
  declare overhead?: number
  declare rtt?: number
  declare target?: number
  declare autorate?: number
  declare memory?: number
  declare nat?: number
  declare raw?: number
  declare wash?: number
  declare mpu?: number
  declare ingress?: number
  declare ackFilter?: CakeAck | number
  declare splitGso?: number
  declare fwmark?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.baseRate64 = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.diffservMode = nameOf(cakeDiffservNames, v.getUint32(s, le))
    if ((s = t[f + 7]!)) this.atm = nameOf(cakeAtmNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.flowMode = nameOf(cakeFlowNames, v.getUint32(s, le))
    if ((s = t[f + 9]!)) this.overhead = v.getInt32(s, le)
    if ((s = t[f + 10]!)) this.rtt = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.target = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.autorate = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.memory = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.nat = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.raw = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.wash = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.mpu = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.ingress = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.ackFilter = nameOf(cakeAckNames, v.getUint32(s, le))
    if ((s = t[f + 20]!)) this.splitGso = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.fwmark = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CakeStats extends Attributes {
  declare capacityEstimate64?: bigint
  declare memoryLimit?: number
  declare memoryUsed?: number
  declare avgNetoff?: number
  declare minNetlen?: number
  declare maxNetlen?: number
  declare minAdjlen?: number
  declare maxAdjlen?: number
  declare tinStats?: CakeTinStats[]
  declare deficit?: number
  declare cobaltCount?: number
  declare dropping?: number
  declare dropNextUs?: number
  declare pDrop?: number
  declare blueTimerUs?: number
  declare activeQueues?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.capacityEstimate64 = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.memoryLimit = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.memoryUsed = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.avgNetoff = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.minNetlen = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.maxNetlen = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.minAdjlen = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.maxAdjlen = v.getUint32(s, le)
    if ((s = t[f + 13]!) < 0) this.tinStats = frames(r, (s & 0x7fffffff) + 4, (r, i) => new CakeTinStats(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 14]!)) this.deficit = v.getInt32(s, le)
    if ((s = t[f + 15]!)) this.cobaltCount = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.dropping = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.dropNextUs = v.getInt32(s, le)
    if ((s = t[f + 18]!)) this.pDrop = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.blueTimerUs = v.getInt32(s, le)
    if ((s = t[f + 20]!)) this.activeQueues = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CakeTinStats extends Attributes {
  declare sentPackets?: number
  declare sentBytes64?: bigint
  declare droppedPackets?: number
  declare droppedBytes64?: bigint
  declare acksDroppedPackets?: number
  declare acksDroppedBytes64?: bigint
  declare ecnMarkedPackets?: number
  declare ecnMarkedBytes64?: bigint
  declare backlogPackets?: number
  declare backlogBytes?: number
  declare thresholdRate64?: bigint
  declare targetUs?: number
  declare intervalUs?: number
  declare wayIndirectHits?: number
  declare wayMisses?: number
  declare wayCollisions?: number
  declare peakDelayUs?: number
  declare avgDelayUs?: number
  declare baseDelayUs?: number
  declare sparseFlows?: number
  declare bulkFlows?: number
  declare unresponsiveFlows?: number
  declare maxSkblen?: number
  declare flowQuantum?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.sentPackets = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.sentBytes64 = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.droppedPackets = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.droppedBytes64 = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.acksDroppedPackets = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.acksDroppedBytes64 = v.getBigUint64(s, le)
    if ((s = t[f + 11]!)) this.ecnMarkedPackets = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.ecnMarkedBytes64 = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.backlogPackets = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.backlogBytes = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.thresholdRate64 = v.getBigUint64(s, le)
    if ((s = t[f + 16]!)) this.targetUs = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.intervalUs = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.wayIndirectHits = v.getUint32(s, le)
    if ((s = t[f + 19]!)) this.wayMisses = v.getUint32(s, le)
    if ((s = t[f + 20]!)) this.wayCollisions = v.getUint32(s, le)
    if ((s = t[f + 21]!)) this.peakDelayUs = v.getUint32(s, le)
    if ((s = t[f + 22]!)) this.avgDelayUs = v.getUint32(s, le)
    if ((s = t[f + 23]!)) this.baseDelayUs = v.getUint32(s, le)
    if ((s = t[f + 24]!)) this.sparseFlows = v.getUint32(s, le)
    if ((s = t[f + 25]!)) this.bulkFlows = v.getUint32(s, le)
    if ((s = t[f + 26]!)) this.unresponsiveFlows = v.getUint32(s, le)
    if ((s = t[f + 27]!)) this.maxSkblen = v.getUint32(s, le)
    if ((s = t[f + 28]!)) this.flowQuantum = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Cbs extends Attributes {
  declare parms?: TcCbsQopt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcCbsQopt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Choke extends Attributes {
  declare parms?: TcRedQopt
  declare stab?: number[]
  declare maxP?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcRedQopt(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.stab = readArray(r, s, 1, (r, at) => r.view.getUint8(at))
    if ((s = t[f + 6]!)) this.maxP = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Codel extends Attributes {
  declare target?: number
  declare limit?: number
  declare interval?: number
  declare ecn?: number
  declare ceThreshold?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.target = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.interval = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ecn = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.ceThreshold = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Drr extends Attributes {
  declare quantum?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.quantum = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dualpi2 extends Attributes {
  declare limit?: number
  declare memoryLimit?: number
  declare target?: number
  declare tupdate?: number
  declare alpha?: number
  declare beta?: number
  declare stepThreshPkts?: number
  declare stepThreshUs?: number
  declare minQlenStep?: number
  declare coupling?: number
  declare dropOverload?: Dualpi2DropOverload | number
  declare dropEarly?: Dualpi2DropEarly | number
  declare cProtection?: number
  declare ecnMask?: Dualpi2EcnMask | number
  declare splitGso?: Dualpi2SplitGso | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.memoryLimit = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.target = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.tupdate = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.alpha = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.beta = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.stepThreshPkts = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.stepThreshUs = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.minQlenStep = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.coupling = v.getUint8(s)
    if ((s = t[f + 14]!)) this.dropOverload = nameOf(dualpi2DropOverloadNames, v.getUint8(s))
    if ((s = t[f + 15]!)) this.dropEarly = nameOf(dualpi2DropEarlyNames, v.getUint8(s))
    if ((s = t[f + 16]!)) this.cProtection = v.getUint8(s)
    if ((s = t[f + 17]!)) this.ecnMask = nameOf(dualpi2EcnMaskNames, v.getUint8(s))
    if ((s = t[f + 18]!)) this.splitGso = nameOf(dualpi2SplitGsoNames, v.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Etf extends Attributes {
  declare parms?: TcEtfQopt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcEtfQopt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Ets extends Attributes {
  declare nbands?: number
  declare nstrict?: number
  declare quanta?: Ets
  declare quantaBand?: number[]
  declare priomap?: Ets
  declare priomapBand?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.nbands = v.getUint8(s)
    if ((s = t[f + 5]!)) this.nstrict = v.getUint8(s)
    if ((s = t[f + 6]!) < 0) this.quanta = new Ets(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!)) this.quantaBand = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint32(s, r.littleEndian))
    if ((s = t[f + 8]!) < 0) this.priomap = new Ets(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.priomapBand = leaves(r, s & 0x7fffffff, (r, s) => r.view.getUint8(s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Fq extends Attributes {
  declare plimit?: number
  declare flowPlimit?: number
  declare quantum?: number
  declare initialQuantum?: number
  declare rateEnable?: number
  declare flowDefaultRate?: number
  declare flowMaxRate?: number
  declare bucketsLog?: number
  declare flowRefillDelay?: number
  declare orphanMask?: number
  declare lowRateThreshold?: number
  declare ceThreshold?: number
  declare timerSlack?: number
  declare horizon?: number
  declare horizonDrop?: number
  declare priomap?: TcPrioQopt
  declare weights?: number[]
  declare offloadHorizon?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.plimit = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.flowPlimit = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.quantum = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.initialQuantum = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.rateEnable = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.flowDefaultRate = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.flowMaxRate = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.bucketsLog = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.flowRefillDelay = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.orphanMask = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.lowRateThreshold = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.ceThreshold = v.getUint32(s, le)
    if ((s = t[f + 16]!)) this.timerSlack = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.horizon = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.horizonDrop = v.getUint8(s)
    if ((s = t[f + 19]!)) this.priomap = new TcPrioQopt(r, s, lengthAt(r, s))
    if ((s = t[f + 20]!)) this.weights = readArray(r, s, 4, (r, at) => r.view.getInt32(at, r.littleEndian))
    if ((s = t[f + 21]!)) this.offloadHorizon = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FqCodel extends Attributes {
  declare target?: number
  declare limit?: number
  declare interval?: number
  declare ecn?: number
  declare flows?: number
  declare quantum?: number
  declare ceThreshold?: number
  declare dropBatchSize?: number
  declare memoryLimit?: number
  declare ceThresholdSelector?: number
  declare ceThresholdMask?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.target = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.interval = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.ecn = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.flows = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.quantum = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.ceThreshold = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.dropBatchSize = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.memoryLimit = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.ceThresholdSelector = v.getUint8(s)
    if ((s = t[f + 14]!)) this.ceThresholdMask = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class FqPie extends Attributes {
  declare limit?: number
  declare flows?: number
  declare target?: number
  declare tupdate?: number
  declare alpha?: number
  declare beta?: number
  declare quantum?: number
  declare memoryLimit?: number
  declare ecnProb?: number
  declare ecn?: number
  declare bytemode?: number
  declare dqRateEstimator?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.flows = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.target = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.tupdate = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.alpha = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.beta = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.quantum = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.memoryLimit = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.ecnProb = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.ecn = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.bytemode = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.dqRateEstimator = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Gred extends Attributes {
  declare parms?: TcGredQopt[]
  declare stab?: number[]
  declare dps?: TcGredSopt
  declare maxP?: number[]
  declare limit?: number
  declare vqList?: TcaGredVqList
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = readArray(r, s, 52, (r, at) => new TcGredQopt(r, at, 52))
    if ((s = t[f + 5]!)) this.stab = readArray(r, s, 1, (r, at) => r.view.getUint8(at))
    if ((s = t[f + 6]!)) this.dps = new TcGredSopt(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.maxP = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 8]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 9]!) < 0) this.vqList = new TcaGredVqList(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcaGredVqList extends Attributes {
  declare entry?: TcaGredVqEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new TcaGredVqEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcaGredVqEntry extends Attributes {
  declare dp?: number
  declare statBytes?: bigint
  declare statPackets?: number
  declare statBacklog?: number
  declare statProbDrop?: number
  declare statProbMark?: number
  declare statForcedDrop?: number
  declare statForcedMark?: number
  declare statPdrop?: number
  declare statOther?: number
  declare flags?: Flags<RedFlags>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.dp = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.statBytes = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.statPackets = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.statBacklog = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.statProbDrop = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.statProbMark = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.statForcedDrop = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.statForcedMark = v.getUint32(s, le)
    if ((s = t[f + 13]!)) this.statPdrop = v.getUint32(s, le)
    if ((s = t[f + 14]!)) this.statOther = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.flags = flagsOf(redFlagsNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Hfsc extends Attributes {
  declare rsc?: TcServiceCurve
  declare fsc?: TcServiceCurve
  declare usc?: TcServiceCurve
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.rsc = new TcServiceCurve(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.fsc = new TcServiceCurve(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.usc = new TcServiceCurve(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Hhf extends Attributes {
  declare backlogLimit?: number
  declare quantum?: number
  declare hhFlowsLimit?: number
  declare resetTimeout?: number
  declare admitBytes?: number
  declare evictTimeout?: number
  declare nonHhWeight?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.backlogLimit = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.quantum = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.hhFlowsLimit = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.resetTimeout = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.admitBytes = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.evictTimeout = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.nonHhWeight = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Htb extends Attributes {
  declare parms?: TcHtbOpt
  declare init?: TcHtbGlob
  declare ctab?: number[]
  declare rtab?: number[]
  declare directQlen?: number
  declare rate64?: bigint
  declare ceil64?: bigint
  declare offload?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcHtbOpt(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.init = new TcHtbGlob(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.ctab = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.rtab = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 8]!)) this.directQlen = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.rate64 = v.getBigUint64(s, le)
    if ((s = t[f + 10]!)) this.ceil64 = v.getBigUint64(s, le)
    if (t[f + 12]) this.offload = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MqprioMinRates extends Attributes {
  declare minRate64?: bigint[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.minRate64 = leaves(r, s & 0x7fffffff, (r, s) => r.view.getBigUint64(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MqprioMaxRates extends Attributes {
  declare maxRate64?: bigint[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.maxRate64 = leaves(r, s & 0x7fffffff, (r, s) => r.view.getBigUint64(s, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class MqprioTcEntry extends Attributes {
  declare index?: number
  declare fp?: FramePreemption | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.fp = nameOf(framePreemptionNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class NetemLoss extends Attributes {
  declare gi?: TcNetemGimodel
  declare ge?: TcNetemGemodel
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.gi = new TcNetemGimodel(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.ge = new TcNetemGemodel(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Pie extends Attributes {
  declare target?: number
  declare limit?: number
  declare tupdate?: number
  declare alpha?: number
  declare beta?: number
  declare ecn?: number
  declare bytemode?: number
  declare dqRateEstimator?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.target = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.limit = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.tupdate = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.alpha = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.beta = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.ecn = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.bytemode = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.dqRateEstimator = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class PrioOptions extends Attributes {
  declare mq?: true
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    if (t[f + 4]) this.mq = true
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Qfq extends Attributes {
  declare weight?: number
  declare lmax?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.weight = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.lmax = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Red extends Attributes {
  declare parms?: TcRedQopt
  declare stab?: number[]
  declare maxP?: number
  declare flags?: { value: Flags<RedFlags>; selector: Flags<RedFlags> }
  declare earlyDropBlock?: number
  declare markBlock?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcRedQopt(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.stab = readArray(r, s, 1, (r, at) => r.view.getUint8(at))
    if ((s = t[f + 6]!)) this.maxP = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.flags = readBitfield32(r, s, redFlagsNames)
    if ((s = t[f + 8]!)) this.earlyDropBlock = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.markBlock = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sfb extends Attributes {
  declare parms?: TcSfbQopt
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcSfbQopt(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Taprio extends Attributes {
  declare priomap?: TcMqprioQopt
  declare schedEntryList?: TaprioSchedEntryList
  declare schedBaseTime?: bigint
  declare schedSingleEntry?: TaprioSchedEntry
  declare schedClockid?: Clock | number
  declare adminSched?: Taprio
  declare schedCycleTime?: bigint
  declare schedCycleTimeExtension?: bigint
  declare flags?: Flags<TaprioFlags>
  declare txtimeDelay?: number
  declare tcEntry?: TaprioTcEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.priomap = new TcMqprioQopt(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!) < 0) this.schedEntryList = new TaprioSchedEntryList(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!)) this.schedBaseTime = v.getBigInt64(s, le)
    if ((s = t[f + 7]!) < 0) this.schedSingleEntry = new TaprioSchedEntry(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.schedClockid = nameOf(clockNames, v.getInt32(s, le))
    if ((s = t[f + 10]!) < 0) this.adminSched = new Taprio(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.schedCycleTime = v.getBigInt64(s, le)
    if ((s = t[f + 12]!)) this.schedCycleTimeExtension = v.getBigInt64(s, le)
    if ((s = t[f + 13]!)) this.flags = flagsOf(taprioFlagsNames, v.getUint32(s, le))
    if ((s = t[f + 14]!)) this.txtimeDelay = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.tcEntry = frames(r, s & 0x7fffffff, (r, i) => new TaprioTcEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TaprioSchedEntryList extends Attributes {
  declare entry?: TaprioSchedEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.entry = frames(r, s & 0x7fffffff, (r, i) => new TaprioSchedEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TaprioSchedEntry extends Attributes {
  declare index?: number
  declare cmd?: TaprioCommand | number
  declare gateMask?: number
  declare interval?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.cmd = nameOf(taprioCommandNames, v.getUint8(s))
    if ((s = t[f + 6]!)) this.gateMask = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.interval = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TaprioTcEntry extends Attributes {
  declare index?: number
  declare maxSdu?: number
  declare fp?: FramePreemption | number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.maxSdu = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.fp = nameOf(framePreemptionNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TaprioOffloadStats extends Attributes {
  declare windowDrops?: bigint
  declare txOverruns?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 5]!)) this.windowDrops = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.txOverruns = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tbf extends Attributes {
  declare parms?: TcTbfQopt
  declare rtab?: number[]
  declare ptab?: number[]
  declare rate64?: bigint
  declare prate64?: bigint
  declare burst?: number
  declare pburst?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.parms = new TcTbfQopt(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.rtab = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 6]!)) this.ptab = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 7]!)) this.rate64 = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.prate64 = v.getBigUint64(s, le)
    if ((s = t[f + 9]!)) this.burst = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.pburst = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcMqprioQoptMqprio extends Attributes {
  declare numTc: number
  declare prioTcMap: number[]
  declare hw: number
  declare count: number[]
  declare offset: number[]
  declare mode?: MqprioMode | number
  declare shaper?: MqprioShaper | number
  declare minRate64?: MqprioMinRates
  declare maxRate64?: MqprioMaxRates
  declare tcEntry?: MqprioTcEntry[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 82 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.numTc = v.getUint8(s)
    this.prioTcMap = readArray(r, s + 1, 1, (r, at) => r.view.getUint8(at), 16)
    this.hw = v.getUint8(s + 17)
    this.count = readArray(r, s + 18, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 32)
    this.offset = readArray(r, s + 50, 2, (r, at) => r.view.getUint16(at, r.littleEndian), 32)
    if ((s = t[f + 4]!)) this.mode = nameOf(mqprioModeNames, v.getUint16(s, le))
    if ((s = t[f + 5]!)) this.shaper = nameOf(mqprioShaperNames, v.getUint16(s, le))
    if ((s = t[f + 6]!) < 0) this.minRate64 = new MqprioMinRates(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 7]!) < 0) this.maxRate64 = new MqprioMaxRates(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 8]!)) this.tcEntry = frames(r, s & 0x7fffffff, (r, i) => new MqprioTcEntry(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcNetemQoptNetem extends Attributes {
  declare latency: number
  declare limit: number
  declare lossProbability: number
  declare gap: number
  declare duplicate: number
  declare jitter: number
  declare corr?: TcNetemCorr
  declare delayDist?: number[]
  declare reorder?: TcNetemReorder
  declare corrupt?: TcNetemCorrupt
  declare loss?: NetemLoss
  declare rate?: TcNetemRate
  declare ecn?: number
  declare rate64?: bigint
  declare latency64?: bigint
  declare jitter64?: bigint
  declare slot?: TcNetemSlot
  declare slotDist?: number[]
  declare prngSeed?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 24 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.latency = v.getUint32(s, le)
    this.limit = v.getUint32(s + 4, le)
    this.lossProbability = v.getUint32(s + 8, le)
    this.gap = v.getUint32(s + 12, le)
    this.duplicate = v.getUint32(s + 16, le)
    this.jitter = v.getUint32(s + 20, le)
    if ((s = t[f + 4]!)) this.corr = new TcNetemCorr(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.delayDist = readArray(r, s, 2, (r, at) => r.view.getInt16(at, r.littleEndian))
    if ((s = t[f + 6]!)) this.reorder = new TcNetemReorder(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.corrupt = new TcNetemCorrupt(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!) < 0) this.loss = new NetemLoss(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!)) this.rate = new TcNetemRate(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.ecn = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.rate64 = v.getBigUint64(s, le)
    if ((s = t[f + 13]!)) this.latency64 = v.getBigInt64(s, le)
    if ((s = t[f + 14]!)) this.jitter64 = v.getBigInt64(s, le)
    if ((s = t[f + 15]!)) this.slot = new TcNetemSlot(r, s, lengthAt(r, s))
    if ((s = t[f + 16]!)) this.slotDist = readArray(r, s, 2, (r, at) => r.view.getInt16(at, r.littleEndian))
    if ((s = t[f + 17]!)) this.prngSeed = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcPrioQoptPrio extends Attributes {
  declare bands: number
  declare priomap: number[]
  declare options?: PrioOptions
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 20 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.bands = v.getInt32(s, le)
    this.priomap = readArray(r, s + 4, 1, (r, at) => r.view.getUint8(at), 16)
    if ((s = t[f + 4]!) < 0) this.options = new PrioOptions(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
