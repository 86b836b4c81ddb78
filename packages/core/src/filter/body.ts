/** Finds what a filter names in a message's body. */
import { camelCase, type Enum } from '../catalog/index.js'
import type { Field } from '../decode/field.js'
import { fieldValue } from '../decode/fields.js'
import type { Message } from '../decode/message.js'
import { hex } from '../values/hex.js'
import type { Candidate } from './value.js'

/** What stands under `path` in the body: of each step the outermost of that name, inside those of the step before. */
export function findFields(
  message: Message,
  path: readonly string[],
  attributesOnly: boolean,
): readonly Field[] {
  let scope = message.open().fields
  let found: readonly Field[] = []
  for (const step of path) {
    found = outermost(scope, (field) => isNamed(field, step) && !(attributesOnly && field.kind === 'member'))
    scope = found.flatMap(({ children }) => children)
  }
  return found
}

/** The fields that fit, from the first level on which any does. */
function outermost(fields: readonly Field[], fits: (field: Field) => boolean): readonly Field[] {
  let level = fields
  while (level.length > 0) {
    const found = level.filter(fits)
    if (found.length > 0) return found
    level = level.flatMap(({ children }) => children)
  }
  return []
}

function isNamed({ name, cName, step }: Field, wanted: string): boolean {
  return name === camelCase(wanted) || cName === wanted || step === wanted
}

/** A field's value; the bytes as hex where it has none of its own. */
export function candidateOf(message: Message, field: Field): Candidate {
  const { reader } = message.open()
  const { type, at, size } = field
  const value = fieldValue(reader, field)
  if (value === undefined || value instanceof Uint8Array)
    return { value: hex(reader.bytes.subarray(at, at + size)), bytes: true }
  if (type?.kind !== 'integer' || type.enum === undefined) return { value }
  return { value, raw: numberOf(value, type.enum), names: type.enum, flags: type.flags }
}

/** The number whose name, or names of bits, `value` is. */
function numberOf(value: unknown, names: Enum): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value
  if (typeof value === 'string') return names.byName(value)?.value
  if (!Array.isArray(value)) return undefined
  let sum = 0n
  for (const bit of value) sum |= BigInt(numberOf(bit, names) ?? 0)
  return sum
}
