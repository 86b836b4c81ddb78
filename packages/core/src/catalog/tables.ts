import { type Fault, NlkitError } from '../errors/errors.js'

const MAGIC = 0x544b4c4e
const VERSION = 1
const SECTIONS = 13
const HEADER_WORDS = 5

/** The sections of the tables, by number. */
export const Section = {
  strings: 0,
  types: 1,
  sets: 2,
  attributes: 3,
  structs: 4,
  members: 5,
  enums: 6,
  entries: 7,
  choices: 8,
  cases: 9,
  families: 10,
  operations: 11,
  groups: 12,
} as const
export type Section = (typeof Section)[keyof typeof Section]

/** Words of one record of each section. */
const RECORD_WORDS = [0, 4, 5, 5, 6, 4, 5, 4, 6, 3, 9, 9, 4] as const

/** The schema tables are not what this version of nlkit reads. */
export class TablesError extends NlkitError {
  readonly code = 'NLKIT_TABLES'
  readonly fault: Fault = 'unsupported'

  constructor(problem: string) {
    super('TablesError', `schema tables: ${problem}`)
  }
}

/** Records of the schema tables (tables.bin): u32 words, little-endian on every machine. */
export class Tables {
  /** First four bytes of the SHA-256 of the tables' contents. */
  readonly fingerprint: number
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #starts: readonly number[]
  readonly #counts: readonly number[]
  readonly #strings = new Map<number, string>([[0, '']])
  readonly #decoder = new TextDecoder()

  /** Throws TablesError when `bytes` are no tables, are cut short or are of another version. */
  constructor(bytes: Uint8Array) {
    const headerBytes = (HEADER_WORDS + SECTIONS * 2) * 4
    if (bytes.length < headerBytes) throw new TablesError(`${bytes.length} bytes are too few`)
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.#word(0) !== MAGIC) throw new TablesError('the first word is not "NLKT"')
    const version = this.#word(1)
    if (version !== VERSION) {
      throw new TablesError(
        `version ${version}, but this version of nlkit reads ${VERSION}; rebuild the backend`,
      )
    }
    const size = this.#word(2)
    if (size !== bytes.length) throw new TablesError(`${bytes.length} bytes, but the header says ${size}`)
    if (this.#word(4) !== SECTIONS) throw new TablesError(`${this.#word(4)} sections instead of ${SECTIONS}`)
    this.fingerprint = this.#word(3)
    const sections = Array.from({ length: SECTIONS }, (_, section) => HEADER_WORDS + section * 2)
    this.#starts = sections.map((word) => this.#word(word))
    this.#counts = sections.map((word) => this.#word(word + 1))
    RECORD_WORDS.forEach((words, section) => {
      const end =
        words === 0
          ? this.#start(section) + this.#count(section)
          : this.#byteOf(section, this.#count(section))
      if (end > size) throw new TablesError(`section ${section} ends at byte ${end} of ${size}`)
    })
  }

  /** Number of records, the null record 0 included. */
  count(section: Section): number {
    return this.#count(section)
  }

  /** Word `word` of record `index`. */
  at(section: Section, index: number, word: number): number {
    if (index >= this.#count(section)) throw new TablesError(`no record ${index} in section ${section}`)
    return this.#view.getUint32(this.#byteOf(section, index) + word * 4, true)
  }

  /** The string at reference `reference`; equal references give the same string object. */
  string(reference: number): string {
    const known = this.#strings.get(reference)
    if (known !== undefined) return known
    const start = this.#start(Section.strings) + reference
    const length = this.#view.getUint16(start, true)
    const text = this.#decoder.decode(this.#bytes.subarray(start + 2, start + 2 + length))
    this.#strings.set(reference, text)
    return text
  }

  /** The string that word `word` of the record refers to. */
  text(section: Section, index: number, word: number): string {
    return this.string(this.at(section, index, word))
  }

  #word(word: number): number {
    return this.#view.getUint32(word * 4, true)
  }

  #start(section: number): number {
    return this.#starts[section] ?? 0
  }

  #count(section: number): number {
    return this.#counts[section] ?? 0
  }

  #byteOf(section: number, index: number): number {
    return (this.#start(section) + index * (RECORD_WORDS[section] ?? 0)) * 4
  }
}
