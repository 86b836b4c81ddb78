// Prints the interfaces and their addresses, then a line for every change until Ctrl-C, such as
// `eth0 is up`, `eth0 has 192.0.2.5/24`, `eth0 has no 192.0.2.5/24 any more`, `eth0 is gone`.
//
//     node examples/interface-monitor.mjs             this machine
//     node examples/interface-monitor.mjs blue        network namespace blue (as root)
import { openRoute } from 'nlkit'

const [netns] = process.argv.slice(2)
const net = await openRoute(netns === undefined ? {} : { netns })
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())

/** Names by index: addresses name their interface by number. */
const names = new Map()

try {
  for await (const change of net.watch(['link', 'address'], { initial: true, signal: stop.signal })) {
    if (change.kind === 'link') link(change)
    else if (change.kind === 'address') address(change)
    else if (change.type === 'ready') console.log('watching ...')
    else console.log('some changes were lost; the differences follow')
  }
} catch (error) {
  if (!stop.signal.aborted) throw error
}

function link({ type, object, previous }) {
  names.set(object.ifindex, object.ifname)
  if (type === 'removed') return console.log(`${object.ifname} is gone`)
  if (type === 'added') return console.log(`${object.ifname} is there, ${object.operstate}`)
  if (object.ifname !== previous.ifname) console.log(`${previous.ifname} is called ${object.ifname} now`)
  if (object.operstate !== previous.operstate) console.log(`${object.ifname} is ${object.operstate}`)
}

function address({ type, object }) {
  const { local, address, prefixlen, flags = [] } = object
  const name = names.get(object.index) ?? object.index
  const text = `${local ?? address}/${prefixlen}`
  const state = ['tentative', 'deprecated', 'dadfailed'].filter((flag) => flags.includes(flag)).join(', ')
  if (type === 'removed') console.log(`${name} has no ${text} any more`)
  else console.log(`${name} has ${text}${state === '' ? '' : ` (${state})`}`)
}
