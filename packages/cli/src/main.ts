import { NlkitError } from '@nlkit/core'
import { commands } from './commands/index.js'
import { CommandError, UsageError } from './usage.js'

const usage = `usage: nlkit COMMAND [arguments]

${Object.entries(commands)
  .map(([name, command]) => `  ${name.padEnd(9)}${command.summary}`)
  .join('\n')}

nlkit COMMAND --help tells a command's options.
`

process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) return complain(usage, 2)
  if (name === '--help' || name === '-h' || name === 'help') return tell(usage)
  const command = commands[name]
  if (command === undefined) return complain(`nlkit: no command '${name}'; see nlkit --help\n`, 2)
  if (rest.includes('--help') || rest.includes('-h')) return tell(command.help)
  try {
    return await command.run(rest)
  } catch (error) {
    return complain(...explain(name, error))
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
function explain(name: string, error: unknown): [text: string, status: number] {
  if (error instanceof UsageError) return [`nlkit ${name}: ${error.message}; see nlkit ${name} --help\n`, 2]
  if (error instanceof NlkitError)
    return [`nlkit ${name}: ${error.message}\n`, error.fault === 'caller' ? 2 : 1]
  if (error instanceof CommandError) return [`nlkit ${name}: ${error.message}\n`, 1]
  throw error
}
