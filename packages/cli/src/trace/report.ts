/** Tells exchanges: a request with its replies, a dump folded to a count, an error with the attribute at fault. */
import {
  type DecodedMessage,
  type Decoder,
  type Exchange,
  ExchangeChecker,
  type ExchangeProblem,
  type Filter,
  type Outcome,
  outcomeText,
  type Problem,
} from '@nlkit/core'
import type { Paint } from '../output/terminal.js'
import { type Mark, treeLines } from '../output/tree.js'

export interface ReportOptions {
  readonly paint: Paint
  readonly print: (line: string) => Promise<void>
  /** Exchanges are told when one of their messages passes, at their end. */
  readonly filter?: Filter | undefined
  /** Every message of a dump is told. */
  readonly all: boolean
}

/** What is told of an exchange while it is open. */
interface Story {
  readonly lines: string[]
  passes: boolean
}

/** Takes messages in their order and tells them as exchanges. */
export class ExchangeReport {
  readonly #checker = new ExchangeChecker()
  readonly #stories = new Map<Exchange, Story>()

  constructor(
    readonly decoder: Decoder,
    readonly options: ReportOptions,
  ) {}

  async take(message: DecodedMessage, sender?: number): Promise<void> {
    const { part, problems } = this.#checker.take(message, sender)
    const { exchange } = part
    if (exchange === undefined) await this.#other(message)
    else await this.#tell(exchange, message, this.#linesOf(part.role, exchange, message))
    for (const problem of problems) await this.#problem(problem, exchange)
    if (part.role === 'end') this.#stories.delete(part.exchange)
  }

  /** What was left open when the trace ended. */
  async finish(): Promise<void> {
    for (const problem of this.#checker.finish()) await this.#problem(problem, undefined)
    for (const exchange of [...this.#stories.keys()]) {
      if (exchange.answered) {
        const text = `  ? no answer to seq ${exchange.request.header.seq} in the trace${countText(exchange)}`
        await this.#tell(exchange, exchange.request, [this.options.paint('yellow', text)])
      }
      this.#stories.delete(exchange)
    }
  }

  /** What of the input could not be read. */
  async problem(text: string): Promise<void> {
    await this.options.print(this.options.paint('red', `  ! ${text}`))
  }

  #linesOf(role: 'request' | 'reply' | 'end', exchange: Exchange, message: DecodedMessage): string[] {
    if (role === 'request') return this.#requestLines(message)
    const all = this.options.all || !exchange.dump
    if (role === 'reply') return all ? [this.#replyLine(message)] : []
    const { outcome } = message
    // The only reply of a request that asked for no acknowledgement.
    if (outcome === undefined) return [`${this.#replyLine(message)}${durationText(exchange, message)}`]
    return this.#endLines(exchange, message, outcome)
  }

  #requestLines(message: DecodedMessage): string[] {
    const { paint } = this.options
    const who = message.pid === undefined ? '' : `${paint('dim', `${message.pid}`)} `
    return [
      `${who}${paint('bold', '→')} ${this.decoder.line(message)}`,
      ...message.problems.map((problem) => this.#problemLine(problem)),
    ]
  }

  #replyLine(message: DecodedMessage): string {
    return `  ← ${this.decoder.line(message)}`
  }

  #endLines(exchange: Exchange, end: DecodedMessage, outcome: Outcome): string[] {
    const { paint } = this.options
    const after = `${countText(exchange)}${durationText(exchange, end)}`
    if (outcome.errno === 0) {
      const warning = outcome.message === '' ? '' : `: ${outcome.message}`
      return [`  ← ${paint('green', exchange.dump ? 'done' : 'ok')}${warning}${after}`]
    }
    const told = withPath(this.decoder, exchange, outcome)
    return [`  ← ${paint('red', outcomeText(told))}${after}`, ...this.#markedTree(exchange.request, told)]
  }

  /** The request's tree with the attribute that the kernel objects to, or that a rule does. */
  #markedTree(request: DecodedMessage, outcome: Outcome): string[] {
    const marks: Mark[] = request.problems.map(({ offset, code }) => ({ offset, text: code }))
    if (outcome.offset !== undefined)
      marks.unshift({ offset: outcome.offset, text: `${outcome.code}: ${outcome.message}` })
    const lines = treeLines(this.decoder.tree(request), request.bytes, this.options.paint, marks)
    return lines.map((line) => `    ${line}`)
  }

  async #other(message: DecodedMessage): Promise<void> {
    const { filter, paint, print } = this.options
    if (filter !== undefined && !filter(message)) return
    await print(`  ${paint('cyan', '·')} ${this.decoder.line(message)}`)
  }

  async #problem({ index, problem }: ExchangeProblem, exchange: Exchange | undefined): Promise<void> {
    const line = this.#problemLine(problem, `message ${index}`)
    if (exchange !== undefined) await this.#tell(exchange, exchange.request, [line])
    else await this.options.print(line)
  }

  #problemLine({ code, path, offset, message }: Problem, place?: string): string {
    const where = place ?? (path === undefined ? `at ${offset}` : `at ${offset} ${path}`)
    return this.options.paint('red', `  ! ${code} ${where}: ${message}`)
  }

  /** At once without a filter; else when it is known that the exchange passes. */
  async #tell(exchange: Exchange, message: DecodedMessage, lines: readonly string[]): Promise<void> {
    const { filter, print } = this.options
    const story = this.#stories.get(exchange) ?? { lines: [], passes: filter === undefined }
    this.#stories.set(exchange, story)
    story.passes ||= filter?.(message) === true
    story.lines.push(...lines)
    if (!story.passes) return
    for (const line of story.lines.splice(0)) await print(line)
  }
}

/** ', 3 RTM_NEWLINK, 1 RTM_NEWADDR' */
function countText({ counts, dump, interrupted }: Exchange): string {
  if (!dump) return ''
  const texts = [...counts].map(([name, count]) => `${count} ${name}`)
  if (texts.length === 0) texts.push('nothing')
  if (interrupted) texts.push('interrupted by a change')
  return `: ${texts.join(', ')}`
}

/** ' in 1.234 ms', from the request's call to the last reply's. */
function durationText({ request, dump }: Exchange, end: DecodedMessage): string {
  if (request.time === undefined || end.time === undefined) return ''
  return `${dump ? ',' : ''} in ${((end.time - request.time) * 1000).toFixed(3)} ms`
}

/** The request may be in an earlier piece of the trace than the error. */
function withPath(decoder: Decoder, { request }: Exchange, outcome: Outcome): Outcome {
  if (outcome.path !== undefined || outcome.offset === undefined) return outcome
  return { ...outcome, path: decoder.pathAt(request, outcome.offset) }
}
