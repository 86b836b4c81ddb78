import { eachType } from '../check.js'
import {
  type AttributeSet,
  type Choice,
  type Enum,
  isFrame,
  type Schema,
  type SchemaFile,
  type Struct,
  type StructType,
} from '../model.js'
import { homeOf } from './context.js'
import { bodyKey } from './names.js'
import type { Reach } from './reach.js'

/** Structs that a set stands behind. */
const SHARED = 3

/** What the types of the whole schema need of each file: only that is generated. */
export class Usage {
  readonly #enums = new Set<Enum>()
  readonly #structs = new Set<Struct>()
  readonly #elements = new Set<AttributeSet>()
  readonly #sets = new Set<AttributeSet>()
  readonly #choices = new Set<Choice>()
  readonly #bodies = new Map<string, StructType>()
  /** Structs that messages of some family start with. */
  readonly headers = new Set<Struct>()

  constructor(schema: Schema) {
    for (const file of schema.files) {
      eachType(file, (type) => {
        if (type.kind === 'integer' && type.names) this.#enums.add(type.names)
        if (type.kind === 'bitfield32') this.#enums.add(type.flags)
        if (type.kind === 'list' && type.indexNames) this.#enums.add(type.indexNames)
        if (type.kind === 'nest') this.#sets.add(type.set)
        if (type.kind === 'elements') this.#sets.add(type.set)
        if (type.kind === 'elements') this.#elements.add(type.set)
        if (type.kind === 'bitmap' && type.names) this.#enums.add(type.names)
        if (type.kind === 'bits') this.#structs.add(type.bits)
        if (type.kind === 'sequence') this.#structs.add(type.sequence)
        if (type.kind === 'choice') this.#choices.add(type.choice)
        if (type.kind === 'struct' && isFrame(type)) this.#bodies.set(bodyKey(type), type)
        if (type.kind === 'struct' && !isFrame(type)) this.#structs.add(type.struct)
      })
      for (const operation of file.family?.operations ?? []) {
        if (operation.body?.kind === 'struct') this.headers.add(operation.body.struct)
      }
    }
  }

  enums(file: SchemaFile): Enum[] {
    return [...file.enums.values()].filter((item) => this.#enums.has(item))
  }

  structs(file: SchemaFile): Struct[] {
    return [...file.structs.values()].filter((item) => this.#structs.has(item))
  }

  bits(file: SchemaFile): Struct[] {
    return [...file.bits.values()].filter((item) => this.#structs.has(item))
  }

  sequences(file: SchemaFile): Struct[] {
    return [...file.sequences.values()].filter((item) => this.#structs.has(item))
  }

  /** Whether elements, not attributes, have the numbers of the set. */
  isElements(set: AttributeSet): boolean {
    return this.#elements.has(set)
  }

  sets(file: SchemaFile): AttributeSet[] {
    return [...file.sets.values()].filter((item) => this.#sets.has(item))
  }

  choices(file: SchemaFile): Choice[] {
    return [...file.choices.values()].filter((item) => this.#choices.has(item))
  }

  /** Whether so many classes have the attributes of a set that they are worth writing once. */
  isShared(set: AttributeSet | undefined): boolean {
    const behind = [...this.#bodies.values()].filter((body) => body.then === set).length
    return behind > 0 && behind + (set && this.#sets.has(set) ? 1 : 0) >= SHARED
  }

  /** Sets whose attributes several classes have. */
  shared(file: SchemaFile): AttributeSet[] {
    return [...file.sets.values()].filter((item) => this.isShared(item))
  }

  /** Whether a class that has the shared attributes of a set reads. */
  readShared(set: AttributeSet, reach: Reach): boolean {
    return reach.has(set) || [...this.#bodies.values()].some((body) => body.then === set && reach.has(body))
  }

  bodies(file: SchemaFile): StructType[] {
    return [...this.#bodies.values()].filter((item) => homeOf(item) === file)
  }
}
