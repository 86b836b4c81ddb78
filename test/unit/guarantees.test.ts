/** docs/guarantees.md names tests: each of them exists. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/needs.js'

const page = readFileSync(join(root, 'docs/guarantees.md'), 'utf8')

/** A link to a file, and what follows it up to the next one. */
const PROOF = /\[([^\]]+)\]\(\.\.\/([^)]+)\)((?:(?!\[|\n).)*)/g
const NAMES = /`([a-z_0-9]+)`|"([^"]+)"/g

test('every proof names a test of that file', (t) => {
  let count = 0
  for (const [, name = '', path = '', behind = ''] of page.matchAll(PROOF)) {
    t.true(path.endsWith(`/${name}`), `${name} leads to ${path}`)
    const source = readFileSync(join(root, path), 'utf8').replaceAll("\\'", "'")
    const names = [...behind.matchAll(NAMES)].map(([, rust, title]) => (rust ? `fn ${rust}(` : title))
    t.true(names.length > 0, `${path}: no test is named`)
    for (const wanted of names) t.true(source.includes(wanted ?? ''), `${path} has no test ${wanted}`)
    count += names.length
  }
  t.true(count > 60, `${count} tests`)
})

test('every row has a proof', (t) => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (promise|failure|what) /.test(line))
  for (const row of rows) t.regex(row, /\]\(\.\.\/|`node /, row)
  t.true(rows.length > 40)
})
