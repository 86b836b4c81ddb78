/** Schema tables made by hand: the same layout as crates/schema/tables/tables.bin, with what a test needs in it. */

export const MAGIC = 0x544b4c4e
const SECTIONS = 13
const RECORD_WORDS = [0, 4, 5, 5, 6, 4, 5, 4, 6, 3, 9, 9, 4]

/** A type record: kind, a, b, c. */
export type TypeWords = readonly [kind: number, a?: number, b?: number, c?: number]

export interface SetDescription {
  name: string
  prefix?: string
  /** id, name, type, many */
  attributes: readonly (readonly [id: number, name: string, type: number, many?: boolean])[]
}

export interface StructDescription {
  name: string
  size: number
  /** name, offset, type */
  members: readonly (readonly [name: string, offset: number, type: number])[]
}

export interface EnumDescription {
  name: string
  flags?: boolean
  entries: readonly (readonly [value: bigint, name: string])[]
}

/** Everything is numbered from 1 in the order given; type 0 is "none". */
export interface TablesDescription {
  types?: readonly TypeWords[]
  sets?: readonly SetDescription[]
  structs?: readonly StructDescription[]
  enums?: readonly EnumDescription[]
  /** name, selector, argument, cases (number, type), default type */
  choices?: readonly { name: string; cases: readonly (readonly [number, number])[]; otherwise?: number }[]
}

/** The bytes of tables that hold what is described, without families. */
export function buildTables(description: TablesDescription): Uint8Array {
  const strings = new StringPool()
  const sections: number[][] = RECORD_WORDS.map((words) => new Array<number>(words).fill(0))
  const add = (section: number, ...words: number[]) => {
    const records = sections[section] ?? []
    records.push(...words)
    return records.length / (RECORD_WORDS[section] ?? 1) - 1
  }
  for (const [kind, a = 0, b = 0, c = 0] of description.types ?? []) add(1, kind, a, b, c)
  for (const { name, prefix = '', attributes } of description.sets ?? []) {
    const first = (sections[3]?.length ?? 0) / 5
    for (const [id, attribute, type, many] of attributes) {
      const cName = prefix + attribute.toUpperCase().replaceAll('-', '_')
      add(3, id, strings.add(attribute), strings.add(cName), type, many ? 1 : 0)
    }
    add(2, strings.add(name), strings.add(prefix), first, attributes.length, 0)
  }
  for (const { name, size, members } of description.structs ?? []) {
    const first = (sections[5]?.length ?? 0) / 4
    for (const [member, offset, type] of members) {
      add(5, strings.add(member), strings.add(member.replaceAll('-', '_')), offset, type)
    }
    add(4, strings.add(name), strings.add(name), size, 4, first, members.length)
  }
  for (const { name, flags = false, entries } of description.enums ?? []) {
    const first = (sections[7]?.length ?? 0) / 4
    for (const [value, entry] of entries) {
      const bits = BigInt.asUintN(64, value)
      const cName = strings.add(entry.toUpperCase())
      add(7, Number(bits & 0xffffffffn), Number(bits >> 32n), strings.add(entry), cName)
    }
    add(6, strings.add(name), 0, flags ? 1 : 0, first, entries.length)
  }
  for (const { name, cases, otherwise = 0 } of description.choices ?? []) {
    const first = (sections[9]?.length ?? 0) / 3
    for (const [number, type] of cases) add(9, number, 0, type)
    add(8, strings.add(name), 2, 0, first, cases.length, otherwise)
  }
  return assemble(sections, strings.bytes())
}

function assemble(sections: readonly number[][], pool: Uint8Array): Uint8Array {
  const header: number[] = [MAGIC, 1, 0, 0, SECTIONS]
  const body: number[] = []
  const first = header.length + SECTIONS * 2
  const places = sections.map((words, section) => {
    const start = first + body.length
    body.push(...words)
    return [start, words.length / (RECORD_WORDS[section] || 1)] as const
  })
  const poolAt = (first + body.length) * 4
  places.forEach(([start, count], section) => {
    header.push(...(section === 0 ? [poolAt, pool.length] : [start, count]))
  })
  const words = [...header, ...body]
  words[2] = poolAt + pool.length
  const bytes = new Uint8Array(poolAt + pool.length)
  const view = new DataView(bytes.buffer)
  words.forEach((word, index) => {
    view.setUint32(index * 4, word >>> 0, true)
  })
  bytes.set(pool, poolAt)
  return bytes
}

class StringPool {
  readonly #bytes: number[] = [0, 0]
  readonly #known = new Map<string, number>([['', 0]])

  add(text: string): number {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const reference = this.#bytes.length
    const encoded = new TextEncoder().encode(text)
    this.#bytes.push(encoded.length & 0xff, encoded.length >> 8, ...encoded)
    this.#known.set(text, reference)
    return reference
  }

  bytes(): Uint8Array {
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0)
    return Uint8Array.from(this.#bytes)
  }
}
