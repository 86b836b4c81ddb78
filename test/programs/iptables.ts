/** `iptables-nft -S`: rules with the matches and targets that xtables has and nftables carries. */
import { at, type Body, type Comparison, isObject } from '../support/programs/comparison.js'
import { textComparison } from '../support/programs/text.js'

const RULES = `iptables-nft -A INPUT -s 192.0.2.1 -p tcp --dport 80 -m comment --comment hi -j ACCEPT
iptables-nft -A INPUT -m conntrack --ctstate NEW -p tcp -m multiport --dports 1,2 -j DROP
iptables-nft -A OUTPUT -m owner --uid-owner 5 -m limit --limit 5/min -j LOG --log-prefix x
iptables-nft -A FORWARD -d 198.51.100.0/24 -m addrtype --dst-type LOCAL -m hashlimit --hashlimit-upto 5/sec --hashlimit-name h -j REJECT
iptables-nft -A FORWARD -m statistic --mode random --probability 0.5 -m mark --mark 5/0xff -j NFLOG --nflog-group 7`

const expressions = (ours: Body): Body[] => {
  const list = at(ours, 'expressions.elem')
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** Names of matches, among them the limit that iptables writes in nftables' own words. */
const matches = (ours: Body) =>
  expressions(ours)
    .flatMap((expression) => (expression.name === 'limit' ? 'limit' : (at(expression, 'data.name') ?? [])))
    .filter((name) => name !== target(ours))
    .join(' ')

/** The verdict, or the target's name. */
function target(ours: Body): unknown {
  const last = expressions(ours).at(-1)
  if (last?.name === 'log') return 'NFLOG'
  const verdict = at(last, 'data.data.verdict.code')
  return typeof verdict === 'string' ? verdict.toUpperCase() : (at(last, 'data.name') ?? last?.name)
}

/** The address after the first `payload` at this offset of the network header. */
const address = (offset: number) => (ours: Body) => {
  const list = expressions(ours)
  const index = list.findIndex(
    (each) => at(each, 'data.base') === 'network-header' && at(each, 'data.offset') === offset,
  )
  const bytes = String(at(list[index + 1], 'data.data.value')).match(/../g) ?? []
  const parts = [...bytes, '00', '00', '00'].slice(0, 4).map((byte) => Number.parseInt(byte, 16))
  return `${parts.join('.')}/${bytes.length * 8}`
}

/**
 * A rule as words: its chain, its addresses, its target, and the names of its matches but for those that iptables
 * writes in nftables' own words.
 */
function words(line: string): string {
  const one = (pattern: RegExp) => pattern.exec(line)?.[1]
  const named = [...line.matchAll(/ -m (\w+)/g)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !['tcp', 'mark'].includes(name))
  return [
    `chain ${one(/-A (\w+)/)}`,
    ...['s', 'd'].map((side) => {
      const found = one(new RegExp(` -${side} (\\S+)`))
      return found === undefined ? '' : `${side} ${found}`
    }),
    `matches <${named.join(' ')}>`,
    `target ${one(/ -j (\w+)/)}`,
  ].join(' ')
}

export const iptables: readonly Comparison[] = [
  textComparison({
    name: 'iptables/rules',
    needs: ['iptables-nft'],
    setUp: RULES,
    run: 'iptables-nft -S',
    operations: ['newrule'],
    records: (printed) =>
      printed
        .split('\n')
        .filter((line) => line.startsWith('-A'))
        .map(words),
    // They print chain by chain, in another order than the kernel tells them.
    arrange: (bodies) =>
      ['INPUT', 'FORWARD', 'OUTPUT'].flatMap((name) => bodies.filter(({ chain }) => chain === name)),
    fields: () => [
      [/chain (\w+)/, 'chain'],
      [/ s (\S+)/, address(12)],
      [/ d (\S+)/, address(16)],
      [/matches <(.*?)>/, matches],
      [/target (\w+)/, target],
    ],
  }),
]
