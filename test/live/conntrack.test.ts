/** The table of connections, as the library and as `conntrack` tell it. */
import type { ExecutionContext } from 'ava'
import { type ConntrackSocket, type Flow, flowOf, openConntrack } from 'nlkit/netfilter'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const live = needs('netns', 'conntrack')
const WEB: Flow = { protocol: 'tcp', src: '192.0.2.1', dst: '198.51.100.2', sport: 40000, dport: 80 }
const DNS: Flow = { protocol: 'udp', src: '192.0.2.1', dst: '198.51.100.3', sport: 40001, dport: 53 }
const SIX: Flow = { protocol: 'udp', src: '2001:db8::1', dst: '2001:db8::2', sport: 1, dport: 2 }
const PING: Flow = {
  protocol: 'icmp',
  src: '192.0.2.1',
  dst: '198.51.100.4',
  icmp: { type: 8, code: 0, id: 77 },
}
const ESTABLISHED = { tcp: { state: 'established' } } as const

async function setUp(t: ExecutionContext): Promise<{ namespace: Namespace; conntrack: ConntrackSocket }> {
  const namespace = Namespace.create(t)
  const conntrack = await openConntrack({ netns: namespace.path })
  t.teardown(() => conntrack.close())
  return { namespace, conntrack }
}

/** Four connections of different kinds. */
async function fill({ connections }: ConntrackSocket): Promise<void> {
  await connections.add({
    flow: WEB,
    timeout: 1000,
    mark: 5,
    protoinfo: ESTABLISHED,
    status: ['seen-reply', 'assured'],
  })
  await connections.add({ flow: DNS, timeout: 1000, mark: 7 })
  await connections.add({ flow: SIX, timeout: 1000, zone: 9 })
  await connections.add({ flow: PING, timeout: 1000 })
}

/** What `conntrack -L` prints: protocol, the words with =, the words in brackets; times and ids left out. */
function listed(namespace: Namespace, ...args: string[]): string[][] {
  return ['ipv4', 'ipv6']
    .flatMap((family) => namespace.run('conntrack', ['-L', '-f', family, ...args]).split('\n'))
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).filter((word) => !/^\d+$|^use=|^$/.test(word)))
}

live('what is added is what conntrack lists, and what it adds is listed', async (t) => {
  const { namespace, conntrack } = await setUp(t)
  await fill(conntrack)
  t.deepEqual(listed(namespace, '-p', 'tcp'), [
    'tcp ESTABLISHED src=192.0.2.1 dst=198.51.100.2 sport=40000 dport=80 src=198.51.100.2 dst=192.0.2.1 sport=80 dport=40000 [ASSURED] mark=5'.split(
      ' ',
    ),
  ])
  t.deepEqual(listed(namespace, '-p', 'icmp'), [
    'icmp src=192.0.2.1 dst=198.51.100.4 type=8 code=0 id=77 [UNREPLIED] src=198.51.100.4 dst=192.0.2.1 type=0 code=0 id=77 mark=0'.split(
      ' ',
    ),
  ])
  t.is(listed(namespace).length, 4)
  namespace.run(
    'conntrack',
    '-I -p tcp -s 203.0.113.1 -d 203.0.113.2 --sport 10 --dport 20 --state SYN_SENT -t 50 -m 0x10'.split(' '),
  )
  const [theirs, ...more] = await conntrack.connections.list({ mark: 0x10 })
  t.deepEqual(more, [])
  t.deepEqual(flowOf(theirs?.tupleOrig), {
    protocol: 'tcp',
    src: '203.0.113.1',
    dst: '203.0.113.2',
    sport: 10,
    dport: 20,
  })
  t.like(theirs, { nfgenFamily: 'ipv4', mark: 0x10, protoinfo: { tcp: { state: 'syn-sent' } } })
  t.deepEqual(await conntrack.connections.count().then(({ entries }) => entries), 5)
  t.true((await conntrack.connections.statistics()).length > 0)
})

live('a list is narrowed by family, mark, status, zone and flow', async (t) => {
  const { conntrack } = await setUp(t)
  await fill(conntrack)
  const { connections } = conntrack
  const ports = async (filter: Parameters<typeof connections.list>[0]) =>
    (await connections.list(filter)).map(({ tupleOrig }) => flowOf(tupleOrig)?.dport).sort()
  t.deepEqual(await ports({ family: 'ipv6' }), [2])
  t.deepEqual(await ports({ mark: 5 }), [80])
  t.deepEqual(await ports({ mark: { value: 5, mask: 5 } }), [53, 80])
  t.deepEqual(await ports({ status: ['assured'] }), [80])
  t.deepEqual(await ports({ zone: 9 }), [2])
  t.deepEqual(await ports({ zone: 0 }), [53, 80, undefined])
  t.deepEqual(await ports({ flow: { protocol: 'udp' } }), [2, 53])
  t.deepEqual(await ports({ flow: { protocol: 'udp', src: '192.0.2.1' } }), [53])
})

live('one connection is read, changed, removed, by either direction', async (t) => {
  const { namespace, conntrack } = await setUp(t)
  await fill(conntrack)
  const { connections } = conntrack
  t.like(await connections.get(WEB), { mark: 5 })
  const answer = { protocol: 'tcp', src: WEB.dst, dst: WEB.src, sport: 80, dport: 40000 } as const
  t.like(await connections.get(answer), { mark: 5 })
  await connections.update(WEB, { mark: 6, timeout: 500 })
  const [line] = listed(namespace, '-p', 'tcp')
  t.true(line?.includes('mark=6'))
  t.true(((await connections.get(WEB))?.timeout ?? 0) <= 500)
  await t.throwsAsync(connections.add({ flow: WEB, timeout: 1 }), { code: 'EEXIST' })
  await connections.remove(WEB)
  await t.throwsAsync(connections.get(WEB), { code: 'ENOENT' })
  await t.throwsAsync(connections.remove(WEB), { code: 'ENOENT' })
  await t.throwsAsync(connections.get(SIX), { code: 'ENOENT' }, 'it is in another zone')
  t.like(await connections.get(SIX, 9), { zone: 9 })
})

live('flushing takes what fits, or all', async (t) => {
  const { conntrack } = await setUp(t)
  await fill(conntrack)
  const { connections } = conntrack
  const count = async () => (await connections.list()).length
  await connections.flush({ mark: 5 })
  t.is(await count(), 3)
  await connections.flush({ family: 'ipv6' })
  t.is(await count(), 2)
  await connections.flush()
  t.is(await count(), 0)
})

live('events tell what is new, changed and gone', async (t) => {
  const { namespace, conntrack } = await setUp(t)
  const events = conntrack.events(['conntrack-new', 'conntrack-update', 'conntrack-destroy'])
  await conntrack.connections.add({ flow: WEB, timeout: 1000, protoinfo: ESTABLISHED })
  await conntrack.connections.update(WEB, { mark: 3 })
  namespace.run('conntrack', ['-F'])
  const told: unknown[] = []
  for await (const event of events) {
    if (event.type === 'resync' || event.operation === undefined) return t.fail()
    if (event.operation !== 'new' && event.operation !== 'delete') return t.fail(event.operation)
    told.push([event.group, event.operation, event.message.mark, flowOf(event.message.tupleOrig)?.dport])
    if (event.operation === 'delete') break
  }
  t.deepEqual(told, [
    ['conntrack-new', 'new', 0, 80],
    ['conntrack-update', 'new', 3, 80],
    ['conntrack-destroy', 'delete', 3, 80],
  ])
})

live('expectations are those that conntrack lists', async (t) => {
  const { namespace, conntrack } = await setUp(t)
  const control: Flow = { ...WEB, dport: 21 }
  const expected: Flow = { protocol: 'tcp', src: WEB.dst, dst: WEB.src, sport: 0, dport: 5000 }
  try {
    await conntrack.connections.add({ flow: control, timeout: 1000, protoinfo: ESTABLISHED, helper: 'ftp' })
  } catch (error) {
    t.log(`this kernel has no helper for FTP: ${error}`)
    return t.pass()
  }
  await conntrack.expectations.add({ master: control, expected, timeout: 300, helper: 'ftp' })
  const [theirs, ...more] = namespace.run('conntrack', ['-L', 'expect']).trim().split('\n')
  t.deepEqual(more, [])
  t.regex(theirs ?? '', /proto=6 src=198\.51\.100\.2 dst=192\.0\.2\.1 sport=0 dport=5000 mask-src=255/)
  const [ours] = await conntrack.expectations.list()
  t.deepEqual(flowOf(ours?.tuple), expected)
  t.deepEqual(flowOf(ours?.master), control)
  t.like(ours, { helpName: 'ftp' })
  await conntrack.expectations.remove(expected)
  t.deepEqual(await conntrack.expectations.list(), [])
})

live('flows that cannot be are refused before anything is sent', async (t) => {
  const { connections } = (await setUp(t)).conntrack
  await t.throwsAsync(async () => connections.get({ ...WEB, dst: '2001:db8::1' }), {
    code: 'NLKIT_INPUT',
    message: /^flow\.dst:/,
  })
  await t.throwsAsync(async () => connections.add({ flow: { ...WEB, sport: 65_536 }, timeout: 1 }), {
    code: 'NLKIT_INPUT',
    message: /^tupleOrig\.proto\.srcPort:/,
  })
})
