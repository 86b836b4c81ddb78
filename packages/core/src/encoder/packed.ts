/** What has no attribute header: elements, sequences, bits. */
import {
  type AttributeSet,
  type BitmapType,
  type BitsType,
  bitRange,
  type ElementsType,
  EXTENSION_ELEMENT,
  FIRST_EXTENSION,
  FIRST_VENDOR,
  type Framing,
  type Member,
  type Reference,
  type Struct,
  type Type,
  VENDOR_ELEMENT,
} from '../catalog/index.js'
import { typeSize } from '../reader/sizes.js'
import type { Path } from './path.js'
import { integerValue, opaqueBytes, quote, refuse } from './scalars.js'
import { elementsOf, type Message, refuseKey, type Scope, type Values, valuesOf } from './scope.js'
import { writeValue } from './value.js'
import { Writer } from './writer.js'

/** Appends elements in the order of `values`, then the unknown ones. */
export function writeElements(
  message: Message,
  { set, framing }: ElementsType,
  values: Values,
  path: Path | undefined,
  outer: Scope | undefined,
): void {
  const scope = { parent: outer, set, values }
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || key === 'unknown') continue
    const attribute = elementNamed(set, key, path)
    const at: Path = { parent: path, key: attribute.key }
    const all = attribute.many ? elementsOf(value, at) : [value]
    all.forEach((one, index) => {
      const place = attribute.many ? { parent: at, key: index } : at
      const payload = apart(message, (inside) => {
        writeValue(inside, attribute.type, one, place, scope)
      })
      writeElement(message.writer, framing, attribute.id, payload, place)
    })
  }
  if (values.unknown === undefined) return
  const at: Path = { parent: path, key: 'unknown' }
  elementsOf(values.unknown, at).forEach((element, index) => {
    const place: Path = { parent: at, key: index }
    const { type, bytes } = valuesOf(element, place)
    const key = Number(integerValue({ ...NUMBER, width: 4 }, type, { parent: place, key: 'type' }))
    const payload = opaqueBytes(ANY_BYTES, bytes, { parent: place, key: 'bytes' })
    writeElement(message.writer, framing, key, payload, place)
  })
}

function elementNamed(set: AttributeSet, key: string, path: Path | undefined) {
  return set.byName(key) ?? refuseKey(key, set.attributes, set.name, path)
}

function writeElement(
  writer: Writer,
  framing: Framing,
  key: number,
  payload: Uint8Array,
  path: Path | undefined,
): void {
  const { id, further } = numbersOf(framing, key)
  const length = further.length + payload.length
  const most = 2 ** (framing.lengthLength * 8) - 1
  if (length > most) refuse(path, `takes ${length} bytes, more than the ${most} that its length can tell`)
  const start = writer.skip(framing.idLength)
  writer.setInteger(start, framing.idLength, BigInt(id), !framing.bigEndian)
  if (framing.loneZero && key === 0) return
  writer.setInteger(
    writer.skip(framing.lengthLength),
    framing.lengthLength,
    BigInt(length),
    !framing.bigEndian,
  )
  writer.append(further)
  writer.append(payload)
}

/** The number that comes first, and what follows the length. */
function numbersOf({ extended }: Framing, key: number): { id: number; further: Uint8Array } {
  if (!extended || key < FIRST_EXTENSION) return { id: key, further: new Uint8Array(0) }
  if (key < FIRST_VENDOR) return { id: EXTENSION_ELEMENT, further: Uint8Array.of(key - FIRST_EXTENSION) }
  const further = new Uint8Array(4)
  new DataView(further.buffer).setUint32(0, key)
  return { id: VENDOR_ELEMENT, further }
}

/**
 * Appends the members one behind the other, as far as any is given. Counts, lengths and bits that tell which members
 * are there need not be given. A value shorter than its length tells is filled up with zeros.
 */
export function writeSequence(
  message: Message,
  sequence: Struct,
  values: Values,
  path: Path | undefined,
  scope: Scope | undefined,
): void {
  const known = new Set(sequence.members.flatMap(({ key, name }) => [key, name]))
  for (const key of Object.keys(values)) {
    if (!known.has(key) && key !== 'trailing') refuseKey(key, sequence.members, sequence.name, path)
  }
  const given = sequence.members.map((member) => values[member.key] ?? values[member.name])
  const last = given.findLastIndex((value) => value !== undefined)
  const encode = (place: number): Uint8Array => {
    const member = sequence.members[place]
    if (member === undefined) return new Uint8Array(0)
    const value = given[place]
    if (value === undefined) return new Uint8Array(member.condition === undefined ? typeSize(member.type) : 0)
    return apart({ ...message, sequence: { struct: sequence, given } }, (inside) => {
      writeValue(inside, member.type, value, { parent: path, key: member.key }, scope)
    })
  }
  for (const { reference, number } of impliedNumbers(sequence.members, given, encode)) {
    imply(sequence, given, reference, number)
  }
  for (let place = 0; place <= last; place++) {
    const start = message.writer.length
    message.writer.append(encode(place))
    const type = sequence.members[place]?.type
    if (type?.kind !== 'limited' || type.limit === undefined || given[place] === undefined) continue
    const told = numberOf(sequence, given, type.limit)
    message.writer.skip(Math.max(0, told - (message.writer.length - start)))
  }
  if (values.trailing !== undefined)
    message.writer.append(opaqueBytes(ANY_BYTES, values.trailing, { parent: path, key: 'trailing' }))
}

interface Implied {
  readonly reference: Reference
  readonly number: number
}

/** What the members given say about counts, lengths and presence. */
function impliedNumbers(
  members: readonly Member[],
  given: readonly unknown[],
  encode: (place: number) => Uint8Array,
): Implied[] {
  return members.flatMap(({ condition, type }, place) => {
    const value = given[place]
    if (value === undefined) return []
    const several = type.kind === 'several' ? type : undefined
    const limit = type.kind === 'limited' ? type.limit : undefined
    const count = Array.isArray(value) ? value.length : 0
    const each = (): number => (count === 0 ? 0 : encode(place).length / count)
    return [
      ...(condition ? [{ reference: condition, number: 1 }] : []),
      ...(several?.count ? [{ reference: several.count, number: count }] : []),
      ...(several?.size ? [{ reference: several.size, number: each() }] : []),
      ...(limit ? [{ reference: limit, number: encode(place).length }] : []),
    ]
  })
}

/** The number that a reference tells; 0 where it is not given as one. */
function numberOf(
  sequence: Struct,
  given: readonly unknown[],
  { part, firstBit, bits, unit, addend }: Reference,
): number {
  const type = sequence.members[part]?.type
  const range = type?.kind === 'bits' ? rangeOf(type, firstBit, bits) : undefined
  const value = range === undefined ? given[part] : valuesOf(given[part], undefined)[range.key]
  return typeof value === 'number' ? value * unit + addend : 0
}

function rangeOf({ bits }: BitsType, firstBit: number, width: number): Member | undefined {
  return bits.members.find(({ offset }) => {
    const { first, count } = bitRange(offset)
    return first === firstBit && count === width
  })
}

/** Fills in the number of a member that was not given, or of a range of its bits. */
function imply(sequence: Struct, given: unknown[], reference: Reference, number: number): void {
  const { part, firstBit, bits, unit, addend } = reference
  const type = sequence.members[part]?.type
  const value = Math.ceil((number - addend) / unit)
  if (type?.kind === 'integer') given[part] ??= value
  if (type?.kind !== 'bits') return
  const range = rangeOf(type, firstBit, bits)
  if (range === undefined) return
  const known = given[part] === undefined ? {} : valuesOf(given[part], undefined)
  given[part] = { [range.key]: range.type.kind === 'flag' ? value !== 0 : value, ...known }
}

/** Named ranges of bits; `reserved` has the numbers of further ones. */
export function writeBits(
  writer: Writer,
  { bits, length, host }: BitsType,
  values: Values,
  path: Path | undefined,
): void {
  const { reserved = [], ...named } = values
  const numbers = elementsOf(reserved, { parent: path, key: 'reserved' })
  const set = numbers.map((bit, index) =>
    bitNumber(bit, { parent: { parent: path, key: 'reserved' }, key: index }),
  )
  const bytes = new Uint8Array(Math.max(length, bytesFor(set)))
  setBits(bytes, set)
  for (const [key, value] of Object.entries(named)) {
    const member = bits.byName(key) ?? refuseKey(key, bits.members, bits.name, path)
    const at: Path = { parent: path, key: member.key }
    const { first, count } = bitRange(member.offset)
    const number = value === undefined ? 0 : rangeValue(member.type, value, count, at)
    for (let bit = 0; bit < count; bit++) {
      if (Math.floor(number / 2 ** bit) % 2 === 1) setBits(bytes, [first + bit])
    }
  }
  if (host && !writer.littleEndian) bytes.reverse()
  writer.append(bytes)
}

function rangeValue(type: Type, value: unknown, bits: number, path: Path): number {
  if (type.kind !== 'integer') {
    return typeof value === 'boolean'
      ? Number(value)
      : refuse(path, `must be true or false, not ${quote(value)}`)
  }
  const number = Number(integerValue(type, value, path))
  if (number >= 2 ** bits) refuse(path, `must lie in 0..${2 ** bits - 1}, not ${number}`)
  return number
}

/** Numbers or names of bits. */
export function writeBitmap(writer: Writer, type: BitmapType, value: unknown, path: Path | undefined): void {
  const set = elementsOf(value, path).map((bit, index) => {
    const at: Path = { parent: path, key: index }
    return type.enum === undefined
      ? bitNumber(bit, at)
      : bitNumber(Number(integerValue({ ...NUMBER, enum: type.enum }, bit, at)), at)
  })
  const needed = bytesFor(set)
  if (type.length !== 0 && needed > type.length) refuse(path, `has bits beyond number ${type.length * 8 - 1}`)
  const bytes = new Uint8Array(type.length || needed)
  setBits(bytes, set)
  writer.append(bytes)
}

const MOST_BITS = 8 * 0xffff

function bitNumber(value: unknown, path: Path): number {
  const legal = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < MOST_BITS
  return legal ? value : refuse(path, `must be the number of a bit, not ${quote(value)}`)
}

function bytesFor(bits: readonly number[]): number {
  return bits.reduce((most, bit) => Math.max(most, (bit >> 3) + 1), 0)
}

function setBits(bytes: Uint8Array, bits: readonly number[]): void {
  for (const bit of bits) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
}

/** The bytes that `write` appends. */
function apart(message: Message, write: (inside: Message) => void): Uint8Array {
  const writer = new Writer(message.writer.littleEndian)
  write({ ...message, writer })
  return writer.finish()
}

const NUMBER = {
  kind: 'integer',
  index: 0,
  width: 2,
  signed: false,
  order: 'host',
  flags: false,
  enum: undefined,
  format: undefined,
} as const
const ANY_BYTES = { kind: 'bytes', index: 0, format: undefined, length: 0, opaque: true } as const
