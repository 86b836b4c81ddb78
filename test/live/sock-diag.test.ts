/** Sockets of a namespace as the library lists them, as `ss` does, and as the process that owns them sees them. */
import { once } from 'node:events'
import test, { type ExecutionContext } from 'ava'
import { openSockDiag, openSocket } from 'nlkit'
import type { InetFilter, InetSocket } from 'nlkit/sock-diag'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns', 'ss')

/** Listens on 127.0.0.1:8080, 127.0.0.1:8081, [::1]:9090, UDP 127.0.0.1:5353; connects to 8080 from port 40000. */
const OWNER = `
  import { connect, createServer } from 'node:net'
  import { createSocket } from 'node:dgram'
  const listen = (port, host) => new Promise((done) => { const s = createServer((c) => c.on('error', () => {})); s.listen(port, host, () => done(s)) })
  await listen(8080, '127.0.0.1')
  await listen(8081, '127.0.0.1')
  await listen(9090, '::1')
  await new Promise((done) => createServer().listen('\\0nlkit-test', done))
  await new Promise((done) => createSocket('udp4').bind(5353, '127.0.0.1', done))
  const client = connect({ port: 8080, host: '127.0.0.1', localPort: 40000 })
  client.on('connect', () => console.log('ready'))
  client.on('error', (error) => console.log(error.code))
`

async function setUp(t: ExecutionContext) {
  const namespace = Namespace.create(t)
  const owner = namespace.start(process.execPath, ['--input-type=module', '--eval', OWNER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(async () => {
    owner.kill()
    if (owner.exitCode === null && owner.signalCode === null) await once(owner, 'exit')
  })
  const lines = owner.stdout
  if (lines === null) throw new Error('no output')
  const said = () => once(lines, 'data').then(([data]) => String(data).trim())
  t.is(await said(), 'ready')
  const diag = await openSockDiag({ netns: namespace.path })
  t.teardown(() => diag.close())
  return { namespace, diag, said }
}

const ends = (sockets: readonly InetSocket[]) =>
  sockets.map(({ state, id }) => `${state} ${id.src}:${id.sport} ${id.dst}:${id.dport}`).sort()

/** What ss lists, in the same words. */
function ss(namespace: Namespace, ...args: string[]): string[] {
  const names: Record<string, string> = { LISTEN: 'listen', ESTAB: 'established', UNCONN: 'close' }
  return namespace
    .run('ss', ['-H', '-a', '-n', ...args])
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [state = '', , , local = '', peer = ''] = line.split(/\s+/)
      const plain = (address: string) =>
        address
          .replace(/^\[(.*)\]/, '$1')
          .replace(/:\*$/, ':0')
          .replace(/^\*:/, '0.0.0.0:')
      return `${names[state] ?? state} ${plain(local)} ${plain(peer)}`
    })
    .sort()
}

live('TCP and UDP sockets are those of ss, in every state and of both families', async (t) => {
  const { namespace, diag } = await setUp(t)
  t.deepEqual(ends(await diag.tcp()), ss(namespace, '-t'))
  t.is((await diag.tcp()).length, 5)
  t.deepEqual(ends(await diag.udp()), ss(namespace, '-u'))
})

live('filters are those of the kernel: each finds what ss finds with the same words', async (t) => {
  const { namespace, diag } = await setUp(t)
  const filters: [InetFilter, string[]][] = [
    [{ sport: 8080 }, ['sport = :8080']],
    [{ dport: 8080 }, ['dport = :8080']],
    [{ sport: [8081, 9999] }, ['sport ge :8081 and sport le :9999']],
    [{ sport: [8080, 8081], dport: 0 }, ['sport ge :8080 and sport le :8081 and dport = :0']],
    [{ src: '::1' }, ['src [::1]']],
    [{ dst: '127.0.0.0/8', not: { sport: 40000 } }, ['dst 127.0.0.0/8 and not sport = :40000']],
    [
      { any: [{ sport: 8081 }, { sport: 9090 }, { dport: 8080 }] },
      ['( sport = :8081 or sport = :9090 or dport = :8080 )'],
    ],
    [
      { src: '127.0.0.1', not: { any: [{ sport: 8080 }, { sport: 8081 }] } },
      ['src 127.0.0.1 and not ( sport = :8080 or sport = :8081 )'],
    ],
    [{ not: { not: { sport: 8081 } } }, ['sport = :8081']],
    [
      { any: [{ sport: 8080, dport: 40000 }, { not: { src: '0.0.0.0/0' } }] },
      ['( sport = :8080 and dport = :40000 ) or src [::1]'],
    ],
  ]
  for (const [filter, words] of filters) {
    const found = ends(await diag.tcp(filter))
    t.deepEqual(found, ss(namespace, '-t', ...words), JSON.stringify(filter))
    t.true(found.length > 0, JSON.stringify(filter))
  }
  t.deepEqual(await diag.tcp({ any: [] }), [])
  t.deepEqual(await diag.tcp({ ifindex: 77 }), [])
  t.deepEqual(await diag.tcp({ mark: 5 }), [])
  t.is((await diag.tcp({ mark: { value: 0, mask: 1 } })).length, 5)
  t.deepEqual(ends(await diag.tcp({ family: 'inet6' })), ['listen ::1:9090 :::0'])
  t.is((await diag.tcp({ states: ['listen'] })).length, 3)
  t.is((await diag.tcp({ states: ['established', 'listen'], sport: 8080 })).length, 2)
})

live('details are told when they are asked for', async (t) => {
  const { diag } = await setUp(t)
  const wish = { states: ['established'], sport: 40000, show: ['info', 'skmeminfo', 'cong'] } as const
  const [client] = await diag.tcp(wish)
  t.regex(client?.cong ?? '', /^\w+$/)
  t.true((client?.skmeminfo?.rcvbuf ?? 0) > 0)
  t.true(client?.info !== undefined && 'rtt' in client.info)
  const [plain] = await diag.tcp({ states: ['established'], sport: 40000 })
  t.is(plain?.cong, undefined)
})

live('one socket is found by its ends, and destroyed: its owner sees it', async (t) => {
  const { diag, said } = await setUp(t)
  const one = { src: '127.0.0.1', sport: 40000, dst: '127.0.0.1', dport: 8080 }
  const found = await diag.find('tcp', one)
  t.is(found?.state, 'established')
  await t.throwsAsync(diag.find('tcp', { ...one, sport: 40001 }), { code: 'ENOENT' })
  if (found === undefined) return t.fail('nothing found')
  const owner = said()
  try {
    await diag.destroy('tcp', found)
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EOPNOTSUPP') throw error
    t.log('this kernel cannot destroy sockets')
    return
  }
  t.is(await owner, 'ECONNABORTED')
  await t.throwsAsync(diag.find('tcp', one), { code: 'ENOENT' })
})

live('destroyed sockets are told to the members of the groups', async (t) => {
  const { diag } = await setUp(t)
  const [client] = await diag.tcp({ states: ['established'], sport: 40000 })
  if (client === undefined) return t.fail('nothing found')
  const events = diag.events(['inet-tcp-destroy'])
  try {
    await diag.destroy('tcp', client)
  } catch (error) {
    t.log(`this kernel cannot destroy sockets: ${error}`)
    return t.pass()
  }
  const { value } = await events.next()
  if (value?.type !== 'event' || !('id' in value.message)) return t.fail('no event of a socket')
  t.is(value.group, 'inet-tcp-destroy')
  t.like(value.message, { family: 'inet', id: { sport: 40000, dport: 8080 } })
})

live('sockets of other families', async (t) => {
  const { namespace, diag } = await setUp(t)
  using own = await openSocket({ protocol: 'route', netns: namespace.path, groups: ['link'] })
  const netlink = await diag.netlink({ protocol: 'route' })
  t.deepEqual(netlink.find(({ portid }) => portid === own.port)?.groups, [1n])
  t.deepEqual(await diag.packet(), [], 'there are none in this namespace')
  const unix = await diag.unix({ states: ['listen'] })
  const names = unix.map(({ name = { path: '' } }) =>
    'abstract' in name ? name.abstract.replace(/\0+$/, '') : name.path,
  )
  t.deepEqual(names, ['nlkit-test'])
})

test('a filter that cannot be is refused before anything is sent', async (t) => {
  await using diag = await openSockDiag()
  const refused = (path: string) => ({ code: 'NLKIT_INPUT', message: new RegExp(`^${path}:`) })
  await t.throwsAsync(diag.tcp({ sport: 65_536 }), refused('sport'))
  await t.throwsAsync(diag.tcp({ any: [{ sport: 1 }, { src: '10.0.0' }] }), refused('any.1.src'))
  await t.throwsAsync(diag.tcp({ not: { mark: -1 } }), refused('not.mark'))
})
