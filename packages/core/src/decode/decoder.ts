import { Catalog } from '../catalog/index.js'
import { NetlinkInputError } from '../errors/errors.js'
import type { FamilyReaders } from '../reader/reader.js'
import { Capture, type CaptureSetting } from './capture.js'
import { openCounting } from './counting.js'
import { messageLine } from './line.js'
import { Message } from './message.js'
import { protocolOption } from './options.js'
import { pathAt } from './path.js'
import { Stream } from './stream.js'
import { messageTree } from './tree.js'
import type {
  Backend,
  CaptureCounting,
  CaptureData,
  CaptureOptions,
  CaptureStream,
  DatagramOptions,
  DecodedCapture,
  DecodedMessage,
  Decoder,
  DecoderOptions,
  MessageJson,
  Names,
  Parser,
  TreeNode,
} from './types.js'
import { Workbench } from './workbench.js'

/** A decoder over the parser of `backend`. `families`: generated readers, which make it faster and change nothing. */
export function createDecoder(
  backend: Backend,
  options: DecoderOptions = {},
  families: readonly FamilyReaders[] = [],
): Decoder {
  return new BackendDecoder(backend, options, families)
}

class BackendDecoder implements Decoder {
  readonly catalog: Catalog
  readonly #backend: Backend
  readonly #names: Names
  readonly #tables: Uint8Array | undefined
  readonly #workbench: Workbench
  readonly #parser: Parser
  readonly #learnt = new Map<number, string>()

  constructor(backend: Backend, options: DecoderOptions, families: readonly FamilyReaders[]) {
    this.#backend = backend
    this.#names = options.names ?? 'camel'
    this.#tables = options.specs?.tables
    this.catalog = new Catalog(this.#tables ?? backend.tables())
    this.#workbench = new Workbench(this.catalog, families)
    this.#parser = backend.createParser(this.#tables)
  }

  decodeCapture(input: Uint8Array | string, options: CaptureOptions = {}): DecodedCapture {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
    // Family ids are those of the capture's machine: what other captures said does not count.
    const parser = this.#newParser()
    return this.#capture(this.#backend.readCapture(bytes, options.format ?? ''), parser, options)
  }

  openStream(options: CaptureOptions = {}): CaptureStream {
    const reader = this.#backend.createCaptureReader(options.format ?? '')
    return new Stream(reader, this.#setting(this.#newParser(), options))
  }

  openCounting(options: CaptureOptions = {}): CaptureCounting {
    return openCounting(this.#backend, options, this.#learnt, this.#tables)
  }

  decodeDatagram(bytes: Uint8Array, options: DatagramOptions = {}): readonly DecodedMessage[] {
    const unknown = Number.NaN
    const datagrams = Float64Array.of(0, bytes.length, unknown, unknown, unknown, 0, unknown, unknown)
    const data = { format: 'datagram', bytes, datagrams, problems: '[]' }
    return [...this.#capture(data, this.#parser, options).messages]
  }

  tree(message: DecodedMessage): TreeNode {
    return messageTree(own(message))
  }

  line(message: DecodedMessage): string {
    return messageLine(own(message))
  }

  json(message: DecodedMessage, names: Names = this.#names): MessageJson {
    return own(message).json(names)
  }

  pathAt(message: DecodedMessage, offset: number): string | undefined {
    return pathAt(own(message).open().fields, offset) || undefined
  }

  learn(id: number, name: string): void {
    this.#learnt.set(id, name)
    this.#parser.learn(id, name)
  }

  #capture(data: CaptureData, parser: Parser, options: DatagramOptions): Capture {
    return new Capture(data, this.#setting(parser, options))
  }

  #setting(parser: Parser, { protocol, bigEndian }: DatagramOptions): CaptureSetting {
    const protocolNumber = protocolOption(protocol)
    return {
      workbench: this.#workbench,
      parser,
      names: this.#names,
      protocol: protocolNumber,
      bigEndian,
    }
  }

  #newParser(): Parser {
    const parser = this.#backend.createParser(this.#tables)
    for (const [id, name] of this.#learnt) parser.learn(id, name)
    return parser
  }
}

function own(message: DecodedMessage): Message {
  if (message instanceof Message) return message
  throw new NetlinkInputError('message', 'not a message that a decoder made')
}
