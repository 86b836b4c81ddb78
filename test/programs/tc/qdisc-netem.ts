/** The discipline that makes a network worse. */
import type { Rule, Table } from '../../support/programs/agreement.js'
import { at } from '../../support/programs/comparison.js'
import type { Discipline } from './qdisc.js'
import { places, printed, share } from './shared.js'

/** A probability of one. */
const ONE = 0xffffffff

const seconds =
  (path: string): Rule =>
  (ours) =>
    printed(Number(at(ours, path)) / 1e9)

const table: Table = {
  'options.delay.delay': seconds('options.latency64'),
  'options.delay.jitter': seconds('options.jitter64'),
  'options.delay.correlation': share('options.corr.delayCorr', ONE),
  'options.loss-random.loss': share('options.lossProbability', ONE),
  'options.loss-random.correlation': share('options.corr.lossCorr', ONE),
  ...Object.fromEntries(
    ['p13', 'p31', 'p32', 'p23', 'p14'].map((name) => [
      `options.loss-state.${name}`,
      share(`options.loss.gi.${name}`, ONE),
    ]),
  ),
  'options.loss-gemodel.p': share('options.loss.ge.p', ONE),
  'options.loss-gemodel.r': share('options.loss.ge.r', ONE),
  'options.loss-gemodel.1-h': (ours) => printed(1 - Number(at(ours, 'options.loss.ge.h')) / ONE),
  // The complement in spite of the name.
  'options.loss-gemodel.1-k': share('options.loss.ge.k1', ONE),
  'options.duplicate.duplicate': share('options.duplicate', ONE),
  'options.duplicate.correlation': share('options.corr.dupCorr', ONE),
  'options.reorder.reorder': share('options.reorder.probability', ONE),
  'options.reorder.correlation': share('options.reorder.correlation', ONE),
  'options.corrupt.corrupt': share('options.corrupt.probability', ONE),
  'options.corrupt.correlation': share('options.corrupt.correlation', ONE),
  'options.rate.rate': ({ options }) => at(options, 'rate64') ?? at(options, 'rate.rate'),
  ...places(
    'options.rate.',
    'options.rate',
    'packetoverhead:packet_overhead',
    'cellsize:cell_size',
    'celloverhead:cell_overhead',
  ),
  'options.slot.min-delay': seconds('options.slot.minDelay'),
  'options.slot.max-delay': seconds('options.slot.maxDelay'),
  'options.slot.distribution': seconds('options.slot.distDelay'),
  'options.slot.jitter': seconds('options.slot.distJitter'),
  ...places('options.slot.', 'options.slot', 'packets:max_packets', 'bytes:max_bytes'),
}

export const netem: readonly Discipline[] = [
  {
    kind: 'netem',
    add: 'root netem limit 99 delay 10ms 2ms 25% loss random 3% 10% duplicate 1% 5% corrupt 0.5% reorder 20% 50% gap 3 rate 1mbit 10 20 5',
  },
  { kind: 'netem-gemodel', add: 'root netem loss gemodel 1% 10% 70% 0.1% ecn' },
  {
    kind: 'netem-slot',
    add: 'root netem delay 1ms loss state 1% 2% 3% 4% 5% slot 1ms 3ms packets 5 bytes 999',
  },
  { kind: 'netem-distribution', add: 'root netem delay 5ms 1ms distribution normal rate 40gbit' },
  { kind: 'netem-slot-distribution', add: 'root netem slot distribution pareto 5ms 1ms' },
].map((discipline) => ({ ...discipline, table }))
