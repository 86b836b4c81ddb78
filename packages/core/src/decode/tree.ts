import type { MessageReader } from '../reader/reader.js'
import { isReadable } from '../reader/sizes.js'
import { RECORD_BODY_OFFSET, RECORD_LENGTH, RECORD_OPERATION, RECORD_START } from '../tape/layout.js'
import { word } from '../tape/tape.js'
import { bytesText, typeText, valueText } from '../values/text.js'
import type { Field } from './field.js'
import { bodyFields, fieldValue } from './fields.js'
import { GENERIC_HEADER_LENGTH, HEADER_LENGTH, readHeader } from './header.js'
import type { Message } from './message.js'
import type { MessageHeader, Problem, TreeNode } from './types.js'

/** What the nodes of one message are made with. */
interface Source {
  readonly reader: MessageReader
  readonly protocol: number
  /** Offset of the message that the nodes' offsets count from. */
  readonly origin: number
  readonly problems: readonly Problem[]
  /** Said of the attribute that holds an offset into the request. */
  readonly offsetNote: string
}

/** The bytes of a message as a tree. */
export function messageTree(message: Message): TreeNode {
  const { outcome, problems } = message
  const { reader, record, fields } = message.open()
  const origin = word(reader.tape, record + RECORD_START)
  const offsetNote = outcome?.path === undefined ? '' : ` → ${outcome.path}`
  const source = { reader, protocol: message.protocolNumber, origin, problems, offsetNote }
  return recordNode(source, record, fields, 'message')
}

function recordNode(source: Source, record: number, fields: readonly Field[], name: string): TreeNode {
  const { reader } = source
  const start = word(reader.tape, record + RECORD_START)
  const length = word(reader.tape, record + RECORD_LENGTH)
  const headers = headerNodes(source, record)
  const header = headerAt(source, record)
  const children = [...headers, ...fields.map((field) => fieldNode(source, field))]
  const text = [...header.flags, `seq ${header.seq}`].join(' ')
  return {
    offset: start - source.origin,
    length,
    kind: 'message',
    cName: header.name,
    name,
    type: 'message',
    text,
    value: undefined,
    children,
  }
}

function headerAt({ reader, protocol }: Source, record: number): MessageHeader {
  const start = word(reader.tape, record + RECORD_START)
  const { buffer, byteOffset } = reader.view
  const view = new DataView(buffer, byteOffset + start, word(reader.tape, record + RECORD_LENGTH))
  const operation = reader.catalog.operationAt(word(reader.tape, record + RECORD_OPERATION))
  return readHeader(view, reader.littleEndian, { protocol, operation, family: operation?.family })
}

/** struct nlmsghdr and, in generic netlink, struct genlmsghdr, as far as they are there. */
function headerNodes(source: Source, record: number): TreeNode[] {
  const { tape } = source.reader
  const start = word(tape, record + RECORD_START)
  const length = word(tape, record + RECORD_BODY_OFFSET) - start
  const header = headerAt(source, record)
  const nodes: TreeNode[] = []
  if (length >= HEADER_LENGTH) nodes.push(netlinkHeader(source, start, header))
  if (length >= HEADER_LENGTH + GENERIC_HEADER_LENGTH)
    nodes.push(genericHeader(source, start + HEADER_LENGTH))
  const named = nodes.reduce((sum, node) => sum + node.length, 0)
  if (length > named) nodes.push(gapNode(source, start + named, length - named))
  return nodes
}

function netlinkHeader(source: Source, start: number, header: MessageHeader): TreeNode {
  const member = (offset: number, length: number, name: string, value: number, text = `${value}`) =>
    headerMember(source, start + offset, length, `nlmsg_${name}`, name, text, value)
  const children = [
    member(0, 4, 'len', header.length),
    member(
      4,
      2,
      'type',
      header.type,
      header.name === `${header.type}` ? header.name : `${header.name} (${header.type})`,
    ),
    member(
      6,
      2,
      'flags',
      source.reader.view.getUint16(start + 6, source.reader.littleEndian),
      header.flags.join(', '),
    ),
    member(8, 4, 'seq', header.seq),
    member(12, 4, 'pid', header.port),
  ]
  return headerNode(source, start, HEADER_LENGTH, 'nlmsghdr', children)
}

function genericHeader(source: Source, start: number): TreeNode {
  const { view, littleEndian } = source.reader
  const member = (offset: number, length: number, name: string, value: number) =>
    headerMember(source, start + offset, length, name, name, `${value}`, value)
  const children = [
    member(0, 1, 'cmd', view.getUint8(start)),
    member(1, 1, 'version', view.getUint8(start + 1)),
    member(2, 2, 'reserved', view.getUint16(start + 2, littleEndian)),
  ]
  return headerNode(source, start, GENERIC_HEADER_LENGTH, 'genlmsghdr', children)
}

function headerNode(
  source: Source,
  at: number,
  length: number,
  struct: string,
  children: TreeNode[],
): TreeNode {
  const cName = `struct ${struct}`
  return {
    offset: at - source.origin,
    length,
    kind: 'header',
    cName,
    name: struct,
    type: cName,
    text: '',
    value: undefined,
    children,
  }
}

function headerMember(
  source: Source,
  at: number,
  length: number,
  cName: string,
  name: string,
  text: string,
  value: number,
): TreeNode {
  const type = `u${length * 8}`
  return { offset: at - source.origin, length, kind: 'member', cName, name, type, text, value, children: [] }
}

function fieldNode(source: Source, field: Field): TreeNode {
  if (field.kind === 'message') {
    return recordNode(source, field.record, bodyFields(source.reader, field.record), 'request')
  }
  if (field.kind === 'unknown' && field.name === '') return gapNode(source, field.offset, field.length)
  const children = field.children.map((child) => fieldNode(source, child))
  const known = children.some(({ kind }) => kind !== 'unknown' && kind !== 'problem')
  const value = known ? undefined : fieldValue(source.reader, field)
  return {
    offset: field.offset - source.origin,
    length: field.length,
    kind: field.kind,
    cName: field.cName === '' ? undefined : field.cName,
    name: field.name,
    type: fieldType(field),
    text: fieldText(source, field, value),
    value,
    children,
  }
}

function fieldType({ kind, type, name }: Field): string {
  if (type !== undefined) return typeText(type)
  return kind === 'header' ? `struct ${name}` : kind
}

function fieldText(source: Source, field: Field, value: unknown): string {
  const { kind, type, size, at, cName } = field
  if (value !== undefined)
    return valueText(type, value) + (cName === 'NLMSGERR_ATTR_OFFS' ? source.offsetNote : '')
  if (kind === 'unknown') return bytesText(bytesAt(source, at, size))
  if (type === undefined || type.kind === 'none' || field.children.length > 0 || size === 0) return ''
  if (isReadable(type, size)) return ''
  return `${bytesText(bytesAt(source, at, size))} (not a ${type.kind})`
}

/** Bytes that are in no field: unknown, or the place that a problem is about. */
function gapNode(source: Source, at: number, length: number): TreeNode {
  const offset = at - source.origin
  const inside = (known: Problem) => known.offset >= offset && known.offset < offset + length
  const problem = source.problems.find(inside)
  const bytes = bytesText(bytesAt(source, at, length))
  return {
    offset,
    length,
    kind: problem === undefined ? 'unknown' : 'problem',
    cName: undefined,
    name: problem?.code ?? '',
    type: 'bytes',
    text: problem === undefined ? bytes : `${bytes} ${problem.message}`,
    value: undefined,
    children: [],
  }
}

function bytesAt({ reader }: Source, at: number, length: number): Uint8Array {
  return reader.bytes.subarray(at, at + length)
}
