import type { Attribute, AttributeSet, Member, Type, Values } from '@nlkit/core'
import { camelCase } from '@nlkit/core'
import { UsageError } from './usage.js'

/** A value as words of the command line make it: what the encoder takes, under construction. */
type Building = Record<string, unknown>

/** `--name value ...` of the command line as a request's values; dots enter nests, a name given again makes a list. */
export function valuesOf(
  words: readonly (readonly [name: string, text: string | undefined])[],
  body: Type,
): Values {
  const values: Building = {}
  for (const [name, text] of words) put(values, name.split('.'), text, body, name)
  return values
}

function put(
  target: Building,
  path: readonly string[],
  text: string | undefined,
  type: Type,
  whole: string,
): void {
  const [name = '', ...rest] = path
  const field = fieldNamed(type, name)
  const key = field === undefined ? camelCase(name) : camelCase(field.name)
  if (rest.length > 0) {
    const known = target[key]
    const inner = isBuilding(known) ? known : {}
    target[key] = inner
    put(inner, rest, text, field?.type ?? type, whole)
    return
  }
  const value = field === undefined ? guess(text) : valueFor(field.type, text, whole)
  const known = target[key]
  if (!isMany(field)) {
    if (known !== undefined) throw new UsageError(`--${whole} is given twice`)
    target[key] = value
  } else target[key] = Array.isArray(known) ? [...known, value] : [value]
}

type Field = Attribute | Member

function isMany(field: Field | undefined): boolean {
  if (field === undefined) return false
  return ('many' in field && field.many) || field.type.kind === 'list' || field.type.kind === 'array'
}

/** The attribute or header member called `name`, in kebab-case, camelCase or as the C constant. */
function fieldNamed(type: Type, name: string): Field | undefined {
  const set = setOf(type)
  const attribute = set?.byName(name)
  if (attribute !== undefined || type.kind !== 'struct') return attribute
  const key = camelCase(name)
  return type.struct.members.find((member) => member.name === name || camelCase(member.name) === key)
}

function setOf(type: Type): AttributeSet | undefined {
  return type.kind === 'nest' || type.kind === 'struct' ? type.set : undefined
}

/** Text as the type wants it; the encoder checks ranges and names, and tells the path. */
function valueFor(type: Type, text: string | undefined, name: string): unknown {
  if (type.kind === 'flag') return text === undefined || text === 'true'
  if (text === undefined) throw new UsageError(`--${name} needs a value`)
  switch (type.kind) {
    case 'integer':
      return type.flags ? text.split(',').map(integerOr) : integerOr(text)
    case 'bytes':
      return hexBytes(text, name)
    case 'list':
    case 'array':
      return valueFor(type.element, text, name)
    case 'string':
    case 'address':
      return text
    default:
      return guess(text)
  }
}

/** A number where the text is one, else the text: a name of an enum, an address. */
function integerOr(text: string): number | bigint | string {
  if (!/^-?(0x[0-9a-f]+|\d+)$/i.test(text)) return text
  const negative = text.startsWith('-')
  const value = BigInt(negative ? text.slice(1) : text)
  const signed = negative ? -value : value
  return signed >= Number.MIN_SAFE_INTEGER && signed <= Number.MAX_SAFE_INTEGER ? Number(signed) : signed
}

/** Where the schema cannot say the type from the command line alone (inside a choice). */
function guess(text: string | undefined): unknown {
  if (text === undefined || text === 'true') return true
  return integerOr(text)
}

function hexBytes(text: string, name: string): Uint8Array {
  const digits = text.replaceAll(/[\s:]/g, '')
  if (!/^([0-9a-f]{2})*$/i.test(digits)) throw new UsageError(`--${name} takes bytes as hex, not '${text}'`)
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

function isBuilding(value: unknown): value is Building {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
