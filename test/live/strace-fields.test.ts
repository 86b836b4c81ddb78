/** What strace decodes by itself, beside what we read of the bytes that it dumps: attributes and header members. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DecodedMessage, TreeNode } from '@nlkit/core'
import type { ExecutionContext } from 'ava'
import { openDecoder } from 'nlkit'
import { Namespace } from '../support/namespace.js'
import { needs } from '../support/needs.js'

const decoder = openDecoder()

/**
 * iproute2 sends zeros behind some requests, up to the size of its buffer, which strace takes for another message. No
 * message is shorter than its header: the kernel stops there, and so do we.
 */
const ZEROS = /\{nlmsg_len=0, nlmsg_type=0 [^}]*\}/g

interface Named {
  readonly name: string
  /** Length of an attribute, value of a member. */
  readonly number: number
}

/** `{nla_len=8, nla_type=NLA_F_NESTED|IFLA_MTU}`; those that strace has no name for are left out. */
function attributesIn(text: string): Named[] {
  return [...text.matchAll(/nla_len=(\d+), nla_type=(?:NLA_F_\w+\|)*([A-Z]\w+)[},]/g)].map(
    ([, length, name = '']) => ({
      name,
      number: Number(length),
    }),
  )
}

/** `rtm_dst_len=24`; symbols, addresses and byte-swapped numbers are left out. */
function membersIn(text: string): Named[] {
  return [
    ...text.matchAll(/\b((?:nlmsg|ifi|ifa|rtm|ndm|idiag|sdiag|nhm|fib)_\w+)=(0x[\da-f]+|\d+)(?=[,}\]])/g),
  ].map(([, name = '', value]) => ({ name, number: Number(value) }))
}

function* nodesOf(node: TreeNode): Generator<TreeNode> {
  yield node
  for (const child of node.children) yield* nodesOf(child)
}

function ours(messages: readonly DecodedMessage[]): { attributes: Named[]; members: Named[] } {
  const attributes: Named[] = []
  const members: Named[] = []
  for (const message of messages) {
    const view = new DataView(message.bytes.buffer, message.bytes.byteOffset, message.bytes.byteLength)
    for (const { kind, cName = '', offset, length } of nodesOf(decoder.tree(message))) {
      if (kind === 'attribute') attributes.push({ name: cName, number: view.getUint16(offset, true) })
      if (kind !== 'member' || ![1, 2, 4].includes(length)) continue
      const number =
        length === 1
          ? view.getUint8(offset)
          : length === 2
            ? view.getUint16(offset, true)
            : view.getUint32(offset, true)
      members.push({ name: cName, number })
    }
  }
  return { attributes, members }
}

/** Those of `theirs` that do not stand in `all`, in their order. */
function notIn(theirs: readonly Named[], all: readonly Named[]): string[] {
  const missing: string[] = []
  let at = 0
  for (const { name, number } of theirs) {
    const found = all.findIndex((each, index) => index >= at && each.name === name && each.number === number)
    if (found >= 0) at = found + 1
    else missing.push(`${name} ${number}`)
  }
  return missing
}

/** Each call's text with the messages of its bytes. */
function* calls(
  t: ExecutionContext,
  namespace: Namespace,
  line: string,
): Generator<[string, DecodedMessage[]]> {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-fields-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'trace')
  // strace knows a socket's protocol in its own network namespace alone.
  const strace = [
    'strace',
    '-q',
    '-v',
    '-s',
    '65536',
    '-e',
    'trace=network',
    '-e',
    'read=all',
    '-e',
    'write=all',
  ]
  const args = ['netns', 'exec', namespace.name, ...strace, '-f', '-o', file, 'sh', '-c', line]
  const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' })
  t.is(status, 0, `${line}: ${stderr}`)
  const text = readFileSync(file, 'utf8')
  const capture = decoder.decodeCapture(text, { format: 'strace' })
  const messages = [...capture.messages]
  for (const { index, inputOffset = 0 } of capture.datagrams) {
    const end = text.indexOf('\n', inputOffset)
    yield [
      text.slice(inputOffset, end < 0 ? undefined : end).replaceAll(ZEROS, ''),
      messages.filter(({ datagram }) => datagram === index),
    ]
  }
}

const COMMANDS: readonly (readonly [name: string, need: string, lines: readonly string[], least: number])[] =
  [
    [
      'route',
      'ip',
      [
        'ip link add v0 type veth peer name v1; ip link set v0 up mtu 1400; ip addr add 192.0.2.1/24 dev v0',
        'ip -d link; ip addr; ip route add 198.51.100.0/24 via 192.0.2.2 metric 5; ip -6 route; ip route show table all',
        'ip neigh add 192.0.2.9 lladdr 02:00:00:00:00:09 dev v0; ip neigh; ip ntable; ip rule; ip netconf; tc qdisc',
      ],
      300,
    ],
    ['sock_diag', 'ss', ['ss -anempi; ss -xa; ss -f netlink -a', 'ss -tln6; ss -wa'], 20],
    ['netfilter', 'nft', ['nft add table t; nft add chain t c; nft list ruleset; nft delete table t'], 5],
    ['generic', 'ethtool', ['ip link add v0 type veth peer name v1; ethtool v0; ethtool -k v0'], 20],
  ]

for (const [name, need, lines, least] of COMMANDS) {
  needs(
    'netns',
    'strace',
    need,
  )(`${name}: attributes and members as strace decodes them`, (t) => {
    const namespace = Namespace.create(t)
    namespace.ip('link set lo up')
    let compared = 0
    const differences: string[] = []
    for (const line of lines) {
      for (const [text, messages] of calls(t, namespace, line)) {
        const { attributes, members } = ours(messages)
        const [theirs, theirMembers] = [attributesIn(text), membersIn(text)]
        compared += theirs.length + theirMembers.length
        const missing = [...notIn(theirs, attributes), ...notIn(theirMembers, members)]
        differences.push(...missing.map((each) => `${each}: ${text.slice(0, 300)}`))
      }
    }
    t.true(compared >= least, `${compared} compared`)
    t.log(`${compared} compared`)
    t.deepEqual(differences, [])
  })
}
