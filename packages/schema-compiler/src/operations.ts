import {
  constantName,
  type Draft,
  numberAt,
  reportTwice,
  section,
  textAt,
  truthAt,
  valueAt,
} from './declare.js'
import { find } from './definitions.js'
import type { Issues } from './issues.js'
import type { Family, Group, Operation, OperationClass, Type } from './model.js'
import { checkKeys } from './resolve.js'
import { type MapEntry, type MapSource, parseNumber, type Source } from './source.js'
import { TypeReader } from './words.js'

/** A netlink protocol as protocols.yaml gives it. */
export interface Protocol {
  readonly name: string
  readonly number: number
  /** Prefix of its operations' C names, of its groups'. */
  readonly operations: string
  readonly groups: string
}

/** Reads protocols.yaml: `NAME: {id: N, operations: PREFIX, groups: PREFIX}` or `NAME: N`. */
export function readProtocols(source: MapSource, issues: Issues): Map<string, Protocol> {
  const protocols = new Map<string, Protocol>()
  for (const { key, place, value } of source.entries) {
    const map = value.kind === 'map' ? value : undefined
    if (map) checkKeys(map, ['id', 'operations', 'groups'], issues)
    const number = map
      ? numberAt(map, 'id', issues)
      : value.kind === 'text'
        ? Number(parseNumber(value.text))
        : Number.NaN
    if (number === undefined || !Number.isInteger(number))
      issues.add(place, `protocol '${key}' needs a number`)
    const operations = (map && textAt(map, 'operations', issues)) ?? ''
    const groups = (map && textAt(map, 'groups', issues)) ?? ''
    protocols.set(key, { name: key, number: number ?? 0, operations, groups })
  }
  return protocols
}

/** Third pass too: the family of a file, if it has one. Bodies need structs and sets by name only. */
export function resolveFamily(draft: Draft, protocols: ReadonlyMap<string, Protocol>, issues: Issues): void {
  const { file, source } = draft
  const name = textAt(source, 'family', issues)
  if (name === undefined) {
    for (const key of [
      'protocol',
      'generic',
      'version',
      'address-family',
      'gone',
      'readers',
      'operations',
      'groups',
    ]) {
      if (valueAt(source, key)) issues.add(source.place, `'${key}' needs a 'family'`)
    }
    return
  }
  const generic = textAt(source, 'generic', issues) ?? ''
  const protocolName = textAt(source, 'protocol', issues) ?? (generic === '' ? '' : 'generic')
  const protocol = protocols.get(protocolName)
  if (!protocol) {
    issues.add(source.place, `no protocol '${protocolName}' in protocols.yaml`)
    return
  }
  const family: Family = {
    name,
    place: source.place,
    protocol: protocol.name,
    protocolNumber: protocol.number,
    generic,
    version: numberAt(source, 'version', issues) ?? 0,
    readers: truthAt(source, 'readers', issues, generic === ''),
    gone: textAt(source, 'gone', issues) ?? '',
    addressFamily: addressFamilyOf(draft, issues),
    operations: new OperationReader(draft, protocol, issues).all(),
    groups: groupsOf(source, protocol, generic !== '', issues),
  }
  file.family = family
}

/** `address-family: NAME`, of the enum of that name. */
function addressFamilyOf({ file, source }: Draft, issues: Issues): number {
  const name = textAt(source, 'address-family', issues)
  if (name === undefined) return 0
  const entry = find(file, 'enum', 'address-family')?.entries.find((item) => item.name === name)
  if (!entry)
    issues.add(source.place, `'${name}' is no name of enum 'address-family' here or in the files used`)
  return Number(entry?.value ?? 0)
}

/** Keys among the operations that are none. */
const settings: ReadonlySet<string> = new Set(['prefix', 'reply-suffix', 'base'])
const operationKeys = 'id request reply event set header body answer do dump class c'.split(' ')
const directionKeys = ['id', 'set', 'header', 'body', 'c']

class OperationReader {
  readonly #draft: Draft
  readonly #issues: Issues
  readonly #prefix: string
  /** What replies' C names end with where requests' do not. */
  readonly #replySuffix: string
  /** What is added to ids on the wire: a subsystem's number in the high byte. */
  readonly #base: number
  readonly #types: TypeReader
  readonly #header: string | undefined

  constructor(draft: Draft, protocol: Protocol, issues: Issues) {
    const operations = valueAt(draft.source, 'operations')
    this.#draft = draft
    this.#issues = issues
    this.#prefix =
      (operations?.kind === 'map' ? textAt(operations, 'prefix', issues) : undefined) ?? protocol.operations
    const suffix = operations?.kind === 'map' ? textAt(operations, 'reply-suffix', issues) : undefined
    this.#replySuffix = suffix ?? ''
    this.#base = (operations?.kind === 'map' ? numberAt(operations, 'base', issues) : undefined) ?? 0
    this.#types = new TypeReader(draft.file, issues)
    this.#header = textAt(draft.source, 'header', issues)
  }

  all(): Operation[] {
    const answers: { operation: Operation; answer: string }[] = []
    const list = section(this.#draft.source, 'operations', this.#issues).flatMap((entry) => {
      if (settings.has(entry.key)) return []
      const { value } = entry
      if (value.kind !== 'map') {
        this.#issues.add(entry.place, `operation '${entry.key}' must be a map`)
        return []
      }
      checkKeys(value, operationKeys, this.#issues)
      const made = this.#operations(entry, value)
      const answer = textAt(value, 'answer', this.#issues)
      const request = made.find((operation) => operation.request)
      if (answer !== undefined && request) answers.push({ operation: request, answer })
      return made
    })
    for (const { operation, answer } of answers) this.#answer(operation, answer, list)
    return list
  }

  #operations(entry: MapEntry, source: MapSource): Operation[] {
    const request = this.#direction(entry, source, 'request')
    const unasked = valueAt(source, 'event') !== undefined
    const reply = this.#direction(entry, source, unasked ? 'event' : 'reply')
    if (!request && !reply) {
      this.#issues.add(entry.place, `operation '${entry.key}' is neither request nor reply`)
      return []
    }
    const common = {
      name: entry.key,
      place: entry.place,
      class: this.#class(entry, source),
      answer: undefined,
      unasked,
    }
    const can = {
      do: request !== undefined && truthAt(source, 'do', this.#issues, true),
      dump: request !== undefined && truthAt(source, 'dump', this.#issues),
    }
    if (
      request &&
      reply &&
      request.id === reply.id &&
      !request.own &&
      !reply.own &&
      request.cname === reply.cname
    ) {
      return [{ ...common, ...can, ...bodyOf(request), request: true, reply: true }]
    }
    const none = { do: false, dump: false }
    return [
      ...(request ? [{ ...common, ...can, ...bodyOf(request), request: true, reply: false }] : []),
      ...(reply ? [{ ...common, ...none, ...bodyOf(reply), request: false, reply: true }] : []),
    ]
  }

  #direction(entry: MapEntry, source: MapSource, key: 'request' | 'reply' | 'event'): Direction | undefined {
    const value = valueAt(source, key)
    if (!value || (value.kind === 'text' && value.text === 'false')) return undefined
    const own = value.kind === 'map' ? value : undefined
    if (own) checkKeys(own, directionKeys, this.#issues)
    const id = this.#id(value, own) ?? numberAt(source, 'id', this.#issues)
    if (id === undefined) this.#issues.add(entry.place, `operation '${entry.key}' has no id for its ${key}`)
    const from = own ?? source
    const cname = this.#cname(entry, source, own, key)
    return {
      number: id ?? 0,
      id: this.#base + (id ?? 0),
      cname,
      own: own !== undefined,
      body: this.#body(from, source),
    }
  }

  #cname(entry: MapEntry, source: MapSource, own: MapSource | undefined, key: string): string {
    const given = (own && textAt(own, 'c', this.#issues)) ?? textAt(source, 'c', this.#issues)
    const answers = key === 'reply' && valueAt(source, 'request') !== undefined
    return given ?? constantName(this.#prefix, entry.key) + (answers ? this.#replySuffix : '')
  }

  #id(value: Source, own: MapSource | undefined): number | undefined {
    if (own) return numberAt(own, 'id', this.#issues)
    if (value.kind !== 'text' || value.text === 'true') return undefined
    const number = parseNumber(value.text)
    if (number === undefined)
      this.#issues.add(value.place, `expected true, false, an id or a map, not '${value.text}'`)
    return number === undefined ? undefined : Number(number)
  }

  #body(from: MapSource, fallback: MapSource): Type | undefined {
    const issues = this.#issues
    const body = textAt(from, 'body', issues) ?? textAt(fallback, 'body', issues)
    if (body !== undefined) return this.#types.type(body, from.place)
    const set = textAt(from, 'set', issues) ?? textAt(fallback, 'set', issues)
    const header = textAt(from, 'header', issues) ?? textAt(fallback, 'header', issues) ?? this.#header
    if (header === undefined || header === 'none')
      return set === undefined ? undefined : this.#types.type(`nest ${set}`, from.place)
    return this.#types.type(`struct ${header}${set === undefined ? '' : ` then ${set}`}`, from.place)
  }

  #class(entry: MapEntry, source: MapSource): OperationClass {
    const given = textAt(source, 'class', this.#issues)
    if (given === undefined) return classOf(entry.key)
    const known = classes.find((name) => name === given)
    if (!known) this.#issues.add(entry.place, `class must be one of ${classes.join(', ')}`)
    return known ?? 'other'
  }

  #answer(operation: Operation, name: string, list: readonly Operation[]): void {
    const found = list.find((other) => other.name === name && other.reply)
    if (found) operation.answer = found
    else this.#issues.add(operation.place, `answer '${name}' is no reply of this family`)
  }
}

interface Direction {
  readonly number: number
  readonly id: number
  readonly cname: string
  /** It has a body or id of its own rather than the operation's. */
  readonly own: boolean
  readonly body: Type | undefined
}

function bodyOf({ number, id, cname, body }: Direction): Pick<Operation, 'number' | 'id' | 'cname' | 'body'> {
  return { number, id, cname, body }
}

const classes: readonly OperationClass[] = ['other', 'get', 'new', 'delete', 'set']

/** The class of an operation by its name: `getroute`, `route-get`, `del-peer` ... */
function classOf(name: string): OperationClass {
  const words = name.split('-')
  for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
    if (word.startsWith('get')) return 'get'
    if (word.startsWith('new') || word === 'add') return 'new'
    if (word.startsWith('del')) return 'delete'
    if (word.startsWith('set')) return 'set'
  }
  return 'other'
}

function groupsOf(source: MapSource, protocol: Protocol, generic: boolean, issues: Issues): Group[] {
  const value = valueAt(source, 'groups')
  if (!value) return []
  if (value.kind === 'list' && generic) return genericGroups(value.items, issues)
  const prefix = (value.kind === 'map' ? textAt(value, 'prefix', issues) : undefined) ?? protocol.groups
  const groups = section(source, 'groups', issues)
    .filter((entry) => entry.key !== 'prefix')
    .map((entry) => group(entry, prefix, issues))
    .filter((item) => item !== undefined)
  reportTwice(
    groups,
    (item) => String(item.id),
    (item) => `group ${item.id} twice`,
    issues,
  )
  return groups
}

function group(entry: MapEntry, prefix: string, issues: Issues): Group | undefined {
  const [number = '', c, ...rest] = entry.value.kind === 'text' ? entry.value.text.split(/\s+/) : []
  const id = parseNumber(number)
  if (id === undefined || id <= 0n || rest.length > 0 || (c !== undefined && !c.startsWith('c='))) {
    issues.add(entry.place, `group '${entry.key}' needs a number above 0`)
    return undefined
  }
  const cname = c?.slice(2) ?? constantName(prefix, entry.key)
  return { name: entry.key, cname, id: Number(id), place: entry.place }
}

function genericGroups(list: readonly Source[], issues: Issues): Group[] {
  const groups = list.flatMap((item): Group[] => {
    if (item.kind === 'text' && item.text !== '')
      return [{ name: item.text, cname: '', id: 0, place: item.place }]
    issues.add(item.place, 'a group is a name')
    return []
  })
  reportTwice(
    groups,
    (item) => item.name,
    (item) => `group '${item.name}' twice`,
    issues,
  )
  return groups
}
