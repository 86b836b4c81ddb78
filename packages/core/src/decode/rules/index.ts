import type { Field } from '../field.js'
import type { Finding, Rule, RuleMessage } from './rule.js'
import { zeroIfindex } from './zero-ifindex.js'

/** Every rule; a new one is a file beside this and a line here. */
const RULES: readonly Rule[] = [zeroIfindex]

/** Likely mistakes in the fields of a message. An echoed request is not looked at: it is checked where it was sent. */
export function likelyMistakes(fields: readonly Field[], message: RuleMessage): Finding[] {
  return fields.flatMap((field) => [
    ...RULES.flatMap((rule) => rule.check(field, message) ?? []),
    ...likelyMistakes(field.children, message),
  ])
}

export type { Finding, Rule, RuleMessage } from './rule.js'
