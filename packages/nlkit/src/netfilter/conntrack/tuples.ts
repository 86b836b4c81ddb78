import { NetlinkInputError } from '@nlkit/core'
import type { Tuple } from '@nlkit/core/families/netfilter/conntrack-sets'
import type { IpProtocol } from '@nlkit/core/families/route/common'
import type { Input } from '../../client.js'
import { familyOf } from '../../route/prefix.js'

/** One direction of a connection: from where to where. */
export interface Flow {
  /** 'tcp', 'udp', 'icmp', ... */
  readonly protocol: IpProtocol | number
  readonly src: string
  readonly dst: string
  /** Ports, of the protocols that have some. */
  readonly sport?: number
  readonly dport?: number
  /** Of ICMP and ICMPv6: for an echo request type, code 0, and its id. */
  readonly icmp?: { readonly type: number; readonly code: number; readonly id: number }
}

/** Address families of connections. */
export type ConnectionFamily = 'ipv4' | 'ipv6'

/** The family of a flow's addresses. Throws NetlinkInputError. */
export function familyOfFlow({ src, dst }: Flow, path: string): ConnectionFamily {
  const family = familyOf(src)
  if (family === undefined) throw new NetlinkInputError(`${path}.src`, `must be an address, not '${src}'`)
  if (familyOf(dst) !== family)
    throw new NetlinkInputError(`${path}.dst`, `must be an address of the family of ${src}, not '${dst}'`)
  return family === 'inet' ? 'ipv4' : 'ipv6'
}

/** A flow as the kernel has it. Throws NetlinkInputError. */
export function tupleOf(flow: Flow, path: string): Input<Tuple> {
  const { protocol, src, dst, sport, dport, icmp } = flow
  const six = familyOfFlow(flow, path) === 'ipv6'
  const ping = six
    ? { icmpv6Type: icmp?.type, icmpv6Code: icmp?.code, icmpv6Id: icmp?.id }
    : { icmpType: icmp?.type, icmpCode: icmp?.code, icmpId: icmp?.id }
  return {
    ip: six ? { v6Src: src, v6Dst: dst } : { v4Src: src, v4Dst: dst },
    proto: { num: protocol, srcPort: sport, dstPort: dport, ...(icmp !== undefined && ping) },
  }
}

/** What the kernel tells of one direction, such as `tupleOrig`, as a flow; undefined when it is not whole. */
export function flowOf(tuple: Tuple | undefined): Flow | undefined {
  const { ip, proto } = tuple ?? {}
  const [src, dst] = [ip?.v4Src ?? ip?.v6Src, ip?.v4Dst ?? ip?.v6Dst]
  if (proto?.num === undefined || src === undefined || dst === undefined) return undefined
  const type = proto.icmpType ?? proto.icmpv6Type
  const icmp = type !== undefined && {
    type,
    code: proto.icmpCode ?? proto.icmpv6Code ?? 0,
    id: proto.icmpId ?? proto.icmpv6Id ?? 0,
  }
  return {
    protocol: proto.num,
    src,
    dst,
    ...(proto.srcPort !== undefined && { sport: proto.srcPort }),
    ...(proto.dstPort !== undefined && { dport: proto.dstPort }),
    ...(icmp && { icmp }),
  }
}

/** The other direction: what answers to it. Of an echo request the answer is the echo reply, of ICMP alone. */
export function reversed(flow: Flow): Flow {
  const { protocol, src, dst, sport, dport, icmp } = flow
  return {
    protocol,
    src: dst,
    dst: src,
    ...(dport !== undefined && { sport: dport }),
    ...(sport !== undefined && { dport: sport }),
    ...(icmp && { icmp: { ...icmp, type: REPLIES[icmp.type] ?? icmp.type } }),
  }
}

/** Types of ICMP that answer each other: echo, timestamp, information, address mask; echo of ICMPv6. */
const REPLIES: Readonly<Record<number, number>> = {
  0: 8,
  8: 0,
  13: 14,
  14: 13,
  15: 16,
  16: 15,
  17: 18,
  18: 17,
  128: 129,
  129: 128,
}
