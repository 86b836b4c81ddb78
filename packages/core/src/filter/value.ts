import type { Enum } from '../catalog/index.js'
import type { Comparison } from './parser.js'
import { contains, type Prefix, parsePrefix } from './prefix.js'

/** A value of a message, as a filter compares it. */
export interface Candidate {
  /** As in the body, or text, number, true of the message itself. */
  readonly value: unknown
  /** The number behind a name. */
  readonly raw?: number | bigint | undefined
  /** Names of the number. */
  readonly names?: Enum | undefined
  /** The value is a set of bits. */
  readonly flags?: boolean | undefined
  /** The value is bytes, in hex. */
  readonly bytes?: boolean | undefined
}

/** A value as it stands in the filter. */
export interface Literal {
  readonly text: string
  readonly number: bigint | undefined
  readonly prefix: Prefix | undefined
  /** `1..10`, both included. */
  readonly range: readonly [low: bigint, high: bigint] | undefined
}

export function literalOf(text: string, quoted: boolean): Literal {
  const range = /^(\d+)\.\.(\d+)$/.exec(text)
  const [, low, high] = range ?? []
  return {
    text,
    number: quoted ? undefined : numberOf(text),
    prefix: parsePrefix(text),
    range: low !== undefined && high !== undefined && !quoted ? [BigInt(low), BigInt(high)] : undefined,
  }
}

function numberOf(text: string): bigint | undefined {
  if (/^(0x[0-9a-f]+|\d+)$/i.test(text)) return BigInt(text)
  return /^-\d+$/.test(text) ? BigInt(text) : undefined
}

/** Whether the candidate stands in that relation to the literal; `!=` is the caller's. */
export function compares(candidate: Candidate, comparison: Comparison, literal: Literal): boolean {
  const { value } = candidate
  if (Array.isArray(value) && !candidate.flags)
    return value.some((item) => compares({ ...candidate, value: item, raw: undefined }, comparison, literal))
  switch (comparison) {
    case '==':
    case '!=':
      return equals(candidate, literal)
    case 'in':
      return isIn(candidate, literal)
    case 'contains':
      return holds(candidate, literal)
    default:
      return isOrdered(candidate, comparison, literal)
  }
}

function equals(candidate: Candidate, { text, number, prefix }: Literal): boolean {
  const { value, raw, names, flags, bytes } = candidate
  const own = raw ?? value
  if (number !== undefined && isNumber(own)) return BigInt(own) === number
  if (bytes) return value === hexDigits(text)
  // Of a set of bits a name asks for one of them.
  if (flags && Array.isArray(value)) return value.includes(nameIn(names, text))
  if (String(value) === text || value === nameIn(names, text)) return true
  // Addresses have several spellings.
  return prefix !== undefined && prefix.bits === prefix.bytes.length * 8 && contains(prefix, String(value))
}

/** 'RTN_UNICAST' -> 'unicast'; other text as it is. */
function nameIn(names: Enum | undefined, text: string): string {
  return names?.byName(text)?.name ?? text
}

function hexDigits(text: string): string {
  return text.replace(/^0x/, '').replaceAll(/[\s:]/g, '').toLowerCase()
}

/** Fractions are no matter for equality and ranges: only times have them. */
function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))
}

function isIn(candidate: Candidate, literal: Literal): boolean {
  const { range, prefix } = literal
  const own = candidate.raw ?? candidate.value
  if (range !== undefined && isNumber(own)) return BigInt(own) >= range[0] && BigInt(own) <= range[1]
  if (prefix !== undefined && typeof candidate.value === 'string' && contains(prefix, candidate.value))
    return true
  return equals(candidate, literal)
}

function holds({ value, flags, names, bytes }: Candidate, { text }: Literal): boolean {
  if (flags && Array.isArray(value)) return value.includes(nameIn(names, text))
  if (bytes) return String(value).includes(hexDigits(text))
  return String(value).toLowerCase().includes(text.toLowerCase())
}

function isOrdered({ value, raw }: Candidate, comparison: Comparison, { text, number }: Literal): boolean {
  const own = raw ?? value
  if (typeof own !== 'number' && typeof own !== 'bigint') return false
  // Times have fractions.
  const limit = number ?? Number(text)
  switch (comparison) {
    case '<':
      return own < limit
    case '<=':
      return own <= limit
    case '>':
      return own > limit
    default:
      return own >= limit
  }
}
