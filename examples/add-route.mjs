// Adds a route and prints the way that the kernel takes from now on; when it is there already, says why not.
// Needs root, best in a namespace of its own:
//
//     ip netns add blue && ip -n blue link set lo up
//     node examples/add-route.mjs 10.0.0.0/8 lo blue
import { NetlinkError, openRoute } from 'nlkit'

const [dst = '10.0.0.0/8', dev = 'lo', netns] = process.argv.slice(2)
const net = await openRoute(netns === undefined ? {} : { netns })
try {
  await net.routes.add({ dst, dev })
  const route = await net.routes.get(dst.split('/')[0] ?? dst)
  console.log(`${dst} leads through interface ${route?.oif}`)
} catch (error) {
  if (!(error instanceof NetlinkError)) throw error
  console.log(error.message)
  process.exitCode = 1
}
