/** What `tc` prints of actions in text, for those of which its JSON is none or half. */
import type { Rule } from '../../support/programs/agreement.js'
import { at } from '../../support/programs/comparison.js'
import type { Field } from '../../support/programs/text.js'
import { translated } from '../iproute.js'
import { actionName, parameter } from './action-kinds.js'
import { bits, listAt, rate, statisticsFields, word } from './shared.js'

/** The actions of a print, without their number and the number of each. */
export const actionRecords = (printed: string): readonly string[] =>
  printed
    .split(/action order \d+:/)
    .slice(1)
    .map((text) => text.trimEnd())

const said =
  (name: string): Rule =>
  ({ options }) =>
    parameter(options, name)

/** Common to all kinds. */
const common: readonly Field[] = [
  [/index (\d+) ref (\d+) bind (\d+)/, said('index'), said('refcnt'), said('bindcnt')],
  [/ref (\d+) bind (\d+)/, said('refcnt'), said('bindcnt')],
  [/installed (\d+) sec/, age('install')],
  [/used (\d+) sec/, age('lastuse')],
  [/Action statistics:/],
  ...statisticsFields('stats'),
  [/(not_in_hw)/, (ours, theirs) => (ours.inHwCount === 0 ? theirs : undefined)],
]

/** Hundredths of a second. */
function age(name: string): Rule {
  return (ours) => Math.floor(Number(at(ours, `options.tm.${name}`)) / 100)
}

const control =
  (path: string): Rule =>
  (ours) =>
    actionName(at(ours, path))

/** Instructions of classic BPF: code, two jumps, operand. */
export const program: Rule = (ours) =>
  listAt(ours, 'options.ops')
    .map(({ code, jt, jf, k }) => [code, jt, jf, k].join(' '))
    .join(',')

/** Ticks of 64 nanoseconds at the rate: packets. */
const packets: Rule = ({ options }) =>
  Math.round((Number(at(options, 'pktburst64')) * 64 * Number(at(options, 'pktrate64'))) / 1e9)

/** Bytes, in the largest unit in which they are nearly whole. */
const size =
  (path: string): Rule =>
  (ours) => {
    const bytes = Number(at(ours, path))
    const [mebi, kibi] = [Math.round(bytes / 1024 ** 2), Math.round(bytes / 1024)]
    if (bytes >= 1024 ** 2 && Math.abs(mebi * 1024 ** 2 - bytes) < 1024) return `${mebi}Mb`
    return bytes >= 1024 && Math.abs(kibi * 1024 - bytes) < 16 ? `${kibi}Kb` : `${bytes}b`
  }

const police: readonly Field[] = [
  [/ police 0x(\w+)/, (ours) => Number(at(ours, 'options.tbf.index')).toString(16)],
  [/ peakrate (\w+)/, rate('options.tbf.peakrate.rate')],
  [/ avrate (\w+)/, rate('options.avrate')],
  [/ pkts_rate (\d+)/, 'options.pktrate64'],
  [/ pkts_burst (\d+)/, packets],
  [/ rate (\w+)/, ({ options }) => bits(at(options, 'rate64') ?? at(options, 'tbf.rate.rate'))],
  // Computed of a time and the rate.
  [/ burst \w+/],
  [/ mtu (\w+)/, size('options.tbf.mtu')],
  [/ action (\w+)(?:\/(\w+))?/, control('options.tbf.action'), control('options.result')],
  [/ overhead (\d+)b/, 'options.tbf.rate.overhead'],
  [/ linklayer (\w+)/, translated('options.tbf.rate.linklayer', { unaware: 'unspec' })],
]

const simple: readonly Field[] = [[/Simple <(.*)>/, 'options.data']]

const skbmod: readonly Field[] = [
  [/skbmod (\w+)/, control('options.parms.action')],
  [/ set etype 0x(\w+)/, (ours) => Number(at(ours, 'options.etype')).toString(16)],
  [/ set dmac (\S+)/, 'options.dmac'],
  [/ set smac (\S+)/, 'options.smac'],
  [/ (swap mac)/, word('options.parms.flags', 'swapmac')],
  [/ (ecn)/, word('options.parms.flags', 'ecn')],
]

const bpf: readonly Field[] = [
  [/bpf bytecode '(\d+),([^']*)'/, 'options.opsLen', program],
  [/ default-action (\w+)/, control('options.parms.action')],
]

const xt: readonly Field[] = [
  [/tablename: (\w+)/, 'options.table'],
  [/ hook: NF_IP_(\w+)/, 'options.hook'],
  [/target +(\w+)/, 'options.targ.name'],
  [
    / set 0x(\w+)/,
    (ours) => Number.parseInt(String(at(ours, 'options.targ.data')).slice(0, 2), 16).toString(16),
  ],
]

const gact: readonly Field[] = [
  [/gact action (\w+)/, control('options.parms.action')],
  [/random type (\w+) (\w+) val (\d+)/, ...['ptype', 'paction', 'pval'].map(probability)],
]

/** Printed even where there is none. */
function probability(name: string): Rule {
  const none: Readonly<Record<string, unknown>> = { ptype: 'none', paction: 'ok', pval: 0 }
  return ({ options }) => actionName(at(options, `prob.${name}`) ?? none[name])
}

const kinds: Readonly<Record<string, readonly Field[]>> = { gact, police, simple, skbmod, bpf, xt }

export const actionFields = (kind: string): readonly Field[] => [...(kinds[kind] ?? []), ...common]
