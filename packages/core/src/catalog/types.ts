import { GRAMMARS, type Grammar } from '../values/grammars.js'
import type { AttributeSet, Choice, Enum, Struct } from './records.js'

/** Presentation formats of integers, bytes and addresses, by the number that the tables use. */
export const FORMATS = [
  undefined,
  'ifindex',
  'ipv4',
  'ipv6',
  'ip',
  'mac',
  'lladdr',
  'hex',
  'seconds',
  'milliseconds',
  'microseconds',
  'nanoseconds',
  'clock-ticks',
  'netns-id',
  'uuid',
  'mpls-label',
  'be-port',
] as const
export type Format = Exclude<(typeof FORMATS)[number], undefined>

/** By the number that the tables use, which starts at 1. */
const GRAMMAR_NAMES = Object.keys(GRAMMARS) as readonly Grammar[]

export function grammarOf(number: number): Grammar | undefined {
  return GRAMMAR_NAMES[number - 1]
}

/** 'host' is the byte order of the sender. */
export type ByteOrder = 'host' | 'big' | 'little'

interface TypeBase {
  /** Record of the type in the tables. */
  readonly index: number
}

/** Padding and unused ids: nothing to read. */
export interface NoneType extends TypeBase {
  readonly kind: 'none'
}
export interface IntegerType extends TypeBase {
  readonly kind: 'integer'
  /** Bytes: 1, 2, 4, 8; 0 for 4 or 8, as long as the value needs. */
  readonly width: number
  readonly signed: boolean
  readonly order: ByteOrder
  /** Names of the values, or of the bits when `flags`. */
  readonly enum: Enum | undefined
  /** The value is a set of bits. */
  readonly flags: boolean
  readonly format: Format | undefined
}
/** Presence is the value. */
export interface FlagType extends TypeBase {
  readonly kind: 'flag'
}
export interface StringType extends TypeBase {
  readonly kind: 'string'
  /** Bytes it fills in a struct; 0: all of the payload. */
  readonly length: number
}
export interface BytesType extends TypeBase {
  readonly kind: 'bytes'
  readonly format: Format | undefined
  /** Bytes, 0 when any number. */
  readonly length: number
  /** No layout to know: packet payloads, keys, cookies. */
  readonly opaque: boolean
}
export interface AddressType extends TypeBase {
  readonly kind: 'address'
  readonly format: Format | undefined
  /** Bytes it fills in a struct; 0: all of the payload. */
  readonly length: number
  /** Bytes from it to the u16 address family that tells its form; 0: its length does. */
  readonly family: number
}
/** A text with a grammar: its value is an object. */
export interface TextType extends TypeBase {
  readonly kind: 'text'
  readonly grammar: Grammar
}
/** A C struct, followed by attributes at the next multiple of 4 when there is a set. */
export interface StructType extends TypeBase {
  readonly kind: 'struct'
  readonly struct: Struct
  readonly set: AttributeSet | undefined
}
export interface NestType extends TypeBase {
  readonly kind: 'nest'
  readonly set: AttributeSet
}
/** A nest whose attribute types are indices. */
export interface ListType extends TypeBase {
  readonly kind: 'list'
  readonly element: Type
  /** The index means something: the value is an object keyed by it, not an array. */
  readonly keyed: boolean
  /** Names of the indices of a keyed list. */
  readonly keys: Enum | undefined
  /** Index of the first element when encoding an array. */
  readonly firstIndex: number
}
/** Elements packed one after the other. */
export interface ArrayType extends TypeBase {
  readonly kind: 'array'
  readonly element: Type
  /** Elements it has in a struct; 0: as many as the payload holds. */
  readonly count: number
  /** Bytes from it to the u32 that tells how many elements mean something; 0: all. */
  readonly used: number
}
export interface ChoiceType extends TypeBase {
  readonly kind: 'choice'
  readonly choice: Choice
}
/** u32 value and u32 selector. */
export interface BitfieldType extends TypeBase {
  readonly kind: 'bitfield32'
  readonly enum: Enum | undefined
}
/** Structs that say their own length (rtnexthop), each followed by attributes when its type has a set. */
export interface RecordsType extends TypeBase {
  readonly kind: 'records'
  readonly element: StructType
  /** Byte offset of the u16 length member. */
  readonly lengthOffset: number
  readonly alignment: number
}

export type Type =
  | NoneType
  | IntegerType
  | FlagType
  | StringType
  | BytesType
  | AddressType
  | TextType
  | StructType
  | NestType
  | ListType
  | ArrayType
  | ChoiceType
  | BitfieldType
  | RecordsType

export type TypeKind = Type['kind']

const SELECTORS = ['header', 'attribute', 'message', 'direction', 'length', 'dump', 'payload'] as const
/**
 * What a choice looks at: a header member, an attribute, the message id, the direction, the payload's length, whether
 * a dump is asked for, a member of the struct that the payload begins with.
 */
export type Selector = (typeof SELECTORS)[number]

export function selectorOf(number: number): Selector {
  return SELECTORS[number] ?? 'message'
}
