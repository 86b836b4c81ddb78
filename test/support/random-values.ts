/** Random values of any operation, in the form in which the reader gives them. */
import {
  type AddressType,
  type Attribute,
  type AttributeSet,
  type Choice,
  type Enum,
  hex,
  type IntegerType,
  ipv4Text,
  ipv6Text,
  type Member,
  macText,
  mplsText,
  type StructLayout,
  type Type,
  uuidText,
} from '@nlkit/core'

export type Values = Record<string, unknown>

const DEEPEST = 4

/** Whether there are random values of a body: of a choice only where its struct says in the host's order which case. */
export function hasRandomValues(type: Type): boolean {
  if (type.kind !== 'choice') return true
  const { selector, argument, cases } = type.choice
  const told = cases.every(
    (item) => item.type.kind === 'struct' && isTold(item.type.struct, argument & 0xffff),
  )
  return (selector === 'header' && told) || selector === 'dump'
}

function isTold({ members }: StructLayout, at: number): boolean {
  const type = members.find(({ offset }) => offset === at)?.type
  return type?.kind === 'integer' && type.order === 'host'
}

/** Repeatable: the same seed makes the same values. */
export class RandomValues {
  #state: number
  #header: Values = {}

  constructor(seed: number) {
    this.#state = seed
  }

  /** Values of a message with this body. */
  body(type: Type | undefined): Values {
    this.#header = {}
    if (type?.kind === 'nest') return this.#attributes(type.set, 0)
    if (type?.kind === 'choice') return this.#chosenBody(type.choice)
    if (type?.kind === 'text') return { text: this.#text(0), fields: {} }
    if (type?.kind !== 'struct') return {}
    this.#header = this.#members(type.struct)
    return { ...this.#header, ...(type.set && this.#attributes(type.set, 0)) }
  }

  /** A body that a member of its own header decides, in one of the cases. */
  #chosenBody({ selector, argument, cases }: Choice): Values {
    if (selector === 'dump') return this.body(cases.find(({ number }) => number === 0)?.type)
    const { number, type } = cases[this.#below(cases.length)] ?? {}
    if (selector !== 'header' || number === undefined || type?.kind !== 'struct') return {}
    const values = this.body(type)
    const deciding = type.struct.members.find(({ offset }) => offset === (argument & 0xffff))
    if (deciding?.type.kind !== 'integer') return values
    return { ...values, [deciding.key]: deciding.type.enum?.byValue(number)?.name ?? number }
  }

  #below(limit: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  #bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#below(256))
  }

  #members(struct: StructLayout): Values {
    const values: Values = {}
    for (const { key, type } of struct.members) {
      const value = type.kind === 'none' ? undefined : this.#value(type, DEEPEST)
      if (value !== undefined) values[key] = value
    }
    for (const member of struct.members) this.#fit(struct, member, values)
    return values
  }

  /** Makes a member fit the one that tells its form: an address its family, an array its count. */
  #fit(struct: StructLayout, { key, offset, type }: Member, values: Values): void {
    if (type.kind === 'address' && type.format === 'ip-or-mac') {
      const [protocol, address] = this.#protocolAddress()
      const told = struct.members.find((other) => other.offset === offset + type.family)
      if (told !== undefined) values[told.key] = protocol
      values[key] = address
    } else if (type.kind === 'address' && type.family !== 0) {
      const inet = valueAt(struct, values, offset + type.family) === 'inet'
      values[key] = inet ? ipv4Text(viewOf(this.#bytes(4)), 0) : ipv6Text(viewOf(this.#bytes(16)), 0)
    }
    if (type.kind !== 'array' || type.used === 0) return
    const counter = struct.members.find((other) => other.offset === offset + type.used)
    if (counter !== undefined) values[counter.key] = type.count
  }

  /** An EtherType and an address of that protocol. */
  #protocolAddress(): [protocol: number, address: string] {
    const protocol = [0x0800, 0x86dd][this.#below(3)] ?? 0
    if (protocol === 0x0800) return [protocol, ipv4Text(viewOf(this.#bytes(4)), 0)]
    const bytes = viewOf(this.#bytes(16))
    return [protocol, protocol === 0 ? macText(bytes, 0) : ipv6Text(bytes, 0)]
  }

  /** Some attributes of the set. What a choice depends on comes with it. */
  #attributes(set: AttributeSet, depth: number): Values {
    const values: Values = {}
    // About eight of a large set, fewer the deeper it stands: sets that hold themselves would grow without end.
    const oneIn = Math.max(3, Math.ceil(set.attributes.length / (8 >> depth)))
    for (const attribute of set.attributes) {
      if (this.#below(oneIn) !== 0) continue
      const { type } = attribute
      if (type.kind === 'choice') this.#chosen(set, attribute, values, depth)
      else if (values[attribute.key] === undefined)
        this.#put(values, attribute, this.#attribute(attribute, depth))
    }
    return values
  }

  #put(values: Values, { key }: Attribute, value: unknown): void {
    if (value !== undefined) values[key] = value
  }

  #attribute({ type, many }: Attribute, depth: number): unknown {
    if (!many) return this.#value(type, depth)
    const elements = Array.from({ length: 1 + this.#below(3) }, () => this.#value(type, depth))
    return elements.includes(undefined) ? undefined : elements
  }

  /** A choice whose selector stands in the same set, or is a member of the header. */
  #chosen(set: AttributeSet, attribute: Attribute, values: Values, depth: number): void {
    if (attribute.type.kind !== 'choice') return
    const { selector, cases, attribute: by } = attribute.type.choice
    const deciding = selector === 'attribute' ? set.byName(by) : undefined
    const chosen = cases[this.#below(cases.length)]
    if (chosen === undefined || deciding?.type.kind !== 'string' || chosen.string === '') return
    if (values[deciding.key] !== undefined && values[deciding.key] !== chosen.string) return
    values[deciding.key] = chosen.string
    this.#put(values, attribute, this.#value(chosen.type, depth))
  }

  #value(type: Type, depth: number): unknown {
    switch (type.kind) {
      case 'integer':
        return this.#integer(type)
      case 'flag':
        return true
      case 'string':
        return this.#text(type.length)
      case 'bytes':
        return this.#bytes(type.length || this.#below(12))
      case 'address':
        return this.#address(type)
      case 'bitfield32':
        return { value: this.#bits(type.enum, 32), selector: this.#bits(type.enum, 32) }
      case 'struct':
        return { ...this.#members(type.struct), ...(type.set && this.#attributes(type.set, depth + 1)) }
      case 'nest':
        return depth < DEEPEST ? this.#attributes(type.set, depth + 1) : undefined
      case 'array':
        return Array.from({ length: type.count || 1 + this.#below(3) }, () =>
          this.#value(type.element, depth),
        )
      default:
        return this.#several(type, depth)
    }
  }

  #several(type: Type, depth: number): unknown {
    if (depth >= DEEPEST) return undefined
    if (type.kind === 'records') {
      return Array.from({ length: 1 + this.#below(3) }, () => this.#value(type.element, depth + 1))
    }
    if (type.kind !== 'list') return undefined
    const elements = Array.from({ length: 1 + this.#below(3) }, () => this.#value(type.element, depth + 1))
    if (elements.includes(undefined)) return undefined
    if (!type.keyed) return elements
    const keyOf = (index: number) => type.keys?.byValue(index + 1)?.name ?? `${index + 1}`
    return Object.fromEntries(elements.map((element, index) => [keyOf(index), element]))
  }

  #integer(type: IntegerType): unknown {
    const bits = type.width === 0 ? ([32, 64][this.#below(2)] ?? 64) : type.width * 8
    if (type.format === 'ipv4') return ipv4Text(viewOf(this.#bytes(4)), 0)
    const wide = type.width === 0 || type.width === 8
    if (type.flags) return this.#bits(type.enum, bits, wide)
    const random = viewOf(this.#bytes(8)).getBigUint64(0) >> BigInt(this.#below(bits))
    const value = type.signed ? BigInt.asIntN(bits, random) : BigInt.asUintN(bits, random)
    const named = type.enum?.entries[this.#below(type.enum.entries.length * 2)]
    const fits = named !== undefined && (type.signed || named.value < 1n << BigInt(bits))
    if (fits) return type.enum?.byValue(named.number)?.name
    if (type.enum?.byValue(Number(value)) !== undefined) return type.enum.byValue(Number(value))?.name
    return wide ? value : Number(value)
  }

  /** Names of bits in order, those without a name together as a number at the end. */
  #bits(names: Enum | undefined, bits: number, wide = bits === 64): unknown {
    const value = BigInt.asUintN(bits, viewOf(this.#bytes(8)).getBigUint64(0))
    if (names === undefined) return Number(value)
    const flags: (string | number | bigint)[] = []
    let rest = 0n
    for (let bit = 0; bit < bits; bit++) {
      const mask = 1n << BigInt(bit)
      if ((value & mask) === 0n) continue
      const name = names.byValue(Number(mask))?.name
      if (name === undefined) rest |= mask
      else flags.push(name)
    }
    if (rest !== 0n) flags.push(wide ? rest : Number(rest))
    return flags
  }

  #text(length: number): string {
    const letters = 'abcXYZ 0123-_/äß€'
    const size = this.#below(length === 0 ? 20 : Math.min(length, 20) / 3)
    return Array.from({ length: size }, () => letters[this.#below(letters.length)]).join('')
  }

  #address({ format, length }: AddressType): string {
    const random = (size: number) => viewOf(this.#bytes(size))
    switch (format) {
      case 'ipv4':
        return ipv4Text(random(4), 0)
      case 'ipv6':
        return ipv6Text(random(16), 0)
      case 'mac':
      case 'lladdr':
        return macText(random(6), 0)
      case 'uuid':
        return uuidText(this.#bytes(16))
      case 'mpls-label':
        return mplsText(random(8), 0, 8)
      default:
        return length === 4 || (length !== 16 && this.#below(2) === 0)
          ? ipv4Text(random(4), 0)
          : ipv6Text(random(16), 0)
    }
  }
}

/** The value at an offset of a struct, or of a struct inside. */
function valueAt(struct: StructLayout, values: Values, offset: number): unknown {
  const member = struct.members.findLast((item) => item.offset <= offset && item.type.kind !== 'none')
  const value = member && values[member.key]
  if (member?.type.kind !== 'struct') return value
  return valueAt(member.type.struct, Object(value), offset - member.offset)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer)
}

/** What differs between two values, for the message of a failed comparison. */
export function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`
    return part instanceof Uint8Array ? hex(part) : part
  })
}
