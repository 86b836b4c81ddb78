import type {
  Attribute,
  AttributeSet,
  Choice,
  Enum,
  EnumEntry,
  Family,
  Member,
  Operation,
  SchemaFile,
  Struct,
  Type,
} from '../model.js'
import type { CompiledSpec } from './compile.js'

/** What a spec says beyond, or against, the schema. */
export interface Finding {
  /** `new`: the schema lacks it; `more`: the schema knows less of it; `against`: the two cannot both be right. */
  readonly kind: 'new' | 'more' | 'against'
  /** What it is about, in the schema's names: `netfilter/nftables set chain 9`. */
  readonly about: string
  readonly text: string
  /** Line of the spec. */
  readonly line: number
}

/** Compares a spec with the schema's files, along everything that their common operations lead to. By line. */
export function compareSpec(spec: CompiledSpec & { ok: true }, schema: readonly SchemaFile[]): Finding[] {
  const comparison = new Comparison(schema)
  comparison.family(spec.family)
  const findings = comparison.findings.map((finding) => ({ ...finding, line: spec.lineOf(finding.line) }))
  return findings.sort((a, b) => a.line - b.line)
}

class Comparison {
  readonly findings: Finding[] = []
  readonly #seen = new Map<object, Set<object>>()

  constructor(readonly schema: readonly SchemaFile[]) {}

  family(spec: Family): void {
    const families = this.schema.flatMap(({ family }) => (family && speaksFor(family, spec) ? [family] : []))
    if (families.length === 0) {
      this.#add('new', spec.name, `family '${spec.name}'`, spec.place.line)
      return
    }
    for (const operation of spec.operations) this.#operation(operation, spec, families)
    for (const group of spec.groups) {
      const known = families.some((family) => family.groups.some((item) => sameGroup(item, group)))
      if (!known) this.#add('new', `${spec.name} groups`, `group '${group.name}'`, group.place.line)
    }
  }

  #operation(operation: Operation, spec: Family, families: readonly Family[]): void {
    const about = `${spec.name} operation ${operation.name}`
    const known = families
      .flatMap((family) => family.operations)
      .filter(
        (item) =>
          item.id === operation.id &&
          ((item.request && operation.request) || (item.reply && operation.reply)),
      )
    if (known.length === 0) {
      this.#add('new', about, `${operation.cname} = ${operation.id}`, operation.place.line)
      return
    }
    for (const item of known) {
      if (operation.dump && !item.dump && item.request) this.#add('new', about, 'dump', operation.place.line)
      if (operation.body && item.body) this.#type(operation.body, item.body, about, operation.place.line)
    }
  }

  /** `about` and `line` of where the type stands. */
  #type(spec: Type, own: Type, about: string, line: number): void {
    if (spec.kind === 'bytes' || spec.kind === 'none') return
    if (own.kind === 'choice' && spec.kind !== 'choice') this.#oneOf(spec, own.choice, about, line)
    else if (spec.kind === 'integer' && own.kind === 'integer') this.#integer(spec, own, about, line)
    else if (spec.kind === 'struct' && own.kind === 'struct') {
      this.#struct(spec.struct, own.struct)
      if (spec.then && own.then) this.#set(spec.then, own.then)
      else if (spec.then) this.#add('more', about, `${words(spec)}, not only ${words(own)}`, line)
    } else if (spec.kind === 'nest' && own.kind === 'nest') this.#set(spec.set, own.set)
    else if (spec.kind === 'choice' && own.kind === 'choice')
      this.#choice(spec.choice, own.choice, about, line)
    else if (spec.kind === 'bitfield32' && own.kind === 'bitfield32') this.#enum(spec.flags, own.flags)
    else if (isMany(spec) && isMany(own)) this.#type(spec.element, own.element, about, line)
    else if (spec.kind !== own.kind && !isKin(spec, own)) this.#unlike(spec, own, about, line)
  }

  #unlike(spec: Type, own: Type, about: string, line: number): void {
    if (own.kind === 'bytes') this.#add('more', about, `${words(spec)}, not mere bytes`, line)
    else this.#add('against', about, `${words(spec)}; here ${words(own)}`, line)
  }

  #integer(
    spec: Type & { kind: 'integer' },
    own: Type & { kind: 'integer' },
    about: string,
    line: number,
  ): void {
    const { names } = spec
    if (words(spec) !== words(own) && !isKin(spec, own)) {
      this.#add('against', about, `${words(spec)}; here ${words(own)}`, line)
    }
    if (names && own.names) this.#enum(names, own.names)
    else if (names) this.#add('more', about, `values of enum '${names.name}'`, line)
  }

  /** One of the choice's types fits, or all are told apart from it. */
  #oneOf(spec: Type, own: Choice, about: string, line: number): void {
    const types = [...(own.fallback ? [own.fallback] : []), ...own.cases.map((item) => item.type)]
    const alike = types.filter((type) => type.kind === spec.kind || type.kind === 'choice')
    for (const type of alike.slice(0, 1)) this.#type(spec, type, about, line)
    if (alike.length === 0 && spec.kind !== 'bytes')
      this.#add('against', about, `${words(spec)}; here a choice '${own.name}'`, line)
  }

  #choice(spec: Choice, own: Choice, about: string, line: number): void {
    for (const item of spec.cases) {
      const known = own.cases.find((other) => other.key === item.key || other.word === item.word)
      const at = `${about} case ${item.word}`
      if (known) this.#type(item.type, known.type, at, item.place.line)
      else if (!own.fallback && item.type.kind !== 'bytes') this.#add('new', at, words(item.type), line)
    }
  }

  #set(spec: AttributeSet, own: AttributeSet): void {
    if (this.#known(spec, own)) return
    for (const attribute of spec.attributes) {
      const known = own.attributes.find((item) => item.id === attribute.id)
      const about = `${own.file.path} set ${own.name} ${attribute.id}`
      const { line } = attribute.place
      if (!known) {
        const elsewhere = own.attributes.find((item) => sameName(attribute, item))
        if (elsewhere) this.#add('against', about, `'${attribute.name}'; here that is ${elsewhere.id}`, line)
        else if (attribute.type.kind !== 'none' && attribute.id !== 0)
          this.#add('new', about, `attribute '${attribute.name}': ${words(attribute.type)}`, line)
      } else if (!sameName(attribute, known) && attribute.type.kind !== 'none') {
        this.#add('against', about, `'${attribute.name}'; here ${known.cname || known.name}`, line)
      } else this.#type(attribute.type, known.type, about, line)
    }
  }

  #struct(spec: Struct, own: Struct): void {
    if (this.#known(spec, own)) return
    const about = `${own.file.path} struct ${own.name}`
    for (const member of spec.members) {
      if (member.type.kind === 'none') continue
      const known = own.members.find((item) => item.offset === member.offset && item.type.kind !== 'none')
      const at = `${about} ${member.name}`
      if (known) this.#type(member.type, known.type, at, member.place.line)
      else if (member.offset >= own.size)
        this.#add('new', at, `member '${member.name}' at ${member.offset}`, member.place.line)
      else this.#add('against', at, `a member at ${member.offset}; here there is none`, member.place.line)
    }
    if (spec.size !== own.size && spec.size !== 0)
      this.#add('against', about, `${spec.size} bytes; here ${own.size}`, spec.place.line)
  }

  #enum(spec: Enum, own: Enum): void {
    if (this.#known(spec, own)) return
    for (const entry of spec.entries) {
      const known = own.entries.find((item) => item.value === entry.value)
      const about = `${own.file.path} enum ${own.name} ${entry.key}`
      if (!known) this.#add('new', about, `'${entry.name}'`, spec.place.line)
      else if (!sameName(entry, known))
        this.#add('against', about, `'${entry.name}'; here ${known.cname || known.name}`, spec.place.line)
    }
  }

  /** Whether the pair was compared before. */
  #known(spec: object, own: object): boolean {
    const seen = this.#seen.get(spec) ?? new Set()
    this.#seen.set(spec, seen)
    if (seen.has(own)) return true
    seen.add(own)
    return false
  }

  #add(kind: Finding['kind'], about: string, text: string, line: number): void {
    const known = this.findings.some((item) => item.about === about && item.text === text)
    if (!known) this.findings.push({ kind, about, text, line })
  }
}

function speaksFor(own: Family, spec: Family): boolean {
  if (spec.generic !== '' || own.generic !== '') return own.generic === spec.generic
  // YNL knows no messages that an address family has to itself.
  return own.protocolNumber === spec.protocolNumber && own.addressFamily === 0
}

function sameGroup(own: Family['groups'][number], spec: Family['groups'][number]): boolean {
  return spec.id === 0 ? own.name === spec.name : own.id === spec.id
}

/** The spec's name is the schema's, or the end of its C constant; the two prefixes rarely agree. */
function sameName(spec: Attribute | Member | EnumEntry, own: Attribute | Member | EnumEntry): boolean {
  const upper = spec.name.toUpperCase().replaceAll('-', '_')
  return (
    own.name === spec.name ||
    own.cname.toUpperCase().endsWith(upper) ||
    own.name.replaceAll('-', '') === spec.name.replaceAll('-', '')
  )
}

function isMany(type: Type): type is Type & { kind: 'list' | 'array' | 'records' } {
  return type.kind === 'list' || type.kind === 'array' || type.kind === 'records'
}

/** Two ways to say the same bytes. */
function isKin(spec: Type, own: Type): boolean {
  const text = new Set(['string', 'bytes', 'address', 'array', 'text'])
  if (spec.kind === 'integer' && own.kind === 'integer') {
    // One byte has no order; a number of 4 or 8 bytes may be told as either.
    return (
      (spec.width === 1 && own.width === 1 && spec.signed === own.signed) ||
      (spec.format === 'ipv4' && own.width === 4)
    )
  }
  if (spec.kind === 'integer' && own.kind === 'address') return spec.width === 4 || spec.width === 0
  return text.has(spec.kind) && text.has(own.kind)
}

/** A type in a few words. */
function words(type: Type): string {
  switch (type.kind) {
    case 'integer': {
      const order = { message: '', big: 'be', little: 'le' }[type.order]
      const sign = type.signed ? 's' : order === '' ? 'u' : ''
      return type.width === 0 ? `${sign}int` : `${sign}${order}${type.width * 8}`
    }
    case 'struct':
      return `struct ${type.struct.name}${type.then ? ' and attributes' : ''}`
    case 'nest':
      return `nest ${type.set.name}`
    case 'choice':
      return `choice ${type.choice.name}`
    case 'list':
    case 'array':
    case 'records':
      return `${type.kind} of ${words(type.element)}`
    default:
      return type.kind
  }
}
