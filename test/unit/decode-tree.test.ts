/** The tree of a message: every byte is in it, whatever the bytes. */
import { readdirSync, readFileSync } from 'node:fs'
import { createDecoder, type DecodedMessage, type TreeNode } from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { backend } from '../support/backend.js'
import { Builder, cString, hexBytes, join } from '../support/message.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const build = new Builder()
const RTMSG = hexBytes('02180000fe03000100000000')

function nodes(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(nodes)]
}

/** Children lie inside their parent, in order, none over another. */
function checkOrder(t: ExecutionContext, node: TreeNode): void {
  let at = node.offset
  for (const child of node.children) {
    t.true(child.offset >= at, `${child.kind} ${child.name} at ${child.offset} starts before ${at}`)
    t.true(child.length > 0 || child.kind === 'attribute', `${child.kind} ${child.name} is empty`)
    at = child.offset + child.length
    checkOrder(t, child)
  }
  t.true(
    at <= node.offset + node.length,
    `${node.kind} ${node.name} ends at ${node.offset + node.length}, not ${at}`,
  )
}

/** The children of the message, of headers and of containers leave no byte out, except attribute headers. */
function checkCover(t: ExecutionContext, message: DecodedMessage): void {
  const tree = decoder.tree(message)
  t.is(tree.offset, 0)
  t.is(tree.length, message.bytes.length)
  checkOrder(t, tree)
  const covered = new Uint8Array(tree.length)
  for (const node of nodes(tree)) {
    if (node.children.length === 0) covered.fill(1, node.offset, node.offset + node.length)
    else if (node.kind === 'attribute' || node.kind === 'element')
      covered.fill(1, node.offset, node.offset + 4)
  }
  t.deepEqual(
    [...covered.entries()].filter(([, seen]) => seen === 0).map(([offset]) => offset),
    [],
  )
}

function one(bytes: Uint8Array): DecodedMessage {
  const [message] = decoder.decodeDatagram(bytes)
  if (message === undefined) throw new Error('no message')
  return message
}

const route = build.message({
  type: 24,
  flags: 0x605,
  body: join(
    RTMSG,
    build.attribute(1, hexBytes('c0000200')),
    build.attribute(8, build.attribute(2, build.u32(1400)), build.attribute(16, cString('reno'))),
    build.attribute(
      9,
      build.u16(16),
      hexBytes('0001'),
      build.u32(2),
      build.attribute(5, hexBytes('c0000201')),
    ),
    build.attribute(24),
    build.attribute(0x3000, hexBytes('0102')),
  ),
})

test('names, types and values of a route', (t) => {
  const tree = decoder.tree(one(route))
  const byC = (cName: string) => nodes(tree).find((node) => node.cName === cName)
  t.like(byC('rtm_dst_len'), {
    kind: 'member',
    name: 'dstLen',
    type: 'u8',
    text: '24',
    value: 24,
    offset: 17,
    length: 1,
  })
  t.like(byC('RTA_DST'), {
    kind: 'attribute',
    name: 'dst',
    type: 'ip',
    text: '192.0.2.0',
    offset: 28,
    length: 8,
  })
  t.like(byC('RTAX_MTU'), { name: 'mtu', text: '1400', value: 1400 })
  t.is(byC('RTA_METRICS')?.value, undefined)
  t.like(byC('struct rtnexthop'), { kind: 'header', length: 8 })
  t.like(byC('RTA_PAD'), { kind: 'padding', length: 4 })
  t.like(
    nodes(tree).find(({ kind }) => kind === 'unknown'),
    { name: '12288', text: '0102', length: 6 },
  )
  t.like(byC('nlmsg_type'), { text: 'RTM_NEWROUTE (24)', offset: 4, length: 2 })
  t.is(tree.text, 'request ack excl create seq 1')
  t.deepEqual(
    tree.children.map(({ kind }) => kind),
    ['header', 'header', 'attribute', 'attribute', 'attribute', 'padding', 'unknown', 'padding'],
  )
})

test('every byte is in the tree', (t) => checkCover(t, one(route)))

test('every byte is in the tree of a message cut anywhere', (t) => {
  for (let length = 1; length < route.length; length++) {
    const cut = Uint8Array.from(route.subarray(0, length))
    for (const message of decoder.decodeDatagram(cut)) checkCover(t, message)
    if (length < 16) continue
    new DataView(cut.buffer).setUint32(0, length, true)
    for (const message of decoder.decodeDatagram(cut)) checkCover(t, message)
  }
})

test('every byte is in the tree of a damaged message', (t) => {
  let seed = 1
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
  for (let round = 0; round < 400; round++) {
    const damaged = Uint8Array.from(route)
    for (let hits = 1 + random(4); hits > 0; hits--) damaged[16 + random(route.length - 16)] = random(256)
    const message = one(damaged)
    checkCover(t, message)
    t.notThrows(() => JSON.stringify(message))
    t.notThrows(() => decoder.line(message))
    t.true(message.opaque <= damaged.length)
  }
})

const dumps = `${root}test/vectors/route/`
for (const file of readdirSync(dumps).filter((name) => name.endsWith('.hex'))) {
  test(`every byte is in the trees of a dump: ${file}`, (t) => {
    const { messages } = decoder.decodeCapture(readFileSync(dumps + file), { format: 'hex' })
    t.true(messages.length > 0)
    for (const message of messages) {
      checkCover(t, message)
      t.false(message.malformed)
      t.deepEqual(message.problems, [])
    }
  })
}

test('a malformed place is a node that says why', (t) => {
  const body = join(RTMSG, build.u16(40), build.u16(4), build.u32(1))
  const tree = decoder.tree(one(build.message({ type: 24, body })))
  t.like(tree.children.at(-1), { kind: 'problem', name: 'attribute-length', offset: 28, length: 8 })
  const metrics = build.attribute(8, hexBytes('0100000000'))
  const refused = decoder.tree(one(build.message({ type: 24, body: join(RTMSG, metrics) })))
  t.is(nodes(refused).find(({ name }) => name === 'metrics')?.text, '0100000000 (not a nest)')
})

test('of attributes that repeat without leave each is shown', (t) => {
  const body = join(RTMSG, build.attribute(4, build.u32(1)), build.attribute(4, build.u32(2)))
  const tree = decoder.tree(one(build.message({ type: 24, body })))
  t.deepEqual(
    nodes(tree)
      .filter(({ name }) => name === 'oif')
      .map(({ value }) => value),
    [1, 2],
  )
})
