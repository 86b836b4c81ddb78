import type { Issues } from './issues.js'
import { camelCase, type EnumEntry, type SchemaFile, type Struct } from './model.js'
import { entries, type MapEntry, type MapSource, parseNumber, type Source, text } from './source.js'
import { isName } from './words.js'

/** A schema file together with the YAML of what is resolved later. */
export interface Draft {
  readonly file: SchemaFile
  readonly source: MapSource
  readonly structs: ReadonlyMap<string, Source>
  readonly bits: ReadonlyMap<string, Source>
  readonly sequences: ReadonlyMap<string, Source>
  readonly sets: ReadonlyMap<string, MapSource>
  readonly choices: ReadonlyMap<string, MapSource>
}

const topKeys = new Set(
  'family protocol generic version address-family gone readers header use structs bits sequences enums sets choices operations groups'.split(
    ' ',
  ),
)

/** First pass over a file: what it defines, without looking at what the definitions name. */
export function declare(path: string, source: MapSource, issues: Issues): Draft {
  const file: SchemaFile = {
    path,
    place: source.place,
    uses: [],
    enums: new Map(),
    structs: new Map(),
    bits: new Map(),
    sequences: new Map(),
    sets: new Map(),
    choices: new Map(),
    family: undefined,
  }
  for (const entry of source.entries) {
    if (!topKeys.has(entry.key)) issues.add(entry.place, `unknown key '${entry.key}'`)
  }
  for (const entry of section(source, 'enums', issues)) declareEnum(file, entry, issues)
  return {
    file,
    source,
    structs: declareStructs(file, file.structs, section(source, 'structs', issues), issues),
    bits: declareStructs(file, file.bits, section(source, 'bits', issues), issues),
    sequences: declareStructs(file, file.sequences, section(source, 'sequences', issues), issues),
    sets: declareSets(file, section(source, 'sets', issues), issues),
    choices: declareChoices(file, section(source, 'choices', issues), issues),
  }
}

/** The value of a key of a map. */
export function valueAt(source: MapSource, key: string): Source | undefined {
  return source.entries.find((entry) => entry.key === key)?.value
}

/** The text under a key, or undefined when the key is absent. */
export function textAt(source: MapSource, key: string, issues: Issues): string | undefined {
  const value = valueAt(source, key)
  return value && text(value, `'${key}'`, issues)
}

/** The number under a key, or undefined when the key is absent. */
export function numberAt(source: MapSource, key: string, issues: Issues): number | undefined {
  const value = textAt(source, key, issues)
  const number = value === undefined ? undefined : parseNumber(value)
  if (value !== undefined && number === undefined)
    issues.add(source.place, `'${key}' must be a number, not '${value}'`)
  return number === undefined ? undefined : Number(number)
}

/** The truth under a key, false when the key is absent. */
export function truthAt(source: MapSource, key: string, issues: Issues, fallback = false): boolean {
  const value = textAt(source, key, issues)
  if (value !== undefined && value !== 'true' && value !== 'false')
    issues.add(source.place, `'${key}' must be true or false`)
  return value === undefined ? fallback : value === 'true'
}

/** C spelling of a name: prefix, then upper case with underscores. */
export function constantName(prefix: string, name: string): string {
  return prefix + name.toUpperCase().replaceAll('-', '_')
}

/** Names that objects keep for themselves. */
export const reservedNames: ReadonlySet<string> = new Set([
  'unknown',
  'trailing',
  'toJSON',
  'constructor',
  'hasOwnProperty',
])

/** Reports a name that objects cannot have as a property. */
export function checkProperty(name: string, entry: { place: MapEntry['place'] }, issues: Issues): void {
  if (reservedNames.has(camelCase(name))) issues.add(entry.place, `'${name}' is reserved`)
}

export function section(source: MapSource, key: string, issues: Issues): readonly MapEntry[] {
  const value = valueAt(source, key)
  if (!value) return []
  const list = entries(value, `'${key}'`, issues)
  for (const entry of list) {
    if (!isName(entry.key) && entry.key !== 'prefix') issues.add(entry.place, `bad name '${entry.key}'`)
  }
  return list
}

function declareEnum(file: SchemaFile, entry: MapEntry, issues: Issues): void {
  if (entry.value.kind !== 'map') {
    issues.add(entry.place, `enum '${entry.key}' must be a map of values`)
    return
  }
  const prefix = textAt(entry.value, 'prefix', issues)
  const numbering = numberingOf(entry.value, issues)
  const list = entry.value.entries
    .filter((item) => item.key !== 'prefix' && item.key !== 'flags')
    .map((item) => enumEntry(item, prefix, numbering, issues))
    .filter((item) => item !== undefined)
  reportTwice(
    list,
    (item) => item.value.toString(),
    (item) => `value ${item.key} twice`,
    issues,
  )
  reportTwice(
    list,
    (item) => item.name,
    (item) => `name '${item.name}' twice`,
    issues,
  )
  const sorted = list.sort((a, b) => (a.value < b.value ? -1 : 1))
  file.enums.set(entry.key, {
    file,
    name: entry.key,
    place: entry.place,
    prefix: prefix ?? '',
    flags: numbering !== 'values',
    entries: sorted,
  })
}

/** What the keys of an enum are: values, single bits (`flags: true`), or numbers of bits (`flags: bits`). */
type Numbering = 'values' | 'masks' | 'bits'

function numberingOf(source: MapSource, issues: Issues): Numbering {
  if (textAt(source, 'flags', issues) === 'bits') return 'bits'
  return truthAt(source, 'flags', issues) ? 'masks' : 'values'
}

function enumEntry(
  item: MapEntry,
  prefix: string | undefined,
  numbering: Numbering,
  issues: Issues,
): PlacedEntry | undefined {
  const key = parseNumber(item.key)
  const words = text(item.value, `the name of ${item.key}`, issues)?.split(/\s+/)
  if (!words) return undefined
  const [name = '', c, ...rest] = words
  if (key === undefined) return fail(issues, item, `'${item.key}' is not a value`)
  if (!isName(name)) return fail(issues, item, `bad name '${name}'`)
  if ((c !== undefined && !c.startsWith('c=')) || rest.length > 0) {
    return fail(issues, item, 'expected NAME [c=CONSTANT]')
  }
  if (numbering === 'bits' && (key < 0n || key > 63n))
    return fail(issues, item, `flag '${name}': no bit ${key}`)
  if (key < -(1n << 63n) || key >= 1n << 64n) return fail(issues, item, `'${item.key}' has more than 64 bits`)
  const value = numbering === 'bits' ? 1n << key : key
  if (numbering === 'masks' && (value <= 0n || (value & (value - 1n)) !== 0n)) {
    return fail(issues, item, `flag '${name}' is not one bit`)
  }
  // Without a prefix, nothing in C has these names.
  const cname = c?.slice(2) ?? (prefix === undefined ? '' : constantName(prefix, name))
  return { key, value, name, cname, place: item.place }
}

interface PlacedEntry extends EnumEntry {
  readonly place: MapEntry['place']
}

function fail(issues: Issues, entry: MapEntry, reason: string): undefined {
  issues.add(entry.place, reason)
  return undefined
}

/** Reports every item whose key an earlier item has too. */
export function reportTwice<T extends { readonly place: MapEntry['place'] }>(
  list: readonly T[],
  key: (item: T) => string,
  reason: (item: T) => string,
  issues: Issues,
): void {
  const seen = new Set<string>()
  for (const item of list) {
    const text = key(item)
    if (seen.has(text)) issues.add(item.place, reason(item))
    seen.add(text)
  }
}

function declareStructs(
  file: SchemaFile,
  structs: Map<string, Struct>,
  list: readonly MapEntry[],
  issues: Issues,
): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const { key, place, value } of list) {
    const cname = (value.kind === 'map' ? textAt(value, 'c', issues) : undefined) ?? key.replaceAll('-', '_')
    const packed = value.kind === 'map' && truthAt(value, 'packed', issues)
    const leastAlign = (value.kind === 'map' && numberAt(value, 'align', issues)) || 1
    structs.set(key, {
      file,
      name: key,
      place,
      cname,
      packed,
      leastAlign,
      members: [],
      size: 0,
      align: 1,
    })
    sources.set(key, value)
  }
  return sources
}

function declareSets(file: SchemaFile, list: readonly MapEntry[], issues: Issues): Map<string, MapSource> {
  const sources = new Map<string, MapSource>()
  for (const { key, place, value } of list) {
    if (value.kind !== 'map') {
      issues.add(place, `set '${key}' must be a map of attributes`)
      continue
    }
    const prefix = textAt(value, 'prefix', issues) ?? ''
    file.sets.set(key, { file, name: key, place, prefix, attributes: [] })
    sources.set(key, value)
  }
  return sources
}

function declareChoices(file: SchemaFile, list: readonly MapEntry[], issues: Issues): Map<string, MapSource> {
  const sources = new Map<string, MapSource>()
  for (const { key, place, value } of list) {
    if (value.kind !== 'map') {
      issues.add(place, `choice '${key}' must be a map`)
      continue
    }
    file.choices.set(key, {
      file,
      name: key,
      place,
      selector: { kind: 'message' },
      cases: [],
      fallback: undefined,
    })
    sources.set(key, value)
  }
  return sources
}
