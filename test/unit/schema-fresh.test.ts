/** What is committed is what the schema compiles to. */
import { readdir, readFile } from 'node:fs/promises'
import test from 'ava'
import { compiledSchema, repository } from '../support/schema.js'

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
