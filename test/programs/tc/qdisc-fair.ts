/** Disciplines that keep a queue for each flow. */
import type { Table } from '../../support/programs/agreement.js'
import { at, type Body } from '../../support/programs/comparison.js'
import { translated } from '../iproute.js'
import type { Discipline } from './qdisc.js'
import { listAt, places } from './shared.js'

const fq: Table = {
  ...places(
    'options.',
    'options',
    ...['limit:plimit', 'flow_limit:flow_plimit', 'maxrate:flow_max_rate', 'refill_delay:flow_refill_delay'],
  ),
  'options.buckets': (ours) => 2 ** Number(at(ours, 'options.bucketsLog')),
  'options.horizon_cap': ({ options }) => (at(options, 'horizonDrop') === 0 ? null : 'dropped'),
  'options.horizon_drop': ({ options }) => (at(options, 'horizonDrop') === 1 ? null : 'capped'),
  ...places('', 'stats2.app', 'flows', 'inactive:inactive_flows', 'gc:gc_flows', 'highprio:highprio_packets'),
  // Printed twice, the number of throttled flows first: JSON keeps the second, how often it happened.
  ...places('', 'stats2.app', 'throttled', 'latency:unthrottle_latency_ns', 'ce_mark', 'flows_plimit'),
  ...places(
    '',
    'stats2.app',
    'pkts_too_long',
    'alloc_errors:allocation_errors',
    'horizon_drops',
    'horizon_caps',
  ),
  next_packet_delay: { why: 'nanoseconds from the time that the message was made at' },
}

export const fqCodel: Table = {
  'options.drop_batch': 'options.dropBatchSize',
  ...places('', 'stats2.app', 'maxpacket', 'drop_overlimit', 'new_flow_count', 'ecn_mark', 'new_flows_len'),
  ...places('', 'stats2.app', 'old_flows_len', 'ce_mark', 'memory_used:memory_usage', 'drop_overmemory'),
}

const fqPie: Table = {
  ...places('', 'stats2.app', 'pkts_in:packets_in', 'overlimit', 'overmemory', 'dropped', 'ecn_mark'),
  ...places('', 'stats2.app', 'new_flow_count', 'new_flows_len', 'old_flows_len', 'memory_used:memory_usage'),
}

const hhf: Table = {
  ...places('options.', 'options', 'limit:backlog_limit', 'hh_limit:hh_flows_limit'),
  ...places('', 'stats2.app', 'drop_overlimit', 'hh_overlimit', 'tot_hh:hh_tot_count', 'cur_hh:hh_cur_count'),
}

const cake: Table = {
  'options.autorate': translated('options.autorate', { 1: 'autorate-ingress' }),
  'options.bandwidth': translated('options.baseRate64', { 0: 'unlimited' }),
  'options.diffserv': 'options.diffservMode',
  'options.flowmode': translated('options.flowMode', {
    none: 'flowblind',
    'src-ip': 'srchost',
    'dst-ip': 'dsthost',
    'dual-src': 'dual-srchost',
    'dual-dst': 'dual-dsthost',
    triple: 'triple-isolate',
  }),
  'options.ack-filter': translated('options.ackFilter', { none: 'disabled', filter: 'enabled' }),
  'options.atm': translated('options.atm', { none: 'noatm' }),
  // Set when the attribute is there; its value is always 0.
  'options.raw': ({ options }) => at(options, 'raw') !== undefined,
  'options.memlimit': 'options.memory',
  ...places('', 'stats2.app', 'memory_used', 'memory_limit', 'capacity_estimate:capacity_estimate64'),
  ...places('', 'stats2.app', 'min_network_size:min_netlen', 'max_network_size:max_netlen'),
  ...places(
    '',
    'stats2.app',
    'min_adj_size:min_adjlen',
    'max_adj_size:max_adjlen',
    'avg_hdr_offset:avg_netoff',
  ),
  tins: (ours) => listAt(ours, 'stats2.app.tinStats').map(tin),
}

const tin = (ours: Body) => ({
  threshold_rate: ours.thresholdRate64,
  sent_bytes: ours.sentBytes64,
  backlog_bytes: ours.backlogBytes,
  target_us: ours.targetUs,
  interval_us: ours.intervalUs,
  peak_delay_us: ours.peakDelayUs,
  avg_delay_us: ours.avgDelayUs,
  base_delay_us: ours.baseDelayUs,
  sent_packets: ours.sentPackets,
  way_indirect_hits: ours.wayIndirectHits,
  way_misses: ours.wayMisses,
  way_collisions: ours.wayCollisions,
  drops: ours.droppedPackets,
  ecn_mark: ours.ecnMarkedPackets,
  ack_drops: ours.acksDroppedPackets,
  sparse_flows: ours.sparseFlows,
  bulk_flows: ours.bulkFlows,
  unresponsive_flows: ours.unresponsiveFlows,
  max_pkt_len: ours.maxSkblen,
  flow_quantum: ours.flowQuantum,
})

export const fair: readonly Discipline[] = [
  {
    kind: 'fq',
    add: 'root fq limit 999 flow_limit 77 quantum 3000 initial_quantum 9000 maxrate 3mbit buckets 512 refill_delay 20ms low_rate_threshold 100kbit orphan_mask 511 timer_slack 9us ce_threshold 5ms horizon 3s horizon_cap',
    table: fq,
  },
  { kind: 'fq-plain', add: 'root fq nopacing horizon_drop', table: fq },
  {
    kind: 'fq-codel',
    add: 'root fq_codel limit 99 flows 128 target 4ms interval 80ms quantum 1000 ecn memory_limit 1mb drop_batch 32 ce_threshold 2ms',
    table: fqCodel,
  },
  {
    kind: 'fq-codel-selector',
    add: 'root fq_codel ce_threshold 1ms ce_threshold_selector 0x1/0x3 noecn',
    table: fqCodel,
  },
  {
    kind: 'fq-pie',
    add: 'root fq_pie limit 999 flows 128 target 9ms tupdate 10ms alpha 3 beta 21 quantum 999 memory_limit 2mb ecn_prob 20 ecn bytemode',
    table: fqPie,
  },
  {
    kind: 'hhf',
    add: 'root hhf limit 999 quantum 1500 hh_limit 1024 reset_timeout 30ms admit_bytes 64000 evict_timeout 900ms non_hh_weight 4',
    table: hhf,
  },
  {
    kind: 'cake',
    add: 'root cake bandwidth 20mbit rtt 50ms diffserv4 dual-srchost nat wash ack-filter overhead 18 mpu 64 memlimit 4mb fwmark 0xff',
    table: cake,
  },
  {
    kind: 'cake-unlimited',
    add: 'root cake besteffort flowblind nonat ingress no-ack-filter raw no-split-gso',
    table: cake,
  },
  {
    kind: 'cake-atm',
    add: 'root cake bandwidth 1mbit autorate-ingress diffserv8 triple-isolate ack-filter-aggressive conservative',
    table: cake,
  },
]
