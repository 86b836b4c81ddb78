/** Where one member tells how another is to be read: counts, address kinds, what is left over. */
import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { Catalog, createDecoder, encodeMessage, jsonValue } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { Builder, hexBytes, join } from '../support/message.js'
import { root } from '../support/needs.js'

const catalog = new Catalog(backend.tables())
const decoder = createDecoder(backend)
const ROUTE = 0
const SOCK_DIAG = 4

function decode(message: Uint8Array) {
  const [decoded] = decoder.decodeDatagram(message, { protocol: ROUTE })
  if (decoded === undefined) throw new Error('nothing was decoded')
  return decoded
}

function readBack(name: string, values: Record<string, unknown>): unknown {
  const operation = catalog.operation(name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  return jsonValue(decode(encodeMessage(catalog, operation, values)).body)
}

test('SRv6: first-segment counts the segments, what follows them are TLVs', (t) => {
  const srh = {
    mode: 'encap',
    nexthdr: 'ipv6',
    hdrlen: 9,
    type: 4,
    segmentsLeft: 1,
    flags: 8,
    tag: 0,
    segments: ['2001:db8::1', '2001:db8::2'],
    tlvs: { hmac: [{ flags: 0, keyId: 7, hmac: '11'.repeat(32) }] },
  }
  const values = { family: 'inet6', dst: '2001:db8::', dstLen: 32, encapType: 'seg6', encap: { srh } }
  const { encap } = Object(readBack('newroute', values))
  t.deepEqual(encap.srh, { ...srh, firstSegment: 1 })
})

test('a multicast group of a bridge is what its protocol says: without one, of layer 2', (t) => {
  const group = (addr: string, proto: number) => {
    const setEntry = { ifindex: 2, state: 'permanent', flags: [], vid: 0, addr, proto }
    return Object(readBack('newmdb', { family: 'bridge', ifindex: 1, setEntry })).setEntry.addr
  }
  t.is(group('239.1.1.1', 0x0800), '239.1.1.1')
  t.is(group('ff02::1:2', 0x86dd), 'ff02::1:2')
  t.is(group('01:00:5e:01:02:03', 0), '01:00:5e:01:02:03')
})

test('zeros that struct ifinfomsg leaves behind the shorter header that is read are not opaque', (t) => {
  const build = new Builder()
  const opaque = (type: number, header: number, zeros: number) => {
    const body = join(Uint8Array.of(7), new Uint8Array(header - 1 + zeros))
    return decode(build.message({ type, flags: 0x301, body })).opaque
  }
  const [getneigh, getnetconf] = [30, 82]
  t.is(opaque(getneigh, 12, 4), 0)
  t.is(opaque(getnetconf, 4, 12), 0)
  t.is(opaque(getneigh, 12, 16), 16, 'more than any header is longer')
})

/** What Linux 6.18 sent when a router advertised these options. */
const ADVERTISED: readonly (readonly [string, string, Record<string, unknown>])[] = [
  [
    'prefix',
    '540000004400000000000000000000000a002000020000008600000000000000030440d000001c2000000e100000000020010db8000100000000000000000000' +
      '14000100fe8000000000000080182efffe89e70f',
    {
      prefixLength: 64,
      flags: { dhcpv6PdPreferred: true, autonomous: true, onLink: true },
      validLifetime: 7200,
      preferredLifetime: 3600,
      reserved: 0,
      prefix: '2001:db8:1::',
    },
  ],
  [
    'dns-servers',
    '5c0000004400000000000000000000000a002800020000008600000000000000190500000000025820010db800000000000000000000005320010db8' +
      '00000000000000000000005414000100fe8000000000000080182efffe89e70f',
    { reserved: 0, lifetime: 600, servers: ['2001:db8::53', '2001:db8::54'] },
  ],
]

for (const [type, digits, content] of ADVERTISED) {
  test(`an option of a router's advertisement says what is in it, and how long it is: ${type}`, (t) => {
    const message = decode(hexBytes(digits))
    const { option, attributes } = Object(jsonValue(message.body))
    t.deepEqual(option, { type, length: option.length, content })
    t.is(attributes.srcaddr, 'fe80::8018:2eff:fe89:e70f')
    t.is(message.opaque, 0)
    const { length: _, ...withoutLength } = option
    const again = { ...Object(jsonValue(message.body)), option: withoutLength }
    const operation = catalog.operation('newnduseropt')
    t.deepEqual(operation && encodeMessage(catalog, operation, again), hexBytes(digits))
  })
}

test('an option of a router is a multiple of 8 bytes: what is shorter is filled up with zeros', (t) => {
  const operation = catalog.operation('newnduseropt')
  const option = { type: 'captive-portal', content: 'https://a.example/' }
  const message = operation && encodeMessage(catalog, operation, { option })
  t.is(message?.length, 16 + 16 + 24)
  t.deepEqual(Object(jsonValue(message && decode(message).body)).option, { ...option, length: 3 })
})

/** What ss asks for: `( sport = :22 or dport ge :1000 ) and not dst 10.0.0.0/8 and src [2001:db8::1] and fwmark = 0x1/0xff and autobound`. */
const ASKED =
  '0710140000000000160000000000000001040c0004084c000000e8030810140002080000ffffffff0a000000010434000' +
  '71c30000a800000ffffffff20010db80000000000000000000000010a0c140001000000ff00000006040800'

test('a filter of sockets is a program: what its operations look at is as long as they say', (t) => {
  const build = new Builder()
  const header = hexBytes('02060000370b0000'.padEnd(112, '0'))
  const body = join(header, build.attribute(1, hexBytes(ASKED)))
  const bytes = build.message({ type: 20, flags: 0x301, seq: 0, body })
  const [message] = decoder.decodeDatagram(bytes, { protocol: SOCK_DIAG })
  const values = Object(jsonValue(message?.body))
  t.deepEqual(values.bytecode, [
    {
      code: 's-cond',
      yes: 16,
      no: 20,
      operand: { family: 'unspec', prefixLen: 0, port: 22, addr: '0.0.0.0' },
    },
    { code: 'jmp', yes: 4, no: 12 },
    { code: 'd-ge', yes: 8, no: 76, operand: { port: 1000 } },
    {
      code: 'd-cond',
      yes: 16,
      no: 20,
      operand: { family: 'inet', prefixLen: 8, port: -1, addr: '10.0.0.0' },
    },
    { code: 'jmp', yes: 4, no: 52 },
    {
      code: 's-cond',
      yes: 28,
      no: 48,
      operand: { family: 'inet6', prefixLen: 128, port: -1, addr: '2001:db8::1' },
    },
    { code: 'mark-cond', yes: 12, no: 20, operand: { mark: 1, mask: 255 } },
    { code: 'auto', yes: 4, no: 8 },
  ])
  t.is(message?.opaque, 0)
  const operation = catalog.operation('by-family', { protocol: SOCK_DIAG })
  t.deepEqual(operation && encodeMessage(catalog, operation, values, { flags: 0x301 }), bytes)
})

test("routes of address family CAN are the gateway's, with a header and attributes of their own", (t) => {
  const build = new Builder()
  const frame = '23010000020000001122000000000000'
  const body = join(
    hexBytes('1d010300'),
    build.attribute(4, hexBytes(`${frame}07`)),
    build.attribute(7, build.u32(17)),
    build.attribute(9, build.u32(3)),
    build.attribute(10, build.u32(4)),
    build.attribute(11, hexBytes('23010000ff070000')),
  )
  const bytes = build.message({ type: 24, flags: 2, body, seq: 0 })
  const message = decode(bytes)
  t.is(message.operation, 'newcanroute')
  t.is(message.header.name, 'RTM_NEWROUTE')
  const values = Object(jsonValue(message.body))
  t.deepEqual(values, {
    canFamily: 'can',
    gwtype: 'can-can',
    flags: ['can-echo', 'can-src-tstamp'],
    modSet: {
      cf: { canId: 0x123, len: 2, len8Dlc: 0, data: '1122000000000000' },
      modtype: ['id', 'dlc', 'data'],
    },
    filter: { canId: 0x123, canMask: 0x7ff },
    srcIf: 3,
    dstIf: 4,
    handled: 17,
  })
  const { canFamily: _, ...rest } = values
  const operation = catalog.operation('newcanroute')
  const encoded = operation && encodeMessage(catalog, operation, rest, { flags: 2, direction: 'reply' })
  t.deepEqual(encoded, bytes)
  t.is(catalog.operation('RTM_NEWROUTE')?.name, 'newroute')
})

test('what cangw sends: a route, then the request to remove all', (t) => {
  const lines = readFileSync(joinPath(root, 'test/vectors/route/can-gateway.hex'), 'utf8').trim().split('\n')
  const [added, flushed] = lines.map((line) => decode(hexBytes(line)))
  t.deepEqual(jsonValue(added?.body), {
    canFamily: 'can',
    gwtype: 'can-can',
    flags: ['can-echo', 'can-src-tstamp'],
    modSet: {
      cf: { canId: 0x333, len: 4, len8Dlc: 0, data: '1122334455667788' },
      modtype: ['id', 'dlc', 'data'],
    },
    csXor: { fromIdx: 0, toIdx: 4, resultIdx: 7, initXorVal: 0xcc },
    srcIf: 1,
    dstIf: 1,
    filter: { canId: 0x123, canMask: 0x7ff },
    limHops: 3,
    modUid: 0xbeef,
  })
  t.is(flushed?.operation, 'delcanroute')
  t.deepEqual(flushed?.problems, [])
})

test('a cache report of IPv6 has the names of IPv6', (t) => {
  const build = new Builder()
  const address = (digits: string) => hexBytes(digits.padStart(32, '0'))
  const report = (family: string, ...attributes: Uint8Array[]) =>
    decode(build.message({ type: 96, body: join(hexBytes(family), ...attributes) }))
  const six = report('81000000', build.attribute(1, hexBytes('01')), build.attribute(3, address('01')))
  t.deepEqual(jsonValue(six.body), { family: 'ip6mr', msgtype: 'nocache', srcAddr: '::1' })
  const four = report('80000000', build.attribute(1, hexBytes('02')), build.attribute(2, build.u32(1)))
  t.deepEqual(jsonValue(four.body), { family: 'ipmr', msgtype: 'wrongvif', vifId: 1 })
})
