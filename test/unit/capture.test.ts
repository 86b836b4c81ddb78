import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDecoder, type DecodedCapture } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { root } from '../support/needs.js'

const decoder = createDecoder(backend)
const decode = (name: string) => decoder.decodeCapture(readFileSync(join(root, 'test/vectors/strace', name)))

/** Direction and line of every message, without what differs from run to run: sequence and port. */
function messages({ messages: all }: DecodedCapture): string[] {
  return [...all].map((message) => {
    const line = decoder.line(message).replace(/ seq \d+| port \d+/g, '')
    return `${message.direction} ${message.protocol} ${line}`
  })
}

test('one session traced in every flavour that keeps the bytes gives the same messages', (t) => {
  const expected = messages(decode('dumps.txt'))
  t.is(expected.length, 16)
  t.regex(expected.join('\n'), /^send route RTM_NEWRULE request ack excl create/)
  t.true(expected.some((line) => line.includes('EEXIST')))
  t.true(expected.some((line) => line.includes('Device for nexthop is not up')))
  for (const name of [
    'dumps-x-yy-ttt.txt',
    'dumps-xx-y-tt.txt',
    'dumps-r-i-n.txt',
    'dumps-raw-T.txt',
    'dumps-verbose.txt',
    'strings-xx.txt',
    'strings-x.txt',
    'strings-octal.txt',
  ]) {
    const capture = decode(name)
    t.is(capture.format, 'strace')
    t.deepEqual(capture.problems, [], name)
    t.deepEqual(messages(capture), expected, name)
  }
})

test('every call that carries messages is read', (t) => {
  const expected = messages(decode('talk-dumps.txt'))
  t.is(expected.filter((line) => line.startsWith('send route RTM_GETRULE request dump')).length, 7)
  t.deepEqual(messages(decode('talk-strings.txt')), expected)
  t.deepEqual(messages(decode('talk-pid.txt')), expected)
})

test('generic netlink is named without a hexdump', (t) => {
  const [request, reply] = [...decode('generic.txt').messages]
  t.is(request?.header.name, 'CTRL_CMD_GETFAMILY')
  t.is(reply?.header.name, 'CTRL_CMD_NEWFAMILY')
  t.is(reply?.family, 'nlctrl')
})

test('what a trace lost is said with its place', (t) => {
  const gone = decode('decoded.txt')
  t.is(gone.messages.length, 0)
  t.like(gone.problems[0], { code: 'bytes-gone', line: 8 })
  const cut = decode('strings-cut.txt')
  t.deepEqual([...new Set(cut.problems.map(({ code }) => code))], ['cut'])
  t.true([...cut.messages].some(({ malformed }) => malformed))
})

test('a route that ip added decodes to what was asked for', (t) => {
  const route = [...decode('route.txt').messages].find(({ header }) => header.name === 'RTM_NEWROUTE')
  t.like(route?.body, { dst: '192.0.2.0', dstLen: 24, gateway: '192.0.2.1', oif: 1 })
})

test('malformed hex keeps its place through the decoder', (t) => {
  const { problems, messages } = decoder.decodeCapture('3400\n\n  34 0g\n')
  t.is(messages.length, 1)
  t.like(problems[0], { code: 'bad-digit', line: 3, column: 7, offset: 12 })
  t.like(decoder.decodeCapture('').problems[0], { code: 'empty' })
})
