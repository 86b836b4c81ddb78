/** `nft`: rule sets, their expressions as libnftnl reads them and their objects as JSON. */
import { join } from 'node:path'
import { root } from '../support/needs.js'
import { listDisagreements, type Table } from '../support/programs/agreement.js'
import { at, type Body, type Comparison, received } from '../support/programs/comparison.js'
import { expressionText } from './nft-expressions.js'

const FAMILIES: Readonly<Record<string, string>> = {
  ipv4: 'ip',
  ipv6: 'ip6',
  inet: 'inet',
  netdev: 'netdev',
  arp: 'arp',
  bridge: 'bridge',
}
const family = ({ nfgenFamily }: Body) => FAMILIES[String(nfgenFamily)] ?? nfgenFamily

/** Every rule with its expressions, a line each, as `nft --debug=netlink` prints them before the rule set. */
function ruleLines(body: Body): string[] {
  const { table, chain, handle, position } = body
  const head = [family(body), table, chain, handle, ...(position === undefined ? [] : [position])].join(' ')
  const expressions = at(body, 'expressions.elem')
  return [
    head,
    ...(Array.isArray(expressions) ? expressions : []).map(
      (each: unknown) => `  [ ${expressionText(each)} ]`,
    ),
  ]
}

/** The part of their print that is of rules. */
function printedRules(printed: string): string[] {
  const lines = printed.split('\n').map((line) => line.trimEnd())
  return lines.flatMap((line, index) => {
    if (/^ {2}\[ .* \]$/.test(line)) return [line.replace(/\s+\]$/, ' ]')]
    return /^ {2}\[/.test(lines[index + 1] ?? '') ? [line] : []
  })
}

function compareRules(theirs: readonly string[], ours: readonly string[]): string[] {
  if (theirs.length !== ours.length) return [`they print ${theirs.length} lines, we have ${ours.length}`]
  return theirs.flatMap((line, index) =>
    line === ours[index] ? [] : [`${index}: they say ${line}, we ${ours[index]}`],
  )
}

const load = (file: string) => `nft -f ${join(root, 'test/programs', file)}`

const rules = (name: string, file: string, kernel?: string): Comparison => ({
  name,
  needs: ['nft'],
  ...(kernel !== undefined && { kernel }),
  setUp: load(file),
  run: 'nft --debug=netlink list ruleset',
  compare: (messages, printed) =>
    compareRules(printedRules(printed), received(messages, 'newrule').flatMap(ruleLines)),
})

/** The objects of one type that `nft -j list ruleset` prints. */
function ofType(type: string, printed: unknown): readonly unknown[] {
  const all = at(printed, 'nftables')
  return Array.isArray(all) ? all.flatMap((each: unknown) => at(each, type) ?? []) : []
}

interface ObjectType {
  readonly type: string
  readonly operation: string
  readonly shown?: (body: Body) => boolean
  readonly table: Table
}

const common: Table = { family }

const types: readonly ObjectType[] = [
  { type: 'table', operation: 'newtable', table: common },
  {
    type: 'chain',
    operation: 'newchain',
    table: {
      ...common,
      hook: (ours, theirs) => hookName(ours) ?? theirs,
      prio: 'hook.priority',
      dev: (ours) => at(ours, 'hook.dev') ?? at(ours, 'hook.devs.name') ?? Object(at(ours, 'hook.devs'))[0],
    },
  },
  {
    type: 'set',
    operation: 'newset',
    shown: ({ flags }) => !has(flags, 'map', 'anonymous'),
    table: { ...common, ...setTable() },
  },
  {
    type: 'counter',
    operation: 'newobj',
    shown: ({ type }) => type === 'counter',
    table: { ...common, packets: 'data.packets', bytes: 'data.bytes' },
  },
  {
    type: 'quota',
    operation: 'newobj',
    shown: ({ type }) => type === 'quota',
    table: {
      ...common,
      bytes: 'data.bytes',
      used: 'data.consumed',
      inv: (ours) => has(at(ours, 'data.flags'), 'inv'),
    },
  },
  {
    type: 'limit',
    operation: 'newobj',
    shown: ({ type }) => type === 'limit',
    table: {
      ...common,
      rate: 'data.rate',
      burst: 'data.burst',
      per: (ours) => ({ 1: 'second', 60: 'minute', 3600: 'hour' })[String(at(ours, 'data.unit'))],
    },
  },
  {
    type: 'ct helper',
    operation: 'newobj',
    shown: ({ type }) => type === 'ct-helper',
    table: {
      ...common,
      type: 'data.name',
      protocol: 'data.l4proto',
      l3proto: (ours) => FAMILIES[String(at(ours, 'data.l3proto'))],
    },
  },
]

function has(flags: unknown, ...names: readonly string[]): boolean {
  return Array.isArray(flags) && names.some((name) => flags.includes(name))
}

/** NF_INET_ hooks; netdev counts its own. */
function hookName(ours: Body): string | undefined {
  const number = Number(at(ours, 'hook.hooknum'))
  if (ours.nfgenFamily === 'netdev') return ['ingress', 'egress'][number]
  if (ours.nfgenFamily === 'arp') return ['input', 'output'][number]
  return ['prerouting', 'input', 'forward', 'output', 'postrouting', 'ingress'][number]
}

function setTable(): Table {
  return {
    type: { why: 'NFTA_SET_KEY_TYPE is a number of nft itself' },
    timeout: (ours) => Number(ours.timeout) / 1000,
    'gc-interval': (ours) => Number(ours.gcInterval) / 1000,
    elem: { why: 'from messages of their own' },
    comment: { why: 'part of userdata, which is of nft itself' },
    size: 'desc.size',
    // Their JSON has no word for `dynamic`.
    flags: ({ flags }) => (Array.isArray(flags) ? flags.filter((flag) => flag !== 'eval') : flags),
  }
}

const objects: Comparison = {
  name: 'nft/objects',
  needs: ['nft'],
  setUp: load('ruleset.nft'),
  run: 'nft -j list ruleset',
  compare(messages, printed) {
    const theirs: unknown = JSON.parse(printed)
    return types.flatMap(({ type, operation, shown = () => true, table }) =>
      listDisagreements(ofType(type, theirs), received(messages, operation).filter(shown), table).map(
        (line) => `${type} ${line}`,
      ),
    )
  },
}

export const nft: readonly Comparison[] = [
  rules('nft/expressions', 'ruleset.nft'),
  // nft calls a missing expression a missing file.
  rules(
    'nft/more-expressions',
    'ruleset-more.nft',
    `${load('ruleset-more.nft')} || { echo Operation not supported >&2; exit 1; }`,
  ),
  objects,
]
