import { isReadable } from '../reader/sizes.js'
import type { Field } from './field.js'

/**
 * Payload bytes that nothing explains: values of unknown attributes, binary whose layout the kernel defines and the
 * schema does not know yet, bytes that cannot be a value of their type. Neither padding nor data that is opaque by
 * nature (packet payloads, keys, cookies).
 */
export function opaqueBytes(fields: readonly Field[]): number {
  return fields.reduce((sum, known) => sum + opaqueIn(known), 0)
}

function opaqueIn(known: Field): number {
  switch (known.kind) {
    case 'unknown':
      return known.size
    case 'padding':
    case 'message':
      return 0
    default:
      return known.children.length > 0 ? opaqueBytes(known.children) : opaqueLeaf(known)
  }
}

function opaqueLeaf({ type, size, set }: Field): number {
  if (type === undefined || set !== undefined) return 0
  switch (type.kind) {
    case 'none':
    case 'array':
      return 0
    case 'bytes':
      return type.opaque ? 0 : size
    case 'flag':
    case 'choice':
    // Nothing inside: an empty payload, or bytes that could not be entered.
    case 'list':
    case 'records':
    case 'elements':
    case 'sequence':
    case 'several':
    case 'struct':
      return size
    default:
      return isReadable(type, size) ? 0 : size
  }
}
