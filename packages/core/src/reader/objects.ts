import { jsonObject } from '../values/json.js'

/** An attribute that the schema does not know, or an earlier one of several where one is expected. */
export interface UnknownAttribute {
  /** nla_type as on the wire, NLA_F_NESTED and NLA_F_NET_BYTEORDER kept. */
  type: number
  bytes: Uint8Array
}

/** Base of the objects made of a message or nest: the attributes that are present are its properties. */
export class Attributes {
  declare unknown?: UnknownAttribute[]

  /** Lossless: 64-bit integers as decimal strings, bytes as hex strings. */
  toJSON(): Record<string, unknown> {
    return jsonObject(this)
  }
}

/** The body of a message whose operation is not known where it is written: each property is by camelCase name. */
export type Body = Attributes & Readonly<Record<string, unknown>>

/** Base of the objects made of a C struct: the members that are present are its properties. */
export class Struct {
  /** Bytes after the last member that the schema knows: a newer kernel's struct is longer. */
  declare trailing?: Uint8Array

  /** Lossless: 64-bit integers as decimal strings, bytes as hex strings. */
  toJSON(): Record<string, unknown> {
    return jsonObject(this)
  }
}

/** Base of the objects made of bits: single ones are there when they are set, ranges of several always. */
export class Bits {
  /** Numbers of the bits that are set and have no name. */
  declare reserved?: number[]

  /** Lossless: all values are numbers, names and truths. */
  toJSON(): Record<string, unknown> {
    return jsonObject(this)
  }
}

/** Makes the object of one frame. */
export type FrameReader = new (reader: Reader, frame: number) => Attributes

/** What generated readers read from: the tape and the bytes it describes. */
export interface Reader {
  readonly tape: Int32Array
  readonly view: DataView
  readonly bytes: Uint8Array
  readonly littleEndian: boolean
  /** Reads a frame by the catalog into `target`: all properties, `unknown` too. For frames out of the ordinary. */
  fill(frame: number, target: Attributes | Struct): void
}

/** What an operation carries each way; `never` where it has nothing. */
export interface OperationTypes {
  request: unknown
  reply: unknown
  event: unknown
  dump: boolean
}

/** A generated family. */
export interface Family<O, G extends string> {
  readonly name: string
  /** Of the tables that its readers were generated from. */
  readonly fingerprint: number
  /** By operation name, request and reply alike. */
  readonly readers: Readonly<Record<string, FrameReader>>
  /** Multicast groups; 0 where the kernel assigns the number (generic netlink). */
  readonly groups: Readonly<Record<G, number>>
  /** For types only, never set. */
  readonly operations?: O
}
