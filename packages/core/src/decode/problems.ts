import type { Operation } from '../catalog/index.js'
import type { MessageReader } from '../reader/reader.js'
import {
  MESSAGE_MALFORMED,
  MESSAGE_REQUEST,
  PROBLEM_CODE,
  PROBLEM_LENGTH,
  PROBLEM_NEXT,
  PROBLEM_OFFSET,
  RECORD_BODY_OFFSET,
  RECORD_FLAGS,
  RECORD_LENGTH,
  RECORD_PROBLEMS,
  RECORD_START,
} from '../tape/layout.js'
import { word } from '../tape/tape.js'
import type { Field } from './field.js'
import { HEADER_LENGTH } from './header.js'
import { pathAt } from './path.js'
import { likelyMistakes } from './rules/index.js'
import type { MalformedCode, Problem } from './types.js'

/** Of nlmsg_flags in nlmsghdr. */
const FLAGS_OFFSET = 6

const CODES: readonly MalformedCode[] = [
  'message-length',
  'attribute-length',
  'trailing-bytes',
  'header-short',
  'too-deep',
  'nest-expected',
  'struct-short',
  'element-length',
  'value-short',
]

/** Malformed places, then likely mistakes, each in the order of the message. */
export function problemsOf(
  r: MessageReader,
  record: number,
  fields: readonly Field[],
  operation: Operation | undefined,
): readonly Problem[] {
  const start = word(r.tape, record + RECORD_START)
  const bits = word(r.tape, record + RECORD_FLAGS)
  const request = (bits & MESSAGE_REQUEST) !== 0
  // A dump request may carry only struct rtgenmsg, whatever the operation's own header: the kernel takes it, and a
  // rule tells of other sizes.
  const shortHeaderIsOld = request && operation?.class === 'get'
  const malformed = malformedPlaces(r, record).filter(
    ({ code }) => code !== 'header-short' || !shortHeaderIsOld,
  )
  const end = start + word(r.tape, record + RECORD_LENGTH)
  const bodyStart = word(r.tape, record + RECORD_BODY_OFFSET)
  const flags = end - start < HEADER_LENGTH ? 0 : r.view.getUint16(start + FLAGS_OFFSET, r.littleEndian)
  const unreadable = (bits & MESSAGE_MALFORMED) !== 0
  const seen = { reader: r, request, operation, malformed: unreadable, flags, start, bodyStart, end, fields }
  const mistakes = operation === undefined ? [] : likelyMistakes(seen)
  return [...malformed.sort(byOffset), ...mistakes.sort(byOffset)].map((found) => {
    const { offset, length, code, message } = found
    const path = ('path' in found && found.path) || pathAt(fields, offset)
    return { offset: offset - start, length, ...(path !== '' && { path }), code, message }
  })
}

interface Place {
  readonly offset: number
  readonly length: number
  readonly code: MalformedCode
  readonly message: string
}

function byOffset(a: { offset: number }, b: { offset: number }): number {
  return a.offset - b.offset
}

function malformedPlaces(r: MessageReader, record: number): Place[] {
  const places: Place[] = []
  const next = (node: number) => word(r.tape, node + PROBLEM_NEXT)
  for (let node = word(r.tape, record + RECORD_PROBLEMS); node !== 0; node = next(node)) {
    const code = CODES[word(r.tape, node + PROBLEM_CODE) - 1]
    if (code === undefined) continue
    const offset = word(r.tape, node + PROBLEM_OFFSET)
    const length = word(r.tape, node + PROBLEM_LENGTH)
    places.push({ offset, length, code, message: explain(r, code, offset, length) })
  }
  return places
}

function explain(r: MessageReader, code: MalformedCode, offset: number, length: number): string {
  switch (code) {
    case 'message-length':
      return messageLength(r, offset, length)
    case 'attribute-length':
      return attributeLength(r, offset, length)
    case 'trailing-bytes':
      return `${length} bytes follow the last attribute and are none: is an attribute's nla_len too short?`
    case 'header-short':
      return `the message ends inside its fixed header, of which ${length} bytes are there: only the members that fit are read`
    case 'too-deep':
      return 'attributes nest deeper than any the kernel knows: not read further'
    case 'nest-expected':
      return `the attribute should hold attributes, and its ${length} bytes are none`
    case 'struct-short':
      return `the struct is cut short after ${length} bytes, so nothing can follow it`
    case 'element-length':
      return `an element says that it is longer than the ${length} bytes that are left: not read further`
    case 'value-short':
      return `the element ends inside a value, or has fewer than it says: ${length} bytes are left over`
  }
}

function messageLength(r: MessageReader, offset: number, length: number): string {
  if (length < HEADER_LENGTH)
    return `${length} bytes are left, fewer than the ${HEADER_LENGTH} of struct nlmsghdr`
  const said = r.view.getUint32(offset, r.littleEndian)
  if (said < HEADER_LENGTH)
    return `nlmsg_len is ${said}, less than the ${HEADER_LENGTH} bytes of struct nlmsghdr`
  return `nlmsg_len is ${said}, but ${length} bytes are there: the message was cut short, or its length is wrong`
}

function attributeLength(r: MessageReader, offset: number, length: number): string {
  if (length < 4) return `${length} bytes are left, fewer than the 4 of an attribute's header`
  const said = r.view.getUint16(offset, r.littleEndian)
  if (said < 4) return `nla_len is ${said}, less than the 4 bytes of the attribute's own header`
  return `nla_len is ${said}, but ${length} bytes are left: the attribute reaches beyond what it stands in`
}
