import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCommandLine } from '../command-line.js'
import { writeLine } from '../output/terminal.js'
import { CommandError, UsageError } from '../usage.js'

export const help = `usage: nlkit page [--port N]

Serves the decoder page on 127.0.0.1 and prints its address, until Ctrl-C.

  --port N           listen on this port; default: one that is free
`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** `nlkit page`: serves until it is interrupted. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseCommandLine(argv, { port: { type: 'string' } }, { most: 0 })
  const page = await servePage(portOf(values.port))
  await writeLine(`Decoder page: ${page.address}`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  page.close()
  return 0
}

/** A running page server; `address` is what a browser opens. */
export interface Page {
  readonly address: string
  close(): void
}

/** Serves the built page on loopback; port 0 takes a free one. */
export async function servePage(port: number): Promise<Page> {
  const root = fileURLToPath(new URL('dist/', import.meta.resolve('@nlkit/page/package.json')))
  const server = createServer((request, response) => void answer(root, request, response))
  await listen(server, port)
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new CommandError('the page server has no port')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function portOf(text = '0'): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port takes 0..65535, not '${text}'`)
  return port
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new CommandError(`cannot serve the page: ${error.message}`)))
    server.listen(port, '127.0.0.1', resolve)
  })
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(root, request.url ?? '/')
  const found = file !== undefined && (await stat(file).catch(() => undefined))
  if (file === undefined || !found || !found.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n')
    return
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'x-content-type-options': 'nosniff',
  })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** The file a request means; undefined when its path leaves the page's folder or is not a path. */
function fileFor(root: string, url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://page').pathname))
    const file = join(root, path.endsWith(sep) ? join(path, 'index.html') : path)
    return file.startsWith(root) ? file : undefined
  } catch {
    return undefined
  }
}
