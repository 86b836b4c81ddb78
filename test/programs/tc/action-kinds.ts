/** What `tc -j` prints of each kind of action. */
import type { Rule, Table } from '../../support/programs/agreement.js'
import { at, type Body } from '../../support/programs/comparison.js'
import type { Names } from '../../support/programs/json.js'
import { translated } from '../iproute.js'
import { bodyAt, handle, hex, listAt, listOf, places } from './shared.js'

/** Of the struct that all kinds begin with, whatever it is called. */
export const parameter = (options: unknown, name: string): unknown =>
  ['parms', 'parmsEx', 'act', 'tbf', 'cnt', '']
    .map((struct) => at(options, struct === '' ? name : `${struct}.${name}`))
    .find((value) => value !== undefined)

const ACTIONS: Readonly<Record<string, string>> = { ok: 'pass', shot: 'drop', unspec: 'continue' }

/** What becomes of the packet, in their words. A number without a name is one with an operand in its low bits. */
export function actionName(own: unknown): unknown {
  if (typeof own === 'string') return ACTIONS[own] ?? own
  const opcode = Number(own) >>> 28
  return opcode === 1 ? 'jump' : opcode === 2 ? 'goto' : own
}

export const actionKinds = (names: Names): Table => ({
  ...gact,
  ...mirred(names),
  ...ct,
  ...ctinfo,
  ...gate,
  ...ife,
  ...mpls,
  ...nat,
  ...pedit,
  ...vlan,
  ...tunnelKey,
  ...skbedit,
  csum: checksums,
  overhead: 'options.tbf.rate.overhead',
  linklayer: translated('options.tbf.rate.linklayer', { unaware: 'unspec' }),
  trunc_size: 'options.truncSize',
  group: 'options.psampleGroup',
  rate: 'options.rate',
  zone: ({ options }) => at(options, 'zone') ?? at(options, 'parms.zone'),
})

const gact: Table = {
  'prob.random_type': ({ options }) => at(options, 'prob.ptype') ?? 'none',
  'prob.control_action.type': ({ options }) => actionName(at(options, 'prob.paction') ?? 'ok'),
  'prob.control_action.chain': ({ options }) => Number(at(options, 'prob.paction')) & 0x0fffffff,
  'prob.val': ({ options }) => at(options, 'prob.pval') ?? 0,
}

const mirred = (names: Names): Table => ({
  mirred_action: ({ options }) =>
    String(at(options, 'parms.eaction')).endsWith('redir') ? 'redirect' : 'mirror',
  direction: ({ kind, options }) =>
    kind === 'nat' ? natDirection(options) : String(at(options, 'parms.eaction')).split('-')[0],
  to_dev: (ours) => names(at(ours, 'options.parms.ifindex')),
})

const natDirection = (options: unknown) =>
  listOf(at(options, 'parms.flags')).includes('egress') ? 'egress' : 'ingress'

const CHECKSUMS: Readonly<Record<string, string>> = { ipv4hdr: 'iph' }

const checksums: Rule = ({ options }) =>
  listOf(at(options, 'parms.updateFlags'))
    .map((flag) => CHECKSUMS[String(flag)] ?? flag)
    .join(', ')

const ct: Table = {
  action: ({ options }) =>
    listOf(at(options, 'action'))
      .filter((word) => !String(word).startsWith('nat'))
      .join(' '),
  mark: ({ kind, options }) =>
    kind === 'ife' ? ifeValue(at(options, 'metalst.skbmark')) : at(options, 'mark'),
  mark_mask: hex('options.markMask'),
  label: ({ kind, options }) =>
    kind === 'ct' ? `${at(options, 'labels')}/${at(options, 'labelsMask')}` : at(options, 'label'),
  nat: ({ options }) => translation(options),
}

/** Of a range that is one only the first is printed. */
function range(options: unknown, low: string, high: string): string[] {
  const [first, last] = [at(options, low), at(options, high)]
  if (first === undefined) return []
  return [last === undefined || last === first ? String(first) : `${first}-${last}`]
}

function translation(options: unknown): string {
  const direction = listOf(at(options, 'action')).includes('nat-src') ? 'src' : 'dst'
  const addresses = ['Ipv4', 'Ipv6'].flatMap((kind) => range(options, `nat${kind}Min`, `nat${kind}Max`))
  const ports = range(options, 'natPortMin', 'natPortMax')
  return [direction, ...addresses.map((each) => `addr ${each}`), ...ports.map((each) => `port ${each}`)].join(
    ' ',
  )
}

const ctinfo: Table = {
  ...places(
    '',
    'options',
    'dscpset:stats_dscp_set',
    'dscperror:stats_dscp_error',
    'cpmarkset:stats_cpmark_set',
  ),
  dscpmask: 'options.parmsDscpMask',
  dscpstatemask: 'options.parmsDscpStatemask',
  cpmark: 'options.parmsCpmarkMask',
}

const gate: Table = {
  ...places('', 'options', 'clockid', 'base_time', 'cycle_time', 'cycle_time_ext'),
  flags: hex('options.flags'),
  schedule: (ours) =>
    listAt(ours, 'options.entryList.entry').map(({ index, gate, interval, ipv, maxOctets }) => ({
      number: index,
      gate_state: gate === true ? 'open' : 'close',
      interval,
      ipv,
      max_octets: maxOctets,
    })),
}

const ife: Table = {
  mode: ({ kind, options }) =>
    kind === 'ife'
      ? at(options, 'parms.flags') === 1
        ? 'encode'
        : 'decode'
      : translatedMode(at(options, 'parms.tAction')),
  prio: ({ options }) => ifeValue(at(options, 'metalst.prio')),
  dst: 'options.dmac',
  src: 'options.smac',
}

const translatedMode = (own: unknown) => (own === 'release' ? 'unset' : own)

/** Without a value that of the packet is taken along. */
const ifeValue = (own: unknown) => (own === true ? 'allow' : own)

const mpls: Table = {
  mpls_action: translated('options.parms.mAction', { 'dec-ttl': 'dec_ttl', 'mac-push': 'mac_push' }),
  protocol: ({ options }) => etherType(at(options, 'proto') ?? at(options, 'pushVlanProtocol')),
  ...places('', 'options', 'tc', 'bos'),
  ttl: ({ options }) => at(options, 'ttl') ?? at(options, 'encTtl'),
}

const ETHER_TYPES: Readonly<Record<number, string>> = {
  2048: 'ip',
  33024: '802.1Q',
  34525: 'ipv6',
  34887: 'mpls_uc',
  34984: '802.1ad',
}

export const etherType = (own: unknown): unknown => ETHER_TYPES[Number(own)] ?? own

const nat: Table = {
  type: ({ kind, options }) => (kind === 'nat' ? 'nat' : at(options, 'type')),
  // They count the bits of the mask's bytes in the host's order: 255.255.255.0 becomes 32 on little-endian machines.
  old_addr: ({ options }, theirs) =>
    String(theirs).startsWith(`${at(options, 'parms.oldAddr')}/`) ? theirs : at(options, 'parms.oldAddr'),
  new_addr: 'options.parms.newAddr',
}

const pedit: Table = {
  nkeys: ({ options }) => at(peditParameters(options), 'nkeys'),
  keys: ({ options }) =>
    listAt(peditParameters(options), 'keys').map(({ off, val, mask }, index) => ({
      htype: PEDIT_HEADERS[String(at(options, `keysEx.keyEx.${index}.htype`))] ?? 'network',
      offset: off,
      cmd: at(options, `keysEx.keyEx.${index}.cmd`) ?? 'set',
      val: Number(val).toString(16),
      mask: Number(mask).toString(16),
    })),
}

const PEDIT_HEADERS: Readonly<Record<string, string>> = {
  eth: 'eth',
  ip4: 'ipv4',
  ip6: 'ipv6',
  tcp: 'tcp',
  udp: 'udp',
}

const peditParameters = (options: unknown) => at(options, 'parmsEx') ?? at(options, 'parms')

const vlan: Table = {
  vlan_action: 'options.parms.vAction',
  id: 'options.pushVlanId',
  dst_mac: 'options.pushEthDst',
  src_mac: 'options.pushEthSrc',
}

const tunnelKey: Table = {
  src_ip: ({ options }) => at(options, 'encIpv4Src') ?? at(options, 'encIpv6Src'),
  dst_ip: ({ options }) => at(options, 'encIpv4Dst') ?? at(options, 'encIpv6Dst'),
  ...places('', 'options', 'key_id:enc_key_id', 'dst_port:enc_dst_port', 'tos:enc_tos'),
  flag: ({ options }) => (at(options, 'noCsum') === 1 ? 'nocsum' : 'csum'),
  geneve_opts: (ours) => geneveOptions(ours, 'options.encOpts.geneve'),
  vxlan_opts: ({ options }) => [at(options, 'encOpts.vxlan')],
  // Of version 2 the index is none; they print zero.
  erspan_opts: (ours) => [{ index: 0, ...bodyAt(ours, 'options.encOpts.erspan') }],
}

/** Data in bytes. */
export const geneveOptions = (ours: Body, path: string) =>
  listAt(ours, path).map(({ data, ...rest }) => ({ ...rest, data: [...Buffer.from(String(data), 'hex')] }))

const skbedit: Table = {
  // A class, but for the actions whose priority is a number.
  priority: ({ kind, options }) =>
    kind === 'skbedit'
      ? handle(at(options, 'priority'))
      : (at(options, 'priority') ?? at(options, 'pushVlanPriority')),
  queue_mapping: 'options.queueMapping',
  mask: ({ options }) => Number(at(options, 'mask')).toString(16),
  ptype: 'options.ptype',
  inheritdsfield: ({ options }) =>
    listOf(at(options, 'flags')).includes('inheritdsfield') ? null : undefined,
}
