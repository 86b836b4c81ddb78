import type { IntegerType, Type } from '../catalog/types.js'
import { hex } from './hex.js'

const MOST_BYTES = 32
/** USER_HZ: what the kernel's ABI counts clock ticks in, whatever its own timer. */
const CLOCK_TICKS_PER_SECOND = 100

/** A value of an object for people: '0x10', '1500 ms', 'up, running', 'value=up selector=up'. */
export function valueText(type: Type | undefined, value: unknown): string {
  if (value instanceof Uint8Array) return bytesText(value)
  if (Array.isArray(value) && value.length === 0) return 'none'
  if (Array.isArray(value)) return value.map((item) => valueText(elementType(type), item)).join(', ')
  if (typeof value === 'object' && value !== null) return objectText(value)
  if (type?.kind === 'integer' && (typeof value === 'number' || typeof value === 'bigint')) {
    return integerText(type, value)
  }
  return value === true ? 'yes' : String(value)
}

/** The first bytes in hex and how many there are. */
export function bytesText(bytes: Uint8Array): string {
  if (bytes.length <= MOST_BYTES) return hex(bytes)
  return `${hex(bytes.subarray(0, MOST_BYTES))}… (${bytes.length} bytes)`
}

function elementType(type: Type | undefined): Type | undefined {
  return type?.kind === 'array' || type?.kind === 'list' ? type.element : type
}

function objectText(value: object): string {
  return Object.entries(value)
    .map(([key, item]) => `${key}=${valueText(undefined, item)}`)
    .join(' ')
}

function integerText(type: IntegerType, value: number | bigint): string {
  switch (type.format) {
    case 'hex':
      return `0x${value.toString(16)}`
    case 'seconds':
      return `${value} s`
    case 'milliseconds':
      return `${value} ms`
    case 'microseconds':
      return `${value} µs`
    case 'nanoseconds':
      return `${value} ns`
    case 'clock-ticks':
      return `${Number(value) / CLOCK_TICKS_PER_SECOND} s`
    default:
      return type.flags ? `0x${value.toString(16)}` : String(value)
  }
}

/** A type in the words of the schema: 'u32 ifindex', 'u8 enum rt-scope', 'nest link', 'list of struct nexthop'. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'none':
      return 'pad'
    case 'integer':
      return integerTypeText(type)
    case 'bytes':
      return [type.opaque ? 'opaque bytes' : 'bytes', type.format].filter(Boolean).join(' ')
    case 'address':
      return type.format ?? 'address'
    case 'struct':
      return type.set === undefined
        ? `struct ${type.struct.name}`
        : `struct ${type.struct.name} then ${type.set.name}`
    case 'nest':
      return `nest ${type.set.name}`
    case 'list':
      return `list of ${typeText(type.element)}`
    case 'array':
      return `array of ${typeText(type.element)}`
    case 'records':
      return `records of ${typeText(type.element)}`
    case 'elements':
      return `${type.framing.extended ? 'elements' : 'tlvs'} ${type.set.name}`
    case 'bits':
      return `bits ${type.bits.name}`
    case 'sequence':
      return `sequence ${type.sequence.name}`
    case 'several':
      return `several ${typeText(type.element)}`
    case 'limited':
      return typeText(type.inner)
    case 'bitmap':
      return type.enum === undefined ? 'bitmap' : `bitmap ${type.enum.name}`
    case 'string':
      return type.exact ? 'chars' : 'string'
    case 'text':
      return `text ${type.grammar}`
    case 'choice':
      return `choice ${type.choice.name}`
    case 'bitfield32':
      return type.enum === undefined ? 'bitfield32' : `bitfield32 ${type.enum.name}`
    default:
      return type.kind
  }
}

function integerTypeText({ width, signed, order, enum: names, flags, format }: IntegerType): string {
  const sign = signed ? 's' : 'u'
  const marks = { big: signed ? 'sbe' : 'be', little: signed ? 'sle' : 'le', host: sign }
  const base = width === 0 ? `${sign}int` : `${marks[order]}${width * 8}`
  if (names !== undefined) return `${base} ${flags ? 'flags' : 'enum'} ${names.name}`
  return format === undefined ? base : `${base} ${format}`
}
