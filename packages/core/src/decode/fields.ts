import type {
  Attribute,
  AttributeSet,
  ElementsType,
  ListType,
  RecordsType,
  SequenceType,
  SeveralType,
  Struct,
  TextType,
  Type,
} from '../catalog/index.js'
import { elementHeader } from '../catalog/index.js'
import { leafValue } from '../reader/generic.js'
import { elementIndex } from '../reader/lists.js'
import type { MessageReader } from '../reader/reader.js'
import { lengthAt } from '../reader/scalars.js'
import { isContainer, isReadable, memberSize, typeSize } from '../reader/sizes.js'
import {
  FRAME_LENGTH,
  FRAME_OFFSET,
  FRAME_OVERFLOW,
  FRAME_SLOTS,
  FRAME_TYPE,
  INDEX_MASK,
  OVERFLOW_LENGTH,
  OVERFLOW_NEXT,
  OVERFLOW_OFFSET,
  OVERFLOW_REASON,
  OVERFLOW_TYPE,
  REASON_LENGTH,
  RECORD_BODY,
  RECORD_BODY_OFFSET,
  RECORD_INNER,
  RECORD_LENGTH,
  RECORD_START,
  TYPE_MASK,
} from '../tape/layout.js'
import { listValues, word } from '../tape/tape.js'
import { grammarForm } from '../values/grammars.js'
import { type Field, field } from './field.js'
import { fillGaps } from './gaps.js'

const ATTRIBUTE_HEADER = 4
const TRAILING = 'trailing'

/** The body of a message, without nlmsghdr and genlmsghdr: every byte of it is in one of the fields. */
export function bodyFields(r: MessageReader, record: number): readonly Field[] {
  const start = word(r.tape, record + RECORD_BODY_OFFSET)
  const end = word(r.tape, record + RECORD_START) + word(r.tape, record + RECORD_LENGTH)
  const body = word(r.tape, record + RECORD_BODY)
  const fields = body === 0 ? [] : withoutPadding(r, indexedFields(r, body))
  const inner = word(r.tape, record + RECORD_INNER)
  const all = inner === 0 ? fields : withEcho(r, fields, inner)
  return fillGaps(r.bytes, all, start, end)
}

/** The kernel aligns the struct that a message ends with and counts the zeros in nlmsg_len (XFRM_MSG_GETDEFAULT). */
function withoutPadding(r: MessageReader, fields: readonly Field[]): readonly Field[] {
  const last = fields.at(-1)
  if (last?.kind !== 'unknown' || last.name !== TRAILING || last.size >= 4) return fields
  if (!r.bytes.subarray(last.at, last.at + last.size).every((byte) => byte === 0)) return fields
  return [...fields.slice(0, -1), field('padding', last.offset, last.length)]
}

/** The value of a field as in the body; undefined when its bytes are no value of its type. */
export function fieldValue(r: MessageReader, field: Field): unknown {
  const { type, at, size } = field
  if (type === undefined || type.kind === 'none' || !isReadable(type, size)) return undefined
  return leafValue(r, type, at, size)
}

/** The fields inside the frame or typed leaf at `index`. */
function indexedFields(r: MessageReader, index: number): readonly Field[] {
  const type = r.catalog.type(word(r.tape, index + FRAME_TYPE))
  const at = word(r.tape, index + FRAME_OFFSET)
  const size = word(r.tape, index + FRAME_LENGTH)
  return isContainer(type) ? containerFields(r, index, type, at, size) : leafFields(r, type, at, size)
}

function containerFields(
  r: MessageReader,
  frame: number,
  type: Type,
  at: number,
  size: number,
): readonly Field[] {
  if (type.kind === 'list' || type.kind === 'records') {
    return fillGaps(r.bytes, elementFields(r, frame, type), at, at + size)
  }
  if (type.kind === 'several' || type.kind === 'sequence' || type.kind === 'elements')
    return packedFields(r, frame, type, at, size)
  const set = setOf(type)
  const present = type.kind === 'struct' ? Math.min(type.struct.size, size) : 0
  const header = type.kind === 'struct' && present > 0 ? [headerField(r, type.struct, at, present)] : []
  if (set === undefined) return fillGaps(r.bytes, header, at, at + size)
  const attributes = [...attributeFields(r, set, frame), ...overflowFields(r, set, frame)]
  const filled = fillGaps(r.bytes, [...header, ...attributes], at, at + size)
  return filled.flatMap((gap) => padAttributes(r, set, gap))
}

/** Nothing is aligned here: every byte between the fields is unknown. */
function packedFields(
  r: MessageReader,
  frame: number,
  type: SeveralType | SequenceType | ElementsType,
  at: number,
  size: number,
): readonly Field[] {
  const slots = frame + FRAME_SLOTS
  switch (type.kind) {
    case 'several': {
      const values = listValues(r.tape, slots)
      const fields = values.map((value, position) => framedField(r, value, 'element', `${position}`, ''))
      return fillGaps(r.bytes, fields, at, at + size, 'packed')
    }
    case 'sequence': {
      const fields = type.sequence.members.flatMap(({ key, cName }, part) => {
        const value = word(r.tape, slots + part)
        return value === 0 ? [] : [framedField(r, value, 'member', key, cName)]
      })
      return fillGaps(r.bytes, fields, at, at + size, 'packed')
    }
    case 'elements': {
      const fields = [...knownElements(r, type, slots), ...strayElements(r, type, frame)]
      return fillGaps(r.bytes, fields, at, at + size, 'packed')
    }
  }
}

/** What a frame or typed leaf is of, without a header of its own. */
function framedField(
  r: MessageReader,
  value: number,
  kind: Field['kind'],
  step: string,
  cName: string,
): Field {
  const index = value & INDEX_MASK
  const type = r.catalog.type(word(r.tape, index + FRAME_TYPE))
  const [at, size] = [word(r.tape, index + FRAME_OFFSET), word(r.tape, index + FRAME_LENGTH)]
  return field(kind, at, size, { name: step, step, cName, type, children: indexedFields(r, index) })
}

function knownElements(r: MessageReader, { set, framing }: ElementsType, slots: number): Field[] {
  return set.attributes.flatMap(({ slot, many, id, key, cName }) => {
    const word0 = word(r.tape, slots + slot)
    if (word0 === 0) return []
    const header = elementHeader(framing, id)
    const values = many ? listValues(r.tape, word0 & INDEX_MASK) : [word0]
    return values.map((value, index) => {
      const inner = framedField(r, value, 'element', many ? `${key}.${index}` : key, cName)
      return { ...inner, name: key, offset: inner.at - header, length: inner.size + header }
    })
  })
}

function strayElements(r: MessageReader, { framing }: ElementsType, frame: number): Field[] {
  const fields: Field[] = []
  const next = (node: number) => word(r.tape, node + OVERFLOW_NEXT)
  for (let node = word(r.tape, frame + FRAME_OVERFLOW); node !== 0; node = next(node)) {
    const key = word(r.tape, node + OVERFLOW_TYPE)
    const [at, size] = [word(r.tape, node + OVERFLOW_OFFSET), word(r.tape, node + OVERFLOW_LENGTH)]
    const header = elementHeader(framing, key)
    fields.push(field('unknown', at - header, size + header, { at, size, name: `${key}`, step: `#${key}` }))
  }
  return fields
}

function setOf(type: Type): AttributeSet | undefined {
  return type.kind === 'struct' || type.kind === 'nest' ? type.set : undefined
}

/** Padding attributes (IFLA_PAD) are not on the tape: of a gap, the headers that are theirs. */
function padAttributes(r: MessageReader, set: AttributeSet, gap: Field): Field[] {
  const fields: Field[] = []
  let { offset, length } = gap
  while (gap.kind === 'unknown' && gap.step === '' && length >= ATTRIBUTE_HEADER) {
    const size = r.view.getUint16(offset, r.littleEndian)
    const attribute = set.byId(r.view.getUint16(offset + 2, r.littleEndian) & TYPE_MASK)
    if (size !== ATTRIBUTE_HEADER || attribute?.type.kind !== 'none') break
    const { key: name, cName, type } = attribute
    fields.push(field('padding', offset, ATTRIBUTE_HEADER, { name, cName, type }))
    offset += ATTRIBUTE_HEADER
    length -= ATTRIBUTE_HEADER
  }
  if (fields.length === 0) return [gap]
  return length > 0 ? [...fields, field('unknown', offset, length)] : fields
}

function headerField(r: MessageReader, struct: Struct, at: number, length: number): Field {
  const names = { name: struct.name, cName: `struct ${struct.cName}` }
  return field('header', at, length, { ...names, children: structFields(r, struct, at, length) })
}

function attributeFields(r: MessageReader, set: AttributeSet, frame: number): Field[] {
  return set.attributes.flatMap((attribute) => {
    const slot = word(r.tape, frame + FRAME_SLOTS + attribute.slot)
    if (slot === 0) return []
    if (!attribute.many) return [attributeField(r, attribute, slot, attribute.key)]
    const values = listValues(r.tape, slot & INDEX_MASK)
    return values.map((value, index) => attributeField(r, attribute, value, `${attribute.key}.${index}`))
  })
}

function attributeField(r: MessageReader, attribute: Attribute, slot: number, step: string): Field {
  const value = slotField(r, attribute.type, slot)
  const { key: name, cName } = attribute
  return { ...value, name, cName, step, attribute }
}

/** A slot's or list node's value, its attribute header included. */
function slotField(r: MessageReader, declared: Type, slot: number): Field {
  const index = slot & INDEX_MASK
  const type = slot < 0 ? r.catalog.type(word(r.tape, index + FRAME_TYPE)) : leafType(declared)
  const at = slot < 0 ? word(r.tape, index + FRAME_OFFSET) : slot
  const size = slot < 0 ? word(r.tape, index + FRAME_LENGTH) : lengthAt(r, slot)
  const children = slot < 0 ? indexedFields(r, index) : leafFields(r, type, at, size)
  const set = slot < 0 ? setOf(type) : undefined
  return field('attribute', at - ATTRIBUTE_HEADER, size + ATTRIBUTE_HEADER, { at, size, type, set, children })
}

/** Unknown attributes and earlier duplicates of known ones. */
function overflowFields(r: MessageReader, set: AttributeSet, frame: number): Field[] {
  const fields: Field[] = []
  const next = (node: number) => word(r.tape, node + OVERFLOW_NEXT)
  for (let node = word(r.tape, frame + FRAME_OVERFLOW); node !== 0; node = next(node)) {
    if (word(r.tape, node + OVERFLOW_REASON) === REASON_LENGTH) continue
    const at = word(r.tape, node + OVERFLOW_OFFSET)
    const id = word(r.tape, node + OVERFLOW_TYPE) & TYPE_MASK
    const attribute = set.byId(id)
    // A pad attribute with a payload is as unknown as one that the set lacks.
    if (attribute !== undefined && attribute.type.kind !== 'none') {
      fields.push(attributeField(r, attribute, at, attribute.key))
    } else {
      fields.push(unknownAttribute(id, at, word(r.tape, node + OVERFLOW_LENGTH)))
    }
  }
  return fields
}

function unknownAttribute(id: number, at: number, size: number): Field {
  const place = { at, size, name: `${id}`, step: `#${id}` }
  return field('unknown', at - ATTRIBUTE_HEADER, size + ATTRIBUTE_HEADER, place)
}

function elementFields(r: MessageReader, frame: number, type: ListType | RecordsType): Field[] {
  return listValues(r.tape, frame + FRAME_SLOTS).map((value, position) => {
    if (type.kind === 'records') return recordField(r, type, value, position)
    const index = elementIndex(r, value)
    const step = type.keyed ? (type.keys?.byValue(index)?.name ?? `${index}`) : `${position}`
    return { ...slotField(r, type.element, value), kind: 'element', name: `${index}`, step }
  })
}

/** A record has no attribute header: its own struct says how long it is. */
function recordField(r: MessageReader, type: RecordsType, value: number, position: number): Field {
  const frame = value & INDEX_MASK
  const names = { name: `${position}`, step: `${position}` }
  const types = { type: type.element, set: type.element.set }
  const children = indexedFields(r, frame)
  const at = word(r.tape, frame + FRAME_OFFSET)
  return field('element', at, word(r.tape, frame + FRAME_LENGTH), { ...names, ...types, children })
}

/** What is inside a value that has no frame: members of a struct, structs of an array. */
function leafFields(r: MessageReader, type: Type, at: number, size: number): readonly Field[] {
  switch (type.kind) {
    case 'struct':
      return type.set === undefined ? structFields(r, type.struct, at, size) : []
    case 'array':
      return arrayFields(r, type.element, at, size)
    case 'text':
      return textFields(r, type, at, size)
    default:
      return []
  }
}

/** The values of a text; what stands between them is padding. */
function textFields(r: MessageReader, type: TextType, at: number, size: number): readonly Field[] {
  const parts = grammarForm(type.grammar).parts(r.bytes.subarray(at, at + size))
  const fields = parts.map(({ path, offset, length }) => {
    const name = path.join('.')
    return field('member', at + offset, length, { name, step: name, cName: path.at(-1) ?? '', type: STRING })
  })
  return fillGaps(r.bytes, fields, at, at + size, 'padding')
}

const STRING = { kind: 'string', index: 0, length: 0, exact: true } as const

/** What a choice that was not resolved is read as. */
function leafType(type: Type): Type {
  const otherwise = type.kind === 'choice' ? type.choice.otherwise : undefined
  return otherwise === undefined ? type : leafType(otherwise)
}

/** Elements of packed structs; of packed values only what is left over. */
function arrayFields(r: MessageReader, element: Type, at: number, size: number): readonly Field[] {
  const stride = typeSize(element)
  if (stride === 0) return []
  const whole = Math.floor(size / stride)
  const fields: Field[] = []
  for (let index = 0; element.kind === 'struct' && index < whole; index++) {
    const children = structFields(r, element.struct, at + index * stride, stride)
    fields.push(
      field('element', at + index * stride, stride, {
        name: `${index}`,
        step: `${index}`,
        type: element,
        children,
      }),
    )
  }
  if (size % stride !== 0) fields.push(field('unknown', at + whole * stride, size % stride))
  return fields
}

function structFields(r: MessageReader, struct: Struct, at: number, length: number): readonly Field[] {
  const fields: Field[] = []
  let flexible = false
  for (const member of struct.members) {
    // A pad has no size of its own: it is the gap between its neighbours.
    if (member.type.kind === 'none') continue
    const size = memberSize(member, length)
    flexible = typeSize(member.type) === 0
    if (size <= 0 || member.offset + size > length) continue
    const { key: name, cName, type } = member
    const children = leafFields(r, type, at + member.offset, size)
    fields.push(field('member', at + member.offset, size, { name, step: name, cName, type, children }))
  }
  const known = flexible ? length : Math.min(struct.size, length)
  return [
    ...fillGaps(r.bytes, fields, at, at + known, 'padding'),
    ...(known < length ? [field('unknown', at + known, length - known, { name: TRAILING })] : []),
  ]
}

/** The echoed request stands in for the part of struct nlmsgerr that repeats its header. */
function withEcho(r: MessageReader, fields: readonly Field[], inner: number): Field[] {
  const start = word(r.tape, inner + RECORD_START)
  const length = word(r.tape, inner + RECORD_LENGTH)
  const outside = fields.filter(
    ({ kind, offset }) => !isGap(kind) || offset < start || offset >= start + length,
  )
  const cut = outside.map((known) => {
    if (known.kind !== 'header' || known.offset + known.length <= start) return known
    const children = known.children.filter((child) => child.offset < start)
    return { ...known, length: start - known.offset, size: start - known.offset, children }
  })
  return [...cut, field('message', start, length, { name: 'request', record: inner })]
}

function isGap(kind: Field['kind']): boolean {
  return kind === 'unknown' || kind === 'padding'
}
