import type { Issues } from '../issues.js'
import type { Spec, SpecType } from './spec.js'

const integers = new Set('u8 u16 u32 u64 s8 s16 s32 s64 uint sint'.split(' '))
const plainHints: Readonly<Record<string, string>> = {
  ipv4: 'ipv4',
  ipv6: 'ipv6',
  'ipv4-or-v6': 'ip',
  mac: 'mac',
  uuid: 'uuid',
}

/** `rx_bytes` -> `rx-bytes`: a name as the notation has them. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Name of the enum whose entries are numbers of bits; `uses` collects which enums are used in which way. */
export function bitsName(name: string): string {
  return `${plainName(name)}-bits`
}

/** Which enums a spec's types use as values, which as sets of bits. */
export class EnumUse {
  readonly values = new Set<string>()
  readonly bits = new Set<string>()
}

/** Name of the choice that a sub-message chosen by a selector becomes. */
export function choiceName(message: string, selector: string): string {
  return `${plainName(message)}-by-${plainName(selector)}`
}

/** Words YNL's types in the notation; undefined for what has no value. */
export class TypeWords {
  readonly uses = new EnumUse()
  /** Sub-messages and what selects among them. */
  readonly choices = new Map<string, { readonly message: string; readonly selector: string }>()

  constructor(
    readonly spec: Spec,
    readonly issues: Issues,
  ) {}

  attribute(type: SpecType): string | undefined {
    const words = this.#words(type)
    return words !== undefined && type.many && words !== 'pad' ? `many ${words}` : words
  }

  member(type: SpecType): string {
    const size = type.length === 0 ? '' : ` ${type.length}`
    if (type.type === 'pad') return `pad${size}`
    if (type.type === 'string') return `string${size}`
    if (!integers.has(type.type) && type.type !== 'binary' && type.type !== 'bitfield32')
      this.issues.add(type.place, `'${type.name}' has a type that no struct member can have: '${type.type}'`)
    if (type.type !== 'binary') return this.#words(type) ?? 'pad'
    if (type.struct !== '') return this.#struct(type)
    const address = plainHints[type.hint]
    return address === 'ip' ? `ip${size}` : (address ?? `bytes${size}`)
  }

  #words(type: SpecType): string | undefined {
    if (integers.has(type.type)) return this.#integer(type.type, type)
    switch (type.type) {
      case 'unused':
        return undefined
      case 'flag':
      case 'string':
      case 'pad':
        return type.type
      case 'binary':
        return this.#binary(type)
      case 'nest':
        return this.#nest(type)
      case 'indexed-array':
      case 'array-nest':
        return `list ${this.#element(type)}`
      case 'nest-type-value':
        return `${'map '.repeat(type.levels)}${this.#nest(type)}`
      case 'bitfield32':
        return this.#bitfield(type)
      case 'sub-message':
        return this.#choice(type)
      default:
        this.issues.add(type.place, `'${type.name}' has no type that is known here: '${type.type}'`)
        return undefined
    }
  }

  #integer(word: string, type: SpecType): string {
    const ordered = !word.endsWith('8') && !word.endsWith('int')
    const order = !ordered ? '' : type.bigEndian ? 'be' : type.littleEndian ? 'le' : ''
    const base = order === '' ? word : `${word.startsWith('s') ? 's' : ''}${order}${word.slice(1)}`
    if (type.enum !== '') return base + this.#names(type)
    if (type.hint === 'ipv4' && word === 'u32') return 'ipv4'
    if (type.hint === 'hex') return `${base} hex`
    return base === 'u32' && /(^|-)ifindex$/.test(plainName(type.name)) ? 'u32 ifindex' : base
  }

  #names(type: SpecType): string {
    const definition = this.spec.enums.get(type.enum)
    if (!definition) {
      this.issues.add(type.place, `there is no enum '${type.enum}'`)
      return ''
    }
    if (definition.flags) return ` flags ${plainName(type.enum)}`
    const use = type.asFlags ? this.uses.bits : this.uses.values
    use.add(type.enum)
    return type.asFlags ? ` flags ${bitsName(type.enum)}` : ` enum ${plainName(type.enum)}`
  }

  #binary(type: SpecType): string {
    if (type.struct !== '') return this.#struct(type)
    if (type.subType !== '') return `array ${this.#integer(type.subType, type)}`
    return plainHints[type.hint] ?? (type.hint === 'hex' ? 'bytes hex' : 'bytes')
  }

  #nest(type: SpecType): string {
    if (type.nested === '') return 'bytes'
    if (!this.spec.sets.has(type.nested)) this.issues.add(type.place, `there is no set '${type.nested}'`)
    return `nest ${plainName(type.nested)}`
  }

  #element(type: SpecType): string {
    if (type.subType === '' || type.subType === 'nest') return this.#nest(type)
    return type.subType === 'binary'
      ? this.#binary({ ...type, subType: '' })
      : this.#integer(type.subType, type)
  }

  #bitfield(type: SpecType): string {
    if (type.enum === '') return 'bytes'
    const names = this.#names({ ...type, asFlags: true })
    return names === '' ? 'bytes' : names.replace(' flags', 'bitfield32')
  }

  #struct(type: SpecType): string {
    if (!this.spec.structs.has(type.struct))
      this.issues.add(type.place, `there is no struct '${type.struct}'`)
    return `struct ${plainName(type.struct)}`
  }

  #choice(type: SpecType): string {
    if (!this.spec.messages.has(type.message)) {
      this.issues.add(type.place, `there is no sub-message '${type.message}'`)
    }
    const name = choiceName(type.message, type.selector)
    this.choices.set(name, { message: type.message, selector: type.selector })
    return `choice ${name}`
  }
}
