import { TYPE_MASK } from '../../tape/layout.js'
import { isAttribute } from './look.js'
import type { Rule } from './rule.js'

const ATTRIBUTE_HEADER = 4

/** The next attribute was put where the last one ended, without the padding to a multiple of 4. */
export const unaligned: Rule = {
  code: 'unaligned',
  checkField(field, { request, reader, end }) {
    const set = field.attribute?.set
    if (!request || set === undefined || !isAttribute(field) || field.length % 4 === 0) return undefined
    const next = field.offset + field.length
    const padding = reader.bytes.subarray(next, Math.min(end, next + 4 - (field.length % 4)))
    if (next + ATTRIBUTE_HEADER > end || padding.every((byte) => byte === 0)) return undefined
    const length = reader.view.getUint16(next, reader.littleEndian)
    const type = reader.view.getUint16(next + 2, reader.littleEndian) & TYPE_MASK
    const found = set.byId(type)
    if (found === undefined || length < ATTRIBUTE_HEADER || next + length > end) return undefined
    return {
      offset: next,
      length: ATTRIBUTE_HEADER,
      code: 'unaligned',
      message:
        `what looks like ${found.cName} follows ${field.cName} at once, at an offset that is no multiple of 4: pad ` +
        `each attribute to NLA_ALIGN(nla_len), here by ${4 - (field.length % 4)}; everything behind is misread`,
    }
  },
}
