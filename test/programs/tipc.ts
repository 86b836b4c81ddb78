/** `tipc`: media, names and links. */
import { at, type Comparison } from '../support/programs/comparison.js'
import { jsonComparison } from '../support/programs/json.js'
import { textComparison } from '../support/programs/text.js'
import { LINKS, modules } from './iproute.js'

const BEARER = `${modules('tipc')}; ${LINKS}; tipc bearer enable media eth device p0`
const kernel = `(${BEARER}) || { echo Operation not supported >&2; exit 1; }`
const shared = { needs: ['ip', 'tipc'], kernel, setUp: BEARER }

/** TIPC_CLUSTER_SCOPE and TIPC_NODE_SCOPE. */
const SCOPES: Readonly<Record<string, string>> = { 2: 'cluster', 3: 'node' }

/** A statistic of links, and what else they print of the same direction. */
const statistics = (direction: 'rx' | 'tx', words: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(words).map(([theirs, ours]) => [
      `${direction} ${theirs === 'naks' || NAKS.includes(theirs) ? 'naks' : 'packets'}.${theirs}`,
      `link.stats.${ours}`,
    ]),
  )
const NAKS = ['rx naks', 'tx naks', 'defs', 'dups', 'acks', 'retrans']

export const tipc: readonly Comparison[] = [
  textComparison({
    ...shared,
    name: 'tipc/media',
    run: 'tipc media list',
    operations: ['media-get'],
    fields: () => [[/^(\w+)$/, 'media.name']],
  }),
  textComparison({
    ...shared,
    name: 'tipc/bearers',
    setUp: `${BEARER}; tipc bearer enable media udp name U localip 192.0.2.1`,
    run: 'tipc bearer list',
    operations: ['bearer-get'],
    fields: () => [[/^(\S+)$/, 'bearer.name']],
  }),
  jsonComparison({
    ...shared,
    name: 'tipc/nametable',
    run: 'tipc -j nametable show',
    operations: ['name-table-get'],
    table: () => ({
      type: 'nameTable.publ.type',
      lower: 'nameTable.publ.lower',
      upper: 'nameTable.publ.upper',
      scope: (ours) => SCOPES[String(at(ours, 'nameTable.publ.scope'))],
      port: 'nameTable.publ.ref',
      node: { why: 'its identity, asked for in a message of its own' },
    }),
  }),
  jsonComparison({
    ...shared,
    name: 'tipc/link-statistics',
    run: 'tipc -j link stat show',
    operations: ['link-get'],
    table: () => ({
      link: 'link.name',
      window: 'link.prop.win',
      ...statistics('rx', {
        'rx packets': 'rxInfo',
        fragments: 'rxFragments',
        fragmented: 'rxFragmented',
        bundles: 'rxBundles',
        bundled: 'rxBundled',
        'rx naks': 'rxNacks',
        defs: 'rxDeferred',
        dups: 'duplicates',
      }),
      ...statistics('tx', {
        'tx packets': 'txInfo',
        fragments: 'txFragments',
        fragmented: 'txFragmented',
        bundles: 'txBundles',
        bundled: 'txBundled',
        'tx naks': 'txNacks',
        acks: 'txAcks',
        retrans: 'retransmitted',
      }),
      'congestion link': 'link.stats.linkCongs',
      'send queue max': 'link.stats.maxQueue',
      avg: 'link.stats.avgQueue',
    }),
  }),
]
