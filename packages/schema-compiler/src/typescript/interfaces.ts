import {
  type Attribute,
  type AttributeSet,
  type Choice,
  camelCase,
  type Enum,
  type Member,
  type Struct,
  type StructType,
} from '../model.js'
import { type Context, choiceParts, typeText } from './context.js'
import { propertyKey, quote, sharedBase } from './names.js'

/** What no generated code reads has types only: the same names and properties as the classes. */
export function frameInterface(body: StructType | AttributeSet, context: Context, shared: boolean): string {
  const struct = 'kind' in body ? body.struct : undefined
  const set = 'kind' in body ? body.then : body
  const base = shared && set ? sharedBase(context.ownName(set)) : context.supportType('Attributes')
  return interfaceText(context.ownName(body), base, [
    ...(struct ? memberProperties(struct.members, context) : []),
    ...(shared ? [] : attributeProperties(set, context)),
  ])
}

/** Attributes that stand behind several structs. */
export function sharedInterface(set: AttributeSet, context: Context): string {
  const base = context.supportType('Attributes')
  return interfaceText(sharedBase(context.ownName(set)), base, attributeProperties(set, context))
}

export function structInterface(struct: Struct, context: Context): string {
  const base = context.supportType('Struct')
  return interfaceText(context.ownName(struct), base, memberProperties(struct.members, context))
}

/** Named bits: single ones are there when set, wider ranges always. */
export function bitsInterface(bits: Struct, context: Context): string {
  const properties = bits.members.map((member) => {
    const optional = member.type.kind === 'flag' ? '?' : ''
    return `${propertyKey(camelCase(member.name))}${optional}: ${typeText(member.type, context)}`
  })
  return interfaceText(context.ownName(bits), context.supportType('Bits'), properties)
}

export function sequenceInterface(sequence: Struct, context: Context): string {
  const properties = sequenceProperties(sequence.members, context)
  return interfaceText(context.ownName(sequence), context.supportType('Struct'), properties)
}

/** Each may be missing: its condition does not hold, or the payload ends before it. */
export function sequenceProperties(members: readonly Member[], context: Context): string[] {
  return memberProperties(members, context).map((property) => property.replace(': ', '?: '))
}

export function enumType(definition: Enum, context: Context): string {
  const names = definition.entries.map((entry) => quote(entry.name))
  const lines: string[] = []
  let line = ''
  for (const name of names) {
    if (line !== '' && line.length + name.length > 100) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? name : ` | ${name}`
  }
  const union = [...lines, line].join('\n  | ') || 'never'
  return `export type ${context.ownName(definition)} = ${lines.length > 0 ? '\n  | ' : ''}${union}`
}

/** Nothing where the choice has but one type: that one stands in its place. */
export function choiceType(choice: Choice, context: Context): string[] {
  const parts = choiceParts(choice, context.aside())
  if (parts.length === 1) return []
  return [`export type ${context.ownName(choice)} = ${choiceParts(choice, context).join(' | ')}`]
}

/** What each value of the attribute that decides leads to: for those who know which one it is. */
export function caseTypes(choice: Choice, context: Context): string[] {
  if (choice.selector.kind !== 'attribute') return []
  const lines = choice.cases.map(({ word, type }) => `  ${propertyKey(word)}: ${typeText(type, context)}`)
  return [[`export interface ${context.ownName(choice)}Cases {`, ...lines, '}'].join('\n')]
}

/** `dst: string` for each member that has a value. */
export function memberProperties(members: readonly Member[], context: Context): string[] {
  const named = members.filter((member) => member.type.kind !== 'none')
  return named.map((member) => `${propertyKey(camelCase(member.name))}: ${typeText(member.type, context)}`)
}

/** `dst?: string` for each attribute that has a value. */
export function attributeProperties(set: AttributeSet | undefined, context: Context): string[] {
  const named = (set?.attributes ?? []).filter((attribute) => attribute.type.kind !== 'none')
  return named.map(
    (attribute) => `${propertyKey(camelCase(attribute.name))}?: ${attributeText(attribute, context)}`,
  )
}

function attributeText(attribute: Attribute, context: Context): string {
  const text = typeText(attribute.type, context)
  if (!attribute.many) return text
  return text.includes('|') ? `(${text})[]` : `${text}[]`
}

function interfaceText(name: string, base: string, properties: readonly string[]): string {
  if (properties.length === 0) return `export interface ${name} extends ${base} {}`
  return [`export interface ${name} extends ${base} {`, ...properties.map((line) => `  ${line}`), '}'].join(
    '\n',
  )
}
