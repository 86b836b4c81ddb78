import type { Field } from '../field.js'
import type { Finding, Rule, RuleMessage } from './rule.js'
import { zeroIfindex } from './zero-ifindex.js'

/** Every rule; a new one is a file beside this and a line here. */
const RULES: readonly Rule[] = [zeroIfindex]

/** Likely mistakes in the fields of a message. An echoed request is not looked at: it is checked where it was sent. */
export function likelyMistakes(fields: readonly Field[], message: RuleMessage): Finding[] {
  const findings: Finding[] = []
  collect(fields, message, findings)
  return findings
}

function collect(fields: readonly Field[], message: RuleMessage, findings: Finding[]): void {
  for (const field of fields) {
    for (const rule of RULES) {
      const finding = rule.check(field, message)
      if (finding !== undefined) findings.push(finding)
    }
    collect(field.children, message, findings)
  }
}

export type { Finding, Rule, RuleMessage } from './rule.js'
