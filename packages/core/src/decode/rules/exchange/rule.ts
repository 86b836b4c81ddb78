import type { Exchanges, Part } from '../../exchanges.js'
import type { DecodedMessage } from '../../types.js'
import type { ExchangeMistakeCode } from '../codes.js'

/** A message in its place among the others. */
export interface Step {
  readonly message: DecodedMessage
  readonly part: Part
  /** After the message was taken. */
  readonly exchanges: Exchanges
  /** nl_pid of the sender's address (0: the kernel); undefined where the input does not say. */
  readonly sender: number | undefined
}

/** A message that a rule objects to: the one just seen, or an earlier one. */
export interface ExchangeFinding {
  readonly message: DecodedMessage
  readonly code: ExchangeMistakeCode
  readonly text: string
}

/** One kind of mistake that only a message's neighbours show. Has a state, so it is made for each capture. */
export interface ExchangeRule {
  see(step: Step): ExchangeFinding | undefined
  /** The capture is over. */
  finish?(): readonly ExchangeFinding[]
}
