import * as call from './call.js'
import * as decode from './decode.js'
import * as monitor from './monitor.js'
import * as page from './page.js'

/** One word of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  readonly help: string
  /** Resolves to the exit status; rejects with what `main` explains. */
  run(argv: readonly string[]): Promise<number>
}

export const commands: Readonly<Record<string, Command>> = { monitor, decode, call, page }
