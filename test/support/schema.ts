/** The repository's schema, for tests of the compiler. */
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  type Compiled,
  compile,
  formatIssue,
  type Schema,
  type SchemaFile,
  type Type,
} from '@nlkit/schema-compiler'

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

/** A set's attributes: name -> id and type, `9 be32`, `8 none`, `4 nest linkinfo`. */
export function attributesOf(schema: Schema, path: string, set: string): Record<string, string> {
  const attributes = fileOf(schema, path).sets.get(set)?.attributes ?? []
  return Object.fromEntries(attributes.map((item) => [item.name, `${item.id} ${typeWords(item.type)}`]))
}

/** A struct's members: name -> offset and type; its size as `(size)`. */
export function membersOf(schema: Schema, path: string, name: string): Record<string, string> {
  const struct = fileOf(schema, path).structs.get(name)
  const members = (struct?.members ?? []).map((item): [string, string] => [
    item.name,
    `${item.offset} ${typeWords(item.type)}`,
  ])
  return Object.fromEntries([...members, ['(size)', `${struct?.size}`]])
}

/** An enum's names and values. */
export function valuesOf(schema: Schema, path: string, name: string): Record<string, number> {
  const entries = fileOf(schema, path).enums.get(name)?.entries ?? []
  return Object.fromEntries(entries.map((item) => [item.name, Number(item.value)]))
}

/** What a choice holds: case -> type. */
export function casesOf(schema: Schema, path: string, choice: string): Record<string, string> {
  const cases = fileOf(schema, path).choices.get(choice)?.cases ?? []
  return Object.fromEntries(cases.map((item) => [`${item.key}`, typeWords(item.type)]))
}

function fileOf(schema: Schema, path: string): SchemaFile {
  const found = schema.files.find((item) => item.path === path)
  if (!found) throw new Error(`no schema file ${path}`)
  return found
}

function typeWords(type: Type): string {
  switch (type.kind) {
    case 'integer': {
      const order = { message: '', big: 'be', little: 'le' }[type.order]
      const sign = type.signed ? 's' : order === '' ? 'u' : ''
      return type.width === 0 ? `${sign}int` : `${sign}${order}${type.width * 8}`
    }
    case 'struct':
      return `struct ${type.struct.name}${type.then ? ` then ${type.then.name}` : ''}`
    case 'nest':
      return `nest ${type.set.name}`
    case 'choice':
      return `choice ${type.choice.name}`
    case 'list':
    case 'array':
      return `${type.kind} ${typeWords(type.element)}`
    default:
      return type.kind
  }
}
