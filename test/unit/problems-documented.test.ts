/** docs/problems.md explains every code that a problem can have, and no other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/needs.js'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The members of an exported union of string literals. */
function members(source: string, type: string): string[] {
  const [, body = ''] = new RegExp(`export type ${type} =([^=]*?)\n\n`).exec(`${source}\n\n`) ?? []
  return [...body.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code)
}

test('every code has its heading, in its section', (t) => {
  const codes = read('packages/core/src/decode/rules/codes.ts')
  const types = read('packages/core/src/decode/types.ts')
  const sections: Record<string, string[]> = {
    'Malformed places': members(types, 'MalformedCode'),
    'Likely mistakes in a message': members(codes, 'MessageMistakeCode'),
    'Likely mistakes between messages': members(codes, 'ExchangeMistakeCode'),
  }
  const page = read('docs/problems.md')
  for (const [title, expected] of Object.entries(sections)) {
    t.true(expected.length >= 5, title)
    const [, section = ''] = page.split(`## ${title}\n`)
    const headings = [...(section.split('\n## ')[0] ?? '').matchAll(/^### ([a-z-]+)\n\S/gm)].map(
      ([, code]) => code,
    )
    t.deepEqual(headings.sort(), expected.sort(), title)
  }
})
