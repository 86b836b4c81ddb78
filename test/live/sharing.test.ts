/** A socket that somebody else has open, too: who reads there takes our answers, which nothing can prevent but be told. */
import { spawn, spawnSync } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { createInterface } from 'node:readline'
import test, { type ExecutionContext } from 'ava'
import { openRoute, openRouteSync, openSocket, SharedSocketError, TimeoutError } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const shared = needs('root', 'python3')

/** Takes over a descriptor of a process (pidfd_getfd) and does with the socket what it is told. */
const THIEF = `
import ctypes as c, os, socket, struct, sys
libc = c.CDLL(None, use_errno=True)
pid, fd = map(int, sys.argv[1:])
pidfd = libc.syscall(434, pid, 0)
own = libc.syscall(438, pidfd, fd, 0)
if own < 0: sys.exit(os.strerror(c.get_errno()))
sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0, fileno=own)
print(own, flush=True)
for line in sys.stdin:
    if line == 'ask\\n':
        sock.send(struct.pack('=IHHIIBxHiII', 32, 18, 5, 77, 0, 0, 0, 1, 0, 0))
    elif line == 'hold\\n':
        # A filter of one instruction, ret 0: nothing is delivered any more.
        code = c.create_string_buffer(struct.pack('HBBI', 6, 0, 0, 0))
        sock.setsockopt(socket.SOL_SOCKET, 26, struct.pack('HxxxxxxP', 1, c.addressof(code)))
    elif line == 'release\\n':
        sock.setsockopt(socket.SOL_SOCKET, 27, 0)
    print('done', flush=True)
`

/** A process that shares a descriptor of ours. */
async function thief(t: ExecutionContext, descriptor: number) {
  const child = spawn('python3', ['-c', THIEF, `${process.pid}`, `${descriptor}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const fd = Number((await lines.next()).value)
  const act = async (what: string) => {
    child.stdin.write(`${what}\n`)
    await lines.next()
  }
  return { holder: { pid: child.pid, fd }, act, child }
}

function sockets(): Map<number, string> {
  const links = readdirSync('/proc/self/fd').map((fd): [number, string] => {
    try {
      return [Number(fd), readlinkSync(`/proc/self/fd/${fd}`)]
    } catch {
      return [Number(fd), '']
    }
  })
  return new Map(links.filter(([, target]) => target.startsWith('socket:')))
}

/** The descriptor of the socket that `open` opens. */
async function descriptorOf(open: () => Promise<unknown>): Promise<number> {
  const before = sockets()
  await open()
  const added = [...sockets()].filter(([fd, target]) => before.get(fd) !== target)
  if (added.length !== 1) throw new Error(`${added.length} sockets were opened`)
  return added[0]?.[0] ?? -1
}

shared.serial(
  'a socket that another process holds: the request it kept from its answer says who',
  async (t) => {
    const net = await openRoute({ timeout: 100 })
    t.teardown(() => net.close())
    const events = observe(t)
    const { holder, act, child } = await thief(t, net.channel.descriptor)
    await act('hold')
    const held = await t.throwsAsync(net.request('getlink', { ifindex: 1 }), {
      instanceOf: SharedSocketError,
    })
    t.like(held, { code: 'NLKIT_SHARED', fault: 'caller', operation: 'getlink', holders: [holder] })
    t.true(held?.cause instanceof TimeoutError)
    t.true(held?.message.includes(`process ${holder.pid} (descriptor ${holder.fd})`))
    await t.throwsAsync(net.links.list(), { instanceOf: SharedSocketError })
    const values = { ifindex: 1 }
    const [settled] = await net.pipeline([{ operation: 'getlink', values }])
    t.true(settled?.status === 'rejected' && settled.reason instanceof SharedSocketError)
    t.like(events[0], { port: net.port, protocol: 0, holders: [holder] })
    await act('release')
    t.is((await net.links.get('lo')).ifindex, 1)

    // Alone again, a time-out is a time-out.
    await act('hold')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await t.throwsAsync(net.request('getlink', { ifindex: 1 }), { instanceOf: TimeoutError })
  },
)

shared.serial(
  'a socket on which another process asks: its answers fall silently, and we notice',
  async (t) => {
    const net = await openRoute()
    t.teardown(() => net.close())
    const events = observe(t)
    const { holder, act } = await thief(t, net.channel.descriptor)
    t.is((await net.links.get('lo')).ifindex, 1)
    t.deepEqual(events, [])
    await act('ask')
    t.is((await net.links.get('lo')).ifindex, 1)
    t.deepEqual(events, [{ port: net.port, protocol: 0, holders: [holder] }])
    // Looking costs: it is done once.
    await act('ask')
    t.is((await net.links.list()).length > 0, true)
    t.is(events.length, 1)
    t.is(net.statistics.late, 4)
  },
)

shared.serial('a socket that blocks says it, too', async (t) => {
  const opened: { net?: ReturnType<typeof openRouteSync> } = {}
  const descriptor = await descriptorOf(async () => {
    opened.net = openRouteSync({ timeout: 100 })
  })
  const { net } = opened
  t.teardown(() => net?.close())
  const { holder, act } = await thief(t, descriptor)
  await act('hold')
  const held = t.throws(() => net?.request('getlink', { ifindex: 1 }), { instanceOf: SharedSocketError })
  t.deepEqual(held?.holders, [holder])
  t.throws(() => net?.dump('getlink'), { instanceOf: SharedSocketError })
})

needs('netns').serial('programs that are started inherit no socket', async (t) => {
  const namespace = Namespace.create(t)
  await using net = await openRoute({ netns: namespace.path })
  await using raw = await openSocket({ protocol: 'usersock' })
  const open = readlinkSync(`/proc/self/fd/${net.channel.descriptor}`)
  const { stdout } = spawnSync('sh', ['-c', 'ls -l /proc/self/fd'], { encoding: 'utf8' })
  t.false(stdout.includes(open), stdout)
  t.true(raw.port > 0)
})

function observe(t: ExecutionContext): object[] {
  const events: object[] = []
  const onMessage = (event: unknown) => events.push(Object(event))
  subscribe('nlkit:shared', onMessage)
  t.teardown(() => unsubscribe('nlkit:shared', onMessage))
  return events
}

test('a simulated socket has no other holder', async (t) => {
  const { SimulatedKernel } = await import('@nlkit/testing')
  const kernel = new SimulatedKernel({ faults: { late: 1000 } })
  await using net = await openRoute({ socket: kernel.socket, timeout: 20 })
  await t.throwsAsync(net.request('getlink', { ifindex: 1 }), { instanceOf: TimeoutError })
})
