/** Help and completion: every command has examples, and what completes is what there is. */
import { spawnSync } from 'node:child_process'
import test from 'ava'
import { nlkit } from '../support/command.js'
import { needs } from '../support/needs.js'

const names = [...nlkit(['--help']).stdout.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name = '']) => name)

test('every command has a help with usage and examples', (t) => {
  t.true(names.length >= 10)
  for (const name of names) {
    const { stdout, status } = nlkit([name, '--help'])
    t.is(status, 0, name)
    t.true(stdout.startsWith(`usage: nlkit ${name}`), name)
    t.regex(stdout, new RegExp(`\\n {2}.*nlkit ${name}`), name)
  }
})

test('what follows -- is not our own: its --help is not ours', (t) => {
  t.notRegex(nlkit(['trace', '--', 'true', '--help']).stdout, /^usage/)
})

/** What bash proposes for a line of words. */
function complete(...words: string[]): string[] {
  const script = nlkit(['completion', 'bash']).stdout
  const line = words.map((word) => `'${word}'`).join(' ')
  const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _nlkit; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8', cwd: '/' })
  return stdout.trim().split('\n')
}

needs('bash')('bash completes commands, options, families, files', (t) => {
  t.deepEqual(complete('nlkit', 'so'), ['sockets'])
  t.deepEqual(complete('nlkit', 'trace', '--wr'), ['--write'])
  t.deepEqual(complete('nlkit', 'li'), ['listen'])
  t.deepEqual(complete('nlkit', 'send', '--he'), ['--hex', '--header', '--help'])
  t.deepEqual(complete('nlkit', 'capture', '--fi'), ['--filter'])
  t.deepEqual(complete('nlkit', 'schema', 'neigh'), ['neighbour'])
  t.true(complete('nlkit', 'decode', 'et').includes('etc'))
})

test('zsh and fish have theirs', (t) => {
  t.regex(nlkit(['completion', 'zsh']).stdout, /^#compdef nlkit\n/)
  t.regex(nlkit(['completion', 'fish']).stdout, /seen_subcommand_from trace' -l write\n/)
  t.is(nlkit(['completion', 'csh']).status, 2)
})
