import { check } from './check.js'
import { resolveChoices } from './choices.js'
import { type Draft, declare } from './declare.js'
import { compare, type Issue, Issues } from './issues.js'
import { layOut } from './layout.js'
import type { Schema } from './model.js'
import { type Protocol, readProtocols, resolveFamily } from './operations.js'
import { resolveReferences } from './parts.js'
import { resolveLikes, resolveMembers, resolveUses } from './resolve.js'
import { parseSource } from './source.js'
import { emitTables, type Tables } from './tables.js'
import { emitTypeScript } from './typescript/index.js'

/** Either everything the schema compiles to, or everything that is wrong with it; never half of it. */
export type Compiled =
  | {
      readonly ok: true
      readonly schema: Schema
      readonly tables: Tables
      /** Generated TypeScript: paths below the families folder -> text. */
      readonly modules: ReadonlyMap<string, string>
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const protocolsPath = 'protocols.yaml'

/**
 * Compiles schema files. Keys are paths below the schema folder (`route/address.yaml`), values the text.
 * `shown` is put in front of paths in issues (`schema/`).
 */
export function compile(files: ReadonlyMap<string, string>, shown = ''): Compiled {
  const issues = new Issues()
  const protocols = protocolsOf(files, shown, issues)
  const drafts = draftsOf(files, shown, issues)
  const schema: Schema = { files: drafts.map((draft) => draft.file) }
  resolveUses(drafts, issues)
  for (const draft of drafts) resolveMembers(draft, issues)
  resolveLikes(drafts, issues)
  layOut(schema.files, issues)
  resolveReferences(schema.files, issues)
  for (const draft of drafts) resolveFamily(draft, protocols, issues)
  for (const draft of drafts) resolveChoices(draft, issues)
  check(schema, issues)
  if (!issues.empty) return { ok: false, issues: issues.sorted() }
  const tables = emitTables(schema)
  return { ok: true, schema, tables, modules: emitTypeScript(schema, tables, protocols) }
}

/** Numbers of the protocols by name, from the text of protocols.yaml. */
export function protocolNumbers(text: string): Record<string, number> {
  const source = parseSource(protocolsPath, text, new Issues())
  const protocols = source ? [...readProtocols(source, new Issues()).values()] : []
  return Object.fromEntries(protocols.map((protocol) => [protocol.name, protocol.number]))
}

function protocolsOf(
  files: ReadonlyMap<string, string>,
  shown: string,
  issues: Issues,
): Map<string, Protocol> {
  const text = files.get(protocolsPath)
  const source = text === undefined ? undefined : parseSource(shown + protocolsPath, text, issues)
  if (text === undefined) issues.add({ file: shown + protocolsPath, line: 1 }, 'the file is missing')
  return source ? readProtocols(source, issues) : new Map()
}

function draftsOf(files: ReadonlyMap<string, string>, shown: string, issues: Issues): Draft[] {
  const paths = [...files.keys()]
    .filter((path) => path !== protocolsPath && path.endsWith('.yaml'))
    .sort(compare)
  return paths.flatMap((path) => {
    const source = parseSource(shown + path, files.get(path) ?? '', issues)
    return source ? [declare(path.slice(0, -'.yaml'.length), source, issues)] : []
  })
}
