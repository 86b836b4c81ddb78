import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml'
import type { Issues, Place } from './issues.js'

/** A YAML value that knows its line. Scalars are text as written: no YAML typing, so `off` and `0x10` stay themselves. */
export type Source = TextSource | MapSource | ListSource

export interface TextSource {
  readonly kind: 'text'
  readonly place: Place
  readonly text: string
}

export interface MapSource {
  readonly kind: 'map'
  readonly place: Place
  readonly entries: readonly MapEntry[]
}

export interface MapEntry {
  readonly key: string
  readonly place: Place
  readonly value: Source
}

export interface ListSource {
  readonly kind: 'list'
  readonly place: Place
  readonly items: readonly Source[]
}

/** Aliases that may be followed: beyond it a file is out to exhaust the reader. */
const MOST_ALIASES = 5000

/**
 * Parses one YAML file; undefined when it is not a map or not YAML at all (reported). `aliases`: `*name` stands for
 * what `&name` marks, else it is an error.
 */
export function parseSource(
  file: string,
  text: string,
  issues: Issues,
  aliases = false,
): MapSource | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', uniqueKeys: false })
  const place = (offset: number): Place => ({ file, line: lines.linePos(offset).line })
  for (const error of document.errors) {
    issues.add(place(error.pos[0]), `not YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}`)
  }
  if (document.errors.length > 0) return undefined
  const source = new Converter(document, place, aliases, issues).convert(document.contents, { file, line: 1 })
  if (source.kind === 'map') return source
  issues.add(source.place, 'a schema file is a map')
  return undefined
}

class Converter {
  #aliasesLeft = MOST_ALIASES
  /** What an alias stands for that is being converted. */
  readonly #open = new Set<Node>()

  constructor(
    readonly document: Document,
    readonly place: (offset: number) => Place,
    readonly aliases: boolean,
    readonly issues: Issues,
  ) {}

  convert(node: Node | null, parent: Place): Source {
    const here = node?.range ? this.place(node.range[0]) : parent
    if (node === null) return { kind: 'text', place: here, text: '' }
    if (isScalar(node)) return { kind: 'text', place: here, text: textOf(node.value) }
    if (isSeq<Node | null>(node)) {
      return { kind: 'list', place: here, items: node.items.map((item) => this.convert(item, here)) }
    }
    if (isMap<Node, Node | null>(node)) {
      const entries = node.items.map((pair) => this.#entry(pair, here))
      return { kind: 'map', place: here, entries: withoutDuplicates(entries, this.issues) }
    }
    if (isAlias(node) && this.aliases) return this.#meant(node, here)
    this.issues.add(here, isAlias(node) ? 'YAML aliases are not part of the notation' : 'unexpected YAML')
    return { kind: 'text', place: here, text: '' }
  }

  #entry(pair: Pair<Node, Node | null>, parent: Place): MapEntry {
    const at = pair.key.range ? this.place(pair.key.range[0]) : parent
    const key = isScalar(pair.key) ? textOf(pair.key.value) : ''
    if (key === '') this.issues.add(at, 'a key must be plain text')
    return { key, place: at, value: this.convert(pair.value, at) }
  }

  #meant(alias: Alias, here: Place): Source {
    const meant = alias.resolve(this.document)
    if (meant && this.#aliasesLeft-- > 0 && !this.#open.has(meant)) {
      this.#open.add(meant)
      const source = this.convert(meant, here)
      this.#open.delete(meant)
      return source
    }
    this.issues.add(here, meant ? 'aliases expand without end' : `nothing is marked &${alias.source}`)
    return { kind: 'text', place: here, text: '' }
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function withoutDuplicates(entries: readonly MapEntry[], issues: Issues): MapEntry[] {
  const first = new Map<string, MapEntry>()
  for (const entry of entries) {
    const earlier = first.get(entry.key)
    if (earlier) issues.add(entry.place, `duplicate '${entry.key}', first on line ${earlier.place.line}`)
    else first.set(entry.key, entry)
  }
  return [...first.values()]
}

/** The text of a scalar, or undefined with a report. */
export function text(source: Source, what: string, issues: Issues): string | undefined {
  if (source.kind === 'text' && source.text !== '') return source.text
  issues.add(source.place, `${what} must be text`)
  return undefined
}

/** The entries of a map, or none with a report. */
export function entries(source: Source, what: string, issues: Issues): readonly MapEntry[] {
  if (source.kind === 'map') return source.entries
  issues.add(source.place, `${what} must be a map`)
  return []
}

/** The items of a list; a single text counts as a list of one. */
export function items(source: Source, what: string, issues: Issues): readonly Source[] {
  if (source.kind === 'list') return source.items
  if (source.kind === 'text' && source.text !== '') return [source]
  issues.add(source.place, `${what} must be a list`)
  return []
}

/** A whole number, decimal or 0x, or undefined when the text is none. */
export function parseNumber(value: string): bigint | undefined {
  return /^(-?[0-9]+|0x[0-9a-fA-F]+)$/.test(value) ? BigInt(value) : undefined
}
