/** strace's text, cut so that what is complete is read at once. */

/** A pause of the traced program after which what it did last is told, in ms. */
const PAUSE = 100
/** What ends the call before it: a hexdump goes on line by line, and only another line says that it is over. */
const END_OF_CALL = new TextEncoder().encode('\n')
const NEWLINE = 0x0a

/**
 * The chunks of `input`. Where the text pauses at the end of a line, an empty line follows: strace writes a call and its
 * hexdump together, so the last call is complete then, and is not left waiting for the next.
 */
export async function* pieces(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]()
  let next = chunks.next()
  let paused = true
  for (;;) {
    const result: IteratorResult<Uint8Array> | undefined = paused
      ? await next
      : await Promise.race([next, pause()])
    if (result === undefined) {
      paused = true
      yield END_OF_CALL
      continue
    }
    if (result.done) return
    yield result.value
    paused = result.value.at(-1) !== NEWLINE
    next = chunks.next()
  }
}

function pause(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), PAUSE).unref())
}
