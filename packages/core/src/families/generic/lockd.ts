// Generated from schema/generic/lockd.yaml: edit that file, then `npm run schema`.

import { Attributes, type Family, type Reader, collectUnknown, hasOddLength } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'

export class Server extends Attributes {
  declare gracetime?: number
  declare tcpPort?: number
  declare udpPort?: number
  constructor(r: Reader, f: number) {
    super()
    const t = r.tape, v = r.view, le = r.littleEndian
    if (t[f + 3] !== 0 && hasOddLength(r, f)) { r.fill(f, this); return }
    let s = 0
    if ((s = t[f + 4]!)) this.gracetime = v.getUint32(s, le)
    if ((s = t[f + 5]!)) this.tcpPort = v.getUint16(s, le)
    if ((s = t[f + 6]!)) this.udpPort = v.getUint16(s, le)
    if (t[f + 3] !== 0) collectUnknown(r, f, this)
  }
}

export interface LockdOperations {
  'server-set': { request: Server; reply: never; event: never; dump: false }
  'server-get': { request: Server; reply: Server; event: Server; dump: false }
}

export type LockdGroup = never

export const lockdFamily: Family<LockdOperations, LockdGroup> = {
  name: 'lockd',
  fingerprint,
  readers: {
    'server-set': Server,
    'server-get': Server,
  },
  groups: {},
}
