/** Disciplines that drop or mark early: of one queue, by its length or by the time that packets wait in it. */
import type { Table } from '../../support/programs/agreement.js'
import { at, type Body } from '../../support/programs/comparison.js'
import { flag } from '../iproute.js'
import type { Discipline } from './qdisc.js'
import { listAt, listOf, places, printed, share } from './shared.js'

/** A probability of one: 32 bits. */
const ONE = 2 ** 32

/** What RED and its relatives print of their flags and parameters; `parms` is their struct tc_red_qopt. */
const redParameters = (parms: string, flags = `${parms}.flags`): Table => ({
  'options.ecn': flag(flags, 'ecn'),
  'options.harddrop': flag(flags, 'harddrop'),
  // As the kernel's header spells it.
  'options.adaptive': flag(flags, 'adaptative'),
  'options.nodrop': flag(flags, 'nodrop'),
  ...places('options.', parms, 'limit', 'min:qth_min', 'max:qth_max', 'ewma:wlog', 'Scell_log:scell_log'),
  'options.probability': share('options.maxP', ONE),
})

const red: Table = {
  ...redParameters('options.parms', 'options.flags.value'),
  'options.qevents': ({ options }) => [
    { kind: 'early_drop', block: at(options, 'earlyDropBlock') },
    { kind: 'mark', block: at(options, 'markBlock') },
  ],
  ...places('', 'stats2.app', 'marked', 'early', 'pdrop', 'other'),
}

const choke: Table = {
  ...redParameters('options.parms'),
  ...places('', 'stats2.app', 'marked', 'early', 'pdrop', 'other', 'matched'),
}

const sfq: Table = {
  ...redParameters('options'),
  ...places('options.', 'options.v0', 'limit', 'quantum', 'flows', 'divisor', 'perturb:perturb_period'),
  ...places(
    'options.',
    'options.stats',
    ...['prob_mark', 'prob_mark_head', 'prob_drop', 'forced_mark', 'forced_mark_head', 'forced_drop'],
  ),
}

const gred: Table = {
  'options.dp_cnt': 'options.dps.dps',
  'options.dp_default': 'options.dps.defDp',
  'options.grio': 'options.dps.grio',
  'options.ecn': flag('options.dps.flags', 'ecn'),
  'options.harddrop': flag('options.dps.flags', 'harddrop'),
  'options.adaptive': flag('options.dps.flags', 'adaptative'),
  'options.nodrop': flag('options.dps.flags', 'nodrop'),
  'options.vqs': virtualQueues,
}

/** Unused places of the array have a number beyond the last. */
function virtualQueues(ours: Body): unknown {
  const queues = listAt(ours, 'options.vqList.entry')
  const most = listOf(at(ours, 'options.maxP'))
  return listAt(ours, 'options.parms')
    .filter(({ dp }) => Number(dp) < 16)
    .map((parms) => {
      const queue = queues.find(({ dp }) => dp === parms.dp) ?? {}
      const flags = listOf(queue.flags)
      return {
        vq: parms.dp,
        prio: parms.prio,
        limit: parms.limit,
        min: parms.qthMin,
        max: parms.qthMax,
        ewma: parms.wlog,
        Scell_log: parms.scellLog,
        qave: parms.qave,
        probability: printed(Number(most[Number(parms.dp)]) / ONE),
        ecn: flags.includes('ecn'),
        harddrop: flags.includes('harddrop'),
        adaptive: flags.includes('adaptative'),
        nodrop: flags.includes('nodrop'),
        backlog: queue.statBacklog,
        forced_drop: queue.statForcedDrop,
        prob_drop: queue.statProbDrop,
        forced_mark: queue.statForcedMark,
        prob_mark: queue.statProbMark,
        pdrop: queue.statPdrop,
        // Linux says it no longer; they print zero.
        other: queue.statOther ?? 0,
        packets: queue.statPackets,
        bytes: queue.statBytes,
      }
    })
}

/** Probabilities have 16 bits. */
const sfb: Table = {
  // Milliseconds in the kernel.
  'options.rehash': (ours) => Number(at(ours, 'options.parms.rehashInterval')) * 1000,
  'options.db': (ours) => Number(at(ours, 'options.parms.warmupTime')) * 1000,
  ...places('options.', 'options.parms', 'limit', 'max', 'target:bin_size', 'penalty_rate', 'penalty_burst'),
  'options.increment': share('options.parms.increment', 0xffff),
  'options.decrement': share('options.parms.decrement', 0xffff),
  ...places(
    '',
    'stats2.app',
    'earlydrop',
    'penaltydrop',
    'bucketdrop',
    'queuedrop',
    'childdrop',
    'marked',
    'maxqlen',
  ),
  maxprob: share('stats2.app.maxprob', 0xffff),
  avgprob: share('stats2.app.avgprob', 0xffff),
}

const codel: Table = places(
  '',
  'stats2.app',
  ...[
    'count',
    'lastcount',
    'ldelay',
    'drop_next',
    'maxpacket',
    'ecn_mark',
    'drop_overlimit',
    'ce_mark',
    'dropping',
  ],
)

const pie: Table = {
  prob: share('stats2.app.prob', 2 ** 64),
  ...places(
    '',
    'stats2.app',
    'delay',
    'avg_dq_rate',
    'pkts_in:packets_in',
    'overlimit',
    'dropped',
    'maxq',
    'ecn_mark',
  ),
}

export const managed: readonly Discipline[] = [
  {
    kind: 'red',
    add: 'root red limit 400000 min 30000 max 90000 avpkt 1000 burst 55 ecn adaptive bandwidth 10Mbit probability 0.1',
    table: red,
  },
  {
    kind: 'red-qevent',
    add: 'root red limit 400000 min 30000 max 90000 avpkt 1000 burst 55 ecn harddrop nodrop qevent early_drop block 10 qevent mark block 11',
    table: red,
  },
  { kind: 'choke', add: 'root choke limit 1000 bandwidth 10mbit ecn', table: choke },
  {
    kind: 'gred',
    add: 'root gred setup vqs 3 default 1 grio',
    more: 'tc qdisc change dev p0 root gred vq 1 prio 2 limit 60KB min 15KB max 25KB burst 20 avpkt 1000 bandwidth 10Mbit probability 0.4',
    table: gred,
  },
  {
    kind: 'gred-flags',
    add: 'root gred setup vqs 2 default 0 limit 100000',
    more: 'tc qdisc change dev p0 root gred vq 0 limit 60KB min 15KB max 25KB burst 20 avpkt 1000 bandwidth 10Mbit probability 0.1 ecn harddrop',
    table: gred,
  },
  {
    kind: 'sfb',
    add: 'root sfb rehash 300000 db 30000 limit 500 max 20 target 16 increment 0.01 decrement 0.02 penalty_rate 11 penalty_burst 22',
    table: sfb,
  },
  {
    kind: 'sfq',
    add: 'root sfq limit 99 perturb 9 quantum 1600 divisor 512 flows 64 depth 50 redflowlimit 40000 min 5000 max 9000 burst 20 ecn headdrop probability 0.2',
    table: sfq,
  },
  { kind: 'sfq-plain', add: 'root sfq perturb 10', table: sfq },
  { kind: 'codel', add: 'root codel limit 99 target 4ms interval 80ms ecn ce_threshold 3ms', table: codel },
  {
    kind: 'pie',
    add: 'root pie limit 99 target 9ms tupdate 10ms alpha 3 beta 21 ecn bytemode dq_rate_estimator',
    table: pie,
  },
  { kind: 'pie-timestamps', add: 'root pie limit 99 noecn nobytemode', table: pie },
]
