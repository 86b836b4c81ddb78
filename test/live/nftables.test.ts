/** Transactions of nf_tables, compared with what `nft` prints of the same ruleset. */
import type { ExecutionContext } from 'ava'
import { NetlinkError } from 'nlkit'
import {
  add,
  create,
  destroy,
  flush,
  insert,
  type NftablesSocket,
  openNftables,
  remove,
  replace,
  TransactionError,
} from 'nlkit/netfilter'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns', 'nft')
const FILTER = { family: 'inet', table: 'filter' } as const
const INPUT = { ...FILTER, chain: 'input' } as const
const ACCEPT = {
  name: 'immediate',
  data: { dreg: 'verdict', data: { verdict: { code: 'accept' } } },
} as const
const COUNTER = { name: 'counter', data: {} } as const

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; nft: NftablesSocket }> {
  const namespace = Namespace.create(t)
  const nft = await openNftables({ netns: namespace.path })
  t.teardown(() => nft.close())
  return { namespace, nft }
}

/** The ruleset as nft tells it: one object an item, handles and what differs between versions of nft left out. */
function ruleset(namespace: Namespace): Record<string, Record<string, unknown>>[] {
  const { nftables } = JSON.parse(namespace.run('nft', ['-j', 'list', 'ruleset']))
  return nftables.filter((item: object) => !('metainfo' in item)).map(withoutHandles)
}

function withoutHandles(item: Record<string, Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(item).map(([kind, { handle: _, ...rest }]) => [kind, rest]))
}

/** Protocol TCP and destination port, as `nft --debug=netlink add rule ... tcp dport N` shows them. */
function tcpPort(port: number) {
  const value = Uint8Array.of(port >> 8, port & 0xff)
  return [
    { name: 'meta', data: { key: 'l4proto', dreg: 'reg-1' } },
    { name: 'cmp', data: { sreg: 'reg-1', op: 'eq', data: { value: Uint8Array.of(6) } } },
    { name: 'payload', data: { dreg: 'reg-1', base: 'transport-header', offset: 2, len: 2 } },
    { name: 'cmp', data: { sreg: 'reg-1', op: 'eq', data: { value } } },
  ] as const
}

live('a transaction makes what nft lists', async (t) => {
  const { namespace, nft } = await setUp(t)
  const { complete } = await nft.transaction([
    add.table({ family: 'inet', name: 'filter' }),
    add.chain({
      ...FILTER,
      name: 'input',
      type: 'filter',
      hook: 'input',
      priority: 'filter',
      policy: 'drop',
    }),
    add.set({ ...FILTER, name: 'blocked', keyType: 'ipv4_addr' }),
    add.elements({
      ...FILTER,
      set: 'blocked',
      keyType: 'ipv4_addr',
      elements: [{ key: '192.0.2.1' }, { key: '198.51.100.7', comment: 'noisy' }],
    }),
    add.object({ ...FILTER, name: 'hits', type: 'counter' }),
    add.rule({ ...INPUT, expressions: [...tcpPort(22), COUNTER, ACCEPT], comment: 'shell' }),
    insert.rule({ ...INPUT, expressions: [ACCEPT], comment: 'first' }),
  ])
  t.true(complete)
  const [table, chain, set, counter, first, second] = sorted(ruleset(namespace), [
    'table',
    'chain',
    'set',
    'counter',
    'rule',
  ])
  t.deepEqual(table, { table: { family: 'inet', name: 'filter' } })
  t.deepEqual(chain, {
    chain: {
      family: 'inet',
      table: 'filter',
      name: 'input',
      type: 'filter',
      hook: 'input',
      prio: 0,
      policy: 'drop',
    },
  })
  t.deepEqual(set, {
    set: {
      family: 'inet',
      name: 'blocked',
      table: 'filter',
      type: 'ipv4_addr',
      elem: ['192.0.2.1', { elem: { val: '198.51.100.7', comment: 'noisy' } }],
    },
  })
  t.like(counter, { counter: { family: 'inet', name: 'hits', table: 'filter', packets: 0, bytes: 0 } })
  t.deepEqual(first, {
    rule: { family: 'inet', table: 'filter', chain: 'input', comment: 'first', expr: [{ accept: null }] },
  })
  t.deepEqual(second, {
    rule: {
      family: 'inet',
      table: 'filter',
      chain: 'input',
      comment: 'shell',
      expr: [
        { match: { op: '==', left: { payload: { protocol: 'tcp', field: 'dport' } }, right: 22 } },
        { counter: { packets: 0, bytes: 0 } },
        { accept: null },
      ],
    },
  })
})

function sorted<T extends object>(items: T[], kinds: string[]): T[] {
  const rank = (item: T) => kinds.indexOf(Object.keys(item)[0] ?? '')
  return [...items].sort((a, b) => rank(a) - rank(b))
}

live('what nft makes is listed typed, and so are changes of it', async (t) => {
  const { namespace, nft } = await setUp(t)
  namespace.run('nft', [
    `table inet filter {
      counter hits { }
      set ports { type ipv4_addr . inet_service; flags timeout; timeout 10s; elements = { 192.0.2.1 . 80 } }
      chain input { type filter hook input priority -5; policy accept; tcp dport 80 accept; counter; }
    }`,
  ])
  t.like((await nft.tables.list())[0], { nfgenFamily: 'inet', name: 'filter' })
  t.like((await nft.chains.list(FILTER))[0], {
    name: 'input',
    type: 'filter',
    policy: 'accept',
    hook: { hooknum: 1, priority: -5 },
  })
  t.like((await nft.sets.list(FILTER))[0], { name: 'ports', keyLen: 8, timeout: 10_000n })
  const [element] = await nft.elements.list({ ...FILTER, set: 'ports' })
  t.deepEqual(element?.key?.value, Uint8Array.of(192, 0, 2, 1, 0, 80, 0, 0))
  t.like((await nft.objects.list({ ...FILTER, type: 'counter' }))[0], { name: 'hits', data: { packets: 0n } })
  const rules = await nft.rules.list(INPUT)
  t.deepEqual(
    rules.map(({ expressions }) => expressions?.elem?.map(({ name }) => name)),
    [['meta', 'cmp', 'payload', 'cmp', 'immediate'], ['counter']],
  )
  const handle = rules[1]?.handle ?? 0n
  await nft.rules.remove({ ...INPUT, handle })
  await nft.elements.remove({
    ...FILTER,
    set: 'ports',
    keyType: ['ipv4_addr', 'inet_service'],
    elements: [{ key: ['192.0.2.1', 80] }],
  })
  t.is((await nft.rules.list(INPUT)).length, 1)
  t.deepEqual(await nft.elements.list({ ...FILTER, set: 'ports' }), [])
})

live('a set of two types and a map are those that nft makes', async (t) => {
  const { namespace, nft } = await setUp(t)
  await nft.transaction([
    add.table({ family: 'inet', name: 'filter' }),
    add.set({ ...FILTER, name: 'pairs', keyType: ['ipv4_addr', 'inet_service'], timeout: 60_000, size: 128 }),
    add.set({ ...FILTER, name: 'marks', keyType: 'ipv6_addr', dataType: 'mark', id: 2 }),
    add.elements({
      ...FILTER,
      set: 'pairs',
      keyType: ['ipv4_addr', 'inet_service'],
      elements: [{ key: ['192.0.2.1', 443], timeout: 30_000 }],
    }),
    add.elements({
      ...FILTER,
      set: 'marks',
      keyType: 'ipv6_addr',
      dataType: 'mark',
      elements: [{ key: '2001:db8::1', data: 7 }],
    }),
  ])
  const [pairs, marks] = sorted(ruleset(namespace), ['set', 'map']).filter((item) => !('table' in item))
  t.like(pairs?.set, { name: 'pairs', type: ['ipv4_addr', 'inet_service'], size: 128, timeout: 60 })
  t.like(JSON.parse(JSON.stringify(pairs?.set?.elem))[0].elem, {
    val: { concat: ['192.0.2.1', 443] },
    timeout: 30,
  })
  t.like(marks?.map, { name: 'marks', type: 'ipv6_addr', map: 'mark', elem: [['2001:db8::1', 7]] })
})

live('a refused transaction leaves nothing, and names all that was refused', async (t) => {
  const { namespace, nft } = await setUp(t)
  const error = await t.throwsAsync(
    nft.transaction([
      add.table({ family: 'inet', name: 'filter' }),
      remove.chain({ ...FILTER, name: 'nowhere' }),
      add.chain({ ...FILTER, name: 'input', type: 'filter', hook: 'input', priority: 0 }),
      add.rule({ ...FILTER, chain: 'outpt', expressions: [ACCEPT] }),
      {
        operation: 'newrule',
        values: {
          ...INPUT,
          expressions: { elem: [{ name: 'no-such-expression', data: new Uint8Array(0) }] },
        },
        flags: ['create'],
      },
    ]),
    { instanceOf: TransactionError },
  )
  t.is(error?.index, 1)
  t.is(error?.code, 'ENOENT')
  t.is(error?.operation, 'delchain')
  t.is(error?.name, 'TransactionError')
  t.is(error?.attribute, 'name')
  t.true(error?.complete)
  t.regex(error?.message ?? '', /^change 1 \(delchain\): ENOENT at name \(offset \d+\)/)
  t.deepEqual(
    error?.errors.map(({ index, error: { code, operation, attribute } }) => ({
      index,
      code,
      operation,
      attribute,
    })),
    [
      { index: 1, code: 'ENOENT', operation: 'delchain', attribute: 'name' },
      { index: 3, code: 'ENOENT', operation: 'newrule', attribute: 'chain' },
      { index: 4, code: 'ENOENT', operation: 'newrule', attribute: 'expressions.elem.0' },
    ],
  )
  t.deepEqual(error?.errors[1]?.error.request.chain, 'outpt')
  t.deepEqual(ruleset(namespace), [])
  await nft.tables.add({ family: 'inet', name: 'filter' })
  t.is((await nft.tables.list()).length, 1, 'the socket is as good as before')
})

live('echo gives back what was made, with its handles', async (t) => {
  const { nft } = await setUp(t)
  const changes = [
    add.table({ family: 'inet', name: 'filter' }),
    add.chain({ ...FILTER, name: 'input' }),
    add.rule({ ...INPUT, expressions: [COUNTER] }),
    add.rule({ ...INPUT, expressions: [ACCEPT] }),
  ]
  const { replies, generation } = await nft.transaction(changes, { echo: true })
  t.is(generation, await nft.generation())
  t.deepEqual(
    replies.map((reply) => reply.length),
    [1, 1, 1, 1],
  )
  const [listed] = await nft.rules.list(INPUT)
  const [made] = replies[2] ?? []
  t.deepEqual(made && 'handle' in made && made.handle, listed?.handle)
  const handle = (await nft.rules.add({ ...INPUT, expressions: [COUNTER] })) ?? 0n
  await nft.transaction([replace.rule({ ...INPUT, handle, expressions: [ACCEPT], comment: 'new' })])
  const rules = await nft.rules.list(INPUT)
  t.deepEqual(rules[2]?.expressions?.elem?.[0]?.name, 'immediate')
  t.deepEqual((await nft.transaction([flush.chain({ ...FILTER, name: 'input' })])).replies[0]?.length, 0)
  t.deepEqual(await nft.rules.list(INPUT), [])
})

live('a transaction for a generation that is gone is refused; a function makes it anew', async (t) => {
  const { namespace, nft } = await setUp(t)
  const before = await nft.generation()
  const made = await nft.transaction([add.table({ family: 'inet', name: 'one' })], { generation: before })
  t.is(made.generation, before + 1)
  t.is(await nft.generation(), before + 1)
  const error = await t.throwsAsync(
    nft.transaction([add.table({ family: 'inet', name: 'two' })], { generation: before }),
    { instanceOf: TransactionError },
  )
  t.is(error?.code, 'ERESTART')
  t.is(error?.index, undefined)
  const generations: number[] = []
  await nft.transaction((generation) => {
    generations.push(generation)
    if (generations.length < 3) namespace.run('nft', ['add', 'table', 'inet', `other${generations.length}`])
    return [add.table({ family: 'inet', name: 'two' })]
  })
  t.deepEqual(generations, [before + 1, before + 2, before + 3])
  const names = (await nft.tables.list()).map(({ name }) => name)
  t.deepEqual(names.sort(), ['one', 'other1', 'other2', 'two'])
})

live('thousands of changes are one transaction, longer than the send buffer', async (t) => {
  const { namespace, nft } = await setUp(t)
  const rules = Array.from({ length: 5000 }, (_, index) =>
    add.rule({ ...INPUT, expressions: [...tcpPort(index + 1), ACCEPT], comment: `rule ${index}`.padEnd(60) }),
  )
  const base = [add.table({ family: 'inet', name: 'filter' }), add.chain({ ...FILTER, name: 'input' })]
  await nft.transaction([...base, ...rules])
  t.is((await nft.rules.list(INPUT)).length, 5000)
  const failing = Array.from({ length: 3000 }, (_, index) => remove.chain({ ...FILTER, name: `no${index}` }))
  const error = await t.throwsAsync(nft.transaction(failing), { instanceOf: TransactionError })
  t.true(error?.complete)
  t.is(error?.errors.length, 3000)
  namespace.run('nft', ['flush', 'ruleset'])
})

live('more errors than the receive buffer holds are told as far as they came', async (t) => {
  const { namespace } = await setUp(t)
  await using nft = await openNftables({ netns: namespace.path, receiveBuffer: 4096 })
  const failing = Array.from({ length: 500 }, (_, index) =>
    remove.table({ family: 'inet', name: `no${index}` }),
  )
  const error = await t.throwsAsync(nft.transaction(failing), { instanceOf: TransactionError })
  t.is(error?.complete, false)
  const count = error?.errors.length ?? 0
  t.true(count > 0 && count < 500)
  t.deepEqual(await nft.tables.list(), [], 'the socket is as good as before')
})

live('more echoes than the receive buffer holds: it happened, and some replies are missing', async (t) => {
  const { namespace } = await setUp(t)
  await using nft = await openNftables({ netns: namespace.path, receiveBuffer: 4096 })
  const base = [add.table({ family: 'inet', name: 'filter' }), add.chain({ ...FILTER, name: 'input' })]
  const rules = Array.from({ length: 2000 }, () => add.rule({ ...INPUT, expressions: [COUNTER, ACCEPT] }))
  const { complete, replies } = await nft.transaction([...base, ...rules], { echo: true })
  t.false(complete)
  t.is(replies.length, 2002)
  t.is((await nft.rules.list(INPUT)).length, 2000)
})

live('what cannot be sent is refused before anything is', async (t) => {
  const { nft } = await setUp(t)
  const base = await nft.generation()
  const refused = (path: string) => ({ code: 'NLKIT_INPUT', message: new RegExp(`^${path}:`) })
  await t.throwsAsync(async () => nft.chains.add({ ...FILTER, name: 'x', type: 'filter' }), refused('hook'))
  await t.throwsAsync(
    async () => nft.chains.add({ ...FILTER, name: 'x', type: 'filter', hook: 'egress', priority: 0 }),
    refused('hook'),
  )
  await t.throwsAsync(
    async () =>
      nft.elements.add({ ...FILTER, set: 's', keyType: 'ipv4_addr', elements: [{ key: '192.0.2' }] }),
    refused('elements.0.key'),
  )
  await t.throwsAsync(
    nft.transaction([
      add.table({ family: 'inet', name: 'filter' }),
      { operation: 'newrule', values: { family: 'inet', table: 'filter', positionId: 2 ** 33 } },
    ]),
    refused('positionId'),
  )
  t.is(await nft.generation(), base)
})

live('create, destroy and objects by handle', async (t) => {
  const { nft } = await setUp(t)
  const table = { family: 'inet', name: 'filter' } as const
  await nft.transaction([create.table(table), add.object({ ...FILTER, name: 'hits', type: 'counter' })])
  await t.throwsAsync(nft.transaction([create.table(table)]), { instanceOf: NetlinkError, code: 'EEXIST' })
  const [object] = await nft.objects.list(FILTER)
  await nft.objects.remove({ ...FILTER, handle: object?.handle ?? 0n, type: 'counter' })
  t.deepEqual(await nft.objects.list(FILTER), [])
  await nft.transaction([destroy.table(table), destroy.table(table)])
  t.deepEqual(await nft.tables.list(), [])
})
