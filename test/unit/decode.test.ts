/** Decoding: what one message becomes as JSON, with its names, flags, problems and outcome. */
import {
  compileFilter,
  createDecoder,
  type DecodedMessage,
  NetlinkInputError,
  nlctrlFamily,
  routeFamily,
} from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, cString, hexBytes, join } from '../support/message.js'

const decoder = createDecoder(backend)
const little = new Builder()

const KNOWN =
  '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c000020108000400010000 00'
const RTMSG = hexBytes('02180000fe03000100000000')

function one(bytes: Uint8Array, protocol: string | number = 'route'): DecodedMessage {
  const [message, ...more] = decoder.decodeDatagram(bytes, { protocol })
  if (message === undefined || more.length > 0) throw new Error(`${more.length + 1} messages`)
  return message
}

function json(message: DecodedMessage): Record<string, unknown> {
  return JSON.parse(JSON.stringify(message))
}

test('the message of "Debugging netlink requests"', (t) => {
  const capture = decoder.decodeCapture(KNOWN)
  t.deepEqual(capture.problems, [])
  t.deepEqual([...capture.messages].map(json), [
    {
      index: 0,
      datagram: 0,
      protocol: 'route',
      header: {
        length: 52,
        type: 24,
        name: 'RTM_NEWROUTE',
        flags: ['request', 'ack', 'excl', 'create'],
        seq: 1504462082,
        port: 0,
      },
      operation: 'newroute',
      body: {
        rtmFamily: 'inet',
        dstLen: 24,
        srcLen: 0,
        tos: 0,
        rtmTable: 'main',
        rtmProtocol: 'boot',
        rtmScope: 'universe',
        rtmType: 'unicast',
        rtmFlags: [],
        dst: '192.0.2.0',
        oif: 1,
        gateway: '192.0.2.1',
      },
      opaque: 0,
      problems: [],
    },
  ])
})

test('the same with the interface index zero', (t) => {
  const zero = KNOWN.replace('08000400010000 00', '08000400000000 00')
  const message = decoder.decodeCapture(zero).messages.at(0)
  const [problem, ...more] = message?.problems ?? []
  t.deepEqual(more, [])
  t.like(problem, { offset: 48, length: 4, path: 'oif', code: 'zero-ifindex' })
  t.regex(problem?.message ?? '', /RTA_OIF is 0, and interface index 0 is no interface: look up/)
  t.false(message?.malformed)
})

test('a zero interface index is a mistake in requests alone, and not where it means none', (t) => {
  const oif = little.attribute(4, little.u32(0))
  t.deepEqual(one(little.message({ type: 24, flags: 2, body: join(RTMSG, oif) })).problems, [])
  const master = little.attribute(10, little.u32(0))
  t.deepEqual(
    one(little.message({ type: 16, flags: 5, body: join(new Uint8Array(16), master) })).problems,
    [],
  )
})

test('generated readers change nothing', (t) => {
  const generated = createDecoder(backend, {}, [routeFamily, nlctrlFamily])
  const bytes = hexBytes(KNOWN)
  t.deepEqual(generated.decodeDatagram(bytes).map(json), decoder.decodeDatagram(bytes).map(json))
})

test('attributes by C names', (t) => {
  const c = createDecoder(backend, { names: 'c' }).decodeDatagram(hexBytes(KNOWN)).map(json)
  t.like(c[0]?.body, { rtmFamily: 'inet', RTA_DST: '192.0.2.0', RTA_OIF: 1, RTA_GATEWAY: '192.0.2.1' })
  const message = one(hexBytes(KNOWN))
  t.deepEqual(JSON.parse(JSON.stringify(decoder.json(message, 'c'))), c[0])
})

const big = new Builder(true)
const bigRoute = big.message({
  type: 24,
  flags: 0x605,
  seq: 7,
  body: join(RTMSG, big.attribute(1, hexBytes('c0000200')), big.attribute(4, big.u32(1))),
})

test('a big-endian sender is found out, or told', (t) => {
  for (const bigEndian of [undefined, true]) {
    const [message] = decoder.decodeDatagram(bigRoute, bigEndian === undefined ? {} : { bigEndian })
    t.true(message?.bigEndian)
    t.like(message?.header, { length: 44, name: 'RTM_NEWROUTE', seq: 7 })
    t.like(message?.body, { dst: '192.0.2.0', oif: 1 })
  }
  t.true(decoder.decodeDatagram(bigRoute, { bigEndian: false })[0]?.malformed)
})

test('flags mean what the class of the message makes of them', (t) => {
  const flags = (type: number, value: number) =>
    one(little.message({ type, flags: value, body: RTMSG })).header.flags
  t.deepEqual(flags(24, 0xf05), ['request', 'ack', 'replace', 'excl', 'create', 'append'])
  t.deepEqual(flags(26, 0x301), ['request', 'dump'])
  t.deepEqual(flags(26, 0x501), ['request', 'root', 'atomic'])
  t.deepEqual(flags(26, 0x201), ['request', 'match'])
  t.deepEqual(flags(25, 0x305), ['request', 'ack', 'nonrec', 'bulk'])
  t.deepEqual(flags(19, 0x105), ['request', 'ack', 0x100])
  t.deepEqual(flags(24, 0x32), ['multi', 'dump-intr', 'dump-filtered'])
  t.deepEqual(flags(24, 0xa008), ['echo', 0xa000])
  t.deepEqual(flags(3, 0x302), ['multi', 'capped', 'ack-tlvs'])
})

test('an unknown message keeps its number and its payload', (t) => {
  const message = one(little.message({ type: 4242, flags: 1, body: hexBytes('01020304') }))
  t.is(message.header.name, '4242')
  t.is(message.operation, undefined)
  t.like(json(message), { body: { payload: '01020304' }, opaque: 4, problems: [] })
  t.false('operation' in json(message))
})

test('unknown attributes are kept and counted', (t) => {
  const body = join(
    RTMSG,
    little.attribute(0x3ffe, hexBytes('0102030405')),
    little.attribute(4, little.u32(3)),
  )
  t.like(json(one(little.message({ type: 24, body }))), {
    body: { oif: 3, unknown: [{ type: 0x3ffe, bytes: '0102030405' }] },
    opaque: 5,
    problems: [],
  })
})

test('a link kind that the schema lacks keeps its bytes', (t) => {
  const data = little.attribute(0x8002, little.attribute(1, little.u32(7)))
  const info = little.attribute(0x8012, little.attribute(1, cString('frob')), data)
  const message = json(one(little.message({ type: 16, body: join(new Uint8Array(16), info) })))
  t.like(message, { body: { linkinfo: { kind: 'frob', data: '0800010007000000' } }, opaque: 8 })
})

test('a dump request with the short header of old tools is well', (t) => {
  const message = one(hexBytes('140000001600010301000000000000000a000000'))
  t.like(json(message), { operation: 'getaddr', body: { family: 'inet6' }, problems: [] })
  t.false(message.malformed)
})

test('a short header elsewhere is told, and the members that fit are read', (t) => {
  const message = one(little.message({ type: 24, body: hexBytes('02180000') }))
  t.like(json(message), { body: { rtmFamily: 'inet', dstLen: 24 } })
  t.like(message.problems[0], { code: 'header-short', offset: 16, length: 4 })
  t.false(message.malformed)
})

test('zeros behind the last message are nothing', (t) => {
  const padded = join(hexBytes('18000000160001030100000000000000000000000000000a'), new Uint8Array(128))
  t.is(decoder.decodeDatagram(padded).length, 1)
})

test('malformed places are told with path, length and reason', (t) => {
  const long = join(RTMSG, little.u16(40), little.u16(4), little.u32(1))
  const message = one(little.message({ type: 24, flags: 5, body: long }))
  t.true(message.malformed)
  t.deepEqual(message.problems, [
    {
      offset: 28,
      length: 8,
      code: 'attribute-length',
      message: 'nla_len is 40, but 8 bytes are left: the attribute reaches beyond what it stands in',
    },
  ])
  const metrics = little.attribute(8, hexBytes('0100000000'))
  const inside = one(little.message({ type: 24, flags: 5, body: join(RTMSG, metrics) }))
  t.like(inside.problems[0], { offset: 32, length: 5, path: 'metrics', code: 'nest-expected' })
  t.like(inside.body, { unknown: [{ type: 8 }] })
})

test('a message longer than its datagram is read as far as it goes', (t) => {
  const cut = one(hexBytes(KNOWN).subarray(0, 44))
  t.true(cut.malformed)
  t.like(cut.problems[0], { code: 'message-length' })
  t.regex(cut.problems[0]?.message ?? '', /nlmsg_len is 52, but 44 bytes are there/)
  t.like(cut.body, { dst: '192.0.2.0', gateway: '192.0.2.1' })
})

test('what is no message is one malformed message', (t) => {
  const message = one(hexBytes('0102030405'))
  t.true(message.malformed)
  t.is(message.header.length, 0x04030201)
  t.is(message.problems[0]?.code, 'message-length')
})

test('generic netlink: the controller is known, other families when their ids are told', (t) => {
  const body = join(hexBytes('03010000'), little.attribute(2, cString('nlctrl')))
  const message = one(little.message({ type: 16, flags: 5, body }), 'generic')
  t.like(json(message), {
    protocol: 'generic',
    family: 'nlctrl',
    header: { name: 'CTRL_CMD_GETFAMILY', type: 16 },
    operation: 'getfamily',
    body: { familyName: 'nlctrl' },
    opaque: 0,
  })
  const other = createDecoder(backend)
  const foreign = little.message({ type: 99, flags: 5, body })
  t.is(other.decodeDatagram(foreign, { protocol: 16 })[0]?.header.name, '99')
  other.learn(99, 'nlctrl')
  t.is(other.decodeDatagram(foreign, { protocol: 16 })[0]?.header.name, 'CTRL_CMD_GETFAMILY')
})

test('statistics', (t) => {
  const unknown = little.message({ type: 4242, body: hexBytes('01020304') })
  const text = [KNOWN, Buffer.from(unknown).toString('hex'), '0102030405'].join('\n')
  t.deepEqual(decoder.decodeCapture(text).stats, {
    datagrams: 3,
    messages: 3,
    bytes: 52 + 20 + 5,
    malformed: 1,
    protocols: { route: { messages: 3, bytes: 77, opaque: 4 } },
  })
})

test('a line says what matters', (t) => {
  t.is(
    decoder.line(one(hexBytes(KNOWN))),
    'RTM_NEWROUTE request ack excl create seq 1504462082: rtmFamily inet, dstLen 24, rtmTable main, ' +
      'rtmProtocol boot, rtmScope universe, rtmType unicast, dst 192.0.2.0, gateway 192.0.2.1, oif 1',
  )
})

test('a line shows the first elements of a long list, and is found by all of them', (t) => {
  const hop = (ifindex: number) => join(little.u16(8), little.u16(0), little.u32(ifindex))
  const hops = Array.from({ length: 20 }, (_, index) => hop(index + 1))
  const body = join(RTMSG, little.attribute(9, ...hops))
  const message = one(little.message({ type: 24, body }))
  t.regex(decoder.line(message), /7 \{len 8, ifindex 8\}, 12 more\}$/)
  t.notRegex(decoder.line(message), /ifindex 20/)
  t.true(compileFilter('"len 8, ifindex 20"', decoder.catalog)(message))
  t.false(compileFilter('"len 8, ifindex 21"', decoder.catalog)(message))
})

test('options are checked', (t) => {
  t.throws(() => decoder.decodeCapture(KNOWN, { protocol: 'rote' }), {
    instanceOf: NetlinkInputError,
    message: /"rote" is no netlink protocol/,
  })
  t.is(decoder.decodeCapture(KNOWN, { protocol: 'NETLINK_XFRM' }).messages.at(0)?.protocol, 'xfrm')
})

test('input without a datagram has a problem and no message', (t) => {
  for (const input of ['', 'zz', new Uint8Array(0)]) {
    const capture = decoder.decodeCapture(input)
    t.is(capture.messages.length, 0)
    t.true(capture.problems.length > 0)
    t.is(capture.messages.at(0), undefined)
  }
})
