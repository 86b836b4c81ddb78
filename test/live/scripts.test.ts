/** Programs as users write them: they end by themselves, and the examples print what they say they print. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import test, { type ExecutionContext } from 'ava'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')
const example = (name: string) => join(root, 'examples', name)

/** Runs lines as a module in the project's root, so that `nlkit` is found. */
function script(lines: string, options: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
  const args = [...options, '--input-type=module', '--eval', lines]
  const env = { ...process.env, ...environment }
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 60_000, env })
}

/** After its last line a script has this long: generous, for a loaded machine. What holds it is named beside it. */
const END_LIMIT = 10_000

test('five lines list the links and end soon after the last, with no handle left', (t) => {
  const { stdout, stderr, status } = script(`
    import { openRoute } from 'nlkit'
    const net = await openRoute()
    for (const link of await net.links.list()) console.log(link.ifindex, link.ifname)
    const held = process.getActiveResourcesInfo().join()
    process.on('exit', () => console.error(held, process.getActiveResourcesInfo().join(), Math.round(process.uptime() * 1000 - last)))
    const last = process.uptime() * 1000`)
  t.is(status, 0, stderr)
  t.regex(stdout, /^\d+ lo$/m)
  const [held, left, milliseconds] = stderr.trim().split('\n').at(-1)?.split(' ') ?? []
  t.true(Number(milliseconds) < END_LIMIT, stderr)
  // Its own output, and files that Node still reads and closes to load modules; no timer of a request that was answered.
  t.regex(held ?? '?', /^(PipeWrap|TTYWrap|CloseReq|FSReq\w+|,)*$/)
  t.regex(left ?? '?', /^(PipeWrap|TTYWrap|,)*$/)
})

test('a socket that waits for nothing does not keep a script alive, though it has waited', (t) => {
  const { status, stderr, stdout } = script(`
    import { openRoute } from 'nlkit'
    const net = await openRoute()
    const changes = net.watch(['link'], { initial: true })
    await changes.next()
    for await (const route of net.dump('getroute')) break
    const taken = net.dump('getlink')
    await taken.next()
    console.log('done')`)
  t.is(status, 0, stderr)
  t.is(stdout, 'done\n')
})

test('NLKIT_DEBUG=1 prints every message that crosses a socket', (t) => {
  const lines = `
    import { openRoute } from 'nlkit'
    const net = await openRoute()
    await net.links.get('lo')
    await net.links.get('nope').catch(() => undefined)`
  const { stderr, status } = script(lines, [], { NLKIT_DEBUG: '1' })
  t.is(status, 0, stderr)
  const printed = stderr.split('\n').filter((line) => line.startsWith('nlkit '))
  t.is(printed.length, 5, stderr)
  t.regex(printed[0] ?? '', /^nlkit \d+ -> .*GETLINK/i)
  t.regex(printed[1] ?? '', /^nlkit \d+ <- .*NEWLINK.*lo/i)
  t.regex(printed[4] ?? '', /^nlkit \d+ <- .*ENODEV/)
  t.notRegex(script(lines, [], { NLKIT_DEBUG: '0' }).stderr, /^nlkit /m)
})

test('a socket that nobody closes is closed by garbage collection, with a warning; one that is awaited is not', (t) => {
  const { stdout, stderr, status } = script(
    `
    import { readdirSync, readlinkSync } from 'node:fs'
    import { setTimeout as sleep } from 'node:timers/promises'
    import { openRoute } from 'nlkit'
    const sockets = () => readdirSync('/proc/self/fd').filter((fd) => {
      try { return readlinkSync('/proc/self/fd/' + fd).startsWith('socket:') } catch { return false }
    }).length
    const warnings = []
    process.on('warning', ({ code }) => code === 'NLKIT_NOT_CLOSED' && warnings.push(code))
    const before = sockets()
    await openRoute().then((net) => net.links.list()).then(() => undefined)
    await (await openRoute()).links.get('lo')
    ;(await openRoute()).close()
    const waits = openRoute().then((net) => net.watch(['rule']).next())
    for (let round = 0; round < 20 && warnings.length < 2; round++) { gc(); await sleep(10) }
    console.log(warnings.join(), sockets() - before)
    process.exit()`,
    ['--expose-gc', '--no-warnings'],
  )
  t.is(status, 0, stderr)
  // The watch has two sockets: of the requests and of the events.
  t.is(stdout, 'NLKIT_NOT_CLOSED,NLKIT_NOT_CLOSED 2\n')
})

test('elsewhere than on Linux the import works and opening says why it cannot', (t) => {
  const { stdout, stderr, status } = script(`
    Object.defineProperty(process, 'platform', { value: 'darwin' })
    const { openRoute, UnsupportedError } = await import('nlkit')
    await openRoute().catch((error) => console.log(error instanceof UnsupportedError, error.message))`)
  t.is(status, 0, stderr)
  t.regex(stdout, /^true .*Linux only, and this is darwin/)
})

test('without the addon the message says how to get it', (t) => {
  const { stdout, stderr, status } = script(`
    import Module from 'node:module'
    const load = Module._load
    Module._load = (name, ...rest) => {
      if (name === '@nlkit/node') throw new Error('Cannot find module')
      return load(name, ...rest)
    }
    const { openRoute } = await import('nlkit')
    await openRoute().catch((error) => console.log(error.code, error.message))`)
  t.is(status, 0, stderr)
  t.regex(stdout, /^NLKIT_UNSUPPORTED .*npm run build/)
})

live('without the permission the error says which one', (t) => {
  const namespace = Namespace.create(t)
  const { stdout, stderr, status } = script(`
    process.setgid(65534)
    process.setuid(65534)
    const { openRoute } = await import('nlkit')
    const net = await openRoute()
    await net.links.add({ ifname: 'x0', kind: 'veth' }).catch((error) => console.log(error.message))
    await openRoute({ netns: '${namespace.path}' }).catch((error) => console.log(error.message))`)
  t.is(status, 0, stderr)
  t.regex(stdout, /^EPERM in newlink: .*CAP_NET_ADMIN.*\nEPERM in setns: .*CAP_SYS_ADMIN/)
})

test('example: list the links', (t) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [example('list-links.mjs')], {
    encoding: 'utf8',
  })
  t.is(status, 0, stderr)
  t.regex(stdout, /^1 lo unknown 00:00:00:00:00:00 -$/m)
})

live('example: a route in one line', (t) => {
  const namespace = Namespace.create(t)
  const run = () =>
    spawnSync(process.execPath, [example('add-route.mjs'), '10.0.0.0/8', 'lo', namespace.name], {
      encoding: 'utf8',
    })
  const first = run()
  t.is(first.stdout, '10.0.0.0/8 leads through interface 1\n', first.stderr)
  t.is(first.status, 0)
  const second = run()
  t.regex(second.stdout, /^EEXIST in newroute: /)
  t.is(second.status, 1)
})

live('example: interface monitor', async (t) => {
  const namespace = Namespace.create(t)
  const monitor = await started(t, [example('interface-monitor.mjs'), namespace.name], 'watching ...')
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v1 up')
  namespace.ip('link set v0 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  namespace.ip('addr del 192.0.2.1/24 dev v0')
  namespace.ip('link del v0')
  const lines = await monitor.until('v0 is gone')
  const wanted = [
    'v0 is there, down',
    'v0 is up',
    'v0 has 192.0.2.1/24',
    'v0 has no 192.0.2.1/24 any more',
    'v0 is gone',
  ]
  const places = wanted.map((line) => lines.indexOf(line))
  t.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
    lines.join('\n'),
  )
  t.false(places.includes(-1), lines.join('\n'))
  t.is(await monitor.interrupt(), 0)
})

/** Starts a program and waits for a line that says it is ready. */
async function started(t: ExecutionContext, args: readonly string[], ready: string) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)))
  const output = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const until = async (last: string) => {
    const lines: string[] = []
    for (;;) {
      const { value, done } = await output.next()
      if (done) throw new Error(`ended after ${lines.join(', ')}`)
      lines.push(value)
      if (value === last) return lines
    }
  }
  await until(ready)
  const interrupt = () => {
    child.kill('SIGINT')
    return ended
  }
  return { until, interrupt }
}
