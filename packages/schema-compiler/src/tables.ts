import { LAST_ATTRIBUTE } from './check.js'
import { constantName } from './declare.js'
import {
  type AttributeSet,
  type Choice,
  type Enum,
  type Framing,
  formats,
  grammars,
  type IntegerType,
  type Operation,
  type Schema,
  type SchemaFile,
  type Selector,
  type Struct,
  type Type,
} from './model.js'
import { assemble, emptyRows, type Rows } from './sections.js'

const selectors = {
  header: 0,
  attribute: 1,
  message: 2,
  direction: 3,
  length: 4,
  dump: 5,
  payload: 6,
  part: 7,
} as const
const classes = { other: 0, get: 1, new: 2, delete: 3, set: 4 } as const
const orders = { message: 0, big: 2, little: 4 } as const

/** The compiled schema: its bytes, and what generated code must know of the numbering. */
export interface Tables {
  readonly bytes: Uint8Array
  /** First four bytes of the hash of the content, little-endian; names this very numbering. */
  readonly fingerprint: number
  /** Type index of the first of a choice's own consecutive types (see `typesOfChoice`). */
  readonly choiceTypes: ReadonlyMap<Choice, number>
}

/** The different types a choice can resolve to: of its cases in order, then its default. */
export function typesOfChoice(choice: Choice): Type[] {
  const types = [...choice.cases.map((item) => item.type), ...(choice.fallback ? [choice.fallback] : [])]
  const seen = new Map<string, Type>()
  for (const type of types) if (!seen.has(typeKey(type))) seen.set(typeKey(type), type)
  return [...seen.values()]
}

/** Equal for equal types, whatever object they are. */
export function typeKey(type: Type): string {
  switch (type.kind) {
    case 'none':
      return `none ${type.size}`
    case 'integer':
      return `integer ${type.width} ${type.signed} ${type.order} ${type.format} ${type.names ? nameKey(type.names) : ''}`
    case 'flag':
      return 'flag'
    case 'string':
      return `string ${type.length} ${type.exact}`
    case 'bytes':
      return `bytes ${type.format} ${type.length} ${type.opaque}`
    case 'address':
      return `address ${type.format} ${type.length} ${type.family?.distance ?? ''}`
    case 'text':
      return `text ${type.grammar}`
    case 'struct':
      return `struct ${nameKey(type.struct)} ${type.then ? nameKey(type.then) : ''}`
    case 'nest':
      return `nest ${nameKey(type.set)}`
    case 'list':
      return `list ${type.keyed} ${type.first} ${type.indexNames ? nameKey(type.indexNames) : ''} ${typeKey(type.element)}`
    case 'array':
      return `array ${type.count} ${type.used?.distance ?? ''} ${typeKey(type.element)}`
    case 'choice':
      return `choice ${nameKey(type.choice)}`
    case 'bitfield32':
      return `bitfield32 ${nameKey(type.flags)}`
    case 'records':
      return `records ${type.lengthMember} ${type.align} ${typeKey(type.element)}`
    case 'elements':
      return `elements ${framingWord(type.framing)} ${nameKey(type.set)}`
    case 'bits':
      return `bits ${type.host} ${nameKey(type.bits)}`
    case 'sequence':
      return `sequence ${nameKey(type.sequence)}`
    case 'several':
      return `several ${type.count?.word ?? 0} ${type.size?.word ?? 0} ${typeKey(type.element)}`
    case 'limited':
      return `limited ${type.length.word} ${typeKey(type.inner)}`
    case 'bitmap':
      return `bitmap ${type.length} ${type.names ? nameKey(type.names) : ''}`
  }
}

function framingWord({ id, length, big, extended, loneZero }: Framing): number {
  return id | (length << 4) | (big ? 1 << 8 : 0) | (extended ? 1 << 9 : 0) | (loneZero ? 1 << 10 : 0)
}

function nameKey(definition: { readonly file: SchemaFile; readonly name: string }): string {
  return `${definition.file.path}:${definition.name}`
}

/** Writes the tables of a schema; the same schema gives the same bytes. */
export function emitTables(schema: Schema): Tables {
  return new TableWriter(schema).write()
}

class TableWriter {
  readonly #schema: Schema
  readonly #rows: Rows = emptyRows()
  readonly #strings = new StringPool()
  readonly #types = new Map<string, number>()
  readonly #sets = new Map<AttributeSet, number>()
  readonly #structs = new Map<Struct, number>()
  readonly #enums = new Map<Enum, number>()
  readonly #choices = new Map<Choice, number>()
  readonly #choiceTypes = new Map<Choice, number>()

  constructor(schema: Schema) {
    this.#schema = schema
  }

  write(): Tables {
    this.#number()
    for (const file of this.#schema.files) {
      for (const definition of file.enums.values()) this.#enum(definition)
      for (const choice of file.choices.values()) this.#choice(choice)
      for (const struct of structsOf(file)) this.#struct(struct)
      for (const set of file.sets.values()) this.#set(set)
    }
    for (const file of byProtocol(this.#schema.files)) this.#family(file)
    return { ...assemble(this.#rows, this.#strings.bytes()), choiceTypes: this.#choiceTypes }
  }

  /** Indices first, since definitions may refer to each other in circles. */
  #number(): void {
    for (const file of this.#schema.files) {
      for (const item of file.enums.values()) this.#enums.set(item, this.#enums.size + 1)
      for (const item of structsOf(file)) this.#structs.set(item, this.#structs.size + 1)
      for (const item of file.sets.values()) this.#sets.set(item, this.#sets.size + 1)
      for (const item of file.choices.values()) this.#choices.set(item, this.#choices.size + 1)
    }
  }

  #enum(definition: Enum): void {
    const first = this.#rows.entries.length
    for (const entry of definition.entries) {
      const value = BigInt.asUintN(64, entry.value)
      const low = Number(value & 0xffffffffn)
      this.#rows.entries.push([
        low,
        Number(value >> 32n),
        this.#strings.add(entry.name),
        this.#cname(definition.prefix, entry),
      ])
    }
    const flags = definition.flags ? 1 : 0
    const [name, prefix] = [this.#strings.add(definition.name), this.#strings.add(definition.prefix)]
    this.#rows.enums.push([name, prefix, flags, first, definition.entries.length])
  }

  /** Reference of a C name; 0 for the usual one, which readers make of the prefix and the name themselves. */
  #cname(prefix: string, { name, cname }: { readonly name: string; readonly cname: string }): number {
    return prefix !== '' && cname === constantName(prefix, name) ? 0 : this.#strings.add(cname)
  }

  #struct(struct: Struct): void {
    const first = this.#rows.members.length
    const rows = struct.members.map((member) => [
      this.#strings.add(member.name),
      this.#strings.add(member.cname),
      member.when?.word ?? member.offset,
      this.#type(member.type),
    ])
    this.#rows.members.push(...rows)
    const [name, cname] = [this.#strings.add(struct.name), this.#strings.add(struct.cname)]
    this.#rows.structs.push([name, cname, struct.size, struct.align, first, rows.length])
  }

  #set(set: AttributeSet): void {
    const first = this.#rows.attributes.length
    const rows = set.attributes.map((attribute) => [
      attribute.id,
      this.#strings.add(attribute.name),
      this.#cname(set.prefix, attribute),
      this.#type(attribute.type),
      attribute.many ? 1 : 0,
    ])
    this.#rows.attributes.push(...rows)
    const elements = set.attributes.some((attribute) => attribute.id > LAST_ATTRIBUTE) ? 1 : 0
    this.#rows.sets.push([
      this.#strings.add(set.name),
      this.#strings.add(set.prefix),
      first,
      rows.length,
      elements,
    ])
  }

  #choice(choice: Choice): void {
    const own = this.#typesOwnedBy(choice)
    const first = this.#rows.cases.length
    const rows = choice.cases.map((item) => [
      typeof item.key === 'bigint' ? Number(BigInt.asUintN(32, item.key)) : 0,
      typeof item.key === 'string' ? this.#strings.add(item.key) : 0,
      own.get(typeKey(item.type)) ?? 0,
    ])
    this.#rows.cases.push(...rows)
    const { selector } = choice
    const argument = this.#argument(selector)
    const fallback = choice.fallback ? (own.get(typeKey(choice.fallback)) ?? 0) : 0
    const name = this.#strings.add(choice.name)
    this.#rows.choices.push([name, selectors[selector.kind], argument, first, rows.length, fallback])
  }

  #argument(selector: Selector): number {
    switch (selector.kind) {
      case 'header':
      case 'payload': {
        const big = selector.kind === 'payload' && selector.big ? 1 << 24 : 0
        return selector.offset | (selector.width << 16) | big
      }
      case 'attribute':
        return this.#strings.add(selector.name)
      case 'part':
        return selector.reference.word
      default:
        return 0
    }
  }

  /** Consecutive type records for this choice alone: generated code tells them apart by one subtraction. */
  #typesOwnedBy(choice: Choice): Map<string, number> {
    const types = typesOfChoice(choice)
    const rows = types.map((type) => this.#typeRow(type))
    const first = this.#rows.types.length
    this.#rows.types.push(...rows)
    this.#choiceTypes.set(choice, first)
    return new Map(types.map((type, position) => [typeKey(type), first + position]))
  }

  #type(type: Type): number {
    const key = typeKey(type)
    const known = this.#types.get(key)
    if (known !== undefined) return known
    const row = this.#typeRow(type)
    const index = this.#rows.types.push(row) - 1
    this.#types.set(key, index)
    return index
  }

  #typeRow(type: Type): number[] {
    switch (type.kind) {
      case 'none':
        return [0, type.size, 0, 0]
      case 'integer':
        return [1, type.width, (type.signed ? 1 : 0) | orders[type.order], this.#presentation(type)]
      case 'flag':
        return [2, 0, 0, 0]
      case 'string':
        return [3, type.length, type.exact ? 1 : 0, 0]
      case 'bytes':
        return [4, formats.indexOf(type.format), type.length, type.opaque ? 1 : 0]
      case 'address':
        return [5, formats.indexOf(type.format), type.length, (type.family?.distance ?? 0) >>> 0]
      case 'text':
        return [13, grammars.indexOf(type.grammar), 0, 0]
      case 'struct':
        return [6, this.#structs.get(type.struct) ?? 0, type.then ? (this.#sets.get(type.then) ?? 0) : 0, 0]
      case 'nest':
        return [7, this.#sets.get(type.set) ?? 0, 0, 0]
      case 'list': {
        const names = type.indexNames ? (this.#enums.get(type.indexNames) ?? 0) : 0
        return [8, this.#type(type.element), type.keyed ? names : type.first, type.keyed ? 1 : 0]
      }
      case 'array':
        return [9, this.#type(type.element), type.count, (type.used?.distance ?? 0) >>> 0]
      case 'choice':
        return [10, this.#choices.get(type.choice) ?? 0, 0, 0]
      case 'bitfield32':
        return [11, this.#enums.get(type.flags) ?? 0, 0, 0]
      case 'records': {
        const member = type.element.struct.members.find((item) => item.name === type.lengthMember)
        return [12, this.#type(type.element), member?.offset ?? 0, type.align]
      }
      case 'elements':
        return [14, this.#sets.get(type.set) ?? 0, framingWord(type.framing), 0]
      case 'bits':
        return [15, this.#structs.get(type.bits) ?? 0, type.bits.size, type.host ? 1 : 0]
      case 'sequence':
        return [16, this.#structs.get(type.sequence) ?? 0, 0, 0]
      case 'several':
        return [17, this.#type(type.element), type.count?.word ?? 0, type.size?.word ?? 0]
      case 'limited':
        return [18, this.#type(type.inner), type.length.word, 0]
      case 'bitmap':
        return [19, type.names ? (this.#enums.get(type.names) ?? 0) : 0, type.length, 0]
    }
  }

  #presentation(type: IntegerType): number {
    if (type.names) return ((type.names.flags ? 2 : 1) << 24) | (this.#enums.get(type.names) ?? 0)
    return type.format === '' ? 0 : (3 << 24) | formats.indexOf(type.format)
  }

  #family(file: SchemaFile): void {
    const { family } = file
    if (!family) return
    const { operations, groups } = this.#rows
    const index = this.#rows.families.length
    const firstOperation = operations.length
    for (const operation of family.operations) {
      const answer = operation.answer ? firstOperation + family.operations.indexOf(operation.answer) : 0
      operations.push(this.#operation(operation, index, answer))
    }
    const firstGroup = groups.length
    for (const item of family.groups)
      groups.push([item.id, this.#strings.add(item.name), this.#strings.add(item.cname), 0])
    const [name, generic] = [this.#strings.add(family.name), this.#strings.add(family.generic)]
    const ranges = [firstOperation, family.operations.length, firstGroup, family.groups.length]
    const flags = (family.gone === '' ? 0 : 1) | (family.addressFamily << 8)
    this.#rows.families.push([name, family.protocolNumber, generic, family.version, ...ranges, flags])
  }

  #operation(operation: Operation, family: number, answer: number): number[] {
    const flags =
      (operation.request ? 1 : 0) |
      (operation.reply ? 2 : 0) |
      (operation.do ? 4 : 0) |
      (operation.dump ? 8 : 0)
    const body = operation.body ? this.#type(operation.body) : 0
    const [name, cname] = [this.#strings.add(operation.name), this.#strings.add(operation.cname)]
    return [name, cname, family, flags, operation.id, body, answer, classes[operation.class], 0]
  }
}

/** Structs, bits and sequences have one section. */
function structsOf(file: SchemaFile): Struct[] {
  return [...file.structs.values(), ...file.bits.values(), ...file.sequences.values()]
}

/** Where two families' operations have one name, the family of the lower protocol is the first to be found. */
function byProtocol(files: readonly SchemaFile[]): SchemaFile[] {
  return [...files].sort((a, b) => (a.family?.protocolNumber ?? 0) - (b.family?.protocolNumber ?? 0))
}

/** Strings with their length in front, each once; reference 0 is the empty one. */
class StringPool {
  readonly #references = new Map<string, number>([['', 0]])
  readonly #bytes: number[] = [0, 0]
  readonly #encoder = new TextEncoder()

  add(text: string): number {
    const known = this.#references.get(text)
    if (known !== undefined) return known
    const reference = this.#bytes.length
    const bytes = this.#encoder.encode(text)
    this.#bytes.push(bytes.length & 0xff, bytes.length >> 8, ...bytes)
    this.#references.set(text, reference)
    return reference
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}
