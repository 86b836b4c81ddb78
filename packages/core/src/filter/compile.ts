import { type Catalog, protocolNumber, type Type } from '../catalog/index.js'
import { messageText } from '../decode/line.js'
import { Message } from '../decode/message.js'
import type { DecodedMessage } from '../decode/types.js'
import { NetlinkInputError } from '../errors/errors.js'
import { candidateOf, findFields } from './body.js'
import { FilterError } from './error.js'
import type { Token } from './lexer.js'
import { META } from './meta.js'
import { NameIndex } from './names.js'
import type { Node } from './parser.js'
import { type Candidate, compares, type Literal, literalOf } from './value.js'

type Test = (message: Message) => boolean

/** What a name stands for. */
interface Source {
  readonly values: (message: Message) => readonly Candidate[]
  readonly holds: Test
  /** What of the body is meant, as far as it is; their enums tell whether a value can be. */
  readonly types: readonly Type[]
  /** Of the message itself. */
  readonly meta: boolean
}

const ORDERED = ['<', '<=', '>', '>=']

/** Checks names and values against the schema, once, and makes functions of the nodes. */
export class FilterCompiler {
  constructor(
    readonly filter: string,
    readonly catalog: Catalog,
  ) {}

  compile(node: Node): (message: DecodedMessage) => boolean {
    const test = this.#test(node)
    return (message) => {
      if (message instanceof Message) return test(message)
      throw new NetlinkInputError('message', 'not a message that a decoder made')
    }
  }

  #test(node: Node): Test {
    switch (node.kind) {
      case 'and':
      case 'or':
        return this.#both(node.kind, this.#test(node.left), this.#test(node.right))
      case 'not': {
        const operand = this.#test(node.operand)
        return (message) => !operand(message)
      }
      case 'presence':
        return this.#source(node.name).holds
      case 'search': {
        const wanted = node.text.text.toLowerCase()
        return (message) => messageText(message).toLowerCase().includes(wanted)
      }
      case 'compare':
        return this.#comparison(node)
    }
  }

  #both(kind: 'and' | 'or', left: Test, right: Test): Test {
    if (kind === 'and') return (message) => left(message) && right(message)
    return (message) => left(message) || right(message)
  }

  #comparison({ name, comparison, values }: Node & { kind: 'compare' }): Test {
    const source = this.#source(name)
    const literals = values.map((value) => this.#literal(name, source, comparison, value))
    const any = (candidate: Candidate) => literals.some((literal) => compares(candidate, comparison, literal))
    if (comparison !== '!=') return (message) => source.values(message).some(any)
    return (message) => {
      const candidates = source.values(message)
      return candidates.length > 0 && !candidates.some(any)
    }
  }

  #source(token: Token): Source {
    const { text } = token
    const meta = META[text]
    if (meta !== undefined) {
      const { values, holds = (message) => values(message).length > 0 } = meta
      return { values, holds, types: [], meta: true }
    }
    if (text === 'family') return this.#family()
    const [first = '', ...more] = text.split('.')
    const attributesOnly = first === 'attr'
    const path = attributesOnly || first === 'body' ? more : [first, ...more]
    if (path.length === 0) throw this.#error(`a name has to follow ${first}.`, token)
    return this.#body(path, attributesOnly, this.#types(path, token))
  }

  #body(path: readonly string[], attributesOnly: boolean, types: readonly Type[]): Source {
    const find = (message: Message) => findFields(message, path, attributesOnly)
    return {
      values: (message) => find(message).map((field) => candidateOf(message, field)),
      holds: (message) => find(message).length > 0,
      types,
      meta: false,
    }
  }

  /** The generic family, and the member of that name which headers have. */
  #family(): Source {
    const member = this.#body(['family'], false, [])
    const values = (message: Message) => {
      const { family } = message
      return family === undefined ? member.values(message) : [{ value: family }]
    }
    return { values, holds: (message) => values(message).length > 0, types: [], meta: false }
  }

  /** The types of what `path` ends with; an error points at the step that nothing is called. */
  #types(path: readonly string[], token: Token): readonly Type[] {
    const index = namesOf(this.catalog)
    let offset = token.offset + token.text.length - path.join('.').length
    let types: readonly Type[] = []
    for (const step of path) {
      const known = index.types(step)
      // Elements of lists and unknown attributes are called by their number.
      if (known === undefined && !/^#?\d+$/.test(step)) throw this.#unknown(step, offset)
      if (known === undefined && step === path[0] && /^\d/.test(step))
        throw this.#error('a name has to stand before the comparison', token)
      types = known ?? []
      offset += step.length + 1
    }
    return types
  }

  #unknown(step: string, offset: number): FilterError {
    const near = namesOf(this.catalog).nearest(step)
    const hint = near === undefined ? `for a text in the message write "${step}"` : `is it ${near}?`
    const reason = `no attribute or header member is called ${step}: ${hint}`
    return new FilterError(reason, this.filter, offset, step.length)
  }

  #literal(name: Token, source: Source, comparison: string, token: Token): Literal {
    const quoted = token.kind === 'string'
    const literal = literalOf(token.text, quoted)
    const { number, prefix, range } = literal
    if (ORDERED.includes(comparison) && number === undefined && !Number.isFinite(Number(token.text)))
      throw this.#error(`${comparison} compares numbers`, token)
    if (comparison === 'in' && token.text.includes('/') && prefix === undefined && !quoted)
      throw this.#error('not a prefix: address/length, such as 10.0.0.0/8', token)
    if (number === undefined && range === undefined && comparison !== 'contains')
      this.#checkName(name, source, token)
    return literal
  }

  /** A name that can never be a value is a slip of the pen. */
  #checkName(name: Token, { types, meta }: Source, token: Token): void {
    const { text } = token
    if (meta && name.text === 'type' && this.catalog.operation(text) === undefined)
      throw this.#error('no message is called that: a name such as RTM_NEWROUTE, or a number', token)
    if (meta && name.text === 'protocol' && token.kind === 'word') this.#checkProtocol(text, token)
    if (types.length === 0) return
    const enums = types.map((type) => (type.kind === 'integer' ? type.enum : undefined))
    if (enums.some((names) => names === undefined || names.byName(text) !== undefined)) return
    const known = enums.flatMap((names) => names?.entries.slice(0, 8).map((entry) => entry.name) ?? [])
    throw this.#error(`${name.text} has no value ${text}: ${known.join(', ')} ...`, token)
  }

  /** Quoted, a name is taken as it is: a capture may have generic families that the schema does not know. */
  #checkProtocol(text: string, token: Token): void {
    if (protocolNumber(text) !== undefined || this.catalog.family(text)?.genericName) return
    throw this.#error('no netlink protocol and no generic family is called that', token)
  }

  #error(reason: string, { offset, length }: Token): FilterError {
    return new FilterError(reason, this.filter, offset, length)
  }
}

const indices = new WeakMap<Catalog, NameIndex>()

function namesOf(catalog: Catalog): NameIndex {
  let index = indices.get(catalog)
  if (index === undefined) {
    index = new NameIndex(catalog)
    indices.set(catalog, index)
  }
  return index
}
