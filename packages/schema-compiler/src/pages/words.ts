import type { AttributeSet, Choice, Enum, Framing, IntegerType, SchemaFile, Struct, Type } from '../model.js'

export type Definition = AttributeSet | Choice | Enum | Struct

/** Kinds of definitions, as headings and anchors name them. */
export type Kind = 'set' | 'choice' | 'enum' | 'struct' | 'bits' | 'sequence'

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
      return sized(type.exact ? 'chars' : 'string', type.length)
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
    case 'elements':
      return `${framingWords(type.framing)} ${link('set', type.set, file)}`
    case 'bits':
      return `bits ${link('bits', type.bits, file)}`
    case 'sequence':
      return `sequence ${link('sequence', type.sequence, file)}`
    case 'several': {
      const count = type.count ? `, \`${type.count.path}\` of them` : ''
      const size = type.size ? `, each of \`${type.size.path}\` bytes` : ''
      return `several ${typeWords(type.element, file)}${count}${size}`
    }
    case 'limited':
      return `${typeWords(type.inner, file)} in \`${type.length.path}\` bytes`
    case 'bitmap':
      return sized('bitmap', type.length) + (type.names ? ` ${link('enum', type.names, file)}` : '')
    case 'bitfield32':
      return `bitfield32 ${link('enum', type.flags, file)}`
  }
}

function framingWords({ id, length, big, extended, loneZero }: Framing): string {
  if (extended) return 'elements'
  const word = (width: number): string => (width === 1 ? 'u8' : `${big ? 'be' : 'le'}${width * 8}`)
  return `tlvs ${loneZero ? 'pad ' : ''}${word(id)} ${word(length)}`
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
