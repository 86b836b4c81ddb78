/** What may differ between a message and what its reading encodes to, and why. */
import type { Field, Type } from '@nlkit/core'

const NLMSG_HEADER = 16

/** Why bytes differ though nothing that they say does. */
export type Reason =
  | 'attributes in another order than the schema has them'
  | 'padding: not zero, or attributes that only pad'
  | 'flag bits of an attribute type, set or left out'
  | 'a text without its NUL, or with bytes behind it'
  | 'bytes behind an IPv4 address'
  | 'an acknowledgement that repeats its request, of which a reading keeps the header'
  | 'a struct or header of an older kernel, which is shorter'

/** A value of a message: where it stands, its bytes, its type. */
interface Leaf {
  readonly path: string
  readonly hex: string
  readonly type: Type | undefined
}

/** What a message says, in its order. */
export interface Content {
  readonly leaves: readonly Leaf[]
  /** The two flag bits of each attribute's type. */
  readonly marks: string
  /** It repeats a whole request. */
  readonly echo: boolean
}

/** Takes the fields of a message apart; `bytes` is what their offsets count in. */
export function contentOf(fields: readonly Field[], bytes: Uint8Array): Content {
  const leaves: Leaf[] = []
  const marks: string[] = []
  let echo = false
  const visit = (field: Field, above: string): void => {
    if (field.kind === 'padding') return
    echo ||= field.kind === 'message' && field.length > NLMSG_HEADER
    const path = `${above}.${field.step || field.name}`
    if (field.attribute !== undefined || field.kind === 'element')
      marks.push(`${path} ${(bytes[field.offset + 3] ?? 0) & 0xc0}`)
    if (field.children.length > 0 && field.kind !== 'unknown') {
      for (const child of field.children) visit(child, path)
    } else {
      const value = bytes.subarray(field.at, field.at + field.size)
      leaves.push({ path, hex: Buffer.from(value).toString('hex'), type: field.type })
    }
  }
  for (const field of fields) visit(field, '')
  return { leaves, marks: marks.sort().join('\n'), echo }
}

/** Why the two differ; a text that begins with `!` tells of a difference that has no reason. */
export function reasonOf(sent: Content, encoded: Content): Reason | `!${string}` {
  if (sent.echo) return 'an acknowledgement that repeats its request, of which a reading keeps the header'
  const [missing, added] = [without(sent.leaves, encoded.leaves), without(encoded.leaves, sent.leaves)]
  const reasons = new Set<Reason | `!${string}`>()
  const before = new Map(missing.map((leaf) => [leaf.path, leaf]))
  for (const leaf of added) {
    reasons.add(changed(before.get(leaf.path), leaf))
    before.delete(leaf.path)
  }
  for (const leaf of before.values()) reasons.add(`!lost ${leaf.path}: ${leaf.hex}`)
  const unexplained = [...reasons].find((reason) => reason.startsWith('!'))
  const first = unexplained ?? [...reasons][0]
  if (first !== undefined) return first
  if (sent.leaves.some(({ path }, index) => path !== encoded.leaves[index]?.path))
    return 'attributes in another order than the schema has them'
  if (sent.marks !== encoded.marks) return 'flag bits of an attribute type, set or left out'
  return 'padding: not zero, or attributes that only pad'
}

/** The leaves that the others lack. */
function without(leaves: readonly Leaf[], others: readonly Leaf[]): Leaf[] {
  const known = new Set(others.map(({ path, hex }) => `${path}=${hex}`))
  return leaves.filter(({ path, hex }) => !known.has(`${path}=${hex}`))
}

function changed(before: Leaf | undefined, after: Leaf): Reason | `!${string}` {
  const { path, hex, type } = after
  if (before === undefined) {
    return /^0*$/.test(hex)
      ? 'a struct or header of an older kernel, which is shorter'
      : `!added ${path}: ${hex}`
  }
  if (type?.kind === 'string' && textOf(before.hex) === textOf(hex))
    return 'a text without its NUL, or with bytes behind it'
  if (type?.kind === 'address' && type.length === 16 && before.hex.slice(0, 8) === hex.slice(0, 8))
    return 'bytes behind an IPv4 address'
  return `!${path}: ${before.hex} became ${hex}`
}

const textOf = (hex: string) => Buffer.from(hex, 'hex').toString('latin1').split('\0', 1)[0]
