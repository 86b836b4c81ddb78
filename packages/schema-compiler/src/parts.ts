/** Members of bits and of sequences, and what sequences' members say of each other. */
import { checkProperty, type Draft, reportTwice } from './declare.js'
import type { Issues } from './issues.js'
import { camelCase, type Member, type Reference, type SchemaFile, type Struct, type Type } from './model.js'
import { items, type Source, text } from './source.js'
import { type TypeReader, withFixedLength } from './words.js'

const MOST_PARTS = 64
const MOST_BITS = 32

/** The members of the bits and sequences of a file. */
export function resolveParts(draft: Draft, types: TypeReader, issues: Issues): void {
  const { file } = draft
  for (const bits of file.bits.values()) resolve(bits, draft.bits.get(bits.name), bitRange, types, issues)
  for (const sequence of file.sequences.values()) {
    resolve(sequence, draft.sequences.get(sequence.name), part, types, issues)
    if (sequence.members.length > MOST_PARTS)
      issues.add(sequence.place, `sequence '${sequence.name}' has more than ${MOST_PARTS} members`)
  }
}

/** Connects counts, lengths and conditions with the members that they name. */
export function resolveReferences(files: readonly SchemaFile[], issues: Issues): void {
  for (const sequence of files.flatMap((file) => [...file.sequences.values()])) {
    sequence.members.forEach((member, place) => {
      for (const reference of [...(member.when ? [member.when] : []), ...referencesOf(member.type)]) {
        const word = referenceWord(sequence, reference.path, place)
        if (word === undefined)
          issues.add(member.place, `sequence '${sequence.name}' has no number '${reference.path}' before it`)
        else reference.word = word
      }
    })
  }
}

/** The word of a reference to a member before number `before`: see `Reference` in crates/schema/src/tables. */
export function referenceWord(sequence: Struct, path: string, before: number): number | undefined {
  const match = /^([a-z0-9-]+?)(?:\.([a-z0-9-]+?))?(?:\*(2|4|8|16))?([+-][0-7])?$/.exec(path)
  const [, name, field, unit = '1', addend = '0'] = match ?? []
  const place = sequence.members.findIndex((member) => member.name === name)
  const type = sequence.members[place]?.type
  if (place < 0 || place >= before || type === undefined) return undefined
  const range = field === undefined ? wholeNumber(type) : bitsNamed(type, field)
  if (range === undefined) return undefined
  const { first, width } = range
  return (
    (place |
      (first << 6) |
      (width << 18) |
      ((Number(addend) & 0xf) << 24) |
      (Math.log2(Number(unit)) << 28)) >>>
    0
  )
}

export function firstBit(offset: number): number {
  return offset & 0xffff
}

export function bitCount(offset: number): number {
  return offset >>> 16
}

interface Range {
  readonly first: number
  readonly width: number
}

function wholeNumber(type: Type): Range | undefined {
  const readable = type.kind === 'integer' && (type.width === 1 || type.order === 'little')
  return readable && type.width <= 4 ? { first: 0, width: type.width * 8 } : undefined
}

function bitsNamed(type: Type, name: string): Range | undefined {
  const member = type.kind === 'bits' ? type.bits.members.find((item) => item.name === name) : undefined
  return member && { first: firstBit(member.offset), width: bitCount(member.offset) }
}

function referencesOf(type: Type): Reference[] {
  if (type.kind === 'several') return [type.count, type.size].filter((item) => item !== undefined)
  return type.kind === 'limited' ? [type.length, ...referencesOf(type.inner)] : []
}

type Read = (item: Source, struct: Struct, types: TypeReader, issues: Issues) => Member | undefined

function resolve(
  struct: Struct,
  source: Source | undefined,
  read: Read,
  types: TypeReader,
  issues: Issues,
): void {
  // Neither has a layout of C's.
  struct.align = 0
  if (source === undefined) return
  struct.members = items(source, `the members of '${struct.name}'`, issues)
    .map((item) => read(item, struct, types, issues))
    .filter((item) => item !== undefined)
  reportTwice(
    struct.members,
    (item) => camelCase(item.name),
    (item) => `member '${item.name}' twice`,
    issues,
  )
  reportOverlaps(struct, issues)
}

/** Ranges of bits that share some; members of sequences stand nowhere. */
function reportOverlaps({ members }: Struct, issues: Issues): void {
  members.forEach((member, place) => {
    const [first, count] = [firstBit(member.offset), bitCount(member.offset)]
    const other = members
      .slice(0, place)
      .find(({ offset }) => firstBit(offset) < first + count && first < firstBit(offset) + bitCount(offset))
    if (other) issues.add(member.place, `'${member.name}' has bits of '${other.name}'`)
  })
}

/** `NAME BIT`, `NAME FIRST-LAST`, either with `enum E` behind it; `pad FIRST-LAST` makes room at the end. */
function bitRange(item: Source, bits: Struct, types: TypeReader, issues: Issues): Member | undefined {
  const words = text(item, 'a range of bits', issues)
  const match = /^(\S+) ([0-9]+)(?:-([0-9]+))?( enum \S+)?$/.exec(words ?? '')
  if (!match) {
    if (words !== undefined)
      issues.add(item.place, 'expected NAME BIT or NAME FIRST-LAST, then perhaps enum E')
    return undefined
  }
  const [, name = '', from = '', to = from, names = ''] = match
  const [first, last] = [Number(from), Number(to)]
  const width = last - first + 1
  bits.size = Math.max(bits.size, Math.floor(last / 8) + 1)
  if (name === 'pad') return undefined
  checkProperty(name, item, issues)
  if (name === 'reserved') issues.add(item.place, "'reserved' is the property of bits without a name")
  if (width < 1 || width > MOST_BITS || last > 0xfff) {
    issues.add(item.place, `'${name}': 1 to ${MOST_BITS} bits, not ${from}-${to}`)
    return undefined
  }
  const type = width === 1 && names === '' ? FLAG : types.type(`u32${names}`, item.place)
  return type && { name, cname: '', place: item.place, type, offset: first | (width << 16) }
}

const FLAG = { kind: 'flag' } as const

function part(item: Source, _: Struct, types: TypeReader, issues: Issues): Member | undefined {
  const words = text(item, 'a member', issues)
  const described = words === undefined ? undefined : types.described(words, item.place)
  if (!described) return undefined
  const { name, many, when } = described
  checkProperty(name, item, issues)
  if (many) issues.add(item.place, `member '${name}' cannot repeat: several does`)
  const type = withFixedLength(described.type)
  if (type.kind === 'none' || type.kind === 'flag')
    issues.add(item.place, `'${name}' has a type that no member of a sequence can have`)
  const condition = when === undefined ? {} : { when: { path: when, word: 0 } }
  return { name, cname: '', place: item.place, type, offset: 0, ...condition }
}
