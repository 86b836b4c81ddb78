// Generated from schema/route/can.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Flags,
  type Reader,
  Struct,
  collectUnknown,
  flagsOf,
  hasOddLength,
  keepRaw,
  lengthAt,
  nameOf,
  readArray,
  readBytes,
  readString,
} from '../../reader/support.js'

export const canStateNames = {
  0: 'error-active', 1: 'error-warning', 2: 'error-passive', 3: 'bus-off', 4: 'stopped', 5: 'sleeping',
} as const
export type CanState = (typeof canStateNames)[keyof typeof canStateNames]

export const canCtrlmodeFlagNames = [
  'loopback', 'listenonly', '3-samples', 'one-shot', 'berr-reporting', 'fd', 'presume-ack', 'fd-non-iso',
  'cc-len8-dlc', 'tdc-auto', 'tdc-manual', 'restricted', 'xl', 'xl-tdc-auto', 'xl-tdc-manual', 'xl-tms',
] as const
export type CanCtrlmodeFlag = Exclude<(typeof canCtrlmodeFlagNames)[number], ''>

export class CanBerrCounter extends Struct {
  declare txerr: number
  declare rxerr: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.txerr = v.getUint16(s, le)
    if (n >= 4) this.rxerr = v.getUint16(s + 2, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class CanBittiming extends Struct {
  declare bitrate: number
  declare samplePoint: number
  declare tq: number
  declare propSeg: number
  declare phaseSeg1: number
  declare phaseSeg2: number
  declare sjw: number
  declare brp: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.bitrate = v.getUint32(s, le)
    if (n >= 8) this.samplePoint = v.getUint32(s + 4, le)
    if (n >= 12) this.tq = v.getUint32(s + 8, le)
    if (n >= 16) this.propSeg = v.getUint32(s + 12, le)
    if (n >= 20) this.phaseSeg1 = v.getUint32(s + 16, le)
    if (n >= 24) this.phaseSeg2 = v.getUint32(s + 20, le)
    if (n >= 28) this.sjw = v.getUint32(s + 24, le)
    if (n >= 32) this.brp = v.getUint32(s + 28, le)
    if (n > 32) this.trailing = readBytes(r, s + 32, n - 32)
  }
}

export class CanBittimingConst extends Struct {
  declare name: string
  declare tseg1Min: number
  declare tseg1Max: number
  declare tseg2Min: number
  declare tseg2Max: number
  declare sjwMax: number
  declare brpMin: number
  declare brpMax: number
  declare brpInc: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 16) this.name = readString(r, s, 16)
    if (n >= 20) this.tseg1Min = v.getUint32(s + 16, le)
    if (n >= 24) this.tseg1Max = v.getUint32(s + 20, le)
    if (n >= 28) this.tseg2Min = v.getUint32(s + 24, le)
    if (n >= 32) this.tseg2Max = v.getUint32(s + 28, le)
    if (n >= 36) this.sjwMax = v.getUint32(s + 32, le)
    if (n >= 40) this.brpMin = v.getUint32(s + 36, le)
    if (n >= 44) this.brpMax = v.getUint32(s + 40, le)
    if (n >= 48) this.brpInc = v.getUint32(s + 44, le)
    if (n > 48) this.trailing = readBytes(r, s + 48, n - 48)
  }
}

export class CanClock extends Struct {
  declare freq: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.freq = v.getUint32(s, le)
    if (n > 4) this.trailing = readBytes(r, s + 4, n - 4)
  }
}

export class CanCtrlmode extends Struct {
  declare mask: Flags<CanCtrlmodeFlag>
  declare flags: Flags<CanCtrlmodeFlag>
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.mask = flagsOf(canCtrlmodeFlagNames, v.getUint32(s, le))
    if (n >= 8) this.flags = flagsOf(canCtrlmodeFlagNames, v.getUint32(s + 4, le))
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}

export class CanDeviceStats extends Struct {
  declare busError: number
  declare errorWarning: number
  declare errorPassive: number
  declare busOff: number
  declare arbitrationLost: number
  declare restarts: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 4) this.busError = v.getUint32(s, le)
    if (n >= 8) this.errorWarning = v.getUint32(s + 4, le)
    if (n >= 12) this.errorPassive = v.getUint32(s + 8, le)
    if (n >= 16) this.busOff = v.getUint32(s + 12, le)
    if (n >= 20) this.arbitrationLost = v.getUint32(s + 16, le)
    if (n >= 24) this.restarts = v.getUint32(s + 20, le)
    if (n > 24) this.trailing = readBytes(r, s + 24, n - 24)
  }
}

export class Can extends Attributes {
  declare bittiming?: CanBittiming
  declare bittimingConst?: CanBittimingConst
  declare clock?: CanClock
  declare state?: CanState | number
  declare ctrlmode?: CanCtrlmode
  declare restartMs?: number
  declare restart?: number
  declare berrCounter?: CanBerrCounter
  declare dataBittiming?: CanBittiming
  declare dataBittimingConst?: CanBittimingConst
  declare termination?: number
  declare terminationConst?: number[]
  declare bitrateConst?: number[]
  declare dataBitrateConst?: number[]
  declare bitrateMax?: number
  declare tdc?: CanTdc
  declare ctrlmodeExt?: CanCtrlmodeExt
  declare xlDataBittiming?: CanBittiming
  declare xlDataBittimingConst?: CanBittimingConst
  declare xlDataBitrateConst?: number[]
  declare xlTdc?: CanTdc
  declare xlPwm?: CanPwm
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.bittiming = new CanBittiming(r, s, lengthAt(r, s))
    if ((s = t[f + 5]!)) this.bittimingConst = new CanBittimingConst(r, s, lengthAt(r, s))
    if ((s = t[f + 6]!)) this.clock = new CanClock(r, s, lengthAt(r, s))
    if ((s = t[f + 7]!)) this.state = nameOf(canStateNames, v.getUint32(s, le))
    if ((s = t[f + 8]!)) this.ctrlmode = new CanCtrlmode(r, s, lengthAt(r, s))
    if ((s = t[f + 9]!)) this.restartMs = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.restart = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.berrCounter = new CanBerrCounter(r, s, lengthAt(r, s))
    if ((s = t[f + 12]!)) this.dataBittiming = new CanBittiming(r, s, lengthAt(r, s))
    if ((s = t[f + 13]!)) this.dataBittimingConst = new CanBittimingConst(r, s, lengthAt(r, s))
    if ((s = t[f + 14]!)) this.termination = v.getUint16(s, le)
    if ((s = t[f + 15]!)) this.terminationConst = readArray(r, s, 2, (r, at) => r.view.getUint16(at, r.littleEndian))
    if ((s = t[f + 16]!)) this.bitrateConst = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 17]!)) this.dataBitrateConst = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 18]!)) this.bitrateMax = v.getUint32(s, le)
    if ((s = t[f + 19]!) < 0) this.tdc = new CanTdc(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 20]!) < 0) this.ctrlmodeExt = new CanCtrlmodeExt(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 21]!)) this.xlDataBittiming = new CanBittiming(r, s, lengthAt(r, s))
    if ((s = t[f + 22]!)) this.xlDataBittimingConst = new CanBittimingConst(r, s, lengthAt(r, s))
    if ((s = t[f + 23]!)) this.xlDataBitrateConst = readArray(r, s, 4, (r, at) => r.view.getUint32(at, r.littleEndian))
    if ((s = t[f + 24]!) < 0) this.xlTdc = new CanTdc(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 25]!) < 0) this.xlPwm = new CanPwm(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CanTdc extends Attributes {
  declare tdcvMin?: number
  declare tdcvMax?: number
  declare tdcoMin?: number
  declare tdcoMax?: number
  declare tdcfMin?: number
  declare tdcfMax?: number
  declare tdcv?: number
  declare tdco?: number
  declare tdcf?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.tdcvMin = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tdcvMax = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.tdcoMin = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.tdcoMax = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.tdcfMin = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.tdcfMax = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.tdcv = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.tdco = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.tdcf = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CanCtrlmodeExt extends Attributes {
  declare supported?: Flags<CanCtrlmodeFlag>
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.supported = flagsOf(canCtrlmodeFlagNames, v.getUint32(s, le))
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class CanPwm extends Attributes {
  declare pwmsMin?: number
  declare pwmsMax?: number
  declare pwmlMin?: number
  declare pwmlMax?: number
  declare pwmoMin?: number
  declare pwmoMax?: number
  declare pwms?: number
  declare pwml?: number
  declare pwmo?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.pwmsMin = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.pwmsMax = v.getUint32(s, le)
    if ((s = t[f + 6]!)) this.pwmlMin = v.getUint32(s, le)
    if ((s = t[f + 7]!)) this.pwmlMax = v.getUint32(s, le)
    if ((s = t[f + 8]!)) this.pwmoMin = v.getUint32(s, le)
    if ((s = t[f + 9]!)) this.pwmoMax = v.getUint32(s, le)
    if ((s = t[f + 10]!)) this.pwms = v.getUint32(s, le)
    if ((s = t[f + 11]!)) this.pwml = v.getUint32(s, le)
    if ((s = t[f + 12]!)) this.pwmo = v.getUint32(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}
