// Adds 10,000 routes in a network namespace of its own, which it removes again, and prints how long that took:
// `10000 routes added, 0 refused, in 0.4 s`. Needs root.
//
//     node examples/pipeline.mjs
import { namespaces, openRoute } from 'nlkit'

const COUNT = 10_000
const netns = `pipeline-${process.pid}`
await namespaces.create(netns)
try {
  const net = await openRoute({ netns })
  await net.links.add({ ifname: 'v0', kind: 'veth' })
  await net.links.set('v0', { up: true })
  const { ifindex } = await net.links.get('v0')

  const requests = Array.from({ length: COUNT }, (_, n) => ({
    operation: 'newroute',
    flags: ['create', 'excl'],
    values: {
      family: 'inet',
      dst: `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
      rtmTable: 'main',
      rtmType: 'unicast',
      rtmScope: 'link',
      oif: ifindex,
    },
  }))
  const began = performance.now()
  const results = await net.pipeline(requests)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const added = results.filter(({ status }) => status === 'fulfilled').length
  console.log(`${added} routes added, ${COUNT - added} refused, in ${seconds} s`)
  for (const { reason } of results.filter(({ status }) => status === 'rejected')) console.log(reason.message)
  net.close()
} finally {
  await namespaces.remove(netns)
}
