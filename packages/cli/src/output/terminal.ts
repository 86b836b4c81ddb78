/**
 * What the command prints with: colour on a terminal only, JSON lines for programs, one line for an error.
 */

const colours = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36, dim: 2, bold: 1 } as const

/** A colour's name. */
export type Colour = keyof typeof colours

/** Puts text in a colour, or leaves it as it is where colour is off. */
export type Paint = (colour: Colour, text: string) => string

/** A painter for `stream`: colours when it is a terminal and `NO_COLOR` is not set. */
export function painter(stream: { isTTY?: boolean }): Paint {
  if (!stream.isTTY || process.env.NO_COLOR) return (_colour, text) => text
  return (colour, text) => `\u001b[${colours[colour]}m${text}\u001b[0m`
}

/** Writes one line, to standard output by default, and waits while the reader is slower than we are. */
export async function writeLine(line: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  if (stream.write(`${line}\n`)) return
  await new Promise<void>((resolve) => stream.once('drain', resolve))
}

/** Pads each column to its widest cell; the last column keeps its own length. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length)
    })
  }
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
