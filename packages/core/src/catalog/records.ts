import type { Reference } from './packed.js'
import type { Selector, Type } from './types.js'

/** Values and their names. */
export interface EnumEntry {
  readonly value: bigint
  /** `value` as a number (exact up to 2^53). */
  readonly number: number
  /** 'universe' */
  readonly name: string
  /** 'RT_SCOPE_UNIVERSE' */
  readonly cName: string
}

/** An enum, or the names of single bits (`flags`). Values without a name are ordinary: enums are open. */
export class Enum {
  readonly #byValue = new Map<number, EnumEntry>()
  readonly #byName = new Map<string, EnumEntry>()

  constructor(
    readonly index: number,
    readonly name: string,
    readonly prefix: string,
    readonly flags: boolean,
    readonly entries: readonly EnumEntry[],
  ) {
    for (const entry of entries) {
      // Aliases of one value follow its first name.
      if (!this.#byValue.has(entry.number)) this.#byValue.set(entry.number, entry)
      if (!this.#byName.has(entry.name)) this.#byName.set(entry.name, entry)
    }
    for (const entry of entries) if (!this.#byName.has(entry.cName)) this.#byName.set(entry.cName, entry)
  }

  /** The entry of a value (for flags: of one bit). */
  byValue(value: number): EnumEntry | undefined {
    return this.#byValue.get(value)
  }

  /** The entry of a name ('universe') or C name ('RT_SCOPE_UNIVERSE'). */
  byName(name: string): EnumEntry | undefined {
    return this.#byName.get(name)
  }
}

/** An attribute of a set. */
export interface Attribute {
  readonly set: AttributeSet
  /** Position in the set and in its frames on the tape. */
  readonly slot: number
  /** nla_type without its flag bits. */
  readonly id: number
  /** 'rtm-family' */
  readonly name: string
  /** Property of objects: 'rtmFamily' */
  readonly key: string
  /** 'RTA_OIF' */
  readonly cName: string
  readonly type: Type
  /** The attribute itself repeats: its value is an array. */
  readonly many: boolean
}

/** The attributes of one scope: a message or a nest. Sorted by id. */
export class AttributeSet {
  readonly attributes: readonly Attribute[]
  readonly #byId = new Map<number, Attribute>()
  readonly #byName = new Map<string, Attribute>()

  constructor(
    readonly index: number,
    readonly name: string,
    readonly prefix: string,
    read: (set: AttributeSet) => readonly Attribute[],
  ) {
    this.attributes = read(this)
    for (const attribute of this.attributes) this.#byId.set(attribute.id, attribute)
    for (const attribute of this.attributes) {
      for (const name of [attribute.key, attribute.name, attribute.cName]) {
        if (!this.#byName.has(name)) this.#byName.set(name, attribute)
      }
    }
  }

  byId(id: number): Attribute | undefined {
    return this.#byId.get(id)
  }

  /** By property ('ifaFlags'), schema name ('ifa-flags') or C name ('IFA_FLAGS'). */
  byName(name: string): Attribute | undefined {
    return this.#byName.get(name)
  }
}

/** A member of a struct. */
export interface Member {
  readonly name: string
  /** Property of objects. */
  readonly key: string
  readonly cName: string
  /** Byte offset in the struct; of bits the first bit and their number (see `bitRange`). */
  readonly offset: number
  /** Of a sequence: the member is there if this is not 0. */
  readonly condition: Reference | undefined
  readonly type: Type
}

/** A C struct with its natural layout. */
export class Struct {
  readonly #byName = new Map<string, Member>()

  constructor(
    readonly index: number,
    readonly name: string,
    readonly cName: string,
    /** Bytes, tail padding included. */
    readonly size: number,
    readonly align: number,
    readonly members: readonly Member[],
  ) {
    for (const member of members) {
      for (const name of [member.key, member.name, member.cName]) {
        if (!this.#byName.has(name)) this.#byName.set(name, member)
      }
    }
  }

  /** By property ('prefixlen'), schema name or C name ('ifa_prefixlen'). */
  byName(name: string): Member | undefined {
    return this.#byName.get(name)
  }
}

/** One case of a choice: for this number or this string, that type. */
export interface Case {
  readonly number: number
  /** Empty when the number decides. */
  readonly string: string
  readonly type: Type
}

/** A type that depends on something else in the message. */
export interface Choice {
  readonly index: number
  readonly name: string
  readonly selector: Selector
  /** `header`: byte offset | width << 16. `attribute`: see `attribute`. */
  readonly argument: number
  /** Schema name of the attribute that decides; empty for other selectors. */
  readonly attribute: string
  /** Member of the sequence around that decides; undefined for other selectors. */
  readonly part: Reference | undefined
  readonly cases: readonly Case[]
  /** Type when no case fits; undefined: bytes. */
  readonly otherwise: Type | undefined
}

export interface Group {
  readonly family: Family
  /** 0: given out by the kernel at run time (generic netlink). */
  readonly id: number
  readonly name: string
  readonly cName: string
}

const OPERATION_CLASSES = ['other', 'get', 'new', 'delete', 'set'] as const
/** Decides what the upper bits of nlmsg_flags mean. */
export type OperationClass = (typeof OPERATION_CLASSES)[number]

export function operationClassOf(number: number): OperationClass {
  return OPERATION_CLASSES[number] ?? 'other'
}

/** A message of a family in one or both directions. */
export interface Operation {
  readonly index: number
  readonly family: Family
  readonly name: string
  readonly cName: string
  /** It may be sent to the kernel. */
  readonly request: boolean
  /** The kernel may send it. */
  readonly reply: boolean
  readonly do: boolean
  readonly dump: boolean
  /** nlmsg_type; of generic families the cmd of genlmsghdr. */
  readonly id: number
  /** Undefined: no payload. */
  readonly body: Type | undefined
  /** The message that answers it. */
  readonly answer: Operation | undefined
  readonly class: OperationClass
}

/** A family: messages of one protocol that belong together. */
export interface Family {
  readonly index: number
  readonly name: string
  /** NETLINK_ number. */
  readonly protocol: number
  /** Name that the kernel's generic controller knows; empty for other protocols. */
  readonly genericName: string
  readonly version: number
  /** The kernel does not speak it any more. */
  readonly gone: boolean
  /** What the bodies of its messages begin with, where another family has messages of the same types; 0: any. */
  readonly addressFamily: number
  readonly operations: readonly Operation[]
  readonly groups: readonly Group[]
}
