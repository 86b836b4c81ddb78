/** `tc -s -d -j qdisc` and `class`, of every discipline. */
import type { Rule, Table } from '../support/programs/agreement.js'
import { at, type Comparison } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { type Field, indented, textComparison } from '../support/programs/text.js'
import { DEVICE, handleAt, ofDevice, statistics } from './tc.js'

interface Discipline {
  /** Also the vector's name. */
  readonly kind: string
  /** Behind `tc qdisc add dev p0`. */
  readonly add: string
  /** More lines. */
  readonly more?: string
}

const disciplines: readonly Discipline[] = [
  { kind: 'pfifo', add: 'root pfifo limit 7' },
  { kind: 'bfifo', add: 'root bfifo limit 7000' },
  { kind: 'pfifo-head-drop', add: 'root pfifo_head_drop limit 9' },
  { kind: 'pfifo-fast', add: 'root pfifo_fast' },
  {
    kind: 'tbf',
    add: 'root tbf rate 1mbit burst 5kb latency 70ms peakrate 2mbit minburst 1540 mpu 64 overhead 8',
  },
  { kind: 'clsact', add: 'clsact' },
  { kind: 'ingress', add: 'ingress' },
  {
    kind: 'cake',
    add: 'root cake bandwidth 20mbit rtt 50ms diffserv4 dual-srchost nat wash ack-filter overhead 18 mpu 64 memlimit 4mb fwmark 0xff',
  },
  { kind: 'cbs', add: 'root cbs hicredit 100 locredit -200 sendslope -900000 idleslope 100000' },
  { kind: 'choke', add: 'root choke limit 1000 bandwidth 10mbit ecn' },
  { kind: 'codel', add: 'root codel limit 99 target 4ms interval 80ms ecn ce_threshold 3ms' },
  { kind: 'etf', add: 'root etf delta 5000 clockid CLOCK_TAI deadline_mode' },
  {
    kind: 'fq',
    add: 'root fq limit 999 flow_limit 77 quantum 3000 initial_quantum 9000 maxrate 3mbit buckets 512 refill_delay 20ms low_rate_threshold 100kbit orphan_mask 511 timer_slack 9us ce_threshold 5ms horizon 3s horizon_cap',
  },
  {
    kind: 'fq-codel',
    add: 'root fq_codel limit 99 flows 128 target 4ms interval 80ms quantum 1000 ecn memory_limit 1mb drop_batch 32 ce_threshold 2ms',
  },
  {
    kind: 'fq-pie',
    add: 'root fq_pie limit 999 flows 128 target 9ms tupdate 10ms alpha 3 beta 21 quantum 999 memory_limit 2mb ecn_prob 20 ecn bytemode',
  },
  {
    kind: 'gred',
    add: 'root gred setup vqs 3 default 1 grio',
    more: 'tc qdisc change dev p0 root gred vq 1 prio 2 limit 60KB min 15KB max 25KB burst 20 avpkt 1000 bandwidth 10Mbit probability 0.4',
  },
  {
    kind: 'hhf',
    add: 'root hhf limit 999 quantum 1500 hh_limit 1024 reset_timeout 30ms admit_bytes 64000 evict_timeout 900ms non_hh_weight 4',
  },
  { kind: 'mqprio', add: 'root mqprio num_tc 2 map 0 1 0 1 queues 2@0 2@2 hw 0' },
  { kind: 'multiq', add: 'root multiq' },
  {
    kind: 'netem',
    add: 'root netem limit 99 delay 10ms 2ms 25% loss random 3% 10% duplicate 1% 5% corrupt 0.5% reorder 20% 50% gap 3 rate 1mbit 10 20 5',
  },
  { kind: 'netem-gemodel', add: 'root netem loss gemodel 1% 10% 70% 0.1% ecn' },
  {
    kind: 'netem-slot',
    add: 'root netem delay 1ms loss state 1% 2% 3% 4% 5% slot 1ms 3ms packets 5 bytes 999',
  },
  {
    kind: 'pie',
    add: 'root pie limit 99 target 9ms tupdate 10ms alpha 3 beta 21 ecn bytemode dq_rate_estimator',
  },
  { kind: 'plug', add: 'root plug limit 9000' },
  { kind: 'prio', add: 'root prio bands 4 priomap 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3' },
  {
    kind: 'red',
    add: 'root red limit 400000 min 30000 max 90000 avpkt 1000 burst 55 ecn adaptive bandwidth 10Mbit probability 0.1',
  },
  {
    kind: 'sfb',
    add: 'root sfb rehash 300000 db 30000 limit 500 max 20 target 16 increment 0.01 decrement 0.02 penalty_rate 11 penalty_burst 22',
  },
  {
    kind: 'sfq',
    add: 'root sfq limit 99 perturb 9 quantum 1600 divisor 512 flows 64 depth 50 redflowlimit 40000 min 5000 max 9000 burst 20 ecn headdrop probability 0.2',
  },
  { kind: 'skbprio', add: 'root skbprio limit 33' },
  {
    kind: 'taprio',
    add: 'root taprio num_tc 2 map 0 1 queues 1@0 1@1 base-time 1000000000 sched-entry S 01 300000 sched-entry S 02 400000 clockid CLOCK_TAI',
  },
  { kind: 'htb', add: 'root handle 1: htb default 10 r2q 5' },
  { kind: 'hfsc', add: 'root handle 1: hfsc default 2' },
  { kind: 'drr', add: 'root handle 1: drr' },
  { kind: 'qfq', add: 'root handle 1: qfq' },
  { kind: 'ets', add: 'root handle 1: ets bands 4 strict 1 quanta 3000 2000 1000 priomap 0 1 2 3' },
  {
    kind: 'stab',
    add: 'root handle 1: stab mtu 2047 tsize 512 mpu 64 overhead 10 linklayer atm pfifo limit 5',
  },
]

const classes: readonly Discipline[] = [
  {
    kind: 'htb',
    add: 'root handle 1: htb',
    more: 'tc class add dev p0 parent 1: classid 1:1 htb rate 1mbit ceil 2mbit burst 5k cburst 7k prio 3 mpu 64 overhead 4\ntc class add dev p0 parent 1:1 classid 1:2 htb rate 500kbit quantum 3000',
  },
  {
    kind: 'hfsc',
    add: 'root handle 1: hfsc',
    more: 'tc class add dev p0 parent 1: classid 1:1 hfsc sc rate 1mbit ul rate 2mbit\ntc class add dev p0 parent 1:1 classid 1:2 hfsc rt m1 3mbit d 10ms m2 1mbit ls rate 500kbit',
  },
  {
    kind: 'drr',
    add: 'root handle 1: drr',
    more: 'tc class add dev p0 parent 1: classid 1:1 drr quantum 3000',
  },
  {
    kind: 'qfq',
    add: 'root handle 1: qfq',
    more: 'tc class add dev p0 parent 1: classid 1:1 qfq weight 5 maxpkt 1500',
  },
  { kind: 'ets', add: 'root handle 1: ets bands 3 strict 1 quanta 3000 2000' },
  { kind: 'mqprio', add: 'root handle 1: mqprio num_tc 2 map 0 1 queues 2@0 2@2 hw 0' },
  { kind: 'fq-codel', add: 'root handle 1: fq_codel' },
]

const version = (value: unknown) => `${Number(value) >>> 16}.${Number(value) & 0xffff}`

const options: Table = {
  'options.rate': 'options.parms.rate.rate',
  'options.peakrate': 'options.parms.peakrate.rate',
  'options.mpu': 'options.parms.rate.mpu',
  'options.overhead': 'options.parms.rate.overhead',
  'options.linklayer': 'options.parms.rate.linklayer',
  'options.burst': { why: 'bytes that they compute of a time and the rate' },
  'options.mtu': { why: 'bytes that they compute of a time and the peak rate' },
  'options.lat': { why: 'a time that they compute of limit and rate' },
  'options.r2q': 'options.init.rate2quantum',
  'options.default': (ours) => `0x${Number(at(ours, 'options.init.defcls')).toString(16)}`,
  'options.direct_packets_stat': 'options.init.directPkts',
  'options.ver': (ours) => version(at(ours, 'options.init.version')),
  stab: 'stab.base',
}

const table: Table = {
  handle: handleAt('handle'),
  parent: handleAt('parent'),
  // They print it of what hangs at the root.
  root: ({ parent }) => parent === 0xffffffff,
  refcnt: 'info',
  dev: { why: 'given' },
  ...options,
  ...statistics,
}

/** `tc class` prints no JSON before iproute2 6.2. */
const classFields: readonly Field[] = [
  [/^class (\S+) (\S+) (?:root|parent (\S+))/, 'kind', handleAt('handle'), handleAt('parent')],
  [/leaf (\S+)/, handleAt('info')],
  [/ prio (\d+)/, 'options.parms.prio'],
  [/ quantum (\d+)/, (ours) => at(ours, 'options.parms.quantum') ?? at(ours, 'options.quantum')],
  [/ rate (\w+)/, rate('options.parms.rate.rate')],
  [/ ceil (\w+)/, rate('options.parms.ceil.rate')],
  [/ overhead (\d+)/, 'options.parms.rate.overhead'],
  [/ linklayer (\w+)/, 'options.parms.rate.linklayer'],
  // Computed of times and rates.
  [/ burst \S+/],
  [/ cburst \S+/],
  [/ mpu (\d+)b/, 'options.parms.rate.mpu'],
  [/ mpu (\d+)b/, 'options.parms.ceil.mpu'],
  [/ level (\d+)/, 'options.parms.level'],
  [/ weight (\d+)/, 'options.weight'],
  [/ maxpkt (\d+)/, 'options.lmax'],
  [/ sc m1 (\w+) d (\w+) m2 (\w+)/, curve('rsc', 'm1'), curve('rsc', 'd'), curve('rsc', 'm2')],
  [/ rt m1 (\w+) d (\w+) m2 (\w+)/, curve('rsc', 'm1'), curve('rsc', 'd'), curve('rsc', 'm2')],
  [/ ls m1 (\w+) d (\w+) m2 (\w+)/, curve('fsc', 'm1'), curve('fsc', 'd'), curve('fsc', 'm2')],
  [/ ul m1 (\w+) d (\w+) m2 (\w+)/, curve('usc', 'm1'), curve('usc', 'd'), curve('usc', 'm2')],
  [
    /Sent (\d+) bytes (\d+) pkts? \(dropped (\d+), overlimits (\d+) requeues (\d+)\)/,
    ...['basic.bytes', 'basic.packets', 'queue.drops', 'queue.overlimits', 'queue.requeues'].map(
      (path) => `stats2.${path}`,
    ),
  ],
  [
    /backlog (\d+)b (\d+)p requeues (\d+)/,
    'stats2.queue.backlog',
    'stats2.queue.qlen',
    'stats2.queue.requeues',
  ],
  [
    /lended: (\d+) borrowed: (\d+) giants: (\d+)/,
    'stats2.app.lends',
    'stats2.app.borrows',
    'stats2.app.giants',
  ],
  [/ tokens: (-?\d+) ctokens: (-?\d+)/, 'stats2.app.tokens', 'stats2.app.ctokens'],
  [
    /period (\d+) work (\d+) bytes rtwork (\d+) bytes level (\d+)/,
    ...['period', 'work', 'rtwork', 'level'].map((name) => `stats2.app.${name}`),
  ],
  [/deficit (\d+)/, 'stats2.app.deficit'],
]

/** Bits a second in the largest unit of thousands that divides them. */
function rate(path: string): Rule {
  return (ours) => bits(at(ours, path))
}

function bits(bytes: unknown): string {
  const value = Number(bytes) * 8
  const units = ['bit', 'Kbit', 'Mbit', 'Gbit']
  const power = [3, 2, 1, 0].find((each) => value >= 1000 ** each && value % 1000 ** each === 0) ?? 0
  return `${value / 1000 ** power}${units[power]}`
}

/** A service curve of hfsc; its time is in microseconds. */
function curve(name: string, part: 'm1' | 'd' | 'm2'): Rule {
  return (ours) => {
    const value = at(ours, `options.${name}.${part}`)
    return part === 'd' ? (value === 0 ? '0us' : `${Number(value) / 1000}ms`) : bits(value)
  }
}

const setUpOf = ({ add, more = '' }: Discipline) => `${DEVICE}\ntc qdisc add dev p0 ${add}\n${more}`

export const tcQdisc: readonly Comparison[] = disciplines.map((discipline) =>
  jsonComparison({
    name: `tc-qdisc/${discipline.kind}`,
    needs: ['ip', 'tc'],
    kernel: setUpOf(discipline),
    setUp: setUpOf(discipline),
    run: 'tc -s -d -j qdisc show dev p0',
    operations: ['newqdisc'],
    arrange: ofDevice,
    table: () => table,
  }),
)

export const tcClass: readonly Comparison[] = classes.map((discipline) =>
  textComparison({
    name: `tc-class/${discipline.kind}`,
    needs: ['ip', 'tc'],
    kernel: setUpOf(discipline),
    setUp: setUpOf(discipline),
    run: 'tc -s -d class show dev p0',
    operations: ['newtclass'],
    records: indented,
    fields: () => classFields,
  }),
)
