import type { Draft } from './declare.js'
import { numberAt, textAt, valueAt } from './declare.js'
import { find } from './definitions.js'
import type { Issues, Place } from './issues.js'
import type { Case, Choice, Enum, MemberSelector, Operation, SchemaFile, Selector, Type } from './model.js'
import { referenceWord } from './parts.js'
import { checkKeys } from './resolve.js'
import { entries, type MapEntry, type MapSource, parseNumber, text } from './source.js'
import { TypeReader } from './words.js'

/** Fourth pass, once structs are laid out: selectors and cases of every choice. */
export function resolveChoices(draft: Draft, issues: Issues): void {
  const types = new TypeReader(draft.file, issues)
  for (const choice of draft.file.choices.values()) {
    const source = draft.choices.get(choice.name)
    if (source) resolveChoice(draft, choice, source, types, issues)
  }
}

function resolveChoice(
  draft: Draft,
  choice: Choice,
  source: MapSource,
  types: TypeReader,
  issues: Issues,
): void {
  checkKeys(source, ['by', 'header', 'in', 'width', 'of', 'cases', 'default'], issues)
  const selected = selectorOf(draft, source, issues)
  if (!selected) return
  choice.selector = selected.selector
  const of = textAt(source, 'of', issues)
  const names = of === undefined ? selected.names : find(draft.file, 'enum', of)
  if (of !== undefined && !names) issues.add(choice.place, `no enum '${of}' here or in the files used`)
  const fallback = textAt(source, 'default', issues)
  choice.fallback = fallback === undefined ? undefined : types.type(fallback, choice.place)
  const list = valueAt(source, 'cases')
  if (!list) {
    issues.add(choice.place, `choice '${choice.name}' has no cases`)
    return
  }
  const cases = entries(list, "'cases'", issues).flatMap((entry) =>
    casesOf(entry, choice, names, draft.file, types, issues),
  )
  reportDuplicates(cases, issues)
  choice.cases = cases.sort((a, b) => order(a.key, b.key))
}

interface Selected {
  readonly selector: Selector
  readonly names: Enum | undefined
}

function selectorOf(draft: Draft, source: MapSource, issues: Issues): Selected | undefined {
  const by = textAt(source, 'by', issues)
  if (by === undefined) {
    issues.add(source.place, "a choice needs 'by'")
    return undefined
  }
  if (by === 'message' || by === 'direction' || by === 'length' || by === 'dump')
    return { selector: { kind: by }, names: undefined }
  if (by === 'start') return selectByStart(source, issues)
  const sequence = textAt(source, 'in', issues)
  if (sequence !== undefined) return selectByPart(draft, source, sequence, by, issues)
  for (const kind of ['header', 'payload'] as const)
    if (by.startsWith(`${kind}.`)) return memberOf(draft, source, kind, by.slice(kind.length + 1), issues)
  return { selector: { kind: 'attribute', name: by }, names: undefined }
}

/** A member of the struct that the message, or the payload, begins with. */
function memberOf(
  draft: Draft,
  source: MapSource,
  kind: MemberSelector['kind'],
  name: string,
  issues: Issues,
): Selected | undefined {
  const header = textAt(source, 'header', issues) ?? textAt(draft.source, 'header', issues)
  const struct = header === undefined ? undefined : find(draft.file, 'struct', header)
  if (!struct) {
    issues.add(source.place, `no header struct '${header ?? ''}' to select by`)
    return undefined
  }
  const member = struct.members.find((item) => item.name === name)
  if (member?.type.kind !== 'integer' || member.type.width === 0) {
    issues.add(source.place, `struct '${struct.name}' has no integer member '${name}'`)
    return undefined
  }
  const selector = {
    kind,
    member: member.name,
    offset: member.offset,
    width: member.type.width,
    big: member.type.order === 'big',
  }
  return { selector, names: member.type.names }
}

/** By the first bytes of the payload. */
function selectByStart(source: MapSource, issues: Issues): Selected | undefined {
  const width = numberAt(source, 'width', issues) ?? 1
  if (width === 1 || width === 2 || width === 4)
    return { selector: { kind: 'payload', member: '', offset: 0, width, big: true }, names: undefined }
  issues.add(source.place, "'width' is 1, 2 or 4")
  return undefined
}

/** By a member of the sequence that it stands in. */
function selectByPart(
  draft: Draft,
  source: MapSource,
  name: string,
  path: string,
  issues: Issues,
): Selected | undefined {
  const sequence = find(draft.file, 'sequence', name)
  const word = sequence && referenceWord(sequence, path, sequence.members.length)
  if (!sequence || word === undefined) {
    issues.add(source.place, `no sequence '${name}' with a number '${path}'`)
    return undefined
  }
  return { selector: { kind: 'part', sequence, reference: { path, word } }, names: undefined }
}

function casesOf(
  entry: MapEntry,
  choice: Choice,
  names: Enum | undefined,
  file: SchemaFile,
  types: TypeReader,
  issues: Issues,
): Case[] {
  const words = text(entry.value, `the type of case '${entry.key}'`, issues)
  const type = words === undefined ? undefined : types.type(words, entry.place)
  if (!type) return []
  return entry.key.split(/\s+/).flatMap((word) => {
    const key = caseKey(word, choice, names, file)
    if (key === undefined) {
      issues.add(entry.place, `'${word}' is no ${whatSelects(choice.selector, names)}`)
      return []
    }
    return [{ key, word, place: entry.place, type: checkedCase(type, entry.place, issues) }]
  })
}

function checkedCase(type: Type, place: Place, issues: Issues): Type {
  if (type.kind === 'none') issues.add(place, 'a case needs a type that has a value')
  return type
}

/** A number, the name of an enum's entry, a direction, an operation of the same file; or just the string. */
function caseKey(
  word: string,
  choice: Choice,
  names: Enum | undefined,
  file: SchemaFile,
): bigint | string | undefined {
  const number = parseNumber(word)
  switch (choice.selector.kind) {
    case 'direction':
      return word === 'request' ? 1n : word === 'reply' ? 0n : undefined
    case 'dump':
      return word === 'dump' ? 1n : word === 'do' ? 0n : undefined
    case 'length':
      return number
    case 'part':
      return number ?? names?.entries.find((item) => item.name === word)?.value
    case 'message':
      return number ?? operationId(file, word)
    case 'header':
    case 'payload':
      return number ?? names?.entries.find((item) => item.name === word)?.value
    case 'attribute':
      if (names) return number ?? names.entries.find((item) => item.name === word)?.value
      return number ?? word
  }
}

function operationId(file: SchemaFile, name: string): bigint | undefined {
  const found = file.family?.operations.find((operation: Operation) => operation.name === name)
  return found && BigInt(found.id)
}

function whatSelects(selector: Selector, names: Enum | undefined): string {
  if (selector.kind === 'direction') return "direction ('request' or 'reply')"
  if (selector.kind === 'dump') return "way of asking ('do' or 'dump')"
  if (selector.kind === 'message') return 'operation of this file'
  return names ? `entry of enum '${names.name}'` : 'number'
}

function reportDuplicates(cases: readonly Case[], issues: Issues): void {
  const seen = new Set<string>()
  for (const item of cases) {
    const key = `${typeof item.key} ${item.key}`
    if (seen.has(key)) issues.add(item.place, `case '${item.key}' twice`)
    seen.add(key)
  }
}

function order(a: bigint | string, b: bigint | string): number {
  if (typeof a !== typeof b) return typeof a === 'bigint' ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
