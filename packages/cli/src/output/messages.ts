/** Decoded messages on standard output, in one of the forms of `nlkit decode`. */
import type { DecodedMessage, Decoder, ExchangeProblem, Problem } from '@nlkit/core'
import { Lines } from './lines.js'
import { painter } from './terminal.js'
import { treeLines } from './tree.js'

/** 'auto': a tree of a single message, a line each of several. */
export type Form = 'auto' | 'tree' | 'lines' | 'json'

/** Prints messages as they come. */
export class MessagePrinter {
  readonly #lines = new Lines()
  readonly #paint = painter(process.stdout)
  /** The first message, while it may be the only one. */
  #first: DecodedMessage | undefined

  constructor(
    readonly decoder: Decoder,
    readonly form: Form,
    /** JSON lines have the messages' bytes, too. */
    readonly bytes = false,
  ) {}

  /** `more`: likely mistakes that the messages before it show. */
  async print(message: DecodedMessage, more: readonly Problem[] = []): Promise<void> {
    if (this.form !== 'auto') return this.#print(message, this.form, more)
    if (message.index === 0) {
      this.#first = message
      return
    }
    await this.#printFirst('lines')
    await this.#print(message, 'lines', more)
  }

  /** A likely mistake of an earlier message; JSON lines have no place for it any more. */
  async note({ index, problem: { code, message } }: ExchangeProblem): Promise<void> {
    if (this.form === 'json') return
    await this.#lines.write(this.#paint('red', `! ${code} message ${index}: ${message}`))
  }

  /** What was printed so far is to be seen now. */
  flush(): Promise<void> {
    return this.#lines.flush()
  }

  /** No more messages come. */
  async end(): Promise<void> {
    await this.#printFirst('tree')
    await this.flush()
  }

  async #printFirst(form: Exclude<Form, 'auto'>): Promise<void> {
    const first = this.#first
    this.#first = undefined
    if (first !== undefined) await this.#print(first, form, [])
  }

  async #print(
    message: DecodedMessage,
    form: Exclude<Form, 'auto'>,
    more: readonly Problem[],
  ): Promise<void> {
    if (form === 'json') return this.#lines.write(jsonLine(message, more, this.bytes))
    const codes = more.map(({ code }) => ` [${code}]`).join('')
    if (form === 'lines') return this.#lines.write(`${this.decoder.line(message)}${codes}`)
    return this.#tree(message, more)
  }

  async #tree(message: DecodedMessage, more: readonly Problem[]): Promise<void> {
    const paint = this.#paint
    await this.#lines.write(paint('bold', this.decoder.line(message)))
    for (const line of treeLines(this.decoder.tree(message), message.bytes, paint))
      await this.#lines.write(line)
    for (const problem of [...message.problems, ...more]) {
      const path = problem.path === undefined ? '' : ` ${problem.path}`
      const text = `  ! ${problem.code} at ${problem.offset}${path}: ${problem.message}`
      await this.#lines.write(paint('red', text))
    }
  }
}

function jsonLine(message: DecodedMessage, more: readonly Problem[], withBytes: boolean): string {
  if (more.length === 0 && !withBytes) return JSON.stringify(message)
  const object = message.toJSON()
  const bytes = withBytes ? { bytes: Buffer.from(message.bytes).toString('hex') } : {}
  return JSON.stringify({ ...object, problems: [...object.problems, ...more], ...bytes })
}
