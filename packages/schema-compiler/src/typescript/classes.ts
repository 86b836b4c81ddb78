import { extentOf } from '../layout.js'
import {
  type Attribute,
  type AttributeSet,
  camelCase,
  isFrame,
  type Member,
  type Struct,
  type StructType,
  type Type,
} from '../model.js'
import type { Context } from './context.js'
import { attributeProperties, memberProperties, sequenceProperties } from './interfaces.js'
import { propertyOf, sharedBase } from './names.js'
import { elementsExpression, frameExpression, leafExpression, local } from './values.js'

const index = 's & 0x7fffffff'

/**
 * The class of a nest, or of a struct with the attributes that follow it. `shared`: other classes have the same
 * attributes, which come from `sharedAttributes`.
 */
export function frameClass(body: StructType | AttributeSet, context: Context, shared: boolean): string {
  const struct = 'kind' in body ? body.struct : undefined
  const set = 'kind' in body ? body.then : body
  const attributes = readable(set)
  const header = struct ? headerLines(struct, context) : []
  const { base, reader } = sharedNames(set, context)
  const lines = [...header, ...(shared ? [`    ${reader}.call(this, r, f)`] : slotLines(attributes, context))]
  return [
    `export class ${context.ownName(body)} extends ${shared ? base : context.support('Attributes')} {`,
    ...(struct ? declare(memberProperties(struct.members, context)) : []),
    ...(shared ? [] : declare(attributeProperties(set, context))),
    `  constructor(r: ${context.supportType('Reader')}, f: number) {`,
    '    super()',
    `    const ${['t = r.tape', ...locals(lines)].join(', ')}`,
    `    if (${irregular(struct, attributes, context)}) { r.fill(f, this); return }`,
    ...(/\bs\b/.test(lines.join('\n')) ? [`    let s = ${header.length > 0 ? 't[f + 1]!' : '0'}`] : []),
    ...lines,
    `    if (t[f + 3] !== 0) ${context.support('collectUnknown')}(r, f, this)`,
    '  }',
    '}',
  ].join('\n')
}

/** Sequences and elements have few readers and many forms: the catalog's reader fills their objects. */
export function filledClass(body: AttributeSet | Struct, context: Context): string {
  const elements = 'attributes' in body
  const properties = elements ? attributeProperties(body, context) : sequenceProperties(body.members, context)
  return [
    `export class ${context.ownName(body)} extends ${context.support(elements ? 'Attributes' : 'Struct')} {`,
    ...declare(properties),
    `  constructor(r: ${context.supportType('Reader')}, f: number) {`,
    '    super()',
    '    r.fill(f, this)',
    '  }',
    '}',
  ].join('\n')
}

/** Attributes that stand behind several structs: a base class that declares them, a function that reads them. */
export function sharedAttributes(set: AttributeSet, context: Context): string {
  const { base, reader } = sharedNames(set, context)
  const attributes = readable(set)
  const lines = slotLines(attributes, context).map((line) => line.slice(2))
  return [
    `export class ${base} extends ${context.support('Attributes')} {`,
    ...declare(attributeProperties(set, context)),
    '}',
    '',
    `function ${reader}(this: ${base}, r: ${context.supportType('Reader')}, f: number): void {`,
    `  const ${['t = r.tape', ...locals(lines)].join(', ')}`,
    ...(/\bs\b/.test(lines.join('\n')) ? ['  let s = 0'] : []),
    ...lines,
    '}',
  ].join('\n')
}

function sharedNames(set: AttributeSet | undefined, context: Context): { base: string; reader: string } {
  const name = set ? context.ownName(set) : ''
  return { base: sharedBase(name), reader: `read${name}Attributes` }
}

function slotLines(attributes: readonly Slot[], context: Context): string[] {
  return attributes.flatMap(({ attribute, slot }) =>
    attributeLines(attribute, `t[f + ${slot + 4}]!`, context),
  )
}

/** The class of a struct that stands in an attribute, an array or another struct. */
export function structClass(struct: Struct, context: Context): string {
  const members = struct.members.filter((member) => member.type.kind !== 'none')
  const last = struct.members.at(-1)
  const open = last !== undefined && extentOf(last.type)?.size === 0
  const trailing = (): string => `${context.support('readBytes')}(r, s + ${struct.size}, n - ${struct.size})`
  const reads = members.map((member) => {
    const size = extentOf(member.type)?.size ?? 0
    return `    if (n >= ${member.offset + size}) ${memberLine(member, context)}`
  })
  return [
    `export class ${context.ownName(struct)} extends ${context.support('Struct')} {`,
    ...declare(memberProperties(members, context)),
    `  constructor(r: ${context.supportType('Reader')}, s: number, n: number) {`,
    '    super()',
    ...(locals(reads).length > 0 ? [`    const ${locals(reads).join(', ')}`] : []),
    ...reads,
    ...(open ? [] : [`    if (n > ${struct.size}) this.trailing = ${trailing()}`]),
    '  }',
    '}',
  ].join('\n')
}

interface Slot {
  readonly attribute: Attribute
  readonly slot: number
}

function readable(set: AttributeSet | undefined): Slot[] {
  const slots = (set?.attributes ?? []).map((attribute, slot) => ({ attribute, slot }))
  return slots.filter(({ attribute }) => attribute.type.kind !== 'none')
}

/** Without a value: V8 makes properties in the order in which the constructor sets them. */
function declare(properties: readonly string[]): string[] {
  return properties.map((property) => `  declare ${property}`)
}

/** Constants for what the lines use. */
function locals(lines: readonly string[]): string[] {
  const code = lines.join('\n')
  return [
    ...(/\bv\./.test(code) ? ['v = r.view'] : []),
    ...(/\ble\b/.test(code) ? ['le = r.littleEndian'] : []),
  ]
}

/** When the generic reader takes over: a short header, an integer of unexpected width. */
function irregular(struct: Struct | undefined, attributes: readonly Slot[], context: Context): string {
  const odd = `t[f + 3] !== 0 && ${context.support('hasOddLength')}(r, f)`
  const others = [
    ...(struct ? [`t[f + 2]! < ${struct.size}`] : []),
    ...attributes.filter(({ attribute }) => holdsIntegers(attribute.type)).map(({ slot }) => oddList(slot)),
  ]
  return others.length === 0 ? odd : [...others, `(${odd})`].join(' || ')
}

/** A list keeps its own account of odd integers. */
function oddList(slot: number): string {
  const word = `t[f + ${slot + 4}]!`
  return `(${word} < 0 && t[(${word} & 0x7fffffff) + 3] !== 0)`
}

function holdsIntegers(type: Type): boolean {
  return type.kind === 'list' && (type.element.kind === 'integer' || type.element.kind === 'bitfield32')
}

function headerLines(struct: Struct, context: Context): string[] {
  return struct.members
    .filter((member) => member.type.kind !== 'none')
    .map((member) => `    ${memberLine(member, context)}`)
}

/** Assigns one member of the struct that starts at `s` (of `n` bytes, which only an open last member asks for). */
function memberLine(member: Member, context: Context): string {
  const size = extentOf(member.type)?.size ?? 0
  const at = member.offset === 0 ? 's' : `s + ${member.offset}`
  const length = size === 0 ? `n - ${member.offset}` : String(size)
  return `${propertyOf(camelCase(member.name))} = ${leafExpression(member.type, at, local, context, length)}`
}

function attributeLines(attribute: Attribute, slot: string, context: Context): string[] {
  const property = propertyOf(camelCase(attribute.name))
  const { type } = attribute
  if (attribute.many) {
    return [`    if ((s = ${slot})) ${property} = ${elementsExpression(type, index, 'this', context)}`]
  }
  if (isFrame(type))
    return enteredLines(
      slot,
      `${property} = ${frameExpression(type, frameIndex(type), 'this', context)}`,
      context,
    )
  if (type.kind === 'flag') return [`    if (${slot.replace('!', '')}) ${property} = true`]
  if (type.kind !== 'choice') {
    return [`    if ((s = ${slot})) ${property} = ${leafExpression(type, 's', local, context)}`]
  }
  const read = `${property} = ${context.choiceReader(type.choice)}(r, s)`
  if (type.choice.fallback && isFrame(type.choice.fallback)) return enteredLines(slot, read, context)
  return [`    if ((s = ${slot})) ${read}`]
}

/** Lists add to the index, so it needs its parentheses there. */
function frameIndex(type: Type): string {
  return type.kind === 'list' || type.kind === 'records' || type.kind === 'several' ? `(${index})` : index
}

function enteredLines(slot: string, assignment: string, context: Context): string[] {
  return [
    `    if ((s = ${slot}) < 0) ${assignment}`,
    `    else if (s) ${context.support('keepRaw')}(r, s, this)`,
  ]
}
