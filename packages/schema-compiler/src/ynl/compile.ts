import { compile } from '../compile.js'
import type { Issue } from '../issues.js'
import type { Family, SchemaFile } from '../model.js'
import type { Tables } from '../tables.js'
import { convertSpec } from './convert.js'

/** A YNL file compiled alone, or what is wrong with it. */
export type CompiledSpec =
  | {
      readonly ok: true
      readonly file: SchemaFile
      readonly family: Family
      readonly tables: Tables
      /** Line of the YNL file that a line of `file` comes from. */
      readonly lineOf: (line: number) => number
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** `protocols`: numbers of the netlink protocols by name. Issues have lines of the YNL file. */
export function compileSpec(
  path: string,
  text: string,
  protocols: Readonly<Record<string, number>>,
): CompiledSpec {
  const names = new Map(Object.entries(protocols).map(([name, number]) => [number, name]))
  const converted = convertSpec(path, text, names)
  if (!converted.ok) return converted
  const lineOf = (line: number): number => converted.lines[line - 1] ?? 1
  const compiled = compile(
    new Map([
      [
        'protocols.yaml',
        Object.entries({ ...protocols, generic: 16 })
          .map(([name, number]) => `${name}: ${number}\n`)
          .join(''),
      ],
      ['spec.yaml', converted.text],
    ]),
  )
  if (!compiled.ok) {
    const inReason = (reason: string): string =>
      reason
        .replace(/spec\.yaml:(\d+)/g, (_, line: string) => `${path}:${lineOf(Number(line))}`)
        .replace(/on line (\d+)$/, (_, line: string) => `on line ${lineOf(Number(line))}`)
    const issues = compiled.issues.map(({ line, reason }) => ({
      file: path,
      line: lineOf(line),
      reason: inReason(reason),
    }))
    return { ok: false, issues }
  }
  const [file] = compiled.schema.files
  if (!file?.family) return { ok: false, issues: [{ file: path, line: 1, reason: 'no family' }] }
  return { ok: true, file, family: file.family, tables: compiled.tables, lineOf }
}
