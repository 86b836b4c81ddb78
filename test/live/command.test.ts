/** The command: what it prints of a live kernel, and one clear line with the right status when it cannot. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { nlkit, type Ran, start } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns')
const asRoot = needs('root')
const page = needs('page')

const addRoute =
  '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c000020108000400010000 00'

/** One line on standard error, nothing on standard output, no stack trace. */
function complains(t: ExecutionContext, ran: Ran, status: number, line: RegExp): void {
  t.is(ran.stdout, '')
  t.regex(ran.stderr, line)
  t.is(ran.stderr.trimEnd().split('\n').length, 1, ran.stderr)
  t.is(ran.status, status)
}

test('decode says what the message behind "Debugging netlink requests" asks', (t) => {
  const { stdout, status } = nlkit(['decode', '--json'], { input: addRoute })
  t.is(status, 0)
  const { header, body, problems } = JSON.parse(stdout)
  t.is(header.name, 'RTM_NEWROUTE')
  t.deepEqual(header.flags, ['request', 'ack', 'excl', 'create'])
  t.like(body, { rtmFamily: 'inet', dstLen: 24, dst: '192.0.2.0', gateway: '192.0.2.1', oif: 1 })
  t.deepEqual(problems, [])
})

test('decode marks interface index 0, which is no interface', (t) => {
  const { stdout } = nlkit(['decode'], { input: addRoute.replace('010000 00', '000000 00') })
  t.regex(stdout, /44 +08 00 04 00 00 00 00 00 +RTA_OIF +oif +0/)
  t.regex(stdout, /! zero-ifindex at 48 oif: .*interface index 0 is no interface/)
})

test('decode reads names as C constants, one line a message, and counts', (t) => {
  const c = JSON.parse(nlkit(['decode', '--json', '--names', 'c'], { input: addRoute }).stdout)
  t.like(c.body, { RTA_DST: '192.0.2.0', RTA_GATEWAY: '192.0.2.1', RTA_OIF: 1 })
  const two = `${addRoute}\n\n${addRoute}\n`
  t.is(nlkit(['decode'], { input: two }).stdout.trimEnd().split('\n').length, 2)
  t.deepEqual(JSON.parse(nlkit(['decode', '--stats'], { input: two }).stdout), {
    datagrams: 2,
    messages: 2,
    bytes: 104,
    malformed: 0,
    protocols: { route: { messages: 2, bytes: 104, opaque: 0 } },
  })
})

test('malformed hex is told with its place', (t) => {
  complains(t, nlkit(['decode'], { input: '\n34zz00\n' }), 1, /^nlkit: input:2:3: /)
})

test('an empty file, a file that is not there, wrong usage: one line each', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const empty = join(folder, 'empty')
  writeFileSync(empty, '')
  complains(t, nlkit(['decode', empty]), 1, /^nlkit: .*empty/)
  complains(t, nlkit(['decode', join(folder, 'none')]), 1, /^nlkit decode: cannot read .*none/)
  complains(t, nlkit(['decode', '--wrong']), 2, /^nlkit decode: .*--wrong/)
  complains(t, nlkit(['decode', '--format', 'pdf']), 2, /hex or base64 or strace/)
  complains(t, nlkit(['nothing']), 2, /no command 'nothing'/)
  complains(t, nlkit(['monitor', 'cats']), 2, /cannot monitor 'cats'/)
})

test('decode --strict fails for a cut message, which is told as malformed', (t) => {
  const cut = addRoute.replaceAll(' ', '').slice(0, 80)
  const { stdout, status } = nlkit(['decode', '--strict', '--json'], { input: cut })
  t.is(status, 1)
  t.is(JSON.parse(stdout).problems[0].code, 'message-length')
})

test('call asks the kernel; a family or operation that is not there is told', (t) => {
  const { stdout, status } = nlkit(['call', 'link', 'getlink', '--ifname', 'lo'])
  t.is(status, 0)
  t.like(JSON.parse(stdout), { ifname: 'lo', type: 'loopback', ifindex: 1 })
  t.like(JSON.parse(nlkit(['call', 'nlctrl', 'getfamily', '--family-name', 'nlctrl']).stdout), {
    familyId: 16,
  })
  complains(t, nlkit(['call', 'nonsense', 'get']), 1, /no family is called 'nonsense'/)
  complains(t, nlkit(['call', 'link', 'getroute']), 2, /link has no operation 'getroute'/)
  complains(t, nlkit(['call', 'link', 'getlink', '--ifindex', 'many']), 2, /ifindex/)
  complains(t, nlkit(['call', 'link', 'getlink', '--ifname', 'nlkit-none0']), 1, /ENODEV/)
})

asRoot('without the right to change anything: one line, status 1', (t) => {
  const ran = nlkit(['call', 'link', 'newlink', '--ifname', 'nlkit-none0', '--linkinfo.kind', 'bridge'], {
    uid: 65534,
  })
  complains(t, ran, 1, /EPERM/)
})

test('elsewhere than on Linux: one line, status 1', (t) => {
  const node = ['--import', "data:text/javascript,Object.defineProperty(process,'platform',{value:'darwin'})"]
  complains(t, nlkit(['monitor', '--once'], { node }), 1, /Linux/)
})

live('call changes the kernel, and shows what it wrote', (t) => {
  const namespace = Namespace.create(t)
  const netns = ['--netns', namespace.name]
  const add = [
    'call',
    'link',
    'newlink',
    '--ifname',
    'br7',
    '--linkinfo.kind',
    'bridge',
    '--flags',
    'create,excl',
  ]
  t.is(nlkit([...add, ...netns]).status, 0)
  t.regex(namespace.ip('-d link show br7'), /bridge/)
  complains(t, nlkit([...add, ...netns]), 1, /EEXIST/)
  const routes = nlkit(['call', 'route', 'getroute', '--dump', ...netns])
  t.is(routes.status, 0)
})

live('monitor shows each change in order and none twice', async (t) => {
  const namespace = Namespace.create(t)
  const monitor = start(t, ['monitor', '--state', '--netns', namespace.name])
  await monitor.until(/^Neighbours/)
  await monitor.until(/none/)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  namespace.ip('link set v1 up')
  namespace.ip('addr add 192.0.2.1/24 dev v0')
  namespace.ip('route add 198.51.100.0/24 via 192.0.2.9')
  namespace.ip('route del 198.51.100.0/24')
  namespace.ip('addr add 2001:db8::1/64 dev v1')
  namespace.ip('link set v0 down')
  namespace.ip('link del v0')
  const lines = await monitor.until(/- link +v1/)
  t.is(await monitor.interrupt(), 0)
  const expected = [
    /\+ link +v1 veth down/,
    /\+ link +v0 veth down/,
    /~ link +v0 veth: up/,
    /~ link +v0 veth: up running/,
    /\+ address +v0 192\.0\.2\.1\/24 scope global/,
    /\+ route +198\.51\.100\.0\/24 via 192\.0\.2\.9 dev v0/,
    /- route +198\.51\.100\.0\/24 via 192\.0\.2\.9 dev v0/,
    /\+ address +v1 2001:db8::1\/64 scope global tentative/,
    /~ link +v0 veth: down/,
    /- address +v0 192\.0\.2\.1\/24/,
    /- link +v0/,
  ]
  let at = -1
  for (const pattern of expected) {
    const found = lines.findIndex((line, index) => index > at && pattern.test(line))
    t.true(found > at, `${pattern} after line ${at}:\n${lines.join('\n')}`)
    at = found
  }
  const told = lines.map((line) => line.slice(14)).filter((line) => /^[+-]/.test(line))
  t.deepEqual(
    told.filter((line, index) => told.indexOf(line) !== index),
    [],
  )
})

live('monitor --json is one object a line', async (t) => {
  const namespace = Namespace.create(t)
  const ran = nlkit(['monitor', 'links', '--once', '--json', '--netns', namespace.name])
  t.is(ran.status, 0)
  const [first] = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.like(first, { type: 'added', kind: 'link', object: { ifname: 'lo' } })
})

page('page serves the decoder page on loopback', async (t) => {
  const server = start(t, ['page'])
  const [line = ''] = await server.until(/Decoder page: http:\/\/127\.0\.0\.1:\d+\//)
  const address = line.replace('Decoder page: ', '')
  const index = await fetch(address)
  t.is(index.status, 200)
  t.regex(await index.text(), /<title>Netlink decoder/)
  t.is((await fetch(`${address}../../package.json`)).status, 404)
  t.is((await fetch(`${address}%2e%2e%2fpackage.json`)).status, 404)
  t.is(await server.interrupt(), 0)
})

test('the command stands where npx finds it', (t) => {
  t.true(existsSync(new URL('../../../node_modules/.bin/nlkit', import.meta.url)))
  t.regex(nlkit(['--help']).stdout, /monitor[\s\S]*decode[\s\S]*call[\s\S]*page/)
})
