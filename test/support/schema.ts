/** The repository's schema, for tests of the compiler. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Compiled, compile, formatIssue } from '@nlkit/schema-compiler'

const ROOT = new URL('../../../', import.meta.url)

/** A file of the repository. */
export function repository(path: string): string {
  return fileURLToPath(new URL(path, ROOT))
}

/** All schema files: path below schema/ -> text. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const paths = await readdir(repository('schema'), { recursive: true })
  const yaml = paths.filter((path) => path.endsWith('.yaml')).sort()
  const texts = await Promise.all(yaml.map((path) => readFile(repository(`schema/${path}`), 'utf8')))
  return new Map(yaml.map((path, index) => [path, texts[index] ?? '']))
}

/** The repository's schema, compiled; throws when it does not compile. */
export async function compiledSchema(): Promise<Compiled & { ok: true }> {
  return soundly(compile(await schemaFiles(), 'schema/'))
}

/** Compiles one file `route/thing.yaml` beside protocols.yaml. */
export function compileOne(text: string): Compiled {
  return compile(oneFile(text))
}

/** The same; throws when it does not compile. */
export function compileSound(text: string): Compiled & { ok: true } {
  return soundly(compileOne(text))
}

/** What is wrong with one file, `file:line: reason` each. */
export function issuesOf(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const compiled = compile(new Map([...oneFile(text), ...Object.entries(others)]))
  return compiled.ok ? [] : compiled.issues.map(formatIssue)
}

function oneFile(text: string): Map<string, string> {
  return new Map([
    ['protocols.yaml', 'route: {id: 0, operations: RTM_, groups: RTNLGRP_}\ngeneric: 16\n'],
    ['route/thing.yaml', text],
  ])
}

function soundly(compiled: Compiled): Compiled & { ok: true } {
  if (!compiled.ok) throw new Error(compiled.issues.map(formatIssue).join('\n'))
  return compiled
}
