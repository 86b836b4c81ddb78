/** Exit statuses of every command, as its help documents them; what a terminal gets and a pipe does not. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pcapFileHeader, pcapPacket } from '@nlkit/core'
import test from 'ava'
import { nlkit } from '../support/command.js'
import { temporaryFolder } from '../support/folder.js'
import { hexBytes } from '../support/message.js'
import { needs, root } from '../support/needs.js'

const command = join(root, 'node_modules/.bin/nlkit')
const ESCAPE = '\u001b'
const MESSAGE = '1400000012000103000000000000000000000000'
const CUT = '3400000012000103000000000000000000000000'

interface Case {
  readonly args: readonly string[]
  readonly input?: string
  readonly status: number
}

const CASES: readonly Case[] = [
  { args: [], status: 2 },
  { args: ['--help'], status: 0 },
  { args: ['nonsense'], status: 2 },
  { args: ['decode'], input: MESSAGE, status: 0 },
  { args: ['decode'], input: CUT, status: 0 },
  { args: ['decode', '--strict'], input: CUT, status: 1 },
  { args: ['decode', '--stats', '--strict'], input: CUT, status: 1 },
  { args: ['decode'], input: 'no message\n', status: 1 },
  { args: ['decode', '/nonexistent'], status: 1 },
  { args: ['decode', '--nonsense'], status: 2 },
  { args: ['decode', 'one', 'two'], status: 2 },
  { args: ['decode', '--protocol', 'nonsense'], input: MESSAGE, status: 2 },
  { args: ['decode', '--follow-request', 'x'], input: MESSAGE, status: 2 },
  { args: ['decode', '--filter', 'oif =='], input: MESSAGE, status: 2 },
  { args: ['decode', '--names', 'd'], input: MESSAGE, status: 2 },
  { args: ['decode', '--stats', '--filter', 'error'], input: MESSAGE, status: 2 },
  { args: ['decode', '--pcap', '/nonexistent/file'], input: MESSAGE, status: 1 },
  { args: ['explain'], input: MESSAGE, status: 0 },
  { args: ['explain'], input: 'no message\n', status: 1 },
  { args: ['explain', '--request', '7'], input: MESSAGE, status: 2 },
  { args: ['families', '--known'], status: 0 },
  { args: ['families', 'x'], status: 2 },
  { args: ['schema', 'route'], status: 0 },
  { args: ['schema', 'nonsense'], status: 2 },
  { args: ['schema'], status: 2 },
  { args: ['sockets', 'nonsense'], status: 2 },
  { args: ['call', 'nlctrl', 'getfamily', '--family-name', 'nlctrl'], status: 0 },
  { args: ['call', 'nlctrl', 'getfamily', '--family-name', 'nonsense'], status: 1 },
  { args: ['call', 'nlctrl', 'nonsense'], status: 2 },
  { args: ['call'], status: 2 },
  { args: ['monitor', '--once', 'links'], status: 0 },
  { args: ['monitor', 'links', '--netns', 'nonexistent'], status: 1 },
  { args: ['monitor', 'nonsense'], status: 2 },
  { args: ['page', 'one', 'two'], status: 2 },
  { args: ['page', '--port', 'x'], status: 2 },
  { args: ['completion', 'bash'], status: 0 },
  { args: ['completion'], status: 2 },
]

test('the statuses that the helps document', (t) => {
  for (const { args, input = '', status } of CASES) {
    const ran = nlkit(args, { input })
    t.is(ran.status, status, `${args.join(' ')}: ${ran.stderr}`)
    // A failure has one line, and a filter's the place beside it; only the list of commands is longer.
    if (status !== 0 && args.length > 0) t.true(ran.stderr.trimEnd().split('\n').length <= 3, ran.stderr)
  }
})

test('every help documents its statuses', (t) => {
  const names = [...nlkit(['--help']).stdout.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name = '']) => name)
  for (const name of names) t.regex(nlkit([name, '--help']).stdout, /^Exit status: /m, name)
})

test('a port that is taken is no page', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const { status, stderr } = nlkit(['page', '--port', String(port)])
  t.is(status, 1)
  t.regex(stderr, /^nlkit page: [^\n]*EADDRINUSE[^\n]*\n$/)
})

/** Runs a shell line on a terminal of its own; all that it writes there. */
function onTerminal(line: string, env: NodeJS.ProcessEnv = {}): string {
  const { NO_COLOR, ...inherited } = process.env
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    encoding: 'utf8',
    env: { ...inherited, ...env },
    input: '',
    maxBuffer: 1 << 26,
  })
  return stdout
}

needs('script')('colour on a terminal only, and not where NO_COLOR says', (t) => {
  const line = `echo ${CUT} | ${process.execPath} ${command} decode --tree`
  t.true(onTerminal(line).includes(`${ESCAPE}[31m`))
  t.false(onTerminal(line, { NO_COLOR: '1' }).includes(ESCAPE))
  t.false(onTerminal(`${line} | cat`).includes(ESCAPE))
})

needs('script')('a progress bar for large files, on a terminal only', (t) => {
  const folder = temporaryFolder(t)
  const packet = Buffer.from(pcapPacket({ bytes: hexBytes(MESSAGE), protocol: 0, time: 1 }))
  const write = (name: string, size: number) => {
    const path = join(folder, name)
    const packets = Buffer.alloc(Math.ceil(size / packet.length) * packet.length, packet)
    writeFileSync(path, Buffer.concat([pcapFileHeader(), packets]))
    return `${process.execPath} ${command} decode --stats ${path}`
  }
  const large = write('large.pcap', 20 << 20)
  const bar = /\r\[#* *\] +\d+% of 21\.0 MB, [\d.]+ \w+\/s /
  const shown = onTerminal(large)
  t.regex(shown, bar)
  t.regex(shown.slice(shown.lastIndexOf(`\r${ESCAPE}[K`)), /"messages":\d+/, 'and it goes')
  t.regex(onTerminal(`${large} > /dev/null`), bar, 'standard error is a terminal')
  t.notRegex(onTerminal(`${large} 2> /dev/null`), /%/)
  t.notRegex(onTerminal(write('small.pcap', 1 << 20)), /%/)
})
