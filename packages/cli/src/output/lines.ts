/** Lines are written in blocks of this many characters: a system call a line would cost more than its making. */
const BLOCK = 1 << 16

/** Many lines on standard output. */
export class Lines {
  #waiting = ''

  /** Writes a line, perhaps later; waits while the reader is slower than we are. */
  async write(line: string): Promise<void> {
    this.#waiting += `${line}\n`
    if (this.#waiting.length >= BLOCK) await this.flush()
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    if (text === '' || process.stdout.write(text)) return
    await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
  }
}
