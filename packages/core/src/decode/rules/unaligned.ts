import type { Attribute, AttributeSet } from '../../catalog/index.js'
import { TYPE_MASK } from '../../tape/layout.js'
import type { Field } from '../field.js'
import { isAttribute } from './look.js'
import type { Rule, RuleMessage } from './rule.js'

const ATTRIBUTE_HEADER = 4

/** The next attribute was put where the last one ended, without the padding to a multiple of 4. */
export const unaligned: Rule = {
  code: 'unaligned',
  checkField(field, message) {
    const { request, reader, end } = message
    const set = field.attribute?.set
    if (!request || set === undefined || !isAttribute(field) || field.length % 4 === 0) return undefined
    const next = field.offset + field.length
    const aligned = next + 4 - (field.length % 4)
    const padding = reader.bytes.subarray(next, Math.min(end, aligned))
    if (padding.every((byte) => byte === 0)) return undefined
    const found = attributeAt(message, set, next)
    if (found !== undefined && aligned >= endOfNest(message.fields, field, end)) return undefined
    // Some senders leave rubbish in the padding, which may look like anything: what counts is what follows it.
    if (found === undefined || attributeAt(message, set, aligned) !== undefined) return undefined
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

/** Where the nest ends in which `field` stands; `end` when it stands in none. */
function endOfNest(fields: readonly Field[], field: Field, end: number): number {
  const around = fields.find(
    (each) => each !== field && each.offset <= field.offset && field.offset < each.offset + each.length,
  )
  if (around === undefined) return end
  return endOfNest(around.children, field, around.offset + around.length)
}

/** The attribute whose header seems to stand at `at`. */
function attributeAt({ reader, end }: RuleMessage, set: AttributeSet, at: number): Attribute | undefined {
  if (at + ATTRIBUTE_HEADER > end) return undefined
  const length = reader.view.getUint16(at, reader.littleEndian)
  if (length < ATTRIBUTE_HEADER || at + length > end) return undefined
  return set.byId(reader.view.getUint16(at + 2, reader.littleEndian) & TYPE_MASK)
}
