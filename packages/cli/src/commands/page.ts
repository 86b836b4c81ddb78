import { constants, createReadStream } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { basename, extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseCommandLine } from '../command-line.js'
import { writeLine } from '../output/terminal.js'
import { CommandError, UsageError } from '../usage.js'

export const help = `usage: nlkit page [FILE] [--port N]

Serves the decoder page on 127.0.0.1 and prints its address, until Ctrl-C. With FILE, anything that
nlkit decode reads, the page opens with it. Nothing leaves this machine.

  --port N           listen on this port; default: one that is free

  nlkit page
  nlkit page trace.txt

Exit status: 0 ended by Ctrl-C; 1 the port or the page is not to be had; 2 wrong usage.
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
  const { values, positionals } = parseCommandLine(argv, { port: { type: 'string' } }, { most: 1 })
  const page = await servePage(portOf(values.port), positionals[0])
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

/** Path under which the page finds the file that it opens with. */
const INPUT = '/input/'

/** Serves the built page on loopback; port 0 takes a free one. `input`: a file that the page opens with. */
export async function servePage(port: number, input?: string): Promise<Page> {
  if (input !== undefined) await checkReadable(input)
  const root = fileURLToPath(new URL('dist/', import.meta.resolve('@nlkit/page/package.json')))
  // Asked for by its own name alone: the page shows it.
  const inputPath = input === undefined ? undefined : `${INPUT}${encodeURIComponent(basename(input))}`
  const server = createServer((request, response) => {
    const file = request.url === inputPath ? input : fileFor(root, request.url ?? '/')
    void answer(file, response)
  })
  await listen(server, port)
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new CommandError('the page server has no port')
  return {
    address: `http://127.0.0.1:${bound.port}/${inputPath === undefined ? '' : `?input=${encodeURIComponent(inputPath)}`}`,
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

async function checkReadable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK)
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`)
  }
}

async function answer(file: string | undefined, response: ServerResponse): Promise<void> {
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
