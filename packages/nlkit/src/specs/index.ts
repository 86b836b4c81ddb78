/** Families of a user's own, from YNL files or files in the notation of schema/, beside those that nlkit knows. */
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { NetlinkInputError, protocolNumbers, SpecError, type Specs } from '@nlkit/core'
import { compileSpecs, type SpecFile, usesOf } from '@nlkit/schema-compiler'
import { loadAddon } from '../native/addon.js'

export { SpecError, type SpecIssue, type Specs } from '@nlkit/core'
export type { SpecFile } from '@nlkit/schema-compiler'

/**
 * Reads YNL files or files in the notation of schema/ and compiles them. Of the latter, those that `use` others find
 * them as they do in schema/: in a folder above. Give the result as option `specs`. Rejects with SpecError, which tells
 * file, line and reason of everything that is wrong, and with NetlinkInputError for a file that cannot be read.
 *
 * ```ts
 * const specs = await loadSpecs('demo.yaml')
 * await using demo = await openFamily('demo', { specs })
 * ```
 */
export async function loadSpecs(...paths: readonly string[]): Promise<Specs> {
  const files = new Map<string, SpecFile>()
  for (const path of paths) await collect(path, undefined, files)
  return compileTexts([...files.values()])
}

/** As `loadSpecs`, for texts that are at hand. Throws SpecError. */
export function compileTexts(files: readonly SpecFile[]): Specs {
  const compiled = compileSpecs(files, loadAddon().tables(), protocolNumbers)
  if (!compiled.ok) throw new SpecError(compiled.issues)
  return { tables: compiled.tables, families: compiled.families }
}

/** Reads a file and those that it uses. One that is not found is told by the compiler, with its line. */
async function collect(path: string, name: string | undefined, files: Map<string, SpecFile>): Promise<void> {
  const place = resolve(path)
  const known = files.get(place)
  const named = name !== undefined && { name }
  const file = { ...(known ?? { path, text: await read(path) }), ...named }
  files.set(place, file)
  if (known !== undefined) return
  for (const used of usesOf(file)) {
    const found = await above(dirname(place), `${used}.yaml`)
    if (found !== undefined) await collect(found, used, files)
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new NetlinkInputError('', `cannot read ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Where a file stands below the folder or one above it. */
async function above(folder: string, path: string): Promise<string | undefined> {
  const place = join(folder, path)
  const there = await readFile(place).then(
    () => true,
    () => false,
  )
  if (there) return place
  const parent = dirname(folder)
  return parent === folder ? undefined : above(parent, path)
}
