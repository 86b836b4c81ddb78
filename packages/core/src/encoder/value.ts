/** One value of a type: the step that all others take for what they hold. */
import type { Choice, Enum, IntegerType, Type } from '../catalog/index.js'
import { writeList, writeSet } from './attributes.js'
import { isUnresolved, resolveChoice } from './choice.js'
import { writeBitmap, writeBits, writeElements, writeSequence } from './packed.js'
import type { Path } from './path.js'
import {
  addressBytes,
  integerValue,
  integerWidth,
  ipv4Integer,
  opaqueBytes,
  refuse,
  stringBytes,
  textBytes,
} from './scalars.js'
import { elementsOf, type Message, type Scope, type Values, valuesOf } from './scope.js'
import { writeRecords, writeStruct } from './struct.js'
import type { Writer } from './writer.js'

/** Appends the payload of a value of type `type`. */
export function writeValue(
  message: Message,
  type: Type,
  value: unknown,
  path: Path | undefined,
  scope: Scope | undefined,
): void {
  const { writer } = message
  // What the reader could not enter it gives as bytes: they go back as they came.
  if (value instanceof Uint8Array && takesRawBytes(type)) {
    writer.append(value)
    return
  }
  switch (type.kind) {
    case 'none':
      refuse(path, 'is padding and cannot be set')
      break
    case 'flag':
      break
    case 'integer':
      writeInteger(writer, type, value, path)
      break
    case 'string':
      writer.append(stringBytes(type, value, path))
      break
    case 'bytes':
      writer.append(opaqueBytes(type, value, path))
      break
    case 'address':
      writer.append(addressBytes(type, value, path))
      break
    case 'text':
      writer.append(textBytes(type, value, message.request, path))
      break
    case 'bitfield32':
      writeBitfield(writer, type.enum, valuesOf(value, path), path)
      break
    case 'struct':
      writeStruct(message, type, valuesOf(value, path), path, scope)
      break
    case 'nest':
      writeSet(message, type.set, valuesOf(value, path), path, scope)
      break
    case 'list':
      writeList(message, type, value, path, scope)
      break
    case 'records':
      writeRecords(message, type, value, path, scope)
      break
    case 'elements':
      writeElements(message, type, valuesOf(value, path), path, scope)
      break
    case 'sequence':
      writeSequence(message, type.sequence, valuesOf(value, path), path, scope)
      break
    case 'array':
    case 'several':
      elementsOf(value, path).forEach((element, index) => {
        writeValue(message, type.element, element, { parent: path, key: index }, scope)
      })
      break
    case 'limited':
      writeValue(message, type.inner, value, path, scope)
      break
    case 'bits':
      writeBits(writer, type, valuesOf(value, path), path)
      break
    case 'bitmap':
      writeBitmap(writer, type, value, path)
      break
    case 'choice':
      writeValue(message, chosen(message, type.choice, value, path, scope), value, path, scope)
  }
}

/** The type that a choice stands for, or the error that says what it depends on. */
export function chosen(
  message: Message,
  choice: Choice,
  value: unknown,
  path: Path | undefined,
  scope: Scope | undefined,
): Type {
  const resolved = resolveChoice(message, choice, value, scope)
  return isUnresolved(resolved) ? refuse(path, resolved.problem) : resolved
}

function writeInteger(writer: Writer, type: IntegerType, value: unknown, path: Path | undefined): void {
  const address = ipv4Integer(type, value)
  if (address !== undefined) {
    writer.append(address)
    return
  }
  const number = integerValue(type, value, path)
  const width = integerWidth(type, number)
  const little = type.order === 'host' ? writer.littleEndian : type.order === 'little'
  writer.setInteger(writer.skip(width), width, number, little)
}

/** u32 value, u32 selector: `{value: [...], selector: [...]}`; the selector is the value when left out. */
function writeBitfield(
  writer: Writer,
  names: Enum | undefined,
  values: Values,
  path: Path | undefined,
): void {
  const { value = 0, selector = value, ...others } = values
  for (const key of Object.keys(others))
    refuse({ parent: path, key }, 'only value and selector are known here')
  const bits = { ...PLAIN, width: 4, flags: names !== undefined, enum: names }
  writeInteger(writer, bits, value, { parent: path, key: 'value' })
  writeInteger(writer, bits, selector, { parent: path, key: 'selector' })
}

const PLAIN = { kind: 'integer', index: 0, signed: false, order: 'host', format: undefined } as const

function takesRawBytes(type: Type): boolean {
  return type.kind !== 'bytes' && type.kind !== 'address' && type.kind !== 'string' && type.kind !== 'none'
}
