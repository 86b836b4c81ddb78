import type { Member, Type } from '../catalog/index.js'

const ADDRESS_SIZES: Readonly<Partial<Record<string, number>>> = { ipv4: 4, ipv6: 16, mac: 6, uuid: 16 }

/** Bytes that a type fills in a struct or array; 0 when the payload decides. */
export function typeSize(type: Type): number {
  switch (type.kind) {
    case 'integer':
      return type.width
    case 'string':
    case 'bitmap':
    case 'bits':
    case 'bytes':
      return type.length
    case 'address':
      return type.length || ADDRESS_SIZES[type.format ?? ''] || 0
    case 'struct':
      return type.struct.size
    case 'array':
      return type.count * typeSize(type.element)
    case 'bitfield32':
      return 8
    default:
      return 0
  }
}

/** Bytes of a member of a struct of which `present` bytes are there; one without a size takes the rest. */
export function memberSize(member: Member, present: number): number {
  return typeSize(member.type) || present - member.offset
}

/** The type is entered and has a frame: a payload without one is none of its kind. */
export function isContainer(type: Type): boolean {
  switch (type.kind) {
    case 'nest':
    case 'list':
    case 'records':
    case 'elements':
    case 'sequence':
    case 'several':
      return true
    case 'struct':
      return type.set !== undefined
    default:
      return false
  }
}

/** A payload of `length` bytes can be a value of the type. */
export function isReadable(type: Type, length: number): boolean {
  switch (type.kind) {
    case 'integer':
      return length >= 1 && length <= 8
    case 'bitfield32':
      return length === 8
    case 'choice':
      return type.choice.otherwise === undefined || isReadable(type.choice.otherwise, length)
    default:
      return !isContainer(type)
  }
}
