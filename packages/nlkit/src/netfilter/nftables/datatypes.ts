import { encodeText, NetlinkInputError, parseIpv4, parseIpv6, parsePairs } from '@nlkit/core'

/**
 * What the keys and data of sets are, in the words of `nft`: the number that nft keeps for it in the kernel, and its
 * bytes. The kernel itself looks at the length alone.
 */
const DATATYPES = {
  ipv4_addr: { number: 7, length: 4 },
  ipv6_addr: { number: 8, length: 16 },
  ether_addr: { number: 9, length: 6 },
  ether_type: { number: 10, length: 2 },
  inet_proto: { number: 12, length: 1 },
  inet_service: { number: 13, length: 2 },
  mark: { number: 19, length: 4 },
  ifname: { number: 41, length: 16 },
} as const

export type Datatype = keyof typeof DATATYPES

/** A value of a datatype: a number, an address or a name as text; or its bytes. */
export type DatatypeValue = string | number | Uint8Array

/** Bits of one type's number in that of a concatenation. */
const CONCAT_BITS = 6
/** In a concatenation each part begins at a multiple of so many bytes. */
const REGISTER = 4

/** Number and length of a type, or of a concatenation of several. */
export function layoutOf(types: readonly Datatype[]): { number: number; length: number } {
  const [only, ...more] = types.map(datatype)
  if (only !== undefined && more.length === 0) return only
  let number = 0
  let length = 0
  for (const part of types.map(datatype)) {
    number = (number << CONCAT_BITS) | part.number
    length += padded(part.length)
  }
  return { number, length }
}

/** Bytes of each part of a concatenation. */
export function fieldsOf(types: readonly Datatype[]): number[] {
  return types.map((type) => datatype(type).length)
}

/** The bytes of a value, or of the values of a concatenation. Throws NetlinkInputError. */
export function bytesOf(
  types: readonly Datatype[],
  value: DatatypeValue | readonly DatatypeValue[],
  path: string,
): Uint8Array {
  const values: readonly DatatypeValue[] = isList(value) ? value : [value]
  if (values.length !== types.length)
    throw new NetlinkInputError(
      path,
      `must have ${types.length} parts (${types.join(', ')}), not ${values.length}`,
    )
  const [only, ...more] = types
  if (only !== undefined && more.length === 0) return partOf(only, values[0], path)
  const bytes = new Uint8Array(layoutOf(types).length)
  let offset = 0
  types.forEach((type, index) => {
    bytes.set(partOf(type, values[index], `${path}.${index}`), offset)
    offset += padded(datatype(type).length)
  })
  return bytes
}

function isList(value: DatatypeValue | readonly DatatypeValue[]): value is readonly DatatypeValue[] {
  return Array.isArray(value)
}

function partOf(type: Datatype, value: DatatypeValue | undefined, path: string): Uint8Array {
  const { length } = datatype(type)
  const bytes =
    value instanceof Uint8Array
      ? value
      : typeof value === 'number'
        ? bigEndian(value, length)
        : textOf(type, value)
  if (bytes?.length === length) return bytes
  throw new NetlinkInputError(path, `is no ${type} (${length} bytes): ${value}`)
}

function textOf(type: Datatype, value: string | undefined): Uint8Array | undefined {
  if (value === undefined) return undefined
  switch (type) {
    case 'ipv4_addr':
      return parseIpv4(value)
    case 'ipv6_addr':
      return parseIpv6(value)
    case 'ether_addr':
      return parsePairs(value)
    case 'ifname': {
      const name = new Uint8Array(datatype(type).length)
      const text = encodeText(value)
      if (text.length >= name.length) return undefined
      name.set(text)
      return name
    }
    case 'mark':
      return host(Number(value))
    default:
      return bigEndian(Number(value), datatype(type).length)
  }
}

function bigEndian(value: number, length: number): Uint8Array | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** length) return undefined
  return Uint8Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) & 0xff)
}

/** Marks are in the byte order of the machine. */
function host(value: number): Uint8Array | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) return undefined
  return new Uint8Array(Uint32Array.of(value).buffer)
}

function datatype(type: Datatype): { readonly number: number; readonly length: number } {
  const found = DATATYPES[type]
  if (found !== undefined) return found
  throw new NetlinkInputError('keyType', `'${type}' is none of ${Object.keys(DATATYPES).join(', ')}`)
}

const padded = (length: number) => Math.ceil(length / REGISTER) * REGISTER
