import { FilterError } from './error.js'

export type TokenKind = 'word' | 'string' | 'operator' | 'end'

/** A piece of a filter and its place. */
export interface Token {
  readonly kind: TokenKind
  /** Operators in their one spelling ('&&' for 'and'), strings without quotes. */
  readonly text: string
  readonly offset: number
  readonly length: number
}

const OPERATORS = ['&&', '||', '==', '!=', '<=', '>=', '<', '>', '!', '(', ')', '{', '}', ',']
const WORD_OPERATORS: Readonly<Partial<Record<string, string>>> = {
  and: '&&',
  or: '||',
  not: '!',
  eq: '==',
  ne: '!=',
  in: 'in',
  contains: 'contains',
}
/** Names, numbers, addresses, prefixes, paths. */
const WORD = /[\w.:/#-]+/y

/** The tokens of a filter; the last is 'end'. */
export function tokensOf(filter: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    while (/\s/.test(filter[at] ?? '')) at++
    if (at >= filter.length) break
    const token = tokenAt(filter, at)
    tokens.push(token)
    at += token.length
  }
  return [...tokens, { kind: 'end', text: '', offset: filter.length, length: 0 }]
}

function tokenAt(filter: string, offset: number): Token {
  const first = filter[offset] ?? ''
  if (first === '"' || first === "'") return stringAt(filter, offset, first)
  const operator = OPERATORS.find((each) => filter.startsWith(each, offset))
  if (operator !== undefined) return { kind: 'operator', text: operator, offset, length: operator.length }
  WORD.lastIndex = offset
  const word = WORD.exec(filter)?.[0]
  if (word !== undefined) {
    const known = WORD_OPERATORS[word]
    return {
      kind: known === undefined ? 'word' : 'operator',
      text: known ?? word,
      offset,
      length: word.length,
    }
  }
  const meant = { '=': ': equality is ==', '&': ': and is &&', '|': ': or is ||' }[first] ?? ''
  throw new FilterError(`'${first}' means nothing here${meant}`, filter, offset, 1)
}

/** A backslash takes the next character as it is. */
function stringAt(filter: string, offset: number, quote: string): Token {
  let text = ''
  for (let at = offset + 1; at < filter.length; at++) {
    const character = filter[at] ?? ''
    if (character === quote) return { kind: 'string', text, offset, length: at + 1 - offset }
    if (character === '\\') at++
    text += filter[at] ?? ''
  }
  throw new FilterError(`the text has no closing ${quote}`, filter, offset, filter.length - offset)
}
