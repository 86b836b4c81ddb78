/** What strace's text says of calls beside their bytes: who sent a datagram, what was lost or cannot be seen. */

/** Text that is kept for calls that are not read yet: a call's hexdump may be long, its line is not. */
const KEPT = 1 << 20
const SENDER = /msg_name=\{sa_family=AF_NETLINK, nl_pid=(-?\d+)|\{sa_family=AF_NETLINK, nl_pid=(-?\d+)/
const LOST = /^(?:\d+ +)?[\d.]+ recv\w*\(.* = -1 ENOBUFS/gm
const RING = /^(?:(\d+) +)?[\d.]+ io_uring_setup\(.* = \d/gm

export interface Notes {
  /** Receiving calls that failed with ENOBUFS. */
  readonly losses: number
  /** Processes that began to use io_uring; '' where strace does not name them. */
  readonly rings: readonly string[]
}

/** Keeps the last of the text that was handed to the reader, by its offset in the whole. */
export class TracedText {
  #text = ''
  /** Offset of the first character of `#text`. */
  #start = 0
  #checked = 0

  /** strace writes ASCII alone: a character is a byte. */
  push(piece: Uint8Array): void {
    this.#text += Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1')
    const surplus = this.#text.length - 2 * KEPT
    if (surplus <= 0) return
    this.#text = this.#text.slice(surplus + KEPT)
    this.#start += surplus + KEPT
  }

  /** Port of the sender of the datagram whose call begins at `offset`; undefined where the call's line does not say. */
  senderAt(offset: number | undefined): number | undefined {
    if (offset === undefined || offset < this.#start) return undefined
    const from = offset - this.#start
    const end = this.#text.indexOf('\n', from)
    const found = SENDER.exec(this.#text.slice(from, end < 0 ? undefined : end))
    const port = found?.[1] ?? found?.[2]
    return port === undefined ? undefined : Number(port) >>> 0
  }

  /** What the lines that became whole since the last question tell. */
  notes(): Notes {
    const whole = this.#text.lastIndexOf('\n') + 1
    const from = Math.max(0, this.#checked - this.#start)
    this.#checked = this.#start + whole
    const lines = this.#text.slice(from, whole)
    return {
      losses: lines.match(LOST)?.length ?? 0,
      rings: [...lines.matchAll(RING)].map(([, pid = '']) => pid),
    }
  }
}
