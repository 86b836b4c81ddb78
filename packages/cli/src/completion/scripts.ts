/** Completion scripts: what they know stands in them, so that a key press starts no program. */

/** What can be completed. */
export interface Words {
  readonly commands: Readonly<
    Record<string, { readonly summary: string; readonly options: readonly string[] }>
  >
  readonly families: readonly string[]
}

/** Commands whose first argument is a family. */
const FAMILY_COMMANDS = ['call', 'schema']

export function bashScript({ commands, families }: Words): string {
  const options = Object.entries(commands).map(
    ([name, command]) => `    ${name}) options='${command.options.join(' ')}' ;;`,
  )
  return `# bash completion for nlkit; made by: nlkit completion bash
_nlkit() {
  local word=\${COMP_WORDS[COMP_CWORD]} options=''
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${Object.keys(commands).join(' ')}' -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${options.join('\n')}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ COMP_CWORD -eq 2 && " ${FAMILY_COMMANDS.join(' ')} " == *" \${COMP_WORDS[1]} "* ]]; then
    COMPREPLY=($(compgen -W '${families.join(' ')}' -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _nlkit nlkit
`
}

/** zsh runs bash's function through its own bashcompinit. */
export function zshScript(words: Words): string {
  return `#compdef nlkit
autoload -U +X bashcompinit && bashcompinit
${bashScript(words).replace('made by: nlkit completion bash', 'run by zsh')}`
}

export function fishScript({ commands, families }: Words): string {
  const lines = ['# fish completion for nlkit; made by: nlkit completion fish']
  for (const [name, { summary, options }] of Object.entries(commands)) {
    const description = summary.replaceAll("'", "\\\\'")
    lines.push(`complete -c nlkit -n __fish_use_subcommand -f -a ${name} -d '${description}'`)
    for (const option of options)
      lines.push(`complete -c nlkit -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`)
  }
  const commandsOfFamilies = FAMILY_COMMANDS.join(' ')
  lines.push(
    `complete -c nlkit -n '__fish_seen_subcommand_from ${commandsOfFamilies}' -f -a '${families.join(' ')}'`,
  )
  return `${lines.join('\n')}\n`
}
