// Generated from schema/netlink/sockaddr.yaml: edit that file, then `npm run schema`.

import { type Reader, Struct, nameOf, readBytes, readIpv4, readIpv6 } from '../../reader/support.js'
import { type AddressFamily, addressFamilyNames } from '../route/common.js'

export class SockaddrIn extends Struct {
  declare family: AddressFamily | number
  declare port: number
  declare addr: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if (n >= 4) this.port = v.getUint16(s + 2)
    if (n >= 8) this.addr = readIpv4(r, s + 4, 4)
    if (n > 16) this.trailing = readBytes(r, s + 16, n - 16)
  }
}

export class SockaddrIn6 extends Struct {
  declare family: AddressFamily | number
  declare port: number
  declare flowinfo: number
  declare addr: string
  declare scopeId: number
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if (n >= 4) this.port = v.getUint16(s + 2)
    if (n >= 8) this.flowinfo = v.getUint32(s + 4)
    if (n >= 24) this.addr = readIpv6(r, s + 8, 16)
    if (n >= 28) this.scopeId = v.getUint32(s + 24, le)
    if (n > 28) this.trailing = readBytes(r, s + 28, n - 28)
  }
}

export class SockaddrStorageIn extends Struct {
  declare family: AddressFamily | number
  declare port: number
  declare addr: string
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if (n >= 4) this.port = v.getUint16(s + 2)
    if (n >= 8) this.addr = readIpv4(r, s + 4, 4)
    if (n > 128) this.trailing = readBytes(r, s + 128, n - 128)
  }
}

export class SockaddrStorage extends Struct {
  declare family: AddressFamily | number
  declare data: Uint8Array
  constructor(r: Reader, s: number, n: number) {
    super()
    const v = r.view, le = r.littleEndian
    if (n >= 2) this.family = nameOf(addressFamilyNames, v.getUint16(s, le))
    if (n >= 128) this.data = readBytes(r, s + 2, 126)
    if (n > 128) this.trailing = readBytes(r, s + 128, n - 128)
  }
}

export type Sockaddr = SockaddrIn | SockaddrIn6 | Uint8Array
export function sockaddrValue(r: Reader, s: number): Sockaddr {
  if (s > 0) return readBytes(r, s)
  const i = s & 0x7fffffff
  switch (r.tape[i]! - 1014) {
    case 0:
      return new SockaddrIn(r, r.tape[i + 1]!, r.tape[i + 2]!)
    case 1:
      return new SockaddrIn6(r, r.tape[i + 1]!, r.tape[i + 2]!)
  }
  return readBytes(r, r.tape[i + 1]!, r.tape[i + 2]!)
}
