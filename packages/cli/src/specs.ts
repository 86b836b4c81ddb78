import type { Specs } from '@nlkit/core'

/** `--spec FILE`, once or more: for `parseCommandLine`. */
export const specOption = { type: 'string', multiple: true } as const

/** What the help of a command says of it. */
export const SPEC_HELP = `  --spec FILE        know the family of a YNL or schema file, too; again for more. Where nlkit knows it
                     already, the file is right`

/** The option `specs` of the library, without any when no file is given. The compiler is loaded only for files. */
export async function specsOf(paths: readonly string[] = []): Promise<{ specs?: Specs }> {
  if (paths.length === 0) return {}
  const { loadSpecs } = await import('nlkit/specs')
  return { specs: await loadSpecs(...paths) }
}
