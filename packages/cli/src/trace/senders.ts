/** What strace's text says of a call beside its bytes: who sent a datagram, and that messages were lost. */

/** Text that is kept for calls that are not read yet: a call's hexdump may be long, its line is not. */
const KEPT = 1 << 20
const SENDER = /msg_name=\{sa_family=AF_NETLINK, nl_pid=(-?\d+)|\{sa_family=AF_NETLINK, nl_pid=(-?\d+)/
const LOST = /^(?:\d+ +)?[\d.]+ recv\w*\(.* = -1 ENOBUFS/gm

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

  /** How many receiving calls failed with ENOBUFS since the last question, in the lines that are whole. */
  losses(): number {
    const whole = this.#text.lastIndexOf('\n') + 1
    const from = Math.max(0, this.#checked - this.#start)
    this.#checked = this.#start + whole
    return this.#text.slice(from, whole).match(LOST)?.length ?? 0
  }
}
