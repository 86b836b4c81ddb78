import type { Enum, IntegerType } from '../catalog/index.js'
import type { Reader } from './objects.js'
import { flags64Of, flagsOf, unsignedAt } from './scalars.js'
import { readIpv4 } from './texts.js'

export type Integer = number | bigint
export type IntegerValue = Integer | string | readonly (string | Integer)[]

/** An integer of 1 to 8 bytes as objects show it: by name, by names of bits, or plain. */
export function readInteger(r: Reader, type: IntegerType, at: number, length: number): IntegerValue {
  if (type.format === 'ipv4' && length === 4) return readIpv4(r, at, length)
  const value = plainInteger(r, type, at, length)
  const names = type.enum
  if (names === undefined) return value
  return type.flags ? bitNames(names, value) : (names.byValue(Number(value))?.name ?? value)
}

/**
 * An integer of 1 to 8 bytes without names. Types of 64 bits and of variable width give bigint; others number,
 * unless the value came wider than declared and no number can hold it.
 */
export function plainInteger(r: Reader, type: IntegerType, at: number, length: number): Integer {
  const littleEndian = type.order === 'host' ? r.littleEndian : type.order === 'little'
  if (length === type.width && length < 8) return narrowInteger(r.view, type, at, littleEndian)
  const unsigned = unsignedAt(r.view, at, length, littleEndian)
  const value = type.signed ? BigInt.asIntN(length * 8, unsigned) : unsigned
  if (type.width === 0 || type.width === 8) return value
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function narrowInteger(
  view: DataView,
  { width, signed }: IntegerType,
  at: number,
  littleEndian: boolean,
): number {
  switch (width) {
    case 1:
      return signed ? view.getInt8(at) : view.getUint8(at)
    case 2:
      return signed ? view.getInt16(at, littleEndian) : view.getUint16(at, littleEndian)
    default:
      return signed ? view.getInt32(at, littleEndian) : view.getUint32(at, littleEndian)
  }
}

/** Names of the bits set; bits without a name as one trailing integer. */
export function bitNames(names: Enum, value: Integer): readonly (string | Integer)[] {
  return typeof value === 'bigint' ? flags64Of(namesByBit(names), value) : flagsOf(namesByBit(names), value)
}

const bitTables = new WeakMap<Enum, readonly string[]>()

/** Entry i: the name of bit i, '' when it has none. Entries of several bits name none. */
function namesByBit(names: Enum): readonly string[] {
  const known = bitTables.get(names)
  if (known !== undefined) return known
  const bits = Array.from({ length: 64 }, (_, bit) => names.byValue(2 ** bit)?.name ?? '')
  bitTables.set(names, bits)
  return bits
}
