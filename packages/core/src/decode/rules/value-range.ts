import { plainInteger } from '../../reader/integers.js'
import { isAttribute } from './look.js'
import { RANGES } from './ranges.js'
import type { Rule } from './rule.js'

/** A number that the kernel's policy or handler does not take. */
export const valueRange: Rule = {
  code: 'value-range',
  checkField(field, { request, reader }) {
    const { type, cName, at, size } = field
    const range = RANGES.get(cName)
    if (!request || range === undefined || type?.kind !== 'integer' || !isAttribute(field)) return undefined
    if (size < 1 || size > 8) return undefined
    const value = plainInteger(reader, type, at, size)
    const [least, greatest] = range
    if (value >= least && value <= greatest) return undefined
    return {
      offset: at,
      length: size,
      code: 'value-range',
      message: `${cName} is ${value}, and the kernel takes ${least} to ${greatest}: it refuses the request`,
    }
  },
}
