/** Structs: their members at their offsets, what follows them, and records with a length of their own. */
import type { AttributeSet, Member, RecordsType, Struct, StructType } from '../catalog/index.js'
import { typeSize } from '../reader/sizes.js'
import { writeSet } from './attributes.js'
import { givenFor } from './choice.js'
import { addressBits, countedBy, headerMember } from './implied.js'
import type { Path } from './path.js'
import { addressBytes, integerValue, opaqueBytes, refuse } from './scalars.js'
import { elementsOf, type Message, refuseKey, type Scope, type Values, valuesOf } from './scope.js'
import { chosen, writeValue } from './value.js'
import { Writer } from './writer.js'

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
    if (key === 'trailing') writer.append(opaqueBytes(TRAILING, value, at))
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
export function writeRecords(
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
    if (length > MAX_RECORD) refuse(at, `takes ${length} bytes, more than ${MAX_RECORD}`)
    writer.setInteger(start + type.lengthOffset, 2, BigInt(length))
    writer.align(Math.max(1, type.alignment))
  })
}

const TRAILING = { kind: 'bytes', index: 0, format: undefined, length: 0, opaque: true } as const
/** What a length of two bytes holds. */
const MAX_RECORD = 0xffff
