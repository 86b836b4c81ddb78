import { schema } from 'nlkit'
import { parseCommandLine } from '../command-line.js'
import { bashScript, fishScript, type Words, zshScript } from '../completion/scripts.js'
import { UsageError } from '../usage.js'
import { commands } from './index.js'

export const help = `usage: nlkit completion bash | zsh | fish

Prints a script that completes commands, options, families and files in a shell.

  source <(nlkit completion bash)                    now; in ~/.bashrc: in every shell
  nlkit completion zsh > "\${fpath[1]}/_nlkit"
  nlkit completion fish > ~/.config/fish/completions/nlkit.fish

Exit status: 0 printed; 2 wrong usage.
`

const scripts: Readonly<Partial<Record<string, (words: Words) => string>>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

/** `nlkit completion`: resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const { positionals } = parseCommandLine(argv, {}, { most: 1 })
  const [shell = ''] = positionals
  const script = scripts[shell]
  if (script === undefined) throw new UsageError('needs a shell: bash, zsh or fish')
  process.stdout.write(script(await wordsOf()))
  return 0
}

async function wordsOf(): Promise<Words> {
  const entries = await Promise.all(
    Object.entries(commands).map(async ([name, entry]) => {
      const { help: text } = await entry.load()
      return [name, { summary: entry.summary, options: optionsIn(text) }] as const
    }),
  )
  const families = schema().families.filter(({ operations }) => operations.length > 0)
  return { commands: Object.fromEntries(entries), families: families.map(({ name }) => name).sort() }
}

/** The options that a help lists, one a line: `  -w, --write FILE   ...`. */
function optionsIn(text: string): string[] {
  const found = text.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)
  return [...new Set([...found].map(([, option = '']) => option)), '--help']
}
