// Generated from schema/route/tc.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readArray,
  readBitfield32,
  readBytes,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import { type AddressFamily, addressFamilyNames } from './common.js'
import { Act } from './tc-actions.js'
import { Basic, Bpf, Cgroup, Flow, Flower, Fw, Matchall, Route, U32 } from './tc-filters.js'
import { Cbq, Dsmark, Rsvp, TcCbqXstats, Tcindex } from './tc-gone.js'
import {
  Cake,
  CakeStats,
  Cbs,
  Choke,
  Codel,
  Drr,
  Dualpi2,
  Etf,
  Ets,
  Fq,
  FqCodel,
  FqPie,
  Gred,
  Hfsc,
  Hhf,
  Htb,
  type LinkLayer,
  Pie,
  Qfq,
  Red,
  Sfb,
  Taprio,
  TaprioOffloadStats,
  Tbf,
  TcChokeXstats,
  TcCodelXstats,
  TcDrrStats,
  TcDualpi2Xstats,
  TcFifoQopt,
  TcFqCodelClassXstats,
  TcFqCodelXstats,
  TcFqPieXstats,
  TcFqQdStats,
  TcHfscQopt,
  TcHfscStats,
  TcHhfXstats,
  TcHtbXstats,
  TcMqprioQoptMqprio,
  TcMultiqQopt,
  TcNetemQoptNetem,
  TcNetemXstats,
  TcPieXstats,
  TcPlugQopt,
  TcPrioQoptPrio,
  TcQfqStats,
  TcRedXstats,
  TcSfbXstats,
  TcSfqQoptV1,
  TcSfqXstats,
  TcSkbprioQopt,
  linkLayerNames,
} from './tc-qdiscs.js'

export const dumpFlagsNames = [
  'terse',
] as const
export type DumpFlags = Exclude<(typeof dumpFlagsNames)[number], ''>

export const rootFlagsNames = [
  'large-dump-on', 'terse-dump',
] as const
export type RootFlags = Exclude<(typeof rootFlagsNames)[number], ''>

export class TcStats extends Struct {
  declare bytes: bigint
  declare packets: number
  declare drops: number
  declare overlimits: number
  declare bps: number
  declare pps: number
  declare qlen: number
  declare backlog: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.bytes = v.getBigUint64(s, le)
    if (n >= 12) this.packets = v.getUint32(s + 8, le)
    if (n >= 16) this.drops = v.getUint32(s + 12, le)
    if (n >= 20) this.overlimits = v.getUint32(s + 16, le)
    if (n >= 24) this.bps = v.getUint32(s + 20, le)
    if (n >= 28) this.pps = v.getUint32(s + 24, le)
    if (n >= 32) this.qlen = v.getUint32(s + 28, le)
    if (n >= 36) this.backlog = v.getUint32(s + 32, le)
    if (n > 40) this.trailing = readBytes(r, s + 40, n - 40)
  }
}

export class TcSizespec extends Struct {
  declare cellLog: number
  declare sizeLog: number
  declare cellAlign: number
  declare overhead: number
  declare linklayer: LinkLayer | number
  declare mpu: number
  declare mtu: number
  declare tsize: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.cellLog = v.getUint8(s)
    if (n >= 2) this.sizeLog = v.getUint8(s + 1)
    if (n >= 4) this.cellAlign = v.getInt16(s + 2, le)
    if (n >= 8) this.overhead = v.getInt32(s + 4, le)
    if (n >= 12) this.linklayer = nameOf(linkLayerNames, v.getUint32(s + 8, le))
    if (n >= 16) this.mpu = v.getUint32(s + 12, le)
    if (n >= 20) this.mtu = v.getUint32(s + 16, le)
    if (n >= 24) this.tsize = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class GnetEstimator extends Struct {
  declare interval: number
  declare ewmaLog: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.interval = v.getInt8(s)
    if (n >= 2) this.ewmaLog = v.getUint8(s + 1)
    if (n > 2) this.trailing = readBytes(r, s + 2, n - 2)
  }
}

export class GnetStatsBasic extends Struct {
  declare bytes: bigint
  declare packets: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.bytes = v.getBigUint64(s, le)
    if (n >= 12) this.packets = v.getUint32(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class GnetStatsRateEst extends Struct {
  declare bps: number
  declare pps: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.bps = v.getUint32(s, le)
    if (n >= 8) this.pps = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class GnetStatsRateEst64 extends Struct {
  declare bps: bigint
  declare pps: bigint
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 8) this.bps = v.getBigUint64(s, le)
    if (n >= 16) this.pps = v.getBigUint64(s + 8, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class GnetStatsQueue extends Struct {
  declare qlen: number
  declare backlog: number
  declare drops: number
  declare requeues: number
  declare overlimits: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.qlen = v.getUint32(s, le)
    if (n >= 8) this.backlog = v.getUint32(s + 4, le)
    if (n >= 12) this.drops = v.getUint32(s + 8, le)
    if (n >= 16) this.requeues = v.getUint32(s + 12, le)
    if (n >= 20) this.overlimits = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcaStab extends Attributes {
  declare base?: TcSizespec
  declare data?: number[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.base = new TcSizespec(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.data = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcaStats extends Attributes {
  declare basic?: GnetStatsBasic
  declare rateEst?: GnetStatsRateEst
  declare queue?: GnetStatsQueue
  declare app?: Xstats
  declare rateEst64?: GnetStatsRateEst64
  declare basicHw?: GnetStatsBasic
  declare pkt64?: bigint
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.basic = new GnetStatsBasic(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.rateEst = new GnetStatsRateEst(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.queue = new GnetStatsQueue(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.app = xstatsValue(r, s)
    if ((s = t[f + 8]!)) this.rateEst64 = new GnetStatsRateEst64(r, s, lengthAt(r, s))
    if ((s = t[f + 10]!)) this.basicHw = new GnetStatsBasic(r, s, lengthAt(r, s))
    if ((s = t[f + 11]!)) this.pkt64 = v.getBigUint64(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TcMessage extends Attributes {
  declare family: AddressFamily | number
  declare ifindex: number
  declare handle: number
  declare parent: number
  declare info: number
  declare kind?: string
  declare options?: Options
  declare stats?: TcStats
  declare xstats?: Xstats
  declare rate?: GnetEstimator
  declare fcnt?: number
  declare stats2?: TcaStats
  declare stab?: TcaStab
  declare dumpInvisible?: true
  declare chain?: number
  declare hwOffload?: number
  declare ingressBlock?: number
  declare egressBlock?: number
  declare dumpFlags?: { value: Flags<DumpFlags>; selector: Flags<DumpFlags> }
  declare extWarnMsg?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 20 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    this.ifindex = v.getInt32(s + 4, le)
    this.handle = v.getUint32(s + 8, le)
    this.parent = v.getUint32(s + 12, le)
    this.info = v.getUint32(s + 16, le)
    if ((s = t[f + 4]!)) this.kind = readString(r, s)
    if ((s = t[f + 5]!)) this.options = optionsValue(r, s)
    if ((s = t[f + 6]!)) this.stats = new TcStats(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.xstats = xstatsValue(r, s)
    if ((s = t[f + 8]!)) this.rate = new GnetEstimator(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.fcnt = v.getUint32(s, le)
    if ((s = t[f + 10]!) < 0) this.stats2 = new TcaStats(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!) < 0) this.stab = new TcaStab(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 13]) this.dumpInvisible = true
    if ((s = t[f + 14]!)) this.chain = v.getUint32(s, le)
    if ((s = t[f + 15]!)) this.hwOffload = v.getUint8(s)
    if ((s = t[f + 16]!)) this.ingressBlock = v.getUint32(s, le)
    if ((s = t[f + 17]!)) this.egressBlock = v.getUint32(s, le)
    if ((s = t[f + 18]!)) this.dumpFlags = readBitfield32(r, s, dumpFlagsNames)
    if ((s = t[f + 19]!)) this.extWarnMsg = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActionsMessage extends Attributes {
  declare family: AddressFamily | number
  declare tab?: Act[]
  declare flags?: { value: Flags<RootFlags>; selector: Flags<RootFlags> }
  declare count?: number
  declare timeDelta?: number
  declare extWarnMsg?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 2]! < 4 || (t[f + 3] !== 0 && hasOddLength(r, f))) { r.fill(f, this); return }
    let s = t[f + 1]!
    this.family = nameOf(addressFamilyNames, v.getUint8(s))
    if ((s = t[f + 4]!) < 0) this.tab = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 5]!)) this.flags = readBitfield32(r, s, rootFlagsNames)
    if ((s = t[f + 6]!)) this.count = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.timeDelta = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.extWarnMsg = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type Options = Basic | TcFifoQopt | Bpf | Cake | Cbq | Cbs | Cgroup | Choke | Codel | Drr | Dsmark | Dualpi2 | Etf | Ets | Flow | Flower | Fq | FqCodel | FqPie | Fw | Gred | HfscOptions | Hhf | Htb | Matchall | TcMqprioQoptMqprio | TcMultiqQopt | TcNetemQoptNetem | TcPrioQoptPrio | Pie | TcPlugQopt | Qfq | Red | Route | Rsvp | Sfb | TcSfqQoptV1 | TcSkbprioQopt | Taprio | Tbf | Tcindex | U32 | Uint8Array
export function optionsValue(r: Reader, s: number): Options {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2369) {
    case 0:
      return new Basic(r, i)
    case 1:
      return new TcFifoQopt(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new Bpf(r, i)
    case 3:
      return new Cake(r, i)
    case 4:
      return new Cbq(r, i)
    case 5:
      return new Cbs(r, i)
    case 6:
      return new Cgroup(r, i)
    case 7:
      return new Choke(r, i)
    case 8:
      return new Codel(r, i)
    case 9:
      return new Drr(r, i)
    case 10:
      return new Dsmark(r, i)
    case 11:
      return new Dualpi2(r, i)
    case 12:
      return new Etf(r, i)
    case 13:
      return new Ets(r, i)
    case 14:
      return new Flow(r, i)
    case 15:
      return new Flower(r, i)
    case 16:
      return new Fq(r, i)
    case 17:
      return new FqCodel(r, i)
    case 18:
      return new FqPie(r, i)
    case 19:
      return new Fw(r, i)
    case 20:
      return new Gred(r, i)
    case 22:
      return new Hhf(r, i)
    case 23:
      return new Htb(r, i)
    case 24:
      return new Matchall(r, i)
    case 25:
      return new TcMqprioQoptMqprio(r, i)
    case 26:
      return new TcMultiqQopt(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 27:
      return new TcNetemQoptNetem(r, i)
    case 28:
      return new TcPrioQoptPrio(r, i)
    case 29:
      return new Pie(r, i)
    case 30:
      return new TcPlugQopt(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 31:
      return new Qfq(r, i)
    case 32:
      return new Red(r, i)
    case 33:
      return new Route(r, i)
    case 34:
      return new Rsvp(r, i)
    case 35:
      return new Sfb(r, i)
    case 36:
      return new TcSfqQoptV1(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 37:
      return new TcSkbprioQopt(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 38:
      return new Taprio(r, i)
    case 39:
      return new Tbf(r, i)
    case 40:
      return new Tcindex(r, i)
    case 41:
      return new U32(r, i)
  }
  return hfscOptionsValue(r, s)
}

export interface OptionsCases {
  basic: Basic
  bfifo: TcFifoQopt
  bpf: Bpf
  cake: Cake
  cake_mq: Cake
  cbq: Cbq
  cbs: Cbs
  cgroup: Cgroup
  choke: Choke
  codel: Codel
  drr: Drr
  dsmark: Dsmark
  dualpi2: Dualpi2
  etf: Etf
  ets: Ets
  flow: Flow
  flower: Flower
  fq: Fq
  fq_codel: FqCodel
  fq_pie: FqPie
  fw: Fw
  gred: Gred
  hfsc: HfscOptions
  hhf: Hhf
  htb: Htb
  matchall: Matchall
  mqprio: TcMqprioQoptMqprio
  multiq: TcMultiqQopt
  netem: TcNetemQoptNetem
  pfifo: TcFifoQopt
  pfifo_fast: TcPrioQoptPrio
  pfifo_head_drop: TcFifoQopt
  pie: Pie
  plug: TcPlugQopt
  prio: TcPrioQoptPrio
  qfq: Qfq
  red: Red
  route: Route
  rsvp: Rsvp
  rsvp6: Rsvp
  sfb: Sfb
  sfq: TcSfqQoptV1
  skbprio: TcSkbprioQopt
  taprio: Taprio
  tbf: Tbf
  tcindex: Tcindex
  u32: U32
}

export type HfscOptions = TcHfscQopt | Hfsc | Uint8Array
export function hfscOptionsValue(r: Reader, s: number): HfscOptions {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2411) {
    case 0:
      return new TcHfscQopt(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new Hfsc(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export type Xstats = CakeStats | TcCbqXstats | TcChokeXstats | TcCodelXstats | TcDrrStats | TcDualpi2Xstats | TcFqQdStats | FqCodelXstats | TcFqPieXstats | TcHfscStats | TcHhfXstats | TcHtbXstats | TcNetemXstats | TcPieXstats | TcQfqStats | TcRedXstats | TcSfbXstats | TcSfqXstats | TaprioOffloadStats | Uint8Array
export function xstatsValue(r: Reader, s: number): Xstats {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2413) {
    case 0:
      return new CakeStats(r, i)
    case 1:
      return new TcCbqXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 2:
      return new TcChokeXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 3:
      return new TcCodelXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 4:
      return new TcDrrStats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 5:
      return new TcDualpi2Xstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 6:
      return new TcFqQdStats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 8:
      return new TcFqPieXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 9:
      return new TcHfscStats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 10:
      return new TcHhfXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 11:
      return new TcHtbXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 12:
      return new TcNetemXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 13:
      return new TcPieXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 14:
      return new TcQfqStats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 15:
      return new TcRedXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 16:
      return new TcSfbXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 17:
      return new TcSfqXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 18:
      return new TaprioOffloadStats(r, i)
  }
  return fqCodelXstatsValue(r, s)
}

export interface XstatsCases {
  cake: CakeStats
  cake_mq: CakeStats
  cbq: TcCbqXstats
  choke: TcChokeXstats
  codel: TcCodelXstats
  drr: TcDrrStats
  dualpi2: TcDualpi2Xstats
  fq: TcFqQdStats
  fq_codel: FqCodelXstats
  fq_pie: TcFqPieXstats
  hfsc: TcHfscStats
  hhf: TcHhfXstats
  htb: TcHtbXstats
  netem: TcNetemXstats
  pie: TcPieXstats
  qfq: TcQfqStats
  red: TcRedXstats
  sfb: TcSfbXstats
  sfq: TcSfqXstats
  taprio: TaprioOffloadStats
}

export type FqCodelXstats = TcFqCodelClassXstats | TcFqCodelXstats
export function fqCodelXstatsValue(r: Reader, s: number): FqCodelXstats {
  if (s > 0) return new TcFqCodelXstats(r, s, lengthAt(r, s))
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 2432) {
    case 0:
      return new TcFqCodelClassXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new TcFqCodelXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return new TcFqCodelXstats(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface TcOperations {
  newqdisc: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  delqdisc: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  getqdisc: { request: TcMessage; reply: TcMessage; event: never; dump: true }
  newtclass: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  deltclass: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  gettclass: { request: TcMessage; reply: TcMessage; event: never; dump: true }
  newtfilter: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  deltfilter: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  gettfilter: { request: TcMessage; reply: TcMessage; event: never; dump: true }
  newaction: { request: ActionsMessage; reply: ActionsMessage; event: ActionsMessage; dump: false }
  delaction: { request: ActionsMessage; reply: ActionsMessage; event: ActionsMessage; dump: false }
  getaction: { request: ActionsMessage; reply: ActionsMessage; event: ActionsMessage; dump: true }
  newchain: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  delchain: { request: TcMessage; reply: TcMessage; event: TcMessage; dump: false }
  getchain: { request: TcMessage; reply: TcMessage; event: never; dump: true }
}

export type TcGroup = 'tc'

export const tcFamily: Family<TcOperations, TcGroup> = {
  name: 'tc',
  fingerprint,
  readers: {
    newqdisc: TcMessage,
    delqdisc: TcMessage,
    getqdisc: TcMessage,
    newtclass: TcMessage,
    deltclass: TcMessage,
    gettclass: TcMessage,
    newtfilter: TcMessage,
    deltfilter: TcMessage,
    gettfilter: TcMessage,
    newaction: ActionsMessage,
    delaction: ActionsMessage,
    getaction: ActionsMessage,
    newchain: TcMessage,
    delchain: TcMessage,
    getchain: TcMessage,
  },
  groups: {
    tc: 4,
  },
}
