/** Attributes: of a set by their properties, of a list by their indices, and the unknown ones. */
import type { Attribute, AttributeSet, ListType, Type } from '../catalog/index.js'
import type { Path } from './path.js'
import { integerValue, opaqueBytes, quote, refuse } from './scalars.js'
import { elementsOf, type Message, refuseKey, type Scope, type Values, valuesOf } from './scope.js'
import { chosen, writeValue } from './value.js'
import type { Writer } from './writer.js'

const NLA_F_NESTED = 0x8000
const NLA_MAX = 0xffff

/** Appends the attributes of `values` in their order, then the unknown ones. */
export function writeSet(
  message: Message,
  set: AttributeSet,
  values: Values,
  path: Path | undefined,
  outer: Scope | undefined,
): void {
  const scope = { parent: outer, set, values }
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || key === 'unknown') continue
    const attribute = set.byName(key)
    if (attribute === undefined) refuseKey(key, set.attributes, set.name, path)
    writeAttribute(message, attribute, value, { parent: path, key: attribute.key }, scope)
  }
  if (values.unknown !== undefined)
    writeUnknown(message.writer, values.unknown, { parent: path, key: 'unknown' })
}

function writeAttribute(
  message: Message,
  attribute: Attribute,
  value: unknown,
  path: Path,
  scope: Scope,
): void {
  const { id, type } = attribute
  if (attribute.many) {
    elementsOf(value, path).forEach((element, index) => {
      writeOne(message, id, type, element, { parent: path, key: index }, scope)
    })
  } else if (type.kind !== 'flag' || value === true) {
    writeOne(message, id, type, value, path, scope)
  } else if (value !== false) {
    refuse(path, `must be true or false, not ${quote(value)}`)
  }
}

/** One attribute: its 4 bytes of header, the payload, padding to 4. */
function writeOne(
  message: Message,
  id: number,
  type: Type,
  value: unknown,
  path: Path,
  scope: Scope | undefined,
): void {
  const { writer } = message
  const start = writer.skip(4)
  const raw = value instanceof Uint8Array
  const payload = type.kind === 'choice' && !raw ? chosen(message, type.choice, value, path, scope) : type
  writeValue(message, payload, value, path, scope)
  const nested = payload.kind === 'nest' || payload.kind === 'list' ? NLA_F_NESTED : 0
  endAttribute(writer, start, id | nested, path)
}

/** Fills in the header of the attribute that began at `start`, and pads. */
function endAttribute(writer: Writer, start: number, type: number, path: Path): void {
  const length = writer.length - start
  if (length > NLA_MAX) refuse(path, `takes ${length} bytes, more than an attribute's ${NLA_MAX}`)
  writer.setInteger(start, 2, BigInt(length))
  writer.setInteger(start + 2, 2, BigInt(type))
  writer.align(4)
}

/** Attributes as the reader leaves them in `unknown`: `{type, bytes}`, the type with its flag bits. */
function writeUnknown(writer: Writer, value: unknown, path: Path): void {
  elementsOf(value, path).forEach((element, index) => {
    const at: Path = { parent: path, key: index }
    const { type, bytes } = valuesOf(element, at)
    if (typeof type !== 'number' || !Number.isInteger(type) || type < 0 || type > 0xffff) {
      refuse({ parent: at, key: 'type' }, `must be an integer 0..65535, not ${quote(type)}`)
    }
    const start = writer.skip(4)
    writer.append(opaqueBytes(ANY_BYTES, bytes, { parent: at, key: 'bytes' }))
    endAttribute(writer, start, type, at)
  })
}

/** Elements by their indices: an array counts from the first one; of a keyed list the keys are indices or names. */
export function writeList(
  message: Message,
  type: ListType,
  value: unknown,
  path: Path | undefined,
  scope: Scope | undefined,
): void {
  if (!type.keyed || Array.isArray(value)) {
    elementsOf(value, path).forEach((element, index) => {
      writeOne(message, type.firstIndex + index, type.element, element, { parent: path, key: index }, scope)
    })
    return
  }
  for (const [key, element] of Object.entries(valuesOf(value, path))) {
    const at: Path = { parent: path, key }
    const index = Number(integerValue({ ...INDEX, enum: type.keys }, key, at))
    if (element !== undefined) writeOne(message, index, type.element, element, at, scope)
  }
}

const ANY_BYTES = { kind: 'bytes', index: 0, format: undefined, length: 0, opaque: true } as const
const INDEX = {
  kind: 'integer',
  index: 0,
  signed: false,
  order: 'host',
  format: undefined,
  width: 2,
  flags: false,
} as const
