// Generated from schema/generic/ipvs.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { AddressFamily, IpProtocol } from '../route/common.js'

export type ServiceFlagsFlag = 'persistent' | 'hashed' | 'onepacket' | 'sched1' | 'sched2' | 'sched3'

export type Forwarding = 'masq' | 'localnode' | 'tunnel' | 'droute' | 'bypass'

export type TunnelType = 'ipip' | 'gue' | 'gre'

export type TunnelFlags = 'csum' | 'remcsum'

export type DaemonState = 'none' | 'master' | 'backup'

export interface ServiceFlags extends Struct {
  flags: Flags<ServiceFlagsFlag>
  mask: number
}

export interface Ipvs extends Attributes {
  service?: Service
  dest?: Destination
  daemon?: Daemon
  timeoutTcp?: number
  timeoutTcpFin?: number
  timeoutUdp?: number
}

export interface Service extends Attributes {
  af?: AddressFamily | number
  protocol?: IpProtocol | number
  addr?: ServiceAddress
  port?: number
  fwmark?: number
  schedName?: string
  flags?: ServiceFlags
  timeout?: number
  netmask?: Netmask
  stats?: Stats
  peName?: string
  stats64?: Stats64
}

export interface Destination extends Attributes {
  addr?: DestinationAddress
  port?: number
  fwdMethod?: Forwarding | number
  weight?: number
  uThresh?: number
  lThresh?: number
  activeConns?: number
  inactConns?: number
  persistConns?: number
  stats?: Stats
  addrFamily?: AddressFamily | number
  stats64?: Stats64
  tunType?: TunnelType | number
  tunPort?: number
  tunFlags?: Flags<TunnelFlags>
}

export interface Daemon extends Attributes {
  state?: DaemonState | number
  mcastIfn?: string
  syncId?: number
  syncMaxlen?: number
  mcastGroup?: string
  mcastGroup6?: string
  mcastPort?: number
  mcastTtl?: number
}

export interface Stats extends Attributes {
  conns?: number
  inpkts?: number
  outpkts?: number
  inbytes?: bigint
  outbytes?: bigint
  cps?: number
  inpps?: number
  outpps?: number
  inbps?: number
  outbps?: number
}

export interface Stats64 extends Attributes {
  conns?: bigint
  inpkts?: bigint
  outpkts?: bigint
  inbytes?: bigint
  outbytes?: bigint
  cps?: bigint
  inpps?: bigint
  outpps?: bigint
  inbps?: bigint
  outbps?: bigint
}

export interface Info extends Attributes {
  version?: number
  connTabSize?: number
}

export type Netmask = string | number | Uint8Array

export interface NetmaskCases {
  inet: string
  inet6: number
}

export type ServiceAddress = string | Uint8Array

export interface ServiceAddressCases {
  inet: string
  inet6: string
}

export type DestinationAddress = string | Uint8Array

export interface DestinationAddressCases {
  inet: string
  inet6: string
}

export interface IpvsOperations {
  'new-service': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'set-service': { request: Ipvs; reply: never; event: never; dump: false }
  'del-service': { request: Ipvs; reply: never; event: never; dump: false }
  'get-service': { request: Ipvs; reply: Ipvs; event: never; dump: true }
  'new-dest': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'set-dest': { request: Ipvs; reply: never; event: never; dump: false }
  'del-dest': { request: Ipvs; reply: never; event: never; dump: false }
  'get-dest': { request: Ipvs; reply: Ipvs; event: never; dump: true }
  'new-daemon': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'del-daemon': { request: Ipvs; reply: never; event: never; dump: false }
  'get-daemon': { request: Ipvs; reply: Ipvs; event: never; dump: true }
  'set-config': { request: Ipvs; reply: Ipvs; event: Ipvs; dump: false }
  'get-config': { request: Attributes; reply: Ipvs; event: never; dump: false }
  'set-info': { request: never; reply: never; event: Info; dump: false }
  'get-info': { request: Attributes; reply: Info; event: never; dump: false }
  zero: { request: Ipvs; reply: never; event: never; dump: false }
  flush: { request: Ipvs; reply: never; event: never; dump: false }
}

export type IpvsGroup = never

export const ipvsFamily: Family<IpvsOperations, IpvsGroup> = {
  name: 'ipvs',
  fingerprint,
  readers: {},
  groups: {},
}
