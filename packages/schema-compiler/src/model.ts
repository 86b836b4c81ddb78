import type { Place } from './issues.js'

/** How an integer or a run of bytes is shown. The position is the format id in the tables; extend at the end. */
export const formats = [
  '',
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

export type Format = (typeof formats)[number]

/** How a text is put together. The position is the grammar's id in the tables; extend at the end. */
export const grammars = ['', 'uevent', 'environment', 'audit', 'socket-name'] as const

export type Grammar = (typeof grammars)[number]

/** Byte order of an integer: that of the message, or one whatever the message. */
export type Order = 'message' | 'big' | 'little'

/** The type of an attribute, of a struct member or of a message body, with its references resolved. */
export type Type =
  | { readonly kind: 'none'; readonly size: number }
  | IntegerType
  | { readonly kind: 'flag' }
  | { readonly kind: 'string'; readonly length: number; readonly exact: boolean }
  | { readonly kind: 'bytes'; readonly format: Format; readonly length: number; readonly opaque: boolean }
  | AddressType
  | { readonly kind: 'text'; readonly grammar: Grammar }
  | StructType
  | { readonly kind: 'nest'; readonly set: AttributeSet }
  | ListType
  | ArrayType
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'bitfield32'; readonly flags: Enum }
  | RecordsType
  | { readonly kind: 'elements'; readonly set: AttributeSet; readonly framing: Framing }
  | BitsType
  | { readonly kind: 'sequence'; readonly sequence: Struct }
  | SeveralType
  | { readonly kind: 'limited'; readonly inner: Type; readonly length: Reference }
  | { readonly kind: 'bitmap'; readonly names?: Enum; readonly length: number }

export interface IntegerType {
  readonly kind: 'integer'
  /** In bytes; 0: 4 or 8, by the length of the attribute. */
  readonly width: 0 | 1 | 2 | 4 | 8
  readonly signed: boolean
  readonly order: Order
  readonly names?: Enum
  readonly format: Format
}

export interface AddressType {
  readonly kind: 'address'
  readonly format: Format
  readonly length: number
  /** The u16 address family that tells what the address is; of `ip-or-mac` the be16 protocol (ETH_P_). */
  readonly family?: Sibling
}

export interface ArrayType {
  readonly kind: 'array'
  readonly element: Type
  readonly count: number
  /** The u32 that tells how many of the elements mean something. */
  readonly used?: Sibling
}

/** Another member of the same struct, or of a struct in it. */
export interface Sibling {
  /** Names of the members that lead to it: `sel.family`. */
  readonly path: string
  /** Bytes to it from the member that names it; set once the layout is known. */
  distance: number
}

export interface StructType {
  readonly kind: 'struct'
  readonly struct: Struct
  /** Attributes that follow at the struct's size, aligned to 4. */
  readonly then?: AttributeSet
}

export interface ListType {
  readonly kind: 'list'
  readonly element: Type
  /** The index carries meaning: the value is keyed by it. */
  readonly keyed: boolean
  /** Index of the first element when encoding. */
  readonly first: number
  readonly indexNames?: Enum
}

export interface RecordsType {
  readonly kind: 'records'
  readonly element: StructType
  readonly lengthMember: string
  readonly align: number
}

/** How elements tell their numbers and lengths. */
export interface Framing {
  /** Bytes of the number. */
  readonly id: number
  /** Bytes of the length. */
  readonly length: number
  readonly big: boolean
  /** 802.11: number 255 is followed by a further number, 221 by an OUI and a type. */
  readonly extended: boolean
  /** Number 0 is a byte alone. */
  readonly loneZero: boolean
}

/** Named ranges of bits, of bytes in little-endian order or, if `host`, in the sender's. */
export interface BitsType {
  readonly kind: 'bits'
  readonly bits: Struct
  readonly host: boolean
}

/** Values one behind the other. */
export interface SeveralType {
  readonly kind: 'several'
  readonly element: Type
  /** How many; without it as many as there is room for. */
  readonly count?: Reference
  /** Bytes of each. */
  readonly size?: Reference
}

/** An earlier member of the same sequence, or bits of it, in units of so many, and what to add. */
export interface Reference {
  /** `count`, `control.realms`, `length-1`, `length*8-2`. */
  readonly path: string
  /** As the tables have it; set once the sequence is known. */
  word: number
}

/** An enum of values, or of flags (each entry one bit). */
export interface Enum {
  readonly file: SchemaFile
  readonly name: string
  readonly place: Place
  readonly prefix: string
  readonly flags: boolean
  /** Sorted by value. */
  readonly entries: readonly EnumEntry[]
}

export interface EnumEntry {
  /** What the C constant is: the value, or the number of the bit (`flags: bits`). */
  readonly key: bigint
  readonly value: bigint
  readonly name: string
  readonly cname: string
}

export interface Struct {
  readonly file: SchemaFile
  readonly name: string
  readonly place: Place
  readonly cname: string
  readonly packed: boolean
  /** Its size is a multiple of this, whatever its members ask for: a C attribute, or how the kernel pads a payload. */
  readonly leastAlign: number
  /** Filled when references are resolved; offsets once the layout is known. */
  members: readonly Member[]
  size: number
  align: number
}

export interface Member {
  readonly name: string
  readonly cname: string
  readonly place: Place
  readonly type: Type
  /** Of bits: the first bit, and how many. */
  offset: number
  /** Of a sequence: it is there if this is not 0. */
  readonly when?: Reference
}

/** An attribute set. */
export interface AttributeSet {
  readonly file: SchemaFile
  readonly name: string
  readonly place: Place
  /** Of the C names of its attributes. */
  prefix: string
  /** Sorted by id: the position is the slot. */
  attributes: readonly Attribute[]
}

export interface Attribute {
  readonly id: number
  readonly name: string
  readonly cname: string
  readonly place: Place
  readonly type: Type
  /** The attribute itself repeats. */
  readonly many: boolean
}

export type Selector =
  | MemberSelector
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'message' }
  | { readonly kind: 'direction' }
  | { readonly kind: 'length' }
  | { readonly kind: 'dump' }
  | { readonly kind: 'part'; readonly sequence: Struct; readonly reference: Reference }

/** A member of the message's header, or of the struct that the payload begins with. */
export interface MemberSelector {
  readonly kind: 'header' | 'payload'
  readonly member: string
  readonly offset: number
  readonly width: number
  /** Big-endian whatever the message. */
  readonly big: boolean
}

export interface Choice {
  readonly file: SchemaFile
  readonly name: string
  readonly place: Place
  selector: Selector
  cases: readonly Case[]
  fallback: Type | undefined
}

/** One value of a selector: a number or a string. */
export interface Case {
  readonly key: bigint | string
  /** How the schema says it: a name for `key`, or `key` itself. */
  readonly word: string
  readonly place: Place
  readonly type: Type
}

export type OperationClass = 'other' | 'get' | 'new' | 'delete' | 'set'

/** One message type in the directions that share its id and body. */
export interface Operation {
  readonly name: string
  readonly cname: string
  readonly place: Place
  /** What the C constant is: the id without its subsystem. */
  readonly number: number
  /** nlmsg_type, or the command in generic netlink. */
  readonly id: number
  readonly request: boolean
  readonly reply: boolean
  /** A reply's number, too, but sent unasked: with sequence number and port 0. */
  readonly unasked: boolean
  readonly do: boolean
  readonly dump: boolean
  readonly class: OperationClass
  readonly body: Type | undefined
  /** The operation whose body answers. */
  answer: Operation | undefined
}

export interface Group {
  readonly name: string
  readonly cname: string
  readonly id: number
  readonly place: Place
}

export interface Family {
  readonly name: string
  readonly place: Place
  readonly protocol: string
  readonly protocolNumber: number
  /** Name the kernel registers with generic netlink; empty for raw families. */
  readonly generic: string
  readonly version: number
  /** Whether generated code reads its messages, not the catalog. */
  readonly readers: boolean
  /** Version of Linux that no longer speaks it; empty for families that live. */
  readonly gone: string
  /** What the bodies of its messages begin with, where another family has messages of the same types; 0: any. */
  readonly addressFamily: number
  readonly operations: readonly Operation[]
  readonly groups: readonly Group[]
}

/** One schema file: what it defines, and the files whose definitions it may name too. */
export interface SchemaFile {
  /** Without folder prefix and ending: `route/address`. */
  readonly path: string
  readonly place: Place
  uses: readonly SchemaFile[]
  readonly enums: Map<string, Enum>
  readonly structs: Map<string, Struct>
  /** Named ranges of bits. */
  readonly bits: Map<string, Struct>
  readonly sequences: Map<string, Struct>
  readonly sets: Map<string, AttributeSet>
  readonly choices: Map<string, Choice>
  family: Family | undefined
}

/** The whole schema, every reference resolved. Files are sorted by path. */
export interface Schema {
  readonly files: readonly SchemaFile[]
}

/** Property name of an object: `dst-len` -> `dstLen`, `6rd-prefix` -> `6rdPrefix`. */
export function camelCase(name: string): string {
  return name.replace(/-+([a-zA-Z0-9])/g, (_, next: string) => next.toUpperCase())
}

/** Whether values of the type are read from a frame of the tape. */
export function isFrame(type: Type): boolean {
  return (
    type.kind === 'nest' ||
    type.kind === 'list' ||
    type.kind === 'records' ||
    type.kind === 'elements' ||
    type.kind === 'sequence' ||
    type.kind === 'several' ||
    (type.kind === 'struct' && !!type.then)
  )
}
