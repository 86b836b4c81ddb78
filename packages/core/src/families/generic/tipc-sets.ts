// Generated from schema/generic/tipc-sets.yaml: edit that file, then `npm run schema`.

import type { Attributes } from '../../reader/support.js'
import type { SockaddrStorage } from '../netlink/sockaddr.js'

export interface Bearer extends Attributes {
  name?: string
  prop?: Properties
  domain?: number
  udpOpts?: Udp
}

export interface Udp extends Attributes {
  local?: SockaddrStorage
  remote?: SockaddrStorage[]
  multiRemoteip?: true
}

export interface Sock extends Attributes {
  addr?: number
  ref?: number
  con?: Connection
  hasPubl?: true
  stat?: SockStats
  type?: number
  ino?: number
  uid?: number
  tipcState?: number
  cookie?: bigint
  group?: Group
}

export interface Group extends Attributes {
  id?: number
  open?: true
  nodeScope?: true
  clusterScope?: true
  instance?: number
  bcSendNext?: number
}

export interface Connection extends Attributes {
  flag?: true
  node?: number
  sock?: number
  type?: number
  inst?: number
}

export interface SockStats extends Attributes {
  rcvq?: number
  sendq?: number
  linkCong?: true
  connCong?: true
  drop?: number
}

export interface Link extends Attributes {
  name?: string
  dest?: number
  mtu?: number
  broadcast?: true
  up?: true
  active?: true
  prop?: Properties
  stats?: LinkStats
  rx?: number
  tx?: number
}

export interface Media extends Attributes {
  name?: string
  prop?: Properties
}

export interface Node extends Attributes {
  addr?: number
  up?: true
  id?: Uint8Array
  key?: Uint8Array
  keyMaster?: true
  rekeying?: number
}

export interface Net extends Attributes {
  id?: number
  addr?: number
  nodeid?: bigint
  nodeidW1?: bigint
  addrLegacy?: true
}

export interface NameTable extends Attributes {
  publ?: Publication
}

export interface Monitor extends Attributes {
  activationThreshold?: number
  ref?: number
  active?: true
  bearerName?: string
  peercnt?: number
  listgen?: number
}

export interface Publication extends Attributes {
  type?: number
  lower?: number
  upper?: number
  scope?: number
  node?: number
  ref?: number
  key?: number
}

export interface MonitorPeer extends Attributes {
  addr?: number
  domgen?: number
  applied?: number
  upmap?: bigint
  members?: number[]
  up?: true
  head?: true
  local?: true
}

export interface Properties extends Attributes {
  prio?: number
  tol?: number
  win?: number
  mtu?: number
  broadcast?: number
  broadcastRatio?: number
}

export interface LinkStats extends Attributes {
  rxInfo?: number
  rxFragments?: number
  rxFragmented?: number
  rxBundles?: number
  rxBundled?: number
  txInfo?: number
  txFragments?: number
  txFragmented?: number
  txBundles?: number
  txBundled?: number
  msgProfTot?: number
  msgLenCnt?: number
  msgLenTot?: number
  msgLenP0?: number
  msgLenP1?: number
  msgLenP2?: number
  msgLenP3?: number
  msgLenP4?: number
  msgLenP5?: number
  msgLenP6?: number
  rxStates?: number
  rxProbes?: number
  rxNacks?: number
  rxDeferred?: number
  txStates?: number
  txProbes?: number
  txNacks?: number
  txAcks?: number
  retransmitted?: number
  duplicates?: number
  linkCongs?: number
  maxQueue?: number
  avgQueue?: number
}

export interface TipcDiag extends Attributes {
  sock?: Sock
}
