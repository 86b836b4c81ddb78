/** Tapes made by hand, for types that no message of the schema has yet. */

const RECORD_WORDS = 16
const FRAME_WORDS = 4

/** An attribute put into the bytes: its payload's offset. */
export interface Placed {
  readonly at: number
  readonly size: number
  readonly type: number
}

/** Lays attributes down in bytes, and a frame, lists and nodes on a tape. */
export class TapeBuilder {
  readonly words: number[] = [1, 4, 0, 0, ...new Array<number>(RECORD_WORDS).fill(0)]
  readonly #bytes: number[] = []

  constructor(readonly littleEndian = true) {}

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  get tape(): Int32Array {
    return Int32Array.from(this.words)
  }

  /** Index of the only message record. */
  get record(): number {
    return 4
  }

  /** Bytes without an attribute header. */
  raw(payload: Uint8Array): number {
    const at = this.#bytes.length
    this.#bytes.push(...payload)
    return at
  }

  attribute(type: number, payload: Uint8Array): Placed {
    const header = new Uint8Array(4)
    const view = new DataView(header.buffer)
    view.setUint16(0, payload.length + 4, this.littleEndian)
    view.setUint16(2, type, this.littleEndian)
    this.#bytes.push(...header)
    const at = this.raw(payload)
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0)
    return { at, size: payload.length, type }
  }

  /** A frame with these slots; returns its index. */
  frame(type: number, at: number, size: number, slots: readonly number[]): number {
    const index = this.words.length
    this.words.push(type, at, size, 0, ...slots)
    return index
  }

  /** A value with a type of its own; returns its slot. */
  leaf(type: number, { at, size }: Placed): number {
    return indexed(this.frame(type, at, size, []))
  }

  /** The list of a repeated attribute; returns its slot. */
  many(values: readonly number[]): number {
    return indexed(this.#list(values))
  }

  /** A list or records frame; returns its slot. */
  list(type: number, { at, size }: Placed, values: readonly number[]): number {
    const index = this.frame(type, at, size, [])
    this.#list(values)
    return indexed(index)
  }

  /** Hangs an overflow node on a frame. */
  overflow(frame: number, { type, at, size }: Placed, reason: number): void {
    let link = frame + FRAME_WORDS - 1
    while (this.words[link] !== 0) link = this.words[link] ?? 0
    this.words[link] = this.words.length
    this.words.push(0, type, at, size, reason)
  }

  /** Makes `frame` the body of the message. */
  body(frame: number): this {
    this.words[4 + 2] = this.#bytes.length
    this.words[4 + 5] = frame
    return this
  }

  #list(values: readonly number[]): number {
    const head = this.words.length
    this.words.push(values.length, 0, values[0] ?? 0, 0)
    let last = head + 2
    for (const value of values.slice(1)) {
      this.words[last + 1] = this.words.length
      last = this.words.length
      this.words.push(value, 0)
    }
    this.words[head + 1] = last
    return head
  }
}

/** A slot that is an index. */
export function indexed(index: number): number {
  return index | (1 << 31)
}
