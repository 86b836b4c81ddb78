import type { Type } from '../../catalog/index.js'
import { typeText } from '../../values/text.js'
import { isAttribute } from './look.js'
import type { Rule } from './rule.js'

/** Bytes of an address by its format; 'ip' is either. */
const ADDRESS_SIZES: Readonly<Partial<Record<string, readonly number[]>>> = {
  ipv4: [4],
  ipv6: [16],
  ip: [4, 16],
  mac: [6],
}

/** An attribute of a request whose length is none that its type can have. */
export const valueLength: Rule = {
  code: 'value-length',
  checkField(field, { request }) {
    const { type, size, cName } = field
    if (!request || field.kind !== 'attribute' || type === undefined || !isAttribute(field)) return undefined
    const right = sizesOf(type)
    if (right === undefined || right.includes(size)) return undefined
    // Empty, an address says 'any' to some handlers, and IFE metadata that its value is to be taken from the packet.
    if (size === 0 && (type.kind === 'address' || cName.startsWith('IFE_META_'))) return undefined
    return {
      offset: field.at,
      length: size,
      code: 'value-length',
      message:
        `${cName} has ${bytes(size)} of value, and its type (${typeText(type)}) takes ${right.join(' or ')}: ` +
        (size < (right[0] ?? 0)
          ? 'the kernel refuses a shorter one'
          : 'a strict kernel refuses a longer one'),
    }
  },
}

/** Undefined: any length, or one that the kernel of the day decides. */
function sizesOf(type: Type): readonly number[] | undefined {
  switch (type.kind) {
    case 'integer':
      return type.width === 0 ? [4, 8] : [type.width]
    case 'bitfield32':
      return [8]
    case 'flag':
      return [0]
    case 'address':
      return type.length > 0 ? [type.length] : ADDRESS_SIZES[type.format ?? '']
    default:
      return undefined
  }
}

function bytes(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`
}
