/** A progress bar on standard error: for people who wait, and only for them. */

/** Inputs smaller than this are read before a bar is worth looking at. */
const WORTH_WHILE = 16 << 20
/** Milliseconds between two drawings. */
const INTERVAL = 200
const WIDTH = 30

/** Draws how far an input of known size is read, when `quiet` standard output leaves the terminal alone. */
export class Progress {
  readonly #shown: boolean
  readonly #started = performance.now()
  #drawn: number | undefined
  #done = 0

  constructor(
    readonly size: number | undefined,
    quiet: boolean,
  ) {
    const alone = quiet || !process.stdout.isTTY
    this.#shown = process.stderr.isTTY && alone && size !== undefined && size >= WORTH_WHILE
  }

  /** `bytes` more were read. */
  advance(bytes: number): void {
    this.#done += bytes
    const now = performance.now()
    // The first at once: how fast an input is read is known from then on alone.
    if (!this.#shown || (this.#drawn !== undefined && now - this.#drawn < INTERVAL)) return
    this.#drawn = now
    process.stderr.write(`\r${this.#bar()}`)
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#drawn !== undefined) process.stderr.write('\r\u001b[K')
  }

  #bar(): string {
    const size = this.size ?? 1
    const share = Math.min(this.#done / size, 1)
    const full = Math.round(share * WIDTH)
    const rate = (this.#done / (performance.now() - this.#started)) * 1000
    const percent = `${Math.floor(share * 100)}%`.padStart(4)
    return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}]${percent} of ${bytes(size)}, ${bytes(rate)}/s `
  }
}

function bytes(count: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), units.length - 1)
  return `${(count / 1000 ** power).toFixed(power < 2 ? 0 : 1)} ${units[power]}`
}
