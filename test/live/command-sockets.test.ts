/** `nlkit sockets` beside what `ss` says of the same namespace. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import test from 'ava'
import { nlkit } from '../support/command.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const command = join(root, 'node_modules/.bin/nlkit')

interface Listed {
  protocol: string
  port: number
  processes: { pid: number; name: string; fd: number }[]
  groups: string[]
  queued: number
  drops: number
}

/** A namespace in which `ip monitor` listens. */
async function monitored(t: Parameters<typeof Namespace.create>[0]): Promise<[Namespace, number]> {
  const namespace = Namespace.create(t)
  const args = ['netns', 'exec', namespace.name, 'ip', 'monitor', 'link', 'route', 'stats']
  const monitor = spawn('ip', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  t.teardown(() => monitor.kill())
  // It listens when it tells of a change.
  const changes = setInterval(
    () => namespace.ip('link set lo up mtu 1500') && namespace.ip('link set lo mtu 1600'),
    100,
  )
  await once(monitor.stdout, 'data')
  clearInterval(changes)
  return [namespace, monitor.pid ?? 0]
}

function list(namespace: Namespace, args: readonly string[] = []): Listed[] {
  const output = namespace.run(process.execPath, [command, 'sockets', '--json', ...args])
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

needs('netns')('who listens, to what', async (t) => {
  const [namespace, pid] = await monitored(t)
  const [socket] = list(namespace, ['route']).filter(({ processes }) =>
    processes.some((holder) => holder.pid === pid),
  )
  t.like(socket, { protocol: 'route', drops: 0 })
  t.is(socket?.processes[0]?.name, 'ip')
  t.true(['link', 'ipv4-route', 'ipv6-route'].every((group) => socket?.groups.includes(group)))
  // Group 36, of which a mask of 32 bits cannot tell.
  t.true(socket?.groups.includes('stats'))
  const text = namespace.run(process.execPath, [command, 'sockets'])
  t.regex(text, /^protocol +port +process +queued +lost +groups\n/)
  t.regex(text, new RegExp(`^route +\\d+ +ip\\(${pid}\\) fd 3 .*ipv4-route`, 'm'))
})

needs('netns', 'ss')('the same sockets as ss lists', async (t) => {
  const [namespace] = await monitored(t)
  const names = new Map([
    ['0', 'route'],
    ['16', 'generic'],
    ['4', 'sock_diag'],
  ])
  const lines = namespace.run('ss', ['-H', '-n', '-f', 'netlink']).trimEnd().split('\n')
  const theirs = lines.map((line) => line.trim().split(/\s+/)[2] ?? '').map((address) => address.split(':'))
  const ours = new Set(list(namespace, ['--all']).map(({ protocol, port }) => `${protocol} ${port}`))
  const kernels = theirs.filter(([protocol = '', port]) => port === '0' && names.has(protocol))
  t.true(kernels.length > 0)
  for (const [protocol = ''] of kernels) t.true(ours.has(`${names.get(protocol)} 0`))
  const routes = theirs.filter(([protocol, port]) => protocol === '0' && port !== '0')
  const ourRoutes = [...ours].filter((line) => /^route [^0]/.test(line))
  const theirRoutes = new Set(routes.map(([, port]) => `route ${Number(port) >>> 0}`))
  t.deepEqual(ourRoutes.sort(), [...theirRoutes].sort())
})

test('a protocol that is none', (t) => {
  const { stderr, status } = nlkit(['sockets', 'rote'])
  t.is(status, 2)
  t.regex(stderr, /^nlkit sockets: 'rote' is no netlink protocol[^\n]*\n$/)
})
