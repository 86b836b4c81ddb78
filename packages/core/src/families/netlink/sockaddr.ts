// Generated from schema/netlink/sockaddr.yaml: edit that file, then `npm run schema`.

import type { Struct } from '../../reader/support.js'
import type { AddressFamily } from '../route/common.js'

export interface SockaddrIn extends Struct {
  family: AddressFamily | number
  port: number
  addr: string
}

export interface SockaddrIn6 extends Struct {
  family: AddressFamily | number
  port: number
  flowinfo: number
  addr: string
  scopeId: number
}

export interface SockaddrStorageIn extends Struct {
  family: AddressFamily | number
  port: number
  addr: string
}

export interface SockaddrStorage extends Struct {
  family: AddressFamily | number
  port: number
  ipv4: string
  ipv6: string
  scopeId: number
}

export type Sockaddr = SockaddrIn | SockaddrIn6 | Uint8Array
