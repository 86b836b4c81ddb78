import type { Rule } from './rule.js'

/** A request carries an attribute that its operation does not have. */
export const attributeUnknown: Rule = {
  code: 'attribute-unknown',
  checkField(field, { request, operation }) {
    if (!request || operation === undefined) return undefined
    if (field.kind !== 'unknown' || !field.step.startsWith('#')) return undefined
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
