// Prints the port ids of two sockets of one process, such as
//
//     process 4710
//     first  4710, the process id
//     second 3405691582, far from it: the kernel chose one that is free
//     the kernel answered each on its own port: 4710, 3405691582
//
//     node examples/two-sockets.mjs
import { openDecoder, openRoute, openSocket } from 'nlkit'

const first = await openRoute()
const second = await openSocket({ protocol: 'route' })
console.log(`process ${process.pid}`)
console.log(`first  ${first.port}${first.port === process.pid ? ', the process id' : ''}`)
console.log(`second ${second.port}, far from it: the kernel chose one that is free`)

// What a library does for each request, by hand: RTM_GETLINK (18), NLM_F_REQUEST (1), for the interface with index 1.
const request = new DataView(new ArrayBuffer(32))
const little = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
request.setUint32(0, 32, little)
request.setUint16(4, 18, little)
request.setUint16(6, 1, little)
request.setUint32(8, 1234, little)
request.setUint32(20, 1, little)
second.send(new Uint8Array(request.buffer))
const { bytes } = await second.receive({ timeout: 1000 })
const [reply] = openDecoder().decodeDatagram(bytes, { protocol: 0 })

await first.links.get(1)
console.log(`the kernel answered each on its own port: ${first.port}, ${reply?.header.port}`)
first.close()
second.close()
