/** What objects of traffic control share. */
import type { Rule, Table } from '../support/programs/agreement.js'
import { at, type Body } from '../support/programs/comparison.js'

/** An interface with several queues and its peer. */
export const DEVICE =
  'ip link add p0 numtxqueues 4 numrxqueues 4 type veth peer name p1 numtxqueues 4 numrxqueues 4; ip link set p0 up; ip link set p1 up'

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

/** Those of interface `p0`, which is the only one that tc asks for by name. */
export const ofDevice = (bodies: readonly Body[], links: readonly Body[]): readonly Body[] => {
  const device = links.find(({ ifname }) => ifname === 'p0')
  return bodies.filter(({ ifindex }) => ifindex === device?.ifindex)
}
