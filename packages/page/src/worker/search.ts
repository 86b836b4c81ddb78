/** Which messages of a capture are wanted. */
import {
  compileFilter,
  type DecodedCapture,
  type Decoder,
  Exchanges,
  type Filter,
  FilterError,
} from '@nlkit/core'
import type { Filtered } from '../calls.js'

/** Messages looked at before other calls get their turn. */
const SLICE = 2_000

/** Runs one filter at a time: a newer one, or a newer input, ends what is running. */
export class Search {
  #generation = 0

  stop(): void {
    this.#generation++
  }

  async filter(decoder: Decoder, { messages }: DecodedCapture, text: string): Promise<Filtered> {
    const mine = ++this.#generation
    const passes = compiled(decoder, text)
    if (passes instanceof FilterError) return pointerOf(passes)
    const matches: number[] = []
    for (let start = 0; start < messages.length; start += SLICE) {
      const end = Math.min(start + SLICE, messages.length)
      for (let index = start; index < end; index++) {
        const message = messages.at(index)
        if (message !== undefined && passes(message)) matches.push(index)
      }
      await nextTurn()
      if (mine !== this.#generation) return { outdated: true }
    }
    return { matches: Uint32Array.from(matches) }
  }
}

function compiled(decoder: Decoder, text: string): Filter | FilterError {
  try {
    return compileFilter(text, decoder.catalog)
  } catch (error) {
    if (error instanceof FilterError) return error
    throw error
  }
}

function pointerOf({ reason, offset, length }: FilterError): Filtered {
  return { reason, offset, length }
}

/** Lets the calls that wait be answered. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** The exchange that message `index` belongs to, by number; the message alone if it belongs to none. */
export function exchangeOf({ messages }: DecodedCapture, index: number): Uint32Array {
  const exchanges = new Exchanges()
  /** Of each message: the number of its request. */
  const requests = Array.from(messages, (message) => exchanges.take(message).exchange?.request.index)
  const wanted = requests[index]
  if (wanted === undefined) return Uint32Array.of(index)
  return Uint32Array.from(requests.flatMap((request, each) => (request === wanted ? [each] : [])))
}
