import { article, type Definitions, find } from './definitions.js'
import type { Issues, Place } from './issues.js'
import {
  type AddressType,
  type Enum,
  type Format,
  type Framing,
  formats,
  grammars,
  type IntegerType,
  type SchemaFile,
  type StructType,
  type Type,
} from './model.js'

/** What `NAME TYPE...` says. */
export interface Described {
  readonly name: string
  readonly type: Type
  readonly many: boolean
  /** The C constant where it is not prefix + name. */
  readonly cname: string | undefined
  /** `if=` */
  readonly when: string | undefined
}

const addresses: ReadonlySet<string> = new Set('ip ipv4 ipv6 mac lladdr mpls-label uuid ip-or-mac'.split(' '))
const byteFormats: ReadonlySet<string> = new Set(['hex'])
const knownFormats: ReadonlySet<string> = new Set(formats)
const namePattern = /^[a-z0-9][a-z0-9]*(-[a-z0-9]+)*$/

/** More than any type needs; each word may stand inside the one before. */
const MOST_WORDS = 64

/** Whether a name of the schema is well-formed: lower case words and digits joined by `-`. */
export function isName(name: string): boolean {
  return namePattern.test(name)
}

/** Reads the words of one type; reports to issues and gives undefined when they make none. */
export class TypeReader {
  readonly #file: SchemaFile
  readonly #issues: Issues
  #words: string[] = []
  #at = 0
  #place: Place

  constructor(file: SchemaFile, issues: Issues) {
    this.#file = file
    this.#issues = issues
    this.#place = file.place
  }

  /** `NAME TYPE... [c=CNAME]` */
  described(text: string, place: Place): Described | undefined {
    const { words, modifiers } = splitModifiers(text)
    const [name, ...rest] = words
    if (name === undefined || !isName(name)) return this.#fail(place, `bad name '${name ?? ''}'`)
    const many = rest[0] === 'many'
    const type = this.#whole(many ? rest.slice(1) : rest, modifiers, place)
    return type && { name, type, many, cname: modifiers.get('c'), when: modifiers.get('if') }
  }

  /** `TYPE...` */
  type(text: string, place: Place): Type | undefined {
    const { words, modifiers } = splitModifiers(text)
    return this.#whole(words, modifiers, place)
  }

  #whole(words: string[], modifiers: ReadonlyMap<string, string>, place: Place): Type | undefined {
    if (words.length > MOST_WORDS) return this.#fail(place, `a type has at most ${MOST_WORDS} words`)
    this.#words = words
    this.#at = 0
    this.#place = place
    const type = this.#type(modifiers)
    const left = this.#words[this.#at]
    if (type && left !== undefined) return this.#fail(place, `unexpected '${left}' after the type`)
    return type
  }

  #type(modifiers: ReadonlyMap<string, string>): Type | undefined {
    const type = this.#unlimited(modifiers)
    const limit = modifiers.get('within')
    if (!type || limit === undefined || type.kind === 'several') return type
    return { kind: 'limited', inner: type, length: { path: limit, word: 0 } }
  }

  #unlimited(modifiers: ReadonlyMap<string, string>): Type | undefined {
    const word = this.#next()
    if (word === undefined) return this.#fail(this.#place, 'a type is missing')
    const integer = parseInteger(word)
    if (integer) return this.#integer(integer)
    if (addresses.has(word)) return this.#address(asFormat(word), modifiers)
    switch (word) {
      case 'pad':
        return { kind: 'none', size: this.#number() ?? 0 }
      case 'flag':
        return { kind: 'flag' }
      case 'string':
        return { kind: 'string', length: this.#number() ?? 0, exact: false }
      case 'chars':
        return { kind: 'string', length: this.#number() ?? 0, exact: true }
      case 'bytes':
        return this.#bytes()
      case 'text':
        return this.#text()
      case 'struct':
        return this.#struct()
      case 'nest':
        return this.#reference('set', (set) => ({ kind: 'nest', set }))
      case 'list':
      case 'map':
        return this.#list(word === 'map', modifiers)
      case 'array':
        return this.#array(modifiers)
      case 'choice':
        return this.#reference('choice', (choice) => ({ kind: 'choice', choice }))
      case 'bitfield32':
        return this.#reference('enum', (flags) => this.#bitfield(flags))
      case 'records':
        return this.#records(modifiers)
      case 'elements':
        return this.#reference('set', (set) => ({ kind: 'elements', set, framing: elementsOf80211 }))
      case 'tlvs':
        return this.#tlvs()
      case 'bits':
        return this.#reference('bits', (bits) => ({ kind: 'bits', bits, host: this.#taken('host') }))
      case 'sequence':
        return this.#reference('sequence', (sequence) => ({ kind: 'sequence', sequence }))
      case 'several':
        return this.#several(modifiers)
      case 'bitmap':
        return this.#bitmap()
    }
    return this.#fail(this.#place, `unknown type '${word}'`)
  }

  #integer(base: IntegerType): Type | undefined {
    const word = this.#words[this.#at]
    if (word === 'enum' || word === 'flags') {
      this.#at++
      return this.#reference('enum', (names) => this.#named(base, names, word === 'flags'))
    }
    if (word !== undefined && knownFormats.has(word) && word !== '') {
      this.#at++
      return { ...base, format: asFormat(word) }
    }
    return base
  }

  #named(base: IntegerType, names: Enum, flags: boolean): Type | undefined {
    if (names.flags !== flags) {
      return this.#fail(
        this.#place,
        `'${names.name}' holds ${names.flags ? 'flags' : 'an enum'}, not ${flags ? 'flags' : 'an enum'}`,
      )
    }
    return { ...base, names }
  }

  #bitfield(flags: Enum): Type | undefined {
    if (!flags.flags) return this.#fail(this.#place, `'${flags.name}' holds an enum, not flags`)
    return { kind: 'bitfield32', flags }
  }

  #bytes(): Type {
    const length = this.#number() ?? 0
    const word = this.#words[this.#at]
    const format = word !== undefined && byteFormats.has(word) ? asFormat(word) : ''
    const opaque = word === 'opaque' || format !== ''
    if (opaque) this.#at++
    return { kind: 'bytes', format, length, opaque }
  }

  #address(format: Format, modifiers: ReadonlyMap<string, string>): AddressType {
    const length = this.#number() ?? 0
    const path = modifiers.get(format === 'ip-or-mac' ? 'protocol' : 'family')
    if (format === 'ip-or-mac' && path === undefined)
      this.#issues.add(this.#place, 'ip-or-mac needs protocol=MEMBER')
    return { kind: 'address', format, length, ...(path !== undefined && { family: { path, distance: 0 } }) }
  }

  #text(): Type | undefined {
    const word = this.#next() ?? ''
    const grammar = grammars.find((name) => name === word && name !== '')
    if (grammar === undefined) return this.#fail(this.#place, `no grammar '${word}' of texts`)
    return { kind: 'text', grammar }
  }

  #struct(): StructType | undefined {
    const struct = this.#lookup('struct')
    if (!struct) return undefined
    if (this.#words[this.#at] !== 'then') return { kind: 'struct', struct }
    this.#at++
    const then = this.#lookup('set')
    return then && { kind: 'struct', struct, then }
  }

  #list(keyed: boolean, modifiers: ReadonlyMap<string, string>): Type | undefined {
    const first = this.#modifier(modifiers, 'from') ?? (keyed ? 0 : 1)
    const by = modifiers.get('by')
    const indexNames = by === undefined ? undefined : this.#find('enum', by)
    if (by !== undefined && !indexNames) return undefined
    const element = this.#type(modifiers)
    return element && { kind: 'list', element, keyed, first, ...(indexNames && { indexNames }) }
  }

  #array(modifiers: ReadonlyMap<string, string>): Type | undefined {
    const count = this.#number() ?? 0
    const path = modifiers.get('count')
    const used = path === undefined ? {} : { used: { path, distance: 0 } }
    const element = this.#type(modifiers)
    return element && { kind: 'array', element: withFixedLength(element), count, ...used }
  }

  #records(modifiers: ReadonlyMap<string, string>): Type | undefined {
    const element = this.#struct()
    const lengthMember = modifiers.get('length')
    if (!element) return undefined
    if (lengthMember === undefined) return this.#fail(this.#place, 'records need length=MEMBER')
    return { kind: 'records', element, lengthMember, align: this.#modifier(modifiers, 'align') ?? 4 }
  }

  /** Whether the next word is that; then it is taken. */
  #taken(word: string): boolean {
    const taken = this.#words[this.#at] === word
    if (taken) this.#at++
    return taken
  }

  /** `tlvs u8 le16 SET`: widths and order of numbers and lengths; `pad` in front: number 0 is a byte alone. */
  #tlvs(): Type | undefined {
    const loneZero = this.#taken('pad')
    const id = parseInteger(this.#next() ?? '')
    const length = parseInteger(this.#next() ?? '')
    const widths = [id?.width, length?.width]
    if (!id || !length || widths.some((width) => width !== 1 && width !== 2)) {
      return this.#fail(this.#place, 'tlvs need the types of number and length: u8, le16 or be16')
    }
    const big = id.order === 'big' || length.order === 'big'
    const framing = { id: id.width, length: length.width, big, extended: false, loneZero }
    return this.#reference('set', (set) => ({ kind: 'elements', set, framing }))
  }

  #several(modifiers: ReadonlyMap<string, string>): Type | undefined {
    const [count, size] = [modifiers.get('count'), modifiers.get('size')]
    const element = this.#unlimited(new Map())
    return (
      element && {
        kind: 'several',
        element: withFixedLength(element),
        ...(count !== undefined && { count: { path: count, word: 0 } }),
        ...(size !== undefined && { size: { path: size, word: 0 } }),
      }
    )
  }

  /** `bitmap [N] [FLAGS]` */
  #bitmap(): Type | undefined {
    const length = this.#number() ?? 0
    if (this.#words[this.#at] === undefined) return { kind: 'bitmap', length }
    return this.#reference('enum', (names) =>
      names.flags
        ? this.#fail(this.#place, `'${names.name}' holds flags; a bitmap is named by the numbers of its bits`)
        : { kind: 'bitmap', names, length },
    )
  }

  #reference<K extends keyof Definitions>(
    kind: K,
    make: (definition: Definitions[K]) => Type | undefined,
  ): Type | undefined {
    const definition = this.#lookup(kind)
    return definition && make(definition)
  }

  #lookup<K extends keyof Definitions>(kind: K): Definitions[K] | undefined {
    const name = this.#next()
    if (name === undefined) return this.#fail(this.#place, `the name of ${article(kind)} is missing`)
    return this.#find(kind, name)
  }

  #find<K extends keyof Definitions>(kind: K, name: string): Definitions[K] | undefined {
    return (
      find(this.#file, kind, name) ??
      this.#fail(this.#place, `no ${kind} '${name}' here or in the files used`)
    )
  }

  #next(): string | undefined {
    return this.#words[this.#at++]
  }

  #number(): number | undefined {
    const word = this.#words[this.#at]
    if (word === undefined || !/^[0-9]+$/.test(word)) return undefined
    this.#at++
    return Number(word)
  }

  #modifier(modifiers: ReadonlyMap<string, string>, name: string): number | undefined {
    const value = modifiers.get(name)
    if (value === undefined || /^[0-9]+$/.test(value)) return value === undefined ? undefined : Number(value)
    return this.#fail(this.#place, `${name}= needs a number`)
  }

  #fail(place: Place, reason: string): undefined {
    this.#issues.add(place, reason)
    return undefined
  }
}

const elementsOf80211: Framing = { id: 1, length: 1, big: false, extended: true, loneZero: false }

/** Inside structs and arrays an address that has one length takes just that. */
export function withFixedLength(type: Type): Type {
  const length = type.kind === 'address' && type.length === 0 ? addressLengths.get(type.format) : undefined
  return type.kind === 'address' && length !== undefined ? { ...type, length } : type
}

const addressLengths: ReadonlyMap<Format, number> = new Map<Format, number>([
  ['ipv4', 4],
  ['ipv6', 16],
  ['mac', 6],
  ['uuid', 16],
])

function asFormat(word: string): Format {
  return formats.find((format) => format === word) ?? ''
}

const modifierNames: ReadonlySet<string> = new Set(
  'c length from by align family protocol count size within if'.split(' '),
)

function splitModifiers(text: string): { words: string[]; modifiers: Map<string, string> } {
  const words: string[] = []
  const modifiers = new Map<string, string>()
  for (const word of text.trim().split(/\s+/)) {
    const cut = word.indexOf('=')
    const name = word.slice(0, cut)
    if (cut > 0 && modifierNames.has(name)) modifiers.set(name, word.slice(cut + 1))
    else if (word !== '') words.push(word)
  }
  return { words, modifiers }
}

function parseInteger(word: string): IntegerType | undefined {
  if (word === 'uint' || word === 'sint') {
    return { kind: 'integer', width: 0, signed: word === 'sint', order: 'message', format: '' }
  }
  const match = /^(s|u|be|sbe|le|sle)(8|16|32|64)$/.exec(word)
  const [, prefix = '', bits = ''] = match ?? []
  const width = widths.get(bits)
  if (width === undefined) return undefined
  const order = prefix.endsWith('be') ? 'big' : prefix.endsWith('le') ? 'little' : 'message'
  if (width === 1 && order !== 'message') return undefined
  return { kind: 'integer', width, signed: prefix.startsWith('s'), order, format: '' }
}

const widths: ReadonlyMap<string, 1 | 2 | 4 | 8> = new Map([
  ['8', 1],
  ['16', 2],
  ['32', 4],
  ['64', 8],
])
