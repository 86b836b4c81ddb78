import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, protocolNumbers } from './compile.js'
import { compare, formatIssue, Issues } from './issues.js'
import type { SchemaFile } from './model.js'
import { compareSpec, type Finding } from './ynl/compare.js'
import { compileSpec } from './ynl/compile.js'
import { type Corrections, correctionOf, readCorrections } from './ynl/corrections.js'

/**
 * Usage: import.js [--all] DIR. Reports what the YNL files in DIR would add to schema/ or contradict; changes nothing.
 * `--all` also lists what corrections.yaml settles. Exit status 1 when a file is wrong or something is contradicted.
 */

// What reads the report may have seen enough.
process.stdout.on('error', () => process.exit())

const root = fileURLToPath(new URL('../../../', import.meta.url))
const correctionsPath = 'packages/schema-compiler/corrections.yaml'

async function run(words: readonly string[]): Promise<number> {
  const all = words.includes('--all')
  const [folder, ...others] = words.filter((word) => word !== '--all')
  if (folder === undefined || others.length > 0 || folder.startsWith('-')) {
    console.error('usage: npm run schema:import -- [--all] DIR')
    return 2
  }
  const issues = new Issues()
  const corrections = readCorrections(correctionsPath, await read(correctionsPath), issues)
  const files = await schemaFiles()
  const compiled = compile(files, 'schema/')
  if (!compiled.ok || !issues.empty) {
    for (const issue of [...issues.sorted(), ...(compiled.ok ? [] : compiled.issues)])
      console.error(formatIssue(issue))
    return 1
  }
  const importer = new Importer(
    compiled.schema.files,
    protocolNumbers(files.get('protocols.yaml') ?? ''),
    corrections,
    all,
  )
  const specs = (await readdir(folder)).filter((path) => path.endsWith('.yaml')).sort(compare)
  for (const path of specs) importer.file(join(folder, path), await readFile(join(folder, path), 'utf8'))
  return importer.summary(specs.length)
}

class Importer {
  readonly #counts = { new: 0, more: 0, against: 0, settled: 0, wrong: 0 }

  constructor(
    readonly schema: readonly SchemaFile[],
    readonly protocols: Readonly<Record<string, number>>,
    readonly corrections: Corrections,
    readonly all: boolean,
  ) {}

  file(path: string, text: string): void {
    const spec = compileSpec(path, text, this.protocols)
    if (!spec.ok) {
      this.#counts.wrong += spec.issues.length
      for (const issue of spec.issues) console.error(formatIssue(issue))
      return
    }
    for (const finding of compareSpec(spec, this.schema)) this.#report(`${path}:${finding.line}`, finding)
  }

  summary(files: number): number {
    const { settled, wrong, against } = this.#counts
    console.log(
      `${files} files: ${this.#counts.new} new, ${this.#counts.more} told in more detail, ${against} contradicted; ` +
        `${settled} settled by ${correctionsPath}`,
    )
    return wrong + against > 0 ? 1 : 0
  }

  #report(place: string, finding: Finding): void {
    const reason = correctionOf(finding, this.corrections)
    this.#counts[reason === undefined ? finding.kind : 'settled']++
    if (reason !== undefined && !this.all) return
    const settled = reason === undefined ? '' : ` (kept: ${reason})`
    console.log(`${place}: ${finding.kind}: ${finding.about}: ${finding.text}${settled}`)
  }
}

async function schemaFiles(): Promise<Map<string, string>> {
  const paths = await readdir(join(root, 'schema'), { recursive: true })
  const yaml = paths.filter((path) => path.endsWith('.yaml')).sort(compare)
  const texts = await Promise.all(yaml.map((path) => read(`schema/${path}`)))
  return new Map(yaml.map((path, index) => [path.replaceAll('\\', '/'), texts[index] ?? '']))
}

function read(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}

process.exitCode = await run(process.argv.slice(2))
