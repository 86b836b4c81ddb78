import { GENERIC_PROTOCOL, type Operation, protocolName } from '../catalog/index.js'
import type { Body } from '../reader/objects.js'
import {
  CLASS_DONE,
  CLASS_ERROR,
  MESSAGE_MALFORMED,
  RECORD_CLASS,
  RECORD_FLAGS,
  RECORD_INNER,
  RECORD_LENGTH,
  RECORD_OPERATION,
  RECORD_START,
} from '../tape/layout.js'
import { word } from '../tape/tape.js'
import { type AnsweredRequest, type Outcome, outcomeOf } from './control.js'
import type { Field } from './field.js'
import { bodyFields } from './fields.js'
import { HEADER_LENGTH, readHeader } from './header.js'
import { opaqueBytes } from './opaque.js'
import { problemsOf } from './problems.js'
import type {
  Datagram,
  DecodedMessage,
  Direction,
  MessageHeader,
  MessageJson,
  Names,
  Parser,
  Problem,
} from './types.js'
import type { MessageSource, OpenMessage, Workbench } from './workbench.js'

/** What the messages of one capture share. */
export interface MessageHome {
  readonly workbench: Workbench
  readonly parser: Parser
  readonly names: Names
  /** The request with that sequence number (and type, if given) that came last before message `index`. */
  requestBefore(index: number, seq: number, type: number | undefined): Message | undefined
}

/** A message of a capture. It keeps its bytes and what was made of them, and is parsed again for everything else. */
export class Message implements DecodedMessage, MessageSource {
  #header: MessageHeader | undefined
  #body: Body | undefined
  #outcome: Outcome | undefined
  #problems: readonly Problem[] | undefined

  constructor(
    readonly home: MessageHome,
    readonly index: number,
    /** Its datagram. */
    readonly origin: Datagram,
    /** Byte offset in the capture's bytes. */
    readonly offset: number,
    readonly bytes: Uint8Array,
  ) {}

  get datagram(): number {
    return this.origin.index
  }

  get time(): number | undefined {
    return this.origin.time
  }

  get pid(): number | undefined {
    return this.origin.pid
  }

  get fd(): number | undefined {
    return this.origin.fd
  }

  get direction(): Direction | undefined {
    return this.origin.direction
  }

  get protocol(): string {
    return protocolName(this.origin.protocol)
  }

  /** NETLINK_ number. */
  get protocolNumber(): number {
    return this.origin.protocol
  }

  get bigEndian(): boolean {
    return this.origin.bigEndian
  }

  get family(): string | undefined {
    if (this.origin.protocol !== GENERIC_PROTOCOL) return undefined
    return this.open().family?.genericName || undefined
  }

  get operation(): string | undefined {
    return this.open().operation?.name
  }

  get header(): MessageHeader {
    if (this.#header !== undefined) return this.#header
    const { operation, family } = this.open()
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    const context = { protocol: this.origin.protocol, operation, family }
    this.#header = readHeader(view, !this.bigEndian, context)
    return this.#header
  }

  get body(): Body {
    if (this.#body !== undefined) return this.#body
    const { reader, record } = this.open()
    this.#body = reader.read(record)
    return this.#body
  }

  get opaque(): number {
    return opaqueBytes(this.open().fields)
  }

  get problems(): readonly Problem[] {
    if (this.#problems !== undefined) return this.#problems
    const { reader, record, fields, operation } = this.open()
    this.#problems = problemsOf(reader, record, fields, operation)
    return this.#problems
  }

  get malformed(): boolean {
    return (this.#recordWord(RECORD_FLAGS) & MESSAGE_MALFORMED) !== 0
  }

  /** What an NLMSG_ERROR or NLMSG_DONE says; undefined for other messages. */
  get outcome(): Outcome | undefined {
    if (this.#outcome !== undefined) return this.#outcome
    const messageClass = this.#recordWord(RECORD_CLASS)
    if (messageClass !== CLASS_ERROR && messageClass !== CLASS_DONE) return undefined
    this.#outcome = outcomeOf(this.body, this.#echoed() ?? this.#sent(), this.origin.protocol)
    return this.#outcome
  }

  /** Parses the message. What is returned is valid until another message of the decoder is parsed. */
  open(): OpenMessage {
    return this.home.workbench.open(this)
  }

  get parser(): Parser {
    return this.home.parser
  }

  toJSON(): MessageJson {
    return this.json(this.home.names)
  }

  json(names: Names): MessageJson {
    const { index, datagram, time, pid, fd, direction, protocol, family, header, operation } = this
    return {
      index,
      datagram,
      ...(time !== undefined && { time }),
      ...(pid !== undefined && { pid }),
      ...(fd !== undefined && { fd }),
      ...(direction !== undefined && { direction }),
      protocol,
      ...(family !== undefined && { family }),
      header,
      ...(operation !== undefined && { operation }),
      body: (names === 'c' ? this.#bodyInC() : this.body).toJSON(),
      opaque: this.opaque,
      problems: this.problems,
    }
  }

  #bodyInC(): Body {
    const { record } = this.open()
    return this.home.workbench.cReader.readByCatalog(record)
  }

  #recordWord(place: number): number {
    const { reader, record } = this.open()
    return word(reader.tape, record + place)
  }

  /** The request inside an error, when the kernel returned all of it. */
  #echoed(): AnsweredRequest | undefined {
    const { reader, record } = this.open()
    const inner = word(reader.tape, record + RECORD_INNER)
    if (inner === 0 || word(reader.tape, inner + RECORD_LENGTH) <= HEADER_LENGTH) return undefined
    const operation = reader.catalog.operationAt(word(reader.tape, inner + RECORD_OPERATION))
    const start = word(reader.tape, inner + RECORD_START)
    return { fields: bodyFields(reader, inner), set: bodySet(operation), start }
  }

  /** The request elsewhere in the capture. An error says its type; the end of a dump does not. */
  #sent(): AnsweredRequest | undefined {
    const { reader, record } = this.open()
    const inner = word(reader.tape, record + RECORD_INNER)
    const at = word(reader.tape, inner + RECORD_START)
    const type = inner === 0 ? undefined : reader.view.getUint16(at + 4, reader.littleEndian)
    const request = this.home.requestBefore(this.index, this.header.seq, type)
    if (request === undefined) return undefined
    const { fields, operation } = request.open()
    return { fields, set: bodySet(operation), start: 0 }
  }
}

function bodySet(operation: Operation | undefined): Field['set'] {
  const body = operation?.body
  return body?.kind === 'struct' || body?.kind === 'nest' ? body.set : undefined
}
