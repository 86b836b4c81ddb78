/** What is being written: the message, the scopes around a value, and the values that were given for them. */
import type { AttributeSet, Operation, Struct, Type } from '../catalog/index.js'
import { closest, type Path } from './path.js'
import { quote, refuse } from './scalars.js'
import type { Writer } from './writer.js'

/** Values of one scope of a message by property: header members and attributes, or the attributes of a nest. */
export type Values = Readonly<Record<string, unknown>>

/** The scopes around a value, nearest first: what a choice may look at. */
export interface Scope {
  readonly parent: Scope | undefined
  readonly set: AttributeSet
  readonly values: Values
}

/** The message that is being written. */
export interface Message {
  readonly writer: Writer
  readonly operation: Operation
  readonly request: boolean
  /** It asks for a dump. */
  readonly dump: boolean
  /** Offset of the body in the writer. */
  readonly body: number
  /** The innermost sequence around, and what was given for each of its members. */
  readonly sequence?: { readonly struct: Struct; readonly given: readonly unknown[] }
}

export function valuesOf(value: unknown, path: Path | undefined): Values {
  return isValues(value) ? value : refuse(path, `must be an object, not ${quote(value)}`)
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function elementsOf(value: unknown, path: Path | undefined): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(path, `must be an array, not ${quote(value)}`)
}

interface Named {
  readonly key: string
  readonly type: Type
}

export function refuseKey(
  key: string,
  known: readonly Named[],
  scope: string,
  path: Path | undefined,
): never {
  const keys = known.filter(({ type }) => type.kind !== 'none').map((named) => named.key)
  const near = closest(key, keys)
  const hint = near === undefined ? `it has ${keys.slice(0, 24).join(', ')}` : `did you mean '${near}'?`
  return refuse({ parent: path, key }, `${scope} has no such attribute: ${hint}`)
}
