/** `tc -s -d -j actions list`, of every action. */
import type { Rule, Table } from '../../support/programs/agreement.js'
import { at, type Body, type Comparison, isObject } from '../../support/programs/comparison.js'
import { jsonComparison, type Names } from '../../support/programs/json.js'
import { textComparison } from '../../support/programs/text.js'
import { actionKinds, actionName, parameter } from './action-kinds.js'
import { actionFields, actionRecords } from './action-text.js'
import { DEVICE, script, statistics } from './shared.js'

/** By kind: behind `tc actions add action`. */
const actions: Readonly<Record<string, string>> = {
  gact: 'gact drop random netrand pass 5 index 7 cookie 0102ff',
  'gact-determ': 'gact reclassify random determ drop 7 index 7',
  'gact-hardware': 'gact goto chain 5 index 7 hw_stats immediate no_percpu',
  mirred: 'mirred egress redirect dev p1 index 7',
  'mirred-ingress': 'mirred ingress mirror dev p1 continue index 7',
  connmark: 'connmark zone 5 index 7',
  csum: 'csum ip4h tcp udp index 7',
  ct: 'ct commit force zone 5 mark 6/0xff label 01/ff nat src addr 192.0.2.1-192.0.2.9 port 1000-2000 index 7',
  'ct-ip6': 'ct commit nat dst addr 2001:db8::1-2001:db8::9 port 80 index 7',
  'ct-clear': 'ct clear index 7',
  ctinfo: 'ctinfo dscp 0xfc000000 0x01000000 cpmark 0x00ffffff zone 5 index 7',
  gate: 'gate base-time 200000000000 clockid CLOCK_TAI sched-entry open 200000000 -1 8000000 sched-entry close 100000000 index 7',
  ife: 'ife encode type 0xed3e allow mark use prio 5 dst 02:00:00:00:00:01 index 7',
  'ife-decode': 'ife decode index 7',
  mpls: 'mpls push protocol mpls_uc label 123 tc 3 ttl 64 bos 1 index 7',
  'mpls-pop': 'mpls pop protocol ip index 7',
  nat: 'nat ingress 192.0.2.0/24 198.51.100.0 index 7',
  'nat-egress': 'nat egress 192.0.2.7 198.51.100.7 index 7',
  pedit: 'pedit ex munge ip ttl set 5 munge eth dst set 02:00:00:00:00:01 munge tcp dport add 3 pipe index 7',
  'pedit-plain': 'pedit munge offset 12 u32 set 0xc0000201 index 7',
  sample: 'sample rate 10 group 5 trunc 128 index 7',
  skbedit: 'skbedit priority 1:2 queue_mapping 3 mark 5/0xff ptype host index 7',
  'skbedit-inherit': 'skbedit inheritdsfield index 7',
  tunnel_key:
    'tunnel_key set src_ip 192.0.2.1 dst_ip 192.0.2.2 id 77 dst_port 4789 tos 0x10 ttl 5 csum index 7',
  'tunnel_key-ip6': 'tunnel_key set src_ip 2001:db8::1 dst_ip 2001:db8::2 id 77 index 7',
  'tunnel_key-geneve':
    'tunnel_key set src_ip 192.0.2.1 dst_ip 192.0.2.2 id 77 dst_port 6081 geneve_opts 0102:80:00800022 nocsum index 7',
  'tunnel_key-vxlan':
    'tunnel_key set src_ip 192.0.2.1 dst_ip 192.0.2.2 id 77 dst_port 4789 vxlan_opts 65793 index 7',
  'tunnel_key-erspan':
    'tunnel_key set src_ip 192.0.2.1 dst_ip 192.0.2.2 id 77 dst_port 6081 erspan_opts 2:0:1:63 index 7',
  'tunnel_key-unset': 'tunnel_key unset index 7',
  vlan: 'vlan push id 5 protocol 802.1ad priority 3 index 7',
  'vlan-pop': 'vlan pop index 7',
  'vlan-modify': 'vlan modify id 6 index 7',
  'vlan-eth': 'vlan push_eth dst_mac 02:00:00:00:00:01 src_mac 02:00:00:00:00:02 index 7',
}

/** What `tc -s actions` prints of every kind. */
export function actionTable(names: Names): Table {
  return {
    order: { why: 'its place in the list' },
    // Of police printed twice, what JSON keeps is what happens to packets that conform.
    'control_action.type': ({ options }) => actionName(at(options, 'result') ?? parameter(options, 'action')),
    'control_action.chain': ({ options }) => Number(parameter(options, 'action')) & 0x0fffffff,
    index: ({ options }) => parameter(options, 'index'),
    ref: ({ options }) => parameter(options, 'refcnt'),
    bind: ({ options }) => parameter(options, 'bindcnt'),
    // Hundredths of a second.
    installed: age('install'),
    last_used: age('lastuse'),
    first_used: age('firstuse'),
    expires: age('expires'),
    ...Object.fromEntries(Object.entries(statistics).map(([key, path]) => [`stats.${key}`, ofAction(path)])),
    not_in_hw: ({ inHwCount }) => inHwCount === 0,
    used_hw_stats: hardwareStatistics('usedHwStats'),
    hw_stats: hardwareStatistics('hwStats'),
    skip_hw: ({ flags }) => includes(at(flags, 'value'), 'skip-hw'),
    no_percpu: ({ flags }) => includes(at(flags, 'value'), 'no-percpu-stats'),
    ...actionKinds(names),
  }
}

const includes = (list: unknown, word: string) => Array.isArray(list) && list.includes(word)

function age(name: string): Rule {
  return (ours) => Math.floor(Number(at(ours, `options.tm.${name}`)) / 100)
}

/** TCA_ACT_STATS has no 2 in its name. */
const ofAction = (path: Rule) => (typeof path === 'string' ? path.replace('stats2', 'stats') : path)

/** None of those asked for is 'disabled'. */
const hardwareStatistics =
  (name: string): Rule =>
  (ours) => {
    const value = at(ours, `${name}.value`)
    return Array.isArray(value) && value.length === 0 ? ['disabled'] : value
  }

/** They print the number of actions before the actions. */
const actionList = (printed: unknown) =>
  Array.isArray(printed) ? printed.flatMap((each: unknown) => at(each, 'actions') ?? []) : []

const ourActions = (bodies: readonly Body[]): readonly Body[] =>
  bodies.flatMap(({ tab }) => (Array.isArray(tab) ? tab.filter(isObject) : []))

/** Of which the print is no JSON, or lacks half of it. */
const inText: Readonly<Record<string, string>> = {
  police: 'police rate 1mbit burst 10k mtu 2000 peakrate 2mbit conform-exceed drop/pipe index 7',
  'police-packets': 'police pkts_rate 1000 pkts_burst 50 index 7',
  'police-64': 'police rate 40gbit burst 10m overhead 10 linklayer atm conform-exceed drop/continue index 7',
  simple: 'simple sdata "hello" index 7',
  skbmod: 'skbmod set dmac 02:00:00:00:00:01 set smac 02:00:00:00:00:02 set etype 0x0800 index 7',
  'skbmod-swap': 'skbmod swap mac index 7',
  'skbmod-ecn': 'skbmod ecn index 7',
  bpf: 'bpf bytecode "1,6 0 0 4294967295" index 7',
  xt: 'xt -j MARK --set-mark 5',
}

/** In the request and in the answer. */
const OF_TARGET = { bytes: 16, why: 'struct xt_mark_tginfo2: the name that chooses it stands in a struct' }

const withoutVariant = (name: string) => name.replace(/-.*/, '')

const shared = (kind: string, add: string, options: string) => {
  const made = `tc actions add action ${add}`
  return {
    name: `tc-action/${kind}`,
    needs: ['ip', 'tc'],
    kernel: `${DEVICE}\n${made}`,
    setUp: DEVICE,
    run: script(made, `tc ${options} actions list action ${withoutVariant(kind)}`),
    operations: ['getaction', 'newaction'],
    arrange: ourActions,
  }
}

export const tcAction: readonly Comparison[] = [
  ...Object.entries(actions).map(([kind, add]) =>
    jsonComparison({ ...shared(kind, add, '-s -d -j'), list: actionList, table: actionTable }),
  ),
  ...Object.entries(inText).map(([kind, add]) =>
    textComparison({
      ...shared(kind, add, '-s -d'),
      ...(kind === 'xt' && { opaque: OF_TARGET }),
      records: actionRecords,
      fields: () => actionFields(withoutVariant(kind)),
    }),
  ),
]
