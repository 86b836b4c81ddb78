import type { Issues } from './issues.js'
import type { Member, Order, SchemaFile, Sibling, Struct, Type } from './model.js'

/** Gives every struct its C layout on 64-bit Linux: natural alignment and tail padding; neither when packed. */
export function layOut(files: readonly SchemaFile[], issues: Issues): void {
  const done = new Set<Struct>()
  const open = new Set<Struct>()
  const visit = (struct: Struct): void => {
    if (done.has(struct)) return
    if (open.has(struct)) {
      issues.add(struct.place, `struct '${struct.name}' contains itself`)
      return
    }
    open.add(struct)
    for (const member of struct.members) {
      const inner = structWithin(member.type)
      if (inner) visit(inner)
    }
    place(struct, issues)
    open.delete(struct)
    done.add(struct)
  }
  for (const file of files) for (const struct of file.structs.values()) visit(struct)
}

export interface Extent {
  /** In bytes; 0: runs to the end of the payload. */
  readonly size: number
  readonly align: number
}

/** What a type takes inside a struct or an array whose structs are laid out; undefined when it cannot stand there. */
export function extentOf(type: Type): Extent | undefined {
  switch (type.kind) {
    case 'integer':
      return type.width === 0 ? undefined : { size: type.width, align: type.width }
    case 'none':
      return { size: type.size, align: 1 }
    case 'text':
      return { size: 0, align: 1 }
    case 'string':
    case 'bytes':
      return { size: type.length, align: 1 }
    case 'address':
      return { size: type.length, align: type.length > 0 && wordAddresses.has(type.format) ? 4 : 1 }
    case 'bitfield32':
      return { size: 8, align: 4 }
    case 'struct':
      return type.then ? undefined : { size: type.struct.size, align: type.struct.align }
    case 'bits':
      return { size: type.bits.size, align: 1 }
    case 'bitmap':
      return { size: type.length, align: 1 }
    case 'array': {
      const one = extentOf(type.element)
      return one && one.size > 0 ? { size: one.size * type.count, align: one.align } : undefined
    }
    default:
      return undefined
  }
}

/** No message of netlink comes near it. */
const LARGEST = 0xffff

/** Addresses that C keeps in words: struct in_addr, struct in6_addr, and unions of both. */
const wordAddresses: ReadonlySet<string> = new Set(['ip', 'ipv4', 'ipv6', 'ip-or-mac'])

function place(struct: Struct, issues: Issues): void {
  let size = 0
  let align = struct.leastAlign
  for (const [position, member] of struct.members.entries()) {
    const extent = extentOf(member.type)
    if (!extent) {
      issues.add(member.place, `'${member.name}' has a type that no struct member can have`)
      continue
    }
    if (extent.size === 0 && position < struct.members.length - 1) {
      issues.add(member.place, `'${member.name}' has no fixed length and is not the last member`)
    }
    const step = struct.packed ? 1 : extent.align
    member.offset = alignUp(size, step)
    size = member.offset + extent.size
    align = Math.max(align, step)
  }
  struct.size = alignUp(size, align)
  if (struct.size > LARGEST)
    issues.add(struct.place, `struct '${struct.name}' takes ${struct.size} bytes, more than ${LARGEST}`)
  struct.align = align
  for (const member of struct.members) {
    const { type } = member
    if (type.kind === 'address' && type.family) {
      const order = type.format === 'ip-or-mac' ? 'big' : 'message'
      locate(member, type.family, { width: 2, order }, struct, issues)
    }
    if (type.kind === 'array' && type.used)
      locate(member, type.used, { width: 4, order: 'message' }, struct, issues)
  }
}

/** Finds the integer that another member depends on, which is read in that byte order. */
function locate(
  from: Member,
  sibling: Sibling,
  { width, order }: { readonly width: number; readonly order: Order },
  struct: Struct,
  issues: Issues,
): void {
  let within: Struct | undefined = struct
  let offset = 0
  let type: Type | undefined
  for (const name of sibling.path.split('.')) {
    const member: Member | undefined = within?.members.find((item) => item.name === name)
    offset += member?.offset ?? 0
    type = member?.type
    within = type?.kind === 'struct' ? type.struct : undefined
  }
  sibling.distance = offset - from.offset
  if (type?.kind !== 'integer' || type.width !== width) {
    issues.add(from.place, `struct '${struct.name}' has no ${width * 8}-bit member '${sibling.path}'`)
  } else if (type.order !== order) {
    const wanted = order === 'big' ? 'big-endian' : 'in the byte order of the sender'
    issues.add(from.place, `member '${sibling.path}' of struct '${struct.name}' must be ${wanted}`)
  }
}

function structWithin(type: Type): Struct | undefined {
  if (type.kind === 'struct') return type.struct
  return type.kind === 'array' ? structWithin(type.element) : undefined
}

function alignUp(value: number, align: number): number {
  return Math.ceil(value / align) * align
}
