import { assemble, disassemble, type Rows, type Section, sections } from './sections.js'

/**
 * Tables that know what `base` knows and what `more` does. Where both know a message or a family, `more` is right.
 * Readers that were generated for `base` do not fit them: the fingerprint is another. Throws RangeError for what are no
 * tables.
 */
export function mergeTables(base: Uint8Array, more: Uint8Array): Uint8Array {
  const [first, second] = [disassemble(base), disassemble(more)]
  const shift = new Shift(first.rows, second.rows, first.pool.length)
  const pool = new Uint8Array(first.pool.length + second.pool.length)
  pool.set(first.pool)
  pool.set(second.pool, first.pool.length)
  return assemble(shift.merged(), pool).bytes
}

/** Sections in which the first record that fits is the one that counts: there `more` goes in front. */
const inFront: ReadonlySet<Section> = new Set(['families', 'operations', 'groups'])

/** Where a row refers to what: `column` -> the section whose rows it counts, or the strings. */
const references: Readonly<Record<Exclude<Section, 'types'>, Readonly<Record<number, Section | 'strings'>>>> =
  {
    sets: { 0: 'strings', 1: 'strings', 2: 'attributes' },
    attributes: { 1: 'strings', 2: 'strings', 3: 'types' },
    structs: { 0: 'strings', 1: 'strings', 4: 'members' },
    members: { 0: 'strings', 1: 'strings', 3: 'types' },
    enums: { 0: 'strings', 1: 'strings', 3: 'entries' },
    entries: { 2: 'strings', 3: 'strings' },
    choices: { 0: 'strings', 3: 'cases', 5: 'types' },
    cases: { 1: 'strings', 2: 'types' },
    families: { 0: 'strings', 2: 'strings', 4: 'operations', 6: 'groups' },
    operations: { 0: 'strings', 1: 'strings', 2: 'families', 5: 'types', 6: 'operations' },
    groups: { 1: 'strings', 2: 'strings' },
  }

const kinds = {
  integer: 1,
  struct: 6,
  nest: 7,
  list: 8,
  array: 9,
  choice: 10,
  bitfield32: 11,
  records: 12,
  elements: 14,
  bits: 15,
  sequence: 16,
  several: 17,
  limited: 18,
  bitmap: 19,
} as const
const byAttribute = 1

class Shift {
  constructor(
    readonly base: Rows,
    readonly more: Rows,
    readonly strings: number,
  ) {}

  merged(): Rows {
    const rows = { ...this.base }
    for (const section of sections) {
      const [none = [], ...own] = this.base[section].map((row) => this.#row(section, row, false))
      const [, ...added] = this.more[section].map((row) => this.#row(section, row, true))
      rows[section] = inFront.has(section) ? [none, ...added, ...own] : [none, ...own, ...added]
    }
    return rows
  }

  #row(section: Section, row: readonly number[], added: boolean): number[] {
    if (section === 'types') return this.#type(row, added)
    const columns = { ...references[section] }
    if (section === 'choices' && row[1] === byAttribute) columns[2] = 'strings'
    return row.map((word, column) => this.#moved(columns[column], word, added))
  }

  #type(row: readonly number[], added: boolean): number[] {
    const [kind = 0, a = 0, b = 0, c = 0] = row
    const move = (to: Section, word: number): number => this.#moved(to, word, added)
    switch (kind) {
      case kinds.integer: {
        const [tag, index] = [c >>> 24, c & 0xffffff]
        return [kind, a, b, tag === 1 || tag === 2 ? ((tag << 24) | move('enums', index)) >>> 0 : c]
      }
      case kinds.struct:
        return [kind, move('structs', a), move('sets', b), c]
      case kinds.bits:
      case kinds.sequence:
        return [kind, move('structs', a), b, c]
      case kinds.nest:
      case kinds.elements:
        return [kind, move('sets', a), b, c]
      case kinds.list:
        return [kind, move('types', a), c === 1 ? move('enums', b) : b, c]
      case kinds.array:
      case kinds.records:
      case kinds.several:
      case kinds.limited:
        return [kind, move('types', a), b, c]
      case kinds.choice:
        return [kind, move('choices', a), b, c]
      case kinds.bitfield32:
      case kinds.bitmap:
        return [kind, move('enums', a), b, c]
      default:
        return [kind, a, b, c]
    }
  }

  /** A reference as it is after the merge; 0 stays "none". */
  #moved(to: Section | 'strings' | undefined, word: number, added: boolean): number {
    if (to === undefined || word === 0) return word
    if (to === 'strings') return added ? word + this.strings : word
    if (inFront.has(to)) return added ? word : word + this.more[to].length - 1
    return added ? word + this.base[to].length - 1 : word
  }
}
