/** The benchmarks' programs in C. */
import { mkdirSync } from 'node:fs'
import { inRoot, inTools } from '#setup/support/paths.mjs'
import { run } from '#setup/support/process.mjs'

/**
 * Compile a program of one file.
 *
 * @param {string} source its path below bench/: `dump/receive.c`
 * @returns {string} the program
 */
export function program(source) {
  mkdirSync(inTools('bench'), { recursive: true })
  const name = source.replace('.c', '').replaceAll('/', '-')
  run('cc', ['-O2', '-Wall', '-Wextra', '-o', inTools('bench', name), inRoot('bench', source)])
  return inTools('bench', name)
}
