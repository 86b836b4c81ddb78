import { Exchanges, type Part } from '../../exchanges.js'
import type { DecodedMessage, Problem } from '../../types.js'
import { dumpInterrupted } from './dump-interrupted.js'
import { dumpOverlap } from './dump-overlap.js'
import { foreignSender } from './foreign-sender.js'
import { overrun } from './overrun.js'
import type { ExchangeFinding, ExchangeRule } from './rule.js'
import { sequenceReuse } from './sequence-reuse.js'

/** Every rule about messages among others; a new one is a file beside this and a line here. */
const RULES: readonly (() => ExchangeRule)[] = [
  sequenceReuse,
  dumpOverlap,
  dumpInterrupted,
  foreignSender,
  overrun,
]

/** A likely mistake of the message with that index. */
export interface ExchangeProblem {
  readonly index: number
  readonly problem: Problem
}

/** Pairs requests and replies and looks for mistakes between them, in one pass over a capture. */
export class ExchangeChecker {
  readonly exchanges = new Exchanges()
  readonly #rules = RULES.map((make) => make())

  /** `sender`: nl_pid of the sender's address where it is known. What is found may be about an earlier message. */
  take(message: DecodedMessage, sender?: number): { part: Part; problems: readonly ExchangeProblem[] } {
    const part = this.exchanges.take(message)
    const step = { message, part, exchanges: this.exchanges, sender }
    const problems = this.#rules.flatMap((rule) => {
      const finding = rule.see(step)
      return finding === undefined ? [] : [problemOf(finding)]
    })
    return { part, problems }
  }

  /** What only the end of the capture shows. */
  finish(): readonly ExchangeProblem[] {
    return this.#rules.flatMap((rule) => rule.finish?.().map(problemOf) ?? [])
  }
}

/** The likely mistakes between the messages of a capture, by the index of the message. */
export function exchangeProblems(
  messages: Iterable<DecodedMessage>,
): ReadonlyMap<number, readonly Problem[]> {
  const checker = new ExchangeChecker()
  const found = new Map<number, Problem[]>()
  const add = ({ index, problem }: ExchangeProblem) => {
    found.set(index, [...(found.get(index) ?? []), problem])
  }
  for (const message of messages) for (const problem of checker.take(message).problems) add(problem)
  for (const problem of checker.finish()) add(problem)
  return found
}

function problemOf({ message, code, text }: ExchangeFinding): ExchangeProblem {
  const length = Math.min(message.bytes.length, 16)
  return { index: message.index, problem: { offset: 0, length, code, message: text } }
}
