/** Disciplines that limit rates, or give time or hardware queues to classes of traffic. */
import type { Rule, Table } from '../../support/programs/agreement.js'
import { at, type Body } from '../../support/programs/comparison.js'
import type { Discipline } from './qdisc.js'
import { fqCodel } from './qdisc-fair.js'
import { listAt, listOf, places } from './shared.js'

const version = (value: unknown) => `${Number(value) >>> 16}.${Number(value) & 0xffff}`

const rates: Table = {
  'options.rate': ({ options }) => at(options, 'rate64') ?? at(options, 'parms.rate.rate'),
  'options.peakrate': ({ options }) => at(options, 'prate64') ?? at(options, 'parms.peakrate.rate'),
  ...places('options.', 'options.parms.rate', 'mpu', 'overhead', 'linklayer'),
  'options.burst': { why: 'bytes that they compute of a time and the rate' },
  'options.mtu': { why: 'bytes that they compute of a time and the peak rate' },
  'options.lat': { why: 'a time that they compute of limit and rate' },
}

const htb: Table = {
  'options.r2q': 'options.init.rate2quantum',
  'options.default': (ours) => `0x${Number(at(ours, 'options.init.defcls')).toString(16)}`,
  'options.direct_packets_stat': 'options.init.directPkts',
  'options.ver': (ours) => version(at(ours, 'options.init.version')),
}

const cbs: Table = places(
  'options.',
  'options.parms',
  'hicredit',
  'locredit',
  'sendslope',
  'idleslope',
  'offload',
)

const onOff =
  (flag: string): Rule =>
  ({ options }) =>
    listOf(at(options, 'parms.flags')).includes(flag) ? 'on' : 'off'

const etf: Table = {
  'options.clockid': 'options.parms.clockid',
  'options.delta': 'options.parms.delta',
  'options.offload': onOff('offload-on'),
  'options.deadline_mode': onOff('deadline-mode-on'),
  'options.skip_sock_check': onOff('skip-sock-check'),
}

const ets: Table = {
  ...places('options.', 'options', 'bands:nbands', 'strict:nstrict'),
  'options.quanta': 'options.quanta.quantaBand',
  'options.priomap': 'options.priomap.priomapBand',
}

/** Of struct tc_mqprio_qopt: the queues of each class. */
function queues(parms: unknown): Body[] {
  const [counts, offsets] = [listOf(at(parms, 'count')), listOf(at(parms, 'offset'))]
  return counts
    .slice(0, Number(at(parms, 'numTc')))
    .map((count, index) => ({ offset: offsets[index], count }))
}

const mqprio: Table = {
  // Below it is the discipline that a kernel has by default: Debian's fq_codel.
  ...fqCodel,
  ...places('options.', 'options', 'tc:num_tc', 'map:prio_tc_map'),
  // The first and the last queue.
  'options.queues': ({ options }) =>
    queues(options).map(({ offset, count }) => [offset, Number(offset) + Number(count) - 1]),
}

const taprio: Table = {
  ...places('options.', 'options.priomap', 'tc:num_tc', 'map:prio_tc_map'),
  'options.queues': ({ options }) => queues(at(options, 'priomap')),
  ...places(
    'options.',
    'options',
    'clockid:sched_clockid',
    'base_time:sched_base_time',
    'cycle_time:sched_cycle_time',
  ),
  ...places(
    'options.',
    'options',
    'cycle_time_extension:sched_cycle_time_extension',
    'flags',
    'txtime_delay',
  ),
  'options.flags': ({ options }) =>
    listOf(at(options, 'flags')).includes('txtime-assist') ? '0x1' : undefined,
  'options.schedule': ({ options }) => schedule(options),
}

const COMMANDS: Readonly<Record<string, string>> = {
  'set-gates': 'S',
  'set-and-hold': 'H',
  'set-and-release': 'R',
}

const schedule = (options: unknown) =>
  listAt(options, 'schedEntryList.entry').map(({ index, cmd, gateMask, interval }) => ({
    index,
    cmd: COMMANDS[String(cmd)],
    gatemask: `0x${Number(gateMask).toString(16)}`,
    interval,
  }))

export const scheduled: readonly Discipline[] = [
  {
    kind: 'tbf',
    add: 'root tbf rate 1mbit burst 5kb latency 70ms peakrate 2mbit minburst 1540 mpu 64 overhead 8',
    table: rates,
  },
  { kind: 'tbf-64', add: 'root tbf rate 40gbit burst 50mb limit 100mb linklayer atm', table: rates },
  { kind: 'htb', add: 'root handle 1: htb default 10 r2q 5', table: htb },
  { kind: 'htb-direct', add: 'root handle 1: htb default 0x10 direct_qlen 77', table: htb },
  { kind: 'cbs', add: 'root cbs hicredit 100 locredit -200 sendslope -900000 idleslope 100000', table: cbs },
  { kind: 'etf', add: 'root etf delta 5000 clockid CLOCK_TAI deadline_mode', table: etf },
  {
    kind: 'ets',
    add: 'root handle 1: ets bands 4 strict 1 quanta 3000 2000 1000 priomap 0 1 2 3',
    table: ets,
  },
  { kind: 'mqprio', add: 'root mqprio num_tc 2 map 0 1 0 1 queues 2@0 2@2 hw 0', table: mqprio },
  {
    kind: 'taprio',
    add: 'root taprio num_tc 2 map 0 1 queues 1@0 1@1 base-time 1000000000 cycle-time 800000 cycle-time-extension 5000 sched-entry S 01 300000 sched-entry S 02 400000 clockid CLOCK_TAI',
    table: taprio,
  },
  {
    kind: 'taprio-txtime',
    add: 'root handle 1: taprio num_tc 2 map 0 1 queues 1@0 1@1 base-time 1000000000 sched-entry S 03 300000 flags 0x1 txtime-delay 200000 clockid CLOCK_TAI',
    table: taprio,
  },
]
