// Generated from schema/netfilter/timeouts.yaml: edit that file, then `npm run schema`.

import { Attributes, type Reader, collectUnknown, hasOddLength, readBytes } from '../../reader/support.js'

export class TimeoutGeneric extends Attributes {
  declare timeout?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.timeout = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutTcp extends Attributes {
  declare synSent?: number
  declare synRecv?: number
  declare established?: number
  declare finWait?: number
  declare closeWait?: number
  declare lastAck?: number
  declare timeWait?: number
  declare close?: number
  declare synSent2?: number
  declare retrans?: number
  declare unack?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.synSent = v.getUint32(s)
    if ((s = t[f + 5]!)) this.synRecv = v.getUint32(s)
    if ((s = t[f + 6]!)) this.established = v.getUint32(s)
    if ((s = t[f + 7]!)) this.finWait = v.getUint32(s)
    if ((s = t[f + 8]!)) this.closeWait = v.getUint32(s)
    if ((s = t[f + 9]!)) this.lastAck = v.getUint32(s)
    if ((s = t[f + 10]!)) this.timeWait = v.getUint32(s)
    if ((s = t[f + 11]!)) this.close = v.getUint32(s)
    if ((s = t[f + 12]!)) this.synSent2 = v.getUint32(s)
    if ((s = t[f + 13]!)) this.retrans = v.getUint32(s)
    if ((s = t[f + 14]!)) this.unack = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutUdp extends Attributes {
  declare unreplied?: number
  declare replied?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.unreplied = v.getUint32(s)
    if ((s = t[f + 5]!)) this.replied = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutUdplite extends Attributes {
  declare unreplied?: number
  declare replied?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.unreplied = v.getUint32(s)
    if ((s = t[f + 5]!)) this.replied = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutIcmp extends Attributes {
  declare timeout?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.timeout = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutIcmpv6 extends Attributes {
  declare timeout?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.timeout = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutDccp extends Attributes {
  declare request?: number
  declare respond?: number
  declare partopen?: number
  declare open?: number
  declare closereq?: number
  declare closing?: number
  declare timewait?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.request = v.getUint32(s)
    if ((s = t[f + 5]!)) this.respond = v.getUint32(s)
    if ((s = t[f + 6]!)) this.partopen = v.getUint32(s)
    if ((s = t[f + 7]!)) this.open = v.getUint32(s)
    if ((s = t[f + 8]!)) this.closereq = v.getUint32(s)
    if ((s = t[f + 9]!)) this.closing = v.getUint32(s)
    if ((s = t[f + 10]!)) this.timewait = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutSctp extends Attributes {
  declare closed?: number
  declare cookieWait?: number
  declare cookieEchoed?: number
  declare established?: number
  declare shutdownSent?: number
  declare shutdownRecd?: number
  declare shutdownAckSent?: number
  declare heartbeatSent?: number
  declare heartbeatAcked?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.closed = v.getUint32(s)
    if ((s = t[f + 5]!)) this.cookieWait = v.getUint32(s)
    if ((s = t[f + 6]!)) this.cookieEchoed = v.getUint32(s)
    if ((s = t[f + 7]!)) this.established = v.getUint32(s)
    if ((s = t[f + 8]!)) this.shutdownSent = v.getUint32(s)
    if ((s = t[f + 9]!)) this.shutdownRecd = v.getUint32(s)
    if ((s = t[f + 10]!)) this.shutdownAckSent = v.getUint32(s)
    if ((s = t[f + 11]!)) this.heartbeatSent = v.getUint32(s)
    if ((s = t[f + 12]!)) this.heartbeatAcked = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class TimeoutGre extends Attributes {
  declare unreplied?: number
  declare replied?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.unreplied = v.getUint32(s)
    if ((s = t[f + 5]!)) this.replied = v.getUint32(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export type Timeouts = TimeoutIcmp | TimeoutTcp | TimeoutUdp | TimeoutDccp | TimeoutGre | TimeoutIcmpv6 | TimeoutSctp | TimeoutUdplite | TimeoutGeneric | Uint8Array
export function timeoutsValue(r: Reader, s: number): Timeouts {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1480) {
    case 0:
      return new TimeoutIcmp(r, i)
    case 1:
      return new TimeoutTcp(r, i)
    case 2:
      return new TimeoutUdp(r, i)
    case 3:
      return new TimeoutDccp(r, i)
    case 4:
      return new TimeoutGre(r, i)
    case 5:
      return new TimeoutIcmpv6(r, i)
    case 6:
      return new TimeoutSctp(r, i)
    case 7:
      return new TimeoutUdplite(r, i)
    case 8:
      return new TimeoutGeneric(r, i)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}

export interface TimeoutsCases {
  icmp: TimeoutIcmp
  tcp: TimeoutTcp
  udp: TimeoutUdp
  dccp: TimeoutDccp
  gre: TimeoutGre
  '58': TimeoutIcmpv6
  sctp: TimeoutSctp
  udplite: TimeoutUdplite
}
