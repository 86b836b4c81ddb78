// Prints the address of a page that decodes netlink messages in the browser, and serves it until Ctrl-C:
//
//     http://127.0.0.1:34567/examples/decode-page.html
//
//     node examples/decode-page.mjs
//
// The page itself, decode-page.html, is twenty lines; this only hands out the repository's files.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' }

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, 'http://page').pathname)
  const type = types[extname(path)]
  if (type === undefined) return response.writeHead(404).end()
  createReadStream(join(root, path))
    .once('open', () => response.writeHead(200, { 'content-type': type }))
    .once('error', () => response.writeHead(404).end())
    .pipe(response)
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/examples/decode-page.html`)
})
