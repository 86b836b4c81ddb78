/** Recorded messages: all known, nothing malformed, next to nothing unexplained; generated code reads as the catalog does. */
import { isDeepStrictEqual } from 'node:util'
import { Catalog, createDecoder, MessageReader, type Parser } from '@nlkit/core'
import test from 'ava'
import { backend } from '../support/backend.js'
import { allFamilies, type MessageFile, recordedMessages } from '../support/families.js'

const RECORD = { operation: 3, problems: 6, next: 0 }
/** Share of payload bytes that nothing explains; 5 % where it says nothing. SCTP's socket addresses take 128 bytes each. */
const LIMITS: Readonly<Record<string, number>> = { route: 0.02, 'sock-diag': 0.08, 'traffic-control': 0.02 }

const catalog = new Catalog(backend.tables())
const families = await allFamilies()
const files = await recordedMessages()

/** Both ways of reading one message. */
class Reading {
  readonly #parser: Parser = backend.createParser()
  readonly #reader = new MessageReader(catalog, families)
  #tape = new Int32Array(1 << 16)

  constructor(readonly protocol: number) {}

  /** Index of the first record. */
  parse(bytes: Uint8Array): number {
    while (this.#parser.parse(bytes, 0, bytes.length, this.protocol, false, this.#tape) === 0) {
      this.#tape = new Int32Array(this.#tape.length * 2)
    }
    this.#reader.attach(bytes, this.#tape, true)
    return this.word(1)
  }

  word(index: number): number {
    return this.#tape[index] ?? 0
  }

  generated(record: number): unknown {
    return plain(this.#reader.read(record))
  }

  byCatalog(record: number): unknown {
    return plain(this.#reader.readByCatalog(record))
  }
}

/** The same values without the classes, whose names differ. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

test('the generated readers fit the tables', (t) => {
  t.true(families.length > 0)
  for (const family of families)
    t.is(family.fingerprint, catalog.fingerprint, `${family.name}: build the native addon`)
})

for (const file of files) {
  test(`${file.name}: every message is known and well-formed`, (t) => {
    const reading = new Reading(file.protocol)
    for (const message of file.messages) {
      const record = reading.parse(message)
      t.not(reading.word(record + RECORD.operation), 0, hex(message))
      t.is(reading.word(record + RECORD.problems), 0, hex(message))
    }
  })

  test(`${file.name}: next to nothing is unexplained`, (t) => {
    const decoder = createDecoder(backend)
    const decoded = file.messages.flatMap((bytes) =>
      decoder.decodeDatagram(bytes, { protocol: file.protocol }),
    )
    const total = file.messages.reduce((sum, message) => sum + message.length, 0)
    const opaque = decoded.reduce((sum, message) => sum + message.opaque, 0)
    t.true(opaque / total <= (LIMITS[file.name] ?? 0.05), `${opaque} of ${total} bytes`)
  })

  test(`${file.name}: generated code and catalog read the same`, (t) => {
    const reading = new Reading(file.protocol)
    for (const message of file.messages) {
      const record = reading.parse(message)
      t.deepEqual(reading.generated(record), reading.byCatalog(record), hex(message))
    }
  })

  test(`${file.name}: they do so of damaged messages, too`, (t) => {
    const reading = new Reading(file.protocol)
    for (const damaged of damage(file)) {
      const record = reading.parse(damaged)
      if (record === 0 || isDeepStrictEqual(reading.generated(record), reading.byCatalog(record))) continue
      t.deepEqual(reading.generated(record), reading.byCatalog(record), hex(damaged))
    }
    t.pass()
  })
}

/** Each message with some bytes changed, other ones with each message, and each cut short. */
function* damage(file: MessageFile): Generator<Uint8Array> {
  const random = randomNumbers(1)
  for (const message of file.messages) {
    for (let round = 0; round < 24; round++) {
      const damaged = message.slice()
      for (let change = 0; change <= round % 3; change++) {
        const at = 16 + (random() % Math.max(1, message.length - 16))
        damaged[at] = round % 2 === 0 ? random() & 0xff : random() & 0x0f
      }
      yield damaged
    }
    const length = 16 + (random() % Math.max(1, message.length - 16))
    const short = message.slice(0, length)
    new DataView(short.buffer).setUint32(0, length, true)
    yield short
  }
}

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
