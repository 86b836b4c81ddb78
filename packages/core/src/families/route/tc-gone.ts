// Generated from schema/route/tc-gone.yaml: edit that file, then `npm run schema`.

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
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readIp,
  readString,
} from '../../reader/support.js'
import { type InetHook, inetHookNames } from '../netfilter/common.js'
import { Act, Police, TcfT } from './tc-actions.js'
import { TcRatespec } from './tc-qdiscs.js'

export const cbqChangeNames = [
  'flags', 'ewma', 'maxidle', 'minidle', 'offtime', 'avpkt',
] as const
export type CbqChange = Exclude<(typeof cbqChangeNames)[number], ''>

export const cbqFlagsNames = [
  'bounded', 'isolated',
] as const
export type CbqFlags = Exclude<(typeof cbqFlagsNames)[number], ''>

export const cbqStrategyNames = {
  0: 'classic', 1: 'delay', 2: 'lowprio', 3: 'drop', 4: 'rclassic',
} as const
export type CbqStrategy = (typeof cbqStrategyNames)[keyof typeof cbqStrategyNames]

export class TcCbqLssopt extends Struct {
  declare change: Flags<CbqChange>
  declare flags: Flags<CbqFlags>
  declare ewmaLog: number
  declare level: number
  declare maxidle: number
  declare minidle: number
  declare offtime: number
  declare avpkt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.change = flagsOf(cbqChangeNames, v.getUint8(s))
    if (n >= 2) this.flags = flagsOf(cbqFlagsNames, v.getUint8(s + 1))
    if (n >= 3) this.ewmaLog = v.getUint8(s + 2)
    if (n >= 4) this.level = v.getUint8(s + 3)
    if (n >= 8) this.maxidle = v.getUint32(s + 4, le)
    if (n >= 12) this.minidle = v.getUint32(s + 8, le)
    if (n >= 16) this.offtime = v.getUint32(s + 12, le)
    if (n >= 20) this.avpkt = v.getUint32(s + 16, le)
    if (n > 20) this.trailing = readBytes(r, s + 20, n - 20)
  }
}

export class TcCbqWrropt extends Struct {
  declare flags: number
  declare priority: number
  declare cpriority: number
  declare allot: number
  declare weight: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.flags = v.getUint8(s)
    if (n >= 2) this.priority = v.getUint8(s + 1)
    if (n >= 3) this.cpriority = v.getUint8(s + 2)
    if (n >= 8) this.allot = v.getUint32(s + 4, le)
    if (n >= 12) this.weight = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcCbqFopt extends Struct {
  declare split: number
  declare defmap: number
  declare defchange: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.split = v.getUint32(s, le)
    if (n >= 8) this.defmap = v.getUint32(s + 4, le)
    if (n >= 12) this.defchange = v.getUint32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcCbqOvl extends Struct {
  declare strategy: CbqStrategy | number
  declare priority2: number
  declare penalty: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 1) this.strategy = nameOf(cbqStrategyNames, v.getUint8(s))
    if (n >= 2) this.priority2 = v.getUint8(s + 1)
    if (n >= 8) this.penalty = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class TcCbqPolice extends Struct {
  declare police: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 1) this.police = v.getUint8(s)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class TcCbqXstats extends Struct {
  declare borrows: number
  declare overactions: number
  declare avgidle: number
  declare undertime: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.borrows = v.getUint32(s, le)
    if (n >= 8) this.overactions = v.getUint32(s + 4, le)
    if (n >= 12) this.avgidle = v.getInt32(s + 8, le)
    if (n >= 16) this.undertime = v.getInt32(s + 12, le)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class TcRsvpGpi extends Struct {
  declare key: number
  declare mask: number
  declare offset: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.key = v.getUint32(s, le)
    if (n >= 8) this.mask = v.getUint32(s + 4, le)
    if (n >= 12) this.offset = v.getInt32(s + 8, le)
    if (n > 12) this.trailing = readBytes(r, s + 12, n - 12)
  }
}

export class TcRsvpPinfo extends Struct {
  declare dpi: TcRsvpGpi
  declare spi: TcRsvpGpi
  declare protocol: number
  declare tunnelid: number
  declare tunnelhdr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view
    if (n >= 12) this.dpi = new TcRsvpGpi(r, s, 12)
    if (n >= 24) this.spi = new TcRsvpGpi(r, s + 12, 12)
    if (n >= 25) this.protocol = v.getUint8(s + 24)
    if (n >= 26) this.tunnelid = v.getUint8(s + 25)
    if (n >= 27) this.tunnelhdr = v.getUint8(s + 26)
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export class TcCnt extends Struct {
  declare refcnt: number
  declare bindcnt: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.refcnt = v.getInt32(s, le)
    if (n >= 8) this.bindcnt = v.getInt32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class XtEntryTarget extends Struct {
  declare targetSize: number
  declare name: string
  declare revision: number
  declare data: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.targetSize = v.getUint16(s, le)
    if (n >= 31) this.name = readString(r, s + 2, 29)
    if (n >= 32) this.revision = v.getUint8(s + 31)
    if (n >= 32) this.data = readBytes(r, s + 32, n - 32)
  }
}

export class Cbq extends Attributes {
  declare lssopt?: TcCbqLssopt
  declare wrropt?: TcCbqWrropt
  declare fopt?: TcCbqFopt
  declare ovlStrategy?: TcCbqOvl
  declare rate?: TcRatespec
  declare rtab?: number[]
  declare police?: TcCbqPolice
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.lssopt = new TcCbqLssopt(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.wrropt = new TcCbqWrropt(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.fopt = new TcCbqFopt(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.ovlStrategy = new TcCbqOvl(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.rate = new TcRatespec(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.rtab = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 10]!)) this.police = new TcCbqPolice(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Dsmark extends Attributes {
  declare indices?: number
  declare defaultIndex?: number
  declare setTcIndex?: true
  declare mask?: number
  declare value?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.indices = v.getUint16(s, le)
    if ((s = t[f + 5]!)) this.defaultIndex = v.getUint16(s, le)
    if (t[f + 6]) this.setTcIndex = true
    if ((s = t[f + 7]!)) this.mask = v.getUint8(s)
    if ((s = t[f + 8]!)) this.value = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Rsvp extends Attributes {
  declare classid?: number
  declare dst?: string
  declare src?: string
  declare pinfo?: TcRsvpPinfo
  declare police?: Police
  declare act?: Act[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.dst = readIp(r, s)
    if ((s = t[f + 6]!)) this.src = readIp(r, s)
    if ((s = t[f + 7]!)) this.pinfo = new TcRsvpPinfo(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 9]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Tcindex extends Attributes {
  declare hash?: number
  declare mask?: number
  declare shift?: number
  declare fallThrough?: number
  declare classid?: number
  declare police?: Police
  declare act?: Act[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.hash = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.mask = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.shift = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.fallThrough = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.classid = v.getUint32(s, le)
    if ((s = t[f + 9]!) < 0) this.police = new Police(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 10]!) < 0) this.act = frames(r, (s & 0x7fffffff) + 4, (r, i) => new Act(r, i), this)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class ActIpt extends Attributes {
  declare table?: string
  declare hook?: InetHook | number
  declare index?: number
  declare cnt?: TcCnt
  declare tm?: TcfT
  declare targ?: XtEntryTarget
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.table = readString(r, s)
    if ((s = t[f + 5]!)) this.hook = nameOf(inetHookNames, v.getUint32(s, le))
    if ((s = t[f + 6]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.cnt = new TcCnt(r, s, lengthAt(r, s))
    if ((s = t[f + 8]!)) this.tm = new TcfT(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.targ = new XtEntryTarget(r, s, lengthAt(r, s))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
