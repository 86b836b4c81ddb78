// Generated from schema/rdma/common.yaml: edit that file, then `npm run schema`.

import { type Reader, Struct, nameOf, readBytes, readIpv4, readIpv6 } from '../../reader/support.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export class SockaddrStorage extends Struct {
  declare family: AddressFamily | number
  declare port: number
  declare addr4: string
  declare addr6: string
  declare scopeId: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if (n >= 4) this.port = v.getUint16(s + 2)
    if (n >= 8) this.addr4 = readIpv4(r, s + 4, 4)
    if (n >= 24) this.addr6 = readIpv6(r, s + 8, 16)
    if (n >= 28) this.scopeId = v.getUint32(s + 24, le)
    if (n > 128) this.trailing = readBytes(r, s + 128, n - 128)
  }
}
