/** Bits of bytes in little-endian order: bit 8 is the lowest of the second byte. */
import { type BitmapType, type BitsType, bitRange } from '../catalog/index.js'
import { Bits, type Reader } from './objects.js'

/** Named ranges; bits without a name by their numbers. */
export function readBits(r: Reader, { bits, host }: BitsType, at: number, length: number): Bits {
  const value = new Bits()
  const properties: Record<string, unknown> = {}
  const bytes = r.bytes.slice(at, at + length)
  if (host && !r.littleEndian) bytes.reverse()
  const left = new Set(setBits(bytes))
  for (const { key, offset, type } of bits.members) {
    const { first, count } = bitRange(offset)
    if (first + count > length * 8) continue
    const number = bitsAt(bytes, first, count)
    for (let bit = first; bit < first + count; bit++) left.delete(bit)
    if (type.kind === 'integer') properties[key] = type.enum?.byValue(number)?.name ?? number
    else if (number === 1) properties[key] = true
  }
  if (left.size > 0) properties.reserved = [...left]
  return Object.assign(value, properties)
}

/** Numbers of the bits that are set, by name where they have one. */
export function readBitmap(r: Reader, type: BitmapType, at: number, length: number): (string | number)[] {
  const names = type.enum
  return setBits(r.bytes.subarray(at, at + length)).map((bit) => names?.byValue(bit)?.name ?? bit)
}

/** `count` (up to 32) bits from number `first` on. */
function bitsAt(bytes: Uint8Array, first: number, count: number): number {
  let value = 0
  for (let bit = count - 1; bit >= 0; bit--) {
    const place = first + bit
    value = value * 2 + (((bytes[place >> 3] ?? 0) >> (place & 7)) & 1)
  }
  return value
}

function setBits(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if ((((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1) numbers.push(bit)
  }
  return numbers
}
