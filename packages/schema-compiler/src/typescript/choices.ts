import { type Choice, isFrame, type Type } from '../model.js'
import { typesOfChoice } from '../tables.js'
import { type Context, choiceParts } from './context.js'
import { choiceReader } from './names.js'
import { frameExpression, leafExpression, remote } from './values.js'

/** The type of a choice's values, and the function that reads one from its slot. */
export function choiceCode(choice: Choice, context: Context): string {
  const parts = choiceParts(choice, context)
  const name = context.ownName(choice)
  const type = parts.length === 1 ? (parts[0] ?? '') : name
  return [
    ...(parts.length === 1 ? [] : [`export type ${name} = ${parts.join(' | ')}`]),
    `export function ${choiceReader(name)}(r: ${context.supportType('Reader')}, s: number): ${type} {`,
    `  if (s > 0) return ${plain(choice, context)}`,
    '  const i = s & 0x7fffffff',
    ...dispatch(choice, context),
    '}',
  ].join('\n')
}

/** A value that the tape gives no type: the default's if that is a leaf, else bytes. */
function plain(choice: Choice, context: Context): string {
  const { fallback } = choice
  if (fallback?.kind === 'choice') return plain(fallback.choice, context)
  if (!fallback || isFrame(fallback)) return `${context.support('readBytes')}(r, s)`
  return leafExpression(fallback, 's', remote, context)
}

/** The choice's own types are consecutive in the tables: one subtraction tells the case. */
function dispatch(choice: Choice, context: Context): string[] {
  const first = context.tables.choiceTypes.get(choice) ?? 0
  const types = typesOfChoice(choice).map((type, position) => ({ type, position }))
  const own = types.filter(({ type }) => type.kind !== 'choice')
  const inner = types.flatMap(({ type }) => (type.kind === 'choice' ? [type.choice] : []))
  const cases = own.map(({ type, position }) => `    case ${position}:\n      return ${value(type, context)}`)
  return [
    `  switch (r.tape[i]! - ${first}) {`,
    ...cases,
    '  }',
    ...inner
      .slice(0, -1)
      .map((other) => `  if (${contains(other, context)}) return ${context.choiceReader(other)}(r, s)`),
    `  return ${rest(choice, inner, own.at(-1)?.type, context)}`,
  ]
}

function contains(choice: Choice, context: Context): string {
  const first = context.tables.choiceTypes.get(choice) ?? 0
  return `r.tape[i]! >= ${first} && r.tape[i]! < ${first + typesOfChoice(choice).length}`
}

function value(type: Type, context: Context): string {
  const owner =
    type.kind === 'list' || type.kind === 'records' ? `new ${context.support('Attributes')}()` : ''
  return frameExpression(type, 'i', owner, context)
}

/** What is left when no case fits: the last inner choice; else nothing, but the function must give some value. */
function rest(choice: Choice, inner: readonly Choice[], last: Type | undefined, context: Context): string {
  const other = inner.at(-1)
  if (other) return `${context.choiceReader(other)}(r, s)`
  const bytes = !choice.fallback || typesOfChoice(choice).some(isFrame)
  if (bytes || !last) return `${context.support('readBytes')}(r, r.tape[i + 1]!, r.tape[i + 2]!)`
  return value(last, context)
}
