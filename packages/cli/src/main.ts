import { commands } from './commands/index.js'
import { CommandError, UsageError } from './usage.js'

const usage = `usage: nlkit COMMAND [arguments]

${Object.entries(commands)
  .map(([name, command]) => `  ${name.padEnd(12)}${command.summary}`)
  .join('\n')}

nlkit COMMAND --help tells a command's options.
`

// `nlkit ... | head`: nobody reads on, and that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) return complain(usage, 2)
  if (name === '--help' || name === '-h' || name === 'help') return tell(usage)
  const entry = commands[name]
  if (entry === undefined) return complain(`nlkit: no command '${name}'; see nlkit --help\n`, 2)
  try {
    const command = await entry.load()
    // What follows -- is another program's.
    const own = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
    if (own.includes('--help') || own.includes('-h')) return tell(command.help)
    return await command.run(rest)
  } catch (error) {
    return complain(...(await explain(name, error)))
  }
}

function tell(text: string): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string, status: number): number {
  process.stderr.write(text)
  return status
}

/** One line for what a person can act on; a bug of ours keeps its stack. */
async function explain(name: string, error: unknown): Promise<[text: string, status: number]> {
  if (error instanceof UsageError) return [`nlkit ${name}: ${error.message}; see nlkit ${name} --help\n`, 2]
  const { FilterError, NlkitError, SpecError } = await import('@nlkit/core')
  // Places first in their lines, where editors and people look for them.
  if (error instanceof SpecError) return [`${error.message}\n`, 2]
  if (error instanceof FilterError)
    return [`nlkit ${name}: ${error.message}\n${indented(error.pointer)}\n`, 2]
  if (error instanceof NlkitError)
    return [`nlkit ${name}: ${error.message}\n`, error.fault === 'caller' ? 2 : 1]
  if (error instanceof CommandError) return [`nlkit ${name}: ${error.message}\n`, 1]
  throw error
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
