import { TYPE_MASK } from '../../tape/layout.js'
import type { Field } from '../field.js'
import { isAttribute } from './look.js'
import type { Rule, RuleMessage } from './rule.js'

const NLA_F_NESTED = 0x8000

/**
 * Generic families whose operations the kernel validates strictly: those that came after 5.2, when strictness did, and
 * ethtool and wireguard. The older ones are marked GENL_DONT_VALIDATE_STRICT.
 */
const STRICT_FAMILIES: ReadonlySet<string> = new Set([
  'ethtool',
  'wireguard',
  'netdev',
  'dpll',
  'handshake',
  'net-shaper',
  'ovpn',
  'psp',
])

/** Nests of rtnetlink that are read with nla_parse_nested, which wants the flag, not with its `_deprecated` elder. */
const STRICT_NESTS: ReadonlySet<string> = new Set([
  'NHA_RES_GROUP',
  'BRIDGE_VLANDB_ENTRY',
  'VXLAN_VNIFILTER_ENTRY',
  'MDBA_SET_ENTRY_ATTRS',
])

/** A nest without NLA_F_NESTED where the kernel refuses it. */
export const nestedFlag: Rule = {
  code: 'nested-flag',
  checkField(field, message) {
    const { request, reader } = message
    if (!request || field.kind !== 'attribute' || !isNest(field) || !isStrict(field, message))
      return undefined
    const type = reader.view.getUint16(field.offset + 2, reader.littleEndian)
    if ((type & NLA_F_NESTED) !== 0) return undefined
    return {
      offset: field.offset + 2,
      length: 2,
      code: 'nested-flag',
      message:
        `${field.cName} holds attributes but its type is without NLA_F_NESTED (0x8000), which this family demands: ` +
        `the kernel refuses it ("NLA_F_NESTED is missing"); send ${(type & TYPE_MASK) | NLA_F_NESTED} as its type`,
    }
  },
}

function isNest(field: Field): boolean {
  return isAttribute(field) && (field.type?.kind === 'nest' || field.type?.kind === 'list')
}

function isStrict(field: Field, { operation }: RuleMessage): boolean {
  if (operation === undefined) return false
  return STRICT_NESTS.has(field.cName) || STRICT_FAMILIES.has(operation.family.genericName)
}
