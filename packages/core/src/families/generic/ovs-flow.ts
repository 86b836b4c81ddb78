// Generated from schema/generic/ovs-flow.yaml: edit that file, then `npm run schema`.

import type { Attributes, Family, Flags, Struct } from '../../reader/support.js'
import { fingerprint } from '../fingerprint.js'
import type { IpProtocol } from '../route/common.js'

export type OvsFragType = 'none' | 'first' | 'later'

export type OvsUfidFlags = 'omit-key' | 'omit-mask' | 'omit-actions'

export type OvsHashAlg = 'l4' | 'sym-l4'

export type CtStateFlags = 'new' | 'established' | 'related' | 'reply-dir' | 'invalid' | 'tracked' | 'src-nat' | 'dst-nat'

export interface OvsFlowStats extends Struct {
  nPackets: bigint
  nBytes: bigint
}

export interface OvsKeyEthernet extends Struct {
  ethSrc: string
  ethDst: string
}

export interface OvsKeyMpls extends Struct {
  mplsLse: number
}

export interface OvsKeyIpv4 extends Struct {
  ipv4Src: string
  ipv4Dst: string
  ipv4Proto: IpProtocol | number
  ipv4Tos: number
  ipv4Ttl: number
  ipv4Frag: OvsFragType | number
}

export interface OvsKeyIpv6 extends Struct {
  ipv6Src: string
  ipv6Dst: string
  ipv6Label: number
  ipv6Proto: IpProtocol | number
  ipv6Tclass: number
  ipv6Hlimit: number
  ipv6Frag: OvsFragType | number
}

export interface OvsKeyIpv6Exthdrs extends Struct {
  hdrs: number
}

export interface OvsKeyTcp extends Struct {
  tcpSrc: number
  tcpDst: number
}

export interface OvsKeyUdp extends Struct {
  udpSrc: number
  udpDst: number
}

export interface OvsKeySctp extends Struct {
  sctpSrc: number
  sctpDst: number
}

export interface OvsKeyIcmp extends Struct {
  icmpType: number
  icmpCode: number
}

export interface OvsKeyArp extends Struct {
  arpSip: string
  arpTip: string
  arpOp: number
  arpSha: string
  arpTha: string
}

export interface OvsKeyNd extends Struct {
  ndTarget: string
  ndSll: string
  ndTll: string
}

export interface OvsKeyCtTupleIpv4 extends Struct {
  ipv4Src: string
  ipv4Dst: string
  srcPort: number
  dstPort: number
  ipv4Proto: IpProtocol | number
}

export interface OvsActionPushVlan extends Struct {
  vlanTpid: number
  vlanTci: number
}

export interface OvsActionHash extends Struct {
  hashAlg: OvsHashAlg | number
  hashBasis: number
}

export interface OvsActionPushMpls extends Struct {
  mplsLse: number
  mplsEthertype: number
}

export interface OvsActionAddMpls extends Struct {
  mplsLse: number
  mplsEthertype: number
  tunFlags: number
}

export interface OvsKeyCtTupleIpv6 extends Struct {
  ipv6Src: string
  ipv6Dst: string
  srcPort: number
  dstPort: number
  ipv6Proto: IpProtocol | number
}

export interface OvsNshKeyBase extends Struct {
  flags: number
  ttl: number
  mdtype: number
  np: number
  pathHdr: number
}

export interface OvsNshKeyMd1 extends Struct {
  context: number[]
}

export interface OvsActionTrunc extends Struct {
  maxLen: number
}

export interface Key extends Attributes {
  encap?: Key
  priority?: number
  inPort?: number
  ethernet?: OvsKeyEthernet
  vlan?: number
  ethertype?: number
  ipv4?: OvsKeyIpv4
  ipv6?: OvsKeyIpv6
  tcp?: OvsKeyTcp
  udp?: OvsKeyUdp
  icmp?: OvsKeyIcmp
  icmpv6?: OvsKeyIcmp
  arp?: OvsKeyArp
  nd?: OvsKeyNd
  skbMark?: number
  tunnel?: TunnelKey
  sctp?: OvsKeySctp
  tcpFlags?: number
  dpHash?: number
  recircId?: number
  mpls?: OvsKeyMpls
  ctState?: Flags<CtStateFlags>
  ctZone?: number
  ctMark?: number
  ctLabels?: Uint8Array
  ctOrigTupleIpv4?: OvsKeyCtTupleIpv4
  ctOrigTupleIpv6?: OvsKeyCtTupleIpv6
  nsh?: OvsNshKey
  packetType?: number
  ndExtensions?: Uint8Array
  tunnelInfo?: Uint8Array
  ipv6Exthdrs?: OvsKeyIpv6Exthdrs
}

export interface Action extends Attributes {
  output?: number
  userspace?: Userspace
  set?: Key
  pushVlan?: OvsActionPushVlan
  popVlan?: true
  sample?: Sample
  recirc?: number
  hash?: OvsActionHash
  pushMpls?: OvsActionPushMpls
  popMpls?: number
  setMasked?: Key
  ct?: Ct
  trunc?: OvsActionTrunc
  pushEth?: OvsKeyEthernet
  popEth?: true
  ctClear?: true
  pushNsh?: OvsNshKey
  popNsh?: true
  meter?: number
  clone?: Action
  checkPktLen?: CheckPktLen
  addMpls?: OvsActionAddMpls
  decTtl?: DecTtl
  drop?: number
  psample?: Psample
}

export interface TunnelKey extends Attributes {
  id?: bigint
  ipv4Src?: string
  ipv4Dst?: string
  tos?: number
  ttl?: number
  dontFragment?: true
  csum?: true
  oam?: true
  geneveOpts?: Uint8Array
  tpSrc?: number
  tpDst?: number
  vxlanOpts?: VxlanExt
  ipv6Src?: string
  ipv6Dst?: string
  erspanOpts?: Uint8Array
  ipv4InfoBridge?: true
}

export interface CheckPktLen extends Attributes {
  pktLen?: number
  actionsIfGreater?: Action
  actionsIfLessEqual?: Action
}

export interface Sample extends Attributes {
  probability?: number
  actions?: Action
}

export interface Userspace extends Attributes {
  pid?: number
  userdata?: Uint8Array
  egressTunPort?: number
  actions?: true
}

export interface OvsNshKey extends Attributes {
  base?: OvsNshKeyBase
  md1?: OvsNshKeyMd1
  md2?: Uint8Array
}

export interface Ct extends Attributes {
  commit?: true
  zone?: number
  mark?: number[]
  labels?: Uint8Array
  helper?: string
  nat?: Nat
  forceCommit?: true
  eventmask?: number
  timeout?: string
}

export interface Nat extends Attributes {
  src?: true
  dst?: true
  ipMin?: string
  ipMax?: string
  protoMin?: number
  protoMax?: number
  persistent?: true
  protoHash?: true
  protoRandom?: true
}

export interface DecTtl extends Attributes {
  action?: Action
}

export interface VxlanExt extends Attributes {
  gbp?: number
}

export interface Psample extends Attributes {
  group?: number
  cookie?: Uint8Array
}

export interface FlowMessage extends Attributes {
  dpIfindex: number
  key?: Key
  actions?: Action
  stats?: OvsFlowStats
  tcpFlags?: number
  used?: bigint
  clear?: true
  mask?: Key
  probe?: true
  ufid?: string
  ufidFlags?: Flags<OvsUfidFlags>
}

export interface OvsFlowOperations {
  new: { request: FlowMessage; reply: FlowMessage; event: FlowMessage; dump: false }
  del: { request: FlowMessage; reply: FlowMessage; event: FlowMessage; dump: false }
  get: { request: FlowMessage; reply: FlowMessage; event: never; dump: true }
  set: { request: FlowMessage; reply: never; event: never; dump: false }
}

export type OvsFlowGroup = 'ovs_flow'

export const ovsFlowFamily: Family<OvsFlowOperations, OvsFlowGroup> = {
  name: 'ovs_flow',
  fingerprint,
  readers: {},
  groups: {
    ovs_flow: 0,
  },
}
