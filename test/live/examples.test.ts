/** The examples print what their first comments say. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import test from 'ava'
import { namespaces } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')

function run(name: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'examples', name)], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

test('hello world, to itself and from one process to another', (t) => {
  const [itself, there, back, ...rest] = run('hello.mjs').trim().split('\n')
  t.is(itself, 'to itself: Hello world')
  const [, second, first] = /^(\d+) hears from (\d+): Hello world$/.exec(there ?? '') ?? []
  t.is(back, `${first} hears from ${second}: Hello ${first}`)
  t.deepEqual(rest, [])
})

test('two sockets and their port ids', (t) => {
  const lines = run('two-sockets.mjs').trim().split('\n')
  const [, pid] = /^process (\d+)$/.exec(lines[0] ?? '') ?? []
  t.is(lines[1], `first  ${pid}, the process id`)
  const [, second] = /^second (\d+), far from it/.exec(lines[2] ?? '') ?? []
  t.is(lines[3], `the kernel answered each on its own port: ${pid}, ${second}`)
})

live('a pipeline of 10,000 routes', async (t) => {
  t.regex(run('pipeline.mjs'), /^10000 routes added, 0 refused, in \d+\.\d s\n$/)
  t.false((await namespaces.list()).some((name) => name.startsWith('pipeline-')))
})

live('a transaction of nf_tables', async (t) => {
  const [refused, tables, ...rules] = run('nftables-transaction.mjs').trim().split('\n')
  t.regex(refused ?? '', /^change 2 \(newrule\): ENOENT at chain \(offset \d+\)/)
  t.is(tables, '0 tables')
  const expressions = rules.map((rule) => rule.replace(/^rule \d+: /, ''))
  t.deepEqual(expressions, ['meta cmp payload lookup counter immediate', 'counter'])
  t.false((await namespaces.list()).some((name) => name.startsWith('filter-')))
})

live('a watch that survives an overrun', (t) => {
  const [resyncs, routes] = run('watch-overrun.mjs').trim().split('\n')
  const [, count, drops] = /^(\d+) resyncs, the kernel dropped (\d+) messages$/.exec(resyncs ?? '') ?? []
  t.true(Number(count) > 0 && Number(drops) > 0, resyncs)
  const [, known, there] = /^the watch knows (\d+) routes, the kernel has (\d+)$/.exec(routes ?? '') ?? []
  t.is(known, there)
  t.true(Number(known) >= 500)
})

live('the netlink sockets of another program: opened, joined, closed', async (t) => {
  const namespace = Namespace.create(t)
  const program = `
    const { openSocket } = await import('nlkit')
    const socket = await openSocket({ protocol: 'route', groups: [1, 5] })
    console.log(socket.port)
    process.stdin.once('data', () => { socket.close(); setInterval(() => {}, 1000) })`
  const start = (...args: string[]) =>
    spawn('ip', ['netns', 'exec', namespace.name, process.execPath, ...args])
  const child = start('--input-type=module', '--eval', program)
  const [port] = await once(createInterface(child.stdout), 'line')
  const watcher = start(join(root, 'examples/watch-sockets.mjs'), `${child.pid}`)
  const lines = createInterface(watcher.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => (await lines.next()).value
  t.is(await next(), `opened route, port ${port}, groups 1 5, 0 dropped`)
  child.stdin.write('close\n')
  t.is(await next(), `closed route, port ${port}, groups 1 5, 0 dropped`)
  child.kill()
  t.is(await next(), undefined, 'it ends with the program')
})

test('the examples are short and say first what they print', (t) => {
  for (const name of readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs'))) {
    const text = readFileSync(join(root, 'examples', name), 'utf8')
    t.true(text.split('\n').length < 60, name)
    t.regex(text, /^\/\/ (Prints|Adds|Watches|Runs) /, name)
    t.regex(text, new RegExp(`^//     node examples/${name}`, 'm'), name)
  }
})

needs('netns', 'unshare')('the Wi-Fi survey where there is no Wi-Fi says so', (t) => {
  const survey = [process.execPath, join(root, 'examples/wifi-survey.mjs')]
  const { stdout, stderr, status } = spawnSync('unshare', ['-n', ...survey], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  // A kernel may have Wi-Fi, but a new namespace has no radios.
  t.regex(
    stderr,
    /^(this kernel has no generic family 'nl80211': |ENODEV at dev: there is no Wi-Fi interface).*\n$/,
  )
  t.is(stdout, '')
  t.is(status, 1)
})
