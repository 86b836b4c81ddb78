/** System calls that fail or lie: strace answers in the kernel's place. */
import { spawnSync } from 'node:child_process'
import type { ExecutionContext } from 'ava'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const injected = needs('netns', 'strace')
const ROUTES = 2000

/** Prints what a list of routes, a request and a refusal bring, and what the socket was granted. */
const PROGRAM = `
  import { readdirSync } from 'node:fs'
  import { NetlinkSocket } from '@nlkit/node'
  import { openRoute } from 'nlkit'
  const opened = []
  const socket = (options) => (opened.push(new NetlinkSocket(options)), opened[0])
  const descriptors = () => readdirSync('/proc/self/fd').length
  const before = descriptors()
  const told = (promise) => promise.then((value) => value, ({ code, message }) => ({ code, message }))
  const net = await openRoute({ socket, timeout: 20_000 }).catch(({ code, syscall }) => {
    console.log(JSON.stringify({ failed: { code, syscall, left: descriptors() - before } }))
    process.exit()
  })
  const [granted] = opened
  const routes = await told(net.routes.list({ family: 'inet', table: 'main' }))
  const link = await told(net.links.get('lo'))
  const refused = await told(net.request('getlink', { ifindex: 999 }))
  console.log(JSON.stringify({
    routes: routes.length ?? routes,
    link: link.ifindex ?? link,
    refused: refused.code,
    granted: [granted.extendedAck, granted.cappedAck, granted.strict],
    overruns: net.statistics.overruns,
  }))
  net.close()`

interface Told {
  readonly failed?: { readonly code: string; readonly syscall: string; readonly left: number }
  readonly routes?: number | { readonly code: string }
  readonly link?: number | { readonly code: string }
  readonly refused?: string
  readonly granted?: readonly boolean[]
  readonly overruns?: number
}

/** Runs the program in a namespace with routes; `inject` as `strace -e inject` takes it. */
function run(t: ExecutionContext, inject: string): Told {
  const namespace = Namespace.create(t)
  namespace.ip('link add v0 type veth peer name v1')
  namespace.ip('link set v0 up')
  const batch = Array.from({ length: ROUTES }, (_, n) => `route add 10.0.${n >> 8}.${n & 255}/32 dev v0`)
  namespace.run('ip', ['-batch', '-'], batch.join('\n'))
  const calls = inject.slice(0, inject.indexOf(':'))
  const trace = ['-f', '-o', '/dev/null', '-e', `trace=${calls}`, '-e', `inject=${inject}`]
  const node = [process.execPath, '--input-type=module', '--eval', PROGRAM]
  const { stdout, stderr } = spawnSync('ip', ['netns', 'exec', namespace.name, 'strace', ...trace, ...node], {
    cwd: root,
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

injected('signals that end every second receive and send call (EINTR) change nothing', (t) => {
  const told = run(t, 'recvmsg,sendmsg,sendto:error=EINTR:when=1+2')
  t.deepEqual(told, {
    routes: ROUTES,
    link: 1,
    refused: 'ENODEV',
    granted: [true, true, true],
    overruns: 0,
  })
})

injected(
  'a kernel without extended ACK, capped ACK and strict checking (ENOPROTOOPT) is used without',
  (t) => {
    const told = run(t, 'setsockopt:error=ENOPROTOOPT:when=1..3')
    t.like(told, { routes: ROUTES, link: 1, refused: 'ENODEV' })
    t.deepEqual(told.granted, [false, false, false])
  },
)

injected('a receive call that says ENOBUFS costs the answers that were lost, and nothing after', (t) => {
  // Nothing is lost in truth: what is there is read, and the dump asked for again at most.
  const told = run(t, 'recvmsg:error=ENOBUFS:when=2')
  t.like(told, { routes: ROUTES, link: 1, refused: 'ENODEV', overruns: 1 })
})

injected('a receive call that fails in another way fails the request by name, not the socket', (t) => {
  const told = run(t, 'recvmsg:error=ENOMEM:when=1')
  t.like(told.routes, { code: 'ENOMEM' })
  t.like(told, { link: 1, refused: 'ENODEV' })
})

injected('a send call that fails rejects that request with the call and the reason', (t) => {
  const told = run(t, 'sendmsg,sendto:error=ENOBUFS:when=1')
  t.like(told.routes, { code: 'ENOBUFS' })
  t.like(told, { link: 1, refused: 'ENODEV' })
})

injected('a socket that cannot be bound says so, and leaves no descriptor', (t) => {
  const { failed } = run(t, 'bind:error=ENOMEM')
  t.like(failed, { code: 'ENOMEM', syscall: 'bind', left: 0 })
})
