import {
  type AttributeSet,
  type Choice,
  type Enum,
  type Family,
  isFrame,
  type Operation,
  type Schema,
  type Struct,
  type StructType,
  type Type,
} from '../model.js'
import { bodyKey } from './names.js'

/** What generated readers lead to; all else has types only, and the catalog's reader reads it. */
export class Reach {
  readonly #reached = new Set<AttributeSet | Struct | Choice | Enum | string>()

  constructor(schema: Schema) {
    for (const { family } of schema.files) {
      for (const { body } of family ? readOperations(family) : []) if (body) this.#visit(body)
    }
  }

  has(definition: AttributeSet | Struct | StructType | Choice | Enum): boolean {
    return this.#reached.has('kind' in definition ? bodyKey(definition) : definition)
  }

  #visit(type: Type): void {
    switch (type.kind) {
      case 'integer':
        if (type.names) this.#reached.add(type.names)
        break
      case 'bitfield32':
        this.#reached.add(type.flags)
        break
      case 'struct':
        this.#struct(type)
        break
      case 'nest':
        if (this.#first(type.set)) this.#attributes(type.set)
        break
      case 'list':
        if (type.indexNames) this.#reached.add(type.indexNames)
        this.#visit(type.element)
        break
      case 'array':
      case 'records':
        this.#visit(type.element)
        break
      case 'several':
        this.#visit(type.element)
        break
      // Their classes are filled by the catalog's reader: nothing inside needs generated code.
      case 'elements':
        this.#reached.add(type.set)
        break
      case 'sequence':
        this.#reached.add(type.sequence)
        break
      case 'choice':
        if (this.#first(type.choice)) this.#choice(type.choice)
    }
  }

  #struct(type: StructType): void {
    if (!this.#first(isFrame(type) ? bodyKey(type) : type.struct)) return
    for (const member of type.struct.members) this.#visit(member.type)
    if (type.then) this.#attributes(type.then)
  }

  #attributes(set: AttributeSet): void {
    for (const attribute of set.attributes) this.#visit(attribute.type)
  }

  #choice({ cases, fallback }: Choice): void {
    for (const { type } of cases) this.#visit(type)
    if (fallback) this.#visit(fallback)
  }

  #first(key: AttributeSet | Struct | Choice | string): boolean {
    if (this.#reached.has(key)) return false
    this.#reached.add(key)
    return true
  }
}

/** Operations that get a reader: of families that want readers, where request and reply have the same body. */
export function readOperations(family: Family): Operation[] {
  if (!family.readers) return []
  const names = [...new Set(family.operations.map((operation) => operation.name))]
  return names.flatMap((name) => {
    const operations = family.operations.filter((operation) => operation.name === name && operation.body)
    const keys = new Set(operations.map((operation) => frameKey(operation.body)))
    const [operation] = operations
    return keys.size === 1 && !keys.has(undefined) && operation ? [operation] : []
  })
}

/** The same for the same body; undefined where no class reads it. */
function frameKey(body: Type | undefined): AttributeSet | string | undefined {
  if (body?.kind === 'nest') return body.set
  return body?.kind === 'struct' && isFrame(body) ? bodyKey(body) : undefined
}
