import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from './compile.js'
import { compare, formatIssue } from './issues.js'
import { emitPages } from './pages/index.js'

/** Usage: main.js [--check]. Compiles schema/ of the repository this file stands in. */

const root = fileURLToPath(new URL('../../../', import.meta.url))
const schemaFolder = 'schema'
const tablesPath = 'crates/schema/tables/tables.bin'
const familiesFolder = 'packages/core/src/families'
const pagesFolder = 'docs/reference'

process.exitCode = await run(process.argv.includes('--check'))

async function run(check: boolean): Promise<number> {
  const files = await readSchema()
  const compiled = compile(files, `${schemaFolder}/`)
  if (!compiled.ok) {
    for (const issue of compiled.issues) console.error(formatIssue(issue))
    console.error(
      `${compiled.issues.length} ${compiled.issues.length === 1 ? 'error' : 'errors'}; nothing was written`,
    )
    return 1
  }
  const outputs = new Map<string, Uint8Array>([[tablesPath, compiled.tables.bytes]])
  const encoder = new TextEncoder()
  for (const [path, text] of compiled.modules) outputs.set(`${familiesFolder}/${path}`, encoder.encode(text))
  for (const [path, text] of emitPages(compiled.schema, files))
    outputs.set(`${pagesFolder}/${path}`, encoder.encode(text))
  const stale = await staleFiles(outputs)
  if (check) return report(stale)
  await Promise.all(stale.map((path) => store(path, outputs.get(path))))
  console.log(`schema: ${outputs.size} files, ${stale.length} written`)
  return 0
}

async function readSchema(): Promise<Map<string, string>> {
  const paths = await list(join(root, schemaFolder))
  const yaml = paths.filter((path) => path.endsWith('.yaml')).sort(compare)
  const texts = await Promise.all(yaml.map((path) => readFile(join(root, schemaFolder, path), 'utf8')))
  return new Map(yaml.map((path, index) => [path, texts[index] ?? '']))
}

/** Generated files that differ from what the schema gives, are missing, or should no longer be there. */
async function staleFiles(outputs: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const gone = (await generatedFiles()).filter((path) => !outputs.has(path))
  const changed = await Promise.all(
    [...outputs].map(async ([path, bytes]) => ((await same(path, bytes)) ? [] : [path])),
  )
  return [...changed.flat(), ...gone].sort(compare)
}

async function generatedFiles(): Promise<string[]> {
  const folders = await Promise.all(
    [familiesFolder, pagesFolder].map(async (folder) =>
      (await list(join(root, folder))).map((path) => `${folder}/${path}`),
    ),
  )
  return folders.flat()
}

async function same(path: string, bytes: Uint8Array): Promise<boolean> {
  const current = await readFile(join(root, path)).catch(() => undefined)
  return current?.equals(bytes) ?? false
}

async function store(path: string, bytes: Uint8Array | undefined): Promise<void> {
  const target = join(root, path)
  if (!bytes) return rm(target)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, bytes)
}

async function list(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = found.filter((entry) => entry.isFile())
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
}

function report(stale: readonly string[]): number {
  for (const path of stale) console.error(`${path} is stale`)
  if (stale.length > 0) console.error('npm run schema writes them anew')
  return stale.length === 0 ? 0 : 1
}
