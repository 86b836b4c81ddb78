import { CONTROL_PROTOCOL, camelCase, constantName, GENERIC_PROTOCOL } from './names.js'
import { referenceOf } from './packed.js'
import { readType } from './read-types.js'
import {
  type Attribute,
  AttributeSet,
  type Case,
  type Choice,
  Enum,
  type EnumEntry,
  type Family,
  type Group,
  type Member,
  type Operation,
  operationClassOf,
  Struct,
} from './records.js'
import { Section, Tables } from './tables.js'
import { selectorOf, type Type } from './types.js'

/** Narrows the search for an operation. */
export interface OperationQuery {
  /** Schema name of the family, or the name its generic controller knows. */
  family?: string
  /** NETLINK_ number. */
  protocol?: number
  /** Only operations that go this way; default: requests are preferred. */
  direction?: 'request' | 'reply'
}

/** A record that is made from the tables when first asked for. */
class Records<T> {
  readonly #made: (T | undefined)[] = []

  constructor(readonly make: (index: number) => T) {}

  at(index: number): T {
    const known = this.#made[index]
    if (known !== undefined) return known
    const made = this.make(index)
    this.#made[index] = made
    return made
  }
}

/** Everything the schema knows, by name and by number, read from the tables as far as it is used. */
export class Catalog {
  readonly #tables: Tables
  readonly #types: Records<Type>
  readonly #sets: Records<AttributeSet>
  readonly #structs: Records<Struct>
  readonly #enums: Records<Enum>
  readonly #choices: Records<Choice>
  readonly #families: Records<Family>
  readonly #operations: Records<Operation>
  #operationsByName: Map<string, Operation[]> | undefined
  #operationsById: Map<string, Operation> | undefined
  #allFamilies: readonly Family[] | undefined

  /** Throws TablesError when `bytes` are not tables of this version. */
  constructor(bytes: Uint8Array) {
    this.#tables = new Tables(bytes)
    this.#types = new Records((index) => readType(this.#tables, index, this))
    this.#sets = new Records((index) => this.#readSet(index))
    this.#structs = new Records((index) => this.#readStruct(index))
    this.#enums = new Records((index) => this.#readEnum(index))
    this.#choices = new Records((index) => this.#readChoice(index))
    this.#families = new Records((index) => this.#readFamily(index))
    this.#operations = new Records((index) => this.#readOperation(index))
  }

  /** Identifies the tables: generated readers fit the tables they were made from and no others. */
  get fingerprint(): number {
    return this.#tables.fingerprint
  }

  get families(): readonly Family[] {
    this.#allFamilies ??= indices(this.#tables.count(Section.families)).map((index) =>
      this.#families.at(index),
    )
    return this.#allFamilies
  }

  /** By schema name, or by the name that the generic controller knows. */
  family(name: string): Family | undefined {
    return this.families.find(
      (family) => family.name === name || (family.genericName === name && name !== ''),
    )
  }

  /** The operation called `name` ('newroute') or `RTM_NEWROUTE`. */
  operation(name: string, query: OperationQuery = {}): Operation | undefined {
    const found = this.operationsNamed(name).filter((operation) => fits(operation, query))
    const usual = found.filter(({ family }) => family.addressFamily === 0)
    const among = usual.length > 0 ? usual : found
    return among.find((operation) => operation.request) ?? among[0]
  }

  /** All operations of that name or C name, of whatever family. */
  operationsNamed(name: string): readonly Operation[] {
    this.#operationsByName ??= groupByName(this.#everyOperation())
    return this.#operationsByName.get(name) ?? []
  }

  /**
   * The operation of a message: `id` is its nlmsg_type, for generic netlink the cmd with `family` given.
   * One that goes the other way is better than none. Control messages (NLMSG_ERROR ..) belong to every protocol.
   */
  operationById(
    protocol: number,
    id: number,
    direction: 'request' | 'reply',
    family?: Family,
  ): Operation | undefined {
    this.#operationsById ??= indexById(this.#everyOperation())
    const byId = this.#operationsById
    const generic = family !== undefined && protocol === GENERIC_PROTOCOL
    const scope = generic ? `g${family.index}` : `${protocol}`
    const other = direction === 'request' ? 'reply' : 'request'
    const found = byId.get(`${scope}:${id}:${direction}`) ?? byId.get(`${scope}:${id}:${other}`)
    return found ?? (generic ? undefined : byId.get(`${CONTROL_PROTOCOL}:${id}:reply`))
  }

  /** Record `index` of the tables; 0 and numbers beyond the end are no records. */
  operationAt(index: number): Operation | undefined {
    return index > 0 && index < this.#tables.count(Section.operations)
      ? this.#operations.at(index)
      : undefined
  }

  familyAt(index: number): Family | undefined {
    return index > 0 && index < this.#tables.count(Section.families) ? this.#families.at(index) : undefined
  }

  type(index: number): Type {
    return this.#types.at(index)
  }

  set(index: number): AttributeSet {
    return this.#sets.at(index)
  }

  struct(index: number): Struct {
    return this.#structs.at(index)
  }

  enum(index: number): Enum {
    return this.#enums.at(index)
  }

  choice(index: number): Choice {
    return this.#choices.at(index)
  }

  /** The attribute set called `name` in the schema ('link'). */
  setNamed(name: string): AttributeSet | undefined {
    const index = this.#find(Section.sets, name)
    return index === 0 ? undefined : this.set(index)
  }

  /** The struct called `name` in the schema ('rtmsg'). */
  structNamed(name: string): Struct | undefined {
    const index = this.#find(Section.structs, name)
    return index === 0 ? undefined : this.struct(index)
  }

  /** The enum called `name` in the schema ('rt-scope'). */
  enumNamed(name: string): Enum | undefined {
    const index = this.#find(Section.enums, name)
    return index === 0 ? undefined : this.enum(index)
  }

  /** Index of the record whose first word is `name`; 0 when there is none. */
  #find(section: Section, name: string): number {
    const found = indices(this.#tables.count(section)).find(
      (index) => this.#tables.text(section, index, 0) === name,
    )
    return found ?? 0
  }

  #everyOperation(): Operation[] {
    return indices(this.#tables.count(Section.operations)).map((index) => this.#operations.at(index))
  }

  #readSet(index: number): AttributeSet {
    const tables = this.#tables
    const name = tables.text(Section.sets, index, 0)
    const prefix = tables.text(Section.sets, index, 1)
    const first = tables.at(Section.sets, index, 2)
    const count = tables.at(Section.sets, index, 3)
    return new AttributeSet(index, name, prefix, (set) =>
      Array.from({ length: count }, (_, slot) => this.#readAttribute(set, slot, first + slot)),
    )
  }

  #readAttribute(set: AttributeSet, slot: number, index: number): Attribute {
    const tables = this.#tables
    const name = tables.text(Section.attributes, index, 1)
    const type = tables.at(Section.attributes, index, 3)
    return {
      set,
      slot,
      id: tables.at(Section.attributes, index, 0),
      name,
      key: camelCase(name),
      cName: tables.text(Section.attributes, index, 2) || constantName(set.prefix, name),
      type: this.type(type),
      many: (tables.at(Section.attributes, index, 4) & 1) === 1,
    }
  }

  #readStruct(index: number): Struct {
    const tables = this.#tables
    const first = tables.at(Section.structs, index, 4)
    const count = tables.at(Section.structs, index, 5)
    const size = tables.at(Section.structs, index, 2)
    const align = tables.at(Section.structs, index, 3)
    // Only C structs are aligned, at least to 1: sequences are not, nor are bits, which have a size.
    const sequence = align === 0 && size === 0
    const members = Array.from({ length: count }, (_, member) => this.#readMember(first + member, sequence))
    const name = tables.text(Section.structs, index, 0)
    return new Struct(index, name, tables.text(Section.structs, index, 1), size, align, members)
  }

  #readMember(index: number, inSequence: boolean): Member {
    const tables = this.#tables
    const name = tables.text(Section.members, index, 0)
    return {
      name,
      key: camelCase(name),
      cName: tables.text(Section.members, index, 1),
      offset: inSequence ? 0 : tables.at(Section.members, index, 2),
      condition: inSequence ? referenceOf(tables.at(Section.members, index, 2)) : undefined,
      type: this.type(tables.at(Section.members, index, 3)),
    }
  }

  #readEnum(index: number): Enum {
    const tables = this.#tables
    const flags = (tables.at(Section.enums, index, 2) & 1) === 1
    const first = tables.at(Section.enums, index, 3)
    const count = tables.at(Section.enums, index, 4)
    const prefix = tables.text(Section.enums, index, 1)
    const entries = Array.from({ length: count }, (_, entry) => this.#readEntry(first + entry, prefix, flags))
    return new Enum(index, tables.text(Section.enums, index, 0), prefix, flags, entries)
  }

  #readEntry(index: number, prefix: string, flags: boolean): EnumEntry {
    const tables = this.#tables
    const low = tables.at(Section.entries, index, 0)
    const high = tables.at(Section.entries, index, 1)
    const bits = (BigInt(high) << 32n) | BigInt(low)
    // A negative enum value is stored sign-extended; the top bit of a flag is only a bit.
    const value = flags ? bits : BigInt.asIntN(64, bits)
    const name = tables.text(Section.entries, index, 2)
    const cName = tables.text(Section.entries, index, 3) || constantName(prefix, name)
    return { value, number: Number(value), name, cName }
  }

  #readChoice(index: number): Choice {
    const tables = this.#tables
    const selector = selectorOf(tables.at(Section.choices, index, 1))
    const argument = tables.at(Section.choices, index, 2)
    const first = tables.at(Section.choices, index, 3)
    const count = tables.at(Section.choices, index, 4)
    const otherwise = tables.at(Section.choices, index, 5)
    return {
      index,
      name: tables.text(Section.choices, index, 0),
      selector,
      argument,
      attribute: selector === 'attribute' ? tables.string(argument) : '',
      part: selector === 'part' ? referenceOf(argument) : undefined,
      cases: Array.from({ length: count }, (_, number) => this.#readCase(first + number)),
      otherwise: otherwise === 0 ? undefined : this.type(otherwise),
    }
  }

  #readCase(index: number): Case {
    return {
      number: this.#tables.at(Section.cases, index, 0),
      string: this.#tables.text(Section.cases, index, 1),
      type: this.type(this.#tables.at(Section.cases, index, 2)),
    }
  }

  #readFamily(index: number): Family {
    const tables = this.#tables
    const catalog = this
    const firstOperation = tables.at(Section.families, index, 4)
    const operationCount = tables.at(Section.families, index, 5)
    const firstGroup = tables.at(Section.families, index, 6)
    const groupCount = tables.at(Section.families, index, 7)
    let operations: readonly Operation[] | undefined
    const groups: Group[] = []
    const family: Family = {
      index,
      name: tables.text(Section.families, index, 0),
      protocol: tables.at(Section.families, index, 1),
      genericName: tables.text(Section.families, index, 2),
      version: tables.at(Section.families, index, 3),
      gone: (tables.at(Section.families, index, 8) & 1) !== 0,
      addressFamily: (tables.at(Section.families, index, 8) >>> 8) & 0xff,
      get operations() {
        operations ??= Array.from({ length: operationCount }, (_, number) =>
          catalog.#operations.at(firstOperation + number),
        )
        return operations
      },
      groups,
    }
    for (let number = 0; number < groupCount; number++)
      groups.push(this.#readGroup(family, firstGroup + number))
    return family
  }

  #readGroup(family: Family, index: number): Group {
    const tables = this.#tables
    return {
      family,
      id: tables.at(Section.groups, index, 0),
      name: tables.text(Section.groups, index, 1),
      cName: tables.text(Section.groups, index, 2),
    }
  }

  #readOperation(index: number): Operation {
    const tables = this.#tables
    const catalog = this
    const family = tables.at(Section.operations, index, 2)
    const flags = tables.at(Section.operations, index, 3)
    const body = tables.at(Section.operations, index, 5)
    const answer = tables.at(Section.operations, index, 6)
    return {
      index,
      name: tables.text(Section.operations, index, 0),
      cName: tables.text(Section.operations, index, 1),
      request: (flags & 1) !== 0,
      reply: (flags & 2) !== 0,
      do: (flags & 4) !== 0,
      dump: (flags & 8) !== 0,
      id: tables.at(Section.operations, index, 4),
      class: operationClassOf(tables.at(Section.operations, index, 7)),
      get family() {
        return catalog.#families.at(family)
      },
      get body() {
        return body === 0 ? undefined : catalog.type(body)
      },
      get answer() {
        return catalog.operationAt(answer)
      },
    }
  }
}

function indices(count: number): number[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => index + 1)
}

function fits(operation: Operation, { family, protocol, direction }: OperationQuery): boolean {
  if (direction === 'request' && !operation.request) return false
  if (direction === 'reply' && !operation.reply) return false
  if (protocol !== undefined && operation.family.protocol !== protocol) return false
  return family === undefined || operation.family.name === family || operation.family.genericName === family
}

function groupByName(operations: readonly Operation[]): Map<string, Operation[]> {
  const byName = new Map<string, Operation[]>()
  for (const operation of operations) {
    for (const name of new Set([operation.name, operation.cName])) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [operation])
      else same.push(operation)
    }
  }
  return byName
}

/**
 * Keys: `protocol:id:direction`, for generic families `gFAMILY:cmd:direction`; the first of equals wins. What only an
 * address family has is left out.
 */
function indexById(operations: readonly Operation[]): Map<string, Operation> {
  const byId = new Map<string, Operation>()
  for (const operation of operations) {
    const { family, id } = operation
    if (family.addressFamily !== 0) continue
    const scope = family.genericName === '' ? `${family.protocol}` : `g${family.index}`
    const directions = [operation.request ? 'request' : '', operation.reply ? 'reply' : ''].filter(Boolean)
    for (const direction of directions) {
      const key = `${scope}:${id}:${direction}`
      if (!byId.has(key)) byId.set(key, operation)
    }
  }
  return byId
}
