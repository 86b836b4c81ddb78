/** `nfacct`, `nfct` and the numbers that `conntrack` keeps. */
import { type Body, type Comparison, isObject, received } from '../support/programs/comparison.js'
import { compareText, textComparison } from '../support/programs/text.js'
import { lacks, modules } from './iproute.js'

const ACCOUNTS = `${modules('nfnetlink_acct')}; nfacct add a; nfacct add q packet 1000; nfacct add r byte 77`
const TIMEOUTS = `${modules('nfnetlink_cttimeout')}; nfct add timeout a inet tcp established 100 close 10; nfct add timeout b inet6 udp unreplied 5 replied 50; nfct add timeout c inet icmp timeout 9`

/** What a policy calls a state of a connection, in their words. */
const STATE_WORDS: Readonly<Record<string, string>> = { UNACK: 'UNACKNOWLEDGED' }

/** An object of nfnetlink_cttimeout as they write it. */
function policy({ name, l3proto, l4proto, data }: Body): string {
  const states = Object.entries(isObject(data) ? data : {}).map(([state, seconds]) => {
    const word = state.replace(/([a-z])(?=[A-Z])/g, '$1_').toUpperCase()
    return `.${STATE_WORDS[word] ?? word} = ${seconds},`
  })
  const [layer3, layer4] = [L3[String(l3proto)], L4[String(l4proto)]]
  return `.${name} = { .l3proto = ${layer3}, .l4proto = ${layer4}, .policy = { ${states.join(' ')} }, };`
}
const L3: Readonly<Record<string, number>> = { ipv4: 2, ipv6: 10 }
const L4: Readonly<Record<string, number>> = { icmp: 1, tcp: 6, udp: 17 }

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

export const netfilterObjects: readonly Comparison[] = [
  textComparison({
    name: 'nfacct/counters',
    needs: ['nfacct'],
    kernel: lacks(ACCOUNTS),
    setUp: ACCOUNTS,
    run: 'nfacct list json',
    operations: ['new'],
    // No JSON: an object with a quota has = between its keys and values.
    records: (printed) => printed.match(/\{ "pkts".*\}/g) ?? [],
    fields: () => [
      [/"pkts" : (\d+), "bytes" : (\d+),/, 'pkts', 'bytes'],
      [
        /"quota" : (\d+), "mode" = "(\w+)", "overquota" = (\d),/,
        'quota',
        ({ flags }) => (Array.isArray(flags) && flags.includes('quota-pkts') ? 'packet' : 'byte'),
        ({ flags }) => Number(Array.isArray(flags) && flags.includes('overquota')),
      ],
      [/"name" : "(\w+)"/, 'name'],
      [/\{\s*\}/],
    ],
  }),
  {
    name: 'nfct/timeouts',
    needs: ['nfct'],
    kernel: lacks(TIMEOUTS),
    setUp: TIMEOUTS,
    run: 'nfct list timeout',
    compare(messages, printed) {
      const ours = received(messages, 'new').map(policy).join(' ')
      return oneLine(printed) === ours ? [] : [`they say ${oneLine(printed)}, we ${ours}`]
    },
  },
  {
    name: 'conntrack/count',
    needs: ['conntrack'],
    setUp: 'conntrack -I -s 192.0.2.1 -d 192.0.2.9 -p tcp --sport 1000 --dport 80 --state ESTABLISHED -t 600',
    run: 'conntrack -C',
    compare: (messages, printed) =>
      compareText(printed, received(messages, 'get-stats')[0] ?? {}, [[/(\d+)/, 'entries']]),
  },
  textComparison({
    name: 'conntrack/statistics',
    needs: ['conntrack'],
    run: 'conntrack -S',
    operations: ['get-stats-cpu'],
    fields: () => [
      [/cpu=(\d+)/, 'resId'],
      [/\bfound=(\d+)/, 'found'],
      [/invalid=(\d+)/, 'invalid'],
      [/insert=(\d+)/, 'insert'],
      [/insert_failed=(\d+)/, 'insertFailed'],
      [/early_drop=(\d+)/, 'earlyDrop'],
      [/drop=(\d+)/, 'drop'],
      [/error=(\d+)/, 'error'],
      [/search_restart=(\d+)/, 'searchRestart'],
      [/clash_resolve=(\d+)/, 'clashResolve'],
      [/chaintoolong=(\d+)/, 'chainToolong'],
    ],
  }),
]
