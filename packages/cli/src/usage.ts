/** The caller's mistake on the command line: one line, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Nothing was decoded, or the kernel or the system refused: one line, exit status 1. */
export class CommandError extends Error {
  override name = 'CommandError'
}
