import type { Field } from '../field.js'
import { attributeMissing } from './attribute-missing.js'
import { attributeUnknown } from './attribute-unknown.js'
import { byteOrder } from './byte-order.js'
import { dumpFlag } from './dump-flag.js'
import { duplicateAttribute } from './duplicate-attribute.js'
import { exclWithoutCreate } from './excl-without-create.js'
import { headerSize } from './header-size.js'
import { nestedFlag } from './nested-flag.js'
import { padding } from './padding.js'
import { prefixBits } from './prefix-bits.js'
import type { Finding, Rule, RuleMessage } from './rule.js'
import { unaligned } from './unaligned.js'
import { valueLength } from './value-length.js'
import { valueRange } from './value-range.js'
import { zeroIfindex } from './zero-ifindex.js'

/** Every rule about a single message; a new one is a file beside this and a line here. */
const RULES: readonly Rule[] = [
  dumpFlag,
  exclWithoutCreate,
  headerSize,
  attributeMissing,
  attributeUnknown,
  zeroIfindex,
  prefixBits,
  nestedFlag,
  valueLength,
  valueRange,
  duplicateAttribute,
  byteOrder,
  unaligned,
  padding,
]

/** Likely mistakes in a message. An echoed request is not looked at: it is checked where it was sent. */
export function likelyMistakes(message: RuleMessage): Finding[] {
  const findings: Finding[] = []
  for (const rule of RULES) {
    const finding = rule.checkMessage?.(message)
    if (finding !== undefined) findings.push(finding)
  }
  collect(message.fields, message, findings)
  return findings
}

function collect(fields: readonly Field[], message: RuleMessage, findings: Finding[]): void {
  for (const field of fields) {
    for (const rule of RULES) {
      const finding = rule.checkField?.(field, message)
      if (finding !== undefined) findings.push(finding)
    }
    collect(field.children, message, findings)
  }
}

export type { Finding, Rule, RuleMessage } from './rule.js'
