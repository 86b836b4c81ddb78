/** Families of a user's own in the browser. A module of its own: the compiler and its YAML reader load when wanted. */
import { protocolNumbers, SpecError, type Specs } from '@nlkit/core'
import { compileSpecs, type SpecFile } from '@nlkit/schema-compiler'
import init, { tables } from '@nlkit/wasm'
import type { OpenOptions } from './index.js'

export { SpecError, type SpecIssue, type Specs } from '@nlkit/core'
export type { SpecFile } from '@nlkit/schema-compiler'

/**
 * Compiles YNL files or files in the notation of schema/ (with those that they `use`): the option `specs` of
 * `openDecoder`. `module`: as there. Rejects with SpecError, which tells file, line and reason of everything wrong.
 */
export async function compileTexts(
  files: readonly SpecFile[],
  { module }: Pick<OpenOptions, 'module'> = {},
): Promise<Specs> {
  await (module === undefined ? init() : init({ module_or_path: module }))
  const compiled = compileSpecs(files, tables(), protocolNumbers)
  if (!compiled.ok) throw new SpecError(compiled.issues)
  return { tables: compiled.tables, families: compiled.families }
}
