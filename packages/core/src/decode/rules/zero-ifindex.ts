import type { Field } from '../field.js'
import { fieldValue } from '../fields.js'
import type { Rule } from './rule.js'

/** Attributes by which 0 says 'none' or 'any': the controller to leave, the device a tunnel is not bound to. */
const ZERO_MEANS_NONE = /_(MASTER|LINK|ACTIVE_SLAVE|PRIMARY)$/

/** A request names the interface with index 0, which no interface has. */
export const zeroIfindex: Rule = {
  code: 'zero-ifindex',
  check(field, { reader, request }) {
    if (!request || !isIfindex(field) || ZERO_MEANS_NONE.test(field.cName)) return undefined
    if (fieldValue(reader, field) !== 0) return undefined
    return {
      offset: field.at,
      length: field.size,
      code: 'zero-ifindex',
      message:
        `${field.cName} is 0, and interface index 0 is no interface: look up the index of the interface by name ` +
        '(if_nametoindex, RTM_GETLINK) and check that the look-up succeeded, or leave the attribute out',
    }
  },
}

function isIfindex({ kind, type }: Field): boolean {
  return kind === 'attribute' && type?.kind === 'integer' && type.format === 'ifindex'
}
