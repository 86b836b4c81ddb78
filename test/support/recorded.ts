/** What real programs and kernels said: every capture of the repository. */
import { readdir, readFile } from 'node:fs/promises'
import {
  bodyFields,
  type Catalog,
  type Field,
  GrowingTape,
  MESSAGE_MALFORMED,
  MessageReader,
  type Operation,
  RECORD_FAMILY,
  RECORD_FLAGS,
  RECORD_LENGTH,
  RECORD_OPERATION,
  RECORD_START,
  records,
  word,
} from '@nlkit/core'
import { createParser, readCapture } from '@nlkit/node'
import { recordedMessages } from './families.js'
import { repository } from './schema.js'

const VECTORS = 'test/vectors'
/** Numbers that readCapture tells of each datagram, and the places of those used here. */
const NUMBERS = 8
const OFFSET = 0
const LENGTH = 1
const PROTOCOL = 6

export interface Datagram {
  /** NETLINK_ number. */
  readonly protocol: number
  readonly bytes: Uint8Array
}

export interface Capture {
  readonly name: string
  readonly datagrams: readonly Datagram[]
}

/** The captures of test/vectors/recorded: its README says of what. */
export async function recordedCaptures(): Promise<Capture[]> {
  const files = await filesOf('recorded', '.pcap.gz')
  return Promise.all(files.map((file) => captureOf('recorded', file)))
}

/** What programs asked and were told while they were compared with us: see test/programs. */
async function programCaptures(): Promise<Capture[]> {
  const files = await filesOf('programs', '.pcap.gz')
  return Promise.all(files.map((file) => captureOf('programs', file)))
}

/** All captures there are: these, and the older ones. */
export async function allCaptures(): Promise<Capture[]> {
  const older = (await recordedMessages()).map(({ name, protocol, messages }) => ({
    name: `messages/${name}`,
    datagrams: messages.map((bytes) => ({ protocol, bytes })),
  }))
  const routes = await filesOf('route', '.hex')
  const slice = await Promise.all(routes.map((file) => captureOf('route', file)))
  return [...(await recordedCaptures()), ...(await programCaptures()), ...older, ...slice]
}

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const files = await readdir(repository(`${VECTORS}/${folder}`), { recursive: true })
  return files.filter((file) => file.endsWith(ending)).sort()
}

async function captureOf(folder: string, file: string): Promise<Capture> {
  const { bytes, datagrams } = readCapture(await readFile(repository(`${VECTORS}/${folder}/${file}`)), '')
  const each = Array.from({ length: datagrams.length / NUMBERS }, (_, index) => {
    const number = (place: number) => datagrams[index * NUMBERS + place] || 0
    const offset = number(OFFSET)
    return { protocol: number(PROTOCOL), bytes: bytes.slice(offset, offset + number(LENGTH)) }
  })
  return { name: `${folder}/${file}`, datagrams: each }
}

/** A message of a capture, valid until the next one is taken. */
export interface Opened {
  readonly protocol: number
  readonly bytes: Uint8Array
  readonly reader: MessageReader
  readonly record: number
  /** Undefined: not known to the schema. */
  readonly operation: Operation | undefined
  /** Name of the family, or of the protocol where that is not known. */
  readonly family: string
  readonly malformed: boolean
  readonly opener: Opener
  readonly fields: readonly Field[]
}

/** Parses the datagrams of one machine, whose generic family ids it learns. */
export class Opener {
  readonly #catalog: Catalog
  readonly #reader: MessageReader
  readonly #parser: ReturnType<typeof createParser>
  readonly #tape = new GrowingTape()

  constructor(catalog: Catalog, parser = createParser()) {
    this.#catalog = catalog
    this.#parser = parser
    this.#reader = new MessageReader(catalog)
  }

  /** Another one for messages of the same machine. */
  beside(): Opener {
    return new Opener(this.#catalog, this.#parser)
  }

  *messages({ protocol, bytes }: Datagram): Generator<Opened> {
    const tape = this.#tape
    tape.write((words) => this.#parser.parse(bytes, 0, bytes.length, protocol, false, words))
    this.#reader.attach(bytes, tape.words, true)
    for (const record of records(tape.words)) {
      const at = word(tape.words, record + RECORD_START)
      yield {
        protocol,
        bytes: bytes.subarray(at, at + word(tape.words, record + RECORD_LENGTH)),
        reader: this.#reader,
        record,
        operation: this.#catalog.operationAt(word(tape.words, record + RECORD_OPERATION)),
        family: this.#catalog.familyAt(word(tape.words, record + RECORD_FAMILY))?.name ?? `${protocol}`,
        opener: this,
        malformed: (word(tape.words, record + RECORD_FLAGS) & MESSAGE_MALFORMED) !== 0,
        fields: bodyFields(this.#reader, record),
      }
    }
  }
}
