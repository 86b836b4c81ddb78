/** Definitions of a schema file by kind and name. */
import type { AttributeSet, Choice, Enum, SchemaFile, Struct } from './model.js'

export interface Definitions {
  enum: Enum
  struct: Struct
  set: AttributeSet
  choice: Choice
  bits: Struct
  sequence: Struct
}

/** Finds a definition by name: in the file itself, then in the files it uses, in their order. */
export function find<K extends keyof Definitions>(
  file: SchemaFile,
  kind: K,
  name: string,
): Definitions[K] | undefined {
  for (const from of [file, ...file.uses]) {
    const definition = definitions(from)[kind].get(name)
    if (definition) return definition
  }
  return undefined
}

function definitions(file: SchemaFile): {
  readonly [K in keyof Definitions]: ReadonlyMap<string, Definitions[K]>
} {
  return {
    enum: file.enums,
    struct: file.structs,
    set: file.sets,
    choice: file.choices,
    bits: file.bits,
    sequence: file.sequences,
  }
}

/** The kind as a sentence names it. */
export function article(kind: keyof Definitions): string {
  if (kind === 'enum') return 'an enum'
  return kind === 'bits' ? 'bits' : `a ${kind}`
}
