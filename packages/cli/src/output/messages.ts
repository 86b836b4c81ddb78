/** Decoded messages on standard output, in one of the forms of `nlkit decode`. */
import type { DecodedMessage, Decoder } from '@nlkit/core'
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
  ) {}

  async print(message: DecodedMessage): Promise<void> {
    if (this.form !== 'auto') return this.#print(message, this.form)
    if (message.index === 0) {
      this.#first = message
      return
    }
    await this.#printFirst('lines')
    await this.#print(message, 'lines')
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
    if (first !== undefined) await this.#print(first, form)
  }

  async #print(message: DecodedMessage, form: Exclude<Form, 'auto'>): Promise<void> {
    if (form === 'json') await this.#lines.write(JSON.stringify(message))
    else if (form === 'lines') await this.#lines.write(this.decoder.line(message))
    else await this.#tree(message)
  }

  async #tree(message: DecodedMessage): Promise<void> {
    const paint = this.#paint
    await this.#lines.write(paint('bold', this.decoder.line(message)))
    for (const line of treeLines(this.decoder.tree(message), message.bytes, paint))
      await this.#lines.write(line)
    for (const problem of message.problems) {
      const path = problem.path === undefined ? '' : ` ${problem.path}`
      const text = `  ! ${problem.code} at ${problem.offset}${path}: ${problem.message}`
      await this.#lines.write(paint('red', text))
    }
  }
}
