import { compile } from './compile.js'
import { compare, type Issue, Issues } from './issues.js'
import { mergeTables } from './merge.js'
import { items, type MapSource, parseSource } from './source.js'
import { compileSpec } from './ynl/compile.js'
import { checkKeys } from './ynl/keys.js'

/** A schema of a user's own: a YNL file of the kernel's kind, or a file in the notation of schema/. */
export interface SpecFile {
  /** What issues call it. */
  readonly path: string
  readonly text: string
  /** What `use` of another file calls it: `route/common`; default: `path` without its ending. */
  readonly name?: string
}

/** Tables with the families of the files in them, or everything that is wrong with the files; never half of them. */
export type CompiledSpecs =
  | { readonly ok: true; readonly tables: Uint8Array; readonly families: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * Adds what the files describe to the tables `base`. Where both know a family or a message, the files are right.
 * `protocols`: numbers of the netlink protocols by name.
 */
export function compileSpecs(
  files: readonly SpecFile[],
  base: Uint8Array,
  protocols: Readonly<Record<string, number>>,
): CompiledSpecs {
  const issues = new Issues()
  const own: SpecFile[] = []
  const compiled: Compiled[] = []
  for (const file of files) {
    const kind = kindOf(file, issues)
    if (kind === 'own') own.push(file)
    if (kind === 'ynl') compiled.push(...compileYnl(file, protocols, issues))
  }
  if (own.length > 0) compiled.push(...compileOwn(own, protocols, issues))
  const families = compiled.flatMap((each) => each.families)
  reportTwice(families, issues)
  if (issues.empty && families.length === 0)
    issues.add({ file: files[0]?.path ?? '', line: 1 }, 'no file describes a family')
  if (!issues.empty) return { ok: false, issues: issues.sorted() }
  const tables = compiled.reduce((known, { tables: more }) => mergeTables(known, more), base)
  return { ok: true, tables, families: families.map(({ name }) => name) }
}

/** Files that a file in the notation of schema/ uses: `route/common`. None for YNL files and for what is not YAML. */
export function usesOf({ path, text }: SpecFile): string[] {
  const unread = new Issues()
  const list = parseSource(path, text, unread, true)?.entries.find(({ key }) => key === 'use')
  if (list === undefined) return []
  return items(list.value, "'use'", unread).flatMap((item) => (item.kind === 'text' ? [item.text] : []))
}

interface Compiled {
  readonly tables: Uint8Array
  readonly families: readonly { readonly name: string; readonly file: string; readonly line: number }[]
}

/** Keys by which a file in the notation of schema/ is known; YNL files have others. */
const ownKeys = new Set(['family', 'use', 'sets', 'structs', 'enums', 'choices'])

function kindOf({ path, text }: SpecFile, issues: Issues): 'own' | 'ynl' | undefined {
  const source: MapSource | undefined = parseSource(path, text, issues, true)
  if (source === undefined) return undefined
  return source.entries.some(({ key }) => ownKeys.has(key)) ? 'own' : 'ynl'
}

function compileYnl(
  { path, text }: SpecFile,
  protocols: Readonly<Record<string, number>>,
  issues: Issues,
): Compiled[] {
  const source = parseSource(path, text, new Issues(), true)
  if (source !== undefined) checkKeys(source, issues)
  const spec = compileSpec(path, text, protocols)
  if (!spec.ok) {
    for (const { reason, ...place } of spec.issues) issues.add(place, reason)
    return []
  }
  const { family, lineOf } = spec
  const families = [{ name: family.name, file: path, line: lineOf(family.place.line) }]
  return [{ tables: spec.tables.bytes, families }]
}

/** Compiled together, since they may use each other. */
function compileOwn(
  files: readonly SpecFile[],
  protocols: Readonly<Record<string, number>>,
  issues: Issues,
): Compiled[] {
  const numbers = Object.entries(protocols).map(([name, number]) => `${name}: ${number}\n`)
  const texts = new Map([['protocols.yaml', numbers.join('')]])
  const paths = new Map<string, string>()
  for (const { path, text, name = path.replace(/\.ya?ml$/, '') } of files) {
    texts.set(`${name}.yaml`, text)
    paths.set(`${name}.yaml`, path)
  }
  const compiled = compile(texts)
  const pathOf = (file: string): string => paths.get(file) ?? file
  if (!compiled.ok) {
    for (const { file, line, reason } of compiled.issues) issues.add({ file: pathOf(file), line }, reason)
    return []
  }
  const families = compiled.schema.files.flatMap(({ family }) =>
    family === undefined
      ? []
      : [{ name: family.name, file: pathOf(family.place.file), line: family.place.line }],
  )
  return [{ tables: compiled.tables.bytes, families }]
}

function reportTwice(families: Compiled['families'], issues: Issues): void {
  const first = new Map<string, string>()
  for (const { name, file, line } of [...families].sort((a, b) => compare(a.file, b.file))) {
    const known = first.get(name)
    if (known !== undefined) issues.add({ file, line }, `family '${name}' is in ${known}, too`)
    else first.set(name, file)
  }
}
