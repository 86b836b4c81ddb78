/** The tables, read back word by word. */
import { createHash } from 'node:crypto'
import test from 'ava'
import { compileSound } from '../support/schema.js'

const WIDTHS = [0, 4, 5, 5, 6, 4, 5, 4, 6, 3, 9, 9, 4]

/** The records of every section, without the null records, strings looked up where `text` is asked. */
class Tables {
  readonly #view: DataView
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  word(index: number): number {
    return this.#view.getUint32(index * 4, true)
  }

  text(reference: number | undefined): string {
    const at = this.word(5) + (reference ?? 0)
    return new TextDecoder().decode(this.#bytes.subarray(at + 2, at + 2 + this.#view.getUint16(at, true)))
  }

  records(section: number): number[][] {
    const [start, count, width] = [
      this.word(5 + section * 2),
      this.word(6 + section * 2),
      WIDTHS[section] ?? 0,
    ]
    const record = (index: number): number[] =>
      Array.from({ length: width }, (_, word) => this.word(start + index * width + word))
    return Array.from({ length: count }, (_, index) => record(index))
  }
}

function tablesOf(text: string): Tables {
  return new Tables(compileSound(text).tables.bytes)
}

const thing = `
family: thing
protocol: route
header: hdr
structs:
  hdr: {prefix: h_, members: [family u8 enum kind, pad 1, port be16 be-port, index s32 ifindex]}
  inner: [count u8, big u64, name string 16, address ip]
enums:
  kind: {prefix: K_, 2: two, 7: seven, -1: none}
  bits: {prefix: B_, flags: bits, 0: low, 33: high c=HIGH}
sets:
  thing:
    prefix: T_
    9: last flag
    1: name many string
    2: pad
    3: data choice by-kind
    4: items list u32 enum kind
    5: ports map nest deep by=kind
    6: mask u64 flags bits
    7: hops records entry length=size then thing
    8: sum bitfield32 small
  deep: {1: inner struct inner, 2: all array 3 be16}
choices:
  by-kind: {by: header.family, cases: {two seven: nest deep, 9: string}, default: bytes opaque}
operations:
  getthing: {request: 3, set: thing, answer: newthing, dump: true}
  newthing: {id: 1, request: true, reply: true, set: thing}
  tellthing: {c: RTM_TELL, request: {id: 5, set: deep, header: none}, reply: {id: 5}, class: set}
groups: {things: 4}
`
const more = `${thing}`
  .replace('structs:', 'structs:\n  entry: [size u16, pad 2]')
  .replace('enums:', 'enums:\n  small: {flags: true, 4: four}')

test('header', (t) => {
  const { bytes, fingerprint } = compileSound(more).tables
  const tables = new Tables(bytes)
  t.deepEqual(
    [0, 1, 2, 4].map((index) => tables.word(index)),
    [0x544b4c4e, 1, bytes.length, 13],
  )
  t.is(tables.word(3), createHash('sha256').update(bytes.subarray(16)).digest().readUInt32LE(0))
  t.is(fingerprint, tables.word(3))
  t.is(tables.word(5) + tables.word(6), bytes.length, 'the strings end the file')
})

test('every section starts with a null record', (t) => {
  const tables = tablesOf(more)
  for (let section = 1; section <= 12; section++)
    t.true(tables.records(section)[0]?.every((word) => word === 0))
})

test('attributes are sorted by id, their order is the slot; the usual C names are left out', (t) => {
  const tables = tablesOf(more)
  const [name, prefix, first = 0, count = 0] = tables.records(2)[1] ?? []
  t.deepEqual([tables.text(name), tables.text(prefix)], ['thing', 'T_'])
  const attributes = tables.records(3).slice(first, first + count)
  t.deepEqual(
    attributes.map(([id, key, cname, , flags]) => [id, tables.text(key), tables.text(cname), flags]),
    [
      [1, 'name', '', 1],
      [2, 'pad', '', 0],
      [3, 'data', '', 0],
      [4, 'items', '', 0],
      [5, 'ports', '', 0],
      [6, 'mask', '', 0],
      [7, 'hops', '', 0],
      [8, 'sum', '', 0],
      [9, 'last', '', 0],
    ],
  )
})

test('types', (t) => {
  const tables = tablesOf(more)
  const [, , first = 0, count = 0] = tables.records(2)[1] ?? []
  const types = tables.records(1)
  const type = (index: number | undefined): number[] => types[index ?? 0] ?? []
  const shown = tables
    .records(3)
    .slice(first, first + count)
    .map(([, , , index]) => type(index))
  const enums = tables.records(6).map(([name]) => tables.text(name))
  const [kind, bits, small] = ['kind', 'bits', 'small'].map((name) => enums.indexOf(name))
  t.deepEqual(
    shown.map(([number]) => number),
    [3, 0, 10, 8, 8, 1, 12, 11, 2],
  )
  t.deepEqual(type(shown[3]?.[1]), [1, 4, 0, (1 << 24) | (kind ?? 0)], 'element of a list')
  t.deepEqual(shown[3]?.slice(2), [1, 0], 'a list counts from 1')
  t.deepEqual(shown[4]?.slice(2), [kind, 1], 'a map has its index named')
  t.deepEqual(shown[5], [1, 8, 0, (2 << 24) | (bits ?? 0)])
  t.deepEqual(shown[6]?.slice(2), [0, 4], 'records: where the length stands, alignment')
  t.deepEqual(type(shown[6]?.[1])[0], 6)
  t.deepEqual(shown[7], [11, small, 0, 0])
})

test('structs are laid out as C does', (t) => {
  const tables = tablesOf(more)
  const members = tables.records(5)
  const layout = tables
    .records(4)
    .slice(1)
    .map(([name, cname, size, align, first = 0, count = 0]) => ({
      name: tables.text(name),
      cname: tables.text(cname),
      size,
      align,
      members: members
        .slice(first, first + count)
        .map(([member, c, offset]) => [tables.text(member), tables.text(c), offset]),
    }))
  t.deepEqual(layout, [
    {
      name: 'entry',
      cname: 'entry',
      size: 4,
      align: 2,
      members: [
        ['size', 'size', 0],
        ['', '', 2],
      ],
    },
    {
      name: 'hdr',
      cname: 'hdr',
      size: 8,
      align: 4,
      members: [
        ['family', 'h_family', 0],
        ['', '', 1],
        ['port', 'h_port', 2],
        ['index', 'h_index', 4],
      ],
    },
    {
      name: 'inner',
      cname: 'inner',
      size: 32,
      align: 8,
      members: [
        ['count', 'count', 0],
        ['big', 'big', 8],
        ['name', 'name', 16],
        ['address', 'address', 32],
      ],
    },
  ])
})

test('enums: values of 64 bits, negative ones, numbers of bits', (t) => {
  const tables = tablesOf(more)
  const entries = tables.records(7)
  const shown = tables
    .records(6)
    .slice(1)
    .map(([name, , flags, first = 0, count = 0]) => [
      tables.text(name),
      flags,
      ...entries
        .slice(first, first + count)
        .map(([low, high, entry, cname]) => [low, high, tables.text(entry), tables.text(cname)]),
    ])
  t.deepEqual(shown, [
    ['small', 1, [4, 0, 'four', '']],
    ['kind', 0, [0xffffffff, 0xffffffff, 'none', ''], [2, 0, 'two', ''], [7, 0, 'seven', '']],
    ['bits', 1, [1, 0, 'low', ''], [0, 2, 'high', 'HIGH']],
  ])
})

test('a choice has types of its own, one after the other', (t) => {
  const tables = tablesOf(more)
  const [name, selector, argument, first = 0, count = 0, otherwise = 0] = tables.records(8)[1] ?? []
  t.deepEqual([tables.text(name), selector, argument], ['by-kind', 0, 1 << 16])
  const cases = tables.records(9).slice(first, first + count)
  t.deepEqual(
    cases.map(([number, text]) => [number, text]),
    [
      [2, 0],
      [7, 0],
      [9, 0],
    ],
  )
  const start = cases[0]?.[2] ?? 0
  t.deepEqual(
    cases.map(([, , type = 0]) => type - start),
    [0, 0, 1],
  )
  t.is(otherwise - start, 2)
  t.deepEqual(
    tables
      .records(1)
      .slice(start, start + 3)
      .map(([kind]) => kind),
    [7, 3, 4],
  )
})

test('families, operations, groups', (t) => {
  const tables = tablesOf(more)
  const [name, protocol, generic, version, ...ranges] = tables.records(10)[1] ?? []
  t.deepEqual([tables.text(name), protocol, generic, version, ...ranges], ['thing', 0, 0, 0, 1, 4, 1, 1, 0])
  const kinds = tables.records(1).map(([kind]) => kind)
  t.deepEqual(
    tables
      .records(11)
      .slice(1)
      .map(([operation, cname, family, flags, id, body = 0, ...rest]) => [
        tables.text(operation),
        tables.text(cname),
        family,
        flags,
        id,
        kinds[body],
        ...rest,
      ]),
    [
      ['getthing', 'RTM_GETTHING', 1, 1 | 4 | 8, 3, 6, 2, 1, 0],
      ['newthing', 'RTM_NEWTHING', 1, 1 | 2 | 4, 1, 6, 0, 2, 0],
      ['tellthing', 'RTM_TELL', 1, 1 | 4, 5, 7, 0, 4, 0],
      ['tellthing', 'RTM_TELL', 1, 2, 5, 6, 0, 4, 0],
    ],
  )
  t.deepEqual(
    tables
      .records(12)
      .slice(1)
      .map(([id, group, cname]) => [id, tables.text(group), tables.text(cname)]),
    [[4, 'things', 'RTNLGRP_THINGS']],
  )
})
