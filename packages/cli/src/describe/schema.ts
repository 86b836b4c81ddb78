/** The schema in words: what an operation takes and gives. */
import {
  type Attribute,
  type AttributeSet,
  type Enum,
  type Operation,
  type Type,
  typeText,
} from '@nlkit/core'

/** Cells of a line: id or offset, C name, name, type; depth is in the C name's indentation. */
export type SchemaRow = readonly [place: string, cName: string, name: string, type: string]

/** Nests deeper than this are named, not shown. */
const DEEPEST = 6
/** Names of an enum that are listed. */
const MOST_NAMES = 12

/** What the message of an operation consists of: the header's members, then the attributes with all that they hold. */
export function bodyRows({ body }: Operation): SchemaRow[] {
  return body === undefined ? [] : typeRows(body, 0, new Set())
}

/** 'do', 'dump', 'event' */
export function kindsOf({ request, do: single, dump, reply }: Operation): string {
  const kinds = [request && single && 'do', request && dump && 'dump', reply && 'reply or event']
  return kinds.filter(Boolean).join(', ')
}

/** `open`: the sets that enclose this one; a set inside itself is not shown again. */
function typeRows(type: Type, depth: number, open: ReadonlySet<AttributeSet>): SchemaRow[] {
  switch (type.kind) {
    case 'struct': {
      const members = type.struct.members.map(
        ({ offset, cName, key, type: inner }): SchemaRow => [
          `+${offset}`,
          indented(cName, depth),
          key,
          described(inner),
        ],
      )
      return type.set === undefined ? members : [...members, ...setRows(type.set, depth, open)]
    }
    case 'limited':
      return typeRows(type.inner, depth, open)
    case 'elements':
    case 'nest':
      return setRows(type.set, depth, open)
    case 'list':
    case 'array':
    case 'records':
    case 'several':
      return typeRows(type.element, depth, open)
    case 'choice':
      return type.choice.cases.flatMap(({ string, number, type: inner }) => {
        const rows = typeRows(inner, depth + 1, open)
        if (rows.length === 0) return []
        return [['', indented(`[${string || number}]`, depth), '', typeText(inner)] as const, ...rows]
      })
    default:
      return []
  }
}

function setRows(set: AttributeSet, depth: number, open: ReadonlySet<AttributeSet>): SchemaRow[] {
  if (open.has(set) || depth > DEEPEST) return [['', indented('...', depth), '', `nest ${set.name}`]]
  const inside = new Set([...open, set])
  return set.attributes
    .filter(({ type }) => type.kind !== 'none')
    .flatMap((attribute) => [
      attributeRow(attribute, depth),
      ...(isLeaf(attribute.type) ? [] : typeRows(attribute.type, depth + 1, inside)),
    ])
}

function attributeRow({ id, cName, key, type, many }: Attribute, depth: number): SchemaRow {
  return [`${id}`, indented(cName, depth), key, `${many ? 'many ' : ''}${described(type)}`]
}

/** Structs inside attributes are named: their members are rarely what is looked for. */
function isLeaf(type: Type): boolean {
  if (type.kind === 'elements') return true
  return (type.kind === 'struct' && type.set === undefined) || type.kind === 'array'
}

function described(type: Type): string {
  const names = type.kind === 'integer' || type.kind === 'bitfield32' ? type.enum : undefined
  return names === undefined ? typeText(type) : `${typeText(type)}: ${namesOf(names)}`
}

function namesOf({ entries }: Enum): string {
  const names = entries.slice(0, MOST_NAMES).map(({ name }) => name)
  return entries.length > MOST_NAMES ? `${names.join(' ')} ...` : names.join(' ')
}

function indented(text: string, depth: number): string {
  return '  '.repeat(depth) + text
}
