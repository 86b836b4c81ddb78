import type {
  AddressType,
  BytesType,
  Enum,
  Format,
  IntegerType,
  StringType,
  TextType,
} from '../catalog/index.js'
import { NetlinkInputError } from '../errors/index.js'
import { encodeText, grammarBytes } from '../values/index.js'
import { closest, type Path, pathText } from './path.js'
import { parseHex, parseIp, parseIpv4, parseIpv6, parseMpls, parsePairs, parseUuid } from './text.js'

/** Throws: nothing of the message was sent. */
export function refuse(path: Path | undefined, problem: string): never {
  throw new NetlinkInputError(pathText(path), problem)
}

/** How a wrong value is quoted in a message: short, with its type visible. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}...` : value}'`
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

/** Number, bigint, decimal or 0x text, enum name, flag names -> the value, checked against the type's range. */
export function integerValue(type: IntegerType, value: unknown, path: Path | undefined): bigint {
  const names = type.enum
  const number =
    names === undefined ? plainInteger(value, path) : namedInteger(names, type.flags, value, path)
  const bits = type.width === 0 ? 64 : type.width * 8
  const inRange = type.signed ? BigInt.asIntN(bits, number) : BigInt.asUintN(bits, number)
  if (inRange === number) return number
  const [min, max] = type.signed
    ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n]
    : [0n, (1n << BigInt(bits)) - 1n]
  return refuse(path, `must lie in ${min}..${max}, not ${number}`)
}

/** Bytes that the integer takes: as declared, for width 0 the least of 4 and 8 that hold it. */
export function integerWidth(type: IntegerType, value: bigint): number {
  if (type.width !== 0) return type.width
  const fits = type.signed ? BigInt.asIntN(32, value) : BigInt.asUintN(32, value)
  return fits === value ? 4 : 8
}

function plainInteger(value: unknown, path: Path | undefined): bigint {
  const number = asInteger(value)
  if (number !== undefined) return number
  if (typeof value === 'number' && Number.isInteger(value)) {
    return refuse(path, `${value} is not exact as a number: give a bigint`)
  }
  return refuse(path, `must be an integer, not ${quote(value)}`)
}

function asInteger(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined
  if (typeof value === 'string' && /^(-?\d+|0x[0-9a-f]+)$/i.test(value)) return BigInt(value)
  return undefined
}

function namedInteger(names: Enum, flags: boolean, value: unknown, path: Path | undefined): bigint {
  if (!flags || !Array.isArray(value)) return enumValue(names, flags, value, path)
  let bits = 0n
  value.forEach((flag: unknown, index) => {
    bits |= enumValue(names, true, flag, { parent: path, key: index })
  })
  return bits
}

function enumValue(names: Enum, flags: boolean, value: unknown, path: Path | undefined): bigint {
  if (typeof value === 'string') {
    const entry = names.byName(value)
    if (entry !== undefined) return entry.value
  }
  const number = asInteger(value)
  if (number !== undefined) return number
  const known = names.entries.map((entry) => entry.name)
  const expected = flags ? `an array of ${names.name} names` : `a ${names.name} name`
  if (typeof value !== 'string') return refuse(path, `must be ${expected} or an integer, not ${quote(value)}`)
  const near = closest(value, known)
  const hint = near === undefined ? `one of ${known.slice(0, 16).join(', ')}` : `did you mean '${near}'?`
  return refuse(path, `${quote(value)} is not ${flags ? 'a flag' : 'a name'} of ${names.name}: ${hint}`)
}

/** Text -> UTF-8 with the NUL that ends it, unless all of the bytes are the text. */
export function stringBytes(type: StringType, value: unknown, path: Path | undefined): Uint8Array {
  if (typeof value !== 'string') return refuse(path, `must be a string, not ${quote(value)}`)
  if (type.exact) return encodeText(value)
  if (value.includes('\0')) return refuse(path, 'must not contain a NUL character')
  return encodeText(`${value}\0`)
}

/** An object that the type's grammar can write. */
export function textBytes(
  type: TextType,
  value: unknown,
  request: boolean,
  path: Path | undefined,
): Uint8Array {
  const bytes = grammarBytes(type.grammar, value, request)
  return bytes ?? refuse(path, `must be the parts of a text (${type.grammar}), not ${quote(value)}`)
}

/** Uint8Array, or text: hex digits, or what the format says (UUID). */
export function opaqueBytes(type: BytesType, value: unknown, path: Path | undefined): Uint8Array {
  const bytes = bytesOf(type.format, value)
  if (bytes === undefined) return refuse(path, `must be bytes or hex digits, not ${quote(value)}`)
  if (type.length !== 0 && bytes.length !== type.length) {
    return refuse(path, `must be ${type.length} bytes, not ${bytes.length}`)
  }
  return bytes
}

function bytesOf(format: Format | undefined, value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  if (typeof value !== 'string') return undefined
  if (format === 'uuid') return parseUuid(value) ?? parseHex(value)
  return parseHex(value)
}

interface AddressForm {
  readonly example: string
  readonly lengths: readonly number[]
  parse(text: string): Uint8Array | undefined
}

const IP: AddressForm = { example: "'192.0.2.1' or '2001:db8::1'", lengths: [4, 16], parse: parseIp }
const LINK: AddressForm = {
  example: "'02:00:00:00:00:01'",
  lengths: [],
  // A request may ask for one with an empty attribute.
  parse: (text) => (text === '' ? new Uint8Array(0) : (parsePairs(text) ?? parseIp(text))),
}
const ADDRESS_FORMS: Partial<Record<Format, AddressForm>> = {
  ip: IP,
  ipv4: { example: "'192.0.2.1'", lengths: [4], parse: parseIpv4 },
  ipv6: { example: "'2001:db8::1'", lengths: [16], parse: parseIpv6 },
  mac: { example: "'02:00:00:00:00:01'", lengths: [6], parse: parsePairs },
  lladdr: LINK,
  'ip-or-mac': LINK,
  'mpls-label': { example: "'100' or '100/200'", lengths: [], parse: parseMpls },
  uuid: { example: "'6ba7b810-9dad-11d1-80b4-00c04fd430c8'", lengths: [16], parse: parseUuid },
}

/** Address text, or its bytes in network order. */
export function addressBytes(type: AddressType, value: unknown, path: Path | undefined): Uint8Array {
  const form = (type.format && ADDRESS_FORMS[type.format]) ?? LINK
  const bytes =
    value instanceof Uint8Array ? value : typeof value === 'string' ? form.parse(value) : undefined
  if (bytes === undefined)
    return refuse(path, `must be an address such as ${form.example}, not ${quote(value)}`)
  if (form.lengths.length > 0 && !form.lengths.includes(bytes.length)) {
    return refuse(
      path,
      `must be ${form.lengths.join(' or ')} bytes such as ${form.example}, not ${bytes.length}`,
    )
  }
  if (bytes.length >= type.length) return bytes
  const padded = new Uint8Array(type.length)
  padded.set(bytes)
  return padded
}

/** The bytes of an integer that people write as an IPv4 address; undefined when the value is not such a text. */
export function ipv4Integer(type: IntegerType, value: unknown): Uint8Array | undefined {
  if (type.format !== 'ipv4' || type.width !== 4 || typeof value !== 'string') return undefined
  return parseIpv4(value)
}
