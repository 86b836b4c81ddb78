import type { Catalog, Family, Operation } from '../catalog/index.js'
import { type FamilyReaders, MessageReader } from '../reader/reader.js'
import { RECORD_FAMILY, RECORD_OPERATION, TAPE_FIRST } from '../tape/layout.js'
import { GrowingTape, word } from '../tape/tape.js'
import type { Field } from './field.js'
import { bodyFields } from './fields.js'
import type { Parser } from './types.js'

/** What a message's bytes are parsed with. */
export interface MessageSource {
  readonly bytes: Uint8Array
  readonly protocolNumber: number
  readonly bigEndian: boolean
  readonly parser: Parser
}

/** A message on the tape. Valid until the next message is opened. */
export interface OpenMessage {
  readonly reader: MessageReader
  readonly record: number
  readonly operation: Operation | undefined
  readonly family: Family | undefined
  readonly fields: readonly Field[]
}

/** One tape and one pair of readers for all messages: a message is parsed again when something more is asked of it. */
export class Workbench {
  readonly reader: MessageReader
  /** As `reader`, with C names. */
  readonly cReader: MessageReader
  readonly #tape = new GrowingTape()
  #source: MessageSource | undefined
  #open: OpenMessage | undefined

  constructor(
    readonly catalog: Catalog,
    families: readonly FamilyReaders[],
  ) {
    this.reader = new MessageReader(catalog, families)
    this.cReader = new MessageReader(catalog, [], true)
  }

  /** Parses the message at the start of `source.bytes`, unless it is the one parsed last. */
  open(source: MessageSource): OpenMessage {
    if (this.#open !== undefined && this.#source === source) return this.#open
    const words = this.parse(source)
    this.reader.attach(source.bytes, words, !source.bigEndian)
    this.cReader.attach(source.bytes, words, !source.bigEndian)
    const record = word(words, TAPE_FIRST)
    const { reader, catalog } = this
    let fields: readonly Field[] | undefined
    const open: OpenMessage = {
      reader,
      record,
      operation: catalog.operationAt(word(words, record + RECORD_OPERATION)),
      family: catalog.familyAt(word(words, record + RECORD_FAMILY)),
      get fields() {
        fields ??= record === 0 ? [] : bodyFields(reader, record)
        return fields
      },
    }
    this.#source = source
    this.#open = open
    return open
  }

  /** Parses all messages of `source.bytes`; the tape is the workbench's own and valid until the next call. */
  parse({ parser, bytes, protocolNumber, bigEndian }: MessageSource): Int32Array {
    this.#open = undefined
    this.#tape.write((tape) => parser.parse(bytes, 0, bytes.length, protocolNumber, bigEndian, tape))
    return this.#tape.words
  }
}
