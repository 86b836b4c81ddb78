import { checkProperty, constantName, type Draft, reportTwice, textAt, valueAt } from './declare.js'
import { find } from './definitions.js'
import type { Issues, Place } from './issues.js'
import { type Attribute, type AttributeSet, camelCase, type Member } from './model.js'
import { resolveParts } from './parts.js'
import { items, type MapSource, parseNumber, type Source, text } from './source.js'
import { isName, TypeReader, withFixedLength } from './words.js'

/** Second pass: connects the files that use each other. */
export function resolveUses(drafts: readonly Draft[], issues: Issues): void {
  const byPath = new Map(drafts.map((draft) => [draft.file.path, draft.file]))
  for (const { file, source } of drafts) {
    const list = valueAt(source, 'use')
    if (!list) continue
    file.uses = items(list, "'use'", issues).flatMap((item) => {
      const path = text(item, 'a used file', issues)
      const used = path === undefined ? undefined : byPath.get(path)
      if (path !== undefined && !used) issues.add(item.place, `no schema file '${path}'`)
      if (used === file) issues.add(item.place, 'a file cannot use itself')
      return used && used !== file ? [used] : []
    })
  }
}

/** Third pass: the members of every struct and the attributes of every set. */
export function resolveMembers(draft: Draft, issues: Issues): void {
  const types = new TypeReader(draft.file, issues)
  for (const struct of draft.file.structs.values()) {
    const source = draft.structs.get(struct.name)
    if (source)
      struct.members = [...startOf(draft, source, issues), ...membersOf(struct.name, source, types, issues)]
    reportTwice(
      named(struct.members),
      (item) => camelCase(item.name),
      (item) => `member '${item.name}' twice`,
      issues,
    )
  }
  resolveParts(draft, types, issues)
  for (const set of draft.file.sets.values()) {
    const source = draft.sets.get(set.name)
    if (!source) continue
    const base = baseOf(draft, source, issues)
    if (base && !valueAt(source, 'prefix')) set.prefix = base.prefix
    set.attributes = attributesOf(source, set.prefix, types, issues)
  }
}

/** Fourth pass: a set that is like another has all of its attributes, but for the ids it gives itself. */
export function resolveLikes(drafts: readonly Draft[], issues: Issues): void {
  const open = new Set<AttributeSet>()
  const done = new Set<AttributeSet>()
  const visit = (draft: Draft, set: AttributeSet): void => {
    const source = draft.sets.get(set.name)
    const base = source && baseOf(draft, source, issues)
    if (!base || done.has(set)) return
    if (open.has(set)) {
      issues.add(set.place, `set '${set.name}' is like itself`)
      return
    }
    open.add(set)
    const home = drafts.find((other) => other.file === base.file)
    if (home) visit(home, base)
    inherit(set, base, issues)
    open.delete(set)
    done.add(set)
  }
  for (const draft of drafts) for (const set of draft.file.sets.values()) visit(draft, set)
}

function baseOf(draft: Draft, source: MapSource, issues: Issues): AttributeSet | undefined {
  const like = textAt(source, 'like', issues)
  const base = like === undefined ? undefined : find(draft.file, 'set', like)
  if (like !== undefined && !base) issues.add(source.place, `no set '${like}' here or in the files used`)
  return base
}

function inherit(set: AttributeSet, base: AttributeSet, issues: Issues): void {
  const own = new Set(set.attributes.map((item) => item.id))
  const attributes = [...base.attributes.filter((item) => !own.has(item.id)), ...set.attributes]
  reportTwice(
    named(attributes),
    (item) => camelCase(item.name),
    (item) => `attribute '${item.name}' twice, also inherited from '${base.name}'`,
    issues,
  )
  set.attributes = attributes.sort((a, b) => a.id - b.id)
}

function membersOf(name: string, source: Source, types: TypeReader, issues: Issues): Member[] {
  const prefix = (source.kind === 'map' ? textAt(source, 'prefix', issues) : undefined) ?? ''
  const list = source.kind === 'map' ? valueAt(source, 'members') : source
  if (!list) {
    issues.add(source.place, `struct '${name}' has no members`)
    return []
  }
  if (source.kind === 'map') checkKeys(source, ['prefix', 'like', 'members', 'c', 'packed', 'align'], issues)
  return items(list, `the members of '${name}'`, issues)
    .map((item) => member(item, prefix, types, issues))
    .filter((item) => item !== undefined)
}

/** The members that a struct has of the one it is like, which the file defines before it. */
function startOf({ file }: Draft, source: Source, issues: Issues): Member[] {
  const like = source.kind === 'map' ? textAt(source, 'like', issues) : undefined
  if (like === undefined) return []
  const base = file.structs.get(like)
  if (!base || base.members.length === 0) issues.add(source.place, `no struct '${like}' before this one`)
  return (base?.members ?? []).map((item) => ({ ...item }))
}

function member(item: Source, prefix: string, types: TypeReader, issues: Issues): Member | undefined {
  const words = text(item, 'a member', issues)
  if (words === undefined) return undefined
  const { place } = item
  if (/^pad [0-9]+$/.test(words)) {
    const type = types.type(words, place)
    return type && { name: '', cname: '', place, type, offset: 0 }
  }
  const described = types.described(words, place)
  if (!described) return undefined
  const { name, many, cname } = described
  if (many) issues.add(place, `member '${name}' cannot repeat`)
  checkProperty(name, item, issues)
  const type = withFixedLength(described.type)
  return { name, cname: cname ?? prefix + name.replaceAll('-', '_'), place, type, offset: 0 }
}

function attributesOf(source: MapSource, prefix: string, types: TypeReader, issues: Issues): Attribute[] {
  const attributes = source.entries
    .filter((entry) => entry.key !== 'prefix' && entry.key !== 'like')
    .map((entry) => attribute(entry.key, entry.place, entry.value, prefix, types, issues))
    .filter((item) => item !== undefined)
  reportTwice(
    attributes,
    (item) => String(item.id),
    (item) => `attribute id ${item.id} twice`,
    issues,
  )
  reportTwice(
    named(attributes),
    (item) => camelCase(item.name),
    (item) => `attribute '${item.name}' twice`,
    issues,
  )
  return attributes.sort((a, b) => a.id - b.id)
}

function attribute(
  key: string,
  place: Place,
  value: Source,
  prefix: string,
  types: TypeReader,
  issues: Issues,
): Attribute | undefined {
  const words = text(value, `attribute ${key}`, issues)
  const id = parseNumber(key)
  if (id === undefined || id < 0n || id > 0xffffffffn) {
    issues.add(place, `'${key}' is no attribute id (0 to 16383)`)
    return undefined
  }
  if (words === undefined) return undefined
  if (words === 'pad') {
    const type = { kind: 'none', size: 0 } as const
    return { id: Number(id), name: words, cname: constantName(prefix, words), place, type, many: false }
  }
  const described = types.described(words, place)
  if (!described) return undefined
  checkProperty(described.name, { place }, issues)
  const { name, type, many, cname } = described
  return { id: Number(id), name, cname: cname ?? constantName(prefix, name), place, type, many }
}

function named<T extends Member | Attribute>(list: readonly T[]): T[] {
  return list.filter((item) => item.type.kind !== 'none')
}

/** Reports keys that a map cannot have. */
export function checkKeys(source: MapSource, keys: readonly string[], issues: Issues): void {
  for (const entry of source.entries) {
    if (!keys.includes(entry.key)) issues.add(entry.place, `unknown key '${entry.key}'`)
  }
}

/** Whether a text is a name; reports when it is none. */
export function checkName(name: string, place: Place, issues: Issues): boolean {
  if (isName(name)) return true
  issues.add(place, `bad name '${name}'`)
  return false
}
