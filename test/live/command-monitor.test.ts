/** `nlkit monitor` of any family: one merged stream, several namespaces, losses. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { nlkit, PATIENCE, type Running, start } from '../support/command.js'
import { temporaryFolder } from '../support/folder.js'
import { Namespace } from '../support/namespace.js'
import { needs, root } from '../support/needs.js'

const live = needs('netns')
const command = join(root, 'node_modules/.bin/nlkit')

interface Told {
  type: string
  kind: string
  netns?: string
  object?: { ifname?: string; id?: number }
  message?: { header: { name: string }; body: Record<string, unknown> }
}

/** The next line for which `wanted` holds. `provoke` is done again and again until it comes. */
async function told(running: Running, provoke: () => void, wanted: (line: Told) => boolean): Promise<Told> {
  const again = setInterval(provoke, 300)
  try {
    for (;;) {
      const [line = ''] = await running.until(/^/)
      const change: Told = JSON.parse(line)
      if (wanted(change)) return change
    }
  } finally {
    clearInterval(again)
  }
}

live('objects and notifications of several families in one stream', async (t) => {
  const blue = Namespace.create(t)
  blue.ip('link add v0 type veth peer name v1')
  const running = start(t, ['monitor', 'links', 'tc', 'nexthops', 'uevents', '--netns', blue.name, '--json'])
  let count = 0
  const change = () => {
    count++
    blue.ip(`link set v0 mtu ${1400 + (count % 2)}`)
    execFileSync('tc', [
      '-n',
      blue.name,
      'qdisc',
      'replace',
      'dev',
      'v0',
      'root',
      'pfifo',
      'limit',
      `${count}`,
    ])
    blue.ip('nexthop replace id 7 blackhole')
    blue.ip(`link add x${count} type veth peer name y${count}`)
  }
  const kinds = new Set<string>()
  await told(running, change, ({ type, kind, message, object }) => {
    if (kind === 'link' && object?.ifname !== undefined) kinds.add('link')
    if (type === 'event' && kind === 'tc' && message?.header.name === 'RTM_NEWQDISC') kinds.add('tc')
    if (type === 'added' && kind === 'nexthop' && object?.id === 7) kinds.add('nexthop')
    if (type === 'event' && kind === 'uevents') kinds.add('uevents')
    return kinds.size === 4
  })
  t.deepEqual([...kinds].sort(), ['link', 'nexthop', 'tc', 'uevents'])
  t.is(await running.interrupt(), 0)
})

needs('netns', 'nft')('nftables, as a line for people', async (t) => {
  const blue = Namespace.create(t)
  const running = start(t, ['monitor', 'nftables'], { netns: blue.name })
  const again = setInterval(() => blue.run('nft', ['add table inet seen; delete table inet seen']), 300)
  const lines = await running.until(/NFT_MSG_NEWTABLE/)
  clearInterval(again)
  t.regex(lines.at(-1) ?? '', /^\d\d:\d\d:\d\d\.\d{3} {2}· nftables {3}NFT_MSG_NEWTABLE .*name seen/)
})

/**
 * In a mount namespace of its own, where names are this test's alone: `green` comes when a change of `blue` was told.
 * Ends the command when it has told of green.
 */
const CHANGING = `
mkdir -p /run/netns && mount -t tmpfs none /run/netns && ip netns add blue || exit 9
"$@" > "$OUT" &
turn=0
until grep -q '"netns":"green","type":"changed"' "$OUT" || [ $turn = 900 ]; do
  turn=$((turn + 1))
  ip -n blue link set lo mtu $((1400 + turn % 2))
  if [ -e /run/netns/green ]; then ip -n green link set lo mtu $((1400 + turn % 2))
  elif grep -q '"netns":"blue","type":"changed"' "$OUT"; then ip netns add green
  fi
  sleep 0.2
done
kill -TERM $!
wait $!
`

live('every namespace, and those that come later', (t) => {
  const out = join(temporaryFolder(t), 'out')
  const monitor = [process.execPath, command, 'monitor', 'links', '--all-netns', '--json']
  const { status, stderr } = spawnSync(
    'unshare',
    ['--net', '--mount', 'sh', '-c', CHANGING, 'sh', ...monitor],
    { encoding: 'utf8', env: { ...process.env, OUT: out } },
  )
  t.is(status, 0, stderr)
  const lines: Told[] = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const name of ['blue', 'green'])
    t.true(
      lines.some(
        ({ netns, type, object }) => netns === name && type === 'changed' && object?.ifname === 'lo',
      ),
    )
})

/** Names that lead to no namespace beside one that does, seen by this test alone. */
const BROKEN = `
mkdir -p /run/netns && mount -t tmpfs none /run/netns && ip netns add blue || exit 9
echo none > /run/netns/file
ln -s /nonexistent /run/netns/link
mkdir /run/netns/folder
`

live('names that lead to no namespace are told and left out', (t) => {
  const monitor = [process.execPath, command, 'monitor', 'links', '--all-netns', '--once', '--json']
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    ['--net', '--mount', 'sh', '-c', `${BROKEN} exec "$@"`, 'sh', ...monitor],
    { encoding: 'utf8', timeout: PATIENCE },
  )
  t.is(status, 0, stderr)
  t.deepEqual(
    stderr.trimEnd().split('\n').sort(),
    ['file', 'folder', 'link'].map((name) => `nlkit: /run/netns/${name} leads to no network namespace`),
  )
  const places = stdout
    .trimEnd()
    .split('\n')
    .map((line): string => JSON.parse(line).netns)
  t.deepEqual([...new Set(places)].sort(), ['blue', 'own'])
})

/** Ends the command when it has told of blue, and of the name that is broken, and then of what it became. */
const MENDED = `
mkdir -p /run/netns && mount -t tmpfs none /run/netns && ip netns add blue || exit 9
touch /run/netns/later /run/netns/never
"$@" > "$OUT" 2> "$OUT.err" &
turn=0
until grep -q '"netns":"later","type":"changed"' "$OUT" || [ $turn = 300 ]; do
  turn=$((turn + 1))
  ip -n blue link set lo mtu $((1400 + turn % 2))
  [ -z "$mounted" ] && grep -q later "$OUT.err" && grep -q '"netns":"blue","type":"changed"' "$OUT" &&
    mount --bind /run/netns/blue /run/netns/later && mounted=1
  sleep 0.2
done
kill -TERM $!
wait $!
`

live('a name that leads to no namespace is entered when it does, and keeps no interrupt from ending', (t) => {
  const out = join(temporaryFolder(t), 'out')
  const monitor = [process.execPath, command, 'monitor', 'links', '--all-netns', '--json']
  const { status, stderr } = spawnSync(
    'unshare',
    ['--net', '--mount', 'bash', '-c', MENDED, 'bash', ...monitor],
    { encoding: 'utf8', env: { ...process.env, OUT: out }, timeout: 90_000 },
  )
  t.is(status, 0, stderr)
  t.regex(readFileSync(out, 'utf8'), /"netns":"later","type":"changed"/)
  t.regex(readFileSync(`${out}.err`, 'utf8'), /^nlkit: \/run\/netns\/never leads to no network namespace$/m)
})

needs('netns', 'ethtool')('a generic family, whose group the kernel numbers', async (t) => {
  const blue = Namespace.create(t)
  blue.ip('link add v0 type veth peer name v1')
  const running = start(t, ['monitor', 'ethtool', '--netns', blue.name, '--json'])
  let on = false
  const change = () => {
    on = !on
    blue.run('ethtool', ['-K', 'v0', 'gro', on ? 'on' : 'off'])
  }
  const { message } = await told(running, change, ({ type }) => type === 'event')
  t.is(message?.header.name, 'ETHTOOL_MSG_FEATURES_NTF')
  t.like(message?.body, { header: { devName: 'v0' } })
  t.is(await running.interrupt(), 0)
})

live('processes are of the initial namespace: elsewhere one line says so', async (t) => {
  const blue = Namespace.create(t)
  const running = start(t, ['monitor', 'processes'], { netns: blue.name })
  const [line] = await running.complaint(/./)
  t.is(line, 'nlkit monitor: the kernel tells of processes in the initial network namespace alone')
  t.is(await running.ended, 1)
})

live('what is lost is told: notifications by their kind, objects by the differences', async (t) => {
  const blue = Namespace.create(t)
  const running = start(t, ['monitor', 'links', 'tc', '--netns', blue.name, '--json', '--buffer', '2304'])
  let mtu = 1400
  await told(
    running,
    () => blue.ip(`link set lo mtu ${++mtu}`),
    ({ type }) => type === 'changed',
  )
  running.signal('SIGSTOP')
  const commands = Array.from({ length: 60 }, (_, index) => [
    `qdisc replace dev lo root pfifo limit ${index + 1}`,
    `qdisc del dev lo root`,
  ])
  execFileSync('tc', ['-n', blue.name, '-batch', '-'], { input: commands.flat().join('\n') })
  const links = Array.from({ length: 60 }, (_, index) => `link set lo mtu ${2000 + index}`)
  blue.run('ip', ['-batch', '-'], links.join('\n'))
  running.signal('SIGCONT')
  const seen = new Set<string>()
  const last = await told(
    running,
    () => {},
    ({ type, kind, object }) => {
      if (type === 'lost' || type === 'resync') seen.add(`${type} ${kind}`)
      return (
        seen.size === 2 && type === 'changed' && object !== undefined && Reflect.get(object, 'mtu') === 2059
      )
    },
  )
  t.deepEqual([...seen].sort(), ['lost tc', 'resync undefined'])
  t.is(last.object?.ifname, 'lo')
  t.is(await running.interrupt(), 0)
})

test('statuses: a kind that is none, and options that do not go together', (t) => {
  for (const args of [['lnks'], ['links', '--netns', 'a', '--all-netns'], ['nlctrl', '--once']])
    t.is(nlkit(['monitor', ...args]).status, 2, args.join(' '))
})
