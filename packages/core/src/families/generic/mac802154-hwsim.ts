// Generated from schema/generic/mac802154-hwsim.yaml: edit that file, then `npm run schema`.

import {
  Attributes,
  type Family,
  type Reader,
  collectUnknown,
  frames,
  hasOddLength,
  keepRaw,
} from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Hwsim extends Attributes {
  declare radioId?: number
  declare radioEdge?: Edge
  declare radioEdges?: Edges
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.radioId = v.getUint32(s, le)
    if ((s = t[f + 5]!) < 0) this.radioEdge = new Edge(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if ((s = t[f + 6]!) < 0) this.radioEdges = new Edges(r, s & 0x7fffffff)
    else if (s) keepRaw(r, s, this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Edges extends Attributes {
  declare radioEdge?: Edge[]
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.radioEdge = frames(r, s & 0x7fffffff, (r, i) => new Edge(r, i), this)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export class Edge extends Attributes {
  declare endpointId?: number
  declare lqi?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.endpointId = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.lqi = v.getUint8(s)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface Mac802154HwsimOperations {
  'get-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: true }
  'set-radio': { request: Hwsim; reply: never; event: never; dump: false }
  'new-radio': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: false }
  'del-radio': { request: Hwsim; reply: never; event: never; dump: false }
  'get-edge': { request: Hwsim; reply: Hwsim; event: Hwsim; dump: true }
  'set-edge': { request: Hwsim; reply: never; event: never; dump: false }
  'del-edge': { request: Hwsim; reply: never; event: never; dump: false }
  'new-edge': { request: Hwsim; reply: never; event: never; dump: false }
}

export type Mac802154HwsimGroup = 'config'

export const mac802154HwsimFamily: Family<Mac802154HwsimOperations, Mac802154HwsimGroup> = {
  name: 'mac802154-hwsim',
  fingerprint,
  readers: {
    'get-radio': Hwsim,
    'set-radio': Hwsim,
    'new-radio': Hwsim,
    'del-radio': Hwsim,
    'get-edge': Hwsim,
    'set-edge': Hwsim,
    'del-edge': Hwsim,
    'new-edge': Hwsim,
  },
  groups: {
    config: 0,
  },
}
