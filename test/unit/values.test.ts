/** Texts of addresses, strings and values. */
import {
  decodeText,
  encodeText,
  hex,
  ipv4Text,
  ipv6Text,
  jsonValue,
  macText,
  mplsText,
  uuidText,
  valueText,
} from '@nlkit/core'
import test from 'ava'
import { hexBytes } from '../support/message.js'

const view = (digits: string) => new DataView(hexBytes(digits).buffer)

test('IPv4', (t) => {
  t.is(ipv4Text(view('c0000201'), 0), '192.0.2.1')
  t.is(ipv4Text(view('00000000'), 0), '0.0.0.0')
  t.is(ipv4Text(view('ffffffffff'), 1), '255.255.255.255')
})

const ipv6: readonly [string, string][] = [
  ['00000000000000000000000000000000', '::'],
  ['00000000000000000000000000000001', '::1'],
  ['fe800000000000000000000000000001', 'fe80::1'],
  ['20010db8000000000000000000000000', '2001:db8::'],
  ['20010db8000000010001000100010001', '2001:db8:0:1:1:1:1:1'],
  ['20010000000000010000000000000001', '2001:0:0:1::1'],
  ['20010db8000000000001000000000001', '2001:db8::1:0:0:1'],
  ['00000000000000000000ffffc0000201', '::ffff:192.0.2.1'],
  ['00010002000300040005000600070000', '1:2:3:4:5:6:7:0'],
  ['00000002000300040005000600070008', '0:2:3:4:5:6:7:8'],
]

for (const [bytes, text] of ipv6) test(`IPv6 ${text}`, (t) => t.is(ipv6Text(view(bytes), 0), text))

test('MAC, UUID, label stacks', (t) => {
  t.is(macText(view('0200000000ff'), 0), '02:00:00:00:00:ff')
  t.is(uuidText(hexBytes('00112233445566778899aabbccddeeff')), '00112233-4455-6677-8899-aabbccddeeff')
  t.is(mplsText(view('00064000000c8100'), 0, 8), '100/200')
  t.is(mplsText(view('00064040'), 0, 4), '100,tc=0,bos=0,ttl=64')
})

const texts = ['', 'eth0', 'größe', '\u{1f600}', 'a\udcffb', '\udcc3(x']
for (const text of texts) {
  test(`text survives: ${JSON.stringify(text)}`, (t) => t.is(decodeText(encodeText(text)), text))
}

test('bytes that are no UTF-8 survive', (t) => {
  for (const digits of ['ff', 'c328', '61ff62', 'e282', 'f09f98', 'edb080', 'c3a4ffc3']) {
    const bytes = hexBytes(digits)
    t.is(hex(encodeText(decodeText(bytes))), digits)
    t.is(JSON.parse(JSON.stringify(decodeText(bytes))), decodeText(bytes))
  }
})

test('JSON keeps all bits', (t) => {
  t.deepEqual(jsonValue({ a: 2n ** 64n - 1n, b: [Uint8Array.of(1, 255)], c: undefined, d: true, e: [1n] }), {
    a: '18446744073709551615',
    b: ['01ff'],
    d: true,
    e: ['1'],
  })
})

test('values for people', (t) => {
  const integer = {
    kind: 'integer',
    index: 0,
    width: 4,
    signed: false,
    order: 'host',
    enum: undefined,
    flags: false,
  } as const
  t.is(valueText({ ...integer, format: 'hex' }, 255), '0xff')
  t.is(valueText({ ...integer, format: 'clock-ticks' }, 1500), '15 s')
  t.is(valueText({ ...integer, format: 'milliseconds' }, 20), '20 ms')
  t.is(valueText({ ...integer, format: undefined }, 20), '20')
  t.is(valueText(undefined, ['up', 'running', 0x40000]), 'up, running, 262144')
  t.is(valueText(undefined, true), 'yes')
  t.is(valueText(undefined, new Uint8Array(40)), `${'00'.repeat(32)}… (40 bytes)`)
})
