import type { IntegerType } from '../../catalog/index.js'
import type { Field } from '../field.js'
import { fieldValue } from '../fields.js'
import type { Rule } from './rule.js'

/** No machine has as many interfaces as this: indices grow from 1. */
const LARGEST_IFINDEX = 0xffffff

/** A number of a request that makes sense only with its bytes turned round. */
export const byteOrder: Rule = {
  code: 'byte-order',
  checkField(field, { request, reader }) {
    const { kind, type, size, cName } = field
    if (!request || (kind !== 'attribute' && kind !== 'member') || type?.kind !== 'integer') return undefined
    if (size !== type.width || (size !== 2 && size !== 4)) return undefined
    const value = rawValue(field, type, reader.view, reader.littleEndian)
    const turned = turn(value, size)
    const meant = meaning(type, value, turned)
    if (meant === undefined) return undefined
    const order = type.order === 'host' ? "in the sender's own byte order" : `${type.order}-endian`
    return {
      offset: field.at,
      length: size,
      code: 'byte-order',
      message:
        `${cName} is ${String(fieldValue(reader, field))}, which makes no sense; with its bytes turned round it is ` +
        `${meant}: it has to be ${order}, was it ${type.order === 'host' ? 'put through htonl or htons' : 'not put through htonl or htons'}?`,
    }
  },
}

function rawValue({ at, size }: Field, type: IntegerType, view: DataView, littleEndian: boolean): number {
  const little = type.order === 'host' ? littleEndian : type.order === 'little'
  return size === 2 ? view.getUint16(at, little) : view.getUint32(at, little)
}

function turn(value: number, size: number): number {
  const view = new DataView(new ArrayBuffer(4))
  if (size === 2) view.setUint16(0, value, true)
  else view.setUint32(0, value, true)
  return size === 2 ? view.getUint16(0) : view.getUint32(0)
}

/** What the turned value would be; undefined when the value is well as it is, or neither says anything. */
function meaning({ format, enum: names, flags }: IntegerType, value: number, turned: number) {
  if (format === 'ifindex' && value > LARGEST_IFINDEX && turned > 0 && turned <= 0xffff) return `${turned}`
  if (names === undefined || flags || names.byValue(value) !== undefined) return undefined
  return names.byValue(turned)?.name
}
