/** `tc -s -d filter`, of every classifier. */
import { listDisagreements, type Table } from '../../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../../support/programs/comparison.js'
import { jsonComparison, type Names } from '../../support/programs/json.js'
import { textComparison } from '../../support/programs/text.js'
import { flag } from '../iproute.js'
import { actionTable } from './action.js'
import { filterFields, filterRecords } from './filter-text.js'
import { flowers } from './flower.js'
import { flowerTable } from './flower-keys.js'
import { DEVICE, handleAt, listOf, script, TRAFFIC } from './shared.js'

export interface Filter {
  /** Also the vector's name. */
  readonly kind: string
  /** Lines that add filters to interface p0, which has a clsact. */
  readonly add: string
  /** Programs besides tc. */
  readonly needs?: readonly string[]
  /** Lines before, whose messages are not taken. */
  readonly before?: string
  /** Where they hang, for `tc filter show`; by default at what comes in. */
  readonly at?: string
  /** Its JSON is none. */
  readonly text?: boolean
}

const filters: readonly Filter[] = [
  {
    kind: 'u32',
    add: 'tc filter add dev p0 ingress protocol ip prio 5 u32 match ip dst 192.0.2.0/24 match ip dport 80 0xffff action mirred egress redirect dev p1\ntc filter add dev p0 ingress protocol ipv6 prio 6 u32 divisor 4',
  },
  { kind: 'matchall', add: 'tc filter add dev p0 ingress prio 7 matchall classid 1:3 action gact pass' },
  {
    kind: 'matchall-chain',
    add: 'tc filter add dev p0 egress prio 7 matchall skip_hw action vlan push id 5 pipe action police rate 1mbit burst 10k conform-exceed drop action goto chain 6',
    at: 'dev p0 egress',
  },
  {
    kind: 'block',
    before: 'tc qdisc del dev p0 clsact; tc qdisc add dev p0 ingress_block 22 egress_block 23 clsact',
    add: 'tc filter add block 22 protocol ip flower dst_ip 192.0.2.0/24 action drop',
    at: 'block 22',
  },
  ...flowers,
  ...[
    {
      kind: 'u32-hash',
      add: `tc filter add dev p0 egress prio 8 handle 2: u32 divisor 16
tc filter add dev p0 egress prio 8 u32 ht 800:: match u32 0 0 offset at 0 mask 0f00 shift 6 plus 4 eat hashkey mask 0xff at 12 link 2:
tc filter add dev p0 egress prio 8 u32 ht 2:1: match mark 5 0xff match u8 6 0xff at nexthdr+13 classid 1:4 action pass`,
    },
    { kind: 'fw', add: 'tc filter add dev p0 egress prio 7 handle 0x5/0xff fw classid 1:3 action pass' },
    {
      kind: 'route',
      add: 'tc filter add dev p0 egress prio 7 route from 3 to 4 classid 1:3\ntc filter add dev p0 egress prio 7 route fromif p1 to 5 classid 1:4',
    },
    {
      kind: 'flow',
      add: 'tc filter add dev p0 egress prio 7 handle 1 flow hash keys src,dst,proto divisor 256 perturb 5 baseclass 1:1\ntc filter add dev p0 egress prio 8 handle 2 flow map key mark and 0xff addend 3\ntc filter add dev p0 egress prio 9 handle 3 flow map key dst rshift 4 xor 0x5',
    },
    {
      kind: 'basic',
      add: "tc filter add dev p0 egress prio 7 basic match 'cmp(u8 at 9 layer network eq 6) and (meta(priority gt 5) or u32(u32 0xc0000200 0xffffff00 at 16))' classid 1:4",
    },
    {
      kind: 'basic-ematch',
      add: 'tc filter add dev p0 egress prio 7 basic match \'nbyte("ababa" at 12 layer 1) and not meta(nf_mark mask 0xff eq 3)\' classid 1:4',
    },
    {
      kind: 'basic-cmp',
      add: "tc filter add dev p0 egress prio 7 basic match 'cmp(u16 at 2 layer 2 mask 0xff00 lt 256) and cmp(u32 at 4 layer 0 trans gt 0x1234)' classid 1:4",
    },
    {
      kind: 'basic-canid',
      before: 'ip link add c0 type vcan; ip link set c0 up; tc qdisc add dev c0 root handle 1: htb',
      add: "tc filter add dev c0 parent 1: basic match 'canid(sff 0x123:0x7ff eff 0x12345)' classid 1:4",
      at: 'dev c0',
    },
    {
      kind: 'basic-ipset',
      needs: ['ipset'],
      before: 'ipset create s1 hash:ip',
      add: "tc filter add dev p0 egress protocol ip prio 7 basic match 'ipset(s1 src)' classid 1:4",
    },
    { kind: 'cgroup', add: 'tc filter add dev p0 egress prio 7 handle 1 cgroup action drop' },
    {
      kind: 'bpf',
      add: 'tc filter add dev p0 egress prio 7 bpf bytecode "1,6 0 0 4294967295" classid 1:4',
    },
  ].map((filter) => ({ at: 'dev p0 egress', ...filter, text: true })),
]

/** Priority and protocol share tcm_info. */
const table = (names: Names): Table => ({
  pref: ({ info }) => Number(info) >>> 16,
  protocol: { why: 'the other half of tcm_info, in words' },
  parent: handleAt('parent'),
  'options.handle': 'handle',
  'options.classid': handleAt('options.classid'),
  'options.flowid': handleAt('options.classid'),
  'options.fh': (ours) => u32Handle(Number(ours.handle)),
  'options.ht_divisor': 'options.divisor',
  'options.order': (ours) => Number(ours.handle) & 0xfff,
  'options.key_ht': (ours) => (Number(at(ours, 'options.hash')) >>> 20).toString(16),
  'options.bkt': (ours) => ((Number(at(ours, 'options.hash')) >>> 12) & 0xff).toString(16),
  'options.not_in_hw': flag('options.flags', 'not-in-hw'),
  'options.skip_hw': flag('options.flags', 'skip-hw'),
  // Looked at; of matchall it is the same as matched.
  'options.rule_hit': ({ options }) => at(options, 'pcnt.rcnt') ?? at(options, 'pcnt.rhit'),
  // Printed of the filter, then of each key: the last one stays.
  'options.success': ({ options }) => listOf(at(options, 'pcnt.kcnts')).at(-1),
  // Of the keys they print, an object with one name for all, the last one stays.
  'options.match': (ours) => lastKey(at(ours, 'options.sel.keys')),
  ...flowerTable,
  'options.actions': (ours, theirs) => actions(ours, theirs, names),
})

/** Compared as those of `tc actions`. */
function actions(ours: Body, theirs: unknown, names: Names): unknown {
  const own = at(ours, 'options.act')
  if (!Array.isArray(own) || !Array.isArray(theirs)) return own
  const lines = listDisagreements(theirs, own.filter(isObject), actionTable(names))
  return lines.length === 0 ? theirs : lines
}

/** Hash table, bucket, node. */
export function u32Handle(handle: number): string {
  const [table, bucket, node] = [handle >>> 20, (handle >>> 12) & 0xff, handle & 0xfff]
  const rest = [bucket, node].map((part) => (part === 0 ? '' : part.toString(16)))
  return node === 0 ? `${table.toString(16)}:${rest[0]}` : `${table.toString(16)}:${rest.join(':')}`
}

function lastKey(keys: unknown): unknown {
  const last: unknown = Array.isArray(keys) ? keys.at(-1) : undefined
  return {
    value: Number(at(last, 'val')).toString(16),
    mask: Number(at(last, 'mask')).toString(16),
    offmask: '',
    off: at(last, 'off'),
  }
}

export const tcFilter: readonly Comparison[] = filters.map((filter) => {
  const { kind, add, needs = [], before = '', at: place = 'dev p0 ingress', text = false } = filter
  const setUp = `${DEVICE}\ntc qdisc add dev p0 clsact\n${before}`
  const shared = {
    name: `tc-filter/${kind}`,
    needs: ['ip', 'tc', ...needs],
    kernel: `${setUp}\n${add}`,
    setUp,
    run: script(add, TRAFFIC, `tc -s -d ${text ? '' : '-j '}filter show ${place}`),
    operations: ['newtfilter'],
  }
  if (text) return textComparison({ ...shared, records: filterRecords, fields: filterFields })
  return jsonComparison({ ...shared, table })
})
