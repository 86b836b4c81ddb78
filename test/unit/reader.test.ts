/** Reading by the catalog: nests, lists, choices, headers and what is out of the ordinary, from tapes made by hand. */
import { MessageReader } from '@nlkit/core'
import test from 'ava'
import { hexBytes } from '../support/message.js'
import { bodyOf, catalogOf, json, NEST } from '../support/reader.js'
import type { TablesDescription } from '../support/tables.js'
import { indexed, TapeBuilder } from '../support/tape.js'

const REASON = { unknown: 1, duplicate: 2, length: 3 }

/** A catalog with a second set (set 2: `id` u32, `name` string) whose nest is type 3. */
const NESTED: TablesDescription = {
  types: [[NEST, 2], [1, 4], [3]],
  sets: [
    {
      name: 'inner',
      prefix: 'INNER_',
      attributes: [
        [1, 'id', 4],
        [2, 'name', 5],
      ],
    },
  ],
}

test('a nest is an object, one that could not be entered stays in unknown', (t) => {
  const catalog = catalogOf([[NEST, 2]], NESTED)
  const builder = new TapeBuilder()
  const id = builder.attribute(1, hexBytes('07000000'))
  const nest = indexed(builder.frame(2, id.at - 4, 8, [id.at, 0]))
  const refused = builder.attribute(0x8001, hexBytes('0102'))
  builder.body(builder.frame(1, 0, builder.bytes.length, [nest]))
  t.deepEqual(json(bodyOf(catalog, builder)), { attr1: { id: 7 } })
  builder.body(builder.frame(1, 0, builder.bytes.length, [refused.at]))
  t.deepEqual(json(bodyOf(catalog, builder)), { unknown: [{ type: 0x8001, bytes: '0102' }] })
})

test('unknown attributes and earlier duplicates are kept in order', (t) => {
  const catalog = catalogOf([[1, 4]])
  const builder = new TapeBuilder()
  const first = builder.attribute(1, hexBytes('01000000'))
  const unknown = builder.attribute(0xc063, hexBytes('ff'))
  const last = builder.attribute(1, hexBytes('02000000'))
  const frame = builder.frame(1, 0, builder.bytes.length, [last.at])
  builder.overflow(frame, first, REASON.duplicate)
  builder.overflow(frame, unknown, REASON.unknown)
  t.deepEqual(json(bodyOf(catalog, builder.body(frame))), {
    attr1: 2,
    unknown: [
      { type: 1, bytes: '01000000' },
      { type: 0xc063, bytes: 'ff' },
    ],
  })
})

test('an integer of odd length is read by its length, one that cannot be is kept', (t) => {
  const catalog = catalogOf([[1, 4], [1, 4], [11]])
  const builder = new TapeBuilder()
  const short = builder.attribute(1, hexBytes('07'))
  const long = builder.attribute(2, hexBytes('00'.repeat(12)))
  const bits = builder.attribute(3, hexBytes('01000000'))
  const frame = builder.frame(1, 0, builder.bytes.length, [short.at, long.at, bits.at])
  for (const placed of [short, long, bits]) builder.overflow(frame, placed, REASON.length)
  t.deepEqual(json(bodyOf(catalog, builder.body(frame))), {
    attr1: 7,
    unknown: [
      { type: 2, bytes: '00'.repeat(12) },
      { type: 3, bytes: '01000000' },
    ],
  })
})

test('an attribute that repeats is an array, with one occurrence too', (t) => {
  const catalog = catalogOf(
    [
      [1, 1],
      [NEST, 1],
    ],
    {},
    true,
  )
  const builder = new TapeBuilder()
  const one = builder.attribute(1, hexBytes('01'))
  const two = builder.attribute(1, hexBytes('02'))
  const nest = indexed(builder.frame(1, one.at - 4, 8, [builder.many([one.at]), 0]))
  const slots = [builder.many([one.at, two.at]), builder.many([nest])]
  builder.body(builder.frame(1, 0, builder.bytes.length, slots))
  t.deepEqual(json(bodyOf(catalog, builder)), { attr1: [1, 2], attr2: [{ attr1: [1] }] })
})

test('lists: an array, or an object by index or by the name of the index', (t) => {
  const keyNames: TablesDescription = { types: [[1, 1]], enums: [{ name: 'band', entries: [[5n, 'five']] }] }
  const catalog = catalogOf(
    [
      [8, 5],
      [8, 5, 0, 1],
      [8, 5, 1, 1],
    ],
    keyNames,
  )
  const builder = new TapeBuilder()
  const five = builder.attribute(5, hexBytes('0a'))
  const nine = builder.attribute(0x8009, hexBytes('0b'))
  const whole = { at: 0, size: builder.bytes.length, type: 0 }
  const slots = [2, 3, 4].map((type) => builder.list(type, whole, [five.at, nine.at]))
  builder.body(builder.frame(1, 0, whole.size, slots))
  t.deepEqual(json(bodyOf(catalog, builder)), {
    attr1: [10, 11],
    attr2: { 5: 10, 9: 11 },
    attr3: { five: 10, 9: 11 },
  })
})

test('records: structs with their attributes', (t) => {
  const hops: TablesDescription = {
    types: [
      [6, 1, 2],
      [1, 2],
      [1, 4],
    ],
    structs: [{ name: 'hop', size: 4, members: [['len', 0, 4]] }],
    sets: [{ name: 'hop', attributes: [[1, 'via', 5]] }],
  }
  const catalog = catalogOf([[12, 3, 0, 4]], hops)
  const builder = new TapeBuilder()
  builder.raw(hexBytes('0c000000'))
  const via = builder.attribute(1, hexBytes('07000000'))
  const plainAt = builder.raw(hexBytes('04000000'))
  const first = indexed(builder.frame(3, 0, 12, [via.at]))
  const second = indexed(builder.frame(3, plainAt, 4, [0]))
  const list = builder.list(2, { at: 0, size: 16, type: 0 }, [first, second])
  builder.body(builder.frame(1, 0, builder.bytes.length, [list]))
  t.deepEqual(json(bodyOf(catalog, builder)), { attr1: [{ len: 12, via: 7 }, { len: 4 }] })
})

test('a choice: what the tape says, else its default, else bytes', (t) => {
  const choices: TablesDescription = {
    types: [[3], [1, 4]],
    choices: [
      { name: 'with', cases: [[1, 5]], otherwise: 4 },
      { name: 'without', cases: [[1, 5]] },
    ],
  }
  const catalog = catalogOf(
    [
      [10, 1],
      [10, 2],
    ],
    choices,
  )
  const builder = new TapeBuilder()
  const text = builder.attribute(1, hexBytes('6100'))
  const number = builder.attribute(2, hexBytes('07000000'))
  builder.body(builder.frame(1, 0, builder.bytes.length, [text.at, number.at]))
  t.deepEqual(json(bodyOf(catalog, builder)), { attr1: 'a', attr2: '07000000' })
  builder.body(builder.frame(1, 0, builder.bytes.length, [builder.leaf(5, number), builder.leaf(5, number)]))
  t.deepEqual(json(bodyOf(catalog, builder)), { attr1: 7, attr2: 7 })
})

test('a header and its attributes are one object; a short header has the members that fit', (t) => {
  const described: TablesDescription = {
    types: [
      [6, 1, 1],
      [1, 1],
    ],
    structs: [
      {
        name: 'header',
        size: 8,
        members: [
          ['family', 0, 4],
          ['last', 7, 4],
        ],
      },
    ],
  }
  const catalog = catalogOf([[1, 4]], described)
  const builder = new TapeBuilder()
  builder.raw(hexBytes('0200000000000009'))
  const value = builder.attribute(1, hexBytes('07000000'))
  builder.body(builder.frame(3, 0, builder.bytes.length, [value.at]))
  t.deepEqual(Object.entries(bodyOf(catalog, builder)), [
    ['family', 2],
    ['last', 9],
    ['attr1', 7],
  ])
  builder.body(builder.frame(3, 0, 4, [0]))
  t.deepEqual(json(bodyOf(catalog, builder)), { family: 2 })
})

test('attributes by C names', (t) => {
  const builder = new TapeBuilder()
  const { at } = builder.attribute(1, hexBytes('07000000'))
  builder.body(builder.frame(1, 0, builder.bytes.length, [at]))
  const reader = new MessageReader(catalogOf([[1, 4]]), [], true)
  reader.attach(builder.bytes, builder.tape, true)
  t.deepEqual(json(reader.read(builder.record)), { TOP_ATTR_1: 7 })
})

test('a body that has no attributes is its payload', (t) => {
  const catalog = catalogOf([[3]])
  const builder = new TapeBuilder()
  const at = builder.raw(hexBytes('616263'))
  builder.body(builder.frame(2, at, 3, []))
  t.deepEqual(json(bodyOf(catalog, builder)), { payload: 'abc' })
})

test('readers generated from other tables are not used', (t) => {
  class Never {
    constructor() {
      t.fail()
    }
    toJSON() {
      return {}
    }
  }
  const builder = new TapeBuilder()
  const { at } = builder.attribute(1, hexBytes('07000000'))
  builder.body(builder.frame(1, 0, builder.bytes.length, [at]))
  const catalog = catalogOf([[1, 4]])
  const family = { name: 'top', fingerprint: catalog.fingerprint + 1, readers: { get: Never } }
  const reader = new MessageReader(catalog, [family])
  reader.attach(builder.bytes, builder.tape, true)
  t.deepEqual(json(reader.read(builder.record)), { attr1: 7 })
})
