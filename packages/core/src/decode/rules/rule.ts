import type { Operation } from '../../catalog/index.js'
import type { MessageReader } from '../../reader/reader.js'
import type { Field } from '../field.js'
import type { MistakeCode } from '../types.js'

/** A message as the rules see it. */
export interface RuleMessage {
  readonly reader: MessageReader
  /** The message is a request (NLM_F_REQUEST). */
  readonly request: boolean
  readonly operation: Operation | undefined
}

/** A place that a rule objects to. The offset counts as in `Field`. */
export interface Finding {
  readonly offset: number
  readonly length: number
  readonly code: MistakeCode
  readonly message: string
}

/** One kind of likely mistake: looks at each field of a message, the outermost first. */
export interface Rule {
  readonly code: MistakeCode
  check(field: Field, message: RuleMessage): Finding | undefined
}
