import type { AttributeSet, Enum, Type } from '@nlkit/core'
import type { Policy } from './kernel.js'

/** What the comparison of a type with a policy came to; sets to go on with are those of nests. */
export type Fit =
  | { readonly fits: true; readonly set?: AttributeSet; readonly unnamed?: string }
  | { readonly fits: false }

const no: Fit = { fits: false }
const yes: Fit = { fits: true }

/** Values of an enum that are looked for one by one. */
const MOST_VALUES = 4096n

/** Whether values of a type are what a policy lets pass. */
export function fitOf(type: Type, policy: Policy): Fit {
  switch (policy.type) {
    case 'flag':
      return type.kind === 'flag' ? yes : no
    case 'string':
    case 'nul-string':
      return type.kind === 'string' || type.kind === 'text' ? yes : no
    case 'nested':
      return nested(type)
    case 'nested-array':
      return type.kind === 'list' ? nested(type.element) : no
    case 'bitfield32':
      return type.kind === 'bitfield32' ? named(type.enum, BigInt(policy.bitfield32Mask ?? 0)) : no
    case 'binary':
      return binary(type, policy)
    default:
      return integer(type, policy)
  }
}

function nested(type: Type): Fit {
  if (type.kind === 'nest') return { fits: true, set: type.set }
  return type.kind === 'list' || type.kind === 'records' ? yes : no
}

function integer(type: Type, policy: Policy): Fit {
  const name = String(policy.type)
  const variable = name.endsWith('int')
  const width = variable ? 0 : Number(name.slice(1)) / 8
  // A policy of an integer also stands for other things of that length.
  if (type.kind === 'address') return fixedLength(type) === width ? yes : no
  if (type.kind === 'struct') return type.struct.size === width ? yes : no
  if (type.kind === 'bits') return type.length === width ? yes : no
  if (type.kind !== 'integer' || type.width !== width || type.signed !== name.startsWith('s')) return no
  if (type.flags) return named(type.enum, policy.mask ?? 0n)
  const { minValueU: least, maxValueU: most } = policy
  if (type.enum === undefined || least === undefined || most === undefined || most - least > MOST_VALUES)
    return yes
  // Up to all that fits is no list of values.
  if (most === (1n << BigInt(8 * width)) - 1n) return yes
  const { entries } = type.enum
  const values = Array.from({ length: Number(most - least) + 1 }, (_, index) => least + BigInt(index))
  const unnamed = values.filter((value) => !entries.some((entry) => entry.value === value))
  return unnamed.length === 0 ? yes : { fits: true, unnamed: `no name for ${unnamed.join(', ')}` }
}

/** Whether each bit has a name. */
function named(names: Enum | undefined, mask: bigint): Fit {
  if (names === undefined) return yes
  const bits = Array.from({ length: 64 }, (_, bit) => 1n << BigInt(bit)).filter((bit) => (mask & bit) !== 0n)
  const unnamed = bits.filter((bit) => !names.entries.some((entry) => entry.value === bit))
  return unnamed.length === 0
    ? yes
    : { fits: true, unnamed: `no name for ${unnamed.map((bit) => `0x${bit.toString(16)}`).join(', ')}` }
}

/** Bytes may be anything of that length. */
function binary(type: Type, { minLength = 0, maxLength = 0xffff }: Policy): Fit {
  const length = fixedLength(type)
  if (type.kind === 'flag' || type.kind === 'nest' || type.kind === 'none') return no
  return length === undefined || (length >= minLength && length <= maxLength) ? yes : no
}

/** Bytes that all values of a type have; undefined where they differ. */
function fixedLength(type: Type): number | undefined {
  switch (type.kind) {
    case 'integer':
      return type.width === 0 ? undefined : type.width
    case 'struct':
      return type.set === undefined ? type.struct.size : undefined
    case 'bytes':
      return type.length === 0 ? undefined : type.length
    case 'address':
      return addressLengths[type.format ?? '']
    default:
      return undefined
  }
}

const addressLengths: Readonly<Record<string, number>> = { ipv4: 4, ipv6: 16, mac: 6, uuid: 16 }

/** The types that a choice can lead to; the type itself where it is none. */
export function alternatives(type: Type): Type[] {
  if (type.kind !== 'choice') return [type]
  const { cases, otherwise } = type.choice
  return [...cases.map((each) => each.type), ...(otherwise === undefined ? [] : [otherwise])].flatMap(
    alternatives,
  )
}

/** `u16 1..4094`: what a policy asks for. What its type says already is left out. */
export function policyText(policy: Policy): string {
  const parts = [String(policy.type ?? 'value')]
  const { minLength, maxLength, mask } = policy
  const [least, most] = [policy.minValueU ?? policy.minValueS, policy.maxValueU ?? policy.maxValueS]
  if (least !== undefined && most !== undefined && !isWhole(String(policy.type), least, most))
    parts.push(`${least}..${most}`)
  if (mask !== undefined) parts.push(`mask 0x${mask.toString(16)}`)
  if (policy.bitfield32Mask !== undefined) parts.push(`mask 0x${policy.bitfield32Mask.toString(16)}`)
  if (minLength !== undefined && minLength === maxLength) parts.push(`of ${maxLength} bytes`)
  else if (maxLength !== undefined) parts.push(`of ${minLength ?? 0}..${maxLength} bytes`)
  else if (minLength !== undefined) parts.push(`of ${minLength} bytes or more`)
  return parts.join(' ')
}

function isWhole(type: string, least: bigint, most: bigint): boolean {
  const bits = type.endsWith('int') ? 64 : Number(type.slice(1))
  return type.startsWith('s')
    ? least === BigInt.asIntN(bits, 1n << BigInt(bits - 1)) && most === (1n << BigInt(bits - 1)) - 1n
    : least === 0n && most === (1n << BigInt(bits)) - 1n
}
