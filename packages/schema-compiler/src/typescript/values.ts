import { extentOf } from '../layout.js'
import {
  type AddressType,
  type ArrayType,
  type IntegerType,
  isFrame,
  type ListType,
  type RecordsType,
  type SeveralType,
  type Type,
} from '../model.js'
import type { Context } from './context.js'
import { pascalCase } from './names.js'

/** How the code around an expression reaches the view and the byte order. */
export interface Access {
  readonly view: string
  readonly littleEndian: string
}

/** In a constructor that has them in constants. */
export const local: Access = { view: 'v', littleEndian: 'le' }
/** In a function of the reader alone. */
export const remote: Access = { view: 'r.view', littleEndian: 'r.littleEndian' }

/** Expression of a value that stands at offset `at`; without `length` it is the payload of an attribute. */
export function leafExpression(
  type: Type,
  at: string,
  access: Access,
  context: Context,
  length?: string,
): string {
  const call = (name: string): string =>
    `${context.support(name)}(r, ${at}${length === undefined ? '' : `, ${length}`})`
  switch (type.kind) {
    case 'integer':
      return integerExpression(type, at, access, context, length)
    case 'flag':
      return 'true'
    case 'string':
      return call(type.exact ? 'readChars' : 'readString')
    case 'address':
      return addressExpression(type, at, context, length)
    case 'text':
      return call(`read${pascalCase(type.grammar)}`)
    case 'struct':
      return `new ${context.classOf(type.struct)}(r, ${at}, ${length ?? `${context.support('lengthAt')}(r, ${at})`})`
    case 'array':
      return arrayExpression(type, at, context, length)
    case 'bitfield32':
      return `${context.support('readBitfield32')}(r, ${at}, ${context.enumTable(type.flags)})`
    default:
      return call('readBytes')
  }
}

const addressReaders: Readonly<Record<string, string>> = {
  ipv4: 'readIpv4',
  ipv6: 'readIpv6',
  ip: 'readIp',
  mac: 'readMac',
  lladdr: 'readLladdr',
  'mpls-label': 'readMpls',
  uuid: 'readUuid',
}

function addressExpression(type: AddressType, at: string, context: Context, length?: string): string {
  if (type.family && type.format === 'ip-or-mac')
    return `${context.support('readIpOrMac')}(r, ${at}, ${type.family.distance})`
  if (type.family) return `${context.support('readIpOf')}(r, ${at}, ${type.family.distance})`
  if (type.format === 'mac' && type.length > 6)
    return `${context.support('readMacIn')}(r, ${at}, ${type.length})`
  const name = context.support(addressReaders[type.format] ?? 'readIp')
  // An IPv4 address in the room of an IPv6 one.
  const size = type.format === 'ipv4' && type.length > 4 ? '4' : length
  return `${name}(r, ${at}${size === undefined ? '' : `, ${size}`})`
}

function integerExpression(
  type: IntegerType,
  at: string,
  access: Access,
  context: Context,
  length?: string,
): string {
  if (type.format === 'ipv4')
    return `${context.support('readIpv4')}(r, ${at}${type.width === 0 ? '' : ', 4'})`
  const plain = plainExpression(type, at, access, context, length)
  if (!type.names) return plain
  const table = context.enumTable(type.names)
  const wide = type.width === 8 || type.width === 0
  const name = type.names.flags ? (wide ? 'flags64Of' : 'flagsOf') : wide ? 'name64Of' : 'nameOf'
  return `${context.support(name)}(${table}, ${plain})`
}

function plainExpression(
  type: IntegerType,
  at: string,
  access: Access,
  context: Context,
  length?: string,
): string {
  if (type.width === 0) {
    return `${context.support(type.signed ? 'readSint' : 'readUint')}(r, ${at}${length === undefined ? '' : `, ${length}`})`
  }
  const sign = type.signed ? 'Int' : 'Uint'
  const method = type.width === 8 ? `getBig${sign}64` : `get${sign}${type.width * 8}`
  const order = type.order === 'big' ? '' : type.order === 'little' ? ', true' : `, ${access.littleEndian}`
  return `${access.view}.${method}(${at}${type.width === 1 ? '' : order})`
}

function arrayExpression(
  { element, used }: ArrayType,
  at: string,
  context: Context,
  length?: string,
): string {
  const stride = String(extentOf(element)?.size ?? 0)
  const read = `(r, at) => ${leafExpression(element, 'at', remote, context, stride)}`
  const size =
    used && length !== undefined
      ? `${context.support('usedLength')}(r, ${at}, ${used.distance}, ${stride}, ${length})`
      : length
  return `${context.support('readArray')}(r, ${at}, ${stride}, ${read}${size === undefined ? '' : `, ${size}`})`
}

/** Expression of a frame that stands at tape index `index`. */
export function frameExpression(type: Type, index: string, owner: string, context: Context): string {
  switch (type.kind) {
    case 'nest':
      return `new ${context.classOf(type.set)}(r, ${index})`
    case 'struct':
      if (type.then) return `new ${context.classOf(type)}(r, ${index})`
      return leafExpression(type, `r.tape[${index} + 1]!`, remote, context, `r.tape[${index} + 2]!`)
    case 'list':
      return elementsExpression(type.element, `${index} + 4`, owner, context, type)
    case 'elements':
      return `new ${context.classOf(type.set)}(r, ${index})`
    case 'sequence':
      return `new ${context.classOf(type.sequence)}(r, ${index})`
    case 'several':
    case 'records':
      return elementsExpression(type.element, `${index} + 4`, owner, context, type)
    default:
      return leafExpression(type, `r.tape[${index} + 1]!`, remote, context, `r.tape[${index} + 2]!`)
  }
}

/** Expression of the elements of the list whose head is at `head`: of a list, of records, or of a repeated attribute. */
export function elementsExpression(
  element: Type,
  head: string,
  owner: string,
  context: Context,
  within?: ListType | RecordsType | SeveralType,
): string {
  const list = within?.kind === 'list' ? within : undefined
  const keyed = list?.keyed ? 'ByIndex' : ''
  const names = list?.indexNames ? `, ${context.enumTable(list.indexNames)}` : ''
  // Always frames, even of leaves: nothing before their values tells how long they are.
  if (isFrame(element) || within?.kind === 'records' || within?.kind === 'several') {
    const read = `(r, i) => ${frameExpression(element, 'i', owner, context)}`
    return `${context.support(`frames${keyed}`)}(r, ${head}, ${read}, ${owner}${names})`
  }
  const leaf = (): string =>
    element.kind === 'flag' ? '() => true' : `(r, s) => ${leafExpression(element, 's', remote, context)}`
  const read = element.kind === 'choice' ? context.choiceReader(element.choice) : leaf()
  return `${context.support(`leaves${keyed}`)}(r, ${head}, ${read}${names})`
}
