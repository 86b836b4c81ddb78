import type {
  Attribute,
  AttributeSet,
  Choice,
  Enum,
  IntegerType,
  ListType,
  Member,
  Operation,
  RecordsType,
  Struct,
  StructType,
  Type,
} from '../catalog/index.js'
import { typeSize } from '../reader/sizes.js'
import { givenFor, isUnresolved, resolveChoice } from './choice.js'
import { addressBits, countedBy, headerMember } from './implied.js'
import { writeBitmap, writeBits, writeElements, writeSequence } from './packed.js'
import { closest, type Path } from './path.js'
import {
  addressBytes,
  integerValue,
  integerWidth,
  ipv4Integer,
  opaqueBytes,
  quote,
  refuse,
  stringBytes,
  textBytes,
} from './scalars.js'
import { Writer } from './writer.js'

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

const NLA_F_NESTED = 0x8000
const NLA_MAX = 0xffff

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

const ANY_BYTES = { kind: 'bytes', index: 0, format: undefined, length: 0, opaque: true } as const

/** A struct, then (when the type has a set) the attributes among the same values. */
export function writeStruct(
  message: Message,
  type: StructType,
  values: Values,
  path: Path | undefined,
  outer: Scope | undefined,
): void {
  const { writer } = message
  const { struct, set } = type
  const members = new Map<Member, unknown>()
  const others: [string, unknown][] = []
  for (const [key, value] of Object.entries(values)) {
    const member = memberOf(struct, set, key)
    if (member === undefined) others.push([key, value])
    else if (members.get(member) === undefined) members.set(member, value)
    else if (value !== undefined) refuse({ parent: path, key }, `is '${member.key}', which is given, too`)
  }
  const start = writer.length
  writeMembers(message, struct, members, path)
  if (set !== undefined) {
    const scope = { parent: outer, set, values: Object.fromEntries(others) }
    writeLengths(message, start, struct, members, path, scope)
    writer.align(4)
    writeSet(message, set, scope.values, path, outer)
    return
  }
  for (const [key, value] of others) {
    const at: Path = { parent: path, key }
    if (value === undefined) continue
    if (key === 'trailing') writer.append(opaqueBytes(ANY_BYTES, value, at))
    else refuseKey(key, struct.members, struct.name, path)
  }
}

/** A member by its property or another name; an attribute's property goes before a member's C or general name. */
function memberOf(struct: Struct, set: AttributeSet | undefined, key: string): Member | undefined {
  const member = headerMember(struct, key)
  return member?.key !== key && set?.byName(key)?.key === key ? undefined : member
}

/** The lengths that were left out, of addresses that were given: all their bits count. `start`: of the header. */
function writeLengths(
  message: Message,
  start: number,
  struct: Struct,
  given: ReadonlyMap<Member, unknown>,
  path: Path | undefined,
  scope: Scope,
): void {
  for (const member of struct.members) {
    if (given.get(member) !== undefined) continue
    const attribute = countedBy(member, scope.set)
    const value = attribute && givenFor(attribute, scope.values)
    if (attribute === undefined || value === undefined || value instanceof Uint8Array) continue
    const at: Path = { parent: path, key: attribute.key }
    const { type } = attribute
    const address = type.kind === 'choice' ? chosen(message, type.choice, value, at, scope) : type
    if (address.kind !== 'address' || member.type.kind !== 'integer') continue
    const bits = addressBits(address.format, addressBytes(address, value, at).length)
    message.writer.setInteger(start + member.offset, member.type.width, BigInt(bits))
  }
}

function writeMembers(
  message: Message,
  struct: Struct,
  values: ReadonlyMap<Member, unknown>,
  path: Path | undefined,
): void {
  const { writer } = message
  const start = writer.skip(struct.size)
  for (const member of struct.members) {
    const value = values.get(member)
    if (value === undefined) continue
    const at: Path = { parent: path, key: member.key }
    const { type } = member
    // Most members by far: written in place.
    if (
      type.kind === 'integer' &&
      type.width > 0 &&
      type.format !== 'ipv4' &&
      !(value instanceof Uint8Array)
    ) {
      const little = type.order === 'host' ? writer.littleEndian : type.order === 'little'
      writer.setInteger(start + member.offset, type.width, integerValue(type, value, at), little)
      continue
    }
    const apart = new Writer(writer.littleEndian)
    writeValue({ ...message, writer: apart }, member.type, value, at, undefined)
    const bytes = apart.finish()
    // A member at the end without a size of its own makes the struct as long as its value.
    if (typeSize(member.type) === 0 && member.type.kind !== 'none') {
      writer.truncate(start + member.offset)
      writer.append(bytes)
      continue
    }
    const space = spaceOf(member, struct)
    if (bytes.length <= space) writer.set(start + member.offset, bytes)
    else refuse(at, `takes ${bytes.length} bytes, but there is room for ${space}`)
  }
}

/** Bytes up to the next member, or to the end. */
function spaceOf(member: Member, { members, size }: Struct): number {
  let end = size
  for (const other of members) if (other.offset > member.offset) end = Math.min(end, other.offset)
  return end - member.offset
}

/** Structs with their attributes, each with its own length in the u16 member at `lengthOffset`. */
function writeRecords(
  message: Message,
  type: RecordsType,
  value: unknown,
  path: Path | undefined,
  scope: Scope | undefined,
): void {
  const { writer } = message
  elementsOf(value, path).forEach((element, index) => {
    const at: Path = { parent: path, key: index }
    const start = writer.length
    writeStruct(message, type.element, valuesOf(element, at), at, scope)
    const length = writer.length - start
    if (length > NLA_MAX) refuse(at, `takes ${length} bytes, more than ${NLA_MAX}`)
    writer.setInteger(start + type.lengthOffset, 2, BigInt(length))
    writer.align(Math.max(1, type.alignment))
  })
}

/** Elements by their indices: an array counts from the first one; of a keyed list the keys are indices or names. */
function writeList(
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

/** The type that a choice stands for, or the error that says what it depends on. */
function chosen(
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
const INDEX = { ...PLAIN, width: 2, flags: false }

function takesRawBytes(type: Type): boolean {
  return type.kind !== 'bytes' && type.kind !== 'address' && type.kind !== 'string' && type.kind !== 'none'
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
