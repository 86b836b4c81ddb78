import type { Field } from '../field.js'
import { fieldValue } from '../fields.js'
import { memberValue } from './look.js'
import type { Rule, RuleMessage } from './rule.js'

/** Attributes by which 0 says 'none' or 'any': the controller to leave, the device a tunnel is not bound to, all routes of the CAN gateway. */
const ZERO_MEANS_NONE = /_(MASTER|LINK|ACTIVE_SLAVE|PRIMARY)$|^CGW_(SRC|DST)_IF$/

/** Operations that are about an interface which their fixed header names, by C name. */
const HEADER_NAMES_INTERFACE =
  /^RTM_(NEWADDR|DELADDR|NEWNEIGH|NEWQDISC|DELQDISC|NEWTCLASS|DELTCLASS|NEWTFILTER)$/

/** A request names the interface with index 0, which no interface has. */
export const zeroIfindex: Rule = {
  code: 'zero-ifindex',
  checkField(field, message) {
    const { request, reader } = message
    if (!request || !isIfindex(field) || fieldValue(reader, field) !== 0) return undefined
    if (field.kind === 'attribute' ? ZERO_MEANS_NONE.test(field.cName) : !isNeeded(field, message))
      return undefined
    const instead = field.kind === 'attribute' ? ', or leave the attribute out' : ''
    return {
      offset: field.at,
      length: field.size,
      code: 'zero-ifindex',
      message:
        `${field.cName} is 0, and interface index 0 is no interface: look up the index of the interface by name ` +
        `(if_nametoindex, RTM_GETLINK) and check that the look-up succeeded${instead}`,
    }
  },
}

function isIfindex({ kind, type }: Field): boolean {
  return (kind === 'attribute' || kind === 'member') && type?.kind === 'integer' && type.format === 'ifindex'
}

/** A member of the fixed header, in an operation that cannot do without an interface. */
function isNeeded(field: Field, message: RuleMessage): boolean {
  const header = message.fields.find(({ kind }) => kind === 'header')
  if (!header?.children.includes(field)) return false
  // Proxy entries of all interfaces have none.
  const flags = memberValue(message, 'ndmFlags')
  if (Array.isArray(flags) && flags.includes('proxy')) return false
  return HEADER_NAMES_INTERFACE.test(message.operation?.cName ?? '')
}
