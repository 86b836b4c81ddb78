import { GRAMMARS, type Grammar } from '../values/grammars.js'
import type { Framing, Reference } from './packed.js'
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
  'ip-or-mac',
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
  /** All of its bytes are the text: no NUL ends it. */
  readonly exact: boolean
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
  /** Bytes from it to the u16 address family (of `ip-or-mac`: the be16 protocol) that tells its form; 0: its length does. */
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

/** Values under numbers, in a framing of their own: 802.11's information elements, WPS, P2P ... */
export interface ElementsType extends TypeBase {
  readonly kind: 'elements'
  readonly set: AttributeSet
  readonly framing: Framing
}
/** Named ranges of the bits of a little-endian integer of any number of bytes. */
export interface BitsType extends TypeBase {
  readonly kind: 'bits'
  /** A member's offset tells its first bit and their number: see `bitRange`. */
  readonly bits: Struct
  readonly length: number
  /** In the sender's byte order. */
  readonly host: boolean
}
/** Values one behind the other. Members have no offsets: theirs tell the condition they are there under. */
export interface SequenceType extends TypeBase {
  readonly kind: 'sequence'
  readonly sequence: Struct
}
/** Values of one type one behind the other, in a sequence. */
export interface SeveralType extends TypeBase {
  readonly kind: 'several'
  readonly element: Type
  /** The member that counts them; undefined: as many as there is room for. */
  readonly count: Reference | undefined
  /** The member that tells how many bytes each has. */
  readonly size: Reference | undefined
}
/** A value that takes as many bytes as a member of the sequence tells. */
export interface LimitedType extends TypeBase {
  readonly kind: 'limited'
  readonly inner: Type
  readonly limit: Reference | undefined
}
/** The numbers of the bits that are set, by name where they have one. */
export interface BitmapType extends TypeBase {
  readonly kind: 'bitmap'
  readonly enum: Enum | undefined
  /** Bytes; 0 when any number. */
  readonly length: number
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
  | ElementsType
  | BitsType
  | SequenceType
  | SeveralType
  | LimitedType
  | BitmapType

export type TypeKind = Type['kind']

const SELECTORS = [
  'header',
  'attribute',
  'message',
  'direction',
  'length',
  'dump',
  'payload',
  'part',
] as const
/**
 * What a choice looks at: a header member, an attribute, the message id, the direction, the payload's length, whether
 * a dump is asked for, a member of the struct that the payload begins with, one of the sequence
 * around it.
 */
export type Selector = (typeof SELECTORS)[number]

export function selectorOf(number: number): Selector {
  return SELECTORS[number] ?? 'message'
}
