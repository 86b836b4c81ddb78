import type { AttributeSet, Choice, Enum, IntegerType, SchemaFile, Struct, Type } from '../model.js'

export type Definition = AttributeSet | Choice | Enum | Struct

/** Kinds of definitions, as headings and anchors name them. */
export type Kind = 'set' | 'choice' | 'enum' | 'struct'

/** A type as the schema words it, with links, for the page of `file`. */
export function typeWords(type: Type, file: SchemaFile): string {
  switch (type.kind) {
    case 'none':
      return 'pad'
    case 'integer':
      return integerWords(type, file)
    case 'flag':
      return 'flag'
    case 'string':
      return sized('string', type.length)
    case 'bytes':
      return sized('bytes', type.length) + (type.format === '' ? '' : ` ${type.format}`)
    case 'address':
      return sized(type.format, type.length)
    case 'text':
      return `text ${type.grammar}`
    case 'struct': {
      const struct = `struct ${link('struct', type.struct, file)}`
      return type.then ? `${struct} then ${link('set', type.then, file)}` : struct
    }
    case 'nest':
      return `nest ${link('set', type.set, file)}`
    case 'list':
      return `${type.keyed ? 'map' : 'list'} of ${typeWords(type.element, file)}${indexWords(type.indexNames, file)}`
    case 'array':
      return `${sized('array', type.count)} of ${typeWords(type.element, file)}`
    case 'records':
      return `records of ${typeWords(type.element, file)}`
    case 'choice':
      return link('choice', type.choice, file)
    case 'bitfield32':
      return `bitfield32 ${link('enum', type.flags, file)}`
  }
}

/** A link to where a definition stands: on this page, or on that of another file. */
export function link(kind: Kind, definition: Definition, from: SchemaFile): string {
  const page = definition.file === from ? '' : relativePage(from, definition.file)
  return `[${definition.name}](${page}#${anchor(kind, definition.name)})`
}

/** What Markdown makes of the heading `set link-info`. */
export function anchor(kind: Kind, name: string): string {
  return `${kind}-${name.toLowerCase().replace(/[^a-z0-9_-]/g, '')}`
}

/** Path of one page as another one links it. */
export function relativePage(from: SchemaFile, to: SchemaFile): string {
  const [there = '', here = ''] = [to.path, from.path]
  const sameFolder = folderOf(there) === folderOf(here)
  const up = '../'.repeat(here.split('/').length - 1)
  return sameFolder ? `${there.slice(folderOf(there).length)}.md` : `${up}${there}.md`
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function integerWords(type: IntegerType, file: SchemaFile): string {
  const order = { message: '', big: 'be', little: 'le' }[type.order]
  const sign = type.signed ? 's' : order === '' ? 'u' : ''
  const word = type.width === 0 ? `${sign}int` : `${sign}${order}${type.width * 8}`
  if (type.names) return `${word} ${link('enum', type.names, file)}`
  return type.format === '' ? word : `${word} ${type.format}`
}

function indexWords(names: Enum | undefined, file: SchemaFile): string {
  return names ? ` by ${link('enum', names, file)}` : ''
}

function sized(word: string, length: number): string {
  return length === 0 ? word : `${word} ${length}`
}
