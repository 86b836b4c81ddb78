/** Which messages of a capture are shown. */
import { type Catalog, compileFilter, type DecodedMessage, Exchanges } from '@nlkit/core'
import { UsageError } from '../usage.js'

export interface SelectionOptions {
  /** In the filter language. */
  readonly filter?: string | undefined
  /** Number of a request: its exchange alone. */
  readonly request?: string | undefined
}

/** Tells for each message, in the order of the capture, whether it is shown. */
export class Selection {
  readonly #passes: ((message: DecodedMessage) => boolean)[] = []

  /** Throws FilterError or UsageError. */
  constructor({ filter, request }: SelectionOptions, catalog: Catalog) {
    if (filter !== undefined) this.#passes.push(compileFilter(filter, catalog))
    if (request !== undefined) this.#passes.push(follows(indexOf(request)))
  }

  shows(message: DecodedMessage): boolean {
    return this.#passes.every((passes) => passes(message))
  }
}

function indexOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new UsageError(`--follow-request takes the number of a message, not '${text}'`)
}

/** The request with that number and all that answers it. */
function follows(index: number): (message: DecodedMessage) => boolean {
  const exchanges = new Exchanges()
  return (message) => exchanges.take(message).exchange?.request.index === index
}
