/**
 * What a parser backend offers (the addon of @nlkit/node, the module of @nlkit/wasm) and what `createDecoder`
 * makes of it. Every offset is in bytes and relative to the first byte of its message, unless it says otherwise.
 */

import type { Catalog } from '../catalog/index.js'
import type { Body } from '../reader/objects.js'
import type { Outcome } from './control.js'
import type { MistakeCode } from './rules/codes.js'

export type { MistakeCode }

/** Walks messages; one for each consumer, because it remembers the generic family ids it meets. */
export interface Parser {
  /**
   * Writes the tape of the datagram at `bytes[start, start + length)`. Offsets on the tape count from `bytes[0]`.
   * Returns the words used, 0 when the tape is too small: nothing was learnt then, call again with a larger one.
   */
  parse(
    bytes: Uint8Array,
    start: number,
    length: number,
    protocol: number,
    bigEndian: boolean,
    tape: Int32Array,
  ): number
  /** Tells that generic family `name` has message type `id` (as CTRL_CMD_GETFAMILY would). */
  learn(id: number, name: string): void
}

/** The Rust half, injected: the same methods natively and in the browser. */
export interface Backend {
  /** The schema tables (contents of tables.bin). */
  tables(): Uint8Array
  /** `tables`: others than its own. */
  createParser(tables?: Uint8Array): Parser
  /** Finds the datagrams in a capture; `format` '' detects it. */
  readCapture(input: Uint8Array, format: string): CaptureData
  /** Finds the datagrams in a capture that comes in pieces. */
  createCaptureReader(format: string): CaptureReader
  /**
   * Counts a capture that comes in pieces. `protocol` is that of datagrams of which the input does not say it;
   * `bigEndian` is found out for each datagram where it is not told. `tables`: others than its own.
   */
  createCaptureCounter(
    format: string,
    protocol: number,
    bigEndian?: boolean,
    tables?: Uint8Array,
  ): CaptureCounter
}

/** Reads a capture piece by piece: each call returns what was found since the last one. */
export interface CaptureReader {
  /** Offsets in the input go on counting; those in `bytes` begin anew. */
  push(bytes: Uint8Array): CaptureData
  /** Ends the input. */
  end(): CaptureData
}

/** Counts a capture and keeps none of it. */
export interface CaptureCounter {
  /** Returns the problems of this piece as in `CaptureData`. */
  push(bytes: Uint8Array): string
  /** Ends the input. */
  end(): string
  learn(id: number, name: string): void
  /** Six numbers a protocol: its number, datagrams, messages, bytes, opaque bytes, malformed messages. */
  counts(): Float64Array
}

/** Datagrams found in a capture file or text. */
export interface CaptureData {
  /** What the input was read as: 'hex', 'strace', 'pcap', ... */
  format: string
  /** The bytes of all datagrams. */
  bytes: Uint8Array
  /**
   * Eight numbers a datagram: offset in `bytes`, length, time (seconds since 1970), pid, fd, direction (0 unknown,
   * 1 send, 2 receive), protocol, offset in the input. NaN where the input does not say.
   */
  datagrams: Float64Array
  /** JSON: `[{offset, line, column, code, message}]`, positions in the input. */
  problems: string
}

/** A place of the input that no datagram could be read from. Positions are those of the input. */
export interface InputProblem {
  /** Byte offset in the input, from 0. */
  readonly offset: number
  /** From 1; 0 where the input has no lines. */
  readonly line: number
  /** From 1; 0 where the input has no lines. */
  readonly column: number
  readonly code: string
  readonly message: string
}

export type Direction = 'send' | 'receive'

/** One datagram of a capture. */
export interface Datagram {
  readonly index: number
  /** Byte offset in the capture's `bytes`. */
  readonly offset: number
  readonly length: number
  /** Seconds since 1970. */
  readonly time: number | undefined
  readonly pid: number | undefined
  readonly fd: number | undefined
  readonly direction: Direction | undefined
  /** NETLINK_ number: what the input says, else what the caller chose, else 0 (route). */
  readonly protocol: number
  /** Byte offset in the input where it was found. */
  readonly inputOffset: number | undefined
  readonly bigEndian: boolean
}

/** The 16 bytes every netlink message starts with. */
export interface MessageHeader {
  /** nlmsg_len, even where the message is cut shorter. */
  readonly length: number
  /** nlmsg_type; for generic netlink the family's id on that machine. */
  readonly type: number
  /** C name of the message ('RTM_NEWROUTE', 'NLMSG_ERROR', 'CTRL_CMD_GETFAMILY'); the number when unknown. */
  readonly name: string
  /** nlmsg_flags by name; bits without a name in this class of message as one trailing number. */
  readonly flags: readonly (string | number)[]
  readonly seq: number
  /** nlmsg_pid. */
  readonly port: number
}

/** Codes of malformed places, in the order of the tape's problem codes (from 1). */
export type MalformedCode =
  | 'message-length'
  | 'attribute-length'
  | 'trailing-bytes'
  | 'header-short'
  | 'too-deep'
  | 'nest-expected'
  | 'struct-short'
  | 'element-length'
  | 'value-short'

/** A malformed place or a likely mistake of a message. */
export interface Problem {
  readonly offset: number
  readonly length: number
  /** Path of the attribute or header member, as in the body: 'oif', 'linkinfo.data.id', 'multipath.0.ifindex'. */
  readonly path?: string
  readonly code: MalformedCode | MistakeCode
  /** What is wrong and what to do. */
  readonly message: string
}

/** `names` of the body's attributes: 'camel' (default, `oif`) or 'c' (`RTA_OIF`). */
export type Names = 'camel' | 'c'

/** One netlink message. `body`, `opaque` and `problems` are made when first asked for. */
export interface DecodedMessage {
  /** Number of the message in the capture, from 0. */
  readonly index: number
  /** Number of its datagram, from 0. */
  readonly datagram: number
  readonly time: number | undefined
  readonly pid: number | undefined
  readonly fd: number | undefined
  readonly direction: Direction | undefined
  /** NETLINK_ constant in lower case: 'route', 'sock_diag'; the number as text when it has no name. */
  readonly protocol: string
  /** Generic netlink only: the family ('nlctrl', 'ethtool'); undefined while the id is not known. */
  readonly family: string | undefined
  readonly header: MessageHeader
  /** Schema name of the operation: 'newroute'. */
  readonly operation: string | undefined
  readonly body: Body
  /** Payload bytes that nothing explains. */
  readonly opaque: number
  readonly problems: readonly Problem[]
  /** What an NLMSG_ERROR or NLMSG_DONE says of its request; undefined for other messages. */
  readonly outcome: Outcome | undefined
  /** True when a problem of this message is a malformed place (not only a likely mistake). */
  readonly malformed: boolean
  /** The message's bytes (a view), header included, trailing padding not; shorter than `header.length` when cut. */
  readonly bytes: Uint8Array
  /** Byte offset of the message in the capture's (or datagram's) bytes. */
  readonly offset: number
  readonly bigEndian: boolean
  toJSON(): MessageJson
}

/** One line of `nlkit decode --json`. */
export interface MessageJson {
  index: number
  datagram: number
  time?: number
  pid?: number
  fd?: number
  direction?: Direction
  protocol: string
  family?: string
  header: MessageHeader
  operation?: string
  body: unknown
  opaque: number
  problems: readonly Problem[]
}

export type TreeKind =
  | 'message'
  | 'header'
  | 'member'
  | 'attribute'
  | 'element'
  | 'unknown'
  | 'padding'
  | 'problem'

/** A range of bytes and what it means. The children of a node lie inside its range, in order of offset. */
export interface TreeNode {
  readonly offset: number
  readonly length: number
  readonly kind: TreeKind
  /** C constant or member ('RTA_OIF', 'rtm_family'). */
  readonly cName?: string | undefined
  /** Name as in the body ('oif'), index of a list element, or the raw type of an unknown attribute. */
  readonly name: string
  /** Type in words: 'u32 ifindex', 'nest linkinfo', 'string'. */
  readonly type: string
  /** Value for people: '1', '192.0.2.1', 'up, running'; '' when the children say it all. */
  readonly text: string
  /** Value as in the body; undefined where the children say it all. */
  readonly value?: unknown
  readonly children: readonly TreeNode[]
}

/** What a capture holds, in its order, each made anew when asked for: a capture may have a million messages. */
export interface LazyList<T> extends Iterable<T> {
  readonly length: number
  /** Undefined beyond the end; negative indices count from it. */
  at(index: number): T | undefined
}

export interface ProtocolStats {
  messages: number
  bytes: number
  opaque: number
}

/**
 * What `nlkit decode --stats` prints. `bytes` are those of the datagrams, `malformed` counts the messages that have a
 * malformed place.
 */
export interface CaptureStats {
  datagrams: number
  messages: number
  bytes: number
  malformed: number
  protocols: Record<string, ProtocolStats>
}

/** A capture's datagrams and messages. */
export interface DecodedCapture {
  readonly format: string
  /** The bytes of all datagrams. */
  readonly bytes: Uint8Array
  readonly datagrams: LazyList<Datagram>
  readonly messages: LazyList<DecodedMessage>
  /** Places of the input that could not be read. */
  readonly problems: readonly InputProblem[]
  /** Counted when first asked for: reads every message. */
  readonly stats: CaptureStats
}

/**
 * A capture that comes in pieces. Messages and datagrams are numbered throughout; the id of a generic family is known
 * from the piece on in which the capture tells it.
 */
export interface CaptureStream {
  /** What the piece completes. Valid until the next call: a message that is kept longer keeps the piece's memory. */
  push(bytes: Uint8Array): DecodedCapture
  /** Ends the capture: what is left. */
  end(): DecodedCapture
}

/** Counts of a capture that comes in pieces. */
export interface CaptureCounting {
  /** Returns what of the piece could not be read. */
  push(bytes: Uint8Array): readonly InputProblem[]
  /** Ends the capture. */
  end(): readonly InputProblem[]
  /** As counted so far. */
  readonly stats: CaptureStats
}

export interface DatagramOptions {
  /** NETLINK_ number or name ('route', 'NETLINK_ROUTE'); default route. A capture's own word goes before it. */
  protocol?: number | string
  /** Byte order of the sender; default: found out from nlmsg_len, little-endian in doubt. */
  bigEndian?: boolean
}

export interface CaptureOptions extends DatagramOptions {
  /** Format of the input; default: detected. */
  format?: string
}

/** Families of a user's own beside those that nlkit knows: what `loadSpecs` makes of YNL or schema files. */
export interface Specs {
  /** Schema tables with all of them. */
  readonly tables: Uint8Array
  /** Names of the user's own. */
  readonly families: readonly string[]
}

export interface DecoderOptions {
  /** Families beside, or instead of, those that nlkit knows. */
  specs?: Specs | undefined
  /** Keys that `toJSON` gives attributes; default 'camel'. */
  names?: Names
}

/** Decodes captures and single datagrams. Remembers the generic family ids that its messages announce. */
export interface Decoder {
  /** Everything the schema knows. */
  readonly catalog: Catalog
  /** Text is taken as UTF-8. Never throws for bad input: see `problems`. */
  decodeCapture(input: Uint8Array | string, options?: CaptureOptions): DecodedCapture
  /** Decodes a capture that comes in pieces, in memory that does not grow with it. */
  openStream(options?: CaptureOptions): CaptureStream
  /** Counts a capture that comes in pieces: the same numbers as `DecodedCapture.stats`, without making objects. */
  openCounting(options?: CaptureOptions): CaptureCounting
  /** All messages of one datagram. */
  decodeDatagram(bytes: Uint8Array, options?: DatagramOptions): readonly DecodedMessage[]
  /** The message's bytes as a tree: each byte lies in exactly one leaf. */
  tree(message: DecodedMessage): TreeNode
  /** The message in one readable line, without time. */
  line(message: DecodedMessage): string
  /** As `message.toJSON()`, with other names. */
  json(message: DecodedMessage, names?: Names): MessageJson
  /** Path of the attribute or header member that byte `offset` of the message belongs to; undefined if none. */
  pathAt(message: DecodedMessage, offset: number): string | undefined
  /** Tells that generic family `name` has message type `id`. */
  learn(id: number, name: string): void
}
