import { compare } from '../issues.js'
import type { AttributeSet } from '../model.js'
import { type Choice, camelCase, type Enum, type SchemaFile, type Struct, type StructType } from '../model.js'

/** `dst-len` -> `DstLen`; a leading digit gets a letter in front. */
export function pascalCase(name: string): string {
  const camel = camelCase(name.replaceAll('_', '-'))
  const text = camel.charAt(0).toUpperCase() + camel.slice(1)
  return /^[0-9]/.test(text) ? `N${text}` : text
}

/** Names of what a generated file exports: no two alike. */
export class FileNames {
  readonly #taken = new Set<string>()
  readonly #names = new Map<object | string, string>()

  constructor(file: SchemaFile, bodies: readonly StructType[], headers: ReadonlySet<Struct>) {
    for (const set of sorted(file.sets)) this.#give(set, pascalCase(set.name), 'Set')
    for (const body of bodies) {
      const name = bodyName(body, headers)
      // A set behind several headers: the first is the family's message, the others are named by their header.
      const own = this.#taken.has(name) ? `${pascalCase(body.struct.name)}Message` : name
      this.#give(bodyKey(body), own, 'Body')
    }
    for (const struct of sorted(file.structs)) this.#give(struct, pascalCase(struct.name), 'Struct')
    for (const bits of sorted(file.bits)) this.#give(bits, pascalCase(bits.name), 'Bits')
    for (const item of sorted(file.sequences)) this.#give(item, pascalCase(item.name), 'Sequence')
    for (const choice of sorted(file.choices)) this.#give(choice, pascalCase(choice.name), 'Choice')
    for (const item of sorted(file.enums))
      this.#give(item, pascalCase(item.name), item.flags ? 'Flag' : 'Name')
  }

  of(definition: AttributeSet | Struct | Choice | Enum | StructType): string {
    const key = 'kind' in definition ? bodyKey(definition) : definition
    return this.#names.get(key) ?? ''
  }

  #give(key: object | string, name: string, suffix: string): void {
    const free = this.#taken.has(name) || reserved.has(name) ? name + suffix : name
    this.#taken.add(free)
    this.#names.set(key, free)
  }
}

/** Types of the language and of the reader that a generated file also names. */
const reserved: ReadonlySet<string> = new Set(
  'Attributes Bits Struct Family Flags Reader FrameReader OperationTypes Bitfield32 Uint8Array Record Map Set'.split(
    ' ',
  ),
)

function sorted<T>(definitions: ReadonlyMap<string, T>): T[] {
  return [...definitions].sort(([a], [b]) => compare(a, b)).map(([, definition]) => definition)
}

/** One text for each pair of struct and set. */
export function bodyKey(body: StructType): string {
  return `${body.struct.file.path}:${body.struct.name} ${body.then ? `${body.then.file.path}:${body.then.name}` : ''}`
}

/** `link` behind the header of its family: LinkMessage; behind another struct: both names. */
function bodyName(body: StructType, headers: ReadonlySet<Struct>): string {
  if (!body.then) return `${pascalCase(body.struct.name)}Message`
  if (headers.has(body.struct)) return `${pascalCase(body.then.name)}Message`
  return pascalCase(body.struct.name) + pascalCase(body.then.name)
}

/** Name of the constant with the names of an enum's values or bits. */
export function tableName(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Names`
}

/** Name of the function that reads a choice. */
export function choiceReader(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Value`
}

/** A property as a key of an object or class: quoted where it is no identifier. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quote(name)
}

/** A property of `this`. */
export function propertyOf(name: string): string {
  return isIdentifier(name) ? `this.${name}` : `this[${quote(name)}]`
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)
}

export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** Name of the class or interface with the attributes of a set that stands behind several structs. */
export function sharedBase(setName: string): string {
  return `${setName}Attributes`
}
