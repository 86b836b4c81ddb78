import { HEADER_LENGTH, NLM_F_REQUEST } from './header.js'

interface HeaderBytes {
  readonly bytes: Uint8Array
  readonly bigEndian: boolean
}

/** Finds the requests that the answers of a capture belong to, by sequence number. */
export class RequestIndex {
  /** By sequence number: indices of messages and their types, in order. */
  readonly #bySeq = new Map<number, { index: number; type: number }[]>()

  constructor(messages: Iterable<HeaderBytes>) {
    let index = 0
    for (const message of messages) this.#add(message, index++)
  }

  /** The last request before message `index` with that sequence number and, if given, type. */
  before(index: number, seq: number, type: number | undefined): number | undefined {
    const candidates = this.#bySeq.get(seq) ?? []
    return candidates.findLast((known) => known.index < index && (type === undefined || known.type === type))
      ?.index
  }

  #add({ bytes, bigEndian }: HeaderBytes, index: number): void {
    if (bytes.length < HEADER_LENGTH) return
    const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_LENGTH)
    if ((view.getUint16(6, !bigEndian) & NLM_F_REQUEST) === 0) return
    const seq = view.getUint32(8, !bigEndian)
    const request = { index, type: view.getUint16(4, !bigEndian) }
    const same = this.#bySeq.get(seq)
    if (same === undefined) this.#bySeq.set(seq, [request])
    else same.push(request)
  }
}
