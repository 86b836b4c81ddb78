// Prints what is refused of a transaction of nf_tables, that nothing of it happened, and then the rules that another one
// made, with their handles: all in a network namespace of its own, which it removes again. Needs root.
//
//     node examples/nftables-transaction.mjs
import { namespaces } from 'nlkit'
import { add, openNftables, TransactionError } from 'nlkit/netfilter'

const netns = `filter-${process.pid}`
const filter = { family: 'inet', table: 'filter' }
const count = { name: 'counter', data: {} }
const drop = { name: 'immediate', data: { dreg: 'verdict', data: { verdict: { code: 'drop' } } } }
/** The source address of IPv4 packets is an element of the set. */
const isBlocked = [
  { name: 'meta', data: { key: 'nfproto', dreg: 'reg-1' } },
  { name: 'cmp', data: { sreg: 'reg-1', op: 'eq', data: { value: Uint8Array.of(2) } } },
  { name: 'payload', data: { dreg: 'reg-1', base: 'network-header', offset: 12, len: 4 } },
  { name: 'lookup', data: { set: 'blocked', sreg: 'reg-1' } },
]
const base = [
  add.table({ family: 'inet', name: 'filter' }),
  add.chain({ ...filter, name: 'input', type: 'filter', hook: 'input', priority: 'filter' }),
]
await namespaces.create(netns)
try {
  const nft = await openNftables({ netns })
  try {
    await nft.transaction([...base, add.rule({ ...filter, chain: 'inptu', expressions: [count] })])
  } catch (error) {
    if (!(error instanceof TransactionError)) throw error
    console.log(error.message)
  }
  console.log(`${(await nft.tables.list()).length} tables`)

  const elements = [{ key: '192.0.2.1' }, { key: '198.51.100.7' }]
  await nft.transaction([
    ...base,
    add.set({ ...filter, name: 'blocked', keyType: 'ipv4_addr' }),
    add.elements({ ...filter, set: 'blocked', keyType: 'ipv4_addr', elements }),
    add.rule({ ...filter, chain: 'input', expressions: [...isBlocked, count, drop] }),
    add.rule({ ...filter, chain: 'input', expressions: [count] }),
  ])
  for (const { handle, expressions } of await nft.rules.list(filter))
    console.log(`rule ${handle}: ${expressions.elem.map(({ name }) => name).join(' ')}`)
  nft.close()
} finally {
  await namespaces.remove(netns)
}
