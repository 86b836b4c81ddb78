/** What a message says by itself, so that nobody has to write it: one rule each, for every family of the schema. */
import type { AttributeSet, Member, Struct } from '../catalog/index.js'

/** General name of the header's address family, where the header gives it another (`rtmFamily`, `nfgenFamily`). */
const FAMILY = 'family'
const FAMILY_ENUMS: ReadonlySet<string | undefined> = new Set(['address-family', 'nf-protocol'])
/** A header member of this form counts the bits of the address attribute before it: `dst-len` of `dst`. */
const LENGTH_OF = /^(.+)-len$/
/** Bits of a label stack's outermost entry that make the destination (RFC 3032). */
const MPLS_LABEL_BITS = 20

/** A member by any of its names, or by the general name `family`. */
export function headerMember(struct: Struct, key: string): Member | undefined {
  return struct.byName(key) ?? familyMember(struct, key)
}

/** The member that `family` stands for: the only address family of the header. */
function familyMember(struct: Struct, key: string): Member | undefined {
  if (key !== FAMILY) return undefined
  const members = struct.members.filter(
    ({ type }) => type.kind === 'integer' && FAMILY_ENUMS.has(type.enum?.name),
  )
  return members.length === 1 ? members[0] : undefined
}

/** The attribute whose bits the header member counts; undefined when it counts nothing. */
export function countedBy(member: Member, set: AttributeSet) {
  const name = member.type.kind === 'integer' ? LENGTH_OF.exec(member.name)?.[1] : undefined
  return name === undefined ? undefined : set.byName(name)
}

/** Bits of a whole address of `bytes` bytes. */
export function addressBits(format: string | undefined, bytes: number): number {
  return format === 'mpls-label' ? MPLS_LABEL_BITS : bytes * 8
}
