/** The page's end of the worker. */
import type { Answer, CallName, Calls } from './calls.js'

/** Asks the worker. Answers may come in another order than the calls. */
export type Client = <Name extends CallName>(
  name: Name,
  asks: Calls[Name]['asks'],
) => Promise<Calls[Name]['gives']>

interface Waiting {
  take(answer: Answer): void
  fail(error: Error): void
}

/** Starts the worker. If it cannot be loaded, every call fails. */
export function startClient(): Client {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), {
    type: 'module',
    name: 'decoder',
  })
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

  return <Name extends CallName>(name: Name, asks: Calls[Name]['asks']) =>
    new Promise<Calls[Name]['gives']>((resolve, fail) => {
      if (broken !== undefined) return fail(broken)
      const id = ++calls
      const take = (answer: Answer) => {
        if ('error' in answer) return fail(new Error(answer.error))
        // By its number: the worker's answer to this very call.
        resolve(answer.result as Calls[Name]['gives'])
      }
      waiting.set(id, { take, fail })
      worker.postMessage({ id, call: name, ...asks })
    })
}
