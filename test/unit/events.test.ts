/** Events of a family over the simulated kernel: typed, in order, with losses told and reloaded families joined again. */
import { SimulatedKernel } from '@nlkit/testing'
import test from 'ava'
import { openFamily, openGeneric } from 'nlkit'

const MGMT = 'mgmt'

function withNetdev() {
  const kernel = new SimulatedKernel()
  const id = kernel.addFamily('netdev')
  return { kernel, group: groupOf(id) }
}

/** The number that the simulated kernel gives the first group of a family. */
const groupOf = (id: number) => 2 + id * 16

test('events come with operation, group and message', async (t) => {
  const { kernel, group } = withNetdev()
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  t.deepEqual(netdev.groups, ['mgmt', 'page-pool'])
  await using events = netdev.events([MGMT])
  kernel.multicast('dev-add-ntf', { ifindex: 7 }, group, 'netdev')
  kernel.multicast('dev-del-ntf', { ifindex: 7 }, group, 'netdev')
  kernel.multicast('page-pool-add-ntf', { id: 1 }, group + 1, 'netdev')
  kernel.multicast('dev-change-ntf', { ifindex: 8 }, group, 'netdev')
  const told: unknown[] = []
  for await (const event of events) {
    if (event.type === 'resync') return t.fail('nothing was lost')
    told.push([event.operation, event.group, Reflect.get(event.message, 'ifindex')])
    if (event.operation === 'dev-change-ntf') break
  }
  t.deepEqual(told, [
    ['dev-add-ntf', 'mgmt', 7],
    ['dev-del-ntf', 'mgmt', 7],
    ['dev-change-ntf', 'mgmt', 8],
  ])
  t.deepEqual(await events.next(), { value: undefined, done: true })
})

test('a barrier passes behind what was sent before, and rejects when the events end', async (t) => {
  const { kernel, group } = withNetdev()
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  const events = netdev.events([MGMT])
  kernel.multicast('dev-add-ntf', { ifindex: 7 }, group, 'netdev')
  let passed = false
  const barrier = events.barrier().then(() => {
    passed = true
  })
  const first = await events.next()
  t.like(first.value, { operation: 'dev-add-ntf' })
  t.false(passed)
  const next = events.next()
  await barrier
  t.true(passed)
  netdev.close()
  t.deepEqual(await next, { value: undefined, done: true })
  await t.throwsAsync(events.barrier(), { code: 'NLKIT_CLOSED' })
})

test('a full receive buffer is told as resync, behind what was received and before what comes then', async (t) => {
  const { kernel, group } = withNetdev()
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  const events = netdev.events([MGMT], { receiveBuffer: 4096 })
  for (let ifindex = 1; ifindex <= 1000; ifindex++)
    kernel.multicast('dev-add-ntf', { ifindex }, group, 'netdev')
  const told: unknown[] = []
  for await (const event of events) {
    if (event.type === 'resync') {
      t.is(event.reason, 'overrun')
      t.true(event.drops > 0)
      break
    }
    told.push(Reflect.get(event.message, 'ifindex'))
  }
  t.true(told.length > 0 && told.length < 1000)
  t.deepEqual(
    told,
    told.map((_, index) => index + 1),
    'in order',
  )
})

test('what comes after a loss is told again', async (t) => {
  const { kernel, group } = withNetdev()
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  const events = netdev.events([MGMT], { receiveBuffer: 4096 })
  for (let ifindex = 1; ifindex <= 1000; ifindex++)
    kernel.multicast('dev-add-ntf', { ifindex }, group, 'netdev')
  while ((await events.next()).value?.type !== 'resync');
  kernel.multicast('dev-add-ntf', { ifindex: 5000 }, group, 'netdev')
  const { value } = await events.next()
  t.like(value, { type: 'event', message: { ifindex: 5000 } })
})

test('a family that is loaded again is asked and listened to under its new numbers', async (t) => {
  const { kernel, group } = withNetdev()
  const device = (ifindex: number) => ({ messages: [{ operation: 'dev-get', values: { ifindex } }] })
  kernel.answer('dev-get', device(1), 'netdev')
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  const events = netdev.events([MGMT])
  t.is((await netdev.request('dev-get', { ifindex: 1 }))[0]?.ifindex, 1)
  kernel.multicast('dev-add-ntf', { ifindex: 1 }, group, 'netdev')

  const before = netdev.id
  const id = kernel.reloadFamily('netdev')
  kernel.answer('dev-get', device(2), 'netdev')
  t.is((await netdev.request('dev-get', { ifindex: 2 }))[0]?.ifindex, 2)
  t.is(netdev.id, id)
  t.not(id, before)
  t.like((await events.next()).value, { type: 'event', message: { ifindex: 1 } })
  t.like((await events.next()).value, { type: 'resync', reason: 'reload' })
  kernel.multicast('dev-add-ntf', { ifindex: 2 }, groupOf(id), 'netdev')
  t.like((await events.next()).value, { operation: 'dev-add-ntf', group: 'mgmt', message: { ifindex: 2 } })

  kernel.reloadFamily('netdev')
  kernel.answer('dev-get', device(3), 'netdev')
  t.is((await netdev.list('dev-get'))[0]?.ifindex, 3, 'a dump finds it, too')
})

test('an ENOENT that is the answer stays one', async (t) => {
  const { kernel } = withNetdev()
  kernel.answer('dev-get', { error: 'ENOENT' }, 'netdev')
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  await t.throwsAsync(netdev.request('dev-get', { ifindex: 1 }), { code: 'ENOENT', name: 'NetlinkError' })
  await t.throwsAsync(netdev.list('dev-get'), { code: 'ENOENT', name: 'NetlinkError' })
})

test('families of other protocols have events, too', async (t) => {
  const kernel = new SimulatedKernel()
  using link = await openFamily('link', { socket: kernel.socket })
  const events = link.events(['link'])
  kernel.change('newlink', { ifindex: 1, ifname: 'lo' })
  t.like((await events.next()).value, {
    type: 'event',
    operation: 'newlink',
    group: 'link',
    message: { ifname: 'lo' },
  })
})

test('what is unknown is said at once', async (t) => {
  const { kernel } = withNetdev()
  await t.throwsAsync(openGeneric('route', { socket: kernel.socket }), { code: 'NLKIT_UNSUPPORTED' })
  await t.throwsAsync(openFamily('rout', { socket: kernel.socket }), { code: 'NLKIT_UNSUPPORTED' })
  using netdev = await openFamily('netdev' as string, { socket: kernel.socket })
  const error = t.throws(() => netdev.events(['mgt']), { code: 'NLKIT_INPUT' })
  t.regex(error?.message ?? '', /netdev has no group 'mgt': mgmt, page-pool/)
  const aborted = AbortSignal.abort()
  t.throws(() => netdev.events(['mgmt'], { signal: aborted }), { code: 'ABORT_ERR' })
})

test('a signal ends the events with an AbortError', async (t) => {
  const { kernel } = withNetdev()
  using netdev = await openGeneric('netdev', { socket: kernel.socket })
  const stop = new AbortController()
  const events = netdev.events([MGMT], { signal: stop.signal })
  const next = events.next()
  stop.abort()
  await t.throwsAsync(next, { code: 'ABORT_ERR' })
  t.true((await events.next()).done)
})
