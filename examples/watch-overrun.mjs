// Watches routes with a receive buffer that is far too small while 1,000 of them come and half of them go, and prints
// how often the kernel dropped messages, and that the loop knows all routes nevertheless, such as
//
//     3 resyncs, the kernel dropped 1370 messages
//     the watch knows 502 routes, the kernel has 502
//
// In a network namespace of its own, which it removes again. Needs root.
//
//     node examples/watch-overrun.mjs
import { namespaces, openRoute } from 'nlkit'

const netns = `overrun-${process.pid}`
await namespaces.create(netns)
try {
  const net = await openRoute({ netns })
  await net.links.add({ ifname: 'v0', kind: 'veth' })
  await net.links.set('v0', { up: true })
  const { ifindex } = await net.links.get('v0')

  const known = new Set()
  let resyncs = 0
  const watch = net.watch(['route'], { initial: true, receiveBuffer: 4096 })
  const loop = (async () => {
    for await (const change of watch) {
      if (change.type === 'resync') resyncs++
      if (change.type === 'changed' || change.type === 'removed') known.delete(change.previous)
      if (change.type === 'added' || change.type === 'changed') known.add(change.object)
    }
  })()

  await watch.barrier() // from here on it knows all that there is

  const route = (n) => ({ family: 'inet', dst: `10.0.${n >> 8}.${n & 255}`, rtmTable: 'main', oif: ifindex })
  const added = { rtmType: 'unicast', rtmScope: 'link' }
  const numbers = Array.from({ length: 1000 }, (_, n) => n)
  const add = numbers.map((n) => ({
    operation: 'newroute',
    flags: ['create'],
    values: { ...route(n), ...added },
  }))
  const remove = numbers
    .filter((n) => n % 2)
    .map((n) => ({ operation: 'delroute', values: { ...route(n), rtmScope: 'nowhere' } }))
  await net.pipeline([...add, ...remove])

  await watch.barrier()
  console.log(`${resyncs} resyncs, the kernel dropped ${watch.statistics?.drops} messages`)
  console.log(`the watch knows ${known.size} routes, the kernel has ${(await net.routes.list()).length}`)
  net.close()
  await loop
} finally {
  await namespaces.remove(netns)
}
