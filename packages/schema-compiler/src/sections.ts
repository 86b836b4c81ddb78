import { sha256 } from './sha256.js'

/** The sections of the tables in their order; their records are rows of words. */
export const sections = [
  'types',
  'sets',
  'attributes',
  'structs',
  'members',
  'enums',
  'entries',
  'choices',
  'cases',
  'families',
  'operations',
  'groups',
] as const

export type Section = (typeof sections)[number]

/** Records of every section; the first of each is all zero and stands for "none". */
export type Rows = Record<Section, number[][]>

const widths: Readonly<Record<Section, number>> = {
  types: 4,
  sets: 5,
  attributes: 5,
  structs: 6,
  members: 4,
  enums: 5,
  entries: 4,
  choices: 6,
  cases: 3,
  families: 9,
  operations: 9,
  groups: 4,
}

const magic = 0x544b4c4e
const version = 1
const headerWords = 5 + (sections.length + 1) * 2

/** Sections with the empty record only. */
export function emptyRows(): Rows {
  return mapSections((section) => [new Array<number>(widths[section]).fill(0)])
}

export function mapSections(rowsOf: (section: Section) => number[][]): Rows {
  return {
    types: rowsOf('types'),
    sets: rowsOf('sets'),
    attributes: rowsOf('attributes'),
    structs: rowsOf('structs'),
    members: rowsOf('members'),
    enums: rowsOf('enums'),
    entries: rowsOf('entries'),
    choices: rowsOf('choices'),
    cases: rowsOf('cases'),
    families: rowsOf('families'),
    operations: rowsOf('operations'),
    groups: rowsOf('groups'),
  }
}

/** The tables' bytes, with the first four of their content's hash as fingerprint. */
export function assemble(rows: Rows, pool: Uint8Array): { bytes: Uint8Array; fingerprint: number } {
  const words = sections.reduce((sum, section) => sum + rows[section].length * widths[section], headerWords)
  const bytes = new Uint8Array(words * 4 + pool.length)
  const view = new DataView(bytes.buffer)
  const put = (index: number, value: number): void => view.setUint32(index * 4, value, true)
  const header = [magic, version, bytes.length, 0, sections.length + 1, words * 4, pool.length]
  for (const [index, word] of header.entries()) put(index, word)
  let at = headerWords
  for (const [position, section] of sections.entries()) {
    put(7 + position * 2, at)
    put(8 + position * 2, rows[section].length)
    for (const word of rows[section].flat()) put(at++, word)
  }
  bytes.set(pool, words * 4)
  const fingerprint = new DataView(sha256(bytes.subarray(16)).buffer).getUint32(0, true)
  put(3, fingerprint)
  return { bytes, fingerprint }
}

/** The reverse. Throws RangeError for what are no tables of this version. */
export function disassemble(bytes: Uint8Array): { rows: Rows; pool: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (index: number): number => view.getUint32(index * 4, true)
  if (bytes.length < headerWords * 4 || word(0) !== magic || word(1) !== version || word(2) !== bytes.length)
    throw new RangeError(`not schema tables of version ${version}`)
  const rows = mapSections((section) => {
    const position = 7 + sections.indexOf(section) * 2
    const [start, count, width] = [word(position), word(position + 1), widths[section]]
    return Array.from({ length: count }, (_, row) =>
      Array.from({ length: width }, (_, column) => word(start + row * width + column)),
    )
  })
  return { rows, pool: bytes.slice(word(5), word(5) + word(6)) }
}
