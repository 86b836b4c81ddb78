/** Types of families by name and of their events: what compiles is right, what must not is marked. Nothing is run. */
import test from 'ava'
import { type EventLoss, type FamilySocket, openFamily, openGeneric } from 'nlkit'
import { add, type NftablesSocket, type Rule } from 'nlkit/netfilter'

/** Compiles only if the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
function same<A, B>(_: Same<A, B>): void {}

async function requests(): Promise<void> {
  const wifi = await openGeneric('nl80211')
  const [interface_] = await wifi.request('get-interface', { ifindex: 3 })
  const ifname: string | undefined = interface_?.ifname
  void ifname
  const xfrm = await openFamily('xfrm')
  for await (const state of xfrm.dump('getsa')) same<typeof state.reqid, number>(true)
  // @ts-expect-error no such operation
  await wifi.request('get-interfaces')
  // @ts-expect-error no such attribute
  await wifi.request('get-interface', { dev: 'wlan0' })
  // @ts-expect-error no family of generic netlink: the name alone says nothing of its operations
  same<Awaited<ReturnType<typeof openGeneric<'xfrm'>>>, never>(true)
  const name: string = 'whatever'
  const any = await openFamily(name)
  same<typeof any, FamilySocket>(true)
  await any.request('do-it', { with: ['anything'] })
}

async function events(): Promise<void> {
  const conntrack = await openFamily('conntrack')
  for await (const event of conntrack.events(['conntrack-new', 'conntrack-destroy'])) {
    if (event.type === 'resync') {
      same<typeof event, EventLoss>(true)
    } else if (event.operation === 'delete') {
      const timeout: number | undefined = event.message.timeout
      same<typeof event.group, 'conntrack-new' | 'conntrack-update' | 'conntrack-destroy' | undefined>(true)
      void timeout
    } else if (event.operation === undefined) {
      void event.message.unknown
    }
    // @ts-expect-error only answers and requests
    if (event.type === 'event' && event.operation === 'get') return
  }
  // @ts-expect-error no such group
  conntrack.events(['new'])
}

async function nftables(nft: NftablesSocket): Promise<void> {
  const rules = await nft.rules.list({ family: 'inet', table: 'filter' })
  same<typeof rules, Rule[]>(true)
  await nft.transaction([
    add.table({ family: 'inet', name: 'filter' }),
    { operation: 'newtable', values: { family: 'inet', name: 'filter' }, flags: ['create'] },
  ])
  // @ts-expect-error no change of the ruleset
  await nft.transaction([{ operation: 'getrule', values: {} }])
  // @ts-expect-error nft calls it ip, the kernel ipv4
  add.table({ family: 'ip', name: 'filter' })
  // @ts-expect-error no such hook
  add.chain({ family: 'inet', table: 'filter', name: 'input', type: 'filter', hook: 'in', priority: 0 })
  const rule = { family: 'inet', table: 'filter', chain: 'input' } as const
  // @ts-expect-error no such comparison
  add.rule({ ...rule, expressions: [{ name: 'cmp', data: { sreg: 'reg-1', op: 'equal' } }] })
  // @ts-expect-error a counter has no operator
  add.rule({ ...rule, expressions: [{ name: 'counter', data: { op: 'eq' } }] })
}

test('the types compile, and what must not does not', (t) => {
  t.is([requests, events, nftables].length, 3)
})
