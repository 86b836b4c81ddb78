import {
  type AttributeSet,
  type Choice,
  type Enum,
  isFrame,
  type SchemaFile,
  type Struct,
  type StructType,
  type Type,
} from '../model.js'
import type { Tables } from '../tables.js'
import { Imports, modulePath } from './imports.js'
import { choiceReader, type FileNames, pascalCase, tableName } from './names.js'

/** What generating one file needs to know of the whole. */
export class Context {
  readonly file: SchemaFile
  readonly imports: Imports
  readonly tables: Tables
  readonly #names: ReadonlyMap<SchemaFile, FileNames>
  readonly #support: string

  constructor(file: SchemaFile, names: ReadonlyMap<SchemaFile, FileNames>, tables: Tables, imports: Imports) {
    this.file = file
    this.imports = imports
    this.tables = tables
    this.#names = names
    this.#support = modulePath(`families/${file.path}`, 'reader/support')
  }

  /** The same context for looking ahead: what it imports is forgotten. */
  aside(): Context {
    return new Context(this.file, this.#names, this.tables, new Imports())
  }

  /** A function or base class of the reader. */
  support(name: string): string {
    return this.imports.value(this.#support, name)
  }

  /** A type of the reader. */
  supportType(name: string): string {
    return this.imports.type(this.#support, name)
  }

  /** The class of a nest, a struct, or a struct with its attributes. */
  classOf(definition: AttributeSet | Struct | StructType): string {
    return this.#value(homeOf(definition), this.#name(homeOf(definition), definition))
  }

  /** The class as a type. */
  classType(definition: AttributeSet | Struct | StructType): string {
    return this.#type(homeOf(definition), this.#name(homeOf(definition), definition))
  }

  enumType(definition: Enum): string {
    return this.#type(definition.file, this.#name(definition.file, definition))
  }

  enumTable(definition: Enum): string {
    return this.#value(definition.file, tableName(this.#name(definition.file, definition)))
  }

  choiceType(choice: Choice): string {
    return this.#type(choice.file, this.#name(choice.file, choice))
  }

  choiceReader(choice: Choice): string {
    return this.#value(choice.file, choiceReader(this.#name(choice.file, choice)))
  }

  ownName(definition: AttributeSet | Struct | StructType | Enum | Choice): string {
    return this.#name(this.file, definition)
  }

  #name(file: SchemaFile, definition: AttributeSet | Struct | StructType | Enum | Choice): string {
    return this.#names.get(file)?.of(definition) ?? ''
  }

  #value(file: SchemaFile, name: string): string {
    return file === this.file ? name : this.imports.value(modulePath(this.file.path, file.path), name)
  }

  #type(file: SchemaFile, name: string): string {
    return file === this.file ? name : this.imports.type(modulePath(this.file.path, file.path), name)
  }
}

/** The file that a class is generated in: that of the set, or of the struct when it has none. */
export function homeOf(definition: AttributeSet | Struct | StructType): SchemaFile {
  if (!('kind' in definition)) return definition.file
  return (definition.then ?? definition.struct).file
}

/** The TypeScript type of a value. */
export function typeText(type: Type, context: Context): string {
  switch (type.kind) {
    case 'none':
      return 'undefined'
    case 'integer':
      return integerText(type, context)
    case 'flag':
      return 'true'
    case 'string':
    case 'address':
      return 'string'
    case 'bytes':
      return 'Uint8Array'
    case 'text':
      return context.supportType(`${pascalCase(type.grammar)}Text`)
    case 'struct':
      return context.classType(type.then ? type : type.struct)
    case 'nest':
      return context.classType(type.set)
    case 'list':
      return type.keyed
        ? `Record<string, ${typeText(type.element, context)}>`
        : arrayText(type.element, context)
    case 'array':
    case 'records':
      return arrayText(type.element, context)
    case 'choice':
      return choiceText(type.choice, context)
    case 'elements':
      return context.classType(type.set)
    case 'bits':
      return context.classType(type.bits)
    case 'sequence':
      return context.classType(type.sequence)
    case 'several':
      return arrayText(type.element, context)
    case 'limited':
      return typeText(type.inner, context)
    case 'bitmap':
      return type.names
        ? `${context.supportType('Flags')}<${context.enumType(type.names)}>`
        : 'readonly number[]'
    case 'bitfield32':
      return bitfieldText(`${context.supportType('Flags')}<${context.enumType(type.flags)}>`)
  }
}

function bitfieldText(flags: string): string {
  return `{ value: ${flags}; selector: ${flags} }`
}

function integerText(type: Type & { kind: 'integer' }, context: Context): string {
  const plain = type.width === 8 || type.width === 0 ? 'bigint' : 'number'
  if (type.format === 'ipv4') return 'string'
  if (!type.names) return plain
  const name = context.enumType(type.names)
  if (!type.names.flags) return `${name} | ${plain}`
  return `${context.supportType('Flags')}<${name}${plain === 'bigint' ? ', bigint' : ''}>`
}

function arrayText(element: Type, context: Context): string {
  const text = typeText(element, context)
  return text.includes('|') ? `(${text})[]` : `${text}[]`
}

/** The union of what a choice can be; its own type's name when that is more than one primitive. */
function choiceText(choice: Choice, context: Context): string {
  const single = choiceParts(choice, context.aside()).length === 1
  return single ? (choiceParts(choice, context)[0] ?? '') : context.choiceType(choice)
}

/** The different types of a choice's values. */
export function choiceParts(choice: Choice, context: Context): string[] {
  const types = [...choice.cases.map((item) => item.type), ...(choice.fallback ? [choice.fallback] : [])]
  const parts = types.map((type) => typeText(type, context))
  // Without a default, and for a case whose nest cannot be entered, the value is its bytes.
  const bytes = !choice.fallback || types.some(isFrame)
  return [...new Set([...parts, ...(bytes ? ['Uint8Array'] : [])])]
}
