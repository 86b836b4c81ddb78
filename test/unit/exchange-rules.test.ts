/** Requests paired with their replies, and the mistakes that only a message's neighbours show. */
import { createDecoder, type DecodedMessage, ExchangeChecker, Exchanges, exchangeProblems } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, hexBytes, join } from '../support/message.js'

const little = new Builder()

interface Sent {
  bytes: Uint8Array
  direction: 'send' | 'receive'
  /** null: the capture does not know, as those of nlmon. */
  fd?: number | null
  pid?: number
}

/** The messages of datagrams, each of process 7 and descriptor 3 unless it says otherwise. */
function capture(...datagrams: readonly Sent[]): readonly DecodedMessage[] {
  const bytes = join(...datagrams.map((each) => each.bytes))
  let offset = 0
  const numbers = datagrams.flatMap((each) => {
    const start = offset
    offset += each.bytes.length
    const direction = each.direction === 'send' ? 1 : 2
    const fd = each.fd === null ? Number.NaN : (each.fd ?? 3)
    return [start, each.bytes.length, Number.NaN, each.pid ?? 7, fd, direction, 0, Number.NaN]
  })
  const data = { format: 'test', bytes, datagrams: Float64Array.from(numbers), problems: '[]' }
  const decoder = createDecoder({ ...backend, readCapture: () => data })
  return [...decoder.decodeCapture('').messages]
}

const RTMSG = hexBytes('02000000fe03000100000000')
const send = (type: number, flags: number, seq: number, more: Partial<Sent> = {}): Sent => ({
  bytes: little.message({ type, flags: 1 | flags, seq, body: RTMSG }),
  direction: 'send',
  ...more,
})
const receive = (type: number, flags: number, seq: number, body = RTMSG): Sent => ({
  bytes: little.message({ type, flags, seq, port: 7, body }),
  direction: 'receive',
})
const done = (seq: number, flags = 2) => receive(3, flags, seq, little.u32(0))
const error = (seq: number, errno: number) =>
  receive(2, 0x100, seq, join(little.u32(2 ** 32 - errno), little.message({ type: 26, seq, flags: 0x301 })))

const dump = 0x300
const codes = (messages: readonly DecodedMessage[]) =>
  [...exchangeProblems(messages)].map(([index, problems]) => [index, ...problems.map(({ code }) => code)])

test('a dump and its end, a request and its acknowledgement, a notification between', (t) => {
  const messages = capture(
    send(26, dump, 5),
    receive(24, 2, 5),
    receive(24, 0, 99),
    receive(24, 2, 5),
    done(5),
    send(24, 0x604, 6),
    error(6, 17),
  )
  const exchanges = new Exchanges()
  const parts = messages.map((message) => exchanges.take(message))
  t.deepEqual(
    parts.map(({ role }) => role),
    ['request', 'reply', 'other', 'reply', 'end', 'request', 'end'],
  )
  const [first] = parts
  t.like(first?.exchange, { dump: true, answered: true, interrupted: false })
  t.is(first?.exchange?.counts.get('RTM_NEWROUTE'), 2)
  t.is(parts.at(-1)?.exchange?.end?.outcome?.code, 'EEXIST')
  t.deepEqual([...exchanges.pending], [])
})

test('the same sequence number at two sockets, in two exchanges', (t) => {
  const other = { ...done(5), fd: 4 }
  const messages = capture(send(26, dump, 5), send(26, dump, 5, { fd: 4 }), other, done(5))
  const exchanges = new Exchanges()
  const [a, b, endB, endA] = messages.map((message) => exchanges.take(message))
  t.is(endB?.exchange, b?.exchange)
  t.is(endA?.exchange, a?.exchange)
  t.deepEqual(codes(messages), [])
})

test('a get without an acknowledgement ends with its reply; a silent change does not', (t) => {
  const exchanges = new Exchanges()
  const roles = capture(send(26, 0, 1), receive(24, 0, 1), send(24, 0, 2)).map(
    (each) => exchanges.take(each).role,
  )
  t.deepEqual(roles, ['request', 'end', 'request'])
  t.false([...exchanges.pending][0]?.answered)
})

test('sequence-reuse', (t) => {
  t.deepEqual(codes(capture(send(26, 4, 5), send(26, 4, 5))), [[1, 'sequence-reuse']])
  t.deepEqual(codes(capture(send(26, dump, 5), done(5), send(26, dump, 5), done(5))), [])
})

/** As nlmon sees it, which knows no descriptors. */
const asks = (flags: number, seq: number, port: number): Sent => ({
  bytes: little.message({ type: 26, flags: 1 | flags, seq, port, body: RTMSG }),
  direction: 'send',
  fd: null,
})
const answers = (each: Sent): Sent => ({ ...each, fd: null })

test('an answer is that of the request, whatever port it says (atop asks for each process so)', (t) => {
  const answer = answers(receive(24, 0, 0))
  const twice = capture(asks(0, 0, 1), answer, asks(0, 0, 2), answer, asks(0, 0, 1), answer)
  t.deepEqual(codes(twice), [])
  const exchanges = new Exchanges()
  t.deepEqual(
    twice.map((each) => exchanges.take(each).role),
    ['request', 'end', 'request', 'end', 'request', 'end'],
  )
})

test('two sockets whose requests say the same port, at which none of them is (strongSwan)', (t) => {
  const first = [asks(dump, 5, 42), answers(receive(24, 2, 5))]
  t.deepEqual(codes(capture(...first, asks(dump, 5, 42))), [])
  t.deepEqual(codes(capture(...first, answers(done(5)), asks(4, 5, 42))), [])
  t.deepEqual(
    codes(capture(asks(dump, 5, 7), answers(receive(24, 2, 5)), asks(dump, 5, 7))),
    [[2, 'sequence-reuse', 'dump-overlap']],
    'it is answered at port 7',
  )
})

test('dump-overlap', (t) => {
  t.deepEqual(
    codes(capture(send(26, dump, 5), receive(24, 2, 5), send(26, dump, 6), error(6, 16), done(5))),
    [[2, 'dump-overlap']],
  )
  t.deepEqual(codes(capture(send(26, dump, 5), send(26, dump, 6, { fd: 4 }))), [])
})

test('dump-interrupted: used as if it were complete', (t) => {
  const interrupted = [send(26, dump, 5), receive(24, 0x12, 5), done(5)]
  t.deepEqual(codes(capture(...interrupted)), [[2, 'dump-interrupted']])
  t.deepEqual(codes(capture(...interrupted, send(24, 4, 6))), [[2, 'dump-interrupted']])
  t.deepEqual(codes(capture(...interrupted, send(26, dump, 6), done(6))), [], 'asked for again')
  t.deepEqual(codes(capture(send(26, dump, 5), done(5))), [])
})

test('foreign-sender', (t) => {
  const [request, reply] = capture(send(26, 4, 5), error(5, 1))
  const checked = (sender: number | undefined) => {
    const checker = new ExchangeChecker()
    if (request !== undefined) checker.take(request)
    return reply === undefined ? [] : checker.take(reply, sender).problems.map(({ problem }) => problem.code)
  }
  t.deepEqual(checked(4242), ['foreign-sender'])
  t.deepEqual(checked(0), [])
  t.deepEqual(checked(undefined), [])
})

test('overrun', (t) => {
  t.deepEqual(codes(capture(send(26, dump, 5), error(5, 105))), [[1, 'overrun']])
  t.deepEqual(codes(capture(send(26, dump, 5), error(5, 16))), [])
})
