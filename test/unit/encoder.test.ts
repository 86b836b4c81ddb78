/** The encoder: exact bytes, and every refusal names the value at fault. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Catalog,
  encodeMessage,
  NetlinkInputError,
  parseIp,
  parseIpv4,
  parseIpv6,
  parseMpls,
  parsePairs,
  parseUuid,
} from '@nlkit/core'
import test, { type ExecutionContext } from 'ava'
import { root } from '../support/needs.js'

const catalog = new Catalog(readFileSync(join(root, 'crates/schema/tables/tables.bin')))
/** Other protocols have operations of the same names. */
const ROUTE = { protocol: 0 }
const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')

/** The attributes of a route message in hex, without nlmsghdr and rtmsg. */
function attributes(values: Record<string, unknown>): string {
  return Buffer.from(
    encodeMessage(catalog, 'newroute', values, { littleEndian: true }).subarray(28),
  ).toString('hex')
}

function refused(
  t: ExecutionContext,
  path: string,
  operation: string,
  values: Record<string, unknown>,
): void {
  const error = t.throws(() => encodeMessage(catalog, operation, values, ROUTE), {
    instanceOf: NetlinkInputError,
  })
  t.is(error?.path, path)
  t.true(error?.message.startsWith(path))
}

test('the request of "Debugging netlink requests" byte for byte', (t) => {
  const values = {
    rtmFamily: 'inet',
    dstLen: 24,
    rtmTable: 'main',
    rtmProtocol: 'boot',
    rtmType: 'unicast',
    dst: '192.0.2.0',
    gateway: '192.0.2.1',
    oif: 1,
  }
  const message = encodeMessage(catalog, 'newroute', values, {
    flags: 0x605,
    seq: 0x59ac4502,
    littleEndian: true,
  })
  t.is(
    hex(message),
    '34000000180005060245ac590000000002180000fe0300010000000008000100c000020008000500c00002010800040001000000',
  )
})

test('the byte order is an argument', (t) => {
  const message = encodeMessage(catalog, 'newroute', { oif: 1, sport: 80 }, { seq: 2, littleEndian: false })
  t.is(
    hex(message),
    '0000002c00180001000000020000000000000000000000000000000000080004000000010006001c00500000',
  )
})

test('names, C names, numbers and decimal text mean the same value', (t) => {
  const forms = [
    { table: 'main' },
    { RTA_TABLE: 'RT_TABLE_MAIN' },
    { table: 254 },
    { table: 254n },
    { table: '0xfe' },
  ]
  for (const form of forms) t.is(attributes(form), '08000f00fe000000')
})

test('nests, records, structs, flags and addresses', (t) => {
  t.is(
    attributes({ metrics: { mtu: 1400, features: ['ecn', 0x8000] } }),
    '14000880' + '0800020078050000' + '08000c0001800000',
  )
  t.is(
    attributes({ multipath: [{ ifindex: 3, hops: 1, gateway: '192.0.2.1' }, { ifindex: 4 }] }),
    '1c000900' + '1000000103000000' + '08000500c0000201' + '0800000004000000',
  )
  t.is(
    attributes({ via: { family: 'inet6', addr: 'fe80::1' } }),
    `16001200` + `0a00fe800000000000000000000000000001` + '0000',
  )
  t.is(attributes({ newdst: '100/200' }), '0c001300' + '00064000' + '000c8100')
  t.is(attributes({ gateway: Uint8Array.of(10, 0, 0, 1) }), '080005000a000001')
})

test('unknown attributes and raw payloads go back as they came', (t) => {
  const unknown = [{ type: 0x8123, bytes: Uint8Array.of(1, 2, 3, 4, 5) }]
  t.is(attributes({ unknown }), '0900238101020304' + '05000000')
  t.is(attributes({ unknown: [{ type: 7, bytes: '0a0b' }] }), '060007000a0b0000')
  t.is(attributes({ metrics: Uint8Array.of(9) }), '0500088009000000')
})

test('values that are undefined are not there', (t) => {
  t.is(attributes({ oif: undefined, dst: undefined }), '')
})

test('a generic family has its own header', (t) => {
  const message = encodeMessage(catalog, 'getfamily', { familyName: 'nl80211' }, { littleEndian: true })
  t.is(hex(message), '20000000100001000000000000000000' + '03020000' + '0c0002006e6c3830323131' + '00')
})

test('a value out of range or of the wrong type is refused with its path', (t) => {
  refused(t, 'oif', 'newroute', { oif: -1 })
  refused(t, 'oif', 'newroute', { oif: 2 ** 32 })
  refused(t, 'oif', 'newroute', { oif: 1.5 })
  refused(t, 'oif', 'newroute', { oif: 'eth0' })
  refused(t, 'dstLen', 'newroute', { dstLen: 256 })
  refused(t, 'metrics.mtu', 'newroute', { metrics: { mtu: null } })
  refused(t, 'metrics', 'newroute', { metrics: 5 })
  refused(t, 'multipath', 'newroute', { multipath: { ifindex: 1 } })
  refused(t, 'multipath.1.gateway', 'newroute', { multipath: [{}, { gateway: '192.0.2.256' }] })
  refused(t, 'flags.1', 'newaddr', { flags: ['nodad', 'permament'] })
  refused(t, 'scope', 'newaddr', { scope: 'glob' })
  refused(t, 'label', 'newaddr', { label: 'a\0b' })
  refused(t, 'unknown.0.type', 'newaddr', { unknown: [{ type: 1 << 20, bytes: new Uint8Array() }] })
})

test('64-bit values take bigint and exact numbers only', (t) => {
  t.notThrows(() => encodeMessage(catalog, 'newrule', { tunId: 2n ** 64n - 1n }, ROUTE))
  t.notThrows(() => encodeMessage(catalog, 'newrule', { tunId: 5 }, ROUTE))
  refused(t, 'tunId', 'newrule', { tunId: 2 ** 53 })
  refused(t, 'tunId', 'newrule', { tunId: 2n ** 64n })
})

test('a wrong name says what was probably meant', (t) => {
  const attribute = t.throws(() => encodeMessage(catalog, 'newroute', { gatewy: '192.0.2.1' }))
  t.regex(attribute?.message ?? '', /gatewy: .*did you mean 'gateway'/)
  const operation = t.throws(() => encodeMessage(catalog, 'newrute', {}, ROUTE))
  t.regex(operation?.message ?? '', /did you mean 'newroute'/)
  const value = t.throws(() => encodeMessage(catalog, 'newroute', { rtmScope: 'lnik' }))
  t.regex(value?.message ?? '', /did you mean 'link'/)
})

test('address texts', (t) => {
  t.is(hex(parseIpv4('192.0.2.1')), 'c0000201')
  for (const wrong of ['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', ' 1.2.3.4', '1.2.3.a']) {
    t.is(parseIpv4(wrong), undefined, wrong)
  }
  const forms: [string, string][] = [
    ['::', '00000000000000000000000000000000'],
    ['::1', '00000000000000000000000000000001'],
    ['1::', '00010000000000000000000000000000'],
    ['fe80::1', 'fe800000000000000000000000000001'],
    ['2001:DB8:0:0:8:800:200C:417A', '20010db80000000000080800200c417a'],
    ['::ffff:192.0.2.1', '00000000000000000000ffffc0000201'],
    ['64:ff9b::192.0.2.33', '0064ff9b0000000000000000c0000221'],
    ['1:2:3:4:5:6:7::', '00010002000300040005000600070000'],
    ['1:2:3:4:5:6:192.0.2.1', '000100020003000400050006c0000201'],
  ]
  for (const [text, bytes] of forms) t.is(hex(parseIpv6(text)), bytes, text)
  const wrong = [
    '',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '12345::',
    'g::',
  ]
  for (const text of [...wrong, '::1.2.3', '1.2.3.4::', 'fe80::1%eth0', '192.0.2.1']) {
    t.is(parseIpv6(text), undefined, text)
  }
  t.is(hex(parseIp('10.0.0.1')), '0a000001')
  t.is(hex(parsePairs('02-00:5E:00:00:01')), '02005e000001')
  t.is(parsePairs('2:0:0:0:0:1'), undefined)
  t.is(hex(parseMpls('16,tc=1,bos=0,ttl=64/17')), '00010240' + '00011100')
  t.is(hex(parseUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8')), '6ba7b8109dad11d180b400c04fd430c8')
})

test('family is the general name of an address family, whatever the header calls it', (t) => {
  const own = encodeMessage(catalog, 'getroute', { rtmFamily: 'inet6' })
  t.is(hex(encodeMessage(catalog, 'getroute', { family: 'inet6' })), hex(own))
  t.is(encodeMessage(catalog, 'getneigh', { family: 'inet6' })[16], 10)
  refused(t, 'family', 'getroute', { rtmFamily: 'inet', family: 'inet' })
  refused(t, 'family', 'newtfilter', { tcmIfindex: 1, family: 'nobody' })
})

test('the length of an address counts all its bits unless it is given', (t) => {
  const lengths = (operation: string, values: Record<string, unknown>) => [
    ...encodeMessage(catalog, operation, values, ROUTE).subarray(17, 19),
  ]
  t.deepEqual(lengths('getroute', { family: 'inet', dst: '192.0.2.1' }), [32, 0])
  t.deepEqual(lengths('getroute', { dst: '2001:db8::1', src: '2001:db8::2', rtmFamily: 'inet6' }), [128, 128])
  t.deepEqual(lengths('newroute', { family: 'inet', dst: '192.0.2.0', dstLen: 24 }), [24, 0])
  t.deepEqual(lengths('newroute', { family: 'inet', 'dst-len': 0, dst: '0.0.0.0' }), [0, 0])
  t.deepEqual(lengths('newroute', { family: 'mpls', dst: '100' }), [20, 0])
  t.deepEqual(lengths('newrule', { family: 'inet', src: '192.0.2.1' }), [0, 32])
  refused(t, 'dst', 'getroute', { family: 'inet', dst: 'nowhere' })
})
