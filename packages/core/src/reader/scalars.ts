import type { Reader } from './objects.js'

/** Payload length of the attribute whose payload starts at `at`. */
export function lengthAt(r: Reader, at: number): number {
  return r.view.getUint16(at - 4, r.littleEndian) - 4
}

/** Values beyond this are looked up in an object: an array with them would be nearly all holes. */
const LONGEST_NAMES = 1024

/**
 * Names by value, as an array where the values are small: looking up an index of an array takes a quarter of the time
 * of looking up a number in an object with gaps.
 */
export function namesOf<T extends Readonly<Record<number, string>>>(names: T): T {
  const values = Object.keys(names).map(Number)
  const longest = Math.max(...values)
  if (longest >= LONGEST_NAMES || Math.min(...values) < 0) return names
  const table: Record<number, string> = new Array<string>(longest + 1)
  for (const value of values) table[value] = names[value] ?? ''
  // The same names under the same numbers; nobody asks it for more.
  return table as T
}

/** Name of an enum value; the value when it has none. */
export function nameOf<T>(names: Readonly<Record<number, T>>, value: number): T | number {
  return names[value] ?? value
}

/** Unnamed bits come as one trailing number. Shared between objects, therefore frozen. */
export type Flags<T extends string, N = number> = readonly (T | N)[]

/** The names of a list in which '' stands for bits without one. */
type Named<T extends string> = Exclude<T, ''>

interface CachedFlags {
  readonly names: readonly string[]
  readonly value: number
  readonly flags: readonly (string | number)[]
}

const CACHE_SIZE = 256
const flagsCache: (CachedFlags | undefined)[] = new Array<undefined>(CACHE_SIZE).fill(undefined)

/** Names of the bits set; `names[i]` is that of bit i, '' none. */
export function flagsOf<T extends string>(names: readonly T[], value: number): Flags<Named<T>> {
  const place = (value ^ (value >>> 8) ^ (value >>> 16) ^ (names.length * 37)) & (CACHE_SIZE - 1)
  const cached = flagsCache[place]
  // The cache holds flags under the very array that named them: they are of its type.
  if (cached !== undefined && cached.value === value && cached.names === names)
    return cached.flags as Flags<Named<T>>
  const flags = Object.freeze(namesOfBits(names, value >>> 0))
  flagsCache[place] = { names, value, flags }
  return flags
}

function namesOfBits<T extends string>(names: readonly T[], value: number): (Named<T> | number)[] {
  const flags: (Named<T> | number)[] = []
  let rest = value
  names.forEach((name, bit) => {
    const mask = (1 << bit) >>> 0
    if (bit > 31 || (value & mask) === 0 || !isNamed(name)) return
    flags.push(name)
    rest = (rest & ~mask) >>> 0
  })
  if (rest !== 0) flags.push(rest)
  return flags
}

function isNamed<T extends string>(name: T): name is Named<T> {
  return name !== ''
}

/** As `flagsOf`, for 64 bits. */
export function flags64Of<T extends string>(names: readonly T[], value: bigint): Flags<Named<T>, bigint> {
  const flags: (Named<T> | bigint)[] = []
  let rest = value
  names.forEach((name, bit) => {
    const mask = 1n << BigInt(bit)
    if ((value & mask) === 0n || !isNamed(name)) return
    flags.push(name)
    rest &= ~mask
  })
  if (rest !== 0n) flags.push(rest)
  return Object.freeze(flags)
}

/** An unsigned integer of whatever width it came in (1 to 8 bytes). */
export function readUint(r: Reader, at: number, length: number = lengthAt(r, at)): bigint {
  return unsignedAt(r.view, at, length, r.littleEndian)
}

/** A signed integer of whatever width it came in (1 to 8 bytes). */
export function readSint(r: Reader, at: number, length: number = lengthAt(r, at)): bigint {
  return BigInt.asIntN(length * 8, unsignedAt(r.view, at, length, r.littleEndian))
}

/** An unsigned integer of 1 to 8 bytes. */
export function unsignedAt(view: DataView, at: number, length: number, littleEndian: boolean): bigint {
  if (length === 4) return BigInt(view.getUint32(at, littleEndian))
  if (length === 8) return view.getBigUint64(at, littleEndian)
  let value = 0n
  for (let byte = 0; byte < length; byte++) {
    value = (value << 8n) | BigInt(view.getUint8(littleEndian ? at + length - 1 - byte : at + byte))
  }
  return value
}

/** nla_bitfield32: the bits' values and which bits are meant. */
export interface Bitfield32<T extends string> {
  value: Flags<T>
  selector: Flags<T>
}

export function readBitfield32<T extends string>(
  r: Reader,
  at: number,
  names: readonly T[],
): Bitfield32<Named<T>> {
  const value = r.view.getUint32(at, r.littleEndian)
  return { value: flagsOf(names, value), selector: flagsOf(names, r.view.getUint32(at + 4, r.littleEndian)) }
}
