// Prints `to itself: Hello world`, then what passes between two processes, such as
// `4711 hears from 4710: Hello world` and `4710 hears from 4711: Hello 4710`. Nobody needs to be root for it.
//
//     node examples/hello.mjs
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { openSocket } from 'nlkit'

// A protocol without a kernel side: its messages are what two processes agree on, here text without any header.
const socket = await openSocket({ protocol: 'usersock' })
const receive = async () => {
  const { bytes, port } = await socket.receive({ timeout: 10_000 })
  return { port, text: new TextDecoder().decode(bytes) }
}
const [starter] = process.argv.slice(2)

if (starter === undefined) {
  socket.send('Hello world', { port: socket.port })
  console.log(`to itself: ${(await receive()).text}`)

  spawn(process.execPath, [fileURLToPath(import.meta.url), `${socket.port}`], { stdio: 'inherit' })
  const { port } = await receive()
  socket.send('Hello world', { port })
  const answer = await receive()
  console.log(`${socket.port} hears from ${answer.port}: ${answer.text}`)
} else {
  socket.send('I am here', { port: Number(starter) })
  const { port, text } = await receive()
  console.log(`${socket.port} hears from ${port}: ${text}`)
  socket.send(`Hello ${port}`, { port })
}
socket.close()
