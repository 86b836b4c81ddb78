import { FilterError } from './error.js'
import { type Token, tokensOf } from './lexer.js'

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'contains'

/** A filter as it is written. */
export type Node =
  | { readonly kind: 'or' | 'and'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'not'; readonly operand: Node }
  /** A name alone: it is there, or is true. */
  | { readonly kind: 'presence'; readonly name: Token }
  /** A quoted text alone: it is in the message's line. */
  | { readonly kind: 'search'; readonly text: Token }
  | {
      readonly kind: 'compare'
      readonly name: Token
      readonly comparison: Comparison
      /** One value; of `in` any number. */
      readonly values: readonly Token[]
    }

const COMPARISONS: readonly Comparison[] = ['==', '!=', '<=', '>=', '<', '>', 'in', 'contains']
/** How tightly an operator binds. */
const POWERS: Readonly<Partial<Record<string, number>>> = { '||': 1, '&&': 2 }
/** `!` binds tighter than both. */
const NOT_POWER = 3

/** Reads a filter by operator precedence (Pratt). Throws FilterError. */
export function parseFilter(filter: string): Node {
  return new FilterParser(filter).whole()
}

class FilterParser {
  readonly #tokens: readonly Token[]
  #position = 0

  constructor(readonly filter: string) {
    this.#tokens = tokensOf(filter)
  }

  whole(): Node {
    const node = this.#expression(0)
    const rest = this.#peek()
    if (rest.kind === 'end') return node
    throw this.#error(rest.text === ')' ? 'nothing was opened that ) closes' : 'expected && or ||', rest)
  }

  #expression(power: number): Node {
    let left = this.#operand()
    for (;;) {
      const operator = this.#peek()
      const binds = operator.kind === 'operator' ? POWERS[operator.text] : undefined
      if (binds === undefined || binds <= power) return left
      this.#next()
      const right = this.#expression(binds)
      left = { kind: operator.text === '&&' ? 'and' : 'or', left, right }
    }
  }

  #operand(): Node {
    const token = this.#next()
    if (isOperator(token, '!')) return { kind: 'not', operand: this.#expression(NOT_POWER) }
    if (isOperator(token, '(')) return this.#group(token)
    if (token.kind === 'string') return { kind: 'search', text: token }
    if (token.kind === 'word') return this.#named(token)
    throw this.#error(
      token.kind === 'end' ? 'something has to follow' : "expected a name, a 'text' or (",
      token,
    )
  }

  #group(open: Token): Node {
    const node = this.#expression(0)
    const close = this.#next()
    if (isOperator(close, ')')) return node
    if (close.kind === 'end') throw this.#error('this ( is not closed', open)
    throw this.#error('expected && or || or )', close)
  }

  #named(name: Token): Node {
    const { kind, text } = this.#peek()
    const comparison = kind === 'operator' ? COMPARISONS.find((each) => each === text) : undefined
    if (comparison === undefined) return { kind: 'presence', name }
    this.#next()
    const values = comparison === 'in' ? this.#list() : [this.#value()]
    return { kind: 'compare', name, comparison, values }
  }

  /** `10.0.0.0/8`, `(1, 2)` or `{1, 2}`. */
  #list(): Token[] {
    const open = this.#peek()
    const closing = isOperator(open, '(') ? ')' : isOperator(open, '{') ? '}' : undefined
    if (closing === undefined) return [this.#value()]
    this.#next()
    const values = [this.#value()]
    for (;;) {
      const token = this.#next()
      if (isOperator(token, closing)) return values
      if (!isOperator(token, ',')) throw this.#error(`expected , or ${closing}`, token)
      values.push(this.#value())
    }
  }

  #value(): Token {
    const token = this.#next()
    if (token.kind === 'word' || token.kind === 'string') return token
    throw this.#error('expected a value', token)
  }

  #peek(): Token {
    const token = this.#tokens[this.#position] ?? this.#tokens.at(-1)
    if (token === undefined) throw new FilterError('the filter is empty', this.filter, 0, 0)
    return token
  }

  #next(): Token {
    const token = this.#peek()
    this.#position++
    return token
  }

  #error(reason: string, { offset, length }: Token): FilterError {
    return new FilterError(reason, this.filter, offset, length)
  }
}

function isOperator({ kind, text }: Token, wanted: string): boolean {
  return kind === 'operator' && text === wanted
}
