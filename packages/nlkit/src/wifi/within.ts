import { AbortError, NetlinkInputError, TimeoutError } from '@nlkit/core'

/** When something of several requests ends at the latest. */
export interface WithinOptions {
  /** Milliseconds for all of it. */
  readonly timeout: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Runs it with a signal that fires when the time is up, or when the caller's does. Rejects with TimeoutError or
 * AbortError then, whatever the interrupted work rejects with; with NetlinkInputError for a time that is none.
 */
export async function within<T>(
  operation: string,
  { timeout, signal }: WithinOptions,
  run: (end: AbortSignal) => Promise<T>,
): Promise<T> {
  if (!(timeout > 0)) throw new NetlinkInputError('timeout', `must be milliseconds above 0, not ${timeout}`)
  if (signal?.aborted) throw new AbortError(signal.reason)
  // Not AbortSignal.any(): what it gives may be collected before it fires.
  const controller = new AbortController()
  let ended: AbortError | TimeoutError | undefined
  const end = (error: AbortError | TimeoutError) => {
    ended ??= error
    controller.abort(ended)
  }
  const aborted = () => end(new AbortError(signal?.reason))
  const timer = setTimeout(() => end(new TimeoutError(operation, timeout)), Math.min(timeout, LONGEST_TIMER))
  signal?.addEventListener('abort', aborted, { once: true })
  try {
    return await run(controller.signal)
  } catch (error) {
    throw ended ?? error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', aborted)
  }
}

/** Largest delay that setTimeout takes. */
const LONGEST_TIMER = 0x7fffffff
