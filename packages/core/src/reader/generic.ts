import type {
  AddressType,
  ArrayType,
  Attribute,
  AttributeSet,
  BitfieldType,
  Catalog,
  ListType,
  RecordsType,
  Struct as StructLayout,
  Type,
} from '../catalog/index.js'
import {
  FRAME_LENGTH,
  FRAME_OFFSET,
  FRAME_SLOTS,
  FRAME_TYPE,
  INDEX_MASK,
  LEAF_LENGTH,
  LEAF_OFFSET,
} from '../tape/layout.js'
import { listValues, word } from '../tape/tape.js'
import { grammarForm } from '../values/grammars.js'
import { readBitmap, readBits } from './bits.js'
import { bitNames, readInteger } from './integers.js'
import { collectElements, collectUnknown, elementIndex, keepRaw, usedLength } from './lists.js'
import { Attributes, type Reader, Struct } from './objects.js'
import { lengthAt } from './scalars.js'
import { isReadable, memberSize, typeSize } from './sizes.js'
import {
  readBytes,
  readChars,
  readIp,
  readIpOf,
  readIpOrMac,
  readIpv4,
  readIpv6,
  readLladdr,
  readMac,
  readMacIn,
  readMpls,
  readString,
  readUuid,
} from './texts.js'

/** Reads by the catalog: the reference that generated readers agree with. */
export interface GenericReader extends Reader {
  readonly catalog: Catalog
  /** Attributes go by their C names. */
  readonly cNames: boolean
}

/** Reads a frame of a struct or nest into `target`: header members, attributes by id, then what is unknown. */
export function fillFrame(r: GenericReader, frame: number, target: Attributes | Struct): void {
  const type = r.catalog.type(word(r.tape, frame + FRAME_TYPE))
  if (type.kind === 'sequence') {
    fillSequence(r, type.sequence, frame, target)
    return
  }
  if (type.kind === 'elements') {
    fillElements(r, type.set, frame, target)
    return
  }
  if (type.kind !== 'struct' && type.kind !== 'nest') return
  if (type.kind === 'struct') {
    const length = word(r.tape, frame + FRAME_LENGTH)
    const header = type.set === undefined ? length : Math.min(type.struct.size, length)
    fillStruct(r, type.struct, word(r.tape, frame + FRAME_OFFSET), header, target)
  }
  if (type.set !== undefined) fillAttributes(r, type.set, frame + FRAME_SLOTS, target)
  collectUnknown(r, frame, target)
}

/** The value of the frame or typed leaf at `index`; what could not be read is kept in `target.unknown`. */
export function indexedValue(r: GenericReader, index: number, target: Attributes): unknown {
  const type = r.catalog.type(word(r.tape, index))
  if (type.kind === 'list' || type.kind === 'records') return listValue(r, type, index + FRAME_SLOTS, target)
  if (type.kind === 'several') return slotValues(r, type.element, index + FRAME_SLOTS, target)
  if (type.kind === 'sequence') return sequenceValue(r, index)
  if (type.kind === 'elements') return frameValue(r, index)
  if (type.kind === 'nest' || (type.kind === 'struct' && type.set !== undefined)) return frameValue(r, index)
  return leafOrKept(r, type, word(r.tape, index + LEAF_OFFSET), word(r.tape, index + LEAF_LENGTH), target)
}

/** The value of `length` bytes at `at`. The type must be readable at that length. */
export function leafValue(r: GenericReader, type: Type, at: number, length: number): unknown {
  switch (type.kind) {
    case 'integer':
      return readInteger(r, type, at, length)
    case 'flag':
      return true
    case 'string':
      return type.exact ? readChars(r, at, length) : readString(r, at, length)
    case 'address':
      return addressValue(r, type, at, length)
    case 'text':
      return grammarForm(type.grammar).value(r.bytes.subarray(at, at + length))
    case 'bits':
      return readBits(r, type, at, length)
    case 'bitmap':
      return readBitmap(r, type, at, length)
    case 'bitfield32':
      return bitfieldValue(r, type, at)
    case 'struct':
      return structValue(r, type.struct, at, length)
    case 'array':
      return arrayValue(r, type, at, length)
    case 'choice':
      return type.choice.otherwise === undefined
        ? readBytes(r, at, length)
        : leafValue(r, type.choice.otherwise, at, length)
    default:
      return readBytes(r, at, length)
  }
}

/** The members of which all bytes are there, and the bytes after the last one. */
function fillStruct(
  r: GenericReader,
  struct: StructLayout,
  at: number,
  length: number,
  target: object,
): void {
  let flexible = false
  for (const member of struct.members) {
    const size = memberSize(member, length)
    flexible = member.type.kind !== 'none' && typeSize(member.type) === 0
    if (member.type.kind === 'none' || size < 0 || member.offset + size > length) continue
    setProperty(target, member.key, leafValue(r, member.type, at + member.offset, size))
  }
  if (flexible || length <= struct.size) return
  setProperty(target, 'trailing', readBytes(r, at + struct.size, length - struct.size))
}

/** The members that are there, and the bytes after the last one. */
function fillSequence(r: GenericReader, { members }: StructLayout, frame: number, target: object): void {
  const at = word(r.tape, frame + FRAME_OFFSET)
  const end = at + word(r.tape, frame + FRAME_LENGTH)
  let next = at
  members.forEach(({ key }, place) => {
    const slot = word(r.tape, frame + FRAME_SLOTS + place)
    if (slot === 0) return
    const index = slot & INDEX_MASK
    const value = indexedValue(r, index, NOWHERE)
    next = word(r.tape, index + FRAME_OFFSET) + word(r.tape, index + FRAME_LENGTH)
    if (value !== undefined) setProperty(target, key, value)
  })
  if (next < end) setProperty(target, 'trailing', readBytes(r, next, end - next))
}

/** What is in a sequence is always readable: the parser enters nothing else. */
const NOWHERE = new Attributes()

/** Elements in the order of their first appearance, so that they are written as they came. */
function fillElements(r: GenericReader, set: AttributeSet, frame: number, target: Attributes | Struct): void {
  const found: { readonly at: number; readonly key: string; readonly value: unknown }[] = []
  for (const attribute of set.attributes) {
    const slot = word(r.tape, frame + FRAME_SLOTS + attribute.slot)
    if (slot === 0 || attribute.type.kind === 'none') continue
    const value = attributeValue(r, attribute, slot, NOWHERE)
    const first = attribute.many ? (listValues(r.tape, slot & INDEX_MASK)[0] ?? 0) : slot
    const at = word(r.tape, (first & INDEX_MASK) + FRAME_OFFSET)
    found.push({ at, key: r.cNames ? attribute.cName : attribute.key, value })
  }
  found.sort((a, b) => a.at - b.at)
  for (const { key, value } of found) setProperty(target, key, value)
  collectElements(r, frame, target)
}

function fillAttributes(r: GenericReader, set: AttributeSet, slots: number, target: Attributes): void {
  for (const attribute of set.attributes) {
    const slot = word(r.tape, slots + attribute.slot)
    if (slot === 0 || attribute.type.kind === 'none') continue
    const value = attributeValue(r, attribute, slot, target)
    if (value !== undefined) setProperty(target, r.cNames ? attribute.cName : attribute.key, value)
  }
}

function attributeValue(r: GenericReader, attribute: Attribute, slot: number, target: Attributes): unknown {
  if (!attribute.many) return slotValue(r, attribute.type, slot, target)
  return slotValues(r, attribute.type, slot & INDEX_MASK, target)
}

/** Values of the list at `head`; those that could not be read are left out. */
function slotValues(r: GenericReader, type: Type, head: number, target: Attributes): unknown[] {
  const values = listValues(r.tape, head).map((value) => slotValue(r, type, value, target))
  return values.filter((value) => value !== undefined)
}

/** The value of one slot or list node; undefined when its bytes went to `target.unknown` instead. */
function slotValue(r: GenericReader, type: Type, slot: number, target: Attributes): unknown {
  if (slot < 0) return indexedValue(r, slot & INDEX_MASK, target)
  return leafOrKept(r, type, slot, lengthAt(r, slot), target)
}

function leafOrKept(r: GenericReader, type: Type, at: number, length: number, target: Attributes): unknown {
  if (isReadable(type, length)) return leafValue(r, type, at, length)
  keepRaw(r, at, target)
  return undefined
}

function listValue(
  r: GenericReader,
  type: ListType | RecordsType,
  head: number,
  target: Attributes,
): unknown {
  if (type.kind === 'records' || !type.keyed) return slotValues(r, type.element, head, target)
  const elements: Record<string, unknown> = {}
  for (const slot of listValues(r.tape, head)) {
    const value = slotValue(r, type.element, slot, target)
    const index = elementIndex(r, slot)
    if (value !== undefined) elements[type.keys?.byValue(index)?.name ?? `${index}`] = value
  }
  return elements
}

function frameValue(r: GenericReader, frame: number): Attributes {
  const value = new Attributes()
  fillFrame(r, frame, value)
  return value
}

function sequenceValue(r: GenericReader, frame: number): Struct {
  const value = new Struct()
  fillFrame(r, frame, value)
  return value
}

function structValue(r: GenericReader, struct: StructLayout, at: number, length: number): Struct {
  const value = new Struct()
  fillStruct(r, struct, at, length, value)
  return value
}

/** The whole elements that fit; elements without a size of their own are left as bytes. */
function arrayValue(r: GenericReader, { element, used }: ArrayType, at: number, length: number): unknown {
  const stride = typeSize(element)
  if (stride === 0) return readBytes(r, at, length)
  const present = used === 0 ? length : usedLength(r, at, used, stride, length)
  const count = Math.floor(present / stride)
  return Array.from({ length: count }, (_, index) => leafValue(r, element, at + index * stride, stride))
}

function bitfieldValue(r: GenericReader, type: BitfieldType, at: number): unknown {
  const value = r.view.getUint32(at, r.littleEndian)
  const selector = r.view.getUint32(at + 4, r.littleEndian)
  if (type.enum === undefined) return { value, selector }
  return { value: bitNames(type.enum, value), selector: bitNames(type.enum, selector) }
}

function addressValue(r: Reader, type: AddressType, at: number, length: number): string {
  if (type.format === 'ip-or-mac') return readIpOrMac(r, at, type.family)
  if (type.family !== 0) return readIpOf(r, at, type.family)
  switch (type.format) {
    case 'ipv4':
      // An IPv4 address in the room of an IPv6 one.
      return readIpv4(r, at, type.length > 4 ? Math.min(4, length) : length)
    case 'ipv6':
      return readIpv6(r, at, length)
    case 'mac':
      return type.length > 6 ? readMacIn(r, at, length) : readMac(r, at, length)
    case 'lladdr':
      return readLladdr(r, at, length)
    case 'mpls-label':
      return readMpls(r, at, length)
    case 'uuid':
      return readUuid(r, at, length)
    default:
      return readIp(r, at, length)
  }
}

/** Objects read by the catalog have the properties that the schema says, whatever their class declares. */
function setProperty(target: object, key: string, value: unknown): void {
  const properties = target as Record<string, unknown>
  properties[key] = value
}
