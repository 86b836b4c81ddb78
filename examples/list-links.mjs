// Prints one line an interface: index, name, state, address, kind.
//
//     node examples/list-links.mjs
import { openRoute } from 'nlkit'

const net = await openRoute()
for (const { ifindex, ifname, operstate, address, linkinfo } of await net.links.list())
  console.log(ifindex, ifname, operstate, address ?? '-', linkinfo?.kind ?? '-')
