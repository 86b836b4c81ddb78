/** `nlkit decode` with files, pipes and programs that really write captures. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pcapFileHeader, pcapPacket } from '@nlkit/core'
import test from 'ava'
import { nlkit } from '../support/command.js'
import { temporaryFolder } from '../support/folder.js'
import { Builder } from '../support/message.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const little = new Builder()
const link = little.message({ type: 18, flags: 0x301, body: new Uint8Array(16) })
const packet = pcapPacket({ bytes: link, protocol: 0, direction: 'send', time: 1 })
const strace = join(root, 'test/vectors/strace/talk-dumps.txt')

/** A file of `count` packets. */
function write(path: string, count: number): void {
  writeFileSync(path, pcapFileHeader())
  const block = Buffer.concat(new Array<Uint8Array>(Math.min(count, 10_000)).fill(packet))
  for (let written = 0; written < count; written += 10_000) appendFileSync(path, block)
}

test('a pipe and a file, whole and compressed, give the same lines', (t) => {
  const folder = temporaryFolder(t)
  const expected = nlkit(['decode', '--lines', strace]).stdout
  t.is(nlkit(['decode', '--pcap', join(folder, 'a.pcap'), strace]).stdout, '')
  t.is(nlkit(['decode', '--lines', join(folder, 'a.pcap')]).stdout, expected)
  execFileSync('gzip', ['-k', join(folder, 'a.pcap')])
  t.is(nlkit(['decode', '--lines', join(folder, 'a.pcap.gz')]).stdout, expected)
  t.is(nlkit(['decode', '--lines'], { input: readFileSync(strace, 'utf8') }).stdout, expected)
})

test('JSON lines with bytes are read again: the same messages', (t) => {
  for (const file of ['strace/talk-dumps.txt', 'strace/dumps-x-yy-ttt.txt', 'strace/generic.txt']) {
    const path = join(root, 'test/vectors', file)
    const { stdout } = nlkit(['decode', '--json', '--bytes', path])
    t.regex(stdout, /"bytes":"[\da-f]{32,}"\}\n$/)
    const again = nlkit(['decode', '--json', '--bytes'], { input: stdout })
    t.is(again.stderr, '')
    t.is(again.stdout, stdout)
    t.is(
      nlkit(['decode', '--json', '--format', 'json'], { input: stdout }).stdout,
      nlkit(['decode', '--json', path]).stdout,
    )
  }
  const without = nlkit(['decode'], { input: nlkit(['decode', '--json', strace]).stdout })
  t.is(without.status, 1)
  t.regex(without.stderr, /^nlkit: input:1:1: these lines of nlkit decode --json have no bytes[^\n]*\n$/)
  t.is(nlkit(['decode', '--bytes', strace]).status, 2)
})

test('one message is a tree wherever it comes from', (t) => {
  const folder = temporaryFolder(t)
  write(join(folder, 'one.pcap'), 1)
  const { stdout, status } = nlkit(['decode', join(folder, 'one.pcap')])
  t.regex(stdout, /struct nlmsghdr/)
  t.is(status, 0)
})

test('a reader that has enough ends the command quietly', async (t) => {
  const folder = temporaryFolder(t)
  write(join(folder, 'many.pcap'), 50_000)
  const command = join(root, 'node_modules/.bin/nlkit')
  const shell = spawn('sh', ['-c', `"${command}" decode "${join(folder, 'many.pcap')}" | head -1`])
  let said = ''
  shell.stderr.on('data', (data) => {
    said += data
  })
  shell.stdout.resume()
  await once(shell, 'close')
  t.is(said, '')
})

test('a cut file is told with its place, and decoded up to there', (t) => {
  const folder = temporaryFolder(t)
  const path = join(folder, 'cut.pcap')
  writeFileSync(path, Buffer.concat([pcapFileHeader(), packet, packet.subarray(0, 30)]))
  const { stdout, stderr, status } = nlkit(['decode', '--stats', path])
  t.is(JSON.parse(stdout).messages, 1)
  t.regex(stderr, /cut\.pcap at 88: the file ends inside a record, of which 30 bytes are there\n$/)
  t.is(status, 0)
  t.is(nlkit(['decode', '--stats', '--strict', path]).status, 1)
})

test('memory does not grow with the capture', (t) => {
  const folder = temporaryFolder(t)
  const [small, large] = [join(folder, 'small.pcap'), join(folder, 'large.pcap')]
  // By then the heap has grown to what it needs.
  write(small, 400_000)
  write(large, 1_200_000)
  const peak = (path: string, ...options: readonly string[]) => {
    const script = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`
    const run = nlkit(['decode', path, ...options], { node: ['--import', `data:text/javascript,${script}`] })
    return Number(run.stderr)
  }
  for (const [options, most] of [
    [['--stats'], 8_000],
    [['--pcap', '/dev/null'], 30_000],
  ] as const) {
    const more = peak(large, ...options) - peak(small, ...options)
    t.true(more < most, `${options.join(' ')}: ${more} kB more for 800,000 messages more`)
  }
})

needs('netns', 'rtmon')('what rtmon writes is read with its times', async (t) => {
  const folder = temporaryFolder(t)
  const namespace = Namespace.create(t)
  const file = join(folder, 'log')
  const rtmon = spawn('ip', ['netns', 'exec', namespace.name, 'rtmon', 'file', file], { stdio: 'ignore' })
  t.teardown(() => rtmon.kill('SIGKILL'))
  await sleep(500)
  namespace.ip('link add left type veth peer name right')
  namespace.ip('link set left up')
  namespace.ip('address add 192.0.2.1/24 dev left')
  await sleep(300)
  rtmon.kill('SIGTERM')
  await once(rtmon, 'exit')
  const lines = nlkit(['decode', '--json', file]).stdout.trimEnd().split('\n')
  const messages = lines.map((line) => JSON.parse(line))
  t.true(messages.every(({ protocol, direction }) => protocol === 'route' && direction === 'receive'))
  const address = messages.find(
    ({ header, body }) => header.name === 'RTM_NEWADDR' && body.local === '192.0.2.1',
  )
  t.true(Math.abs(address?.time - Date.now() / 1000) < 60)
  t.true(messages.every(({ opaque, problems }) => opaque === 0 && problems.length === 0))
})
