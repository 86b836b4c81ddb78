import { isIfinfomsg } from './header-size.js'
import type { Rule } from './rule.js'

/** A request carries an attribute that its operation does not have; behind another's header, all may be another's. */
export const attributeUnknown: Rule = {
  code: 'attribute-unknown',
  checkField(field, message) {
    const { request, operation } = message
    if (!request || operation === undefined) return undefined
    if (field.kind !== 'unknown' || !field.step.startsWith('#') || isIfinfomsg(message)) return undefined
    return {
      offset: field.offset,
      length: field.length,
      code: 'attribute-unknown',
      message:
        `${operation.cName} has no attribute ${field.name} here: a strict kernel refuses it, others pass over it; ` +
        'is it of another message, or newer than this schema?',
    }
  },
}
