import type { Field } from '../field.js'
import { pathAt } from '../path.js'
import { isAttribute } from './look.js'
import type { Rule, RuleMessage } from './rule.js'
import { unaligned } from './unaligned.js'

/**
 * Bytes between two attributes that are not zero: what stood in the sender's memory. The kernel ignores them, and ipset,
 * conntrack, nft and iproute2 send some: a message is told of once.
 */
export const padding: Rule = {
  code: 'padding',
  checkMessage(message) {
    if (!message.request) return undefined
    const [first, ...others] = dirty(message.fields, message)
    if (first === undefined) return undefined
    const { offset, length, cName } = first
    const more = others.length === 0 ? '' : ` and behind ${others.length} more attributes`
    return {
      offset: offset + length,
      length: 4 - (length % 4),
      code: 'padding',
      path: pathAt(message.fields, offset),
      message:
        `the padding behind ${cName}${more} is not zero: the kernel ignores it, but it is memory of the sender that ` +
        'was never set; clear the buffer before the message is built',
    }
  },
}

function* dirty(fields: readonly Field[], message: RuleMessage): Generator<Field> {
  for (const field of fields) {
    if (isDirty(field, message)) yield field
    yield* dirty(field.children, message)
  }
}

function isDirty(field: Field, message: RuleMessage): boolean {
  const { offset, length, attribute } = field
  if (attribute === undefined || !isAttribute(field) || length % 4 === 0) return false
  const end = offset + length + 4 - (length % 4)
  if (end > message.end) return false
  if (message.reader.bytes.subarray(offset + length, end).every((byte) => byte === 0)) return false
  // Else an attribute stands where the padding should.
  return unaligned.checkField?.(field, message) === undefined
}
