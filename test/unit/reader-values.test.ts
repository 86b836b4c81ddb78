/** Reading by the catalog: the value of every kind of leaf type, from tapes made by hand. */
import test from 'ava'
import { json, readOne } from '../support/reader.js'
import type { TablesDescription, TypeWords } from '../support/tables.js'

const ENUM: TablesDescription = {
  enums: [
    {
      name: 'e',
      entries: [
        [1n, 'one'],
        [2n, 'two'],
        [-1n, 'minus'],
      ],
    },
  ],
}
const FLAGS: TablesDescription = {
  enums: [
    {
      name: 'f',
      flags: true,
      entries: [
        [1n, 'up'],
        [4n, 'run'],
        [1n << 40n, 'high'],
      ],
    },
  ],
}
const named = (1 << 24) | 1
const flagged = (2 << 24) | 1
const format = (id: number) => (3 << 24) | id

const values: readonly [title: string, TypeWords, payload: string, expected: unknown, TablesDescription?][] =
  [
    ['u8', [1, 1], 'ff', 255],
    ['s8', [1, 1, 1], 'ff', -1],
    ['u16', [1, 2], '0102', 0x0201],
    ['u32', [1, 4], '01020384', 0x84030201],
    ['s32', [1, 4, 1], 'feffffff', -2],
    ['u64', [1, 8], 'ffffffffffffffff', 2n ** 64n - 1n],
    ['s64', [1, 8, 1], 'ffffffffffffffff', -1n],
    ['be16', [1, 2, 2], '0102', 0x0102],
    ['be32', [1, 4, 2], '01020304', 0x01020304],
    ['sbe32', [1, 4, 3], 'fffffffe', -2],
    ['be64', [1, 8, 2], '0000000000000001', 1n],
    ['uint in 4 bytes', [1, 0], '05000000', 5n],
    ['uint in 8 bytes', [1, 0], '0500000000000080', 0x8000000000000005n],
    ['sint in 4 bytes', [1, 0, 1], 'ffffffff', -1n],
    ['u32 that came as u64', [1, 4], '0500000000000000', 5],
    ['u32 that came as a large u64', [1, 4], 'ffffffffffffffff', 2n ** 64n - 1n],
    ['u32 that came as u8', [1, 4], '07', 7],
    ['s32 that came as s8', [1, 4, 1], 'ff', -1],
    ['u32 of 3 bytes', [1, 4], '010203', 0x030201],
    ['enum', [1, 4, 0, named], '02000000', 'two', ENUM],
    ['enum, unknown value', [1, 4, 0, named], '09000000', 9, ENUM],
    ['enum, negative', [1, 4, 1, named], 'ffffffff', 'minus', ENUM],
    ['enum of 64 bits, unknown value', [1, 8, 0, named], '0900000000000000', 9n, ENUM],
    ['flags', [1, 4, 0, flagged], '05000000', ['up', 'run'], FLAGS],
    ['flags, unknown bits', [1, 4, 0, flagged], '0b000080', ['up', 0x8000000a], FLAGS],
    ['flags, none', [1, 4, 0, flagged], '00000000', [], FLAGS],
    ['flags of 64 bits', [1, 8, 0, flagged], '0500000000010080', ['up', 'run', 'high', 1n << 63n], FLAGS],
    ['u32 ipv4', [1, 4, 2, format(2)], 'c0000201', '192.0.2.1'],
    ['u32 seconds', [1, 4, 0, format(8)], '05000000', 5],
    ['flag', [2], '', true],
    ['string', [3], '6574683000', 'eth0'],
    ['string without NUL', [3], '65746830', 'eth0'],
    ['string with rubbish behind its NUL', [3], '6574683000ff41', 'eth0'],
    ['string, empty', [3], '', ''],
    ['string, UTF-8', [3], '67c3b600', 'gö'],
    ['string, no UTF-8', [3], '67c30067', 'g\udcc3'],
    ['string, long', [3], '61'.repeat(300), 'a'.repeat(300)],
    ['bytes', [4], '010203', Uint8Array.of(1, 2, 3)],
    ['ip of 4', [5, 4], 'c0000201', '192.0.2.1'],
    ['ip of 16', [5, 4], '20010db8000000000000000000000001', '2001:db8::1'],
    ['ip of another length', [5, 4], '0102', '01:02'],
    ['ipv4', [5, 2], '01020304', '1.2.3.4'],
    ['ipv6', [5, 3], '00'.repeat(16), '::'],
    ['mac', [5, 5], '0200000000ff', '02:00:00:00:00:ff'],
    ['lladdr of 6', [5, 6], '0200000000ff', '02:00:00:00:00:ff'],
    ['lladdr of 4', [5, 6], '01020304', '1.2.3.4'],
    ['lladdr of 20', [5, 6], '01'.repeat(20), Array(20).fill('01').join(':')],
    ['label stack', [5, 15], '00064100', '100'],
    ['uuid', [5, 14], '00112233445566778899aabbccddeeff', '00112233-4455-6677-8899-aabbccddeeff'],
    ['bitfield32', [11, 1], '0100000005000000', { value: ['up'], selector: ['up', 'run'] }, FLAGS],
    [
      'array of u16',
      [9, 3],
      '010002000300',
      [1, 2, 3],
      {
        types: [[1, 2]],
      },
    ],
    [
      'array with a rest',
      [9, 3],
      '0100020003',
      [1, 2],
      {
        types: [[1, 2]],
      },
    ],
  ]

for (const [title, type, payload, expected, rest] of values) {
  test(title, (t) => t.deepEqual(readOne(type, payload, rest), expected))
}

const bigEndian: readonly [title: string, TypeWords, payload: string, expected: unknown][] = [
  ['u16', [1, 2], '0102', 0x0102],
  ['u32', [1, 4], '00000001', 1],
  ['u64', [1, 8], '0000000000000001', 1n],
  ['be32', [1, 4, 2], '00000001', 1],
  ['little-endian always', [1, 4, 4], '01000000', 1],
]
for (const [title, type, payload, expected] of bigEndian) {
  test(`big-endian sender: ${title}`, (t) => t.deepEqual(readOne(type, payload, {}, false), expected))
}

test('flags are shared between objects and frozen', (t) => {
  const first = readOne([1, 4, 0, flagged], '05000000', FLAGS)
  t.true(Object.isFrozen(first))
})

/** struct pair {u16 low; u16 (pad); u32 high}, struct tail {u8 kind; char name[]}, struct outer {pair; u8 last}. */
const STRUCTS: TablesDescription = {
  types: [[1, 2], [1, 4], [1, 1], [3], [6, 1]],
  structs: [
    {
      name: 'pair',
      size: 8,
      members: [
        ['low', 0, 3],
        ['high', 4, 4],
      ],
    },
    {
      name: 'tail',
      size: 4,
      members: [
        ['kind', 0, 5],
        ['name', 4, 6],
      ],
    },
    {
      name: 'outer',
      size: 12,
      members: [
        ['pair', 0, 7],
        ['last', 8, 5],
      ],
    },
  ],
}

const structs: readonly [title: string, struct: number, payload: string, expected: unknown][] = [
  ['struct', 1, '0100000002000000', { low: 1, high: 2 }],
  ['struct cut behind a member', 1, '01000000', { low: 1 }],
  ['struct cut inside a member', 1, '010000000200', { low: 1 }],
  ['struct, empty', 1, '', {}],
  ['struct longer than known', 1, '0100000002000000aabb', { low: 1, high: 2, trailing: 'aabb' }],
  ['struct with a flexible end', 2, '070000006162', { kind: 7, name: 'ab' }],
  ['struct with a flexible end, empty', 2, '07000000', { kind: 7, name: '' }],
  ['struct in a struct', 3, '010000000200000009000000', { pair: { low: 1, high: 2 }, last: 9 }],
]
for (const [title, struct, payload, expected] of structs) {
  test(title, (t) => t.deepEqual(json(readOne([6, struct], payload, STRUCTS)), expected))
}

test('array of structs', (t) => {
  const value = readOne([9, 7], '01000000020000000300000004000000', STRUCTS)
  t.deepEqual(json(value), [
    { low: 1, high: 2 },
    { low: 3, high: 4 },
  ])
})
