// Generated from schema/netlink/bpf.yaml: edit that file, then `npm run schema`.

import { type Reader, Struct, readBytes } from '../../reader/support.js'

export class SockFilter extends Struct {
  declare code: number
  declare jt: number
  declare jf: number
  declare k: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.code = v.getUint16(s, le)
    if (n >= 3) this.jt = v.getUint8(s + 2)
    if (n >= 4) this.jf = v.getUint8(s + 3)
    if (n >= 8) this.k = v.getUint32(s + 4, le)
    if (n > 8) this.trailing = readBytes(r, s + 8, n - 8)
  }
}
