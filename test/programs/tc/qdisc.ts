/** `tc -s -d -j qdisc`, of every discipline, after packets have passed it. */
import type { Table } from '../../support/programs/agreement.js'
import { at, type Comparison } from '../../support/programs/comparison.js'
import { jsonComparison } from '../../support/programs/json.js'
import { type Field, indented, textComparison } from '../../support/programs/text.js'
import { fair } from './qdisc-fair.js'
import { managed } from './qdisc-managed.js'
import { netem } from './qdisc-netem.js'
import { scheduled } from './qdisc-scheduled.js'
import { DEVICE, handleAt, ofDevice, script, statistics, statisticsFields, TRAFFIC } from './shared.js'

export interface Discipline {
  /** Also the vector's name. */
  readonly kind: string
  /** Behind `tc qdisc add dev p0`. */
  readonly add: string
  /** More lines. */
  readonly more?: string
  /** Lines before, whose messages are not taken. */
  readonly before?: string
  /** What it prints besides what all do. */
  readonly table?: Table
  /** The same in text, where its JSON is none. */
  readonly fields?: readonly Field[]
}

const simple: readonly Discipline[] = [
  { kind: 'pfifo', add: 'root pfifo limit 7' },
  { kind: 'bfifo', add: 'root bfifo limit 7000' },
  { kind: 'pfifo-head-drop', add: 'root pfifo_head_drop limit 9' },
  { kind: 'pfifo-fast', add: 'root pfifo_fast' },
  { kind: 'clsact', add: 'clsact' },
  { kind: 'ingress', add: 'ingress' },
  { kind: 'blocks', add: 'ingress_block 22 egress_block 23 clsact' },
  {
    kind: 'multiq',
    add: 'root multiq',
    fields: [[/ bands (\d+)\/(\d+)/, 'options.bands', 'options.maxBands']],
  },
  { kind: 'plug', add: 'root plug limit 9000' },
  { kind: 'prio', add: 'root prio bands 4 priomap 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3' },
  { kind: 'skbprio', add: 'root skbprio limit 33' },
  { kind: 'drr', add: 'root handle 1: drr' },
  { kind: 'qfq', add: 'root handle 1: qfq' },
  {
    kind: 'hfsc',
    add: 'root handle 1: hfsc default 2',
    fields: [[/ default (\w+)/, (ours) => Number(at(ours, 'options.defcls')).toString(16)]],
  },
  {
    kind: 'stab',
    add: 'root handle 1: stab mtu 2047 tsize 512 mpu 64 overhead 10 linklayer atm pfifo limit 5',
    table: { stab: 'stab.base' },
  },
  {
    kind: 'estimator',
    add: 'root estimator 1s 4s pfifo limit 5',
    table: {
      rate: ({ stats2 }) => Number(at(stats2, 'rateEst.bps')),
      pps: ({ stats2 }) => at(stats2, 'rateEst.pps'),
    },
  },
]

const table: Table = {
  handle: handleAt('handle'),
  parent: handleAt('parent'),
  // They print it of what hangs at the root.
  root: ({ parent }) => parent === 0xffffffff,
  refcnt: 'info',
  dev: { why: 'given' },
  ...statistics,
}

const fields: readonly Field[] = [
  [/^qdisc (\S+) (\S+) root/, 'kind', handleAt('handle')],
  [/ refcnt (\d+)/, 'info'],
  ...statisticsFields('stats2'),
]

const disciplines = [...simple, ...managed, ...fair, ...netem, ...scheduled]

export const tcQdisc: readonly Comparison[] = disciplines.map((discipline) => {
  const { kind, add, before = '', more = '' } = discipline
  const setUp = `${DEVICE}\n${before}`
  const made = `tc qdisc add dev p0 ${add}\n${more}`
  const shared = {
    name: `tc-qdisc/${kind}`,
    needs: ['ip', 'tc'],
    kernel: `${setUp}\n${made}`,
    setUp,
    operations: ['newqdisc'],
    arrange: ofDevice,
  }
  if (discipline.fields !== undefined) {
    const own = discipline.fields
    const run = script(made, TRAFFIC, 'tc -s -d qdisc show dev p0')
    return textComparison({ ...shared, run, records: indented, fields: () => [...own, ...fields] })
  }
  const run = script(made, TRAFFIC, 'tc -s -d -j qdisc show dev p0')
  return jsonComparison({ ...shared, run, table: () => ({ ...table, ...discipline.table }) })
})
