import { type Attribute, bitRange, type Case, type Choice, type Type } from '../catalog/index.js'
import { headerMember } from './implied.js'
import { integerValue, quote } from './scalars.js'
import type { Message, Scope, Values } from './scope.js'

/** Why a choice cannot be made. */
export interface Unresolved {
  readonly kind: 'unresolved'
  readonly problem: string
}

export function isUnresolved(resolved: Type | Unresolved): resolved is Unresolved {
  return resolved.kind === 'unresolved'
}

/** The type that `choice` stands for here. Without a fitting case only bytes can be written. */
export function resolveChoice(
  message: Message,
  choice: Choice,
  value: unknown,
  scope: Scope | undefined,
): Type | Unresolved {
  const key = selectorValue(message, choice, value, scope)
  const found = key === undefined ? undefined : choice.cases.find((candidate) => fits(candidate, key))
  const type =
    found?.type ??
    sequenceCase(choice, value) ??
    exactCase(choice, value) ??
    choice.otherwise ??
    lengthCase(choice, value)
  if (type !== undefined) return type
  return { kind: 'unresolved', problem: problemOf(choice, key) }
}

function fits(candidate: Case, key: number | string): boolean {
  return typeof key === 'string'
    ? candidate.string === key
    : candidate.string === '' && candidate.number === key
}

function selectorValue(
  message: Message,
  choice: Choice,
  value: unknown,
  scope: Scope | undefined,
): number | string | undefined {
  switch (choice.selector) {
    case 'header': {
      const offset = choice.argument & 0xffff
      if (message.writer.length <= message.body + offset) return givenMember(choice, offset, value)
      return message.writer.integer(message.body + offset, choice.argument >>> 16)
    }
    case 'attribute':
      return attributeValue(choice.attribute, scope)
    case 'message':
      return message.operation.id
    case 'direction':
      return message.request ? 1 : 0
    case 'dump':
      return message.dump ? 1 : 0
    case 'part':
      return partValue(message, choice)
    case 'payload':
      return startValue(choice, value) ?? givenMember(choice, choice.argument & 0xffff, value)
    case 'length':
      return undefined
  }
}

/** What was given for the member that decides, of a struct that is itself the choice and not written yet. */
function givenMember({ cases, otherwise }: Choice, offset: number, value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const type of [otherwise, ...cases.map((each) => each.type)]) {
    if (type?.kind !== 'struct') continue
    const member = type.struct.members.find((each) => each.offset === offset)
    const given: unknown = member && Reflect.get(value, member.key)
    if (member?.type.kind !== 'integer' || given === undefined) continue
    return Number(integerValue(member.type, given, { parent: undefined, key: member.key }))
  }
  return undefined
}

/** The number that a member of the sequence around was given. */
function partValue({ sequence }: Message, { part }: Choice): number | undefined {
  const member = part && sequence?.struct.members[part.part]
  const given = part && sequence?.given[part.part]
  if (!member || given === undefined) return undefined
  const path = { parent: undefined, key: member.key }
  if (member.type.kind === 'integer') return Number(integerValue(member.type, given, path))
  if (member.type.kind !== 'bits' || typeof given !== 'object' || given === null) return undefined
  const range = member.type.bits.members.find(({ offset }) => {
    const { first, count } = bitRange(offset)
    return first === part.firstBit && count === part.bits
  })
  const number: unknown = range && Reflect.get(given, range.key)
  if (range?.type.kind !== 'integer') return number === true ? 1 : 0
  return Number(integerValue(range.type, number ?? 0, path))
}

/** What was given for the number that some case's sequence begins with. */
function startValue({ cases }: Choice, value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const { number, type } of cases) {
    const first = type.kind === 'sequence' ? type.sequence.members[0] : undefined
    const given: unknown = first && Reflect.get(value, first.key)
    if (first?.type.kind !== 'integer' || given === undefined) continue
    if (Number(integerValue(first.type, given, { parent: undefined, key: first.key })) === number)
      return number
  }
  return undefined
}

/** Value of the attribute of that name in the nearest scope that has it. */
function attributeValue(name: string, scope: Scope | undefined): number | string | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const attribute = at.set.byName(name)
    if (attribute === undefined) continue
    const value = givenFor(attribute, at.values)
    if (value === undefined) continue
    if (attribute.type.kind !== 'integer') return typeof value === 'string' ? value : undefined
    return Number(integerValue(attribute.type, value, { parent: undefined, key: attribute.key }))
  }
  return undefined
}

/** What was given for the attribute, by whichever of its names. */
export function givenFor({ key, name, cName }: Attribute, values: Values): unknown {
  return values[key] ?? values[name] ?? values[cName]
}

/** A choice by length: the integer that holds a number; the first struct that has all that was given. */
function exactCase(choice: Choice, value: unknown): Type | undefined {
  if (choice.selector !== 'length') return undefined
  if (typeof value === 'number' || typeof value === 'bigint')
    return integerCase(choice, typeof value === 'bigint')
  if (typeof value !== 'object' || value === null) return undefined
  const keys = Object.keys(value)
  const takes = (type: Type) =>
    type.kind === 'struct' &&
    keys.every((key) => headerMember(type.struct, key) !== undefined || type.set?.byName(key) !== undefined)
  return keys.length === 0 ? undefined : choice.cases.find(({ type }) => takes(type))?.type
}

/** Integers of 8 bytes are bigints, smaller ones numbers. */
function integerCase({ cases, otherwise }: Choice, wide: boolean): Type | undefined {
  if (otherwise?.kind === 'integer') return undefined
  return cases.find(({ type }) => type.kind === 'integer' && (type.width === 8) === wide)?.type
}

/** A choice by length: a value that is no object is written as the first case that is no struct or nest, and so on. */
function lengthCase(choice: Choice, value: unknown): Type | undefined {
  if (choice.selector !== 'length') return undefined
  const wantsObject = typeof value === 'object' && value !== null
  return choice.cases.find(({ type }) => (type.kind === 'struct' || type.kind === 'nest') === wantsObject)
    ?.type
}

/** A choice by length among sequences: the one with the fewest members that has all that are given. */
function sequenceCase({ selector, cases }: Choice, value: unknown): Type | undefined {
  if (selector !== 'length' || typeof value !== 'object' || value === null) return undefined
  const fitting = cases.flatMap(({ type }) => {
    if (type.kind !== 'sequence') return []
    const keys = new Set([...type.sequence.members.map(({ key }) => key), 'trailing'])
    return Object.keys(value).every((key) => keys.has(key)) ? [type] : []
  })
  return fitting.sort((a, b) => a.sequence.members.length - b.sequence.members.length)[0]
}

function problemOf(choice: Choice, key: number | string | undefined): string {
  if (choice.selector === 'attribute' && key === undefined) {
    return `its form depends on '${choice.attribute}', which is not given (bytes are taken as they are)`
  }
  const cases = choice.cases.map(({ string, number }) => (string === '' ? String(number) : string))
  return (
    `no form of ${choice.name} is known for ${quote(key)} (bytes are taken as they are); ` +
    `known: ${cases.slice(0, 24).join(', ')}`
  )
}
