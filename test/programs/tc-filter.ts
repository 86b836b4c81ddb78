/** `tc -s -d -j filter`, of every classifier. */
import { listDisagreements, type Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { jsonComparison, type Names } from '../support/programs/json.js'
import { flag } from './iproute.js'
import { DEVICE, handleAt } from './tc.js'
import { actionTable } from './tc-action.js'

interface Filter {
  /** Also the vector's name. */
  readonly kind: string
  /** Lines that add filters to interface p0, which has a clsact. */
  readonly add: string
}

const filters: readonly Filter[] = [
  {
    kind: 'u32',
    add: 'tc filter add dev p0 ingress protocol ip prio 5 u32 match ip dst 192.0.2.0/24 match ip dport 80 0xffff action mirred egress redirect dev p1\ntc filter add dev p0 ingress protocol ipv6 prio 6 u32 divisor 4',
  },
  { kind: 'matchall', add: 'tc filter add dev p0 ingress prio 7 matchall classid 1:3 action gact pass' },
  { kind: 'fw', add: 'tc filter add dev p0 ingress prio 7 handle 0x5/0xff fw classid 1:3' },
  { kind: 'route', add: 'tc filter add dev p0 egress prio 7 route from 3 to 4 classid 1:3' },
  {
    kind: 'flow',
    add: 'tc filter add dev p0 egress prio 7 handle 1 flow hash keys src,dst,proto divisor 256 perturb 5 baseclass 1:1\ntc filter add dev p0 egress prio 8 handle 2 flow map key mark and 0xff addend 3',
  },
  {
    kind: 'basic',
    add: "tc filter add dev p0 egress prio 7 basic match 'cmp(u8 at 9 layer network eq 6) and (meta(priority gt 5) or u32(u32 0xc0000200 0xffffff00 at 16))' classid 1:4",
  },
  {
    kind: 'basic-ematch',
    add: 'ip link set p0 up; tc filter add dev p0 egress prio 7 basic match \'nbyte("ababa" at 12 layer 1) and not meta(nf_mark mask 0xff eq 3)\' classid 1:4',
  },
  { kind: 'cgroup', add: 'tc filter add dev p0 egress prio 7 handle 1 cgroup' },
  {
    kind: 'flower',
    add: 'tc filter add dev p0 ingress protocol ip prio 7 flower skip_hw dst_mac 02:00:00:00:00:01/ff:ff:ff:00:00:00 src_mac 02:00:00:00:00:02 src_ip 192.0.2.0/24 dst_ip 198.51.100.7 ip_proto tcp src_port 80 dst_port 1000-2000 tcp_flags 0x12/0x3f ip_tos 0x10/0xfc ip_ttl 64 ip_flags nofrag classid 1:5 action gact drop',
  },
  {
    kind: 'flower-vlan',
    add: 'tc filter add dev p0 ingress protocol 802.1ad prio 7 flower vlan_id 5 vlan_prio 3 vlan_ethtype 802.1q cvlan_id 6 cvlan_prio 2 cvlan_ethtype ip action gact pass',
  },
  {
    kind: 'flower-ip6',
    add: 'tc filter add dev p0 ingress protocol ipv6 prio 7 flower src_ip 2001:db8::/32 dst_ip 2001:db8::1 ip_proto icmpv6 type 128 code 0',
  },
  {
    kind: 'flower-arp',
    add: 'tc filter add dev p0 ingress protocol arp prio 7 flower arp_sip 192.0.2.0/24 arp_tip 192.0.2.7 arp_op request arp_sha 02:00:00:00:00:01 arp_tha 02:00:00:00:00:00',
  },
  {
    kind: 'flower-mpls',
    add: 'tc filter add dev p0 ingress protocol mpls_uc prio 7 flower mpls lse depth 1 label 100 ttl 5 lse depth 2 label 200 tc 3 bos 1',
  },
  {
    kind: 'flower-tunnel',
    add: 'tc filter add dev p0 ingress protocol ip prio 7 flower enc_src_ip 192.0.2.1 enc_dst_ip 192.0.2.2 enc_key_id 77 enc_dst_port 4789 enc_tos 0x10 enc_ttl 5 geneve_opts 0102:80:00880022/ffff:ff:ffffffff',
  },
  {
    kind: 'flower-vxlan',
    add: 'tc filter add dev p0 ingress protocol ip prio 7 flower enc_key_id 77 vxlan_opts 3/0xff',
  },
  {
    kind: 'flower-ct',
    add: 'tc filter add dev p0 ingress protocol ip prio 7 flower ct_state +trk+est ct_zone 5 ct_mark 6/0xff ct_label 0102030405060708090a0b0c0d0e0f10',
  },
  {
    kind: 'chain',
    add: 'tc chain add dev p0 ingress chain 5 protocol ip flower dst_ip 0.0.0.0/16; tc filter add dev p0 ingress chain 5 protocol ip prio 3 flower dst_ip 192.0.0.0/16',
  },
]

/** Priority and protocol share tcm_info. */
const table = (names: Names): Table => ({
  pref: ({ info }) => Number(info) >>> 16,
  protocol: { why: 'the other half of tcm_info, in words' },
  parent: handleAt('parent'),
  ...options,
  'options.actions': (ours, theirs) => actions(ours, theirs, names),
})

/** Compared as those of `tc actions`. */
function actions(ours: Body, theirs: unknown, names: Names): unknown {
  const own = at(ours, 'options.act')
  if (!Array.isArray(own) || !Array.isArray(theirs)) return own
  const lines = listDisagreements(theirs, own.filter(isObject), actionTable(names))
  return lines.length === 0 ? theirs : lines
}

const options: Table = {
  'options.fh': ({ handle }) => u32Handle(Number(handle)),
  'options.ht_divisor': 'options.divisor',
  'options.order': ({ handle }) => Number(handle) & 0xfff,
  'options.key_ht': (ours) => (Number(at(ours, 'options.hash')) >>> 20).toString(16),
  'options.bkt': (ours) => ((Number(at(ours, 'options.hash')) >>> 12) & 0xff).toString(16),
  'options.not_in_hw': flag('options.flags', 'not-in-hw'),
  // Of the keys they print, an object with one name for all, the last one stays.
  'options.match': (ours) => lastKey(at(ours, 'options.sel.keys')),
}

/** Hash table, bucket, node. */
function u32Handle(handle: number): string {
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

const setUpOf = ({ add }: Filter) => `${DEVICE}\ntc qdisc add dev p0 clsact\n${add}`

export const tcFilter: readonly Comparison[] = filters.map((filter) =>
  jsonComparison({
    name: `tc-filter/${filter.kind}`,
    needs: ['ip', 'tc'],
    kernel: setUpOf(filter),
    setUp: setUpOf(filter),
    run: `tc -s -d -j filter show dev p0 ${filter.add.includes('egress') ? 'egress' : 'ingress'}`,
    operations: ['newtfilter'],
    table,
  }),
)
