/** What comparisons with iproute2's `tc` share. */
import type { Rule, Table } from '../../support/programs/agreement.js'
import { at, type Body, isObject } from '../../support/programs/comparison.js'
import type { Field } from '../../support/programs/text.js'

/** An interface with several queues, its peer, and a neighbour to send to. */
export const DEVICE = [
  'ip link add p0 numtxqueues 4 numrxqueues 4 type veth peer name p1 numtxqueues 4 numrxqueues 4',
  'ip link set p0 up; ip link set p1 up; ip addr add 192.0.2.1/24 dev p0',
  'ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev p0 nud permanent',
].join('\n')

/** Packets through p0, so that counters count. */
export const TRAFFIC = 'bash -c "for each in 1 2 3; do echo hello >/dev/udp/192.0.2.9/9; done"'

/** One shell line of several, so that strace sees the requests that make what is shown, too. */
export const script = (...lines: readonly string[]): string =>
  `sh -ec '${lines.join('\n').replaceAll("'", "'\\''")}'`

/** A handle as tc writes it: two hexadecimal halves, the second one only where it is not zero. */
export function handle(value: unknown): string {
  const number = Number(value)
  if (number === 0xffffffff) return 'root'
  const minor = number & 0xffff
  return `${(number >>> 16).toString(16)}:${minor === 0 ? '' : minor.toString(16)}`
}

export const handleAt =
  (path: string): Rule =>
  (ours) =>
    handle(at(ours, path))

/** `tc -s`: of the counters of TCA_STATS2. */
export const statistics: Table = {
  bytes: 'stats2.basic.bytes',
  packets: 'stats2.basic.packets',
  drops: 'stats2.queue.drops',
  overlimits: 'stats2.queue.overlimits',
  requeues: 'stats2.queue.requeues',
  backlog: 'stats2.queue.backlog',
  qlen: 'stats2.queue.qlen',
}

/** The same in text, below `stats`. */
export const statisticsFields = (stats: string): readonly Field[] => [
  [
    /Sent (\d+) bytes (\d+) pkts? \(dropped (\d+), overlimits (\d+) requeues (\d+)\)/,
    ...['basic.bytes', 'basic.packets', 'queue.drops', 'queue.overlimits', 'queue.requeues'].map(
      (path) => `${stats}.${path}`,
    ),
  ],
  [/ rate (\d+)bit (\d+)pps/, (ours) => Number(at(ours, `${stats}.rateEst.bps`)) * 8, `${stats}.rateEst.pps`],
  [
    /backlog (\d+)b (\d+)p requeues (\d+)/,
    `${stats}.queue.backlog`,
    `${stats}.queue.qlen`,
    `${stats}.queue.requeues`,
  ],
]

/** Those of interface `p0`, which is the only one that tc asks for by name. */
export const ofDevice = (bodies: readonly Body[], links: readonly Body[]): readonly Body[] => {
  const device = links.find(({ ifname }) => ifname === 'p0')
  return bodies.filter(({ ifindex }) => ifindex === device?.ifindex)
}

/** The objects of a list of ours. */
export function listAt(ours: unknown, path: string): Body[] {
  const value = at(ours, path)
  return Array.isArray(value) ? value.filter(isObject) : []
}

export function bodyAt(ours: unknown, path: string): Body {
  const value = at(ours, path)
  return isObject(value) ? value : {}
}

/** A number as C prints a double by `%g`. */
export const printed = (value: number): number => Number(value.toPrecision(6))

/** A share of a whole that is an integer. */
export const share =
  (path: string, whole: number): Rule =>
  (ours) =>
    printed(Number(at(ours, path) ?? 0) / whole)

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A word of theirs that stands for a flag of ours: theirs when it is set. */
export const word =
  (path: string, flag: string): Rule =>
  (ours, theirs) =>
    listOf(at(ours, path)).includes(flag) ? theirs : undefined

/** A number in hexadecimal digits alone. */
export const hex =
  (path: string): Rule =>
  (ours) =>
    Number(at(ours, path)).toString(16)

/** Keys that stand in another place with us, under the same names or those given behind a `:`. */
export function places(below: string, to: string, ...keys: readonly string[]): Table {
  return Object.fromEntries(
    keys.map((key) => {
      const [theirs = '', ours = theirs] = key.split(':')
      return [
        `${below}${theirs}`,
        `${to}.${ours.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
      ]
    }),
  )
}

/** Bits a second in the largest unit of thousands that divides them. */
export function bits(bytes: unknown): string {
  const value = Number(bytes) * 8
  const units = ['bit', 'Kbit', 'Mbit', 'Gbit']
  const power = [3, 2, 1, 0].find((each) => value >= 1000 ** each && value % 1000 ** each === 0) ?? 0
  return `${value / 1000 ** power}${units[power]}`
}

export const rate =
  (path: string): Rule =>
  (ours) =>
    bits(at(ours, path))
