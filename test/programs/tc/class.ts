/** `tc -s -d class`, of every discipline that has classes: it prints no JSON before iproute2 6.2. */
import type { Rule } from '../../support/programs/agreement.js'
import { at, type Comparison } from '../../support/programs/comparison.js'
import { type Field, indented, textComparison } from '../../support/programs/text.js'
import { bits, DEVICE, handle, handleAt, script, statisticsFields, TRAFFIC } from './shared.js'

interface Classful {
  /** Also the vector's name. */
  readonly kind: string
  /** Behind `tc qdisc add dev p0 root handle 1:`. */
  readonly add: string
  /** What adds classes, and sends packets to them. */
  readonly more?: string
}

/** Packets that wait where there is hardly a rate. */
const LARGE = 'bash -c "for each in 1 2 3; do head -c 1400 /dev/zero >/dev/udp/192.0.2.9/9; done"'
const ALL_TO_2 = 'tc filter add dev p0 parent 1: matchall classid 1:2'

const classful: readonly Classful[] = [
  {
    kind: 'htb',
    add: 'htb',
    more: `tc class add dev p0 parent 1: classid 1:1 htb rate 1mbit ceil 2mbit burst 5k cburst 7k prio 3 mpu 64 overhead 4
tc class add dev p0 parent 1:1 classid 1:2 htb rate 500kbit quantum 3000
tc class add dev p0 parent 1:1 classid 1:3 htb rate 40gbit ceil 50gbit
tc qdisc add dev p0 parent 1:2 handle 2: pfifo
${ALL_TO_2}`,
  },
  {
    kind: 'hfsc',
    add: 'hfsc',
    more: `tc class add dev p0 parent 1: classid 1:1 hfsc sc rate 1mbit ul rate 2mbit
tc class add dev p0 parent 1:1 classid 1:2 hfsc rt m1 3mbit d 10ms m2 1mbit ls rate 500kbit
${ALL_TO_2}`,
  },
  {
    kind: 'drr',
    add: 'drr',
    more: `tc class add dev p0 parent 1: classid 1:2 drr quantum 3000\n${ALL_TO_2}`,
  },
  {
    kind: 'qfq',
    add: 'qfq',
    more: `tc class add dev p0 parent 1: classid 1:2 qfq weight 5 maxpkt 1500\n${ALL_TO_2}`,
  },
  { kind: 'ets', add: 'ets bands 3 strict 1 quanta 3000 2000' },
  { kind: 'mqprio', add: 'mqprio num_tc 2 map 0 1 0 1 queues 2@0 2@2 hw 0' },
  // The first packet takes all tokens, the others wait in a queue of their flow, which is a class.
  { kind: 'fq-codel', add: 'fq_codel', more: held('fq_codel') },
  { kind: 'sfq', add: 'sfq', more: held('sfq') },
  { kind: 'cake', add: 'cake bandwidth 8kbit', more: LARGE },
  {
    kind: 'estimator',
    add: 'htb',
    more: 'tc class add dev p0 parent 1: classid 1:2 estimator 1s 4s htb rate 1mbit',
  },
]

/** The discipline below one that lets nearly nothing through. */
function held(kind: string): string {
  return `tc qdisc replace dev p0 root handle 2: tbf rate 8kbit burst 1540 limit 100000
tc qdisc add dev p0 parent 2:1 handle 1: ${kind}
${LARGE}`
}

const parent: Rule = (ours) => {
  const own = handle(ours.parent)
  return own === 'root' ? own : `parent ${own}`
}

const fields: readonly Field[] = [
  [/^class (\S+) (\S+) (root|parent \S+)/, 'kind', handleAt('handle'), parent],
  [/leaf (\S+)/, handleAt('info')],
  [/ prio (\d+)/, 'options.parms.prio'],
  [
    / quantum (\d+)b?/,
    ({ options }) => at(options, 'parms.quantum') ?? at(options, 'quantum') ?? at(options, 'quantaBand.0'),
  ],
  [/ rate (\w+)/, htbRate('rate')],
  [/ ceil (\w+)/, htbRate('ceil')],
  [/ overhead (\d+)/, 'options.parms.rate.overhead'],
  [/ linklayer (\w+)/, 'options.parms.rate.linklayer'],
  // Computed of times and rates.
  [/ burst \S+/],
  [/ cburst \S+/],
  [/ mpu (\d+)b/, 'options.parms.rate.mpu'],
  [/ mpu (\d+)b/, 'options.parms.ceil.mpu'],
  [/ level (\d+)/, ({ options, stats2 }) => at(options, 'parms.level') ?? at(stats2, 'app.level')],
  [/ weight (\d+)/, 'options.weight'],
  [/ maxpkt (\d+)/, 'options.lmax'],
  [/ sc m1 (\w+) d (\w+) m2 (\w+)/, curve('rsc', 'm1'), curve('rsc', 'd'), curve('rsc', 'm2')],
  [/ rt m1 (\w+) d (\w+) m2 (\w+)/, curve('rsc', 'm1'), curve('rsc', 'd'), curve('rsc', 'm2')],
  [/ ls m1 (\w+) d (\w+) m2 (\w+)/, curve('fsc', 'm1'), curve('fsc', 'd'), curve('fsc', 'm2')],
  [/ ul m1 (\w+) d (\w+) m2 (\w+)/, curve('usc', 'm1'), curve('usc', 'd'), curve('usc', 'm2')],
  ...statisticsFields('stats2'),
  // Of classes that count no bytes.
  [
    /\(dropped (\d+), overlimits (\d+) requeues (\d+)\)/,
    ...['drops', 'overlimits', 'requeues'].map((name) => `stats2.queue.${name}`),
  ],
  [/lended: (\d+) borrowed: (\d+) giants: (\d+)/, ...app('lends', 'borrows', 'giants')],
  [/ tokens: (-?\d+) ctokens: (-?\d+)/, ...app('tokens', 'ctokens')],
  [/period (\d+) (?:work (\d+) bytes )?(?:rtwork (\d+) bytes )?/, ...app('period', 'work', 'rtwork')],
  [/deficit (-?\d+)b?/, ...app('deficit')],
  [/ count (\d+)/, ({ kind, stats2 }) => at(stats2, kind === 'cake' ? 'app.cobaltCount' : 'app.count')],
  [/ lastcount (\d+)/, ...app('lastcount')],
  [/ ldelay (\w+)/, ({ stats2 }) => `${at(stats2, 'app.ldelay')}us`],
  [/ blue_prob (\d+)/, ...app('pDrop')],
  [/allot (-?\d+)/, ...app('allot')],
]

function app(...names: readonly string[]): string[] {
  return names.map((name) => `stats2.app.${name}`)
}

/** Beyond 32 bits of bytes a second it stands in an attribute of its own. */
function htbRate(which: 'rate' | 'ceil'): Rule {
  return (ours) => bits(at(ours, `options.${which}64`) ?? at(ours, `options.parms.${which}.rate`))
}

/** A service curve of hfsc; its time is in microseconds. */
function curve(name: string, part: 'm1' | 'd' | 'm2'): Rule {
  return (ours) => {
    const value = at(ours, `options.${name}.${part}`)
    return part === 'd' ? (value === 0 ? '0us' : `${Number(value) / 1000}ms`) : bits(value)
  }
}

export const tcClass: readonly Comparison[] = classful.map(({ kind, add, more = '' }) => {
  const made = `tc qdisc add dev p0 root handle 1: ${add}\n${more}`
  return textComparison({
    name: `tc-class/${kind}`,
    needs: ['ip', 'tc'],
    kernel: `${DEVICE}\n${made}`,
    setUp: DEVICE,
    run: script(made, TRAFFIC, 'tc -s -d class show dev p0'),
    operations: ['newtclass'],
    records: indented,
    fields: () => fields,
  })
})
