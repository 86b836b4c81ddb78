import type { Operation } from '../../catalog/index.js'
import type { MessageReader } from '../../reader/reader.js'
import type { Field } from '../field.js'
import type { MessageMistakeCode } from './codes.js'

/** A message as the rules see it. Offsets count as in `Field`. */
export interface RuleMessage {
  readonly reader: MessageReader
  /** The message is a request (NLM_F_REQUEST). */
  readonly request: boolean
  readonly operation: Operation | undefined
  /** Places of it could not be read. */
  readonly malformed: boolean
  /** nlmsg_flags. */
  readonly flags: number
  /** Offset of nlmsghdr. */
  readonly start: number
  /** Offset of what follows nlmsghdr and genlmsghdr. */
  readonly bodyStart: number
  /** Offset behind the message. */
  readonly end: number
  readonly fields: readonly Field[]
}

/** A place that a rule objects to. */
export interface Finding {
  readonly offset: number
  readonly length: number
  readonly code: MessageMistakeCode
  readonly message: string
  /** Where it differs from the path of what stands at `offset`: an attribute that is not there. */
  readonly path?: string
}

/** One kind of likely mistake in one message. */
export interface Rule {
  readonly code: MessageMistakeCode
  /** Looks at each field, the outermost first. */
  checkField?(field: Field, message: RuleMessage): Finding | undefined
  /** Looks at the message as a whole. */
  checkMessage?(message: RuleMessage): Finding | undefined
}
