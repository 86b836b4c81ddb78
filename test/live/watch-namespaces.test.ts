/** A watch of all network namespaces that have an id: their state, their changes, those that come and go. */
import type { ExecutionContext } from 'ava'
import { type Change, namespaces, openRoute, type WatchOptions } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const KINDS = ['link', 'address', 'route'] as const

async function setUp(t: ExecutionContext, options: WatchOptions = {}) {
  const here = Namespace.create(t)
  const there = Namespace.create(t)
  here.ip(`netns set ${there.name} 42`)
  there.ip('link add d0 type veth peer name d1')
  const net = await openRoute({ netns: here.path })
  t.teardown(() => net.close())
  const changes = net.watch(KINDS, { allNamespaces: true, ...options })
  t.teardown(() => changes.return?.())
  return { here, there, net, changes }
}

/** A change in a few words; undefined when it is none of an interface or an IPv4 route. */
function line(change: Change): string | undefined {
  const where = change.nsid === undefined ? 'here' : change.nsid
  if (change.type === 'resync' || change.type === 'ready') return change.type
  if (change.kind === 'link') return `${where} ${change.type} link ${change.object.ifname}`
  if (change.kind === 'route' && change.object.rtmFamily === 'inet' && change.object.rtmTable === 'main')
    return `${where} ${change.type} route ${change.object.dst}`
  return undefined
}

/** The lines up to the one that is waited for. */
async function until(changes: AsyncIterator<Change>, last: string): Promise<string[]> {
  const lines: string[] = []
  for (;;) {
    const { value, done } = await changes.next()
    if (done) throw new Error(`the watch has ended: ${lines.join(', ')}`)
    const text = line(value)
    if (text !== undefined) lines.push(text)
    if (text === last) return lines
  }
}

live('the state of every namespace comes first, then its changes, each with the id', async (t) => {
  const { here, there, changes } = await setUp(t, { initial: true })
  const initial = await until(changes, 'ready')
  t.deepEqual(initial.sort(), [
    '42 added link d0',
    '42 added link d1',
    '42 added link lo',
    'here added link lo',
    'ready',
  ])
  there.ip('link set d0 mtu 1400')
  here.ip('link set lo mtu 1300')
  t.deepEqual(await until(changes, 'here changed link lo'), ['42 changed link d0', 'here changed link lo'])
  there.ip('link set d0 up')
  there.ip('addr add 192.0.2.1/24 dev d0')
  t.true((await until(changes, '42 added route 192.0.2.0')).includes('42 changed link d0'))
  there.ip('link set d0 down')
  t.true((await until(changes, '42 removed route 192.0.2.0')).includes('42 changed link d0'))
})

live(
  'a namespace that gets an id is followed; one that loses it is gone with all that was in it',
  async (t) => {
    const { here, changes } = await setUp(t)
    const third = Namespace.create(t)
    const followed = until(changes, '43 added link x0')
    await changes.barrier()
    third.ip('link add x0 type veth peer name x1')
    here.ip(`netns set ${third.name} 43`)
    t.true((await followed).every((text) => text.startsWith('43 added link')))
    third.ip('link set x0 mtu 1400')
    await until(changes, '43 changed link x0')
    third.ip('link del x0')
    await until(changes, '43 removed link x0')
  },
)

live('a number that is not given is the next free one', async (t) => {
  const here = Namespace.create(t)
  const there = Namespace.create(t)
  t.is(await namespaces.id(there.path, here.path), undefined)
  t.is(await namespaces.assign(there.path, here.path), 0)
  t.is(await namespaces.id(there.path, here.path), 0)
})

live('a namespace that ends is told', async (t) => {
  const here = Namespace.create(t)
  const net = await openRoute({ netns: here.path })
  t.teardown(() => net.close())
  const name = `${here.name}-short`
  await namespaces.create(name)
  t.teardown(async () => {
    if ((await namespaces.list()).includes(name)) await namespaces.remove(name)
  })
  t.is(await namespaces.assign(name, here.path, 7), 7)
  await t.throwsAsync(namespaces.assign(name, here.path), { code: 'EEXIST' })
  const changes = net.watch(['link'], { allNamespaces: true, initial: true })
  t.teardown(() => changes.return?.())
  const initial = await until(changes, 'ready')
  t.true(initial.includes('7 added link lo'))
  await namespaces.remove(name)
  t.deepEqual(await until(changes, '7 removed link lo'), ['7 removed link lo'])
})

live('lost notifications of all namespaces lead to a resync and the right state', async (t) => {
  const { there, changes } = await setUp(t, { initial: true, receiveBuffer: 4096 })
  await until(changes, 'ready')
  for (let mtu = 1000; mtu < 1050; mtu++) there.ip(`link set d0 mtu ${mtu}`)
  there.ip('link add last type veth peer name last-peer')
  const lines = await until(changes, '42 added link last')
  t.true(lines.includes('resync'))
})
