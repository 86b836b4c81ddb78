/** The page's end of the worker. */
import type { Answer, Call, Detail, Input, Opened, Row } from './calls.js'

/** Asks the worker; answers come in the order of the calls. */
export interface Client {
  /** Reads an input; it replaces the one before. */
  open(input: Input, protocol: string): Promise<Opened>
  /** The messages `from` up to, not including, `to`. */
  rows(from: number, to: number): Promise<readonly Row[]>
  message(index: number): Promise<Detail>
}

interface Waiting {
  take(answer: Answer): void
  fail(error: Error): void
}

/** Starts the worker. If it cannot be loaded, every call fails. */
export function startClient(): Client {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'decoder' })
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let broken: Error | undefined

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.take(data)
    waiting.delete(data.id)
  }
  worker.onerror = (event) => {
    broken = new Error(
      `The decoder cannot run in this browser: ${event.message || 'its worker did not load'}.`,
    )
    for (const call of waiting.values()) call.fail(broken)
    waiting.clear()
  }

  function ask<Result>(call: Call, pick: (answer: Answer) => Result | undefined): Promise<Result> {
    return new Promise<Result>((resolve, fail) => {
      if (broken !== undefined) return fail(broken)
      const take = (answer: Answer) => {
        const result = pick(answer)
        if (result !== undefined) resolve(result)
        else fail(new Error(answer.answer === 'error' ? answer.message : 'The decoder gave another answer.'))
      }
      const id = ++calls
      waiting.set(id, { take, fail })
      worker.postMessage({ id, ...call })
    })
  }

  return {
    open: (input, protocol) =>
      ask({ call: 'open', input, protocol }, (answer) =>
        answer.answer === 'open' ? answer.result : undefined,
      ),
    rows: (from, to) =>
      ask({ call: 'rows', from, to }, (answer) => (answer.answer === 'rows' ? answer.result : undefined)),
    message: (index) =>
      ask({ call: 'message', index }, (answer) => (answer.answer === 'message' ? answer.result : undefined)),
  }
}
