import { LIST_FIRST, RECORD_NEXT, TAPE_FIRST } from './layout.js'

/** Word `index` of the tape, 0 beyond its end. */
export function word(tape: Int32Array, index: number): number {
  return tape[index] ?? 0
}

/** Record indices of the messages on the tape, in order. */
export function* records(tape: Int32Array): Generator<number, void, undefined> {
  for (let record = word(tape, TAPE_FIRST); record !== 0; record = word(tape, record + RECORD_NEXT))
    yield record
}

/** Value words of the list whose head is at `head`, in order of appearance. */
export function listValues(tape: Int32Array, head: number): number[] {
  const values: number[] = []
  for (let node = head + LIST_FIRST; node !== 0; node = word(tape, node + 1)) {
    const value = word(tape, node)
    if (value !== 0) values.push(value)
  }
  return values
}

const FIRST_WORDS = 4096

/** A tape that grows until what is to be written fits. */
export class GrowingTape {
  words: Int32Array

  constructor(size = FIRST_WORDS) {
    this.words = new Int32Array(size)
  }

  /** Calls `write` until it returns other than `full`, with a tape twice as large each time. Returns its result. */
  write(write: (words: Int32Array) => number, full = 0): number {
    let result = write(this.words)
    while (result === full) {
      this.words = new Int32Array(this.words.length * 2)
      result = write(this.words)
    }
    return result
  }
}
