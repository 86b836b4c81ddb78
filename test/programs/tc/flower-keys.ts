/** What `tc -j` prints of the keys that the classifier flower matches. */
import type { Rule, Table } from '../../support/programs/agreement.js'
import { at, type Body } from '../../support/programs/comparison.js'
import { etherType, geneveOptions } from './action-kinds.js'
import { hex, listAt, listOf } from './shared.js'

const KEY = 'options.key'

/** An address with the number of the mask's bits, where those are not all; the mask itself where they are not the first. */
function masked(address: string): Rule {
  return (ours) => maskedAddress(ours, address)
}

function maskedAddress({ options }: Body, address: string): unknown {
  const own = at(options, `key${address}`)
  const bits = maskBits(String(at(options, `key${address}Mask`)))
  const first = bits.lastIndexOf('1') + 1
  if (first === bits.length) return own
  return bits.slice(0, first).includes('0') ? `${own}/${at(options, `key${address}Mask`)}` : `${own}/${first}`
}

function maskBits(mask: string): string {
  if (mask.includes('.'))
    return mask
      .split('.')
      .map((each) => binary(Number(each), 8))
      .join('')
  const groups = mask.split(':')
  if (groups.length === 6) return groups.map((each) => binary(Number.parseInt(each, 16), 8)).join('')
  const [head = '', tail = ''] = mask.split('::')
  const [before, after] = [head, tail].map((each) => each.split(':').filter(Boolean))
  const middle = Array<string>(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill('0')
  return [...(before ?? []), ...middle, ...(after ?? [])]
    .map((each) => binary(Number.parseInt(each, 16), 16))
    .join('')
}

const binary = (value: number, digits: number) => value.toString(2).padStart(digits, '0')

/** Of IPv4 or IPv6, whichever is matched. */
function address(name: string, side: string): Rule {
  return (ours) => {
    const kind = at(ours, `${KEY}${name}Ipv4${side}`) === undefined ? 'Ipv6' : 'Ipv4'
    return maskedAddress(ours, `${name}${kind}${side}`)
  }
}

const PROTOCOLS = ['Tcp', 'Udp', 'Sctp']

/** Of the one protocol that has ports here: a range, or one port. */
function port(side: 'Src' | 'Dst'): Rule {
  return ({ options }) => {
    const start = at(options, `keyPort${side}Min`)
    if (start !== undefined) return { start, end: at(options, `keyPort${side}Max`) }
    return PROTOCOLS.map((name) => at(options, `key${name}${side}`)).find(Boolean)
  }
}

const portMask =
  (side: 'Src' | 'Dst'): Rule =>
  ({ options }) =>
    Number(PROTOCOLS.map((name) => at(options, `key${name}${side}Mask`)).find(Boolean)).toString(16)

/** Of ICMP or ICMPv6. */
const icmp =
  (what: 'Type' | 'Code'): Rule =>
  ({ options }) =>
    String(at(options, `keyIcmpv4${what}`) ?? at(options, `keyIcmpv6${what}`))

const STATES: Readonly<Record<string, string>> = {
  new: 'new',
  established: 'est',
  related: 'rel',
  tracked: 'trk',
  invalid: 'inv',
  reply: 'rpl',
}

/** In their order: each word of the mask with whether it has to be set. */
const ctState: Rule = ({ options }) => {
  const [set, mask] = [listOf(at(options, 'keyCtState')), listOf(at(options, 'keyCtStateMask'))]
  return ['tracked', 'new', 'established', 'related', 'invalid', 'reply']
    .filter((word) => mask.includes(word))
    .map((word) => `${set.includes(word) ? '+' : '-'}${STATES[word]}`)
    .join('')
}

const ETHER_TYPES: Readonly<Record<string, string>> = { ip: 'ipv4', mpls_uc: '8847' }

const ethType: Rule = ({ options }) => {
  const name = String(etherType(at(options, 'keyEthType')))
  return (
    ETHER_TYPES[name] ??
    (name === '2054' ? 'arp' : Number.isNaN(Number(name)) ? name : Number(name).toString(16))
  )
}

/** Labels one below the other. */
const labels = (ours: Body) =>
  listAt(ours, `${KEY}MplsOpts.lse`).map((lse) => ({
    depth: lse.lseDepth,
    label: lse.lseLabel,
    tc: lse.lseTc,
    bos: lse.lseBos,
    ttl: lse.lseTtl,
  }))

/** Whether a flag has to be set, of those that are asked for. */
const control =
  (name: string, flags = 'keyFlags'): Rule =>
  ({ options }) =>
    listOf(at(options, `${flags}Mask`)).includes(name) ? listOf(at(options, flags)).includes(name) : undefined

const keys: Table = {
  dst_mac: masked('EthDst'),
  src_mac: masked('EthSrc'),
  eth_type: ethType,
  ip_proto: translatedProtocol,
  ip_tos: `${KEY}IpTos`,
  ip_tos_mask: hex(`${KEY}IpTosMask`),
  ip_ttl: `${KEY}IpTtl`,
  ip_ttl_mask: hex(`${KEY}IpTtlMask`),
  dst_ip: address('', 'Dst'),
  src_ip: address('', 'Src'),
  src_port: port('Src'),
  dst_port: port('Dst'),
  src_port_mask: portMask('Src'),
  dst_port_mask: portMask('Dst'),
  tcp_flags: ({ options }) =>
    `0x${Number(at(options, 'keyTcpFlags')).toString(16)}/${Number(at(options, 'keyTcpFlagsMask')).toString(16)}`,
  'ip_flags.frag': control('frag'),
  'ip_flags.firstfrag': control('firstfrag'),
  icmp_type: icmp('Type'),
  icmp_code: icmp('Code'),
  arp_sip: masked('ArpSip'),
  arp_tip: masked('ArpTip'),
  arp_op: ({ options }) => ({ 1: 'request', 2: 'reply' })[Number(at(options, 'keyArpOp'))],
  arp_sha: masked('ArpSha'),
  arp_tha: masked('ArpTha'),
  vlan_id: `${KEY}VlanId`,
  vlan_prio: `${KEY}VlanPrio`,
  vlan_ethtype: ({ options }) => etherType(at(options, 'keyVlanEthType')),
  cvlan_id: `${KEY}CvlanId`,
  cvlan_prio: `${KEY}CvlanPrio`,
  cvlan_ethtype: ({ options }) => etherType(at(options, 'keyCvlanEthType')),
  num_of_vlans: `${KEY}NumOfVlans`,
  mpls: labels,
  mpls_label: `${KEY}MplsLabel`,
  mpls_tc: `${KEY}MplsTc`,
  mpls_bos: `${KEY}MplsBos`,
  mpls_ttl: `${KEY}MplsTtl`,
  enc_dst_ip: address('Enc', 'Dst'),
  enc_src_ip: address('Enc', 'Src'),
  enc_key_id: `${KEY}EncKeyId`,
  enc_dst_port: `${KEY}EncUdpDstPort`,
  enc_src_port: `${KEY}EncUdpSrcPort`,
  enc_tos: `${KEY}EncIpTos`,
  enc_ttl: `${KEY}EncIpTtl`,
  geneve_opt_key: (ours) => geneveOptions(ours, `${KEY}EncOpts.geneve`),
  geneve_opt_mask: (ours) => geneveOptions(ours, `${KEY}EncOptsMask.geneve`),
  vxlan_opt_key: ({ options }) => [at(options, 'keyEncOpts.vxlan')],
  vxlan_opt_mask: ({ options }) => [at(options, 'keyEncOptsMask.vxlan')],
  erspan_opt_key: ({ options }) => [at(options, 'keyEncOpts.erspan')],
  erspan_opt_mask: ({ options }) => [at(options, 'keyEncOptsMask.erspan')],
  gtp_opt_key: ({ options }) => [at(options, 'keyEncOpts.gtp')],
  gtp_opt_mask: ({ options }) => [at(options, 'keyEncOptsMask.gtp')],
  ct_state: ctState,
  ct_zone: `${KEY}CtZone`,
  ct_mark: `${KEY}CtMark`,
  ct_mark_mask: hex(`${KEY}CtMarkMask`),
  ct_label: ({ options }) => {
    const mask = String(at(options, 'keyCtLabelsMask'))
    return /^f+$/.test(mask) ? at(options, 'keyCtLabels') : `${at(options, 'keyCtLabels')}/${mask}`
  },
  hash: `${KEY}Hash`,
  pppoe_sid: `${KEY}PppoeSid`,
  ppp_proto: ({ options }) => ({ 33: 'ip', 87: 'ipv6' })[Number(at(options, 'keyPppProto'))],
  l2tpv3_sid: `${KEY}L2tpv3Sid`,
}

function translatedProtocol({ options }: Body): unknown {
  const own = at(options, 'keyIpProto')
  return own === 'ipv6-icmp' ? 'icmpv6' : own
}

export const flowerTable: Table = Object.fromEntries(
  Object.entries(keys).map(([name, rule]) => [`options.keys.${name}`, rule]),
)
