import type { Attribute } from '../../catalog/index.js'
import type { Field } from '../field.js'
import { isAttribute } from './look.js'
import type { Finding, Rule, RuleMessage } from './rule.js'

/**
 * An attribute that stands twice among its neighbours with different values, though the kernel keeps one of them: the
 * last. The same value twice does no harm (wpa_supplicant sends NL80211_ATTR_SOCKET_OWNER so).
 */
export const duplicateAttribute: Rule = {
  code: 'duplicate-attribute',
  checkMessage(message) {
    return message.request ? firstRepeated(message.fields, message) : undefined
  },
  checkField(field, message) {
    return message.request && field.set !== undefined ? firstRepeated(field.children, message) : undefined
  },
}

function firstRepeated(fields: readonly Field[], { reader: { bytes } }: RuleMessage): Finding | undefined {
  const seen = new Map<Attribute, Field>()
  for (const field of fields) {
    const { attribute } = field
    if (field.kind !== 'attribute' || attribute === undefined || attribute.many || !isAttribute(field))
      continue
    const earlier = seen.get(attribute)
    if (earlier !== undefined && !isSame(bytes, earlier, field)) return repeated(earlier, field)
    seen.set(attribute, field)
  }
  return undefined
}

function isSame(bytes: Uint8Array, a: Field, b: Field): boolean {
  if (a.size !== b.size) return false
  for (let at = 0; at < a.size; at++) if (bytes[a.at + at] !== bytes[b.at + at]) return false
  return true
}

function repeated({ offset, length, cName }: Field, later: Field): Finding {
  return {
    offset,
    length,
    code: 'duplicate-attribute',
    message:
      `${cName} stands here and again ${later.offset - offset} bytes further: the kernel keeps the last one and ` +
      'ignores this; send it once',
  }
}
