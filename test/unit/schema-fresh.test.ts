/** What is committed is what the schema compiles to. */
import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { emitPages } from '@nlkit/schema-compiler'
import test from 'ava'
import { compiledSchema, repository, schemaFiles } from '../support/schema.js'

async function referencePages(): Promise<Map<string, string>> {
  const { schema } = await compiledSchema()
  return emitPages(schema, await schemaFiles())
}

test('tables.bin', async (t) => {
  const { tables } = await compiledSchema()
  const committed = await readFile(repository('crates/schema/tables/tables.bin'))
  t.true(committed.equals(tables.bytes), 'stale: npm run schema')
})

test('generated TypeScript', async (t) => {
  const { modules } = await compiledSchema()
  const found = await readdir(repository('packages/core/src/families'), { recursive: true })
  t.deepEqual(found.filter((path) => path.endsWith('.ts')).sort(), [...modules.keys()].sort())
  for (const [path, text] of modules) {
    t.is(
      await readFile(repository(`packages/core/src/families/${path}`), 'utf8'),
      text,
      `${path} is stale: npm run schema`,
    )
  }
})

test('reference pages', async (t) => {
  const pages = await referencePages()
  const found = await readdir(repository('docs/reference'), { recursive: true })
  t.deepEqual(found.filter((path) => path.endsWith('.md')).sort(), [...pages.keys()].sort())
  for (const [path, text] of pages) {
    t.is(
      await readFile(repository(`docs/reference/${path}`), 'utf8'),
      text,
      `${path} is stale: npm run schema`,
    )
  }
})

test('links of reference pages lead to headings', async (t) => {
  const pages = await referencePages()
  const anchors = new Map(
    [...pages].map(([path, text]) => [
      path,
      new Set(
        [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
          heading.replace(/\s+/g, '-').toLowerCase(),
        ),
      ),
    ]),
  )
  for (const [path, text] of pages) {
    for (const [link, to = '', anchor = ''] of text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)) {
      const target = to === '' ? path : posix.join(posix.dirname(path), to)
      t.true(anchor === '' ? pages.has(target) : anchors.get(target)?.has(anchor), `${path}: ${link}`)
    }
  }
})

test('the same schema gives the same bytes', async (t) => {
  const [first, second] = [await compiledSchema(), await compiledSchema()]
  t.deepEqual(first.tables.bytes, second.tables.bytes)
  t.deepEqual([...first.modules], [...second.modules])
})

test('tables and TypeScript stay small', async (t) => {
  const { tables, modules } = await compiledSchema()
  const source = [...modules.values()].reduce((sum, text) => sum + text.length, 0)
  t.true(source <= 1_500_000, `${source} bytes of TypeScript`)
  t.true(tables.bytes.length <= 1_500_000, `${tables.bytes.length} bytes of tables`)
})
