// Generated from schema/generic/nbd.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Flags,
  type Reader,
  collectUnknown,
  flags64Of,
  frames,
  hasOddLength,
  keepRaw,
  readString,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export const serverFlagsNames = [
  'has-flags', 'read-only', 'send-flush', 'send-fua', 'rotational', 'send-trim', 'send-write-zeroes', '',
  'can-multi-conn',
] as const
export type ServerFlags = Exclude<(typeof serverFlagsNames)[number], ''>

export const clientFlagsNames = [
  'destroy-on-disconnect', 'disconnect-on-close',
] as const
export type ClientFlags = Exclude<(typeof clientFlagsNames)[number], ''>

export class Nbd extends Attributes {
  declare index?: number
  declare sizeBytes?: bigint
  declare blockSizeBytes?: bigint
  declare timeout?: bigint
  declare serverFlags?: Flags<ServerFlags, bigint>
  declare clientFlags?: Flags<ClientFlags, bigint>
  declare sockets?: Sockets
  declare deadConnTimeout?: bigint
  declare deviceList?: Devices
  declare backendIdentifier?: string
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.sizeBytes = v.getBigUint64(s, le)
    if ((s = t[f + 6]!)) this.blockSizeBytes = v.getBigUint64(s, le)
    if ((s = t[f + 7]!)) this.timeout = v.getBigUint64(s, le)
    if ((s = t[f + 8]!)) this.serverFlags = flags64Of(serverFlagsNames, v.getBigUint64(s, le))
    if ((s = t[f + 9]!)) this.clientFlags = flags64Of(clientFlagsNames, v.getBigUint64(s, le))
    if ((s = t[f + 10]!) < 0) this.sockets = new Sockets(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 11]!)) this.deadConnTimeout = v.getBigUint64(s, le)
    if ((s = t[f + 12]!) < 0) this.deviceList = new Devices(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 13]!)) this.backendIdentifier = readString(r, s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Devices extends Attributes {
  declare item?: Device[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.item = frames(r, s & 0x7fffffff, (r, i) => new Device(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Device extends Attributes {
  declare index?: number
  declare connected?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.index = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.connected = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Sockets extends Attributes {
  declare item?: Socket[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.item = frames(r, s & 0x7fffffff, (r, i) => new Socket(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Socket extends Attributes {
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

export interface NbdOperations {
  connect: { request: Nbd; reply: Nbd; event: Nbd; dump: false }
  disconnect: { request: Nbd; reply: never; event: never; dump: false }
  reconfigure: { request: Nbd; reply: never; event: never; dump: false }
  'link-dead': { request: never; reply: never; event: Nbd; dump: false }
  status: { request: Nbd; reply: Nbd; event: Nbd; dump: false }
}

export type NbdGroup = 'nbd_mc_group'

export const nbdFamily: Family<NbdOperations, NbdGroup> = {
  name: 'nbd',
  fingerprint,
  readers: {
    connect: Nbd,
    disconnect: Nbd,
    reconfigure: Nbd,
    'link-dead': Nbd,
    status: Nbd,
  },
  groups: {
    nbd_mc_group: 0,
  },
}
