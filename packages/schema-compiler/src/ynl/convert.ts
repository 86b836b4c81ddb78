import { type Issue, Issues, type Place } from '../issues.js'
import { readSpec, type Spec, type SpecEnum, type SpecOperation } from './spec.js'
import { bitsName, plainName, TypeWords } from './types.js'

/** A YNL file in the notation of schema/, or what is wrong with it. */
export type Converted =
  | {
      readonly ok: true
      readonly family: string
      /** Name of the protocol; empty for generic netlink. */
      readonly protocol: string
      readonly text: string
      /** Line of the YNL file that each line of `text` comes from. */
      readonly lines: readonly number[]
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** `protocols`: names of the netlink protocols by number. */
export function convertSpec(path: string, text: string, protocols: ReadonlyMap<number, string>): Converted {
  const issues = new Issues()
  const spec = readSpec(path, text, issues)
  const writer = spec && new SpecWriter(spec, protocols, issues)
  writer?.write()
  if (!spec || !writer || !issues.empty) return { ok: false, issues: issues.sorted() }
  const { lines, protocol } = writer
  return {
    ok: true,
    family: spec.name,
    protocol,
    text: `${lines.map((line) => line.text).join('\n')}\n`,
    lines: lines.map((line) => line.place.line),
  }
}

class SpecWriter {
  readonly lines: { readonly text: string; readonly place: Place }[] = []
  readonly protocol: string
  readonly #words: TypeWords

  constructor(
    readonly spec: Spec,
    protocols: ReadonlyMap<number, string>,
    readonly issues: Issues,
  ) {
    this.#words = new TypeWords(spec, issues)
    this.protocol = spec.protocol === undefined ? '' : (protocols.get(spec.protocol) ?? '')
    if (spec.protocol !== undefined && this.protocol === '')
      issues.add(spec.place, `no protocol has the number ${spec.protocol}`)
  }

  write(): void {
    const { spec } = this
    this.#add(`family: ${spec.name}`, spec.place)
    if (spec.protocol === undefined) {
      this.#add(`generic: ${spec.name}`, spec.place)
      this.#add(`version: ${spec.version}`, spec.place)
    } else this.#add(`protocol: ${this.protocol}`, spec.place)
    if (spec.header !== '') this.#add(`header: ${plainName(spec.header)}`, spec.place)
    this.#section('sets', () => this.#sets())
    this.#section('structs', () => this.#structs())
    this.#section('choices', () => this.#choices())
    this.#section('enums', () => this.#enums())
    this.#operations()
    this.#groups()
  }

  #add(text: string, place: Place): void {
    this.lines.push({ text, place })
  }

  /** Nothing where `fill` adds nothing. */
  #section(name: string, fill: () => void): void {
    const at = this.lines.length
    this.#add(`${name}:`, this.spec.place)
    fill()
    if (this.lines.length === at + 1) this.lines.pop()
  }

  #sets(): void {
    for (const set of this.spec.sets.values()) {
      this.#add(`  ${plainName(set.name)}:`, set.place)
      this.#add(`    prefix: ${constant(set.prefix)}`, set.place)
      for (const attribute of set.attributes) {
        const words = this.#words.attribute(attribute)
        if (words === undefined) continue
        const name = words === 'pad' ? '' : `${plainName(attribute.name)} `
        this.#add(`    ${attribute.id}: ${name}${words}`, attribute.place)
      }
    }
  }

  #structs(): void {
    const taken = this.#namesBehindHeaders()
    for (const struct of this.spec.structs.values()) {
      this.#add(`  ${plainName(struct.name)}:`, struct.place)
      this.#add('    members:', struct.place)
      for (const member of struct.members) {
        const words = this.#words.member(member)
        const name = plainName(member.name)
        // An object has one property of a name: the member gives way to the attribute.
        const shown = taken.get(struct.name)?.has(name) ? `header-${name}` : name
        const cname = shown === name ? '' : ` c=${name.replaceAll('-', '_')}`
        this.#add(
          words.startsWith('pad') ? `      - ${words}` : `      - ${shown} ${words}${cname}`,
          member.place,
        )
      }
    }
  }

  /** By struct: names of the attributes that stand behind it in some message. */
  #namesBehindHeaders(): Map<string, Set<string>> {
    const pairs = [
      ...this.spec.operations.map(({ header, set }) => ({ header: header || this.spec.header, set })),
      ...[...this.spec.messages.values()].flatMap((message) => message.formats),
    ]
    const names = new Map<string, Set<string>>()
    for (const { header, set } of pairs) {
      const behind = names.get(header) ?? new Set()
      for (const attribute of this.spec.sets.get(set)?.attributes ?? []) behind.add(plainName(attribute.name))
      names.set(header, behind)
    }
    return names
  }

  #choices(): void {
    for (const [name, { message, selector }] of this.#words.choices) {
      const found = this.spec.messages.get(message)
      if (!found) continue
      this.#add(`  ${name}:`, found.place)
      this.#add(`    by: ${plainName(selector)}`, found.place)
      this.#add('    cases:', found.place)
      for (const format of found.formats) {
        const set = this.#known(format.set, this.spec.sets, 'set', format.place)
        const struct = this.#known(format.header, this.spec.structs, 'struct', format.place)
        const type = struct ? `struct ${struct}${set ? ` then ${set}` : ''}` : set ? `nest ${set}` : 'bytes'
        this.#add(`      ${format.value}: ${type}`, format.place)
      }
    }
  }

  #known(name: string, among: ReadonlyMap<string, unknown>, what: string, place: Place): string {
    if (name !== '' && !among.has(name)) this.issues.add(place, `there is no ${what} '${name}'`)
    return plainName(name)
  }

  #enums(): void {
    const { uses } = this.#words
    for (const item of this.spec.enums.values()) {
      if (item.flags) this.#enum(item, plainName(item.name), true)
      else {
        if (uses.values.has(item.name)) this.#enum(item, plainName(item.name), false)
        if (uses.bits.has(item.name)) this.#enum(item, bitsName(item.name), true)
      }
    }
  }

  #enum(item: SpecEnum, name: string, bits: boolean): void {
    this.#add(`  ${name}:`, item.place)
    this.#add(`    prefix: ${constant(item.prefix)}`, item.place)
    if (bits) this.#add('    flags: bits', item.place)
    for (const entry of item.entries) this.#add(`    ${entry.value}: ${plainName(entry.name)}`, entry.place)
  }

  #operations(): void {
    this.#add('operations:', this.spec.place)
    this.#add(`  prefix: ${constant(this.spec.operationPrefix)}`, this.spec.place)
    const owners = replyOwners(this.spec)
    for (const operation of this.spec.operations) {
      const keys = this.#operationKeys(operation, owners)
      if (keys.length > 0) this.#add(`  ${plainName(operation.name)}: {${keys.join(', ')}}`, operation.place)
    }
  }

  /** Nothing for an operation that only says again that another one's reply comes by itself. */
  #operationKeys(operation: SpecOperation, owners: ReadonlyMap<number, SpecOperation>): string[] {
    const { request, reply } = operation
    const owner = reply === undefined ? undefined : owners.get(reply)
    const owned = [...owners].find(([, item]) => item === operation)?.[0]
    if (request === undefined && owned === undefined) return []
    const set = this.#known(operation.set, this.spec.sets, 'set', operation.place)
    return [
      ...idKeys(request, owned),
      ...(set === '' ? [] : [`set: ${set}`]),
      ...(operation.header === '' ? [] : [`header: ${plainName(operation.header)}`]),
      ...(owner && owner !== operation ? [`answer: ${plainName(owner.name)}`] : []),
      ...(operation.dump ? ['dump: true'] : []),
      ...(request === undefined || operation.do ? [] : ['do: false']),
    ]
  }

  #groups(): void {
    const { protocol } = this.spec
    // The kernel assigns the numbers of generic groups; of others one without a number is of no use.
    const groups = this.spec.groups.filter((group) => protocol === undefined || group.id !== undefined)
    if (groups.length === 0) return
    if (protocol === undefined) {
      this.#add(
        `groups: [${groups.map((group) => group.name).join(', ')}]`,
        groups[0]?.place ?? this.spec.place,
      )
      return
    }
    this.#add('groups:', this.spec.place)
    for (const group of groups) this.#add(`  ${plainName(group.name)}: ${group.id}`, group.place)
  }
}

/**
 * Whose reply each id is: the first operation's to name it. Outside generic netlink a reply is the message that a request
 * of that id would be, so it is that operation's.
 */
function replyOwners({ operations, protocol }: Spec): Map<number, SpecOperation> {
  const owners = new Map<number, SpecOperation>()
  for (const operation of operations) {
    const { reply } = operation
    if (reply === undefined || owners.has(reply)) continue
    const same = protocol === undefined ? undefined : operations.find((item) => item.request === reply)
    owners.set(reply, same ?? operation)
  }
  return owners
}

function idKeys(request: number | undefined, reply: number | undefined): string[] {
  if (request !== undefined && request === reply) return [`id: ${request}`, 'request: true', 'reply: true']
  return [
    ...(request === undefined ? [] : [`request: ${request}`]),
    ...(reply === undefined ? [] : [`reply: ${reply}`]),
  ]
}

function constant(prefix: string): string {
  return prefix.toUpperCase().replaceAll('-', '_')
}
