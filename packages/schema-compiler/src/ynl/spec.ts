import { numberAt, textAt, truthAt, valueAt } from '../declare.js'
import type { Issues, Place } from '../issues.js'
import { items, type MapSource, parseNumber, parseSource, type Source } from '../source.js'
import { checkSpec } from './check.js'

/** A YNL file (the kernel's Documentation/netlink/specs), as far as the wire format goes. */
export interface Spec {
  readonly place: Place
  readonly name: string
  /** The protocol's number; undefined for generic netlink. */
  readonly protocol: number | undefined
  readonly version: number
  readonly enums: ReadonlyMap<string, SpecEnum>
  readonly structs: ReadonlyMap<string, SpecStruct>
  readonly sets: ReadonlyMap<string, SpecSet>
  readonly messages: ReadonlyMap<string, SubMessage>
  readonly operations: readonly SpecOperation[]
  readonly operationPrefix: string
  /** Struct in front of the attributes of every operation. */
  readonly header: string
  readonly groups: readonly {
    readonly name: string
    readonly id: number | undefined
    readonly place: Place
  }[]
}

export interface SpecEnum {
  readonly name: string
  readonly place: Place
  /** Values are numbers of bits. */
  readonly flags: boolean
  readonly prefix: string
  readonly entries: readonly { readonly name: string; readonly value: bigint; readonly place: Place }[]
}

export interface SpecStruct {
  readonly name: string
  readonly place: Place
  readonly members: readonly SpecType[]
}

export interface SpecSet {
  readonly name: string
  readonly place: Place
  readonly prefix: string
  readonly attributes: readonly SpecAttribute[]
}

/** An attribute or member and its type in YNL's words. */
export interface SpecType {
  readonly name: string
  readonly place: Place
  readonly type: string
  readonly subType: string
  readonly bigEndian: boolean
  readonly littleEndian: boolean
  readonly enum: string
  readonly asFlags: boolean
  readonly nested: string
  readonly struct: string
  readonly hint: string
  readonly many: boolean
  /** Bytes of a member; 0 where not said. */
  readonly length: number
  readonly message: string
  readonly selector: string
  /** Levels of indices in a nest-type-value. */
  readonly levels: number
}

export interface SpecAttribute extends SpecType {
  readonly id: number
}

export interface SubMessage {
  readonly name: string
  readonly place: Place
  readonly formats: readonly {
    readonly value: string
    readonly header: string
    readonly set: string
    readonly place: Place
  }[]
}

export interface SpecOperation {
  readonly name: string
  readonly place: Place
  readonly request: number | undefined
  readonly reply: number | undefined
  readonly do: boolean
  readonly dump: boolean
  readonly set: string
  readonly header: string
}

/** Reads a YNL file; undefined where it is none. What it gets wrong is reported with its lines. */
export function readSpec(path: string, text: string, issues: Issues): Spec | undefined {
  const source = parseSource(path, text, issues, true)
  if (!source) return undefined
  const name = textAt(source, 'name', issues)
  const operations = mapAt(source, 'operations')
  if (name === undefined || !operations || !valueAt(source, 'attribute-sets')) {
    issues.add(source.place, "no YNL file: it needs 'name', 'attribute-sets' and 'operations'")
    return undefined
  }
  checkSpec(source, issues)
  return new SpecReader(source, name, operations, issues).read()
}

class SpecReader {
  readonly #constants = new Map<string, number>()

  constructor(
    readonly source: MapSource,
    readonly name: string,
    readonly operations: MapSource,
    readonly issues: Issues,
  ) {}

  read(): Spec {
    const { source, operations, issues } = this
    const definitions = this.#maps(source, 'definitions')
    for (const item of definitions.filter((map) => this.#text(map, 'type') === 'const'))
      this.#constants.set(this.#text(item, 'name'), Number(parseNumber(this.#text(item, 'value')) ?? 0n))
    const raw = this.#text(source, 'protocol') === 'netlink-raw'
    if (raw && !valueAt(source, 'protonum')) issues.add(source.place, "a netlink-raw family needs 'protonum'")
    return {
      place: source.place,
      name: this.name,
      protocol: raw ? (numberAt(source, 'protonum', issues) ?? 0) : undefined,
      version: numberAt(source, 'version', issues) ?? 1,
      enums: byName(definitions.flatMap((item) => this.#enum(item))),
      structs: byName(definitions.flatMap((item) => this.#struct(item))),
      sets: byName(this.#sets()),
      messages: byName(this.#maps(source, 'sub-messages').map((item) => this.#message(item))),
      operations: this.#operations(),
      operationPrefix: this.#text(operations, 'name-prefix') || `${this.name}-cmd-`,
      header: this.#text(operations, 'fixed-header'),
      groups: this.#maps(mapAt(source, 'mcast-groups'), 'list').map((item) => ({
        name: this.#text(item, 'name'),
        id: numberAt(item, 'value', issues),
        place: item.place,
      })),
    }
  }

  #enum(item: MapSource): SpecEnum[] {
    const type = this.#text(item, 'type')
    if (type !== 'enum' && type !== 'flags') return []
    const name = this.#text(item, 'name')
    const list = valueAt(item, 'entries')
    let next = BigInt(this.#number(item, 'value-start') ?? 0)
    const entries = (list ? items(list, "'entries'", this.issues) : []).map((entry) => {
      const value = entry.kind === 'map' ? parseNumber(this.#text(entry, 'value')) : undefined
      if (value !== undefined) next = value
      const entryName =
        entry.kind === 'text' ? entry.text : entry.kind === 'map' ? this.#text(entry, 'name') : ''
      return { name: entryName, value: next++, place: entry.place }
    })
    const prefix = valueAt(item, 'name-prefix') ? this.#text(item, 'name-prefix') : `${this.name}-${name}-`
    return [{ name, place: item.place, flags: type === 'flags', prefix, entries }]
  }

  #struct(item: MapSource): SpecStruct[] {
    if (this.#text(item, 'type') !== 'struct') return []
    const members = this.#maps(item, 'members').map((member) => this.#type(member))
    return [{ name: this.#text(item, 'name'), place: item.place, members }]
  }

  #sets(): SpecSet[] {
    const sets = new Map<string, SpecSet>()
    for (const item of this.#maps(this.source, 'attribute-sets')) {
      const name = this.#text(item, 'name')
      const whole = this.#text(item, 'subset-of')
      const base = sets.get(whole)
      const own = whole === '' ? this.#attributes(item) : []
      const attributes = base ? this.#subset(item, base) : own
      const prefix = valueAt(item, 'name-prefix')
        ? this.#text(item, 'name-prefix')
        : (base?.prefix ?? `${this.name}-a-`)
      sets.set(name, { name, place: item.place, prefix, attributes })
    }
    return [...sets.values()]
  }

  #attributes(item: MapSource): SpecAttribute[] {
    let id = 0
    return this.#maps(item, 'attributes').map((attribute) => {
      id = this.#number(attribute, 'value') ?? id + 1
      return { ...this.#type(attribute), id }
    })
  }

  /** Attributes of another set, some of them with more to say. */
  #subset(item: MapSource, base: SpecSet): SpecAttribute[] {
    const own = this.#maps(item, 'attributes').flatMap((attribute) => {
      const whole = base.attributes.find((other) => other.name === this.#text(attribute, 'name'))
      if (!whole) {
        this.issues.add(
          attribute.place,
          `set '${base.name}' has no attribute '${this.#text(attribute, 'name')}'`,
        )
        return []
      }
      const said = Object.entries(this.#type(attribute)).filter(
        ([, value]) => value !== '' && value !== false && value !== 0,
      )
      return [{ ...whole, ...Object.fromEntries(said) }]
    })
    // devlink.yaml names some of them twice.
    return [...new Map(own.map((attribute) => [attribute.id, attribute])).values()]
  }

  #type(item: MapSource): SpecType {
    const order = this.#text(item, 'byte-order')
    const levels = valueAt(item, 'type-value')
    return {
      name: this.#text(item, 'name'),
      place: item.place,
      type: this.#text(item, 'type'),
      subType: this.#text(item, 'sub-type'),
      bigEndian: order === 'big-endian',
      littleEndian: order === 'little-endian',
      enum: this.#text(item, 'enum'),
      asFlags: truthAt(item, 'enum-as-flags', this.issues),
      nested: this.#text(item, 'nested-attributes'),
      struct: this.#text(item, 'struct'),
      hint: this.#text(item, 'display-hint'),
      many: truthAt(item, 'multi-attr', this.issues),
      length: this.#number(item, 'len') ?? 0,
      message: this.#text(item, 'sub-message'),
      selector: this.#text(item, 'selector'),
      levels: levels ? items(levels, "'type-value'", this.issues).length : 0,
    }
  }

  #message(item: MapSource): SubMessage {
    const formats = this.#maps(item, 'formats').map((format) => ({
      value: this.#text(format, 'value'),
      header: this.#text(format, 'fixed-header'),
      set: this.#text(format, 'attribute-set'),
      place: format.place,
    }))
    return { name: this.#text(item, 'name'), place: item.place, formats }
  }

  /** Ids count on from one operation to the next: one count, or (directional) one for each direction. */
  #operations(): SpecOperation[] {
    const directional = this.#text(this.operations, 'enum-model') === 'directional'
    const sets = new Map<string, string>()
    const last = { request: 0, reply: 0, both: 0 }
    return this.#maps(this.operations, 'list').map((item) => {
      const [perform, dump] = [mapAt(item, 'do'), mapAt(item, 'dump')]
      const asks = !valueAt(item, 'notify') && !valueAt(item, 'event')
      const answers = !asks || [perform, dump].some((map) => map && valueAt(map, 'reply'))
      const own = this.#number(item, 'value')
      if (directional) {
        if (asks) last.request = this.#idOf(perform ?? dump, 'request') ?? own ?? last.request + 1
        const told = asks ? (this.#idOf(perform, 'reply') ?? this.#idOf(dump, 'reply')) : undefined
        if (answers) last.reply = told ?? own ?? last.reply + 1
      } else {
        last.both = own ?? last.both + 1
        last.request = last.both
        last.reply = last.both
      }
      const name = this.#text(item, 'name')
      const set = this.#text(item, 'attribute-set') || (sets.get(this.#text(item, 'notify')) ?? '')
      sets.set(name, set)
      return {
        name,
        place: item.place,
        request: asks ? last.request : undefined,
        reply: answers ? last.reply : undefined,
        do: perform !== undefined,
        dump: dump !== undefined,
        set,
        header: this.#text(item, 'fixed-header'),
      }
    })
  }

  #idOf(map: MapSource | undefined, direction: 'request' | 'reply'): number | undefined {
    const found = map && mapAt(map, direction)
    return found && this.#number(found, 'value')
  }

  #maps(source: MapSource | undefined, key: string): MapSource[] {
    const list = source && valueAt(source, key)
    if (!list) return []
    return items(list, `'${key}'`, this.issues).filter((item): item is MapSource => {
      if (item.kind !== 'map') this.issues.add(item.place, `'${key}' holds maps`)
      return item.kind === 'map'
    })
  }

  #text(source: MapSource, key: string): string {
    const value = valueAt(source, key)
    return value?.kind === 'text' ? value.text : ''
  }

  /** A number, or the name of a constant. */
  #number(source: MapSource, key: string): number | undefined {
    const value = this.#text(source, key)
    if (value === '') return undefined
    const number = parseNumber(value)
    const found = number === undefined ? this.#constants.get(value) : Number(number)
    if (found === undefined) this.issues.add(source.place, `'${key}' is no number: '${value}'`)
    return found
  }
}

function mapAt(source: MapSource, key: string): MapSource | undefined {
  const value: Source | undefined = valueAt(source, key)
  return value?.kind === 'map' ? value : undefined
}

function byName<T extends { readonly name: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.name, item]))
}
