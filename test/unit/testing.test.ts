/** The simulated kernel under the real library: what users' own tests stand on. */
import { SimulatedKernel } from '@nlkit/testing'
import test from 'ava'
import { NetlinkError, openFamily, openRoute } from 'nlkit'

function withLinks(count: number, options = {}): SimulatedKernel {
  const kernel = new SimulatedKernel(options)
  for (let index = 1; index <= count; index++) {
    kernel.change('newlink', { ifindex: index, ifname: `eth${index}`, mtu: 1500 })
  }
  return kernel
}

test('the example of the README', async (t) => {
  const kernel = new SimulatedKernel()
  kernel.change('newlink', { ifindex: 1, ifname: 'eth0', mtu: 1500 })
  await using net = await openRoute({ socket: kernel.socket })
  await net.links.set('eth0', { mtu: 9000 })
  const [link] = await net.links.list()
  t.like(link, { ifindex: 1, ifname: 'eth0', mtu: 9000 })
  t.like(kernel.objects('newlink')[0], { mtu: 9000 })

  kernel.answer('newlink', { error: 'EPERM', text: 'not on a Sunday' })
  const error = await t.throwsAsync(net.links.set('eth0', { mtu: 1500 }), { instanceOf: NetlinkError })
  t.like(error, { code: 'EPERM', kernelMessage: 'not on a Sunday' })
})

test('objects of every kind are added, read and removed', async (t) => {
  const kernel = withLinks(2)
  await using net = await openRoute({ socket: kernel.socket })
  await net.addresses.add({ dev: 'eth1', address: '192.0.2.5/24' })
  await net.routes.add({ dst: '198.51.100.0/24', via: '192.0.2.1', dev: 'eth1' })
  t.like((await net.addresses.list())[0], { index: 1, prefixlen: 24, local: '192.0.2.5' })
  t.like((await net.routes.list())[0], { dst: '198.51.100.0', gateway: '192.0.2.1' })
  kernel.change('delroute', { dst: '198.51.100.0', dstLen: 24, rtmFamily: 'inet', rtmTable: 'main' })
  t.deepEqual(await net.routes.list().then((routes) => routes.length), 0)
  t.throws(() => kernel.change('dellink', { ifindex: 77 }), { code: 'ENODEV' })
  t.throws(() => kernel.answer('getlink', { error: 'EWHATEVER' }), { message: /EWHATEVER/ })
})

test('the offset of a refusal is resolved to the attribute', async (t) => {
  const kernel = withLinks(1)
  kernel.answer('setlink', { error: 'ERANGE', offset: 32, times: 1 })
  await using net = await openRoute({ socket: kernel.socket })
  const error = await t.throwsAsync(net.request('setlink', { ifindex: 1, mtu: 1 }), {
    instanceOf: NetlinkError,
  })
  t.like(error, { code: 'ERANGE', attribute: 'mtu' })
  await net.request('setlink', { ifindex: 1, mtu: 1 })
})

test('many dumps at once under every fault: each comes to its end', async (t) => {
  const faults = { busy: 300, allocation: 200, duplicate: 300, signal: 200, warning: 300, uncapped: 500 }
  for (let seed = 1; seed <= 10; seed++) {
    const kernel = withLinks(200, { seed, faults })
    await using net = await openRoute({ socket: kernel.socket, timeout: 20_000 })
    const lists = await Promise.all(Array.from({ length: 5 }, () => net.links.list()))
    t.deepEqual(
      lists.map((links) => links.length),
      [200, 200, 200, 200, 200],
      `seed ${seed}`,
    )
  }
})

test('a late answer arrives with a tick', async (t) => {
  const kernel = withLinks(1, { faults: { late: 1000 } })
  await using net = await openRoute({ socket: kernel.socket })
  const pending = net.request('getlink', { ifindex: 1 })
  t.is(kernel.tick(), 0)
  t.is((await pending).length, 1)
})

test('a watch over a buffer that overruns ends with the state of the kernel', async (t) => {
  const kernel = withLinks(3, { receiveBuffer: 4000 })
  await using net = await openRoute({ socket: kernel.socket })
  const known = new Map<number, number | undefined>()
  let resyncs = 0
  let last = 0
  const follow = async () => {
    for await (const change of net.watch(['link'], { initial: true, receiveBuffer: 2000 })) {
      if (change.type === 'resync') resyncs++
      if (change.type === 'ready') burst()
      if (change.type === 'removed') known.delete(change.object.ifindex)
      if (change.type === 'added' || change.type === 'changed') {
        known.set(change.object.ifindex, change.object.mtu)
        if (change.object.mtu === last) return
      }
    }
  }
  const burst = () => {
    for (let mtu = 2000; mtu < 2200; mtu++) kernel.change('setlink', { ifindex: 2, mtu })
    last = 2199
  }
  await follow()
  t.true(resyncs > 0)
  t.deepEqual([...known.entries()].sort(), [
    [1, 1500],
    [2, 2199],
    [3, 1500],
  ])
})

test('a generic family is found, dumps and refuses', async (t) => {
  const kernel = new SimulatedKernel()
  t.is(kernel.addFamily('netdev'), kernel.addFamily('netdev'))
  t.not(kernel.addFamily('ethtool'), kernel.addFamily('netdev'))
  t.throws(() => kernel.addFamily('route'), { message: /no generic family/ })
  t.throws(() => kernel.answer('dev-get', {}, 'devlink'))
  const messages = [1, 2].map((ifindex) => ({ operation: 'dev-get', values: { ifindex } }))
  kernel.answer('dev-get', { messages }, 'netdev')
  using netdev = await openFamily('netdev', { socket: kernel.socket })
  const devices = await netdev.dump('dev-get').toArray()
  t.deepEqual(
    devices.map((device) => Reflect.get(device, 'ifindex')),
    [1, 2],
  )
  kernel.answer('dev-get', { error: 'ENODEV' }, 'netdev')
  await t.throwsAsync(netdev.request('dev-get', { ifindex: 9 }), { code: 'ENODEV' })
  await t.throwsAsync(openFamily('devlink', { socket: kernel.socket }))
})
